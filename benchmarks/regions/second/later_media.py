"""The fourth unseen set: mails, archives, slides, pictures, activities, partners and children in cases."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from email.policy import SMTP

from benchmarks.regions import paper
from benchmarks.regions.pictures import captioned, drawn, jpeg
from benchmarks.regions.second.again_media import dipotret, disunting
from benchmarks.regions.second.frames import hadir, lap, notula, undangan
from benchmarks.regions.second.fresh import F, K, tt
from benchmarks.regions.second.later import FA, KEL, LPKA, PANTI, PKBM
from benchmarks.regions.second.places import Place
from benchmarks.regions.second.sheets import csv, foto, lembar
from benchmarks.regions.second.table import Frame, P, Paper, Scene, told

SCENES: list[Scene] = []
fault, quiet = told(SCENES)


def within(path: str) -> Paper:
    """The mark of a member of an archive or of a mail's attachment."""
    return Paper(None, F(path))


def tertulis(frame: Frame, name: str, r: Place) -> bytes:
    """A frame's bytes; texts are rendered by the ending of the name."""
    made = frame(r)
    if isinstance(made, bytes):
        return made
    return {"pdf": paper.pdf, "docx": paper.docx, "txt": paper.txt}[name.rpartition(".")[2]](made, 7)


def arsip(members: dict[str, Frame]) -> Frame:
    """A ZIP as it is sent over a messenger."""

    def make(r: Place) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as box:
            for name, frame in members.items():
                box.writestr(zipfile.ZipInfo(str(F(name)(r)), (2024, 1, 1, 0, 0, 0)), tertulis(frame, name, r))
        return out.getvalue()

    return make


def surel(subject: str, body: str, attached: dict[str, Frame] | None = None) -> Frame:
    """A mail as it is saved from the office's post."""

    def make(r: Place) -> bytes:
        mail = EmailMessage(policy=SMTP)
        mail["From"], mail["To"] = "operator@opd.example", "sekretariat-kla@daerah.example"
        mail["Subject"], mail["Date"] = str(F(subject)(r)), f"Mon, 11 Nov {r.last} 09:12:00 +0700"
        mail["Message-ID"] = f"<{len(body)}.{r.code}@opd.example>"
        mail.set_content(str(F(body)(r)))
        for at, (name, frame) in enumerate((attached or {}).items()):
            kind = {"pdf": ("application", "pdf"), "jpg": ("image", "jpeg")}.get(name.rpartition(".")[2], ("application", "octet-stream"))
            mail.add_attachment(tertulis(frame, name, r), maintype=kind[0], subtype=kind[1], filename=name)
            mail.set_boundary(f"batas-{at}-{len(body)}")
        return mail.as_bytes()

    return make


def salindia(*slides: tuple[str, int, str]) -> Frame:
    """Slides: a title, a picture (0 for none) and words below."""

    def make(r: Place) -> bytes:
        from pptx import Presentation
        from pptx.util import Inches

        show = Presentation()
        for title, picture, words in slides:
            slide = show.slides.add_slide(show.slide_layouts[5])
            slide.shapes.title.text = str(F(title)(r))
            top = 1.6
            if picture:
                slide.shapes.add_picture(io.BytesIO(jpeg(drawn(picture), 84)), Inches(1.5), Inches(top), width=Inches(6))
                top = 5.8
            if words:
                slide.shapes.add_textbox(Inches(0.7), Inches(top), Inches(8.6), Inches(1.5)).text_frame.text = str(F(words)(r))
        out = io.BytesIO()
        show.save(out)
        return paper.settled(out.getvalue())

    return make


def laman(text: str) -> Frame:
    """A page saved from a site."""
    return lambda r: ("<!doctype html><html><head><meta charset='utf-8'><title>Berita</title></head><body>" + str(F(text)(r)) + "</body></html>").encode()


def miring(text: str) -> Frame:
    """A readable paper that was photographed with the phone turned."""

    def make(r: Place) -> bytes:
        from PIL import Image

        flat = dipotret(text)(r)
        out = io.BytesIO()
        Image.open(io.BytesIO(flat)).transpose(Image.Transpose.ROTATE_90).save(out, "JPEG", quality=85)
        return out.getvalue()

    return make


