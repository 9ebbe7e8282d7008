"""The place for the date is blank or dotted, or holds a day that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, Severity, TextSource
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
        elif not blank and exhibit.text_source is TextSource.TEXT:
            yield from impossible(exhibit, book)


def impossible(exhibit: Exhibit, book: Book) -> Iterator[Finding]:
    """A day that does not exist; a note where only the day of the week is another.

    Not for recognised text, where a figure may have been misread.
    """
    unreal = N_("Tanggal ini tidak ada dalam kalender (tertulis “{words}”); perbaiki tanggalnya.")
    other = N_("Hari dan tanggal tidak cocok (tertulis “{words}”); periksa tanggalnya.")
    seen: set[tuple[str, str]] = set()
    for fact in (*exhibit.facts_named("date"), *exhibit.facts_named("activity-date")):
        wrong = fact.get("wrong")
        if not wrong or (fact.value, wrong) in seen:
            continue
        seen.add((fact.value, wrong))
        yield fault(
            book,
            "no-date",
            exhibit,
            Message.of(unreal if wrong == "day" else other, words=fact.where.text or fact.value),
            where=fact.where,
            severity=None if wrong == "day" else Severity.INFO,
            detail=(("wrong", wrong),),
        )
