"""Scenes of files as such: links, broken and locked files, strangers, copies, wrong places."""

from __future__ import annotations

import io

from benchmarks.regions import paper
from benchmarks.regions.letters import decision, report, table_paper
from benchmarks.regions.papers import ORDERS
from benchmarks.regions.place import Region, Rows, told
from benchmarks.regions.scenes import fault, quiet

DRIVE = "https://drive.example.id/drive/folders/1aBcDeF"


@fault("link-only")
def _(r: Region) -> str:
    return r.put(12, "dinkes", "link data kesehatan ibu", f"{DRIVE}\n", "txt")


@fault("link-only")
def _(r: Region) -> str:
    return r.put(19, "disdik", "Bukti SRA", f"Data dukung dapat dilihat pada tautan berikut:\nhttps://bit.ly/bukti-{r.name.lower()}\n", "docx")


@fault("link-only")
def _(r: Region) -> str:
    return r.lay(8, "p3a", "layanan puspaga.url", b"[InternetShortcut]\r\nURL=https://docs.google.com/document/d/1xYz/edit\r\n")


@fault("link-only")
def _(r: Region) -> str:
    return r.sheet(5, "kominfo", "Tautan pemblokiran konten", Sheet1=[["No", "Bukti"], [1, "https://www.instagram.com/p/Cxyz123/"], [2, f"{DRIVE}-2"]])


@quiet("link-only")
def _(r: Region) -> str:
    body = "Materi dapat diunduh di https://dinkes.example.id/materi. Peserta 44 kader memahami tanda bahaya kehamilan dan mengisi buku KIA dengan benar."
    return r.put(12, "dinkes", "Laporan pembekalan kader", report(r, "dinkes", "Pembekalan Kader Kesehatan Ibu", told(r.last, 4, 29), body), "docx")


@quiet("link-only")
def _(r: Region) -> str:
    text = "Siaran pers\nPuspaga membuka konsultasi keluarga gratis setiap Senin sampai Jumat. Orang tua dapat mendaftar lewat nomor layanan atau datang langsung ke kantor dinas. Selengkapnya di https://p3a.example.id\n"
    return r.put(8, "p3a", "Siaran pers puspaga", text, "txt")


@quiet("link-only")
def _(r: Region) -> str:
    rows: Rows = [["No", "Situs", "Jenis konten", "Diblokir"], *[[at, f"http://situs{at}.example", "pornografi", "ya"] for at in range(1, 6)]]
    return r.sheet(5, "kominfo", "Daftar konten diblokir", Blokir=[[f"Pengawasan konten negatif bagi anak {r.last}"], *rows])


@quiet("link-only")
def _(r: Region) -> str:
    return r.put(19, "disdik", "SK tim sekolah ramah anak", decision(r, "Tim Pembina Sekolah Ramah Anak", f"NOMOR 421/66/{r.last}", told(r.last, 1, 16), ORDERS) + "\nDiunduh dari https://jdih.example.id\n")