def kamera(seed: int, words: str, taken: str, edited: str) -> Frame:
    """A picture taken at one time and put right by an editor at a later one."""

    def make(r: Place) -> bytes:
        from PIL import Image

        exif = Image.Exif()
        exif[0x010F], exif[0x0132] = "Kamera", str(F(edited)(r))
        exif.get_ifd(0x8769)[0x9003] = str(F(taken)(r))
        out = io.BytesIO()
        captioned(seed, str(F(words)(r))).save(out, "JPEG", quality=86, exif=exif)
        return out.getvalue()

    return make


def pangkas(seed: int, words: str, box: tuple[int, int, int, int]) -> Frame:
    """A part of a picture with another strip of words, as PNG."""

    def make(r: Place) -> bytes:
        from PIL import Image, ImageDraw, ImageFont

        part = drawn(seed).crop(box)
        out = Image.new("RGB", (part.width, part.height + 100), "white")
        out.paste(part, (0, 0))
        pen = ImageDraw.Draw(out)
        for at, line in enumerate(str(F(words)(r)).split("\n")):
            pen.text((16, part.height + 10 + 42 * at), line, fill="black", font=ImageFont.load_default(30))
        made = io.BytesIO()
        out.save(made, "PNG")
        return made.getvalue()

    return make


fault("unreadable-file", P("10 dinsos Akreditasi LKSA (dari WA).docx", lambda _: b""))
fault("unreadable-file", P("23 dinsos Piagam juara anak difabel.jpg", lambda r: jpeg(captioned(9601, f"Piagam lomba anak difabel {r.seat}"), 86)[:400]))
quiet("unreadable-file", P("19 disdik Rencana tindak lanjut guru.tif", dipotret("# RENCANA TINDAK LANJUT (RTL)\n^ Pelatihan Konvensi Hak Anak bagi Guru Sekolah Ramah Anak\n^ {title}\n\nTanggal 14 September {last}\n1. Kelas bebas hukuman fisik mulai Oktober {last}.\n2. Kotak curhat dipasang di tiap lantai.\n3. Orang tua diundang sebulan sekali untuk membahas disiplin positif.\n\n> {seat}, 14 September {last}\n> Kepala Sekolah,\n> {ink}\n> {p1}\n", form="TIFF")))
quiet("unreadable-file", P("16 pupr Lap PAMRT difoto miring.jpg", miring("# LAPORAN KEGIATAN\n^ Pengelolaan Air Minum Rumah Tangga (PAMRT)\n^ Kelurahan Mekarwangi, {title}\n\nTanggal 3 Juli {last}\nKader sanitasi mengajari 28 ibu rumah tangga merebus air, menyaring air dengan keramik dan menyimpan air minum dalam wadah bertutup.\nHasil uji ulang: 25 contoh air bebas kuman.\n\n> {seat}, 5 Juli {last}\n> Sanitarian,\n> {ink}\n> {p0}\n")))

fault("unclassified-file", K("/Bagian Umum/Edaran cuti bersama.docx", "PEMERINTAH {TITLE}\nSEKRETARIAT DAERAH\n\nSURAT EDARAN\nNomor : 800.1.11/12/SE/{last}\nTENTANG PENYESUAIAN JAM KERJA PEGAWAI PADA BULAN RAMADAN\n\nJam kerja pegawai diatur pukul 08.00 sampai 15.00, istirahat 30 menit. Apel pagi ditiadakan.\n" + tt("Sekretaris Daerah", "{deputy}", "5 Maret {last}")))
fault("unclassified-file", P("/Bagian Umum/suku cadang.csv", csv("Pemakaian suku cadang kendaraan dinas roda dua | | |\nTanggal | Nomor polisi | Suku cadang | Harga\n4 Maret {last} | XX 2210 A | kampas rem | 85000\n9 Maret {last} | XX 2214 A | aki kering | 240000")))
quiet("unclassified-file", P("21 p3a Paparan PATBM kelurahan.pptx", salindia(("PATBM Kelurahan Mekarwangi", 0, "{title}, 20 Agustus {last}"), ("Kegiatan pencegahan kekerasan terhadap anak", 0, "Aktivis PATBM mendatangi 40 rumah, melatih pengasuhan tanpa kekerasan, dan meneruskan 3 laporan ke UPTD PPA."))))
quiet("unclassified-file", P("/dari surel/Catatan bidan.eml", surel("Catatan kelas ibu hamil", "Yth. Sekretariat,\n\nKelas ibu hamil di Puskesmas {kec1} tanggal 16 Mei {last} diikuti 22 ibu. Dibahas tanda bahaya kehamilan, persalinan di fasilitas kesehatan, dan pengisian Buku KIA. Tabulin dan ojek ambulans desa disiapkan.\n\nSalam,\n{p0}\n")))

