"""What a figure is of beside its quantity: year, period, place, age, sex, source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from classifiers.facts import year
from classifiers.facts.cover import vocabulary_of
from classifiers.facts.quantity_terms import Terms, terms_of
from classifiers.text import View
from rules.tabulation import plain

YEAR = re.compile(r"(?<![\d./-])(20[0-4]\d)(?![\d/]|[.,]\d)")
_PERIOD = re.compile(
    r"\b(?:(semester|triwulan|tw|caturwulan)\s*\.?\s*(i{1,3}v?|iv|[1-4])\b|"
    r"(?:per|s\W?d|sampai(?:\s+dengan)?|hingga|posisi|keadaan|bulan)\s+(?:bulan\s+|akhir\s+|tanggal\s+)?(?:\d{1,2}\s+)?"
    r"(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b|"
    r"(?<!\d )\b(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+20\d\d)"
)
_WHOLE_YEAR = frozenset({"semester ii", "semester 2", "triwulan iv", "triwulan 4", "tw iv", "tw 4", "caturwulan iii", "caturwulan 3", "desember"})
_AGE = re.compile(
    r"\b(?:usia|umur)\s+(?:di\s?bawah\s+)?(\d{1,2}(?:\s*(?:-|–|s\W?d|sampai)\s*(?:<|kurang dari )?\d{1,2})?)\s*(tahun|thn|th|bulan|bln)\b|\b(\d{1,2}\s*[-–]\s*\d{1,2})\s*(tahun|thn|bulan|bln)\b"
)
_ALL_AGES = frozenset({"0-17 tahun", "0-18 tahun", "18 tahun", "17 tahun", "1-17 tahun", "1-18 tahun", "19 tahun"})
_LEVELS = {
    "paud": "paud", "tk": "paud", "ra": "paud", "sd": "sd", "mi": "sd", "sekolah dasar": "sd", "smp": "smp", "mts": "smp",
    "sekolah menengah pertama": "smp", "sma": "sma", "smk": "sma", "ma": "sma", "sekolah menengah atas": "sma", "slta": "sma",
    "sltp": "smp",
}  # fmt: skip
_LEVEL = re.compile(
    # a school and the madrasah of its level: SMP/MTs
    rf"\b(?=(?:sd\W+mi|smp\W+mts|sma\W+(?:smk\W+)?ma|tk\W+ra)\b)(sd|smp|sma|tk)\b|"
    rf"\b(?:jenjang|tingkat|usia|umur|kelompok|lulusan|setingkat|siswa|murid|pelajar)\s+(?:usia\s+|pendidikan\s+|sekolah\s+(?=s))?({'|'.join(sorted(_LEVELS, key=len, reverse=True))})\b"
)
_PLACE = re.compile(
    r"\b(kecamatan|kec|distrik|kapanewon|desa|kelurahan|kel|kalurahan|nagari|gampong|kampung|puskesmas|pkm|rsud|sdn?|smpn?|sman?|smkn?|mtsn?|min|slb|tk|paud|lksa|rw|dusun)\.?\s+((?:\d{1,3}\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?)",
)
_SORTS = {
    "kec": "kecamatan", "distrik": "kecamatan", "kapanewon": "kecamatan", "kel": "kelurahan", "kalurahan": "desa",
    "gampong": "desa", "nagari": "desa", "kampung": "desa", "pkm": "puskesmas", "uptd puskesmas": "puskesmas",
}  # fmt: skip
_SORT = re.compile(r"(kecamatan|kec|distrik|kapanewon|desa|kelurahan|kel|kalurahan|gampong|nagari|puskesmas|pkm)\s+")
# what the head of a paper must show for its figures to be of less than the region
_SMALLER = re.compile(
    r"\b(KECAMATAN|KEC\.|DESA|KELURAHAN|KALURAHAN|NAGARI|GAMPONG|PUSKESMAS|SDN?|SMPN?|SMAN?|SMKN?|MTSN?|DUSUN|DISTRIK)\s+((?:\d{1,3}\s+)?[A-Z][A-Z'’-]{2,}(?:\s+[A-Z][A-Z'’-]{2,})?)"
)
_ADDRESS = re.compile(r"\b(?:JL|JALAN|KODE POS|TELP|TELEPON|ALAMAT|E-?MAIL|FAX)\b")
_NO_PLACE = frozenset(
    ["ANAK", "JUMLAH", "RAMAH", "LAYAK", "DAN", "SE", "YANG", "TAHUN", "PER", "MENURUT", "BERAKTA", "TOTAL", "LAKI", "PEREMPUAN", "SASARAN", "BERDASARKAN", "KABUPATEN", "KOTA", "DI", "DENGAN", "PENERIMA", "BERSINAR", "SIAGA", "KECAMATAN", "KEC", "PROVINSI", "FASKES", "PKM", "NEGERI"]
)
_EACH = re.compile(r"\b(?:PER|MENURUT|SE|SETIAP|TIAP|SELURUH|BERDASARKAN|JUMLAH|DAN|NO|ANTAR)\W+$")
HEAD_LINES = 10


@dataclass(frozen=True)
class Setting:
    """What holds for all figures of a document that say nothing else."""

    view: View
    kind: str

    @cached_property
    def terms(self) -> Terms:
        """What finds the rulebook's quantities."""
        return terms_of(vocabulary_of(self.view))

    @cached_property
    def year(self) -> str:
        """The year the document speaks of; "" when there is none."""
        fact = next(iter(year.read(self.view, self.kind)), None)
        return fact.value if fact and fact.get("role") not in ("date", "number") else ""

    @cached_property
    def place(self) -> str:
        """The village, sub-district, school or health centre whose paper it is; "" for the region."""
        first = self.view.pages[0].page.tables if self.view.pages else ()
        rows = {plain(" ".join(row)) for table in first for row in table.rows[:5]}
        for line in self.view.flow.lines[:HEAD_LINES]:
            text = line.text.upper()
            if plain(line.text) in rows or text.startswith(("NO ", "NO.", "NO\t")):
                continue
            # a letterhead or a title, not running text and not the heads of a table
            if len(text) > 110 or _ADDRESS.search(text) or text.rstrip().endswith((".", ";", ":")) or "\t" in text:
                continue
            found = _SMALLER.search(text)
            name = found[2].split() if found else []
            if not found or name[0] in _NO_PLACE or _EACH.search(text[: found.start()]):
                continue
            kept = [word for word in name if word not in _NO_PLACE]
            return called(found[1], " ".join(kept))
        return ""

    @cached_property
    def source(self) -> str:
        """The one source that the lines `Sumber:` name, else the letterhead; "" when several."""
        found = {
            self.terms.source(plain(line.text))
            for line in self.view.flow.lines
            if line.text[:12].lower().lstrip("*( ").startswith("sumber")
        }
        if not found:
            head = (line.text for line in self.view.flow.lines[:HEAD_LINES])
            found = {source for text in head if text.isupper() and (source := self.terms.source(plain(text)))}
        return found.pop() or "" if len(found) == 1 else ""


