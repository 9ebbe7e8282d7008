"""Percentages without the number and the total that they are made of."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.asked import shown_for
from rules.checks.making import fault

CODE = "no-denominator"
# papers in which coverage is told, though the item asks for another kind
TOLD = frozenset({"laporan_kegiatan", "laporan_monev", "laporan_layanan", "lainnya"})


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "{item}: hanya persentase yang disebut (“{words}”); tambahkan jumlah dan totalnya,"
        " misalnya 120 dari 150."
    )
    for (indicator, key), papers in shown_for(case, book, CODE, TOLD).items():
        told = [exhibit.value("percent") for exhibit, _ in papers]
        if "counted" in told or "bare" not in told:
            continue
        bare = [exhibit for exhibit, _ in papers if exhibit.value("percent") == "bare"]
        fact = bare[0].fact("percent")
        title = book.item(indicator, key).title.id
        yield fault(
            book,
            CODE,
            bare[0],
            Message.of(text, item=title, words=fact.where.text if fact else ""),
            where=fact.where if fact else None,
            indicator=indicator,
            item=key,
            documents=[each.path for each in bare[1:]],
        )
