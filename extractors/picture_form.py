"""Whether an image shows an event, a sheet of paper or a screen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extractors.picture_ground import ground_of
from pipeline.language import N_
from pipeline.records import Word

Array = NDArray[Any]

ILLEGIBLE = N_(
    "Tulisannya tidak terbaca: terlalu gelap, pudar atau kabur, atau bukan huruf Latin; pindai atau "
    "foto ulang lembar aslinya."
)
PHOTO, SHEET, SCREEN = "photo", "document", "screenshot"

STRIP = 0.3  # of the height, for a caption and the stamp of a camera
STRIP_WORDS = 24
SHEET_WORDS = 60  # words that make a sheet of any picture
SCENE = 0.03  # share of coloured pixels beside the strip; stamps and seals cover less
_PAPER, _PAGE = 0.8, 0.6  # share of the ground that makes paper; of a page whose edges are seen
_BARE, _SPECKS = 0.92, 0.005  # a wordless ground with less to it and more colour than a stamp
_LARGE = 0.045  # of the height: words on signs and banners; those of certificates are smaller
# what programs for telephones write into a corner: GPS Map Camera, Lat -7.36 Long 109.90, GMT+07:00
_STAMP = re.compile(
    r"gps\s?map|time\s?stamp\s?cam|\blat\w*\W{1,3}-?\d{1,2}[.,]\d{3}|\blong?\w*\W{1,3}\d{2,3}[.,]\d{3}|"
    r"\bgmt\s?[+-]|\d{1,2}[.,]\d{4,}\s?°?\s?[SU]\b.{0,4}\d{2,3}[.,]\d{4,}",
    re.IGNORECASE,
)

# short sides of phones, tablets and monitors, in pixels
_SCREENS = {
    360, 540, 640, 720, 750, 768, 800, 828, 864, 900, 1024, 1050, 1080, 1125, 1170, 1179, 1200,
    1206, 1242, 1260, 1284, 1290, 1320, 1440, 1600, 1668, 2048, 2160,
}  # fmt: skip
_CONTROLS = re.compile(
    r"\b(suka|komentari?|bagikan|balas|ikuti|mengikuti|pengikut|followers?|following|likes?|"
    r"comments?|share|reply|subscribe|views?|mute|unmute|participants?|share screen|leave|zoom|"
    r"google meet|whatsapp|instagram|facebook|tiktok|youtube|online|mengetik|postingan|beranda|"
    r"unggahan)\b|\b[45]G\b",
    re.IGNORECASE,
)


def looks_like_sheet(image: Array) -> bool | None:
    """Whether an RGB image is mostly paper with print; None where its pixels do not say."""
    ground, coloured = ground_of(image), _coloured(image)
    if ground.even >= (_PAGE if ground.framed else _PAPER) and coloured < 0.4:
        return True
    return False if coloured > 0.5 and ground.even < _PAPER else None  # coloured paper is even


def is_sheet_by_words(image: Array, seen: Sequence[Word], *, camera: bool) -> bool:
    """Whether print makes a sheet of a picture whose pixels did not say: much, or much on paper.

    camera: a camera wrote its data into the file.
    """
    if len(seen) >= SHEET_WORDS:
        return True
    ground = ground_of(image)
    likely = ground.even >= _PAGE and (ground.framed or not camera)
    return likely and len(seen) > STRIP_WORDS and not _is_large(seen)


def is_scene_by_words(image: Array, text: str, words: Sequence[Word], *, camera: bool) -> bool:
    """Whether what seemed paper is a wall or a sign: by its few words, their place and size.

    camera: a camera wrote its data into the file.
    """
    if len(words) > 2 * STRIP_WORDS:
        return False
    ground = ground_of(image)
    if ground.framed:
        return only_captioned(image, words)
    if _STAMP.search(text):
        return True
    if not words:
        things = ground.even < _BARE and _coloured(image) > _SPECKS
        return camera or things or not is_colourless(image)
    if len(words) > STRIP_WORDS:
        return False
    large = _is_large(words) and (camera or _coloured(image) > SCENE)
    return large or only_captioned(image, words)


def _is_large(words: Sequence[Word]) -> bool:
    """Whether most words are as high as on signs and banners."""
    return median(word.box.y1 - word.box.y0 for word in words) > _LARGE


def only_captioned(image: Array, words: Sequence[Word]) -> bool:
    """Whether the few words on what seemed a sheet are a strip over or under a coloured scene."""
    if not words or len(words) > STRIP_WORDS:
        return False
    top, bottom = min(word.box.y0 for word in words), max(word.box.y1 for word in words)
    height = image.shape[0]
    if top > 1 - STRIP:
        rest = image[: int(top * height)]
    elif bottom < STRIP:
        rest = image[int(bottom * height) + 1 :]
    else:
        return False
    return bool(rest.size) and _coloured(rest) > SCENE


def is_colourless(image: Array) -> bool:
    """Whether hardly anything on an RGB image is coloured: a sheet with print, never a scene."""
    return _coloured(image) < 0.05


def _coloured(image: Array) -> float:
    pixels = np.asarray(image)
    spread = pixels.max(2).astype(np.int16) - pixels.min(2)
    return float(np.mean(spread > 60))


def flatness(image: Array) -> float:
    """Share of the pixels that hardly differ from their neighbour: screens are drawn, not seen."""
    rows = np.asarray(image)[:: max(1, image.shape[0] // 400)].astype(np.int16)
    if rows.shape[1] < 2:
        return 0.0
    return float(np.mean(np.abs(np.diff(rows, axis=1)).max(axis=2) <= 2))


def is_screen(
    size: tuple[int, int], *, flat: float, lossless: bool, sheet: bool, text: str
) -> bool:
    """Whether an image without camera data is a picture of a screen.

    text: what was read on it; `flat` from `flatness`; `sheet`: it is mostly paper with print.
    """
    short, long = sorted(size)
    page_like = 1.38 <= long / max(1, short) <= 1.45
    screen_size = short in _SCREENS and not page_like
    signs = len({match.group(0).lower() for match in _CONTROLS.finditer(text)})
    if sheet:
        return screen_size and signs >= 2 and flat > 0.55
    return signs >= 3 or (screen_size and flat > 0.4 and (signs > 0 or lossless))
