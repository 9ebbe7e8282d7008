"""Which indicators a document is about, and which it only names in passing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from classifiers.judge import OTHER
from classifiers.lexicon import Owner
from classifiers.weigh import SILENT, Placed, Voice
from rules.book import Book, Item

# Chosen on the rule-writing documents of benchmarks/accuracy.py.
LEAST = 2.0  # weight below which an indicator is only named in passing
SHORT = 120  # words; a shorter document needs less, down to half
SHARE = 0.3  # of the best topic's weight, for a topic that stands in a title
NAMED = 4.0  # weight that always is enough for a topic in a title: one strong phrase there
YIELD = 0.8  # of the loudest special indicator's weight, for a general one to be kept beside it
UNTITLED_SHARE = 0.6  # for one that stands in the body only, beside a titled one
MANY = 6  # indicators told of without any in a title: a list or a speech about all of them
BUDGETS = ("matriks_anggaran", "dpa", "rka", "apbd")  # their lines are their subject
LISTED = 7  # indicators that a paper of no known kind names before it is a list of them all
THEMES = 2  # a budget of more themes is about the evaluation as a whole
BESIDE = 0.7  # of the weight of other indicators in a paper of a kecamatan or a village
HALF = 2.5  # weight at which a score is one half


@dataclass(frozen=True, slots=True)
class Weighed:
    """An indicator with the weight of what speaks for it and the place that decides."""

    indicator: int
    weight: float
    titled: bool
    best: Placed
    chance: float | None = None  # that the document is about it; None where only rules spoke

    @property
    def score(self) -> float:
        return score_of(self.weight) if self.chance is None else round(self.chance, 3)

    @property
    def rank(self) -> tuple[float, bool, float, int]:
        """Likelier, titled, heavier first; the higher the better."""
        return (self.chance or 0.0, self.titled, self.weight, -self.indicator)


def score_of(weight: float) -> float:
    """A weight as a score between 0 and 1."""
    return round(weight / (weight + HALF), 3)


def weigh_topics(book: Book, found: dict[Owner, Voice], kind: str) -> tuple[Weighed, ...]:
    """All indicators that anything speaks for, heaviest first."""
    weighed = []
    by_item: dict[int, dict[str | None, Voice]] = {}  # None: the indicator's own topic
    for owner, voice in found.items():
        if not owner.scope:
            by_item.setdefault(owner.indicator, {})[owner.item] = voice
    for indicator in (each for each in book.indicators if each.id in by_item):
        spoken = by_item[indicator.id]
        topic = spoken.get(None, SILENT)
        own = [(item, spoken[item.key]) for item in indicator.items if item.key in spoken]
        items = [voice for _, voice in own if not voice.refused]
        speaking = [
            subject(indicator.id, item, v, found, book.accepts(item, kind))
            for item, v in own
            if not v.refused
        ]
        strong = topic.total("strong") + 0.8 * max(speaking, default=0.0)
        weak = topic.total("weak")
        weight = strong + min(0.3 * weak, strong)
        if topic.refused and not any(voice.in_title for voice in items):
            weight *= 0.2
        places = [p for voice in (topic, *items) if (p := voice.best)]
        if book.is_general(indicator.id) and len(topic.strong) < 2 and not items:
            # one phrase of the whole evaluation is in every second paper
            weight *= 1.0 if topic.titled else 0.5
        if weight and places:
            best = max(places, key=lambda p: (p.weight, len(p.hit.phrase)))
            titled = topic.titled or any(voice.titled for voice in items)
            weighed.append(Weighed(indicator.id, weight, titled, best))
    return tuple(sorted(weighed, key=lambda each: (-each.weight, each.indicator)))


def is_theme(book: Book, number: int) -> bool:
    """Whether an indicator is about one theme, not about the evaluation or a place as a whole."""
    return not book.is_general(number) and not book.is_local(number)


def local_first(
    weighed: tuple[Weighed, ...], book: Book, number: int, line: Placed
) -> tuple[Weighed, ...]:
    """The same for a paper of a place's own office: what it tells of any theme is the place's."""
    own = next((each for each in weighed if each.indicator == number), None)
    others = [each for each in weighed if each is not own]
    themes = [each for each in others if is_theme(book, each.indicator)]
    weight = max((each.weight for each in (*themes, *filter(None, [own]))), default=0.0)
    if not weight:
        return weighed
    first = Weighed(number, max(weight, NAMED), True, own.best if own else line)
    rest = [replace(each, weight=BESIDE * each.weight) for each in others]
    return (first, *rest)


def subject(
    indicator: int, item: Item, voice: Voice, found: dict[Owner, Voice], accepted: bool
) -> float:
    """What an item's phrases say of its indicator.

    Where the document is within the item's own topic and of a kind it accepts, the weak phrases
    say as much as the strong.
    """
    scope = found.get(Owner(indicator, item.key, scope=True))
    within = scope is not None and scope.sets_scope and accepted
    return voice.total("strong") + (voice.total("weak") if within else 0.0)


def about(weighed: tuple[Weighed, ...], book: Book, words: int, kind: str) -> tuple[Weighed, ...]:
    """Those indicators that a document of so many words is about.

    An indicator of a general klaster gives way to a special one that the title names louder: a
    matrix of partners for immunisation is about immunisation.
    """
    if kind == OTHER and sum(each.weight >= 1.0 for each in weighed) > LISTED:
        return ()
    least = LEAST * min(1.0, max(0.5, words / SHORT))
    heavy = [each for each in weighed if each.weight >= least]
    if kind in BUDGETS and sum(not book.is_general(each.indicator) for each in heavy) > THEMES:
        heavy = [each for each in heavy if book.is_general(each.indicator)] or heavy
    special = [e.weight for e in heavy if e.titled and not book.is_general(e.indicator)]
    loudest = max(special, default=0.0)
    heavy = [e for e in heavy if not book.is_general(e.indicator) or e.weight >= YIELD * loudest]
    if not heavy:
        return ()
    most = heavy[0].weight
    enough = min(SHARE * most, NAMED)
    titled = [each for each in heavy if each.titled and each.weight >= enough]
    untitled = [each for each in heavy if not each.titled]
    if titled:
        beside = [each for each in untitled if each.weight >= UNTITLED_SHARE * most]
        kept = titled + (beside if len(beside) <= 2 else [])
    elif len(untitled) > MANY:
        kept = []
    else:
        kept = [each for each in untitled if each.weight >= SHARE * most]
    return tuple(sorted(kept, key=lambda each: (not each.titled, -each.weight, each.indicator)))