fault("charity-not-partnership", K("3 p3a Kemitraan hotel.pdf", "# HOTEL PURI SAMUDERA {SEAT}\n^ Ucapan Terima Kasih Kemitraan Klaster II\nTanggal : 14 April {last}\n\nManajemen hotel telah membagikan 60 bingkisan lebaran dan santunan uang Rp200.000 per anak kepada anak yatim LKSA Al Hikmah Bina Yatim. Santunan diserahkan langsung oleh General Manager, diakhiri doa dan foto bersama.\n> General Manager,\n> {ink}\n> Stefanus Wibisono\n"))
fault("charity-not-partnership", P("3 p3a Peran dunia usaha.pptx", salindia(("Kemitraan dunia usaha: PT Semesta Sawit Mandiri", 0, "Klaster III - {title}"), ("Donasi susu dan biskuit", 9603, "Penyerahan bantuan 500 kotak susu oleh PT Semesta Sawit Mandiri kepada {p3a}, {kec2} 8 Juni {last}. Bantuan habis dibagikan pada hari itu."))))
quiet("charity-not-partnership", K("3 pustaka Nota kesepakatan penerbit.docx", "# NOTA KESEPAKATAN\n^ Nomor : 041/PNB/{first} | Nomor : 000.4/55/{first}\nCV PENERBIT BINTANG KECIL DAN {pustaka} {title}\nTENTANG PENYEDIAAN BACAAN ANAK (KLASTER I)\nPada hari ini Senin tanggal 3 April {first} para pihak sepakat:\n1. Penerbit meminjamkan 300 judul buku bergiliran tiap triwulan dan melatih pendongeng.\n2. Dinas menyediakan ruang, pustakawan dan laporan pemakaian.\n3. Sebagai pembuka penerbit menghibahkan 50 buku.\n4. Kesepakatan berlaku sampai 2 April {later} dan dinilai bersama tiap tahun.\n\n= Penerbit, | Kepala Dinas,\n= {ink} | {ink}\n= Anastasia Rumbiak | {p5}\n"))
quiet("charity-not-partnership", K("3 p3a Lap triwulan radio kampus.pdf", "# RADIO KAMPUS 97,3 FM\n^ LAPORAN KEMITRAAN MEDIA DENGAN {p3a} - KLASTER V\nPeriode Juli - September {last}\nTiap Jumat sore disiarkan dialog perlindungan khusus anak (13 kali siaran). Penyiar mendapat pelatihan peliputan ramah anak; identitas korban tidak disebut. Pendengar bertanya 64 kali, 5 dirujuk ke UPTD PPA. Triwulan depan: siaran bersama Forum Anak.\n> {seat}, 2 Oktober {last}\n> Kepala Stasiun,\n> {ink}\n> Gregorius Lawalata\n"))

fault("not-standardised", K("5 pustaka Surat keterangan PISA.docx", "# {pustaka}\n^ {title}\n# SURAT KETERANGAN\n^ Nomor : 041.1/90/{last}\nKepala Dinas menerangkan bahwa Ruang Baca Anak {title} merupakan Pusat Informasi Sahabat Anak (PISA) yang telah terstandarisasi dan memenuhi seluruh standar layanan informasi layak anak. Sertifikat menyusul.\n" + tt("Kepala Dinas", "{p5}", "18 Juli {last}")))
fault("not-standardised", P("10 dinsos Rekap status panti.xlsx", lembar("STATUS AKREDITASI LKSA DAN TEMPAT PENITIPAN ANAK {title} TAHUN {last}\nNo | Lembaga | Alamat | Status\n1 | LKSA Al Hikmah | {kec0} | terakreditasi A\n2 | LKSA Kasih Mulia | {kec1} | terakreditasi B\n3 | TPA Pelangi | {kec2} | berstandar nasional")))
quiet("not-standardised", P("/dari surel/Sertifikat taman.eml", surel("Kirim sertifikat RBRA", "Yth. Sekretariat KLA,\nTerlampir sertifikat RBRA taman kota.\n\n{pupr}\n", {"Sertifikat RBRA.pdf": F("# SERTIFIKAT\n# RUANG BERMAIN RAMAH ANAK\n^ Nomor 64/RBRA/{first}\nKementerian Pemberdayaan Perempuan dan Perlindungan Anak menyatakan\n# TAMAN KOTA HIJAU {SEAT}\n^ {title}\nmemenuhi standar RBRA dengan hasil audit 471, berlaku sampai 31 Oktober {later}.\n> Jakarta, 31 Oktober {first}\n> Deputi Bidang Pemenuhan Hak Anak,\n> ttd\n> Endah Sri Lestari\n")})), within("dari surel/Sertifikat taman.eml!Sertifikat RBRA.pdf"))
quiet("not-standardised", K("8 p3a Rencana standardisasi Puspaga.docx", "{p3a} {TITLE}\nLAPORAN LAYANAN KONSULTASI KELUARGA PUSPAGA SEMESTER II {last}\nTanggal : 20 Desember {last}\nKonseling 61 keluarga. Puspaga belum distandardisasi; pada tahun {next} akan diajukan penilaian standar dan pelatihan asesor. Dua konselor ditambah.\n" + tt("Koordinator Puspaga", "{p4}", "20 Desember {last}")))

