"""How much the phrases found in some pages say for each owner: topic, item or aspect."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from classifiers.lexicon import Hit, Lexicon, Owner
from classifiers.text import PageView
from classifiers.zones import WEIGHT, Zone

LONGEST = 200  # letters of a phrase as it stands in a text, blanks and line ends counted
REPEATS = 8  # a phrase said more often than this says nothing more
TITLED = (Zone.TITLE, Zone.HEADING, Zone.CAPTION)
SCOPED = (*TITLED, Zone.OPENING, Zone.LETTERHEAD, Zone.FOLDER)


class Placed(NamedTuple):
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
        phrases: dict[str, Placed] = getattr(self, strength)
        return sum(map(self.of_phrase, phrases.values())) if phrases else 0.0

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
        if not self.excluding or self.in_title:
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


SILENT = Voice()  # of an owner that nothing speaks for; nobody writes to it


def voices(placed: Iterable[Placed], lexicon: Lexicon) -> dict[Owner, Voice]:
    """What the hits say for each owner.

    A hit does not count inside an excluding phrase of its owner, nor a strong one inside a longer
    strong phrase of another indicator: "forum anak" in "forum anak desa" is about the village.
    """
    everything = list(placed)
    places: dict[str, list[int]] = {}  # of each phrase, as indexes
    barred: dict[Owner, dict[int, list[Placed]]] = {}  # excluding hits by owner and page
    for n, each in enumerate(everything):
        places.setdefault(each.hit.phrase, []).append(n)
        for owner in lexicon.barring.get(each.hit.phrase, ()):
            barred.setdefault(owner, {}).setdefault(id(each.page), []).append(each)
    claimed = _claimed(everything, lexicon)
    heard: list[tuple[int, Owner, str, str, list[int]]] = []
    for phrase, here in places.items():
        for owner, strength in lexicon.uses[phrase]:
            counted = here
            if barred and strength != "excluding":
                general = Owner(owner.indicator) if owner.item and not owner.scope else None
                for bars in (barred.get(owner), barred.get(general) if general else None):
                    if bars:
                        counted = [
                            n
                            for n in counted
                            if not _within(everything[n], bars.get(id(everything[n].page)))
                        ]
            if claimed and strength == "strong":
                counted = [
                    n for n in counted if n not in claimed or owner.indicator in claimed[n]
                ]
            if counted:
                heard.append((counted[0], owner, strength, phrase, counted))
    heard.sort(key=itemgetter(0))  # in the order of the pages
    found: dict[Owner, Voice] = {}
    for _, owner, strength, phrase, counted in heard:
        voice = found.get(owner) or found.setdefault(owner, Voice())
        voice.repeats[phrase] += len(counted)
        best = everything[counted[0]]
        for n in counted[1:]:
            if WEIGHT[everything[n].zone] > WEIGHT[best.zone]:
                best = everything[n]
        getattr(voice, strength)[phrase] = best
    for voice in found.values():
        _drop_contained(voice.strong)
        _drop_contained(voice.weak)
    return found


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


def _claimed(everything: list[Placed], lexicon: Lexicon) -> dict[int, set[int]]:
    """For the hits (by index) inside longer strong phrases, the indicators of all these phrases."""
    found: dict[int, set[int]] = {}
    claims: list[tuple[Hit, frozenset[int]]] = []  # the strong phrases of the page so far
    page: PageView | None = None
    reach = 0  # where the longest of them ends
    alike: list[int] = []  # hits at the very place of the one before
    for n, each in enumerate(everything):
        hit = each.hit
        if each.page is not page:
            page, claims, reach, alike = each.page, [], 0, []
        own, claiming = lexicon.claims[hit.phrase]
        if own and reach >= hit.end and (outer := _around(hit, claims)):
            found[n] = outer
        if alike and everything[n - 1].hit[1:] != hit[1:]:
            alike = []
        if claiming:
            for other in alike:
                found.setdefault(other, set()).update(own)
            claims.append((hit, own))
            reach = max(reach, hit.end)
        alike.append(n)
    return found


def _around(hit: Hit, claims: list[tuple[Hit, frozenset[int]]]) -> set[int]:
    """The indicators of the strong phrases before a hit that reach to its end or beyond."""
    found: set[int] = set()
    for other, indicators in reversed(claims):
        if other.start < hit.start - LONGEST:
            break
        if other.end >= hit.end and other.phrase != hit.phrase:
            found |= indicators
    return found


def _inside(inner: Placed, outer: Placed) -> bool:
    return (
        inner.page is outer.page
        and outer.hit.start <= inner.hit.start
        and inner.hit.end <= outer.hit.end
    )


def _drop_contained(phrases: dict[str, Placed]) -> None:
    """A phrase that is only ever part of a longer one of the same owner is the same evidence."""
    if len(phrases) < 2:
        return
    for short in [
        phrase
        for phrase, placed in phrases.items()
        if any(other is not placed and _inside(placed, other) for other in phrases.values())
    ]:
        del phrases[short]
