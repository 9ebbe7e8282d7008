"""Guises that no rule was mended on: two faults and two look-alikes of every code, to be measured only."""

from __future__ import annotations

from benchmarks.regions import paper
from benchmarks.regions.second.figures import klaim
from benchmarks.regions.second.frames import (
    NONE,
    TTE,
    edaran,
    hadir,
    kep,
    lap,
    notula,
    perda,
    pks,
    sertifikat,
    sop,
    tabel,
    undangan,
)
from benchmarks.regions.second.media import acara, locked
from benchmarks.regions.second.scope import ALL, DIGITS, FULL, KIN, PLAIN, gugus, profil, rad, uang
from benchmarks.regions.second.sheets import csv, foto, lembar
from benchmarks.regions.second.table import P, Scene, beside, item, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)

fault("draft", P("21 hukum Naskah perbup pencegahan pekerja anak.docx", perda("Pencegahan dan Penghapusan Pekerja Anak", "NOMOR __ TAHUN {last}", "__ {last}", kepala=True, how=NONE, promulgated=False, top="^ DRAFT - JANGAN DISEBARLUASKAN\n")))
fault("draft", P("9 disdik Rancangan SE PAUD HI.pdf", edaran("NOMOR : .../.../{last}", "Penyelenggaraan PAUD Holistik Integratif", "Satuan PAUD agar menyelenggarakan layanan holistik integratif.", "{seat}, ... {last}", NONE)), )
quiet("draft", P("16 pupr Berita acara pembahasan rancangan.pdf", "# BERITA ACARA PEMBAHASAN\nNomor : 600/14/BA/{last}\nPada hari ini Kamis tanggal 20 Maret {last} bertempat di {seat} telah dibahas rancangan peraturan kepala daerah tentang air minum layak dan disepakati dilanjutkan ke harmonisasi.\n= Pihak Kesatu | Pihak Kedua\n= {ink} | {ink}\n= {p1} | {p4}\n"))
quiet("draft", P("17 hukum Perda KTR salinan.docx", perda("Kawasan Tanpa Rokok", "NOMOR 2 TAHUN {old}", "3 Maret {old}", tail="---\n# PENJELASAN\nKonsep kawasan tanpa rokok dalam rancangan ini merujuk pada ketentuan yang lebih tinggi.\n")))

fault("no-signature", P("19 disdik Penetapan SRA.pdf", kep("Penetapan Sekolah Ramah Anak Jenjang SD", "NOMOR : 421.2/70/{last}", "19 Mei {last}", how=NONE, office="disdik")))
fault("no-signature", P("22 bpbd SK forum anak tangguh.docx", kep("Forum Anak Tangguh Bencana", "NOMOR : 360/15/KEP/{first}", "21 Juni {first}", sign="= | {ruler} {name}\n= | \n= | (                              )\n= | {head}\n")))
quiet("no-signature", P("9 disdik SK bunda PAUD.pdf", kep("Bunda PAUD {kabkota}", "NOMOR : 400.3/9/{first}", "11 April {first}", how=TTE)))
quiet("no-signature", P("12 dinkes Leaflet imunisasi.docx", "# IMUNISASI LENGKAP, ANAK SEHAT\nJadwal: 0 bulan HB0, 1 bulan BCG, 2 bulan DPT.\nBawa buku KIA ke posyandu. {dinkes} {title}.\n"))

fault("no-number", P("23 dinsos SK unit layanan disabilitas.docx", kep("Unit Layanan Disabilitas Anak", "NOMOR : ____ TAHUN {last}", "17 Maret {last}")))
fault("no-number", P("16 dinkes SE stop BABS.pdf", edaran("NOMOR :              /SE/{first}", "Percepatan Desa Bebas Buang Air Besar Sembarangan", "Camat memimpin pemicuan di desa.", "{seat}, 8 Agustus {first}")))
quiet("no-number", P("20 kemenag SK masjid ramah anak.pdf", kep("Masjid Ramah Anak", "NOMOR 214 TAHUN {last}", "9 September {last}")))
quiet("no-number", P("2 p3a Undangan sosialisasi KHA.docx", undangan("p3a", "Sosialisasi Konvensi Hak Anak", "Rabu, 7 Mei {last}", "29 April {last}")))

fault("no-date", P("10 dinsos SK penerima akreditasi.pdf", kep("Panti Asuhan Penerima Pendampingan Akreditasi", "NOMOR : 400.9/88/{last}", "   -   - {last}")))
fault("no-date", P("5 kominfo SE konten ramah anak.docx", edaran("NOMOR : 555/12/{first}", "Konten Ramah Anak pada Media Pemerintah", "Perangkat daerah menyaring konten.", "{seat},            {first}")))
quiet("no-date", P("8 p3a SK konselor Puspaga.pdf", kep("Konselor Puspaga", "NOMOR : 400.2/90/{first}", "2 Mei {first}", tail="\nJadwal piket diatur kemudian: tanggal ........\n")))
quiet("no-date", P("18 disdik Format pendataan ATS.docx", "# FORMULIR PENDATAAN ANAK TIDAK SEKOLAH\nNama petugas : ......... Tanggal : .........\n| No | Alasan | Rencana\n| 1 | | |\n"))