fault("incomplete-bundle", P("24 dinsos Pelatihan ABH/Laporan pelatihan.docx", F(LPKA + "LAPORAN KEGIATAN PELATIHAN PETUGAS PENANGANAN ANAK BERHADAPAN DENGAN HUKUM\nTanggal : 18 September {last}\nTempat : Aula LPKA {seat}\nDua puluh petugas LPKA, Bapas dan pekerja sosial mengikuti pelatihan sehari.\n" + tt("Kepala LPKA", "Wahyu Sasongko, A.Md.IP., S.H.", "20 September {last}"))), P("24 dinsos Pelatihan ABH/Foto pelatihan.jpg", foto(9611, "Pelatihan petugas penanganan ABH\nLPKA {seat}, 18 September {last}")))
fault("incomplete-bundle", P("6 p3a Rapat FA Februari/01 Undangan.docx", F(FA + "> {seat}, 12 Februari {last}\nNo. 01/FA/II/{last}\nHal : Undangan rapat kerja Forum Anak\nYth. Pengurus Forum Anak\nKami mengundang pada Minggu, 18 Februari {last} jam 09.00 di Rumah Anak {seat}, acara Rapat Kerja Forum Anak.\n" + tt("Ketua Forum Anak", "Citra M."))), P("6 p3a Rapat FA Februari/02 Notula.docx", F(FA + "NOTULA\nRapat Kerja Forum Anak\nTanggal : 18 Februari {last}\nTempat : Rumah Anak {seat}\nDisepakati tiga kampanye pelopor dan jadwal siaran.\n" + tt("Sekretaris", "Naufal H.", "18 Februari {last}"))))
_ACARA, _HARI = "Rapat Gugus Tugas KLA Triwulan I", "20 Maret {last}"
quiet("incomplete-bundle", P("/2 Kelembagaan/Rapat GT triwulan I.zip", arsip({"1 undangan.pdf": undangan("p3a", _ACARA, _HARI, "13 Maret {last}"), "2 daftar hadir.docx": hadir("p3a", _ACARA, _HARI), "3 notula.docx": notula("p3a", _ACARA, _HARI, "Kelembagaan dan klaster I-V melaporkan kendala dokumen."), "4 laporan.pdf": lap("p3a", _ACARA, _HARI, "Rapat dihadiri enam perangkat daerah dari kelembagaan dan klaster I-V."), "5 foto.jpg": foto(9612, "Rapat Gugus Tugas KLA Triwulan I\n{seat}, 20 Maret {last}")})), *(within(f"2 Kelembagaan/Rapat GT triwulan I.zip!{name}") for name in ("1 undangan.pdf", "2 daftar hadir.docx", "3 notula.docx", "4 laporan.pdf", "5 foto.jpg")))
_KHA, _TGL = "Pelatihan KHA Pengelola Taman Bacaan", "7 Agustus {last}"
quiet("incomplete-bundle", P("5 pustaka KHA pengelola/a surat undangan.pdf", undangan("pustaka", _KHA, _TGL, "31 Juli {last}")), P("5 pustaka KHA pengelola/b absen.jpg", dipotret("# DAFTAR HADIR\n^ Pelatihan KHA Pengelola Taman Bacaan\nTanggal : 7 Agustus {last}\nTempat : Ruang Rapat Utama {seat}\n\n| No | Nama | Unsur | Paraf\n| 1 | {p1} | TBM Pelita | ttd\n| 2 | {p3} | TBM Melati | ttd\n| 3 | {p5} | Perpustakaan | ttd\n")), P("5 pustaka KHA pengelola/c notula.docx", notula("pustaka", _KHA, _TGL, "Peserta membahas hak anak atas informasi.")), P("5 pustaka KHA pengelola/d laporan dan foto.docx", lap("pustaka", _KHA, _TGL, "Pelatihan diikuti tiga taman bacaan.", foto=9613)))


