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


def terms_in(text: str, *, whole: bool = True) -> list[Term]:
    """The quantities that a normalised text names, in order, the longest from each place on.

    `whole`: the text is one head, label or title, so that a word close by may make a name another
    thing; in running text only the sentence's own words may (see `changed`).
    """
    hits = [
        Term(quantity, end + 2 - length, end)
        for end, (length, quantity) in _quantities().iter(text)
    ]
    kept: list[Term] = []
    for term in sorted(hits, key=lambda each: (each.start, -each.end)):
        if not kept or term.start >= kept[-1].end:
            kept.append(term)
    if whole:
        kept = [
            each
            for each in kept
            if not changed(each, text[: each.start], text[each.end :])
        ]
    return kept


def changed(term: Term, before: str, after: str) -> bool:
    """Whether a word close by, in normalised text, makes a name another thing."""
    # a word that is cut off at the edge of the window is not looked at
    before, after = before[-AROUND - 1 :], after[: AROUND + 1]
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
