"""Signing, days, numbers and regions in the words of other hands."""

from __future__ import annotations

import pytest
from fact_reading import values

BODY = "LAPORAN KEGIATAN\nisi satu\nisi dua\nisi tiga\nisi empat\n"


@pytest.mark.parametrize(
    ("mark", "signed"),
    [
        ("(tanda tangan)", "yes"),
        ("(tandatangan)", "yes"),
        ("(tanda tangan, cap)", "yes"),
        ("(ditandatangani, materai)", "yes"),
        ("(tanda tangan + stempel)", "yes"),
        ("(ttd dan stempel)", "copy"),
        ("[tanda tangan basah]", "yes"),
        ("ttd", "copy"),
        ("(tanda tangan elektronik)", "electronic"),
    ],
)
def test_a_mark_of_signing(mark: str, signed: str) -> None:
    text = f"{BODY}Sukamekar, 3 Mei 2024\nKepala Dinas\n{mark}\nDarsono Wiryo"
    assert values("signed", "laporan_kegiatan", text) == [signed]
    assert values("signer", "laporan_kegiatan", text) == ["Darsono Wiryo"]


@pytest.mark.parametrize(
    ("closing", "signer"),
    [
        ("Ketua LK3   ttd   Sri Wiryawati", "Sri Wiryawati"),
        ("(ditandatangani)  Ketua PA, Drs. H. Wiryo Karim", "Drs. H. Wiryo Karim"),
        ("Kepala UPTD, ttd, Wiryo Mustakim. 6/1/2025", "Wiryo Mustakim"),
        ("Kepala, Ditandatangani secara elektronik H. Wiryo Asmoro", "H. Wiryo Asmoro"),
        ("Sekretaris, (tanda tangan) Dina Wiryawan", "Dina Wiryawan"),
    ],
)
def test_name_and_mark_in_one_line(closing: str, signer: str) -> None:
    assert values("signer", "laporan_kegiatan", BODY + closing) == [signer]


def test_a_note_of_the_certifier_is_no_name() -> None:
    text = f"{BODY}SEKRETARIS DAERAH,\nDitandatangani secara elektronik (BSrE)\nWIRYO ASMORO"
    assert values("signer", "surat_edaran", text) == ["WIRYO ASMORO"]


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        ("pks", "PERJANJIAN KERJA SAMA\nHari ini Senin, 7 Agustus 2023, kami", "2023-08-07"),
        ("mou", "NOTA KESEPAHAMAN\nPada hari Sabtu, tujuh belas Agustus dua ribu dua puluh empat, kami", "2024-08-17"),
        ("sop", "NOMOR SOP 1/2\nTgl dibuat : 2 Mei 2023 ; Tgl Pengesahan : 9 Mei 2023", "2023-05-09"),
        ("kep_kadis", BODY + "KETIGA : berlaku. Ditetapkan Sukamekar, 19 Maret 2024 Kepala Dinas ttd Wiryo", "2024-03-19"),
        ("laporan_kegiatan", BODY + "Usul : papan baru. Sukamekar 24/11/23 Kabid (tandatangan) Wiryo Asmoro", "2023-11-24"),
        ("rad", "Lampiran Keputusan Kepala Dinas Kesehatan No 441/KEP/2023 tgl 20 Februari 2023\nRENCANA AKSI", "2023-02-20"),
        ("daftar_aset", "Gudang Dinsos, opname 30 September 2024\n1 kasur", "2024-09-30"),
        ("surat_edaran", "WALI KOTA\nSukamekar, 3 Januari 2024 M / 21 Jumadil Akhir 1445 H\nYth. Lurah", "2024-01-03"),
        ("perda", BODY + "Ditetapkan di Cipulo\npada tanggal empat Oktober dua ribu dua puluh satu\nBUPATI,", "2021-10-04"),
        ("surat_pernyataan", BODY + "Sukamekar, tanggal sepuluh Januari dua ribu dua puluh lima\nYang menyatakan\nttd", "2025-01-10"),
        ("berita_acara", "BERITA ACARA\nPada hari ini Rabu tanggal lima bulan Juni thn dua ribu dua puluh empat, kami", "2024-06-05"),
        ("rtl", "RENCANA TINDAK LANJUT\nSUKAMEKAR, 30 MEI 2023\n1. isi   30 Juni 2023\nCipulo, 31 Mei 2023\nSekretaris,\nttd", "2023-05-31"),
        ("sop", "DINAS       Tgl pembuatan : 05-02-2024\nBidang      Tgl efektif : 12-02-2024", "2024-02-05"),
        ("lainnya", "KARTU\nisi\nDikeluarkan tanggal : 11-10-2021\nKEPALA DINAS", "2021-10-11"),
        ("pks", "PERJANJIAN\nHari Senin, 26 Agustus 2024\nPasal 1", "2024-08-26"),
        ("laporan_kegiatan", BODY + "28-5-2024, ketua kader ttd Sri Wiryo", "2024-05-28"),
    ],
)  # fmt: skip
def test_a_day_of_signing(kind: str, text: str, day: str) -> None:
    assert values("date", kind, text) == [day]


