"""A RAD, a term, an agreement or a certificate that ended before the evaluated years."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.kinds import AGREEMENTS, DECISIONS
from rules.checks.making import day, fault

LASTING = ("in_force", "period_covers", "valid_until")
CLEAR = 0.75  # score of a topic from which the content is clear


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Masa berlaku dokumen ini habis {ended}, sebelum tahun yang dinilai ({first} dan {last}).")
    first, last = case.evaluated_years
    for exhibit in case.exhibits:
        ended = exhibit.fact("valid-to")
        if exhibit.fact("valid-open") or ended is None or ended.value >= f"{first}-01-01":
            continue
        if shown := shown_for(exhibit, book):
            indicator, item = shown[0]
            yield fault(
                book,
                "period-over",
                exhibit,
                Message.of(text, ended=day(ended.value), first=first, last=last),
                where=ended.where,
                indicator=indicator,
                item=item if len(exhibit.matches) > 1 else None,
                detail=(("valid_to", ended.value),),
            )


def shown_for(exhibit: Exhibit, book: Book) -> list[tuple[int, str | None]]:
    """The items for which it must be in force.

    An agreement that has ended binds nobody, whatever it is shown for, and where it is not of the
    kind asked it is shown all the same for what it is nearest to, or clearly speaks of; so is a
    decision that supports nothing, for what it clearly speaks of.
    """
    if exhibit.kind in DECISIONS and not exhibit.matches and clear(exhibit):
        topic = exhibit.topics[0].indicator
        return [(topic, None)] if not exhibit.near or topic in {miss.indicator for miss in exhibit.near} else []
    if exhibit.kind not in AGREEMENTS:
        items = [(match.indicator, match.item) for match in exhibit.matches]
        return [key for key in items if book.item(*key).freshness in LASTING]
    found = [(each.indicator, each.item) for each in exhibit.matches or exhibit.near]
    if not found and clear(exhibit):
        return [(exhibit.topics[0].indicator, None)]
    return list(found)


def clear(exhibit: Exhibit) -> bool:
    """Whether one topic is spoken of so clearly that it is shown for that."""
    return bool(exhibit.topics) and exhibit.topics[0].score >= CLEAR
