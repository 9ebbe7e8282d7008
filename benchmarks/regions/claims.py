"""Scenes of the self-assessment and of items that nothing or something supports.

An item with a fault is one that no scene of its region writes for.
"""

from __future__ import annotations

from functools import cache

from benchmarks.regions.letters import COPY, decision, regulation, sop, table_paper
from benchmarks.regions.papers import ARTICLES, ORDERS
from benchmarks.regions.place import Region, told
from benchmarks.regions.scenes import fault, quiet
from rules.book import Book, load
from rules.claims.questions import asked


def _empty(item: str) -> None:
    @fault("missing-evidence")
    def _(r: Region) -> str:
        return f"item:{item}"


for each in ("3.forum_dunia_usaha", "23.b_konsultasi", "15.monev_prap", "21.c_sop"):
    _empty(each)


@quiet("missing-evidence")
def _(r: Region) -> str:
    orders = ("Membentuk Asosiasi Perusahaan Sahabat Anak sebagai forum dunia usaha peduli anak.", *ORDERS[1:])
    r.put(3, "p3a", "SK forum dunia usaha", decision(r, "Forum Dunia Usaha Peduli Anak (Asosiasi Perusahaan Sahabat Anak)", f"NOMOR 463/70/{r.first}", told(r.first, 9, 1), orders, how=COPY))
    return "item:3.forum_dunia_usaha"


@quiet("missing-evidence")
def _(r: Region) -> str:
    r.put(21, "naker", "SOP pekerja anak", sop(r, "naker", "Penanganan Pekerja Anak dan Penarikan dari Bentuk Pekerjaan Terburuk untuk Anak", ("Menerima laporan", "Verifikasi lapangan", "Penarikan dan rujukan ke sekolah")))
    return "item:21.c_sop"


@quiet("missing-evidence")
def _(r: Region) -> str:
    r.put(10, "dinsos", "SOP pengangkatan anak", sop(r, "dinsos", "Pengangkatan Anak (Adopsi)", ("Permohonan calon orang tua angkat", "Kunjungan rumah pekerja sosial", "Sidang tim pertimbangan")))
    return "item:10.adopsi"


@quiet("missing-evidence")
def _(r: Region) -> str:
    r.put(1, "hukum", "Perda layak anak", regulation(r, "Daerah", f"Penyelenggaraan {r.title.split()[0]} Layak Anak", f"NOMOR 9 TAHUN {r.first}", told(r.first, 11, 24), ARTICLES))
    return "item:1.perda_kla"


@cache
def _instrument() -> Book:
    return load()


def _row(r: Region, indicator: int, item: str, question: str, answer: str, office: str, *, yes: bool = True) -> None:
    """A row of the self-assessment: the question's number and maximum are the instrument's."""
    named = _instrument().item(indicator, item)
    most = named.points
    number = str(asked(named))
    r.claims.append([indicator, number, question, most, answer, most if yes else 0, r.offices[office].short])


def _claimed(indicator: int, item: str, question: str, answer: str, office: str) -> None:
    @fault("claim-unsupported")
    def _(r: Region) -> str:
        _row(r, indicator, item, question, answer, office)
        return f"item:{indicator}.{item}"


_claimed(15, "monev_prap", "Laporan pemantauan bersama puskesmas ramah anak", "Ada", "dinkes")
_claimed(23, "b_konsultasi", "Lembaga konsultasi bagi anak dengan perilaku sosial menyimpang", "Ada, 1 lembaga", "dinsos")
_claimed(24, "a_bantuan_hukum", "Anak yang mendapat bantuan hukum", "Seluruh anak mendapat bantuan hukum", "polres")
_claimed(20, "pengawasan", "Pengawasan pusat kreativitas anak dan rumah ibadah ramah anak", "Dilakukan tiap semester", "disdik")


