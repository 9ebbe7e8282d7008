"""Scenes of law and place: law that was replaced, papers of another region."""

from __future__ import annotations

from benchmarks.regions.letters import (
    COPY,
    LAWS,
    circular,
    decision,
    regulation,
    report,
    sign,
    table_paper,
)
from benchmarks.regions.papers import ARTICLES, ORDERS
from benchmarks.regions.place import Region, told
from benchmarks.regions.scenes import fault, quiet


@fault("repealed-law")
def _(r: Region) -> str:
    laws = ("Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah", "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik")
    return r.put(10, "dinsos", "SK tim adopsi", decision(r, "Tim Pertimbangan Pengangkatan Anak", f"NOMOR 460/14/{r.first}", told(r.first, 8, 8), ORDERS, laws=laws))


@fault("repealed-law")
def _(r: Region) -> str:
    laws = ("Undang-Undang Nomor 3 Tahun 1997 tentang Pengadilan Anak (Lembaran Negara Tahun 1997 Nomor 3)", LAWS[1])
    return r.put(24, "p3a", "SK tim pendamping ABH", decision(r, "Tim Pendamping Anak yang Berhadapan dengan Hukum", f"NOMOR 463/19/{r.last}", told(r.last, 4, 4), ORDERS, laws=laws), "docx")


@fault("repealed-law")
def _(r: Region) -> str:
    laws = ("Undang-Undang Nomor 1 Tahun 1974 tentang Perkawinan", LAWS[1])
    return r.put(7, "hukum", "Perkada pendewasaan usia kawin", regulation(r, "Perkada", "Pendewasaan Usia Perkawinan", f"NOMOR 18 TAHUN {r.first}", told(r.first, 6, 20), ARTICLES, laws=laws))


@fault("repealed-law")
def _(r: Region) -> str:
    laws = ("Undang-Undang Nomor 4 Tahun 1997 tentang Penyandang Cacat", LAWS[1])
    return r.put(23, "dinsos", "SK forum layanan disabilitas anak", decision(r, "Forum Layanan Anak Penyandang Disabilitas", f"NOMOR 460/55/{r.last}", told(r.last, 9, 9), ORDERS, laws=laws, how=COPY))


@quiet("repealed-law")
def _(r: Region) -> str:
    laws = ("Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah", "Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak")
    return r.put(1, "hukum", "Perda 2010 perlindungan anak", regulation(r, "Daerah", "Perlindungan Anak", "NOMOR 5 TAHUN 2010", told(2010, 5, 18), ARTICLES, laws=laws))


@quiet("repealed-law")
def _(r: Region) -> str:
    laws = ("Undang-Undang Nomor 1 Tahun 1974 tentang Perkawinan sebagaimana telah diubah dengan Undang-Undang Nomor 16 Tahun 2019", *LAWS[1:])
    return r.put(7, "p3a", "SK satgas cegah kawin anak", decision(r, "Satuan Tugas Pencegahan Perkawinan Anak", f"NOMOR 463/27/{r.first}", told(r.first, 3, 3), ORDERS, laws=laws))


@quiet("repealed-law")
def _(r: Region) -> str:
    body = "Narasumber menjelaskan bahwa Undang-Undang Nomor 3 Tahun 1997 tentang Pengadilan Anak telah dicabut dan diganti dengan Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak. Diversi wajib diupayakan pada setiap tingkat pemeriksaan."
    return r.put(24, "p3a", "Laporan penyuluhan peradilan anak", report(r, "p3a", "Penyuluhan Sistem Peradilan Pidana Anak", told(r.last, 5, 30), body, photo=911), "docx")


@quiet("repealed-law")
def _(r: Region) -> str:
    laws = ("Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak", "Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002", "Undang-Undang Nomor 17 Tahun 2016 tentang Penetapan Perppu Nomor 1 Tahun 2016", LAWS[1])
    return r.put(21, "p3a", "SK PATBM", decision(r, "Aktivis Perlindungan Anak Terpadu Berbasis Masyarakat", f"NOMOR 463/40/{r.last}", told(r.last, 2, 22), ORDERS, laws=laws))


def _other(r: Region, at: int) -> Region:
    from dataclasses import replace

    title = r.neighbours[at]
    return replace(r, title=title, seat=title.split(" ", 1)[1], head="Muh. Basri Tandean", deputy="Drs. Yusran Pakaya")


@fault("wrong-region")
def _(r: Region) -> str:
    o = _other(r, 0)
    return r.put(11, "pupr", "SK ruang bermain anak", decision(o, "Ruang Bermain Ramah Anak", f"NOMOR 188.45/90/{r.first}", told(r.first, 10, 10), ORDERS))


