"""How much the phrases found in some pages say for each owner: topic, item or aspect."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from classifiers.lexicon import Hit, Lexicon, Owner
from classifiers.text import PageView
from classifiers.zones import WEIGHT, Zone

LONGEST = 200  # letters of a phrase as it stands in a text, blanks and line ends counted
REPEATS = 8  # a phrase said more often than this says nothing more
TITLED = (Zone.TITLE, Zone.HEADING, Zone.CAPTION)
SCOPED = (*TITLED, Zone.OPENING, Zone.LETTERHEAD, Zone.FOLDER)


@dataclass(frozen=True, slots=True)
class Placed:
    """A hit with the page it stands in and the zone of its line."""

    hit: Hit
    page: PageView
    zone: Zone

    @property
    def weight(self) -> float:
        return WEIGHT[self.zone]


@dataclass(slots=True)
class Voice:
    """What speaks for one owner, by strength; each phrase counted once, where it weighs most."""

    strong: dict[str, Placed] = field(default_factory=dict)
    weak: dict[str, Placed] = field(default_factory=dict)
    excluding: dict[str, Placed] = field(default_factory=dict)
    repeats: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def total(self, strength: str) -> float:
        """The weight of all phrases of a strength; repeats add with the logarithm."""
        return sum(self.of_phrase(placed) for placed in getattr(self, strength).values())

    def of_phrase(self, placed: Placed) -> float:
        words = placed.hit.phrase.count(" ") + 1
        specific = 0.7 if words == 1 else 1.0 + 0.1 * min(words - 2, 4)
        often = 1 + 0.25 * math.log2(min(self.repeats[placed.hit.phrase], REPEATS))
        return placed.weight * specific * often

    @property
    def titled(self) -> bool:
        return any(placed.zone in TITLED for placed in self.strong.values())

    @property
    def in_title(self) -> bool:
        return any(placed.zone is Zone.TITLE for placed in self.strong.values())

    @property
    def sets_scope(self) -> bool:
        """Whether it stands where a document says whose it is, or is said in two ways anywhere."""
        placed = list(self.strong.values())
        named = any(each.zone in SCOPED for each in placed) or len(placed) > 1
        return named and not self.refused

    @property
    def refused(self) -> Placed | None:
        """An excluding phrase in the title, where no strong phrase stands there beside it."""
        if self.in_title:
            return None
        return next((p for p in self.excluding.values() if p.zone is Zone.TITLE), None)

    @property
    def best(self) -> Placed | None:
        """The phrase that decided: strong before weak, then by weight and length."""
        for phrases in (self.strong, self.weak):
            if phrases:
                return max(
                    phrases.values(), key=lambda p: (p.weight, len(p.hit.phrase), -p.hit.start)
                )
        return None


def voices(placed: Iterable[Placed], lexicon: Lexicon) -> dict[Owner, Voice]:
    """What the hits say for each owner.

    A hit does not count inside an excluding phrase of its owner, nor a strong one inside a longer
    strong phrase of another indicator: "forum anak" in "forum anak desa" is about the village.
    """
    everything = list(placed)
    barred: dict[tuple[Owner, int], list[Placed]] = defaultdict(list)  # by owner and page
    claims: dict[int, list[Placed]] = defaultdict(list)  # strong hits by page, in order
    for each in everything:
        strengths = lexicon.uses[each.hit.phrase]
        for use in strengths:
            if use.strength == "excluding":
                barred[use.owner, id(each.page)].append(each)
        if any(use.strength == "strong" and not use.owner.scope for use in strengths):
            claims[id(each.page)].append(each)
    found: dict[Owner, Voice] = defaultdict(Voice)
    for each in everything:
        outer: set[int] | None = None
        for use in lexicon.uses[each.hit.phrase]:
            owner = use.owner
            if use.strength != "excluding":
                page = id(each.page)
                if _within(each, barred.get((owner, page))):
                    continue
                general = (Owner(owner.indicator), page)
                if owner.item and not owner.scope and _within(each, barred.get(general)):
                    continue
            if use.strength == "strong":
                if outer is None:
                    outer = _claimed(each, claims[id(each.page)], lexicon)
                if outer and owner.indicator not in outer:
                    continue
            _hear(found[owner], use.strength, each)
    for voice in found.values():
        _drop_contained(voice.strong)
        _drop_contained(voice.weak)
    return dict(found)


def _within(each: Placed, bars: list[Placed] | None) -> bool:
    """Whether a hit lies inside one of these of its page; they stand in order."""
    if not bars:
        return False
    first = bisect_left(bars, each.hit.start - LONGEST, key=lambda bar: bar.hit.start)
    for at in range(first, len(bars)):
        if bars[at].hit.start > each.hit.start:
            return False
        if _inside(each, bars[at]):
            return True
    return False


def _claimed(each: Placed, claims: list[Placed], lexicon: Lexicon) -> set[int]:
    """The indicators of the longer strong phrases that a hit lies in."""
    first = bisect_left(claims, each.hit.start - LONGEST, key=lambda claim: claim.hit.start)
    owners: set[int] = set()
    for at in range(first, len(claims)):
        claim = claims[at]
        if claim.hit.start > each.hit.start:
            break
        if claim.hit.end >= each.hit.end and claim.hit.phrase != each.hit.phrase:
            uses = lexicon.uses[claim.hit.phrase]
            owners.update(use.owner.indicator for use in uses if use.strength == "strong")
    return owners


def _hear(voice: Voice, strength: str, each: Placed) -> None:
    voice.repeats[each.hit.phrase] += 1
    kept: dict[str, Placed] = getattr(voice, strength)
    before = kept.get(each.hit.phrase)
    if before is None or each.weight > before.weight:
        kept[each.hit.phrase] = each


def _inside(inner: Placed, outer: Placed) -> bool:
    return (
        inner.page is outer.page
        and outer.hit.start <= inner.hit.start
        and inner.hit.end <= outer.hit.end
    )


def _drop_contained(phrases: dict[str, Placed]) -> None:
    """A phrase that is only ever part of a longer one of the same owner is the same evidence."""
    for short in [
        phrase
        for phrase, placed in phrases.items()
        if any(other is not placed and _inside(placed, other) for other in phrases.values())
    ]:
        del phrases[short]
