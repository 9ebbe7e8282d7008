"""The main job as a function: spawn, resume, two runs at once, worker loss."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.ledger import Busy, Lock
from pipeline.records import Found, Settings, Status
from pipeline.report import WRITERS
from pipeline.run import Options, run

TEXT = "LAPORAN KEGIATAN\nRapat koordinasi Gugus Tugas Kabupaten Layak Anak\n14 Mei 2024\n"


class Heard:
    """A progress that remembers what it was told."""

    def __init__(self):
        self.paths, self.total = [], 0

    def expect(self, files):
        self.total += files

    def done(self, path, *, failed):
        self.paths.append(path)

    def say(self, text): ...
    def close(self): ...


@pytest.fixture
def options(tmp_path):
    folder = tmp_path / "bukti"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(TEXT + f"Rapat ke-{number}\n", encoding="utf-8")
    return Options(folder=folder, out=tmp_path / "hasil", year=2025, jobs=1)


def machine_files(report, out: Path):
    for write in WRITERS.values():
        write(report, out, "id")
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    summary.pop("timings")
    files = ("documents.jsonl", "evidence.jsonl", "findings.jsonl")
    return [summary, *((out / name).read_bytes() for name in files)]


def test_with_the_spawn_start_method(options):
    report = run(replace(options, start="spawn"))
    assert report.found == report.done == 4


def test_the_number_of_workers_changes_nothing(options, tmp_path):
    one = machine_files(run(options), options.out)
    two = replace(options, jobs=2, out=tmp_path / "dua")
    assert machine_files(run(two), two.out) == one


def test_a_second_run_reads_only_what_changed(options, monkeypatch):
    first = machine_files(run(options), options.out)
    worked = []
    from pipeline.engine.local import Engine

    original = Engine.run

    def watched(self, founds, *more):
        founds = list(founds)
        worked.extend(found.path for found in founds)
        return original(self, founds, *more)

    monkeypatch.setattr(Engine, "run", watched)
    assert machine_files(run(options), options.out) == first
    assert worked == []
    (options.folder / "2.txt").write_text(TEXT + "berubah", encoding="utf-8")
    (options.folder / "3.txt").unlink()
    heard = Heard()
    report = run(options, heard)
    assert worked == ["2.txt"]
    assert [exhibit.path for exhibit in report.exhibits] == ["0.txt", "1.txt", "2.txt"]
    assert heard.total == len(heard.paths) == 3


def test_a_second_run_into_the_same_place_is_refused(options):
    work = options.out / ".kerja"
    work.mkdir(parents=True)
    lock = Lock(work)
    with pytest.raises(Busy):
        run(options)
    lock.release()
    assert run(options).found == 4


def test_a_worker_that_dies_costs_only_its_own_document(options, tmp_path):
    from pipeline.engine.local import Engine

    engine = Engine(jobs=1, settings=Settings(spool=tmp_path / "kerja" / "bongkar"), work=dies)
    founds = [Found(path=p.name, file=p) for p in sorted(options.folder.iterdir())]
    done = {found.path: each.exhibit for found, each in engine.run(founds)}
    assert {path for path, e in done.items() if not e.readable} == {"1.txt"}
    assert done["1.txt"].status is Status.UNREADABLE
    assert "kode 3" in done["1.txt"].problem.render()
    assert done["1.txt"].sha256
    assert done["1.txt"].problem


def dies(found, settings):
    """The work of a document, but for one that ends its process."""
    from pipeline.engine.work import work

    if found.path == "1.txt":
        os._exit(3)
    return work(found, settings)
