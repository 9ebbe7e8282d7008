"""The command as a user meets it: bad input, languages, exit status, output files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli import Exit, main

ROOT = Path(__file__).parent.parent


def call(capsys, *arguments):
    """Exit status, standard output and standard error of the command."""
    status = 0
    try:
        main([str(argument) for argument in arguments])
    except SystemExit as stop:
        status = int(stop.code or 0)
    told = capsys.readouterr()
    return status, told.out, told.err


@pytest.fixture
def folder(tmp_path):
    """A region of two text files."""
    place = tmp_path / "bukti"
    place.mkdir()
    (place / "sk.txt").write_text(
        "BUPATI SUKAMEKAR\nKEPUTUSAN BUPATI SUKAMEKAR\nNOMOR 188.45/12/2024\nTENTANG\n"
        "PEMBENTUKAN GUGUS TUGAS KABUPATEN LAYAK ANAK\nMenimbang: a. bahwa perlu dibentuk;\n"
        "Mengingat: 1. Undang-Undang Nomor 35 Tahun 2014;\nMEMUTUSKAN\nMenetapkan:\n"
        "KESATU: Membentuk Gugus Tugas.\nKEDUA: Keputusan ini berlaku sejak ditetapkan.\n"
        "Ditetapkan di Mekarsari\npada tanggal 5 Maret 2024\nBUPATI SUKAMEKAR,\nttd\nRATNA WIDURI\n",
        encoding="utf-8",
    )
    (place / "resep.txt").write_text("Resep bolu kukus: tepung, telur, gula.", encoding="utf-8")
    return place


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["check"], Exit.USAGE, "FOLDER"),
        (["check", "tidak-ada"], Exit.USAGE, "tidak ada"),
        (["check", "{file}"], Exit.USAGE, "bukan folder"),
        (["check", "{empty}"], Exit.USAGE, "kosong"),
        (["check", "{folder}", "--region", "Kabupaten Bekassi"], Exit.USAGE, "Bekasi"),
        (["check", "{folder}", "--year", "dua ribu"], Exit.USAGE, "2025"),
        (["check", "{folder}", "--year", "1066"], Exit.USAGE, "1066"),
        (["check", "{folder}", "--rulebook", "{empty}"], Exit.USAGE, "book.yaml"),
        (["check", "{folder}", "--ocr", "maybe"], Exit.USAGE, "--ocr"),
        (["check", "{folder}", "--out", "{folder}"], Exit.USAGE, "--out"),
        (["chek", "{folder}"], Exit.USAGE, "--help"),
        (["chek", "{folder}"], Exit.USAGE, "Tidak ada perintah chek"),
        (["rules", "show", "dua"], Exit.USAGE, "harus bilangan bulat"),
        (["check", "{folder}", "--ocr", "maybe"], Exit.USAGE, "pilihannya auto, off, always"),
        (["check", "{folder}", "lagi"], Exit.USAGE, "Terlalu banyak"),
        (["check", "{folder}", "--out"], Exit.USAGE, "--out"),
        (["check", "{folder}", "--engine", "ray"], Exit.USAGE, "--engine local"),
        (["explain", "tidak-ada.pdf"], Exit.USAGE, "tidak-ada.pdf"),
        (["rules", "show", "99"], Exit.USAGE, "99"),
    ],
)
def test_bad_input_is_one_clear_sentence(capsys, tmp_path, folder, arguments, status, words):
    (tmp_path / "kosong").mkdir()
    names = {"file": folder / "sk.txt", "empty": tmp_path / "kosong", "folder": folder}
    told = call(capsys, *(argument.format(**names) for argument in arguments))
    assert told[0] == status
    assert words in told[2]
    assert "Traceback" not in told[2]
    assert told[1] == ""


def test_an_output_that_cannot_be_written(capsys, tmp_path, folder):
    (tmp_path / "hasil").write_text("a file stands where the folder should be")
    status, _, err = call(capsys, "check", folder, "--out", tmp_path / "hasil")
    assert status == Exit.UNFINISHED
    assert len(err.strip().splitlines()) == 1


def test_the_main_job_leaves_all_files(capsys, tmp_path, folder):
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    out = tmp_path / "hasil"
    status, told, _ = call(capsys, "check", folder, "--out", out, "--year", "2025", "--jobs", "1")
    assert status == Exit.FINISHED
    assert "gaps.xlsx" in told
    assert "report.html" in told
    names = {path.name for path in out.iterdir() if not path.name.startswith(".")}
    assert names == {
        "documents.jsonl", "evidence.jsonl", "findings.jsonl", "summary.json",
        "gaps.xlsx", "report.html", "requests",
    }  # fmt: skip
    rows = [json.loads(line) for line in (out / "documents.jsonl").read_text("utf-8").splitlines()]
    assert [row["path"] for row in rows] == ["resep.txt", "sk.txt"]
    assert rows[1]["kind"] == "kep_kada"
    assert rows[1]["signed"] == "copy"
    evidence = [json.loads(x) for x in (out / "evidence.jsonl").read_text("utf-8").splitlines()]
    assert {(e["indicator"], e["item"], e["document"]) for e in evidence} == {
        (2, "sk_gugus_tugas", "sk.txt")
    }
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_strict_says_that_points_are_lost(capsys, tmp_path, folder):
    status, *_ = call(capsys, "check", folder, "--out", tmp_path / "h", "--strict", "--jobs", "1")
    assert status == Exit.GAPS


def test_english_is_complete_enough_to_be_read(capsys, tmp_path, folder):
    out = tmp_path / "hasil"
    call(capsys, "check", folder, "--out", out, "--lang", "en", "--jobs", "1")
    findings = (out / "findings.jsonl").read_text("utf-8")
    assert "belum ada" not in findings


def test_help_in_both_languages(capsys):
    assert "Pemakaian" in call(capsys, "--help")[1]
    english = call(capsys, "--lang", "en", "check", "--help")[1]
    assert "Usage" in english
    assert "Folder hasil" not in english


@pytest.mark.parametrize("arguments", [[], ["rules"], ["claims"]])
def test_a_bare_group_tells_its_commands(capsys, arguments):
    status, told, complaint = call(capsys, *arguments)
    assert status == Exit.FINISHED
    assert "Perintah:" in told
    assert not complaint


def test_what_the_rules_are_told_by_is_short_unless_all_is_asked(capsys):
    short, whole = call(capsys, "rules", "show", 2)[1], call(capsys, "rules", "show", 2, "--all")[1]
    assert "(--all)" in short
    assert "(--all)" not in whole
    assert len(whole) > 2 * len(short)


def test_no_english_of_the_argument_reader_in_indonesian_help(capsys):
    for arguments in ([], ["check"], ["rules", "show"]):
        told = call(capsys, *arguments, "--help")[1]
        assert "[OPTIONS]" not in told
        assert "COMMAND" not in told


def test_help_loads_nothing_heavy():
    heavy = {"spacy", "pypdfium2", "rapidocr", "numpy", "pandas", "openpyxl", "lxml", "pydantic"}
    code = (
        "import sys\nfrom pipeline.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert told.stdout.strip().splitlines()[-1] == "[]"
