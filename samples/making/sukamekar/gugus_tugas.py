"""Indicator 2: the work of the task force, profile, publicity; indicator 1, question 4."""

from __future__ import annotations

from .. import photos
from ..pdf import pdf
from ..plain import html
from ..record import Region
from ..scans import bound, merged, photographed, scan, scanned
from ..sheets import pptx
from ..word import docx

UNDANGAN = """
#kop dp3akb
#right Mekarwangi, 4 Maret 2024
:: Nomor | 400.2.4/215/DP3AKB/2024
:: Sifat | Penting
:: Lampiran | -
:: Hal | Undangan Rapat Koordinasi Gugus Tugas KLA
Yth. Anggota Gugus Tugas Kabupaten Layak Anak (daftar terlampir)
di Mekarwangi
Sehubungan dengan persiapan evaluasi KLA, dengan hormat kami mengundang Saudara untuk hadir pada:
:: Hari, tanggal | Selasa, 12 Maret 2024
:: Waktu | 09.00 WIB s.d. selesai
:: Tempat | Aula Bappeda Kabupaten Sukamekar
:: Acara | Rapat Koordinasi Gugus Tugas KLA Triwulan I
Mengingat pentingnya acara dimaksud, kehadiran tidak diwakilkan.
#sign wet | | dp3akb
"""
HADIR = """
= DAFTAR HADIR
= RAPAT KOORDINASI GUGUS TUGAS KABUPATEN LAYAK ANAK
:: Hari, tanggal | Selasa, 12 Maret 2024
:: Tempat | Aula Bappeda Kabupaten Sukamekar
#hadir rakor | 20 | No,Nama,Instansi,L/P,Tanda Tangan
"""
NOTULA = """
= NOTULA RAPAT
:: Acara | Rapat Koordinasi Gugus Tugas KLA Triwulan I
:: Hari, tanggal | Selasa, 12 Maret 2024
:: Pimpinan rapat | Kepala Bappeda selaku Ketua Gugus Tugas
:: Peserta | 20 orang (perangkat daerah, Polres, Kemenag, Forum Anak, APSAI, media)
## Pembahasan
1. Kelembagaan: matriks pemantauan RAD 2023 sudah lengkap dari 24 perangkat daerah.
2. Klaster I: Disdukcapil menjemput data akta di tiga kecamatan pegunungan.
3. Klaster II: PUSPAGA membuka layanan keliling tiap Rabu.
4. Klaster III: Dinkes menambah dua Puskesmas ramah anak.
5. Klaster IV: SK satuan pendidikan ramah anak diperbarui sebelum tahun ajaran baru.
6. Klaster V: UPTD PPA meminta dukungan rumah aman dan kendaraan.
7. Forum Anak meminta agar usulan Musrenbang diberi jawaban tertulis.
## Kesimpulan
Setiap koordinator klaster mengirim laporan triwulan paling lambat tanggal 5 bulan berikutnya.
#two pen | =Pimpinan rapat,;Agung Priyantara | =Notulis,;Wulan Kurniadinata
"""
LAPORAN = """
= LAPORAN KEGIATAN
= RAPAT KOORDINASI GUGUS TUGAS KLA TRIWULAN I TAHUN 2024
## I. Pendahuluan
Rapat koordinasi adalah alat kerja Gugus Tugas untuk menyamakan langkah kelembagaan dan lima klaster.
## II. Waktu dan tempat
Selasa, 12 Maret 2024 di Aula Bappeda Kabupaten Sukamekar, diikuti 20 peserta.
## III. Hasil
Disepakati jadwal laporan triwulan, pembagian pengumpulan data dukung, dan sosialisasi ke delapan kecamatan.
## IV. Dokumentasi
#photo rakor | Rapat Koordinasi Gugus Tugas KLA, Aula Bappeda, 12 Maret 2024
#sign wet | Mekarwangi, 15 Maret 2024 | dp3akb
"""

