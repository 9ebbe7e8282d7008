"""Drafts, signatures, numbers, dates, annexes, law and place."""

from __future__ import annotations

from benchmarks.regions.second.frames import (
    COPY,
    LAWS,
    NONE,
    TTE,
    edaran,
    kep,
    lap,
    notula,
    perda,
    pks,
    sertifikat,
    undangan,
)
from benchmarks.regions.second.sheets import lembar
from benchmarks.regions.second.table import P, Scene, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)

OLD = ("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",)

fault("draft", P("1 hukum Raperda Penyelenggaraan KLA.pdf", perda("Penyelenggaraan {kabkota} Layak Anak", "NOMOR ..... TAHUN .....", "..... {last}", top="# RANCANGAN PERATURAN DAERAH\n", how=NONE, promulgated=False)))
fault("draft", P("17 satpol Perbup KTR final.docx", perda("Kawasan Tanpa Rokok", "NOMOR   TAHUN {last}", "      {last}", kepala=True, top="> DRAF 3\n> (hasil harmonisasi Kanwil Kemenkumham)\n", how=NONE, promulgated=False)))
fault("draft", P("8 p3a Keputusan pengelola Puspaga.docx", kep("Pengelola Pusat Pembelajaran Keluarga (Puspaga)", "NOMOR : 400.2/    /KEP/{last}", "{last}", top="^ Konsep per 11 Juni {last} - mohon koreksi\n", how=NONE)))
fault("draft", P("13 dinkes Perda percepatan penurunan stunting.pdf", perda("Percepatan Penurunan Stunting", "NOMOR 8 TAHUN {first}", "9 Agustus {first}", how=NONE, promulgated=False, tail="\nCatatan: naskah ini belum mendapat persetujuan bersama DPRD.\n")))
quiet("draft", P("1 p3a {minutes} konsultasi publik raperda.docx", notula("p3a", "Konsultasi Publik Rancangan Peraturan Daerah tentang Kabupaten/Kota Layak Anak", "14 Maret {first}", "Peserta memberi masukan atas rancangan peraturan daerah; pengurus Forum Anak menyampaikan tiga usulan tertulis dan seluruhnya diterima.")))
quiet("draft", P("16 pupr Rancangan teknis IPLT.pdf", lap("pupr", "Penyusunan Rancangan Teknis Instalasi Pengolahan Lumpur Tinja", "21 Mei {last}", "Rancangan teknis instalasi memuat kapasitas 25 meter kubik per hari dan telah disetujui.")))
quiet("draft", P("1 hukum Salinan Perda KLA.pdf", perda("{kabkota} Layak Anak", "NOMOR 6 TAHUN {old}", "30 November {old}", top="^ SALINAN\n", tail="---\n# PENJELASAN ATAS PERATURAN DAERAH\nI. UMUM\nRancangan Peraturan Daerah ini disusun bersama Forum Anak.\n")))
quiet("draft", P("19 disdik Keputusan tim konseptor juknis SRA.pdf", kep("Tim Konseptor Petunjuk Teknis Sekolah Ramah Anak", "NOMOR 400.3.1/88/{first}", "17 April {first}", "Membentuk tim konseptor dengan tugas menyusun draf petunjuk teknis sekolah ramah anak.", "Biaya dibebankan pada APBD.", how=TTE)))