fault("annex-missing", P("13 dinkes SK lokus stunting.pdf", kep("Desa Lokus Penurunan Stunting", "NOMOR : 400.7/31/KEP/{last}", "13 Februari {last}", "Menetapkan desa lokus penurunan stunting sebagaimana daftar dalam Lampiran Keputusan ini.", "Keputusan ini berlaku sejak ditetapkan.")))
fault("annex-missing", P("20 kemenag SK rumah ibadah ramah anak.docx", kep("Rumah Ibadah Ramah Anak Tingkat Kecamatan", "NOMOR : 450/12/KEP/{first}", "5 Maret {first}", "Nama rumah ibadah tercantum dalam Lampiran yang tidak terpisahkan dari Keputusan ini.", "Keputusan ini berlaku sejak ditetapkan.", how=TTE)))
quiet("annex-missing", P("11 pupr SK taman.docx", kep("Taman Ramah Anak", "NOMOR : 600/41/{last}", "10 April {last}", "Nama taman tercantum dalam Lampiran Keputusan ini.", annex="| No | Taman | Lokasi\n| 1 | Taman Pelangi | {kec0}\n")))
quiet("annex-missing", P("4 dukcapil SE akta.pdf", edaran("NOMOR : 400.12/3/{last}", "Pencatatan Kelahiran", "Formulir F-2.01 dapat diunduh; lampiran permohonan cukup salinan buku nikah.", "{seat}, 9 Juni {last}")))

fault("repealed-law", P("24 hukum SK pokja ABH.docx", kep("Kelompok Kerja Anak Berhadapan dengan Hukum", "NOMOR : 400.2/61/{first}", "20 Juni {first}", laws=("Undang-Undang Nomor 3 Tahun 1997 tentang Pengadilan Anak",))))
fault("repealed-law", P("23 dinsos SK pokja disabilitas.pdf", kep("Kelompok Kerja Perlindungan Anak Penyandang Disabilitas", "NOMOR : 400.9/62/{last}", "21 Juli {last}", laws=("Undang-Undang Nomor 4 Tahun 1997 tentang Penyandang Cacat", "Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah"))))
quiet("repealed-law", P("7 p3a SK tim cegah kawin anak.pdf", kep("Tim Pencegahan Perkawinan Anak", "NOMOR : 400.2/63/{last}", "22 Juli {last}", laws=("Undang-Undang Nomor 1 Tahun 1974 tentang Perkawinan sebagaimana telah diubah dengan Undang-Undang Nomor 16 Tahun 2019 tentang Perubahan atas Undang-Undang Nomor 1 Tahun 1974",))))
quiet("repealed-law", P("21 hukum Perda 2008.docx", perda("Perlindungan Anak", "NOMOR 7 TAHUN 2008", "14 Mei 2008", laws=("Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah", "Undang-Undang Nomor 10 Tahun 2004 tentang Pembentukan Peraturan Perundang-undangan"))))

fault("wrong-region", P("12 dinkes Tabel imunisasi.pdf", "# PEMERINTAH KABUPATEN WONOSOBO\n# DINAS KESEHATAN\n# IMUNISASI DASAR LENGKAP KABUPATEN WONOSOBO TAHUN {first} DAN {last}\n| Puskesmas | Bayi {first} | IDL {first} | Bayi {last} | IDL {last}\n| Kertek | 300 | 280 | 310 | 301\n| Garung | 200 | 190 | 210 | 200\n> Wonosobo, 8 Januari {year}\n> Kepala Dinas Kesehatan Kabupaten Wonosobo,\n> {ink}\n> dr. Danang Priyo\n"))
fault("wrong-region", P("6 p3a SK forum anak.docx", "# WALI KOTA PALOPO\n# PROVINSI SULAWESI SELATAN\n# KEPUTUSAN WALI KOTA PALOPO\n^ NOMOR : 400.2/88/{last}\n# TENTANG\n# PENGURUS FORUM ANAK KOTA PALOPO\nMEMUTUSKAN :\nKESATU : Membentuk pengurus Forum Anak.\nKEDUA : Keputusan ini berlaku sejak ditetapkan.\n> Ditetapkan di Palopo\n> pada tanggal 3 Maret {last}\n> WALI KOTA PALOPO,\n> ttd\n> Andi Rahman Latief\n"))
quiet("wrong-region", P("15 dinkes Piagam kompetisi.pdf", "# PIAGAM PENGHARGAAN\nNomor : 12/PRAP/{last}\nPemerintah Provinsi memberikan penghargaan kepada Puskesmas {kec0}, {title}, atas pelayanan ramah anak pada lomba di Kota Surakarta tanggal 9 September {last}.\n> Kepala Dinas Kesehatan Provinsi,\n> ttd\n> dr. Harjanti\n"))
quiet("wrong-region", P("8 p3a Studi tiru.docx", lap("p3a", "Studi Tiru Puspaga ke {other}", "10 Juli {last}", "Rombongan diterima Kepala Dinas di {other} dan berdiskusi tentang layanan konseling keluarga.", foto=3501)))

