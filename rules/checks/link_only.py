"""A link stands where the evidence should be."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.making import fault


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Yang ada hanya tautan ({link}); unduh isinya dan unggah berkasnya sendiri.")
    for exhibit in case.exhibits:
        for link in exhibit.facts_named("link"):
            if link.get("alone") == "yes":
                yield fault(
                    book,
                    "link-only",
                    exhibit,
                    Message.of(text, link=link.value),
                    where=link.where,
                    detail=(("link", link.value),),
                )
                break
