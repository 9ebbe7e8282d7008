"""Any bytes under any name give a document or a problem with a plain sentence."""

from __future__ import annotations

import io
import os
import random
from collections import Counter
from pathlib import Path

import openpyxl
import pptx
import pytest
from docx_writer import docx, odf, par, table
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ole_writer import document as ole_document
from ole_writer import message, presentation, saved_twice
from PIL import Image
from reading import everything, read, tried
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas
from test_archives import mail, tarred, zipped

from extractors import EXTRACTORS, extract, foreign, formats, identify
from pipeline import intake
from pipeline.records import Document, Found, Problem, Settings, Status, Unprocessable

SUFFIXES = sorted(formats.PROMISED)
MAGIC = [b"PK\x03\x04", b"%PDF-1.4\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf1", b"\x1f\x8b",
         b"<html>", b"MIME-Version: 1.0\nFrom: a\nTo: b\n\n", b"7z\xbc\xaf\x27\x1c", b"\xff\xd8\xff",
         b"<?xml version='1.0'?>", b"BM", b"ID3", b"\xff\xfe", b""]  # fmt: skip
KNOWN = "kesalahan tak terduga"


@pytest.fixture(autouse=True)
def only_ours(monkeypatch):
    """Programs of the computer would take seconds for each broken file."""
    monkeypatch.setattr(foreign, "text_of", lambda *_: None)


def plainly(result: Document | Problem) -> None:
    assert isinstance(result, Document | Problem)
    if isinstance(result, Problem):
        assert KNOWN not in result.message.render()
    elif result.status is not Status.OK:
        assert result.problem
        assert result.problem.render()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(start=st.sampled_from(MAGIC), data=st.binary(max_size=600), suffix=st.sampled_from(SUFFIXES))
def test_any_bytes(tmp_path_factory, start, data, suffix):
    folder = tmp_path_factory.getbasetemp() / "bytes"
    folder.mkdir(exist_ok=True)
    file = folder / "berkas"
    file.write_bytes(start + data)
    found = Found(path=f"berkas{suffix}", file=file)
    for row in everything(found, Settings(ocr="off", spool=folder / "spool")):
        plainly(row)


def workbook() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["Tahun", 2023, 0.5])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def slides() -> bytes:
    show = pptx.Presentation()
    show.slides.add_slide(show.slide_layouts[5]).shapes.title.text = "Gugus Tugas"
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


def pages() -> bytes:
    """A PDF of two pages with text, a ruled table and a picture."""
    stream = io.BytesIO()
    sheet = canvas.Canvas(stream, invariant=1)
    sheet.drawString(72, 760, "KEPUTUSAN BUPATI SUKAMEKAR")
    for at in (500, 540, 580):
        sheet.line(72, at, 300, at)
    for at in (72, 180, 300):
        sheet.line(at, 500, at, 580)
    sheet.drawString(80, 550, "Jumlah")
    sheet.drawImage(ImageReader(Image.effect_noise((64, 64), 90)), 72, 200, 90, 90)
    sheet.showPage()
    sheet.drawString(72, 760, "LAMPIRAN")
    sheet.save()
    return stream.getvalue()


def photo(form: str) -> bytes:
    stream = io.BytesIO()
    Image.effect_noise((96, 64), 80).convert("RGB").save(stream, form)
    return stream.getvalue()