SERTIFIKAT = """
#gap
#kop dp3akb
= SERTIFIKAT
- Nomor: 400.2.4/{number}/KHA/2024
- diberikan kepada
= {name}
- {post}
- atas keikutsertaannya sebagai peserta
= PELATIHAN KONVENSI HAK ANAK (KHA)
= {whom}
- yang diselenggarakan oleh DP3AKB Kabupaten Sukamekar
- di Mekarwangi pada tanggal 23 s.d. 25 Juli 2024 (24 jam pelajaran)
#sign wet | Mekarwangi, 25 Juli 2024 | dp3akb
"""

PROFIL = """
#gap
#gap
= PROFIL ANAK
= KABUPATEN SUKAMEKAR
= TAHUN 2024
- Data tahun 2023 dan 2024 menurut jenis kelamin, umur, dan kecamatan
#kop dp3akb
#page
## KATA PENGANTAR
Buku ini memuat keadaan anak Sukamekar menurut kelembagaan dan lima klaster hak anak. Angka berasal dari perangkat daerah pemilik data dan telah dibahas dalam forum satu data.
#sign ttd | Mekarwangi, 16 Desember 2024 | dp3akb
## 1. JUMLAH ANAK MENURUT KELOMPOK UMUR DAN JENIS KELAMIN
| No | Kelompok umur | Laki-laki | Perempuan | Jumlah |
| 1 | 0-4 tahun | 9.842 | 9.418 | 19.260 |
| 2 | 5-9 tahun | 10.216 | 9.790 | 20.006 |
| 3 | 10-14 tahun | 10.105 | 9.661 | 19.766 |
| 4 | 15-17 tahun | 5.904 | 5.722 | 11.626 |
| | Jumlah | 36.067 | 34.591 | 70.658 |
Sumber: Dinas Kependudukan dan Pencatatan Sipil, 2024
## 2. KELEMBAGAAN
Perda Nomor 4 Tahun 2021 dan RAD KLA 2022-2026 menjadi pegangan. Gugus Tugas rapat enam kali pada tahun 2024.
## 3. KLASTER I HAK SIPIL DAN KEBEBASAN
Pada akhir 2024 sebanyak 69.395 dari 70.658 anak (98,2 persen) memiliki kutipan akta kelahiran; setahun sebelumnya 96,9 persen.
#page
## 4. KLASTER II LINGKUNGAN KELUARGA DAN PENGASUHAN ALTERNATIF
| No | Perkawinan anak | Laki-laki | Perempuan | Jumlah |
| 1 | Tahun 2023 | 6 | 47 | 53 |
| 2 | Tahun 2024 | 4 | 33 | 37 |
## 5. KLASTER III KESEHATAN DASAR DAN KESEJAHTERAAN
| No | Uraian | 2023 | 2024 |
| 1 | Persalinan di fasilitas kesehatan (%) | 97,1 | 98,4 |
| 2 | Prevalensi stunting e-PPGBM (%) | 9,8 | 8,1 |
## 6. KLASTER IV PENDIDIKAN, PEMANFAATAN WAKTU LUANG, DAN KEGIATAN BUDAYA
| No | Anak tidak sekolah | Laki-laki | Perempuan | Jumlah |
| 1 | Tahun 2023 | 318 | 241 | 559 |
| 2 | Tahun 2024 | 262 | 205 | 467 |
## 7. KLASTER V PERLINDUNGAN KHUSUS
| No | Anak korban kekerasan yang dilayani | Laki-laki | Perempuan | Jumlah |
| 1 | Tahun 2023 | 14 | 38 | 52 |
| 2 | Tahun 2024 | 12 | 35 | 47 |
"""

USULAN = """
#kop forum
= USULAN FORUM ANAK
= ATAS RANCANGAN PERATURAN BUPATI TENTANG PENCEGAHAN PERKAWINAN ANAK
Disampaikan dalam konsultasi anak tanggal 20 Mei 2023 di Rumah Anak Mekarwangi, dihadiri 32 anak dari delapan kecamatan.
| No | Usulan anak | Pasal dalam rancangan | Tindak lanjut dalam naskah akhir |
| 1 | Sekolah tidak boleh mengeluarkan anak yang hamil atau menikah | Pasal 9 | diterima, menjadi Pasal 9 ayat (2) |
| 2 | Ada tempat curhat di setiap kecamatan | Pasal 12 | diterima sebagian, melalui PUSPAGA keliling |
| 3 | Anak ikut memantau pelaksanaan | belum ada | diterima, menjadi Pasal 15 |
#change Disampaikan kepada Kepala Bagian Hukum. | Disampaikan kepada Kepala Bagian Hukum dan Kepala DP3AKB. | Kami mohon naskah akhir dibacakan kembali kepada kami.
#box Suara anak: "Kami ingin selesai sekolah dulu."
#sign wet | Mekarwangi, 22 Mei 2023 | forum
"""

