"""An item with what the phrases found in some pages say for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from classifiers.lexicon import Owner
from classifiers.topics import Weighed, score_of
from classifiers.weigh import SILENT, Placed, Voice
from pipeline.records import Match, Span
from rules.book import Indicator, Item

# Chosen on the rule-writing documents of benchmarks/accuracy.py.
WEAK = 0.5  # what a weak phrase adds beside the indicator's topic
RIVAL = 0.5  # an item needs this share of the best item of its indicator
NAMED_RIVAL = 0.15  # this, when a strong phrase of its own names it


@dataclass(frozen=True, slots=True)
class Candidate:
    indicator: Indicator
    item: Item
    weight: float
    best: Placed
    rule: str
    refused: Placed | None = None
    named: bool = False  # by a strong phrase of two words or more

    @property
    def share(self) -> float:
        return NAMED_RIVAL if self.named else RIVAL


def weigh_item(indicator: Indicator, item: Item, found: Mapping[Owner, Voice]) -> Candidate | None:
    voice = found.get(Owner(indicator.id, item.key), SILENT)
    aspects = [(name, found[o]) for name in item.aspects if (o := Owner(aspect=name)) in found]
    strong, weak = voice.total("strong"), voice.total("weak")
    weak += sum(each.total("strong") + each.total("weak") for _, each in aspects)
    if item.topic:
        scope = found.get(Owner(indicator.id, item.key, scope=True))
        if scope is None or not scope.sets_scope:
            weak = 0.0
    best, rule = voice.best, "phrase"
    if best is None and aspects:
        rule, best = aspects[0][0], aspects[0][1].best
    if best is None:
        return None
    return Candidate(
        indicator=indicator,
        item=item,
        weight=strong + WEAK * weak,
        best=best,
        rule=f"{indicator.id}.{item.key}:{rule}:{best.hit.phrase}",
        refused=voice.refused,
        named=any(" " in phrase for phrase in voice.strong),
    )


def match_of(candidate: Candidate, topic: Weighed) -> Match:
    score = (score_of(candidate.weight) * max(topic.score, score_of(candidate.weight))) ** 0.5
    return Match(
        indicator=candidate.indicator.id,
        item=candidate.item.key,
        score=round(score, 3),
        rule=candidate.rule,
        where=span_of(candidate.best),
    )


def span_of(placed: Placed) -> Span:
    """The words that decided, with a little of what stands around them."""
    return placed.page.span(placed.hit.start, placed.hit.end, around=60)
