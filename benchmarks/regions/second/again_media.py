"""The second unseen set: activities, pictures, children in cases, and files as such."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from benchmarks.regions import paper
from benchmarks.regions.pictures import drawn, jpeg
from benchmarks.regions.second.frames import hadir, kep, lap, undangan
from benchmarks.regions.second.media import acara
from benchmarks.regions.second.places import Place
from benchmarks.regions.second.sheets import blank_pdf, foto, lembar
from benchmarks.regions.second.table import Frame, P, Paper, Scene, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)


def dipotret(text: str, blurred: float = 0, form: str = "JPEG") -> Callable[[Place], bytes]:
    """The first page of a paper as a phone takes it; with `blurred` nothing can be read."""

    def make(r: Place) -> bytes:
        import pypdfium2
        from PIL import ImageFilter

        source = pypdfium2.PdfDocument(paper.pdf(text.format_map(r.words), r.seed))
        image = source[0].render(scale=2.2).to_pil().convert("RGB")
        source.close()
        image = image.rotate(0.8, fillcolor=(214, 210, 200)).filter(ImageFilter.GaussianBlur(blurred))
        if form == "JPEG":
            return jpeg(image, 80)
        out = io.BytesIO()
        image.save(out, form)
        return out.getvalue()

    return make


def disunting(text: str, pictures: tuple[int, ...] = (), logo: int = 0) -> Callable[[Place], bytes]:
    """A word processor's file with pictures that have no words of their own, or a small emblem at its head."""

    def make(r: Place) -> bytes:
        from docx import Document
        from docx.shared import Pt

        file = Document()
        if logo:
            file.add_picture(io.BytesIO(jpeg(drawn(logo, (300, 300)), 90)), width=Pt(54))
        for line in text.format_map(r.words).split("\n"):
            file.add_paragraph(line)
        for seed in pictures:
            file.add_picture(io.BytesIO(jpeg(drawn(seed), 85)), width=Pt(360))
        out = io.BytesIO()
        file.save(out)
        return paper.settled(out.getvalue())

    return make


def bytes_of(frame: str | Frame, kind: Callable[[str, int], bytes] = paper.pdf) -> Callable[[Place], bytes]:
    """The same bytes wherever it is laid."""
    return lambda r: kind(frame.format_map(r.words) if isinstance(frame, str) else str(frame(r)), 8)


def terkunci(r: Place) -> bytes:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper.pdf("# PIAGAM\nisi", 4))) as made:
        made.save(out, encryption=pikepdf.Encryption(user="", owner="dinas"), deterministic_id=False)
    return out.getvalue()


