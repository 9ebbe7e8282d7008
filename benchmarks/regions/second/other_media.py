"""The fifth unseen set: mails, archives, slides, saved pages and the papers of activities."""

from __future__ import annotations

import io

from benchmarks.regions import paper
from benchmarks.regions.second.figures import klaim
from benchmarks.regions.second.frames import hadir, lap, notula, undangan
from benchmarks.regions.second.fresh import POL, F, K, tt
from benchmarks.regions.second.later import PT
from benchmarks.regions.second.later_media import arsip, laman, miring, salindia, surel, within
from benchmarks.regions.second.places import Place
from benchmarks.regions.second.sheets import foto, lembar
from benchmarks.regions.second.table import Frame, P, Scene, beside, item, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)


def papan(*slides: tuple[str, str]) -> Frame:
    """Slides of a title and a table, its rows as lines of cells between bars."""

    def make(r: Place) -> bytes:
        from pptx import Presentation
        from pptx.util import Inches

        show = Presentation()
        for title, rows in slides:
            slide = show.slides.add_slide(show.slide_layouts[5])
            slide.shapes.title.text = str(F(title)(r))
            lines = [[cell.strip() for cell in line.split("|")] for line in str(F(rows)(r)).split("\n")]
            grid = slide.shapes.add_table(len(lines), len(lines[0]), Inches(0.5), Inches(1.6), Inches(9), Inches(0.4 * len(lines))).table
            for y, line in enumerate(lines):
                for x, cell in enumerate(line):
                    grid.cell(y, x).text = cell
        out = io.BytesIO()
        show.save(out)
        return paper.settled(out.getvalue())

    return make


def kisi(rows: str) -> str:
    """A table of a saved page."""
    first, *rest = [line.split(" | ") for line in rows.split("\n")]
    return "<table border='1'><tr>" + "".join(f"<th>{cell}</th>" for cell in first) + "</tr>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in rest) + "</table>"


# claims
quiet("claim-unsupported", klaim(20, "inovasi_pka", "Apakah ada inovasi Pusat Kreativitas Anak (PKA)?", "Ya, PANGGUNG SORE", "disdik"), beside("20 disdik Inovasi Panggung Sore.html", laman("<h1>Inovasi PANGGUNG SORE di Pusat Kreativitas Anak</h1><p>{seat}, 20 September {last} - {disdik} {title} menjalankan inovasi PANGGUNG SORE, panggung terbuka tiap Jumat di Pusat Kreativitas Anak (PKA).</p><p>Sejak 5 Januari {last} tercatat 38 pertunjukan oleh 412 anak (190 laki-laki, 222 perempuan). Anak memilih sendiri acara dan pembawa acaranya.</p>")))
quiet("claim-unsupported", klaim(23, "b_konsultasi", "Tersedia lembaga konsultasi bagi keluarga anak dengan perilaku sosial menyimpang", "Ada", "dinsos"), beside("/dari surel/Laporan konsultasi PSM.eml", surel("Laporan konsultasi keluarga anak PSM", "Yth. Sekretariat KLA,\nTerlampir laporan layanan konsultasi.\n\n{dinsos}\n", {"Laporan konsultasi PSM.pdf": F("# {dinsos}\n^ {title}\nLAPORAN LEMBAGA KONSULTASI KELUARGA BAGI ANAK DENGAN PERILAKU SOSIAL MENYIMPANG (PSM)\nTanggal 10 Oktober {last}\nLembaga konsultasi melayani 18 keluarga anak dengan perilaku sosial menyimpang; psikolog bertemu orang tua tiap Rabu dan anak mengikuti kelas minat.\n" + tt("Kepala Dinas", "{p5}", "14 Oktober {last}"))})))
fault("claim-mismatch", klaim(16, "akses_pdam", "Persentase rumah tangga yang mendapat air dari PDAM", "81,7 %", "pupr"), beside("16 pupr Pelayanan air perpipaan.html", laman("<h1>PERUMDA Air Minum Tirta Jaya {title}</h1><h2>Cakupan pelayanan air perpipaan (PDAM) rumah tangga</h2>" + kisi("Tahun | Rumah tangga | Rumah tangga pelanggan PDAM | Persentase\n{first} | 64.000 | 28.800 | 45,00\n{last} | 65.000 | 31.200 | 48,00") + "<p>Diperbarui 12 Januari {year}</p>")))
quiet("claim-mismatch", klaim(13, "gizi_kurang", "Persentase balita berat badan kurang (underweight)", "7,1% (tahun lalu 8,3%)", "dinkes"), beside("13 dinkes Paparan balita kurang berat.pptx", papan(("Balita berat badan kurang (underweight) {title}, e-PPGBM", "Tahun | Balita L | Balita P | Balita ditimbang | Berat badan kurang | Persen\n{first} | 2.050 | 1.950 | 4.000 | 332 | 8,3\n{last} | 2.030 | 1.970 | 4.000 | 284 | 7,1"))))

