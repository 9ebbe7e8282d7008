"""Each document within its bounds: a hang, a hunger, a death and silence cost only themselves."""

from __future__ import annotations

import os
import time

import pytest

from extractors import journal
from pipeline.engine.bounds import Bounds
from pipeline.engine.local import Engine
from pipeline.engine.work import journal_of, work
from pipeline.records import Found, Page, Settings, Status

GOOD = "LAPORAN KEGIATAN\nRapat koordinasi Gugus Tugas Kabupaten Layak Anak tahun 2024\n"


def misbehaves(found: Found, settings: Settings):
    """The work of a document, except for those whose name says what goes wrong."""
    wrong = found.path.removesuffix(".txt")
    if wrong == "hangs":
        while True:
            pass
    if wrong == "silent":
        journal.begin(journal_of(found, settings))
        time.sleep(60)
    if wrong == "hungry":
        hoard = []
        while True:
            hoard.append(bytearray(20_000_000))
    if wrong == "dies":
        os._exit(9)
    if wrong == "half":
        journal.begin(journal_of(found, settings))
        journal._State.begun -= 60  # a document that has been slow from the start
        journal.page_read(Page(number=1, text=GOOD))
        os._exit(3)
    if wrong == "rubbish":
        os.write(1, b"\xff\x00rubbish\n" * 1000)
        os.write(2, b"warning: rubbish\n" * 1000)
    return work(found, settings)


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """The outcome of eight documents, six of which go wrong, on one worker."""
    folder = tmp_path_factory.mktemp("bukti")
    spool = tmp_path_factory.mktemp("hasil") / "kerja" / "bongkar"
    spool.mkdir(parents=True)
    names = ("a", "hangs", "silent", "hungry", "dies", "half", "rubbish", "z")
    for name in names:
        (folder / f"{name}.txt").write_text(GOOD + name, encoding="utf-8")
    engine = Engine(
        jobs=1,
        settings=Settings(spool=spool),
        bounds=Bounds(silence=2.0, megabytes=700),
        work=misbehaves,
        deadline=lambda size: 12.0,
    )
    founds = [Found(path=f"{name}.txt", file=folder / f"{name}.txt") for name in names]
    return {found.path.removesuffix(".txt"): each.exhibit for found, each in engine.run(founds)}


@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("a", Status.OK, ""),
        ("hangs", Status.TIMEOUT, "12 detik"),
        ("silent", Status.TIMEOUT, "2 detik"),
        ("hungry", Status.TOO_LARGE, "700 MB"),
        ("dies", Status.TOO_LARGE, "dihentikan sistem"),
        ("half", Status.PARTIAL, "1 halaman"),
        ("rubbish", Status.OK, ""),
        ("z", Status.OK, ""),
    ],
)
def test_what_goes_wrong_is_named(done, name, status, words):
    exhibit = done[name]
    assert exhibit.status is status
    assert len(exhibit.sha256) == 64
    assert exhibit.size > 0
    if words:
        assert words in exhibit.problem.render()


def test_pages_that_were_read_are_used(done):
    assert done["half"].kind == "laporan_kegiatan"
    assert [topic.indicator for topic in done["half"].topics] == [2]


def test_a_torn_journal_gives_its_whole_pages(tmp_path):
    file = tmp_path / "x.pages"
    page = journal.adapter().dump_json(Page(number=1, text="satu"))
    file.write_bytes(page + b"\n" + page[:20])
    assert [each.text for each in journal.pages_in(file)] == ["satu"]
