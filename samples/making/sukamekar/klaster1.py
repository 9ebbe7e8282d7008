"""Klaster I: birth certificates, information, participation."""

from __future__ import annotations

from .. import photos
from ..pdf import pdf
from ..record import Region
from ..scans import merged, photographed, scanned
from ..sheets import csv_text, xlsx
from ..word import docx
from .laws import CHILD, KLA, PERDA, citing
from .tables import births, cards, registered

SOP_AMPK = """
#widths 60 40
| PEMERINTAH KABUPATEN SUKAMEKAR DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL | Nomor SOP : 470/SOP-09/Disdukcapil/2023 |
| Nama SOP : Penerbitan Akta Kelahiran dan KIA bagi Anak yang Memerlukan Perlindungan Khusus | Tanggal pembuatan : 3 April 2023 |
| Dasar hukum : UU 24 Tahun 2013; Perpres 96 Tahun 2018 | Tanggal efektif : 10 April 2023 |
| Keterkaitan : SOP pendataan Dinas Sosial, SOP UPTD PPA | Disahkan oleh : Kepala Dinas |
= STANDAR OPERASIONAL PROSEDUR
Prosedur ini terpisah dari layanan biasa dan dipakai untuk anak jalanan, anak di LKSA atau LPKA, anak penyandang disabilitas, dan anak dari orang tua yang tidak tercatat perkawinannya.
#widths 5 45 20 15 20
| No | Kegiatan | Pelaksana | Waktu | Keluaran |
| 1 | Dinas Sosial atau UPTD PPA menyampaikan daftar anak tanpa akta | Dinsos, UPTD PPA | 1 hari | daftar anak |
| 2 | Petugas jemput bola merekam biodata di tempat anak berada | Disdukcapil | 1 hari | biodata |
| 3 | Verifikasi surat pernyataan tanggung jawab mutlak | Disdukcapil | 1 hari | berkas lengkap |
| 4 | Penerbitan kutipan akta kelahiran dan KIA | Disdukcapil | 1 hari | akta dan KIA |
#sign wet | Mekarwangi, 3 April 2023 | dukcapil
"""
HADIR_KHA = """
#kop dukcapil
= DAFTAR HADIR PESERTA
= PELATIHAN KONVENSI HAK ANAK BAGI PETUGAS REGISTRASI AKTA KELAHIRAN
:: Hari/tanggal | Kamis, 14 September 2023
:: Tempat | Ruang Rapat Disdukcapil Kabupaten Sukamekar
#hadir khadukcapil | 16 | No,Nama,Jabatan,Asal,Tanda Tangan
#sign pen | | dukcapil
"""
PKS_RS = """
= PERJANJIAN KERJA SAMA
= ANTARA
= DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN SUKAMEKAR
= DENGAN
= RUMAH SAKIT UMUM DAERAH MEKARWANGI
- NOMOR: 470/311/Disdukcapil/2023
- NOMOR: 400.7.22/87/RSUD/2023
= TENTANG
= PENERBITAN KUTIPAN AKTA KELAHIRAN BAGI BAYI BARU LAHIR
Pada hari ini Senin tanggal lima bulan Juni tahun dua ribu dua puluh tiga (05-06-2023), bertempat di Mekarwangi, yang bertanda tangan di bawah ini:
1. TATANG RUHIMATSYAH, Kepala Dinas Kependudukan dan Pencatatan Sipil, selanjutnya disebut PIHAK KESATU;
2. dr. BAYU ANGGARAWAN, Direktur RSUD Mekarwangi, selanjutnya disebut PIHAK KEDUA.
= Pasal 1
PIHAK KEDUA mengirim surat keterangan lahir setiap hari melalui aplikasi, dan PIHAK KESATU menerbitkan kutipan akta kelahiran, kartu keluarga, serta KIA sebelum ibu dan bayi pulang.
= Pasal 2
Biaya ditanggung oleh masing-masing pihak sesuai anggarannya.
= Pasal 3
Perjanjian ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani dan dapat diperpanjang.
= Pasal 4
Perselisihan diselesaikan dengan musyawarah.
#two wet | =PIHAK KEDUA,;BAYU ANGGARAWAN | =PIHAK KESATU,;TATANG RUHIMATSYAH
"""
INOVASI = """
#kop dukcapil
= LAPORAN KEGIATAN INOVASI "LAHIR LANGSUNG CATAT"
## 1. Pendahuluan
LAHIR LANGSUNG CATAT adalah inovasi percepatan akta kelahiran dan KIA: bidan desa memotret surat lahir, petugas kecamatan mencatat pada hari yang sama.
## 2. Pelaksanaan
Selama Januari sampai November 2024 petugas mendatangi 46 posyandu. Sebanyak 1.912 akta kelahiran terbit kurang dari tiga hari.
## 3. Hasil
| No | Kecamatan | Akta L | Akta P | Jumlah |
| 1 | Gunungsela | 341 | 329 | 670 |
| 2 | Batulawas | 318 | 301 | 619 |
| 3 | Pasirmuncul | 322 | 301 | 623 |
| | Jumlah | 981 | 931 | 1.912 |
## 4. Penutup
Inovasi diteruskan pada tahun 2025 di lima kecamatan lain.
#photo inovasi | Petugas menyerahkan akta kelahiran di Posyandu Melati, Gunungsela, 17 September 2024
#sign wet | Mekarwangi, 2 Desember 2024 | dukcapil
"""
PISA = """
#gap
= SERTIFIKAT
- Nomor: B-041/PISA/PHA/2023
- diberikan kepada
= LAYANAN PERPUSTAKAAN ANAK KABUPATEN SUKAMEKAR
- sebagai
= PUSAT INFORMASI SAHABAT ANAK (PISA)
= PERINGKAT MADYA
- hasil audit standardisasi pada tanggal 21 November 2023
- berlaku sampai dengan 20 November 2026
#sign wet | Ditetapkan pada tanggal 4 Desember 2023 | =Ketua Tim Standardisasi;WARASTRI PUSPANINGTYAS
"""
PUSTAKA_UMUM = """
#kop perpus
= LAPORAN TAHUNAN DINAS PERPUSTAKAAN DAN KEARSIPAN TAHUN 2024
Pengolahan bahan pustaka mencapai 1.150 judul. Pemustaka dewasa yang meminjam buku sebanyak 8.412 orang. Arsip inaktif yang dipindahkan 64 boks.
| No | Uraian | Jumlah |
| 1 | Buku diklasifikasi | 1.150 |
| 2 | Peminjaman buku oleh anggota dewasa | 8.412 |
| 3 | Arsip inaktif (boks) | 64 |
Laporan ini disampaikan sebagai pertanggungjawaban kinerja dinas.
#sign wet | Mekarwangi, 30 Desember 2024 | perpus
"""
SELEKSI = """
#kop perpus
= STANDAR OPERASIONAL PROSEDUR
= PENGAWASAN KONTEN DAN PEMILAHAN BUKU ANAK
:: Nomor SOP | 041/SOP/Dispusip/2023
:: Tanggal pembuatan | 16 Januari 2023
:: Disahkan oleh | Kepala Dinas Perpustakaan dan Kearsipan
1. Setiap buku yang masuk dibaca petugas dan dipilah menurut jenjang usia anak.
2. Buku yang memuat kekerasan atau pornografi tidak dilayankan di ruang anak.
3. Rak anak berwarna kuning, setinggi paling banyak 120 cm.
4. Komputer ruang anak memakai penyaring situs dari Dinas Kominfo.
#sign wet | Mekarwangi, 16 Januari 2023 | perpus
"""
SK_FORUM = f"""
#kop bupati
= KEPUTUSAN BUPATI SUKAMEKAR
= NOMOR 100.3.3.2/Kep.77-DP3AKB/2023
= TENTANG
= PENGURUS FORUM ANAK KABUPATEN SUKAMEKAR MASA BAKTI 2023-2025
:: Menimbang | bahwa pengurus Forum Anak hasil musyawarah anak tanggal 4 Februari 2023 perlu ditetapkan dengan Keputusan Bupati;
{citing(CHILD, KLA, PERDA)}
= MEMUTUSKAN:
:: KESATU | Menetapkan Pengurus Forum Anak Kabupaten Sukamekar masa bakti 2023-2025 sebagaimana tercantum dalam Lampiran.
:: KEDUA | Forum Anak berperan sebagai pelopor dan pelapor serta ikut dalam perencanaan pembangunan.
:: KETIGA | Keputusan Bupati ini berlaku sejak tanggal ditetapkan sampai dengan 28 Februari 2025.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 1 Maret 2023 | bupati
#page
:: LAMPIRAN | KEPUTUSAN BUPATI SUKAMEKAR NOMOR 100.3.3.2/Kep.77-DP3AKB/2023
= SUSUNAN PENGURUS FORUM ANAK
| No | Jabatan | Asal |
| 1 | Ketua | Kecamatan Mekarwangi |
| 2 | Sekretaris | Kecamatan Rancapatri |
| 3 | Bendahara | Kecamatan Sukalaju |
| 4 | Bidang Pelopor dan Pelapor | Kecamatan Batulawas |
| 5 | Bidang Klaster I sampai V | delapan kecamatan |
#sign wet | | bupati
"""
PAPP_UND = """
#kop bappeda
:: Nomor | 000.7.1/88/Bappeda/2024
:: Hal | Undangan Musrenbang Anak dan Musrenbang RKPD
#right Mekarwangi, 19 Februari 2024
Yth. Ketua Forum Anak Kabupaten Sukamekar beserta lima wakil
Dalam rangka penyusunan RKPD Tahun 2025 kami mengundang Forum Anak menyampaikan usulan pada:
:: Hari/tanggal | Rabu, 28 Februari 2024
:: Tempat | Gedung Serbaguna Mekarwangi
:: Acara | Musrenbang RKPD Kabupaten Sukamekar, sesi usulan anak
#sign wet | | bappeda
"""
PAPP_BA = """
#kop bappeda
= BERITA ACARA
= PENYAMPAIAN USULAN FORUM ANAK DALAM MUSRENBANG RKPD TAHUN 2025
- Nomor: 000.7.1/102/BA/Bappeda/2024
Pada hari ini Rabu tanggal dua puluh delapan Februari tahun dua ribu dua puluh empat telah diterima usulan Forum Anak Kabupaten Sukamekar sebagai berikut:
#widths 5 36 22 36
| No | Usulan Forum Anak | Perangkat Daerah | Tanggapan / tindak lanjut |
| 1 | Lampu jalan di rute sekolah Rancapatri | Dinas Perhubungan | diterima, RKPD 2025 |
| 2 | Ruang curhat di Puskesmas | Dinas Kesehatan | diterima, mulai 2024 |
| 3 | Lapangan basket Sukalaju | Dispora | ditunda, belum ada lahan |
#two pen | =Kepala Bappeda,;Agung Priyantara | =Ketua Forum Anak,;Nabila
#page
= DAFTAR HADIR MUSRENBANG RKPD, SESI USULAN ANAK
:: Hari/tanggal | Rabu, 28 Februari 2024
#hadir papp | 14 | No,Nama,Asal,L/P,Tanda Tangan
"""
DUAP = """
#kop forum
= LAPORAN FORUM ANAK SEBAGAI PELOPOR DAN PELAPOR (2P) TAHUN 2024
## Pelopor
#widths 5 30 18 22 12
| No | Kegiatan pelopor | Tanggal | Tempat | Anak yang hadir |
| 1 | Kampanye stop perkawinan anak | 9 Maret 2024 | SMAN 1 Sukalaju | 120 |
| 2 | Sekolah tanpa perundungan | 4 Mei 2024 | SMPN 2 Rancapatri | 96 |
| 3 | Bersih sungai bersama | 28 Juli 2024 | Desa Cikaratan | 55 |
## Pelapor
Sepanjang 2024 Forum Anak meneruskan 17 laporan teman sebaya kepada UPTD PPA dan sekolah; 17 ditanggapi. Nama teman tidak ditulis.
#photo pelopor | Kampanye Forum Anak sebagai pelopor, SMAN 1 Sukalaju, 9 Maret 2024
#sign wet | Mekarwangi, 6 Desember 2024 | forum
"""


