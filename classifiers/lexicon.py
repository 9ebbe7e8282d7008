"""The rulebook's phrases, compiled once: which stand in a page, where, and whose they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import ahocorasick

from classifiers.repair import Repairer
from classifiers.text import Normal, PageView, phrase_key
from pipeline.records import TextSource
from rules.book import Book, Phrases

SQUEEZED_LEAST = 12  # letters; shorter phrases without blanks turn up by chance inside words


class Owner(NamedTuple):  # many are made, hashed and compared for each page
    """Whose phrase it is: an indicator's topic (item None), one of its items, or an aspect.

    `scope` marks the topic that an item has in place of its indicator's.
    """

    indicator: int = 0
    item: str | None = None
    aspect: str | None = None
    scope: bool = False


class Use(NamedTuple):
    owner: Owner
    strength: str  # "strong", "weak" or "excluding"


class Hit(NamedTuple):
    """A phrase in a page; start and end are offsets into the page's raw text."""

    phrase: str  # as the normalised text has it, without the blanks around
    start: int
    end: int


@dataclass(frozen=True)
class Lexicon:
    """All phrases of a rulebook and who uses them."""

    uses: dict[str, tuple[Use, ...]]

    @classmethod
    def of(cls, book: Book) -> Lexicon:
        uses: dict[str, list[Use]] = defaultdict(list)
        for owner, phrases in _owners(book):
            for strength in ("strong", "weak", "excluding"):
                for phrase in getattr(phrases, strength):
                    use = Use(owner, strength)
                    if use not in uses[key := phrase_key(phrase).strip()]:
                        uses[key].append(use)
        return cls({phrase: tuple(each) for phrase, each in uses.items() if phrase})

    @cached_property
    def claims(self) -> dict[str, tuple[frozenset[int], bool]]:
        """The indicators that take a phrase for proof, and whether any does so for all its items."""
        found = {}
        for phrase, uses in self.uses.items():
            strong = [use.owner for use in uses if use.strength == "strong"]
            own = frozenset(owner.indicator for owner in strong)
            found[phrase] = own, any(not owner.scope for owner in strong)
        return found

    @cached_property
    def barring(self) -> dict[str, tuple[Owner, ...]]:
        """Who excludes a phrase, for those phrases that anybody does."""
        found = {
            phrase: tuple(use.owner for use in uses if use.strength == "excluding")
            for phrase, uses in self.uses.items()
        }
        return {phrase: owners for phrase, owners in found.items() if owners}

    @cached_property
    def automaton(self) -> ahocorasick.Automaton:
        return _automaton({f" {phrase} ": phrase for phrase in self.uses})

    @cached_property
    def squeezed(self) -> ahocorasick.Automaton:
        """Long phrases without blanks, for recognised text whose blanks are not to be trusted."""
        keys = {phrase.replace(" ", ""): phrase for phrase in self.uses if " " in phrase}
        return _automaton({key: p for key, p in keys.items() if len(key) >= SQUEEZED_LEAST})

    @cached_property
    def repairer(self) -> Repairer:
        return Repairer(frozenset(word for phrase in self.uses for word in phrase.split()))

    def hits(self, page: PageView) -> tuple[Hit, ...]:
        """Every phrase in the page, longest first where several start together."""
        normal = page.normal
        recognised = page.page.source is TextSource.OCR
        if recognised:
            normal = self.repairer.repaired(normal)
        found = dict.fromkeys(_exact(self.automaton, normal))
        if recognised:
            found |= dict.fromkeys(_without_blanks(self.squeezed, normal))
        return tuple(sorted(found, key=lambda hit: (hit.start, -hit.end, hit.phrase)))


def _owners(book: Book) -> Iterator[tuple[Owner, Phrases]]:
    for name, phrases in book.cover.aspects.items():
        yield Owner(aspect=name), phrases
    for indicator in book.indicators:
        yield Owner(indicator.id), indicator.topic
        for item in indicator.items:
            yield Owner(indicator.id, item.key), item.phrases
            if item.topic:
                yield Owner(indicator.id, item.key, scope=True), item.topic


def _automaton(keys: dict[str, str]) -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for key, phrase in keys.items():
        automaton.add_word(key, (len(key), phrase))
    automaton.make_automaton()
    return automaton


def _exact(automaton: ahocorasick.Automaton, normal: Normal) -> list[Hit]:
    if not len(automaton):
        return []
    offsets = normal.offsets
    return [  # without the blanks around the phrase
        Hit(phrase, offsets[last - length + 2], offsets[last - 1] + 1)
        for last, (length, phrase) in automaton.iter(normal.text)
    ]


def _without_blanks(automaton: ahocorasick.Automaton, normal: Normal) -> Iterator[Hit]:
    """Phrases whose blanks recognition lost or added; one end at least is the end of a word."""
    if not len(automaton):
        return
    text = normal.text
    kept = [at for at, ch in enumerate(text) if ch != " "]
    for last, (length, phrase) in automaton.iter("".join(text[at] for at in kept)):
        start, end = kept[last - length + 1], kept[last]
        if text[start - 1] == " " or text[end + 1] == " ":
            yield Hit(phrase, normal.offsets[start], normal.offsets[end] + 1)
