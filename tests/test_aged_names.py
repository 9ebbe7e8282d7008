"""Children named with their age in the telling of a case, and persons who are none of them."""

from __future__ import annotations

import pytest

from classifiers.facts import names
from classifiers.facts.aged_names import aged_in


def count(text: str) -> int:
    return len({*aged_in(text), *names.names_in(text)})


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Anak dengan HIV. Klien: Danu Prakoso Widi, 8 tahun, rutin ARV.", 1),
        ("Pasien HIV anak, an. Raka Wira Yudha, usia 7 tahun 3 bulan, L.", 1),
        ("Penjangkauan anak jalanan. Nama: Raka Wira Yudha, umur 11 tahun, mengamen.", 1),
        ("Dispensasi kawin diajukan orang tua Sekar Ayuni (18 tahun).", 1),
        ("Rekap korban kekerasan: 1) Sekar Ayuni (12 th); 2) Raka Wira (9 th).", 2),
        ("Kekerasan seksual. Korban berinisial MK (Melati Kusuma), 13 tahun.", 1),
        ("Anak korban TPPO, Melati Kusuma (15), dipulangkan.", 1),
        ("Tersangka D (45) menyetubuhi Sekar Ayuni (13) sejak 2022.", 1),
        ("Ibunya melapor bahwa anaknya Sekar Ayuni dicabuli pamannya.", 1),
        ("Rujukan anak terlantar: bayi bernama Raka Wira dari halaman masjid.", 1),
        ("Tindak pidana pencurian. Menyatakan Anak RAKA WIRA telah terbukti bersalah.", 1),
    ],
)
def test_children_of_cases(text: str, named: int) -> None:
    assert count(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "Klien: anak perempuan 9 tahun, terinfeksi HIV, rutin ARV.",
        "Korban kekerasan SA (12 tahun) dan RW (9 tahun) dirujuk.",
        "Duta Anak Raka Wira (15 tahun) berkata kekerasan harus dihentikan.",
        "Puisi karya Sekar Ayuni (12 tahun) tentang anak korban kekerasan.",
        "Siswa SMP Islam Terpadu Suka Mekar (13 tahun) menjadi korban perundungan.",
        "Korban kekerasan per desa: Suka Mekar (12), Mekar Sari (9 anak).",
        "Korban asal Suka Mekar, 14 tahun, dirujuk ke RSUD.",
        "Penyuluh Darmo Wiyono, 12 tahun berpengalaman, menangani korban kekerasan.",
        "Terdakwa Darmo Wiyono, 9 tahun penjara, kasus pencabulan.",
        "Perjanjian Kerja Sama (3 tahun) tentang rujukan kasus korban kekerasan.",
        "Sebut saja Kembang Melati (13 tahun), korban pencabulan tetangga.",
        "Pelatihan anak pelaku dan korban di LPKA\nJakarta, 15 September 2023",
    ],
)
def test_others(text: str) -> None:
    assert count(text) == 0
