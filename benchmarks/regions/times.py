"""Scenes of time: activities outside the evaluated years, terms that ended."""

from __future__ import annotations

from benchmarks.regions.letters import (
    COPY,
    decision,
    minutes,
    regulation,
    report,
    sign,
    table_paper,
)
from benchmarks.regions.papers import ARTICLES, ORDERS
from benchmarks.regions.place import Region, told
from benchmarks.regions.scenes import fault, quiet


@fault("out-of-window")
def _(r: Region) -> str:
    body = "Sosialisasi diikuti pelajar SMA dan orang tua. Materi: risiko perkawinan usia anak bagi kesehatan dan pendidikan."
    return r.put(7, "p3a", "Laporan sosialisasi kawin anak 2019", report(r, "p3a", "Sosialisasi Pencegahan Perkawinan Anak", told(2019, 9, 12), body, photo=921))


@fault("out-of-window")
def _(r: Region) -> str:
    rows = ["Puskesmas | Bayi | ASI Eksklusif | %", "Kota | 210 | 150 | 71,4", "Timur | 190 | 140 | 73,7", "Jumlah | 400 | 290 | 72,5"]
    return r.put(14, "dinkes", "Cakupan ASI eksklusif 2020", table_paper(r, "dinkes", "Cakupan Bayi Mendapat ASI Eksklusif Tahun 2020", rows).replace(told(r.year, 1, 15), told(2021, 1, 15)))


@fault("out-of-window")
def _(r: Region) -> str:
    text = minutes(r, "p3a", "Rapat Koordinasi Gugus Tugas Kabupaten/Kota Layak Anak", told(2021, 3, 18), "Setiap klaster memaparkan capaian. Kelembagaan, klaster I, II, III, IV, dan V menyiapkan data dukung.")
    return r.put(2, "p3a", "Notulen rapat gugus tugas 2021", text, "docx")


@fault("out-of-window")
def _(r: Region) -> str:
    body = "Petugas memeriksa kantor, sekolah dan puskesmas serta memberi penyuluhan kawasan tanpa rokok kepada 200 siswa."
    return r.put(17, "satpol", "Laporan penyuluhan kawasan tanpa rokok", report(r, "satpol", "Penyuluhan Kawasan Tanpa Rokok", told(2018, 5, 31), body, photo=922))


@quiet("out-of-window")
def _(r: Region) -> str:
    return r.put(17, "hukum", "Perkada KTR 2017", regulation(r, "Perkada", "Kawasan Tanpa Rokok", "NOMOR 21 TAHUN 2017", told(2017, 9, 4), ARTICLES, laws=("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",)))


@quiet("out-of-window")
def _(r: Region) -> str:
    body = "Kegiatan ini berjalan sejak tahun 2016 dan pernah meraih penghargaan tahun 2019. Pada tahun ini peserta bertambah menjadi 85 anak; mereka belajar menari dan melukis."
    return r.put(20, "disdik", "Laporan kegiatan pusat kreativitas", report(r, "disdik", "Pembinaan Anak di Pusat Kreativitas", told(r.last, 11, 6), body, photo=923), "docx")


@quiet("out-of-window")
def _(r: Region) -> str:
    text = decision(r, "Tim Percepatan Akta Kelahiran", "NOMOR 470/8/2018", told(2018, 2, 21), ORDERS, how=COPY, laws=("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",))
    return r.put(4, "dukcapil", "SK tim akta", text)


@quiet("out-of-window")
def _(r: Region) -> str:
    body = f"Laporan ini merangkum pelaksanaan upaya air minum rumah tangga sepanjang tahun {r.last}: 42 desa dipicu dan 3.100 rumah tangga mengolah air minumnya. Kegiatan berlangsung Februari sampai November {r.last}."
    text = report(r, "dinkes", f"Pengelolaan Air Minum Rumah Tangga Tahun {r.last}", told(r.last, 11, 28), body, photo=924)
    return r.put(16, "dinkes", "Laporan PAMRT", text.replace(f"{r.seat}, {told(r.last, 11, 28)}", f"{r.seat}, {told(r.year, 1, 9)}"))


def _plan(r: Region, first: int, last: int) -> str:
    rows = "\n".join(
        f"| {klaster} | {thing} | {office} | 100 juta"
        for klaster, thing, office in (
            ("Kelembagaan", "Penguatan gugus tugas", "Bappeda"),
            ("Klaster I Hak Sipil dan Kebebasan", "Percepatan akta", "Dukcapil"),
            ("Klaster II Lingkungan Keluarga dan Pengasuhan Alternatif", "Puspaga", "Dinas P3A"),
            ("Klaster III Kesehatan Dasar dan Kesejahteraan", "Stunting", "Dinas Kesehatan"),
            ("Klaster IV Pendidikan, Waktu Luang dan Kegiatan Budaya", "Sekolah ramah anak", "Dinas Pendidikan"),
            ("Klaster V Perlindungan Khusus", "Layanan korban", "UPTD PPA"),
        )
    )
    return f"""# RENCANA AKSI DAERAH
# {r.title.upper().split()[0]} LAYAK ANAK
# {r.title.upper()}
# PERIODE {first} - {last}
---
# BAB I PENDAHULUAN
Rencana aksi daerah disusun sebagai acuan perangkat daerah selama {first} sampai dengan {last}.
# BAB II ANALISIS SITUASI
Situasi anak digambarkan menurut data perangkat daerah.
# BAB III MATRIKS PROGRAM DAN KEGIATAN
| Klaster | Program | Perangkat Daerah | Pagu
{rows}
# BAB IV PENUTUP
Rencana aksi ini dipantau setiap tahun.
{sign(f"{r.ruler} {r.name}", r.head)}"""


