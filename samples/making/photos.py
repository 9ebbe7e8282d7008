"""Drawn scenes that stand for photographs: people, a banner, a place, a stamped date."""

from __future__ import annotations

import random
from io import BytesIO

import pillow_heif
from PIL import Image, ImageDraw, ImageFilter

from .fonts import drawn
from .scans import noisy, shaded

SKIN = ((198, 150, 112), (172, 122, 86), (214, 170, 134))
CLOTH = ((40, 70, 140), (150, 40, 50), (230, 230, 225), (60, 120, 80), (190, 150, 60), (90, 60, 110), (210, 120, 140), (50, 50, 60))
GROUND = {"hall": ((205, 198, 182), (120, 96, 74)), "park": ((150, 190, 226), (86, 134, 66)), "street": ((176, 196, 214), (110, 110, 112)),
          "school": ((214, 206, 176), (158, 128, 96)), "clinic": ((218, 230, 232), (180, 186, 190)), "board": ((168, 192, 206), (120, 132, 90))}


def person(pen: ImageDraw.ImageDraw, rng: random.Random, x: float, foot: float, high: float) -> None:
    head = high * 0.15
    top = foot - high
    cloth, skin = rng.choice(CLOTH), rng.choice(SKIN)
    pen.rounded_rectangle((x - high * .17, top + head * 1.7, x + high * .17, foot - high * .3), head * .8, fill=cloth)
    pen.rectangle((x - high * .13, foot - high * .36, x + high * .13, foot), fill=rng.choice(CLOTH))
    if rng.random() < 0.45:  # a headscarf
        pen.ellipse((x - head * 1.1, top - head * .2, x + head * 1.1, top + head * 2.5), fill=rng.choice(CLOTH))
    else:
        pen.ellipse((x - head, top - head * .25, x + head, top + head * 1.3), fill=(30, 24, 20))
    pen.ellipse((x - head * .8, top + head * .15, x + head * .8, top + head * 1.8), fill=skin)
    for side in (-1, 1):
        pen.line((x + side * high * .16, top + head * 2.2, x + side * high * rng.uniform(.18, .34), top + high * rng.uniform(.35, .62)),
                 fill=skin, width=max(3, int(high * .05)))


def furniture(pen: ImageDraw.ImageDraw, rng: random.Random, place: str, w: int, h: int) -> None:
    if place == "park":
        for _ in range(4):
            x = rng.uniform(0, w)
            pen.rectangle((x - 9, h * .3, x + 9, h * .55), fill=(96, 70, 46))
            pen.ellipse((x - 80, h * .08, x + 80, h * .42), fill=(52, rng.randint(100, 140), 54))
        x = w * rng.uniform(.1, .25)
        pen.line((x, h * .85, x + 60, h * .45, x + 220, h * .85), fill=(220, 60, 40), width=12)
        pen.line((x + 60, h * .45, x + 60, h * .85), fill=(240, 200, 40), width=10)
    elif place == "street":
        for k in range(7):
            pen.polygon([(w * (.2 + k * .09), h * .8), (w * (.25 + k * .09), h * .8), (w * (.22 + k * .1), h), (w * (.16 + k * .1), h)], fill=(240, 240, 236))
        pen.rectangle((w * .82, h * .2, w * .835, h * .75), fill=(70, 70, 74))
        pen.rectangle((w * .76, h * .14, w * .9, h * .3), fill=(220, 50, 40), outline=(255, 255, 255), width=5)
    else:
        for k in range(rng.randint(2, 4)):
            x = w * (.06 + .26 * k)
            pen.rectangle((x, h * .24, x + w * .16, h * .48), fill=(226, 236, 240), outline=(120, 100, 80), width=6)
        for k in range(3):
            y = h * (.82 + .06 * k)
            pen.rectangle((0, y, w, y + 10), fill=(110 + 10 * k, 84, 60))


