"""Which indicators a document is about, and which it only names in passing."""

from __future__ import annotations

from dataclasses import dataclass

from classifiers.lexicon import Owner
from classifiers.weigh import Placed, Voice
from rules.book import Book

# Chosen on the rule-writing documents of benchmarks/accuracy.py.
LEAST = 2.0  # weight below which an indicator is only named in passing
SHARE = 0.3  # of the best topic's weight, for a topic that stands in a title
UNTITLED_SHARE = 0.6  # for one that stands in the body only, beside a titled one
MANY = 6  # indicators told of without any in a title: a list or a speech about all of them
HALF = 2.5  # weight at which a score is one half


@dataclass(frozen=True, slots=True)
class Weighed:
    """An indicator with the weight of what speaks for it and the place that decides."""

    indicator: int
    weight: float
    titled: bool
    best: Placed

    @property
    def score(self) -> float:
        return score_of(self.weight)


def score_of(weight: float) -> float:
    """A weight as a score between 0 and 1."""
    return round(weight / (weight + HALF), 3)


def weigh_topics(book: Book, found: dict[Owner, Voice]) -> tuple[Weighed, ...]:
    """All indicators that anything speaks for, heaviest first."""
    weighed = []
    for indicator in book.indicators:
        topic = found.get(Owner(indicator.id), Voice())
        own = [found[o] for item in indicator.items if (o := Owner(indicator.id, item.key)) in found]
        items = [voice for voice in own if not voice.refused]
        strong = topic.total("strong") + 0.8 * max((v.total("strong") for v in items), default=0.0)
        weak = topic.total("weak")
        weight = strong + min(0.3 * weak, strong) if strong else 0.15 * weak
        if topic.refused and not any(voice.in_title for voice in items):
            weight *= 0.2
        places = [p for voice in (topic, *items) if (p := voice.best)]
        if weight and places:
            best = max(places, key=lambda p: (p.weight, len(p.hit.phrase)))
            titled = topic.titled or any(voice.titled for voice in items)
            weighed.append(Weighed(indicator.id, weight, titled, best))
    return tuple(sorted(weighed, key=lambda each: (-each.weight, each.indicator)))


def about(weighed: tuple[Weighed, ...]) -> tuple[Weighed, ...]:
    """Those indicators that the document is about."""
    heavy = [each for each in weighed if each.weight >= LEAST]
    if not heavy:
        return ()
    most = heavy[0].weight
    titled = [each for each in heavy if each.titled and each.weight >= SHARE * most]
    untitled = [each for each in heavy if not each.titled]
    if titled:
        beside = [each for each in untitled if each.weight >= UNTITLED_SHARE * most]
        kept = titled + (beside if len(beside) <= 2 else [])
    elif len(untitled) > MANY:
        kept = []
    else:
        kept = [each for each in untitled if each.weight >= SHARE * most]
    return tuple(sorted(kept, key=lambda each: (-each.weight, each.indicator)))
