"""What is taken up when: the longest first, small ones to fill, never more than the memory given."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.engine.admission import NoAmount, Waiting, megabytes_of, share_out
from pipeline.engine.burden import burden_of
from pipeline.records import Found


def picture(file, wide, high, **more):
    Image.new("RGB", (wide, high), "white").save(file, **more)
    return Found(path=file.name, file=file)


def text(folder, name, size):
    file = folder / name
    file.write_text("a" * size, encoding="utf-8")
    return Found(path=name, file=file)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.gif", "a.bmp"])
def test_the_pixels_of_a_picture_are_read_from_its_head(tmp_path, name):
    found = picture(tmp_path / name, 1200, 900)
    assert burden_of(found.file).pixels == 1200 * 900


def test_the_pages_of_a_scan_are_counted(tmp_path):
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    for _ in range(3):
        raw = io.BytesIO()
        Image.effect_noise((1000, 1400), 60).save(raw, "JPEG")
        canvas.drawImage(ImageReader(raw), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    assert burden_of(tmp_path / "a.pdf").pixels >= 3 * 1000 * 1400 * 0.9
    assert burden_of(tmp_path / "a.pdf").largest == 1000 * 1400


def test_a_file_of_rubbish_or_none_has_no_pixels(tmp_path):
    for at, raw in enumerate((b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"BM12")):
        file = tmp_path / str(at)
        file.write_bytes(raw)
        assert burden_of(file).pixels == 0
    assert burden_of(tmp_path / "gone").size == 0


def test_the_longest_comes_first(tmp_path):
    waiting = Waiting(jobs=2, megabytes=10_000)
    scan = picture(tmp_path / "scan.png", 2000, 3000)
    waiting.add([text(tmp_path, "small.txt", 10), scan, text(tmp_path, "large.txt", 900_000)])
    taken = [waiting.take().path for _ in range(3)]
    assert taken == ["scan.png", "large.txt", "small.txt"]
    assert waiting.take() is None


def test_small_ones_fill_where_a_large_one_does_not_fit(tmp_path):
    waiting = Waiting(jobs=2, megabytes=1000)
    scans = [picture(tmp_path / f"{at}.png", 2400 + at, 3000) for at in range(2)]
    waiting.add([*scans, text(tmp_path, "small.txt", 10)])
    first = waiting.take()
    assert first in scans
    assert waiting.take().path == "small.txt"
    assert waiting.take() is None
    waiting.give_back(first)
    assert waiting.take() in scans


def test_whatever_it_asks_one_file_is_always_taken(tmp_path):
    waiting = Waiting(jobs=4, megabytes=1)
    waiting.add([picture(tmp_path / "a.png", 4000, 5000)])
    assert waiting.take().path == "a.png"


def test_copies_of_a_scan_wait_for_the_first(tmp_path):
    waiting = Waiting(jobs=2, megabytes=10_000)
    waiting.add(picture(tmp_path / name, 1500, 1500) for name in ("a.png", "b.png"))
    first = waiting.take()
    assert waiting.take() is None
    waiting.give_back(first)
    assert waiting.take() is not None


@pytest.mark.parametrize(
    ("given", "megabytes"), [("70%", 700), ("4G", 4000), ("1,5 GB", 1500), ("800M", 800)]
)
def test_amounts_of_memory(given, megabytes):
    assert megabytes_of(given, free=1000.0) == pytest.approx(megabytes)


@pytest.mark.parametrize("given", ["", "banyak", "120%", "0G", "-1G", "7"])
def test_what_is_no_amount_is_said(given):
    with pytest.raises(NoAmount):
        megabytes_of(given, free=1000.0)


def test_little_memory_means_fewer_workers():
    assert share_out(300.0, 8)[0] == 1
    assert share_out(2500.0, 8)[0] == 4
    workers, bounds = share_out(100_000.0, 8)
    assert workers == 8
    assert bounds.megabytes == 2048
