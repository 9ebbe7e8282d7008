"""The self-assessment takes points for an item that no document of the folder speaks for."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Claim, Finding, Message
from rules.acceptance import evidence_of
from rules.book import Book
from rules.claims.answers import is_claimed
from rules.claims.sums import claimed_by_item


def check(case: Case, book: Book) -> Iterator[Finding]:
    if not case.claims:
        return
    evidence = evidence_of(case, book)
    faulty = {path for f in case.findings if book.cover.codes[f.code].takes_away for path in f.documents}
    # a paper that is there but does not count has a finding of its own that says why
    tried = {
        (miss.indicator, miss.item)
        for exhibit in case.exhibits
        if exhibit.path in faulty
        for miss in exhibit.near
    }
    for key, rows in sorted(claimed_by_item(case.claims).items()):
        if key not in evidence and key not in tried and is_claimed(rows):
            yield unsupported(book, key, rows)


def unsupported(book: Book, key: tuple[int, str], rows: tuple[Claim, ...]) -> Finding:
    item = book.item(*key)
    points = sum(row.score or 0.0 for row in rows)
    if points:
        text = N_(
            "{asked}: penilaian mandiri mengambil {points} poin ({where}), tetapi tidak ada satu pun"
            " dokumen yang mendukung."
        )
    else:
        text = N_(
            "{asked}: penilaian mandiri menjawab ada ({where}), tetapi tidak ada satu pun dokumen"
            " yang mendukung."
        )
    answers = "; ".join(dict.fromkeys(row.answer for row in rows if row.answer))
    return Finding(
        code="claim-unsupported",
        severity=book.cover.codes["claim-unsupported"].severity,
        message=Message.of(
            text,
            asked=item.title.id,
            points=f"{points:g}".replace(".", ","),
            where=rows[0].where,
        ),
        indicator=key[0],
        item=key[1],
        points=round(points, 4),
        opd=item.opd,
        detail=(("answer", answers), ("claimed", f"{points:g}"), ("question", rows[0].question)),
    )
