"""The many ways in which offices sign, date and number their papers."""

from __future__ import annotations

import pytest
from fact_reading import facts, values, view_of

from classifiers.facts import FACTS
from classifiers.mending import mended
from classifiers.text import View
from pipeline.records import Page, TextSource
from rules.book import DEFAULT, Cover, Office, load

BODY = "LAPORAN KEGIATAN\nisi satu\nisi dua\nisi tiga\nisi empat\n"


@pytest.mark.parametrize(
    ("closing", "signer", "signed"),
    [
        ("Cipulo 3 Mei 2024\npjk kegiatan\n\nHalimah Wiryo", "Halimah Wiryo", "no"),
        ("Cipulo, 3 Mei 2024\nPPTK\n\n\nFlorentina Asih", "Florentina Asih", "no"),
        ("Kepala Desa, ttd SUKARNA WIRYA", "SUKARNA WIRYA", "copy"),
        ("Cipulo, 3 Mei 2024. Kepala Dinas, ttd. Drs. Encep Wiryana", "Drs. Encep Wiryana", "copy"),
        ("Kepala Dinas Sosial (ditandatangani) Lenda Wiryawan", "Lenda Wiryawan", "yes"),
        ("(ditandatangani) dr. Hafsah, Kepala Puskesmas", "dr. Hafsah", "yes"),
        (
            "Notulis: Silvi Wirya (ditandatangani)\nKetua: Anton Wirya (ditandatangani)",
            "Anton Wirya",
            "yes",
        ),
        ("Wali Kota Randuasri\n(TTE) I Made Wirya", "I Made Wirya", "electronic"),
        ("Sr. Agata Wirya, SSpS\nkepala sekolah", "Sr. Agata Wirya, SSpS", "no"),
        ("Kepala UPT\nttd\ndrg. Hj. Rosmi", "drg. Hj. Rosmi", "copy"),
        (
            "PIHAK KESATU, ttd        PIHAK KEDUA, ttd\nIr. Kani Wodo       Rm. Beni Tolo",
            "Ir. Kani Wodo",
            "copy",
        ),
    ],
)
def test_who_signs_and_how(closing: str, signer: str, signed: str) -> None:
    assert values("signer", "laporan_kegiatan", BODY + closing)[0] == signer
    assert values("signed", "laporan_kegiatan", BODY + closing) == [signed]


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        (
            "sop",
            "SOP PENGADUAN\nNo SOP/1/07/2024   ditetapkan 10 Januari 2024\n1. terima",
            "2024-01-10",
        ),
        ("sop", "SOP\n| Nomor SOP | 360/05/2022 |\n| Tanggal | 1 Juni 2022 |", "2022-06-01"),
        (
            "perdes",
            "PERATURAN DESA\nNOMOR 7 TAHUN 2023\nDitetapkan 4 September 2023 Kepala Desa ttd",
            "2023-09-04",
        ),
        (
            "perdes",
            "PERATURAN DESA\nisi\nDitandatangani Kepala Desa (ttd/cap) tanggal 2 Januari 2024",
            "2024-01-02",
        ),
        (
            "pks",
            "PERJANJIAN\nCipulo, sembilan belas Maret dua ribu dua puluh empat (19-3-2024)\nPasal 1",
            "2024-03-19",
        ),
        ("pks", "PERJANJIAN\nPasal 2 berlaku sejak 1 April 2024 selama setahun", "2024-04-01"),
        ("tabel_data", "DATA LKSA\nKEADAAN 1 JULI 2024\n1 A 3 4", "2024-07-01"),
        (
            "sertifikat",
            "SERTIFIKAT\ndiberikan kepada\nWahyu Wirya\n8 - 12 Juli 2024, 32 JP",
            "2024-07-12",
        ),
        ("instruksi", "INSTRUKSI\nisi\nisi\nisi\nisi\n14 Oktober 2024 (TTE)", "2024-10-14"),
        (
            "berita_acara",
            "BERITA ACARA\nPada hari ini Rabu Legi tanggal sembilan belas Juli 2023 pukul 19.30",
            "2023-07-19",
        ),
    ],
)
def test_days(kind: str, text: str, day: str) -> None:
    assert values("date", kind, text) == [day]


@pytest.mark.parametrize(
    ("kind", "text", "number"),
    [
        (
            "sertifikat",
            "SERTIFIKAT AKREDITASI\nHK.02/AKR/5512/2023\ndiberikan kepada",
            "HK.02/AKR/5512/2023",
        ),
        ("sop", "SOP 463/11/DINSOS\nPENGASUHAN ANAK\na) terima", "SOP 463/11/DINSOS"),
        (
            "berita_acara",
            "BERITA ACARA\nNomor BA/09/APSAI/VIII/2024\nPada hari ini",
            "BA/09/APSAI/VIII/2024",
        ),
        ("mou", "NOTA\nNomor 500.2/7/NK/2023 / Nomor 44/TA/VI/2023\nTENTANG", "500.2/7/NK/2023"),
        (
            "sk_asosiasi",
            "LPA CIPULO\nTerdaftar Kesbangpol No. 220/17/2019\nSURAT KEPUTUSAN\nNomor 011/SK/LPA/I/2023",
            "011/SK/LPA/I/2023",
        ),
    ],
)
def test_numbers(kind: str, text: str, number: str) -> None:
    assert values("number", kind, text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "POLRES LOMBOK TENGAH - UNIT PPA\nLAPORAN",
        "LAPORAN\nForum Anak Lombok Tengah memulai siaran",
        "https://sim.lomboktengahkab.example/beranda\nMasuk",
    ],
)
def test_a_region_named_without_its_rank_is_only_spoken_of(text: str) -> None:
    (fact,) = facts("region", "lainnya", text)
    assert (fact.value, fact.get("role")) == ("Kabupaten Lombok Tengah", "text")


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("pada tang gal l0 Juli 2O23", "pada tanggal 10 Juli 2023"),
        ("Poso, 28 Agus tus 202 3", "Poso, 28 Agustus 2023"),
        ("11 Novcmber 2024", "11 November 2024"),
        ("PEMERINTAH Kab upaten Banjar", "PEMERINTAH Kabupaten Banjar"),
        ("wali kota dan anak", "wali kota dan anak"),
        ("SK PENETAPAN AKTA KELAHIRAN", "SK PENETAPAN AKTA KELAHIRAN"),  # not KEHADIRAN
        ("cerita bencana di Kabupaten Temanggung", "cerita bencana di Kabupaten Temanggung"),
        ("Sekretariat pertemuan direncanakan", "Sekretariat pertemuan direncanakan"),
    ],
)
def test_recognised_words_are_put_right(broken: str, whole: str) -> None:
    assert mended(broken, recognised=True) == whole


def test_facts_are_read_with_the_offices_of_the_rulebook_that_was_asked_for() -> None:
    text = "PEMERINTAH KABUPATEN SUKAMEKAR\nBALAI PENGASUHAN RAYA\nLAPORAN"
    page = Page(number=1, text=text, source=TextSource.TEXT)
    own = load(DEFAULT).cover
    other: Cover = own.model_copy(
        update={"offices": (Office(name="Balai", phrases=("balai pengasuhan raya",)),)}
    )
    document = view_of(page).document
    opd = [
        [f.get("opd") for f in FACTS["issuer"].read(View(document, cover), "laporan_kegiatan")]
        for cover in (own, other)
    ]
    assert opd == [[None], ["Balai"]]
