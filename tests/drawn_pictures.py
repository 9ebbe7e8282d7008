"""Drawn pictures of many sorts: scenes that hold print, and sheets of paper as phones and copiers give them."""

from __future__ import annotations

import random
from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]
SIZE = (1200, 900)
WHITE: Colour = (250, 250, 248)
STAMP = ("GPS Map Camera", "Kecamatan Rimbajaya, Tirtawana", "Rabu, 18/09/2024 10:05 GMT+07:00")
BANNER = ("SOSIALISASI PENCEGAHAN", "PERKAWINAN ANAK", "Pendopo Rimbajaya, 22 Agustus 2024")
SIGN = ("KAWASAN TANPA ROKOK", "PUSKESMAS RIMBAJAYA", "Perda No. 3/2019")
LETTER = (
    "PEMERINTAH KABUPATEN TIRTAWANA", "DINAS PENDIDIKAN DAN KEBUDAYAAN", "Jalan Melati Nomor 12",
    "", "Nomor : 421/118/2024", "Sifat : Biasa", "Hal : Undangan rapat koordinasi", "",
    "Sehubungan dengan pelaksanaan sekolah ramah anak di wilayah",
    "kerja kami, dengan hormat kami mengundang Saudara untuk hadir",
    "pada rapat koordinasi yang akan dilaksanakan pada hari Selasa",
    "tanggal 14 Mei 2024 pukul sembilan pagi bertempat di aula dinas.", "",
    "Demikian undangan ini kami sampaikan, atas perhatian dan",
    "kehadiran Saudara kami ucapkan terima kasih.", "", "Rimbajaya, 7 Mei 2024",
    "Kepala Dinas", "", "", "Drs. SUTARMAN WIBISANA",
)  # fmt: skip


def lit(image: Image.Image, seed: int, depth: float = 0.2, grain: float = 4) -> Image.Image:
    """As a camera sees it: darker to one side, a little unsharp, with grain."""
    dice = np.random.default_rng(seed)
    field = np.asarray(image.filter(ImageFilter.GaussianBlur(0.8)), np.float32)
    h, w = field.shape[:2]
    slope = np.linspace(-1, 1, w)[None, :] * dice.choice((-1, 1)) + np.linspace(-1, 1, h)[:, None]
    field = field * (1 - depth * (slope[..., None] + 2) / 4) + dice.normal(0, grain, (h, w, 1))
    return Image.fromarray(field.clip(0, 255).astype(np.uint8))


def room(seed: int, wall: Colour, floor: Colour, people: int = 9, windows: bool = True, horizon: float = 0.55) -> Image.Image:
    dice = random.Random(seed)
    image = Image.new("RGB", SIZE, wall)
    pen = ImageDraw.Draw(image)
    w, h = SIZE
    pen.rectangle((0, h * horizon, w, h), floor)
    if windows:
        for k in range(5):
            pen.rectangle((k * 250, 30, k * 250 + 130, 240), (205, 225, 240))
    for _ in range(people):
        x, y = dice.uniform(40, w - 40), dice.uniform(h * horizon, h * 0.85)
        size = dice.uniform(18, 34)
        cloth = tuple(dice.randint(20, 230) for _ in range(3))
        pen.rounded_rectangle((x - size, y, x + size, y + size * 3.2), 9, cloth)
        pen.ellipse((x - size * 0.6, y - size * 1.3, x + size * 0.6, y), (196, 150, 115))
    return image


def board(image: Image.Image, lines: tuple[str, ...], place: tuple[int, int, int, int], ground: Colour, ink: Colour, size: int) -> Image.Image:
    pen = ImageDraw.Draw(image)
    pen.rectangle(place, ground, outline=ink, width=5)
    for k, line in enumerate(lines):
        pen.text((place[0] + 24, place[1] + 18 + k * size * 1.35), line, ink, ImageFont.load_default(size))
    return image


def stamped(image: Image.Image, corner: str = "ra", lines: tuple[str, ...] = STAMP, size: int = 24) -> Image.Image:
    pen = ImageDraw.Draw(image)
    w, h = image.size
    for k, line in enumerate(lines):
        x = w - 16 if corner[0] == "r" else 16
        y = h - (len(lines) - k) * size * 1.35 - 8 if corner[1] == "a" else 10 + k * size * 1.35
        pen.text((x, y), line, (255, 214, 50), ImageFont.load_default(size), anchor="ra" if corner[0] == "r" else "la", stroke_width=2, stroke_fill=(25, 25, 25))
    return image


