"""A required item has no document that counts; the nearest candidate is named."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message, NearMiss
from pipeline.report.model import Evidence
from rules.acceptance import evidence_of, nearest
from rules.book import Book, Indicator, Item


def check(case: Case, book: Book) -> Iterator[Finding]:
    evidence = evidence_of(case, book)
    near = nearest(case)
    for indicator in book.indicators:
        for item in indicator.items:
            rows = evidence.get((indicator.id, item.key), ())
            if item.required and not any(row.accepted for row in rows):
                yield gap(book, indicator, item, rows, near.get((indicator.id, item.key)))


def gap(
    book: Book,
    indicator: Indicator,
    item: Item,
    rows: tuple[Evidence, ...],
    miss: NearMiss | None,
) -> Finding:
    """The gap in the words of who must fill it: what is asked, and why what is there does not do."""
    asked = item.title.id
    if rows:
        where = rows[0].match.where
        faults = "; ".join(book.cover.codes[code].title.id for code in rows[0].because)
        text = N_("{asked}: ada {file}, tetapi belum dapat diterima ({faults}).")
        message = Message.of(text, asked=asked, file=where.path, faults=faults)
    elif miss:
        where = miss.where
        text = N_("{asked}: belum ada; yang terdekat {file}, tetapi {lacks}.")
        message = Message.of(text, asked=asked, file=where.path, lacks=miss.lacks)
    else:
        where = None
        message = Message.of(N_("{asked}: belum ada satu pun dokumen."), asked=asked)
    return Finding(
        code="missing-evidence",
        severity=book.cover.codes["missing-evidence"].severity,
        message=message,
        indicator=indicator.id,
        item=item.key,
        documents=(where.path,) if where else (),
        page=where.page if where else None,
        opd=item.opd,
        detail=(("asked", item.asks.id),),
        evidence=(where,) if where else (),
    )
