"""Whose paper it is: a village's, a kecamatan's, or that of another office there."""

from __future__ import annotations

from functools import cache

import pytest

from classifiers import Classifier
from classifiers.setting import lines_in, place_of
from classifiers.zones import zones_of
from rules.book import load
from tests.fact_reading import view_of

LAW = "tentang Pembentukan Forum Anak"


@cache
def classifier() -> Classifier:
    return Classifier(load(voiced=False))


def place(text: str) -> int | None:
    view = view_of(text)
    lines = lines_in(tuple(zip(view.pages, zones_of(view), strict=True)))
    found = place_of(classifier().book, lines)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        (f"PEMERINTAH KABUPATEN PACITAN\nKECAMATAN NAWANGAN\nKEPUTUSAN CAMAT NAWANGAN\nNOMOR 400/7/2024\n{LAW}", 25),
        (f"PEMERINTAH KABUPATEN PACITAN\nKECAMATAN NAWANGAN\nDESA PENGGUNG\nKEPUTUSAN KEPALA DESA PENGGUNG\n{LAW}", 26),
        ("KAPANEWON TEPUS\nLAPORAN KEGIATAN FORUM ANAK\nTahun 2024", 25),
        ("PEMERINTAH KOTA TEGAL\nKELURAHAN DEBONG LOR\nDAFTAR HADIR RAPAT", 26),
    ],
)  # fmt: skip
def test_the_smaller_place_of_a_letterhead_decides(text: str, indicator: int):
    assert place(text) == indicator


@pytest.mark.parametrize(
    "text",
    [
        "KEMENTERIAN AGAMA\nKANTOR URUSAN AGAMA KECAMATAN NAWANGAN\nDATA PERKAWINAN TAHUN 2024",
        "SD NEGERI 2 PENGGUNG\nDesa Penggung Kecamatan Nawangan\nLAPORAN SEKOLAH RAMAH ANAK",
        "DINAS KESEHATAN KABUPATEN PACITAN\nUPTD PUSKESMAS NAWANGAN\nDESA PENGGUNG\nLAPORAN KELAS IBU HAMIL",
        "DATA ANAK PER KECAMATAN TAHUN 2024\nNo  Kecamatan  Laki-laki  Perempuan",
        "Foto penyuluhan gizi\nDesa Penggung, 12 Juni 2024",
    ],
)
def test_another_office_in_a_place_is_not_the_places_own(text: str):
    assert place(text) is None
