"""What the ledger calls known is whole: nested archives, changed ones, odd names, broken files."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.cli_frame import Stop
from pipeline.cli_status import told
from pipeline.ledger import LEDGER, WORK_FOLDER, Ledger
from pipeline.records import Exhibit, Message, Status


def exhibit(path):
    return Exhibit(path=path, sha256="x", size=1, media_type="a/b", status=Status.OK)


@pytest.fixture
def ledger(tmp_path):
    opened = Ledger(tmp_path / "catatan.sqlite")
    yield opened
    opened.close()


def paths(known):
    return None if known is None else [each.path for each in known]


def test_an_archive_in_an_archive_is_known_with_all_its_members(ledger):
    ledger.expect([("o.zip", "s")], "k")
    ledger.finish(exhibit("o.zip"), "s", "k", [("o.zip!i.zip", "")])
    ledger.finish(exhibit("o.zip!i.zip"), "", "k", [(f"o.zip!i.zip!{m}", "") for m in "ab"])
    ledger.finish(exhibit("o.zip!i.zip!a"), "", "k")
    assert ledger.known("o.zip", "s", "k") is None  # b was not read before the end
    ledger.finish(exhibit("o.zip!i.zip!b"), "", "k")
    assert len(paths(ledger.known("o.zip", "s", "k"))) == 4


def test_members_of_an_earlier_version_are_gone(ledger):
    ledger.finish(exhibit("o.zip"), "old", "k", [("o.zip!A", ""), ("o.zip!B", "")])
    ledger.finish(exhibit("o.zip!A"), "", "k")
    ledger.finish(exhibit("o.zip!B"), "", "k")
    ledger.finish(exhibit("o.zip"), "new", "k", [("o.zip!A", ""), ("o.zip!C", "")])
    assert ledger.known("o.zip", "new", "k") is None
    ledger.finish(exhibit("o.zip!A"), "", "k")
    ledger.finish(exhibit("o.zip!C"), "", "k")
    assert paths(ledger.known("o.zip", "new", "k")) == ["o.zip", "o.zip!A", "o.zip!C"]


def test_an_exclamation_mark_in_a_name(ledger):
    ledger.finish(exhibit("o.zip"), "s", "k", [("o.zip!PENTING! a.pdf", "")])
    ledger.finish(exhibit("o.zip!PENTING! a.pdf"), "", "k")
    assert len(paths(ledger.known("o.zip", "s", "k"))) == 2


def test_what_is_no_ledger_is_set_aside(tmp_path):
    file = tmp_path / "catatan.sqlite"
    file.write_bytes(b"this is no database" * 100)
    ledger = Ledger(file)
    assert list(ledger.exhibits()) == []
    ledger.close()
    assert (tmp_path / "catatan.rusak").exists()


def test_failed_members_are_taken_back_with_their_container(ledger):
    ledger.expect([("o.zip", "s")], "k")
    ledger.finish(exhibit("o.zip"), "s", "k", [("o.zip!A", "")])
    bad = Exhibit(path="o.zip!A", sha256="x", size=1, media_type="a/b", status=Status.UNREADABLE)
    ledger.finish(bad, "", "k")
    assert ledger.forget_failed() == 1
    assert ledger.known("o.zip", "s", "k") is None


def test_an_exhibit_of_another_version_is_passed_over(ledger):
    ledger.finish(exhibit("a"), "s", "k")
    ledger.finish(exhibit("b"), "s", "k")
    ledger.db.execute("update files set exhibit='{}' where path='a'")
    assert paths(ledger.exhibits()) == ["b"]


def test_a_ledger_that_cannot_be_read_is_one_sentence(tmp_path):
    (tmp_path / WORK_FOLDER).mkdir()
    (tmp_path / WORK_FOLDER / LEDGER).write_bytes(b"bukan basis data" * 100)
    with pytest.raises(Stop, match="tidak dapat dibaca"):
        told(tmp_path, "id")


def test_a_name_that_exposes_a_child_is_masked_in_the_status(tmp_path):
    path = "kasus/korban Dewi Lestari_pindaian.pdf"
    (tmp_path / WORK_FOLDER).mkdir()
    ledger = Ledger(tmp_path / WORK_FOLDER / LEDGER)
    why = Message.of("Isi {name} rusak", name="korban Dewi Lestari_pindaian.pdf")
    ledger.finish(replace(exhibit(path), status=Status.UNREADABLE, problem=why), "s", "k")
    ledger.close()
    assert "Isi" in told(tmp_path, "id")
    assert "Dewi" not in told(tmp_path, "id")
