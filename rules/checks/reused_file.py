"""The same bytes lie under several indicators that do not share them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.making import fault
from rules.filing import bears, slot_of


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Berkas yang sama dipakai di {count} tempat ({slots}); isinya hanya cocok untuk {fits}.")
    same: dict[str, list[Exhibit]] = defaultdict(list)
    for exhibit in case.exhibits:
        if exhibit.readable and exhibit.size and not exhibit.container:
            same[exhibit.sha256].append(exhibit)
    for copies in same.values():
        if len(copies) < 2:
            continue
        slots = {exhibit.path: slot_of(exhibit.path, book) for exhibit in copies}
        named = sorted({slot for slot in slots.values() if slot})
        fits = {topic.indicator for exhibit in copies for topic in exhibit.topics}
        titles = {title for exhibit in copies for title in exhibit.values("title")}
        best = copies[0].topics[0].indicator if copies[0].topics else None
        for slot in named:
            if any(bears(title, slot.indicator, book, beside=best) for title in titles):
                fits.add(slot.indicator)  # a matter of both
        if len(named) < 2 or {slot.indicator for slot in named} <= fits:
            continue
        shown = ", ".join(str(number) for number in sorted(fits)) or "-"
        message = Message.of(
            text, count=len(copies), slots=", ".join(slot.name for slot in named), fits=shown
        )
        yield fault(
            book,
            "reused-file",
            copies[0],
            message,
            documents=[exhibit.path for exhibit in copies[1:]],
            detail=(("sha256", copies[0].sha256), ("slots", "; ".join(s.name for s in named))),
        )