def chat() -> bytes:
    """A drawn screenshot of a message group."""
    from PIL import Image, ImageDraw

    from ..fonts import drawn

    image = Image.new("RGB", (640, 1000), (232, 224, 214))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, 640, 90), fill=(20, 110, 96))
    pen.text((24, 28), "Grup Koordinasi Forum Anak", font=drawn(26, True), fill="white")
    lines = ("DP3AKB: Adik-adik, rapat koordinasi\nfasilitator dan Forum Anak Sabtu 18 Mei 2024", "FANSUKA: Siap Bu, 8 kecamatan hadir",
             "DP3AKB: Agenda: tindak lanjut usulan\nMusrenbang dan jadwal 2P", "FANSUKA: Daftar hadir kami kirim\nsebelum Jumat")
    y = 130
    for at, line in enumerate(lines):
        high = 44 + 32 * line.count("\n") + 30
        left = 24 if at % 2 == 0 else 150
        pen.rounded_rectangle((left, y, left + 466, y + high), 16, fill=(255, 255, 255) if at % 2 == 0 else (214, 246, 200))
        pen.multiline_text((left + 16, y + 14), line, font=drawn(20), fill=(20, 20, 20), spacing=10)
        pen.text((left + 400, y + high - 26), f"08.{12 + at}", font=drawn(14), fill=(120, 120, 120))
        y += high + 26
    return photos.png(image, 32)


