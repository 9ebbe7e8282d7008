"""Scenes of budget lists: who signs them, and whose money they show."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.regions.letters import INK, NONE, sign
from benchmarks.regions.place import Region, told
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


# In one region all budgets that count must be of one office, so these two guises lie apart.
@fault("single-opd-budget")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Anggaran perlindungan anak {r.last}", listed(r, ("p3a", "p3a", "p3a"), r.offices["bappeda"].chief, year=r.last))


@quiet("single-opd-budget")
def _(r: Region) -> str:
    return r.put(1, "bappeda", f"Anggaran anak seluruh perangkat daerah {r.first}", listed(r, MANY, r.offices["bappeda"].chief, year=r.first, heading="ANGGARAN RAMAH ANAK SELURUH PERANGKAT DAERAH"))
