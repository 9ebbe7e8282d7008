"""Which proofs of a combination an item's papers bring, and which are still lacking."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.records import Exhibit
from rules.book import Item
from rules.requirement import Combination, Leg
from rules.years import stated


def lacking(item: Item, papers: Iterable[Exhibit]) -> tuple[Combination, tuple[Leg, ...]]:
    """The combination nearest to what is there, and its legs that are not; none where one is met.

    One paper stands for one leg only, so that a report is not both the work and what followed.
    """
    shown = [(kinds_of(paper), frozenset(stated(paper))) for paper in papers]
    best: tuple[Combination, tuple[Leg, ...]] = ((), ())
    for combination in item.enough:
        missing = missing_of(combination, shown)
        if not missing:
            return combination, ()
        if not best[0] or len(missing) / len(combination) < len(best[1]) / len(best[0]):
            best = (combination, missing)
    return best


def missing_of(
    combination: Combination, shown: list[tuple[frozenset[str], frozenset[int]]]
) -> tuple[Leg, ...]:
    """The legs for which no paper is left, those with the fewest candidates served first."""
    served: dict[int, int] = {}  # paper: leg

    def serve(at: int, tried: set[int]) -> bool:
        for paper, (kinds, _) in enumerate(shown):
            if paper in tried or not kinds & set(combination[at].kinds):
                continue
            tried.add(paper)
            if paper not in served or serve(served[paper], tried):
                served[paper] = at
                return True
        return False

    held = {at for at in range(len(combination)) if serve(at, set())}
    return tuple(
        leg for at, leg in enumerate(combination) if at not in held or not years_met(leg, shown)
    )


def years_met(leg: Leg, shown: list[tuple[frozenset[str], frozenset[int]]]) -> bool:
    """Whether the papers of a leg tell of as many different years as it asks for."""
    if leg.years == 1:
        return True
    told = [years for kinds, years in shown if kinds & set(leg.kinds)]
    return len(frozenset().union(*told)) >= leg.years


def kinds_of(exhibit: Exhibit) -> frozenset[str]:
    """What a file is, and what is bound in it."""
    found = {exhibit.kind, *(part.kind for part in exhibit.parts), *exhibit.values("leg")}
    return frozenset(kind for kind in found if kind)
