"""Three other regions and eight small ones: real names of places, invented persons and papers.

Each has a house style (`a`, `b`, `c`): how its offices head, number, sign and file their papers.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.regions import paper
from benchmarks.regions.place import KLASTER, SHORT, Office, Region

_NAMES = """
dinkes Dinas Kesehatan | Dinkes
disdik Dinas Pendidikan, Pemuda dan Olahraga | Disdikpora
dukcapil Dinas Kependudukan dan Pencatatan Sipil | Disdukcapil
kominfo Dinas Komunikasi, Informatika, Statistik dan Persandian | Diskominfo
pustaka Dinas Perpustakaan dan Kearsipan | Dispusip
pupr Dinas Pekerjaan Umum, Perumahan dan Kawasan Permukiman | DPUPKP
naker Dinas Tenaga Kerja dan Transmigrasi | Disnakertrans
satpol Satuan Polisi Pamong Praja | Satpol PP
bpbd Badan Penanggulangan Bencana Daerah | BPBD
hukum Bagian Hukum Sekretariat Daerah | Bag. Hukum
polres Kepolisian Resor | Polres
kemenag Kantor Kementerian Agama | Kemenag
"""


@dataclass
class Place(Region):
    """A region of the second generation."""

    style: str = "a"
    claims_as: str = "xlsx"
    counted: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    @property
    def words(self) -> dict[str, Any]:
        """What the scenes' texts may name in braces."""
        named = {key: office.name for key, office in self.offices.items()}
        people = {f"p{at}": self.person(at) for at in range(6)}
        places = {f"kec{at}": k for at, k in enumerate(self.kecamatan)}
        return {
            **named, **people, **places, "title": self.title, "name": self.name, "seat": self.seat,
            "ruler": self.ruler, "head": self.head, "deputy": self.deputy, "first": self.first,
            "last": self.last, "year": self.year, "old": self.first - 1, "next": self.year + 1,
            "other": self.neighbours[0], "other2": self.neighbours[1], "KABKOTA": self.title.split()[0].upper(),
            "kabkota": self.title.split()[0], "minutes": self.minutes, "presence": self.presence,
            "ink": "{ink}", "photo": "{photo", "end": "}",
        }  # fmt: skip

    def claims_file(self, folder: Path) -> Path:
        """The self-assessment, laid out as this region has it."""
        rows: list[list[Any]] = [
            ["No. Indikator", "Butir", "Uraian Pertanyaan", "Isian Daerah", "Skor Mandiri", "Skor Maksimal", "Perangkat Daerah Pengampu"],
            *([at, number, asked, answer, own, most, office] for at, number, asked, most, answer, own, office in self.claims),
        ]  # fmt: skip
        file = folder / f"penilaian-{self.code}.{self.claims_as}"
        if self.claims_as == "csv":
            text = "\r\n".join(";".join(str(cell).replace(".", ",") if isinstance(cell, float) else str(cell) for cell in row) for row in rows)
            file.write_text(text, encoding="utf-8-sig")
        else:
            file.write_bytes(paper.xlsx({"Rekap": [[f"Penilaian Mandiri {self.title}"], [], *rows]}))
        return file

    def lay(self, indicator: int, office: str, name: str, data: bytes, sub: str = "") -> str:
        body = self.offices[office]
        if self.style == "a":
            klaster = next(words for last, words in KLASTER if indicator <= last)
            folder = f"{klaster.upper()}/Ind {indicator} {SHORT[indicator]}"
        elif self.style == "b":
            folder = f"Data Dukung {self.year}/{body.short}"
        else:
            folder = f"{indicator}"
            name = f"{self.counted[folder]:02d}_{name}" if not sub else name
            self.counted[folder] += 1
        return self.write("/".join(filter(None, (folder, sub, name))), data)


def offices(women: str, plan: str, social: str = "Dinas Sosial | Dinsos") -> dict[str, Office]:
    rows = [line.split(" ", 1) for line in _NAMES.strip().splitlines()]
    named = dict(rows) | {"p3a": women, "bappeda": plan, "dinsos": social}
    made = {}
    for key, rest in named.items():
        name, short = (part.strip() for part in rest.split("|"))
        made[key] = Office(name, short, f"Kepala {name}")
    return made


