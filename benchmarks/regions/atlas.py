"""The three regions: names of places are real, persons and papers are invented."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from benchmarks.regions.place import Office, Region

_COMMON = {
    "dinkes": ("Dinas Kesehatan", "DINKES"),
    "disdik": ("Dinas Pendidikan dan Kebudayaan", "DISDIKBUD"),
    "dinsos": ("Dinas Sosial", "DINSOS"),
    "dukcapil": ("Dinas Kependudukan dan Pencatatan Sipil", "DUKCAPIL"),
    "kominfo": ("Dinas Komunikasi dan Informatika", "KOMINFO"),
    "pustaka": ("Dinas Perpustakaan dan Kearsipan", "PERPUSIP"),
    "pupr": ("Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR"),
    "naker": ("Dinas Tenaga Kerja", "DISNAKER"),
    "satpol": ("Satuan Polisi Pamong Praja", "SATPOL PP"),
    "bpbd": ("Badan Penanggulangan Bencana Daerah", "BPBD"),
    "hukum": ("Bagian Hukum Sekretariat Daerah", "BAG HUKUM"),
    "polres": ("Unit PPA Satreskrim Polres", "POLRES"),
    "kemenag": ("Kantor Kementerian Agama", "KEMENAG"),
}


def offices(women: tuple[str, str], plan: tuple[str, str]) -> dict[str, Office]:
    named = {**_COMMON, "p3a": women, "bappeda": plan}
    chiefs = {"Satuan": "Kepala Satuan Polisi Pamong Praja", "Unit": "Kepala Unit PPA"}
    return {
        key: Office(name, short, chiefs.get(name.split()[0], f"Kepala {name}"))
        for key, (name, short) in named.items()
    }


BANGGAI = Region(
    title="Kabupaten Banggai", code="72.01", seat="Luwuk", province="Sulawesi Tengah", year=2025,
    layout="offices", head="H. Darlis Mompo", deputy="Ir. Rahmat Lasondo, M.Si",
    people=("Nurhayati Bolilio, SKM", "Abd. Rauf Lamuda, S.Pd", "Meity Kalengkongan, S.Sos",
            "Sahrir Mangge, SE", "Irma Yunus, S.STP", "Yohanis Tampubolu, ST"),
    neighbours=("Kabupaten Banggai Laut", "Kabupaten Tojo Una Una"),
    kecamatan=("Luwuk", "Toili", "Bunta", "Pagimana", "Batui"),
    offices=offices(("Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana", "DP3AP2KB"),
                    ("Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah", "BAPPELITBANGDA")),
    minutes="Notulen", presence="Daftar Hadir",
)  # fmt: skip
BUKITTINGGI = Region(
    title="Kota Bukittinggi", code="13.75", seat="Bukittinggi", province="Sumatera Barat", year=2026,
    layout="klaster", head="Syafrizal Datuak Rajo Bagindo", deputy="Dra. Elvi Zahara, MM",
    people=("Dr. Rina Oktavia", "Zulhendri, S.Kom", "Fitra Yeni, S.Psi", "Hendri Chaniago, S.H",
            "Wirdanengsih, S.Ag", "Ronal Efendi, S.T"),
    neighbours=("Kabupaten Agam", "Kota Payakumbuh"),
    kecamatan=("Guguk Panjang", "Mandiangin Koto Selayan", "Aur Birugo Tigo Baleh"),
    offices=offices(("Dinas Pemberdayaan Perempuan dan Perlindungan Anak", "DP3A"),
                    ("Badan Perencanaan Pembangunan Daerah", "BAPPEDA")),
    minutes="Risalah Rapat", presence="Daftar Presensi",
)  # fmt: skip
LUMAJANG = Region(
    title="Kabupaten Lumajang", code="35.08", seat="Lumajang", province="Jawa Timur", year=2025,
    layout="flat", head="Drs. Bambang Sasongko", deputy="Agus Wicaksono, S.Sos, M.M",
    people=("drg. Sri Wahyuningsih", "Moch. Arifin, S.Pd", "Endang Purwati, S.H", "Slamet Hariadi",
            "Lilik Suprapti, M.Kes", "Yoga Pradana, S.Kom"),
    neighbours=("Kabupaten Jember", "Kabupaten Probolinggo"),
    kecamatan=("Lumajang", "Pasirian", "Senduro", "Klakah", "Tempeh"),
    offices=offices(("Dinas Pengendalian Penduduk, Keluarga Berencana dan Pemberdayaan Perempuan", "DPPKBPP"),
                    ("Badan Perencanaan Pembangunan Daerah", "BAPPEDA")),
    minutes="Notula", presence="Absensi",
)  # fmt: skip


def regions(out: Path) -> tuple[Region, ...]:
    """Fresh regions that write below `out`."""
    return tuple(
        replace(each, out=out / each.title.replace(" ", "-"), made=[], claims=[])
        for each in (BANGGAI, BUKITTINGGI, LUMAJANG)
    )


def lone(out: Path) -> tuple[Region, ...]:
    """Small regions, for faults that are judged over all papers of one."""
    names = (
        ("Kabupaten Sintang", "61.05"), ("Kota Ternate", "82.71"), ("Kabupaten Barru", "73.11"),
        ("Kabupaten Sumba Timur", "53.11"), ("Kabupaten Kerinci", "15.01"), ("Kota Singkawang", "61.72"),
        ("Kabupaten Ngawi", "35.21"), ("Kabupaten Bireuen", "11.11"),
    )  # fmt: skip
    frames = (BANGGAI, BUKITTINGGI, LUMAJANG, BANGGAI) * 2
    return tuple(
        replace(each, title=title, code=code, seat=title.split(" ", 1)[1], out=out / title.replace(" ", "-"), made=[], claims=[])
        for (title, code), each in zip(names, frames, strict=True)
    )
