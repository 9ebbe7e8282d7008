"""A region that is not named in full: by its short name, its seat, a kecamatan, a form's box."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest
from fact_reading import values

from rules import gazetteer, places

BODY = "isi satu\nisi dua\nisi tiga\nisi empat\n"


@pytest.mark.parametrize(
    ("kind", "text", "region"),
    [
        ("laporan_csr", "POKJA APSAI KUTIM\nLAPORAN\n" + BODY, "Kabupaten Kutai Timur"),
        ("daftar_hadir", "DAFTAR HADIR\nTempat : Aula Bappeda Bolmong\n" + BODY, "Kabupaten Bolaang Mongondow"),
        ("lainnya", "KARTU\nKabupaten/Kota : TIMOR TENGAH UTARA     Provinsi : NTT\n" + BODY, "Kabupaten Timor Tengah Utara"),
        ("foto", "[Foto 1] Maumere, 20/11/2024. Sembilan pengelola media sepakat.", "Kabupaten Sikka"),
        ("laporan_kegiatan", f"LAPORAN\n{BODY}Liwa, 3 Mei 2024\nKetua\nttd\nSekar", "Kabupaten Lampung Barat"),
        ("pks", "PERJANJIAN\nPada hari Senin 02-10-2023 di Temanggung:\n" + BODY, "Kabupaten Temanggung"),
        ("buku_tamu", "BUKU TAMU\nKANTOR CAMAT UMALULU - Pojok Baca\n" + BODY, "Kabupaten Sumba Timur"),
        ("laporan_kegiatan", f"TK MELATI KEC. PRAMBON\n{BODY}Dukcapil ikut dari nganjuk", "Kabupaten Nganjuk"),
        ("berita_media", "Naik Kelas Lagi\nDiskominfo Solsel / 24 Juli 2023\nPadang Aro - Pemda bangga.", "Kabupaten Solok Selatan"),
        ("sk_asosiasi", "DEWAN PENGURUS KABUPATEN ASOSIASI PENGUSAHA INDONESIA\n(DPK APINDO) LUWU TIMUR\n" + BODY, "Kabupaten Luwu Timur"),
    ],
)  # fmt: skip
def test_a_region_not_named_in_full(kind: str, text: str, region: str) -> None:
    assert values("region", kind, text)[:1] == [region]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("sertifikat", "SERTIFIKAT\ndiberikan kepada\nSekar\nMaumere, 3 Mei 2024\nPanitia"),
        ("sertifikat", "KEMENTERIAN PPPA RI\nSERTIFIKAT\ndiberikan kepada\nTBM Pelangi, Kab. Bojonegoro\nJakarta, 3 Mei 2023"),
        ("kep_kadis", "PEMERINTAH PROVINSI RIAU\nKEPUTUSAN\nTENTANG\nSEKOLAH DI KABUPATEN SIAK\n" + BODY + "Ditetapkan di Pekanbaru"),
        ("laporan_kegiatan", f"TK MELATI KEC. PRAMBON\n{BODY}"),
        ("laporan_kegiatan", f"LAPORAN\n{BODY}Tanjung, 3 Mei 2024\nKetua\nttd\nSekar"),
    ],
)
def test_places_that_tell_no_issuing_region(kind: str, text: str) -> None:
    assert values("region", kind, text) == []


def test_seats_are_of_known_regions_and_of_no_other_region_s_name() -> None:
    with files("rules").joinpath("data", "seats.csv").open(encoding="utf-8") as stream:
        rows = [(row["code"], row["seat"]) for row in csv.DictReader(stream)]
    known = {region.code for region in gazetteer.regions()}
    assert len(rows) > 250
    assert all(code in known for code, _ in rows)
    assert [seat for _, seat in rows if gazetteer.find(seat)] == []
    assert places.seat_of("sangatta") == gazetteer.find("64.08")
    assert [region.code for region in places.regions_with("Kalukku")] == ["76.02"]
