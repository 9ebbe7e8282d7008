"""What the health, social, library and police offices of the city sent."""

from __future__ import annotations

from PIL import Image, ImageFilter

from .. import photos
from ..pdf import pdf
from ..plain import rtf
from ..record import Region, decomposed
from ..scans import jpeg, pages, photographed, scanned
from ..sheets import pptx, xlsx
from ..word import docx

SE_IMD = """
#kop walikota
#right Tanjungrukmi,       ................ 2024
= SURAT EDARAN
= NOMOR 400.7/12/Dinkes/2024
= TENTANG INISIASI MENYUSU DINI DAN PEMBERIAN MAKAN BAYI DAN ANAK
Yth. Direktur Rumah Sakit, Kepala Puskesmas, dan Bidan Praktik Mandiri
1. Setiap bayi lahir mendapat inisiasi menyusu dini.
2. Fasilitas kesehatan tidak memberi susu formula tanpa indikasi medis.
#sign wet | | walikota
"""
SK_GIZI = """
#kop dinkes
= KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN SUKAMEKAR
= NOMOR 400.7.13/70/Dinkes/2024
= TENTANG TIM ASUHAN GIZI BALITA
:: Menimbang | bahwa perlu menetapkan tim asuhan gizi balita tahun 2024;
:: Mengingat | Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan;
= MEMUTUSKAN:
:: KESATU | Membentuk Tim Asuhan Gizi Balita Kabupaten Sukamekar yang terdiri atas dokter, ahli gizi, bidan, dan perawat.
:: KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 5 Maret 2024 | dinkes
"""
INOVASI = """
#kop k-dinkes
= LAPORAN INOVASI "PERAHU SIAGA IBU"
Inovasi persalinan di fasilitas kesehatan bagi ibu hamil di pulau: perahu jemput 24 jam menuju Puskesmas Telukpaku. Selama 2024 sebanyak 63 ibu melahirkan di fasilitas kesehatan berkat perahu ini; tidak ada kematian ibu.
#photo perahu | Perahu siaga di dermaga Telukpaku, 12 Juni 2024
#sign wet | Tanjungrukmi, 18 Desember 2024 | k-dinkes
"""
PERWALI = """
#right SALINAN
#kop walikota
= PERATURAN WALI KOTA TANJUNGRUKMI
= NOMOR 22 TAHUN 2018
= TENTANG KAWASAN TANPA ROKOK
= DENGAN RAHMAT TUHAN YANG MAHA ESA
= WALI KOTA TANJUNGRUKMI,
:: Menimbang | bahwa udara bersih adalah hak setiap anak;
:: Mengingat | 1. Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan; 2. Peraturan Pemerintah Nomor 109 Tahun 2012;
= MEMUTUSKAN:
:: Menetapkan | PERATURAN WALI KOTA TENTANG KAWASAN TANPA ROKOK.
= Pasal 1
Kawasan tanpa rokok adalah fasilitas kesehatan, sekolah, taman bermain, rumah ibadah, dan angkutan umum.
= Pasal 2
Pelanggar dikenai sanksi administratif berupa teguran dan denda administratif.
= Pasal 3
Peraturan ini mulai berlaku pada tanggal diundangkan.
#sign ttd | Ditetapkan di Tanjungrukmi;pada tanggal 13 Agustus 2018 | =WALI KOTA TANJUNGRUKMI,;SUHARTOYO MULYANTARA
Diundangkan di Tanjungrukmi pada tanggal 13 Agustus 2018. SEKRETARIS DAERAH, ttd, MARTINUS LESTARIHADI
BERITA DAERAH KOTA TANJUNGRUKMI TAHUN 2018 NOMOR 22
Salinan sesuai dengan aslinya. KEPALA BAGIAN HUKUM, ttd, ANDINI PUSPOWARDHANI
"""
LK3 = """
#kop k-dinsos
= KEPUTUSAN KEPALA DINAS SOSIAL KOTA TANJUNGRUKMI
= NOMOR 400.9/41/Dinsos/2023
= TENTANG LEMBAGA KONSULTASI KESEJAHTERAAN KELUARGA (LK3) BINA BAHARI
:: Menimbang | bahwa keluarga memerlukan lembaga konsultasi;
:: Mengingat | 1. Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak;
::   | 2. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;
::   | 3. Undang-Undang Nomor 10 Tahun 2004 tentang Pembentukan Peraturan Perundang-undangan;
= MEMUTUSKAN:
:: KESATU | Menetapkan LK3 Bina Bahari sebagai lembaga konsultasi keluarga Kota Tanjungrukmi.
:: KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Tanjungrukmi;pada tanggal 9 Oktober 2023 | k-dinsos
"""
LKSA = """
#kop k-dinsos
= LAPORAN INOVASI "RUMAH KEDUA" PADA LEMBAGA KESEJAHTERAAN SOSIAL ANAK (LKSA)
Inovasi Rumah Kedua mempertemukan anak asuh LKSA dengan keluarga relawan setiap akhir pekan. Pada 2024 diikuti 38 anak asuh (L 20, P 18) dari tiga panti asuhan, dengan izin pengelola dan penilaian keluarga lebih dahulu.
#sign ttd | Tanjungrukmi, 29 November 2024 | k-dinsos
"""
SENAM = """
#kop k-dinsos
= LAPORAN SENAM LANJUT USIA DAN PELATIHAN TATA BOGA IBU RUMAH TANGGA
Senam lanjut usia diadakan tiap Selasa sepanjang 2024 dengan rata-rata 60 peserta. Pelatihan tata boga diikuti 24 ibu rumah tangga. Seluruh peserta adalah orang dewasa.
#sign wet | Tanjungrukmi, 10 Desember 2024 | k-dinsos
"""
KELILING = """
#kop k-perpus
= LAPORAN KEGIATAN LAYANAN INFORMASI LAYAK ANAK UNTUK ANAK DI PANTI
Perpustakaan keliling melayani anak di LKSA Kasih Samudra pada {day}. Petugas {name} membawa 300 judul buku anak. Anak membaca bersama, menonton film pendek, lalu mengisi kartu anggota. Sebanyak 42 anak hadir, terdiri atas 22 laki-laki dan 20 perempuan, termasuk tiga anak penyandang disabilitas.
Anak meminta agar buku bergambar tentang laut ditambah. Pengelola panti meminta jadwal tetap tiap bulan. Petugas mencatat bahwa rak buku panti perlu diperbaiki dan dua komputer memerlukan penyaring situs.
Kegiatan berjalan lancar dan akan dilanjutkan pada tahun berikutnya.
#sign wet | Tanjungrukmi, {signed} | k-perpus
"""
PISA = """
#gap
= SERTIFIKAT
- Nomor: B-012/PISA/PHA/2018
- diberikan kepada
= PERPUSTAKAAN KOTA TANJUNGRUKMI
- sebagai PUSAT INFORMASI SAHABAT ANAK (PISA)
- berlaku 7 November 2018 sampai dengan 6 November 2021
#sign wet | 7 November 2018 | =Ketua Tim Standardisasi;HARTINI WIDOWATISARI
"""
SOP = """
#kop k-perpus
= STANDAR OPERASIONAL PROSEDUR PENGAWASAN KONTEN KOLEKSI ANAK
:: Nomor SOP | 041/07/Dispusar/2023
1. Petugas memilah buku anak dan memeriksa isinya sebelum dilayankan.
2. Buku yang tidak layak bagi anak ditarik.
3. Komputer anak memakai penyaring konten.
#sign wet | Tanjungrukmi, 8 Juni 2023 | k-perpus
"""
UMUM = """
#kop k-perpus
= LAPORAN KINERJA DINAS PERPUSTAKAAN DAN ARSIP TRIWULAN III TAHUN 2024
Realisasi keuangan 71,4 persen. Arsip yang dialihmediakan 1.240 lembar. Kunjungan pemustaka umum 6.318 orang. Renovasi ruang baca lantai dua selesai 80 persen.
#sign wet | Tanjungrukmi, 7 Oktober 2024 | k-perpus
"""


