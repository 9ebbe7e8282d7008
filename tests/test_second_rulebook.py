"""Another evaluation than KLA needs another rulebook folder and nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from docx import Document as Word
from openpyxl import load_workbook

from classifiers.examples import broken_examples
from pipeline.report import WRITERS
from pipeline.run import Options, run
from rules.book import load
from rules.lint import faults_of

APE = Path(__file__).parent.parent / "samples" / "rulebook-ape"

PERDA = """\
PERATURAN DAERAH KABUPATEN BEKASI
NOMOR 6 TAHUN 2023
TENTANG
PENGARUSUTAMAAN GENDER DALAM PEMBANGUNAN DAERAH
DENGAN RAHMAT TUHAN YANG MAHA ESA
BUPATI BEKASI,
Menimbang: bahwa kesetaraan dan keadilan gender perlu diwujudkan;
Mengingat: Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
Dengan Persetujuan Bersama DEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN BEKASI dan BUPATI BEKASI
MEMUTUSKAN:
Menetapkan: PERATURAN DAERAH TENTANG PENGARUSUTAMAAN GENDER DALAM PEMBANGUNAN DAERAH.
BAB I KETENTUAN UMUM
Pasal 1
Dalam Peraturan Daerah ini yang dimaksud dengan pengarusutamaan gender adalah strategi pembangunan.
Ditetapkan di Cikarang Pusat
pada tanggal 12 Mei 2023
BUPATI BEKASI,
ttd
SARTONO WIBAWANGSA
Diundangkan di Cikarang Pusat pada tanggal 15 Mei 2023
LEMBARAN DAERAH KABUPATEN BEKASI TAHUN 2023 NOMOR 6
"""
POKJA = """\
KEPUTUSAN BUPATI BEKASI
NOMOR: 100.3.3.2/Kep.112-DP3A/2024
TENTANG
PEMBENTUKAN KELOMPOK KERJA PENGARUSUTAMAAN GENDER KABUPATEN BEKASI
BUPATI BEKASI,
Menimbang: bahwa untuk pelaksanaan pengarusutamaan gender perlu dibentuk kelompok kerja;
Mengingat: Undang-Undang Nomor 23 Tahun 2014;
MEMUTUSKAN:
Menetapkan: KEPUTUSAN BUPATI TENTANG PEMBENTUKAN KELOMPOK KERJA PENGARUSUTAMAAN GENDER.
KESATU: Membentuk Kelompok Kerja dengan susunan dalam lampiran.
KEDUA: Keputusan ini berlaku sejak tanggal ditetapkan.
Ditetapkan di Cikarang Pusat
pada tanggal 5 Februari 2024
BUPATI BEKASI,
ttd
SARTONO WIBAWANGSA
LAMPIRAN KEPUTUSAN BUPATI BEKASI
1. Ketua: Kepala Bappeda
2. Sekretaris: Kepala Dinas Pemberdayaan Perempuan dan Perlindungan Anak
"""
STATEMENT = """\
PEMERINTAH KABUPATEN BEKASI
DINAS PERTANIAN
GENDER BUDGET STATEMENT
(Pernyataan Anggaran Gender)
Tahun Anggaran 2024
Program: Penyuluhan Pertanian
Analisis situasi: petani perempuan 38 dari 100 peserta penyuluhan; kesenjangan gender pada akses.
Rencana aksi: jadwal penyuluhan sore hari.
"""
TABLE = """\
PEMERINTAH KABUPATEN BEKASI
DATA TERPILAH MENURUT JENIS KELAMIN
PEGAWAI NEGERI SIPIL TAHUN 2024
No;Perangkat Daerah;Laki-laki;Perempuan;Jumlah
1;Dinas Kesehatan;210;540;750
2;Dinas Pertanian;120;80;200
"""
MINUTES = """\
NOTULA RAPAT
Hari, tanggal: Selasa, 14 Mei 2024
Tempat: Ruang Rapat Bappeda Kabupaten Bekasi
Acara: Rapat Koordinasi Pokja PUG
Pimpinan rapat: Kepala Bappeda
Hasil rapat:
1. Pokja PUG menyusun rencana kerja.
2. Focal point PUG melaporkan kegiatan tiap triwulan.
Notulis,
ttd
Widaraka Prasmita
"""
TASK_FORCE = """\
KEPUTUSAN BUPATI BEKASI
NOMOR: 100.3.3.2/Kep.90-DP3A/2024
TENTANG
GUGUS TUGAS KABUPATEN LAYAK ANAK
Menimbang: bahwa untuk Kabupaten Layak Anak perlu dibentuk gugus tugas;
MEMUTUSKAN:
Menetapkan: KEPUTUSAN BUPATI TENTANG GUGUS TUGAS KABUPATEN LAYAK ANAK.
KESATU: Membentuk Gugus Tugas.
Ditetapkan di Cikarang Pusat pada tanggal 1 Februari 2024
BUPATI BEKASI, ttd SARTONO WIBAWANGSA
"""
FILES = {
    "1 Komitmen/perda.txt": PERDA,
    "2 Kelembagaan/sk pokja.txt": POKJA,
    "2 Kelembagaan/notula.txt": MINUTES,
    "3 Data/pegawai.txt": TABLE,
    "4 Anggaran/gbs pertanian.txt": STATEMENT,
    "lain/sk gugus tugas.txt": TASK_FORCE,
}
PROVEN = {
    (1, "kebijakan_pug"): "1 Komitmen/perda.txt",
    (2, "sk_pokja_pug"): "2 Kelembagaan/sk pokja.txt",
    (2, "rapat_pokja"): "2 Kelembagaan/notula.txt",
    (3, "data_terpilah"): "3 Data/pegawai.txt",
    (4, "gbs"): "4 Anggaran/gbs pertanian.txt",
}
FOREIGN = ("layak anak", "kla", "gugus tugas", "forum anak", "kelana")  # nothing of KLA is shown


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """The report of the invented folder, and where its files lie."""
    folder = tmp_path_factory.mktemp("bukti")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    out = tmp_path_factory.mktemp("hasil")
    report = run(Options(folder=folder, out=out, year=2025, jobs=1, rulebook=APE))
    for write in WRITERS.values():
        write(report, out, "id")
    return report, out


def test_the_second_rulebook_is_sound():
    book = load(APE)
    assert not faults_of(book)
    assert broken_examples(book)[1] == ()


def test_its_own_items_are_found(done):
    report, _ = done
    found = {
        (match.indicator, match.item): exhibit.path
        for exhibit in report.exhibits
        for match in exhibit.matches
    }
    assert found == PROVEN


def test_what_is_there_counts_and_the_rest_is_missing(done):
    report, _ = done
    states = {(s.indicator, s.item): str(s.state) for i in report.indicators for s in i.items}
    assert {key for key, state in states.items() if state == "accepted"} == PROVEN.keys()
    missing = {(f.indicator, f.item) for f in report.findings if f.code == "missing-evidence"}
    required = {
        (i.id, item.key) for i in report.book.indicators for item in i.items if item.required
    }
    assert missing & required == required - PROVEN.keys()
    assert report.totals.points_max == 100
    assert report.totals.points_supported == 15 + 10 + 5 + 15 + 12
    assert report.predikat_projected == "Pratama"


def test_paper_of_the_other_evaluation_is_foreign(done):
    report, _ = done
    strange = {p for f in report.findings if f.code == "unclassified-file" for p in f.documents}
    assert strange == {"lain/sk gugus tugas.txt"}


def test_only_the_checks_that_the_rulebook_names_are_run(done):
    report, _ = done
    assert {finding.code for finding in report.findings} <= report.book.cover.codes.keys()


def test_every_report_file_is_written_and_none_speaks_of_the_first_evaluation(done):
    report, out = done
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    assert [each["id"] for each in summary["indicators"]] == [1, 2, 3, 4, 5]
    letters = list((out / "requests").glob("*.docx"))
    assert letters
    words = [finding.message.render() for finding in report.findings]
    words += [p.text for letter in letters for p in Word(str(letter)).paragraphs]
    for letter in letters:
        words += [c.text for t in Word(str(letter)).tables for row in t.rows for c in row.cells]
    book = load_workbook(out / "gaps.xlsx")
    words += [str(v) for s in book for row in s.iter_rows(values_only=True) for v in row if v]
    words.append((out / "report.html").read_text("utf-8"))
    told = " ".join("\n".join(words).lower().split())
    for own in ("sk gugus tugas.txt", "gugus tugas kabupaten layak anak"):  # the paper's own words
        told = told.replace(own, "")
    shown = [word for word in FOREIGN if re.search(rf"\b{word}\b", told)]
    assert not shown
    assert "kesiapan bukti ape" in told
