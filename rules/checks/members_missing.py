"""A team without community, business, media or Forum Anak, or without an office that owes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.making import fault

CODE = "members-missing"
OWING = 10  # items that ask an office before its absence from the team is a gap
LIST = 3  # members read before a list is taken to be there


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("{item}: dalam susunannya belum ada {missing}.")
    load = Counter(o for i in book.indicators for item in i.items for o in item.opd)
    seated = {office.name for office in book.cover.offices if office.seated}
    owing = [name for name, items in load.most_common() if items >= OWING and name in seated]
    known = {office.name for office in book.cover.offices}
    for exhibit in case.exhibits:
        for match in exhibit.matches:
            item = book.item(match.indicator, match.item)
            if CODE not in item.checks:
                continue
            members = set(exhibit.values("member"))
            if len(members) < LIST:
                continue
            missing = [group.name.id for group in book.cover.groups if group.key not in members]
            if len(members & known) >= LIST:
                missing += [office for office in owing if office in known - members]
            if missing:
                yield fault(
                    book,
                    CODE,
                    exhibit,
                    Message.of(text, item=item.title.id, missing="; ".join(missing)),
                    where=match.where,
                    indicator=match.indicator,
                    item=match.item,
                    detail=(("missing", "; ".join(missing)),),
                )
