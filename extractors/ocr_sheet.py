"""Where the sheet lies on a picture, and how it is turned."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_STEEPEST = 12.0  # degrees of skew that are looked for
_NEXT = 5  # pixels, on a page 900 long: letters of a word stand closer, lines further apart
_ENOUGH = 200  # close neighbours that make a page one of print
_CLEARLY = 1.2  # how many more close neighbours a page has down than across for a quarter turn


def find_sheet(image: Array) -> Array | None:
    """Corners of a light sheet on a darker ground, from the top left clockwise; None without one.

    image: RGB.  A scan, which fills the picture, has none.
    """
    height, width = image.shape[:2]
    scale = 600 / max(height, width)
    if scale >= 1:
        return None
    small = cv2.resize(image, (max(1, round(width * scale)), max(1, round(height * scale))))
    # a sheet is light and colourless: the darkest channel tells it from coloured ground
    low = cv2.GaussianBlur(np.asarray(small).min(axis=2), (5, 5), 0)
    rim = np.concatenate(
        [low[:6].ravel(), low[-6:].ravel(), low[:, :6].ravel(), low[:, -6:].ravel()]
    )
    middle, _ = cv2.threshold(low, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if np.mean(rim > middle) > 0.8:
        return None  # light to the rim on all sides
    ground = float(np.median(rim))
    # the darker the border, the more of a sheet in shadow it takes in
    for border in sorted({ground + 12, ground + 25, ground + 45, middle}):
        corners = _outline(low, border)
        if corners is not None and _has_edges(low, corners):
            return corners / np.float32(scale)
    return None


def _outline(low: Array, border: float) -> Array | None:
    """Corners of the largest light area, where it has four."""
    mask: Any = (low > border).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    outline = cv2.convexHull(max(outlines, key=cv2.contourArea))
    if not 0.2 < cv2.contourArea(outline) / mask.size < 0.98:
        return None
    corners = _four(np.asarray(outline))
    if corners is None or cv2.contourArea(corners) < 0.9 * cv2.contourArea(outline):
        return None
    corners = _ordered(corners)
    sides = [float(np.linalg.norm(corners[k] - corners[k - 3])) for k in range(4)]
    for a, b in ((sides[0], sides[2]), (sides[1], sides[3])):
        if min(a, b) < 0.6 * max(a, b):
            return None  # no hand holds a phone so slanted: the rim of a shadow
    return corners


def _has_edges(low: Array, corners: Array) -> bool:
    """Whether it gets darker at once beyond each side: the end of paper, not of light."""
    height, width = low.shape
    for k in range(4):
        start, end = corners[k], corners[(k + 1) % 4]
        along = (end - start) / max(1.0, float(np.linalg.norm(end - start)))
        outward = np.array([along[1], -along[0]])  # corners go clockwise
        points = start + np.linspace(0.1, 0.9, 25)[:, None] * (end - start)
        inside, outside = points - 6 * outward, points + 6 * outward
        seen = (outside >= 0).all(1) & (outside[:, 0] < width) & (outside[:, 1] < height)
        if seen.mean() < 0.5:
            continue  # the sheet goes on beyond the picture
        a = low[tuple(inside[seen].round().astype(int).clip(0, [width - 1, height - 1]).T[::-1])]
        b = low[tuple(outside[seen].round().astype(int).clip(0, [width - 1, height - 1]).T[::-1])]
        if np.median((a.astype(float) - b) / np.maximum(a, 1)) < 0.15:
            return False
    return True


def _four(outline: Array) -> Array | None:
    length = cv2.arcLength(outline, True)
    for part in (0.02, 0.03, 0.04, 0.06):
        corners = cv2.approxPolyDP(outline, part * length, True).reshape(-1, 2)
        if len(corners) == 4:
            return np.asarray(corners, np.float32)
    return None


def _ordered(corners: Array) -> Array:
    """From the corner nearest the top left, clockwise."""
    middle = corners.mean(0)
    around = np.argsort(np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0]))
    corners = corners[around]
    return np.asarray(np.roll(corners, -int(corners.sum(1).argmin()), axis=0), np.float32)


def quarter_turn_and_skew(grey: Array) -> tuple[bool, float]:
    """Whether lines of text run upright, and the degrees they rise to the right of level.

    grey: paper white.  The skew is that after a quarter turn counter-clockwise, where one is due.
    """
    scale = 900 / max(grey.shape)
    if scale < 1:
        size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA))
    ink: Any = (grey < 170).astype(np.uint8)
    for line in ((60, 1), (1, 60)):  # rules of tables say nothing of the text
        rules = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(line[::-1], np.uint8))
        ink = cv2.subtract(ink, rules)
    # how sharp rows and columns are does not tell: the digits of a table stand in columns
    if _close(ink.T) > max(_ENOUGH, _CLEARLY * _close(ink)):
        return True, _skew(np.rot90(ink))
    return False, _skew(ink)


def _close(ink: Array) -> int:
    """How often a dark pixel has another across a gap as narrow as between letters of a word."""
    steps = np.diff(np.pad(np.asarray(ink), ((0, 0), (1, 1))).astype(np.int8), axis=1)
    starts_row, starts = np.nonzero(steps == 1)
    ends_row, ends = np.nonzero(steps == -1)
    gaps = starts[1:] - ends[:-1]
    return int(np.count_nonzero((gaps <= _NEXT) & (starts_row[1:] == ends_row[:-1])))


def _skew(ink: Array) -> float:
    """The angle at which the rows of ink are sharpest, in degrees."""
    ys, xs = np.nonzero(ink)
    if len(ys) < 200:
        return 0.0
    step = max(1, len(ys) // 30000)
    ys, xs = ys[::step].astype(np.float32), xs[::step].astype(np.float32) - ink.shape[1] / 2
    reach = int(ink.shape[1] / 2 * np.tan(np.radians(_STEEPEST + 1))) + 1

    def sharpness(degrees: float) -> float:
        rows = (ys + xs * np.float32(np.tan(np.radians(degrees)))).astype(np.int32) + reach
        profile = np.bincount(rows, minlength=ink.shape[0] + 2 * reach).astype(np.float64)
        return float(np.square(np.diff(profile)).sum())

    # the sign is that of cv2.getRotationMatrix2D: a positive angle turns counter-clockwise
    coarse = max(np.arange(-_STEEPEST, _STEEPEST + 0.1, 0.5), key=sharpness)
    fine = max(np.arange(coarse - 0.4, coarse + 0.41, 0.1), key=sharpness)
    return -float(fine)
