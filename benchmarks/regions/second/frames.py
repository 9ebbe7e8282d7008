"""How the three house styles head, number, sign and phrase their papers: frames for the scenes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.regions.second.places import Place
from benchmarks.regions.second.table import Frame

INK, COPY, TTE, NONE = "ink", "copy", "tte", "none"
LAWS = (
    "Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 109) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 17 Tahun 2016",
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 6 Tahun 2023",
    "Peraturan Presiden Nomor 25 Tahun 2021 tentang Kebijakan Kabupaten/Kota Layak Anak",
)
COUNTED = {
    "a": ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA"),
    "b": ("PERTAMA", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA"),
    "c": ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA"),
}


def _f(text: str, r: Place, **more: Any) -> str:
    return text.format_map(r.words | more)


def kop(r: Place, office: str) -> str:
    """The letterhead."""
    if office == "setda":
        return f"# PEMERINTAH {r.title.upper()}\n# SEKRETARIAT DAERAH\n^ Jalan Merdeka 1 {r.seat}\n"
    body = r.offices[office]
    if office == "polres":
        return f"KEPOLISIAN NEGARA REPUBLIK INDONESIA\nDAERAH {r.province.upper()}\nRESOR {r.name.upper()}\n"
    if office == "kemenag":
        return f"# KEMENTERIAN AGAMA REPUBLIK INDONESIA\n# KANTOR KEMENTERIAN AGAMA {r.title.upper()}\n^ Jalan Pemuda 14 {r.seat}\n"
    tail = {
        "a": f"^ Jalan Sugiman Nomor 12, {r.seat}, Telepon (0200) 770000\n^ Pos-el: {body.short.lower().replace(' ', '')}@daerah.example",
        "b": f"^ Jl. Awang Long RT 09 {r.seat}, {r.province} 00000",
        "c": f"# {' '.join(r.seat.upper())}",
    }[r.style]
    return f"# PEMERINTAH {r.title.upper()}\n# {body.name.upper()}\n{tail}\n"


def ttd(r: Place, chief: str, name: str, how: str = INK, place: str = "") -> str:
    """A signature block in the region's manner; `place` is the line above it."""
    place = f"> {place}\n" if place else ""
    nip = f"NIP {19700099 + len(name)} 200003 1 00{len(chief) % 9}"
    if how == TTE:
        return f"{place}> Ditandatangani secara elektronik oleh :\n> {chief}\n\n> {name}\n> {nip}\n\n^ Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan BSrE\n"
    if r.style == "b":
        mark = {INK: "= | {ink}\n", COPY: "= | ttd\n", NONE: "= |  \n= |  \n"}[how]
        return f"{place.replace('> ', '= | ')}= | {chief.upper()}\n{mark}= | {name}\n= | {nip}\n"
    mark = {INK: "> {ink}", COPY: "> Cap/ttd." if r.style == "c" else "> ttd", NONE: "\n\n\n"}[how]
    rank = "" if r.style == "a" else "> Pembina Tingkat I\n"
    return f"{place}> {chief if r.style == 'a' else chief.upper()},\n{mark}\n> {name}\n{rank}> {nip}\n"


def whose(r: Place, office: str) -> tuple[str, str, str]:
    """The authority as titled, its signatory's title and name."""
    if not office:
        return f"{r.ruler} {r.name}".upper(), f"{r.ruler} {r.name}", r.head
    body = r.offices[office]
    return f"{body.chief} {r.title}".upper(), body.chief, r.person(len(office))


