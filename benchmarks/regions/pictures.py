"""Pictures drawn from a number: an event, a signature; captions and camera data where asked."""

from __future__ import annotations

import io
import random

from PIL import Image, ImageDraw, ImageFont

SIZE = (960, 640)


def drawn(seed: int, size: tuple[int, int] = SIZE) -> Image.Image:
    """A made-up scene: ground, wall, windows and figures at places of their own."""
    dice = random.Random(seed)
    width, height = size

    def colour(low: int = 30, high: int = 235) -> tuple[int, int, int]:
        return dice.randint(low, high), dice.randint(low, high), dice.randint(low, high)

    image = Image.new("RGB", size, colour(120))
    draw = ImageDraw.Draw(image)
    horizon = dice.randint(height // 4, 3 * height // 4)
    draw.rectangle((0, horizon, width, height), fill=colour(20, 140))
    for _ in range(dice.randint(4, 9)):
        x, y = dice.randint(0, width), dice.randint(0, height)
        w, h = dice.randint(60, width // 3), dice.randint(60, height // 2)
        draw.rectangle((x, y, x + w, y + h), fill=colour())
    for _ in range(dice.randint(5, 14)):
        x, y, r = dice.randint(0, width), dice.randint(horizon // 2, height), dice.randint(15, 55)
        draw.ellipse((x, y, x + r, y + r), fill=(dice.randint(120, 200), 130, 90))
        draw.polygon(
            [(x - r // 2, y + 4 * r), (x + r // 2, y + r), (x + 3 * r // 2, y + 4 * r)], fill=colour()
        )
    return image


def scene(seed: int, quality: int = 88) -> bytes:
    return jpeg(drawn(seed), quality)


def jpeg(image: Image.Image, quality: int = 88, taken: str | None = None) -> bytes:
    """JPEG bytes; `taken` is the camera's time, as `2024:05:17 09:12:00`."""
    exif = Image.Exif()
    if taken:
        exif[0x010F], exif[0x0132] = "Kamera", taken
        exif.get_ifd(0x8769)[0x9003] = taken
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, exif=exif)
    return out.getvalue()


def captioned(seed: int, words: str) -> Image.Image:
    """The scene with a white strip of words below, as offices paste them."""
    image = drawn(seed)
    draw = ImageDraw.Draw(image)
    width, height = image.size
    lines = words.split("\n")
    top = height - 44 * len(lines) - 12
    draw.rectangle((0, top, width, height), fill="white")
    for at, line in enumerate(lines):
        draw.text((20, top + 8 + 42 * at), line, fill="black", font=ImageFont.load_default(30))
    return image


def stroke(seed: int) -> bytes:
    """A signature in blue ink on white, as PNG."""
    dice = random.Random(seed)
    image = Image.new("RGB", (260, 110), "white")
    x, y = 20, 60
    path = [(x, y)]
    for _ in range(14):
        x, y = x + dice.randint(4, 26), 55 + dice.randint(-42, 42)
        path.append((x, y))
    ImageDraw.Draw(image).line(path, fill=(20, 30, 150), width=4, joint="curve")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