def sama(text: str) -> Frame:
    """The same bytes wherever it is laid."""
    return lambda r: paper.docx(str(F(text)(r)), 9)


_GEMA = FA + "LAPORAN GERAKAN MASYARAKAT BELA ANAK\nTanggal 27 April {last}\nTempat : Lapangan {kec0}\nForum Anak bersama pelajar membagikan 300 selebaran tentang perundungan dan cara melapor sebagai pelopor dan pelapor. Dua laporan anak diteruskan ke dinas.\n" + tt("Ketua Forum Anak", "Citra M.", "29 April {last}")
fault("reused-file", P("/Indikator 6 Partisipasi Anak/Laporan gerakan.docx", sama(_GEMA)), P("/Indikator 13 Status Gizi Balita/Laporan gerakan (1).docx", sama(_GEMA)))
_POSDAYA = PANTI + "LAPORAN KEBUN GIZI PANTI\nTanggal 2 Agustus {last}\nAnak asuh LKSA menanam kangkung dan memelihara lele di halaman panti bersama penyuluh. Panen pertama 18 kg untuk dapur panti; pengasuh mencatat berat badan anak asuh.\n" + tt("Ketua LKSA", "Ust. Marzuki Lubis", "5 Agustus {last}")
fault("reused-file", P("/Indikator 10 Pengasuhan Alternatif/Kebun panti.docx", sama(_POSDAYA)), P("/Indikator 20 PKA dan RIRA/kiriman.zip", arsip({"bukti/Kebun panti.docx": sama(_POSDAYA)})), within("Indikator 20 PKA dan RIRA/kiriman.zip!bukti/Kebun panti.docx"))
_KURSUS = PKBM + "DAFTAR ANAK KEJAR PAKET MENURUT UMUR, TAHUN {last}\n\n| Umur | L | P | Jumlah\n| 13-15 | 9 | 6 | 15\n| 16-18 | 12 | 8 | 20\n| Jumlah | 21 | 14 | 35\nSemua anak tidak sekolah yang didata kelurahan telah kembali belajar (wajib belajar 12 tahun).\n" + tt("Kepala PKBM", "Rosdiana, S.Pd", "9 Desember {last}")
quiet("reused-file", P("/Indikator 18 Wajib Belajar 12 Tahun/Kejar paket.docx", sama(_KURSUS)), P("/Indikator 18 Wajib Belajar 12 Tahun/kirim ulang.zip", arsip({"Kejar paket.docx": sama(_KURSUS)})), within("Indikator 18 Wajib Belajar 12 Tahun/kirim ulang.zip!Kejar paket.docx"))


def piagam(who: str, post: str, number: str, day: str) -> str:
    """A certificate of one course, given to one person."""
    return f"# SERTIFIKAT\n^ Nomor : {number}/KHA/{{last}}\n^ diberikan kepada\n# {who}\n^ {post}\natas keikutsertaan dalam Pelatihan Konvensi Hak Anak (KHA) 24 jam pelajaran, {day} {{last}}.\n\n> {{seat}}, {day} {{last}}\n> Kepala {{p3a}},\n> {{ink}}\n> {{p4}}\n"


quiet("reused-file", K("/Indikator 8 Lembaga Konsultasi/Sertifikat.pdf", piagam("HENI MARYATI, S.Psi", "Konselor Puspaga {title}", "121", "15 Mei")), K("/Indikator 15 Puskesmas Ramah Anak/Sertifikat.pdf", piagam("Ns. YUSRI HAMDANI, S.Kep", "Perawat Puskesmas {kec1} (PRAP)", "122", "15 Mei")))

