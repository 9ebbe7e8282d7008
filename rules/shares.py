"""The parts of an item that its documents earn, after the gradings of the rulebook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.records import Exhibit, Match
from pipeline.report.model import ShareState
from rules.book import Book, Grading, Item, Share
from rules.filing import folded

Earned = dict[str, tuple[float, str]]  # share: points and the document that earns them


def shares_of(
    item: Item,
    clean: Iterable[Match],
    weak: Iterable[Match],
    exhibits: Mapping[str, Exhibit],
    book: Book,
) -> tuple[ShareState, ...]:
    """What each share has from evidence that counts, and what more hangs on weak evidence.

    Evidence in which no share is recognised is taken for the smallest that nothing else earns.
    """
    if item.grading is None or not item.grading.shares:
        return ()
    safe = _earned(item, clean, exhibits, book)
    risky = _earned(item, weak, exhibits, book)
    states = []
    for share in item.grading.shares:
        supported, by = safe.get(share.key, (0.0, ""))
        hoped, other = risky.get(share.key, (0.0, ""))
        states.append(
            ShareState(
                key=share.key,
                name=share.name,
                points=share.points,
                supported=supported,
                at_risk=round(max(0.0, hoped - supported), 4),
                by=by or other or None,
            )
        )
    return tuple(states)


def _earned(
    item: Item, matches: Iterable[Match], exhibits: Mapping[str, Exhibit], book: Book
) -> Earned:
    assert item.grading is not None
    earned: Earned = {}
    unclear: list[tuple[float, str]] = []
    for match in sorted(matches, key=lambda each: (-each.score, each.where.path)):
        exhibit = exhibits[match.where.path]
        rank = rank_of(item.grading, exhibit, item)
        shares = _shares(item.grading, match, exhibit, book)
        for share in shares:
            points = round(share.points * rank, 4)
            if points > earned.get(share.key, (0.0, ""))[0]:
                earned[share.key] = (points, match.where.path)
        if not shares:
            unclear.append((rank, match.where.path))
    if unclear and not earned:
        rank, path = max(unclear)
        least = min(item.grading.shares, key=lambda share: share.points)
        earned[least.key] = (round(least.points * rank, 4), path)
    return earned


def rank_of(grading: Grading, exhibit: Exhibit, item: Item) -> float:
    """The part of a share's points that a document of this kind earns."""
    kinds = {exhibit.kind, *(part.kind for part in exhibit.parts)} & set(item.kinds)
    return max((grading.ranks.get(kind, 1.0) for kind in kinds if kind), default=1.0)


def _shares(grading: Grading, match: Match, exhibit: Exhibit, book: Book) -> list[Share]:
    """The shares that a document earns by its theme, its klaster or the words in its list."""
    theme = _theme(match)
    own = [s for s in grading.shares if theme is not None and s.indicator == theme]
    words = _words(exhibit, match)
    said = [share for share in own if share.phrases and _says(words, share.phrases)]
    found = said or [share for share in own if not share.phrases][:1] or own[:1]
    item = f"{match.indicator}.{match.item}"
    listed = {value for value in exhibit.values("share") if value.startswith(item)}
    klaster = _klaster(exhibit, book)
    return found + [
        share
        for share in grading.shares
        if share not in found and (f"{item}.{share.key}" in listed or share.klaster in klaster)
    ]


def _theme(match: Match) -> int | None:
    """The indicator that a themed match is about."""
    head, _, number = match.rule.rpartition(":theme:")
    return int(number) if head and number.isdigit() else None


def _klaster(exhibit: Exhibit, book: Book) -> set[int]:
    """The klaster that a document names, else those of what it is about."""
    named = {int(value) for value in exhibit.values("klaster") if value.isdigit()}
    if named:
        return named
    about = {topic.indicator for topic in exhibit.topics if not book.is_general(topic.indicator)}
    return {book.by_id[number].klaster for number in about if number in book.by_id}


def _says(words: str, phrases: Iterable[str]) -> bool:
    return any(f" {folded(phrase)} " in words for phrase in phrases)


def _words(exhibit: Exhibit, match: Match) -> str:
    """Title and the words that decided, folded."""
    texts = (exhibit.value("title") or "", match.where.text, match.rule.rsplit(":", 1)[-1])
    return f" {folded(' '.join(texts))} "