KULON_PROGO = Place(
    title="Kabupaten Kulon Progo", code="34.01", seat="Wates", province="Daerah Istimewa Yogyakarta",
    year=2026, layout="", head="Hastowiyono Pranoto", deputy="Triyatmi Sudarsono, S.IP, M.M",
    people=("Baning Rahmawati, M.Kes", "Arif Prasetyanto, M.Pd", "Sudarmanta, S.H", "Ernawati Suksesi, S.Psi",
            "Joko Mursitono, S.T", "Lucius Bowo Kristanto, S.E"),
    neighbours=("Kabupaten Purworejo", "Kabupaten Bantul"), kecamatan=("Wates", "Sentolo", "Kokap", "Samigaluh", "Galur"),
    offices=offices("Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak | Dinsos PPPA",
                    "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah | Bapperida",
                    "Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak | Dinsos-PPPA"),
    minutes="Notulensi", presence="Daftar Hadir Peserta", style="a",
)  # fmt: skip
BONTANG = Place(
    title="Kota Bontang", code="64.74", seat="Bontang", province="Kalimantan Timur",
    year=2025, layout="", head="Syahrani Basuni", deputy="Dra. Lilik Rukitasari, M.AP",
    people=("drg. Toetoek Pribadi", "Abdu Safa Muha, S.Pd", "Eddy Forestwanto, S.STP", "Bahtiar Mabe, S.Sos",
            "Dwi Pranowo, S.Kom", "Nursalmah Noor, S.KM"),
    neighbours=("Kabupaten Kutai Timur", "Kota Samarinda"), kecamatan=("Bontang Utara", "Bontang Selatan", "Bontang Barat"),
    offices=offices("Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana | DP3AKB",
                    "Badan Perencanaan Pembangunan Daerah | Bappeda", "Dinas Sosial dan Pemberdayaan Masyarakat | DSPM"),
    minutes="Notulen Rapat", presence="Absensi", style="b", claims_as="csv",
)  # fmt: skip
NGADA = Place(
    title="Kabupaten Ngada", code="53.09", seat="Bajawa", province="Nusa Tenggara Timur",
    year=2026, layout="", head="Yohanes Wea Lodo", deputy="Theodora Meo, S.Sos",
    people=("dr. Agnes Wago", "Silvester Dhone, S.Pd", "Maria Bhoki, S.H", "Petrus Nono Rawi, S.Fil",
            "Emerensiana Dhiu, A.Md", "Wilhelmus Lina, S.E"),
    neighbours=("Kabupaten Nagekeo", "Kabupaten Manggarai Timur"), kecamatan=("Bajawa", "Golewa", "Aimere", "Riung"),
    offices=offices("Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana | DP3AP2KB",
                    "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah | Bapelitbangda"),
    minutes="Risalah", presence="Presensi Kehadiran", style="c",
)  # fmt: skip
SMALL = (
    ("Kabupaten Blora", "33.16"), ("Kota Tegal", "33.76"), ("Kabupaten Tabanan", "51.02"), ("Kota Metro", "18.72"),
    ("Kabupaten Majene", "76.05"), ("Kabupaten Tapin", "63.05"), ("Kabupaten Sanggau", "61.03"), ("Kabupaten Belu", "53.04"),
)  # fmt: skip


HELD = (
    replace(KULON_PROGO, title="Kabupaten Toba", code="12.12", seat="Balige", province="Sumatera Utara", head="Poltak Sinambela Raja",
            neighbours=("Kabupaten Samosir", "Kabupaten Tapanuli Utara"), kecamatan=("Balige", "Laguboti", "Porsea", "Silaen")),
    replace(BONTANG, title="Kota Palu", code="72.71", seat="Palu", province="Sulawesi Tengah", head="Hadianto Lamarauna",
            neighbours=("Kabupaten Sigi", "Kabupaten Donggala"), kecamatan=("Palu Timur", "Mantikulore", "Tatanga")),
    replace(NGADA, title="Kabupaten Pasuruan", code="35.14", seat="Bangil", province="Jawa Timur", head="Rusdi Sutedjo",
            neighbours=("Kabupaten Malang", "Kota Probolinggo"), kecamatan=("Bangil", "Pandaan", "Gempol", "Purwosari")),
)  # fmt: skip


