"""A full disk ends a run in one clear sentence, and loses nothing that was done."""

from __future__ import annotations

import errno
import sqlite3
import tempfile

import pytest

from extractors import journal
from pipeline import kept
from pipeline.cli import Exit, main
from pipeline.ledger import Ledger
from pipeline.records import Document, Page
from pipeline.report.atomic import write_file

FULL = OSError(errno.ENOSPC, "No space left on device")


def refuse(*_, **__):
    raise FULL


def test_a_text_that_cannot_be_kept_is_read_again_next_time(tmp_path, monkeypatch):
    document = Document(path="a.txt", sha256="ab" * 32, size=1, media_type="text/plain")
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", refuse)
    kept.keep(tmp_path, document, "auto")
    assert kept.recall(tmp_path, (document.sha256, 1, "text/plain"), "auto", "a.txt") is None


def test_a_journal_that_cannot_be_written_does_not_stop_the_reading(tmp_path):
    journal.begin(tmp_path / "tidak" / "ada" / "x.pages")
    journal._State.begun -= 60
    journal.page_read(Page(number=1, text="satu"))
    journal.end()


def test_an_output_file_stays_what_it_was(tmp_path):
    target = tmp_path / "summary.json"
    target.write_text("lama")
    with pytest.raises(Exception, match="summary"):
        write_file(target, refuse)
    assert target.read_text() == "lama"
    assert [path.name for path in tmp_path.iterdir()] == ["summary.json"]


def test_a_ledger_that_cannot_be_written_is_one_sentence(tmp_path, monkeypatch, capsys):
    (tmp_path / "bukti").mkdir()
    (tmp_path / "bukti" / "a.txt").write_text("Rapat Gugus Tugas Kabupaten Layak Anak")

    def full(*_):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(Ledger, "finish", full)
    with pytest.raises(SystemExit) as stop:
        main(["check", str(tmp_path / "bukti"), "--out", str(tmp_path / "hasil"), "--jobs", "1"])
    assert stop.value.code == Exit.UNFINISHED
    told = capsys.readouterr().err
    assert "ruang disk" in told
    assert "Traceback" not in told
