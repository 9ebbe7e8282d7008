"""What the education and registry offices, a kelurahan and others of the city sent."""

from __future__ import annotations

from .. import photos
from ..packages import packed
from ..pdf import pdf
from ..plain import txt
from ..record import Region
from ..scans import photographed, scanned
from ..sheets import csv_text, xlsx
from ..word import docx

SK_SRA = """
#kop k-disdik
= KEPUTUSAN KEPALA DINAS PENDIDIKAN KOTA TANJUNGRUKMI
= NOMOR 400.3.1/ ......... /Disdik/2024
= TENTANG PENETAPAN SEKOLAH RAMAH ANAK (SRA)
:: Menimbang | bahwa sekolah yang siap perlu ditetapkan sebagai sekolah ramah anak;
:: Mengingat | Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak sebagaimana diubah terakhir dengan Undang-Undang Nomor 17 Tahun 2016;
= MEMUTUSKAN:
:: KESATU | Menetapkan sekolah berikut sebagai sekolah ramah anak: 18 dari 64 SD, 7 dari 20 SMP.
:: KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Tanjungrukmi;pada tanggal 15 Agustus 2024 | k-disdik
"""
KONSELOR = """
#gap
#kop k-dinkes
= SERTIFIKAT
- Nomor: 440/077/Dinkes/2023
- diberikan kepada
= DEWI MULYASAPUTRA, A.Md.Gz.
- yang telah lulus
= PELATIHAN KONSELOR MENYUSUI (KONSELOR ASI)
- Tanjungrukmi, 13 s.d. 17 November 2023
#sign wet | Tanjungrukmi, 17 November 2023 | k-dinkes
"""
AKTA = """
#kop k-dukcapil
= REKAPITULASI KEPEMILIKAN AKTA KELAHIRAN ANAK USIA 0-17 TAHUN
= KOTA TANJUNGRUKMI, TAHUN 2023 DAN 2024
| No | Kecamatan | Anak 2023 | Berakta 2023 | Persen 2023 | Anak 2024 | Berakta 2024 | Persen 2024 |
| 1 | Rukmi Utara | 11.020 | 10.120 | 91,8 | 11.140 | 10.540 | 94,6 |
| 2 | Rukmi Selatan | 9.870 | 9.050 | 91,7 | 9.930 | 9.310 | 93,8 |
| 3 | Bandar Lawas | 11.480 | 10.420 | 90,8 | 11.600 | 10.760 | 92,8 |
| 4 | Telukpaku | 9.890 | 8.990 | 90,9 | 9.970 | 9.260 | 92,9 |
| | Jumlah | 42.260 | 38.580 | 91,3 | 42.640 | 39.870 | 93,5 |
#sign wet | Tanjungrukmi, 15 Januari 2025 | k-dukcapil
"""
PATBM = """
#kop k-kelurahan
= KEPUTUSAN LURAH PULO SERUNI
= NOMOR 400.2/06/PSR/2023
= TENTANG PENGURUS PERLINDUNGAN ANAK TERPADU BERBASIS MASYARAKAT (PATBM)
:: Menimbang | bahwa warga Kelurahan Pulo Seruni siap mencegah kekerasan terhadap anak;
= MEMUTUSKAN:
:: KESATU | Menetapkan pengurus PATBM Kelurahan Pulo Seruni sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.
:: KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Pulo Seruni;pada tanggal 11 September 2023 | k-lurah
"""
PKS = """
= PERJANJIAN KERJA SAMA
= ANTARA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA TANJUNGRUKMI
= DENGAN DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN SUKAMEKAR
- NOMOR: 470/19/PKS/Disdukcapil/2024
- NOMOR: 470/402/Disdukcapil/2024
= TENTANG PENERBITAN AKTA KELAHIRAN ANAK PENDUDUK PERBATASAN
Pada hari ini Selasa tanggal enam Februari tahun dua ribu dua puluh empat, RUSDIANTORO MULYA (PIHAK KESATU) dan TATANG RUHIMATSYAH (PIHAK KEDUA) bersepakat:
= Pasal 1
PARA PIHAK melayani pencatatan kelahiran anak yang lahir di wilayah pihak lain.
= Pasal 2
Perjanjian berlaku sampai dengan 31 Desember 2026.
#two wet | =PIHAK KEDUA,;TATANG RUHIMATSYAH | =PIHAK KESATU,;RUSDIANTORO MULYA
"""
PIKET = """
= JADWAL PIKET KEBERSIHAN KANTOR
| No | Hari | Petugas |
| 1 | Senin | Rudi, Ani |
| 2 | Selasa | Joko, Maya |
| 3 | Rabu | Hadi, Tuti |
Petugas piket mengisi galon air dan mematikan lampu sebelum pulang.
"""
SK_FA_KEL = """
#kop k-kelurahan
= KEPUTUSAN LURAH PULO SERUNI
= NOMOR 400.2/09/PSR/2024
= TENTANG PENGURUS FORUM ANAK KELURAHAN PULO SERUNI
= MEMUTUSKAN:
:: KESATU | Menetapkan pengurus Forum Anak Kelurahan: ketua, sekretaris, bendahara, dan anggota wakil tiap RW.
:: KEDUA | Keputusan ini berlaku sampai dengan 31 Desember 2026.
#sign wet | Ditetapkan di Pulo Seruni;pada tanggal 5 Februari 2024 | k-lurah
"""


