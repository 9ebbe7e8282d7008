"""What a copier, a fax and a telephone make of a page."""

from __future__ import annotations

import math
import random
from io import BytesIO

import cv2
import numpy as np
import pikepdf
import pypdfium2
from PIL import Image, ImageDraw, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

GREY_DPI = 140


def pages(data: bytes, dpi: int = GREY_DPI) -> list[Image.Image]:
    """The pages of a PDF as pictures."""
    document = pypdfium2.PdfDocument(data)
    return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]


def noisy(image: Image.Image, seed: str, sigma: float) -> Image.Image:
    rng = np.random.default_rng(list(seed.encode()))
    field = np.asarray(image, dtype=np.float32)
    field += rng.normal(0, sigma, field.shape[:2] + (1,) * (field.ndim - 2)).astype(np.float32)
    return Image.fromarray(np.clip(field, 0, 255).astype(np.uint8))


def shaded(image: Image.Image, seed: str, depth: float) -> Image.Image:
    """Uneven light: darker towards one corner, as under a lifted lid."""
    rng = random.Random("light" + seed)
    wide, high = image.size
    x = np.linspace(-1, 1, wide)[None, :]
    y = np.linspace(-1, 1, high)[:, None]
    angle = rng.uniform(0, 2 * math.pi)
    slope = 1 - depth * np.clip(0.5 + 0.5 * (x * math.cos(angle) + y * math.sin(angle)), 0, 1) ** 1.5
    field = np.asarray(image, dtype=np.float32)
    field *= slope[..., None] if field.ndim == 3 else slope
    return Image.fromarray(np.clip(field, 0, 255).astype(np.uint8))


def folded(image: Image.Image, seed: str) -> Image.Image:
    """A sheet that was folded in the middle."""
    rng = random.Random("fold" + seed)
    field = np.asarray(image, dtype=np.float32)
    at = int(field.shape[0] * rng.uniform(0.44, 0.56))
    rows = np.arange(field.shape[0])
    shade = 1 - 0.28 * np.exp(-((rows - at) / 16.0) ** 2) + 0.1 * np.exp(-((rows - at + 26) / 10.0) ** 2)
    field *= shade.reshape(-1, *[1] * (field.ndim - 1))
    return Image.fromarray(np.clip(field, 0, 255).astype(np.uint8))


def turned(image: Image.Image, degrees: float) -> Image.Image:
    paper = (236,) * 3 if image.mode == "RGB" else 236
    return image.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=paper)


def scan(image: Image.Image, seed: str, look: str = "grey") -> Image.Image:
    """One page as a device gives it: grey, colour, faint, copy, fax, fold, worn, sideways, overturned."""
    rng = random.Random("scan" + seed)
    if look == "colour":
        image = turned(shaded(image, seed, 0.12), rng.uniform(-1.2, 1.2))
        return noisy(image.filter(ImageFilter.GaussianBlur(0.5)), seed, 4)
    image = image.convert("L")
    if look == "fold":
        image = folded(shaded(image, seed, 0.25), seed)
        return noisy(turned(image, rng.uniform(-2.2, 2.2)).filter(ImageFilter.GaussianBlur(0.6)), seed, 5)
    if look == "faint":
        image = image.point(lambda v: 150 + v * 0.36)
        return noisy(turned(image, rng.uniform(-1.5, 1.5)).filter(ImageFilter.GaussianBlur(0.7)), seed, 4)
    if look == "copy":  # a copy of a copy: dark edge, specks, thickened strokes
        image = turned(image.filter(ImageFilter.MinFilter(3)), rng.uniform(-1.8, 1.8))
        pen = ImageDraw.Draw(image)
        for _ in range(500):
            x, y = rng.randrange(image.width), rng.randrange(image.height)
            pen.ellipse((x, y, x + rng.randint(0, 2), y + rng.randint(0, 2)), fill=rng.randint(20, 120))
        pen.rectangle((0, 0, rng.randint(10, 24), image.height), fill=45)
        return noisy(image.filter(ImageFilter.GaussianBlur(0.8)), seed, 7)
    if look == "sideways":  # a wide page fed the narrow way
        return scan(image, seed, "grey").rotate(90, expand=True)
    if look == "overturned":
        return scan(image, seed, "grey").rotate(180)
    if look == "worn":
        image = turned(shaded(image, seed, 0.35), rng.choice((-3.4, 3.1)))
        return noisy(image.filter(ImageFilter.GaussianBlur(0.8)), seed, 9)
    if look == "fax":
        image = turned(image.filter(ImageFilter.GaussianBlur(0.7)), rng.uniform(-0.8, 0.8))
        return noisy(image, seed, 22).point(lambda v: 255 if v > 150 else 0).convert("1")
    return noisy(turned(shaded(image, seed, 0.18), rng.uniform(-1.4, 1.4)).filter(ImageFilter.GaussianBlur(0.5)), seed, 4)


