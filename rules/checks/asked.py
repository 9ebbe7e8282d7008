"""The papers that stand for the items to which a code applies."""

from __future__ import annotations

from collections import defaultdict

from pipeline.records import Case, Exhibit, Match, Severity
from rules.book import Book

Support = dict[tuple[int, str], list[tuple[Exhibit, Match]]]


def shown_for(case: Case, book: Book, code: str, kinds: frozenset[str]) -> Support:
    """What `supporting` gives; for items without any, the papers of these kinds that almost do.

    Almost: all but the kind of paper is right.
    """
    found = supporting(case, book, code)
    gone = taken_away(case, book)
    almost: Support = defaultdict(list)
    for exhibit in case.exhibits:
        for miss in exhibit.near if exhibit.kind in kinds else ():
            key = (miss.indicator, miss.item)
            if key in found or (exhibit.path, None, None) in gone or (exhibit.path, *key) in gone:
                continue
            item = book.item(*key)
            if code in item.checks and not book.accepts(item, exhibit.kind or ""):
                match = Match(
                    indicator=key[0], item=key[1], score=0.0, rule="near", where=miss.where
                )
                almost[key].append((exhibit, match))
    return dict(sorted({**almost, **found}.items()))


def supporting(case: Case, book: Book, code: str, despite: frozenset[str] = frozenset()) -> Support:
    """For each item that asks for a code, its papers with the place that supports it.

    Papers that an earlier finding took away prove nothing and are left out, but for the codes of
    `despite`, which are no reason not to look at them.
    """
    items = {(i.id, item.key) for i in book.indicators for item in i.items if code in item.checks}
    gone = taken_away(case, book, despite)
    found: Support = defaultdict(list)
    for exhibit in case.exhibits:
        seen: set[tuple[int, str]] = set()
        for match in exhibit.matches:
            key = (match.indicator, match.item)
            if key not in items or key in seen:
                continue
            if (exhibit.path, None, None) in gone or (exhibit.path, *key) in gone:
                continue
            seen.add(key)
            found[key].append((exhibit, match))
    return dict(sorted(found.items()))


def taken_away(
    case: Case, book: Book, despite: frozenset[str] = frozenset()
) -> set[tuple[str, int | None, str | None]]:
    """Papers that earlier findings took away: the path with an item, or with none for all items."""
    gone: set[tuple[str, int | None, str | None]] = set()
    for finding in case.findings:
        if finding.code in despite:
            continue
        if book.cover.codes[finding.code].takes_away and finding.severity is not Severity.INFO:
            narrow = bool(finding.indicator and finding.item)
            for path in finding.documents:
                gone.add((path, finding.indicator, finding.item) if narrow else (path, None, None))
    return gone