def period_of(low: str) -> str:
    """A part of a year that a text names; "" for the whole or its end."""
    match = _PERIOD.search(low)
    if not match:
        return ""
    found = match[3] or match[4] or f"{match[1]} {match[2]}"
    return "" if found in _WHOLE_YEAR else found


def age_of(low: str) -> str:
    """An age group that a text names; "" for none or for all children."""
    match = _AGE.search(low)
    if not match:
        return ""
    span, unit = (match[1], match[2]) if match[1] else (match[3], match[4])
    span = re.sub(r"\s*(?:-|–|s\W?d|sampai)\s*(?:<|kurang dari )?", "-", span)
    found = f"{span} {'bulan' if unit.startswith('b') else 'tahun'}"
    return "" if found in _ALL_AGES else found


def level_of(low: str) -> str:
    """The one level of schooling that a text names; "" for none or several."""
    found = {_LEVELS[match[1] or match[2]] for match in _LEVEL.finditer(low)}
    return f"jenjang {found.pop()}" if len(found) == 1 else ""


def place_of(text: str) -> str:
    """A place smaller than the region that a sentence names; "" for none."""
    match = _PLACE.search(text)
    return called(match[1], match[2]) if match else ""


def called(sort: str, name: str) -> str:
    """A place by its sort in full and its name, however either was written."""
    sort = plain(sort)
    return f"{_SORTS.get(sort, sort)} {plain(name)}".strip()


def row_place(label: str, head: str) -> str:
    """The place of a table's row: its sort from the label, else from the head of the column."""
    words = plain(label)
    match = _SORT.match(words)
    if match:
        return called(match[1], words[match.end() :])
    sort = next((word for word in head.split() if word in _SORTS or word in _SORTS.values()), "")
    return called(sort, words)


def sex_word(low: str) -> str:
    """L or P where one sex alone is named."""
    male = re.search(r"\blaki[- ]?laki|\bputra\b|\(l\)", low)
    female = re.search(r"\bperempuan\b|\bputri\b|\(p\)", low)
    return "" if bool(male) == bool(female) else "L" if male else "P"
