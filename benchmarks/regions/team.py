"""Scenes of the Gugus Tugas: klaster that are not covered, members that are not there."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.regions.letters import COPY, decision, minutes, sign
from benchmarks.regions.place import Region, told
from benchmarks.regions.scenes import fault, quiet

FULL = (
    "Kelembagaan",
    "Klaster I Hak Sipil dan Kebebasan",
    "Klaster II Lingkungan Keluarga dan Pengasuhan Alternatif",
    "Klaster III Kesehatan Dasar dan Kesejahteraan",
    "Klaster IV Pendidikan, Pemanfaatan Waktu Luang dan Kegiatan Budaya",
    "Klaster V Perlindungan Khusus",
)
ROMAN = ("Bidang Kelembagaan", "Klaster I", "Klaster II", "Klaster III", "Klaster IV", "Klaster V")
NAMES = (
    "Penguatan Kelembagaan", "Hak Sipil dan Kebebasan", "Lingkungan Keluarga dan Pengasuhan Alternatif",
    "Kesehatan Dasar dan Kesejahteraan", "Pendidikan, Pemanfaatan Waktu Luang dan Kegiatan Budaya", "Perlindungan Khusus Anak",
)  # fmt: skip
COMMUNITY = ("Ketua Lembaga Perlindungan Anak", "Ketua Tim Penggerak PKK", "Ketua GOW")
BUSINESS = ("Ketua APSAI", "Ketua Kamar Dagang dan Industri", "Pimpinan Asosiasi Pengusaha")
MEDIA = ("Ketua Persatuan Wartawan Indonesia", "Pimpinan Redaksi Radio Suara Daerah", "Ketua Aliansi Jurnalis")
CHILDREN = ("Ketua Forum Anak Daerah", "Perwakilan Forum Anak", "Pengurus Forum Anak")
OTHERS = (
    "Kepala Dinas Perhubungan", "Kepala Dinas Lingkungan Hidup", "Kepala Dinas Pariwisata, Pemuda dan Olahraga",
    "Kepala Dinas Pemberdayaan Masyarakat dan Desa", "Kepala Badan Narkotika Nasional setempat", "Kepala Kejaksaan Negeri",
    "Ketua Pengadilan Negeri", "Ketua Pengadilan Agama", "Kepala Badan Kesatuan Bangsa dan Politik",
    "Kepala UPTD Perlindungan Perempuan dan Anak", "Kapolres c.q. Unit PPA", "Kepala Bagian Kesejahteraan Rakyat", "Kepala Bagian Pemerintahan",
    "Direktur RSUD", "Kepala Balai Pemasyarakatan", "Para Camat", "Kepala Badan Pengelola Keuangan dan Aset Daerah",
    "Kepala Badan Pusat Statistik", "Kepala Dinas Perumahan dan Kawasan Permukiman", "Kepala Dinas Ketahanan Pangan dan Pertanian",
    "Kepala Dinas Pengendalian Penduduk dan Keluarga Berencana", "Kepala Dinas Pemuda dan Olahraga", "Inspektur Daerah",
)  # fmt: skip


def team(r: Region, klaster: Sequence[str], members: Sequence[str], day: str, number: str, note: str = "") -> str:
    """The decision on the Gugus Tugas with its list of members."""
    chiefs = [office.chief for office in r.offices.values()] + list(OTHERS) + list(members)
    seats = ["Ketua", "Sekretaris", *(f"Anggota {klaster[at % len(klaster)]}" for at in range(len(chiefs) - 2))]
    chiefs = ["Sekretaris Daerah", *chiefs]
    rows = "\n".join(
        f"| {at} | {chief} | {seat}" for at, (chief, seat) in enumerate(zip(chiefs, ["Pengarah", *seats], strict=True), 1)
    )
    orders = (
        f"Membentuk Gugus Tugas {r.title.split()[0]} Layak Anak dengan susunan keanggotaan sebagaimana tercantum dalam Lampiran.",
        f"Gugus Tugas mengoordinasikan pelaksanaan kebijakan yang meliputi {'; '.join(klaster)}.{note}",
        "Keputusan ini berlaku sejak tanggal ditetapkan.",
    )
    annex = f"| No | Jabatan/Instansi | Kedudukan dalam Gugus Tugas\n{rows}"
    return decision(r, f"Gugus Tugas {r.title.split()[0]} Layak Anak", number, day, orders, annex=annex, how=COPY)


def everyone(at: int) -> list[str]:
    return [group[at % len(group)] for group in (COMMUNITY, BUSINESS, MEDIA, CHILDREN)]


def _put(r: Region, name: str, text: str, kind: str = "pdf") -> str:
    return r.put(2, "p3a", name, text, kind)


@fault("klaster-missing")
def _(r: Region) -> str:
    return _put(r, "SK Gugus Tugas empat klaster", team(r, FULL[:1] + FULL[2:5], everyone(0), told(r.first, 1, 11), f"NOMOR 463/3/{r.first}"))


@fault("klaster-missing")
def _(r: Region) -> str:
    from benchmarks.regions.times import _plan

    text = _plan(r, r.first, r.year + 2)
    kept = [line for line in text.split("\n") if "Klaster II " not in line and "Klaster V " not in line]
    return r.put(2, "bappeda", "RAD KLA tahun berjalan", "\n".join(kept), "docx")


@fault("klaster-missing")
def _(r: Region) -> str:
    return r.put(2, "p3a", "Profil Anak tiga klaster", profile(r, NAMES[1:4]))


@fault("klaster-missing")
def _(r: Region) -> str:
    return _put(r, "Keputusan gugus tugas tanpa perlindungan khusus", team(r, ROMAN[:5], everyone(1), told(r.last, 2, 13), f"NOMOR 463/9/{r.last}"), "docx")


@quiet("klaster-missing")
def _(r: Region) -> str:
    return _put(r, "SK gugus tugas lengkap", team(r, ROMAN, everyone(2), told(r.first, 2, 1), f"NOMOR 463/4/{r.first}"))


@quiet("klaster-missing")
def _(r: Region) -> str:
    return r.put(2, "p3a", "Profil Anak lengkap", profile(r, NAMES))


@quiet("klaster-missing")
def _(r: Region) -> str:
    return _put(r, "SK perubahan gugus tugas", team(r, NAMES, everyone(0), told(r.last, 3, 6), f"NOMOR 463/15/{r.last}"))


@quiet("klaster-missing")
def _(r: Region) -> str:
    talk = "Bidang kelembagaan melaporkan perda; klaster I sampai dengan klaster V menyampaikan capaian masing-masing secara bergantian."
    return _put(r, f"{r.minutes} rapat gugus tugas triwulan", minutes(r, "p3a", "Rapat Triwulan Gugus Tugas KLA", told(r.last, 4, 17), talk), "docx")


def profile(r: Region, chapters: Sequence[str]) -> str:
    """A child profile: a chapter with a table for each klaster."""
    body = ""
    for at, chapter in enumerate(chapters, 2):
        rows = "\n".join(f"| {k} | {120 + at * i} | {115 + at * i} | {235 + 2 * at * i}" for i, k in enumerate(r.kecamatan, 1))
        body += f"---\n# BAB {at}\n# {chapter.upper()}\nUraian singkat mengenai {chapter.lower()}.\n| Kecamatan | Laki-laki | Perempuan | Jumlah\n{rows}\nSumber: perangkat daerah, {r.last}\n"
    return f"# PROFIL ANAK\n# {r.title.upper()}\n# TAHUN {r.last}\n^ {r.offices['p3a'].name}\n---\n# BAB 1\n# PENDAHULUAN\nProfil anak memuat gambaran keadaan anak.\n{body}\n{sign(r.offices['p3a'].chief, r.person(1))}"


@fault("members-missing")
def _(r: Region) -> str:
    return _put(r, "SK GT hanya perangkat daerah", team(r, FULL, (), told(r.first, 4, 20), f"NOMOR 463/21/{r.first}"))


@fault("members-missing")
def _(r: Region) -> str:
    return _put(r, "SK GT tanpa media", team(r, ROMAN, [COMMUNITY[0], BUSINESS[0], CHILDREN[0]], told(r.last, 1, 8), f"NOMOR 463/2/{r.last}"), "docx")


@fault("members-missing")
def _(r: Region) -> str:
    return _put(r, "SK GT tanpa forum anak", team(r, NAMES, [COMMUNITY[1], BUSINESS[1], MEDIA[1]], told(r.first, 8, 15), f"NOMOR 463/33/{r.first}"))


@fault("members-missing")
def _(r: Region) -> str:
    return _put(r, "SK GT tanpa dunia usaha", team(r, FULL, [COMMUNITY[2], MEDIA[2], CHILDREN[2]], told(r.last, 5, 29), f"NOMOR 463/30/{r.last}"))


@quiet("members-missing")
def _(r: Region) -> str:
    return _put(r, "SK GT unsur lengkap", team(r, FULL, everyone(0), told(r.first, 5, 3), f"NOMOR 463/22/{r.first}"))


@quiet("members-missing")
def _(r: Region) -> str:
    return _put(r, "SK GT lengkap dengan APSAI dan PWI", team(r, FULL, everyone(1), told(r.last, 6, 3), f"NOMOR 463/31/{r.last}"), "docx")


@quiet("members-missing")
def _(r: Region) -> str:
    return _put(r, "SK GT lengkap dengan jurnalis", team(r, NAMES, everyone(2), told(r.last, 7, 3), f"NOMOR 463/34/{r.last}"))


@quiet("members-missing")
def _(r: Region) -> str:
    orders = ("Membentuk Gugus Tugas PAUD Holistik Integratif yang terdiri atas unsur Dinas Pendidikan, Dinas Kesehatan, dan Himpaudi.", "Keputusan ini berlaku sejak tanggal ditetapkan.")
    return r.put(9, "disdik", "SK GT PAUD HI unsur dinas", decision(r, "Gugus Tugas PAUD Holistik Integratif", f"NOMOR 421/9/{r.last}", told(r.last, 2, 5), orders))
