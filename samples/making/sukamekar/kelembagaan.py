"""Indicators 1 and 2: regulation, task force, action plan."""

from __future__ import annotations

from ..pdf import pdf
from ..record import Region
from ..scans import merged, scanned
from .laws import CHILD, KLA, PERDA, citing

PERDA_TEXT = f"""
#right SALINAN
#kop bupati
= PERATURAN DAERAH KABUPATEN SUKAMEKAR
= NOMOR 4 TAHUN 2021
= TENTANG
= PENYELENGGARAAN KABUPATEN LAYAK ANAK
= DENGAN RAHMAT TUHAN YANG MAHA ESA
= BUPATI SUKAMEKAR,
:: Menimbang | a. bahwa setiap anak di Kabupaten Sukamekar berhak hidup, tumbuh, berkembang, dan ikut serta secara wajar dalam lingkungan yang aman;
::   | b. bahwa pemenuhan hak anak memerlukan kerja bersama pemerintah daerah, lembaga masyarakat, dunia usaha, dan media massa yang terencana dan terus-menerus;
::   | c. bahwa untuk memberi kepastian hukum perlu menetapkan Peraturan Daerah tentang Penyelenggaraan Kabupaten Layak Anak;
{citing("Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;", CHILD, "Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019;", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 11 Tahun 2020;", KLA)}
= Dengan Persetujuan Bersama
= DEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN SUKAMEKAR
= dan
= BUPATI SUKAMEKAR
= MEMUTUSKAN:
:: Menetapkan | PERATURAN DAERAH TENTANG PENYELENGGARAAN KABUPATEN LAYAK ANAK.
#page
= BAB I
= KETENTUAN UMUM
= Pasal 1
Dalam Peraturan Daerah ini yang dimaksud dengan:
1. Kabupaten Layak Anak yang selanjutnya disingkat KLA adalah sistem pembangunan daerah yang memastikan hak anak terpenuhi dan anak terlindungi melalui kebijakan, program, dan kegiatan yang menyatu.
2. Anak adalah seseorang yang belum berusia 18 (delapan belas) tahun, termasuk yang masih dalam kandungan.
3. Gugus Tugas KLA adalah wadah koordinasi lintas perangkat daerah dan unsur nonpemerintah.
4. Rencana Aksi Daerah KLA yang selanjutnya disingkat RAD KLA adalah dokumen rencana lima tahunan.
5. Forum Anak adalah wadah partisipasi anak yang pengurusnya dipilih oleh anak.
= BAB II
= KELEMBAGAAN DAN KLASTER
= Pasal 2
(1) Penyelenggaraan KLA mencakup kelembagaan dan 5 (lima) klaster hak anak.
(2) Klaster sebagaimana dimaksud pada ayat (1) terdiri atas:
a. hak sipil dan kebebasan;
b. lingkungan keluarga dan pengasuhan alternatif;
c. kesehatan dasar dan kesejahteraan;
d. pendidikan, pemanfaatan waktu luang, dan kegiatan budaya; dan
e. perlindungan khusus.
= Pasal 3
(1) Bupati membentuk Gugus Tugas KLA.
(2) Anggota Gugus Tugas KLA terdiri atas perangkat daerah, instansi vertikal, lembaga masyarakat, dunia usaha, media massa, dan Forum Anak.
= Pasal 4
RAD KLA disusun untuk 5 (lima) tahun, selaras dengan rencana pembangunan jangka menengah daerah, dan dipantau paling sedikit 1 (satu) kali dalam setahun.
= BAB III
= HAK ANAK
= Pasal 5
Pemerintah Daerah menjamin setiap anak memperoleh kutipan akta kelahiran tanpa biaya.
= Pasal 6
Setiap rancangan kebijakan yang berdampak pada anak disusun dengan mendengar pendapat Forum Anak.
#page
= BAB IV
= PERAN MASYARAKAT, DUNIA USAHA, DAN MEDIA MASSA
= Pasal 7
Masyarakat, dunia usaha, dan media massa berperan melalui kemitraan yang terencana, bukan semata pemberian bantuan.
= BAB V
= PENDANAAN
= Pasal 8
Pendanaan penyelenggaraan KLA bersumber dari anggaran pendapatan dan belanja daerah serta sumber lain yang sah dan tidak mengikat.
= BAB VI
= KETENTUAN PENUTUP
= Pasal 9
Peraturan Daerah ini mulai berlaku pada tanggal diundangkan.
Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Daerah ini dengan penempatannya dalam Lembaran Daerah Kabupaten Sukamekar.
#sign ttd | Ditetapkan di Mekarwangi;pada tanggal 27 September 2021 | bupati
Diundangkan di Mekarwangi
pada tanggal 27 September 2021
SEKRETARIS DAERAH KABUPATEN SUKAMEKAR,
ttd
HENDRAWAN LESMAYADI
LEMBARAN DAERAH KABUPATEN SUKAMEKAR TAHUN 2021 NOMOR 4
NOREG PERATURAN DAERAH KABUPATEN SUKAMEKAR, PROVINSI JAWA SELATAN: (4/57/2021)
Salinan sesuai dengan aslinya
KEPALA BAGIAN HUKUM,
ttd
SRI ASTUTININGRAT
#page
= PENJELASAN
= ATAS
= PERATURAN DAERAH KABUPATEN SUKAMEKAR NOMOR 4 TAHUN 2021
= TENTANG PENYELENGGARAAN KABUPATEN LAYAK ANAK
## I. UMUM
Anak Sukamekar tumbuh di desa, perkebunan, dan kota kecil yang keadaannya berlainan. Peraturan ini menyatukan langkah agar tidak ada anak yang terlewat hanya karena tempat tinggalnya jauh dari pusat layanan.
## II. PASAL DEMI PASAL
Pasal 1 sampai dengan Pasal 9 cukup jelas.
"""