def cropped(image: Image.Image) -> bytes:
    """The middle of a picture without its banner, smaller and harder compressed."""
    w, h = image.size
    part = image.crop((int(w * .06), int(h * .12), int(w * .97), int(h * .95)))
    return jpeg(part.resize((720, int(720 * part.height / part.width))), 38)


def cases() -> bytes:
    """A case table that shows children; NIK with region code 00 cannot exist."""
    rows: list[list[str | int | float | None]] = [["DATA LAYANAN ANAK KORBAN KEKERASAN UPTD PPA KOTA TANJUNGRUKMI TAHUN 2023-2024"], [], ["No", "Nama korban", "NIK", "Alamat", "Nama orang tua", "Jenis kekerasan", "L/P", "Usia", "Tahun"],
                                                  [1, "Melatiwangi Sulastrina", "0000014503120001", "Jl. Dermaga Gg. 2 RT 01", "Kusmayantoro", "kekerasan fisik", "P", 11, 2023],
                                                  [2, "Banyu Pratamajaya", "0000017211090002", "Kp. Nelayan RT 04", "Sumirahwati", "perundungan", "L", 14, 2024],
                                                  [3, "Cempakasari Handokowati", "0000018508080003", "Jl. Garam No. 8", "Tono Gunandar", "kekerasan seksual", "P", 15, 2024], [None, "Jumlah", None, None, None, None, None, 3, None]]
    return xlsx({"Rekap": rows})