@quiet("claim-unsupported")
def _(r: Region) -> str:
    r.put(7, "hukum", "Edaran cegah kawin anak", regulation(r, "Perkada", "Pencegahan Perkawinan Anak", f"NOMOR 31 TAHUN {r.first}", told(r.first, 12, 4), ARTICLES))
    _row(r, 7, "upaya_pencegahan", "Upaya mencegah perkawinan anak", "Ada peraturan", "p3a")
    return "item:7.upaya_pencegahan"


@quiet("claim-unsupported")
def _(r: Region) -> str:
    r.put(10, "dinsos", "SOP adopsi anak", sop(r, "dinsos", "Pengangkatan Anak (Adopsi) oleh Dinas", ("Permohonan", "Asesmen", "Penetapan")))
    _row(r, 10, "adopsi", "Tata cara adopsi", "Ada SOP", "dinsos")
    return "item:10.adopsi"


@quiet("claim-unsupported")
def _(r: Region) -> str:
    _row(r, 22, "b_jalur", "Jalur evakuasi", "Tidak ada", "bpbd", yes=False)
    return "item:22.b_jalur"


@quiet("claim-unsupported")
def _(r: Region) -> str:
    r.put(9, "disdik", "SK gugus tugas PAUD HI", decision(r, "Gugus Tugas Pengembangan Anak Usia Dini Holistik Integratif (PAUD HI)", f"NOMOR 421/18/{r.first}", told(r.first, 3, 8), ORDERS))
    _row(r, 9, "gt_paud_hi", "Apakah ada gugus tugas PAUD HI?", "Ada", "disdik")
    return "item:9.gt_paud_hi"


def _figure(code: str, indicator: int, item: str, question: str, claimed: str, shown: tuple[str, list[str]]) -> None:
    @(fault if code == "f" else quiet)("claim-mismatch")
    def _(r: Region) -> str:
        title, rows = shown
        title = title.replace("YYYY", str(r.last))
        r.put(indicator, "dinkes", f"{title} untuk klaim", table_paper(r, "dinkes", title, rows))
        _row(r, indicator, item, question, claimed, "dinkes")
        return f"item:{indicator}.{item}"


_BIRTH = ("Persalinan di Fasilitas Kesehatan Tahun YYYY", ["Uraian | Jumlah", "Ibu bersalin | 1.000", "Persalinan di fasilitas kesehatan | 912", "Persentase persalinan di fasilitas kesehatan | 91,2"])
_MILK = ("Bayi Mendapat ASI Eksklusif Tahun YYYY", ["Uraian | Jumlah", "Bayi usia 6 bulan | 800", "Bayi mendapat ASI eksklusif | 520", "Persentase ASI eksklusif | 65,0"])
_THIN = ("Balita Gizi Kurang (Underweight) Tahun YYYY", ["Uraian | Jumlah", "Balita ditimbang | 5.000", "Balita gizi kurang | 410", "Persentase balita gizi kurang | 8,2"])
_EARLY = ("Inisiasi Menyusu Dini (IMD) Tahun YYYY", ["Uraian | Jumlah", "Bayi baru lahir | 900", "Bayi mendapat IMD | 765", "Persentase IMD | 85,0"])
_figure("f", 12, "persalinan_faskes", "Persentase persalinan di fasilitas kesehatan", "98,5%", _BIRTH)
_figure("f", 14, "asi_eksklusif", "Persentase ASI eksklusif", "78 persen", _MILK)
_figure("f", 13, "gizi_kurang", "Persentase balita gizi kurang (underweight)", "4,1 %", _THIN)
_figure("f", 14, "imd", "Persentase inisiasi menyusu dini", "95%", _EARLY)
_figure("q", 12, "persalinan_faskes", "Persentase persalinan di fasilitas kesehatan", "91,2 persen", _BIRTH)
_figure("q", 14, "asi_eksklusif", "Persentase ASI eksklusif", "65 %", _MILK)
_figure("q", 13, "gizi_kurang", "Persentase balita gizi kurang (underweight)", "8,2%", _THIN)
_figure("q", 14, "imd", "Persentase inisiasi menyusu dini", "Sudah dilaksanakan di seluruh puskesmas", _EARLY)
