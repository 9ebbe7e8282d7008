"""The place for the number is blank, dotted or zero."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.kinds import NUMBERED
from rules.checks.making import fault

# the reader of the fact tells blanks of other papers only where an office numbers them: orders, statements
OFFICIAL = NUMBERED | {"rekomendasi", "lainnya"}


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Nomor dokumen kosong (tertulis “{words}”); minta nomor resminya lalu unggah ulang.")
    for exhibit in case.exhibits:
        blank = exhibit.fact("number-blank")
        if blank and exhibit.kind in OFFICIAL and not exhibit.fact("number"):
            message = Message.of(text, words=blank.where.text or blank.value)
            yield fault(book, "no-number", exhibit, message, where=blank.where)
