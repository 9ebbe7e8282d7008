"""The neural half of OCR: finds lines of text on an image and reads them.

The PP-OCR models that lie inside the rapidocr wheel are run by onnxruntime directly: no download,
no logging, one thread, and the character positions that word boxes need.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

LINE_HEIGHT = 48  # pixels, what the recognition model was trained on
LONGEST_LINE = 3200  # pixels at that height; longer lines are squeezed
MOST_LINES = 1000  # a page; more is texture, not text
_MASK_LEVEL, _BOX_LEVEL, _GROW = 0.3, 0.5, 1.6  # PP-OCR's own: pixel and box score, unclip ratio
_EXTRA = "“”‘’–—•·…°²³½¼×§é€©®±→■□●○▪√✓"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as read; `edges` are (start, end) of each character as fractions of its width."""

    text: str
    confidence: float
    confidences: tuple[float, ...]
    edges: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class _Models:
    find: Any
    read: Any
    turn: Any
    allowed: Array  # indices into the recogniser's classes; the first is the blank
    letters: tuple[str, ...]


@cache
def _models() -> _Models:
    """Load the three models once a process; raises FileNotFoundError when they are not there."""
    import onnxruntime

    cv2.setNumThreads(1)  # a process a core
    spec = find_spec("rapidocr")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("rapidocr")
    folder = Path(next(iter(spec.submodule_search_locations))) / "models"
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # a fifth less memory at the same speed
    options.log_severity_level = 4

    def session(part: str) -> Any:
        files = sorted(folder.glob(f"*_{part}_*.onnx"))
        if not files:
            raise FileNotFoundError(str(folder / f"*_{part}_*.onnx"))
        return onnxruntime.InferenceSession(
            str(files[-1]), options, providers=["CPUExecutionProvider"]
        )

    read = session("rec")
    table = ["", *read.get_modelmeta().custom_metadata_map["character"].splitlines(), " "]
    letters = [_latin(letter) for letter in table]
    allowed = [0, *(k for k, letter in enumerate(letters) if k and letter)]
    return _Models(
        find=session("det"),
        read=read,
        turn=session("cls"),
        allowed=np.asarray(allowed),
        letters=tuple(letters[k] for k in allowed),
    )


def _latin(letter: str) -> str:
    """The letter as Indonesian text has it; "" for one of another script."""
    if len(letter) != 1:
        return ""
    code = ord(letter)
    if 0xFF01 <= code <= 0xFF5E:  # full-width forms, which the model likes for punctuation
        return chr(code - 0xFEE0)
    if letter in "。．":
        return "."
    if letter == "、":
        return ","
    return letter if 32 <= code < 127 or letter in _EXTRA else ""


def find_lines(image: Array, longest: int) -> Array:
    """Boxes of lines of text, shape (n, 4, 2), corners from top left clockwise, in pixels.

    image: grey, (h, w); `longest` bounds the longer side, in pixels, on which lines are searched.
    """
    height, width = image.shape[:2]
    scale = min(1.0, longest / max(height, width))
    w = max(32, round(width * scale / 32) * 32)
    h = max(32, round(height * scale / 32) * 32)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = _three(cv2.resize(image, (w, h), interpolation=how))
    model = _models().find
    chart = model.run(None, {model.get_inputs()[0].name: _signal(small)[None]})[0][0, 0]
    mask = (chart > _MASK_LEVEL).astype(np.uint8)
    mask = cv2.dilate(mask, np.ones((2, 2), np.uint8))
    outlines, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    boxes = []
    for outline in outlines[: MOST_LINES * 2]:
        centre, size, angle = cv2.minAreaRect(outline)
        if min(size) < 3 or _score(chart, cv2.boxPoints((centre, size, angle))) < _BOX_LEVEL:
            continue
        grow = 2 * _GROW * size[0] * size[1] / (2 * (size[0] + size[1]))
        box = cv2.boxPoints((centre, (size[0] + grow, size[1] + grow), angle))
        boxes.append(_clockwise(np.asarray(box)))
    if not boxes:
        return np.zeros((0, 4, 2), np.float32)
    found = np.stack(boxes[:MOST_LINES]) * np.array([width / w, height / h])
    return np.asarray(np.clip(found, 0, [width, height]), np.float32)