AGAIN = (
    replace(KULON_PROGO, title="Kabupaten Lebak", code="36.02", seat="Rangkasbitung", province="Banten", year=2025, head="Dudung Kartamiharja",
            deputy="Enden Suhaenah, S.H, M.Si", neighbours=("Kabupaten Pandeglang", "Kabupaten Sukabumi"), kecamatan=("Rangkasbitung", "Malingping", "Cipanas", "Bayah"),
            people=("Ucu Sukaesih, S.Kep", "Asep Wirahadi, M.Pd", "Nurlaela Komariah, S.H", "Yayat Ruhiyat, S.Sos", "Imas Masitoh, S.Psi", "Deden Sobandi, S.T"),
            minutes="Notulen", presence="Daftar Hadir"),
    replace(BONTANG, title="Kota Ternate", code="82.71", seat="Ternate", province="Maluku Utara", year=2026, head="Taufik Abdurrahim Sangaji",
            deputy="Hj. Rosita Umasugi, S.Sos, M.Si", neighbours=("Kota Tidore Kepulauan", "Kabupaten Halmahera Barat"), kecamatan=("Ternate Tengah", "Ternate Selatan", "Pulau Hiri"),
            people=("dr. Fatma Kharie", "Ismail Tuahuns, S.Pd", "Sarifa Albaar, S.H", "Djafar Marsaoly, S.STP", "Nuraini Soleman, S.Psi", "Burhan Hamisi, S.T"),
            minutes="Notula Rapat", presence="Absen Peserta", claims_as="xlsx"),
    replace(NGADA, title="Kabupaten Konawe", code="74.02", seat="Unaaha", province="Sulawesi Tenggara", year=2026, head="Harmin Tondo Ramba",
            deputy="Hj. Wa Ode Nurhani, S.H", neighbours=("Kabupaten Kolaka Timur", "Kota Kendari"), kecamatan=("Unaaha", "Wawotobi", "Pondidaha", "Sampara"),
            people=("dr. Hasnawati Tawulo", "Abdul Rahim Silondae, M.Pd", "Desi Marlina Lapae, S.H", "Jumardin Pagala, S.Sos", "Rahmi Fitriani, S.Psi", "Irwansyah Lakoni, S.T"),
            minutes="Notulensi Kegiatan", presence="Daftar Kehadiran", claims_as="csv"),
)  # fmt: skip


FRESH = (
    replace(KULON_PROGO, title="Kabupaten Kuningan", code="32.08", seat="Kuningan", province="Jawa Barat", year=2026, head="Dian Kusumanagara",
            deputy="Tatang Suhardiman, S.IP, M.Si", neighbours=("Kabupaten Majalengka", "Kabupaten Cirebon"), kecamatan=("Kuningan", "Cilimus", "Luragung", "Kadugede"),
            people=("dr. Euis Rohaeti", "Uus Kusnadi, M.Pd", "Cecep Rustandi, S.H", "Iyan Sofyan, S.Sos", "Neneng Kurniasih, S.Psi", "Agus Sadikin, S.T"),
            minutes="Risalah Rapat", presence="Absensi Peserta"),
    replace(BONTANG, title="Kota Pariaman", code="13.77", seat="Pariaman", province="Sumatera Barat", year=2025, head="Yota Mardianto Chaniago",
            deputy="Hj. Elfi Yusrita, S.H, M.M", neighbours=("Kabupaten Agam", "Kabupaten Tanah Datar"), kecamatan=("Pariaman Tengah", "Pariaman Utara", "Pariaman Selatan", "Pariaman Timur"),
            people=("dr. Nazifah Koto", "Syafrizal Piliang, S.Pd", "Meri Handayani, S.H", "Zulkifli Tanjung, S.STP", "Rahmawita, S.Psi", "Indra Jambak, S.T"),
            minutes="Notulen", presence="Daftar Hadir Rapat", claims_as="xlsx"),
    replace(NGADA, title="Kabupaten Bone", code="73.08", seat="Watampone", province="Sulawesi Selatan", year=2026, head="Andi Asmanto Pawelloi",
            deputy="Drs. A. Saharuddin, M.Si", neighbours=("Kabupaten Soppeng", "Kabupaten Wajo"), kecamatan=("Tanete Riattang", "Awangpone", "Ulaweng", "Kahu"),
            people=("dr. Andi Besse Tenri", "Muh. Yusran, M.Pd", "Hasnah Mappatunru, S.H", "Ambo Upe, S.Sos", "Sitti Marwah, S.Psi", "Syamsul Bahri, S.T"),
            minutes="Notula", presence="Daftar Hadir Undangan", claims_as="csv"),
)  # fmt: skip