def snapped(image: Image.Image, seed: str, width: int = 1350) -> Image.Image:
    """A page photographed on a desk with a telephone: perspective, shadow, warm light."""
    rng = random.Random("snap" + seed)
    size = (width, int(width * 1.36)) if image.height >= image.width else (width, int(width * 0.74))
    desk = np.zeros((size[1], size[0], 3), np.float32)
    base = np.array(rng.choice(((112, 84, 58), (70, 74, 80), (150, 140, 126))), np.float32)
    grain = np.sin(np.arange(size[1]) / rng.uniform(5, 9))[:, None] * 6
    desk[:] = base
    desk += grain[..., None]
    w, h = image.size
    m = rng.uniform
    corners = np.array([[size[0] * m(.05, .13), size[1] * m(.05, .09)], [size[0] * m(.86, .94), size[1] * m(.03, .10)],
                          [size[0] * m(.90, .97), size[1] * m(.92, .97)], [size[0] * m(.02, .07), size[1] * m(.91, .96)]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32), corners)
    page = cv2.warpPerspective(np.asarray(image, np.float32), matrix, size, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.ones((h, w), np.float32), matrix, size)[..., None]
    both = page * mask * np.array((1.0, 0.965, 0.9), np.float32) * 0.93 + desk * (1 - mask)
    shot = shaded(Image.fromarray(np.clip(both, 0, 255).astype(np.uint8)), seed, 0.35)
    pen = Image.new("L", size, 0)
    ImageDraw.Draw(pen).polygon([(size[0] * .62, size[1]), (size[0] * .8, size[1] * .7), (size[0], size[1] * .66), size], fill=70)
    pen = pen.filter(ImageFilter.GaussianBlur(45))
    shot = Image.composite(Image.new("RGB", size, (20, 16, 12)), shot, pen)
    return noisy(shot.filter(ImageFilter.GaussianBlur(0.7)), seed, 5)


def jpeg(image: Image.Image, quality: int = 45, **more: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=quality, optimize=True, **more)
    return buffer.getvalue()


def bound(images: list[Image.Image], quality: int = 42) -> bytes:
    """Pictures as the pages of a PDF without text."""
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1, pageCompression=1)
    for image in images:
        wide, high = image.size
        width, height = (595, 842) if high >= wide else (842, 595)
        canvas.setPageSize((width, height))
        if image.mode == "1":
            canvas.drawImage(ImageReader(image), 0, 0, width, height)
        else:
            canvas.drawImage(ImageReader(BytesIO(jpeg(image, quality))), 0, 0, width, height)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def scanned(data: bytes, seed: str, look: str = "grey", dpi: int = GREY_DPI, quality: int = 42) -> bytes:
    """A PDF with text as an image-only PDF; `snap` is the telephone."""
    images = [snapped(page, f"{seed}{at}") if look == "snap" else scan(page, f"{seed}{at}", look)
              for at, page in enumerate(pages(data, dpi))]
    return bound(images, quality)


def photographed(data: bytes, seed: str, page: int = 0, quality: int = 50, look: str = "snap") -> bytes:
    """One page of a PDF as a JPEG file."""
    image = pages(data, 150)[page]
    return jpeg(snapped(image, seed) if look == "snap" else scan(image, seed, look), quality)


def merged(*parts: bytes) -> bytes:
    """Several PDFs one after the other in one file."""
    whole = pikepdf.new()
    for part in parts:
        with pikepdf.open(BytesIO(part)) as one:
            whole.pages.extend(one.pages)
    buffer = BytesIO()
    whole.save(buffer, deterministic_id=True)
    return buffer.getvalue()
