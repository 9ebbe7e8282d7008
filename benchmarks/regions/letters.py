"""The frames that papers of an office share: head, signature, decision, report, letter."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.regions.place import Region, told

INK, COPY, TTE, NONE = "ink", "copy", "tte", "none"
LAWS = (
    "Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 17 Tahun 2016",
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023",
    "Peraturan Presiden Nomor 25 Tahun 2021 tentang Kebijakan Kabupaten/Kota Layak Anak",
)
ORDINALS = ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM"]


def head(r: Region, office: str) -> str:
    """An office's letterhead."""
    body = r.offices[office]
    street = f"^ Jalan Kenanga Nomor {11 + len(body.name)} {r.seat} Kode Pos 00000"
    if office == "polres":
        return f"# KEPOLISIAN NEGARA REPUBLIK INDONESIA\n# RESOR {r.name.upper()}\n{street}\n"
    if office == "kemenag":
        return f"# KEMENTERIAN AGAMA REPUBLIK INDONESIA\n# KANTOR KEMENTERIAN AGAMA {r.title.upper()}\n{street}\n"
    return f"# PEMERINTAH {r.title.upper()}\n# {body.name.upper()}\n{street}\n"


def sign(chief: str, name: str, how: str = INK, place: str = "") -> str:
    """A signature block on the right; `place` is the line above, with the date."""
    middle = {
        INK: "> {ink}",
        COPY: "> ttd",
        TTE: "> Ditandatangani secara elektronik oleh:",
        NONE: "\n\n\n",
    }[how]
    tail = "\n\n^ Dokumen ini ditandatangani secara elektronik dengan sertifikat BSrE-BSSN" if how == TTE else ""
    top = f"> {place}\n" if place else ""
    return f"{top}> {chief.upper()},\n{middle}\n> {name}{tail}\n"


def decision(
    r: Region,
    about: str,
    number: str,
    day: str,
    orders: Sequence[str],
    *,
    laws: Sequence[str] = LAWS,
    how: str = INK,
    office: str = "",
    annex: str = "",
    top: str = "",
    title: str = "",
) -> str:
    """A decision of the head of region, or of an office's head; `day` is all that follows `pada tanggal`."""
    chief = r.offices[office].chief if office else r.ruler
    whose = chief.upper() if office else f"{r.ruler} {r.name}".upper()
    first = head(r, office) if office else f"# {whose}\n# PROVINSI {r.province.upper()}\n"
    listed = "\n".join(f"{at}. {law};" for at, law in enumerate(laws, 1))
    told_orders = "\n".join(
        f"{ordinal} : {order}" for ordinal, order in zip(ORDINALS, orders, strict=False)
    )
    name = r.person(len(about)) if office else r.head
    lampiran = (
        f"---\nLAMPIRAN KEPUTUSAN {whose}\n{number}\nTENTANG {about.upper()}\n\n{annex}\n"
        f"{sign(whose, name, how)}"
        if annex
        else ""
    )
    return f"""{top}{first}
# {title or f"KEPUTUSAN {whose}"}
^ {number}
# TENTANG
# {about.upper()}

# {whose},
Menimbang : a. bahwa pemenuhan hak anak di {r.title} perlu dilaksanakan secara terencana dan menyeluruh;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a, perlu menetapkan {title.split()[0].capitalize() if title else "Keputusan"} tentang {about};
Mengingat : {listed}
# MEMUTUSKAN:
Menetapkan :
{told_orders}

> Ditetapkan di {r.seat}
> pada tanggal {day}
{sign(whose, name, how)}
{lampiran}"""


def regulation(
    r: Region,
    kind: str,
    about: str,
    number: str,
    day: str,
    articles: Sequence[str],
    *,
    promulgated: bool = True,
    how: str = COPY,
    laws: Sequence[str] = LAWS,
    tail: str = "",
    top: str = "",
) -> str:
    """A Perda (`Daerah`) or a regulation of the head of region."""
    whose = f"{r.ruler} {r.name}".upper()
    daerah = kind == "Daerah"
    named = f"PERATURAN DAERAH {r.title.upper()}" if daerah else f"PERATURAN {whose}"
    consent = (
        f"# Dengan Persetujuan Bersama\n# DEWAN PERWAKILAN RAKYAT DAERAH {r.title.upper()}\n# dan\n# {whose}\n"
        if daerah
        else ""
    )
    body = "\n".join(f"^ Pasal {at}\n{text}" for at, text in enumerate(articles, 1))
    listed = "\n".join(f"{at}. {law};" for at, law in enumerate(laws, 1))
    paper = "LEMBARAN" if daerah else "BERITA"
    end = (
        f"Diundangkan di {r.seat}\npada tanggal {day}\nSEKRETARIS DAERAH {r.title.upper()},\nttd\n{r.deputy}\n"
        f"{paper} DAERAH {r.title.upper()} TAHUN {day[-4:]} NOMOR 7\n"
        if promulgated
        else ""
    )
    return f"""{top}# {whose}
# PROVINSI {r.province.upper()}
# {named}
^ {number}
# TENTANG
# {about.upper()}
# DENGAN RAHMAT TUHAN YANG MAHA ESA
# {whose},
Menimbang : a. bahwa anak adalah amanah yang hak-haknya wajib dijamin oleh pemerintah daerah;
b. bahwa untuk memberi kepastian hukum perlu menetapkan pengaturan tentang {about};
Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
{listed}
{consent}# MEMUTUSKAN:
Menetapkan : {named} TENTANG {about.upper()}.
# BAB I
# KETENTUAN UMUM
{body}

> Ditetapkan di {r.seat}
> pada tanggal {day}
{sign(whose, r.head, how)}
{end}{tail}"""


