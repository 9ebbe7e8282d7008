"""The file was read, but neither it nor any finding on it belongs to an indicator."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.making import fault


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Isi berkas ini tidak menunjuk ke indikator mana pun; periksa apakah memang bukti {evaluation}."
    )
    message = Message.of(text, evaluation=book.cover.short)
    given = {
        path for finding in case.findings if finding.indicator for path in finding.documents
    }
    for exhibit in case.exhibits:
        astray = not (exhibit.topics or exhibit.near or exhibit.path in given)
        if astray and exhibit.readable and not exhibit.container:
            yield fault(book, "unclassified-file", exhibit, message)