# annexes
fault("annex-missing", P("/dari surel/Kirim daftar fasilitator.eml", surel("Daftar fasilitator Forum Anak", "Yth. Sekretariat KLA {title},\n\nTerlampir kami kirimkan daftar fasilitator Forum Anak beserta surat tugasnya untuk indikator 6 (koordinasi pendamping dan Forum Anak). Mohon diperiksa pada lampiran surel ini.\n\nSalam,\n{p4}\n{p3a}\n")))
quiet("annex-missing", P("/dari surel/Kirim daftar sanggar.eml", surel("Daftar sanggar binaan", "Yth. Sekretariat KLA {title},\n\nTerlampir daftar sanggar binaan yang menjadi Pusat Kreativitas Anak (PKA).\n\nSalam,\n{p1}\n{disdik}\n", {"Daftar sanggar.pdf": F("# {disdik}\n^ {title}\nDAFTAR PUSAT KREATIVITAS ANAK (PKA) PER DESEMBER {last}\n\n| No | Nama | Kecamatan | Bidang\n| 1 | Sanggar Kemilau | {kec0} | tari\n| 2 | Sanggar Bambu | {kec1} | musik\n" + tt("Kepala Dinas", "{p1}", "9 Desember {last}"))})), within("dari surel/Kirim daftar sanggar.eml!Daftar sanggar.pdf"))
fault("klaster-missing", P("2 p3a Profil anak paparan.pptx", salindia(("PROFIL ANAK {TITLE} TAHUN {last}", 0, "{p3a}, Desember {last}"), ("Kelembagaan dan Klaster I Hak Sipil dan Kebebasan", 0, "Perda ada. Akta kelahiran laki-laki 96,1% dan perempuan 96,4%."), ("Klaster II Lingkungan Keluarga dan Pengasuhan Alternatif", 0, "PUSPAGA aktif."), ("Klaster III Kesehatan Dasar dan Kesejahteraan", 0, "Imunisasi membaik."), ("Klaster IV Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya", 0, "SRA bertambah."), ("Penutup", 0, "Profil anak disusun menurut jenis kelamin dan umur. Terima kasih."))))

# children heard or not
fault("no-child-voice", P("6 bappeda Berita musrenbang.html", laman("<h1>Musrenbang RKPD {year} Sepakati 214 Usulan</h1><p>{seat}, 21 Maret {last} - {bappeda} {title} menggelar Musyawarah Perencanaan Pembangunan (Musrenbang) RKPD. Hadir anggota DPRD, camat, perguruan tinggi, organisasi pengusaha dan tokoh adat.</p><p>Usulan terbanyak ialah perbaikan jalan, pasar dan dermaga. Kepala {bappeda} {p3} berharap semua pihak mengawal anggaran.</p>")))
fault("no-child-voice", P("1 hukum Uji publik peraturan KLA.pptx", salindia(("Laporan uji publik rancangan Peraturan Daerah tentang {kabkota} Layak Anak", 0, "{hukum}, {seat} 17 April {last}"), ("Peserta dan masukan", 0, "Peserta 42 orang: perangkat daerah, camat, notaris, dosen hukum, dan wakil pengusaha. Masukan: perjelas sanksi, pendanaan, dan koordinasi. Semua masukan dibahas tim penyusun."))))
quiet("no-child-voice", P("/dari surel/Usulan untuk musrenbang.eml", surel("Usulan kami untuk Musrenbang", "Kepada Bapak/Ibu {bappeda},\n\nKami dari Forum Anak {title} mengirim usulan hasil rapat 4 Februari {last} untuk Musrenbang RKPD {year}:\n1. perpustakaan buka hari Minggu;\n2. trotoar di Jalan Pelajar;\n3. kelas renang gratis.\nTerima kasih, dua usulan tahun lalu sudah dilaksanakan.\n\nSalam,\nCitra M. (ketua) dan Naufal H. (sekretaris)\n")))

