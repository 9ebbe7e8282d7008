"""Headings are known however an office shortens, labels or joins them."""

from __future__ import annotations

import pytest
from test_kinds import view_of

from classifiers.headings import annex_heading, spelt_out
from classifiers.kind import kind_of

TABLE = """
Kode                 Uraian                          Jumlah
2.08.06.2.02.0001    Koordinasi cegah kawin anak     186.500.000
5.1.02.01            Belanja barang                   94.100.000
5.1.02.02            Belanja jasa                     71.400.000"""


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("laporan_kegiatan", "SATPOL PP KAB. SUKAMEKAR\nLap. Operasi KTR tgl 2 Mei 2024\nTim : 8 orang\nSasaran : pasar\nHasil : 3 teguran\nSukamekar 3 Mei 2024"),
        ("sk_fasilitator", "PEMKAB SUKAMEKAR\nSK KADIS NO: 188.4/43/DP3A/2023\nTENTANG PENETAPAN PENDAMPING FORUM ANAK\nMenimbang : rapat\nMemutuskan : 1. pendamping"),
        ("sistem_informasi", "SIAGA Anak - Dashboard Dinas\nLogin operator: rina\nMenu: rekap data | unduh"),
        ("matriks", "Form 6.5 - KEGIATAN FORUM ANAK DGN MITRA\nkegiatan\tmitra\tunsur\ttgl\nkelas\tPT A\tusaha\tMei"),
        ("rad", "LAMPIRAN\nPERATURAN BUPATI SUKAMEKAR\nNOMOR 27 TAHUN 2023\nRENCANA AKSI DAERAH PENCEGAHAN PERKAWINAN ANAK\nTAHUN 2023-2026\nBAB I\nBAB II"),
        ("apbd", "LAMPIRAN II PERATURAN BUPATI SUKAMEKAR NOMOR 8 TAHUN 2023\nPENJABARAN ANGGARAN PENDAPATAN DAN BELANJA DAERAH 2024" + TABLE),
        ("raperda", "PERATURAN DAERAH KABUPATEN SUKAMEKAR\nNOMOR      TAHUN 2024\nTENTANG\nKABUPATEN LAYAK ANAK\nMenimbang : a. bahwa\nDitetapkan di Sukamekar\npada tanggal"),
        ("perkada", "PERATURAN BUPATI SUKAMEKAR\nNOMOR 27 TAHUN 2023\nTENTANG\nRENCANA AKSI DAERAH\nMenimbang : a.\nMengingat : 1.\nLampiran : rencana aksi"),
    ],
)  # fmt: skip
def test_a_heading_names_the_kind(kind: str, text: str) -> None:
    assert kind_of(view_of(text)).kind == kind


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("laporan_monev", "LAPORAN PENDAMPINGAN DAN PENGAWASAN PUSKESMAS\n1. PENDAHULUAN\n2. TIM\n3. HASIL\n4. SARAN"),
        ("laporan_evaluasi_mandiri", "SMA NEGERI 2\nLAPORAN PENGISIAN INSTRUMEN EVALUASI DIRI SEKOLAH\n1. kebijakan\n2. sarpras"),
        ("laporan_layanan", "LAPORAN LAYANAN MEDIASI DAN KONSELING\nTriwulan I 2024\nPengaduan   22\nmediasi berhasil   13\nlanjut   5\ncabut   4"),
        ("laporan_kegiatan", "LAPORAN LAYANAN KELILING\n4-9 Desember 2023\nTim membuka loket di tenda selama enam hari bagi keluarga yang jauh dari kantor.\nHasil : ramai\nKendala : hujan\nSukamekar, 10 Desember 2023"),
    ],
)  # fmt: skip
def test_a_report_is_of_what_its_heading_speaks_of(kind: str, text: str) -> None:
    assert kind_of(view_of(text)).kind == kind


def test_short_words_are_spelt_out_where_a_heading_begins() -> None:
    assert spelt_out("lap operasi") == "laporan operasi"
    assert spelt_out("sk kadis no 4") == "surat keputusan kepala dinas no 4"
    assert spelt_out("tim penyusun sk") == "tim penyusun sk"  # not at the beginning


def test_an_annex_names_its_rule_and_a_letter_does_not() -> None:
    assert annex_heading(("lampiran ii", "peraturan bupati sukamekar", "rencana aksi")) == {0, 1}
    assert not annex_heading(("nomor : 005/1", "lampiran : 1 berkas", "hal : undangan"))
