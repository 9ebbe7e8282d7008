"""The fifth unseen set: files as such, pictures, children in cases, links."""

from __future__ import annotations

from benchmarks.regions import paper
from benchmarks.regions.second.frames import lap
from benchmarks.regions.second.fresh import F, K, tt
from benchmarks.regions.second.further import BAPAS, DESA, KAMPUS, MTS, PMI
from benchmarks.regions.second.later import FA
from benchmarks.regions.second.later_media import (
    arsip,
    kamera,
    laman,
    pangkas,
    salindia,
    sama,
    surel,
    within,
)
from benchmarks.regions.second.places import Place
from benchmarks.regions.second.sheets import csv, foto, lembar
from benchmarks.regions.second.table import Frame, P, Scene, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)


def terpotong(text: str) -> Frame:
    """A scan whose upload stopped within its first page."""

    def make(r: Place) -> bytes:
        data = paper.scan(str(F(text)(r)), 4)
        return data[: len(data) * 3 // 10]

    return make


def sandi(r: Place) -> bytes:
    """A ZIP that is locked with a password."""
    data = bytearray(arsip({"Laporan.docx": F("LAPORAN {title}")})(r))
    for sign, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.find(sign) + at] |= 1
    return bytes(data)


def terbalik(text: str) -> Frame:
    """A legible scan that went in upside down."""

    def make(r: Place) -> bytes:
        import io

        import pikepdf

        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(paper.scan(str(F(text)(r)), 3))) as book:
            for page in book.pages:
                page.rotate(180, relative=True)
            book.save(out, deterministic_id=True)
        return out.getvalue()

    return make


fault("unreadable-file", P("15 dinkes Piagam PRAP (unduhan terputus).pdf", terpotong("# SERTIFIKAT\nPuskesmas {kec0} {title}\n")))
fault("unreadable-file", P("/Indikator 8 Lembaga Konsultasi/Bukti Puspaga.zip", sandi), within("Indikator 8 Lembaga Konsultasi/Bukti Puspaga.zip!Laporan.docx"))
fault("unreadable-file", P("6 p3a Video jingle FA.mp4", lambda _: b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(range(256)) * 40))
quiet("unreadable-file", P("19 kemenag SOP pengaduan dipindai terbalik.pdf", terbalik(MTS + "SOP PENGADUAN SISWA MADRASAH RAMAH ANAK\nNomor : 12/SOP/MTsN2/{first}\n1. Siswa melapor kepada guru BK atau kotak pengaduan.\n2. Guru BK mencatat dan menjaga kerahasiaan.\n3. Kepala madrasah menjawab dalam tiga hari.\n" + tt("Kepala Madrasah", "{p1}", "8 Juli {first}"))))
quiet("unreadable-file", P("6 p3a Catatan musrenbang FA.txt", lambda r: str(F("FORUM ANAK {TITLE}\nNOTULA MUSRENBANG ANAK\nTanggal 7 Maret {last}, Rumah Anak {seat}\nHadir 24 anak (11 L, 13 P). Usul: lampu jalan sekolah dan pojok baca.\nNotulis\nttd\nMarselina D.\n")(r)).encode("utf-16")))

