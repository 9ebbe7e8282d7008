"""Reads text on pictures of pages: scans, phone photos, rendered PDF pages, banners in photos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.nearer import Closer
from extractors.ocr_engine import Line, cut, find_lines, read_line, upside_down
from extractors.ocr_ink import Marks, coloured_ink, dark_ink, survey, without_print
from extractors.ocr_layout import Piece, find_gutter, in_rows, place, text_of, words_of
from extractors.ocr_once import once
from extractors.ocr_prepare import Prepared, is_marked, prepare
from extractors.ocr_second import from_nearer, lone_letters
from pipeline.records import Box, Word

Array = NDArray[Any]

LOWEST = 0.5  # confidence below which a line is taken for no text
_DOUBTFUL = 0.75  # confidence below which a line is read again from a wider box
_ENOUGH = 5.4  # pixels of a letter's height that finding lines needs
_PHOTO_LINES = 40
_WORD, _DOUBTLESS = 4, 0.9  # letters of a line in a scene; confidence from which fewer do
_FEWEST = 3  # letters and digits on a whole sheet; fewer are shapes that look like some


@dataclass(frozen=True, slots=True)
class Recognised:
    """Text in reading order; places are fractions of the picture as given."""

    text: str = ""
    words: tuple[Word, ...] = ()
    confidence: float | None = None  # mean over words, 0..1; None without words
    ink: tuple[Box, ...] = ()
    marked: bool = False  # nothing was read, though something is there


@once
def read_sheet(image: Array, closer: Closer | None = None) -> Recognised:
    """Everything on a picture of a page, RGB of shape (h, w, 3), however it lies.

    closer: the same picture with more pixels, for the lines that need them.
    """
    height, width = image.shape[:2]
    page = prepare(image)
    marks = survey(page.grey)
    boxes = find_lines(page.grey, _longest(page.grey, marks.letter))
    if _mostly_upright(boxes):
        page = page.quarter()
        marks = survey(page.grey)
        boxes = find_lines(page.grey, _longest(page.grey, marks.letter))
    if len(boxes) and _on_its_head(page, boxes):
        page = page.turned()
        marks = survey(page.grey)
        boxes = find_lines(page.grey, _longest(page.grey, marks.letter))
    pieces = [_read(page.grey, box) for box in boxes]
    pieces = from_nearer(pieces, page, (width, height), closer)
    text = [piece for piece in pieces if _is_text(piece)]
    text += lone_letters(text, boxes, page, marks)
    if sum(map(str.isalnum, "".join(piece.line.text for piece in text))) < _FEWEST:
        text = []
    high, wide = page.grey.shape
    rows = in_rows(text, find_gutter(text, marks.mask, wide, high))
    sure, certain = (
        [piece.box for piece in text if piece.line.confidence > least] for least in (0.8, 0.95)
    )
    words = words_of(rows, page.back, width, height)
    ink = _ink(page, marks, sure, certain)
    return Recognised(
        text=text_of(rows),
        words=words,
        confidence=_mean(words),
        ink=tuple(place(box, page.back, width, height) for box in ink),
        marked=not words and is_marked(page.grey, ink),
    )


def find_ink(image: Array, printed: tuple[Word, ...]) -> tuple[Box, ...]:
    """Signatures, stamps and handwriting on a picture of a page whose words are known."""
    height, width = image.shape[:2]
    page = prepare(image)
    there = np.linalg.inv(page.back)
    boxes = []
    for word in printed:
        (x0, y0), (x1, y1) = (word.box.x0, word.box.y0), (word.box.x1, word.box.y1)
        corners = np.array([[x0, y0, 1], [x1, y0, 1], [x1, y1, 1], [x0, y1, 1]])
        points = (corners * [width, height, 1]) @ there.T
        boxes.append(points[:, :2] / points[:, 2:])
    ink = _ink(page, survey(page.grey), boxes, boxes)
    return tuple(place(box, page.back, width, height) for box in ink)


def _ink(page: Prepared, marks: Marks, printed: list[Array], certain: list[Array]) -> list[Array]:
    """Boxes of 4 corners, in pixels of the prepared page.

    printed, certain: lines that were read; so surely that no scribble was taken for a word.
    """
    size = [page.grey.shape[1], page.grey.shape[0]]
    coloured = [box * size for box in coloured_ink(page.colour)]
    return dark_ink(marks, printed) + without_print(coloured, certain)


def read_scene(image: Array) -> Recognised:
    """Words on a photo of an event or place (banners, signs, stamped dates), in one cheap pass."""
    height, width = image.shape[:2]
    grey = np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY))
    boxes = find_lines(grey, 800)
    largest = sorted(boxes, key=lambda box: -float(np.ptp(box[:, 0]) * np.ptp(box[:, 1])))
    pieces = [_read(grey, box) for box in largest[:_PHOTO_LINES]]
    rows = in_rows([piece for piece in pieces if _is_text(piece) and not _is_frame(piece)], None)
    words = words_of(rows, np.eye(3), width, height)
    return Recognised(text=text_of(rows), words=words, confidence=_mean(words))


def _longest(grey: Array, letter: float) -> int:
    """Pixels of the longer side that suffice to find lines of such letters."""
    side = max(grey.shape)
    if not letter:
        return 960
    needed = side * _ENOUGH / letter
    return next((step for step in (736, 960, 1280) if needed <= step), 1600)


def _mostly_upright(boxes: Array) -> bool:
    wide = high = 0.0
    for box in boxes:
        across = float(np.linalg.norm(box[0] - box[1]))
        down = float(np.linalg.norm(box[0] - box[3]))
        if down > 1.5 * across:
            high += across * down
        elif across > 1.5 * down:
            wide += across * down
    return high > 2 * wide


def _on_its_head(page: Prepared, boxes: Array) -> bool:
    longest = sorted(boxes, key=lambda box: -float(np.linalg.norm(box[0] - box[1])))[:9]
    parts = [cut(page.grey, box) for box in longest]
    parts = [part[:, :480] for part in parts]
    if upside_down(parts) < 0.4:
        return False
    as_is = sum(read_line(part).confidence for part in parts[:4])
    turned = sum(read_line(np.ascontiguousarray(part[::-1, ::-1])).confidence for part in parts[:4])
    return turned > as_is


def _read(image: Array, box: Array) -> Piece:
    line = read_line(cut(image, box))
    upright = np.linalg.norm(box[0] - box[3]) >= 1.5 * np.linalg.norm(box[0] - box[1])
    if upright:
        box = np.roll(box, -1, axis=0)  # `cut` laid it down
    elif line.text and line.confidence < _DOUBTFUL:
        again = _grown(box, 0.12)
        second = read_line(cut(image, again))
        if second.confidence > line.confidence:
            return Piece(second, again)
    return Piece(line, box)


def _grown(box: Array, share: float) -> Array:
    """The box made higher by a share of its height, and as much wider."""
    down = (box[3] - box[0]) * share
    across = (box[1] - box[0]) / max(1.0, float(np.linalg.norm(box[1] - box[0])))
    across = across * float(np.linalg.norm(down))
    return np.stack(
        [
            box[0] - down - across,
            box[1] - down + across,
            box[2] + down + across,
            box[3] + down - across,
        ]
    )


def _is_text(piece: Piece) -> bool:
    line: Line = piece.line
    return bool(line.text.strip()) and line.confidence >= LOWEST


def _is_frame(piece: Piece) -> bool:
    """Whether a few uncertain strokes in a scene are windows, rails or legs of chairs."""
    strokes = sum(map(str.isalnum, piece.line.text))
    return strokes < _WORD and piece.line.confidence < _DOUBTLESS


def _mean(words: tuple[Word, ...]) -> float | None:
    if not words:
        return None
    return round(sum(word.confidence for word in words) / len(words), 4)