fault("no-signature", P("14 dinkes SK konselor laktasi.pdf", kep("Penunjukan Konselor Menyusui", "NOMOR : 400.7.13/41/KEP/{last}", "19 Februari {last}", how=NONE)))
fault("no-signature", P("21 p3a Keputusan tim koordinasi perlindungan anak.docx", kep("Tim Koordinasi Perlindungan Khusus Anak", "NOMOR : 400.2.4/112/{first}", "6 Maret {first}", sign="> {ruler} {name},\n\n> ${{ttd_pengirim}}\n\n> {head}\n")))
fault("no-signature", P("5 kominfo Edaran internet sehat.docx", edaran("NOMOR : 555/731/{last}", "Penyediaan Internet Sehat di Ruang Baca Anak", "Pengelola ruang baca agar memasang penapis konten.", "{seat}, 12 September {last}", sign="= | SEKRETARIS DAERAH,\n= | \n= | ........................................\n= | {deputy}\n")))
fault("no-signature", P("10 dinsos SK Tim PIPA.scan", kep("Tim Pertimbangan Perizinan Pengangkatan Anak", "NOMOR : 400.9.12/20/{first}", "25 Juli {first}", how=NONE, office="dinsos")))
quiet("no-signature", P("15 dinkes SK puskesmas ramah anak TTE.pdf", kep("Puskesmas dengan Pelayanan Ramah Anak", "NOMOR : 400.7/77/KEP/{last}", "13 Januari {last}", how=TTE)))
quiet("no-signature", P("20 disdik SK PKA salinan.docx", kep("Penetapan Pusat Kreativitas Anak", "NOMOR : 400.3/15/KEP/{first}", "8 Mei {first}", how=COPY, tail="\nSalinan sesuai dengan aslinya,\nKepala Bagian Hukum\nCap dan tanda tangan\n{p2}\n")))
quiet("no-signature", P("18 disdik Tim ATS asli.scan", kep("Tim Penanganan Anak Tidak Sekolah", "NOMOR : 400.3.9/30/{last}", "2 April {last}", office="disdik")))
quiet("no-signature", P("12 dinkes Brosur kelas ibu hamil.pdf", "# KELAS IBU HAMIL\n# Ayo bersalin di fasilitas kesehatan!\n^ Bawa Buku KIA setiap periksa. Hubungi bidan desa terdekat.\n{photo} 3105{end}\n^ {dinkes} {title} {last}\n"))

fault("no-number", P("2 p3a SK penyusun profil anak.pdf", kep("Tim Penyusun Profil Anak", "NOMOR :", "11 Maret {last}")))
fault("no-number", P("20 kemenag SK RIRA.docx", kep("Rumah Ibadah Ramah Anak", "NOMOR : ...../KEP/{first}", "28 Juli {first}")))
fault("no-number", P("9 disdik Keputusan gugus tugas PAUD HI.pdf", kep("Gugus Tugas Pengembangan Anak Usia Dini Holistik Integratif", "NOMOR : ${{nomor_naskah}}", "4 September {first}", how=TTE)))
fault("no-number", P("18 disdik Edaran wajib belajar.docx", edaran("NOMOR : 400.3/-/SETDA/{last}", "Pelaksanaan Wajib Belajar Dua Belas Tahun", "Lurah dan kepala desa mendata anak yang tidak bersekolah.", "{seat}, 3 Juli {last}")))
quiet("no-number", P("23 dinsos Keputusan forum disabilitas.pdf", kep("Forum Peduli Anak Penyandang Disabilitas", "NOMOR 41/KEP/HK/{first}", "16 Mei {first}")))
quiet("no-number", P("10 dinsos Keputusan LKSA.docx", kep("Lembaga Kesejahteraan Sosial Anak Penerima Pembinaan", "NOMOR : 400.9.3.1/7.2-DSPM/{last}", "7 Maret {last}", tail="\nFormulir kendali: No. urut ........ No. agenda ........\n")))
quiet("no-number", P("6 p3a Undangan musyawarah anak.pdf", undangan("p3a", "Musyawarah Anak Tingkat {kabkota}", "Sabtu, 19 April {last}", "11 April {last}")))
quiet("no-number", P("17 hukum Perbup KTR.pdf", perda("Pelaksanaan Kawasan Tanpa Rokok", "NOMOR 52 TAHUN {first}", "20 Desember {first}", kepala=True)))