fault("out-of-window", P("13 dinkes Laporan penimbangan 2019.pdf", lap("dinkes", "Kemitraan Penanganan Balita Gizi Kurang", "8 Agustus 2019", "Puskesmas dan kader menimbang 400 balita.", foto=3502)))
fault("out-of-window", P("2 p3a {minutes} gugus tugas lama.docx", notula("p3a", "Rapat Gugus Tugas KLA", "15 April 2020", "Kelembagaan dan klaster I, II, III, IV, dan V memaparkan capaian.")))
quiet("out-of-window", P("8 p3a SK Puspaga 2019.pdf", kep("Pembentukan Pusat Pembelajaran Keluarga", "NOMOR : 463/20/2019", "2 Mei 2019")))
quiet("out-of-window", P("7 p3a Laporan duta.docx", lap("p3a", "Pencegahan Perkawinan Anak oleh Duta Remaja", "3 Juni {last}", "Duta remaja yang dilantik pada 2018 dan 2019 kembali mengisi kelas di 20 sekolah.", foto=3503)))

fault("period-over", P("9 disdik PKS pos PAUD.pdf", pks("disdik", "Himpaudi {name}", "pendampingan PAUD holistik integratif", -6, "Perjanjian berlaku selama 2 (dua) tahun terhitung sejak ditandatangani.")))
fault("period-over", P("2 bappeda Dokumen RAD.docx", lambda r: rad(r, "2017", "2021", DIGITS)))
quiet("period-over", P("5 pustaka Sertifikat PISA.pdf", sertifikat("Perpustakaan Umum {title}", "telah memenuhi standar Pusat Informasi Sahabat Anak, berlaku hingga 8 Agustus {next}", "9/PISA/{last}", "Jakarta, 8 Agustus {last}")))
quiet("period-over", P("6 p3a SK pengurus FA.docx", kep("Pengurus Forum Anak Masa Bakti {first}-{next}", "NOMOR : 400.2/14/{first}", "20 Januari {first}", "Mengukuhkan pengurus masa bakti {first} sampai dengan {next}.")))

fault("klaster-missing", P("2 p3a SK pembentukan GT.pdf", gugus(FULL[:3], KIN, "muwf", "NOMOR : 400.2/71/{first}", "5 Februari {first}")))
fault("klaster-missing", P("2 bappeda Matriks RAD.docx", lambda r: rad(r, str(r.first), str(r.year + 1), PLAIN[1:])))
quiet("klaster-missing", P("2 p3a SK GT lima klaster.docx", gugus(FULL, KIN, "muwf", "NOMOR : 400.2/72/{first}", "6 Februari {first}", how=TTE)))
quiet("klaster-missing", P("2 p3a Profil lengkap.pdf", lambda r: profil(r, FULL)))

fault("members-missing", P("2 p3a SK GT baru.docx", gugus(DIGITS, KIN, "muf", "NOMOR : 400.2/73/{last}", "7 Mei {last}")))
fault("members-missing", P("2 p3a SK GT perubahan.pdf", gugus(FULL, {**KIN, "f": "Ketua Forum Anak"}, "uwf", "NOMOR : 400.2/74/{last}", "8 Mei {last}")))
quiet("members-missing", P("2 p3a SK GT anggota lengkap.docx", gugus(PLAIN, {"m": "Ketua Yayasan Peduli Anak Bangsa", "u": "Ketua HIPMI", "w": "Ketua Aliansi Jurnalis Independen", "f": "Perwakilan Forum Anak Daerah"}, "muwf", "NOMOR : 400.2/75/{first}", "9 Mei {first}")))
quiet("members-missing", P("13 dinkes SK TPPS.pdf", kep("Tim Percepatan Penurunan Stunting", "NOMOR : 400.7/76/{last}", "10 Mei {last}", "Tim terdiri atas unsur {dinkes}, {bappeda}, dan TP PKK.")))

fault("no-bappeda-signature", P("1 p3a Daftar anggaran anak.docx", uang("Daftar Anggaran Layak Anak Tahun {first}", ALL[:3], "p3a")))
fault("no-bappeda-signature", P("1 disdik Rekap alokasi.pdf", uang("Rekapitulasi Alokasi Anggaran Pemenuhan Hak Anak {last}", ALL[1:4], "disdik", head="SKPD")))
quiet("no-bappeda-signature", P("1 bappeda Rekap.docx", uang("Rekapitulasi Anggaran Pemenuhan Hak Anak {last}", ALL[1:], "bappeda")))
quiet("no-bappeda-signature", P("13 dinkes RAB kelas gizi.pdf", tabel("dinkes", "Rencana Anggaran Biaya Kelas Gizi Balita {last}", "Uraian | Volume | Jumlah\nBahan makanan | 20 | 4.000.000\nTransport | 30 | 1.500.000")))
fault("single-opd-budget", P("1 bappeda Rekap anggaran KLA.docx", uang("Rekapitulasi Anggaran Pemenuhan Hak Anak {first}", ("p3a",), "bappeda")))
fault("single-opd-budget", P("1 bappeda Daftar alokasi.pdf", uang("Daftar Alokasi Anggaran Layak Anak Tahun {last}", ("p3a",), "bappeda", head="OPD")))
quiet("single-opd-budget", P("1 bappeda Alokasi lintas.pdf", uang("Daftar Alokasi Anggaran Layak Anak Tahun {first}", ALL[:4], "bappeda", head="OPD")))
quiet("single-opd-budget", P("8 p3a Belanja Puspaga.pdf", tabel("p3a", "Rincian Belanja Puspaga Tahun {last}", "Uraian | Jumlah\nHonor | 12.000.000\nSewa | 3.000.000")))