MEMBERS = """
#widths 5 45 35
| No | Nama Jabatan / Unsur | Kedudukan dalam Gugus Tugas |
| 1 | Bupati Sukamekar | Pembina |
| 2 | Sekretaris Daerah | Penanggung Jawab |
| 3 | Kepala Bappeda | Ketua |
| 4 | Kepala DP3AKB | Sekretaris |
| | BIDANG KELEMBAGAAN | |
| 5 | Kepala Bagian Hukum Setda | Koordinator |
| 6 | Kepala Dinas Komunikasi dan Informatika | Anggota |
| 7 | Redaksi Radio Suara Mekar dan Harian Mekar Pos (media massa) | Anggota |
| | KLASTER I HAK SIPIL DAN KEBEBASAN | |
| 8 | Kepala Dinas Kependudukan dan Pencatatan Sipil | Koordinator |
| 9 | Kepala Dinas Perpustakaan dan Kearsipan | Anggota |
| 10 | Ketua Forum Anak Kabupaten Sukamekar | Anggota |
| | KLASTER II LINGKUNGAN KELUARGA DAN PENGASUHAN ALTERNATIF | |
| 11 | Kepala Dinas Sosial | Koordinator |
| 12 | Kepala Kantor Kementerian Agama | Anggota |
| 13 | Ketua TP PKK Kabupaten | Anggota |
| | KLASTER III KESEHATAN DASAR DAN KESEJAHTERAAN | |
| 14 | Kepala Dinas Kesehatan | Koordinator |
| 15 | Direktur RSUD Mekarwangi | Anggota |
| 16 | Kepala Dinas PUPR | Anggota |
| | KLASTER IV PENDIDIKAN, PEMANFAATAN WAKTU LUANG, DAN KEGIATAN BUDAYA | |
| 17 | Kepala Dinas Pendidikan dan Kebudayaan | Koordinator |
| 18 | Kepala Dinas Perhubungan | Anggota |
| | KLASTER V PERLINDUNGAN KHUSUS | |
| 19 | Kepala Unit PPA Polres Sukamekar | Koordinator |
| 20 | Kepala UPTD PPA, Kepala Pelaksana BPBD, Kepala Satpol PP, Kepala Dinas Tenaga Kerja | Anggota |
| 21 | Kejaksaan Negeri, Pengadilan Agama, BNN Kabupaten, Badan Kesbangpol | Anggota |
| 22 | LSM Pelita Kecil dan Lembaga Perlindungan Anak Sukamekar (lembaga masyarakat) | Anggota |
| 23 | Ketua APSAI Cabang Sukamekar (dunia usaha) | Anggota |
| 24 | Dinas Pemberdayaan Masyarakat dan Desa, Dinas Lingkungan Hidup, Dinas Pariwisata, Bapenda, DPMPTSP, PDAM, Bapas, BKKBN | Anggota |
| 25 | Para Camat dan Ketua Asosiasi Kepala Desa (kecamatan, desa, dan kelurahan) | Anggota |
"""