def shares() -> bytes:
    rows: list[list[str | int | float | None]] = [["CAKUPAN KAWASAN TANPA ROKOK (KTR) KOTA TANJUNGRUKMI"], [], ["No", "Tempat", "Tahun 2023 (%)", "Tahun 2024 (%)"],
                                                  [1, "Fasilitas kesehatan", 85, 92.5], [2, "Satuan pendidikan", 71.2, 80], [3, "Tempat umum", 22, 31.4]]
    return xlsx({"KTR": rows})


def one_year() -> bytes:
    rows: list[list[str | int | float | None]] = [["IMUNISASI DASAR LENGKAP DAN KEMATIAN BAYI TAHUN 2024"], ["DINAS KESEHATAN KOTA TANJUNGRUKMI"], [], ["No", "Uraian", "Laki-laki", "Perempuan", "Jumlah"],
                                                  [1, "Sasaran bayi", 1120, 1066, 2186], [2, "Imunisasi dasar lengkap", 1031, 990, 2021], [3, "Kematian bayi", 7, 5, 12]]
    return xlsx({"2024": rows})


def add(region: Region) -> None:
    """Folders of Dinkes, Dinsos, library, police and UPTD."""
    base = "DINKES  2024 FIX"
    se = region.add(f"{base}/SE walikota IMD PMBA.docx", docx("walikota", SE_IMD), "circular without a day", kind="surat_edaran", number="400.7/12/Dinkes/2024", date=None, year=2024, signed="yes", items=["1.kebijakan_tematik"])
    region.fault("no-date", se, indicator=1, item="kebijakan_tematik", why="the day is dotted")
    other = region.add(f"{base}/SK TIM GIZI.pdf", scanned(pdf("dinkes", SK_GIZI), "t-gizi", "fold"), "the neighbour's decision", kind="kep_kadis", number="400.7.13/70/Dinkes/2024", date="2024-03-05", year=2024, region="Kabupaten Sukamekar", signed="yes", items=["13.tim_gizi"])
    region.fault("wrong-region", other, indicator=13, item="tim_gizi", why="head, place and signer are Kabupaten Sukamekar's")
    ktr = region.add(f"{base}/17 KTR/cakupan KTR.xlsx", shares(), "percentages without number and total", kind="tabel_data", number=None, year=2024, items=["17.perluasan_ktr"])
    region.fault("no-denominator", ktr, indicator=17, item="perluasan_ktr", why="shares only")
    single = region.add(f"{base}/12 PERSALINAN/imunisasi dan kematian bayi.xlsx", one_year(), "one year where two are asked", kind="tabel_data", number=None, year=2024, items=["12.imunisasi", "12.kematian_bayi"])
    region.fault("no-previous-year", single, indicator=12, item="imunisasi", why="2024 alone")
    boat = photos.jpg(photos.scene("t-perahu", "PERAHU SIAGA IBU\nDermaga Telukpaku, 12 Juni 2024", "board", 4, "12 Jun 2024 08:08"))
    paper = pdf("k-dinkes", INOVASI, {"perahu": boat})
    one = region.add(f"{base}/12 PERSALINAN/inovasi.pdf", paper, "innovation report", kind="laporan_kegiatan", number=None, date="2024-12-18", year=2024, signed="yes", items=["12.inovasi"])
    two = region.add(f"{base}/17 KTR/inovasi ktr.pdf", paper, "the same bytes under another indicator", kind="laporan_kegiatan", number=None, date="2024-12-18", year=2024, signed="yes", items=["12.inovasi"])
    region.fault("reused-file", one, two, why="same bytes under 12 and 17")
    old = region.add(f"{base}/17 KTR/Perwali 22-2018 KTR SALINAN.pdf", pdf("walikota", PERWALI), "look-alike: SALINAN of 2018 in force", kind="perkada", number="22 TAHUN 2018", date="2018-08-13", year=2018, signed="copy", items=["17.sanksi_perda", "1.kebijakan_tematik"])
    region.quiet(old, "no-signature", "out-of-window", "period-over", "repealed-law", why="in force; its laws were in force in 2018")

    base = "DINSOS"
    law = region.add(f"{base}/SK LK3.pdf", scanned(pdf("k-dinsos", LK3), "t-lk3", "worn", 120), "crooked scan; decision of 2023 that cites replaced laws only", kind="kep_kadis", number="400.9/41/Dinsos/2023", date="2023-10-09", year=2023, signed="yes", items=["8.jumlah_lembaga"])
    region.fault("repealed-law", law, indicator=8, item="jumlah_lembaga", why="UU 23/2002 alone, UU 32/2004, UU 10/2004")
    region.add(f"{base}/Laporan LKSA 2024.doc", rtf(LKSA), "RTF named .doc", kind="laporan_kegiatan", number=None, date="2024-11-29", year=2024, signed="copy", items=["10.inovasi"])
    adult = region.add(f"{base}/laporan lansia & tata boga.docx", docx("k-dinsos", SENAM), "look-alike: adults only", kind="laporan_kegiatan", also=["lainnya"], date="2024-12-10", year=2024, signed="yes", items=[], indicators=[])
    region.quiet(adult, "incomplete-bundle", "charity-not-partnership", why="nothing to do with children")
    crowd = photos.scene("t-panti", "", "park", 9)
    first = region.add(f"{base}/kegiatan panti 2023.jpg", photos.jpg(crowd, "2023:11:04 09:31:00", (-6.9, 108.3)), "outing of an institution, EXIF day", kind="foto", date="2023-11-04", year=2023, items=[], indicators=[])
    bare = region.add(f"{base}/foto.jpg", jpeg(photos.scene("t-bare", "", "hall", 5), 60), "photo without day, place or caption", kind="foto", date=None, items=[], indicators=[])
    region.fault("photo-unexplained", bare, why="no EXIF, banner, stamp; name says nothing")
    dark = pages(pdf("k-dinsos", SENAM), 60)[0].convert("L").filter(ImageFilter.GaussianBlur(3)).point(lambda v: 70 + v // 6)
    gloom = region.add(f"{base}/scan gelap.jpg", jpeg(dark, 30), "a page nobody can read", status_also=["unreadable", "partial", "empty"], kind=None, items=[])
    region.fault("unreadable-file", gloom, why="text quality too low to judge")

    base = "Perpus"
    third = region.add(f"{base}/layanan anak 2024.jpg", cropped(crowd), "the same picture, cropped and recompressed, for another activity", kind="foto", date=None, items=[], indicators=[])
    for place in (first, third):
        region.allow(place, "photo-unexplained", why="no banner, caption or stamp")
    region.fault("reused-photo", first, third, why="one picture for two offices' activities")
    text = {"2023": ("14 Juni 2023", "Yuni Kurniadinata", "20 Juni 2023"), "2024": ("12 Juni 2024", "Lina Sobarnadi", "19 Juni 2024")}
    reports = [region.add(f"{base}/Laporan layanan keliling {year}.docx", docx("k-perpus", KELILING.format(day=day, name=name, signed=signed)), f"report of {year}; the two differ in days and names only", kind="laporan_kegiatan",
                          number=None, date=f"{year}-06-{signed[:2]}", year=int(year), signed="yes", items=["5.ila_ampk"]) for year, (day, name, signed) in text.items()]
    region.fault("recycled-report", *reports, indicator=5, item="ila_ampk", why="same sentences and figures in both years")
    ended = region.add(f"{base}/sertifikat PISA.jpg", photographed(pdf("k-perpus", PISA, wide=True), "t-pisa"), "certificate that ended in 2021, photographed", kind="sertifikat", number="B-012/PISA/PHA/2018", date="2018-11-07", year=2018, region=None, signed="yes", items=["5.pisa"], valid_to="2021-11-06")
    region.fault("period-over", ended, indicator=5, item="pisa", why="until 6 November 2021")
    region.add(f"{base}/SOP pengawasan konten.pdf", docx("k-perpus", SOP), "DOCX named .pdf", kind="sop", number="041/07/Dispusar/2023", date="2023-06-08", year=2023, signed="yes", items=["5.pengawasan_konten"])
    general = region.add(f"{base}/Laporan kinerja TW III.pdf", scanned(pdf("k-perpus", UMUM), "t-umum", "grey"), "look-alike: a general library report", kind="lainnya", also=["laporan_kegiatan", "laporan_layanan", "laporan_monev"], date="2024-10-07", year=2024, signed="yes", items=[], indicators=[])
    region.fault("unclassified-file", general, why="belongs to no indicator")
    empty = region.add(f"{base}/SK PISA.pdf", b"", "an empty file", status="empty", kind=None)
    region.fault("unreadable-file", empty, why="no bytes")
    cafe = photos.scene("t-kafe", "KAFÉ BACA ANAK\nPerpustakaan Kota Tanjungrukmi 2024", "school", 6, "03 Agu 2024 10:15")
    region.add(decomposed(f"{base}/Kafé Baca Anak.jpg"), photos.jpg(cafe, "2024:08:03 10:15:00"), "photo whose name is in NFD", kind="foto", date="2024-08-03", year=2024, items=[], indicators=[5], maybe=["5.fasilitas_ila", "5.inovasi"])

    base = "dr Polres & UPTD"
    names = region.add(f"{base}/rekap kasus.xlsx", cases(), "case table with names, impossible NIK, addresses and parents of children", kind="tabel_data", also=["laporan_layanan"], number=None, year=2024, items=["21.b_layanan"])
    region.fault("child-identity", names, indicator=21, item="b_layanan", why="name, NIK, address and parent of victims")
    speech = region.add("BAPPEDA_ok/sambutan & paparan walikota.pptx", pptx([("SAMBUTAN WALI KOTA TANJUNGRUKMI", ["Pembukaan rapat evaluasi Kota Layak Anak", "6 Februari 2024"], None),
                                                                     ("24 indikator yang harus kita kejar", ["Perda, Gugus Tugas, peran media dan usaha", "Akta kelahiran, informasi layak anak, Forum Anak", "Perkawinan anak, PUSPAGA, PAUD-HI, LKSA, RBRA", "Persalinan, gizi, ASI, Puskesmas, air minum, KTR",
                                                                                                                   "Wajib belajar, SRA, PKA, dan perlindungan khusus"], None)]), "look-alike: slides of a speech that list all subjects", kind="lainnya", also=["kie_media"], date="2024-02-06", year=2024, items=[], indicators=[])
    region.quiet(speech, "no-signature", "no-number", "misfiled", why="a speech supports no item")


