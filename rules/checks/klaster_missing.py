"""A team, plan or profile does not cover every klaster."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.making import fault

CODE = "klaster-missing"


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Belum mencakup {missing}; {item} harus meliputi semua klaster.")
    asked = {each.id: each.name.id for each in book.cover.klaster if not each.local}
    for exhibit in case.exhibits:
        for match in exhibit.matches:
            item = book.item(match.indicator, match.item)
            if CODE not in item.checks:
                continue
            named = {int(value) for value in exhibit.values("klaster")}
            missing = [name for number, name in asked.items() if number not in named]
            if not missing or not named:
                continue
            yield fault(
                book,
                CODE,
                exhibit,
                Message.of(text, missing="; ".join(missing), item=item.title.id),
                where=match.where,
                indicator=match.indicator,
                item=match.item,
                detail=(("missing", "; ".join(missing)),),
            )