fault("no-date", P("11 pupr SK taman ramah anak.pdf", kep("Penetapan Taman Ramah Anak", "NOMOR : 600.2/19/KEP/{last}", "………………… {last}")))
fault("no-date", P("22 bpbd Keputusan posko ramah anak.docx", kep("Pos Ramah Anak dalam Situasi Bencana", "NOMOR : 300.2.3/8/{first}", "     Oktober {first}", office="bpbd")))
fault("no-date", P("4 dukcapil Edaran akta lahir.pdf", edaran("NOMOR : 400.12/201/{first}", "Percepatan Pencatatan Kelahiran", "Rumah sakit dan bidan melaporkan kelahiran paling lambat tujuh hari.", "{seat}, ${{tanggal_naskah}}", TTE)))
fault("no-date", P("24 p3a SK tim ABH.pdf", kep("Tim Penanganan Anak yang Berhadapan dengan Hukum", "NOMOR : 400.2.4.3/51/{last}", "__ - __ - {last}")))
quiet("no-date", P("7 p3a Keputusan satgas dispensasi.pdf", kep("Satuan Tugas Pencegahan Perkawinan Anak", "NOMOR : 400.2.3/66/{last}", "21-05-{last}")))
quiet("no-date", P("2 p3a Formulir pemantauan RAD.docx", "# FORMULIR PEMANTAUAN RENCANA AKSI\nDiisi oleh perangkat daerah. Tanggal pengisian: .............\n| No | Kegiatan | Target | Realisasi\n| 1 | | |\n| 2 | | |\n"))
quiet("no-date", P("15 dinkes SK tim audit PRAP.docx", kep("Tim Audit Puskesmas Ramah Anak", "NOMOR : 400.7.2/9/{first}", "Tiga Puluh Satu Januari {first}", office="dinkes", tail="\nTanggal lahir anggota: lihat daftar.\n")))
quiet("no-date", P("19 disdik Edaran anti perundungan.scan", edaran("NOMOR : 400.3.12/90/{last}", "Pencegahan Perundungan di Satuan Pendidikan", "Setiap sekolah membentuk tim pencegahan kekerasan paling lambat tanggal 1 bulan berikutnya.", "{seat}, 6 Agustus {last}")))

_ANNEX = "sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini."
fault("annex-missing", P("15 dinkes Kep. Bupati pelayanan ramah anak.pdf", kep("Penetapan Puskesmas Pelayanan Ramah Anak", "NOMOR : 400.7/12/KEP/{first}", "2 Februari {first}", f"Menetapkan puskesmas dengan pelayanan ramah anak {_ANNEX}", "Keputusan ini berlaku sejak ditetapkan.")))
fault("annex-missing", P("9 disdik SK Pokja PAUD HI.docx", kep("Kelompok Kerja PAUD Holistik Integratif", "NOMOR : 400.3.2/31/{last}", "9 Juni {last}", "Susunan keanggotaan Kelompok Kerja tersebut dalam daftar lampiran keputusan ini.", "Kelompok Kerja bertugas mengoordinasikan layanan.", "Keputusan ini berlaku sejak ditetapkan.")))
fault("annex-missing", P("19 disdik SK fasda SRA.pdf", kep("Fasilitator Daerah Sekolah Ramah Anak", "NOMOR : 400.3.1/140/{first}", "23 Agustus {first}", "Menunjuk mereka yang namanya tercantum pada lajur 2 Lampiran I Keputusan ini sebagai fasilitator daerah.", "Uraian tugas fasilitator tercantum dalam Lampiran II Keputusan ini.", office="disdik")))
fault("annex-missing", P("11 pupr SK zona selamat sekolah.docx", kep("Rute Aman Selamat Sekolah", "NOMOR : 550/44/KEP/{last}", "15 Mei {last}", "Menetapkan ruas jalan rute aman selamat sekolah seperti termuat pada Lampiran Keputusan ini.", "Keputusan ini berlaku sejak ditetapkan.", how=COPY)))
quiet("annex-missing", P("20 disdik Keputusan PKA dan lampiran.pdf", kep("Pusat Kreativitas Anak Tingkat Kecamatan", "NOMOR : 400.3/61/{last}", "18 Maret {last}", f"Menetapkan pusat kreativitas anak {_ANNEX}", annex="| No | Nama PKA | Alamat\n| 1 | Sanggar Lentera | {kec0}\n| 2 | Rumah Karya | {kec1}\n")))
quiet("annex-missing", P("13 dinkes SK tim asuhan.docx", kep("Tim Tata Laksana Gizi Balita", "NOMOR : 400.7.13/18/{first}", "30 Januari {first}", "Susunan tim tercantum dalam Lampiran Keputusan ini.", annex="| No | Nama | Jabatan dalam Tim\n| 1 | {p0} | Ketua\n| 2 | {p5} | Anggota\n", office="dinkes")))
quiet("annex-missing", P("21 p3a SK satgas PPA.pdf", kep("Satuan Tugas Perlindungan Perempuan dan Anak", "NOMOR : 400.2.4/77/{last}", "26 Juni {last}", "Menunjuk {p0} sebagai ketua serta {p1} dan {p2} sebagai anggota.", "Honorarium diberikan sesuai lampiran standar harga satuan yang berlaku.")))
quiet("annex-missing", P("2 bappeda Undangan rapat RAD.docx", undangan("bappeda", "Pembahasan Matriks Rencana Aksi", "Senin, 10 Februari {last}", "3 Februari {last}")))

