"""The offices of the rulebook, by any of the ways in which papers write them."""

from __future__ import annotations

from collections.abc import Iterator

import ahocorasick

from classifiers.facts.cover import cover_of
from classifiers.headings import folded
from classifiers.text import View
from rules.book import Office

# by identity: comparing all offices would cost more than finding one
_READY: dict[int, tuple[tuple[Office, ...], ahocorasick.Automaton]] = {}


def offices_of(view: View) -> tuple[Office, ...]:
    """The offices of the rulebook that the document is read with."""
    cover = cover_of(view)
    return cover.offices if cover else ()


def office_of(text: str, known: tuple[Office, ...]) -> str | None:
    """The rulebook's name of the office that a text names first, longest spelling first."""
    return next(offices_in(text, known), None)


def offices_in(text: str, known: tuple[Office, ...]) -> Iterator[str]:
    """The rulebook's names of all offices that a text names, in order, with repeats."""
    for _, name in _automaton(known).iter_long(_key(text)) if known else ():
        yield name


def _key(text: str) -> str:
    """Folded words, each between blanks of its own."""
    return f" {folded(text.lower()).replace(' ', '  ')} "


def _automaton(known: tuple[Office, ...]) -> ahocorasick.Automaton:
    held = _READY.get(id(known))
    if held is None or held[0] is not known:
        automaton = ahocorasick.Automaton()
        for office in known:
            for phrase in (office.name, *office.phrases):
                if key := _key(phrase).strip():
                    automaton.add_word(f" {key} ", office.name)
        automaton.make_automaton()
        held = (known, automaton)
        _READY[id(known)] = held
    return held[1]
