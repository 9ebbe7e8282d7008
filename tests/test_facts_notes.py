"""Facts of papers in note form: agreements of few words, reports by telephone, boxes and stamps."""

from __future__ import annotations

import pytest
from fact_reading import facts, values

BODY = "PAPER SUKAMEKAR\nisi satu\nisi dua\nisi tiga\nisi empat\n"


def row(left: str, right: str, mark: str = "ttd") -> str:
    """Two who sign beside each other: the left one Sekar Wulan, the right one Darsono Wiryo."""
    pairs = [*zip(left.split("/"), right.split("/"), strict=True), (mark, mark), ("Sekar Wulan", "Darsono Wiryo")]
    return BODY + "\n".join(f"{one:<36}{two}" for one, two in pairs)


@pytest.mark.parametrize(
    ("kind", "left", "right", "leads"),
    [
        ("laporan_kegiatan", "Ketua Forum Anak", "Mengetahui Pendamping", "Sekar Wulan"),
        ("laporan_csr", "Disusun,/Comdev Officer", "Disetujui,/General Manager", "Sekar Wulan"),
        ("berita_acara", "Yang menyerahkan,/Ketua Forum", "Yang menerima,/Kabid Anak", "Sekar Wulan"),
        ("berita_acara", "Kepala Bappeda", "Ketua Dewan Adat", "Sekar Wulan"),
        ("berita_acara", "Kepala Sekolah", "Ketua Tim", "Darsono Wiryo"),
        ("berita_acara", "Penyedia CV Cipulo", "Pejabat Pembuat Komitmen", "Darsono Wiryo"),
        ("laporan_evaluasi_mandiri", "Kepala Sekolah", "Diverifikasi oleh Pengawas", "Sekar Wulan"),
        ("laporan_monev", "Kabid Budaya", "Kabid Anak", "Sekar Wulan"),
        ("sop", "Kabid Anak", "Mengetahui Kepala Dinas", "Darsono Wiryo"),
        ("daftar_aset", "Mengetahui Kepala UPTD", "Pengurus Barang", "Sekar Wulan"),
        ("laporan_kegiatan", "Mengetahui/Kepala Desa", "Pelapor/Ketua Kader", "Darsono Wiryo"),
    ],
)
def test_who_only_knows_of_a_paper_does_not_lead(kind: str, left: str, right: str, leads: str) -> None:
    assert values("signer", kind, row(left, right))[0] == leads


@pytest.mark.parametrize(
    ("closing", "signer", "signed"),
    [
        ("Issued : 3 May 2024\nDirector of Certification\n(signed and sealed)\nSekar Wulan", "Sekar Wulan", "yes"),
        ("Valid until : 3 May 2027\n(signed)\nSekar Wulan\nCertification Manager\nThis paper is ours.", "Sekar Wulan", "yes"),
        ("Ditandatangani secara elektronik oleh KEPALA DINAS\ndr. Sekar Wulan, M.Kes.\n(BSrE)", "dr. Sekar Wulan, M.Kes.", "electronic"),
        ("Cipulo, 6 Mei 2024. Ditandatangani secara elektronik (BSrE) Kepala UPTD\nSekar Wulan, S.Psi.", "Sekar Wulan, S.Psi.", "electronic"),
        ("Disahkan secara elektronik oleh Kepala Dinas Moh. Darsono Wiryo", "Moh. Darsono Wiryo", "electronic"),
        ("Pemegang program, ttd\nSekar Wulan, SKM", "Sekar Wulan, SKM", "copy"),
        ("Penyusun: bdn. Sekar Wulan (ttd)", "bdn. Sekar Wulan", "copy"),
        ("Kepala Dinas Sosial Kab. Sukamekar\nttd\nSekar Wulan", "Sekar Wulan", "copy"),
        ("Mengetahui Kepala Bidang,            Pengelola data,\n\ndr. ..................              Sekar Wulan, A.Md", "Sekar Wulan, A.Md", "no"),
    ],
)  # fmt: skip
def test_marks_over_names(closing: str, signer: str, signed: str) -> None:
    assert values("signer", "tabel_data", BODY + closing)[0] == signer
    assert values("signed", "tabel_data", BODY + closing) == [signed]


@pytest.mark.parametrize(
    ("closing", "signed"),
    [
        ("Tim Monev,\n1. ................ (Dinkes)\n2. ................ (Bappeda)", "no"),
        ("3   pernyataan + ttd komitmen wali murid   Oktober   komite", "unknown"),
        ("Anggaran desa (ttd kades)   121   91,0   semua", "unknown"),
        ("Pendamping 9 orang, tutor 12.", "unknown"),
        ("Dibuat rangkap dua, ttd kedua pihak.", "copy"),
    ],
)
def test_what_is_and_what_is_no_place_to_sign(closing: str, signed: str) -> None:
    assert values("signed", "matriks", BODY + closing) == [signed]


