"""Scenes of photos: without words, of another time, used for several activities."""

from __future__ import annotations

from benchmarks.regions import paper
from benchmarks.regions.letters import report
from benchmarks.regions.pictures import captioned, drawn, jpeg, scene
from benchmarks.regions.place import Region, told
from benchmarks.regions.scenes import fault, quiet


@fault("photo-unexplained")
def _(r: Region) -> str:
    return r.lay(11, "pupr", f"IMG_20{len(r.made):02d}.jpg", scene(2001), "bukti")


@fault("photo-unexplained")
def _(r: Region) -> str:
    return r.lay(20, "disdik", "WhatsApp Image (3).jpeg", scene(2002), "lain")


@fault("photo-unexplained")
def _(r: Region) -> str:
    return r.lay(22, "bpbd", "DSC00417.JPG", scene(2003))


@fault("photo-unexplained")
def _(r: Region) -> str:
    return r.lay(5, "pustaka", "foto 2.png", jpeg(drawn(2004)))


@quiet("photo-unexplained")
def _(r: Region) -> str:
    return r.lay(11, "pupr", "IMG_0417.jpg", jpeg(captioned(2005, f"Ruang Bermain Ramah Anak Taman Kota {r.seat}\n{told(r.last, 5, 8)}")))


@quiet("photo-unexplained")
def _(r: Region) -> str:
    return r.lay(20, "disdik", f"Lomba tari di pusat kreativitas anak {r.last}.jpg", scene(2006))


@quiet("photo-unexplained")
def _(r: Region) -> str:
    return r.lay(19, "disdik", f"Kampanye tanpa rokok siswa SMPN 2 {r.seat}, {told(r.last, 5, 31)}.jpg", scene(2007))


@quiet("photo-unexplained")
def _(r: Region) -> str:
    text = f"# FOTO KEGIATAN\n{{photo 2008}}\nGambar 1. Simulasi jalur evakuasi siswa SD di {r.seat}, {told(r.last, 10, 10)}\n"
    return r.put(22, "bpbd", "Dokumentasi simulasi", text, "docx")


@fault("photo-out-of-window")
def _(r: Region) -> str:
    return r.lay(11, "pupr", f"Taman bermain ramah anak {r.seat}.jpg", jpeg(drawn(2011), taken="2018:07:14 09:20:11"))


@fault("photo-out-of-window")
def _(r: Region) -> str:
    return r.lay(6, "p3a", f"Kegiatan forum anak Hari Anak Nasional {r.last}.jpg", jpeg(drawn(2012), taken=f"{r.first - 3}:07:23 10:02:40"))


@fault("photo-out-of-window")
def _(r: Region) -> str:
    return r.lay(17, "dinkes", "Sosialisasi kawasan tanpa rokok.jpg", jpeg(captioned(2013, f"Sosialisasi Kawasan Tanpa Rokok\n{r.seat}, 12 Maret 2017")))


@fault("photo-out-of-window")
def _(r: Region) -> str:
    return r.lay(20, "disdik", f"Lomba mewarnai pusat kreativitas anak {r.last}.jpg", jpeg(drawn(2014), taken="2016:11:02 14:30:00"))


@quiet("photo-out-of-window")
def _(r: Region) -> str:
    return r.lay(11, "pupr", f"Ruang bermain ramah anak kecamatan {r.kecamatan[0]}.jpg", jpeg(drawn(2015), taken=f"{r.last}:03:05 08:11:09"))


@quiet("photo-out-of-window")
def _(r: Region) -> str:
    return r.lay(17, "satpol", f"Deklarasi kawasan tanpa rokok {r.last}.jpg", jpeg(drawn(2016), taken="2000:01:01 00:00:21"))


@quiet("photo-out-of-window")
def _(r: Region) -> str:
    return r.lay(6, "p3a", f"Pelatihan forum anak pelopor pelapor {r.first}.jpg", jpeg(drawn(2017), taken=f"{r.first}:09:17 13:45:00"))


