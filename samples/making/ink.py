"""Signatures, stamps and coats of arms, drawn."""

from __future__ import annotations

import math
import random
from functools import cache

from PIL import Image, ImageDraw, ImageFilter

from .fonts import drawn

BLUE, BLACK, VIOLET = (28, 44, 140), (25, 25, 30), (96, 48, 150)


def curve(points: list[tuple[float, float]], steps: int = 14) -> list[tuple[float, float]]:
    """A smooth line through points (Catmull-Rom)."""
    line: list[tuple[float, float]] = []
    padded = [points[0], *points, points[-1]]
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            x, y = (0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t**2
                           + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t**3) for k in (0, 1))
            line.append((x, y))
    return [*line, points[-1]]


@cache
def signature(seed: str, width: int = 300, height: int = 120,
              colour: tuple[int, int, int] = BLUE) -> Image.Image:
    """A pen signature on transparent ground, always the same for a seed."""
    rng = random.Random("sig" + seed)
    big = Image.new("RGBA", (width * 2, height * 2))
    pen = ImageDraw.Draw(big)
    x, points = width * 0.15, []
    for _ in range(rng.randint(7, 11)):
        points += [(x, height * rng.uniform(0.5, 1.75)),
                   (x + rng.uniform(5, 30), height * rng.uniform(0.25, 1.2))]
        x += rng.uniform(0.06, 0.16) * width * 1.3
    if rng.random() < 0.7:  # the flourish back under the name
        points += [(width * 1.8, height * 1.3), (width * 0.3, height * rng.uniform(1.4, 1.8))]
    pen.line(curve(points), fill=(*colour, 235), width=rng.choice((5, 6, 7)), joint="curve")
    return big.resize((width, height), Image.Resampling.LANCZOS)


@cache
def stamp(text: str, colour: tuple[int, int, int] = VIOLET, size: int = 230) -> Image.Image:
    """A round office stamp with its text around the ring, a little uneven as rubber is."""
    rng = random.Random("stamp" + text)
    big = Image.new("RGBA", (size * 2, size * 2))
    pen = ImageDraw.Draw(big)
    c = size
    for radius, width in ((c - 8, 8), (c - 20, 3), (c * 0.56, 4)):
        pen.ellipse((c - radius, c - radius, c + radius, c + radius), outline=(*colour, 220), width=width)
    font = drawn(int(c * 0.19), bold=True)
    ring = f"{text} * "
    for at, letter in enumerate(ring):
        angle = 2 * math.pi * at / len(ring) - math.pi * 0.9
        glyph = Image.new("RGBA", (80, 80))
        ImageDraw.Draw(glyph).text((40, 40), letter, font=font, fill=(*colour, 225), anchor="mm")
        glyph = glyph.rotate(-math.degrees(angle) - 90, Image.Resampling.BICUBIC)
        r = c * 0.75
        big.alpha_composite(glyph, (int(c + r * math.cos(angle) - 40), int(c + r * math.sin(angle) - 40)))
    star = [(c + c * (0.3 if k % 2 else 0.42) * math.sin(k * math.pi / 5) * 0.9,
             c - c * (0.16 if k % 2 else 0.42) * math.cos(k * math.pi / 5) * 0.9) for k in range(10)]
    pen.polygon(star, outline=(*colour, 200))
    for _ in range(160):  # places where the pad was dry
        x, y = rng.randrange(2 * size), rng.randrange(2 * size)
        pen.ellipse((x, y, x + rng.randint(2, 9), y + rng.randint(2, 7)), fill=(0, 0, 0, 0))
    big = big.resize((size, size), Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(0.5))
    return big.rotate(rng.uniform(-18, 18), Image.Resampling.BICUBIC)


@cache
def signed(seed: str, stamp_text: str = "") -> Image.Image:
    """A signature with, where an office has one, its stamp over it; 460 x 230 pixels."""
    sheet = Image.new("RGBA", (460, 230))
    sheet.alpha_composite(signature(seed), (140, 50))
    if stamp_text:
        sheet.alpha_composite(stamp(stamp_text), (0, 0))
    return sheet


@cache
def arms(seed: str, size: int = 160) -> Image.Image:
    """A shield for a letterhead."""
    rng = random.Random("arms" + seed)
    big = Image.new("RGBA", (size * 2, size * 2))
    pen, c = ImageDraw.Draw(big), size
    dark, light = rng.choice(((20, 80, 50), (120, 30, 30), (30, 50, 110))), (235, 195, 70)
    pen.polygon([(c * .3, c * .15), (c * 1.7, c * .15), (c * 1.7, c * 1.1), (c, c * 1.9), (c * .3, c * 1.1)],
                fill=(*dark, 255), outline=(*light, 255), width=10)
    pen.ellipse((c * .65, c * .45, c * 1.35, c * 1.15), outline=(*light, 255), width=9)
    for k in range(5):
        x = c * (.55 + k * .225)
        pen.polygon([(x, c * 1.1), (x + 18, c * (.8 + .1 * rng.random())), (x + 36, c * 1.1)], fill=(*light, 255))
    pen.rectangle((c * .45, c * 1.25, c * 1.55, c * 1.38), fill=(255, 255, 255, 255))
    return big.resize((size, size), Image.Resampling.LANCZOS)
