"""The third unseen set: activities, pictures, partners, children in cases, and files as such."""

from __future__ import annotations

import io

from benchmarks.regions import paper
from benchmarks.regions.second.again_media import dipotret
from benchmarks.regions.second.frames import hadir, lap, notula, pks, undangan
from benchmarks.regions.second.fresh import DESA, LSM, PKM, POL, RSUD, SDN, F, K, ka, tt
from benchmarks.regions.second.places import Place
from benchmarks.regions.second.sheets import foto, lembar
from benchmarks.regions.second.table import Frame, P, Scene, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)


def terkunci(text: str) -> Frame:
    """A PDF that asks for a password."""

    def make(r: Place) -> bytes:
        from reportlab.lib.pdfencrypt import StandardEncryption
        from reportlab.pdfgen.canvas import Canvas

        out = io.BytesIO()
        canvas = Canvas(out, encrypt=StandardEncryption("rahasia-kantor", strength=128), invariant=1)
        for at, line in enumerate(F(text)(r).split("\n")):
            canvas.drawString(60, 780 - 16 * at, line)
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    return make


def terputus(text: str) -> Frame:
    """A word processor's file whose copying stopped halfway."""

    def make(r: Place) -> bytes:
        data = paper.docx(F(text)(r), 3)
        return data[: len(data) // 2]

    return make


def tetap(text: str) -> Frame:
    """The same bytes wherever it is laid."""
    return lambda r: paper.pdf(F(text)(r), 5)


JAGA = "LAPORAN KAMPANYE PELOPOR\n{title}, 9 Juli {last}\nKampanye anti perundungan oleh 30 anak.\n"
fault("unreadable-file", P("21 p3a Rekap program OPD.pdf", terkunci("Program perlindungan khusus tiap OPD\n{title}\n" + JAGA)))
fault("unreadable-file", P("6 p3a Laporan kampanye FA.docx", terputus("# FORUM ANAK {TITLE}\n" + JAGA)))
fault("unreadable-file", P("20 disdik Monev PKA (foto).jpg", dipotret("# LAPORAN MONITORING\n^ Pusat Kreativitas Anak {title}\n\nTanggal 4 Juni {last}\nTim mengunjungi tiga sanggar dan mencatat kebutuhan alat musik, ruang ganti dan pendamping anak.\n", blurred=11)))
quiet("unreadable-file", P("20 disdik Monev RIRA difoto.jpg", dipotret("# LAPORAN MONITORING DAN EVALUASI\n^ Rumah Ibadah Ramah Anak {title}\n\nTanggal 11 Juni {last}\nTim Kemenag, {disdik} dan PKK mengunjungi dua masjid dan satu gereja. Ruang bermain tersedia, toilet anak perlu perbaikan.\nRekomendasi: pengurus memasang tata tertib ramah anak.\n\n> {seat}, 14 Juni {last}\n> Ketua Tim,\n> {ink}\n> {p1}\n")))
quiet("unreadable-file", K("22 bpbd SOP evakuasi anak.scan", "PEMERINTAH {TITLE}\n{bpbd}\n\nSOP LAYANAN ANAK DALAM SITUASI DARURAT BENCANA\nNomor : 360/11/SOP/{first}\n1. Petugas mendahulukan anak, ibu hamil dan penyandang disabilitas.\n2. Anak terpisah dicatat dan dipertemukan kembali dengan keluarga.\n3. Tenda ramah anak dibuka dalam 24 jam.\n" + tt("Kepala Pelaksana", "{p3}", "6 Juni {first}")))

fault("unclassified-file", K("/Lain-lain/Kwitansi servis AC.docx", "KWITANSI No. 0087\nSudah terima dari : Bendahara Sekretariat\nUang sejumlah : enam ratus ribu rupiah\nUntuk pembayaran : cuci AC 4 unit dan tambah freon ruang arsip\n{seat}, 3 April {last}\nPenerima, Toko Dingin Jaya\nttd\nSugeng\n"))
fault("unclassified-file", P("/Umum/Jadwal piket satpam.xlsx", lembar("JADWAL JAGA MALAM PETUGAS KEAMANAN KANTOR {title}\nMinggu ke | Shift 1 | Shift 2 | Shift 3\n1 | Parman | Udin | Joni\n2 | Udin | Joni | Parman\n3 | Joni | Parman | Udin")))
quiet("unclassified-file", K("4 dukcapil catatan lapangan.docx", "Catatan petugas {dukcapil} {title}\nJemput bola perekaman akta kelahiran dan KIA di SDN 07 {kec2}, Rabu 21 Februari {last}. Dilayani 63 anak (33 L, 30 P): 41 KIA dicetak di tempat, 22 kutipan akta diambil minggu depan.\nPetugas: {p3}\nttd\n"))
quiet("unclassified-file", K("16 pupr Pamsimas Sukarame.txt", DESA + "LAPORAN KPSPAMS SUKARAME\nTanggal 30 November {last}\nSambungan rumah air minum desa bertambah 48 KK. Air diolah dengan klorin, diperiksa sanitarian. Warga juga dilatih merebus dan menyimpan air (PAMRT).\n\nKetua KPSPAMS\nttd\n{p5}\n"))

fault("charity-not-partnership", K("3 p3a Kemitraan bank.docx", "BERITA ACARA KEMITRAAN DUNIA USAHA\nNomor 07/BA/CSR/{last}\nPada hari Senin tanggal 18 Maret {last} PT Bank Nusa Sejahtera Cabang {seat} menyerahkan bantuan 100 paket sembako dan 100 tas sekolah untuk anak yatim. Bantuan diterima {p3a}. Dengan diserahkannya bantuan ini kegiatan dinyatakan selesai.\n= Yang menerima | Yang menyerahkan\n= {ink} | {ink}\n= {p4} | Hendra Wiguna\n"))
fault("charity-not-partnership", K("3 p3a Kemitraan toko buku.pdf", "# TOKO BUKU CAKRAWALA {SEAT}\n^ Dokumentasi Kemitraan Layak Anak Klaster IV\nTanggal : 23 Juli {last}\n\nDalam rangka Hari Anak Nasional kami memberikan sumbangan 250 buku tulis dan uang tunai Rp5.000.000 kepada Panti Asuhan Harapan. Penyerahan simbolis dilakukan oleh manajer toko. Terima kasih atas kesempatan berbagi.\n> Manajer,\n> {ink}\n> Lidya Santosa\n"))
quiet("charity-not-partnership", K("3 p3a Rencana kerja bersama radio.docx", "# KESEPAKATAN BERSAMA\n^ Nomor 400.2/30/KB/{first} - Nomor 021/RSK/{first}\nANTARA {p3a} {title} DENGAN RADIO SUARA KITA TENTANG SIARAN RAMAH ANAK (KLASTER I)\nPasal 1: radio menyediakan satu jam siaran tiap Minggu yang diasuh Forum Anak.\nPasal 2: dinas melatih penyiar mengenai hak anak dan menyiapkan narasumber.\nPasal 3: evaluasi bersama tiap enam bulan.\nPasal 4: berlaku 1 Maret {first} sampai 28 Februari {next}.\n= PIHAK KEDUA | PIHAK KESATU\n= {ink} | {ink}\n= Rina Oktaviani | {p4}\n"))
quiet("charity-not-partnership", P("3 naker PKS perkebunan.pdf", pks("naker", "PT Kebun Lestari Abadi", "perkebunan tanpa pekerja anak serta beasiswa dan bantuan alat belajar bagi anak pekerja", 0, "Perjanjian ini berlaku selama 4 (empat) tahun sejak ditandatangani dan dievaluasi setiap tahun.")))

fault("not-standardised", K("8 p3a Puspaga berstandar.docx", "{p3a} {TITLE}\nLAPORAN PUSPAGA HARMONI SEBAGAI LAYANAN KONSULTASI KELUARGA BERSTANDAR\nTanggal : 2 Desember {last}\nPuspaga Harmoni kami nyatakan telah memenuhi standar Puspaga ramah anak: ruang konseling, ruang bermain, dua konselor, jam layanan. Penilaian tim standardisasi belum pernah dilakukan dan sertifikat belum ada.\n" + tt("Kepala Dinas", "{p4}", "2 Desember {last}")))
fault("not-standardised", K("11 pupr RBRA standar.pdf", "# {pupr}\n^ DAFTAR RUANG BERMAIN RAMAH ANAK (RBRA) YANG SUDAH TERSTANDAR\n\n| No | Nama taman | Alamat | Standar RBRA\n| 1 | Taman Ceria | {kec0} | sudah standar\n| 2 | Taman Pelangi | {kec1} | sudah standar\n" + tt("Kepala Dinas", "{p5}", "5 September {last}")))
quiet("not-standardised", K("5 pustaka Sertifikat PISA.pdf", "# KEMENTERIAN PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK\n# SERTIFIKAT\n^ Nomor : 31/SERT/PISA/XI/{first}\nmenerangkan bahwa Layanan Anak {pustaka} {title} telah memenuhi standar PUSAT INFORMASI SAHABAT ANAK (PISA) peringkat Madya. Berlaku sampai dengan 30 November {later}.\n> Jakarta, 30 November {first}\n> Deputi Bidang Pemenuhan Hak Anak,\n> ttd\n> Endah Sri Lestari\n"))
quiet("not-standardised", K("15 dinkes Sertifikat PRAP.pdf", "# SERTIFIKAT STANDARDISASI\n^ No. 118/PRAP/{last}\nKementerian PPPA memberikan sertifikat kepada\n# PUSKESMAS {kec0}\n^ {title}\nsebagai Pelayanan Ramah Anak di Puskesmas (PRAP) terstandar, berlaku tiga tahun sejak tanggal penetapan.\n> Jakarta, 22 Oktober {last}\n> Deputi,\n> ttd\n> Endah Sri Lestari\n"))

fault("incomplete-bundle", K("19 disdik Pelatihan SRA/Undangan.docx", SDN + "> {kec2}, 2 September {last}\nNomor : 421/091/SDN07\nHal : Undangan pelatihan KHA dan SRA bagi guru\nYth. Guru SDN gugus 3\nMohon hadir Sabtu, 7 September {last} pukul 08.00 di SDN 07 {kec2}, acara Pelatihan KHA dan SRA bagi guru.\n" + tt("Kepala Sekolah", "{p1}")), K("19 disdik Pelatihan SRA/Absen.docx", SDN + "ABSEN\nPelatihan KHA dan SRA bagi guru\nSabtu, 7 September {last}\n\n| No | Nama | Sekolah | TTD\n| 1 | {p1} | SDN 07 | ttd\n| 2 | {p4} | SDN 02 | ttd\n| 3 | {p5} | SDN 05 | ttd\n"))
fault("incomplete-bundle", P("2 p3a Rakor GT Mei/Undangan rakor.pdf", undangan("p3a", "Rapat Koordinasi Gugus Tugas KLA Bulan Mei", "28 Mei {last}", "21 Mei {last}")), P("2 p3a Rakor GT Mei/Notula rakor.pdf", notula("p3a", "Rapat Koordinasi Gugus Tugas KLA Bulan Mei", "28 Mei {last}", "Kelembagaan dan lima klaster memaparkan realisasi; perangkat daerah melengkapi dokumen.")))
quiet("incomplete-bundle", P("2 p3a Rakor GT Okt/1 Undangan.pdf", undangan("p3a", "Rapat Gugus Tugas KLA Bulan Oktober", "15 Oktober {last}", "8 Oktober {last}")), P("2 p3a Rakor GT Okt/2 Presensi.docx", hadir("p3a", "Rapat Gugus Tugas KLA Bulan Oktober", "15 Oktober {last}")), P("2 p3a Rakor GT Okt/3 Notulen.docx", notula("p3a", "Rapat Gugus Tugas KLA Bulan Oktober", "15 Oktober {last}", "Kelembagaan serta klaster I-V membagi tugas verifikasi.")), P("2 p3a Rakor GT Okt/4 Laporan.pdf", lap("p3a", "Rapat Gugus Tugas KLA Bulan Oktober", "15 Oktober {last}", "Rapat diikuti enam perangkat daerah dan menyepakati jadwal kelembagaan dan klaster I-V.")), P("2 p3a Rakor GT Okt/5 Foto.jpg", foto(9207, "Rapat Gugus Tugas KLA Bulan Oktober\n{seat}, 15 Oktober {last}")))
quiet("incomplete-bundle", K("7 p3a Jilid sosialisasi PUP.pdf", DESA + "> Sukarame, 1 Agustus {last}\nNomor : 005/61/DS\nHal : Undangan\nYth. orang tua dan remaja\nKami mengundang pada Kamis, 8 Agustus {last} pukul 09.00 di Balai Desa Sukarame, acara Sosialisasi Pencegahan Perkawinan Anak.\n" + tt("Kepala Desa", "{p5}") + "---\nDAFTAR HADIR\nSosialisasi Pencegahan Perkawinan Anak, Kamis 8 Agustus {last}, Balai Desa Sukarame\n\n| No | Nama | Unsur | Paraf\n| 1 | {p3} | PKK | ttd\n| 2 | {p4} | KUA | ttd\n| 3 | {p0} | Puskesmas | ttd\n---\nNOTULEN\nSosialisasi Pencegahan Perkawinan Anak\nTanggal 8 Agustus {last}, Balai Desa Sukarame\nKUA menerangkan usia 19 tahun; warga menyetujui ikrar desa.\nNotulis: {p4}\nttd\n---\nLAPORAN KEGIATAN\nSosialisasi Pencegahan Perkawinan Anak\nTanggal 8 Agustus {last} di Balai Desa Sukarame, peserta 45 orang. Hasil: ikrar bersama mencegah perkawinan anak.\n" + tt("Kepala Desa", "{p5}", "10 Agustus {last}") + "---\nDOKUMENTASI\n{photo} 9209{end}\n^ Foto: Sosialisasi Pencegahan Perkawinan Anak, Balai Desa Sukarame, 8 Agustus {last}\n"))

SAMA = "# {TITLE}\n# LAPORAN PELATIHAN KONVENSI HAK ANAK\n^ 19 s.d. 20 Juni {last}\nTempat: Hotel Permata {seat}. Peserta 25 konselor PUSPAGA. Materi: prinsip hak anak, pengasuhan positif, kode etik konselor keluarga. Semua peserta lulus tes akhir.\n" + tt("Kepala {p3a}", "{p4}", "24 Juni {last}")
fault("reused-file", P("/Indikator 8 Lembaga Konsultasi/Pelatihan KHA konselor.pdf", tetap(SAMA)), P("/Indikator 20 PKA dan RIRA/KHA pengelola PKA.pdf", tetap(SAMA)))
LAGI = "# {dinkes}\n# LAPORAN INOVASI SI BUNDA (Siaga Ibu Bersalin)\n^ tahun {last}\nInovasi ojek siaga mengantar ibu bersalin ke Puskesmas. Mulai 3 Februari {last}; 118 ibu diantar. Bidan desa memantau lewat grup pesan.\n" + tt("Kepala Dinas", "{p0}", "2 Desember {last}")
fault("reused-file", P("/Indikator 12 Persalinan/Inovasi Si Bunda.pdf", tetap(LAGI)), P("/Indikator 16 Air Minum dan Sanitasi/Inovasi.pdf", tetap(LAGI)))
KOPI = "# {kominfo}\n# LAPORAN PEMBLOKIRAN KONTEN NEGATIF\n^ Semester II {last}\nPada Juli s.d. Desember {last} diajukan 31 pemblokiran situs tidak layak anak; jaringan taman baca memakai DNS aman.\n" + tt("Kepala Dinas", "{p4}", "30 Desember {last}")
quiet("reused-file", P("/Indikator 5 Informasi Layak Anak/Blokir konten.pdf", tetap(KOPI)), P("/Indikator 5 Informasi Layak Anak/salinan arsip/Blokir konten.pdf", tetap(KOPI)))
quiet("reused-file", K("/Indikator 10 Pengasuhan Alternatif/Laporan pelatihan KHA.docx", "LAPORAN PELATIHAN KONVENSI HAK ANAK\nBagi pengasuh LKSA, 5 Maret {last}, Aula Dinsos {seat}\nPeserta 18 pengasuh dari 6 LKSA belajar disiplin positif dan pencegahan kekerasan di panti.\n" + ka("Kepala {dinsos}", "{p5}", "8 Maret {last}")), K("/Indikator 11 Ruang Bermain/Laporan pelatihan KHA.docx", "LAPORAN PELATIHAN KONVENSI HAK ANAK\nBagi pengelola taman RBRA, 14 Mei {last}, Taman Ceria {seat}\nPeserta 9 juru taman belajar keamanan alat main dan menyapa anak penyandang disabilitas.\n" + ka("Kepala {pupr}", "{p5}", "17 Mei {last}")))

fault("reused-photo", P("9 disdik Foto timbang PAUD.jpg", foto(9301, "Penimbangan anak PAUD HI TK Pembina\n{seat}, 6 Februari {last}")), P("14 dinkes Foto kelas ibu.jpg", foto(9301, "Kelas ibu menyusui Puskesmas\n{seat}, 19 September {last}", quality=38, width=620)))
fault("reused-photo", P("17 satpol Foto sidak.jpg", foto(9302, "Sidak kawasan tanpa rokok terminal\n{seat}, 22 April {last}")), P("21 naker Foto inspeksi.jpg", foto(9302, "Inspeksi pekerja anak di bengkel\n{seat}, 30 Oktober {last}", cut=(0, 70, 860, 640), quality=70)))
quiet("reused-photo", P("16 pupr Foto cuci tangan.jpg", foto(9303, "Gerakan cuci tangan pakai sabun SDN 07\n{seat}, 15 Oktober {last}")), P("16 pupr Foto cuci tangan 2.jpg", foto(9304, "Gerakan cuci tangan pakai sabun SDN 07\n{seat}, 15 Oktober {last}")))
quiet("reused-photo", P("23 dinsos Foto kursi roda.jpg", foto(9305, "Terapi anak disabilitas RSUD\n{seat}, 3 Desember {last}")), P("23 dinsos Kirim WA/Foto kursi roda (kecil).jpg", foto(9305, "Terapi anak disabilitas RSUD\n{seat}, 3 Desember {last}", quality=55, width=700)))


def ulang(judul: str, hari: str, tempat: str, nama: str) -> str:
    """A report that is typed again with other dates and names."""
    return (f"LAPORAN KEGIATAN {judul}\nYAYASAN TUNAS HARAPAN NUSANTARA bersama {{p3a}}\nHari, tanggal : {hari}\nTempat : {tempat}\n\nKegiatan dibuka ketua yayasan lalu dilanjutkan pemaparan tentang bahaya gawai, pornografi dan perundungan di dunia maya. Anak dibagi lima kelompok, tiap kelompok membuat poster lalu menempelkannya di dinding. "
            f"Diskusi berlangsung hangat; anak bertanya cara menolak ajakan bertemu orang asing dan cara menyimpan bukti. Panitia membagikan nomor layanan SAPA 129. Sebagai tindak lanjut anak menjadi duta internet sehat dan orang tua memasang pengaturan keluarga pada telepon.\n\nKetua pelaksana\nttd\n{nama}\n")


fault("recycled-report", K("22 p3a Internet sehat tahun lalu.docx", ulang("INTERNET SEHAT ANAK", "Sabtu, 14 Oktober {first}", "Aula SMPN 1 {seat}", "Maria Lestari")), K("22 p3a Internet sehat.docx", ulang("INTERNET SEHAT ANAK", "Sabtu, 12 Oktober {last}", "Aula SMPN 4 {seat}", "Yusuf Hanafi")))

def dongeng(day: str, who: str, signed: str, chief: str) -> str:
    """The library's storytelling, told twice with the same words."""
    return (f"{{pustaka}} {{TITLE}}\nLAPORAN MENDONGENG DAN LITERASI ANAK DI LKSA\nTanggal {day}\nPustakawan {who} membawa dua ratus buku cerita bergambar. Anak asuh duduk melingkar, mendengarkan dongeng kancil, lalu menceritakan kembali dengan boneka tangan. Setelah istirahat diadakan lomba membaca nyaring, pemenang memilih buku sendiri. "
            f"Pengasuh diajari menata pojok baca dan memilah buku sesuai umur. Anak meminta kunjungan rutin dan buku sains ditambah.\n\n{{seat}}, {signed}\nKepala Bidang\nttd\n{chief}\n")


fault("recycled-report", K("5 pustaka Dongeng LKSA awal.pdf", dongeng("17 Mei {first}", "Nani", "22 Mei {first}", "{p5}")), K("5 pustaka Dongeng LKSA.pdf", dongeng("16 Mei {last}", "Wawan", "21 Mei {last}", "{p3}")))
quiet("recycled-report", K("16 dinkes Inspeksi sanitasi {first}.docx", PKM + "LAPORAN PEMICUAN STBM\nHari/tanggal : Selasa, 6 Juni {first}\nTempat : RT 02 {kec2}\nPeserta : 32 warga\nHasil : 9 KK berjanji membuat jamban, lokasi sumur dipindah, kader menggambar peta buang air.\nKendala : lahan sempit.\n" + tt("Sanitarian", "{p0}", "8 Juni {first}")), K("16 dinkes Inspeksi sanitasi {last}.docx", PKM + "LAPORAN PEMICUAN STBM\nHari/tanggal : Kamis, 13 Juni {last}\nTempat : RT 05 {kec2}\nPeserta : 21 warga\nHasil : tangki septik komunal disepakati untuk 14 KK, arisan jamban dimulai, dua tukang dilatih.\nKendala : biaya angkut pasir.\n" + tt("Sanitarian", "{p0}", "17 Juni {last}")))
quiet("recycled-report", K("24 polres Penyuluhan SMP.docx", POL + "LAPORAN PENYULUHAN HUKUM ANAK\nTanggal : 20 Februari {last}\nTempat : SMPN 3 {seat}\nUnit PPA menjelaskan hak anak yang berhadapan dengan hukum dan proses diversi kepada 90 siswa.\n" + tt("Kanit PPA", "Ipda Sri Wahyuni", "21 Februari {last}")), K("24 polres Penyuluhan pesantren.docx", POL + "LAPORAN PENYULUHAN HUKUM ANAK\nTanggal : 24 September {last}\nTempat : Pesantren Darul Falah\nUnit PPA menjelaskan sistem peradilan pidana anak, cara melapor dan perlindungan anak saksi kepada 140 santri.\n" + tt("Kanit PPA", "Ipda Sri Wahyuni", "25 September {last}")))

fault("photo-unexplained", P("9 disdik DSC00412.jpg", foto(9401)))
fault("photo-unexplained", P("11 pupr foto-foto/IMG-0077.jpg", foto(9402)))
quiet("photo-unexplained", P("11 pupr Peresmian Taman Pelangi {kec1} 9 Maret {last}.jpg", foto(9403)))
quiet("photo-unexplained", P("15 dinkes P1010345.jpg", foto(9404, "Pojok bermain Puskesmas {kec2}\n{kec2}, 12-09-{last}")))

fault("photo-out-of-window", P("23 pupr Ramp trotoar.jpg", foto(9501, "Ramp trotoar ramah disabilitas, {seat}", taken="2019:08:14 10:05:00")))
fault("photo-out-of-window", P("14 dinkes Ruang ASI mal.jpg", foto(9502, "Kunjungan ruang laktasi Plaza {seat}\n11/10/2018")))
fault("photo-out-of-window", P("18 disdik Kembali sekolah.jpg", foto(9503, "Penjemputan anak putus sekolah {kec0}\n{seat}, 7 Agustus {last}", taken="{first}:02:03 09:00:00")))
quiet("photo-out-of-window", P("18 disdik Belajar PKBM.jpg", foto(9504, "Anak belajar paket B PKBM {kec1}\n{kec1}, 20 Agustus {last}", taken="{last}:08:20 08:41:10")))
quiet("photo-out-of-window", P("22 bpbd Simulasi gempa.jpg", foto(9505, "Simulasi gempa SDN 07 (peringatan tsunami Aceh 2004)\n{seat}, 26 April {last}", taken="{last}:04:26 10:12:44")))

fault("child-identity", K("19 disdik Kronologi perundungan.docx", SDN + "LAPORAN PENANGANAN KEKERASAN DI SEKOLAH\nNomor 421.2/077/SDN07/{last}\nTanggal kejadian 11 September {last}\nKorban : Bagas Adi Prakoso, kelas V, anak dari Bapak Suryono, alamat Jl. Kenanga RT 02 RW 01 {kec2}. Korban dipukul di belakang kantin dan mendapat pendampingan psikolog.\n" + tt("Kepala Sekolah", "{p1}", "13 September {last}")))
fault("child-identity", P("22 dinkes Pasien HIV anak.xlsx", lembar("LAYANAN ANAK DENGAN HIV/AIDS (PDP) RSUD {title}\nNo | Nama anak | NIK | JK | Umur | Obat ARV\n1 | Salsabila Nuraini | 3301015203150002 | P | 9 | ya\n2 | Dimas Arya Wicaksana | 3301010407180001 | L | 6 | ya")))
fault("child-identity", K("24 p3a Penetapan diversi.scan", "# PENGADILAN NEGERI {SEAT}\n# PENETAPAN\n^ Nomor 3/Pen.Div/{last}/PN\nMembaca berita acara diversi dalam perkara pencurian atas nama Anak RIZKI MAULANA bin SUPARDI, lahir 4 April 2009, tempat tinggal Dusun II Desa Sukarame;\nMENETAPKAN\n1. Menyatakan diversi berhasil;\n2. Memerintahkan anak dikembalikan kepada orang tua.\n> Ditetapkan di {seat}\n> tanggal 19 Juni {last}\n> Ketua,\n> ttd\n> Dr. Anwar Sadikin, S.H., M.H.\n"))
quiet("child-identity", K("24 p3a Data diversi PN.docx", "PENGADILAN NEGERI {SEAT}\nREKAP DIVERSI DI PENGADILAN\n\n| Tahun | Perkara anak L | Perkara anak P | Diversi berhasil | Diversi gagal\n| {first} | 11 | 2 | 8 | 5\n| {last} | 9 | 1 | 7 | 3\nHakim anak: Dr. Anwar Sadikin, S.H., M.H. dan Rosmala Dewi, S.H.\n" + tt("Panitera", "Budi Hermansyah, S.H.", "6 Januari {year}")))
quiet("child-identity", K("21 p3a Lap kasus inisial.pdf", RSUD + "LAPORAN LAYANAN PUSAT KRISIS TERPADU BAGI ANAK KORBAN KEKERASAN\nTanggal 2 Juli {last}\nKorban anak inisial N.A. (perempuan, kelompok umur 6-12 tahun) dilayani visum, konseling dan rujukan ke UPTD PPA. Pendamping: {p4} (psikolog), {p0} (dokter). Identitas korban dan alamat dirahasiakan sesuai Pasal 19 UU SPPA.\n" + tt("Kepala Instalasi", "{p0}", "3 Juli {last}")))

fault("link-only", K("6 p3a Dokumentasi 2P.docx", "Bukti dukung peran Forum Anak sebagai 2P tahun {last} dapat diunduh pada tautan:\nhttps://drive.google.com/drive/folders/1zYp2PaaBbCcDd?usp=sharing\n"))
fault("link-only", K("12 dinkes inovasi.txt", "s.id/inovasi-persalinan-{last}\n(mohon minta akses dulu ke admin bila tidak terbuka)\n"))
quiet("link-only", K("2 kominfo Publikasi KLA.docx", "{kominfo} {TITLE}\nLAPORAN PUBLIKASI KABUPATEN/KOTA LAYAK ANAK\nTanggal laporan 16 Desember {last}\n\n| No | Judul berita | Media | Tanggal | Tautan\n| 1 | Gugus tugas matangkan KLA | portal daerah | 3 Juni {last} | https://berita.daerah.example/kla-1\n| 2 | Anak bacakan suara anak | koran Suara Rakyat | 24 Juli {last} | https://suararakyat.example/anak\n| 3 | Lima puskesmas layani anak | radio daerah | 9 Oktober {last} | https://radio.example/3\nTiga siaran dan dua baliho terpasang di alun-alun; tangkapan layar disimpan di bidang IKP.\n" + tt("Kepala Dinas", "{p4}", "16 Desember {last}")))
quiet("link-only", K("3 p3a Laporan APSAI.pdf", LSM + "# LAPORAN KEGIATAN FORUM DUNIA USAHA APSAI\n^ Tanggal 6 November {last}\nBersama delapan perusahaan anggota APSAI diselenggarakan kelas orang tua pekerja tiap dua bulan dan penitipan anak di kawasan industri; 74 keluarga ikut. Rencana tahun depan: magang aman bagi lulusan SMK. Video kegiatan juga tayang di https://youtu.be/contoh123.\n" + tt("Ketua", "Ratna Kusumadewi", "11 November {last}")))
