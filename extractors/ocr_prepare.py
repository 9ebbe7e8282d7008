"""Makes a picture of a page readable: upright, level, without stamps, shadows and noise.

The order was measured on generated scans: stamps, background, noise, skew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.ocr_sheet import find_sheet, quarter_turn_and_skew

Array = NDArray[Any]

LONGEST = 3400  # pixels of the longer side that are worked on: A4 at 290 dpi
_SKEW = 0.15  # degrees that are left as they are
_STRONG_NOISE, _SOME_NOISE = 14.0, 6.0  # grey levels of the paper
_LIFT = 0.7  # grey levels that a level of colour adds: a stamp's rim no longer joins lines of text
_FAINT = 70  # the darkest hundredth of a page is darker than this, unless the print is faint
_FAINTEST = 12  # grey levels between paper and print, and at least so many times the noise:
_OVER_NOISE = 6.0
_RIM = 0.05  # of a page: where copiers leave their shadows
_MARKED = 0.002  # share of a page that is darker than paper, where something is on it


@dataclass(frozen=True)
class Prepared:
    """A page ready for recognition."""

    grey: Array  # (h, w), dark text on white
    colour: Array  # (h', w', 3) RGB of the same sheet, smaller, for finding coloured ink
    back: Array  # 3 x 3: from pixels of `grey` to pixels of the picture as given

    def turned(self) -> Prepared:
        """The same page upside down."""
        h, w = self.grey.shape
        flip = np.array([[-1, 0, w], [0, -1, h], [0, 0, 1]], np.float64)
        return Prepared(
            np.ascontiguousarray(self.grey[::-1, ::-1]),
            np.ascontiguousarray(self.colour[::-1, ::-1]),
            self.back @ flip,
        )

    def quarter(self) -> Prepared:
        """The same page a quarter turn counter-clockwise."""
        w = self.grey.shape[1]
        turn = np.array([[0, -1, w], [1, 0, 0], [0, 0, 1]], np.float64)
        return Prepared(
            np.ascontiguousarray(np.rot90(self.grey)),
            np.ascontiguousarray(np.rot90(self.colour)),
            self.back @ turn,
        )


def prepare(image: Array) -> Prepared:
    """The page on an RGB picture of shape (h, w, 3), straightened and cleaned."""
    height, width = image.shape[:2]
    scale = min(1.0, LONGEST / max(height, width))
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        image = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    shrink = np.diag([1 / scale, 1 / scale, 1.0])

    corners = find_sheet(image)
    if corners is not None:
        image, cut = _warped(image, corners)
        shrink = shrink @ np.linalg.inv(cut)
    grey = clean(without_stamps(image))
    quarter, skew = quarter_turn_and_skew(grey)
    if quarter:
        w = image.shape[1]
        image, grey = np.rot90(image), np.ascontiguousarray(np.rot90(grey))
        shrink = shrink @ np.array([[0, -1, w], [1, 0, 0], [0, 0, 1]], np.float64)
    colour = _small(image, 1000)
    if abs(skew) > _SKEW:
        h, w = grey.shape
        turn = np.vstack([cv2.getRotationMatrix2D((w / 2, h / 2), skew, 1.0), [0, 0, 1]])
        grey = cv2.warpAffine(grey, turn[:2], (w, h), flags=cv2.INTER_CUBIC, borderValue=255)
        h, w = colour.shape[:2]
        spin = cv2.getRotationMatrix2D((w / 2, h / 2), skew, 1.0)
        colour = cv2.warpAffine(colour, spin, (w, h), borderMode=cv2.BORDER_REPLICATE)
        shrink = shrink @ np.linalg.inv(turn)
    return Prepared(grey, np.asarray(colour), shrink)


def _small(image: Array, longest: int) -> Array:
    scale = longest / max(image.shape[:2])
    if scale >= 1:
        return image
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA))


def _warped(image: Array, corners: Array) -> tuple[Array, Array]:
    """The sheet between four corners laid flat, and the matrix that did it."""
    top, right, bottom, left = (
        float(np.linalg.norm(corners[a] - corners[b])) for a, b in ((0, 1), (1, 2), (2, 3), (3, 0))
    )
    w, h = max(2, round(max(top, bottom))), max(2, round(max(left, right)))
    goal = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), goal)
    flat = cv2.warpPerspective(
        image, matrix, (w, h), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat), np.asarray(matrix, np.float64)


def without_stamps(image: Array) -> Array:
    """Grey values in which blue, purple and red ink fades and black stays.

    They are those of the brightest channel, lifted by how coloured a pixel is.  A page that is
    mostly printed in colour keeps its ordinary grey values.
    """
    red, green, blue = cv2.split(image)
    brightest = cv2.max(cv2.max(red, green), blue)
    spread = cv2.subtract(brightest, cv2.min(cv2.min(red, green), blue))
    brightest = cv2.addWeighted(brightest, 1.0, spread, _LIFT, 0)
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    paper = np.median(grey[::8, ::8])
    dark = np.count_nonzero(grey[::4, ::4] < paper * 0.6)
    left = np.count_nonzero(brightest[::4, ::4] < paper * 0.6)
    return np.asarray(grey if left < dark * 0.3 else brightest)


def clean(grey: Array) -> Array:
    """Even paper, full contrast, little noise."""
    grey = _stretched(level(grey))
    noise = noise_of(grey)
    if noise > _STRONG_NOISE:
        return np.asarray(cv2.medianBlur(grey, 3))
    if noise > _SOME_NOISE:
        return np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.8))
    return grey


def level(grey: Array) -> Array:
    """Divide by the local paper, so that shadows and tints go and the paper is white."""
    h, w = grey.shape
    size = (max(1, w // 4), max(1, h // 4))
    paper = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    paper = cv2.dilate(paper, np.ones((9, 9), np.uint8))
    paper = cv2.GaussianBlur(paper, (0, 0), 12.5)
    paper = cv2.resize(paper, (w, h), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(grey, np.maximum(paper, 1), scale=255))


def _stretched(grey: Array) -> Array:
    darkest = float(np.percentile(grey[::4, ::4], 1))
    if darkest <= _FAINT or 255 - darkest < max(_FAINTEST, _OVER_NOISE * noise_of(grey)):
        return grey
    table = np.clip((np.arange(256) - (darkest - 40)) * 255 / (255 - (darkest - 40)), 0, 255)
    return np.asarray(cv2.LUT(grey, table.astype(np.uint8)))


def is_marked(grey: Array, known: list[Array]) -> bool:
    """Whether a levelled page bears more than paper outside some boxes: print too blurred to read.

    known: boxes of 4 corners, in pixels.  The rim of the page is left aside.
    """
    h, w = grey.shape
    smooth = cv2.blur(grey, (7, 7))  # grain goes, smudged print stays
    mask = smooth < float(np.median(smooth)) - _FAINTEST
    for box in known:
        (x0, y0), (x1, y1) = box.min(0).astype(int).clip(0), box.max(0).astype(int).clip(0)
        mask[y0 : y1 + 1, x0 : x1 + 1] = False
    inside = mask[int(_RIM * h) : h - int(_RIM * h), int(_RIM * w) : w - int(_RIM * w)]
    return bool(inside.size) and float(np.mean(inside)) > _MARKED


def noise_of(grey: Array) -> float:
    """Robust standard deviation of the paper's fine noise, in grey levels."""
    h = grey.shape[0]
    rows = grey[h // 8 : h - h // 8 : 4].astype(np.int16)
    if rows.size == 0 or rows.shape[1] < 3:
        return 0.0
    bend = 2 * rows[:, 1:-1] - rows[:, :-2] - rows[:, 2:]
    on_paper = rows[:, 1:-1] > np.median(rows) - 30
    if not on_paper.any():
        return 0.0
    return float(np.median(np.abs(bend[on_paper])) / 0.6745 / 6**0.5)