SAMBUTAN = """
= SAMBUTAN BUPATI SUKAMEKAR
= PADA PERINGATAN HARI ANAK NASIONAL TINGKAT KABUPATEN
- Alun-alun Mekarwangi, 23 Juli 2024
Assalamualaikum warahmatullahi wabarakatuh. Salam sejahtera untuk kita semua.
Anak-anakku yang Bapak banggakan. Dua puluh empat indikator Kabupaten Layak Anak bukan sekadar daftar. Ada Perda, ada Gugus Tugas, ada peran masyarakat, dunia usaha, dan media. Ada akta kelahiran, informasi layak anak, Forum Anak, pencegahan perkawinan anak, PUSPAGA, PAUD-HI, panti asuhan, ruang bermain, persalinan, gizi balita, ASI eksklusif, Puskesmas ramah anak, air minum dan sanitasi, kawasan tanpa rokok, wajib belajar, sekolah ramah anak, pusat kreativitas, sampai perlindungan bagi anak korban kekerasan, korban bencana, anak disabilitas, dan anak yang berhadapan dengan hukum.
Semua itu hanya akan berarti bila kita menyapa anak kita sendiri di rumah malam ini. Selamat Hari Anak Nasional.
Wassalamualaikum warahmatullahi wabarakatuh.
"""

BERITA = """
= Pemkab Sukamekar Pasang 40 Papan Informasi Kabupaten Layak Anak
Mekarwangi, 9 September 2024. Dinas Komunikasi dan Informatika bersama DP3AKB memasang papan informasi Kabupaten Layak Anak di 40 titik ruang publik. Isinya nomor pengaduan, alamat PUSPAGA, dan ajakan agar orang dewasa tidak merokok di dekat anak.
Kepala DP3AKB menyebut bahan yang sama disebar lewat radio dan media sosial pemerintah kabupaten sepanjang tahun 2024.
Ketua Forum Anak mengatakan gambarnya dibuat oleh anak-anak sendiri pada lomba poster bulan Juli.
"""


def bundle() -> bytes:
    picture = photos.scene("rakor", "RAPAT KOORDINASI GUGUS TUGAS KLA\nKabupaten Sukamekar, 12 Maret 2024", "hall", 9, "12 Mar 2024 09:41\nAula Bappeda Mekarwangi")
    snaps = {"rakor": photos.jpg(picture)}
    rest = pdf("dp3akb", LAPORAN, snaps)
    return merged(scanned(pdf("dp3akb", UNDANGAN), "und", "grey"), scanned(pdf("dp3akb", HADIR), "had", "colour"),
                  scanned(pdf("dp3akb", NOTULA), "not", "grey"), rest,
                  bound([scan(photos.scene("rakor2", "RAPAT KOORDINASI GUGUS TUGAS KLA\nKabupaten Sukamekar, 12 Maret 2024", "hall", 11, "12 Mar 2024 10:20"), "f", "colour")], 55))