fault("charity-not-partnership", P("3 dinsos Laporan bantuan minimarket.docx", lap("dinsos", "Partisipasi Dunia Usaha bagi Anak", "22 April {last}", "Minimarket Sahabat menyerahkan bantuan 60 paket alat tulis kepada anak panti.", foto=3511)))
fault("charity-not-partnership", P("3 p3a Foto bakti sosial.pdf", lap("p3a", "Kegiatan Dunia Usaha: Bakti Sosial Perbankan", "5 Mei {last}", "Bank membagikan susu dan sembako kepada 120 anak.", foto=3512)))
quiet("charity-not-partnership", P("3 p3a MoU media.docx", pks("p3a", "Radio Swara Warga", "kemitraan media massa dalam pemenuhan hak anak melalui siaran pekanan", 0, "Nota ini berlaku 2 (dua) tahun.")))
quiet("charity-not-partnership", P("12 dinkes Laporan pembagian buku KIA.pdf", lap("dinkes", "Pembagian Buku KIA", "9 Januari {last}", "Bidan membagikan buku KIA kepada 80 ibu hamil.")))

fault("not-standardised", P("8 p3a Profil Puspaga.docx", lap("p3a", "Pelayanan Pusat Pembelajaran Keluarga", "1 Juli {last}", "Puspaga sudah terstandardisasi Kementerian dan membuka dua loket.")))
fault("not-standardised", P("5 pustaka Matriks standar PISA.xlsx", lembar("MATRIKS STANDARDISASI PUSAT INFORMASI SAHABAT ANAK (PISA) {last}\nLokasi | Status | Sertifikat\nPerpustakaan | terstandar | menyusul\nTaman baca | terstandar | menyusul")))
quiet("not-standardised", P("11 pupr Sertifikat RBRA taman.docx", sertifikat("Taman Bahari {title}", "sebagai Ruang Bermain Ramah Anak terstandar, berlaku sampai dengan 1 Oktober {next}", "77/RBRA/{last}", "Jakarta, 1 Oktober {last}")))
quiet("not-standardised", P("12 dinkes Laporan puskesmas PONED.pdf", lap("dinkes", "Kesiapan Puskesmas PONED", "11 Februari {last}", "Tempat tidur dan alat memenuhi standar minimal persalinan.", foto=3513)))

fault("no-child-voice", P("6 bappeda {minutes} musrenbang kabupaten.docx", notula("bappeda", "Musrenbang Penyusunan RKPD {year}", "26 Maret {last}", "Kepala desa mengusulkan jembatan dan pasar; anggota dewan menyetujui.")))
fault("no-child-voice", P("1 hukum {minutes} pembahasan raperda.pdf", notula("hukum", "Pembahasan Rancangan Peraturan Daerah tentang Perlindungan Anak", "11 Juli {first}", "Bagian hukum dan tim ahli menyepakati ketentuan sanksi.")))
quiet("no-child-voice", P("6 bappeda Laporan musrenbang.pdf", lap("bappeda", "Musrenbang Tingkat Kecamatan", "21 Februari {last}", "Lima belas anak dari forum anak kecamatan menyampaikan usulan taman dan perpustakaan keliling.", foto=3521)))
quiet("no-child-voice", P("16 pupr {minutes} rapat air.docx", notula("pupr", "Rapat Koordinasi Air Minum", "22 Februari {last}", "Dibahas jaringan pipa baru.")))

fault("no-denominator", P("14 dinkes ASI per puskesmas.docx", tabel("dinkes", "Cakupan ASI Eksklusif Menurut Puskesmas Tahun {last}", "Puskesmas | Cakupan (%)\n{kec0} | 71,2\n{kec1} | 69,8\n{kec2} | 80,4")))
fault("no-denominator", P("13 dinkes Gizi kurang.pdf", tabel("dinkes", "Persentase Balita Gizi Kurang (Underweight) Menurut Puskesmas {last}", "Puskesmas | Persen\n{kec0} | 8,1\n{kec1} | 7,2\n{kec2} | 9,9")))
quiet("no-denominator", P("14 dinkes MPASI.pdf", tabel("dinkes", "Bayi Mendapat MP-ASI Dini Menurut Puskesmas {last}", "Puskesmas | Bayi | MP-ASI dini | %\n{kec0} | 50 | 4 | 8,0\n{kec1} | 40 | 2 | 5,0")))
quiet("no-denominator", P("11 pupr Progres taman.docx", lap("pupr", "Pembangunan Taman Anak", "12 Oktober {last}", "Progres pembangunan taman 80 %.", foto=3522)))