def tertutup(r: Place) -> bytes:
    """A protected workbook's container, without what is in it."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\0\x03\0\xfe\xff\x09\0" + bytes(1200)


def kotak(r: Place) -> bytes:
    """A folder as an office packs it."""
    out = io.BytesIO()
    text = "# DRAFT SURAT EDARAN\n^ Nomor : ......./{last}\nTENTANG KAWASAN TANPA ROKOK DI SEKOLAH\nYth. Kepala Sekolah. Dilarang merokok di sekolah; iklan rokok diturunkan.\n> {seat}, ....... {last}\n> Kepala {disdik},\n\n\n> (.................)\n"
    with zipfile.ZipFile(out, "w") as box:
        box.writestr(zipfile.ZipInfo("SE KTR sekolah.docx", (2024, 1, 1, 0, 0, 0)), paper.docx(text.format_map(r.words), 5))
    return out.getvalue()


fault("draft", P("/kiriman 17 KTR/berkas.zip", kotak), Paper(None, lambda _: "kiriman 17 KTR/berkas.zip!SE KTR sekolah.docx"))

_RAPAT = "Kelembagaan serta klaster I, II, III, IV, dan V melaporkan data dukung yang kurang; disepakati tenggat unggah."
fault("incomplete-bundle", P("2 p3a Undangan GT Oktober.docx", "# {p3a}\n^ {title}\n> {seat}, 2 Oktober {last}\nNo. 400.2/510/{last}\nHal : Undangan Rapat Gugus Tugas KLA\nYth. Anggota Gugus Tugas KLA\nRapat Gugus Tugas KLA pada Kamis, 9 Oktober {last} pukul 13.30, Aula Bappeda. Acara: data dukung kelembagaan dan lima klaster.\n> Kepala,\n> {ink}\n> {p4}\n"), P("2 p3a Catatan rapat GT Oktober.pdf", "RISALAH RAPAT GUGUS TUGAS KLA\nKamis, 9 Oktober {last}, Aula Bappeda {seat}\n" + _RAPAT + "\nNotulis,\n{ink}\n{p3}\n"))
fault("incomplete-bundle", P("6 p3a Absen musrenbang anak Maret.xlsx", lembar("DAFTAR HADIR MUSRENBANG ANAK {title}\nKamis, 6 Maret {last} - Aula Kecamatan {kec0}\nNo | Nama | Asal | Paraf\n1 | Rahma | Forum Anak {kec0} | ttd\n2 | Ilham | Forum Anak {kec1} | ttd\n3 | Salsa | OSIS SMAN 1 | ttd")), P("6 p3a Musrenbang anak 6 Maret {last}.jpg", foto(4611, "Musrenbang Anak bersama Forum Anak\nAula Kec. {kec0}, 6 Maret {last}")))
fault("incomplete-bundle", *acara("Sosialisasi Kawasan Tanpa Rokok Pedagang Pasar", "14 Agustus {last}", "7 Agustus {last}", "lf", "Satpol PP dan puskesmas menjelaskan kawasan tanpa rokok kepada 42 pedagang.", 4612, "satpol", "17 satpol"))
quiet("incomplete-bundle", P("17 dinkes Bundel sosialisasi KTR sekolah.docx", "# SMP NEGERI 4 {kec1}\nI. UNDANGAN\nNo. 421/61/{last}, {kec1}, 19 Mei {last}. Yth. wali murid: Sosialisasi Kawasan Tanpa Rokok, Selasa 27 Mei {last}, ruang serbaguna.\n> Kepala Sekolah,\n> {ink}\n> {p1}\n---\nII. DAFTAR HADIR Sosialisasi Kawasan Tanpa Rokok, 27 Mei {last}\n| No | Nama | Unsur | Paraf\n| 1 | Amran | Wali murid | ttd\n| 2 | Rosmini | Puskesmas | ttd\n---\nIII. NOTULA\nPetugas promkes menerangkan bahaya rokok dan perda KTR; wali murid sepakat tidak merokok saat menjemput.\nNotulis,\n{ink}\nRina\n---\nIV. LAPORAN\nSosialisasi kawasan tanpa rokok dilaksanakan 27 Mei {last}, hadir 40 orang.\n---\nV. DOKUMENTASI\n{photo} 4613{end}\n^ Sosialisasi KTR di SMP Negeri 4 {kec1}, 27 Mei {last}\n"))
quiet("incomplete-bundle", *acara("Rapat Gugus Tugas KLA Tengah Tahun", "17 Juni {last}", "10 Juni {last}", "udnlf", "Kelembagaan dan klaster I, II, III, IV, V membahas capaian semester pertama.", 4614, kind="docx", sub="GT 17 Juni/"))
quiet("incomplete-bundle", P("17 satpol Laporan triwulan tanda KTR.pdf", "# {satpol} {title}\nLAPORAN TRIWULAN II {last} PEMASANGAN TANDA KAWASAN TANPA ROKOK\n| Tempat | Titik | Terpasang\n| Sekolah | 30 | 27\n| Puskesmas | 8 | 8\n| Jumlah | 38 | 35\n> {seat}, 4 Juli {last}\n> Kepala Satuan,\n> {ink}\n> {p3}\n"))

fault("photo-unexplained", P("11 pupr P1010022.JPG", foto(4621)))
fault("photo-unexplained", P("23 dinsos foto/image001.jpg", foto(4622)))
fault("photo-unexplained", P("20 disdik Dokumentasi.docx", disunting("DOKUMENTASI", (4623, 4624))))
quiet("photo-unexplained", P("5 pustaka Kunjungan perpustakaan keliling ke SDN 3 {kec1}/IMG-{last}0512-WA0007.jpg", foto(4625)))
quiet("photo-unexplained", P("11 pupr Kamera.jpg", foto(4626, "Taman bermain anak, Kec. {kec0}, {title}\nGPS Map Camera  12/05/{last} 09:12")))
quiet("photo-unexplained", P("16 pupr Lembar foto IPAL.pdf", "# FOTO KEGIATAN SANITASI LAYAK\n| No | Keterangan\n| 1 | Pembuatan IPAL komunal di Kelurahan Tanjungsari, {kec0}, 3 Juni {last}\n{photo} 4627{end}\n"))
quiet("photo-unexplained", P("22 bpbd Lembar foto simulasi.docx", disunting("Simulasi gempa siswa SDN 5 {seat}, Jumat 25 April {last}: anak-anak berlindung di bawah meja lalu mengikuti jalur evakuasi.", (4628,))))

fault("photo-out-of-window", P("16 pupr Pembangunan sumur warga.jpg", foto(4631, "Pembangunan sumur air minum\nKec. {kec1}, {title}\n17/10/2018 10:41")))
fault("photo-out-of-window", P("19 disdik Kelas SRA {last}.jpg", foto(4632, taken="2019:08:20 07:45:00")))
fault("photo-out-of-window", P("6 p3a Kampanye forum anak 12 Mei {last}.jpg", foto(4633, taken="{first}:02:03 08:20:31")))
quiet("photo-out-of-window", P("6 p3a Temu forum anak 12 Juni {last}.jpg", foto(4634, taken="{last}:06:12 15:02:10")))
quiet("photo-out-of-window", P("20 disdik Pentas taman budaya.jpg", foto(4635, "Pentas Anak di Taman Budaya (berdiri sejak 1995)\n{seat}, 24 Juli {last}")))
quiet("photo-out-of-window", P("17 satpol Tanda KTR terminal.jpg", foto(4636, "Tanda KTR Terminal {seat}\n11 Maret {last}", taken="2000:01:01 00:03:12")))

fault("reused-photo", P("9 disdik Kelas orang tua PAUD HI 8 April {last}.jpg", foto(4641, quality=90)), P("14 dinkes Demo MP-ASI 17 September {last}.jpg", foto(4641, width=480, quality=50)))
fault("reused-photo", P("20 disdik Laporan lomba mewarnai.docx", "LAPORAN LOMBA MEWARNAI DI PUSAT KREATIVITAS ANAK\nTanggal 3 Mei {last}, 60 anak TK.\n{photo} 4642{end}\n^ Lomba mewarnai, 3 Mei {last}\nPanitia,\n{ink}\nMuhlis\n"), P("22 bpbd Laporan tenda ramah anak.pdf", "LAPORAN TENDA RAMAH ANAK DI LOKASI BANJIR\nTanggal 19 Desember {last}, 35 anak mendapat layanan psikososial.\n{photo} 4642{end}\n^ Tenda ramah anak, 19 Desember {last}\n> {bpbd},\n> {ink}\n> {p5}\n"))
fault("reused-photo", P("5 pustaka Dongeng keliling 4 Februari {last}.jpg", foto(4643, "Dongeng Keliling\n{seat}, 4 Februari {last}")), P("18 disdik Jemput anak putus sekolah 26 Agustus {last}.jpg", foto(4643, cut=(40, 20, 930, 500), quality=70)))
quiet("reused-photo", P("11 pupr Laporan pembukaan taman.pdf", "LAPORAN PEMBUKAAN TAMAN BERMAIN RAMAH ANAK\nMinggu, 16 Februari {last}, Taman Kota {seat}.\n{photo} 4644{end}\n^ Pembukaan taman bermain, 16 Februari {last}\n> {pupr},\n> {ink}\n> {p5}\n"), P("11 kominfo Berita pembukaan taman.docx", "Taman Bermain Ramah Anak Dibuka\n{seat}, Minggu (16/2/{last}) - {ruler} {head} membuka taman bermain ramah anak di Taman Kota.\n{photo} 4644{end}\n^ Pembukaan taman bermain di {seat}, 16 Februari {last}. (Foto: Humas)\n"))
quiet("reused-photo", P("8 p3a Catatan layanan Januari.docx", disunting("PUSPAGA {title}\nCatatan layanan konsultasi keluarga 14 Januari {last}: enam keluarga, dua rujukan.", logo=4645)), P("21 p3a Catatan rumah aman.docx", disunting("UPTD PPA {title}\nCatatan perawatan kendaraan dan rumah aman 20 Maret {last}: ban diganti, kunci ganda dipasang.", logo=4645)))
quiet("reused-photo", P("13 dinkes Timbang balita A 5 Agustus {last}.jpg", foto(4646, "Timbang balita Posyandu Melati\n5 Agustus {last}")), P("13 dinkes Timbang balita B 6 Agustus {last}.jpg", foto(4647, "Timbang balita Posyandu Mawar\n6 Agustus {last}")))

_POS = "POSYANDU {p}\nLAPORAN HARI BUKA POSYANDU\nTanggal : {d}\nBalita datang 46 dari 52 sasaran. Semua ditimbang dan diukur, tiga balita dirujuk ke puskesmas karena berat tidak naik. Kader menyuluh tentang makanan pendamping ASI dari ikan dan kelor, ibu-ibu memasak bersama, lalu bidan memberi vitamin A serta mengisi buku KIA. Kendala: timbangan perlu dikalibrasi dan meja kurang. Rencana: kunjungan rumah bagi balita yang tidak hadir.\nKetua kader,\n{{ink}}\n{k}\n"


def pos(p: str, d: str, k: str) -> str:
    return _POS.replace("{p}", p).replace("{d}", d).replace("{k}", k).replace("{{ink}}", "{ink}")


_OSIS = "LAPORAN KEGIATAN MASA PENGENALAN LINGKUNGAN SEKOLAH RAMAH ANAK\nSMP Negeri 2 {kec1}, {d}\nSebanyak 128 siswa baru dikenalkan pada tata tertib, kanal pengaduan, warga sekolah, dan kantin sehat. Kakak kelas mendampingi tanpa atribut aneh. Hari pertama diisi permainan kelompok, hari kedua kunjungan ke perpustakaan, hari ketiga deklarasi anti perundungan yang dibacakan ketua OSIS. Tidak ada keluhan dari orang tua. Saran panitia: tambah tenda, siapkan air minum, dan mulai lebih pagi.\nKetua panitia,\n{ink}\n"
_KELAS = "Kegiatan dibuka pukul 09.00 oleh {a} dan diikuti 30 orang tua. {b} menyampaikan materi pengasuhan positif, tahap perkembangan remaja, dan cara berbicara tentang gawai. Diskusi berlangsung hangat; lima peserta berkonsultasi pribadi. Pada akhir acara peserta mengisi lembar umpan balik dan menyatakan puas. Tim menyarankan kelas lanjutan bagi ayah serta penyediaan ruang bermain selama kelas berlangsung."
fault("recycled-report", P("13 dinkes Buka posyandu {first}.docx", pos("MELATI", "9 Oktober {first}", "Wa Ina")), P("13 dinkes Buka posyandu {last}.docx", pos("MELATI", "8 Oktober {last}", "Wa Ina")))
fault("recycled-report", P("19 disdik MPLS {first}.pdf", _OSIS.replace("{d}", "17-19 Juli {first}") + "Ridwan, S.Pd\n"), P("19 disdik MPLS {last}.docx", _OSIS.replace("{d}", "14-16 Juli {last}") + "Nur Fadilah, S.Pd\n"))
fault("recycled-report", P("8 p3a Kelas ayah ibu April.pdf", lap("p3a", "Kelas Orang Tua Puspaga Kecamatan {kec0}", "24 April {last}", _KELAS.replace("{a}", "Camat").replace("{b}", "Ibu Halimah"))), P("8 p3a Kelas ayah ibu Agustus.docx", lap("p3a", "Kelas Orang Tua Puspaga Kecamatan {kec1}", "21 Agustus {last}", _KELAS.replace("{a}", "Lurah").replace("{b}", "Pak Sofyan"))))
quiet("recycled-report", P("13 dinkes Posyandu remaja Mei.docx", "POSYANDU REMAJA\nLAPORAN HARI BUKA\nTanggal : 7 Mei {last}\nTujuh belas remaja putri minum tablet tambah darah; dua anemia dirujuk.\nKetua kader,\n{ink}\nWa Ina\n"), P("13 dinkes Posyandu balita Juni.docx", "POSYANDU KENANGA\nLAPORAN HARI BUKA\nTanggal : 11 Juni {last}\nDua puluh balita ditimbang, satu gizi kurang mendapat telur tiap hari selama dua pekan.\nKetua kader,\n{ink}\nWa Ode Sari\n"))
quiet("recycled-report", P("6 p3a Keputusan pendamping {first}.pdf", kep("Fasilitator Pendamping Forum Anak", "NOMOR : 400.2/61/{first}", "11 Januari {first}", "Menunjuk fasilitator pendamping Forum Anak.")), P("6 p3a Keputusan pendamping {last}.pdf", kep("Fasilitator Pendamping Forum Anak", "NOMOR : 400.2/12/{last}", "9 Januari {last}", "Menunjuk fasilitator pendamping Forum Anak.")))
_TRC = "# {bpbd} {title}\nLAPORAN EVAKUASI ANAK KORBAN BANJIR\n3 Januari {last}. Tim membawa 18 anak dan ibunya ke balai kelurahan, mendirikan pojok bermain, dan membagi selimut. Relawan mendongeng tiap sore. Anak kembali ke rumah setelah tiga hari; sekolah dibersihkan bersama warga.\n> Kepala Pelaksana,\n> {ink}\n> {p5}\n"
quiet("recycled-report", P("22 bpbd Evakuasi banjir.docx", _TRC), P("22 bpbd Evakuasi banjir (pindaian).scan", _TRC))

fault("child-identity", P("7 kemenag Penetapan dispensasi.pdf", "# PENGADILAN AGAMA {seat}\n# PENETAPAN\n^ Nomor 88/Pdt.P/{last}/PA\nPemohon La Ode Hasan bin La Ode Tamrin, alamat RT 04 Kelurahan Tanjungsari, mengajukan dispensasi kawin bagi anaknya bernama Wa Ode Nur Aini binti La Ode Hasan, umur 16 tahun 3 bulan. Menetapkan: memberi dispensasi perkawinan anak tersebut.\n> {seat}, 20 Mei {last}\n> Hakim,\n> ttd\n> Drs. Yamin\n"))
fault("child-identity", P("19 disdik BA perundungan.docx", "# SMP NEGERI 3 {kec0}\nBERITA ACARA PENANGANAN PERUNDUNGAN\nSelasa 4 November {last}. Korban: Muhammad Raihan Saputra (kelas VIII-B), anak dari Bpk. Junaidi, Gang Anggrek No. 7. Pelaku: Farel Ardiansyah dan Dimas Wahyudi (kelas IX-A). Korban dipukul di kantin; pelaku meminta maaf.\n= Guru BK | Kepala Sekolah\n= {ink} | {ink}\n= Rina Marlina | {p1}\n"))
fault("child-identity", P("21 kominfo Kliping pencabulan.pdf", "# HARIAN LENSA PAGI\nBocah 9 Tahun Jadi Korban Pencabulan Tetangga\n{seat}, Rabu (11/6/{last}) - Korban, Zahra Aulia Putri, warga Lorong Damai RT 05 Kelurahan Tanjungsari, kini didampingi UPTD PPA. Ibunya, Marwah, melapor ke Polres.\n(red)\n"))
quiet("child-identity", P("7 kemenag Penetapan dispensasi anonim.docx", "# PENGADILAN AGAMA {seat}\nPetikan Penetapan Nomor 91/Pdt.P/{last}/PA\nPemohon XXXX (disamarkan) mengajukan dispensasi kawin bagi anak A.N., 17 tahun. Amar: menolak permohonan; anak dirujuk ke Puspaga untuk konseling.\n{seat}, 3 Juni {last}\nPanitera,\nttd\nDrs. Yamin\n"))
quiet("child-identity", P("21 p3a SK tim pendamping korban.pdf", kep("Tim Pendamping Anak Korban Kekerasan", "NOMOR : 400.2/95/{first}", "8 Mei {first}", "Menunjuk Nurhayati Basri, S.Psi sebagai psikolog, Andi Firmansyah, S.H sebagai pendamping hukum, dan Lidia Manopo sebagai pekerja sosial bagi anak korban kekerasan.")))
quiet("child-identity", P("19 disdik SK pengurus OSIS.docx", "# SMP NEGERI 3 {kec0}\n# KEPUTUSAN KEPALA SEKOLAH\n^ Nomor : 421/188/{last}\n# TENTANG PENGURUS OSIS SEBAGAI TIM SEKOLAH RAMAH ANAK\nMEMUTUSKAN : Ketua Aurelia Kasih (IX-A), sekretaris Bima Pratama (VIII-C), bendahara Citra Ningsih (VIII-A).\n> {kec0}, 6 Oktober {last}\n> Kepala Sekolah,\n> {ink}\n> {p1}\n"))

fault("link-only", P("22 bpbd Video peringatan dini.url", lambda r: b"[InternetShortcut]\r\nURL=https://www.youtube.com/watch?v=Zx81aaQ\r\n"))
fault("link-only", P("8 p3a Daftar bukti promosi.docx", "DATA DUKUNG PROMOSI PUSPAGA\n| No | Data dukung | Tautan\n| 1 | Reels | https://www.instagram.com/reel/Ab12/\n| 2 | Video | https://vt.tiktok.com/ZS12/\n| 3 | Folder | https://1drv.ms/f/s!Ag\n"))
fault("link-only", P("16 pupr Bukti IPLT.pdf", "Data dukung IPLT kami simpan di awan karena ukuran berkas besar.\nSilakan buka tinyurl.com/iplt-bukti-{last}\n"))
quiet("link-only", P("8 p3a Rekap promosi.xlsx", lembar("Rekap promosi Puspaga {last}\nTanggal | Media | Judul | Jangkauan | Tautan\n4 Mei | Instagram | Kenali emosi anak | 2310 | https://www.instagram.com/p/Ab1/\n9 Juni | Radio | Pengasuhan remaja | 900 | https://radio.daerah.example/9juni")))
quiet("link-only", P("4 dukcapil Edaran akta daring.docx", "# {dukcapil} {title}\n# SURAT EDARAN\n^ NOMOR 400.12/14/{last}\n# TENTANG LAYANAN AKTA KELAHIRAN DARING\nKeluarga dapat mengurus akta kelahiran lewat https://akta.daerah.example; berkas: surat keterangan lahir, KK, buku nikah. Petugas mengirim akta dalam tiga hari.\n> {seat}, 7 April {last}\n> Kepala,\n> {ink}\n> {p2}\n"))
quiet("link-only", P("20 kominfo Berita festival anak.pdf", "Festival Permainan Rakyat Anak Digelar\n{seat}, Minggu (20/7/{last}) - Pusat Kreativitas Anak {title} menggelar festival permainan rakyat. Sebanyak 220 anak bermain gasing, egrang, dan lompat karet; juri memilih tiga kelompok terbaik.\nArtikel asli: https://kabar.daerah.example/festival-permainan-rakyat\n"))

fault("unreadable-file", P("19 disdik Sertifikat SRA terpotong.pdf", lambda r: paper.pdf("# SERTIFIKAT SEKOLAH RAMAH ANAK\n" + "Isi sertifikat.\n" * 90, 7)[:700]))
fault("unreadable-file", P("12 dinkes Rekap terkunci.xlsx", tertutup))
fault("unreadable-file", P("2 p3a Pindaian buram.jpg", dipotret("# KEPUTUSAN\nTENTANG GUGUS TUGAS KLA\nKESATU : Membentuk Gugus Tugas.\nKEDUA : Berlaku sejak ditetapkan.\n> {seat}, 3 Maret {last}\n> {head}\n", 14)))
fault("unreadable-file", P("9 disdik Lembar putih.pdf", lambda r: blank_pdf()))
quiet("unreadable-file", P("9 disdik Keputusan PAUD.pdf", dipotret("# KEPALA {disdik} {title}\n# KEPUTUSAN\n^ NOMOR 400.3/19/{last}\n# TENTANG KELOMPOK KERJA PAUD HOLISTIK INTEGRATIF\nMEMUTUSKAN\nKESATU : Membentuk kelompok kerja PAUD HI.\nKEDUA : Berlaku sejak ditetapkan.\n> {seat}, 10 Maret {last}\n> Kepala Dinas,\n> {ink}\n> {p1}\n")))
quiet("unreadable-file", P("23 dinsos Piagam dibatasi.pdf", terkunci))
quiet("unreadable-file", P("13 dinkes Foto grafik gizi.png", dipotret("# BALITA GIZI KURANG POSYANDU MAWAR {last}\n| Bulan | L | P\n| Februari | 3 | 2\n| Agustus | 1 | 2\nSumber: e-PPGBM, bidan desa.\n", form="PNG")))

fault("unclassified-file", P("11 pupr Tagihan listrik kantor.pdf", "REKENING LISTRIK\nID Pelanggan 000011112222\nPeriode Mei {last}, daya 23.000 VA, total Rp4.310.500. Bayar sebelum tanggal 20.\n"))
fault("unclassified-file", P("24 dinsos Undangan senam pegawai.docx", undangan("dinsos", "Senam Pagi dan Pemeriksaan Kolesterol Pegawai", "Jumat, 6 Juni {last}", "2 Juni {last}")))
fault("unclassified-file", P("5 kominfo Berita liga.txt", "Persatuan sepak bola kota menang 2-1 di laga tandang. Pelatih memuji lini belakang dan menargetkan promosi musim depan."))
quiet("unclassified-file", P("7 kemenag Catatan catin.txt", "Catatan penghulu: dua calon pengantin perempuan umur 17 dan 18 ditolak, diarahkan ikut bimbingan cegah perkawinan anak dan sekolah lagi."))
quiet("unclassified-file", P("6 p3a Coretan fasilitator.docx", "catatan fasilitator: FA kec. mau bikin podcast pelopor pelapor, perlu mik. Forum Anak minta jadwal ketemu Bappeda utk usulan musrenbang."))
quiet("unclassified-file", P("11 pupr Zebra cross.xlsx", lembar("Zona selamat sekolah (ZoSS) dan rute aman ke sekolah\nSekolah | Zebra cross | Rambu\nSDN 1 | 1 | 2\nSMPN 2 | 2 | 2")))

_IBU = "LAPORAN KELAS IBU MENYUSUI\n^ Puskesmas {kec1}, {title}\n14 Mei {last}: 18 ibu belajar pelekatan, memerah ASI, dan menyiapkan MP-ASI (PMBA) bersama konselor menyusui.\nKonselor,\n{ink}\nBd. Nining Yulianti\n"
_ADUAN = "SOP PENGADUAN SEKOLAH RAMAH ANAK\n^ SD Negeri 6 {kec1}\nNomor 421/07/{first}, 10 Juli {first}\n1. Siswa melapor lewat kotak aduan. 2. Guru BK mencatat. 3. TPPK menindaklanjuti dan merujuk.\nKepala Sekolah,\n{ink}\n{p1}\n"
_PODCAST = "Laporan Podcast Forum Anak\n{seat}, 8 September {last}. Forum Anak {title} merekam enam episode sebagai pelopor dan pelapor, membahas perundungan dan kotak curhat.\nKetua Forum Anak,\n{ink}\n"
fault("misfiled", P("/21A Perlindungan Khusus PATBM/Kelas menyusui.docx", _IBU))
fault("misfiled", P("/Ind.12 Persalinan di Faskes/SOP sekolah.pdf", _ADUAN))
fault("misfiled", P("/KTR dan IPS Rokok/Podcast.docx", _PODCAST))
quiet("misfiled", P("/Indikator 10 PAUD HI/Laporan PAUD.pdf", "LAPORAN LAYANAN PAUD HOLISTIK INTEGRATIF\nPAUD Pelita {kec0}, {title}, 21 Mei {last}: penimbangan, makanan sehat, kelas orang tua, dan cek akta anak usia dini.\nPengelola,\n{ink}\nMardiana\n"))
quiet("misfiled", P("/19 SRA/KHA guru.docx", "LAPORAN PELATIHAN KONVENSI HAK ANAK BAGI GURU SEKOLAH RAMAH ANAK\n{seat}, 5 Agustus {last}. Narasumber dokter puskesmas dan psikolog; 44 guru menyusun rencana tindak lanjut sekolah ramah anak.\nPanitia,\n{ink}\nRidwan\n"))
quiet("misfiled", P("/Bu Rina/kirim ulang/Akta jemput bola.pdf", "LAPORAN JEMPUT BOLA AKTA KELAHIRAN\n{seat}, 19 Juni {last}. Petugas {dukcapil} menerbitkan 61 akta kelahiran di panti dan lapas.\nKasi,\n{ink}\nHalim\n"))

_GIZI = "LAPORAN DAPUR SEHAT BALITA GIZI KURANG\n^ Kelurahan Tanjungsari {title}\n2-30 Mei {last}: 14 balita gizi kurang makan siang di dapur sehat; 11 naik berat badan.\nLurah,\n{ink}\nSitti Hawa Umar\n"
_DIV = "CATATAN PENDAMPINGAN DIVERSI ANAK BERHADAPAN DENGAN HUKUM (ABH)\n{seat}, 17 Juli {last}. Bapas dan pekerja sosial mendampingi tiga musyawarah diversi; dua anak dikembalikan ke sekolah.\nPembimbing kemasyarakatan,\n{ink}\nSabri\n"
_REKLAME = "BERITA ACARA PENURUNAN REKLAME ROKOK\nKamis 22 Mei {last}, tim menurunkan sebelas iklan rokok di kawasan tanpa rokok dekat sekolah di {seat}.\n= Satpol PP | Pemilik\n= {ink} | {ink}\n"
fault("reused-file", P("/13 Gizi Balita/Dapur.pdf", bytes_of(_GIZI)), P("/05 Informasi Layak Anak/Dapur.pdf", bytes_of(_GIZI)))
fault("reused-file", P("/24 ABH Diversi/Pendampingan.docx", bytes_of(_DIV, paper.docx)), P("/09 PAUD HI/scan_0001.docx", bytes_of(_DIV, paper.docx)))
fault("reused-file", P("/17 Kawasan Tanpa Rokok/BA.pdf", bytes_of(_REKLAME)), P("/04 Akta Kelahiran/BA.pdf", bytes_of(_REKLAME)), P("/20 PKA RIRA/BA.pdf", bytes_of(_REKLAME)))
quiet("reused-file", P("/13 Gizi Balita/13.1/Timbang.docx", bytes_of(_GIZI.replace("DAPUR SEHAT", "TIMBANG SERENTAK"), paper.docx)), P("/13 Gizi Balita/13.3/Timbang.docx", bytes_of(_GIZI.replace("DAPUR SEHAT", "TIMBANG SERENTAK"), paper.docx)))
_KMP = lap("disdik", "Kampanye Siswa Tolak Rokok di Sekolah Ramah Anak", "2 Juni {last}", "Siswa sekolah ramah anak membuat mural kawasan tanpa rokok dan menolak iklan rokok.")
quiet("reused-file", P("/19 Sekolah Ramah Anak/Mural.pdf", bytes_of(_KMP)), P("/17 Kawasan Tanpa Rokok/Mural.pdf", bytes_of(_KMP)))
_HDR = hadir("p3a", "Koordinasi Operator Data KLA", "26 Februari {last}")
quiet("reused-file", P("/dari email/lampiran/Daftar.pdf", bytes_of(_HDR)), P("/dari email/lampiran 2/Daftar.pdf", bytes_of(_HDR)))
