"""What may be given as FOLDER: an address, an archive; and what is refused, in one sentence."""

from __future__ import annotations

import builtins
import io
import json
import zipfile

import pytest

from pipeline.cli import Exit
from pipeline.remote import Address, place_of
from tests.docx_writer import docx, par
from tests.test_command import call

REPORT = "LAPORAN KEGIATAN\nRapat Gugus Tugas Kabupaten Layak Anak\n14 Mei 2024\n"


def packed(**members: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


def test_an_address_is_checked(capsys, tmp_path, monkeypatch):
    fsspec = pytest.importorskip("fsspec")
    with fsspec.open("memory://bukti-kla/klaster 1/rapat.txt", "wb") as stream:
        stream.write(REPORT.encode())
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        told = call(capsys, "check", "memory://bukti-kla", "--year", "2025", "--jobs", "1")
        assert told[0] == Exit.FINISHED, told[2]
    out = tmp_path / "buktikla-hasil" / "bukti-kla"
    rows = (out / "documents.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(row)["path"] for row in rows] == ["klaster 1/rapat.txt"]
    assert [path.name for path in tmp_path.iterdir()] == ["buktikla-hasil"]
    assert "1 berkas" in call(capsys, "doctor", "memory://bukti-kla")[1]
    assert "1 berkas dibaca" in call(capsys, "rules", "coverage", "memory://bukti-kla")[1]


@pytest.mark.parametrize(
    ("address", "status"),
    [("memory://tidak-ada/sama-sekali", Exit.UNFINISHED), ("aneh://bukti", Exit.USAGE)],
)
@pytest.mark.parametrize("command", [["check"], ["doctor"], ["rules", "coverage"]])
def test_an_address_that_does_not_answer(capsys, tmp_path, monkeypatch, command, address, status):
    pytest.importorskip("fsspec")
    monkeypatch.chdir(tmp_path)
    refused(call(capsys, *command, address), status, address)


def test_an_address_without_fsspec(capsys, tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name == "fsspec":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    told = call(capsys, "check", "s3://bukti", "--out", tmp_path / "hasil")
    refused(told, Exit.USAGE, "fsspec")


def test_the_name_of_an_address_is_fit_for_a_folder():
    assert place_of("s3://wadah/kab/2025/").name == "2025"
    assert place_of("ftp://orang:sandi@tempat").name == "tempat"
    assert place_of("https://tempat/a:b?kunci=x").name == "a_b"
    assert place_of("memory://").name == "alamat"
    assert not isinstance(place_of(r"C:\bukti"), Address)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("kosong.zip", packed(), "kosong.zip"),
        ("folder.zip", packed(**{"klaster 1/": "", "klaster 2/": ""}), "folder.zip"),
        ("rusak.zip", packed(a=REPORT)[:60], "ZIP"),
        ("sk.docx", docx(par("Keputusan Bupati")), "bukan folder"),
        ("sk.zip", docx(par("Keputusan Bupati")), "bukan folder"),
        ("sk.txt", b"Keputusan Bupati", "bukan folder"),
    ],
    # the bytes of an archive hold the time it was made: no name for a test
    ids=["empty", "folders only", "broken", "a DOCX", "a DOCX named .zip", "a text"],
)
@pytest.mark.parametrize("command", [["check"], ["rules", "coverage"]])
def test_a_file_that_is_no_folder(capsys, tmp_path, monkeypatch, command, name, data, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(data)
    refused(call(capsys, *command, name), Exit.USAGE, words)


def test_only_a_folder_is_watched(capsys, tmp_path):
    (tmp_path / "x.zip").write_bytes(packed(a=REPORT))
    for place in (tmp_path / "x.zip", "memory://bukti"):
        refused(call(capsys, "watch", place), Exit.USAGE, "diawasi")


@pytest.mark.parametrize("year", ["²⁰²⁵", "2025.0", "-2025", ""])
def test_a_year_that_is_no_number(capsys, tmp_path, year):
    (tmp_path / "sk.txt").write_text(REPORT)
    refused(call(capsys, "check", tmp_path, f"--year={year}"), Exit.USAGE, "2025")


def refused(told: tuple[int, str, str], status: Exit, words: str) -> None:
    assert told[0] == status, told
    assert words in told[2]
    assert "Traceback" not in told[2]
    assert len(told[2].strip().splitlines()) == 1
