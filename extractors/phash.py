"""The perceptual hash by which the same picture is known again."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageStat

from pipeline.records import Picture

SMALLEST = 96  # pixels a side: below are logos, bullets and lines
LEAST_PHOTO = 240  # pixels a side: a smaller picture is no photo that somebody would cut
_SCALES = (0.9, 0.8, 0.7)  # of a side, for the windows in which a cut-out copy is looked for
_STRIPS = (0.14, 0.22, 0.3)  # of the height, where a caption or a stamp was cut off
_STEPS = 3  # places of a window along each side
_PLAIN = 6.0  # standard deviation of grey below which every picture looks the same
_MOST_PIXELS = 120_000_000


def fingerprint(image: Image.Image) -> str:
    """64-bit perceptual hash in hex; "" for pictures too small or plain to compare."""
    grey = _grey(image)
    if grey is None:
        return ""
    import imagehash

    return str(imagehash.phash(grey))


def windows(image: Image.Image) -> tuple[str, ...]:
    """Hashes of 33 windows of a photo, 70 to 90 percent of its sides, and what remains above or
    below a strip; () for what is no photo.
    """
    grey = _grey(image) if min(image.size) >= LEAST_PHOTO else None
    if grey is None:
        return ()
    return tuple(hashed(grey.resize((32, 32), Image.Resampling.LANCZOS, box)) for box in _boxes())


def _boxes() -> list[tuple[float, float, float, float]]:
    boxes = []
    for scale in _SCALES:
        side = 256 * scale
        starts = [(256 - side) * step / (_STEPS - 1) for step in range(_STEPS)]
        boxes += [(x, y, x + side, y + side) for x in starts for y in starts]
    for strip in _STRIPS:
        height = 256 * (1 - strip)
        boxes += [(0, 0, 256, height), (0, 256 - height, 256, 256)]
    return boxes


@cache
def _cosines() -> NDArray[np.float64]:
    """The first eight rows of the cosine transform of 32 samples, as imagehash uses it."""
    waves = np.arange(8)[:, None] * (2 * np.arange(32)[None, :] + 1)
    return np.asarray(2 * np.cos(np.pi * waves / 64))


def hashed(small: Image.Image) -> str:
    """The hash of a picture of 32 by 32, bit for bit that of imagehash.phash."""
    rows = _cosines()
    low = rows @ np.asarray(small, dtype=np.float64) @ rows.T
    bits = np.packbits((low > np.median(low)).flatten())
    return bits.tobytes().hex()


def _grey(image: Image.Image) -> Image.Image | None:
    """The picture as 256 by 256 greys; None when it is too small or plain to compare."""
    if min(image.size) < SMALLEST:
        return None
    if image.mode == "P" or "A" in image.getbands():
        clear = image.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        image = Image.alpha_composite(ground, clear)
    grey = image.convert("L").resize((256, 256), Image.Resampling.BILINEAR)
    return None if ImageStat.Stat(grey).stddev[0] < _PLAIN else grey


def opened(data: bytes) -> Image.Image | None:
    """The picture in these bytes, or None when Pillow cannot read it or it is beyond bounds."""
    try:
        image = Image.open(BytesIO(data))
        if image.width * image.height > _MOST_PIXELS:
            return None
        image.load()
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError):
        return None
    return image


def picture_of(data: bytes, page: int | None = None) -> Picture | None:
    """The record of an embedded picture; None when it cannot be read or is a mere mark."""
    image = opened(data)
    if image is None or max(image.size) < 32:
        return None
    return Picture(
        page=page,
        width=image.width,
        height=image.height,
        phash=fingerprint(image),
        windows=windows(image),
    )
