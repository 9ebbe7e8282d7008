"""Image files: what they show, when and where they were taken, and what is written on them."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import ExifTags, Image, ImageDraw, ImageFilter, ImageFont

from extractors import picture
from extractors.contract import Reading, Source
from extractors.picture_form import flatness, is_screen, looks_like_sheet, only_captioned
from extractors.picture_origin import stamped_date
from pipeline.records import Box, Settings, Status, TextSource, Unprocessable, Word

LINES = (
    "PEMERINTAH KABUPATEN TIRTAWANA",
    "DAFTAR HADIR RAPAT KOORDINASI",
    "Hari Selasa tanggal 14 Mei 2024",
    "Tempat Aula Kantor Kecamatan Rimbajaya",
)


def event(text: str = "", size: tuple[int, int] = (800, 600)) -> Image.Image:
    """A colourful scene with a banner, as a camera would see it."""
    dice = np.random.default_rng(8)
    rough = dice.integers(30, 200, (8, 10, 3), np.uint8)
    image = Image.fromarray(rough).resize(size, Image.Resampling.BICUBIC)
    noise = dice.normal(0, 6, (size[1], size[0], 3))
    image = Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))
    pen = ImageDraw.Draw(image)
    for _ in range(25):
        x, y = int(dice.integers(0, size[0])), int(dice.integers(size[1] // 2, size[1]))
        pen.ellipse((x, y, x + 60, y + 80), tuple(int(v) for v in dice.integers(20, 220, 3)))
    if text:
        pen.rectangle((60, 60, size[0] - 60, 160), (20, 60, 140))
        pen.text((80, 85), text, "white", ImageFont.load_default(38))
    return image


def paper() -> Image.Image:
    image = Image.new("RGB", (900, 1270), "white")
    pen = ImageDraw.Draw(image)
    for k in range(16):
        pen.text((70, 70 + 60 * k), LINES[k % 4], "black", ImageFont.load_default(26))
    return image


def read(file: Path, media_type: str = "image/jpeg", ocr: str = "auto") -> Reading:
    source = Source(path=file.name, file=file, media_type=media_type)
    return picture.read(source, Settings(ocr=ocr, spool=file.parent))


def told(file: Path, media_type: str) -> str:
    """What a person learns of a file: its status, or a sentence."""
    try:
        return str(read(file, media_type, ocr="off").status)
    except Unprocessable as error:
        return error.message.render()


def test_event_photo_with_exif_and_banner(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Acme", "Acme Foto 5"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2024:05:14 09:30:00"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {1: "S", 2: (6.0, 30.0, 0.0), 3: "E", 4: (107.0, 15.0, 0.0)}
    )
    event("FORUM ANAK DAERAH").save(tmp_path / "a.jpg", exif=exif)
    reading = read(tmp_path / "a.jpg")
    photo = reading.photo
    assert photo is not None
    assert (photo.form, photo.taken, photo.device) == (
        "photo",
        "2024-05-14T09:30:00",
        "Acme Foto 5",
    )
    assert (photo.latitude, photo.longitude) == (-6.5, 107.25)
    assert "FORUM ANAK DAERAH" in " ".join(reading.pages[0].text.split())
    assert len(reading.pages[0].pictures[0].phash) == 16
    assert reading.page_count == 1


def test_photographed_sheet_is_a_document(tmp_path: Path) -> None:
    paper().save(tmp_path / "a.jpg", quality=80)
    reading = read(tmp_path / "a.jpg")
    assert reading.photo is not None
    assert reading.photo.form == "document"
    assert reading.pages[0].source is TextSource.OCR
    assert "DAFTAR HADIR" in reading.pages[0].text
    assert reading.pages[0].pictures[0].phash == ""


def test_orientation_of_the_camera_is_applied(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    paper().rotate(90, expand=True).save(tmp_path / "a.jpg", exif=exif)
    page = read(tmp_path / "a.jpg").pages[0]
    assert page.text.startswith("PEMERINTAH")
    assert page.words[0].box.y0 < 0.2
    assert (page.pictures[0].width, page.pictures[0].height) == (900, 1270)


def test_tiff_has_a_page_for_each_frame(tmp_path: Path) -> None:
    frames = [paper().convert("L"), event().convert("L"), paper().convert("1")]
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=frames[1:])
    reading = read(tmp_path / "a.tif", "image/tiff")
    assert reading.page_count == 3
    assert [page.number for page in reading.pages] == [1, 2, 3]
    assert "DAFTAR HADIR" in reading.pages[2].text


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.png", "image/png"),
        ("a.webp", "image/webp"),
        ("a.bmp", "image/bmp"),
        ("a.gif", "image/gif"),
        ("a.heic", "image/heic"),
    ],
)
def test_formats(tmp_path: Path, name: str, media_type: str) -> None:
    pillow_heif.register_heif_opener()
    event("FORUM ANAK").save(tmp_path / name)
    reading = read(tmp_path / name, media_type)
    assert reading.status is Status.OK
    assert "FORUM" in reading.pages[0].text


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK", "I;16", "F"])
def test_pixel_modes(tmp_path: Path, mode: str) -> None:
    small = paper().resize((450, 635))
    if mode == "I;16":
        image = Image.fromarray(np.asarray(small.convert("L")).astype(np.uint16) * 200)
    else:
        image = small.convert(mode)
    image.save(tmp_path / "a.tif")
    reading = read(tmp_path / "a.tif", "image/tiff")
    assert reading.status is Status.OK
    assert reading.pages[0].text


def test_ocr_off(tmp_path: Path) -> None:
    paper().save(tmp_path / "a.jpg")
    event().save(tmp_path / "b.jpg")
    assert read(tmp_path / "a.jpg", ocr="off").status is Status.UNREADABLE
    assert read(tmp_path / "b.jpg", ocr="off").status is Status.OK


def test_blank_sheet_is_empty(tmp_path: Path) -> None:
    Image.new("RGB", (600, 800), "white").save(tmp_path / "a.png")
    assert read(tmp_path / "a.png", "image/png").status is Status.EMPTY


@pytest.mark.parametrize(("dark", "contrast"), [(70, 0.16), (12, 0.12), (226, 0.1)])
def test_dark_and_faint_scans_are_read(tmp_path: Path, dark: int, contrast: float) -> None:
    paper().convert("L").point(lambda v: int(dark + v * contrast)).save(tmp_path / "a.jpg")
    reading = read(tmp_path / "a.jpg")
    assert reading.status is Status.OK
    assert reading.pages[0].text.count("14 Mei 2024") == 4


def test_print_too_blurred_to_read_is_said_to_be_so(tmp_path: Path) -> None:
    paper().filter(ImageFilter.GaussianBlur(9)).save(tmp_path / "a.jpg")
    reading = read(tmp_path / "a.jpg")
    assert reading.status is Status.UNREADABLE
    assert reading.problem is not None
    assert "kabur" in reading.problem.render()


def test_grain_on_blank_paper_is_no_print(tmp_path: Path) -> None:
    grain = np.random.default_rng(2).normal(225, 9, (800, 600))
    Image.fromarray(grain.clip(0, 255).astype(np.uint8)).save(tmp_path / "a.png")
    assert read(tmp_path / "a.png", "image/png").status is Status.EMPTY


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"", Status.EMPTY),
        (b"\xff\xd8\xff\xe0 nothing", Status.UNREADABLE),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, Status.UNREADABLE),
    ],
)
def test_broken(tmp_path: Path, data: bytes, status: Status) -> None:
    (tmp_path / "a.jpg").write_bytes(data)
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path / "a.jpg")
    assert caught.value.status is status


def test_cut_short_is_partial(tmp_path: Path) -> None:
    paper().save(tmp_path / "a.jpg", quality=90)
    data = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(data[: len(data) * 2 // 3])
    reading = read(tmp_path / "a.jpg")
    assert reading.status is Status.PARTIAL
    assert "DAFTAR HADIR" in reading.pages[0].text


def test_too_many_pixels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MOST_PIXELS", 1000)
    event().save(tmp_path / "a.jpg")
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path / "a.jpg")
    assert caught.value.status is Status.TOO_LARGE


def test_a_bomb_is_refused_before_it_is_inflated(tmp_path: Path) -> None:
    head = struct.pack(">IIBBBBB", 40000, 40000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n"
    for name, body in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")):
        data += (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path / "a.png", "image/png")
    assert caught.value.status is Status.TOO_LARGE


@pytest.mark.parametrize("seed", range(10))
def test_any_damage_ends_in_a_status(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    suffix, media_type = dice.choice(
        (("png", "image/png"), ("jpg", "image/jpeg"), ("tif", "image/tiff"))
    )
    file = tmp_path / f"a.{suffix}"
    event(size=(120, 90)).save(file)
    data = bytearray(file.read_bytes())
    for _ in range(dice.randint(1, 40)):
        data[dice.randrange(len(data))] = dice.randrange(256)
    file.write_bytes(data[: dice.randrange(20, len(data))] if seed % 2 else data)
    assert told(file, media_type)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024/03/12 09:11", "2024-03-12"),
        ("12-03-2024", "2024-03-12"),
        ("Sel, 12 Maret 2024 pukul 09.15 WIB", "2024-03-12"),
        ("Mar 12, 2024", "2024-03-12"),
        ("HARI ANAK NASIONAL 23 JULI 2023", "2023-07-23"),
        ("23 Juli 2023\n24 Jul 2023 10.20", "2023-07-24"),
        ("03/25/2024 08:00", "2024-03-25"),
        ("31-02-2024", None),
        ("Jl. Melati 12 2024", None),
        ("0812-3456-2024", None),
    ],
)
def test_stamped_dates(text: str, day: str | None) -> None:
    assert stamped_date(text) == day


def test_screens_are_told_from_photos_and_sheets() -> None:
    screen = Image.new("RGB", (1080, 2340), (18, 27, 34))
    ImageDraw.Draw(screen).rectangle((60, 300, 900, 500), (0, 92, 75))
    flat = flatness(np.asarray(screen))
    assert flat > 0.9
    assert flatness(np.asarray(event())) < 0.4
    posted = "Forum Anak 214 suka Komentar Bagikan"
    assert is_screen(screen.size, flat=flat, lossless=True, sheet=False, text="")
    assert is_screen(screen.size, flat=flat, lossless=False, sheet=False, text=posted)
    assert not is_screen((900, 1270), flat=0.9, lossless=True, sheet=True, text=" ".join(LINES))
    assert not is_screen((1600, 1200), flat=0.2, lossless=False, sheet=False, text="FORUM ANAK")


def test_sheets_are_told_from_scenes() -> None:
    assert looks_like_sheet(np.asarray(paper())) is True
    assert looks_like_sheet(np.asarray(event())) is not True


def test_a_strip_of_words_under_a_pale_scene_makes_no_sheet():
    words = [
        Word(text=f"kata{n}", box=Box(x0=0.1, y0=0.8 + n / 50, x1=0.4, y1=0.82 + n / 50), confidence=0.9)
        for n in range(6)
    ]
    pixels = np.full((600, 900, 3), 235, np.uint8)
    pixels[100:300, 200:500] = (200, 60, 40)
    assert only_captioned(pixels, words)
    assert not only_captioned(np.full((600, 900, 3), 235, np.uint8), words)
    above = Word(text="KEPUTUSAN", box=Box(x0=0.1, y0=0.1, x1=0.4, y1=0.13), confidence=0.9)
    assert not only_captioned(pixels, [above, *words])
    assert not only_captioned(pixels, words * 9)
