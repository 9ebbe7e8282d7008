"""What offices and phones do to a page: seven grades, from a clean scan to a phone photo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Dice = np.random.Generator


def _scaled(page: Array, dpi: int) -> Array:
    size = (round(page.shape[1] * dpi / 300), round(page.shape[0] * dpi / 300))
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA))


def _turned(page: Array, degrees: float) -> Array:
    h, w = page.shape[:2]
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1.0)
    white = (255, 255, 255)
    return np.asarray(cv2.warpAffine(page, turn, (w, h), flags=cv2.INTER_CUBIC, borderValue=white))


def _noisy(page: Array, dice: Dice, sigma: float) -> Array:
    return np.clip(page + dice.normal(0, sigma, page.shape[:2])[:, :, None], 0, 255).astype(
        np.uint8
    )


def _jpeg(page: Array, quality: int) -> Array:
    _, data = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR))


def _stamped(page: Array, dice: Dice) -> Array:
    """A round purple stamp and a blue signature across the signature block."""
    h, w = page.shape[:2]
    over = page.copy()
    centre = (int(w * dice.uniform(0.5, 0.6)), int(h * dice.uniform(0.8, 0.86)))
    size = int(w * 0.075)
    for r in (size, int(size * 0.88), int(size * 0.55)):
        cv2.circle(over, centre, r, (120, 70, 150), max(2, w // 500))
    font = cv2.FONT_HERSHEY_SIMPLEX
    start = (centre[0] - size // 2, centre[1])
    cv2.putText(over, "DINAS", start, font, w / 1800, (120, 70, 150), max(2, w // 700))
    points = np.array([centre[0] + size, centre[1]]) + np.cumsum(
        dice.normal(0, w * 0.012, (40, 2)), axis=0
    )
    cv2.polylines(
        over, [points.astype(np.int32)], False, (40, 60, 170), max(2, w // 400), cv2.LINE_AA
    )
    mixed = np.minimum(page, over) * 0.75 + page * 0.25
    return mixed.astype(np.uint8)


def clean300(page: Array, dice: Dice) -> Array:
    return page


def office300(page: Array, dice: Dice) -> Array:
    page = _turned(_stamped(page, dice), dice.uniform(-1.5, 1.5))
    return _jpeg(_noisy(page * 0.96, dice, 5), 80)


def office200(page: Array, dice: Dice) -> Array:
    page = _turned(_scaled(_stamped(page, dice), 200), dice.uniform(-2.5, 2.5))
    return _jpeg(_noisy(page * 0.94, dice, 7), 65)


def office150(page: Array, dice: Dice) -> Array:
    page = _turned(_scaled(_stamped(page, dice), 150), dice.uniform(-1.5, 1.5))
    return _jpeg(_noisy(page * 0.94, dice, 5), 60)


def fax200(page: Array, dice: Dice) -> Array:
    grey = cv2.cvtColor(_noisy(_scaled(page, 200), dice, 25), cv2.COLOR_RGB2GRAY)
    grey = cv2.GaussianBlur(grey, (0, 0), 0.7)
    return np.repeat(((grey > 165) * 255).astype(np.uint8)[:, :, None], 3, axis=2)


def copy200(page: Array, dice: Dice) -> Array:
    page = _turned(_scaled(page, 200), dice.uniform(-2, 2)).astype(np.float32)
    h, w = page.shape[:2]
    shade = 0.62 + 0.3 * np.sin(np.linspace(0.3, 2.6, w))[None, :, None]
    page = _noisy(page * shade, dice, 22)
    specks = dice.random((h, w)) < 0.004
    page[specks] = 30
    return _jpeg(page, 60)


def phone(page: Array, dice: Dice) -> Array:
    """Held by hand over a dark table: perspective, a shadow, warm light, blur."""
    page = _scaled(_stamped(page, dice), 230)
    h, w = page.shape[:2]
    rim = int(0.08 * w)
    room = dice.uniform(0.25, 1.0, (4, 2)) * rim
    start = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    inward = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]])
    goal = (start + inward * room).astype(np.float32)
    warp = cv2.getPerspectiveTransform(start, goal)
    table = dice.normal(70, 8, (h, w, 1)).repeat(3, 2) * np.array([1.0, 0.85, 0.7])
    sheet = cv2.warpPerspective(page, warp, (w, h), flags=cv2.INTER_CUBIC).astype(np.float32)
    inside = cv2.warpPerspective(np.ones((h, w), np.float32), warp, (w, h))[:, :, None]
    seen = sheet * inside + table * (1 - inside)
    xs, ys = np.meshgrid(np.linspace(-1, 1, w), np.linspace(-1, 1, h))
    light = 0.9 - 0.25 * (xs * dice.uniform(-1, 1) + ys * dice.uniform(-1, 1))
    light -= 0.3 / (1 + np.exp((xs * 0.6 + ys - dice.uniform(0.2, 0.8)) * -12))
    seen = seen * np.clip(light, 0.25, 1.05)[:, :, None] * np.array([1.0, 0.96, 0.86])
    blurred = cv2.GaussianBlur(np.clip(seen, 0, 255), (0, 0), 0.8)
    return _jpeg(_noisy(blurred, dice, 5), 75)


GRADES: dict[str, Callable[[Array, Dice], Array]] = {
    "clean300": clean300,
    "office300": office300,
    "office200": office200,
    "office150": office150,
    "fax200": fax200,
    "copy200": copy200,
    "phone": phone,
}
OFFICE = ("clean300", "office300", "office200", "office150", "fax200", "copy200")
