"""Kinds are known by form where the title is missing, unusual or on another page."""

from __future__ import annotations

import pytest
from test_kinds import view_of

from classifiers.cells import deeds, grid_of
from classifiers.features import headline, unpromulgated
from classifiers.headings import drawn_together, spelt_out
from classifiers.kind import kind_of
from classifiers.rows import names_listed
from classifiers.sheet import Sheet

LAST_PAGE = """- 9 -
Pasal 21
Ketentuan lebih lanjut diatur tersendiri.
Pasal 22
{rule} ini mulai berlaku pada tanggal diundangkan.
Ditetapkan di Sukamekar
pada tanggal {day}
{signer},
ttd
DARSONO
{gazette}"""
PARTNERS = """No   Mitra            Kegiatan bersama       Tempat         Tahun
1    PT Melati Jaya   kelas baca keliling    balai desa     2024
2    Radio Suara Asri siaran anak mingguan   studio lama    2024
3    Kwartir Cabang   kemah ramah anak       lapangan kota  2023
4    Yayasan Mentari  pendampingan belajar   rumah singgah  2023"""
FIGURES = """No   Kecamatan   2023   2024
1    Cipulo      120    131
2    Randu        98    104
3    Tirta        77     80
4    Sari         64     61"""


@pytest.mark.parametrize(
    ("kind", "rule", "day", "signer", "gazette"),
    [
        ("perda", "Peraturan Daerah", "3 Mei 2023", "BUPATI SUKAMEKAR", "LEMBARAN DAERAH KABUPATEN SUKAMEKAR TAHUN 2023 NOMOR 4"),
        ("raperda", "Peraturan Daerah", "        2023", "BUPATI SUKAMEKAR", "LEMBARAN DAERAH KABUPATEN SUKAMEKAR TAHUN 2023 NOMOR ..."),
        ("perkada", "Peraturan Wali Kota", "3 Mei 2023", "WALI KOTA RANDUASRI", "BERITA DAERAH KOTA RANDUASRI TAHUN 2023 NOMOR 4"),
        ("perdes", "Peraturan Kampung tentang Jam Belajar", "3 Mei 2023", "Kepala Kampung Cipulo", "LEMBARAN KAMPUNG NOMOR 4"),
    ],
)  # fmt: skip
def test_the_last_page_of_a_rule(kind: str, rule: str, day: str, signer: str, gazette: str) -> None:
    text = LAST_PAGE.format(rule=rule, day=day, signer=signer, gazette=gazette)
    assert kind_of(view_of(text)).kind == kind


@pytest.mark.parametrize(
    ("kind", "parent"),
    [
        ("kep_kada", "LAMPIRAN II : KEPUTUSAN WALI KOTA RANDUASRI"),
        ("kep_kadis", "LAMPIRAN\nKEPUTUSAN KEPALA DINAS PENDIDIKAN KABUPATEN SUKAMEKAR"),
    ],
)
def test_an_annex_is_of_the_kind_of_its_decision(kind: str, parent: str) -> None:
    text = (
        f"{parent}\nNOMOR : 188/21/2024\nTANGGAL : 3 Mei 2024\nDAFTAR ANGGOTA TIM\n1. Rina\n2. Seno"
    )
    assert kind_of(view_of(text)).kind == kind


def test_the_plan_in_an_annex_stays_a_plan() -> None:
    text = "LAMPIRAN KEPUTUSAN BUPATI SUKAMEKAR\nNOMOR 188/21/2024\nRENCANA AKSI DAERAH CEGAH KAWIN ANAK\nTAHUN 2024-2028"
    assert kind_of(view_of(text)).kind == "rad"


