"""Scenes of budget lists: who signs them, and whose money they show."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.regions.letters import INK, NONE, sign
from benchmarks.regions.place import Region, Rows, told
from benchmarks.regions.scenes import fault, quiet

MANY = ("dinkes", "disdik", "dinsos", "p3a", "dukcapil", "pupr")
WORK = ("Pencegahan stunting", "Sekolah ramah anak", "Bantuan anak terlantar", "Layanan korban kekerasan", "Akta kelahiran keliling", "Taman bermain anak")


def listed(r: Region, owners: Sequence[str], signer: str, *, year: int, how: str = INK, heading: str = "DAFTAR ANGGARAN RESPONSIF ANAK") -> str:
    rows = "\n".join(
        f"| {at} | {r.offices[key].name} | {WORK[at % len(WORK)]} | {150 + 25 * at}.000.000 | APBD"
        for at, key in enumerate(owners, 1)
    )
    total = sum(150 + 25 * at for at in range(1, len(owners) + 1))
    return f"""# PEMERINTAH {r.title.upper()}
# {heading}
# TAHUN ANGGARAN {year}

| No | Perangkat Daerah | Kegiatan | Pagu (Rp) | Sumber Dana
{rows}
| | Jumlah | | {total}.000.000 |

{sign(signer, r.person(len(owners)), how, f"{r.seat}, {told(year, 1, 20)}")}"""


@fault("no-bappeda-signature")
def _(r: Region) -> str:
    return r.put(1, "p3a", f"Daftar anggaran anak {r.last}", listed(r, MANY, r.offices["p3a"].chief, year=r.last))


@fault("no-bappeda-signature")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Rekap anggaran KLA {r.first}", listed(r, MANY[:5], r.offices["bappeda"].chief, year=r.first, how=NONE, heading="REKAPITULASI ANGGARAN KABUPATEN/KOTA LAYAK ANAK"), "docx")


@fault("no-bappeda-signature")
def _(r: Region) -> str:
    return r.put(1, "disdik", f"Matriks anggaran kebijakan tematik {r.last}", listed(r, MANY[:4], "Sekretaris Daerah", year=r.last, heading="MATRIKS ANGGARAN KEBIJAKAN TEMATIK PEMENUHAN HAK ANAK"))


@fault("no-bappeda-signature")
def _(r: Region) -> str:
    return r.put(1, "dinkes", f"Daftar alokasi anggaran anak {r.first}", listed(r, MANY, r.offices["dinkes"].chief, year=r.first, heading="DAFTAR ALOKASI ANGGARAN UNTUK ANAK"))


@quiet("no-bappeda-signature")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Daftar anggaran anak Bappeda {r.first}", listed(r, MANY, r.offices["bappeda"].chief, year=r.first))


@quiet("no-bappeda-signature")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Rekap anggaran KLA {r.last}", listed(r, MANY, f"a.n. {r.offices['bappeda'].chief} Sekretaris", year=r.last, heading="REKAPITULASI ANGGARAN KABUPATEN/KOTA LAYAK ANAK"), "docx")


@quiet("no-bappeda-signature")
def _(r: Region) -> str:
    text = f"""# PEMERINTAH {r.title.upper()}
