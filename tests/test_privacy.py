"""What identifies a child is masked; figures, officials and offices stay readable."""

from __future__ import annotations

import pytest

from pipeline.privacy import MASK, masked, snippet
from pipeline.report.shown import path_shown

# region code 00 and a day of birth that no month has: numbers that nobody bears
NIK = "0000007702130001"


@pytest.mark.parametrize(
    "text",
    [
        f"NIK {NIK}",
        f"NIK: {NIK}, alamat Jl. Melati",
        f"KK/NIK 0000000000770001/{NIK}",
        f"nomor 12/{NIK} atas permohonan",
        f"(NIK.{NIK})",
        "NIK 000000 770213 0001",
        "NIK 0000.0077.0213.0001",
        "NIK 00.00.00.770213.0001",
        "NIK 00000077 02130001",
        "No. KK: 0000-0077-0213-0001",
        f"Budi | {NIK} | L",
        f"'{NIK}",
        "0000 0077 0213 0001",
    ],
)
def test_numbers_of_persons_are_masked(text):
    shown = masked(text)
    assert MASK in shown
    assert "0001" not in shown
    assert "7702" not in shown


@pytest.mark.parametrize(
    "text",
    [
        "NIP 19720915 199503 2 004",
        "NIP 197209151995032004",
        "NIP. 19720915 199503 2 004 Pembina Utama Muda",
        "2021 2022 2023 2024",
        "12 45 31 28 90 11 23 45",
        "1.204 2.310 3.120 4.002",
        "41.871 39.870 12.345 11.220",
        "2.08.02.2.01.0001 Rp1.250.000.000,00",
        "DPA/A.1/2.08.2.14.0.00.01.0000/001/2024",
        "0,8571428571428571",
        "Nomor 400.2.4/215/DP3AKB/2024",
        "188.45/112/KEP/2023",
        "Rp12.345.678.901.234",
        "LN 2002/109 TLN 4235",
        "kasus 2023: 12, kasus 2024: 15",
    ],
)
def test_ordinary_numbers_stay(text):
    assert masked(text) == text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("penanganan kasus a.n. Melati Kusumadewi di rumah aman", "Melati"),
        ("kasus a.n Melati Kusumadewi", "Melati"),
        ("Kasus an. MELATI KUSUMADEWI (13 th)", "MELATI"),
        ("perkara a/n Melati Kusumadewi", "Melati"),
        ("kasus a.n.Melati", "Melati"),
        ("KORBAN: MELATI KUSUMADEWI", "MELATI"),
        ("anak korban bernama Melati Kusumadewi binti Rahmat", "Melati"),
        ("anak korban bernama Melati Kusumadewi binti Rahmat", "Rahmat"),
        ("Penetapan diversi atas nama Raka Wiratama", "Raka"),
        ("Nama Anak : Raka Wiratama", "Raka"),
        ("Nama Orang Tua: Darmo Wiratama (kasus kekerasan)", "Darmo"),
        ("anak korban M. Raka Wiratama", "Wiratama"),
        (f"1 | Raka Wiratama | {NIK} | 14", "Raka"),
        (f"Raka Wiratama (NIK {NIK})", "Raka"),
        ("perkara diversi: Nama: Raka Wiratama; umur 15 tahun", "Raka"),
        ("mendampingi Melati Kusumadewi (13 tahun), korban kekerasan", "Melati"),
        ("dispensasi kawin, calon istri Melati Kusumadewi", "Melati"),
    ],
)
def test_names_of_children_in_cases_are_masked(text, name):
    shown = masked(text)
    assert MASK in shown
    assert name not in shown


@pytest.mark.parametrize(
    "text",
    [
        "a.n. Bupati Sukamekar, Sekretaris Daerah",
        "Layanan korban kekerasan: a.n. Kepala Dinas Sosial",
        "pendampingan korban Kekerasan Seksual dan Pornografi",
        "jumlah korban Laki-laki 12, Perempuan 20",
        "Sertifikat diberikan kepada Sari Fitriyantina",
        "penanganan kasus oleh UPTD PPA Kabupaten Sukamekar",
        "sertifikat a.n. Agung Priyantara",
        "REKAP PERKARA ANAK PELAKU (ABH) TINGKAT PENYIDIKAN",
        "korban Kekerasan Seksual (5), TPPO (3)",
        "Surat tugas pendampingan korban. Nama: Sari Fitriyani, jabatan konselor",
    ],
)
def test_offices_and_officials_stay(text):
    assert masked(text) == text


def test_phones_and_school_numbers():
    assert masked("HP 0812-0000-0000") == f"HP {MASK}"
    assert "0099000001" not in masked("NISN 0099000001")
    assert "0099000001" not in masked("NISN | Nama\n0099000001 | x")


def test_a_snippet_is_one_masked_line():
    line = snippet(f"Nama\n  NIK {NIK}\n" + "x " * 400)
    assert len(line) <= 300
    assert "\n" not in line
    assert NIK not in line


def test_the_folder_tells_of_the_case_that_a_file_name_is_about():
    assert "Melati" not in path_shown("kasus kekerasan 2024/an. Melati Kusumadewi.pdf")
    official = "21 korban kekerasan/sertifikat a.n. Agung Priyantara.pdf"
    assert path_shown(official) == official
