"""The lines of a document with the formal words put right, and the way back to their place."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from pipeline.records import Span, TextSource

if TYPE_CHECKING:
    from classifiers.text import PageView

# Words that formal papers are built of; recognised text is put right towards these only.
_FORMAL = [
    "administrasi",
    "aksi",
    "anak",
    "anggaran",
    "antara",
    "badan",
    "berita",
    "bersama",
    "berlaku",
    "bupati",
    "camat",
    "daerah",
    "daftar",
    "dasar",
    "desa",
    "dinas",
    "ditetapkan",
    "diundangkan",
    "dokumen",
    "dokumentasi",
    "edaran",
    "evaluasi",
    "fasilitator",
    "forum",
    "gugus",
    "hadir",
    "hari",
    "instruksi",
    "jabatan",
    "jakarta",
    "kabupaten",
    "kabupaten/kota",
    "kantor",
    "kecamatan",
    "kedua",
    "keempat",
    "kegiatan",
    "kelima",
    "kelurahan",
    "kementerian",
    "kepada",
    "kepala",
    "keputusan",
    "kerja",
    "kesatu",
    "kesepahaman",
    "ketiga",
    "kota",
    "lampiran",
    "laporan",
    "lembaran",
    "lurah",
    "matriks",
    "memperhatikan",
    "memutuskan",
    "menetapkan",
    "mengingat",
    "menimbang",
    "monitoring",
    "nama",
    "nomor",
    "notula",
    "notulen",
    "operasional",
    "pelaksanaan",
    "pemerintah",
    "penetapan",
    "pembentukan",
    "peraturan",
    "perempuan",
    "perihal",
    "perjanjian",
    "pernyataan",
    "persetujuan",
    "pertama",
    "pasal",
    "piagam",
    "profil",
    "program",
    "prosedur",
    "provinsi",
    "puskesmas",
    "rancangan",
    "rapat",
    "rekapitulasi",
    "rencana",
    "salinan",
    "sasaran",
    "sekolah",
    "sekretaris",
    "sertifikat",
    "sifat",
    "standar",
    "surat",
    "tahun",
    "tanda",
    "tangan",
    "tanggal",
    "tembusan",
    "tentang",
    "tugas",
    "undangan",
    "wali",
    "walikota",
    "waktu",
    "tempat",
    "januari",
    "februari",
    "maret",
    "april",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
    "senin",
    "selasa",
    "rabu",
    "kamis",
    "jumat",
    "sabtu",
    "minggu",
]
_LOOKALIKE = str.maketrans("01358|!$", "oiisbiis")
_SPACED = re.compile(r"(?<!\w)(?:[A-Za-z] ){4,}[A-Za-z](?!\w)")
_TOKEN = re.compile(r"[A-Za-z][\w|!$/]{3,}")
_GLUE = (
    "ditetapkan|diundangkan|keputusan|peraturan|pemerintah|kabupaten|kecamatan|kelurahan|sekretaris|"
    "sertifikat|perjanjian|pernyataan|lampiran|laporan|kegiatan|undangan|tentang|standar|operasional|"
    "prosedur|walikota|lembaran|rencana|berita|daftar|bupati|kepala|daerah|matriks|notulen|provinsi|"
    "tanggal|nomor|tahun|surat|hadir|dinas|hari|aksi|acara|kerja|sama|kota|desa|rapat|profil|anak|pada|di"
)
_GLUED = re.compile(rf"(?:{_GLUE})+", re.IGNORECASE)
_PIECE = re.compile(_GLUE, re.IGNORECASE)
_DIGIT_GLUE = re.compile(
    r"\b(nomor|tahun|tanggal|pada)(?=\d)|(?<=\d)(?=tahun\b|tentang\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line that is not blank; start and end are raw offsets on its page."""

    page: PageView
    start: int
    end: int
    text: str
    exact: bool  # text is the raw text, so that columns are offsets


