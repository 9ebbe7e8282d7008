"""The file was read, but it belongs to no indicator."""

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
    for exhibit in case.exhibits:
        if exhibit.readable and not exhibit.container and not exhibit.topics:
            yield fault(book, "unclassified-file", exhibit, message)
