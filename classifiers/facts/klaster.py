"""Which klaster a document names or is divided into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import ahocorasick

from classifiers.facts.cover import cover_of
from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5,
          "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}  # fmt: skip
_ID = "iii|ii|iv|i|v|[1-5]|satu|dua|tiga|empat|lima|pertama|kedua|ketiga|keempat|kelima"
_AND = r"\s*(?:[,;/&]\s*(?:dan|serta)?|\bdan\b|\bserta\b)\s*"
_NUMBERED = re.compile(
    rf"\b(?:klaster|kluster|cluster)\s*(?:hak\s+anak\s*)?[:.-]?\s*(?:ke\W?)?(?P<id>{_ID})"
    r"(?:\s*(?:s\.?/?d\.?|sampai(?: dengan)?|hingga|-|–)\s*(?:klaster\s+)?(?P<to>v|iv|iii|[2-5])|"
    # a figure counts only where the list goes on or ends: not in `klaster 4, 5 kegiatan`
    rf"(?P<more>(?:{_AND}(?:iii|ii|iv|i|v|[1-5](?={_AND}|\s*(?:[.)\]]|$)))\b)+))?\b",
    re.M,
)
# Enough to go on where the rulebook names no phrases for a klaster.
_NAMES = {
    0: ("klaster kelembagaan", "penguatan kelembagaan", "bidang kelembagaan"),
    1: ("hak sipil dan kebebasan",),
    2: ("lingkungan keluarga dan pengasuhan alternatif", "lingkungan keluarga"),
    3: ("kesehatan dasar dan kesejahteraan",),
    4: ("pemanfaatan waktu luang",),
    5: ("perlindungan khusus",),
}  # fmt: skip
_INSTITUTION = screened(
    r"^\W*(?:(?:[a-z0-9]{1,3}[.)]|\d{1,3}[ |\t])[ |\t]*)?(?:bidang\s+)?kelembagaan\b|"
    r"\b(?:anggota|ketua|koordinator|wakil|sekretaris|bidang|pokja|kelompok\s+kerja|klaster|kluster|meliputi|yaitu|yakni|mencakup|terdiri\s+(?:dari|atas))"
    r"\W+(?:aspek\s+|bidang\s+)?(?:penguatan\s+)?kelembagaan\b|"
    r"\bkelembagaan\s*(?:[,;|/&]|\bdan\b|\bserta\b)\s*(?:dan\s+)?(?:(?:5|lima|5\s*\(lima\))\s+)?(?:klaster|kluster)\b",
    re.M,
)


@lru_cache(maxsize=4)
def _phrases(
    known: tuple[tuple[int, tuple[str, ...]], ...],
) -> tuple[tuple[tuple[int, tuple[str, ...]], ...], ahocorasick.Automaton]:
    """The phrases of each klaster, and what finds all of them in one pass."""
    names: dict[int, set[str]] = {number: set(words) for number, words in _NAMES.items()}
    for number, phrases in known:
        if number in names:
            names[number] |= {phrase.lower() for phrase in phrases if " " in phrase}
    automaton = ahocorasick.Automaton()
    for phrase in {phrase for words in names.values() for phrase in words}:
        automaton.add_word(phrase, phrase)
    automaton.make_automaton()
    ordered = tuple((number, tuple(sorted(words))) for number, words in sorted(names.items()))
    return ordered, automaton


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `klaster`, each id once; 0 is Kelembagaan."""
    cover = cover_of(view)
    known = tuple((each.id, each.phrases) for each in cover.klaster) if cover else ()
    low = view.flow.low
    found: dict[int, tuple[int, int]] = {}
    for match in _NUMBERED.finditer(low) if "uster" in low or "aster" in low else ():
        first = _ROMAN[match["id"]]
        last = _ROMAN[match["to"]] if match["to"] else first
        listed = [_ROMAN[each] for each in re.findall(r"\b(?:[iv]+|[1-5])\b", match["more"] or "")]
        for number in (*range(first, max(first, last) + 1), *listed):
            found.setdefault(number, match.span())
    flat = low.replace("\n", " ")
    named, automaton = _phrases(known)
    standing = {phrase for _, phrase in automaton.iter(flat)}
    for number, phrases in named if standing else ():
        for phrase in phrases if number not in found else ():
            if phrase not in standing:
                continue
            at = flat.find(phrase)
            end = at + len(phrase)
            if not flat[end : end + 1].isalnum():
                found[number] = (at, end)
                break
    if 0 not in found and len(found) >= 2 and (heading := _INSTITUTION.search(low)):
        found[0] = heading.span()
    for number in sorted(found):
        yield Fact(name="klaster", value=str(number), where=view.flow.span(*found[number]))
