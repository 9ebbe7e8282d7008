"""A document as the classifiers read it: lines, a head, normalised text that leads back."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import PurePosixPath
from string import ascii_letters, ascii_uppercase

import numpy as np

from classifiers.lines import Flow, Line, lines_of
from pipeline.privacy import snippet
from pipeline.records import Document, Page, Span, TextSource
from rules.book import Cover

HEAD_LINES = 25
# begins with the hyphen itself: the engine then skips to the next hyphen at once
_BREAK = re.compile(r"[-\u00ad](?<=[a-z].)\n\s*(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Normal:
    """Case-folded words separated by single blanks, and for each character its source offset."""

    text: str  # starts and ends with a blank, so that " word " finds whole words
    offsets: tuple[int, ...]


class _Folded(dict[int, str]):
    """One character to the one it is compared as; a blank for what is neither letter nor digit."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFKD", chr(code))[0]
        self[code] = base.lower()[0] if base.isalnum() else " "
        return self[code]


# what people type in haste, and the words they mean; phrases are folded the same way
AND = "\1"  # stands for & between words
SHORT = {
    AND: "dan",
    "bln": "bulan",
    "blm": "belum",
    "dgn": "dengan",
    "dlm": "dalam",
    "jlh": "jumlah",
    "jml": "jumlah",
    "kab": "kabupaten",
    "kec": "kecamatan",
    "kerjasama": "kerja sama",
    "bekerjasama": "bekerja sama",
    "narsum": "narasumber",
    "ortu": "orang tua",
    "pkm": "puskesmas",
    "ranperda": "rancangan perda",
    "raperda": "rancangan perda",
    "sdh": "sudah",
    "tdk": "tidak",
    "th": "tahun",
    "thd": "terhadap",
    "thn": "tahun",
    "utk": "untuk",
    "yg": "yang",
}
_TWICE = re.compile(r"^([a-z]{4,})2$")  # anak2: anak-anak

_NO_LETTER = bytes(set(range(256)) - set(ascii_letters.encode()))
_NO_CAPITAL = bytes(set(range(256)) - set(ascii_uppercase.encode()))

_FOLD = _Folded({0: "\0", 1: AND})


def normalise(text: str) -> Normal:
    """Fold case, accents, punctuation and line-end hyphens away; digits and letters stay."""
    flat = _flat(text)
    words = flat.replace("\0", "").split()
    offsets = _kept(flat)
    at = 1  # of the word in the offsets
    for n, word in enumerate(words):
        if full := _in_full(word):
            start, last = offsets[at], offsets[at + len(word)] - 1
            # the letters that were not typed stand at the last one that was
            offsets[at : at + len(word)] = [min(start + k, last) for k in range(len(full))]
            words[n] = word = full
        at += len(word) + 1
    return Normal(f" {' '.join(words)} " if words else " ", tuple(offsets))


def _flat(text: str) -> str:
    """One character for one, so that an offset here is one into the text; \\0 is cut out of words."""
    plain = text.replace("\0", " ").replace(AND, " ").replace(" & ", f" {AND} ")
    return _BREAK.sub(lambda found: "\0" * len(found[0]), plain).translate(_FOLD)


def _in_full(word: str) -> str | None:
    """What a word typed in haste stands for."""
    if word in SHORT or word[-1] == "2":
        return SHORT.get(word) or doubled(word)
    return None


def _kept(flat: str) -> list[int]:
    """Where the letters of all words stand, and the blank behind each word; 0 before them all."""
    codes = np.frombuffer(f"{flat} ".encode("utf-32-le", "surrogatepass"), "<u4")
    inside = codes != ord(" ")
    kept = inside & (codes != 0)
    kept[1:] |= inside[:-1] & ~inside[1:]
    return [0, *np.flatnonzero(kept).tolist()]


@lru_cache(maxsize=4096)  # asked of a line for its zone, its kind and its title
def capitals(text: str) -> tuple[int, int]:
    """How many letters a line has, and how many of them are capitals."""
    if text.isascii():  # bytes can be deleted at once
        raw = text.encode()
        return len(raw.translate(None, _NO_LETTER)), len(raw.translate(None, _NO_CAPITAL))
    letters = [ch for ch in text if ch.isalpha()]
    return len(letters), sum(map(str.isupper, letters))


