"""Topics and items as rules and learned voice judge them together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from classifiers.candidates import span_of, weigh_item
from classifiers.learned.mixing import NEVER, SHARE, UNPROVEN, item_measures, topic_measures
from classifiers.learned.said import Key, Said
from classifiers.lexicon import Owner
from classifiers.topics import Weighed, is_theme
from classifiers.weigh import SILENT, Voice
from pipeline.records import Match
from rules.book import Book, Indicator, Item

# both chosen where benchmarks/learn.py prints precision and recall of part mix
ABOUT = 0.55  # probability from which a document is about an indicator
PROVES = 0.55  # probability from which it proves an item
CONSIDERED = 0.3  # probability of its indicator from which an item is looked at
LOUD = 8.0  # weight in a title; 97 of 100 such are right on documents that no rule was written from


@dataclass(frozen=True)
class Mixed:
    """A segment of one kind: what the rules found in it, and what the voice says of it."""

    said: Said
    book: Book
    found: Mapping[Owner, Voice]
    weighed: Sequence[Weighed]
    kept: Sequence[Weighed]  # of those the ones that the rules hold it to be about
    proven: Mapping[Key, Match]  # by the rules

    @cached_property
    def considered(self) -> dict[int, Weighed]:
        """The indicators that are worth a look, with their probabilities."""
        mixture = self.said.model.mixtures["topics"]
        chances = mixture.chances(list(self.topic_measures.values()))
        topics = {}
        for number, chance in zip(self.topic_measures, chances, strict=True):
            known = self._heard.get(number)
            if known and self._sure(known) and not self.book.is_local(number):
                chance = max(chance, ABOUT)
            if chance < CONSIDERED:
                continue
            if known:
                topics[number] = replace(known, chance=chance)
            elif line := self.said.where(number):
                topics[number] = Weighed(number, 0.0, False, line, chance)
        return topics

    @cached_property
    def _heard(self) -> Mapping[int, Weighed]:
        """What the rules found of each indicator."""
        return {each.indicator: each for each in self.weighed}

    def _sure(self, topic: Weighed | None) -> bool:
        """Whether the rules name it first and loudly in the title: the voice does not talk it away.

        Nor does it the item that they find heaviest there.  That a paper is a village's makes its
        indicator the first, but not sure: what it tells may be evidence of its theme alone, where
        it proves nothing of the village's own.
        """
        if topic is None or not self.kept or self.kept[0].indicator != topic.indicator:
            return False
        return topic.titled and topic.weight >= LOUD

    @cached_property
    def topic_measures(self) -> Mapping[int, tuple[float, ...]]:
        return topic_measures(self.said, self.weighed, self.kept, self.book.by_id)

    @property
    def topics(self) -> tuple[Weighed, ...]:
        """What the segment is about, likeliest first."""
        likely = (each for each in self.considered.values() if (each.chance or 0.0) >= ABOUT)
        return tuple(sorted(likely, key=lambda each: each.rank, reverse=True))

    def matches(self) -> Iterator[Match]:
        """The items that the segment proves."""
        judged = list(self.item_measures())
        mixture = self.said.model.mixtures["items"]
        chances = mixture.chances([measures for _, _, measures in judged])
        for (number, key, measures), chance in zip(judged, chances, strict=True):
            known = self.proven.get((number, key))
            if known and measures[SHARE] >= 1.0 and self._sure(self._heard.get(number)):
                chance = max(chance, PROVES)
            if chance < PROVES:
                continue
            score = round(chance, 3)
            if known:
                yield replace(known, score=score)
            elif topic := self._topic_of(number, self.book.item(number, key)):
                yield self._by_voice(self.book.indicator(number), key, topic, score)

    def item_measures(self) -> Iterator[tuple[int, str, tuple[float, ...]]]:
        """For each item that may be proven, what rules and voice say of it."""
        numbers = dict.fromkeys([*self.considered, *(number for number, _ in self.proven)])
        for number in numbers:
            indicator = self.book.indicator(number)
            yield from self._of_items(indicator, self._accepting(indicator))
        for indicator in self.book.indicators if self._theme else ():
            if indicator.id not in numbers:
                themed = [item for item in self._accepting(indicator) if item.themes]
                yield from self._of_items(indicator, themed)

    @cached_property
    def _theme(self) -> Weighed | None:
        """The likeliest theme, which proves the items that any theme satisfies."""
        themes = (each for each in self.considered.values() if is_theme(self.book, each.indicator))
        return max(themes, key=lambda each: each.rank, default=None)

    def _topic_of(self, number: int, item: Item) -> Weighed | None:
        """What a segment has to be about to prove an item."""
        return self._theme if item.themes else self.considered.get(number)

    def _accepting(self, indicator: Indicator) -> list[Item]:
        return [item for item in indicator.items if self.book.accepts(item, self.said.kind)]

    def _of_items(
        self, indicator: Indicator, accepting: Sequence[Item]
    ) -> Iterator[tuple[int, str, tuple[float, ...]]]:
        if not accepting:
            return
        heard = {item.key: weigh_item(indicator, item, self.found) for item in accepting}
        refused = {
            item.key
            for item in accepting
            if self.found.get(Owner(indicator.id, item.key), SILENT).refused
        }
        weights = {key: each.weight if each else 0.0 for key, each in heard.items()}
        most = max((w for key, w in weights.items() if key not in refused), default=0.0)
        chances = {i.key: self._chance(indicator, i) for i in indicator.items}
        for item in accepting:
            candidate, topic = heard[item.key], self._topic_of(indicator.id, item)
            match = self.proven.get((indicator.id, item.key))
            yield (
                indicator.id,
                item.key,
                item_measures(
                    weight=weights[item.key],
                    share=weights[item.key] / most if most else 0.0,
                    named=candidate.named if candidate else False,
                    refused=item.key in refused,
                    proven=match.score if match else 0.0,
                    themed=item.themes,
                    topic=(topic.chance or 0.0) if topic else 0.0,
                    chance=chances[item.key],
                    odds=self.said.proofs.get((indicator.id, item.key), UNPROVEN),
                    siblings=list(chances.values()),
                    accepting=[chances[each.key] for each in accepting],
                ),
            )

    def _chance(self, indicator: Indicator, item: Item) -> float:
        return self.said.items.get((indicator.id, item.key), NEVER)

    def _by_voice(self, indicator: Indicator, key: str, topic: Weighed, score: float) -> Match:
        candidate = weigh_item(indicator, indicator.item(key), self.found)
        best = candidate.best if candidate else topic.best
        # a phrase of the rulebook, or none: words of the document stand in the place, masked
        rule = [f"{indicator.id}.{key}", "learned", *filter(None, [best.hit.phrase])]
        return Match(
            indicator=indicator.id,
            item=key,
            score=score,
            rule=":".join(rule),
            where=span_of(best),
        )
