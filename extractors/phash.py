"""The perceptual hash by which the same picture is known again."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageStat

from pipeline.records import Picture

SMALLEST = 96  # pixels a side: below are logos, bullets and lines
_PLAIN = 6.0  # standard deviation of grey below which every picture looks the same
_MOST_PIXELS = 120_000_000


def fingerprint(image: Image.Image) -> str:
    """64-bit perceptual hash in hex; "" for pictures too small or plain to compare."""
    if min(image.size) < SMALLEST:
        return ""
    import imagehash

    if image.mode == "P" or "A" in image.getbands():
        clear = image.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        image = Image.alpha_composite(ground, clear)
    grey = image.convert("L").resize((256, 256), Image.Resampling.BILINEAR)
    if ImageStat.Stat(grey).stddev[0] < _PLAIN:
        return ""
    return str(imagehash.phash(grey))


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
    return Picture(page=page, width=image.width, height=image.height, phash=fingerprint(image))