def cards() -> bytes:
    """KIA by sex; the totals of 2024 are wrong by planting."""
    rows: list[list[str | int | float | None]] = [["KEPEMILIKAN KARTU IDENTITAS ANAK (KIA) KOTA TANJUNGRUKMI"], [], ["No", "Kecamatan", "2023 L", "2023 P", "2023 Jumlah", "2024 L", "2024 P", "2024 Jumlah"],
                                                  [1, "Rukmi Utara", 2810, 2722, 5532, 3110, 3022, 6132], [2, "Rukmi Selatan", 2504, 2411, 4915, 2790, 2688, 5478],
                                                  [3, "Bandar Lawas", 2933, 2870, 5803, 3241, 3170, 6911], [4, "Telukpaku", 2402, 2318, 4720, 2610, 2549, 5159], [None, "JUMLAH", 10649, 10321, 20970, 11751, 11429, 24680]]
    return xlsx({"KIA": rows})


def add(region: Region) -> None:
    """Folders of Disdik, Dukcapil, kelurahan and the rest."""
    base = "Dikdas - Disdik (baru)"
    sk = region.add(f"{base}/19 SRA/SK SRA nomor menyusul.pdf", scanned(pdf("k-disdik", SK_SRA), "t-sra", "colour"), "signed decision without number, colour scan", kind="kep_kadis", number=None, date="2024-08-15", year=2024, signed="yes", items=["19.persen_sra"])
    region.fault("no-number", sk, indicator=19, item="persen_sra", why="dots between the slashes")
    wrong = region.add(f"{base}/19 SRA/sertifikat 3.jpg", photographed(pdf("k-dinkes", KONSELOR, wide=True), "t-asi"), "breastfeeding counsellor's certificate in the folder of schools", kind="sertifikat", number="440/077/Dinkes/2023", date="2023-11-17", year=2023, signed="yes", items=["14.konselor_asi"])
    region.fault("misfiled", wrong, indicator=14, why="the folder says 19 SRA, the paper is of indicator 14")
    march = photos.scene("t-rokok", "KAMPANYE PELAJAR TOLAK IKLAN ROKOK\nSDN Bandar Lawas 3", "school", 9, "17 Agu 2019 08:05")
    late = region.add(f"{base}/19 SRA/kampanye.jpg", photos.jpg(march, "2019:08:17 08:05:44"), "photo of 2019 by EXIF and stamp", kind="foto", date="2019-08-17", year=2019, items=["19.kampanye_rokok"])
    region.fault("photo-out-of-window", late, indicator=19, item="kampanye_rokok", why="EXIF and stamp say 2019")
    whole = scanned(pdf("k-disdik", SK_SRA.replace("SEKOLAH RAMAH ANAK (SRA)", "TIM ANAK TIDAK SEKOLAH")), "t-cut", "grey")
    cut = region.add(f"{base}/SK TIM ATS scan.pdf", whole[: len(whole) // 3], "a PDF cut off in the middle", status="unreadable", kind=None)
    region.fault("unreadable-file", cut, why="two thirds of the bytes are missing")
    locked = region.add(f"{base}/data guru KHA (terkunci).pdf", pdf("k-disdik", SK_SRA, password="sandi"), "a PDF with a password", status="encrypted", kind=None)
    region.fault("unreadable-file", locked, why="needs a password")

    base = "dukcapil"
    akta = region.add(f"{base}/Rekap akta 2024 per kecamatan.pdf", pdf("k-dukcapil", AKTA), "certificates by kecamatan without sex or age", kind="tabel_data", number=None, date="2025-01-15", year=2024, signed="yes", items=["4.data_akta"])
    region.fault("not-disaggregated", akta, indicator=4, item="data_akta", why="no column for sex or age")
    kia = region.add(f"{base}/KIA 2023 2024.xlsx", cards(), "a row and the total of 2024 do not add up", kind="tabel_data", number=None, year=2024, items=["4.data_kia"])
    region.fault("arithmetic-error", kia, indicator=4, item="data_kia", why="3.241 + 3.170 is 6.411, not 6.911; 11.751 + 11.429 is 23.180, not 24.680")
    rows: list[list[str | int | float | None]] = [["Tahun", "Kecamatan", "Anak diregistrasi L", "Anak diregistrasi P", "Jumlah"], [2023, "Rukmi Utara", 5610, 5410, 11020], [2023, "Telukpaku", 5030, 4860, 9890], [2024, "Rukmi Utara", 5670, 5470, 11140], [2024, "Telukpaku", 5070, 4900, 9970]]
    region.add(f"{base}/anak diregistrasi;2023;2024.csv", csv_text(rows, ";"), "CSV with semicolons, two years by sex, in order", kind="tabel_data", region=False, number=None, year=2024, items=["4.data_registrasi"])
    deal = region.add(f"{base}/PKS perbatasan dgn Kab Sukamekar.pdf", scanned(pdf("k-dukcapil", PKS), "t-pks", "fax"), "look-alike: the neighbour is a partner; fax", kind="pks", number="470/19/PKS/Disdukcapil/2024", date="2024-02-06", year=2024, signed="yes", items=["4.kemitraan"], valid_to="2026-12-31")
    region.quiet(deal, "wrong-region", "no-number", why="the neighbour is a party of the agreement")

    base = "Kelurahan Pulo Seruni"
    annex = region.add(f"{base}/SK PATBM.pdf", scanned(pdf("k-kelurahan", PATBM), "t-patbm", "snap", 130), "decision whose annex is not in the file, photographed", kind="kep_kada", also=["kep_kadis", "lainnya"], number="400.2/06/PSR/2023", date="2023-09-11", year=2023, signed="yes", items=["26.patbm"])
    region.fault("annex-missing", annex, indicator=26, item="patbm", why="KESATU refers to a Lampiran, there is one page only")
    board = photos.jpg(photos.scene("t-ktr", "KAWASAN TANPA ROKOK\nKelurahan Pulo Seruni", "board", 2, "22 Jan 2024 10:00\nKelurahan Pulo Seruni"))
    sign = scanned(pdf("k-kelurahan", SK_FA_KEL), "t-fakel", "faint")
    inner = packed({"foto/papan KTR.jpg": board})
    outer = region.add(f"{base}/bukti DEKELA  (lengkap).zip", packed({"SK/SK Forum Anak Kel.pdf": sign, "SK/sk rusak.pdf": sign[:4000], "lain/foto.zip": inner, "__MACOSX/._x": b"\0\5\x16\7" + bytes(60)}), "ZIP with a ZIP, a broken member and junk", kind=None, items=[])
    region.inside(f"{outer}!SK/SK Forum Anak Kel.pdf", "faint scan in the ZIP", kind="kep_kada", also=["kep_kadis", "lainnya"], number="400.2/09/PSR/2024", date="2024-02-05", year=2024, signed="yes", items=["26.forum_anak"], valid_to="2026-12-31")
    broken = region.inside(f"{outer}!SK/sk rusak.pdf", "broken PDF in the ZIP", status="unreadable", kind=None)
    region.fault("unreadable-file", broken, why="cut off")
    region.inside(f"{outer}!lain/foto.zip", "the ZIP in the ZIP", kind=None, items=[])
    region.inside(f"{outer}!lain/foto.zip!foto/papan KTR.jpg", "photo two ZIPs deep", kind="foto", date="2024-01-22", year=2024, items=["26.ktr"])
    region.inside(f"{outer}!__MACOSX/._x", "junk in the ZIP", status="unsupported", kind=None)

    base = "Campuran"
    duty = region.add(f"{base}/jadwal piket.docx", docx("k-disdik", PIKET), "an office's cleaning rota", kind="lainnya", also=["daftar"], region=False, number=None, items=[], indicators=[])
    region.fault("unclassified-file", duty, why="belongs to no indicator")
    region.add(f"{base}/desktop.ini", txt("[.ShellClassInfo]\nIconResource=C:\\contoh.ico,0"), "junk that Windows leaves", status="unsupported", kind=None)
    region.add(f"{base}/~$jadwal piket.docx", b"\x05Staf" + bytes(157), "lock file of an open document", status="unsupported", kind=None)
    region.fault("missing-evidence", indicator=20, item="sk_pka", why="no file at all for indicator 20")
    region.fault("missing-evidence", indicator=16, item="sanitasi", why="no file at all for indicator 16")
    region.fault("claim-unsupported", indicator=20, item="sk_rira", why="claimed in full, nothing supports it")
    region.fault("claim-unsupported", indicator=11, item="rbra_standar", why="claimed in full, nothing supports it")
    region.fault("claim-mismatch", akta, indicator=4, item="data_akta", why="claims 98,7 percent, the table says 93,5")