LATER = (
    replace(KULON_PROGO, title="Kabupaten Aceh Tengah", code="11.04", seat="Takengon", province="Aceh", year=2025, head="Hasanuddin Gegarang",
            deputy="Drs. Zulkarnain Isaq, M.Si", neighbours=("Kabupaten Bener Meriah", "Kabupaten Gayo Lues"), kecamatan=("Lut Tawar", "Bebesen", "Pegasing", "Linge"),
            people=("dr. Cut Inen Maulida", "Win Ruhdi Bathin, M.Pd", "Salamuddin Gayo, S.H", "Alam Suhada, S.STP", "Ipak Rahmawati, S.Psi", "Mursyid Linge, S.T"),
            minutes="Catatan Rapat", presence="Daftar Hadir Peserta"),
    replace(BONTANG, title="Kota Singkawang", code="61.72", seat="Singkawang", province="Kalimantan Barat", year=2026, head="Bong Hendra Wijaya",
            deputy="Effendi Yohanes, S.E, M.M", neighbours=("Kabupaten Bengkayang", "Kabupaten Sambas"), kecamatan=("Singkawang Barat", "Singkawang Tengah", "Singkawang Utara", "Singkawang Timur"),
            people=("dr. Lim Siu Fong", "Bujang Syukrie, S.Pd", "Florentina Anggraini, S.H", "Yusnita Fitriadi, S.STP", "Heni Purwaningsih, S.Psi", "Karjadi Chandra, S.T"),
            minutes="Notulen Rapat", presence="Daftar Hadir", claims_as="xlsx"),
    replace(NGADA, title="Kabupaten Rembang", code="33.17", seat="Rembang", province="Jawa Tengah", year=2026, head="Wahyu Widagdo",
            deputy="Asrori Maksum, S.H, M.H", neighbours=("Kabupaten Pati", "Kabupaten Tuban"), kecamatan=("Lasem", "Pamotan", "Sluke", "Sarang"),
            people=("dr. Siti Rokhayah", "Mardi Wiyono, M.Pd", "Nurul Huda Asmara, S.H", "Prapto Raharjo, S.Sos", "Dwi Lestari Utami, S.Psi", "Budi Darmawan, S.T"),
            minutes="Notulen", presence="Presensi", claims_as="csv"),
)  # fmt: skip


