"""Where a text names one of the quantities of the rulebook, and its sources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import ahocorasick

from rules.quantities import Quantity, Vocabulary

AROUND = 30  # characters each side in which a word may change the meaning


@dataclass(frozen=True, slots=True)
class Term:
    """A quantity's name at offsets of normalised text, the blanks around left out."""

    quantity: Quantity
    start: int
    end: int


def _automaton(words: dict[str, object]) -> ahocorasick.Automaton:
    found = ahocorasick.Automaton()
    for word, value in words.items():
        found.add_word(word, (len(word), value))
    found.make_automaton()
    return found


class Terms:
    """What finds the quantities and sources of one vocabulary."""

    def __init__(self, known: Vocabulary) -> None:
        self.known = known

    @cached_property
    def _quantities(self) -> ahocorasick.Automaton:
        return _automaton(
            {f" {spelling} ": each for each in self.known.quantities for spelling in each.spellings}
        )

    @cached_property
    def _sources(self) -> ahocorasick.Automaton:
        return _automaton(
            {f" {phrase} ": each.name for each in self.known.sources for phrase in each.phrases}
        )

    def within(self, text: str, *, whole: bool = True) -> list[Term]:
        """The quantities that a normalised text names, in order, the longest from each place on.

        `whole`: the text is one head, label or title, so that a word close by may make a name
        another thing; in running text only the sentence's own words may (see `changed`).
        """
        if not self.known.quantities:
            return []
        hits = [
            Term(quantity, end + 2 - length, end)
            for end, (length, quantity) in self._quantities.iter(text)
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

    def one(self, head: str) -> Quantity | None:
        """The one quantity that a head or a label (normalised) names; None when several or none."""
        text = f" {head} "
        found = {term.quantity.name: term.quantity for term in self.within(text)}
        return next(iter(found.values())) if len(found) == 1 else None

    def source(self, text: str) -> str | None:
        """The one official source that a normalised text names; None when several or none."""
        if not self.known.sources:
            return None
        found = {name for _, (_, name) in self._sources.iter(f" {text} ")}
        return found.pop() if len(found) == 1 else None


_READY: dict[int, Terms] = {}  # by identity: comparing two vocabularies would cost more than a search


def terms_of(known: Vocabulary) -> Terms:
    """The terms of a vocabulary, made once."""
    held = _READY.get(id(known))
    if held is None or held.known is not known:
        held = _READY[id(known)] = Terms(known)
    return held


def changed(term: Term, before: str, after: str) -> bool:
    """Whether a word close by, in normalised text, makes a name another thing."""
    # a word that is cut off at the edge of the window is not looked at
    before, after = before[-AROUND - 1 :], after[: AROUND + 1]
    return any(stop in before or stop in after for stop in term.quantity.stops)