def kep(about: str, no: str, day: str, *orders: str, laws: Sequence[str] = LAWS, how: str = INK, office: str = "", annex: str = "", top: str = "", tail: str = "", sign: str = "") -> Frame:
    """A decision of the head of region or of an office; `no` and `day` as they are written."""

    def make(r: Place) -> str:
        title, chief, name = whose(r, office)
        head = kop(r, office) if office else ("" if r.style == "b" else f"# {title}\n# PROVINSI {r.province.upper()}\n")
        steps = "\n".join(f"{word} : {_f(order, r)}" for word, order in zip(COUNTED[r.style], orders or ORDERS, strict=False))
        listed = "\n".join(f"{at}. {law};" for at, law in enumerate(laws, 1))
        block = ttd(r, chief, name, how) if not sign else _f(sign, r)
        extra = _f(f"---\nLAMPIRAN : KEPUTUSAN {title}\nNOMOR : {no.split(' ', 1)[-1]}\nTANGGAL : {day}\n\n{annex}\n", r) + block if annex else ""
        return _f(top, r) + f"""{head}
# KEPUTUSAN {title}
^ {_f(no, r)}
# TENTANG
# {_f(about, r).upper()}
# {title},
Menimbang : a. bahwa setiap anak di {r.title} berhak atas kelangsungan hidup, tumbuh dan berkembang serta perlindungan;
b. bahwa untuk maksud tersebut pada huruf a perlu ditetapkan Keputusan tentang {_f(about, r)};
Mengingat : {listed}
# MEMUTUSKAN :
Menetapkan :
{steps}
> Ditetapkan di {r.seat}
> pada tanggal {_f(day, r)}
{block}{extra}{_f(tail, r)}"""

    return make


ORDERS = (
    "Menetapkan nama-nama dan tugas sebagaimana diuraikan dalam keputusan ini.",
    "Dalam pelaksanaan tugasnya bertanggung jawab dan melaporkan hasil kegiatan secara berkala.",
    "Biaya yang timbul dibebankan pada Anggaran Pendapatan dan Belanja Daerah.",
    "Keputusan ini berlaku terhitung sejak tanggal ditetapkan dengan ketentuan apabila terdapat kekeliruan akan diperbaiki.",
)
ARTICLES = (
    "Dalam peraturan ini yang dimaksud dengan anak ialah seseorang yang belum berusia delapan belas tahun termasuk yang masih dalam kandungan.",
    "Pemerintah daerah, masyarakat, dan dunia usaha berkewajiban memenuhi hak anak.",
    "Setiap orang yang melanggar dikenai sanksi administratif berupa teguran tertulis.",
    "Peraturan ini mulai berlaku pada tanggal diundangkan.",
)


def perda(about: str, no: str, day: str, *articles: str, kepala: bool = False, promulgated: bool = True, how: str = COPY, laws: Sequence[str] = LAWS, top: str = "", tail: str = "") -> Frame:
    """A Perda or, with `kepala`, a regulation of the head of region."""

    def make(r: Place) -> str:
        ruler = f"{r.ruler} {r.name}".upper()
        named = f"PERATURAN {ruler}" if kepala else f"PERATURAN DAERAH {r.title.upper()}"
        consent = "" if kepala else f"# Dengan Persetujuan Bersama\n# DEWAN PERWAKILAN RAKYAT DAERAH {r.title.upper()}\n# dan\n# {ruler}\n"
        body = "\n".join(f"^ Pasal {at}\n{text}" for at, text in enumerate(articles or ARTICLES, 1))
        listed = "\n".join(f"{at}. {law};" for at, law in enumerate(laws, 2))
        paper_of = "BERITA" if kepala else "LEMBARAN"
        end = f"Diundangkan di {r.seat}\npada tanggal {_f(day, r)}\nSEKRETARIS DAERAH {r.title.upper()},\nttd\n{r.deputy}\n{paper_of} DAERAH {r.title.upper()} TAHUN {_f(day, r)[-4:]} NOMOR 11\n"
        return _f(top, r) + f"""# {ruler}
# PROVINSI {r.province.upper()}
# {named}
^ {_f(no, r)}
# TENTANG
# {_f(about, r).upper()}
# DENGAN RAHMAT TUHAN YANG MAHA ESA
# {ruler},
Menimbang : a. bahwa negara menjamin hak anak; b. bahwa diperlukan landasan hukum mengenai {_f(about, r)};
Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
{listed}
{consent}# MEMUTUSKAN:
Menetapkan : {named} TENTANG {_f(about, r).upper()}.
# BAB I
# KETENTUAN UMUM
{body}
> Ditetapkan di {r.seat}
> pada tanggal {_f(day, r)}
{ttd(r, f"{r.ruler} {r.name}", r.head, how)}{end if promulgated else ""}{_f(tail, r)}"""

    return make