def sheet(lines: tuple[str, ...] = LETTER, paper: Colour = WHITE, size: tuple[int, int] = (900, 1270), ink: Colour = (25, 25, 25), step: int = 25) -> Image.Image:
    image = Image.new("RGB", size, paper)
    pen = ImageDraw.Draw(image)
    for k, line in enumerate(lines):
        pen.text((80, 80 + k * step * 2), line, ink, ImageFont.load_default(step))
    return image


def table(size: tuple[int, int] = (900, 1270)) -> Image.Image:
    image = sheet(LETTER[:3], size=size)
    pen = ImageDraw.Draw(image)
    pen.rectangle((60, 260, size[0] - 60, 310), (120, 170, 220))
    for k in range(18):
        y = 260 + 50 * k
        pen.line((60, y, size[0] - 60, y), "black", 2)
        if k:
            pen.text((70, y + 12), f"{k}", "black", ImageFont.load_default(22))
            pen.text((140, y + 12), f"SDN {k} Rimbajaya", "black", ImageFont.load_default(22))
            pen.text((520, y + 12), f"{k * 17}     {k * 13}", "black", ImageFont.load_default(22))
    return image


def certificate(paper: Colour = (252, 250, 240)) -> Image.Image:
    image = Image.new("RGB", (1270, 900), paper)
    pen = ImageDraw.Draw(image)
    pen.rectangle((30, 30, 1240, 870), outline=(180, 140, 40), width=14)
    pen.polygon([(0, 0), (260, 0), (0, 260)], (30, 60, 140))
    for k, (text, size) in enumerate((("SERTIFIKAT", 64), ("Nomor 0452/KHA/2023", 26), ("diberikan kepada", 26), ("SITI ROKAYAH PERMATA", 44),
                                      ("sebagai peserta pelatihan Konvensi Hak Anak", 26), ("Rimbajaya, 13 September 2023", 26), ("Ketua", 26))):
        pen.text((635, 150 + 92 * k), text, (30, 30, 40), ImageFont.load_default(size), anchor="mm")
    pen.line([(560 + 9 * k, 800 + (k * 37 % 50) - 20) for k in range(18)], (20, 30, 150), 4)
    return image


def snapped(page: Image.Image, seed: int, desk: Colour = (110, 84, 58), margin: float = 0.1, depth: float = 0.3) -> Image.Image:
    """A page on a desk, at an angle."""
    dice = random.Random(seed)
    w, h = page.size
    wide, high = (900, 1200) if h > w else (1200, 900)
    inset = [dice.uniform(margin * 0.3, margin) for _ in range(8)]
    shares = [(inset[0], inset[1]), (1 - inset[2], inset[3]), (1 - inset[4], 1 - inset[5]), (inset[6], 1 - inset[7])]
    corners = np.array(shares, np.float32) * np.array([wide, high], np.float32)
    matrix = cv2.getPerspectiveTransform(np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32), corners)
    ground = np.full((high, wide, 3), desk, np.uint8)
    flat = cv2.warpPerspective(np.asarray(page), matrix, (wide, high), dst=ground, borderMode=cv2.BORDER_TRANSPARENT)
    return lit(Image.fromarray(flat), seed, depth)


def shadowed(image: Image.Image, soft: int = 40) -> Image.Image:
    w, h = image.size
    mask = Image.new("L", image.size, 0)
    ImageDraw.Draw(mask).polygon([(w * 0.5, h), (w * 0.75, h * 0.5), (w, h * 0.45), (w, h)], fill=120)
    return Image.composite(Image.new("RGB", image.size, (20, 16, 12)), image, mask.filter(ImageFilter.GaussianBlur(soft)))


def printed(ground: Colour, ink: Colour) -> Image.Image:
    """A banner that fills the picture."""
    image = Image.new("RGB", (1200, 700), ground)
    pen = ImageDraw.Draw(image)
    for k, text in enumerate(("SELAMAT DATANG", "SEKOLAH RAMAH ANAK", "SDN 2 RIMBAJAYA")):
        pen.text((600, 150 + 150 * k), text, ink, ImageFont.load_default(90), anchor="mm")
    return lit(image, 45, 0.25)


