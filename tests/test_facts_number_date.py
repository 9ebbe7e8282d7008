"""Numbers and days as offices, schools, villages and the police write them."""

from __future__ import annotations

import pytest
from fact_reading import facts, values

from classifiers.facts.calendar import first_day, spelt
from pipeline.records import TextSource


@pytest.mark.parametrize(
    ("kind", "text", "number"),
    [
        ("kep_kada", "KEPUTUSAN BUPATI\nNOMOR 188.45/49/Kpts/433.013/2023\nTENTANG TIM", "188.45/49/Kpts/433.013/2023"),
        ("kep_kada", "KEPUTUSAN WALI KOTA\nNOMOR : 100.3.3.3/Kep.265-DP3A/2024\nTENTANG TIM", "100.3.3.3/Kep.265-DP3A/2024"),
        ("perda", "PERATURAN DAERAH KABUPATEN X NOMOR 4 TAHUN 2022 TENTANG KLA", "4 TAHUN 2022"),
        ("perkada", "PERATURAN BUPATI X\nNOMOR\n27 TAHUN 2023\nTENTANG", "27 TAHUN 2023"),
        ("undangan", "Jl. Mawar No. 12 Telp. 021\nCipulo, 3 Mei 2024\nNomor : 005/121/DP3A/2024      3 Mei 2024", "005/121/DP3A/2024"),
        ("undangan", "Jn. Mawar No. 4 Cipulo Kode Pos 00304\nNo. : B/14/III/2023/Reskrim\nHal : Undangan", "B/14/III/2023/Reskrim"),
        ("kep_kadis", "SURAT KEPUTUSAN KEPALA SEKOLAH\nNo. 800/14/SDN2/2023\nttg tim", "800/14/SDN2/2023"),
        ("sop", "UPTD PPA\nNomor SOP : 463/SOP/01\nNama SOP : Pengaduan", "463/SOP/01"),
    ],
)  # fmt: skip
def test_own_number(kind: str, text: str, number: str) -> None:
    assert values("number", kind, text) == [number]


@pytest.mark.parametrize("lead", ["Mengacu pada UU", "Sehubungan terbitnya PP", "Guna melaksanakan Permendikbud", "Dengan berlakunya Perda"])
def test_the_number_of_a_cited_law_fills_no_blank(lead: str) -> None:
    text = f"SURAT EDARAN\nNOMOR : ..../SE/2024\nTENTANG GERAKAN ANAK\n{lead} Nomor 21 Tahun 2016, agar seluruh camat"
    assert values("number", "surat_edaran", text) == []
    assert values("number", "surat_edaran", text, name="number-blank")


@pytest.mark.parametrize(
    "line",
    [
        "NOMOR : ........./SK/2023", "NOMOR 188.45/    /HK/2019", "NOMOR ... TAHUN 2024", "NOMOR     TAHUN 2024",
        "NOMOR : -", "NOMOR 0", "Nomor: 400.3.1/./Disdik/2024", "NOMOR : ____________", "NOMOR 463/…/DP3A/2024",
        "NOMOR : /SE/2023", "Nomor : 400.2.1/ -DP3A/2024", "NOMOR : B-   /Kk.12/2024", "Nomor : 188//HK/2024",
        "NOMOR : [nomor surat]", "Nomor : {{no_naskah}}", "NOMOR : (belum diberi nomor)", "NOMOR : menyusul",
        "No. : ……/SE/2024", "Nomor : Set-   /DP3A/2024",
    ],
)  # fmt: skip
def test_blank_number(line: str) -> None:
    text = f"KEPUTUSAN BUPATI SUKAMEKAR\n{line}\nTENTANG\nFORUM ANAK"
    assert values("number", "kep_kada", text) == []
    assert values("number", "kep_kada", text, name="number-blank")


def test_a_cited_law_is_not_the_number() -> None:
    text = "KEPUTUSAN BUPATI\nTENTANG TIM\nMengingat : 1. Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak"
    assert facts("number", "kep_kada", text) == []
    assert facts("number", "daftar_hadir", "DAFTAR HADIR\nNo Nama Tanda Tangan\n1 Rudi") == []
    report = "LAPORAN KEGIATAN\nB. Dasar\nKeputusan Bupati X Nomor 463/117/2023 tentang gugus tugas."
    assert facts("number", "laporan_kegiatan", report) == []


def test_two_numbers_of_an_agreement() -> None:
    text = "NOTA KESEPAHAMAN\nNOMOR : 100.2/12/2023\nNOMOR : W10-A7/55/2023\nTENTANG"
    (fact,) = facts("number", "mou", text)
    assert (fact.value, fact.get("second")) == ("100.2/12/2023", "W10-A7/55/2023")


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("12 Maret 2024", "2024-03-12"), ("12-03-2024", "2024-03-12"), ("12/3/24", "2024-03-12"), ("2024-03-12", "2024-03-12"),
        ("5 Agt 2023", "2023-08-05"), ("2 Nop 2022", "2022-11-02"), ("12Maret2024", "2024-03-12"), ("12.03.2024", "2024-03-12"),
        ("tanggal 2 bulan Juni tahun 2023", "2023-06-02"),
        ("tanggal dua belas bulan Maret tahun dua ribu dua puluh empat", "2024-03-12"),
        ("tanggal tiga puluh satu Desember dua ribu sembilan belas", "2019-12-31"),
    ],
)  # fmt: skip
def test_ways_to_write_a_day(written: str, iso: str) -> None:
    day = first_day(written.lower())
    assert day is not None
    assert day.first == iso


