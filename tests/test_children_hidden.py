"""No output of a run shows a child of a case, however the paper says who it is."""

from __future__ import annotations

import random
import re
import zipfile

import pytest

from pipeline.cli_explain import explain_file
from pipeline.report import WRITERS
from pipeline.run import Options, run

# made of syllables that no name in the program's word lists is made of; no person bears them
FIRST = ("Zelvara", "Quinardi", "Brisanto", "Vexilia", "Jorandi", "Wyllana", "Drestama", "Fyrelia")
LAST = ("Xandoriko", "Brelindo", "Kvastoro", "Zumerita", "Prawexdo", "Glintara", "Oxverando")
NIK = "0000{month:02d}91{month:02d}130003"  # region code 00, a day that no month has

FORMS = {
    "ruling": "PENGADILAN NEGERI\nPENETAPAN\nNomor 3/Pen.Div/2024/PN\nMembaca kesepakatan diversi dalam perkara anak pelaku pencurian: Nama: {name}; umur 15 tahun; anak dari {parent}; alamat Dusun Krajan RT 02; NIK {nik}. Menetapkan diversi berhasil, {first} dikembalikan kepada orang tua.",
    "form": "PENETAPAN DIVERSI\ndalam perkara anak pelaku pencurian:\nNama : {name}\nNIK : {nik}\nAlamat : Dusun Sigarut RT 01 RW 02",
    "joined form": "PENETAPAN DIVERSI\nAnak berhadapan dengan hukum: 1. Nama : {name}; Tempat lahir : Telukpaku; Nama Ayah : {parent}. Disepakati diversi di pengadilan.",
    "broken form": "KRONOLOGI PENANGANAN KORBAN KEKERASAN\nIdentitas korban\nNama\n{name}\nUmur\n13 tahun\nNama Ibu\n{parent}",
    "report": "UPTD PPA\nLAPORAN PENDAMPINGAN KASUS\nPetugas mendampingi {name} (13 tahun), korban kekerasan seksual, putri Bapak {parent}, di Polres. Layanan hukum dan psikolog diberikan kepada {first}.",
    "capitals": "ASESMEN KORBAN KEKERASAN\nNAMA KLIEN = {caps} USIA 12 TH\nVISUM DAN KONSELING UNTUK {caps}",
    "list": "DAFTAR ANAK KORBAN KEKERASAN\n1. {name} - 13 tahun - kekerasan fisik\n2. {parent} - 11 tahun - penelantaran",
    "marriage": "PENETAPAN\nMemberi dispensasi kawin. Calon istri {name} binti {parent}, umur 16 tahun, agama Islam.",
    "adoption": "PENETAPAN PENGANGKATAN ANAK\nanak bernama {name}, lahir 3 Maret 2022, anak kandung dari {parent}",
    "health": "Kasus anak dengan HIV\nKlien: {name}, 9 tahun, anak dari Ibu {parent}; rutin ARV di RSUD.",
    "labour": "LAPORAN PENARIKAN PEKERJA ANAK\nPetugas menjangkau {name}, 14 tahun, yang dipekerjakan di pabrik; orang tua: {parent}.",
    "mail": "Mohon rujukan korban kekerasan an {name}, 13 thn, ibu {parent}, ke rumah aman.",
}


def persons(seed: int) -> dict[str, str]:
    draw = random.Random(seed)
    first, last, parent = draw.choice(FIRST), draw.choice(LAST), draw.choice(LAST[::-1]) + "wan"
    name = f"{first} {draw.choice(LAST)} {last}" if seed % 2 else f"{first} {last}"
    nik = NIK.format(month=draw.randint(1, 9))
    return {"name": name, "caps": name.upper(), "first": first, "parent": f"Sur{parent.lower()}", "nik": nik}


def written(folder):
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".xlsx", ".docx"):
            with zipfile.ZipFile(path) as whole:
                yield path.name, " ".join(
                    whole.read(n).decode("utf-8") for n in whole.namelist() if n.endswith(".xml")
                )
        elif path.suffix in (".jsonl", ".json", ".html"):
            yield path.name, path.read_text("utf-8")


def test_no_file_of_a_run_names_a_child(tmp_path):
    folder, out = tmp_path / "bukti", tmp_path / "hasil"
    folder.mkdir()
    secrets = set()
    for number, (form, text) in enumerate(FORMS.items()):
        for seed in (number, number + 50):
            told = persons(seed)
            secrets |= {told["nik"], told["parent"], *told["name"].split()}
            (folder / f"berkas {form} {seed}.txt").write_text(text.format(**told), encoding="utf-8")
    report = run(Options(folder=folder, out=out, year=2025, jobs=1))
    for write in WRITERS.values():
        write(report, out, "id")
    seen = {e.path for e in report.exhibits if e.fact("child-identity")}
    assert {e.path for e in report.exhibits} == seen
    shown = dict(written(out))
    assert len(shown) > 5
    for name, text in shown.items():
        low = text.lower()
        assert not {secret for secret in secrets if secret.lower() in low}, name


@pytest.mark.parametrize("form", ["ruling", "report"])
def test_explain_names_no_child(form, tmp_path):
    told = persons(len(form))
    file = tmp_path / "berkas.txt"
    file.write_text(FORMS[form].format(**told), encoding="utf-8")
    text = explain_file(file, ocr="off", rulebook=None, language="id").lower()
    for secret in (told["nik"], told["parent"], *told["name"].split()):
        assert secret.lower() not in text


def test_officials_stay_readable(tmp_path):
    file = tmp_path / "berkas.txt"
    told = persons(3)
    sign = "\nDitetapkan di Mekarsari\npada tanggal 3 Juni 2024\nKETUA PENGADILAN NEGERI,\nttd\nRATNA WIDURI, S.H.\n"
    file.write_text(FORMS["ruling"].format(**told) + sign, encoding="utf-8")
    text = explain_file(file, ocr="off", rulebook=None, language="id")
    assert re.search("ratna widuri", text, re.IGNORECASE)
