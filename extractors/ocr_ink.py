"""Finds ink that is no print: signatures, stamps, handwriting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr_prepare import level

Array = NDArray[Any]

_COLOURED = 18  # difference of the channels, once the paper is white: of strokes
_FULL = 38  # and of areas
_OF_PRINT = 0.6  # of a box of coloured strokes: lines of print in colour
_MOST = 40  # boxes a page


@dataclass(frozen=True)
class Marks:
    """What the dark pixels of a page show, before anything is read."""

    mask: Array  # (h, w) of 0/1, at a reduced scale
    scale: float  # of the mask, against the page
    letter: float  # median height of a letter, in pixels of the page; 0 without letters
    blobs: Array  # (n, 5): x, y, width, height, pixels of each connected piece of the mask


def survey(grey: Array) -> Marks:
    """Connected dark pieces of a clean page, without the rules of tables."""
    scale = min(1.0, 1700 / max(grey.shape))
    if scale < 1:
        size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA))
    mask = (grey < 160).astype(np.uint8)
    bare: Any = mask
    for line in ((1, 70), (70, 1)):
        rules = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones(line, np.uint8))
        bare = cv2.subtract(bare, cv2.dilate(rules, np.ones((3, 3), np.uint8)))
    _, _, stats, _ = cv2.connectedComponentsWithStats(bare, connectivity=8)
    blobs = stats[1:]
    heights = blobs[(blobs[:, 3] >= 4) & (blobs[:, 3] <= 80) & (blobs[:, 2] <= 120), 3]
    letter = float(np.median(heights)) if len(heights) >= 20 else 0.0
    return Marks(mask, scale, letter / scale, blobs)


def dark_ink(marks: Marks, printed: list[Array]) -> list[Array]:
    """Boxes (4 corners, pixels of the page) of strokes too large and thin to be print.

    printed: boxes of lines that were read with confidence.
    """
    letter = (marks.letter or 14) * marks.scale
    height, width = marks.mask.shape
    found = []
    for x, y, w, h, pixels in marks.blobs:
        if h < 2.6 * letter or w < 2.6 * letter or h > 0.25 * height or w > 0.6 * width:
            continue
        if not 0.015 < pixels / (w * h) < 0.35:
            continue
        box = np.array([[x, y], [x + w, y], [x + w, y + h], [x, y + h]]) / marks.scale
        if not _is_print(box, printed):
            found.append(box)
    return found[:_MOST]


def without_print(coloured: list[Array], printed: list[Array]) -> list[Array]:
    """Boxes of coloured strokes but those that lines of print in colour fill; pixels of the page."""
    return [box for box in coloured if _filled(box, printed) < _OF_PRINT]


def _filled(box: Array, printed: list[Array]) -> float:
    """Share of a box that lines which were read cover."""
    (x0, y0), (x1, y1) = box.min(0), box.max(0)
    covered = 0.0
    for line in printed:
        (a0, b0), (a1, b1) = line.min(0), line.max(0)
        covered += max(0.0, min(x1, a1) - max(x0, a0)) * max(0.0, min(y1, b1) - max(y0, b0))
    return float(covered / max(1.0, (x1 - x0) * (y1 - y0)))


def _is_print(box: Array, printed: list[Array]) -> bool:
    """Whether a stroke lies in a line that was read and is about as high."""
    x0, y0 = box.min(0)
    x1, y1 = box.max(0)
    for line in printed:
        a0, b0 = line.min(0)
        a1, b1 = line.max(0)
        across = max(0.0, min(x1, a1) - max(x0, a0)) * max(0.0, min(y1, b1) - max(y0, b0))
        if across > 0.6 * (x1 - x0) * (y1 - y0) and (y1 - y0) < 1.4 * (b1 - b0):
            return True
    return False


def coloured_ink(colour: Array) -> list[Array]:
    """Boxes, as fractions of the sheet (4 corners), of strokes in blue, purple, red or green."""
    height, width = colour.shape[:2]
    if min(height, width) < 40:
        return []
    white = np.dstack([level(channel) for channel in cv2.split(colour)])
    full = white.max(2) - white.min(2) > _FULL
    # a pen's line is hardly two pixels wide: grain and fringes of colour go by the mean around,
    # as an opening would take the line with them
    white = cv2.blur(white, (3, 3))
    mask = (white.max(2) - white.min(2) > _COLOURED).astype(np.uint8)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((13, 13), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    pixels = np.bincount(labels[mask > 0], minlength=len(stats))
    solid = np.bincount(labels[full], minlength=len(stats))
    found = []
    for (x, y, w, h, _), strokes, filled in zip(stats[1:], pixels[1:], solid[1:], strict=True):
        if w < 0.02 * width or h < 0.01 * height or w * h > 0.35 * width * height:
            continue
        if w > 15 * h or h > 15 * w or not 0.02 < strokes / (w * h) < 0.85 or filled > 0.62 * w * h:
            continue  # a rule, or a filled area: a picture, a banner
        box = np.array([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], np.float64)
        found.append(box / [width, height])
    return found[:_MOST]
