"""Which klaster a document names or is divided into; what they are called stands in the rulebook."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick

from classifiers.facts.cover import cover_of
from classifiers.screen import Screened, screened
from classifiers.text import View
from pipeline.records import Fact, Span
from rules.book import Klaster

_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5,
            "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}  # fmt: skip
_ID = "iii|ii|iv|i|v|[1-5]|satu|dua|tiga|empat|lima|pertama|kedua|ketiga|keempat|kelima"
_AND = r"\s*(?:[,;/&]\s*(?:dan|serta)?|\bdan\b|\bserta\b)\s*"
_TAB = re.compile(r"lembar\s+(.+)", re.S)
_BARE_TAB = re.compile(r"k(?:l|ls|las|lus)?\W*(?P<id>iii|ii|iv|i|v|[1-5])")
_ID_ALONE = re.compile(rf"\W*(?P<id>{_ID})\W*")
HEAD_ROWS = 4
LONGEST_HEAD = 40  # characters of a column's head
LEAST_BARE = 4  # tabs called by a letter and a number, from which on they are taken for klaster
_TO = r"(?:s\.?/?d\.?|sampai(?: dengan)?|hingga|-|–)"


@dataclass(frozen=True)
class Names:
    """What one rulebook's klaster are called; patterns are None where it has no words for them."""

    phrases: tuple[tuple[int, tuple[str, ...]], ...]
    automaton: ahocorasick.Automaton  # finds all phrases in one pass
    numbered: Screened | None
    general: int | None  # the klaster of the evaluation as a whole
    heading: Screened | None  # of the general one, named by a single word
    upto: Screened | None  # from the general one to a number
    column: re.Pattern[str] | None  # the head of a table's column of klaster


@lru_cache(maxsize=4)
def _names(klaster: tuple[Klaster, ...], words: tuple[str, ...]) -> Names:
    known = [each for each in klaster if not each.local]
    phrases = tuple(
        (each.id, tuple(sorted({p.lower() for p in each.phrases if " " in p}))) for each in known
    )
    automaton = ahocorasick.Automaton()
    for phrase in {phrase for _, words in phrases for phrase in words}:
        automaton.add_word(phrase, phrase)
    automaton.make_automaton()
    division = "|".join(map(re.escape, words))
    general = next((each for each in known if each.general), None)
    single = [re.escape(p.lower()) for p in general.phrases if " " not in p] if general else []
    word = "|".join(single)
    return Names(
        phrases,
        automaton,
        screened(_numbered(division), re.M) if division else None,
        general.id if general else None,
        screened(_heading(word, division), re.M) if word and division else None,
        screened(rf"\b(?:{word})\s+{_TO}\s*(?:{division})\s+(?P<to>{_ID})\b") if word and division else None,
        re.compile(rf"(?:\W*\w+)?\W*\b(?:{division})\b(?:\W+\w+){{0,2}}\W*", re.IGNORECASE) if division else None,
    )  # fmt: skip


def _numbered(division: str) -> str:
    return (
        rf"\b(?:{division})\s*(?:hak\s+anak\s*)?[:.-]?\s*(?:ke\W?)?(?P<id>{_ID})"
        rf"(?:\s*{_TO}\s*(?:(?:{division})\s+)?(?P<to>v|iv|iii|[2-5])|"
        # a figure counts only where the list goes on or ends: not in `klaster 4, 5 kegiatan`
        rf"(?P<more>(?:{_AND}(?:iii|ii|iv|i|v|[1-5](?={_AND}|\s*(?:[.)\]]|$)))\b)+))?\b"
    )


