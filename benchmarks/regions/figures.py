"""Scenes of sums that do not add up and of figures that differ between papers."""

from __future__ import annotations

from typing import Any

from benchmarks.regions.letters import report, table_paper
from benchmarks.regions.place import Region, told
from benchmarks.regions.scenes import fault, quiet


@fault("arithmetic-error")
def _(r: Region) -> str:
    rows: list[list[Any]] = [["Kecamatan", "Anak 0-17", "Memiliki akta"], *[[k, 1000 + 10 * i, 950 + 10 * i] for i, k in enumerate(r.kecamatan)]]
    total = sum(row[1] for row in rows[1:])
    return r.sheet(4, "dukcapil", f"Akta anak menurut kecamatan {r.last}", Rekap=[[f"Kepemilikan akta kelahiran anak tahun {r.last}"], *rows, ["Jumlah", total + 400, sum(x[2] for x in rows[1:])]])


@fault("arithmetic-error")
def _(r: Region) -> str:
    rows = ["Jenjang | Laki-laki | Perempuan | Jumlah", "SD | 4.210 | 4.005 | 8.215", "SMP | 2.110 | 2.050 | 4.610", "SMA | 1.420 | 1.500 | 2.920"]
    return r.put(18, "disdik", f"Peserta didik {r.last}", table_paper(r, "disdik", f"Jumlah Peserta Didik Menurut Jenjang Tahun {r.last}", rows))


@fault("arithmetic-error")
def _(r: Region) -> str:
    rows = ["Puskesmas | Sasaran | Tercapai | Persentase", "Satu | 200 | 180 | 90,0", "Dua | 150 | 90 | 75,0", "Tiga | 100 | 95 | 95,0"]
    return r.put(15, "dinkes", f"Kunjungan anak sakit {r.last}", table_paper(r, "dinkes", f"Pelayanan Kesehatan Anak di Puskesmas Tahun {r.last}", rows), "docx")


@fault("arithmetic-error")
def _(r: Region) -> str:
    rows: list[list[Any]] = [["No", "Lembaga", "Putra", "Putri", "Total"], [1, "Panti A", 12, 9, 21], [2, "Panti B", 20, 15, 45], [3, "Panti C", 7, 8, 15]]
    return r.csv(10, "dinsos", f"Penghuni panti {r.last}", [[f"Data anak asuh panti asuhan tahun {r.last}"], *rows])


@quiet("arithmetic-error")
def _(r: Region) -> str:
    rows = ["Kecamatan | Balita | Stunting | %", "A | 333 | 41 | 12,3", "B | 287 | 30 | 10,5", "C | 310 | 29 | 9,4", "Jumlah | 930 | 100 | 10,8"]
    return r.put(13, "dinkes", f"Stunting bawah dua tahun {r.last}", table_paper(r, "dinkes", f"Baduta Stunting Menurut Kecamatan Tahun {r.last}", rows))


@quiet("arithmetic-error")
def _(r: Region) -> str:
    rows: list[list[Any]] = [["Sekolah", "Nilai survei", "Jumlah responden"], ["SMPN 1", 3.4, 40], ["SMPN 2", 3.8, 35], ["Rata-rata / jumlah", 3.6, 75]]
    return r.sheet(19, "disdik", f"Survei kenyamanan sekolah {r.last}", Survei=[[f"Survei sekolah ramah anak {r.last}"], *rows])


@quiet("arithmetic-error")
def _(r: Region) -> str:
    rows = ["Jenis sarana | Jumlah | di antaranya baik", "Toilet | 120 | 101", "Wastafel | 240 | 230", "Ruang kelas | 310 | 300"]
    return r.put(19, "disdik", f"Sarana sekolah ramah anak {r.last}", table_paper(r, "disdik", f"Sarana Sekolah Ramah Anak Tahun {r.last}", rows), "docx")


@quiet("arithmetic-error")
def _(r: Region) -> str:
    rows: list[list[Any]] = [["Uraian", "Target", "Realisasi", "%"], ["Desa ODF", 40, 46, "115,0"], ["Depot diperiksa", 60, 51, "85,0"], ["Sumur diperiksa", 7, 2, "28,6"]]
    return r.csv(16, "dinkes", f"Capaian penyehatan lingkungan {r.last}", [[f"Penyehatan lingkungan tahun {r.last}"], *rows])


def _table(r: Region, year: int, number: str, title: str, office: str, unit: str) -> str:
    return table_paper(r, office, f"{title} {r.title} Tahun {year}", [f"Uraian | {unit}", f"{title} | {number}"])