@fault("wrong-region")
def _(r: Region) -> str:
    o = _other(r, 1)
    body = "Sosialisasi pemberian makan bayi dan anak diikuti 60 kader posyandu dari seluruh kecamatan."
    return r.put(14, "dinkes", "Laporan sosialisasi PMBA kader", report(o, "dinkes", "Sosialisasi Pemberian Makan Bayi dan Anak", told(r.last, 6, 19), body, photo=912), "docx")


@fault("wrong-region")
def _(r: Region) -> str:
    o = _other(r, 0)
    rows = ["Kecamatan | Lahir Hidup | Ditolong di Fasilitas Kesehatan | Persen", "Utara | 400 | 380 | 95,0", "Selatan | 300 | 291 | 97,0", "Jumlah | 700 | 671 | 95,9"]
    return r.put(12, "dinkes", "Tabel persalinan di faskes", table_paper(o, "dinkes", f"Persalinan di Fasilitas Kesehatan {o.title} Tahun {r.last}", rows))


@fault("wrong-region")
def _(r: Region) -> str:
    o = _other(r, 1)
    return r.put(4, "dukcapil", "Edaran percepatan akta", circular(o, f"NOMOR 470/31/SETDA/{r.first}", "Percepatan Kepemilikan Kutipan Akta Kelahiran bagi Anak", "Camat dan kepala desa agar melaporkan anak yang belum memiliki akta kelahiran.", f"{o.seat}, {told(r.first, 5, 16)}"))


@quiet("wrong-region")
def _(r: Region) -> str:
    other = r.neighbours[0]
    text = f"""# NOTA KESEPAHAMAN
# ANTARA
# PEMERINTAH {r.title.upper()}
# DENGAN
# PEMERINTAH {other.upper()}
# TENTANG
# PELAYANAN PENCATATAN KELAHIRAN DI WILAYAH PERBATASAN
^ NOMOR : 470/11/{r.last}
^ NOMOR : 475/20/KS/{r.last}

Pada hari ini Rabu tanggal {told(r.last, 5, 15)} bertempat di {r.seat}, kami yang bertanda tangan di bawah ini:
1. {r.head} : {r.ruler} {r.name}, selanjutnya disebut PIHAK KESATU.
2. Muh. Basri Tandean : Bupati {other.split(" ", 1)[1]}, selanjutnya disebut PIHAK KEDUA.
Para pihak sepakat melayani akta kelahiran anak penduduk di wilayah perbatasan untuk jangka waktu 5 (lima) tahun.
{sign("Pihak Kesatu", r.head)}
{sign("Pihak Kedua", "Muh. Basri Tandean")}"""
    return r.put(4, "dukcapil", "MoU akta lintas batas", text)


@quiet("wrong-region")
def _(r: Region) -> str:
    body = "Rombongan mempelajari pengelolaan Puspaga di Kota Surabaya. Pemerintah Kota Surabaya memaparkan layanan konseling keluarga; hasilnya akan diterapkan pada Puspaga daerah."
    return r.put(8, "p3a", "Laporan studi tiru puspaga", report(r, "p3a", "Studi Tiru Puspaga ke Kota Surabaya", told(r.first, 8, 24), body, photo=913))


@quiet("wrong-region")
def _(r: Region) -> str:
    body = f"Kegiatan diikuti Forum Anak {r.title}, {r.neighbours[0]}, dan {r.neighbours[1]}. Peserta membahas peran pelopor dan pelapor."
    return r.put(6, "p3a", "Laporan temu forum anak se wilayah", report(r, "p3a", "Temu Forum Anak Antardaerah", told(r.last, 7, 5), body, photo=914), "docx")


@quiet("wrong-region")
def _(r: Region) -> str:
    text = f"""# SERTIFIKAT
^ Nomor: 893/412/BPSDM/{r.last}
Diberikan kepada
# {r.person(2)}
^ {r.offices["dinkes"].name} {r.title}
atas partisipasinya sebagai PESERTA pada Pelatihan Konvensi Hak Anak bagi Tenaga Kesehatan
yang diselenggarakan di Kota Makassar tanggal {told(r.last, 4, 23)} selama 16 jam pelajaran.
{sign("Kepala Pusat Pelatihan", "Dr. Hasnawati Amir", place=f"Makassar, {told(r.last, 4, 24)}")}"""
    return r.put(15, "dinkes", "Sertifikat KHA nakes", text)
