"""Where a text names one of the quantities of rules/data/quantities.yaml, and its sources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import ahocorasick

from rules.quantities import Quantity, vocabulary

AROUND = 30  # characters each side in which a word may change the meaning


@dataclass(frozen=True, slots=True)
class Term:
    """A quantity's name at offsets of normalised text, the blanks around left out."""

    quantity: Quantity
    start: int
    end: int


@cache
def _quantities() -> ahocorasick.Automaton:
    return _automaton(
        {f" {spelling} ": each for each in vocabulary().quantities for spelling in each.spellings}
    )


@cache
def _sources() -> ahocorasick.Automaton:
    return _automaton(
        {f" {phrase} ": each.name for each in vocabulary().sources for phrase in each.phrases}
    )


def _automaton(words: dict[str, object]) -> ahocorasick.Automaton:
    found = ahocorasick.Automaton()
    for word, value in words.items():
        found.add_word(word, (len(word), value))
    found.make_automaton()
    return found


def terms_in(text: str) -> list[Term]:
    """The quantities that a normalised text names, longest spelling first, none inside another."""
    hits = [
        Term(quantity, end + 2 - length, end)
        for end, (length, quantity) in _quantities().iter(text)
    ]
    kept: list[Term] = []
    for term in sorted(hits, key=lambda each: (each.start - each.end, each.start)):
        if all(term.end <= other.start or term.start >= other.end for other in kept):
            kept.append(term)
    return sorted(
        (each for each in kept if not changed(text, each)), key=lambda each: each.start
    )


def changed(text: str, term: Term) -> bool:
    """Whether a word close by makes it another thing, when that word is no part of the name."""
    before = text[max(0, term.start - AROUND - 1) : term.start]
    after = text[term.end : term.end + AROUND + 1]
    # a word that is cut off at the edge of the window is not looked at
    return any(stop in before or stop in after for stop in term.quantity.stops)


def term_of(head: str) -> Quantity | None:
    """The one quantity that a head or a label (normalised) names; None when several or none."""
    text = f" {head} "
    found = {term.quantity.name: term.quantity for term in terms_in(text)}
    return next(iter(found.values())) if len(found) == 1 else None


def source_of(text: str) -> str | None:
    """The one official source that a normalised text names; None when several or none."""
    found = {name for _, (_, name) in _sources().iter(f" {text} ")}
    return found.pop() if len(found) == 1 else None
