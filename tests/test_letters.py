"""The request letters."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from docx import Document

from pipeline.report.items import gap_rows
from pipeline.report.letter import compose
from pipeline.report.letters import file_names, write
from pipeline.report.offices import Office
from tests.report_fixture import report


@pytest.fixture(scope="module")
def made():
    return report()


@pytest.fixture(scope="module")
def out(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hasil")
    write(made, folder, "id")
    return folder


def test_there_is_a_letter_for_every_opd_that_owes(out, made):
    owing = {
        opd
        for state in made.indicators
        for item in state.items
        if item.at_stake > 0.01
        for opd in made.book.item(state.id, item.item).opd
    }
    letters = list((out / "requests").glob("*.docx"))
    assert len(letters) == len(owing)  # no letterhead of this region binds offices together
    table = Document(str(letters[0])).tables[1]
    assert len(table.rows) > 1


def test_a_letter_tells_the_files_to_send_again(out):
    letter = Document(str(out / "requests" / "Permintaan-Bukti-DPPPA.docx"))
    rows = [[cell.text for cell in row.cells] for row in letter.tables[2].rows]
    assert rows[1] == ["1", "08/terkunci.pdf", "Berkas terkunci.pdf tidak terbaca."]
    assert "buku kerja" not in "\n".join(each.text for each in letter.paragraphs)


def test_the_signature_stands_on_the_first_page(out):
    for path in (out / "requests").glob("*.docx"):
        texts = [each.text for each in Document(str(path)).paragraphs]
        breaks = [
            each.paragraph_format.page_break_before for each in Document(str(path)).paragraphs
        ]
        assert next(at for at, text in enumerate(texts) if "NIP" in text) < breaks.index(True)


def test_an_office_that_lacks_everything_is_told_what_to_bring(out):
    letter = Document(str(out / "requests" / "Permintaan-Bukti-DPPPA.docx"))
    rows = [[cell.text for cell in row.cells] for row in letter.tables[1].rows]
    assert any("yang dapat diterima: " in row[4] for row in rows)
    assert not [row for row in rows if row[2].split("\n")[0] in row[4]]


def test_an_office_may_have_a_long_name(made):
    opd = "Dinas " + 60 * "Pemberdayaan "
    office = Office(label=opd, opds=(opd,))
    letter = Document(io.BytesIO(compose(made, office, gap_rows(made, "id")[:3], [], "id")))
    assert [len(table.rows) for table in letter.tables] == [4, 4]
    assert opd.strip() in "\n".join(each.text for each in letter.paragraphs)
    assert "dikirim ulang" not in "\n".join(each.text for each in letter.paragraphs)


def test_letters_nobody_owes_any_more_are_removed(made, tmp_path):
    folder = tmp_path / "requests"
    folder.mkdir()
    (folder / "Permintaan-Bukti-Dinas-Lama.docx").write_bytes(b"old")
    (folder / "catatan saya.docx").write_bytes(b"mine")
    write(replace(made, indicators=()), tmp_path, "id")
    assert [each.name for each in folder.iterdir()] == ["catatan saya.docx"]


def test_letters_have_names_that_every_system_takes():
    names = file_names(["Dinas A/B", "dinas a b", "CON", "…", "D" * 300, 'Dinas <P> : "x"?'])
    stems = [name.lower() for name in names.values()]
    assert len(set(stems)) == len(stems)
    assert all(re.fullmatch(r"[A-Za-z0-9-]+\.docx", name) for name in names.values())
    assert max(map(len, names.values())) < 100
