"""Puts recognised lines in reading order and finds the words in them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extractors.ocr_engine import Line
from pipeline.records import Box, Word

Array = NDArray[Any]

_COLUMN_GAP = 2.5  # line heights between two pieces of a row that stand in different columns


@dataclass(frozen=True)
class Piece:
    """A recognised line and the box it was read from, in pixels of the prepared page."""

    line: Line
    box: Array  # (4, 2) clockwise from where the text starts

    @property
    def left(self) -> float:
        return float(self.box[:, 0].min())

    @property
    def right(self) -> float:
        return float(self.box[:, 0].max())

    @property
    def height(self) -> float:
        return float(np.linalg.norm(self.box[0] - self.box[3]))

    @property
    def middle(self) -> float:
        return float(self.box[:, 1].mean())


def in_rows(pieces: list[Piece], gutter: float | None) -> list[list[Piece]]:
    """Rows from top to bottom, each from left to right; left of the gutter first, if there is one."""
    if gutter is not None:
        left = [piece for piece in pieces if piece.right + piece.left < 2 * gutter]
        right = [piece for piece in pieces if piece.right + piece.left >= 2 * gutter]
        return in_rows(left, None) + in_rows(right, None)
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: (one.left, one.middle)):
        best, closest = None, 0.5
        for row in rows:
            last = row[-1]
            if last.right - piece.left > 0.5 * (piece.right - piece.left):
                continue
            off = abs(piece.middle - last.middle) / max(1.0, min(piece.height, last.height))
            if off < closest:
                best, closest = row, off
        if best is None:
            rows.append([piece])
        else:
            best.append(piece)
    return sorted(rows, key=lambda row: sum(piece.middle for piece in row) / len(row))


def find_gutter(pieces: list[Piece], ink: Array, width: int, height: int) -> float | None:
    """Where two pages of one scan meet, in pixels; None for a single page.

    ink: mask of dark pixels of the page, of any scale.
    """
    if width < 1.2 * height or len(pieces) < 12:
        return None
    for share in (0.5, 0.48, 0.52, 0.46, 0.54, 0.44, 0.56):
        at, slack = share * width, 0.01 * width
        left = sum(piece.right < at + slack / 2 and piece.left < at for piece in pieces)
        right = sum(piece.left > at - slack / 2 and piece.right > at for piece in pieces)
        if left + right < len(pieces) or min(left, right) < 6:
            continue
        scale = ink.shape[1] / width
        strip = ink[:, int((at - slack) * scale) : int((at + slack) * scale) + 1]
        crossed = strip.all(axis=1)
        if np.count_nonzero(np.diff(crossed.astype(np.int8)) == 1) < 2:  # no rules of a table
            return at
    return None


def text_of(rows: list[list[Piece]]) -> str:
    """The rows as lines; pieces that stand columns apart keep a wider blank."""
    lines = []
    for row in rows:
        text = row[0].line.text.strip()
        for before, piece in pairwise(row):
            gap = (piece.left - before.right) / max(1.0, before.height)
            text += ("   " if gap > _COLUMN_GAP else " ") + piece.line.text.strip()
        lines.append(text)
    return "\n".join(lines)


def words_of(rows: list[list[Piece]], back: Array, width: int, height: int) -> tuple[Word, ...]:
    """The words in reading order with their places.

    back: 3 x 3, from pixels of the prepared page to pixels of the picture; width and height are
    those of the picture.
    """
    return tuple(
        Word(
            text=piece.line.text[start:end],
            box=place(_part(piece, start, end), back, width, height),
            confidence=round(float(np.mean(piece.line.confidences[start:end])), 4),
        )
        for row in rows
        for piece in row
        for start, end in _runs(piece.line.text)
    )


def _runs(text: str) -> list[tuple[int, int]]:
    runs, start = [], None
    for at, letter in enumerate(text + " "):
        if letter == " ":
            if start is not None:
                runs.append((start, at))
            start = None
        elif start is None:
            start = at
    return runs


def _part(piece: Piece, start: int, end: int) -> Array:
    """The part of a piece's box that holds characters start to end."""
    edges = piece.line.edges
    pitch = (edges[-1][1] - edges[0][0]) / len(edges)
    a = max(0.0, edges[start][0] - pitch / 3)
    b = min(1.0, edges[end - 1][1] + pitch / 3)
    tl, tr, br, bl = piece.box
    return np.stack(
        [tl + (tr - tl) * a, tl + (tr - tl) * b, bl + (br - bl) * b, bl + (br - bl) * a]
    )


def place(corners: Array, back: Array, width: int, height: int) -> Box:
    """The upright rectangle round some points, as fractions of the picture."""
    points = np.column_stack([corners, np.ones(len(corners))]) @ back.T
    points = points[:, :2] / points[:, 2:]
    x0, y0 = (points.min(0) / [width, height]).clip(0, 1)
    x1, y1 = (points.max(0) / [width, height]).clip(0, 1)
    return Box(
        x0=round(float(x0), 4),
        y0=round(float(y0), 4),
        x1=round(float(x1), 4),
        y1=round(float(y1), 4),
    )