@pytest.mark.parametrize("line", ["I. LATAR BELAKANG", "diisi oleh: Bid. PHA Dinsos PPPA", "DKPPP   ttd", "MEMUTUSKAN:"])
def test_headings_and_short_offices_are_no_names(line: str) -> None:
    assert values("signer", "sop", f"{BODY}Disahkan oleh : Kepala Dinas\n{line}\nisi") == []


def test_the_mark_in_the_head_of_a_procedure() -> None:
    head = "DINAS SOSIAL\nDisahkan oleh : Kepala Dinas Sosial Kab. Sukamekar\n      ttd\n      SEKAR WULAN, M.Si.\n"
    text = head + "Langkah berikut dijalankan petugas.\n" * 20
    assert values("signed", "sop", text) == ["copy"]
    assert values("signer", "sop", text) == ["SEKAR WULAN, M.Si."]


def test_the_first_party_is_named_in_the_head_at_least() -> None:
    text = "PERJANJIAN KERJA SAMA\nPihak I : dr. Sekar Wulan, Kepala Puskesmas Cipulo\nPihak II : kader desa\nisi\nisi\n"
    assert values("signer", "pks", text) == ["dr. Sekar Wulan"]


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        ("pks", BODY + "Selasa, 4 Juli 2023, Kepala Dinas dan Direktur bersepakat\nPasal 1 isi", "2023-07-04"),
        ("sop", "SOP\nTanggal Pembuatan 5 Mei 2023\nDisahkan oleh Kepala Dinas pada 9 Mei 2023", "2023-05-09"),
        ("sop", "SOP Aduan   463/SOP/07   ditetapkan 8 Januari 2024\nisi", "2024-01-08"),
        ("sop", "SOP\n1/2023      tanggal efektif 16 Oktober 2023      revisi 1", "2023-10-16"),
        ("kep_kadis", BODY + "Ditetapkan di : Cipulo\nPada tanggal : tiga puluh Mei dua ribu dua puluh empat\nKepala", "2024-05-30"),
        ("undangan", "PEMERINTAH DESA\nKANTOR\n     11 Maret 2024\nNomor : 005/1/2024\nHal : Undangan\nHari : Rabu, 13 Maret 2024", "2024-03-11"),
        ("daftar_hadir", "Presensi Pelatihan\nTimestamp\tNama\n3/19/2024 7:51:04\tSekar", "2024-03-19"),
        ("laporan_kegiatan", "Lapsit Sabtu 19 Ags 2023\nKpd Yth: Bapak Camat\nisi", "2023-08-19"),
        ("buku_tamu", "BUKU KUNJUNGAN\nPERPUSTAKAAN UMUM\nLembar 14       dicetak per 20.02.2024\n19.02.24 Sekar", "2024-02-20"),
        ("laporan_kegiatan", "LAPOR GIAT\nPeriode 22 s/d 29 Juli, dikirim Selasa 30 Juli 2024\nisi", "2024-07-30"),
        ("usulan_forum_anak", BODY + "Kami mohon usulan ini dibacakan pada tgl 20 Maret 2023.\nCipulo, 13 Maret 2023\nKetua,\nttd\nSekar", "2023-03-13"),
        ("laporan_kegiatan", BODY * 3 + "Cipulo, 30 Mei 2023\nKepala Dinas,\nttd\nSekar Wulan\n=== LAMPIRAN 1 : UNDANGAN ===\n" + "Foto kegiatan\n" * 60, "2023-05-30"),
    ],
)  # fmt: skip
def test_days_in_note_form(kind: str, text: str, day: str) -> None:
    assert values("date", kind, text) == [day]


def test_a_table_whose_day_was_left_open_has_none() -> None:
    text = f"DATA AKTA\nKeadaan 31 Desember 2023\n{BODY}Cipulo,       Januari 2024\nKepala Bidang\n\nSekar Wulan"
    assert values("date", "tabel_data", text) == []


SIGNED = "Pada hari ini Rabu tanggal 2 Maret 2022\n"
DECREE = "KEPUTUSAN LURAH\nTENTANG PENGURUS FORUM ANAK MASA BAKTI {years}\n{term}\nDitetapkan di Cipulo, 2 Maret 2022\nLURAH\nttd\nSekar"