fault("unclassified-file", K("/Umum/BAST printer.pdf", "# BERITA ACARA SERAH TERIMA BARANG\n^ Nomor : 027/88/BAST/{last}\nPada hari Senin tanggal 3 Februari {last} telah diserahkan dua unit printer dan satu pemindai dari pengurus barang kepada sekretariat.\n\n= Penerima, | Pengurus Barang,\n= {ink} | {ink}\n= Yanto | Suharti\n"))
fault("unclassified-file", P("/Umum/Genset kantor.xlsx", lembar("KARTU PEMELIHARAAN GENSET KANTOR {title}\nTanggal | Solar (liter) | Jam nyala\n4 Maret {last} | 20 | 3\n9 April {last} | 15 | 2", Oli="Penggantian oli mesin genset\nTanggal | Merek\n5 Mei {last} | SAE 40")))
fault("unclassified-file", P("/dari surel/Iuran Korpri.eml", surel("Iuran Korpri dan senam pegawai", "Yth. rekan pegawai,\n\nIuran Korpri bulan Mei {last} mohon disetor ke bendahara. Senam pegawai hari Jumat pukul 07.00, kaus biru.\n\nSalam,\nBagian Umum\n")))
quiet("unclassified-file", P("14 kominfo Berita kelas menyusui.html", laman("<h1>Ibu Menyusui Ikuti Kelas ASI Eksklusif</h1><p>{seat}, 6 Agustus {last} - Sebanyak 44 ibu menyusui di {title} mengikuti kelas pemberian makan bayi dan anak (PMBA). Konselor menyusui {dinkes} memperagakan cara memerah ASI dan menyiapkan MP-ASI.</p>")))
quiet("unclassified-file", P("/obrolan WA/chat grup FA.txt", "[12/03/{last} 16.02] Marsel: teman2 Forum Anak {title}, besok musrenbang anak jam 9 di balai kota\n[12/03/{last} 16.05] Rio: usul anak soal trotoar sekolah jadi dibaca?\n[13/03/{last} 12.40] Marsel: sudah, Bappeda terima usul Forum Anak. Foto menyusul\n"))

_UJI = KAMPUS + "LAPORAN PENYULUHAN SANITASI DAN AIR MINUM RUMAH TANGGA\nTanggal 4 Agustus {last}, Desa Tegalrejo\nMahasiswa bersama 40 keluarga membangun enam jamban sehat dan mengajarkan pengolahan air minum rumah tangga.\n" + tt("Ketua LPPM", "Dr. Endro Waskito, M.Si.", "9 Agustus {last}")
fault("reused-file", P("/Indikator 16 Air Minum dan Sanitasi/Penyuluhan.docx", sama(_UJI)), P("/Indikator 7 Perkawinan Anak/Upaya kampus.docx", sama(_UJI)))
_RIRA = "PAROKI SANTA MARIA {TITLE}\nLAPORAN RUMAH IBADAH RAMAH ANAK (RIRA)\nTanggal 1 Juni {last}, Aula Paroki\nEnam puluh anak (28 L, 32 P) bermain dan berdoa bersama; ruang bermain gereja dijaga dua pendamping.\n" + tt("Ketua Tim", "Agnes Lestari", "4 Juni {last}")
fault("reused-file", P("/Indikator 20 PKA dan RIRA/RIRA paroki.docx", sama(_RIRA)), P("/Indikator 12 Persalinan/surat masuk.eml", surel("Bukti", "Terlampir bukti.\n", {"RIRA.docx": sama(_RIRA)})), within("Indikator 12 Persalinan/surat masuk.eml!RIRA.docx"))
_BACA = DESA + "LAPORAN POJOK BACA DESA\nTanggal 7 Mei {last}, Balai Desa Tegalrejo\nFasilitas informasi layak anak dikunjungi 90 anak (41 L, 49 P), 210 buku dipinjam.\n" + tt("Kepala Desa", "Sukirno", "10 Mei {last}")
quiet("reused-file", P("/Indikator 5 Informasi Layak Anak/Pojok baca.docx", sama(_BACA)), P("/Indikator 5 Informasi Layak Anak/revisi/Pojok baca FINAL.docx", sama(_BACA)))

fault("reused-photo", P("22 bpbd Laporan simulasi PMI.docx", lap("bpbd", "Simulasi Gempa di Sekolah", "26 April {last}", "Siswa berlatih evakuasi.", foto=9721)), P("20 disdik Pentas tari.pptx", salindia(("Pentas tari PKA", 9721, "Pentas tari anak, {seat} 9 November {last}"))))
fault("reused-photo", P("5 pustaka Foto mendongeng.jpg", foto(9722, "Mendongeng di perpustakaan\n{seat}, 4 Maret {last}")), P("/Indikator 12 Persalinan/Album kelas ibu.zip", arsip({"Kelas ibu hamil.png": pangkas(9722, "Kelas ibu hamil {kec0}\n{seat}, 21 Juli {last}", (60, 30, 930, 540))})), within("Indikator 12 Persalinan/Album kelas ibu.zip!Kelas ibu hamil.png"))
quiet("reused-photo", P("11 pupr Foto peresmian taman.jpg", foto(9723, "Peresmian Taman Ceria\n{seat}, 17 Mei {last}")), P("11 pupr Paparan peresmian taman.pptx", salindia(("Peresmian Taman Ceria", 9723, "Peresmian Taman Ceria, {seat} 17 Mei {last}"))))

