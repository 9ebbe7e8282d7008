"""All budget evidence comes from the women and children office; every office should have a line."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, TextSource
from rules.book import Book
from rules.checks.asked import supporting
from rules.checks.making import fault

CODE = "single-opd-budget"
OF_ONE = frozenset({"dpa", "rka"})  # papers of one office's budget
LISTS = frozenset({"matriks", "tabel_data", "daftar", "lainnya"})  # what a budget list is taken for
SURE = 0.85  # confidence below which another office's name may have been lost in a scan


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Seluruh bukti anggaran berasal dari {office}; tambahkan anggaran perangkat daerah lain"
        " (misalnya {others}) yang mendukung anak."
    )
    own = book.cover.own
    if own is None:
        return
    units = {office.name for office in book.cover.offices if office.paid_by == own}
    for (indicator, key), papers in supporting(case, book, CODE).items():
        owners = [owners_of(exhibit) for exhibit, _ in papers]
        if not all(owners) or frozenset().union(*owners) - units != {own}:
            continue
        if any(
            (miss.indicator, miss.item) == (indicator, key)
            for e in case.exhibits
            if e.kind in LISTS
            for miss in e.near
        ):
            continue  # a paper that may be a budget list as well, and nobody knows whose
        (exhibit, match), *rest = papers
        fact = exhibit.fact("budget-office")
        yield fault(
            book,
            CODE,
            exhibit,
            Message.of(text, office=own, others=", ".join(others(book))),
            where=fact.where if fact else match.where,
            indicator=indicator,
            item=key,
            documents=[each.path for each, _ in rest],
            detail=(("offices", own),),
        )


def owners_of(exhibit: Exhibit) -> frozenset[str]:
    """Whose money a paper lists; empty where it cannot be told."""
    facts = list(exhibit.facts_named("budget-office"))
    read = exhibit.text_source is TextSource.TEXT or (exhibit.ocr_confidence or 0.0) >= SURE
    if facts:
        if all(fact.get("from") == "text" for fact in facts) and not read:
            return frozenset()
        return frozenset(fact.value for fact in facts)
    issuer = exhibit.fact("issuer")
    office = issuer.get("opd") if issuer and exhibit.kind in OF_ONE else None
    return frozenset({office} if office else ())


def others(book: Book) -> list[str]:
    """Three offices that owe most items beside the one that is there."""
    load: dict[str, int] = {}
    for each in book.indicators:
        for item in each.items:
            for office in item.opd:
                load[office] = load.get(office, 0) + 1
    known = {office.name for office in book.cover.offices} - {book.cover.own, book.cover.planning}
    return sorted(known & load.keys(), key=lambda name: (-load[name], name))[:3]
