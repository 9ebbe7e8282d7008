"""Reading without pages gives signs of life, so that the watch ends only what stands still."""

from __future__ import annotations

import io
import tarfile
import zipfile
from email.message import EmailMessage

import openpyxl
import pytest

from extractors import journal
from pipeline.records import Found, Settings
from tests.docx_writer import docx
from tests.reading import tried


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for number in range(5):
            packed.writestr(f"{number}.txt", "x")
    return out.getvalue()


def tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as packed:
        for number in range(5):
            packed.addfile(tarfile.TarInfo(f"{number}.txt"))
    return out.getvalue()


def mail() -> bytes:
    message = EmailMessage()
    message.set_content("Terlampir.")
    for number in range(5):
        message.add_attachment(b"x", "application", "pdf", filename=f"{number}.pdf")
    return message.as_bytes()


def workbook() -> bytes:
    book = openpyxl.Workbook()
    for number in range(5):
        book.active.append([number, "anak"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.zip", archive),
        ("a.tar", tar),
        ("a.eml", mail),
        ("a.xlsx", workbook),
        ("a.docx", lambda: docx("<w:p><w:r><w:t>satu</w:t></w:r></w:p>" * 5)),
    ],
)
def test_members_rows_and_paragraphs_are_signs_of_life(tmp_path, monkeypatch, name, make):
    beats = []
    monkeypatch.setattr(journal, "beat", lambda: beats.append(1))
    (tmp_path / "berkas").write_bytes(make())
    settings = Settings(ocr="off", spool=tmp_path / "spool")
    tried(Found(path=name, file=tmp_path / "berkas"), settings)
    assert len(beats) >= 5


def test_a_new_document_never_looks_silent(tmp_path, monkeypatch):
    """The watch may look between any two steps of `begin`."""
    seen = []

    class Seen(type):
        def __setattr__(cls, name, value):
            super().__setattr__(name, value)
            seen.append(journal.silence())

    state = Seen("State", (), {"file": None, "begun": 0.0, "beat": -1e6, "unwritten": ()})
    monkeypatch.setattr(journal, "_State", state)
    journal.begin(tmp_path / "x.pages")
    assert seen
    assert max(seen) < 60