SK_GT = f"""
#kop bupati
= KEPUTUSAN BUPATI SUKAMEKAR
= NOMOR 463/Kep.118-DP3AKB/2021
= TENTANG
= PEMBENTUKAN GUGUS TUGAS KABUPATEN LAYAK ANAK
= BUPATI SUKAMEKAR,
:: Menimbang | a. bahwa untuk menggerakkan kerja lintas sektor dalam pemenuhan hak anak perlu dibentuk Gugus Tugas Kabupaten Layak Anak;
::   | b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Bupati;
{citing(CHILD, "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 11 Tahun 2020;", KLA, PERDA)}
= MEMUTUSKAN:
:: Menetapkan | KEPUTUSAN BUPATI TENTANG PEMBENTUKAN GUGUS TUGAS KABUPATEN LAYAK ANAK.
:: KESATU | Membentuk Gugus Tugas Kabupaten Layak Anak dengan susunan keanggotaan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan Bupati ini.
:: KEDUA | Gugus Tugas bertugas mengoordinasikan, menyusun rencana aksi, memantau, dan melaporkan penyelenggaraan KLA pada kelembagaan dan kelima klaster.
:: KETIGA | Segala biaya dibebankan pada APBD Kabupaten Sukamekar.
:: KEEMPAT | Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 18 Oktober 2021 | bupati
Tembusan disampaikan kepada Yth.: 1. Gubernur Jawa Selatan; 2. Ketua DPRD Kabupaten Sukamekar.
"""
SK_GT_ANNEX = f"""
:: LAMPIRAN | KEPUTUSAN BUPATI SUKAMEKAR
:: NOMOR | 463/Kep.118-DP3AKB/2021
:: TANGGAL | 18 Oktober 2021
:: TENTANG | PEMBENTUKAN GUGUS TUGAS KABUPATEN LAYAK ANAK
= SUSUNAN KEANGGOTAAN GUGUS TUGAS KABUPATEN LAYAK ANAK
{MEMBERS}
#sign wet | | bupati
"""