def edaran(no: str, about: str, body: str, day: str, how: str = INK, sign: str = "") -> Frame:
    """A Surat Edaran of the secretary."""
    return lambda r: f"""{kop(r, "setda")}
Kepada Yth. Kepala Perangkat Daerah, Camat, Lurah/Kepala Desa se-{r.title}

# SURAT EDARAN
^ {_f(no, r)}
# TENTANG
# {_f(about, r).upper()}

{_f(body, r)}
Demikian untuk menjadi perhatian dan dilaksanakan.

{_f(sign, r) if sign else ttd(r, "Sekretaris Daerah", r.deputy, how, _f(day, r))}"""


def lap(office: str, about: str, day: str, body: str, foto: int = 0, how: str = INK) -> Frame:
    """An activity's report: chapters, a memo, or numbered parts, as the house has it."""

    def make(r: Place) -> str:
        off, words, when, what = r.offices[office], _f(body, r), _f(day, r), _f(about, r)
        block = ttd(r, off.chief, r.person(len(about)), how, f"{r.seat}, {when}")
        picture = f"---\n# LAMPIRAN FOTO\n{{photo {foto}}}\n^ Gambar 1. {what}, {r.seat} {when}\n" if foto else ""
        if r.style == "a":
            return f"# LAPORAN\n# {what.upper()}\n# {off.name.upper()}\n# {r.title.upper()}\n\nBAB I PENDAHULUAN\nKegiatan ini tercantum dalam dokumen pelaksanaan anggaran {off.name}.\nBAB II PELAKSANAAN\nHari/tanggal: {when}\nTempat: Aula Adikarta, {r.seat}\n{words}\nBAB III PENUTUP\nDemikian laporan kami susun.\n\n{block}{picture}"
        if r.style == "b":
            return f"{kop(r, office)}\n# NOTA DINAS\n= Kepada | : {r.ruler} {r.name}\n= Dari | : {off.chief}\n= Tanggal | : {when}\n= Perihal | : Laporan Pelaksanaan {what}\n\nDengan hormat dilaporkan bahwa pada tanggal {when} di Gedung Auditorium {r.seat} telah dilaksanakan {what}.\n1. {words}\n2. Kegiatan berjalan tertib.\nDemikian disampaikan sebagai laporan.\n\n{block}{picture}"
        return f"{kop(r, office)}\n# LAPORAN KEGIATAN\n# {what.upper()}\n\nI. DASAR\nProgram kerja tahunan.\nII. WAKTU DAN TEMPAT\n{when}, bertempat di Aula Santu Yosef {r.seat}\nIII. HASIL\n{words}\nIV. KESIMPULAN\nKegiatan perlu dilanjutkan.\n\n{block}{picture}"

    return make


def undangan(office: str, about: str, day: str, sent: str, place: str = "Ruang Rapat Utama") -> Frame:
    return lambda r: f"""{kop(r, office)}
> {r.seat}, {_f(sent, r)}
Nomor : 400.2.1/{len(about)}{len(office)}/{r.offices[office].short}
Sifat : Biasa
Hal : Undangan
Yth. Daftar terlampir

Dengan hormat, dimohon kehadiran Saudara dalam {_f(about, r)} pada:
Hari, tanggal : {_f(day, r)}
Waktu : pukul 08.30 s.d. selesai
Tempat : {place} {r.seat}

{ttd(r, r.offices[office].chief, r.person(len(about)))}"""


def hadir(office: str, about: str, day: str, rows: Sequence[str] = (), place: str = "Ruang Rapat Utama") -> Frame:
    def make(r: Place) -> str:
        people = rows or [f"{r.person(at)} | {r.offices[key].short}" for at, key in enumerate(list(r.offices)[:6])]
        table = "\n".join(f"| {at}. | {row} | 08120000000{at} | ttd {at}" for at, row in enumerate(people, 1))
        return f"{kop(r, office)}\n# {r.presence.upper()}\nKegiatan : {_f(about, r)}\nHari, tanggal : {_f(day, r)}\nTempat : {place}\n\n| No | Nama | Unsur/Instansi | No. HP | Paraf\n{table}\n"

    return make