@fault("numbers-differ")
def _(r: Region) -> tuple[str, str]:
    title = "Prevalensi Stunting Balita"
    body = f"Prevalensi stunting balita {r.title} tahun {r.last} sebesar 17,9 persen sehingga kelas ibu diperluas ke seluruh desa."
    return (
        r.put(13, "dinkes", f"Angka stunting {r.last}", _table(r, r.last, "14,2", title, "dinkes", "Persen")),
        r.put(13, "dinkes", "Laporan kelas ibu balita", report(r, "dinkes", "Kelas Ibu Balita Pencegahan Stunting", told(r.last, 12, 5), body, photo=941)),
    )


@fault("numbers-differ")
def _(r: Region) -> tuple[str, str]:
    return (
        r.put(7, "kemenag", f"Jumlah perkawinan anak {r.last} menurut KUA", table_paper(r, "kemenag", f"Jumlah Perkawinan Anak {r.title} Tahun {r.last}", ["Uraian | Jumlah", "Jumlah perkawinan anak | 64"])),
        r.put(7, "p3a", f"Rekap perkawinan anak {r.last} gugus tugas", table_paper(r, "p3a", f"Rekapitulasi Perkawinan Anak {r.title} Tahun {r.last}", ["Uraian | Jumlah", "Jumlah perkawinan anak | 81"]), "docx"),
    )


@fault("numbers-differ")
def _(r: Region) -> tuple[str, str]:
    def rows(number: int) -> list[list[Any]]:
        return [["Uraian", "Jumlah"], [f"Jumlah anak korban kekerasan tahun {r.last}", number]]

    return (
        r.sheet(21, "p3a", f"Kekerasan anak {r.last} versi dinas", Data=[[f"Anak korban kekerasan {r.title} tahun {r.last}"], *rows(47)]),
        r.sheet(21, "polres", f"Kekerasan anak {r.last} versi profil", Data=[[f"Anak korban kekerasan {r.title} tahun {r.last}"], *rows(39)]),
    )


@fault("numbers-differ")
def _(r: Region) -> tuple[str, str]:
    one = f"Pada tahun {r.last} jumlah kematian ibu di {r.title} sebanyak 12 orang."
    two = f"Jumlah kematian ibu di {r.title} pada tahun {r.last} tercatat 9 kasus."
    return (
        r.put(12, "dinkes", "Laporan audit maternal", report(r, "dinkes", "Audit Maternal Perinatal", told(r.last, 12, 11), one, photo=942)),
        r.put(12, "dinkes", "Laporan kelas ibu hamil", report(r, "dinkes", "Kelas Ibu Hamil", told(r.last, 11, 13), two, photo=943), "docx"),
    )


@quiet("numbers-differ")
def _(r: Region) -> tuple[str, str]:
    return tuple(r.put(13, "dinkes", f"Angka balita gizi kurang {year}", _table(r, year, value, "Persentase Balita Gizi Kurang", "dinkes", "Persen")) for year, value in ((r.first, "8,1"), (r.last, "6,9")))  # type: ignore[return-value]


@quiet("numbers-differ")
def _(r: Region) -> tuple[str, str]:
    kec = r.kecamatan
    return tuple(r.put(7, "kemenag", f"Perkawinan anak KUA {k} {r.last}", table_paper(r, "kemenag", f"Jumlah Perkawinan Anak Kecamatan {k} Tahun {r.last}", ["Uraian | Jumlah", f"Jumlah perkawinan anak Kecamatan {k} | {n}"])) for k, n in ((kec[0], 6), (kec[1], 7)))  # type: ignore[return-value]


@quiet("numbers-differ")
def _(r: Region) -> tuple[str, str]:
    return (
        r.put(13, "dinkes", f"Stunting e-PPGBM {r.last}", table_paper(r, "dinkes", f"Prevalensi Stunting Menurut e-PPGBM {r.title} Tahun {r.last}", ["Uraian | Persen", "Prevalensi stunting balita | 9,8"], "Sumber: e-PPGBM")),
        r.put(13, "bappeda", f"Stunting SSGI {r.last}", table_paper(r, "bappeda", f"Prevalensi Stunting Menurut SSGI {r.title} Tahun {r.last}", ["Uraian | Persen", "Prevalensi stunting balita | 18,4"], "Sumber: Survei Status Gizi Indonesia (SSGI)")),
    )


@quiet("numbers-differ")
def _(r: Region) -> tuple[str, str]:
    one = f"Angka kematian bayi tahun {r.last} sebanyak 34 kasus di {r.title}."
    two = f"Dari data tahun {r.last}, kematian bayi berjumlah 34 kasus; sasaran tahun berikutnya 25 kasus."
    return (
        r.put(12, "dinkes", "Laporan kunjungan neonatus", report(r, "dinkes", "Kunjungan Neonatus", told(r.last, 10, 3), one, photo=944)),
        r.put(12, "dinkes", "Laporan pelatihan bidan", report(r, "dinkes", "Pelatihan Bidan Desa", told(r.last, 9, 26), two, photo=945), "docx"),
    )