RAD = f"""
#right SALINAN
#kop bupati
= PERATURAN BUPATI SUKAMEKAR
= NOMOR 12 TAHUN 2022
= TENTANG
= RENCANA AKSI DAERAH KABUPATEN LAYAK ANAK TAHUN 2022-2026
= DENGAN RAHMAT TUHAN YANG MAHA ESA
= BUPATI SUKAMEKAR,
:: Menimbang | bahwa untuk melaksanakan ketentuan Pasal 4 Peraturan Daerah Kabupaten Sukamekar Nomor 4 Tahun 2021 perlu menetapkan Peraturan Bupati tentang Rencana Aksi Daerah Kabupaten Layak Anak Tahun 2022-2026;
{citing(CHILD, "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 1 Tahun 2022;", KLA, PERDA)}
= MEMUTUSKAN:
:: Menetapkan | PERATURAN BUPATI TENTANG RENCANA AKSI DAERAH KABUPATEN LAYAK ANAK TAHUN 2022-2026.
= Pasal 1
RAD KLA berlaku untuk jangka waktu 5 (lima) tahun, yaitu tahun 2022 sampai dengan tahun 2026, dan memuat program, indikator, target tahunan, penanggung jawab, serta sumber dana.
= Pasal 2
Setiap perangkat daerah melaporkan capaian rencana aksi kepada Bappeda paling lambat minggu kedua bulan Januari tahun berikutnya.
= Pasal 3
Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
#sign ttd | Ditetapkan di Mekarwangi;pada tanggal 14 Maret 2022 | bupati
Diundangkan di Mekarwangi pada tanggal 14 Maret 2022
SEKRETARIS DAERAH KABUPATEN SUKAMEKAR, ttd HENDRAWAN LESMAYADI
BERITA DAERAH KABUPATEN SUKAMEKAR TAHUN 2022 NOMOR 12
#page
= LAMPIRAN PERATURAN BUPATI SUKAMEKAR NOMOR 12 TAHUN 2022
= MATRIKS RENCANA AKSI DAERAH KABUPATEN LAYAK ANAK TAHUN 2022-2026
#widths 4 26 24 9 9 9 9 9 15 14
| No | Program / Kegiatan | Indikator | 2022 | 2023 | 2024 | 2025 | 2026 | Penanggung Jawab | Sumber Dana |
| | KELEMBAGAAN | | | | | | | | |
| 1 | Rapat koordinasi Gugus Tugas KLA | jumlah rapat per tahun | 4 | 5 | 6 | 6 | 6 | DP3AKB | APBD |
| 2 | Pelatihan Konvensi Hak Anak | jumlah peserta | 60 | 80 | 100 | 100 | 120 | DP3AKB | APBD |
| | KLASTER I HAK SIPIL DAN KEBEBASAN | | | | | | | | |
| 3 | Percepatan kutipan akta kelahiran | persen anak memiliki akta | 95 | 96,5 | 98 | 98,5 | 99 | Disdukcapil | APBD |
| 4 | Penguatan Forum Anak kecamatan | jumlah kecamatan | 4 | 6 | 8 | 8 | 8 | DP3AKB | APBD |
| | KLASTER II LINGKUNGAN KELUARGA DAN PENGASUHAN ALTERNATIF | | | | | | | | |
| 5 | Pencegahan perkawinan anak | jumlah perkawinan anak | 70 | 55 | 40 | 30 | 20 | DP3AKB, Kemenag | APBD |
| 6 | Standardisasi PUSPAGA | jumlah layanan | 1 | 1 | 2 | 2 | 3 | DP3AKB | APBD |
| | KLASTER III KESEHATAN DASAR DAN KESEJAHTERAAN | | | | | | | | |
| 7 | Puskesmas ramah anak | jumlah Puskesmas | 4 | 6 | 8 | 9 | 10 | Dinkes | APBD, DAK |
| | KLASTER IV PENDIDIKAN, PEMANFAATAN WAKTU LUANG, DAN KEGIATAN BUDAYA | | | | | | | | |
| 8 | Satuan pendidikan ramah anak | jumlah satuan pendidikan | 60 | 110 | 160 | 210 | 260 | Disdikbud | APBD |
| | KLASTER V PERLINDUNGAN KHUSUS | | | | | | | | |
| 9 | Layanan anak korban kekerasan | persen korban terlayani | 100 | 100 | 100 | 100 | 100 | UPTD PPA | APBD |
#sign ttd | | bupati
"""

