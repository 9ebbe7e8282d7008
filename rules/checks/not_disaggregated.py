"""A table of children without a split by sex or age, where the item asks for one."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.asked import supporting
from rules.checks.making import fault

CODE = "not-disaggregated"
SURE = 0.8  # confidence of a scan below which the heads of a table may have been lost


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "{item}: data belum terpilah menurut jenis kelamin maupun umur; tambahkan kolom laki-laki,"
        " perempuan, dan kelompok umur."
    )
    for (indicator, key), papers in supporting(case, book, CODE).items():
        if any(split(exhibit) for exhibit, _ in papers):
            continue
        plain = [exhibit for exhibit, _ in papers if unsplit(exhibit)]
        if not plain:
            continue
        fact = plain[0].fact("split")
        yield fault(
            book,
            CODE,
            plain[0],
            Message.of(text, item=book.item(indicator, key).title.id),
            where=fact.where if fact else None,
            indicator=indicator,
            item=key,
            documents=[each.path for each in plain[1:]],
        )


def split(exhibit: Exhibit) -> bool:
    return bool({"sex", "age"} & set(exhibit.values("split")))


def unsplit(exhibit: Exhibit) -> bool:
    """Whether a table was read well enough to say that nothing in it is split."""
    clear = exhibit.ocr_confidence is None or exhibit.ocr_confidence >= SURE
    return clear and "none" in exhibit.values("split")