@fault("period-over")
def _(r: Region) -> str:
    return r.put(2, "bappeda", "RAD layak anak lama", _plan(r, 2016, 2020))


@fault("period-over")
def _(r: Region) -> str:
    return r.put(4, "dukcapil", "PKS RS akta", agreement(r, "Penerbitan Akta Kelahiran di Rumah Sakit", "Rumah Sakit Kasih Bunda", 2018, "dukcapil", "berlaku selama 2 (dua) tahun terhitung sejak tanggal ditandatangani"))


@fault("period-over")
def _(r: Region) -> str:
    text = f"""# SERTIFIKAT
# PUSAT INFORMASI SAHABAT ANAK
^ Nomor: 17/PISA/2018
Diberikan kepada {r.offices["pustaka"].name} {r.title}
atas pemenuhan standar Pusat Informasi Sahabat Anak.
Berlaku sampai dengan {told(2021, 11, 20)}.
{sign("Deputi Bidang Pemenuhan Hak Anak", "Dr. Lestari Wulandari", place=f"Jakarta, {told(2018, 11, 20)}")}"""
    return r.put(5, "pustaka", "Sertifikat PISA perpustakaan", text)


@fault("period-over")
def _(r: Region) -> str:
    orders = ("Mengukuhkan pengurus Forum Anak Daerah untuk masa bakti 2019-2021.", *ORDERS[1:])
    return r.put(6, "p3a", "SK FAD masa bakti 2019-2021", decision(r, "Pengukuhan Forum Anak Daerah Masa Bakti 2019-2021", "NOMOR 463/51/2019", told(2019, 7, 23), orders, laws=("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",)), "docx")


@quiet("period-over")
def _(r: Region) -> str:
    return r.put(2, "bappeda", "RAD layak anak", _plan(r, 2021, 2026))


@quiet("period-over")
def _(r: Region) -> str:
    return r.put(8, "p3a", "PKS layanan psikolog", agreement(r, "Layanan Konseling Keluarga", "Himpunan Psikologi Wilayah", r.first - 2, "p3a", "berlaku selama 5 (lima) tahun dan dapat diperpanjang"))


@quiet("period-over")
def _(r: Region) -> str:
    text = f"""# SERTIFIKAT
# RUANG BERMAIN RAMAH ANAK
^ Nomor: 08/RBRA/{r.first}
Diberikan kepada Taman Kota {r.seat}, {r.title}
dengan predikat RAMAH ANAK hasil audit {told(r.first, 9, 12)}.
Sertifikat ini berlaku sampai dengan {told(r.year + 2, 9, 12)}.
{sign("Deputi Bidang Pemenuhan Hak Anak", "Dr. Lestari Wulandari", place=f"Jakarta, {told(r.first, 10, 1)}")}"""
    return r.put(11, "pupr", "Sertifikat RBRA taman kota", text)


@quiet("period-over")
def _(r: Region) -> str:
    orders = (f"Mengukuhkan pengurus Forum Anak untuk masa bakti {r.first}-{r.year}, menggantikan pengurus masa bakti 2019-2021.", *ORDERS[1:])
    return r.put(6, "p3a", "SK forum anak masa bakti sekarang", decision(r, f"Pengurus Forum Anak Masa Bakti {r.first}-{r.year}", f"NOMOR 463/12/{r.first}", told(r.first, 1, 25), orders))


def agreement(r: Region, about: str, partner: str, year: int, office: str, term: str, number: str = "", how: str = "ink") -> str:
    """An agreement of two parties with articles, a term and two signatures."""
    body = r.offices[office]
    return f"""# PERJANJIAN KERJA SAMA
# ANTARA
# {body.name.upper()} {r.title.upper()}
# DENGAN
# {partner.upper()}
# TENTANG
# {about.upper()}
^ NOMOR : {number or f"119/PKS/{year}"}
^ NOMOR : 031/MITRA/{year}

Pada hari ini Kamis tanggal {told(year, 6, 13)} bertempat di {r.seat}, kami yang bertanda tangan di bawah ini:
1. {r.person(2)}, {body.chief} {r.title}, selanjutnya disebut PIHAK KESATU.
2. {r.person(5)}, Pimpinan {partner}, selanjutnya disebut PIHAK KEDUA.
^ Pasal 1
Maksud dan tujuan perjanjian ini adalah kerja sama {about.lower()}.
^ Pasal 2
PIHAK KESATU menyiapkan data dan petugas; PIHAK KEDUA menyediakan tenaga dan tempat layanan.
^ Pasal 3
Perjanjian ini {term}.
^ Pasal 4
Keadaan kahar diselesaikan secara musyawarah.
{sign("Pihak Kesatu", r.person(2), how)}
{sign("Pihak Kedua", r.person(5), how)}"""