MONEV = """
#kop bappeda
= LAPORAN PEMANTAUAN DAN EVALUASI
= RENCANA AKSI DAERAH KABUPATEN LAYAK ANAK TAHUN 2024
## A. Dasar
Peraturan Bupati Sukamekar Nomor 12 Tahun 2022 meminta pemantauan RAD KLA sekurang-kurangnya sekali setahun. Pemantauan tahun 2024 dilakukan pada 9 sampai 20 Desember 2024 melalui pengisian matriks oleh perangkat daerah dan rapat klarifikasi.
## B. Target dan realisasi
#widths 4 30 18 10 10 12 22
| No | Kegiatan RAD KLA | Perangkat Daerah | Target 2024 | Realisasi 2024 | Capaian (%) | Catatan |
| 1 | Rapat koordinasi Gugus Tugas KLA | DP3AKB | 6 | 6 | 100,0 | tercapai |
| 2 | Peserta pelatihan KHA | DP3AKB | 100 | 92 | 92,0 | dua kecamatan menyusul |
| 3 | Forum Anak kecamatan | DP3AKB | 8 | 8 | 100,0 | tercapai |
| 4 | Layanan PUSPAGA | DP3AKB | 2 | 2 | 100,0 | satu terstandar |
| 5 | Puskesmas ramah anak | Dinkes | 8 | 8 | 100,0 | tercapai |
| 6 | Satuan pendidikan ramah anak | Disdikbud | 160 | 152 | 95,0 | madrasah menunggu SK |
## C. Rekomendasi
Perangkat daerah yang belum mencapai target menyusun rencana tindak lanjut triwulan I tahun 2025. Kelembagaan dan kelima klaster telah melapor.
#sign wet | Mekarwangi, 23 Desember 2024 | bappeda
"""

ANGGARAN = """
#kop bappeda
= DAFTAR ANGGARAN RESPONSIF HAK ANAK
= KABUPATEN SUKAMEKAR TAHUN ANGGARAN 2024
#widths 4 20 16 32 18 10 18
| No | Tema | Kode Sub Kegiatan | Program / Kegiatan / Sub Kegiatan | Perangkat Daerah | Sumber | Pagu (Rp) |
| 1 | Koordinasi Gugus Tugas KLA | 2.08.05.2.01.01 | Advokasi kebijakan dan pendampingan pemenuhan hak anak | DP3AKB | APBD | 185.000.000 |
| 2 | Akta kelahiran | 2.12.03.2.01.04 | Pencatatan dan penerbitan dokumen atas pelaporan peristiwa penting | Disdukcapil | APBD | 240.500.000 |
| 3 | Informasi layak anak | 2.23.02.2.01.03 | Pengembangan layanan perpustakaan anak | Dispusip | APBD | 126.000.000 |
| 4 | Partisipasi anak | 2.08.05.2.01.03 | Penguatan Forum Anak | DP3AKB | APBD | 98.750.000 |
| 5 | Perbaikan gizi | 1.02.02.2.02.15 | Pengelolaan pelayanan kesehatan gizi masyarakat | Dinkes | DAK | 410.000.000 |
| 6 | Satuan pendidikan ramah anak | 1.01.02.2.02.38 | Pembinaan sekolah ramah anak | Disdikbud | APBD | 155.250.000 |
| 7 | Anak korban kekerasan | 2.08.06.2.02.01 | Layanan pengaduan dan pendampingan anak | UPTD PPA | APBD | 201.500.000 |
| | JUMLAH | | | | | 1.417.000.000 |
Daftar ini telah dicermati oleh Bappeda terhadap DPA perangkat daerah Tahun Anggaran 2024.
#sign wet | Mekarwangi, 5 Februari 2024 | bappeda
"""

SE_AKTA = """
#kop bupati
#right Mekarwangi, 6 Februari 2023
Yth. 1. Kepala Perangkat Daerah; 2. Camat; 3. Kepala Desa/Lurah se-Kabupaten Sukamekar
= SURAT EDARAN
= NOMOR 400.12/7/Disdukcapil/2023
= TENTANG
= PERCEPATAN KEPEMILIKAN KUTIPAN AKTA KELAHIRAN DAN KARTU IDENTITAS ANAK
1. Latar belakang. Masih ada anak yang belum memiliki akta kelahiran karena orang tuanya tidak tercatat kawin, tinggal di panti, atau berpindah-pindah.
2. Maksud. Memberi jalan bagi anak yang memerlukan perlindungan khusus (anak jalanan, anak di panti dan LPKA, anak penyandang disabilitas) untuk memperoleh akta kelahiran dan KIA.
3. Dasar. Undang-Undang Nomor 24 Tahun 2013 dan Peraturan Bupati tentang Administrasi Kependudukan.
4. Isi. Puskesmas, rumah sakit, dan bidan mengirim surat kelahiran paling lambat dua hari; desa menjemput data anak tanpa akta; Dinas Sosial mendampingi anak tanpa orang tua.
5. Penutup. Edaran ini berlaku sejak tanggal ditetapkan.
#sign tte | | bupati
"""


