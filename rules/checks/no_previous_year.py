"""A trend is asked; all papers together tell of one year only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, Table
from rules.book import Book
from rules.checks.asked import supporting
from rules.checks.making import fault
from rules.tabulation import tabulation

CODE = "no-previous-year"
SURE = 0.8  # confidence of a scan below which a year in a head may have been lost
SIGNING = ("date", "number")  # years of the paper itself, not of what it tells
_YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
_BEFORE = re.compile(r"\btahun\s+(?:sebelumnya|lalu)\b|\bt\W?a?\W?h?u?n?\s*n\s*-\s*1\b", re.IGNORECASE)
HEAD_ROWS = 6


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "{item}: yang ada hanya data tahun {year}; tambahkan data {other} sebagai pembanding."
    )
    first, last = case.evaluated_years
    for (indicator, key), papers in supporting(case, book, CODE).items():
        if book.item(indicator, key).freshness != "two_years":
            continue
        told = {exhibit.path: years_told(exhibit) for exhibit, _ in papers}
        years = frozenset().union(*told.values())
        if len(years) != 1 or any(unsure(exhibit, told[exhibit.path]) for exhibit, _ in papers):
            continue
        year = next(iter(years))
        other = last if year == first else first if year == last else year - 1
        dated = [(exhibit, match) for exhibit, match in papers if told[exhibit.path]]
        (exhibit, match), *rest = dated
        fact = exhibit.fact("year")
        yield fault(
            book,
            CODE,
            exhibit,
            Message.of(text, item=book.item(indicator, key).title.id, year=year, other=other),
            where=fact.where if fact else match.where,
            indicator=indicator,
            item=key,
            documents=[each.path for each, _ in rest],
            detail=(("year", str(year)),),
        )


def years_told(exhibit: Exhibit) -> frozenset[int]:
    """The years that a paper gives figures or events of."""
    found = {
        int(fact.value)
        for fact in exhibit.facts_named("year")
        if fact.value.isdigit() and fact.get("role") not in SIGNING
    }
    found |= {int(value[:4]) for value in exhibit.values("activity-date") if value[:4].isdigit()}
    found |= {
        int(year)
        for fact in exhibit.facts_named("quantity")
        if (year := fact.get("year") or "").isdigit()
    }
    for table in exhibit.tables:
        found |= {int(year) for text in names_in(table) for year in _YEAR.findall(text)}
    return frozenset(found)


def names_in(table: Table) -> Iterator[str]:
    """What names a table's figures: its place, title, heads, labels and columns of years."""
    yield table.place
    read = tabulation(table)
    if read is None:
        yield from (cell for row in table.rows[:HEAD_ROWS] for cell in row if len(cell) < 80)
        return
    yield read.title
    yield from (column.head for column in read.columns)
    years = [column.at for column in read.columns if column.role == "year"]
    for row in read.rows:
        yield row.label
        yield from (row.texts[at] for at in years)


def unsure(exhibit: Exhibit, years: frozenset[int]) -> bool:
    """A paper whose years were not read, or that compares with a year it does not name."""
    if not years and exhibit.tables:
        return True
    if exhibit.ocr_confidence is not None and exhibit.ocr_confidence < SURE:
        return True
    return any(_BEFORE.search(cell) for t in exhibit.tables for row in t.rows[:HEAD_ROWS] for cell in row)