def collage() -> Image.Image:
    image = Image.new("RGB", (1270, 1000), "white")
    for k in range(4):
        part = lit(room(50 + k, (225, 228, 230), (150 + 20 * k, 120, 90)), k).resize((600, 430))
        image.paste(part, (25 + 620 * (k % 2), 20 + 450 * (k // 2)))
    return image


PALE, BEIGE, RED = (240, 243, 240), (214, 205, 190), (180, 10, 20)
SCENES: dict[str, Callable[[], Image.Image]] = {
    "pale hall": lambda: lit(room(1, (238, 236, 230), (150, 110, 80)), 1),
    "white room": lambda: lit(room(2, PALE, BEIGE, 6), 2, 0.12),
    "banner": lambda: lit(board(room(3, PALE, (160, 160, 155)), BANNER, (120, 90, 1080, 300), (150, 25, 60), WHITE, 44), 3),
    "sign on a wall": lambda: lit(board(room(4, PALE, (165, 165, 160), 3), SIGN, (330, 240, 900, 440), WHITE, RED, 40), 4),
    "stamp on the right": lambda: stamped(lit(room(6, PALE, BEIGE, 3), 6), "ra"),
    "stamp on the left": lambda: stamped(lit(room(7, (250, 248, 244), (235, 230, 222), 3), 7), "la"),
    "stamp above": lambda: stamped(lit(room(8, PALE, (190, 185, 175), 4), 8), "rd"),
    "slide": lambda: lit(board(room(11, (92, 86, 80), (60, 52, 46)), LETTER[8:14], (200, 60, 1000, 470), (235, 240, 250), (20, 30, 90), 24), 11),
    "slide in a pale room": lambda: lit(board(room(12, (205, 205, 200), (140, 120, 100)), LETTER[8:13], (220, 60, 980, 420), (245, 248, 252), (20, 30, 90), 24), 12),
    "grey day": lambda: lit(room(14, (225, 228, 232), (168, 170, 165), 5, False, 0.5), 14),
    "sent on": lambda: lit(room(15, PALE, (200, 190, 180)), 15).resize((640, 480)),
    "dark": lambda: lit(room(16, (40, 40, 50), (25, 22, 20)), 16),
    "upright": lambda: lit(room(17, (246, 246, 246), (228, 226, 220), 8), 17).crop((300, 0, 950, 900)),
    "collage": collage,
}
# even as paper: their words tell
SIGNS: dict[str, Callable[[], Image.Image]] = {
    "sign from nearby": lambda: lit(board(room(5, PALE, (165, 165, 160), 0, False, 0.9), SIGN, (120, 180, 1080, 640), WHITE, RED, 70), 5),
    "white banner": lambda: printed(WHITE, (200, 20, 30)),
}
SHEETS: dict[str, Callable[[], Image.Image]] = {
    "scan": sheet,
    "yellowed": lambda: lit(sheet(paper=(236, 222, 184)), 22, 0.15),
    "table": table,
    "short letter": lambda: lit(sheet(LETTER[:8]), 23, 0.1),
    "certificate": certificate,
    "cream certificate": lambda: lit(certificate((243, 228, 196)), 24, 0.15),
    "on a desk": lambda: snapped(sheet(), 25),
    "on a dark desk": lambda: snapped(table(), 26, (50, 46, 44)),
    "on a white desk": lambda: snapped(sheet(), 27, (225, 222, 216)),
    "far off": lambda: snapped(sheet(), 28, (120, 100, 80), 0.3),
    "certificate on a desk": lambda: snapped(certificate(), 29),
    "without edges": lambda: lit(sheet(), 30, 0.45),
    "in shadow": lambda: shadowed(lit(sheet(), 31, 0.3)),
    "warm light": lambda: lit(sheet(paper=(250, 226, 176)), 33, 0.35),
    "pink": lambda: lit(sheet(paper=(248, 196, 208)), 35, 0.15),
    "noisy": lambda: lit(sheet(paper=(225, 225, 225)), 44, 0.3, 14),
    "two pages": lambda: lit(Image.fromarray(np.hstack([np.asarray(sheet()), np.asarray(table())])), 39, 0.2),
}
