"""OCR: what it must read, however the sheet lies, and what it must see besides print."""

from __future__ import annotations

import contextlib
import io
import socket
from functools import cache

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.ocr import read_scene, read_sheet
from extractors.ocr_layout import find_gutter
from extractors.ocr_prepare import level, noise_of, without_stamps
from extractors.ocr_sheet import find_sheet, quarter_turn_and_skew
from pipeline.records import Box

LINES = (
    "PEMERINTAH KABUPATEN TIRTAWANA",
    "KEPUTUSAN BUPATI TIRTAWANA",
    "NOMOR 188.45/217/HK/2024",
    "Menimbang : a. bahwa setiap anak berhak atas",
    "pengasuhan yang layak di lingkungan keluarga;",
    "b. bahwa gugus tugas perlu dibentuk kembali;",
    "Ditetapkan di Tirtawana pada 14 Maret 2024",
)


@cache
def _drawn(size: int = 26) -> Image.Image:
    image = Image.new("RGB", (900, 620), "white")
    pen = ImageDraw.Draw(image)
    for k, line in enumerate(LINES):
        pen.text((60, 50 + k * 46), line, "black", ImageFont.load_default(size))
    return image


def sheet() -> np.ndarray:
    return np.array(_drawn())


def squeezed(text: str) -> str:
    return "".join(text.split()).lower()


def found(text: str) -> int:
    """How many of the lines stand in a text, blanks aside."""
    return sum(squeezed(line) in squeezed(text) for line in LINES)


def test_reads_lines_in_order() -> None:
    seen = read_sheet(sheet())
    assert [squeezed(line) for line in seen.text.splitlines()] == [squeezed(x) for x in LINES]
    assert seen.confidence is not None
    assert seen.confidence > 0.9


def test_words_stand_where_they_are_printed() -> None:
    seen = read_sheet(sheet())
    word = next(word for word in seen.words if word.text.startswith("188.45"))
    assert word.box.y0 < (50 + 2 * 46 + 13) / 620 < word.box.y1
    assert 0.1 < word.box.x0 < word.box.x1 < 0.6


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_turned_sheets_are_read_upright(turns: int) -> None:
    seen = read_sheet(np.ascontiguousarray(np.rot90(sheet(), turns)))
    assert found(seen.text) >= 6
    first = seen.words[0].box
    # the first line lies at the left, at the bottom, at the right
    edge = {1: first.x0 < 0.3, 2: first.y0 > 0.7, 3: first.x1 > 0.7}
    assert edge[turns]


def test_skewed_and_noisy() -> None:
    h, w = 620, 900
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), 4.0, 1.0)
    image = cv2.warpAffine(sheet(), turn, (w, h), borderValue=(255, 255, 255))
    noise = np.random.default_rng(1).normal(0, 12, (h, w, 1))
    image = np.clip(image * 0.8 + noise, 0, 255).astype(np.uint8)
    assert found(read_sheet(image).text) >= 6


def test_sheet_on_a_dark_table_is_laid_flat() -> None:
    start = np.array([[0, 0], [900, 0], [900, 620], [0, 620]], np.float32)
    goal = np.array([[150, 120], [1010, 90], [1060, 690], [110, 720]], np.float32)
    warp = cv2.getPerspectiveTransform(start, goal)
    photo = cv2.warpPerspective(sheet(), warp, (1200, 820), borderValue=(60, 45, 40))
    corners = find_sheet(photo)
    assert corners is not None
    assert np.abs(corners - goal).max() < 15
    seen = read_sheet(photo)
    assert found(seen.text) >= 6
    top = next(word for word in seen.words if "PEMERINTAH" in word.text.upper())
    assert 0.12 < top.box.x0 < 0.3


def test_a_shadow_on_the_sheet_is_not_its_edge() -> None:
    start = np.array([[0, 0], [900, 0], [900, 620], [0, 620]], np.float32)
    goal = np.array([[150, 120], [1010, 90], [1060, 690], [110, 720]], np.float32)
    warp = cv2.getPerspectiveTransform(start, goal)
    photo = cv2.warpPerspective(sheet(), warp, (1200, 820), borderValue=(50, 40, 36))
    xs, ys = np.meshgrid(np.linspace(-1, 1, 1200), np.linspace(-1, 1, 820))
    shadow = 1 - 0.55 / (1 + np.exp((xs * 0.7 + ys - 0.3) * -10))
    photo = (photo * shadow[:, :, None]).astype(np.uint8)
    corners = find_sheet(photo)
    assert corners is not None
    assert np.abs(corners - goal).max() < 20


def test_a_scan_has_no_sheet_to_cut_out() -> None:
    assert find_sheet(sheet()) is None


def test_stamp_over_text_goes_and_is_seen_as_ink() -> None:
    image = sheet()
    over = image.copy()
    cv2.circle(over, (330, 340), 90, (110, 60, 160), 4)
    cv2.circle(over, (330, 340), 76, (110, 60, 160), 3)
    stamped = np.minimum(image, over)
    seen = read_sheet(stamped)
    assert found(seen.text) >= 6
    assert any(box.x0 < 330 / 900 < box.x1 and box.y0 < 340 / 620 < box.y1 for box in seen.ink)
    assert without_stamps(stamped)[340 - 90, 330] > 180


def test_black_signature_is_ink_and_print_is_not() -> None:
    image = sheet()
    assert read_sheet(image).ink == ()
    steps = np.random.default_rng(3).normal(0, 16, (50, 2))
    points = np.clip(np.array([650, 520]) + np.cumsum(steps, axis=0), [560, 440], [800, 600])
    cv2.polylines(image, [points.astype(np.int32)], False, (20, 20, 20), 3, cv2.LINE_AA)
    ink = read_sheet(image).ink
    assert any(box.y0 > 0.6 and box.x0 > 0.5 for box in ink)