def test_days_of_guests_are_not_the_day_of_their_book() -> None:
    assert values("date", "buku_tamu", "BUKU TAMU\nTanggal 22 Juli 2024\nNama : Tim\nttd") == []


@pytest.mark.parametrize(
    ("kind", "text", "number"),
    [
        ("laporan_kegiatan", "LAPORAN\nNo 05/KPS/TM/2024\nisi", "05/KPS/TM/2024"),
        ("pks", "PERJANJIAN\nNo. Perusahaan : HR/0147/PKS/V/2024\nisi", "HR/0147/PKS/V/2024"),
        ("sertifikat", "DINAS\nSERTIFIKAT 893.3/48/KES/2023\nkepada", "893.3/48/KES/2023"),
        ("perkada", BODY + "BERITA DAERAH KABUPATEN SUKAMEKAR TAHUN 2021 NOMOR 15", "15 TAHUN 2021"),
        ("instruksi", BODY + "Instruksi Bupati Nomor 5 Tahun 2024 ini mulai berlaku", "5 Tahun 2024"),
    ],
)
def test_a_number_in_other_places(kind: str, text: str, number: str) -> None:
    assert values("number", kind, text) == [number]


@pytest.mark.parametrize(
    ("kind", "text", "year"),
    [
        ("laporan_csr", "PT SUKA\nLAPORAN TAHUN 2023\n" + BODY + "Cipulo, 15 Januari 2024\nManager,\nttd", "2023"),
        ("tabel_data", "DATA PENDAMPINGAN\nPeriode Januari s/d Desember 2023\n1 2 3\nCipulo, 11 Januari 2024", "2023"),
        ("laporan_kegiatan", "PENGUKUHAN PENGURUS\nPERIODE 2024-2026\nisi", "2024"),
        ("surat_pernyataan", "SURAT PERNYATAAN\nmenyatakan selama tahun 2023 dan 2024 tidak ada anak yang ditahan\nCipulo, 16 Januari 2025", "2024"),
        ("surat_pernyataan", "SURAT PERNYATAAN\nmenyatakan menolak bantuan pabrik rokok\nCipulo, 16 Januari 2025", "2025"),
    ],
)  # fmt: skip
def test_the_year_told_is_not_that_of_signing(kind: str, text: str, year: str) -> None:
    assert values("year", kind, text)[:1] == [year]


def test_iron_tablets_are_no_mark_of_signing() -> None:
    text = "MATRIKS\n1  Dinkes  UKS, TTD remaja putri  188 SD\n2  BPBD  simulasi  9 sekolah\n3  DLH  17"
    assert values("signed", "matriks", text) == ["unknown"]


def test_the_seat_of_a_ministry_is_not_the_region_of_its_certificate() -> None:
    text = "BADAN AKREDITASI LEMBAGA\nSERTIFIKAT\nNama : Panti Wiryo, Asahan\nKetua,\nttd\nSekar Wulan"
    assert values("region", "sertifikat", text) == []


def test_days_of_others_in_the_last_lines_do_not_count() -> None:
    text = f"{BODY}Kunjungan ulang 12/5/2024\nTenggat tindak lanjut 20/6/2024"
    assert values("date", "laporan_monev", text) == []


def test_an_annex_has_the_number_of_its_rule() -> None:
    text = "LAMPIRAN\nPERATURAN BUPATI SUKAMEKAR\nNOMOR 27 TAHUN 2023\nRENCANA AKSI DAERAH"
    assert values("number", "rad", text) == ["27 TAHUN 2023"]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Hari pertama bis jalan kaki, rute aman Jepara, Senin 19/2/2024", ["Kabupaten Jepara"]),
        ("penyuluhan di pp nurul, kec banyuates sampang\nkamis 7/3/24", ["Kabupaten Sampang"]),
        ("LAPORAN PONPES MELATI, PAMANGKIH, HST\nisi", ["Kabupaten Hulu Sungai Tengah"]),
        ("DEWAN PIMPINAN KABUPATEN APINDO JEPARA\nisi", ["Kabupaten Jepara"]),
        ("POLRI\nRESOR KOTA PATI\nisi", ["Kabupaten Pati"]),
        ("Jl. Jepara 12\nrapat kader", []),
        ("DATA POSYANDU\nwarga memakai batu, pasir", []),
    ],
)
def test_a_region_by_its_bare_name(text: str, region: list[str]) -> None:
    assert values("region", "foto", text) == region


def test_a_term_and_a_beginning() -> None:
    text = "KEPUTUSAN BUPATI\nKEEMPAT : Berlaku sejak 5 Februari 2024."
    assert values("validity", "kep_kada", text, name="valid-from") == ["2024-02-05"]
    plan = "RENCANA AKSI DAERAH PAUD HI KAB. SUKAMEKAR 2022-2026\nMisi 1"
    assert values("validity", "rad", plan, name="valid-to") == ["2026-12-31"]
