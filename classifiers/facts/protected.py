"""Who is named in a paper on a protected case: a name, and what beside it makes it a child's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from classifiers.facts.names import CHILD, is_child_nik, is_common, is_name, is_thing
from classifiers.screen import screened

# Cases in which a child's identity is kept secret: UU 11/2012 article 19, UU 35/2014 articles 17 and 64,
# with health (HIV), adoption and marriage dispensation after UU 27/2022 article 4.
CASE = screened(
    r"\b(?:korban|penyintas|anak\s+pelaku|pelaku\s+anak|anak\s+saksi|abh|diversi|berhadapan\s+dengan\s+hukum|berkonflik\s+dengan\s+hukum|"
    r"kekerasan|pelecehan|pencabulan|persetubuhan|perkosaan|rudapaksa|penganiayaan|perundungan|penelantaran|terlantar|tppo|trafficking|"
    r"hiv|aids|odha|odhiv|adha|napza|narkoba|pornografi|dispensasi|perkawinan\s+anak|pengangkatan\s+anak|adopsi|anak\s+angkat|orang\s+tua\s+angkat|anak\s+yang\s+diangkat|"
    r"rumah\s+aman|tindak\s+pidana|terorisme|pekerja\s+anak|anak\s+jalanan|menyimpang)\b"
)
GENERAL = re.compile(
    r"kebijakan|sosialisasi|pencegahan|daftar\s+hadir|susunan|kepengurusan|pengurus|gugus\s+tugas|relawan|peserta\s+(?:pelatihan|sosialisasi|kegiatan|rapat)"
)
# what is said of a child that a case is about, not of a case in general
_ROLE = re.compile(
    r"\b(?:korban|penyintas|pelaku|terlapor|tersangka|terdakwa|klien|abh|diversi|berhadapan\s+dengan\s+hukum|berkonflik\s+dengan\s+hukum|dispensasi|"
    r"pengangkatan|diangkat|adopsi|calon\s+(?:suami|istri|mempelai)|(?:ter)?infeksi|arv|odha|odhiv|adha|mendampingi|didampingi|pendampingan|menjangkau|dijangkau|penjangkauan|"
    r"asesmen|visum|dirujuk|rujukan|dicabuli|disetubuhi|diperkosa|dianiaya|dipukul|dirundung|ditelantarkan|terlantar|dilecehkan|dieksploitasi|disekap|"
    r"dipekerjakan|ditampung|rumah\s+aman|reunifikasi|rehabilitasi)\b",
    re.IGNORECASE,
)
_PRAISED = re.compile(
    r"juara|lomba|forum\s+anak|\bduta\b|\bpeserta\b|narasumber|moderator|puisi|poster|finalis|relawan|pelopor|pengurus|delegasi|perwakilan|prestasi|beasiswa|penghargaan|"
    r"fasilitator",
    re.IGNORECASE,
)
_PART = r"(?:[A-Z][a-z'’]{2,}|[A-Z]{3,}|[A-Z][a-z]?\.(?!\s*\d))"
_SHORT = r"(?:(?:M|Moh|Muh|Mhd|Md)\.\s*|(?:[A-Z][a-z]|[A-Z]{2}) +(?=[A-Z][a-z]{2}|[A-Z]{3}))?"
NAME = rf"{_SHORT}{_PART}(?: +(?:(?:bin|binti) +)?{_SHORT}{_PART}){{0,6}}"
_CALLED = re.compile(rf"\b(?P<name>{NAME})")
_FORM = screened(
    rf"\b(?i:(?P<label>(?:nama|identitas)(?:\s+(?:lengkap|anak|korban|klien|pelaku|pemohon|calon|siswa|pasien|yang\s+bersangkutan|abh|suami|istri))*))[ \t]*"
    rf"(?:[:=;|.]|\n\s*:|\t|[ \t]{{2,}}|\n)[\s:]*(?i:ananda\s+|an\.\s*|anak\s+)?(?P<name>{NAME})"
)
_OF_CHILD = re.compile(r"anak|korban|klien|pelaku|abh|siswa|pasien|calon", re.IGNORECASE)
_AGE = re.compile(
    r"\b(?:umur|usia|berusia|berumur)\b\W{0,6}(?P<a>\d{1,2})\b|\b(?P<b>\d{1,2})\s*(?:th|thn|tahun)\b",
    re.IGNORECASE,
)
_CHILDS = re.compile(
    r"\b(?:lahir|ttl|kelahiran|orang\s*tua|ortu|(?:nama\s+)?(?:ayah|ibu)|anak\s+dari|putr[ai]\s+(?:dari|bapak|ibu|pasangan)|bin|binti|kelas|pelajar|siswa|siswi|asal\s+sekolah)\b",
    re.IGNORECASE,
)
_HOME = re.compile(r"\b(?:alamat|beralamat|tinggal|domisili|warga|nik)\b", re.IGNORECASE)
_ADULT = re.compile(
    r"\b(?:jabatan|nip|pangkat|instansi|selaku|bertanda\s*tangan|pihak\s+(?:pertama|kedua|ke)|menugaskan|petugas|pendamping|pelapor|konselor|narahubung|"
    r"pekerjaan\W+(?!pelajar|siswa|belum|tidak|ikut)\w)",
    re.IGNORECASE,
)
_STAFF = re.compile(r"\b(?:jabatan|nip|pangkat|instansi|petugas|pendamping|konselor|psikolog|pekerja\s+sosial|advokat)\b", re.I)
_WORD = re.compile(r"\S+")
_NEXT_NAME = re.compile(r"\bnama\b(?!\s*(?:ayah|ibu|orang|wali|sekolah|ortu))", re.IGNORECASE)
# right behind a name
_AGED = re.compile(
    r"\s*(?:\(?(?:alias|als\.?)\s+\w+\)?)?[\s(,;:/|–-]*(?:(?:L|P|lk|pr|laki-laki|perempuan)\b[\s,;/|]*)?"
    r"(?:(?:umur|usia|berusia|berumur)\W{0,3}(\d{1,2})\b|(\d{1,2})(?:[.,]\d)?\s*(?:th|thn|tahun)\b|(?<=\()(\d{1,2})\))",
    re.IGNORECASE,
)
_DESCENT = re.compile(
    r"[\s(,;–-]*(?:(?:putr[ai]|anak)\s+(?:\w+\s+)?(?:dari\s+|pasangan\s+|bapak\b|bpk\b|ibu\b|sdr\b)|(?:yang\s+)?(?:lahir|tempat\s*(?:/|dan|,)?\s*(?:tanggal|tgl)?\.?\s*lahir)\b|nik\b)",
    re.IGNORECASE,
)
_RESIDENT = re.compile(
    r"[\s(,;–-]*(?:warga|beralamat|bertempat\s+tinggal|tinggal|alamat|siswa|siswi|pelajar|kelas)\b", re.IGNORECASE
)
_MET = re.compile(
    r"\b(?:korban|pelaku|klien|ananda|penyintas|terlapor|anak|mendampingi|menjangkau|menemui|merujuk|terhadap|bernama|a\.\s?n\.?|an\.|atas\s+nama)\s*[:,]?\s*$",
    re.IGNORECASE,
)
# without one of these behind a name, or among its words in capitals, nothing tells of a child: asked first
_TOLD = r"umur|usia|lahir|warga|alamat|tempat|tinggal|sisw|pelajar|kelas|nik\b|putr[ai]\b|anak\b"
_FOLLOWED = re.compile(
    rf"[\s(,;:/|–-]*(?:\d|[lp]\b|lk\b|pr\b|laki|perempuan|alias|als|ber|yang\b|{_TOLD})", re.IGNORECASE
)
_AMONG = re.compile(rf"\b(?:{_TOLD})", re.IGNORECASE)
_SEX = re.compile(r"(?<![\w.])(?:L|P|LK|PR|laki-laki|perempuan)(?![\w.])", re.I)
# papers on services, whose names and addresses are those of helpers
_OFFERED = re.compile(
    r"\bsop\b|standar\s+operasional|perjanjian|kerja\s*sama|lembaga|mitra|jejaring|layanan\s+rujukan|konselor|petugas|pakta|maklumat|komitmen|program|kegiatan"
)
_COUNTED = re.compile(
    r"jumlah|sebaran|total|rekap|sebanyak|\bkec(?:amatan)?\b|\bkel(?:urahan)?\b|\bdesa\b|\d\s*(?:kasus|orang|anak|korban)\b|\(\d+\)[^()]{2,40}\(\d+\)", re.IGNORECASE
)
_GROWN = re.compile(
    r"\b(?:bapak|bpk|ibu\w*|ayah\w*|orang\s*tua|pendamping|oleh|kepala|ketua|guru|dokter|dr|desa|dusun|kelurahan|kecamatan|jalan|jl|kota|kabupaten|hakim(?:\s+anak)?|jaksa|penyidik|petugas|konselor|psikolog|kader)\W*$",
    re.IGNORECASE,
)
_LISTED = re.compile(rf"^[ \t]*(?:\d{{1,3}}[.)]|[-•*])[ \t]*(?P<name>{NAME})(?P<rest>[ \t]*[-–,;|/:(\t][^\n]{{0,120}})", re.M)
_WHAT = re.compile(
    r"kekerasan|pelecehan|cabul|setubuh|perkosa|aniaya|perundungan|penelantaran|terlantar|pencurian|pengeroyokan|tppo|eksploitasi|napza|narkoba|\barv\b|diversi|dispensasi|\bfisik\b|\bpsikis\b|\bseksual\b|korban|pelaku",
    re.IGNORECASE,
)
_DISGUISED = re.compile(r"samar|sebenarnya|inisial|disingkat|dirahasiakan", re.IGNORECASE)
_NIK = re.compile(r"(?<![\d.,/-])\d(?:[ .-]?\d){15}(?![.,-]?\d)")
_PARENT = re.compile(
    rf"\b(?i:(?:anak|putra|putri)\s+(?:kandung\s+)?dari(?:\s+pasangan)?|putr[ai]|binti|bin|pasangan|orang\s*tua(?:nya)?|ortu|wali|ayah(?:nya)?|ibu(?:nya)?)"
    rf"(?:\s+(?i:bapak|bpk\.?|ibu|ayah|kandung|korban|anak|tn\.?|ny\.?|sdr\.?))*\s*[:=,|]?\s*(?:(?i:bapak|bpk\.?|ibu|alm\.?)\s+)?(?P<name>{NAME})(?:\s+(?:dan|dengan|/)\s+(?P<other>{NAME}))?"
)
_DEGREE = re.compile(r"\s*,\s*(?:[SMA]\.|A\.?Md|SH\b|SE\b|ST\b|SKM|Psikolog)")
ACRONYM = 5  # letters of the longest word in capitals that is taken for an acronym where it stands alone
NEAR, CLOSE, FORM = 200, 90, 350  # characters of a passage, of a clause, of a form on one person


@dataclass(frozen=True, slots=True)
class Person:
    """A name as it stands, what it was known by: `isian`, `naskah` or `daftar`."""

    name: str
    by: str


@dataclass(frozen=True, slots=True)
class _Called:
    """A name and where it stands in the text."""

    name: str
    start: int
    end: int


@lru_cache(maxsize=64)  # asked for the fact, and again for what is hidden
def persons_in(text: str, heading: str) -> tuple[Person, ...]:
    """The children of protected cases that a page names; `heading` is the head of the paper in lower case."""
    return tuple(_persons(text, heading))


def _persons(text: str, heading: str) -> Iterator[Person]:
    case = bool(CASE.pattern.search(heading)) and not GENERAL.search(heading)
    for match in _FORM.finditer(text):
        if (called := _called(match)) and _form_of_child(text, match, called, case, heading):
            yield Person(called.name, "isian")
    for match in _CALLED.finditer(text):
        if not (_FOLLOWED.match(text, match.end()) or _AMONG.search(match["name"])):
            continue
        if (called := _called(match)) and _told_of(text, called, case):
            yield Person(called.name, "naskah")
    for match in _LISTED.finditer(text) if case else ():
        rest, called = match["rest"], _called(match)
        if (
            called
            and (" " in called.name or _young(rest))
            and not _DISGUISED.search(rest[:45])
            and _WHAT.search(rest)
            and _of_person(rest, heading)
            and not (_PRAISED.search(rest) or _STAFF.search(rest) or _old(rest))
        ):
            yield Person(called.name, "daftar")


def niks_in(text: str, heading: str) -> int:
    """How many numbers of children, or of families of such a case, a page shows."""
    case = bool(CASE.pattern.search(heading)) and not GENERAL.search(heading)
    found = set()
    for match in _NIK.finditer(text):
        around = text[max(0, match.start() - FORM) : match.end() + CLOSE]
        close = text[max(0, match.start() - NEAR) : match.end() + CLOSE]
        if _ADULT.search(close) or not (case or _ROLE.search(around)):
            continue
        labelled = re.search(r"\b(?:nik|kk|kartu\s+keluarga|kia)\b[^\n]{0,20}$", text[: match.start()][-40:], re.I)
        if is_child_nik(match[0]) or (case and labelled and _ROLE.search(around)):
            found.add(re.sub(r"\D", "", match[0]))
    return len(found)


def parents_in(text: str) -> Iterator[str]:
    """Names that follow the word for a parent."""
    for match in _PARENT.finditer(text):
        for name in (match["name"], match["other"]):
            if name and is_name(name) and not is_common(name):
                yield " ".join(name.split())


def _called(match: re.Match[str]) -> _Called | None:
    """The first words of a match that are a name, without those before and behind that are none."""
    words = list(_WORD.finditer(match["name"]))
    none = [is_thing(word[0].strip(".")) or is_common(word[0]) for word in words]
    first = next((n for n, bad in enumerate(none) if not bad), None)
    if first is None:
        return None
    last = next((n for n in range(first, len(words)) if none[n]), len(words)) - 1
    at = match.start("name")
    name = match["name"][words[first].start() : words[last].end()]
    behind = match.string[at + words[last].end() :][:12]
    if not is_name(name) or _DEGREE.match(behind) or (name.isupper() and len(name) <= ACRONYM):
        return None
    return _Called(" ".join(name.split()), at + words[first].start(), at + words[last].end())


def _of_person(rest: str, heading: str) -> bool:
    """Whether a line of a list tells of a person: an age, a sex, a home; or what befell it, alone."""
    if _AGE.search(rest) or _SEX.search(rest) or _CHILDS.search(rest) or _HOME.search(rest):
        return True
    return not re.search(r"\d", rest) and len(rest.split()) <= 4 and not _OFFERED.search(heading)


def _form_of_child(text: str, match: re.Match[str], called: _Called, case: bool, heading: str) -> bool:
    """Whether `Nama: ...` begins what a form says of a child."""
    start, end = match.start(), called.end
    before, after = text[max(0, start - NEAR) : start], text[end : end + FORM]
    following = _NEXT_NAME.search(after)
    own = after[: following.start()] if following else after
    if _DISGUISED.search(own[:45]) or _ADULT.search(own) or _old(own[:NEAR]):
        return False
    if not (case or _ROLE.search(f"{before} {own[:NEAR]}")):
        return False
    if _ADULT.search(before[-CLOSE:]) or _PRAISED.search(before[-CLOSE:] + own[:CLOSE]):
        return False
    number = _NIK.search(own)
    young = _young(own[:NEAR])
    if _OF_CHILD.search(match["label"]) or _CHILDS.search(own) or young:
        return bool(_CHILDS.search(own) or _HOME.search(own) or young)
    grown = number is not None and not is_child_nik(number[0])
    return bool(_HOME.search(own) and _ROLE.search(before)) and not (grown or _OFFERED.search(heading))


def _told_of(text: str, called: _Called, case: bool) -> bool:
    """Whether what stands behind a name in running text makes it a child's of a case."""
    after = text[called.end : called.end + CLOSE]
    aged = _AGED.match(after)
    years = int(next(filter(None, aged.groups()))) if aged else 0
    resident = None if aged else _RESIDENT.match(after)
    if not (0 < years < CHILD or resident or (not aged and _DESCENT.match(after))):
        return False
    before = text[max(0, called.start - NEAR) : called.start]
    if _DISGUISED.search(after[:45]) or _PRAISED.search(before[-60:] + after[:60]):
        return False
    if not aged and (_ADULT.search(before[-60:] + after[:60]) or _GROWN.search(before[-25:])):
        return False
    if (" " not in called.name or resident) and not _MET.search(before[-25:]):
        return False
    bare = aged is not None and aged[3] is not None  # Raka Wira (12): as well a number of cases
    if bare and (not _ROLE.search(before[-50:]) or _COUNTED.search(before[-CLOSE:] + after)):
        return False
    passage = f"{before[-CLOSE:]} {after}"
    around = f"{before} {text[called.end : called.end + NEAR]}".lower()
    near = case or bool(CASE.pattern.search(around))
    return near and bool(_ROLE.search(passage) or (case and _WHAT.search(passage)))


def _old(text: str) -> bool:
    """Whether the first age that is told is a grown-up's."""
    told = _AGE.search(text)
    return told is not None and int(told["a"] or told["b"]) >= CHILD


def _young(text: str) -> bool:
    told = _AGE.search(text)
    return told is not None and 0 < int(told["a"] or told["b"]) < CHILD