@pytest.mark.parametrize(
    ("kind", "text", "begin", "end"),
    [
        ("pks", SIGNED + "Pasal 5 Tiga tahun sejak ditandatangani.", "2022-03-02", "2025-03-02"),
        ("pks", SIGNED + "Pasal 7  Dua tahun, dievaluasi tiap akhir tahun.", "2022-03-02", "2024-03-02"),
        ("pks", SIGNED + "Pasal 6: satu tahun sejak 4 April 2022 sampai 3 April 2023.", "2022-04-04", "2023-04-03"),
        ("pks", SIGNED + "Perjanjian diperpanjang untuk 2 (dua) tahun terhitung sejak tanggal ini", "2022-03-02", "2024-03-02"),
        ("pks", SIGNED + "berlaku sejak ditandatangani sampai dengan berakhirnya Tahun Anggaran 2022", "2022-03-02", "2022-12-31"),
        ("kep_kada", DECREE.format(years="2022-2025", term="Masa bakti 3 tahun sejak tanggal ditetapkan."), "2022-03-02", "2025-03-02"),
        ("kep_kada", DECREE.format(years="2022-2024", term="KETIGA : Pengurus bekerja 2 (dua) tahun."), "2022-03-02", "2024-03-02"),
        ("kep_kada", DECREE.format(years="2022-2024", term="Masa bakti tiga tahun."), "2022-01-01", "2024-12-31"),
        ("kep_kada", DECREE.format(years="2022-2024", term="Berlaku sejak ditetapkan."), "2022-01-01", "2024-12-31"),
        ("kep_kada", DECREE.format(years="2022-2024", term="Tim bekerja sampai 30 November 2024."), "2022-03-02", "2024-11-30"),
        ("kep_kada", DECREE.format(years="2022-2023", term="berlaku sejak ditetapkan sampai dengan akhir November 2023."), "2022-03-02", "2023-11-30"),
        ("sertifikat", "CERTIFICATE\nisi\nisi\nisi\nOriginal issue : 16 April 2024\nExpiry date : 15 April 2027", "2024-04-16", "2027-04-15"),
        ("lainnya", BODY + "Surat ini berlaku selama 6 (enam) bulan sejak dikeluarkan.\nCipulo, 2 Mei 2024\nCAMAT\nttd\nSekar Wulan", "2024-05-02", "2024-11-02"),
    ],
)  # fmt: skip
def test_terms_in_note_form(kind: str, text: str, begin: str, end: str) -> None:
    found = {fact.name: fact.value for fact in facts("validity", kind, text)}
    assert (found.get("valid-from", ""), found.get("valid-to")) == (begin, end)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("rekomendasi", BODY + "1. Layanan di panti selama 3 bulan;\nCipulo, 2 Mei 2024\nKepala Dinas\nttd\nSekar Wulan"),
        ("pks", SIGNED + "Perjanjian dapat diperpanjang untuk 2 tahun."),
        ("lainnya", BODY + "Kontrak diselesaikan dalam 6 bulan.\nCipulo, 2 Mei 2024\nCAMAT\nttd\nSekar Wulan"),
    ],
)
def test_no_term_of_the_paper_itself(kind: str, text: str) -> None:
    assert facts("validity", kind, text) == []


@pytest.mark.parametrize(
    ("kind", "text", "year"),
    [
        ("profil_anak", "PROFIL ANAK TAHUN 2024\n(Data Tahun 2023)\nDinas Sosial", "2023"),
        ("tabel_data", "DATA AKTA\nKEADAAN 31 DESEMBER 2022 DAN 31 DESEMBER 2023\nCipulo 1 2", "2023"),
        ("sop", "SOP PENGASUHAN (KORBAN WABAH 2021)\nTgl Pengesahan : 6 Februari 2023", "2023"),
        ("laporan_csr", "PT CIPULO\nLAPORAN REALISASI PROGRAM (PPM) 2023\nisi\nisi\nCipulo, 5 Januari 2024\nManager\nttd\nSekar", "2023"),
        ("lainnya", BODY + "Jaminan diperpanjang s.d. 31 Desember 2025.\nCipulo, 15 Juli 2024\nKEPALA DINAS\nttd\nSekar", "2024"),
        ("lainnya", "RENCANA PEMBANGUNAN JANGKA MENENGAH DAERAH TAHUN 2021-2026\nBAB II", "2021"),
    ],
)  # fmt: skip
def test_years_of_data_and_of_letters(kind: str, text: str, year: str) -> None:
    assert values("year", kind, text)[0] == year


def test_a_decision_that_a_paper_rests_on_gives_it_no_number() -> None:
    assert values("number", "laporan_monev", "LAPORAN MONEV\nDasar : SK Kepala Dinas Nomor 440/15/2021 tentang Tim") == []
    table = "DATA SEKOLAH\n" + "SD 1 2 3\n" * 10 + "no SK : 188.4/21-Disdik/2022, 188.4/37/2024"
    assert values("number", "tabel_data", table) == []
