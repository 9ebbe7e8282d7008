"""Who signs, where several do: columns, acknowledgements, offices that no list knows."""

from __future__ import annotations

import pytest
from fact_reading import facts, values

BODY = "PAPER SUKAMEKAR\nisi satu\nisi dua\nisi tiga\nisi empat\n"
KNOWS = (
    "Sukamekar, 3 Mei 2024\n"
    "Mengetahui                    Yang melapor,\n"
    "Kepala Dinas Sosial,          Kabid Perlindungan Anak,\n"
    "ttd                           ttd\n"
    "DARSONO WIRYO                 SEKAR WULAN, S.Sos\n"
    "NIP. 19800082 200501 1 003    NIP. 19850082 200903 2 004"
)
PARTIES = (
    "PIHAK KEDUA,                  PIHAK KESATU,\n"
    "meterai ttd                   ttd, cap\n"
    "DARSONO WIRYO                 SEKAR WULAN"
)
STAGGERED = (
    "Mengetahui                    Kepala UPT\n"
    "Kepala Dinas Sosial           (ttd)\n"
    "(ttd)                         Sekar Wulan\n"
    "Darsono Wiryo"
)
CHAIR = (
    "Ketua                         Sekretaris\n"
    "ttd                           ttd\n"
    "Sekar Wulan                   Darsono Wiryo"
)
CHAIN = (
    "Disusun:              Diverifikasi:          Disetujui:\n"
    "Kabid Data            Kadis Sosial           Kepala Bappeda\n"
    "ttd                   ttd                    ttd\n"
    "Darsono Wiryo         Wiwin Herawan          Sekar Wulan"
)
UNLISTED = (
    "DINAS SATU              KEMENAG               PRAMUKA\n"
    "....ttd....             ....ttd....           ....ttd....\n"
    "Hj. Sekar Wulan         Darsono W.            M. Wiryo"
)
NARROW = (
    "PIHAK KESATU            PIHAK KEDUA             PIHAK KETIGA\n"
    "ttd                     ttd                     ttd\n"
    "Sekar Wulandari, SH, MH  Darsono Wiryo Karim    Wiwin Herawan"
)


@pytest.mark.parametrize(
    ("kind", "block", "signer"),
    [
        ("laporan_kegiatan", KNOWS, "SEKAR WULAN, S.Sos"),
        ("pks", PARTIES, "SEKAR WULAN"),
        ("kep_kadis", STAGGERED, "Sekar Wulan"),
        ("sk_asosiasi", CHAIR, "Sekar Wulan"),
        ("matriks_anggaran", CHAIN, "Sekar Wulan"),
        ("berita_acara", UNLISTED, "Hj. Sekar Wulan"),
        ("pks", NARROW, "Sekar Wulandari, SH, MH"),
    ],
)
def test_the_one_who_leads_among_parties(kind: str, block: str, signer: str) -> None:
    assert values("signer", kind, BODY + block)[0] == signer


def test_offices_and_marks_of_each_column() -> None:
    found = facts("signer", "laporan_kegiatan", BODY + KNOWS)
    assert [(f.value, f.get("position")) for f in found] == [
        ("SEKAR WULAN, S.Sos", "Kabid Perlindungan Anak"),
        ("DARSONO WIRYO", "Kepala Dinas Sosial"),
    ]


def test_a_table_of_officers_is_no_row_of_parties() -> None:
    rows = "No   Ketua           Sekretaris\n1    Dewi Lestari    Budi Wiryo\n2    Sri Wulan       Wiwin Karim\n"
    rows += "3    Darsono Eko     Siti Herawan\n" + "Jumlah 3 pengurus\n" * 14
    assert values("signer", "daftar", BODY + rows) == []


@pytest.mark.parametrize(
    ("closing", "signer"),
    [
        ("Jagabaya\n(ttd)\nSarijo", "Sarijo"),
        ("Penyimpan barang\nttd\nDarsono Wiryo, A.Md", "Darsono Wiryo, A.Md"),
        ("Hosting Superintendent\nttd\nDarsono Wiryo", "Darsono Wiryo"),
        ("Sekdes, Hariyono (ttd)", "Hariyono"),
        ("Diketahui Kepala UPTD\nSekar Wulan (ttd)", "Sekar Wulan"),
        ("Sukamekar 9 Sept 2024, ketua tim La Ode Darsono (ttd)", "La Ode Darsono"),
        ("Sukamekar, 7 Mei 2024. Kepala, H. Darsono Wiryo  [tertanda]", "H. Darsono Wiryo"),
        ("Camat, ttd   Sekar Wulan", "Sekar Wulan"),
        ("Prepared by: Sekar Wulan, CSR Officer", "Sekar Wulan"),
        ("Pamong belajar,\nSekar Wulan", "Sekar Wulan"),
        ("Sukamekar, 3 Mei 2024\nKepala Dinas, Sekar Wulan, S.Pt\nditandatangani secara elektronik (BSrE)", "Sekar Wulan, S.Pt"),
        ("Wali Kota Sukamekar,\n[QR BSrE] SEKAR WULAN", "SEKAR WULAN"),
        ("Petugas gudang : Darsono W. (ttd)\nMengetahui : Sekdis (ttd) Sekar Wulan", "Sekar Wulan"),
        ("Sekretaris forum : Sekar (ttd)\nMengetahui Lurah Cipulo : DARSONO WIRYO, S.Sos (ttd)", "Sekar"),
    ],
)  # fmt: skip
def test_blocks_of_few_words(closing: str, signer: str) -> None:
    assert values("signer", "laporan_kegiatan", BODY + closing)[0] == signer


def test_an_attendance_list_is_signed_under_its_names_only() -> None:
    rows = "DAFTAR HADIR\nRapat\n" + "".join(f"{n}  Budi W.   Kader   {n}. ttd\n" for n in range(1, 7))
    assert values("signer", "daftar_hadir", rows) == []
    assert values("signed", "daftar_hadir", rows) == ["unknown"]
    assert values("signer", "daftar_hadir", rows + "Ketua Tim\nttd\nSekar Wulan") == ["Sekar Wulan"]
    assert values("signed", "daftar_hadir", rows + "Camat Cipulo\nSEKAR WULAN\nNIP 19700082 199101 1 001") == ["no"]


def test_who_approves_a_procedure_is_named_in_its_head() -> None:
    head = (
        "DINAS TENAGA KERJA      Tgl pembuatan   1 Maret 2023\n"
        "                        Disahkan oleh   Kepala Dinas\n"
        "                                        Sekar Wulan, S.E.\n"
        "1  Menerima aduan       15 menit\n2  Verifikasi   1 hari\n3  Selesai   1 hari\n"
    )
    assert values("signer", "sop", head) == ["Sekar Wulan, S.E."]


def test_an_agreement_gives_the_degrees_in_its_head() -> None:
    head = "PERJANJIAN\nPihak I : Puspaga, diwakili Sekar Wulan, S.ST., Bdn.\nPihak II : Darsono\nisi\nisi\n"
    block = "Pihak I               Pihak II\nttd                   ttd\nSekar Wulan           Darsono W."
    assert values("signer", "pks", head + block)[0] == "Sekar Wulan, S.ST., Bdn."