OTHER = (
    replace(KULON_PROGO, title="Kabupaten Kepahiang", code="17.08", seat="Kepahiang", province="Bengkulu", year=2026, head="Zurdi Nataprawira",
            deputy="Hartono Dahlan, S.Sos, M.M", neighbours=("Kabupaten Rejang Lebong", "Kabupaten Bengkulu Tengah"), kecamatan=("Merigi", "Tebat Karai", "Bermani Ilir", "Kabawetan"),
            people=("dr. Yenni Marleni", "Ahmad Junaidi, M.Pd", "Rosmalena, S.H", "Firdaus Tarmizi, S.STP", "Septi Handayani, S.Psi", "Bambang Herwanto, S.T"),
            minutes="Notulen Rapat", presence="Daftar Hadir Kegiatan"),
    replace(BONTANG, title="Kota Bitung", code="71.72", seat="Bitung", province="Sulawesi Utara", year=2025, head="Maurits Rompas Lengkong",
            deputy="Dra. Olga Wuisan, M.Si", neighbours=("Kabupaten Minahasa Utara", "Kota Manado"), kecamatan=("Maesa", "Madidir", "Girian", "Aertembaga"),
            people=("dr. Grace Pangemanan", "Jemmy Kalalo, S.Pd", "Vonny Sumual, S.H", "Steven Mandagi, S.STP", "Meiske Tumbel, S.Psi", "Rolly Sondakh, S.T"),
            minutes="Notula", presence="Daftar Hadir Peserta", claims_as="csv"),
    replace(NGADA, title="Kabupaten Lombok Timur", code="52.03", seat="Selong", province="Nusa Tenggara Barat", year=2026, head="Lalu Hairil Wiranata",
            deputy="H. Muhammad Juaini, S.E, M.M", neighbours=("Kabupaten Lombok Tengah", "Kabupaten Lombok Utara"), kecamatan=("Masbagik", "Aikmel", "Sakra", "Jerowaru"),
            people=("dr. Baiq Hartini", "Sahrul Gunardi, M.Pd", "Nurhayati Amin, S.H", "Lalu Mustiadi, S.Sos", "Baiq Rohmiati, S.Psi", "Zainul Fahri, S.T"),
            minutes="Risalah Rapat", presence="Absensi Peserta", claims_as="xlsx"),
)  # fmt: skip


FURTHER = (
    replace(KULON_PROGO, title="Kabupaten Banyumas", code="33.02", seat="Purwokerto", province="Jawa Tengah", year=2026, head="Sadewo Trimulyana",
            deputy="Agus Nurhadiyanto, S.Sos, M.Si", neighbours=("Kabupaten Purbalingga", "Kabupaten Cilacap"), kecamatan=("Sokaraja", "Ajibarang", "Wangon", "Kembaran"),
            people=("dr. Widyana Lestari", "Joko Wiyono Adi, M.Pd", "Nungky Hapsari, S.H", "Eko Priyanto, S.STP", "Krisianti Dewi, S.Psi", "Amrin Maruf, S.T"),
            minutes="Notulensi", presence="Daftar Hadir"),
    replace(BONTANG, title="Kota Payakumbuh", code="13.76", seat="Payakumbuh", province="Sumatera Barat", year=2025, head="Rida Ananda Malin",
            deputy="Dafrul Pasi Sutan, S.Sos, M.M", neighbours=("Kota Bukittinggi", "Kota Solok"), kecamatan=("Payakumbuh Barat", "Payakumbuh Utara", "Payakumbuh Timur", "Lamposi Tigo Nagori"),
            people=("dr. Bakhrizal Rajo", "Dasril Munaf, S.Pd", "Wiwing Syofyan, S.H", "Devitra Anwar, S.STP", "Yunida Fatwa, S.Psi", "Muslim Zainal, S.T"),
            minutes="Notulen", presence="Absensi Rapat", claims_as="xlsx"),
    replace(NGADA, title="Kabupaten Sikka", code="53.07", seat="Maumere", province="Nusa Tenggara Timur", year=2026, head="Juventus Kago Parera",
            deputy="Adrianus Parera Wodon, S.H, M.Si", neighbours=("Kabupaten Ende", "Kabupaten Flores Timur"), kecamatan=("Alok", "Nita", "Kewapante", "Paga"),
            people=("dr. Clara Nona Francis", "Germanus Goleng, M.Pd", "Yosefina Sadipun, S.H", "Fransiskus Laka, S.Sos", "Maria Mide Keytimu, S.Psi", "Paulus Prasetya Wea, S.T"),
            minutes="Notula", presence="Daftar Kehadiran Peserta", claims_as="csv"),
)  # fmt: skip


def regions(out: Path, main: tuple[Place, ...] = (KULON_PROGO, BONTANG, NGADA)) -> list[Place]:
    """The three regions, then the small ones for faults that are judged over all papers of one."""
    small = (
        replace(main[at % 3], title=title, code=code, seat=title.split(" ", 1)[1])
        for at, (title, code) in enumerate(SMALL)
    )
    return [
        replace(each, out=out / each.title.replace(" ", "-"), made=[], claims=[], counted=defaultdict(int))
        for each in (*main, *small)
    ]
