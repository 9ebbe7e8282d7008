"""The offices of the rulebook, by any of the ways in which papers write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.cover import cover_of
from classifiers.sheet import folded
from classifiers.text import View
from rules.book import Office

Spellings = tuple[dict[str, str], re.Pattern[str] | None]
# by identity: comparing all offices would cost more than finding one
_READY: dict[int, tuple[tuple[Office, ...], Spellings]] = {}


def offices_of(view: View) -> tuple[Office, ...]:
    """The offices of the rulebook that the document is read with."""
    cover = cover_of(view)
    return cover.offices if cover else ()


def office_of(text: str, known: tuple[Office, ...]) -> str | None:
    """The rulebook's name of the office that a text names first, longest spelling first."""
    return next(offices_in(text, known), None)


def offices_in(text: str, known: tuple[Office, ...]) -> Iterator[str]:
    """The rulebook's names of all offices that a text names, in order, with repeats."""
    names, pattern = _spellings(known)
    if pattern:
        for match in pattern.finditer(folded(text.lower())):
            yield names[match[0]]


def _spellings(known: tuple[Office, ...]) -> Spellings:
    held = _READY.get(id(known))
    if held is None or held[0] is not known:
        names = {
            folded(phrase.lower()): office.name
            for office in known
            for phrase in (office.name, *office.phrases)
            if folded(phrase.lower())
        }
        ordered = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        held = (known, (names, re.compile(rf"\b(?:{ordered})\b") if names else None))
        _READY[id(known)] = held
    return held[1]
