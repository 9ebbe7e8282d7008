"""Which indicator a cell speaks of: by name first, for instruments number them differently."""

from __future__ import annotations

import re

from rules.book import Book
from rules.claims.grid import Cell
from rules.filing import folded, named

Place = tuple[int, str]  # indicator, section letter or ""

_NUMBERED = re.compile(
    r"^(?:(?P<word>indikator|indicator|ind)\b[\s.:]*(?:no(?:mor)?\b[\s.:]*)?)?"
    r"(?P<number>\d{1,2})\s*(?P<section>[A-D])?(?![\w%,])[\s.:)/-]*(?P<rest>.*)$",
    re.IGNORECASE,
)
_GROUP = re.compile(r"^\W*(?:kl[au]ster|kelembagaan\W*$|bagian\b|bidang\b)", re.IGNORECASE)
_TOTAL = re.compile(
    r"^\W*(?:sub[\s-]?total|jumlah|total|rata[\s-]?rata|nilai|skor)\b"
    r"(?:\W+(?:nilai|skor|poin|total|jumlah|akhir|keseluruhan|seluruh|seluruhnya|maksimal|mandiri)\b)*"
    r"(?:\W+(?:indikator|kl[au]ster|kelembagaan|kla)\b.*)?\W*$",
    re.IGNORECASE,
)


def indicator_of(cell: Cell, book: Book) -> Place | None:
    """The indicator that a cell of an indicator column means; None when it means none."""
    if isinstance(cell, float):
        return (int(cell), "") if cell in book.by_id else None
    found = _NUMBERED.match(cell.strip())
    rest = found["rest"] if found else cell
    number = titled(rest, book) or (named(rest, book) if rest else None)
    if number is None and found and int(found["number"]) in book.by_id:
        number = int(found["number"])
    if number is None:
        return None
    section = (found["section"] or "").upper() if found else ""
    return (number, section)


def heading_of(text: str, book: Book) -> Place | None:
    """The indicator that a line names as its heading: `Indikator 4 ...`, or its whole name."""
    found = _NUMBERED.match(text.strip())
    if found and found["word"]:
        return indicator_of(text, book)
    number = titled(found["rest"] if found else text, book)
    return (number, "") if number else None


def titled(text: str, book: Book) -> int | None:
    """The indicator whose name, short name or alias the text is, and nothing else."""
    words = folded(text)
    if not words:
        return None
    for indicator in book.indicators:
        name, short = indicator.name, indicator.short
        names = (name.id, name.en, short.id, short.en, *indicator.aliases)
        if any(folded(name) == words for name in names):
            return indicator.id
    return None


def is_group(text: str, book: Book) -> bool:
    """Whether a line is the heading of a klaster."""
    if _GROUP.match(text):
        return True
    words = folded(re.sub(r"^\W*(?:[IVX]+|\d)[\s.)]+", "", text))
    return any(folded(klaster.name.id) == words for klaster in book.cover.klaster)


def is_total(text: str) -> bool:
    """Whether a line adds up others."""
    return bool(_TOTAL.match(text))