fault("repealed-law", P("13 dinkes SK tim gizi daerah.pdf", kep("Tim Pangan dan Gizi Daerah", "NOMOR : 400.7.13/5/{last}", "27 Februari {last}", laws=("Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan", *OLD))))
fault("repealed-law", P("6 p3a SK forum anak daerah.docx", kep("Pengurus Forum Anak Daerah", "NOMOR : 400.2.4.5/8/{first}", "22 Maret {first}", laws=("UU No. 23 Thn 2002 ttg Perlindungan Anak (LN RI Tahun 2002 No. 109)",), office="p3a")))
fault("repealed-law", P("19 disdik SK tim pencegahan kekerasan sekolah.pdf", kep("Tim Pencegahan Kekerasan di Satuan Pendidikan", "NOMOR : 400.3.12/21/{last}", "5 Februari {last}", laws=("Peraturan Menteri Pendidikan dan Kebudayaan Nomor 82 Tahun 2015 tentang Pencegahan dan Penanggulangan Tindak Kekerasan di Lingkungan Satuan Pendidikan", *OLD))))
fault("repealed-law", P("2 p3a SK pokja KLA.pdf", kep("Kelompok Kerja {kabkota} Layak Anak", "NOMOR : 400.2/3/{first}", "12 Januari {first}", laws=("Peraturan Menteri Negara Pemberdayaan Perempuan dan Perlindungan Anak Nomor 11 Tahun 2011 tentang Kebijakan Pengembangan Kabupaten/Kota Layak Anak", "Peraturan Menteri Negara Pemberdayaan Perempuan dan Perlindungan Anak Nomor 12 Tahun 2011 tentang Indikator Kabupaten/Kota Layak Anak"))))
quiet("repealed-law", P("24 hukum Keputusan tim diversi.pdf", kep("Tim Pendamping Diversi", "NOMOR : 400.2.4.3/9/{last}", "14 April {last}", laws=("Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak (mencabut Undang-Undang Nomor 3 Tahun 1997 tentang Pengadilan Anak)", *OLD))))
quiet("repealed-law", P("21 hukum Perda perlindungan anak 2013.pdf", perda("Penyelenggaraan Perlindungan Anak", "NOMOR 12 TAHUN 2013", "2 Desember 2013", laws=("Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak", "Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah"))))
quiet("repealed-law", P("13 dinkes SK tim gizi 2019.docx", kep("Tim Percepatan Perbaikan Gizi", "NOMOR : 440/77/2019", "8 Juli 2019", laws=("Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan", *OLD))))
quiet("repealed-law", P("4 dukcapil SK petugas akta.docx", kep("Petugas Layanan Akta Kelahiran Keliling", "NOMOR : 400.12/6/{last}", "16 Januari {last}", laws=("Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013", *LAWS[1:]), office="dukcapil")))