@fault("unreadable-file")
def _(r: Region) -> str:
    whole = paper.pdf(table_paper(r, "dinkes", "Data Gizi", ["a | b", "1 | 2"]), 1)
    return r.lay(13, "dinkes", "Data gizi puskesmas.pdf", whole[: len(whole) // 3].replace(b"obj", b"o\0j"))


@fault("unreadable-file")
def _(r: Region) -> str:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("rahasia-dinas", "pemilik", strength=128), invariant=1)
    canvas.drawString(72, 700, "LAPORAN LAYANAN")
    canvas.save()
    return r.lay(21, "polres", "Laporan terkunci.pdf", out.getvalue())


@fault("unreadable-file")
def _(r: Region) -> str:
    return r.lay(4, "dukcapil", "Rekap akta.xlsx", b"")


@fault("unreadable-file")
def _(r: Region) -> str:
    return r.lay(19, "disdik", "Daftar sekolah.docx", paper.docx("# DAFTAR", 1)[:900])


@quiet("unreadable-file")
def _(r: Region) -> str:
    text = table_paper(r, "dinkes", f"Konselor Menyusui Tahun {r.last}", ["Nama | Puskesmas", "Bidan Ani | Satu", "Bidan Ida | Dua"])
    return r.lay(14, "dinkes", "Daftar konselor.pdf", paper.docx(text, 2))


@quiet("unreadable-file")
def _(r: Region) -> str:
    text = report(r, "disdik", "Gerakan Kembali ke Sekolah", told(r.last, 7, 19), "Sebanyak 37 anak putus sekolah kembali belajar.")
    return r.lay(18, "disdik", "laporan gerakan kembali ke sekolah", paper.pdf(text, 3))


@quiet("unreadable-file")
def _(r: Region) -> str:
    return r.lay(16, "pupr", "desa odf.csv", b"\xef\xbb\xbfDesa;Status\r\nSukamaju;ODF\r\nSukamulya;ODF\r\n")


@quiet("unreadable-file")
def _(r: Region) -> str:
    text = "Pengumuman jadwal layanan posyandu dan imunisasi bulan Mei di puskesmas kecamatan. Ibu membawa buku KIA."
    return r.lay(12, "dinkes", "jadwal posyandu.TXT", text.encode("utf-16"))


STRANGERS = (
    ("Menu kantin pekan ini", "Senin: soto ayam. Selasa: nasi pecel. Rabu: gado-gado. Kamis: rawon. Jumat: bubur kacang hijau. Harga mulai lima ribu rupiah."),
    ("Cara reset printer", "Matikan mesin, tekan tombol daya lima detik, lepaskan, lalu cetak halaman uji. Ganti tinta hitam bila lampu berkedip."),
    ("Daftar belanja ATK", "Kertas A4 lima rim, map snelhecter dua lusin, tinta stempel, baterai jam dinding, isi staples, lakban bening."),
    ("Jadwal bulu tangkis pegawai", "Lapangan dibuka pukul 16.00. Regu A melawan regu B, regu C melawan regu D. Iuran sepuluh ribu rupiah per orang."),
)


def _stranger(at: int, kind: str, office: str, indicator: int) -> None:
    @fault("unclassified-file")
    def _(r: Region) -> str:
        name, text = STRANGERS[at]
        return r.put(indicator, office, name, f"# {name.upper()}\n{text}", kind)


_stranger(0, "docx", "dinkes", 13)
_stranger(1, "txt", "kominfo", 5)
_stranger(2, "pdf", "disdik", 18)
_stranger(3, "txt", "satpol", 17)


@quiet("unclassified-file")
def _(r: Region) -> str:
    return r.put(14, "dinkes", "catatan", "Pojok laktasi di kantor kecamatan dibuka; 14 ibu menyusui memakai ruang itu setiap pekan.", "txt")


@quiet("unclassified-file")
def _(r: Region) -> str:
    return r.csv(16, "pupr", "data iplt", [["Bulan", "Truk tinja masuk IPLT", "Volume m3"], ["Januari", 31, 124], ["Februari", 28, 112]])


@quiet("unclassified-file")
def _(r: Region) -> str:
    return r.put(4, "dukcapil", "kegiatan dua", report(r, "dukcapil", "Pelayanan Keliling", told(r.last, 9, 11), "Petugas melayani 83 akta kelahiran anak dan 41 kartu identitas anak di sekolah luar biasa."))


@quiet("unclassified-file")
def _(r: Region) -> str:
    return r.sheet(15, "dinkes", "rekap pkm", Data=[["Puskesmas", "SK pelayanan ramah anak", "Tahun"], ["Satu", "Ada", r.last], ["Dua", "Belum", ""]])


def _astray(r: Region, folder: str, name: str, text: str, kind: str = "pdf") -> str:
    make = {"pdf": paper.pdf, "docx": paper.docx}[kind]
    return r.write(f"{folder}/{name}.{kind}", make(text, r.seed))


def breast(r: Region) -> str:
    body = "Kader mendorong inisiasi menyusu dini dan ASI eksklusif enam bulan serta makanan pendamping ASI tepat waktu kepada 50 ibu bayi."
    return report(r, "dinkes", "Kelas Ibu Menyusui dan Pemberian Makan Bayi dan Anak", told(r.last, 8, 5), body)


@fault("misfiled")
def _(r: Region) -> str:
    return _astray(r, "Indikator 19 Sekolah Ramah Anak", "Laporan kelas ibu menyusui", breast(r))


@fault("misfiled")
def _(r: Region) -> str:
    text = table_paper(r, "dukcapil", f"Kepemilikan Akta Kelahiran Anak Usia 0-17 Tahun {r.first} dan {r.last}", [f"Tahun | Laki-laki | Perempuan | Jumlah anak | Akta", f"{r.first} | 500 | 480 | 980 | 940", f"{r.last} | 510 | 490 | 1000 | 975"])  # noqa: F541
    return _astray(r, "Data dukung/Status Gizi Balita", "Tabel akta", text)


@fault("misfiled")
def _(r: Region) -> str:
    body = "Petugas mendata warung di sekitar sekolah, menurunkan 12 spanduk iklan rokok, dan menempel stiker kawasan tanpa rokok."
    return _astray(r, "Ind 11 - Ruang Bermain Ramah Anak", "Laporan penertiban iklan", report(r, "satpol", "Penertiban Iklan Rokok di Kawasan Tanpa Rokok", told(r.last, 10, 4), body), "docx")


@fault("misfiled")
def _(r: Region) -> str:
    body = "Sekolah ramah anak SDN 5 menata kantin sehat, membentuk tim SRA, dan melatih guru disiplin positif."
    return _astray(r, "Persalinan di Fasilitas Kesehatan", "Laporan SRA", report(r, "disdik", "Pembinaan Sekolah Ramah Anak (SRA)", told(r.last, 9, 2), body))


@quiet("misfiled")
def _(r: Region) -> str:
    return _astray(r, "Indikator 14 PMBA", "Laporan kelas menyusui", breast(r))


@quiet("misfiled")
def _(r: Region) -> str:
    body = "Siswa sekolah ramah anak berkampanye bahaya merokok dan menandatangani deklarasi kawasan tanpa rokok di SMPN 2."
    return _astray(r, "Indikator 17 Kawasan Tanpa Rokok", "Laporan kampanye siswa", report(r, "disdik", "Kampanye Siswa Tanpa Rokok", told(r.last, 5, 31), body))


@quiet("misfiled")
def _(r: Region) -> str:
    body = "Sebanyak 38 tenaga kesehatan puskesmas dilatih Konvensi Hak Anak dan menyusun rencana puskesmas ramah anak."
    return _astray(r, "15. Pelayanan Ramah Anak di Puskesmas", "Laporan pelatihan KHA", report(r, "dinkes", "Pelatihan Konvensi Hak Anak Tenaga Puskesmas", told(r.last, 6, 11), body), "docx")


@quiet("misfiled")
def _(r: Region) -> str:
    return _astray(r, "Data dukung/Klaster IV", "Laporan SRA dua", report(r, "disdik", "Sekolah Ramah Anak di Kecamatan", told(r.last, 4, 2), "Sekolah ramah anak bertambah 14 satuan pendidikan."))


def _twice(r: Region, first: str, second: str, name: str, text: str) -> tuple[str, str]:
    data = paper.pdf(text, len(r.made))
    return r.write(f"{first}/{name}.pdf", data), r.write(f"{second}/{name}.pdf", data)


def _copied(at: int) -> None:
    places = (
        ("Indikator 14 PMBA", "Indikator 24 ABH", "Kelas menyusui"),
        ("Indikator 12 Persalinan", "Indikator 18 Wajib Belajar", "Bukti kegiatan"),
        ("Status Gizi Balita", "Pelembagaan Partisipasi Anak", "Laporan pendukung"),
        ("Ind. 13 Gizi", "Ind. 23 Disabilitas", "Dokumen pendukung"),
    )

    @fault("reused-file")
    def _(r: Region) -> tuple[str, str]:
        first, second, name = places[at]
        body = (breast(r), report(r, "dinkes", "Kelas Ibu Hamil dan Persalinan di Puskesmas", told(r.last, 3, 19), "Sebanyak 40 ibu hamil mempelajari persiapan persalinan di fasilitas kesehatan dan buku KIA."),
                report(r, "dinkes", "Penimbangan Balita dan Pencegahan Stunting", told(r.last, 2, 11), "Balita stunting dan gizi kurang diberi makanan tambahan di 20 posyandu."),
                report(r, "dinkes", "Pemberian Makanan Tambahan Balita Gizi Kurang", told(r.last, 10, 21), "Balita gizi kurang dan stunting menerima telur setiap hari."))  # fmt: skip
        return _twice(r, first, second, name, body[at])


for each in range(4):
    _copied(each)


@quiet("reused-file")
def _(r: Region) -> tuple[str, str]:
    body = "Sekolah ramah anak sekaligus kawasan tanpa rokok: 12 sekolah ramah anak menerapkan kawasan tanpa rokok dan melarang iklan rokok."
    return _twice(r, "Indikator 17 KTR", "Indikator 19 SRA", "Sekolah tanpa rokok", report(r, "disdik", "Sekolah Ramah Anak sebagai Kawasan Tanpa Rokok", told(r.last, 3, 30), body))


@quiet("reused-file")
def _(r: Region) -> tuple[str, str]:
    return _twice(r, "Indikator 14 PMBA/asli", "Indikator 14 PMBA/salinan", "Kelas menyusui kader", breast(r).replace("50 ibu", "61 ibu"))


@quiet("reused-file")
def _(r: Region) -> tuple[str, str]:
    text = report(r, "dinkes", "Konseling Menyusui di Puskesmas", told(r.last, 7, 9), "Konselor menyusui melayani 33 ibu; ASI eksklusif meningkat.")
    return _twice(r, "arsip/satu", "arsip/dua", "Konseling menyusui", text)


@quiet("reused-file")
def _(r: Region) -> tuple[str, str]:
    body = "Balita stunting dan gizi kurang mendapat makanan tambahan; ibu diajari ASI eksklusif dan MP-ASI."
    return _twice(r, "Indikator 13 Gizi", "Indikator 14 Pemberian Makan Bayi dan Anak", "Kelas stunting dan MP-ASI", report(r, "dinkes", "Kelas Status Gizi Balita dan Pemberian Makan Bayi dan Anak (PMBA)", told(r.last, 11, 15), body))
