"""`explain` shows what decided, and what is lacking; `doctor` and `rules` speak plainly."""

from __future__ import annotations

import pytest

from classifiers.marked import marked
from pipeline import cli_rules
from pipeline.cli_doctor import TROUBLES, examined
from pipeline.cli_explain import explain_file


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
