"""KELANA and DEKELA: the kecamatan and a village."""

from __future__ import annotations

from .. import photos
from ..packages import packed
from ..pdf import pdf
from ..record import Region
from ..scans import photographed, scanned
from ..sheets import xlsx

SK_CAMAT = """
#kop camat
= KEPUTUSAN CAMAT RANCAPATRI
= NOMOR 400.2/11/Kec.RCP/2023
= TENTANG PENGURUS FORUM ANAK KECAMATAN RANCAPATRI
:: Menimbang | bahwa untuk mewujudkan Kecamatan Layak Anak (KELANA) perlu ditetapkan pengurus Forum Anak Kecamatan;
:: Mengingat | Peraturan Daerah Kabupaten Sukamekar Nomor 4 Tahun 2021 tentang Penyelenggaraan Kabupaten Layak Anak;
= MEMUTUSKAN:
:: KESATU | Menetapkan pengurus Forum Anak Kecamatan Rancapatri yang terdiri atas wakil sembilan desa.
:: KEDUA | Keputusan ini berlaku sampai dengan 31 Desember 2025.
#sign wet | Ditetapkan di Rancapatri;pada tanggal 6 Maret 2023 | camat
"""
PERDES = """
#kop desa
= PERATURAN DESA CIKARATAN
= NOMOR 3 TAHUN 2023
= TENTANG DESA LAYAK ANAK DAN PERLINDUNGAN ANAK
= DENGAN RAHMAT TUHAN YANG MAHA ESA
= KEPALA DESA CIKARATAN,
:: Menimbang | bahwa anak di Desa Cikaratan perlu dilindungi dan didengar pendapatnya;
:: Mengingat | 1. Undang-Undang Nomor 6 Tahun 2014 tentang Desa; 2. Peraturan Daerah Kabupaten Sukamekar Nomor 4 Tahun 2021;
= Dengan Kesepakatan Bersama
= BADAN PERMUSYAWARATAN DESA CIKARATAN dan KEPALA DESA CIKARATAN
= MEMUTUSKAN:
:: Menetapkan | PERATURAN DESA TENTANG DESA LAYAK ANAK DAN PERLINDUNGAN ANAK.
= Pasal 1
Desa menganggarkan kegiatan anak setiap tahun dalam APB Desa.
= Pasal 2
Tidak ada surat pengantar nikah bagi anak.
= Pasal 3
Balai desa, posyandu, dan PAUD adalah kawasan tanpa rokok.
#sign wet | Ditetapkan di Cikaratan;pada tanggal 10 Juli 2023 | desa
Diundangkan di Cikaratan, LEMBARAN DESA CIKARATAN TAHUN 2023 NOMOR 3
"""
SK_PATBM = """
#kop desa
= KEPUTUSAN KEPALA DESA CIKARATAN
= NOMOR 141/09/Kpts/2023
= TENTANG PEMBENTUKAN PERLINDUNGAN ANAK TERPADU BERBASIS MASYARAKAT (PATBM)
:: Menimbang | bahwa kekerasan terhadap anak dapat dicegah oleh warga sendiri;
= MEMUTUSKAN:
:: KESATU | Membentuk PATBM Desa Cikaratan dengan pengurus: ketua, sekretaris, bidang pencegahan, dan bidang tanggap cepat.
:: KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Cikaratan;pada tanggal 14 Agustus 2023 | desa
"""
APBDES = """
#kop desa
= DOKUMEN PELAKSANAAN ANGGARAN (DPA) DESA CIKARATAN TAHUN ANGGARAN 2024
= KEGIATAN PERLINDUNGAN ANAK
| No | Kode | Kegiatan | Sumber | Anggaran (Rp) |
| 1 | 2.1.02 | Dukungan PAUD-HI dan posyandu | Dana Desa | 24.000.000 |
| 2 | 2.1.08 | Pojok baca anak desa | Dana Desa | 9.500.000 |
| 3 | 4.4.03 | Pelatihan PATBM dan Forum Anak Desa | Dana Desa | 12.500.000 |
| | | Jumlah | | 46.000.000 |
#sign wet | Cikaratan, 3 Januari 2024 | desa
"""