fault("photo-unexplained", P("20 disdik Screenshot_2.jpg", foto(9731)))
fault("photo-unexplained", P("/dari surel/foto.eml", surel("foto", "terlampir\n", {"1.jpg": foto(9732)})), within("dari surel/foto.eml!1.jpg"))
fault("photo-unexplained", P("13 dinkes Slide.pptx", salindia(("Dokumentasi", 9733, ""))))
quiet("photo-unexplained", P("17 satpol Razia reklame rokok Jl. Pemuda {seat}.jpg", foto(9734, taken="{last}:06:04 09:21:10")))
quiet("photo-unexplained", P("/dari surel/Foto taman.eml", surel("Foto peresmian ruang bermain anak", "Terlampir foto peresmian ruang bermain ramah anak Taman Lestari, {kec0}, 8 September {last}.\n\n{pupr}\n", {"Taman Lestari 8 September.jpg": foto(9735)})), within("dari surel/Foto taman.eml!Taman Lestari 8 September.jpg"))

fault("photo-out-of-window", P("15 dinkes Ruang tunggu anak.png", pangkas(9741, "Ruang tunggu anak Puskesmas {kec1}\nSel, 14 Nov 2017 10.22", (0, 0, 900, 600))))
fault("photo-out-of-window", P("/Indikator 9 PAUD HI/Album PAUD.zip", arsip({"Kelas PAUD HI Melati.jpg": foto(9742, "Kelas PAUD HI Melati, {kec0}", taken="2016:08:09 08:00:12")})), within("Indikator 9 PAUD HI/Album PAUD.zip!Kelas PAUD HI Melati.jpg"))
fault("photo-out-of-window", P("7 p3a Ikrar cegah kawin anak.jpg", foto(9743, "Ikrar cegah perkawinan anak\n{seat}, 20 Februari {last}", taken="{last}:09:30 13:10:44")))
quiet("photo-out-of-window", P("4 dukcapil Jemput bola akta.jpg", foto(9744, "Jemput bola akta kelahiran {kec1}\nKam, 16 Okt {last} 09.10", taken="1980:01:01 00:03:00")))
quiet("photo-out-of-window", P("10 dinsos Kelas pengasuh LKSA.jpg", kamera(9745, "Kelas pengasuh LKSA\n{seat}, 5 Mei {last}", "{last}:05:05 10:01:00", "{year}:02:01 08:00:00")))