def test_a_thin_dark_blue_pen_is_ink_and_print_in_blue_is_not() -> None:
    image = sheet()
    at = np.linspace(0, 1, 60)
    points = np.stack([560 + 180 * at, 480 + 25 * np.sin(25 * at)], axis=1)
    cv2.polylines(image, [points.astype(np.int32)], False, (40, 40, 100), 1, cv2.LINE_AA)
    ink = read_sheet(image).ink
    assert any(box.y0 > 0.6 and box.x0 > 0.5 for box in ink)
    blue = sheet()
    blue[blue.min(axis=2) < 128] = (30, 50, 170)
    assert read_sheet(blue).ink == ()


def test_two_pages_on_one_scan_are_read_one_after_the_other() -> None:
    both = np.concatenate([sheet(), sheet()], axis=1)
    text = squeezed(read_sheet(both).text)
    assert text.count(squeezed(LINES[0])) == 2
    assert text.index(squeezed(LINES[6])) < text.rindex(squeezed(LINES[0]))


def test_a_portrait_page_has_no_gutter() -> None:
    assert find_gutter([], np.zeros((10, 10), np.uint8), 600, 800) is None


def test_faint_print() -> None:
    image = (sheet().astype(np.float32) * 0.2 + 190).clip(0, 255).astype(np.uint8)
    assert found(read_sheet(image).text) >= 6


def test_scene_reads_a_banner() -> None:
    photo = np.random.default_rng(5).integers(40, 160, (60, 90, 3), np.uint8)
    photo = cv2.resize(photo, (900, 600), interpolation=cv2.INTER_CUBIC)
    photo[80:200, 100:800] = (200, 30, 40)
    image = Image.fromarray(photo)
    font = ImageFont.load_default(40)
    ImageDraw.Draw(image).text((130, 110), "PELANTIKAN FORUM ANAK", "white", font)
    assert "PELANTIKANFORUMANAK" in "".join(read_scene(np.array(image)).text.split())


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (900, 3), (40, 40), (600, 600)])
@pytest.mark.parametrize("value", [0, 255])
def test_nothing_there_is_no_fault(shape: tuple[int, int], value: int) -> None:
    image = np.full((*shape, 3), value, np.uint8)
    assert read_sheet(image).text == ""
    assert read_scene(image).words == ()


def test_same_pixels_same_reading() -> None:
    assert read_sheet(sheet()) == read_sheet(sheet())


def test_quiet_and_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        read_sheet(sheet())
    assert out.getvalue() + err.getvalue() == ""


def test_levelling_takes_a_shadow_away() -> None:
    shade = np.linspace(0.4, 1.0, 900)[None, :]
    shaded = (np.array(_drawn().convert("L")) * shade).astype(np.uint8)
    paper = level(shaded)[300:, 850:]
    assert level(shaded)[560:, :100].mean() > 235
    assert paper.mean() > 245


def test_noise_is_measured_on_paper() -> None:
    grey = np.full((400, 400), 240, np.float64)
    noisy = np.clip(grey + np.random.default_rng(2).normal(0, 10, grey.shape), 0, 255)
    assert 5 < noise_of(noisy.astype(np.uint8)) < 13
    assert noise_of(grey.astype(np.uint8)) == 0


def test_skew_is_measured() -> None:
    grey = cv2.cvtColor(sheet(), cv2.COLOR_RGB2GRAY)
    turn = cv2.getRotationMatrix2D((450, 310), 3.0, 1.0)
    turned = cv2.warpAffine(grey, turn, (900, 620), borderValue=255)
    quarter, skew = quarter_turn_and_skew(turned)
    assert not quarter
    assert abs(skew + 3.0) < 0.4


def table() -> np.ndarray:
    """Rows with a number, a name and two columns of digits, ruled."""
    image = Image.new("RGB", (800, 1100), "white")
    pen = ImageDraw.Draw(image)
    font = ImageFont.load_default(18)
    for k in range(24):
        y = 60 + 40 * k
        for x, cell in ((58, k + 1), (120, "membagikan paket"), (480, 4170 + k * 53), (640, 2024)):
            pen.text((x, y + 9), str(cell), "black", font)
        pen.line((50, y, 750, y), "black", 2)
    for x in (50, 110, 470, 630, 750):
        pen.line((x, 60, x, 60 + 24 * 40), "black", 2)
    return np.array(image)


def test_columns_of_digits_do_not_turn_a_page() -> None:
    grey = cv2.cvtColor(table(), cv2.COLOR_RGB2GRAY)
    assert not quarter_turn_and_skew(grey)[0]
    assert quarter_turn_and_skew(np.ascontiguousarray(np.rot90(grey)))[0]


def test_lone_numbers_of_rows_are_read() -> None:
    rows = [line.split() for line in read_sheet(table()).text.splitlines()]
    assert [row[0] for row in rows] == [str(k + 1) for k in range(24)]
    assert [row[-2:] for row in rows] == [[str(4170 + k * 53), "2024"] for k in range(24)]


def test_a_doubtful_fact_is_read_from_nearer() -> None:
    large = np.array(_drawn())
    height, width = large.shape[:2]
    small = cv2.resize(large, None, fx=0.3, fy=0.3, interpolation=cv2.INTER_AREA)
    asked = []

    def closer(box: Box) -> np.ndarray:
        asked.append(box)
        x0, x1 = int(box.x0 * width), int(box.x1 * width)
        return large[int(box.y0 * height) : int(box.y1 * height), x0:x1]

    assert found(read_sheet(small, closer).text) > found(read_sheet(small).text)
    assert asked
    asked.clear()
    read_sheet(large, closer)
    assert not asked  # a clear page costs nothing