fault("no-previous-year", P("12 dinkes Kematian ibu.pdf", tabel("dinkes", "Kematian Ibu Menurut Puskesmas Tahun {last}", "Puskesmas | Jumlah kematian ibu\n{kec0} | 1\n{kec1} | 0")))
fault("no-previous-year", P("4 dukcapil KIA anak.xlsx", lembar("Kepemilikan Kartu Identitas Anak tahun {last}\nKecamatan | L | P | Jumlah | Punya KIA\n{kec0} | 200 | 190 | 390 | 300\n{kec1} | 150 | 160 | 310 | 280")))
quiet("no-previous-year", P("12 dinkes Kematian bayi.docx", tabel("dinkes", "Kematian Bayi Tahun {first}-{last}", "Tahun | Laki-laki | Perempuan\n{first} | 4 | 3\n{last} | 2 | 3")))
quiet("no-previous-year", P("13 dinkes Overweight.csv", csv("Balita gizi lebih (overweight) {last}\nPuskesmas | Balita | L | P\n{kec0} | 300 | 4 | 3\n{kec1} | 280 | 2 | 5")))

fault("not-disaggregated", P("21 naker Pekerja anak.docx", tabel("naker", "Pekerja Anak yang Ditarik dan Dilayani Tahun {first} dan {last}", "Sektor | {first} | {last}\nPerkebunan | 6 | 4\nPasar | 3 | 5")))
fault("not-disaggregated", P("7 kemenag Dispensasi.xlsx", lembar("Matriks perkawinan anak per KUA\nKUA | {first} | {last}\n{kec0} | 5 | 4\n{kec1} | 3 | 2")))
quiet("not-disaggregated", P("21 naker Pekerja anak L P.xlsx", lembar("Pekerja anak yang dilayani\nSektor | L {first} | P {first} | L {last} | P {last}\nPasar | 2 | 1 | 3 | 2")))
quiet("not-disaggregated", P("16 dinkes Depot air.docx", tabel("dinkes", "Depot Air Minum yang Diperiksa {last}", "Wilayah | Depot | Layak\n{kec0} | 12 | 11\n{kec1} | 9 | 9")))

fault("arithmetic-error", P("9 disdik Peserta PAUD.pdf", tabel("disdik", "Peserta PAUD Holistik Integratif {last}", "Satuan | L | P | Jumlah\nMelati | 21 | 19 | 40\nMawar | 18 | 22 | 44\nJumlah | 39 | 41 | 84")))
fault("arithmetic-error", P("16 pupr Sanitasi.xlsx", lembar("Rumah tangga dengan jamban {last}\nDesa | Rumah tangga | Berjamban | Persen\nA | 400 | 360 | 90,0\nB | 250 | 200 | 88,0\nC | 300 | 270 | 90,0")))
quiet("arithmetic-error", P("14 dinkes Kelas menyusui.docx", tabel("dinkes", "Peserta Kelas Menyusui {last}", "Puskesmas | Sasaran | Hadir | %\n{kec0} | 37 | 31 | 83,8\n{kec1} | 29 | 23 | 79,3\nJumlah | 66 | 54 | 81,8")))
quiet("arithmetic-error", P("5 pustaka Koleksi.csv", csv("Koleksi buku anak {last}\nJenis | Judul | Eksemplar\nCerita | 210 | 640\nPengetahuan | 180 | 410\nTotal | 390 | 1050")))

fault("numbers-differ",
      P("19 disdik Rekap SRA {last}.pdf", tabel("disdik", "Sekolah Ramah Anak {title} Tahun {last}", "Uraian | Jumlah\nJumlah sekolah | 220\nJumlah sekolah ramah anak | 142")),
      P("19 disdik Laporan SRA {last}.docx", lap("disdik", "Pembinaan Sekolah Ramah Anak Tahun {last}", "5 Desember {last}", "Jumlah sekolah ramah anak di {title} tahun {last} sebanyak 124 sekolah.")))
fault("numbers-differ",
      P("14 dinkes IMD {last}.xlsx", lembar("Inisiasi Menyusu Dini {title} Tahun {last}\nUraian | Persen\nCakupan IMD | 82,5")),
      P("14 dinkes Laporan IMD.pdf", lap("dinkes", "Inisiasi Menyusu Dini", "12 Desember {last}", "Cakupan inisiasi menyusu dini {title} tahun {last} sebesar 88,1 persen.")))
quiet("numbers-differ",
      P("15 dinkes Puskesmas ramah anak {first}.pdf", tabel("dinkes", "Puskesmas Ramah Anak {title} Tahun {first}", "Uraian | Jumlah\nPuskesmas ramah anak | 6")),
      P("15 dinkes Puskesmas ramah anak {last}.pdf", tabel("dinkes", "Puskesmas Ramah Anak {title} Tahun {last}", "Uraian | Jumlah\nPuskesmas ramah anak | 9")))
quiet("numbers-differ",
      P("16 dinkes Air layak.docx", tabel("dinkes", "Akses Air Minum Layak {title} Tahun {last}", "Uraian | Persen\nRumah tangga dengan akses air minum layak | 91,47")),
      P("16 pupr Laporan air.pdf", lap("pupr", "Akses Air Minum Layak", "15 Desember {last}", "Rumah tangga dengan akses air minum layak di {title} tahun {last} mencapai 91,5 persen.")))