def scene(seed: str, banner: str = "", place: str = "hall", people: int = 8, stamp: str = "", size: tuple[int, int] = (1000, 750)) -> Image.Image:
    """A picture of an event or a place, always the same for a seed."""
    rng = random.Random("scene" + seed)
    w, h = size
    sky, floor = GROUND[place]
    image = Image.new("RGB", size, sky)
    pen = ImageDraw.Draw(image)
    for y in range(int(h * .55), h):
        share = (y - h * .55) / (h * .45)
        pen.line((0, y, w, y), fill=tuple(int(c * (0.82 + 0.3 * share)) for c in floor))
    furniture(pen, rng, place, w, h)
    if banner:
        lines = banner.split("\n")
        deep = rng.choice(((26, 82, 140), (170, 36, 44), (28, 110, 72), (222, 222, 60)))
        ink = (20, 20, 60) if sum(deep) > 450 else (255, 255, 255)
        top, unit = h * .05, 34
        pen.rectangle((w * .07, top, w * .93, top + unit * 1.3 * len(lines) + 26), fill=deep, outline=(250, 250, 250), width=3)
        for at, line in enumerate(lines):
            step = unit if at == 0 else 27
            font = drawn(step, bold=at == 0)
            while font.getlength(line) > w * .82 and step > 12:
                step -= 1
                font = drawn(step, bold=at == 0)
            pen.text((w / 2, top + 32 + at * unit * 1.3), line, font=font, fill=ink, anchor="mm")
    for at in range(people):
        row = at % 2
        person(pen, rng, w * (.08 + .84 * (at + rng.uniform(.1, .6)) / people), h * (.78 + .14 * row + rng.uniform(-.02, .02)), h * rng.uniform(.34, .44) * (.85 + .25 * row))
    image = noisy(shaded(image.filter(ImageFilter.GaussianBlur(0.9)), seed, 0.28), seed, 6)
    if stamp:
        pen = ImageDraw.Draw(image)
        lines = stamp.split("\n")
        for at, line in enumerate(lines):
            at_y = h - 26 * (len(lines) - at) - 8
            pen.text((w - 16, at_y), line, font=drawn(21, bold=True), fill=(255, 222, 60), anchor="ra", stroke_width=2, stroke_fill=(30, 30, 30))
    return image


def exif(taken: str = "", gps: tuple[float, float] | None = None, device: str = "Ponsel Kantor A15") -> Image.Exif:
    """EXIF with the day of taking (YYYY:MM:DD HH:MM:SS) and the place."""
    data = Image.Exif()
    data[0x010F], data[0x0110] = "Contoh", device
    if taken:
        data[0x0132] = taken
        data.get_ifd(0x8769)[0x9003] = taken
    if gps:
        south, east = gps
        place = data.get_ifd(0x8825)
        place[1], place[2] = ("S" if south < 0 else "N"), parts(abs(south))
        place[3], place[4] = ("E" if east >= 0 else "W"), parts(abs(east))
    return data


def parts(degrees: float) -> tuple[float, float, float]:
    whole = int(degrees)
    minutes = (degrees - whole) * 60
    return float(whole), float(int(minutes)), round((minutes - int(minutes)) * 60, 2)


def jpg(image: Image.Image, taken: str = "", gps: tuple[float, float] | None = None, quality: int = 62) -> bytes:
    buffer = BytesIO()
    more = {"exif": exif(taken, gps)} if taken or gps else {}
    image.save(buffer, "JPEG", quality=quality, optimize=True, **more)
    return buffer.getvalue()


def heic(image: Image.Image, taken: str) -> bytes:
    pillow_heif.register_heif_opener()
    buffer = BytesIO()
    image.save(buffer, "HEIF", quality=45, exif=exif(taken).tobytes())
    return buffer.getvalue()


def png(image: Image.Image, colours: int = 64) -> bytes:
    buffer = BytesIO()
    image.quantize(colours).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
