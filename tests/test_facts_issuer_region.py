"""Who issues a document and where; regions it only mentions stay apart."""

from __future__ import annotations

import pytest
from fact_reading import facts, values

from classifiers.facts.offices import office_of, offices_in
from pipeline.records import TextSource
from rules.book import Office

OFFICES = (
    Office(
        name="DPPPA",
        phrases=("DP3A", "DP3AP2KB", "Dinas Pemberdayaan Perempuan dan Perlindungan Anak"),
    ),
    Office(name="Dinkes", phrases=("Dinas Kesehatan",)),
)


def regions(
    kind: str, text: str, source: TextSource = TextSource.TEXT
) -> list[tuple[str, str | None, str | None]]:
    found = facts("region", kind, text, source=source)
    return [(f.value, f.get("code"), f.get("role")) for f in found if f.name == "region"]


def test_roles_agree() -> None:
    text = "BUPATI GARUT\nKEPUTUSAN BUPATI GARUT\nNOMOR 3\nDitetapkan di Garut\npada tanggal 3 Mei 2023\nBUPATI GARUT,\nttd\nR. SUBAGYO WIRA"
    assert regions("kep_kada", text) == [
        ("Kabupaten Garut", "32.05", "header"),
        ("Kabupaten Garut", "32.05", "signer"),
        ("Kabupaten Garut", "32.05", "place"),
    ]


def test_a_region_that_nobody_lists_is_read_by_grammar() -> None:
    text = "PEMERINTAH KABUPATEN SUKAMEKAR\nDINAS SOSIAL\nNomor : 3\nYth. Bupati Garut"
    assert regions("undangan", text) == [("Kabupaten Sukamekar", None, "header")]
    assert values("region", "undangan", text, name="region-mentioned") == ["Kabupaten Garut"]


@pytest.mark.parametrize(
    "line",
    [
        "Gerakan menanam di Taman Kota Rimbasari, 3 Mei 2024",
        "Bupati Darmo Wira Kusuma meresmikan posyandu ramah anak",
        "Wali Kota Sari Ayuni turut hadir",
    ],
)
def test_towns_and_rulers_by_their_names_are_no_regions(line: str) -> None:
    assert regions("laporan_kegiatan", f"LAPORAN KEGIATAN\n{line}\nPanitia,") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("PEMERINTAH KOTA MEDAN\nKECAMATAN X", "Kota Medan"),
        ("DINAS KESEHATAN KAB. BANDUNG BARAT\nNomor : 1", "Kabupaten Bandung Barat"),
        ("PEMERINTAH DESA CIPULO\nKECAMATAN RANDU\nKABUPATEN BEKASI", "Kabupaten Bekasi"),
        ("SD NEGERI 3 CIPULO\nJl. Mawar, Kota Sukabumi", "Kota Sukabumi"),
        ("WALIKOTA BEKASI\nKEPUTUSAN WALIKOTA BEKASI", "Kota Bekasi"),
        ("KEPOLISIAN RESOR GARUT\nJalan Sudirman", "Kabupaten Garut"),
        ("PEMKAB ACEH TENGAH\nDP3A", "Kabupaten Aceh Tengah"),
        ("PEMERINTAH KABUPATEN TASIKMALAVA\nDINAS SOSIAL", "Kabupaten Tasikmalaya"),
    ],
)
def test_header(text: str, name: str) -> None:
    assert regions("undangan", text, TextSource.OCR)[0][0] == name


@pytest.mark.parametrize(
    "text",
    [
        "MENUJU KABUPATEN LAYAK ANAK\nRapat", "KABUPATEN/KOTA LAYAK ANAK\nMATRIKS", "PEMERINTAH PROVINSI JAWA BARAT\nDINAS SOSIAL",
        "Kota Ramah Anak dan Kota Sehat\nisi",
    ],
)  # fmt: skip
def test_no_region(text: str) -> None:
    assert regions("lainnya", text) == []


def test_a_partner_is_mentioned_only() -> None:
    text = "PERJANJIAN KERJA SAMA\nANTARA\nDINAS SOSIAL KOTA BEKASI\nDENGAN\nDINAS SOSIAL KABUPATEN BOGOR"
    assert regions("pks", text) == [("Kota Bekasi", "32.75", "header")]
    assert values("region", "pks", text, name="region-mentioned") == ["Kabupaten Bogor"]


def test_a_text_without_issuer_is_about_the_one_region_it_names() -> None:
    news = "Pemkab Garut Gelar Rapat\nGARUT, KABAR - Kabupaten Garut"
    assert regions("berita_media", news) == [("Kabupaten Garut", "32.05", "text")]
    assert regions("berita_media", news + " dan Kota Bekasi") == []
    below = news + "\nWarga antusias.\nHadir pula anak-anak.\nBaca juga: Kota Bekasi belajar"
    assert regions("berita_media", below) == [("Kabupaten Garut", "32.05", "text")]


def test_issuer() -> None:
    (fact,) = facts(
        "issuer",
        "undangan",
        "PEMERINTAH KOTA RANDUASRI\nDINAS PEMBERDAYAAN PEREMPUAN DAN\nPERLINDUNGAN ANAK\nJl. Mawar 1",
    )
    assert fact.value == "DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK"
    assert values(
        "issuer", "kep_kada", "BUPATI SUKAMEKAR\nKEPUTUSAN BUPATI SUKAMEKAR\nNOMOR 1"
    ) == ["BUPATI SUKAMEKAR"]
    assert values("issuer", "lainnya", "resep bubur\nberas, ayam") == []


def test_offices_by_longest_spelling() -> None:
    assert office_of("Kepala DP3AP2KB Kab. X", OFFICES) == "DPPPA"
    assert office_of("DINAS KESEHATAN", OFFICES) == "Dinkes"
    assert office_of("Dinas Perikanan", OFFICES) is None
    assert list(offices_in("Dinas Kesehatan dan DP3A", OFFICES)) == ["Dinkes", "DPPPA"]


def test_the_head_of_a_table_issues_nothing() -> None:
    assert values("issuer", "tabel_data", "DATA KEMATIAN BAYI\nPuskesmas\tL\tP\tJumlah\nMelati\t1\t2\t3") == []
    assert values("issuer", "tabel_data", "\tDINAS KESEHATAN\nDATA KEMATIAN BAYI") == ["DINAS KESEHATAN"]