fault("matrix-missing", P("10 dinsos Daftar panti.docx", tabel("dinsos", "Daftar Lembaga Kesejahteraan Sosial Anak Tahun {last}", "No | Lembaga | Alamat | Anak\n1 | Panti Kasih | {kec0} | 20\n2 | Panti Asih | {kec1} | 25")))
fault("matrix-missing", P("6 p3a Laporan kegiatan mitra FA.pdf", lap("p3a", "Kegiatan Mitra Forum Anak", "8 Oktober {last}", "Mitra Forum Anak, yaitu Pramuka dan PMR, melatih 70 anak.", foto=3531)))
quiet("matrix-missing", P("10 dinsos Matriks lembaga.xlsx", lembar("MATRIKS LEMBAGA PENGASUHAN ALTERNATIF\nNo | Nama lembaga | Alamat | Akreditasi | Anak\n1 | Panti Kasih | {kec0} | A | 20")))
quiet("matrix-missing", P("6 p3a Matriks mitra.docx", "# MATRIKS KEGIATAN MITRA FORUM ANAK\n# {title} TAHUN {last}\n| No | Mitra | Kegiatan | Waktu | Peserta\n| 1 | Pramuka | Kemah | Juli | 70\n"))

fault("missing-evidence", item("13.kemitraan"))
fault("missing-evidence", item("23.b_program"))
quiet("missing-evidence", beside("17 satpol SK satgas KTR.pdf", kep("Satuan Tugas Pengawas Kawasan Tanpa Rokok", "NOMOR : 300/9/KEP/{first}", "9 Maret {first}")), item("17.pengawas_ktr"))
quiet("missing-evidence", beside("18 disdik SOP ATS.docx", sop("disdik", "Penanganan Anak Tidak Sekolah", "Pendataan", "Kunjungan rumah", "Pengembalian ke sekolah")), item("18.tim_sop_ats"))
fault("claim-unsupported", klaim(24, "a_rehab", "Rehabilitasi dan reintegrasi anak setelah diversi", "Ada", "dinsos"))
fault("claim-unsupported", klaim(12, "kemitraan", "Kemitraan persalinan di faskes", "Ya, dengan 4 OPD", "dinkes"))
quiet("claim-unsupported", beside("9 disdik SK GT PAUD.pdf", kep("Gugus Tugas PAUD Holistik Integratif", "NOMOR : 400.3/77/{first}", "7 Maret {first}")), klaim(9, "gt_paud_hi", "Gugus Tugas PAUD HI", "Ada", "disdik"))
quiet("claim-unsupported", klaim(5, "inovasi", "Inovasi ILA", "Tidak ada inovasi", "pustaka", yes=False))
fault("claim-mismatch", beside("12 dinkes Persalinan.pdf", tabel("dinkes", "Persalinan di Fasilitas Kesehatan {title} Tahun {last}", "Puskesmas | Ibu bersalin | Di faskes | Persen\n{kec0} | 200 | 180 | 90,0\n{kec1} | 100 | 90 | 90,0\nJumlah | 300 | 270 | 90,0")), klaim(12, "persalinan_faskes", "Persentase persalinan di faskes", "99 %", "dinkes"))
fault("claim-mismatch", beside("13 dinkes Stunting baduta.docx", tabel("dinkes", "Baduta Stunting {title} Tahun {last}", "Uraian | Jumlah\nBaduta diukur | 1.000\nBaduta stunting | 142\nPersentase baduta stunting | 14,2")), klaim(13, "stunting", "Persentase baduta stunting", "9,5 persen", "dinkes"))
quiet("claim-mismatch", beside("14 dinkes ASI eksklusif.pdf", tabel("dinkes", "ASI Eksklusif {title} Tahun {last}", "Uraian | Jumlah\nBayi 6 bulan | 900\nASI eksklusif | 684\nPersentase ASI eksklusif | 76,0")), klaim(14, "asi_eksklusif", "Persentase ASI eksklusif", "76%", "dinkes"))
quiet("claim-mismatch", beside("13 dinkes Underweight.docx", tabel("dinkes", "Balita Gizi Kurang (Underweight) {title} Tahun {last}", "Uraian | Jumlah\nBalita diukur | 3.000\nBalita gizi kurang | 201\nPersentase balita gizi kurang | 6,7")), klaim(13, "gizi_kurang", "Persentase underweight", "6,70 %", "dinkes"))

fault("incomplete-bundle", *acara("Rapat Gugus Tugas KLA Evaluasi Akhir", "3 Desember {first}", "26 November {first}", "und", "Kelembagaan dan klaster I, II, III, IV, V membahas capaian akhir tahun.", 3541))
fault("incomplete-bundle", *acara("Sosialisasi Kawasan Tanpa Rokok Perkantoran", "6 Agustus {last}", "30 Juli {last}", "uf", "Kawasan tanpa rokok di perkantoran.", 3542, "satpol", "17 satpol", kind="docx"))
quiet("incomplete-bundle", *acara("Rapat Gugus Tugas KLA Awal Tahun", "22 Januari {last}", "14 Januari {last}", "udnlf", "Kelembagaan dan klaster I, II, III, IV, V menyusun rencana.", 3543, sub="awal tahun/"))
quiet("incomplete-bundle", *acara("Sosialisasi Kawasan Tanpa Rokok Pasar", "11 September {last}", "4 September {last}", "udlf", "Pedagang menyepakati kawasan tanpa rokok.", 3544, "satpol", "17 satpol", kind="docx"))

