"""A required item has no document that counts; the nearest candidate is named.

Of an item that wants several proofs together (a decision, that it is carried out, what followed)
a note names the one that is lacking; so does it where the item wants all and some are left.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, NearMiss, Severity, Span
from pipeline.report.labels import KIND
from pipeline.report.model import Evidence
from rules.acceptance import evidence_of, nearest
from rules.book import Book, Indicator, Item
from rules.counts import of_all
from rules.legs import lacking

WORDS = 80  # characters of a candidate that are quoted


def check(case: Case, book: Book) -> Iterator[Finding]:
    evidence = evidence_of(case, book)
    near = nearest(case, book)
    exhibits = {exhibit.path: exhibit for exhibit in case.exhibits}
    for indicator in book.indicators:
        for item in indicator.items:
            rows = evidence.get((indicator.id, item.key), ())
            papers = [exhibits[row.match.where.path] for row in rows if row.accepted]
            if papers:
                yield from incomplete(indicator, item, papers)
            elif item.required:
                yield gap(book, indicator, item, rows, near.get((indicator.id, item.key)))


def incomplete(indicator: Indicator, item: Item, papers: list[Exhibit]) -> Iterator[Finding]:
    """Notes on what an item with papers that count still wants."""
    wanted, missing = lacking(item, papers)
    missing = tuple(leg for leg in missing if leg.leg != "angka")  # no-previous-year's
    if missing:
        there = "; ".join(leg.name for leg in wanted if leg not in missing)
        text = N_("{asked}: sudah ada {there}; yang belum {missing} ({kinds}).")
        bare = N_("{asked}: belum ada {missing} ({kinds}).")
        message = Message.of(
            text if there else bare,
            asked=item.title.id,
            there=there,
            missing="; ".join(leg.name for leg in missing),
            kinds="; ".join(KIND.get(kind, kind) for leg in missing for kind in leg.kinds),
        )
        yield note(indicator, item, message, papers, ("legs", " ".join(leg.leg for leg in missing)))
    if item.whole and (counts := of_all(item.whole, papers)):
        count, total = counts
        message = Message.of(
            N_("{asked}: baru {count} dari {total}; yang diminta semuanya."),
            asked=item.title.id,
            count=f"{count:g}",
            total=f"{total:g}",
        )
        yield note(indicator, item, message, papers, ("counted", f"{count:g} / {total:g}"))


def note(
    indicator: Indicator, item: Item, message: Message, papers: list[Exhibit], detail: tuple[str, str]
) -> Finding:
    return Finding(
        code="missing-evidence",
        severity=Severity.INFO,
        message=message,
        indicator=indicator.id,
        item=item.key,
        documents=tuple(dict.fromkeys(paper.path for paper in papers)),
        opd=item.opd,
        detail=(detail,),
    )


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
        text = N_("{asked}: belum ada; yang terdekat {file}{place}, tetapi {lacks}.")
        message = Message.of(
            text, asked=asked, file=where.path, place=place_of(where), lacks=miss.lacks
        )
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


def place_of(where: Span) -> Message | str:
    """The page and the words there, as far as there are any."""
    words = " ".join(where.text.split())
    if len(words) > WORDS:
        words = words[:WORDS].rsplit(" ", 1)[0] + " ..."
    if where.page and words:
        return Message.of(N_(" halaman {page} (“{words}”)"), page=where.page, words=words)
    return Message.of(N_(" (“{words}”)"), words=words) if words else ""
