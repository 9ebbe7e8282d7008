"""Topics and items as rules and learned voice judge them together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from classifiers.candidates import weigh_item
from classifiers.learned.mixing import NEVER, item_measures, topic_measures
from classifiers.learned.said import Said
from classifiers.lexicon import Owner
from classifiers.topics import Weighed
from classifiers.weigh import Voice
from pipeline.records import Match
from rules.book import Book, Indicator, Item

ABOUT = 0.45  # probability from which a document is about an indicator
PROVES = 0.4  # probability from which it proves an item
CONSIDERED = 0.03  # probability of its indicator from which an item is looked at

Key = tuple[int, str]


@dataclass(frozen=True)
class Mixed:
    """A segment of one kind: what the rules found in it, and what the voice says of it."""

    said: Said
    book: Book
    found: Mapping[Owner, Voice]
    weighed: Sequence[Weighed]
    kept: Sequence[Weighed]  # of those the ones that the rules hold it to be about
    proven: Mapping[Key, Match]  # by the rules
    kind: str

    @cached_property
    def considered(self) -> dict[int, Weighed]:
        """The indicators that are worth a look, with their probabilities."""
        heard = {each.indicator: each for each in self.weighed}
        topics = {}
        for number, measures in self.topic_measures.items():
            chance = self.said.model.mixtures["topics"].chance(measures)
            if chance < CONSIDERED:
                continue
            if known := heard.get(number):
                topics[number] = replace(known, chance=chance)
            elif line := self.said.where(number):
                topics[number] = Weighed(number, 0.0, False, line, chance)
        return topics

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
        for number, key, measures in self.item_measures():
            chance = round(self.said.model.mixtures["items"].chance(measures), 3)
            if chance < PROVES:
                continue
            if known := self.proven.get((number, key)):
                yield replace(known, score=chance)
            else:
                item = self.book.item(number, key)
                yield self._by_voice(self.book.indicator(number), item, chance)

    def item_measures(self) -> Iterator[tuple[int, str, tuple[float, ...]]]:
        """For each item that may be proven, what rules and voice say of it."""
        numbers = dict.fromkeys([*self.considered, *(number for number, _ in self.proven)])
        for number in numbers:
            topic = self.considered.get(number)
            yield from self._of_indicator(self.book.indicator(number), topic)

    def _of_indicator(
        self, indicator: Indicator, topic: Weighed | None
    ) -> Iterator[tuple[int, str, tuple[float, ...]]]:
        accepting = [item for item in indicator.items if self.book.accepts(item, self.kind)]
        if not accepting:
            return
        weights, named, refused = {}, set(), set()
        for item in accepting:
            candidate = weigh_item(indicator, item, self.found)
            weights[item.key] = candidate.weight if candidate else 0.0
            if candidate and candidate.named:
                named.add(item.key)
            if self.found.get(Owner(indicator.id, item.key), Voice()).refused:
                refused.add(item.key)
        most = max((w for key, w in weights.items() if key not in refused), default=0.0)
        chances = {i.key: self._chance(indicator, i) for i in indicator.items}
        for item in accepting:
            match = self.proven.get((indicator.id, item.key))
            yield (
                indicator.id,
                item.key,
                item_measures(
                    weight=weights[item.key],
                    share=weights[item.key] / most if most else 0.0,
                    named=item.key in named,
                    refused=item.key in refused,
                    proven=match.score if match else 0.0,
                    themed=item.themes,
                    topic=(topic.chance or 0.0) if topic else 0.0,
                    chance=chances[item.key],
                    siblings=list(chances.values()),
                    accepting=[chances[each.key] for each in accepting],
                ),
            )

    def _chance(self, indicator: Indicator, item: Item) -> float:
        return self.said.items.get((indicator.id, item.key), NEVER)

    def _by_voice(self, indicator: Indicator, item: Item, chance: float) -> Match:
        candidate = weigh_item(indicator, item, self.found)
        topic = self.considered[indicator.id]
        best = candidate.best if candidate else topic.best
        return Match(
            indicator=indicator.id,
            item=item.key,
            score=chance,
            rule=f"{indicator.id}.{item.key}:learned:{best.hit.phrase}",
            where=best.page.span(best.hit.start, best.hit.end, around=60),
        )