fault("reused-photo", P("8 p3a Paparan kelas orang tua.pptx", salindia(("Kelas orang tua Puspaga", 9621, "Kelas orang tua Puspaga, {kec0} 13 Maret {last}"))), P("18 disdik Foto anak kembali sekolah.jpg", foto(9621, "Anak putus sekolah kembali belajar\n{kec1}, 2 September {last}", quality=60)))
fault("reused-photo", P("16 pupr Foto sumur.jpg", foto(9622, "Uji air sumur warga\n{kec1}, 6 Mei {last}")), P("22 bpbd Foto dapur umum.png", pangkas(9622, "Dapur umum anak pengungsi banjir\n{kec2}, 19 Desember {last}", (110, 40, 880, 520))))
quiet("reused-photo", P("/dari surel/Dokumentasi nonton bersama.eml", surel("Foto nonton bersama anak", "Terlampir foto nonton film anak di taman bacaan, {seat} 17 Agustus {last}, sama dengan yang kami unggah.\n\n{pustaka}\n", {"Nonton film anak.jpg": foto(9623, "Nonton film anak taman bacaan\n{seat}, 17 Agustus {last}", quality=50, width=700)})), within("dari surel/Dokumentasi nonton bersama.eml!Nonton film anak.jpg"), P("5 pustaka Nonton film anak.jpg", foto(9623, "Nonton film anak taman bacaan\n{seat}, 17 Agustus {last}")))
quiet("reused-photo", P("9 disdik Laporan PAUD Pelita Juni.docx", disunting("PAUD PELITA {title}\nLAPORAN KELAS ORANG TUA PAUD HI\nTanggal 11 Juni {last}\nTiga puluh orang tua belajar menyiapkan bekal sehat.\nKepala PAUD\nttd\n{p1}", logo=9624)), P("9 disdik Laporan PAUD Pelita November.docx", disunting("PAUD PELITA {title}\nLAPORAN DETEKSI DINI TUMBUH KEMBANG PAUD HI\nTanggal 12 November {last}\nBidan memeriksa pendengaran 44 anak; dua anak dirujuk.\nKepala PAUD\nttd\n{p1}", logo=9624)))


def bina(day: str, number: str, teacher: str) -> str:
    """The ward's spiritual class, copied from the year before."""
    return (f"{LPKA}LAPORAN PEMBINAAN KEPRIBADIAN ANAK BINAAN\nTanggal : {day}\nTempat : Masjid dan kapel LPKA {{seat}}\nPembina {teacher} mengawali kegiatan dengan doa bersama, dilanjutkan belajar membaca kitab suci dalam dua kelompok sesuai agama. Anak kemudian menulis surat untuk ibu dan menyimpannya dalam kotak harapan. Pada sesi kedua anak berlatih hadrah dan paduan suara. "
            f"Petugas mengamati anak yang menyendiri dan mengajaknya berbicara empat mata. Seluruh anak mengikuti kegiatan sampai selesai, peralatan dikembalikan ke gudang. Rehabilitasi sosial berjalan tertib dan keluarga menyambut baik kunjungan bulan depan.\n\nKepala Seksi Pembinaan\nttd\n{number}\n")


fault("recycled-report", K("24 dinsos Pembinaan LPKA {first}.docx", bina("8 Mei {first}", "Teguh Prakoso", "Ust. Salman")), K("24 dinsos Pembinaan LPKA {last}.docx", bina("7 Mei {last}", "Andre Kusuma", "Ust. Fikri")))


def siskamling(day: str, where: str, who: str) -> str:
    """A village's smoke-free walk, told with the same words in two years."""
    return (f"{KEL}LAPORAN SOSIALISASI KAWASAN TANPA ROKOK KELURAHAN\nTanggal {day}, {where}\nLurah membuka kegiatan dengan mengajak bapak-bapak tidak merokok di dekat anak. Kader jumantik membagikan asbak rumah berisi tanah di luar pagar, lalu berkeliling menempel stiker di pos ronda, warung dan balai RW. "
            f"Anak sekolah membawa poster buatan sendiri dan menyanyikan yel-yel. Pemilik warung berjanji menutup pajangan rokok dan tidak menjual eceran kepada anak. Warga meminta papan larangan di lapangan serta pemeriksaan paru gratis.\n\nLurah\nttd\n{who}\n")