@pytest.mark.parametrize(
    ("kind", "head"),
    [
        ("sk_asosiasi", "IKATAN GURU CERIA\nPENGURUS DAERAH KABUPATEN SUKAMEKAR\nSURAT KEPUTUSAN\nNomor 4/2024\nPANITIA HARI BERMAIN\nMenimbang : hasil rapat\nMemutuskan : menunjuk panitia\nKetua,\nRina"),
        ("sk_fasilitator", "PEMERINTAH DESA CIPULO\nKEPUTUSAN KEPALA DESA CIPULO\nNOMOR 4 TAHUN 2024\nTENTANG\nPENGANGKATAN FASILITATOR KELAS ASUH\nMemutuskan\nKESATU : mengangkat Rina"),
        ("kep_kada", "KEPUTUSAN BUPATI SUKAMEKAR\nNOMOR 4/2024\nTENTANG\nFASILITATOR SEKOLAH SEHAT\nMenimbang : a.\nMEMUTUSKAN\nKESATU : menunjuk\nKEDUA : biaya"),
    ],
)  # fmt: skip
def test_who_decides_and_on_what(kind: str, head: str) -> None:
    assert kind_of(view_of(head)).kind == kind


def test_rows_of_deeds_and_rows_of_figures() -> None:
    told, counted = Sheet(view_of(PARTNERS)), Sheet(view_of(FIGURES))
    assert deeds(told) is not None
    assert deeds(counted) is None
    grid = grid_of(counted)
    assert grid is not None
    assert grid.figures > 0.6
    assert kind_of(view_of(f"Pertanyaan 9.4 kerja bersama\n{PARTNERS}")).kind == "matriks"
    assert kind_of(view_of(f"Anak ber-KIA menurut kecamatan\n{FIGURES}")).kind == "tabel_data"


def test_rows_of_goods_are_no_deeds() -> None:
    goods = PARTNERS.replace("Mitra  ", "Merk   ").replace("Tempat", "Kondisi")
    assert deeds(Sheet(view_of(goods))) is None


def test_a_title_alone_names_the_paper_but_not_the_letter_about_it() -> None:
    award = "SERTIFIKAT\nNo 4/2024\nRina Wulan, operator Desa Cipulo"
    assert kind_of(view_of(award)).kind == "sertifikat"
    assert kind_of(view_of(award)).confidence < 0.6
    letter = "Nomor : 5/2024\nSifat : Biasa\nYth. Camat\nSERTIFIKAT\nDengan hormat, berkas dikirim."
    assert kind_of(view_of(letter)).kind == "lainnya"


def test_names_under_numbers() -> None:
    names = "\n".join(
        f"{n} {name}"
        for n, name in enumerate(["Cipulo", "Randu Asri", "Tirta", "Sari", "Mulya", "Kepek"], 1)
    )
    assert names_listed(Sheet(view_of(names))) == 0
    steps = "\n".join(f"{n}. Buka layar lalu isi data" for n in range(1, 8))
    assert names_listed(Sheet(view_of(steps))) is None


def test_a_headline_stands_over_a_paragraph() -> None:
    story = (
        "Taman Baca Cipulo Ramai Dikunjungi Warga\n"
        + "anak datang sejak pagi dan membaca bersama orang tua mereka di bawah pohon yang rindang itu sambil menunggu dongeng dimulai"
    )
    assert headline(Sheet(view_of(story))) == 0
    assert headline(Sheet(view_of(story.replace("Taman Baca", "Hal : Taman Baca")))) is None


def test_an_open_day_or_gazette_number() -> None:
    made = LAST_PAGE.format(
        rule="Peraturan Daerah",
        day="3 Mei 2023",
        signer="BUPATI",
        gazette="LEMBARAN DAERAH TAHUN 2023 NOMOR 4",
    )
    assert unpromulgated(Sheet(view_of(made))) is None
    assert unpromulgated(Sheet(view_of(made.replace("NOMOR 4", "NOMOR")))) is not None


def test_words_set_apart_and_doubled() -> None:
    assert drawn_together("p i a g a m   p e n g h a r g a a n").split() == [
        "piagam",
        "penghargaan",
    ]
    assert drawn_together("a. b. c. daftar") == "a. b. c. daftar"
    assert spelt_out("nama2 pengurus") == "nama nama pengurus"
    assert spelt_out("sdn 2 cipulo") == "sdn 2 cipulo"
