"""The second look of OCR: doubtful lines with facts from nearer, lone letters that were passed over.

Only what a fact hangs on is read again, so a clear page costs nothing.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extractors.nearer import Closer
from extractors.ocr_engine import Line, cut, read_line
from extractors.ocr_ink import Marks
from extractors.ocr_layout import Piece, in_rows, place
from extractors.ocr_prepare import Prepared, level, without_stamps

Array = NDArray[Any]

_SURE = 0.8  # confidence of its weakest letter or digit from which a line is left as it is
_MOST_LINES = 24  # a page that are read again
_CELLS = 3  # pieces of a row that make it a row of a table
_FACT = re.compile(
    r"\d|\b(?:nomor|tanggal|tahun|nip|nik|pangkat|ttd|ditetapkan|tertanda|mengetahui|lampiran|"
    r"januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|"
    r"bupati|wali\s?kota|kepala|sekretaris|ketua|camat|lurah|direktur)\b",
    re.IGNORECASE,
)
_BLOCK = (0.5, 0.35)  # a signature block stands below and right of these shares of the text
_LONE = 0.9  # confidence that a letter needs which the search for lines passed over
_MOST_LONE = 80
_MOST_GROUPS = 400
_NUMBERING = re.compile(r"[0-9A-Za-z][0-9A-Za-z.,)%]{0,5}")


def from_nearer(
    pieces: list[Piece], page: Prepared, size: tuple[int, int], closer: Closer | None
) -> list[Piece]:
    """The pieces, doubtful ones that bear facts read from the closer picture where that is surer.

    size: width and height of the picture that `page` was made of.
    """
    doubtful = [
        k for k, piece in enumerate(pieces) if piece.line.text and _weakest(piece.line) < _SURE
    ]
    if closer is None or not doubtful:
        return pieces
    cells = {id(one) for row in in_rows(pieces, None) if len(row) >= _CELLS for one in row}
    top, bottom = (edge(one.middle for one in pieces) for edge in (min, max))
    low, far = top + _BLOCK[0] * (bottom - top), _BLOCK[1] * page.grey.shape[1]

    def bears_fact(piece: Piece) -> bool:
        in_block = piece.middle > low and piece.left > far
        return id(piece) in cells or in_block or bool(_FACT.search(piece.line.text))

    mended = list(pieces)
    for k in [k for k in doubtful if bears_fact(pieces[k])][:_MOST_LINES]:
        line = _read(pieces[k], page, size, closer)
        if line.confidence > pieces[k].line.confidence:
            mended[k] = Piece(line, pieces[k].box)
    return mended


def _weakest(line: Line) -> float:
    sure = zip(line.text, line.confidences, strict=False)
    return min((confidence for letter, confidence in sure if letter.isalnum()), default=0.0)


def _read(piece: Piece, page: Prepared, size: tuple[int, int], closer: Closer) -> Line:
    corners = np.column_stack([piece.box, np.ones(4)]) @ page.back.T
    corners = corners[:, :2] / corners[:, 2:] / size
    margin = 0.5 * piece.height / max(page.grey.shape)
    wide = np.concatenate([corners - margin, corners + margin])
    around = place(wide, np.eye(3), 1, 1)
    part = closer(around)
    h, w = part.shape[:2]
    inside = (corners - [around.x0, around.y0]) / [
        max(1e-6, around.x1 - around.x0),
        max(1e-6, around.y1 - around.y0),
    ]
    return read_line(cut(level(without_stamps(part)), inside * [w, h]))


def lone_letters(pieces: list[Piece], boxes: Array, page: Prepared, marks: Marks) -> list[Piece]:
    """Numbers and letters beside lines that were found: a row's number, a digit in its cell."""
    if not marks.letter or not pieces:
        return []
    letter = marks.letter * marks.scale
    found: list[Piece] = []
    for group in _groups(marks, boxes * marks.scale, letter):
        if group[2] - group[0] > 4 * letter:
            continue
        box = _grown(np.asarray(group), 0.25 * letter) / marks.scale
        beside = _beside(box, pieces)
        if not beside:
            continue
        line = read_line(cut(page.grey, box))
        if line.confidence < _LONE or not _NUMBERING.fullmatch(line.text.strip()):
            continue
        if beside > 1 or line.text.strip()[:1].isdigit():  # a letter stands alone in tables only
            found.append(Piece(line, box))
        if len(found) == _MOST_LONE:
            break
    return found


def _groups(marks: Marks, boxes: Array, letter: float) -> list[list[float]]:
    """Edges (left, top, right, bottom) of what looks like letters outside all boxes."""
    groups: list[list[float]] = []
    low, high = boxes.min(1), boxes.max(1)
    for x, y, w, h, pixels in sorted(marks.blobs.tolist()):
        if not 0.55 * letter < h < 1.7 * letter or w > 1.7 * letter or pixels < 0.15 * w * h:
            continue
        middle = (x + w / 2, y + h / 2)
        if ((low <= middle) & (middle <= high)).all(1).any():
            continue
        for group in groups:
            shared = min(y + h, group[3]) - max(y, group[1])
            if x - group[2] < 0.7 * letter and shared > 0.5 * h:
                group[:] = [group[0], min(group[1], y), max(group[2], x + w), max(group[3], y + h)]
                break
        else:
            groups.append([x, y, x + w, y + h])
        if len(groups) > _MOST_GROUPS:
            return []  # dirt, or a pattern
    return groups


def _grown(edges: Array, by: float) -> Array:
    x0, y0, x1, y1 = edges + np.array([-by, -by, by, by])
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _beside(box: Array, pieces: list[Piece]) -> int:
    """How many lines of about the same height stand in the same row."""
    middle, height = float(box[:, 1].mean()), float(np.ptp(box[:, 1]))
    return sum(
        abs(one.middle - middle) < 0.4 * one.height and height < 1.5 * one.height for one in pieces
    )