# matrices
fault("matrix-missing", item("6.peran_2p"), P("6 p3a Aksi pelopor pelapor.pptx", salindia(("Forum Anak sebagai pelopor dan pelapor (2P)", 9701, "Kampanye stop perundungan, SMPN 3 {seat}, 14 Agustus {last}"), ("Cerita kami", 0, "Forum Anak {title} mengajak kawan berani melapor. Tiga laporan anak kami teruskan ke UPTD PPA pada {last} dan semuanya ditangani."))))
fault("matrix-missing", item("17.kemitraan"), P("/dari surel/Razia bersama KTR.eml", surel("Kemitraan penegakan KTR", "Yth. Sekretariat KLA,\n\nLaporan kemitraan Kawasan Tanpa Rokok: pada 23 Mei {last} {satpol} bersama {dinkes}, Polres dan {disdik} merazia penjualan rokok dekat sekolah di {kec0}. Delapan warung ditegur, dua spanduk rokok diturunkan. Razia berikutnya September.\n\nSalam,\n{p3}\n")))
quiet("matrix-missing", item("19.kemitraan"), P("19 disdik Mitra sekolah ramah anak.pptx", papan(("MATRIKS KEMITRAAN SEKOLAH RAMAH ANAK {TITLE} {last}", "No | Perangkat daerah/mitra | Bentuk kemitraan | Waktu | Sekolah | Hasil\n1 | {dinkes} | UKS dan jajanan sehat | tiap bulan {last} | 40 sekolah | pemeriksaan berkala\n2 | {satpol} | sekolah tanpa rokok | Mei {last} | 12 sekolah | papan KTR\n3 | {p3a} | pelatihan guru | Agustus {last} | 20 sekolah | 40 guru terlatih"))))

