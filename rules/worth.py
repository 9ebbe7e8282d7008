"""What one paper could earn once it is mended, of the points that are still at stake."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.records import Exhibit, Match
from pipeline.report.model import ItemState
from rules.book import Book
from rules.shares import shares_of

Key = tuple[int, str]  # indicator, item


def worth_of(
    exhibit: Exhibit, states: Mapping[Key, ItemState], book: Book, also: Iterable[Key] = ()
) -> dict[Key, float]:
    """Points by item, most first: of an item graded in parts those of its parts that it earns.

    `also` are items that faults of the paper name though nothing in it supports them.
    """
    matches: dict[Key, list[Match]] = {}
    for match in exhibit.matches:
        matches.setdefault((match.indicator, match.item), []).append(match)
    for key in also:
        matches.setdefault(key, [])
    worth = {
        key: _earned(exhibit, states[key], own, book)
        for key, own in matches.items()
        if key in states
    }
    best = sorted(worth.items(), key=lambda pair: (-pair[1], pair[0]))
    return {key: points for key, points in best if points > 0}


def _earned(exhibit: Exhibit, state: ItemState, own: list[Match], book: Book) -> float:
    item = book.item(state.indicator, state.item)
    could = state.points
    if item.grading and item.grading.shares:
        scale = state.points / item.points
        held = {share.key: share.supported for share in state.shares}
        earned = shares_of(item, own, own, {exhibit.path: exhibit}, book)
        could = scale * sum(
            max(0.0, share.supported - held.get(share.key, 0.0)) for share in earned
        )
    elif item.enough:
        could = state.points / min(len(combination) for combination in item.enough)
    return round(min(could, state.at_stake), 2)