def circular(r: Region, number: str, about: str, body: str, place: str, how: str = INK) -> str:
    """A Surat Edaran of the secretary."""
    return f"""# PEMERINTAH {r.title.upper()}
# SEKRETARIAT DAERAH
^ Jalan Pahlawan Nomor 1 {r.seat}

Yth. 1. Para Kepala Perangkat Daerah
2. Para Camat se-{r.title}

# SURAT EDARAN
^ {number}
# TENTANG
# {about.upper()}

{body}

{sign("Sekretaris Daerah", r.deputy, how, place)}"""


def report(r: Region, office: str, about: str, day: str, body: str, *, photo: int = 0, how: str = INK) -> str:
    """The report of an activity, with its signature and, where `photo` is given, a picture."""
    picture = f"---\n# DOKUMENTASI\n{{photo {photo}}}\n^ {about}, {day}\n" if photo else ""
    body_of = r.offices[office]
    return f"""{head(r, office)}
# LAPORAN PELAKSANAAN
# {about.upper()}

A. Latar Belakang
Kegiatan ini merupakan bagian dari program kerja {body_of.name} {r.title}.
B. Waktu dan Tempat
Dilaksanakan pada tanggal {day} di {r.seat}.
C. Uraian
{body}
D. Penutup
Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.

{sign(body_of.chief, r.person(len(about)), how, f"{r.seat}, {day}")}
{picture}"""


def invitation(r: Region, office: str, about: str, number: str, day: str, sent: str) -> str:
    body = r.offices[office]
    return f"""{head(r, office)}
> {r.seat}, {sent}
Nomor : {number}
Sifat : Penting
Lampiran : -
Hal : Undangan

Kepada Yth. Para Anggota Gugus Tugas dan undangan terlampir pada pesan
di Tempat

Mengharap kehadiran Bapak/Ibu pada acara {about} yang akan dilaksanakan pada:
hari/tanggal : {day}
pukul : 09.00 sampai selesai
tempat : Aula {body.short} {r.seat}

Atas kehadirannya disampaikan terima kasih.

{sign(body.chief, r.person(len(about)))}"""


def presence(r: Region, office: str, about: str, day: str, rows: Sequence[str] = ()) -> str:
    people = rows or [f"{r.person(at)} | {r.offices[key].short}" for at, key in enumerate(list(r.offices)[:6])]
    table = "\n".join(f"| {at} | {row} | {at}. ttd" for at, row in enumerate(people, 1))
    return f"""{head(r, office)}
# {r.presence.upper()}
Acara : {about}
Hari/Tanggal : {day}
Tempat : Aula {r.offices[office].short}

| No | Nama | Instansi | Tanda Tangan
{table}
"""


def minutes(r: Region, office: str, about: str, day: str, talk: str) -> str:
    return f"""{head(r, office)}
# {r.minutes.upper()}
# {about.upper()}

Hari/Tanggal : {day}
Tempat : Aula {r.offices[office].short}
Pimpinan rapat : {r.person(1)}
Peserta : perangkat daerah dan undangan

Jalannya rapat
{talk}
Kesimpulan
1. Setiap perangkat daerah menindaklanjuti hasil rapat paling lambat akhir bulan.

{sign("Notulis", r.person(4), INK, f"{r.seat}, {day}")}"""


def sop(r: Region, office: str, about: str, steps: Sequence[str], number: str = "12/SOP/2024") -> str:
    body = r.offices[office]
    flow = "\n".join(f"| {at} | {step} | Petugas | 1 hari" for at, step in enumerate(steps, 1))
    return f"""{head(r, office)}
# STANDAR OPERASIONAL PROSEDUR
| Nomor SOP | {number}
| Tanggal Pembuatan | {told(r.first, 2, 6)}
| Tanggal Efektif | {told(r.first, 3, 1)}
| Disahkan oleh | {body.chief}
| Nama SOP | {about}

| No | Kegiatan | Pelaksana | Waktu
{flow}

{sign(body.chief, r.person(3))}"""


def table_paper(r: Region, office: str, title: str, rows: Sequence[str], note: str = "") -> str:
    """A data table of an office, signed."""
    body = r.offices[office]
    grid = "\n".join(f"| {row}" for row in rows)
    day = f"{r.seat}, {told(r.year, 1, 15)}"
    return f"{head(r, office)}\n# {title.upper()}\n\n{grid}\n{note}\n\n{sign(body.chief, r.person(len(title)), INK, day)}"