# figures
fault("no-denominator", P("/dari surel/Angka persalinan.eml", surel("Angka persalinan di faskes", "Yth. Sekretariat KLA,\n\nMenjawab permintaan data indikator 12, persentase persalinan di fasilitas kesehatan {title} tahun {first} sebesar 96,1 persen dan tahun {last} sebesar 97,8 persen. Mohon dipakai sebagai data dukung.\n\n{p0}\n{dinkes}\n")))
quiet("no-denominator", P("16 pupr Sanitasi layak meningkat.html", laman("<h1>Akses Sanitasi Layak Meningkat</h1><p>{seat}, 16 Januari {year} - Rumah tangga dengan sanitasi layak di {title} pada {last} mencapai 18.240 dari 20.000 rumah tangga (91,2 persen). Setahun sebelumnya, {first}, tercatat 17.600 dari 19.800 rumah tangga atau 88,9 persen.</p><p>Demikian Kepala {pupr}, {p5}.</p>")))
_PN = "# PENGADILAN NEGERI {SEAT}\n^ Jalan Veteran 9 {seat}\nDATA DIVERSI ANAK DI PENGADILAN TAHUN "
quiet("no-previous-year", P("/dari surel/Data diversi pengadilan.eml", surel("Data diversi dua tahun", "Yth. Sekretariat KLA,\nTerlampir data diversi di pengadilan untuk dua tahun.\n\nPanitera\n", {"Diversi tahun pertama.pdf": F(_PN + "{first}\n\n| Perkara | L | P | Jumlah | Diversi berhasil\n| Pencurian | 5 | 1 | 6 | 4\n| Lainnya | 4 | 0 | 4 | 2\n| Jumlah | 9 | 1 | 10 | 6\n" + tt("Panitera", "Budi Hermansyah, S.H.", "8 Januari {last}")), "Diversi tahun kedua.pdf": F(_PN + "{last}\n\n| Perkara | L | P | Jumlah | Diversi berhasil\n| Pencurian | 4 | 0 | 4 | 3\n| Lainnya | 3 | 1 | 4 | 3\n| Jumlah | 7 | 1 | 8 | 6\n" + tt("Panitera", "Budi Hermansyah, S.H.", "7 Januari {year}"))})), within("dari surel/Data diversi pengadilan.eml!Diversi tahun pertama.pdf"), within("dari surel/Data diversi pengadilan.eml!Diversi tahun kedua.pdf"))
quiet("no-previous-year", P("5 pustaka Anak pemakai layanan.pptx", papan(("Anak pengguna layanan informasi layak anak {title}: {first}", "Layanan | L | P | AMPK | Jumlah\nRuang baca | 410 | 450 | 8 | 860\nMobil pintar | 220 | 230 | 5 | 450\nJumlah | 630 | 680 | 13 | 1.310"), ("Anak pengguna layanan informasi layak anak {title}: {last}", "Layanan | L | P | AMPK | Jumlah\nRuang baca | 470 | 520 | 11 | 990\nMobil pintar | 240 | 260 | 9 | 500\nJumlah | 710 | 780 | 20 | 1.490"))))
quiet("not-disaggregated", P("13 dinkes Baduta stunting per umur.html", laman("<h1>Stunting anak di bawah dua tahun menurut umur, {title}</h1>" + kisi("Umur (bulan) | Diukur {first} | Stunting {first} | Diukur {last} | Stunting {last}\n0-5 | 400 | 28 | 410 | 25\n6-11 | 500 | 50 | 490 | 44\n12-23 | 900 | 126 | 910 | 110\nJumlah | 1.800 | 204 | 1.810 | 179") + "<p>{dinkes}, 15 Januari {year}</p>")))
fault("arithmetic-error", P("20 kemenag Rumah ibadah ramah anak.html", laman("<h1>Rumah Ibadah Ramah Anak (RIRA) {title} {last}</h1>" + kisi("Kecamatan | Rumah ibadah | RIRA | Persentase\n{kec0} | 80 | 20 | 25,0%\n{kec1} | 64 | 16 | 25,0%\n{kec2} | 40 | 10 | 35,0%\nJumlah | 184 | 46 | 25,0%") + "<p>Sumber: {kemenag}, Januari {year}</p>")))
fault("numbers-differ", P("13 dinkes Paparan stunting.pptx", papan(("Stunting anak di bawah 2 tahun {title}, e-PPGBM Agustus {last}", "Uraian | L | P | Jumlah\nAnak di bawah 2 tahun diukur | 1.020 | 980 | 2.000\nStunting | 121 | 105 | 226\nPrevalensi stunting (%) | 11,9 | 10,7 | 11,3"))), K("13 p3a Laporan TPPS.docx", "TIM PERCEPATAN PENURUNAN STUNTING {TITLE}\nLAPORAN TAHUN {last}\nTanggal 20 Desember {last}\nMenurut e-PPGBM Agustus {last}, dari 2.000 anak di bawah 2 tahun yang diukur di {title} terdapat 298 anak stunting sehingga prevalensi stunting sebesar 14,9%.\n" + tt("Sekretaris TPPS", "{p4}", "20 Desember {last}")))