fault("child-identity", P("21 kominfo Berita korban.html", laman("<h1>Korban Pencabulan Didampingi</h1><p>{seat}, 9 Mei {last} - Anak korban pencabulan, Ratna Kusumaningrum (12), warga Gang Delima RT 03 RW 05 {kec0}, anak pasangan Sutarno dan Wagini, mulai bersekolah lagi. Korban didampingi psikolog UPTD PPA.</p>")))
fault("child-identity", P("24 hukum Daftar klien anak.csv", csv("Klien anak Bapas {seat} {last} (perkara pidana anak) | | | |\nNama anak | NIK | Nama orang tua | Perkara | Alamat\nDimas Aryo Saputra | 3302115503090004 | Slamet Riyadi | pencurian | Dusun Krajan RT 02 {kec1}\nBagus Wicaksono | 3302110107080002 | Tugiman | pengeroyokan | Dusun Lor RT 05 {kec1}")))
fault("child-identity", P("22 p3a Paparan kasus.pptx", salindia(("Kasus anak dengan HIV", 0, "{title}, 10 Oktober {last}. Klien: Kevin Alexander Sumual, 9 tahun, anak dari Ibu Deisy Sumual, Lingkungan IV {kec1}; terinfeksi HIV, rutin ARV di RSUD."))))
quiet("child-identity", K("24 hukum Statistik Bapas.docx", BAPAS + "REKAP ANAK YANG BERHADAPAN DENGAN HUKUM {last}\nTanggal : 9 Desember {last}\nDidampingi 14 anak. Contoh: anak Dm. (L, 15 th) dan Bg. (L, 16 th), identitas dan alamat tidak dicantumkan. Diversi berhasil 10 perkara.\nPembimbing kemasyarakatan: Sulistyo Hadi dan Nuraini Kasim.\n" + tt("Kepala Bapas", "Sulistyo Hadi, A.Md.IP.", "9 Desember {last}")))
quiet("child-identity", P("20 disdik Juara lomba.xlsx", lembar("JUARA LOMBA CIPTA PUISI ANAK, PUSAT KREATIVITAS ANAK {title}\n4 Juni {last}\nJuara | Nama | Sekolah\n1 | Alya Kirana | SDN 3\n2 | Gilbert Tamba | SDN 7\n3 | Hanum Salsabila | MIN 1")))

fault("link-only", P("9 disdik Bukti PAUD HI.url", lambda _: b"[InternetShortcut]\r\nURL=https://drive.google.com/drive/folders/1PaudHiBukti\r\n"))
fault("link-only", P("13 dinkes Bukti gizi.txt", "Data dukung status gizi ada di sini ya: https://s.id/gizi-balita\nFotonya di https://drive.google.com/drive/folders/1GiziFoto\n"))
fault("link-only", P("5 pustaka Bukti dukung ILA.pptx", salindia(("Data dukung ILA", 0, "https://drive.google.com/drive/folders/1IlaBukti\nhttps://bit.ly/ila-foto"))))
quiet("link-only", P("/dari surel/Laporan pelatihan relawan.eml", surel("Laporan pelatihan relawan anak bencana", "Yth. Sekretariat,\n\nPada 15 Maret {last} di Markas PMI {seat} dilatih 32 relawan pendamping anak korban bencana. Materi: dukungan psikososial, ruang ramah anak, penyatuan keluarga. Hasil: empat regu siaga di tiap kecamatan.\nVideo: https://youtu.be/relawan\n\nSalam,\nPMI {title}\n")))
quiet("link-only", K("22 bpbd Laporan siaga PMI.docx", PMI + "LAPORAN SEKOLAH SIAGA BENCANA\nTanggal 20 Agustus {last}\nTempat SDN 3 {kec0}\nSebanyak 210 siswa (101 L, 109 P) berlatih mengikuti jalur evakuasi menuju titik kumpul; waktu evakuasi empat menit.\nFoto lain: https://pmi.example/siaga\n" + tt("Ketua PMI", "dr. Wibowo Santosa", "24 Agustus {last}") + "\n{photo} 9751{end}\n^ Simulasi SDN 3 {kec0}, 20 Agustus {last}\n"))
quiet("reused-file", K("/Indikator 6 Partisipasi Anak/Laporan pelatihan.docx", FA + "LAPORAN PELATIHAN PELOPOR DAN PELAPOR\nTanggal 11 Mei {last}, Rumah Anak {seat}\nTiga puluh anak (14 L, 16 P) belajar melapor dengan aman.\n" + tt("Ketua Forum Anak", "Marselina D.", "13 Mei {last}")), K("/Indikator 19 Sekolah Ramah Anak/Laporan pelatihan.docx", MTS + "LAPORAN PELATIHAN KONVENSI HAK ANAK GURU\nTanggal 25 Mei {last}, Aula MTsN 2\nDua puluh guru (8 L, 12 P) sekolah ramah anak menyusun janji kelas.\n" + tt("Kepala Madrasah", "{p1}", "28 Mei {last}")))
