"""Whose paper it is: a line of a letterhead, a title or a signature names an office of a place.

A kecamatan or a village has its own indicators; what its papers tell of any theme belongs there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import regex

from classifiers.lexicon import Hit, Owner
from classifiers.screen import Words, words_of
from classifiers.text import PageView
from classifiers.weigh import Placed, Voice
from classifiers.zones import Zone
from rules.book import Book

PLACES = (Zone.TITLE, Zone.LETTERHEAD, Zone.CLOSING)
HEAD = (Zone.TITLE, Zone.LETTERHEAD)
HEAD_LINES = 6  # lines with words among which a paper says whose it is
SECONDS = 0.05  # for one pattern on one line: authors of rulebooks may write patterns that run away

Zoned = tuple[PageView, tuple[Zone, ...]]

# offices that have an address in a kecamatan or a village and are not its own
_OTHERS = regex.compile(
    r"\b(sdn?|smpn?|sman?|smkn?|min?|mtsn?|man?|tk(?!\.?\s+(kec|kab|kel|des))|paud|kb|ra|slb|skb|"
    r"pkbm|sekolah|madrasah|pondok|pesantren|puskesmas|pkm|posyandu|rsud|rumah\s+sakit|klinik|kua|urusan\s+agama|kementerian|"
    r"polsek|polres|kepolisian|koramil|yayasan|lksa|panti|pt|cv|dinas|badan|uptd?|korwil|bkb|tpa|"
    r"universitas|pengadilan|kejaksaan|bupati|wali\s*kota|gereja|masjid|vihara)\b",
    regex.IGNORECASE,
)
# the place and day of what a caption tells
_DATED = regex.compile(r",\s*([a-z']+,?\s+)?\d{1,2}[\s/.-]+\w+[\s/.-]+\d{4}", regex.IGNORECASE)


class Line(NamedTuple):
    """A line that may say whose paper it is."""

    page: PageView
    start: int
    text: str
    zone: Zone
    head: bool  # among the first lines of the paper


def lines_in(pages: Sequence[Zoned]) -> list[Line]:
    """The lines of letterheads, titles and signatures."""
    found = []
    for number, (page, zones) in enumerate(pages):
        words = 0
        for (start, text), zone in zip(page.lines, zones, strict=True):
            words += bool(text.strip())
            if zone in PLACES:
                head = number == 0 and words <= HEAD_LINES and zone in HEAD
                found.append(Line(page, start, text, zone, head))
    return found


def set_scopes(found: dict[Owner, Voice], book: Book, lines: Sequence[Line]) -> None:
    """Let a line that matches an indicator's setting speak for the topics of its items.

    Only for indicators that something speaks for: of others no item is weighed.
    """
    spoken = {owner.indicator for owner in found if not owner.scope}
    for indicator in (each for each in book.indicators if each.setting and each.id in spoken):
        for line in lines:
            if (words := _said(indicator.setting, line.text)) is None:
                continue
            hit = Hit(words, line.start, line.start + len(line.text))
            for item in indicator.items:
                owner = Owner(indicator.id, item.key, scope=True)
                found.setdefault(owner, Voice()).strong.setdefault(
                    words, Placed(hit, line.page, Zone.TITLE)
                )
            break


def place_of(book: Book, lines: Sequence[Line]) -> tuple[int, Placed] | None:
    """The local indicator whose office's paper it is, and the line that says so.

    The smaller place decides, as papers of a village name their kecamatan first; a paper of
    another office there, a school or a dinas, is nobody's of these.
    """
    head = [line for line in lines if line.head and not _DATED.search(line.text)]
    if any(_OTHERS.search(line.text) for line in head if line.zone is Zone.LETTERHEAD):
        return None
    for indicator in reversed([each for each in book.indicators if each.setting]):
        for line in head:
            words = _said(indicator.setting, line.text)
            if words and not _OTHERS.search(line.text.lower().partition(words)[0]):
                hit = Hit(words, line.start, line.start + len(line.text))
                return indicator.id, Placed(hit, line.page, Zone.TITLE)
    return None


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """A rulebook's pattern for a setting, in letters of any size."""
    return regex.compile(pattern, regex.IGNORECASE)


@cache
def _words(pattern: str) -> Words:
    return words_of(pattern, re.IGNORECASE)


def _said(patterns: tuple[str, ...], line: str) -> str | None:
    low = line.lower()
    for pattern in patterns:
        words = _words(pattern)
        if words and not any(map(low.__contains__, words)):
            continue
        try:
            if match := compiled(pattern).search(line, timeout=SECONDS):
                return " ".join(str(match[0]).lower().split())
        except TimeoutError:
            continue
    return None