# partners and standards
fault("charity-not-partnership", P("3 p3a Kemitraan bank peduli anak.html", laman("<h1>Kemitraan Bank Daerah dan Anak {title} (Klaster IV)</h1><p>{seat}, 2 Mei {last} - Bank Daerah menyalurkan bantuan 150 paket alat tulis dan tas kepada murid kurang mampu. Bantuan diserahkan pimpinan cabang di halaman kantor bank, dilanjutkan makan siang bersama.</p><p>Kegiatan ini wujud kepedulian bank pada hari jadinya.</p>")))
fault("charity-not-partnership", P("/dari surel/Laporan kemitraan perusahaan.eml", surel("Laporan kemitraan klaster II", "Yth. Sekretariat KLA,\n\nSebagai laporan kemitraan dunia usaha klaster II (pengasuhan alternatif), perusahaan kami PT Semesta Sawit Mandiri telah menyerahkan santunan Rp15.000.000 dan 30 dus mi instan kepada LKSA Kasih Bunda pada 27 Maret {last}. Foto menyusul.\n\nHumas PT Semesta Sawit Mandiri\n")))
quiet("charity-not-partnership", P("3 kominfo Rubrik anak di koran.html", laman("<h1>Setahun Kerja Sama Rubrik Suara Kecil (Klaster I)</h1><p>{seat}, 18 Desember {last} - Kerja sama Harian Suara {name} dengan {kominfo} dan Forum Anak menurut perjanjian nomor 22/PKS/{first} berjalan tiap Minggu: satu halaman diisi tulisan anak.</p><p>Sepanjang {last} terbit 50 edisi; redaksi melatih 16 jurnalis anak tiga kali setahun, {kominfo} menyeleksi isi, dan perjanjian berlaku sampai 30 November {next}.</p>")))
fault("not-standardised", P("15 dinkes Puskesmas terstandar PRAP.pptx", salindia(("Pelayanan Ramah Anak di Puskesmas (PRAP)", 0, "{dinkes} {title}, 11 November {last}"), ("Puskesmas terstandarisasi", 0, "Delapan Puskesmas sudah terstandarisasi PRAP: {kec0}, {kec1}, {kec2} dan lima lainnya. Semuanya memenuhi standar nasional."))))
fault("not-standardised", P("11 pupr Taman kini berstandar RBRA.html", laman("<h1>Taman Bahari Kini Berstandar RBRA</h1><p>{seat}, 9 Oktober {last} - {pupr} {title} menyatakan Taman Bahari sudah menjadi Ruang Bermain Ramah Anak (RBRA) berstandar nasional.</p><p>Taman dilengkapi ayunan, jungkat-jungkit, dan toilet anak. Warga senang berkunjung tiap sore.</p>")))
_LSP = F("# KEMENTERIAN SOSIAL REPUBLIK INDONESIA\n# BADAN AKREDITASI LEMBAGA KESEJAHTERAAN SOSIAL\n# SERTIFIKAT AKREDITASI\n^ Nomor : 512/BALKS/{first}\n^ diberikan kepada\n# LKSA KASIH BUNDA\n^ {kec0}, {title}\ndengan peringkat A (baik sekali), berlaku sampai 20 Oktober {next}.\n> Jakarta, 20 Oktober {first}\n> Ketua,\n> ttd\n> Drs. Harjito Wibowo\n")
quiet("not-standardised", P("10 dinsos Akreditasi LKSA/Daftar akreditasi.xlsx", lembar("LKSA TERAKREDITASI {title} {last}\nNo | Lembaga | Peringkat | Nomor sertifikat | Berlaku sampai\n1 | LKSA Kasih Bunda | A | 512/BALKS/{first} | 20 Oktober {next}")), P("10 dinsos Akreditasi LKSA/Sertifikat LKSA Kasih Bunda.pdf", lambda r: paper.scan(str(_LSP(r)), 8)))

