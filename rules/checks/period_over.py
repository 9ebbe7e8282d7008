"""A RAD, a term, an agreement or a certificate that ended before the evaluated years."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.kinds import AGREEMENTS
from rules.checks.making import day, fault

LASTING = ("in_force", "period_covers", "valid_until")


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Masa berlaku dokumen ini habis {ended}, sebelum tahun yang dinilai ({first} dan {last}).")
    first, last = case.evaluated_years
    for exhibit in case.exhibits:
        ended = exhibit.fact("valid-to")
        lasting = [
            match
            for match in exhibit.matches
            # an agreement that has ended binds nobody, whatever it is shown for
            if exhibit.kind in AGREEMENTS
            or book.item(match.indicator, match.item).freshness in LASTING
        ]
        if ended and lasting and ended.value < f"{first}-01-01":
            message = Message.of(text, ended=day(ended.value), first=first, last=last)
            yield fault(
                book,
                "period-over",
                exhibit,
                message,
                where=ended.where,
                indicator=lasting[0].indicator,
                item=lasting[0].item if len(exhibit.matches) > 1 else None,
                detail=(("valid_to", ended.value),),
            )
