"""Texts that say of themselves that they are still being discussed, and texts that only speak of it."""

from __future__ import annotations

import pytest
from fact_reading import values

SOP = "DINAS SOSIAL\n{head}\n| Nomor SOP | {number}\n| Nama SOP | Pekerja anak{title}\n1. Petugas memeriksa{query}.\n{end}"
PLAIN = {"head": "", "number": "12/SOP/2024", "title": "", "query": "", "end": ""}


@pytest.mark.parametrize(
    "said",
    [
        {"title": " - versi pembahasan II"},
        {"title": " (belum disahkan)"},
        {"number": "(diisi Bagian Organisasi sesudah ditetapkan)"},
        {"query": " [usul Sekdis: dengan polisi?]"},
        {"query": " [menunggu data Dinas Pendidikan]"},
        {"head": "UNTUK DIBAHAS"},
        {"head": "Belum ditetapkan"},
        {"head": "Status dokumen : draf"},
        {"end": "Masukan atas draf ini paling lambat 3 Mei."},
    ],
)
def test_not_the_last_text(said: dict[str, str]) -> None:
    assert values("draft", "sop", SOP.format(**{**PLAIN, **said}))


@pytest.mark.parametrize(
    "said",
    [
        {"title": " versi 2"},
        {"query": " [lihat formulir 2]"},
        {"query": " [diisi petugas]"},
        {"number": "12/SOP/2024 (diisi Bagian Organisasi)"},
        {"head": "Hasil pembahasan bersama Forum Anak"},
        {"end": "Status: disahkan"},
        {"query": " dan menyusun konsep laporan"},
    ],
)
def test_the_last_text(said: dict[str, str]) -> None:
    assert not values("draft", "sop", SOP.format(**{**PLAIN, **said}))
