"""What the women and children office, the planning board and the law section of the city sent."""

from __future__ import annotations

from .. import photos
from ..pdf import pdf
from ..plain import txt
from ..record import Region
from ..scans import scanned
from ..sheets import xlsx
from ..word import docx

RANPERDA = """
= RANCANGAN
#kop walikota
= PERATURAN DAERAH KOTA TANJUNGRUKMI
= NOMOR ..... TAHUN 2024
= TENTANG
= PENYELENGGARAAN KOTA LAYAK ANAK
= DENGAN RAHMAT TUHAN YANG MAHA ESA
= WALI KOTA TANJUNGRUKMI,
:: Menimbang | a. bahwa anak di kota pelabuhan menghadapi risiko yang khas sehingga perlu pengaturan tersendiri;
:: Mengingat | 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945; 2. Undang-Undang Nomor 35 Tahun 2014; 3. Peraturan Presiden Nomor 25 Tahun 2021 tentang Kebijakan Kabupaten/Kota Layak Anak;
= MEMUTUSKAN:
:: Menetapkan | PERATURAN DAERAH TENTANG PENYELENGGARAAN KOTA LAYAK ANAK.
= BAB I KETENTUAN UMUM
= Pasal 1
Kota Layak Anak adalah kota yang menata pembangunannya dengan mendahulukan kepentingan terbaik bagi anak.
= BAB II KELEMBAGAAN
= Pasal 2
Wali Kota membentuk Gugus Tugas KLA. (catatan: pasal ini masih menunggu hasil harmonisasi)
= Pasal 3
Peraturan Daerah ini mulai berlaku pada tanggal diundangkan.
#sign blank | Ditetapkan di Tanjungrukmi;pada tanggal ........................ | walikota
"""
SK_GT = """
#kop walikota
= KEPUTUSAN WALI KOTA TANJUNGRUKMI
= NOMOR 188.45/112/KEP/2023
= TENTANG GUGUS TUGAS KOTA LAYAK ANAK
:: Menimbang | bahwa untuk percepatan Kota Layak Anak perlu dibentuk Gugus Tugas;
:: Mengingat | 1. Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 17 Tahun 2016; 2. Peraturan Presiden Nomor 25 Tahun 2021;
= MEMUTUSKAN:
:: KESATU | Membentuk Gugus Tugas Kota Layak Anak sebagaimana tercantum dalam Lampiran.
:: KEDUA | Keputusan ini mulai berlaku pada tanggal ditetapkan.
#sign wet | Ditetapkan di Tanjungrukmi;pada tanggal 16 Mei 2023 | walikota
#page
= LAMPIRAN KEPUTUSAN WALI KOTA TANJUNGRUKMI NOMOR 188.45/112/KEP/2023
= SUSUNAN GUGUS TUGAS KOTA LAYAK ANAK
| No | Jabatan | Kedudukan |
| 1 | Sekretaris Daerah | Ketua |
| 2 | Kepala DP3A | Sekretaris |
| | KELEMBAGAAN | |
| 3 | Kepala Bappeda | Koordinator |
| | KLASTER I HAK SIPIL DAN KEBEBASAN | |
| 4 | Kepala Disdukcapil | Koordinator |
| | KLASTER II LINGKUNGAN KELUARGA DAN PENGASUHAN ALTERNATIF | |
| 5 | Kepala Dinas Sosial | Koordinator |
| | KLASTER III KESEHATAN DASAR DAN KESEJAHTERAAN | |
| 6 | Kepala Dinas Kesehatan | Koordinator |
#sign wet | | walikota
"""
SK_FORUM = """
#kop walikota
= KEPUTUSAN WALI KOTA TANJUNGRUKMI
= NOMOR 100.3.3.3/61/KEP/2024
= TENTANG PENGUKUHAN PENGURUS FORUM ANAK KOTA TANJUNGRUKMI PERIODE 2024-2026
:: Menimbang | bahwa pengurus Forum Anak perlu dikukuhkan;
:: Mengingat | Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 17 Tahun 2016;
= MEMUTUSKAN:
:: KESATU | Mengukuhkan pengurus Forum Anak Kota Tanjungrukmi: ketua, wakil ketua, sekretaris, bendahara, dan lima koordinator klaster.
:: KEDUA | Keputusan ini mulai berlaku pada tanggal ditetapkan.
#sign blank | Ditetapkan di Tanjungrukmi;pada tanggal 26 Februari 2024 | walikota
"""
RAD = """
#kop walikota
= PERATURAN WALI KOTA TANJUNGRUKMI
= NOMOR 9 TAHUN 2017
= TENTANG RENCANA AKSI DAERAH KOTA LAYAK ANAK TAHUN 2017-2021
= DENGAN RAHMAT TUHAN YANG MAHA ESA
= WALI KOTA TANJUNGRUKMI,
:: Menimbang | bahwa perlu rencana aksi lima tahun bagi perangkat daerah;
:: Mengingat | Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak;
= MEMUTUSKAN:
:: Menetapkan | PERATURAN WALI KOTA TENTANG RENCANA AKSI DAERAH KOTA LAYAK ANAK TAHUN 2017-2021.
= Pasal 1
RAD KLA berlaku dari tahun 2017 sampai dengan tahun 2021 untuk kelembagaan dan klaster I sampai dengan klaster V.
= Pasal 2
Peraturan ini mulai berlaku pada tanggal diundangkan.
#sign ttd | Ditetapkan di Tanjungrukmi;pada tanggal 3 April 2017 | =WALI KOTA TANJUNGRUKMI,;SUHARTOYO MULYANTARA
Diundangkan di Tanjungrukmi pada tanggal 3 April 2017. SEKRETARIS DAERAH, ttd, MARTINUS LESTARIHADI
BERITA DAERAH KOTA TANJUNGRUKMI TAHUN 2017 NOMOR 9
#page
= MATRIKS RENCANA AKSI
| No | Klaster | Program | Target 2017 | Target 2019 | Target 2021 | Penanggung jawab | Dana |
| 1 | Kelembagaan | Rapat Gugus Tugas | 2 | 3 | 4 | DP3A | APBD |
| 2 | Klaster I Hak Sipil dan Kebebasan | Akta kelahiran | 80 | 88 | 95 | Disdukcapil | APBD |
| 3 | Klaster II Lingkungan Keluarga | PUSPAGA | 0 | 1 | 1 | DP3A | APBD |
| 4 | Klaster III Kesehatan Dasar | Puskesmas ramah anak | 1 | 3 | 5 | Dinkes | APBD |
| 5 | Klaster IV Pendidikan | Sekolah ramah anak | 5 | 20 | 40 | Disdik | APBD |
| 6 | Klaster V Perlindungan Khusus | Layanan korban | 100 | 100 | 100 | P2TP2A | APBD |
"""
KAWIN = """
#kop k-dp3a
= LAPORAN KEGIATAN SOSIALISASI PENCEGAHAN PERKAWINAN ANAK
Sosialisasi pencegahan perkawinan anak dilaksanakan pada Kamis, 18 Februari 2021 di Aula Kecamatan Telukpaku dan diikuti 45 remaja serta 20 orang tua. Narasumber dari KUA dan Pengadilan Agama.
Hasil: peserta menandatangani janji menyelesaikan sekolah 12 tahun. Jumlah yang dijangkau 65 orang.
#photo kawin | Sosialisasi pencegahan perkawinan anak, Kecamatan Telukpaku, 18 Februari 2021
#sign wet | Tanjungrukmi, 24 Februari 2021 | k-dp3a
"""
SEMBAKO = """
#kop k-dp3a
= LAPORAN KEMITRAAN DUNIA USAHA UNTUK ANAK TAHUN 2024
Pada 9 April 2024 PT Samudra Rukmi menyerahkan bantuan 150 paket sembako dan bingkisan kepada anak yatim di Kelurahan Pulo Seruni. Penyerahan simbolis dilakukan oleh pimpinan perusahaan, dilanjutkan foto bersama. Santunan ini bersifat satu kali.
#sign wet | Tanjungrukmi, 16 April 2024 | k-dp3a
"""
PUSPAGA = """
#kop k-dp3a
= MATRIKS LAYANAN PUSPAGA BAHARI TAHUN 2024
| No | Nama lembaga konsultasi | Keluarga dilayani | Standar | Sertifikat |
| 1 | PUSPAGA Bahari | 88 | sudah memenuhi standar layanan | menyusul |
| 2 | PUSPAGA Telukpaku | 41 | sudah terstandar menurut pengelola | belum ada |
PUSPAGA Bahari dinyatakan aktif dan terstandar oleh pengelola sendiri.
#sign wet | Tanjungrukmi, 11 Desember 2024 | k-dp3a
"""
UNDANGAN = """
#kop k-dp3a
#right Tanjungrukmi, 13 Mei 2024
:: Nomor | 463/207/DP3A/2024
:: Perihal | Undangan Rapat Gugus Tugas KLA
Yth. Anggota Gugus Tugas Kota Layak Anak
Mohon hadir pada rapat koordinasi Gugus Tugas KLA:
:: Hari/tanggal | Senin, 20 Mei 2024
:: Pukul | 13.00 WIB
:: Tempat | Ruang rapat DP3A Kota Tanjungrukmi
#sign wet | | k-dp3a
"""
DUAP = """
#kop k-dp3a
= LAPORAN SINGKAT FORUM ANAK 2P (PELOPOR DAN PELAPOR)
Forum Anak Kota Tanjungrukmi menjalankan peran pelopor dan pelapor melalui bersih pantai pada 21 Juli 2024 dan ajakan antiperundungan pada 14 September 2024. Uraian per kegiatan belum dituangkan dalam matriks.
#sign wet | Tanjungrukmi, 27 September 2024 | k-dp3a
"""
LINK = """
Bukti dukung indikator 21 layanan anak korban kekerasan
https://drive.google.com/drive/folders/contoh-bukti-klaster-5
"""
MUSREN = """
#kop k-bappeda
= BERITA ACARA MUSRENBANG RKPD KOTA TANJUNGRUKMI TAHUN 2025
- Nomor: 050/88/BA/Bappeda/2024
Pada hari ini Kamis tanggal empat belas Maret tahun dua ribu dua puluh empat diselenggarakan Musrenbang yang membahas usulan bagi partisipasi anak dalam perencanaan.
| No | Pengusul | Usulan | Hasil |
| 1 | Kecamatan Telukpaku | Perbaikan dermaga rakyat | diterima |
| 2 | Kecamatan Bandar Lawas | Drainase pasar | diterima |
| 3 | Dinas Pendidikan | Taman baca | ditunda |
Peserta: kepala perangkat daerah, camat, lurah, dan LPM.
#two pen | =Kepala Bappeda,;Prasojowibowo | =Wakil peserta,;Hadi Nugrahadi
"""
PROFIL = """
= PROFIL ANAK KOTA TANJUNGRUKMI TAHUN 2024
#kop k-dp3a
Profil ini disusun menurut kelembagaan dan klaster I sampai klaster V.
## Kelembagaan
Gugus Tugas dibentuk dengan keputusan Wali Kota tahun 2023.
## Klaster I Hak Sipil dan Kebebasan
Anak yang memiliki kutipan akta kelahiran pada tahun 2024 sebanyak 41.871 dari 42.640 anak atau 98,2 persen.
| No | Kelompok umur | Laki-laki | Perempuan | Jumlah |
| 1 | 0-5 tahun | 6.902 | 6.618 | 13.520 |
| 2 | 6-12 tahun | 8.610 | 8.240 | 16.850 |
| 3 | 13-17 tahun | 6.288 | 5.982 | 12.270 |
| | Jumlah | 21.800 | 20.840 | 42.640 |
## Klaster II Lingkungan Keluarga dan Pengasuhan Alternatif
Perkawinan anak tahun 2024 tercatat 12 (L 1, P 11).
## Klaster III Kesehatan Dasar dan Kesejahteraan
Stunting e-PPGBM 11,4 persen.
## Klaster IV Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya
Anak tidak sekolah 204 (L 118, P 86).
## Klaster V Perlindungan Khusus
Anak korban kekerasan yang dilayani 31 (L 9, P 22).
#sign wet | Tanjungrukmi, 18 Desember 2024 | k-dp3a
"""
SE_TTE = """
#kop walikota
#right Tanjungrukmi, 22 Agustus 2023
= SURAT EDARAN
= NOMOR 400.2.4/33/DP3A/2023
= TENTANG PELIBATAN FORUM ANAK DALAM PERENCANAAN PEMBANGUNAN
Yth. Kepala Perangkat Daerah, Camat, dan Lurah se-Kota Tanjungrukmi
1. Setiap musyawarah perencanaan mengundang wakil Forum Anak.
2. Usulan anak diberi jawaban tertulis paling lambat 30 hari.
#sign tte | | walikota
"""