# DOKUMEN PELAKSANAAN ANGGARAN
# SATUAN KERJA PERANGKAT DAERAH
# TAHUN ANGGARAN {r.last}
Nomor DPA : DPA/A.1/1.02.0.00/{r.last}
Urusan : 1.02 Kesehatan
Organisasi : {r.offices["dinkes"].name}
Sub Kegiatan : 1.02.02.2.02.0015 Pengelolaan Pelayanan Kesehatan Gizi Masyarakat
| Kode Rekening | Uraian | Jumlah (Rp)
| 5.1.02.01 | Belanja Barang | 310.000.000
| 5.1.02.02 | Belanja Jasa | 90.000.000
{sign("Pejabat Pengelola Keuangan Daerah", r.person(5), INK, f"{r.seat}, {told(r.last, 1, 4)}")}"""
    return r.put(1, "dinkes", f"DPA gizi {r.last}", text)


@quiet("no-bappeda-signature")
def _(r: Region) -> str:
    rows = listed(r, MANY, r.offices["p3a"].chief, year=r.last, heading="DAFTAR PROGRAM DAN ANGGARAN RAMAH ANAK")
    return r.put(1, "bappeda", f"Daftar program anggaran ramah anak {r.last}", rows + sign(f"Mengetahui, {r.offices['bappeda'].chief}", r.person(2)))


# All budgets of a region are judged together, so the faults are told in regions of their own.
@fault("single-opd-budget")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Anggaran perlindungan anak {r.last}", listed(r, ("p3a", "p3a", "p3a"), r.offices["bappeda"].chief, year=r.last))


@fault("single-opd-budget")
def _(r: Region) -> tuple[str, ...]:
    return tuple(r.put(1, "p3a", f"DPA {year}", women_dpa(r, year)) for year in (r.first, r.last))


@fault("single-opd-budget")
def _(r: Region) -> str:
    rows: Rows = [["No", "Perangkat Daerah", "Sub Kegiatan", "Pagu"], [1, r.offices["p3a"].name, "Advokasi kebijakan anak", 200000000], [2, r.offices["p3a"].name, "Forum anak", 75000000], ["", "Jumlah", "", 275000000]]
    return r.sheet(1, "bappeda", f"Rekap anggaran anak {r.last}", Anggaran=[[f"DAFTAR ANGGARAN KABUPATEN/KOTA LAYAK ANAK TAHUN {r.last}"], *rows])


@fault("single-opd-budget")
def _(r: Region) -> str:
    return r.put(1, "p3a", f"Daftar anggaran pemenuhan hak anak {r.first}", listed(r, ("p3a", "p3a"), r.offices["bappeda"].chief, year=r.first, heading="DAFTAR ANGGARAN PEMENUHAN HAK ANAK"), "docx")


@quiet("single-opd-budget")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Anggaran anak seluruh perangkat daerah {r.first}", listed(r, MANY, r.offices["bappeda"].chief, year=r.first, heading="ANGGARAN RAMAH ANAK SELURUH PERANGKAT DAERAH"))


@quiet("single-opd-budget")
def _(r: Region) -> str:
    return r.put(1, "p3a", f"DPA perlindungan anak {r.last}", women_dpa(r, r.last))


@quiet("single-opd-budget")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Anggaran tematik {r.last}", listed(r, MANY[::2], r.offices["bappeda"].chief, year=r.last, heading="DAFTAR ANGGARAN TEMATIK ANAK"))


@quiet("single-opd-budget")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Penandaan anggaran anak {r.last}", listed(r, MANY[1:], r.offices["bappeda"].chief, year=r.last, heading="PENANDAAN ANGGARAN ANAK"), "docx")


def women_dpa(r: Region, year: int) -> str:
    """The budget document of the women and children office."""
    return f"""# PEMERINTAH {r.title.upper()}
# DOKUMEN PELAKSANAAN ANGGARAN
# TAHUN ANGGARAN {year}
Nomor DPA : DPA/A.1/2.08.0.00/{year}
Urusan : 2.08 Pemberdayaan Perempuan dan Perlindungan Anak
Organisasi : {r.offices["p3a"].name}
Sub Kegiatan : 2.08.06.2.01 Pelembagaan Pemenuhan Hak Anak
| Kode Rekening | Uraian | Jumlah (Rp)
| 5.1.02.01 | Belanja Barang | 120.000.000
| 5.1.02.02 | Belanja Jasa | 80.000.000
{sign("Pejabat Pengelola Keuangan Daerah", r.person(5), INK, f"{r.seat}, {told(year, 1, 4)}")}"""
