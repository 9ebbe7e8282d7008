"""`explain` shows what decided, and what is lacking; `doctor` and `rules` speak plainly."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

import classifiers
from classifiers.marked import marked
from pipeline import cli_rules
from pipeline.cli_doctor import TROUBLES, examined
from pipeline.cli_explain import explain_file
from pipeline.report import labels
from tests.report_fixture import NIK


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("PEMBENTUKAN GUGUS-TUGAS KLA", "gugus tugas kla", "PEMBENTUKAN «GUGUS-TUGAS KLA»"),
        ("Profil Anak 2024", "profil anak", "«Profil Anak» 2024"),
        ("Profil Anakonda", "profil anak", "Profil Anakonda"),
        ("", "profil anak", ""),
    ],
)
def test_the_deciding_words_are_marked(text, words, shown):
    assert marked(text, words) == shown


def test_explain_names_kind_items_and_near_misses(tmp_path):
    file = tmp_path / "sk.txt"
    file.write_text(
        "KEPUTUSAN BUPATI SUKAMEKAR\nNOMOR 188.45/7/2024\nTENTANG\n"
        "PEMBENTUKAN GUGUS TUGAS PAUD HOLISTIK INTEGRATIF\nMenimbang: a. bahwa perlu;\n"
        "Mengingat: 1. Perpres 60 Tahun 2013;\nMEMUTUSKAN\nMenetapkan:\nKESATU: Membentuk.\n"
        "Ditetapkan di Mekarsari\npada tanggal 3 Juni 2024\nBUPATI SUKAMEKAR,\nttd\nRATNA WIDURI\n",
        encoding="utf-8",
    )
    told = explain_file(file, ocr="off", rulebook=None, language="id")
    assert "kep_kada" in told
    assert "9.gt_paud_hi" in told
    assert "2.sk_gugus_tugas" not in told.split("Bukti untuk:")[1].split("Hampir:")[0]


def test_explain_says_when_a_file_proves_nothing(tmp_path):
    file = tmp_path / "resep.txt"
    file.write_text("Resep bolu kukus: tepung terigu, telur, gula pasir, santan.")
    told = explain_file(file, ocr="off", rulebook=None, language="id")
    assert "tidak membuktikan apa pun" in told


def test_explain_counts_folders_and_reaches_into_archives(tmp_path, monkeypatch):
    inner = tmp_path / "dalam.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("b/resep.txt", "Resep bolu kukus: tepung terigu, telur, gula pasir.")
    outer = tmp_path / "Dinas Kesehatan" / "arsip.zip"
    outer.parent.mkdir()
    with zipfile.ZipFile(outer, "w") as archive:
        archive.write(inner, "dalam.zip")
    monkeypatch.chdir(tmp_path)
    member = "Dinas Kesehatan/arsip.zip!dalam.zip!b/resep.txt"
    told = explain_file(Path(member), ocr="off", rulebook=None, language="id")
    assert told.startswith(member)
    assert "tidak membuktikan apa pun" in told
    lost = explain_file(Path(f"{member}x"), ocr="off", rulebook=None, language="id")
    assert "Tidak ada berkas ini" in lost


def test_explain_masks_the_path_and_speaks_in_words(tmp_path):
    file = tmp_path / f"Laporan_korban_Budi_Santoso_{NIK}.txt"
    file.write_text("LAPORAN KEGIATAN\nSosialisasi Forum Anak pada 3 Juni 2024 di Mekarsari.")
    told = explain_file(file, ocr="off", rulebook=None, language="id")
    assert NIK not in told
    assert "Santoso" not in told
    assert "Laporan kegiatan [laporan_kegiatan]" in told
    assert "“”" not in told


def test_every_fact_has_a_name_in_words():
    made = {
        found
        for path in Path(classifiers.__file__).parent.rglob("*.py")
        for found in re.findall(r'Fact\(\s*name="([a-z-]+)"', path.read_text("utf-8"))
    }
    assert made
    assert made <= labels.FACT.keys()


def test_the_rulebook_can_be_read():
    assert "1000" not in cli_rules.listing(None, "id")
    assert len([line for line in cli_rules.listing(None, "id").splitlines() if line.startswith("  ")]) == 26
    assert "sk_gugus_tugas" in cli_rules.sheet(2, None, "en")


def test_every_example_of_the_rulebook_is_kept():
    text, broken = cli_rules.tested(None, "id")
    assert broken <= 4, text


def test_lint_knows_its_faults():
    text, faults = cli_rules.linted(None, "id")
    assert faults == len(text.splitlines()) or faults == 0


def test_doctor_on_a_folder(tmp_path):
    (tmp_path / "Thumbs.db").write_bytes(b"x")
    (tmp_path / "kosong.pdf").write_bytes(b"")
    told = examined(tmp_path, "id")
    assert TROUBLES["junk"] in told
    assert TROUBLES["empty"] in told
    assert "2 berkas" in told