fault("recycled-report", K("17 satpol Sosialisasi kelurahan tahun {first}.txt", siskamling("3 Juni {first}", "Balai RW 02", "{p5}")), K("17 satpol Sosialisasi kelurahan tahun {last}.docx", siskamling("1 Juni {last}", "Balai RW 05", "{p3}")))


def periksa(name: str, day: str, answers: tuple[str, ...], who: str) -> str:
    """A form that is filled in anew at each visit."""
    asked = ("Ruang asuh bersih dan terang", "Rasio pengasuh dan anak", "Berkas kasus tiap anak", "Kontak keluarga dijaga", "Catatan pelanggaran")
    rows = "".join(f"| {at} | {question} | {answer}\n" for at, (question, answer) in enumerate(zip(asked, answers, strict=True), 1))
    return f"{{dinsos}}\nLAPORAN MONITORING LKSA (FORMULIR B-2)\nLembaga : {name}\nTanggal kunjungan : {day}\n\n| No | Hal yang diamati | Temuan\n{rows}" + tt("Pekerja Sosial", who, day)


quiet("recycled-report", K("10 dinsos Monitoring LKSA Maret.docx", periksa("LKSA Darul Aitam", "6 Maret {last}", ("dua kamar lembap, jendela macet", "satu pengasuh untuk sembilan anak", "tujuh berkas belum ada foto", "telepon keluarga tiap Minggu", "tidak ada"), "{p4}")), K("10 dinsos Monitoring LKSA Agustus.docx", periksa("LKSA Putri Aisyiyah", "21 Agustus {last}", ("rapi, lampu tangga mati", "satu pengasuh untuk empat anak, malam dua orang", "lengkap dan terkunci", "orang tua jauh, surat tiap bulan", "satu anak pulang terlambat, sudah dibicarakan"), "{p3}")))
quiet("recycled-report", K("21 p3a Laporan layanan Januari.txt", "UPTD PPA {TITLE}\nLAPORAN BULANAN JANUARI {last}\nKorban anak dilayani 6 (2 L, 4 P): kekerasan fisik 3, seksual 2, penelantaran 1. Visum 2, pendampingan hukum 3. Rumah aman terisi satu anak.\nKepala UPTD\nttd\n{p4}\n"), K("21 p3a Laporan layanan Juli.txt", "UPTD PPA {TITLE}\nLAPORAN BULANAN JULI {last}\nKorban anak dilayani 11 (5 L, 6 P): perundungan 5, kekerasan seksual daring 4, perebutan hak asuh 2. Psikolog menangani 9 anak, dua dirujuk ke rumah sakit jiwa provinsi.\nKepala UPTD\nttd\n{p4}\n"))

fault("photo-unexplained", P("20 disdik album/IMG_E7781.PNG", pangkas(9631, " \n ", (0, 0, 960, 640))))
fault("photo-unexplained", P("/Indikator 9 PAUD HI/foto.zip", arsip({"a1.jpg": foto(9632), "a2.jpg": foto(9633)})), within("Indikator 9 PAUD HI/foto.zip!a1.jpg"), within("Indikator 9 PAUD HI/foto.zip!a2.jpg"))
quiet("photo-unexplained", P("13 dinkes Dokumentasi dapur gizi.pptx", salindia(("Dapur gizi balita", 9634, "Demo masak gizi balita di Posyandu Kenanga {kec1}, 22 Mei {last}"))))
quiet("photo-unexplained", P("10 dinsos {last}-06-12 Kunjungan tim Dinsos ke LKSA Darul Aitam {kec0}.jpg", foto(9635)))

fault("photo-out-of-window", P("17 satpol Papan KTR puskesmas.jpg", foto(9641, "Papan KTR Puskesmas {kec0}\n2016/05/21 10:44")))
fault("photo-out-of-window", P("5 pustaka Mobil pintar ke sekolah.jpg", foto(9642, "Mobil pintar di SDN 4 {kec1}\n{kec1}, 12 Maret {last}", taken="{last}:11:27 08:10:00")))
quiet("photo-out-of-window", P("6 p3a Jambore anak.jpg", foto(9643, "Jambore anak, {seat}\n11 s.d. 13 Juni {last}", taken="{last}:06:13 16:20:00")))
quiet("photo-out-of-window", P("8 p3a Sudut konseling.jpg", kamera(9644, "Ruang konseling Puspaga\n{seat}, 9 Oktober {last}", "{last}:10:09 10:05:12", "{year}:01:15 20:11:00")))