def budget() -> bytes:
    """A list with the lines of one office only, signed by that office."""
    rows: list[list[str | int | float | None]] = [["DAFTAR ANGGARAN RESPONSIF ANAK KOTA TANJUNGRUKMI TAHUN ANGGARAN 2024"], [], ["No", "Tema", "Kode sub kegiatan", "Sub kegiatan", "Perangkat daerah", "Sumber", "Pagu (Rp)"],
                                                  [1, "Koordinasi KLA", "2.08.05.2.01.01", "Advokasi pemenuhan hak anak", "DP3A", "APBD", 75000000], [2, "Partisipasi anak", "2.08.05.2.01.03", "Pembinaan Forum Anak", "DP3A", "APBD", 40000000],
                                                  [3, "Anak korban kekerasan", "2.08.06.2.02.01", "Layanan anak korban", "DP3A", "APBD", 60000000], [None, "JUMLAH", None, None, None, None, 175000000], [], ["Tanjungrukmi, 12 Februari 2024"],
                                                  ["Kepala DP3A Kota Tanjungrukmi"], ["ttd"], ["Sri Handayaningtyas"]]
    return xlsx({"ARA 2024": rows})


def add(region: Region) -> None:
    """Folders 01 DP3A and BAPPEDA_ok."""
    base = "01 DP3A"
    draft = region.add(f"{base}/RANPERDA KLA  final FIX (2).pdf", pdf("walikota", RANPERDA, water="RANCANGAN"), "draft of a Perda with watermark, no number, no date, unsigned", kind="raperda", number=None, date=None, signed="no", items=[], indicators=[1])
    region.fault("draft", draft, indicator=1, item="perda_kla", why="RANCANGAN in head and watermark")
    region.allow(draft, "no-number", "no-date", "no-signature", why="a draft has none of them")
    region.fault("missing-evidence", indicator=1, item="perda_kla", why="only a draft is there")
    sk = region.add(f"{base}/Gugus  Tugas/SK GT KLA 2023.pdf", scanned(pdf("walikota", SK_GT), "t-gt", "grey"), "SK Gugus Tugas whose annex stops at klaster III and names no one outside the offices; grey scan", kind="kep_kada", number="188.45/112/KEP/2023", date="2023-05-16", year=2023,
                    signed="yes", items=["2.sk_gugus_tugas"])
    region.fault("klaster-missing", sk, indicator=2, item="sk_gugus_tugas", why="klaster IV and V are not in the annex")
    region.fault("members-missing", sk, indicator=2, item="sk_gugus_tugas", why="no community body, business, media, Forum Anak")
    forum = region.add(f"{base}/SK Forum Anak 2024 (blm ttd).pdf", scanned(pdf("walikota", SK_FORUM), "t-fa", "colour"), "decision never signed, scanned", kind="kep_kada", number="100.3.3.3/61/KEP/2024", date="2024-02-26", year=2024, signed="no", items=["6.sk_forum_anak"])
    region.fault("no-signature", forum, indicator=6, item="sk_forum_anak", why="the signature block is empty")
    rad = region.add(f"{base}/RAD KLA 2017-2021.pdf", pdf("walikota", RAD), "RAD that ended in 2021", kind="perkada", also=["rad"], number="9 TAHUN 2017", date="2017-04-03", year=2017, signed="copy", items=["2.rad_kla"], valid_from="2017-01-01", valid_to="2021-12-31")
    region.fault("period-over", rad, indicator=2, item="rad_kla", why="2017-2021")
    shot = photos.jpg(photos.scene("t-kawin", "SOSIALISASI PENCEGAHAN PERKAWINAN ANAK\nKec. Telukpaku, 18 Februari 2021", "hall", 8))
    late = region.add(f"{base}/Lap sosialisasi cegah kawin anak.docx", docx("k-dp3a", KAWIN, {"kawin": shot}), "activity of 2021", kind="laporan_kegiatan", number=None, date="2021-02-24", year=2021, signed="yes", items=["7.upaya_pencegahan"])
    region.fault("out-of-window", late, indicator=7, item="upaya_pencegahan", why="held in February 2021")
    gift = region.add(f"{base}/Kemitraan/laporan CSR 2024.pdf", scanned(pdf("k-dp3a", SEMBAKO), "t-csr", "snap", 130), "gift hand-over called partnership, photographed", kind="laporan_kegiatan", also=["laporan_csr"], number=None, date="2024-04-16", year=2024, signed="yes", items=["3.kemitraan_per_klaster"], maybe=["3.kegiatan_dunia_usaha"])
    region.fault("charity-not-partnership", gift, indicator=3, item="kemitraan_per_klaster", why="food parcels, once")
    house = region.add(f"{base}/PUSPAGA terstandar.docx", docx("k-dp3a", PUSPAGA), "a standard claimed in a matrix without certificate", kind="matriks", number=None, date="2024-12-11", year=2024, signed="yes", items=["8.standar"], maybe=["8.jumlah_lembaga", "8.layanan_dan_klien"])
    region.fault("not-standardised", house, indicator=8, item="standar", why="certificate: menyusul")
    meet = f"{base}/Rakor GT 20 Mei 2024"
    call = region.add(f"{meet}/undangan.pdf", scanned(pdf("k-dp3a", UNDANGAN), "t-und", "copy"), "invitation of a meeting without list, minutes or report", kind="undangan", number="463/207/DP3A/2024", date="2024-05-13", year=2024, signed="yes", items=["2.fungsi_gt"])
    meeting = photos.scene("t-rakor", "RAPAT KOORDINASI GUGUS TUGAS KLA\nKota Tanjungrukmi, 20 Mei 2024", "hall", 8, "20 Mei 2024 13:22")
    view = region.add(f"{meet}/foto rapat.jpg", photos.jpg(meeting, "2024:05:20 13:22:30"), "photo of the same meeting", kind="foto", date="2024-05-20", year=2024, items=["2.fungsi_gt"])
    region.fault("incomplete-bundle", call, view, indicator=2, item="fungsi_gt", why="no daftar hadir, notula, laporan")
    pair = region.add(f"{base}/Forum Anak/laporan 2P.docx", docx("k-dp3a", DUAP), "report where the matrix is asked", kind="laporan_kegiatan", number=None, date="2024-09-27", year=2024, signed="yes", items=["6.peran_2p"])
    region.fault("matrix-missing", pair, indicator=6, item="peran_2p", why="no matrix among the papers of this item")
    link = region.add(f"{base}/link bukti klaster 5.txt", txt(LINK), "a link where the evidence should be", kind="lainnya", region=False, number=None, items=[], indicators=[21])
    region.fault("link-only", link, why="nothing but an address")
    region.add(f"{base}/SE Wali Kota Forum Anak (TTE).pdf", pdf("walikota", SE_TTE, foot="Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik BSrE"), "look-alike: circular with TTE is signed", kind="surat_edaran", number="400.2.4/33/DP3A/2023",
               date="2023-08-22", year=2023, signed="electronic", items=["1.kebijakan_tematik"])
    region.quiet(f"{base}/SE Wali Kota Forum Anak (TTE).pdf", "no-signature", "no-date", why="electronic signature, dated above the title")
    plan = "BAPPEDA_ok"
    money = region.add(f"{plan}/daftar anggaran anak 2024.xlsx", budget(), "budget of one office, signed by that office", kind="matriks_anggaran", number=None, date="2024-02-12", year=2024, signed="copy", items=["1.anggaran_tematik"])
    region.fault("single-opd-budget", money, indicator=1, item="anggaran_tematik", why="every line is DP3A's")
    region.fault("no-bappeda-signature", money, indicator=1, item="anggaran_tematik", why="signed by DP3A only")
    talk = region.add(f"{plan}/BA Musrenbang 2024.pdf", scanned(pdf("k-bappeda", MUSREN), "t-mus", "faint"), "planning meeting without children, faint scan", kind="berita_acara", number="050/88/BA/Bappeda/2024", date="2024-03-14", year=2024, signed="yes", items=["6.papp"])
    region.fault("no-child-voice", talk, indicator=6, item="papp", why="no Forum Anak among proposers or participants")
    book = region.add(f"{plan}/PROFIL ANAK 2024 cetak.pdf", pdf("k-dp3a", PROFIL), "child profile with another figure than the registry office", kind="profil_anak", number=None, date="2024-12-18", year=2024, signed="yes", items=["2.profil_anak"])
    region.fault("numbers-differ", book, "dukcapil/Rekap akta 2024 per kecamatan.pdf", indicator=4, item="data_akta", why="41.871 (98,2 %) against 39.870 (93,5 %) with birth certificate")