fault("wrong-region", P("21 p3a SK PATBM desa.pdf", "# BUPATI REMBANG\n# PROVINSI JAWA TENGAH\n# KEPUTUSAN BUPATI REMBANG\n^ NOMOR : 400.2.4/61/{last}\n# TENTANG\n# PERLINDUNGAN ANAK TERPADU BERBASIS MASYARAKAT\n# BUPATI REMBANG,\nMenimbang : bahwa anak di Kabupaten Rembang perlu dilindungi;\nMengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n# MEMUTUSKAN :\nKESATU : Membentuk PATBM di seluruh desa.\nKEDUA : Keputusan ini berlaku sejak ditetapkan.\n> Ditetapkan di Rembang\n> pada tanggal 4 Juni {last}\n> BUPATI REMBANG,\n> ttd\n> Hartono Wiraguna\n"))
fault("wrong-region", P("17 dinkes Laporan penyuluhan rokok.docx", "# PEMERINTAH {other}\n# DINAS KESEHATAN\n# LAPORAN PENYULUHAN BAHAYA ROKOK\nTanggal 12 Maret {last} telah dilaksanakan penyuluhan kawasan tanpa rokok kepada 80 siswa SMP di {other}.\n> Kepala Dinas Kesehatan {other},\n> {ink}\n> dr. Saptono Aji\n"))
fault("wrong-region", P("18 disdik Data siswa wajib belajar.pdf", "# PEMERINTAH KOTA SALATIGA\n# DINAS PENDIDIKAN\n# ANAK TIDAK SEKOLAH KOTA SALATIGA TAHUN {last}\n| Kecamatan | Laki-laki | Perempuan | Jumlah\n| Argomulyo | 12 | 9 | 21\n| Tingkir | 8 | 7 | 15\n| Jumlah | 20 | 16 | 36\n> Salatiga, 9 Januari {year}\n> Kepala Dinas Pendidikan Kota Salatiga,\n> {ink}\n> Dra. Yuniati Ambar\n"))
fault("wrong-region", P("16 pupr Edaran sanitasi sekolah.docx", "# PEMERINTAH {other2}\n# SEKRETARIAT DAERAH\n# SURAT EDARAN\n^ NOMOR : 600.4/18/{first}\n# TENTANG\n# SANITASI LAYAK DI SEKOLAH\nSekolah di {other2} agar memisahkan jamban murid laki-laki dan perempuan.\n> SEKRETARIS DAERAH {other2},\n> {ink}\n> Ir. Gatot Prawira\n"))
quiet("wrong-region", P("10 dinsos PKS LKSA lintas daerah.pdf", pks("dinsos", "Dinas Sosial {other}", "pengasuhan sementara anak terlantar", 0, "Perjanjian ini berlaku 5 (lima) tahun sejak ditandatangani.")))
quiet("wrong-region", P("5 pustaka Studi banding perpustakaan anak.docx", lap("pustaka", "Kunjungan Belajar ke Perpustakaan Anak Kota Malang", "18 Juni {first}", "Rombongan mempelajari layanan Pusat Informasi Sahabat Anak di Kota Malang; Wali Kota Malang menerima langsung.", foto=3111)))
quiet("wrong-region", P("19 disdik Sertifikat KHA guru.pdf", sertifikat("{p1}, guru SMP Negeri 1 {title}", "sebagai peserta Pelatihan Konvensi Hak Anak bagi Guru selama 24 jam pelajaran di Kota Semarang", "800/55/{last}", "Semarang, 22 Mei {last}", "Kepala Balai Pelatihan")))
quiet("wrong-region", P("22 bpbd Data bantuan pengungsi.xlsx", lembar("Anak pengungsi yang dilayani {title} {last}\nAsal | Laki-laki | Perempuan | Jumlah\n{other} | 4 | 6 | 10\n{other2} | 3 | 2 | 5\nJumlah | 7 | 8 | 15")))
