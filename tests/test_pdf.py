"""PDF reading: each page decided alone, nothing lost, every broken file a plain sentence."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors import pdf
from extractors.contract import Reading, Source
from extractors.pdf_layer import Trust, far_apart, looks_like_language, trust, unmapped
from extractors.pdf_objects import Drawn
from extractors.pdf_text import tidy
from pipeline.records import Settings, Status, TextSource, Unprocessable

Draw = Callable[[Canvas], None]
BODY = (
    "KEPUTUSAN BUPATI TIRTAWANA",
    "Nomor 188.45/217/HK/2024 tentang gugus tugas kabupaten layak anak",
    "bahwa setiap anak berhak atas pengasuhan yang layak dan perlindungan",
)


def made(*pages: Draw, **more: object) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1, **more)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def typed(canvas: Canvas) -> None:
    for k, line in enumerate(BODY):
        canvas.drawString(72, 760 - 20 * k, line)


def blank(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 12)


def scan() -> Image.Image:
    image = Image.new("RGB", (1000, 1414), "white")
    pen = ImageDraw.Draw(image)
    for k, line in enumerate((*BODY, "Ditetapkan di Tirtawana", "NIP 19720000 200000 1 000")):
        pen.text((90, 120 + 60 * k), line[:60], "black", ImageFont.load_default(27))
    return image


def scanned(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(scan()), 0, 0, *A4)


def photo(seed: int = 3) -> Image.Image:
    dice = random.Random(seed)
    image = Image.new("RGB", (400, 300), (90, 120, 160))
    pen = ImageDraw.Draw(image)
    for _ in range(40):
        x, y, r = dice.randint(0, 400), dice.randint(0, 300), dice.randint(10, 70)
        pen.ellipse((x, y, x + r, y + r), tuple(dice.randint(0, 255) for _ in "rgb"))
    return image


def read(tmp_path: Path, data: bytes, ocr: str = "auto") -> Reading:
    file = tmp_path / "a.pdf"
    file.write_bytes(data)
    spool = tmp_path / "spool"
    spool.mkdir(exist_ok=True)
    source = Source(path="berkas/a.pdf", file=file, media_type="application/pdf")
    return pdf.read(source, Settings(ocr=ocr, spool=spool))


def told(tmp_path: Path, data: bytes) -> str:
    """What a person learns of a file: its pages, or a sentence."""
    try:
        reading = read(tmp_path, data, ocr="off")
    except Unprocessable as error:
        return error.message.render()
    return f"{len(reading.pages)} halaman" if len(reading.pages) == reading.page_count else ""


def failure(tmp_path: Path, data: bytes) -> Unprocessable:
    with pytest.raises(Unprocessable) as caught:
        read(tmp_path, data)
    assert caught.value.message.render()
    return caught.value


def test_text_page_is_read_as_it_stands(tmp_path: Path) -> None:
    reading = read(tmp_path, made(typed))
    assert reading.status is Status.OK
    assert reading.pages[0].text.split("\n")[:3] == list(BODY)
    assert reading.pages[0].source is TextSource.TEXT
    assert reading.pages[0].words == ()


def test_each_page_is_decided_alone(tmp_path: Path) -> None:
    reading = read(tmp_path, made(typed, scanned, blank))
    first, second, third = reading.pages
    assert [page.number for page in reading.pages] == [1, 2, 3]
    assert (first.source, second.source, third.source) == (
        TextSource.TEXT,
        TextSource.OCR,
        TextSource.NONE,
    )
    assert "188.45/217/HK/2024" in second.text
    assert second.confidence is not None
    assert second.words
    assert third.text == ""
    assert reading.status is Status.OK


def test_ocr_off_says_what_it_left(tmp_path: Path) -> None:
    reading = read(tmp_path, made(typed, scanned), ocr="off")
    assert reading.status is Status.PARTIAL
    assert reading.problem is not None
    assert "OCR" in reading.problem.render()
    assert read(tmp_path, made(scanned), ocr="off").status is Status.UNREADABLE


def test_ocr_always_reads_text_pages_too(tmp_path: Path) -> None:
    page = read(tmp_path, made(typed), ocr="always").pages[0]
    assert page.source is TextSource.OCR
    assert "gugus tugas" in page.text


def test_all_blank_is_empty(tmp_path: Path) -> None:
    reading = read(tmp_path, made(blank, blank))
    assert reading.status is Status.EMPTY
    assert reading.problem is not None
    assert reading.page_count == 2


def test_zero_bytes(tmp_path: Path) -> None:
    assert failure(tmp_path, b"").status is Status.EMPTY


def test_password(tmp_path: Path) -> None:
    def locked(user: str) -> bytes:
        stream = io.BytesIO()
        with pikepdf.open(io.BytesIO(made(typed))) as file:
            file.save(stream, encryption=pikepdf.Encryption(owner="pemilik", user=user))
        return stream.getvalue()

    assert failure(tmp_path, locked("rahasia")).status is Status.ENCRYPTED
    assert read(tmp_path, locked("")).status is Status.OK


def test_a_file_that_is_no_pdf(tmp_path: Path) -> None:
    assert failure(tmp_path, b"%PDF-1.4\nnothing").status is Status.UNREADABLE


def test_a_file_cut_short_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = made(typed, typed, pageCompression=0)
    reading = read(tmp_path, whole[: int(len(whole) * 0.8)])
    assert "KEPUTUSAN" in reading.pages[0].text


def test_a_broken_page_costs_itself(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(typed, typed, typed))) as file:
        kids = file.Root.Pages.Kids
        kids[1] = file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Nonsense))
        file.save(stream)
    reading = read(tmp_path, stream.getvalue())
    texts = [page.text for page in reading.pages]
    assert texts[0].startswith("KEPUTUSAN")
    assert texts[2].startswith("KEPUTUSAN")
    if not texts[1]:
        assert reading.status in (Status.PARTIAL, Status.OK)


def test_ruled_table_with_place(tmp_path: Path) -> None:
    rows = (("No", "Nama", "Jumlah"), ("1", "Balita", "120"), ("2", "Remaja", "98"))

    def table(canvas: Canvas) -> None:
        typed(canvas)
        for k, row in enumerate(rows):
            for x, cell in zip((75, 135, 255), row, strict=True):
                canvas.drawString(x, 606 - 20 * k, cell)
        for k in range(4):
            canvas.line(70, 620 - 20 * k, 400, 620 - 20 * k)
        for x in (70, 130, 250, 400):
            canvas.line(x, 620, x, 560)

    page = read(tmp_path, made(table)).pages[0]
    assert [table.rows for table in page.tables] == [rows]
    assert page.tables[0].place == "tabel 1"


def test_lines_of_a_letterhead_are_no_table(tmp_path: Path) -> None:
    def letter(canvas: Canvas) -> None:
        typed(canvas)
        for y in (700, 698, 300):
            canvas.line(70, y, 500, y)

    assert read(tmp_path, made(letter)).pages[0].tables == ()


def test_form_fields_are_read(tmp_path: Path) -> None:
    def form(canvas: Canvas) -> None:
        typed(canvas)
        canvas.acroForm.textfield(value="Rukmini Tirtasari", x=72, y=500, width=200, height=20)

    assert "Rukmini Tirtasari" in read(tmp_path, made(form)).pages[0].text


def test_free_text_annotation_is_read(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(typed))) as file:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.FreeText,
            Rect=[100, 100, 300, 140],
            Contents="Sudah diperiksa Bappeda",
            DA="/Helv 12 Tf",
        )
        file.pages[0].Annots = file.make_indirect(pikepdf.Array([file.make_indirect(note)]))
        file.save(stream)
    assert "Sudah diperiksa Bappeda" in read(tmp_path, stream.getvalue()).pages[0].text


def test_pictures_have_hash_box_and_page(tmp_path: Path) -> None:
    def report(canvas: Canvas) -> None:
        typed(canvas)
        canvas.drawImage(ImageReader(photo()), 72, 300, 200, 150)

    page = read(tmp_path, made(blank, report)).pages[1]
    (picture,) = page.pictures
    assert len(picture.phash) == 16
    assert picture.page == 2
    assert picture.box is not None
    assert abs(picture.box.x0 - 72 / A4[0]) < 0.01
    assert abs(picture.box.y1 - (1 - 300 / A4[1])) < 0.01
    word = next(word for word in page.words if word.text == "KEPUTUSAN")
    assert word.box.y1 < picture.box.y0


def test_same_picture_same_hash_scaled(tmp_path: Path) -> None:
    def page(image: Image.Image) -> str:
        def draw(canvas: Canvas) -> None:
            typed(canvas)
            canvas.drawImage(ImageReader(image), 72, 300, 200, 150)

        return read(tmp_path, made(draw)).pages[0].pictures[0].phash

    small = photo().resize((260, 195))
    assert bin(int(page(photo()), 16) ^ int(page(small), 16)).count("1") <= 6


def test_turned_page_places_words_as_shown(tmp_path: Path) -> None:
    def report(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        typed(canvas)
        canvas.drawImage(ImageReader(photo()), 72, 300, 200, 150)

    page = read(tmp_path, made(report)).pages[0]
    word = next(word for word in page.words if word.text == "KEPUTUSAN")
    assert word.box.x0 > 0.8  # the top of the sheet lies at the right
    assert word.box.y0 < 0.2


def test_signature_block_words_are_placed(tmp_path: Path) -> None:
    def decree(canvas: Canvas) -> None:
        typed(canvas)
        for k, line in enumerate(("BUPATI TIRTAWANA,", "Ir. Damar Wicaksana")):
            canvas.drawString(320, 200 - 60 * k, line)

    words = read(tmp_path, made(decree)).pages[0].words
    assert {"BUPATI", "Damar"} <= {word.text for word in words}
    assert all(word.box.y0 > 0.7 for word in words)


def test_drawn_signature_is_ink(tmp_path: Path) -> None:
    def decree(canvas: Canvas) -> None:
        typed(canvas)
        canvas.drawString(320, 200, "BUPATI TIRTAWANA,")
        path = canvas.beginPath()
        path.moveTo(330, 170)
        for k in range(14):
            path.curveTo(335 + 6 * k, 190, 338 + 6 * k, 150, 341 + 6 * k, 170 + k % 3)
        canvas.drawPath(path)

    (box,) = read(tmp_path, made(decree)).pages[0].ink
    assert 0.7 < box.y0 < box.y1 < 0.9


def test_hidden_rubbish_under_a_scan_is_read_again(tmp_path: Path) -> None:
    def bad(canvas: Canvas) -> None:
        scanned(canvas)
        text = canvas.beginText(72, 700)
        text.setTextRenderMode(3)
        dice = random.Random(4)
        for _ in range(40):
            text.textLine(" ".join("".join(dice.choices("bcdfgh|~^#{}x", k=6)) for _ in range(7)))
        canvas.drawText(text)

    page = read(tmp_path, made(bad)).pages[0]
    assert page.source is TextSource.OCR
    assert "188.45/217/HK/2024" in page.text


def test_hidden_layer_that_reads_well_is_kept(tmp_path: Path) -> None:
    def good(canvas: Canvas) -> None:
        scanned(canvas)
        canvas.setStrokeColorRGB(0.1, 0.2, 0.7)
        canvas.setLineWidth(2)
        for k in range(9):  # part of what was scanned
            canvas.bezier(300 + 9 * k, 200, 312 + 9 * k, 250, 290 + 9 * k, 160, 318 + 9 * k, 205)
        text = canvas.beginText(72, 700)
        text.setTextRenderMode(3)
        for _ in range(12):
            text.textLine("dan yang di untuk pada dengan kata yang hanya ada pada lapisan")
        canvas.drawText(text)

    page = read(tmp_path, made(good)).pages[0]
    assert "lapisan" in page.text
    assert any(box.y0 > 0.6 for box in page.ink)
    assert page.source is TextSource.OCR
    assert page.confidence is None


def test_a_blurred_scan_is_unreadable_and_a_photo_is_not(tmp_path: Path) -> None:
    def blurred(canvas: Canvas) -> None:
        smudge = scan().filter(ImageFilter.GaussianBlur(9))
        canvas.drawImage(ImageReader(smudge), 0, 0, *A4)

    def pictured(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(photo()), 60, 300, 480, 360)

    assert read(tmp_path, made(blurred, blank)).status is Status.UNREADABLE
    assert read(tmp_path, made(blurred, typed)).status is Status.OK
    assert read(tmp_path, made(blurred, pictured)).status is Status.OK


def test_note_of_a_signature_on_a_scan_does_not_hide_the_scan(tmp_path: Path) -> None:
    def signed(canvas: Canvas) -> None:
        scanned(canvas)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(72, 30, "Dokumen ini telah ditandatangani secara elektronik")

    text = read(tmp_path, made(signed)).pages[0].text
    assert "188.45/217/HK/2024" in text
    assert "elektronik" in text


def test_attachments_become_members(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(typed))) as file:
        for name in ("data/rekap.csv", "..\\con.txt"):
            file.attachments[name] = pikepdf.AttachedFileSpec(file, b"a,b\n1,2\n", filename=name)
        file.save(stream)
    members = read(tmp_path, stream.getvalue()).members
    assert len(members) == 2
    assert all(one.path.startswith("berkas/a.pdf!") and ".." not in one.path for one in members)
    for one in members:
        assert one.file is not None
        assert one.file.read_bytes() == b"a,b\n1,2\n"
        assert (tmp_path / "spool") in one.file.parents
        assert one.depth == 1


def test_a_file_pinned_on_a_page_is_a_member_once(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(typed, blank))) as file:
        spec = pikepdf.AttachedFileSpec(file, b"a,b\n1,2\n", filename="rekap.csv")
        file.attachments["rekap.csv"] = spec
        notes = []
        for filespec in (spec.obj, pikepdf.AttachedFileSpec(file, b"isi", filename="SK.txt").obj):
            clip = {
                "/Type": pikepdf.Name.Annot,
                "/Subtype": pikepdf.Name.FileAttachment,
                "/Rect": [400, 700, 420, 720],
                "/FS": filespec,
            }
            notes.append(file.make_indirect(pikepdf.Dictionary(clip)))
        file.pages[1].Annots = pikepdf.Array(notes)
        file.save(stream)
    members = read(tmp_path, stream.getvalue()).members
    assert {one.path.split("!")[1]: one.file.read_bytes() for one in members} == {
        "rekap.csv": b"a,b\n1,2\n",
        "SK.txt": b"isi",
    }


def test_same_bytes_same_reading(tmp_path: Path) -> None:
    data = made(typed, scanned)
    assert read(tmp_path, data) == read(tmp_path, data)


def test_a_huge_page_is_drawn_small(tmp_path: Path) -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(14000, 14000))
    canvas.drawImage(ImageReader(scan()), 0, 0, 9900, 14000)
    canvas.showPage()
    canvas.save()
    assert "188.45/217/HK/2024" in read(tmp_path, stream.getvalue()).pages[0].text


def test_broken_words_are_joined() -> None:
    assert tidy("kabu\ufffepaten layak\r\nanak\ufffeanak") == "kabupaten layak\nanak-anak"
    assert tidy("tahun 2023\x022024\x00") == "tahun 2023-2024"


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("Laporan kegiatan pelatihan kader di balai desa, 12 orang hadir", False),
        ("1 2.340 5,6% 2023 12/03/2024 7 8 9", False),
        ("(cid:12)(cid:40)(cid:3)(cid:77)" * 20, True),
        ("\ue012\ue044\ue013 \ue055\ue066" * 20, True),
        ("3(5$785$1 %83$7, .$%83$7(1 7,57$:$1$ 120(5 7$+81 7(17$1*", True),
        ("xkcd qwrtp bvcxz lkjhg fghjk zxcvb mnbvc trwqp sdfgh", True),
        ("БЮДЖЕТ РАЙОНА на год", False),
    ],
)
def test_layers_that_lie(text: str, false: bool) -> None:
    assert (trust(text, Drawn()) is Trust.NONE) is false


def test_shares_are_bounded() -> None:
    assert looks_like_language("") == 1.0
    assert unmapped("") == 0.0
    assert unmapped("\ufffd\ufffd") == 1.0


def doubtful(canvas: Canvas) -> None:
    """Words as they are, but for a heading that a broken font turns to gibberish."""
    for k, line in enumerate((*BODY[:2], "xkcd qwrtp bvcxz lkjhg")):
        canvas.drawString(72, 700 - 20 * k, line)


@pytest.mark.parametrize(
    ("second", "source"),
    [
        (" ".join(("xkcd qwrtp bvcxz lkjhg", *BODY[:2])), TextSource.TEXT),
        ("hal lain sama sekali", TextSource.OCR),
        ("", TextSource.TEXT),
    ],
)
def test_two_readers_far_apart_send_a_page_to_ocr(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, second: str, source: TextSource
) -> None:
    monkeypatch.setattr(pdf.Tables, "text", lambda *_: second)
    first, clear = read(tmp_path, made(doubtful, typed)).pages
    assert first.source is source
    assert clear.source is TextSource.TEXT


def test_doubt_and_distance_of_layers() -> None:
    assert trust(" ".join(BODY), Drawn(texts=3)) is Trust.FULL
    assert trust(" ".join(BODY) + "\ue012" * 9, Drawn()) is Trust.LITTLE
    assert trust("NOMOR", Drawn(texts=90)) is Trust.LITTLE
    assert not far_apart("Rapat gugus tugas", "tugas gugus  RAPAT")
    assert far_apart("Rapat gugus tugas", "5DSDW JXJXV WXJDV")


@pytest.mark.parametrize("seed", range(12))
def test_any_damage_ends_in_a_status(tmp_path: Path, seed: int) -> None:
    data = bytearray(made(typed, blank, pageCompression=0))
    dice = random.Random(seed)
    for _ in range(dice.randint(1, 60)):
        data[dice.randrange(len(data))] = dice.randrange(256)
    if seed % 3 == 0:
        del data[dice.randrange(len(data)) :]
    assert told(tmp_path, bytes(data))


AWKWARD = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "awkward"


@pytest.mark.skipif(not AWKWARD.is_dir(), reason="the corpus is not here")
def test_awkward_files_end_in_a_status(tmp_path: Path) -> None:
    for file in sorted(AWKWARD.rglob("*.pdf")):
        if file.stat().st_size > 60_000:
            continue  # the small ones show it and keep this quick
        assert told(tmp_path, file.read_bytes())