def add(region: Region) -> None:
    """Indicators 4, 5 and 6."""
    four, five, six = (f"KLASTER 1/{name}" for name in ("4. AKTA KELAHIRAN", "5. INFORMASI LAYAK ANAK", "6. PARTISIPASI ANAK"))
    region.add(f"{four}/Data Akta KIA 2023-2024 per kecamatan.xlsx", xlsx({"Akta 2024": births(2024), "Akta 2023": births(2023), "KIA": cards(), "Registrasi": registered()}),
               "four sheets of figures for two years by sex and kecamatan; everything adds up", kind="tabel_data", number=None, year=2024,
               items=["4.data_akta", "4.data_kia", "4.data_registrasi"])
    region.add(f"{four}/SOP Akta AMPK.pdf", scanned(pdf("dukcapil", SOP_AMPK), "sop", "faint"), "SOP head table, faint scan",
               kind="sop", number="470/SOP-09/Disdukcapil/2023", date="2023-04-03", year=2023, signed="yes", items=["4.mekanisme_ampk"])
    region.add(f"{four}/KHA petugas registrasi - daftar hadir.jpg", photographed(pdf("dukcapil", HADIR_KHA), "khad", look="fold"),
               "attendance list with drawn signatures as a JPEG scan with a fold", kind="daftar_hadir", number=None, date="2023-09-14", year=2023, items=["4.kha_sdm"])
    region.add(f"{four}/PKS Disdukcapil - RSUD Mekarwangi.pdf", scanned(pdf("dukcapil", PKS_RS), "pks", "colour"), "agreement with two numbers and two stamps, colour scan",
               kind="pks", number="470/311/Disdukcapil/2023", date="2023-06-05", year=2023, signed="yes", items=["4.kemitraan"], valid_from="2023-06-05", valid_to="2026-06-05")
    shot = photos.jpg(photos.scene("inovasi", "LAHIR LANGSUNG CATAT\nPosyandu Melati Gunungsela, 17 September 2024", "clinic", 6))
    region.add(f"{four}/Inovasi/Laporan inovasi Lahir Langsung Catat 2024.docx", docx("dukcapil", INOVASI, {"inovasi": shot}), "innovation report, DOCX with table and picture",
               kind="laporan_kegiatan", number=None, date="2024-12-02", year=2024, signed="yes", items=["4.inovasi"])
    region.add(f"{five}/Sertifikat PISA.jpg", photographed(pdf("perpus", PISA, wide=True), "pisa"), "PISA certificate, telephone photo, still valid", kind="sertifikat",
               number="B-041/PISA/PHA/2023", date="2023-12-04", year=2023, region=None, signed="yes", items=["5.pisa"], valid_to="2026-11-20")
    visits: list[list[str | int | float | None]] = [["bulan", "tahun", "anak_laki_laki", "anak_perempuan", "anak_disabilitas_dan_AMPK", "jumlah_anak_pengguna"]]
    for at, year in enumerate((2023, 2024)):
        visits += [[month, year, 180 + 7 * month + at * 20, 205 + 6 * month + at * 25, 9 + month % 4, 385 + 13 * month + at * 45] for month in range(1, 13)]
    region.add(f"{five}/pengguna layanan informasi layak anak 2023_2024.csv", csv_text(visits), "monthly users of the children's library, CSV", kind="tabel_data", region=False, year=2024, items=["5.pengguna_ila"])
    van = photos.scene("van", "LAYANAN INFORMASI LAYAK ANAK\nPerpustakaan Keliling di LKSA Kasih Bunda", "school", 7, "21 Agu 2024 10:02\nLKSA Kasih Bunda, Sukalaju")
    region.add(f"{five}/foto/Pusling ke LKSA Kasih Bunda 21-08-2024.jpg", photos.jpg(van, "2024:08:21 10:02:11", (-7.1, 107.4)), "photo with banner, stamp, EXIF day and GPS", kind="foto",
               date="2024-08-21", year=2024, items=["5.ila_ampk"], maybe=["5.fasilitas_ila"])
    region.add(f"{five}/SOP pengawasan konten buku anak.docx", docx("perpus", SELEKSI), "SOP on sorting books, DOCX signed with a picture", kind="sop", number="041/SOP/Dispusip/2023",
               date="2023-01-16", year=2023, signed="yes", items=["5.pengawasan_konten"])
    report = region.add(f"{five}/Laporan tahunan dinas 2024.pdf", pdf("perpus", PUSTAKA_UMUM), "look-alike: a general library report, adults only", kind="lainnya", also=["laporan_kegiatan", "laporan_layanan"],
                        date="2024-12-30", year=2024, signed="yes", items=[], indicators=[])
    region.quiet(report, "not-disaggregated", "no-previous-year", why="it supports nothing, so nothing is asked of it")
    region.add(f"{six}/SK Forum Anak 2023-2025.pdf", scanned(pdf("bupati", SK_FORUM), "skfa", "grey"), "SK with annex, grey scan, new number code", kind="kep_kada",
               number="100.3.3.2/Kep.77-DP3AKB/2023", date="2023-03-01", year=2023, signed="yes", items=["6.sk_forum_anak"], valid_to="2025-02-28")
    region.add(f"{six}/PAPP/Musrenbang 2024 undangan+BA+hadir.pdf", merged(pdf("bappeda", PAPP_UND), scanned(pdf("bappeda", PAPP_BA), "papp", "copy")),
               "text invitation bound with copied minutes and attendance", kind="berita_acara", number="000.7.1/102/BA/Bappeda/2024", date="2024-02-28", year=2024, signed="yes", items=["6.papp"],
               parts=[{"kind": "undangan", "pages": [1, 1], "number": "000.7.1/88/Bappeda/2024", "date": "2024-02-19"}, {"kind": "berita_acara", "pages": [2, 2], "number": "000.7.1/102/BA/Bappeda/2024", "date": "2024-02-28"},
                      {"kind": "daftar_hadir", "pages": [3, 3], "date": "2024-02-28"}])
    stage = photos.jpg(photos.scene("pelopor", "FORUM ANAK PELOPOR DAN PELAPOR\nStop Perkawinan Anak - SMAN 1 Sukalaju 9 Maret 2024", "school", 10))
    region.add(f"{six}/2P/Laporan 2P Forum Anak 2024.pdf", pdf("forum", DUAP, {"pelopor": stage}), "Forum Anak's own report with picture", kind="laporan_kegiatan", number=None, date="2024-12-06", year=2024,
               signed="yes", items=["6.peran_2p"])
    region.add(f"{six}/koordinasi/Screenshot_20240513 grup koordinasi.png", chat(), "screenshot of a message group", kind="tangkapan_layar", region=False, number=None, year=2024, items=["6.koordinasi_pendamping"])
    camp = photos.scene("camp", "PELATIHAN KHA FORUM ANAK\nMekarwangi, 15 Juni 2024", "hall", 10)
    region.add(f"{six}/KHA/IMG_2210.HEIC", photos.heic(camp, "2024:06:15 13:20:05"), "telephone photo as HEIC with EXIF day", kind="foto", date="2024-06-15", year=2024, items=[], indicators=[6])
