"""What was read once is kept for names that are read alike, and for no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors import identify, journal
from extractors.container import inner
from pipeline import kept
from pipeline.engine.work import work
from pipeline.intake import shown
from pipeline.records import Document, Found, Page, Settings, Status
from tests.reading import read

ROWS = "nama;jumlah\nPosyandu;12\nPuskesmas;3\n"


def done(tmp_path: Path, name: str, data: bytes):
    """The exhibit of these bytes under a name, with the texts that earlier calls have kept."""
    file = tmp_path / "berkas"
    file.write_bytes(data)
    spool = tmp_path / "kerja" / "bongkar"
    spool.mkdir(parents=True, exist_ok=True)
    return work(Found(path=name, file=file), Settings(ocr="off", spool=spool)).exhibit


@pytest.mark.parametrize(
    ("first", "second"),
    [("x.csv", "x.md"), ("x.txt", "x.pdf"), ("x.txt", "~WRL01.txt"), ("x.docx", "x.txt")],
)
def test_a_second_name_is_read_as_if_there_were_no_first(tmp_path, first, second):
    for at in ("both", "alone"):
        (tmp_path / at).mkdir()
    done(tmp_path / "both", first, ROWS.encode())
    after = done(tmp_path / "both", second, ROWS.encode())
    assert after == done(tmp_path / "alone", second, ROWS.encode())


def test_another_name_of_the_same_sort_is_recalled(tmp_path):
    file = tmp_path / "berkas"
    file.write_text(ROWS)
    identity = identify(Found(path="a/x.csv", file=file))
    page = Page(number=None, text="yang disimpan")
    sha256, size, media_type = identity
    kept.keep(
        tmp_path,
        Document(path="a/x.csv", sha256=sha256, size=size, media_type=media_type, pages=(page,)),
        "off",
    )
    found = kept.recall(tmp_path, identity, "off", "b/y.CSV")
    assert found is not None
    assert (found.path, found.pages) == ("b/y.CSV", (page,))
    assert kept.recall(tmp_path, identity, "off", "y.txt") is None
    assert kept.recall_any(tmp_path, sha256, media_type, "y.txt") is not None


def test_what_cannot_be_written_down_is_not_kept_and_raises_nothing(tmp_path):
    page = Page(number=None, text="\ud83d")
    document = Document(path="a.txt", sha256="ab" * 32, size=1, media_type="text/plain", pages=(page,))
    kept.keep(tmp_path, document, "off")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_an_emoji_in_rtf_is_a_character(tmp_path):
    data = rb"{\rtf1\ansi Rapat \u-10179?\u-8703? Gugus Tugas\par Hadir \u-10179? dua\par}"
    document = read(tmp_path, "notulen.rtf", data)
    page = document.pages[0]
    assert page.text == "Rapat \U0001f601 Gugus Tugas\nHadir \ufffd dua"
    assert [page.text[mark.start :][:5] for mark in page.marks] == ["Rapat", "Hadir"]
    assert done(tmp_path, "notulen.rtf", data).status is Status.OK


def test_a_page_with_half_a_character_is_in_the_journal(tmp_path):
    journal.begin(tmp_path / "x.pages")
    journal._State.begun -= 60
    journal.page_read(Page(number=1, text="a\ud83d"))
    assert [page.text for page in journal.pages_in(tmp_path / "x.pages")] == ["a\ufffd"]
    journal.end()


def test_half_a_character_in_a_name_can_be_written():
    for told in (inner("a\ud83d/b.pdf"), shown("a\ud83d.pdf"), shown("b\udce9.pdf")):
        assert told.encode("utf-8")
    assert shown("a\ud83d.pdf") == r"a\ud83d.pdf"
