"""How much of a picture is one even light ground: paper is one, a scene has wall, floor and things.

Print, stamps and rules are closed over first.  A ground may darken slowly, as paper does under a
lamp or a hand, but ends where the shade steps: at the foot of a wall, a window, the edge of a desk.
Measured on drawn pictures of forty sorts, scans and samples: sheets 0.85 and more (inside their
edges, where those are seen), scenes with a white wall 0.2 to 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr_sheet import find_sheet

Array = NDArray[Any]

_SIDE = 320  # pixels of the longer side that are looked at
_PRINT = np.ones((9, 9), np.uint8)  # covers strokes of letters up to a fortieth of the side
_STEP = 3  # grey levels from a pixel to its neighbour that a slow shadow has at most
_LIGHT = 0.6  # of the lightest part: darker ground is no paper
_SEEDS = 12  # a side
_RIM = 0.02  # of a side: a corner nearer than this lies on the picture's rim
_WHOLE_PAGE = 0.4  # of the picture: a smaller framed area is a slide, a sign or a window


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under the print of a picture."""

    even: float  # share of the picture, or of the page with its edges, that is one light ground
    framed: bool  # the edges of a page are seen


def ground_of(image: Array) -> Ground:
    """The ground of an RGB picture of shape (h, w, 3)."""
    scale = _SIDE / max(image.shape[:2])
    size = (max(8, round(image.shape[1] * scale)), max(8, round(image.shape[0] * scale)))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    small = cv2.morphologyEx(cv2.medianBlur(small, 3), cv2.MORPH_CLOSE, _PRINT)
    small = cv2.GaussianBlur(small, (0, 0), 1.2)
    largest = _largest_light(np.asarray(small))
    page = _page(image)
    if page is None:
        return Ground(float(np.mean(largest)), framed=False)
    inside: Any = np.zeros(largest.shape, np.uint8)
    cv2.fillPoly(inside, [(page * np.array(size)).astype(np.int32)], 1)
    return Ground(float(np.mean(largest[inside > 0])), framed=True)


def _largest_light(small: Array) -> Array:
    """Where the largest of the even light areas lies, as (h, w) of booleans."""
    height, width = small.shape[:2]
    light = float(np.percentile(small.max(axis=2), 95)) * _LIGHT
    mask = np.zeros((height + 2, width + 2), np.uint8)
    areas: list[tuple[int, int]] = []
    for y in range(height // (2 * _SEEDS), height, max(1, height // _SEEDS)):
        for x in range(width // (2 * _SEEDS), width, max(1, width // _SEEDS)):
            if mask[y + 1, x + 1] or small[y, x].max() < light:
                continue
            label = len(areas) + 1
            flags = 4 | (label << 8) | cv2.FLOODFILL_MASK_ONLY
            count, *_ = cv2.floodFill(small, mask, (x, y), 0, (_STEP,) * 3, (_STEP,) * 3, flags)
            areas.append((count, label))
    return np.asarray(mask[1:-1, 1:-1] == max(areas, default=(0, 255))[1])


def _page(image: Array) -> Array | None:
    """Corners, as fractions, of a page whose edges are seen; walls reach the rim on three sides."""
    corners = find_sheet(image)
    if corners is None:
        return None
    corners = corners / np.array(image.shape[1::-1], np.float32)
    low, high = corners < _RIM, corners > 1 - _RIM
    sides = [low[[0, 1], 1], high[[2, 3], 1], low[[0, 3], 0], high[[1, 2], 0]]
    area = float(cv2.contourArea(corners.astype(np.float32)))
    return corners if sum(map(np.all, sides)) < 3 and area >= _WHOLE_PAGE else None
