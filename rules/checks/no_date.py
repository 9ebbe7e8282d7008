"""The place for the date is blank or dotted."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.kinds import DATED
from rules.checks.making import fault


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Tanggal dokumen kosong (tertulis “{words}”); lengkapi tanggal penetapannya.")
    for exhibit in case.exhibits:
        blank = exhibit.fact("date-blank")
        if blank and exhibit.kind in DATED and not exhibit.fact("date"):
            message = Message.of(text, words=blank.where.text or blank.value)
            yield fault(book, "no-date", exhibit, message, where=blank.where)