def profile() -> dict[str, list[list[str | int | float | None]]]:
    rows: list[list[str | int | float | None]] = [["PROFIL ANAK DESA CIKARATAN TAHUN 2024"], ["Data anak menurut umur dan jenis kelamin"], [], ["No", "Kelompok umur", "Laki-laki", "Perempuan", "Jumlah", "Memiliki akta", "Bersekolah"],
                                                  [1, "0-5 tahun", 148, 139, 287, 281, None], [2, "6-12 tahun", 171, 166, 337, 335, 337], [3, "13-17 tahun", 122, 118, 240, 238, 236], [None, "Jumlah", 441, 423, 864, 854, 573]]
    other: list[list[str | int | float | None]] = [["LAIN-LAIN"], [], ["No", "Uraian", "Laki-laki", "Perempuan", "Jumlah"], [1, "Perkawinan anak", 0, 0, 0], [2, "Pekerja anak", 0, 0, 0], [3, "Balita stunting", 6, 4, 10]]
    return {"Profil": rows, "Lain": other}


def add(region: Region) -> None:
    """Indicators 25 and 26."""
    base = "KELANA DEKELA"
    region.add(f"{base}/KEC. RANCAPATRI/SK Forum Anak Kecamatan.pdf", scanned(pdf("camat", SK_CAMAT), "camat", "snap", 130), "camat's decision, photographed", kind="kep_kada", also=["kep_kadis", "lainnya"], number="400.2/11/Kec.RCP/2023", date="2023-03-06", year=2023, signed="yes",
               items=["25.forum_anak"], valid_to="2025-12-31")
    region.add(f"{base}/KEC. RANCAPATRI/Desa Cikaratan/Perdes 3-2023.pdf", scanned(pdf("desa", PERDES), "perdes", "copy"), "village regulation, bad copy", kind="perdes", number="3 TAHUN 2023", date="2023-07-10", year=2023, signed="yes", items=["26.kebijakan"])
    patbm = scanned(pdf("desa", SK_PATBM), "patbm", "grey")
    dpa = photographed(pdf("desa", APBDES), "apbdes")
    read = photos.jpg(photos.scene("pojok", "POJOK BACA ANAK\nDesa Cikaratan Kec. Rancapatri", "hall", 5, "20 Agu 2024 15:05\nBalai Desa Cikaratan"), "2024:08:20 15:05:09")
    inner = packed({"Pojok baca/foto pojok baca.jpg": read, "Profil/Profil anak desa 2024.xlsx": xlsx(profile())})
    outer = region.add(f"{base}/KEC. RANCAPATRI/Desa Cikaratan.zip", packed({"Desa Cikaratan/PATBM/SK PATBM.pdf": patbm, "Desa Cikaratan/Anggaran/DPA desa 2024.jpg": dpa, "Desa Cikaratan/Data/data dan foto.zip": inner}),
                       "ZIP of a village with a ZIP inside", kind=None, items=[])
    region.inside(f"{outer}!Desa Cikaratan/PATBM/SK PATBM.pdf", "scanned SK PATBM in the ZIP", kind="kep_kada", also=["lainnya", "kep_kadis"], number="141/09/Kpts/2023", date="2023-08-14", year=2023, signed="yes", items=["26.patbm"])
    region.inside(f"{outer}!Desa Cikaratan/Anggaran/DPA desa 2024.jpg", "village budget, photographed", kind="dpa", number=None, date="2024-01-03", year=2024, signed="yes", items=["26.anggaran"])
    deep = f"{outer}!Desa Cikaratan/Data/data dan foto.zip"
    region.inside(deep, "the ZIP in the ZIP", kind=None, items=[])
    region.inside(f"{deep}!Pojok baca/foto pojok baca.jpg", "reading room, photo", kind="foto", date="2024-08-20", year=2024, items=["26.ila"], maybe=["5.fasilitas_ila"])
    region.inside(f"{deep}!Profil/Profil anak desa 2024.xlsx", "village child profile by sex and age", kind="profil_anak", also=["tabel_data"], region=False, number=None, year=2024, items=["26.profil"])