@pytest.mark.parametrize(
    "text", ["1.2.03", "45 Maret 2024", "pukul 10.30", "12/13/2024", "nomor 3/4", "tahun 2024"]
)
def test_no_day(text: str) -> None:
    assert first_day(text) is None


def test_ranges_weekdays_and_impossible_days() -> None:
    span = first_day("28 februari s.d. 2 maret 2024")
    assert span is not None
    assert (span.first, span.last) == ("2024-02-28", "2024-03-02")
    wrong = first_day("senin, 12 maret 2024")
    assert wrong is not None
    assert dict(wrong.more) == {"weekday": "senin", "wrong": "weekday"}
    right = first_day("selasa (12/3/2024)")
    assert right is not None
    assert right.wrong == ""
    never = first_day("31 februari 2023")
    assert never is not None
    assert never.wrong == "day"


def test_spelt_numbers() -> None:
    assert [
        spelt(w)
        for w in ("sebelas", "dua puluh satu", "dua ribu dua puluh empat", "sembilan belas")
    ] == [11, 21, 2024, 19]


@pytest.mark.parametrize(
    ("kind", "text", "iso"),
    [
        ("kep_kada", "Menimbang surat 3 Mei 2023\nDitetapkan di Cipulo\npada tanggal 12 Maret 2024\nBUPATI X", "2024-03-12"),
        ("perda", "Ditetapkan di X pada tanggal 3 April 2023\nDiundangkan di X\npada tanggal 9 April 2023", "2023-04-03"),
        ("undangan", "DINAS SOSIAL\nCipulo, 4 Maret 2024\nHal : Undangan\nHari/tanggal : Kamis, 7 Maret 2024", "2024-03-04"),
        ("berita_acara", "BERITA ACARA\nPada hari ini Senin tanggal empat bulan Maret tahun dua ribu dua puluh empat", "2024-03-04"),
        ("sop", "SOP\nTanggal Pembuatan : 2 Januari 2023\nTanggal Revisi : -", "2023-01-02"),
        ("sertifikat", "SERTIFIKAT\ndiselenggarakan di Cipulo, 3 s.d. 5 Mei 2023\nCipulo, 6 Mei 2023\nKepala Dinas", "2023-05-06"),
        ("daftar_hadir", "DAFTAR HADIR\nHari/Tanggal : Kamis, 7 Maret 2024\nNo Nama", "2024-03-07"),
    ],
)  # fmt: skip
def test_day_of_signing(kind: str, text: str, iso: str) -> None:
    assert values("date", kind, text) == [iso]


@pytest.mark.parametrize(
    "text",
    [
        "Ditetapkan di Cipulo\npada tanggal ....................\nBUPATI X", "Ditetapkan di Cipulo\npada tanggal      Maret 2024\nBUPATI X",
        "KEPUTUSAN\nisi\nisi\nCipulo, ......... 2024\nKEPALA DINAS",
        "KEPUTUSAN\nisi\nisi\nCipulo,    /    /2024\nKEPALA DINAS", "KEPUTUSAN\nisi\nisi\nCipulo, [tanggal]\nKEPALA DINAS",
        "Ditetapkan di Cipulo\npada tanggal : (tgl menyusul)\nBUPATI X", "KEPUTUSAN\nisi\nisi\nCipulo, xx Juni 2024\nKEPALA DINAS",
    ],
)  # fmt: skip
def test_open_day(text: str) -> None:
    assert values("date", "kep_kada", text) == []
    assert values("date", "kep_kada", text, name="date-blank")


def test_recognised_text() -> None:
    text = "KEPUTUSANBUPATI GARUT\nN0MOR : 188.45/12/2024\nTENTANG\nDitetapkandi Garut\npadatanggal 12Maret2024"
    assert values("number", "kep_kada", text, source=TextSource.OCR) == ["188.45/12/2024"]
    assert values("date", "kep_kada", text, source=TextSource.OCR) == ["2024-03-12"]


def test_days_of_events() -> None:
    text = "LAPORAN\nSurat tanggal 1 Mei 2024 nomor 3\ndilaksanakan pada hari Sabtu, 8 Juni 2024 di aula\nCipulo, 20 Juni 2024\nKepala"
    assert "2024-06-08" in values("activity-date", "laporan_kegiatan", text)
    assert "2024-06-20" not in values("activity-date", "laporan_kegiatan", text)
    assert values("activity-date", "perda", text) == []


@pytest.mark.parametrize(
    ("kind", "text", "year"),
    [
        ("tabel_data", "DATA ANAK KABUPATEN X\nKecamatan\t2022\t2023\nCipulo\t4\t5", "2023"),
        ("rad", "RENCANA AKSI DAERAH KLA\nTAHUN 2022-2026\nBAB I", "2022"),
        ("perkada", "PERATURAN BUPATI X\nNOMOR 3 TAHUN 2021\nTENTANG ANAK\nMengingat : UU Nomor 23 Tahun 2002 (Lembaran Negara Tahun 2002 Nomor 109)\nDitetapkan di X\npada tanggal 3 Mei 2021", "2021"),
        ("dpa", "DOKUMEN PELAKSANAAN ANGGARAN\nTahun Anggaran 2024", "2024"),
        ("laporan_monev", "LAPORAN MONITORING RAD TAHUN 2023\nCipulo, 3 Januari 2024", "2023"),
    ],
)  # fmt: skip
def test_year_spoken_of(kind: str, text: str, year: str) -> None:
    assert values("year", kind, text)[0] == year