@quiet("photo-out-of-window")
def _(r: Region) -> str:
    return r.lay(20, "disdik", f"Peresmian pusat kreativitas anak {r.last}.jpg", jpeg(captioned(2018, f"Peresmian Pusat Kreativitas Anak\n{r.seat}, {told(r.last, 2, 8)}")))


def _told(r: Region, indicator: int, office: str, name: str, about: str, day: str, photo: int) -> str:
    return r.put(indicator, office, name, report(r, office, about, day, f"Kegiatan {about.lower()} berjalan lancar dan diikuti {20 + photo % 50} anak.", photo=photo))


@fault("reused-photo")
def _(r: Region) -> tuple[str, str]:
    return (
        _told(r, 20, "disdik", "Laporan lomba menggambar", "Lomba Menggambar Anak", told(r.last, 4, 9), 2021),
        _told(r, 13, "dinkes", "Laporan makan bersama balita", "Makan Bergizi bersama Balita", told(r.last, 9, 19), 2021),
    )


@fault("reused-photo")
def _(r: Region) -> tuple[str, str]:
    cut = drawn(2022).crop((70, 50, 900, 610))
    return (
        r.lay(19, "disdik", f"Deklarasi sekolah ramah anak SDN 3 {told(r.last, 3, 3)}.jpg", jpeg(drawn(2022))),
        r.lay(8, "p3a", f"Konseling keluarga Puspaga {told(r.last, 8, 12)}.jpg", jpeg(cut, 70)),
    )


@fault("reused-photo")
def _(r: Region) -> tuple[str, str]:
    return (
        r.lay(17, "satpol", f"Razia iklan rokok {told(r.first, 6, 6)}.jpg", jpeg(drawn(2023), 92)),
        r.lay(17, "satpol", f"Pembinaan kawasan tanpa rokok {told(r.last, 7, 7)}.jpg", jpeg(drawn(2023).resize((640, 427)), 55)),
    )


@fault("reused-photo")
def _(r: Region) -> tuple[str, str]:
    return (
        _told(r, 22, "bpbd", "Laporan simulasi tsunami", "Simulasi Tsunami di Sekolah", told(r.first, 10, 30), 2024),
        r.lay(16, "pupr", f"Peresmian air bersih desa {told(r.last, 5, 21)}.jpg", jpeg(drawn(2024), 75)),
    )


@quiet("reused-photo")
def _(r: Region) -> tuple[str, str]:
    about, day = "Jambore Forum Anak", told(r.last, 7, 23)
    return (
        _told(r, 6, "p3a", "Laporan jambore forum anak", about, day, 2025),
        r.lay(6, "p3a", f"Foto jambore forum anak {day}.jpg", jpeg(drawn(2025), 80)),
    )


@quiet("reused-photo")
def _(r: Region) -> tuple[str, str]:
    return (
        r.lay(19, "disdik", f"Senam siswa SDN 1 {told(r.last, 2, 2)}.jpg", scene(2026)),
        r.lay(19, "disdik", f"Senam siswa SDN 1 {told(r.last, 6, 2)}.jpg", scene(2027)),
    )


@quiet("reused-photo")
def _(r: Region) -> tuple[str, str]:
    day = told(r.last, 11, 12)
    return tuple(
        r.lay(17, "dinkes", f"Penyuluhan bahaya rokok di SMA 1 {day} {at}.jpg", jpeg(drawn(2028), quality))
        for at, quality in (("asli", 90), ("kecil", 60))
    )  # type: ignore[return-value]


@quiet("reused-photo")
def _(r: Region) -> tuple[str, str]:
    mark = "{ink}"
    text = f"# PENGUMUMAN LITERASI\n{mark}\nKegiatan membaca bersama anak di perpustakaan daerah.\n"
    return (
        r.lay(5, "pustaka", "Pengumuman membaca bersama Mei.pdf", paper.pdf(text, 7)),
        r.lay(5, "pustaka", "Pengumuman membaca bersama Juni.pdf", paper.pdf(text.replace("membaca", "mendongeng"), 7)),
    )
