"""What the region says there is none of and shows elsewhere; what it says of all and does of some."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pipeline.language import N_
from pipeline.records import Case, Claim, Exhibit, Fact, Finding, Message, Span
from rules.acceptance import evidence_of
from rules.book import Book, Item
from rules.claims.answers import is_claimed
from rules.counts import of_all

CODE = "claim-mismatch"
_ALL = re.compile(r"\b(?:semua|seluruh(?:nya)?|semuanya)\b|(?<![\d.,])100(?:,0+)?\s*(?:%|persen)", re.IGNORECASE)
_NOT = re.compile(r"\b(?:belum|tidak|bukan|hampir)\s*$", re.IGNORECASE)

Key = tuple[int, str]
Rows = Mapping[Key, tuple[Claim, ...]]


def contradicted(case: Case, book: Book, rows: Rows) -> Iterator[Finding]:
    """Both, for every item whose rulebook entry says so."""
    evidence = evidence_of(case, book)
    exhibits = {exhibit.path: exhibit for exhibit in case.exhibits}
    for indicator in book.indicators:
        for item in indicator.items:
            key = (indicator.id, item.key)
            claims = rows.get(key, ())
            papers = [exhibits[row.match.where.path] for row in evidence.get(key, ()) if row.accepted]
            if item.denied and (papers or is_claimed(claims)):
                yield from shown_all_the_same(case, book, key, item, papers)
            if item.whole and any(says_all(claim.answer) for claim in claims):
                yield from some_only(book, key, item, claims, papers)


def shown_all_the_same(
    case: Case, book: Book, key: Key, item: Item, papers: list[Exhibit]
) -> Iterator[Finding]:
    """A partner of the kind that the region says it takes nothing from."""
    text = N_(
        "{asked}: dinyatakan tidak ada, tetapi {file} menyebut “{words}” sebagai mitra; cocokkan keduanya."
    )
    name = f"{key[0]}.{item.key}"
    for exhibit in case.exhibits:
        fact = next((fact for fact in exhibit.facts_named("denied") if fact.value == name), None)
        if fact and exhibit not in papers:
            message = Message.of(
                text, asked=item.title.id, file=exhibit.path, words=fact.get("words") or fact.value
            )
            documents = (exhibit.path, *(paper.path for paper in papers))
            yield made(book, message, key, item, documents, fact.where, ("named", fact.get("words") or ""))


def some_only(
    book: Book, key: Key, item: Item, claims: tuple[Claim, ...], papers: list[Exhibit]
) -> Iterator[Finding]:
    """All are claimed; the papers count fewer than there are."""
    assert item.whole is not None
    counts = of_all(item.whole, papers)
    if counts is None:
        return
    text = N_("{asked}: penilaian mandiri menulis semua ({where}), sedangkan buktinya {count} dari {total}.")
    message = Message.of(
        text,
        asked=item.title.id,
        where=claims[0].where,
        count=f"{counts[0]:g}",
        total=f"{counts[1]:g}",
    )
    documents = tuple(paper.path for paper in papers)
    fact = place_of(papers, item)
    where = fact.where if fact else None
    yield made(book, message, key, item, documents, where, ("found", f"{counts[0]:g} / {counts[1]:g}"))


def place_of(papers: list[Exhibit], item: Item) -> Fact | None:
    wanted = item.whole.counted if item.whole else ""
    return next(
        (f for paper in papers for f in paper.facts_named("quantity") if f.get("what") == wanted), None
    )


def says_all(answer: str) -> bool:
    found = _ALL.search(answer)
    return bool(found) and not _NOT.search(answer[: found.start()] if found else "")


def made(
    book: Book,
    message: Message,
    key: Key,
    item: Item,
    documents: tuple[str, ...],
    where: Span | None,
    detail: tuple[str, str],
) -> Finding:
    return Finding(
        code=CODE,
        severity=book.cover.codes[CODE].severity,
        message=message,
        indicator=key[0],
        item=key[1],
        documents=documents,
        page=where.page if where else None,
        opd=item.opd,
        detail=(detail,),
        evidence=(where,) if where else (),
    )