fault("photo-unexplained", P("20 disdik DSCN4471.JPG", foto(3551)))
fault("photo-unexplained", P("22 bpbd lampiran/foto3.jpeg", foto(3552)))
quiet("photo-unexplained", P("22 bpbd Jalur evakuasi SDN 2 {seat}.jpg", foto(3553)))
quiet("photo-unexplained", P("11 pupr IMG_7781.jpg", foto(3554, "Taman bermain ramah anak\n{kec1}, 4 April {last}")))
fault("photo-out-of-window", P("20 disdik Lomba seni anak PKA.jpg", foto(3555, "Lomba Seni Anak\n{seat}, 9 Juli 2017")))
fault("photo-out-of-window", P("17 satpol Sosialisasi kawasan tanpa rokok.jpg", foto(3556, taken="2018:05:31 09:00:00")))
quiet("photo-out-of-window", P("20 disdik Pentas anak.jpg", foto(3557, taken="{last}:05:02 16:20:00")))
quiet("photo-out-of-window", P("6 p3a Kemah forum anak {last}.jpg", foto(3558, taken="2002:01:01 00:00:05")))
fault("reused-photo", P("19 disdik Deklarasi SRA 7 Mei {last}.jpg", foto(3561)), P("15 dinkes Laporan poli anak.docx", lap("dinkes", "Peresmian Poli Ramah Anak", "3 Oktober {last}", "Poli anak dibuka.", foto=3561)))
fault("reused-photo", P("4 dukcapil Akta keliling 4 Maret {last}.jpg", foto(3562, quality=92)), P("16 pupr Peresmian IPAL 8 November {last}.jpg", foto(3562, cut=(50, 60, 900, 610), quality=60)))
quiet("reused-photo", P("4 dukcapil Laporan akta pasar.pdf", lap("dukcapil", "Akta Keliling Pasar", "6 Maret {last}", "Dua puluh akta terbit.", foto=3563)), P("4 dukcapil Foto akta keliling pasar 6 Maret {last}.jpg", foto(3563, quality=75)))
quiet("reused-photo", P("16 pupr Survei pipa 1 Mei {last}.jpg", foto(3564)), P("16 pupr Survei pipa 2 Mei {last}.jpg", foto(3565)))

_SAME = "Peserta sebanyak 45 orang mengikuti pemaparan, tanya jawab, dan latihan kelompok. Materi meliputi pengenalan tanda bahaya, komunikasi dengan keluarga, serta pencatatan. Seluruh peserta menyusun rencana tindak lanjut di wilayah masing-masing dan akan dipantau setiap bulan oleh petugas pendamping."
fault("recycled-report", P("14 dinkes Pelatihan kader {first}.docx", lap("dinkes", "Pelatihan Kader Pendamping Menyusui", "4 April {first}", _SAME)), P("14 dinkes Pelatihan kader {last}.docx", lap("dinkes", "Pelatihan Kader Pendamping Menyusui", "11 April {last}", _SAME)))
fault("recycled-report", P("24 p3a Pelatihan pendamping I.pdf", lap("p3a", "Pelatihan Pendamping ABH Gelombang Pertama", "6 Mei {last}", _SAME)), P("24 p3a Pelatihan pendamping II.pdf", lap("p3a", "Pelatihan Pendamping ABH Gelombang Kedua", "9 September {last}", _SAME)))
quiet("recycled-report", P("14 dinkes Kelas ibu A.docx", lap("dinkes", "Kelas Menyusui Angkatan A", "2 Juni {last}", "Ibu belajar posisi menyusui dan memerah ASI; sepuluh ibu didampingi di rumah.")), P("14 dinkes Kelas ibu B.docx", lap("dinkes", "Kelas Menyusui Angkatan B", "9 Juni {last}", "Bidan mempraktikkan MP-ASI dari bahan lokal; kader mencatat berat bayi dan menyusun menu sepekan.")))
quiet("recycled-report", P("5 kominfo Laporan literasi.pdf", lap("kominfo", "Literasi Digital", "8 Mei {last}", "Tiga sekolah mengikuti literasi digital.")), P("5 kominfo Laporan literasi salinan.docx", lap("kominfo", "Literasi Digital", "8 Mei {last}", "Tiga sekolah mengikuti literasi digital.")))

fault("child-identity", P("21 p3a Surat rujukan.pdf", "# SURAT RUJUKAN KORBAN\nNomor : 463/R/{last}\nDirujuk anak korban kekerasan bernama Dinda Maharani Putri, usia 11 tahun, NIK 0074015503140006, alamat Gang Melati 4 {seat}, orang tua Bapak Supardi, ke rumah sakit.\n> Kepala UPTD PPA,\n> {ink}\n> {p0}\n"))
fault("child-identity", P("24 polres Data ABH.docx", tabel("polres", "Data Anak Berhadapan dengan Hukum {last}", "No | Nama | Umur | Alamat | Perkara\n1 | Yusuf Kurniadi | 16 | Jl. Nenas 2 | pencurian\n2 | Andre Saputra | 15 | Jl. Mangga 8 | perkelahian")))
quiet("child-identity", P("21 p3a Rekap kasus.docx", tabel("p3a", "Rekap Kasus Kekerasan terhadap Anak {first} dan {last}", "Bentuk | L {first} | P {first} | L {last} | P {last}\nFisik | 2 | 3 | 1 | 2")))
quiet("child-identity", P("6 p3a {presence} pelatihan FA.pdf", hadir("p3a", "Pelatihan Forum Anak", "3 Mei {last}", ("Alya Zahira | Forum Anak", "Fajar Nugroho | Forum Anak"))))

