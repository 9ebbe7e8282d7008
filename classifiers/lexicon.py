"""The rulebook's phrases, compiled once: which stand in a page, where, and whose they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import ahocorasick

from classifiers.repair import Repairer
from classifiers.text import Normal, PageView, phrase_key
from pipeline.records import TextSource
from rules.book import Book, Phrases

SQUEEZED_LEAST = 12  # letters; shorter phrases without blanks turn up by chance inside words


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose phrase it is: an indicator's topic (item None), one of its items, or an aspect.

    `scope` marks the topic that an item has in place of its indicator's.
    """

    indicator: int = 0
    item: str | None = None
    aspect: str | None = None
    scope: bool = False


@dataclass(frozen=True, slots=True)
class Use:
    owner: Owner
    strength: str  # "strong", "weak" or "excluding"


@dataclass(frozen=True, slots=True)
class Hit:
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


def _exact(automaton: ahocorasick.Automaton, normal: Normal) -> Iterator[Hit]:
    if not len(automaton):
        return
    for last, (length, phrase) in automaton.iter(normal.text):
        start, end = last - length + 2, last - 1  # without the blanks around the phrase
        yield Hit(phrase, normal.offsets[start], normal.offsets[end] + 1)


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