def _heading(word: str, division: str) -> str:
    return (
        rf"^\W*(?:(?:bab|bagian|pasal|subbab|sub\s+bab)\s+(?:[ivx\d.]{{1,6}}|(?:ke)?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)|pertama)\W+)?(?:(?:[a-z0-9]{{1,3}}[.)]|\d{{1,3}}[ |\t])[ |\t]*)?(?:bidang\s+)?(?:{word})\b|"
        rf"\b(?:anggota|ketua|koordinator|wakil|sekretaris|bidang|pokja|kelompok\s+kerja|{division}|meliputi|yaitu|yakni|mencakup|terdiri\s+(?:dari|atas))"
        rf"\W+(?:aspek\s+|bidang\s+)?(?:penguatan\s+)?(?:{word})\b|"
        rf"\b(?:{word})\s*(?:[,;|/&]|\bdan\b|\bserta\b)\s*(?:dan\s+)?(?:(?:5|lima|5\s*\(lima\))\s+)?(?:{division})\b"
    )


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `klaster`, each id once."""
    cover = cover_of(view)
    if cover is None:
        return
    names = _names(cover.klaster, cover.division)
    low = view.flow.low
    found: dict[int, tuple[int, int]] = {}
    if names.upto and names.general is not None and (match := names.upto.search(low)):
        for number in (names.general, *range(1, _NUMBERS[match["to"]] + 1)):
            found[number] = match.span()
    for match in names.numbered.finditer(low) if names.numbered else ():
        first = _NUMBERS[match["id"]]
        last = _NUMBERS[match["to"]] if match["to"] else first
        listed = [_NUMBERS[each] for each in re.findall(r"\b(?:[iv]+|[1-5])\b", match["more"] or "")]
        for number in (*range(first, max(first, last) + 1), *listed):
            found.setdefault(number, match.span())
    flat = low.replace("\n", " ")
    standing = {phrase for _, phrase in names.automaton.iter(flat)} if len(names.automaton) else set()
    for number, phrases in names.phrases if standing else ():
        for phrase in phrases if number not in found else ():
            if phrase not in standing:
                continue
            at = flat.find(phrase)
            end = at + len(phrase)
            if not flat[end : end + 1].isalnum():
                found[number] = (at, end)
                break
    in_tables = {**dict(_of_sheets(view, names, found)), **dict(_of_columns(view, names, found))}
    general = names.general
    if general is not None and general not in found and general not in in_tables and len(found) >= 2 and names.heading:
        heading = names.heading.search(low)
        if heading:
            found[general] = heading.span()
    for number in sorted({**found, **in_tables}):
        where = view.flow.span(*found[number]) if number in found else in_tables[number]
        yield Fact(name="klaster", value=str(number), where=where)


def _of_sheets(view: View, names: Names, known: Container[int]) -> Iterator[tuple[int, Span]]:
    """The klaster that the tabs of a workbook are called by and its cells do not name."""
    tabs: list[tuple[str, Span]] = []
    for page in view.pages:
        for table in page.page.tables:
            called = _TAB.match(table.place)
            if called and any(cell.strip() for row in table.rows for cell in row):
                low = " ".join(called[1].lower().replace("_", " ").split())
                tabs.append((low, Span(path=view.document.path, page=page.number, place=table.place)))
    bare = [(low, _BARE_TAB.fullmatch(low)) for low, _ in tabs]
    # a few tabs called K1, K2 may be of anything
    series = len({match["id"] for _, match in bare if match}) >= LEAST_BARE
    for (low, where), (_, match) in zip(tabs, bare, strict=True):
        listed = names.numbered.search(low) if names.numbered else None
        if not listed and series:
            listed = match
        for number in {_NUMBERS[listed["id"]]} if listed else _spoken(low, names):
            if number not in known:
                yield number, where


def _of_columns(view: View, names: Names, known: Container[int]) -> Iterator[tuple[int, Span]]:
    """The klaster that the cells of a column for them give by number or name alone."""
    if names.column is None:
        return
    for page in view.pages:
        for table in page.page.tables:
            for n, row in enumerate(table.rows[:HEAD_ROWS]):
                at = next((at for at, cell in enumerate(row) if len(cell) < LONGEST_HEAD and names.column.fullmatch(cell)), None)
                if at is None or len(row) < 2:
                    continue
                where = Span(path=view.document.path, page=page.number, place=table.place or None)
                for below in table.rows[n + 1 :]:
                    low = below[at].strip().lower() if at < len(below) else ""
                    alone = _ID_ALONE.fullmatch(low)
                    for number in {_NUMBERS[alone["id"]]} if alone else _spoken(low, names):
                        if number not in known:
                            yield number, where
                break


def _spoken(low: str, names: Names) -> set[int]:
    ids = {number for number, phrases in names.phrases if any(phrase in low for phrase in phrases)}
    if names.general is not None and names.heading and names.heading.search(low):
        ids.add(names.general)
    return ids
