"""What people and machines do to files while they are read costs the one file, and is said."""

from __future__ import annotations

import os
import re
import sys
import threading
import time

import pytest

from extractors import EXTRACTORS
from pipeline import intake
from pipeline.engine.local import Engine
from pipeline.engine.work import work
from pipeline.records import Found, Settings, Status

GOOD = "LAPORAN KEGIATAN\nRapat koordinasi Gugus Tugas Kabupaten Layak Anak tahun 2024\n"
LONGEST = "n" * 251 + ".txt"  # 255 bytes: what a file system holds
LARGE = 50_000  # bytes, by which a file is granted less time here


def meddles(found: Found, settings: Settings):
    """The work of a document, while something happens that its name tells."""
    if found.path == "spins.txt":
        # in native code that holds the interpreter's lock: no thread of this process can help
        re.match(r"(a+)+$", "a" * 64 + "b")
    if found.path == "gone.txt":
        found.file.unlink()
    if found.path == "locked.txt":
        found.file.chmod(0)
    if found.path == "changed.txt":
        reader = EXTRACTORS["plain"]
        whole = reader.read

        def read(source, options):
            found.file.write_text(GOOD * 2, encoding="utf-8")
            return whole(source, options)

        reader.read = read
        try:
            return work(found, settings)
        finally:
            reader.read = whole
    if found.path == "crowded.txt":
        # many threads that never end must not keep the worker from its next document
        for _ in range(20):
            threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
    return work(found, settings)


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """What became of each file; one worker reads them all."""
    folder = tmp_path_factory.mktemp("bukti")
    spool = tmp_path_factory.mktemp("hasil") / "kerja" / "bongkar"
    spool.mkdir(parents=True)
    for name in ("a", "gone", "changed", "locked", "crowded", "z"):
        (folder / f"{name}.txt").write_text(GOOD + name, encoding="utf-8")
    (folder / "spins.txt").write_text(GOOD + "a" * LARGE, encoding="utf-8")
    (folder / LONGEST).write_text(GOOD + "n", encoding="utf-8")
    engine = Engine(
        jobs=1,
        settings=Settings(spool=spool),
        work=meddles,
        deadline=lambda size: 4.0 if size > LARGE else 60.0,
    )
    founds = list(intake.find(folder))
    assert len(founds) == 8
    return {found.path: each.exhibit for found, each in engine.run(founds)}


@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("spins.txt", Status.TIMEOUT, "4 detik"),
        ("gone.txt", Status.UNREADABLE, "hilang"),
        ("changed.txt", Status.UNREADABLE, "berubah"),
        ("crowded.txt", Status.OK, ""),
        (LONGEST, Status.OK, ""),
        ("a.txt", Status.OK, ""),
        ("z.txt", Status.OK, ""),
    ],
)
def test_a_fault_costs_its_own_file(done, name, status, words):
    exhibit = done[name]
    assert exhibit.status is status
    assert words in (exhibit.problem.render() if exhibit.problem else "")


@pytest.mark.skipif(
    sys.platform == "win32" or (hasattr(os, "geteuid") and os.geteuid() == 0),
    reason="who may do everything is refused nothing",
)
def test_a_file_that_may_not_be_opened_says_so(done):
    assert done["locked.txt"].status is Status.UNREADABLE
    assert "izin" in done["locked.txt"].problem.render()