def doubled(word: str) -> str | None:
    """The word that a trailing 2 doubles, in full."""
    found = _TWICE.match(word)
    return f"{found[1]} {found[1]}" if found else None


def phrase_key(phrase: str) -> str:
    """A phrase as it stands in normalised text, with the blanks around it."""
    words = _flat(phrase).replace("\0", "").split()
    return f" {' '.join(_in_full(word) or word for word in words)} " if words else " "


@dataclass(frozen=True)
class PageView:
    """One page with its lines and its normalised text."""

    path: str
    page: Page

    @property
    def text(self) -> str:
        return self.page.text

    @property
    def number(self) -> int | None:
        return self.page.number

    @cached_property
    def normal(self) -> Normal:
        return normalise(self.page.text)

    @cached_property
    def lines(self) -> tuple[tuple[int, str], ...]:
        """(offset, text) of each line that is not blank."""
        found, at = [], 0
        for line in self.page.text.split("\n"):
            if line.strip():
                found.append((at, line))
            at += len(line) + 1
        return tuple(found)

    @cached_property
    def normal_lines(self) -> tuple[str, ...]:
        """Each of the lines as it stands in the normalised text."""
        text, offsets = self.normal.text, self.normal.offsets
        cuts = [bisect_left(offsets, start) for start in self.line_starts[1:]]
        return tuple(text[a:b] for a, b in pairwise([0, *cuts, len(text)]))

    @cached_property
    def formal(self) -> tuple[Line, ...]:
        """The lines with their formal words put right."""
        return lines_of(self)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        return tuple(start for start, _ in self.lines)

    def line_at(self, offset: int) -> int:
        """Index into lines of the line that holds an offset."""
        return max(0, bisect_right(self.line_starts, offset) - 1)

    def span(self, start: int, end: int, *, around: int = 0) -> Span:
        """The place of raw offsets start..end, with `around` characters of context each side."""
        left, right = max(0, start - around), min(len(self.text), end + around)
        while left > 0 and not self.text[left - 1].isspace():
            left -= 1
        while right < len(self.text) and not self.text[right].isspace():
            right += 1
        return Span(
            path=self.path,
            page=self.page.number,
            place=self.page.place_at(start),
            text=snippet(self.text[left:right]),
        )

    def span_of_normal(self, start: int, end: int, *, around: int = 0) -> Span:
        """The place of offsets into the normalised text."""
        offsets = self.normal.offsets
        last = offsets[min(max(start, end - 1), len(offsets) - 1)]
        return self.span(offsets[min(start, len(offsets) - 1)], last + 1, around=around)


@dataclass(frozen=True, eq=False)
class View:
    """A document and what the classifiers derive from its text once."""

    document: Document
    cover: Cover | None = None  # None: that of the own rulebook
    whole: View | None = None  # of which this one shows some pages

    @cached_property
    def pages(self) -> tuple[PageView, ...]:
        if self.whole:  # what is known of a page is known of it in its part too
            own = {id(page) for page in self.document.pages}
            return tuple(page for page in self.whole.pages if id(page.page) in own)
        return tuple(
            PageView(self.document.path, page) for page in self.document.pages if page.text.strip()
        )

    def part(self, pages: Sequence[Page]) -> View:
        """Some of the pages as a document of their own."""
        document = replace(self.document, pages=tuple(pages), page_count=len(pages))
        return View(document, self.cover, self.whole or self)

    @property
    def first(self) -> PageView | None:
        return self.pages[0] if self.pages else None

    @cached_property
    def head(self) -> str:
        """The first lines of the first page with text: where a document says what it is."""
        first = self.first
        return "\n".join(line for _, line in first.lines[:HEAD_LINES]) if first else ""

    @cached_property
    def flow(self) -> Flow:
        """The lines of all pages, formal words put right: what kinds and facts read."""
        return Flow(tuple(line for page in self.pages for line in page.formal))

    @cached_property
    def stem(self) -> str:
        """The file's own name without folder, archive and suffix: a weak hint."""
        return PurePosixPath(self.document.path.rsplit("!", 1)[-1]).stem

    @cached_property
    def recognised(self) -> bool:
        """Whether any of the text came from OCR."""
        return any(page.page.source is TextSource.OCR for page in self.pages)

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[tuple[PageView, re.Match[str]]]:
        """Matches of a pattern in the raw text of all pages, in order."""
        for page in self.pages:
            for match in pattern.finditer(page.text):
                yield page, match