# activities
_SELAM, _HS = "Sosialisasi Jalur Evakuasi bagi Guru", "21 Agustus {last}"
fault("incomplete-bundle", P("22 bpbd Sosialisasi jalur/01 undangan.scan", undangan("bpbd", _SELAM, _HS, "14 Agustus {last}")), P("22 bpbd Sosialisasi jalur/02 hadir.xlsx", lembar("DAFTAR HADIR\nSosialisasi Jalur Evakuasi bagi Guru, 21 Agustus {last}, Ruang Rapat Utama\nNo | Nama | Unsur | Paraf\n1 | {p1} | SDN 07 | ttd\n2 | {p4} | SMPN 1 | ttd\n3 | {p3} | {bpbd} | ttd")), P("22 bpbd Sosialisasi jalur/03 foto.jpg", foto(9711, "Sosialisasi jalur evakuasi bagi guru\n{seat}, 21 Agustus {last}")))
_POSYANDU, _HP = "Rapat Koordinasi PAUD HI", "17 Oktober {last}"
fault("incomplete-bundle", P("/Indikator 9 PAUD HI/rapat oktober.zip", arsip({"notula.docx": notula("disdik", _POSYANDU, _HP, "Bunda PAUD, Puskesmas dan dukcapil menyusun jadwal layanan bersama."), "laporan.pdf": lap("disdik", _POSYANDU, _HP, "Rapat menyepakati layanan bersama di 14 PAUD."), "foto.jpg": foto(9712, "Rapat koordinasi PAUD HI\n{seat}, 17 Oktober {last}")})), *(within(f"Indikator 9 PAUD HI/rapat oktober.zip!{name}") for name in ("notula.docx", "laporan.pdf", "foto.jpg")))
_BUNDA, _HB = "Pelatihan KHA Petugas Puskesmas", "5 September {last}"
fault("incomplete-bundle", P("/dari surel/Pelatihan KHA nakes.eml", surel("Bukti pelatihan KHA petugas Puskesmas", "Yth. Sekretariat KLA,\nTerlampir undangan dan laporan Pelatihan KHA Petugas Puskesmas (PRAP), 5 September {last}.\n\n{dinkes}\n", {"Undangan.pdf": undangan("dinkes", _BUNDA, _HB, "29 Agustus {last}"), "Laporan.pdf": lap("dinkes", _BUNDA, _HB, "Pelatihan Konvensi Hak Anak dan pelayanan ramah anak diikuti 24 petugas dari 8 Puskesmas.")})), *(within(f"dari surel/Pelatihan KHA nakes.eml!{name}") for name in ("Undangan.pdf", "Laporan.pdf")))
_RT, _HR = "Rapat Gugus Tugas KLA Triwulan III", "19 September {last}"
fault("incomplete-bundle", P("2 p3a Rapat triwulan III/a undangan.pdf", undangan("p3a", _RT, _HR, "12 September {last}")), P("2 p3a Rapat triwulan III/b daftar hadir.docx", hadir("p3a", _RT, _HR)), P("2 p3a Rapat triwulan III/c notula.docx", notula("p3a", _RT, _HR, "Kelembagaan dan klaster I-V membahas kekurangan data dukung.")), P("2 p3a Rapat triwulan III/d laporan.pdf", lap("p3a", _RT, _HR, "Rapat dihadiri enam perangkat daerah; kelembagaan dan klaster I-V menyepakati jadwal.")))

_GIZI, _HG = "Pelatihan Konselor PUSPAGA", "24 April {last}"
quiet("incomplete-bundle", P("8 p3a Pelatihan konselor/1 undangan.docx", undangan("p3a", _GIZI, _HG, "17 April {last}")), P("8 p3a Pelatihan konselor/2 daftar hadir.xlsx", lembar("DAFTAR HADIR\nPelatihan Konselor PUSPAGA, 24 April {last}, Ruang Rapat Utama\nNo | Nama | Unsur | Paraf\n1 | {p4} | PUSPAGA | ttd\n2 | {p0} | {dinkes} | ttd\n3 | {p3} | PUSPAGA | ttd")), P("8 p3a Pelatihan konselor/3 notula.scan", notula("p3a", _GIZI, _HG, "Peserta berlatih mendengarkan dan merujuk klien.")), P("8 p3a Pelatihan konselor/4 laporan.docx", lap("p3a", _GIZI, _HG, "Pelatihan diikuti 14 konselor PUSPAGA.")), P("8 p3a Pelatihan konselor/5 dokumentasi.pptx", salindia(("Dokumentasi pelatihan konselor PUSPAGA", 9713, "Pelatihan Konselor PUSPAGA, {seat} 24 April {last}"))))
_KTR, _HK = "Rapat Satgas Kawasan Tanpa Rokok", "8 Mei {last}"
quiet("incomplete-bundle", P("/dari surel/Rapat satgas KTR.eml", surel("Berkas rapat satgas KTR", "Yth. Sekretariat KLA,\nTerlampir lima berkas Rapat Satgas Kawasan Tanpa Rokok 8 Mei {last}.\n\n{satpol}\n", {"1 undangan.pdf": undangan("satpol", _KTR, _HK, "30 April {last}"), "2 hadir.pdf": hadir("satpol", _KTR, _HK), "3 notula.pdf": notula("satpol", _KTR, _HK, "Satgas membagi wilayah pengawasan kawasan tanpa rokok."), "4 laporan.pdf": lap("satpol", _KTR, _HK, "Rapat satgas KTR menetapkan 12 titik pengawasan."), "5 foto.jpg": foto(9714, "Rapat Satgas Kawasan Tanpa Rokok\n{seat}, 8 Mei {last}")})), *(within(f"dari surel/Rapat satgas KTR.eml!{name}") for name in ("1 undangan.pdf", "2 hadir.pdf", "3 notula.pdf", "4 laporan.pdf", "5 foto.jpg")))
_FA, _HF = "Pertemuan Pendamping dan Forum Anak", "15 Juni {last}"
quiet("incomplete-bundle", P("6 p3a Pertemuan pendamping/undangan.jpg", miring("# FORUM ANAK\n# {title}\n^ Rumah Anak, {seat}\n\n> {seat}, 8 Juni {last}\nNo. 05/FA/VI/{last}\nHal : Undangan\nYth. Pendamping Forum Anak\nKami mengundang pada Sabtu, 15 Juni {last} pukul 08.30 di Ruang Rapat Utama {seat}, acara Pertemuan Pendamping dan Forum Anak.\n" + tt("Ketua Forum Anak", "Citra M."))), P("6 p3a Pertemuan pendamping/daftar hadir.docx", hadir("p3a", _FA, _HF)), P("6 p3a Pertemuan pendamping/notula.docx", notula("p3a", _FA, _HF, "Forum Anak dan pendamping menyusun jadwal bertemu tiap bulan.")), P("6 p3a Pertemuan pendamping/laporan.pdf", lap("p3a", _FA, _HF, "Forum Anak dan tujuh pendamping hadir; disepakati grup pesan.")), P("6 p3a Pertemuan pendamping/foto/IMG_1.jpg", foto(9715, "Pertemuan pendamping dan Forum Anak\n{seat}, 15 Juni {last}")))


