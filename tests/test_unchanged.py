"""A folder that did not change is told at once; whatever did change is looked at again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from extractors import ocr_once
from extractors.ocr import Recognised
from pipeline.cli import main
from pipeline.compiled import NAME, book_of
from pipeline.ledger import Lock, is_locked
from rules.book import DEFAULT, load

ROOT = Path(__file__).parent.parent
TEXT = "LAPORAN KEGIATAN\nRapat koordinasi Gugus Tugas Kabupaten Layak Anak\n14 Mei 2024\n"


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """(folder, out) of a finished run."""
    folder = tmp_path_factory.mktemp("bukti")
    for number in range(2):
        (folder / f"{number}.txt").write_text(f"{TEXT}Rapat ke-{number}\n", encoding="utf-8")
    out = tmp_path_factory.mktemp("hasil")
    check(folder, out)
    return folder, out


def check(folder, out, *more):
    with pytest.raises(SystemExit) as stop:
        main(["check", str(folder), "--out", str(out), "--year", "2025", "--jobs", "1", *more])
    return stop.value.code


@pytest.fixture
def judged(monkeypatch):
    """How often a run was judged anew."""
    from pipeline import run as at_run

    times = []
    judge = at_run.judge
    monkeypatch.setattr(at_run, "judge", lambda *a: times.append(1) or judge(*a))
    return times


def test_nothing_is_judged_where_nothing_changed(run, judged, capsys):
    folder, out = run
    before = {file: file.stat().st_mtime_ns for file in out.rglob("*") if file.is_file()}
    assert check(folder, out) == 0
    told = capsys.readouterr()
    assert "gaps.xlsx" in told.out
    assert "2 dari 2 berkas" in told.err
    assert not judged
    assert {file: file.stat().st_mtime_ns for file in before} == before


def test_a_folder_that_did_not_change_loads_no_reader(run):
    folder, out = run
    source = (
        "import sys\nfrom pipeline.cli import main\n"
        f"try: main(['check', {str(folder)!r}, '--out', {str(out)!r}, '--year', '2025'])\n"
        "except SystemExit: pass\n"
        "assert not {'extractors', 'classifiers', 'pydantic', 'numpy'} & set(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},  # as in the run before
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_strict_is_told_of_the_run_before(run, judged):
    folder, out = run
    assert check(folder, out, "--strict") == 1
    assert not judged


@pytest.mark.parametrize("what", ["file", "gone", "output", "lost", "language", "year", "fresh"])
def test_what_changed_is_judged_again(run, judged, what):
    folder, out = run
    more = {"language": ["--lang", "en"], "year": ["--year", "2026"], "fresh": ["--fresh"]}
    if what == "file":
        (folder / "1.txt").write_text(f"{TEXT}Rapat yang lain\n", encoding="utf-8")
    if what == "gone":
        (folder / "1.txt").unlink()
    if what == "output":
        (out / "findings.jsonl").write_text("", encoding="utf-8")
    if what == "lost":
        (out / "gaps.xlsx").unlink()
    check(folder, out, *more.get(what, []))
    assert judged == [1]
    assert (out / "gaps.xlsx").is_file()
    assert (out / "findings.jsonl").stat().st_size


def test_the_kept_rulebook_is_the_rulebook(tmp_path):
    assert book_of(DEFAULT, tmp_path) == load()
    assert book_of(DEFAULT, tmp_path) == load()
    head, _, body = (tmp_path / NAME).read_bytes().partition(b"\n")
    (tmp_path / NAME).write_bytes(head + b"\n" + body[:100])  # torn
    assert book_of(DEFAULT, tmp_path) == load()
    (tmp_path / NAME).write_bytes(b"other" + head + b"\n" + body.replace(b"Perda", b"Perdu"))
    assert book_of(DEFAULT, tmp_path) == load()


def test_who_asks_for_the_lock_does_not_hold_it(tmp_path):
    assert not is_locked(tmp_path)
    lock = Lock(tmp_path)
    assert is_locked(tmp_path)
    lock.release()
    assert not is_locked(tmp_path)


def test_the_same_page_is_recognised_once(tmp_path, monkeypatch):
    monkeypatch.setattr(ocr_once._State, "folder", tmp_path)
    times = []
    read = ocr_once.once(lambda image, closer: times.append(1) or Recognised(text="abc"))
    page = np.zeros((40, 30, 3), np.uint8)
    other = page + 1
    assert [read(page), read(page.copy()), read(other)] == [Recognised(text="abc")] * 3
    assert len(times) == 2
    monkeypatch.setattr(ocr_once._State, "folder", None)
    read(page)
    assert len(times) == 3