def add(region: Region) -> None:
    """Everything in folder 2, and what children said on a draft."""
    base = "KELEMBAGAAN/2. PENGUATAN KELEMBAGAAN"
    region.add(f"{base}/3. RAPAT GT/Rakor GT 12 Maret 2024 (undangan, daftar hadir, notula, laporan, foto).pdf", bundle(),
               "one PDF that binds invitation, attendance list, minutes (scans), report (text) and a photo page",
               kind="laporan_kegiatan", date="2024-03-15", year=2024, signed="yes", items=["2.fungsi_gt"],
               parts=[{"kind": "undangan", "pages": [1, 1], "number": "400.2.4/215/DP3AKB/2024", "date": "2024-03-04"},
                      {"kind": "daftar_hadir", "pages": [2, 2], "date": "2024-03-12"}, {"kind": "notula", "pages": [3, 3], "date": "2024-03-12"},
                      {"kind": "laporan_kegiatan", "pages": [4, 4], "date": "2024-03-15"}, {"kind": "foto", "pages": [5, 5]}])
    paper = pdf("dp3akb", SERTIFIKAT.format(number="031", name="Yuni Lesmaningrat", post="Analis Kebijakan, Bappeda Kabupaten Sukamekar", whom="BAGI ANGGOTA GUGUS TUGAS KABUPATEN LAYAK ANAK"), wide=True)
    region.add(f"{base}/2. SERTIFIKAT KHA/IMG_20240725_KHA Bappeda.jpg", photographed(paper, "kha"),
               "certificate of KHA training photographed on a desk, in perspective", kind="sertifikat", number="400.2.4/031/KHA/2024", date="2024-07-25",
               year=2024, signed="yes", items=["2.sertifikat_kha_gt"])
    region.add(f"{base}/6. PROFIL ANAK/Profil Anak Kab. Sukamekar 2024.pdf", pdf("dp3akb", PROFIL), "child profile by sex and age on the five klaster",
               kind="profil_anak", number=None, date="2024-12-16", year=2024, signed="copy", items=["2.profil_anak"])
    poster = photos.scene("poster", "KABUPATEN LAYAK ANAK SUKAMEKAR 2024\nAyo laporkan kekerasan: PUSPAGA dan UPTD PPA\nJangan merokok di dekat anak", "park", 5, size=(800, 600))
    region.add(f"{base}/7. KIE/Poster KLA 2024.png", photos.png(poster, 32), "poster of the region, drawn picture as PNG", kind="kie_media", also=["foto"], region=False, year=2024, items=["2.kie_publikasi"])
    region.add(f"{base}/7. KIE/berita papan informasi KLA.html", html(BERITA, "Papan Informasi KLA", "Portal Berita Kabupaten Sukamekar"),
               "saved news page", kind="berita_media", region=False, number=None, date="2024-09-09", year=2024, items=["2.kie_publikasi"])
    region.add(f"{base}/7. KIE/Bahan Sosialisasi KLA kecamatan.pptx", pptx([
        ("SOSIALISASI KABUPATEN LAYAK ANAK", ["DP3AKB Kabupaten Sukamekar", "Kecamatan Gunungsela, 14 Mei 2024"], None),
        ("Mengapa Kabupaten Layak Anak", ["Anak sepertiga penduduk Sukamekar", "Kelembagaan dan lima klaster", "Setiap desa punya peran"], None),
        ("Bahan KIE yang dibagikan", ["Leaflet hak anak 600 lembar", "Banner KLA di kantor desa", "Nomor pengaduan UPTD PPA"], photos.jpg(poster.resize((500, 375)), quality=50))]),
        "slides used for socialisation, with a picture", kind="kie_media", date="2024-05-14", year=2024, items=["2.kie_publikasi"])
    region.add("KELEMBAGAAN/1. PERATURAN DAERAH KLA/4. SUARA ANAK/Usulan Forum Anak atas Ranperbup Perkawinan Anak.docx", docx("forum", USULAN),
               "children's proposals on a draft rule with what became of them; tracked change and text box", kind="usulan_forum_anak", number=None,
               date="2023-05-22", year=2023, signed="yes", items=["1.suara_anak_regulasi"])
    speech = region.add(f"{base}/7. KIE/Sambutan Bupati HAN 2024.docx", docx("bupati", SAMBUTAN), "look-alike: a speech that names every subject and proves none",
                        kind="lainnya", date="2024-07-23", year=2024, items=[], indicators=[])
    region.quiet(speech, "no-signature", "no-number", "misfiled", why="a speech supports no item and needs no number")
    region.add(f"{base}/7. KIE/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2040), "junk that Windows leaves", status="unsupported", kind=None)
    region.add("KELEMBAGAAN/.DS_Store", b"\0\0\0\1Bud1" + bytes(1016), "junk that macOS leaves", status="unsupported", kind=None)