def jumpa(day: str, place: str, who: str) -> str:
    """The police's school visit, told with the same words in two years."""
    return (f"LAPORAN POLISI SAHABAT ANAK\nTanggal {day}\nTempat {place}\nPetugas {who}\n\nAnak duduk melingkar di halaman. Petugas memperkenalkan rambu lalu lintas memakai boneka, mengajak anak menyeberang di garis putih, dan membiarkan mereka duduk di mobil patroli sambil membunyikan sirene. Setelah itu dijelaskan bagian tubuh yang tidak boleh disentuh orang lain dan nomor telepon bila tersesat. "
            "Anak menyanyikan lagu aku anak berani dan mewarnai gambar polisi. Guru diberi lembar pengamatan tanda kekerasan pada anak, serta alur melapor ke Unit PPA. Orang tua meminta kegiatan diulang pada tahun ajaran baru.\n")


def kelas(day: str, place: str, who: str) -> tuple[tuple[str, int, str], ...]:
    """The company's parenting class on slides."""
    return (
        ("Laporan kelas pengasuhan keluarga karyawan", 0, f"PT Semesta Sawit Mandiri, {day}\nTempat: {place}\nNarasumber: {who}"),
        ("Jalannya kelas", 0, "Orang tua menuliskan kebiasaan marah di kertas lalu merobeknya bersama. Narasumber menunjukkan cara mengatur napas, menyebut perasaan anak, dan membuat kesepakatan tentang gawai di meja makan. Peserta berpasangan memerankan anak yang menolak mandi dan orang tua yang lelah bekerja."),
        ("Hasil dan tindak lanjut", 0, "Semua pasangan membawa pulang papan aturan keluarga. Tiga keluarga meminta konseling lanjutan dan dirujuk ke Puspaga. Penitipan anak akan menambah jam sore. Kelas ditutup dengan janji memeluk anak sebelum berangkat kerja."),
    )


fault("recycled-report", P("/dari surel/Polisi sahabat anak {first}.eml", surel("Laporan polisi sahabat anak", jumpa("13 September {first}", "TK Pembina {kec0}", "Aipda Ramli"))), K("21 polres Polisi sahabat anak {last}.docx", POL + jumpa("11 September {last}", "TK Bhayangkari {kec1}", "Bripka Yusran") + tt("Kanit PPA", "Ipda Sri Wahyuni", "12 September {last}")))
fault("recycled-report", P("3 p3a Kelas karyawan {first}.pptx", salindia(*kelas("20 Mei {first}", "Balai Karyawan {kec2}", "Dra. Rini Astuti"))), K("3 p3a Kelas karyawan {last}.docx", PT + "\n".join(f"{title}\n{words}\n" for title, _, words in kelas("18 Mei {last}", "Mes Kebun {kec2}", "Hendra Saputra, M.Psi")) + tt("General Manager", "Ir. Togar Silitonga", "20 Mei {last}")))
