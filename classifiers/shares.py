"""Which parts of an item a list or matrix speaks of: levels, places, themes, klaster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from classifiers.text import View, phrase_key
from pipeline.records import Fact, Match, Span
from rules.book import Book, Share

PAGES = 60  # of a long budget, where its themes are named


def shares_in(view: View, matches: Iterable[Match], book: Book) -> Iterator[Fact]:
    """Facts `share` (`3.kemitraan_per_klaster.1a`) for the items that are graded by their lists."""
    for match in matches:
        grading = book.item(match.indicator, match.item).grading
        if grading is None or not grading.lists:
            continue
        for share in grading.shares:
            where = found(view, phrases_of(share, book))
            if where:
                yield Fact(
                    name="share", value=f"{match.indicator}.{match.item}.{share.key}", where=where
                )


def phrases_of(share: Share, book: Book) -> tuple[str, ...]:
    """What a share is recognised by: its own words, else those of its indicator or klaster."""
    if share.phrases:
        return share.phrases
    if share.indicator is not None:
        return book.indicator(share.indicator).topic.strong
    klaster = (each for each in book.cover.klaster if each.id == share.klaster)
    return next((each.phrases for each in klaster), ())


def found(view: View, phrases: tuple[str, ...]) -> Span | None:
    """The first place that says one of the phrases."""
    keys = [_key(phrase) for phrase in phrases]
    for page in view.pages[:PAGES]:
        text = page.normal.text
        for key in keys:
            at = text.find(key)
            if at >= 0:
                return page.span_of_normal(at + 1, at + len(key) - 1, around=40)
    return None


@lru_cache(maxsize=16384)
def _key(phrase: str) -> str:
    return phrase_key(phrase)