@dataclass(frozen=True, eq=False)
class Flow:
    """Lines as one text, joined by line feeds."""

    lines: tuple[Line, ...]

    @cached_property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def low(self) -> str:
        """The text in lower case, offset for offset."""
        low = self.text.lower()
        if len(low) == len(self.text):
            return low
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        starts, at = [], 0
        for line in self.lines:
            starts.append(at)
            at += len(line.text) + 1
        return tuple(starts)

    def index_at(self, offset: int) -> int:
        """Index of the line that holds an offset of the text."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def span(self, start: int, end: int, *, around: int = 0) -> Span:
        """The place of start..end, cut off at the end of its first page."""
        first, last = self.index_at(start), self.index_at(max(start, end - 1))
        page = self.lines[first].page
        while last > first and self.lines[last].page is not page:
            last -= 1
        one, two = self.lines[first], self.lines[last]
        left = one.start + (start - self.starts[first] if one.exact else 0)
        right = min(two.end, two.start + (end - self.starts[last])) if two.exact else two.end
        return page.span(min(left, one.end), max(left, right), around=around)

    def part(self, first: int, last: int | None = None) -> Flow:
        """The lines first..last (last excluded)."""
        return Flow(self.lines[first:last])

    def __len__(self) -> int:
        return len(self.lines)

    def __bool__(self) -> bool:
        return bool(self.lines)


@cache
def _vocabulary() -> tuple[frozenset[str], dict[str, str], list[str]]:
    words = frozenset(_FORMAL)
    shapes = {word.translate(_LOOKALIKE).replace("l", "i"): word for word in words}
    return words, shapes, sorted(word for word in words if len(word) >= 6)


@cache
def _mended_word(word: str) -> str:
    """The formal word that a recognised one stands for, or the word itself."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    words, shapes, long_words = _vocabulary()
    low = word.lower()
    if low in words:
        return word
    found = shapes.get(low.translate(_LOOKALIKE).replace("l", "i"))
    if found is None and len(low) >= 6:
        most = 1 if len(low) < 9 else 2
        best = process.extractOne(low, long_words, scorer=Levenshtein.distance, score_cutoff=most)
        # a suffix or prefix makes another word: "keputusannya", "perdaerah"
        if (
            best
            and abs(len(best[0]) - len(low)) <= 1
            and not (low.startswith(best[0]) or low.endswith(best[0]))
        ):
            found = best[0]
    if found is None:
        return _unglued(word)
    return (
        found.upper()
        if sum(c.isupper() for c in word) * 2 > len(word)
        else found.capitalize()
        if word[0].isupper()
        else found
    )


def _unglued(word: str) -> str:
    """Formal words that the recogniser wrote as one, set apart: KEPUTUSANBUPATI."""
    if len(word) < 9:
        return word
    whole = _GLUED.match(word)
    if not whole or whole.end() < 9:
        return word
    pieces = _PIECE.findall(whole[0])
    rest = word[whole.end() :]
    if len(pieces) < 2 and not (len(rest) > 3 and len(pieces[0]) > 5 and word.isupper()):
        return word
    return " ".join([*pieces, rest] if rest else pieces)


def mended(text: str, *, recognised: bool) -> str:
    """A line with letter-spaced words closed up; recognised lines also get their formal words back."""
    if _SPACED.search(text):
        text = _SPACED.sub(lambda m: _mended_word(m[0].replace(" ", "")), text)
    if recognised:
        text = _DIGIT_GLUE.sub(lambda m: f"{m[0]} ", text)
        text = _TOKEN.sub(lambda m: _mended_word(m[0]), text)
    return text


def lines_of(page: PageView) -> tuple[Line, ...]:
    """The lines of a page that are not blank."""
    recognised = page.page.source in (TextSource.OCR, TextSource.MIXED)
    found: list[Line] = []
    at = 0
    for raw in page.page.text.split("\n"):
        text = raw.strip()
        if text:
            start = at + raw.index(text)
            new = mended(text, recognised=recognised)
            found.append(Line(page, start, start + len(text), new, new == text))
        at += len(raw) + 1
    return tuple(found)
