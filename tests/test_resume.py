"""A run that is killed goes on where it was, and ends as if nothing had happened."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from pipeline import seal
from pipeline.cli_status import told
from pipeline.cli_watch import changes
from pipeline.ledger import LEDGER, WORK_FOLDER

ROOT = Path(__file__).parent.parent
TEXT = "LAPORAN KEGIATAN\nRapat koordinasi Gugus Tugas Kabupaten Layak Anak\n14 Mei 2024\n"
MOMENTS = int(os.environ.get("BUKTIKLA_KILLS", "20"))  # 200 by hand


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("bukti")
    for number in range(25):
        (place / f"{number:02}.txt").write_text(f"{TEXT}Rapat ke-{number}\n" * 20, encoding="utf-8")
    with zipfile.ZipFile(place / "arsip.zip", "w") as archive:
        for number in range(6):
            archive.writestr(f"dalam/{number}.txt", f"{TEXT}Berkas dalam {number}\n")
    return place


def command(folder, out):
    return [
        sys.executable, "-m", "pipeline", "check", str(folder),
        "--out", str(out), "--year", "2025", "--jobs", "2",
    ]  # fmt: skip


def machine_files(out):
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    summary.pop("timings")
    names = ("documents.jsonl", "evidence.jsonl", "findings.jsonl")
    return [summary, *((out / name).read_bytes() for name in names)]


@pytest.fixture(scope="module")
def undisturbed(folder, tmp_path_factory):
    """(machine files, seconds) of a run that nobody killed."""
    out = tmp_path_factory.mktemp("hasil")
    start = time.monotonic()
    subprocess.run(command(folder, out), check=True, capture_output=True, cwd=ROOT)
    return machine_files(out), time.monotonic() - start


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_at_random_moments_it_goes_on(folder, undisturbed, tmp_path):
    wanted, seconds = undisturbed
    out = tmp_path / "hasil 0"
    draw = random.Random(MOMENTS)
    for number in range(MOMENTS):
        run = subprocess.Popen(
            command(folder, out), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        with suppress(subprocess.TimeoutExpired):
            run.wait(draw.uniform(0.05, 1.0) * seconds)
        finished = run.poll() is not None
        # parent and workers at once, as when the power goes
        with suppress(ProcessLookupError):
            os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        if finished:
            assert machine_files(out) == wanted
            out = tmp_path / f"hasil {number + 1}"
            continue
        for name in ("documents.jsonl", "findings.jsonl"):
            if (out / name).exists():
                for line in (out / name).read_text("utf-8").splitlines():
                    json.loads(line)
        work = out / WORK_FOLDER
        if (work / LEDGER).is_file() and not (work / seal.NAME).is_file():
            with suppress(sqlite3.OperationalError):  # killed before the ledger had its table
                assert "Terhenti" in told(out, "id")
    subprocess.run(command(folder, out), check=True, capture_output=True, cwd=ROOT)
    assert machine_files(out) == wanted
    assert "32 selesai" in told(out, "id")
    assert "Terhenti" not in told(out, "id")


def test_only_whole_changes_are_given():
    looks = iter(
        [
            {"a": "1"}, {"a": "1"},  # at rest: the first check
            {"a": "1"},
            {"a": "1", "b": "5"}, {"a": "1", "b": "9"}, {"a": "1", "b": "9"},  # b is being copied
            {"b": "9"}, {"b": "9"},
        ]
    )  # fmt: skip
    given = changes(lambda: next(looks), pause=lambda seconds: None)
    assert [next(given) for _ in range(3)] == [("a",), ("b",), ("a",)]