fault("link-only", P("22 bpbd Video simulasi.docx", "Video simulasi bencana: https://drive.google.com/file/d/1Xyz/view\n"))
fault("link-only", P("11 pupr Foto taman.txt", "Foto taman ada di tautan berikut https://s.id/foto-taman-anak"))
quiet("link-only", P("22 bpbd Laporan simulasi.pdf", lap("bpbd", "Simulasi Gempa di Sekolah", "26 April {last}", "Simulasi diikuti 300 siswa. Rekaman: https://youtu.be/abcdefg", foto=3571)))
quiet("link-only", P("5 kominfo Statistik situs.xlsx", lembar("Situs | Pengunjung anak\nhttps://anak.daerah.example | 4100\nhttps://baca.daerah.example | 2900")))
fault("unreadable-file", P("19 disdik Sertifikat terkunci.pdf", locked))
fault("unreadable-file", P("2 p3a Profil.docx", lambda r: b"\xd0\xcf\x11\xe0" + b"\0" * 700))
quiet("unreadable-file", P("2 p3a SK pindai.scan", kep("Tim Verifikasi Data Anak", "NOMOR : 400.2/5/{last}", "6 Januari {last}")))
quiet("unreadable-file", P("16 pupr Daftar IPAL.txt", "Daftar IPAL komunal dan sanitasi layak di {title} tahun {last}: 14 unit."))
fault("unclassified-file", P("13 dinkes Daftar barang gudang.xlsx", lembar("Daftar barang gudang\nBarang | Jumlah\nPrinter | 3\nKursi | 40")))
fault("unclassified-file", P("6 p3a Undangan halal bihalal.docx", undangan("p3a", "Halal Bihalal Pegawai", "Senin, 14 April {last}", "8 April {last}")))
quiet("unclassified-file", P("13 dinkes Catatan gizi.txt", "Balita gizi kurang di posyandu Melati: 6 anak; diberi makanan tambahan 30 hari."))
quiet("unclassified-file", P("23 dinsos Laporan alat bantu.pdf", lap("dinsos", "Layanan Alat Bantu bagi Anak Penyandang Disabilitas", "9 Mei {last}", "Anak disabilitas menerima kursi roda dan terapi.")))

_KIA = lap("dukcapil", "Pelayanan Akta Kelahiran dan Kartu Identitas Anak", "12 Mei {last}", "Petugas menerbitkan 80 akta kelahiran dan 90 kartu identitas anak.")
_SMP = lap("disdik", "Penguatan Sekolah Ramah Anak", "13 Mei {last}", "Sekolah ramah anak membentuk tim dan menyusun SOP pengaduan.")
fault("misfiled", P("/Indikator 17 Kawasan Tanpa Rokok/Laporan akta.pdf", _KIA))
fault("misfiled", P("/Data Dukung PMBA/Laporan SRA.docx", _SMP))
quiet("misfiled", P("/4. Akta Kelahiran/Akta rutin.pdf", lap("dukcapil", "Akta Kelahiran Rutin", "14 Mei {last}", "Petugas menerbitkan akta kelahiran.")))
quiet("misfiled", P("/berkas umum/SRA.docx", lap("disdik", "Sekolah Ramah Anak Tahap Tiga", "15 Mei {last}", "Sekolah ramah anak bertambah.")))
fault("reused-file", P("/Akta Kelahiran/Bukti.pdf", lambda r: paper.pdf(str(_KIA(r)), 6)), P("/Kawasan Tanpa Rokok/Bukti.pdf", lambda r: paper.pdf(str(_KIA(r)), 6)))
fault("reused-file", P("/Ind 19 Sekolah Ramah Anak/Dok.docx", lambda r: paper.docx(str(_SMP(r)), 6)), P("/Ind 13 Status Gizi Balita/Dok.docx", lambda r: paper.docx(str(_SMP(r)), 6)))
_ONE = lap("satpol", "Razia Reklame Rokok", "16 Mei {last}", "Reklame rokok di kawasan tanpa rokok diturunkan.")
quiet("reused-file", P("/Kawasan Tanpa Rokok/1/Razia.pdf", lambda r: paper.pdf(str(_ONE(r)), 6)), P("/Kawasan Tanpa Rokok/2/Razia.pdf", lambda r: paper.pdf(str(_ONE(r)), 6)))
_TWO = lap("disdik", "Sekolah Ramah Anak dan Kawasan Tanpa Rokok", "17 Mei {last}", "Sekolah ramah anak menjadi kawasan tanpa rokok; siswa berkampanye bahaya rokok.")
quiet("reused-file", P("/Sekolah Ramah Anak/Kampanye.docx", lambda r: paper.docx(str(_TWO(r)), 6)), P("/Kawasan Tanpa Rokok/Kampanye.docx", lambda r: paper.docx(str(_TWO(r)), 6)))