fault("child-identity", P("24 hukum Register anak binaan.xlsx", lembar("REGISTER ANAK BINAAN LPKA {seat} PER DESEMBER {last}\nNo | Nama | Tempat, tanggal lahir | Nama ayah | Perkara | Masa pidana\n1 | Fajar Ramadhani Putra | {kec0}, 12 Februari 2008 | Sukardi | pencurian | 8 bulan\n2 | Yosua Manalu | {kec1}, 30 Juli 2007 | Parulian Manalu | penganiayaan | 1 tahun")))
fault("child-identity", P("/dari surel/Rujukan kasus.eml", surel("Mohon pendampingan korban", "Yth. UPTD PPA,\n\nMohon pendampingan bagi korban persetubuhan anak: Putri Anjani Maharani (14 tahun), anak dari Ibu Sumiyati, alamat Gang Mawar RT 04 RW 02 {kec1}. Korban sudah divisum di rumah sakit pada 8 November {last}.\n\nHormat kami,\nUnit PPA\n")))
quiet("child-identity", K("6 p3a Susunan pengurus FA.docx", FA + "SUSUNAN PENGURUS FORUM ANAK {TITLE} PERIODE {last}-{next}\n\n| Jabatan | Nama | Sekolah\n| Ketua | Citra Maharani | SMAN 1\n| Wakil | Naufal Habibie | MAN 2\n| Bidang pelapor | Theresia Wulan | SMPN 3\nPengurus dilatih oleh fasilitator dan bertugas sebagai pelopor dan pelapor.\n\nDitetapkan dalam rapat kerja, {seat} 18 Februari {last}\nKetua Forum Anak\nttd\nCitra Maharani\n"))
quiet("child-identity", K("24 p3a Penetapan diversi disamarkan.pdf", "# PENGADILAN NEGERI {SEAT}\n# SALINAN PENETAPAN DIVERSI\n^ Nomor 5/Pen.Div/{last}/PN\nDalam perkara anak atas nama Anak (identitas disamarkan) *******, umur 15 tahun, alamat *******, didampingi Pembimbing Kemasyarakatan {p3} dan Penasihat Hukum {p2};\nMENETAPKAN\n1. Kesepakatan diversi dinyatakan berhasil;\n2. Anak mengikuti pelatihan kerja tiga bulan di balai latihan.\n> Ditetapkan di {seat}\n> tanggal 24 Juli {last}\n> Hakim Anak,\n> ttd\n> Rosmala Dewi, S.H.\n"))

fault("link-only", P("/dari surel/Bukti dukung indikator 20.eml", surel("Bukti dukung PKA", "Bukti dukung Pusat Kreativitas Anak silakan dibuka di tautan berikut:\nhttps://drive.google.com/drive/folders/0Bx9PkaPkaPka?usp=drive_link\n")))
fault("link-only", P("18 disdik Data dukung ATS.xlsx", lembar("Data dukung | Tautan\nSK tim ATS | https://drive.google.com/file/d/1AbcATS/view\nFoto kegiatan | https://photos.app.goo.gl/XyzATS\nLaporan | bit.ly/laporan-ats-{last}")))
quiet("link-only", P("17 dinkes Paparan KTR sekolah.pptx", salindia(("Kawasan tanpa rokok di sekolah", 0, "{dinkes} {title}, 30 Mei {last}"), ("Hasil", 0, "Sosialisasi KTR di 24 SMP diikuti 1.910 siswa; 24 sekolah memasang papan larangan; dua reklame rokok dekat sekolah diturunkan. Video: https://youtu.be/ktr-sekolah"))))
quiet("link-only", P("20 kominfo Festival dolanan.html", laman("<h1>Anak Ramaikan Festival Dolanan di Pusat Kreativitas Anak</h1><p>{seat}, 14 Juli {last} - Sebanyak 160 anak mengikuti lomba egrang, gobak sodor dan melukis layang-layang di Pusat Kreativitas Anak (PKA) {title}.</p><p>Kepala {disdik} {p1} menuturkan PKA buka tiap hari dan anak penyandang disabilitas disediakan pendamping.</p><p>Baca juga: <a href='https://berita.daerah.example/a'>https://berita.daerah.example/a</a> <a href='https://berita.daerah.example/b'>Jadwal PKA</a></p>")))
