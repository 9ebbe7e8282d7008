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
    assert len(letters) == len(owing)
    table = Document(str(letters[0])).tables[1]
    assert len(table.rows) > 1


def test_a_letter_tells_the_files_to_send_again(out):
    letter = Document(str(out / "requests" / "Permintaan-Bukti-DPPPA.docx"))
    text = "\n".join(each.text for each in letter.paragraphs)
    assert "dikirim ulang:\n- 08/terkunci.pdf: Berkas terkunci.pdf tidak terbaca." in text


def test_an_office_may_have_a_long_name(made):
    opd = "Dinas " + 60 * "Pemberdayaan "
    letter = Document(io.BytesIO(compose(made, opd, gap_rows(made, "id")[:3], [], "id")))
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