def add(region: Region) -> None:
    """Indicator 1 and the standing papers of indicator 2."""
    first, second = "KELEMBAGAAN/1. PERATURAN DAERAH KLA", "KELEMBAGAAN/2. PENGUATAN KELEMBAGAAN"
    perda = region.add(f"{first}/Perda Nomor 4 Tahun 2021 tentang Penyelenggaraan Kabupaten Layak Anak (SALINAN).pdf",
                       pdf("bupati", PERDA_TEXT), "Perda KLA as SALINAN with ttd, chapters and articles, promulgated",
                       kind="perda", number="4 TAHUN 2021", date="2021-09-27", year=2021, signed="copy", items=["1.perda_kla"])
    region.quiet(perda, "no-signature", "out-of-window", "draft", why="a SALINAN with ttd is signed; a rule in force has no window")
    sk = region.add(f"{second}/1. SK Gugus Tugas KLA.pdf", merged(pdf("bupati", SK_GT), scanned(pdf("bupati", SK_GT_ANNEX), "gt", "fold")),
                    "SK Gugus Tugas of 2021, still in force: decision with text, annex scanned and folded",
                    kind="kep_kada", number="463/Kep.118-DP3AKB/2021", date="2021-10-18", year=2021, signed="yes", items=["2.sk_gugus_tugas"])
    region.quiet(sk, "out-of-window", "period-over", "members-missing", "klaster-missing", "annex-missing",
                 why="old decision without an end, whose annex names everyone")
    region.add(f"{second}/4. RAD KLA/Perbup 12 Tahun 2022 RAD KLA 2022-2026.pdf", pdf("bupati", RAD, wide=True),
               "RAD KLA 2022-2026 as annex of a Perbup (SALINAN), matrix by klaster", kind="perkada", also=["rad"], number="12 TAHUN 2022",
               date="2022-03-14", year=2022, signed="copy", items=["2.rad_kla"], valid_from="2022-01-01", valid_to="2026-12-31")
    region.add(f"{second}/5. MONEV RAD/Laporan Monev RAD KLA 2024 ttd.pdf", scanned(pdf("bappeda", MONEV), "monev", "colour"),
               "yearly monitoring of the RAD, colour scan with stamp over the signature", kind="laporan_monev", number=None,
               date="2024-12-23", year=2024, signed="yes", items=["2.monev_rad"])
    region.add(f"{first}/3. ANGGARAN/Daftar Anggaran Responsif Anak TA 2024 (ttd Bappeda).pdf", scanned(pdf("bappeda", ANGGARAN), "ara", "grey"),
               "budget list of several OPD signed by Bappeda, grey scan", kind="matriks_anggaran", number=None, date="2024-02-05", year=2024,
               signed="yes", items=["1.anggaran_tematik"])
    se = region.add(f"{first}/2. KEBIJAKAN TEMATIK/SE Bupati Percepatan Akta Kelahiran dan KIA.pdf",
                    pdf("bupati", SE_AKTA, foot="Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan BSrE"),
                    "circular with electronic signature (QR and note)", kind="surat_edaran", number="400.12/7/Disdukcapil/2023",
                    date="2023-02-06", year=2023, signed="electronic", items=["1.kebijakan_tematik", "4.mekanisme_ampk"])
    region.quiet(se, "no-signature", why="QR and BSrE note are a signature")