def _score(chart: Array, box: Array) -> float:
    x0, y0 = (max(0, math.floor(value)) for value in box.min(0))
    x1, y1 = (math.ceil(value) for value in box.max(0))
    part = chart[y0 : y1 + 1, x0 : x1 + 1]
    if part.size == 0:
        return 0.0
    inside = np.zeros(part.shape, np.uint8)
    cv2.fillPoly(inside, [np.round(box - [x0, y0]).astype(np.int32)], 1)
    return float(cv2.mean(part, inside)[0])


def _length(step: Array) -> float:
    return float(np.linalg.norm(step))


def _clockwise(box: Array) -> Array:
    """Corners from the top left clockwise."""
    left, right = np.split(box[np.argsort(box[:, 0], kind="stable")], 2)
    top_left, bottom_left = left[np.argsort(left[:, 1], kind="stable")]
    top_right, bottom_right = right[np.argsort(right[:, 1], kind="stable")]
    return np.stack([top_left, top_right, bottom_right, bottom_left])


def cut(image: Array, box: Array) -> Array:
    """The line in a box as an image, LINE_HEIGHT high; a line that stands upright is laid down."""
    w = max(1, int(_length(box[0] - box[1])), int(_length(box[3] - box[2])))
    h = max(1, int(_length(box[0] - box[3])), int(_length(box[1] - box[2])))
    corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    turn = cv2.getPerspectiveTransform(box.astype(np.float32), corners)
    part = cv2.warpPerspective(
        image, turn, (w, h), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    if h >= 1.5 * w:
        part = np.ascontiguousarray(np.rot90(part))
        w, h = h, w
    length = min(max(8, math.ceil(LINE_HEIGHT * w / h)), LONGEST_LINE)
    how = cv2.INTER_AREA if h > LINE_HEIGHT else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(part, (length, LINE_HEIGHT), interpolation=how))


def read_line(part: Array) -> Line:
    """The text of one line, an image from `cut`."""
    models = _models()
    length = max(part.shape[1], 320)
    signal = np.zeros((1, 3, LINE_HEIGHT, length), np.float32)
    signal[0, :, :, : part.shape[1]] = _signal(_three(part))
    chart = models.read.run(None, {models.read.get_inputs()[0].name: signal})[0][0]
    chart = chart[:, models.allowed]
    best = chart.argmax(1)
    keep = best != 0
    keep[1:] &= best[1:] != best[:-1]
    steps = np.flatnonzero(keep)
    # a character is seen from the step where it starts to the last that repeats it
    width = part.shape[1] / length * len(best)
    edges = []
    for step in steps:
        end = step + 1
        while end < len(best) and best[end] == best[step]:
            end += 1
        edges.append((min(1.0, step / width), min(1.0, end / width)))
    sure = tuple(float(chart[step, best[step]]) for step in steps)
    return Line(
        text="".join(models.letters[best[step]] for step in steps),
        confidence=sum(sure) / len(sure) if sure else 0.0,
        confidences=sure,
        edges=tuple(edges),
    )


def upside_down(parts: list[Array]) -> float:
    """Share of the lines that stand on their head, 0..1."""
    if not parts:
        return 0.0
    model = _models().turn
    votes = 0
    for part in parts:
        length = min(part.shape[1], 192)
        signal = np.zeros((1, 3, LINE_HEIGHT, 192), np.float32)
        signal[0, :, :, :length] = _signal(cv2.resize(_three(part), (length, LINE_HEIGHT)))
        upright, turned = model.run(None, {model.get_inputs()[0].name: signal})[0][0]
        votes += bool(turned > upright)
    return votes / len(parts)


def _three(image: Array) -> Array:
    return np.repeat(image[:, :, None], 3, axis=2)


def _signal(image: Array) -> Array:
    """Pixels 0..255 of shape (h, w, 3) as the models take them: (3, h, w) in -1..1."""
    return np.ascontiguousarray(image.transpose(2, 0, 1), np.float32) / 127.5 - 1.0