def notula(office: str, about: str, day: str, talk: str, place: str = "Ruang Rapat Utama") -> Frame:
    return lambda r: f"""{kop(r, office)}
# {r.minutes.upper()}
Acara : {_f(about, r)}
Hari, tanggal : {_f(day, r)}
Tempat : {place} {r.seat}
Pemimpin rapat : {r.person(1)}
Pencatat : {r.person(3)}

Pembahasan:
{_f(talk, r)}
Tindak lanjut: tiap perangkat daerah menyampaikan laporan akhir bulan.

{ttd(r, "Pencatat", r.person(3), INK, f"{r.seat}, {_f(day, r)}")}"""


def pks(office: str, partner: str, about: str, year: int, term: str, no: str = "") -> Frame:
    """An agreement of an office and a partner; `year` counts from the first evaluated year."""

    def make(r: Place) -> str:
        when, body = r.first + year, r.offices[office]
        number = _f(no, r) or f"400.7/{len(about)}/PKS/{when}"
        return f"""# PERJANJIAN KERJA SAMA ANTARA
# {body.name.upper()} {r.title.upper()}
# DAN
# {_f(partner, r).upper()}
# TENTANG
# {_f(about, r).upper()}
^ Nomor : {number}
^ Nomor : 77/DIR/{when}
Pada hari ini, Selasa, tanggal empat belas bulan Mei tahun {when} (14-05-{when}), bertempat di {r.seat}, yang bertanda tangan di bawah ini:
I. {r.person(2)}, {body.chief} {r.title}, berkedudukan di {r.seat}, selanjutnya disebut PIHAK KESATU;
II. {r.person(5)}, pimpinan {_f(partner, r)}, selanjutnya disebut PIHAK KEDUA;
PARA PIHAK sepakat mengikatkan diri dalam perjanjian kerja sama dengan ketentuan sebagai berikut:
# Pasal 1 Tujuan
Perjanjian ini bertujuan menyelenggarakan {_f(about, r)}.
# Pasal 2 Tugas dan tanggung jawab
PIHAK KESATU menyediakan data sasaran; PIHAK KEDUA menyediakan tenaga, tempat dan layanan secara terus-menerus.
# Pasal 3 Jangka waktu
{_f(term, r, when=when)}
# Pasal 4 Penutup
Hal yang belum diatur dituangkan dalam adendum.

= PIHAK KEDUA, | PIHAK KESATU,
= {{ink}} | {{ink}}
= {r.person(5)} | {r.person(2)}
"""

    return make


def sop(office: str, about: str, *steps: str) -> Frame:
    def make(r: Place) -> str:
        rows = "\n".join(f"| {at} | {_f(step, r)} | Pelaksana | 30 menit | Berkas" for at, step in enumerate(steps, 1))
        return f"{kop(r, office)}\n| Nomor SOP | 000.8.3/{len(about)}/{r.first}\n| Tgl. Pembuatan | 5 Februari {r.first}\n| Tgl. Efektif | 1 Maret {r.first}\n| Disahkan oleh | {r.offices[office].chief}\n| Judul SOP | {_f(about, r)}\n\n# PROSEDUR\n| No | Aktivitas | Pelaku | Waktu | Keluaran\n{rows}\n\n{ttd(r, r.offices[office].chief, r.person(2))}"

    return make


def tabel(office: str, title: str, rows: str, note: str = "", how: str = INK) -> Frame:
    """A signed table of an office; rows as lines of cells between bars."""

    def make(r: Place) -> str:
        grid = "\n".join(f"| {line.strip()}" for line in _f(rows, r).strip().split("\n"))
        return f"{kop(r, office)}\n# {_f(title, r).upper()}\n\n{grid}\n{_f(note, r)}\n\n{ttd(r, r.offices[office].chief, r.person(len(title)), how, f'{r.seat}, 22 Januari {r.year}')}"

    return make


def sertifikat(to: str, body: str, no: str, place: str, chief: str = "Deputi Bidang Pemenuhan Hak Anak") -> Frame:
    return lambda r: f"""# SERTIFIKAT
^ Nomor : {_f(no, r)}
^ diberikan kepada
# {_f(to, r).upper()}
^ {_f(body, r)}

{ttd(r, chief, "Ratna Widyasari Putri", COPY, _f(place, r))}"""