SAMPLES = {
    "a.pdf": pages(),
    "a.jpg": photo("JPEG"),
    "a.png": photo("PNG"),
    "a.tif": photo("TIFF"),
    "a.xlsx": workbook(),
    "a.pptx": slides(),
    "a.docx": docx(par("Keputusan") + table(["a", "b"])),
    "a.odt": odf("text", "<office:text><text:p>isi</text:p></office:text>"),
    "a.ppt": presentation([["Judul", "isi"]], [["catatan"]]),
    "b.ppt": saved_twice(["lama"], ["satu", "dua"], "catatan"),
    "a.doc": ole_document(
        "Keputusan\rNama\x07Jumlah\x07\x07\rPasal \x13 A \x142\x15 – akhir\r", "Pasal"
    ),
    "a.msg": message("Perihal", "isi", {"a.txt": b"halo"}),
    "a.zip": zipped({"a.txt": b"halo " * 50, "b/c.csv": b"a;b\n1;2"}),
    "a.tar": tarred({"a.txt": b"halo"}),
    "a.eml": mail(a=b"halo").as_bytes(),
    "a.rtf": rb"{\rtf1\ansi\trowd\cellx1\intbl Nama\cell\row\pard Akhir\par}",
    "a.html": b"<html><body><h1>Judul</h1><table><tr><td colspan=2>a</table></body></html>",
    "a.csv": "nama;jumlah\nAnak;1,5\n".encode("utf-16"),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_mutations_of_each_sample(tmp_path, name):
    dice = random.Random(name)
    count = int(os.environ.get("BUKTIKLA_MUTATIONS", "120"))
    seen: Counter[str] = Counter()
    for number in range(count):
        data = bytearray(SAMPLES[name])
        for _ in range(dice.choice((1, 3, 12))):
            at = dice.randrange(len(data))
            data[at] = dice.choice((0, 255, dice.randrange(256)))
        if dice.random() < 0.2:
            del data[dice.randrange(len(data)) :]
        file = tmp_path / "berkas"
        file.write_bytes(data)
        found = Found(path=name, file=file)
        spool = Settings(ocr="off", spool=tmp_path / f"spool{number}")
        for row in everything(found, spool):
            plainly(row)
            seen[str(row.status)] += 1
    assert seen


def test_a_name_that_lies_is_read_by_its_content_and_noted(tmp_path):
    document = read(tmp_path, "sk.pdf", SAMPLES["a.docx"])
    assert document.media_type == formats.DOCX
    assert (
        document.notes[0].render()
        == "Nama berkas menyatakan PDF, isinya DOCX; dibaca sebagai DOCX."
    )
    assert not read(tmp_path, "a.txt", b"halo").notes


def test_every_media_type_has_one_reader():
    types = [name for module in EXTRACTORS.values() for name in module.MEDIA_TYPES]
    assert len(types) == len(set(types))


@pytest.mark.parametrize(
    ("name", "data", "status", "word"),
    [
        ("kosong.pdf", b"", Status.EMPTY, "0 byte"),
        ("a/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Status.UNSUPPORTED, "sistem"),
        ("desktop.ini", b"[.ShellClassInfo]", Status.UNSUPPORTED, "sistem"),
        (".DS_Store", b"\0\0\0\1Bud1", Status.UNSUPPORTED, "sistem"),
        ("~$surat.docx", b"\x05Nama" + bytes(157), Status.UNSUPPORTED, "kunci"),
        ("._foto.jpg", b"\0\x05\x16\x07" + bytes(80), Status.UNSUPPORTED, "macOS"),
        ("__MACOSX/a/._x.pdf", b"\0\x05\x16\x07" + bytes(80), Status.UNSUPPORTED, "macOS"),
        ("laporan.pdf.crdownload", b"%PDF-1.4 ...", Status.UNSUPPORTED, "belum selesai"),
        ("~WRL0001.tmp", b"\x01\x02" * 99, Status.UNSUPPORTED, "sementara"),
        ("nol.docx", bytes(5000), Status.UNREADABLE, "byte kosong"),
        ("x.txt", bytes(range(256)) * 9, Status.UNSUPPORTED, "tidak dikenali"),
        ("v.mp4", b"\0\0\0\x18ftypmp42" + bytes(99), Status.UNSUPPORTED, "video"),
        ("a.lnk", b"\x4c\0\0\0\x01\x14\x02\0" + bytes(99), Status.UNSUPPORTED, "Pintasan"),
        ("a.url", b"[InternetShortcut]\r\nURL=https://contoh.id/a\r\n", Status.UNSUPPORTED, "tautan"),
        ("a.gdoc", b'{"url": "https://docs.google.com/x", "doc_id": "1"}', Status.UNSUPPORTED, "Google"),
        ("a.pdf.icloud", b"bplist00" + bytes(50), Status.UNSUPPORTED, "awan"),
        ("a.exe", b"MZ" + bytes(99), Status.UNSUPPORTED, "program"),
        ("sk.pdf", b"404 not found", Status.UNREADABLE, "sepotong teks"),
        ("blank.txt", b" \n\t\n", Status.EMPTY, "tidak berisi"),
    ],
)  # fmt: skip
def test_junk_and_stubs_are_named(tmp_path, name, data, status, word):
    document = read(tmp_path, name, data)
    assert document.status is status
    assert word in document.problem.render()


def test_an_address_in_a_shortcut_is_its_text(tmp_path):
    document = read(tmp_path, "a.url", b"[InternetShortcut]\r\nURL=https://contoh.id/a\r\n")
    assert document.pages[0].text == "https://contoh.id/a"


def test_a_real_document_under_a_lock_name_is_read(tmp_path):
    assert read(tmp_path, "~$surat.docx", docx(par("isi " * 2000))).status is Status.OK


def test_a_file_that_goes_away_changes_or_is_locked(tmp_path, monkeypatch):
    file = tmp_path / "a.txt"
    found = Found(path="a.txt", file=file)
    spool = Settings(spool=tmp_path / "spool")
    result = tried(found, spool)
    assert result.status is Status.UNREADABLE
    assert "hilang" in result.message.render()
    file.write_text("halo")

    def change(source, settings):
        file.write_text("halo halo")
        raise ValueError

    monkeypatch.setattr(EXTRACTORS["plain"], "read", change)
    result = tried(found, spool)
    assert result.status is Status.UNREADABLE
    assert "berubah" in result.message.render()

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    result = tried(found, spool)
    assert result.status is Status.UNREADABLE
    assert "izin" in result.message.render()
    with pytest.raises(Unprocessable):
        identify(found)


def test_a_member_that_could_not_be_unpacked_keeps_its_reason():
    found = Found(path="a.zip!b", file=None, depth=1, status=Status.ENCRYPTED)
    assert extract(found, Settings()).status is Status.ENCRYPTED


AWKWARD = Path(__file__).parents[2] / "shared" / "corpus" / "awkward"
NOT_OURS = ("image/", "application/pdf")


@pytest.mark.skipif(not AWKWARD.is_dir(), reason="the corpus of awkward files is not there")
def test_every_awkward_file_ends_in_a_named_status(tmp_path):
    rows: list[Document | Problem] = []
    for found in intake.find(AWKWARD):
        if identify(found)[2].startswith(NOT_OURS):
            continue
        rows += everything(found, Settings(ocr="off", spool=tmp_path))
    assert len(rows) > 90
    for row in rows:
        plainly(row)
    by_status = Counter(str(row.status) for row in rows if "!" not in getattr(row, "path", "!"))
    assert by_status["ok"] > 80
