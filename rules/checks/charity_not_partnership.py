"""A gift handed over is shown as partnership; an agreement or a lasting programme is one."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.kinds import AGREEMENTS
from rules.checks.making import fault
from rules.filing import slot_of

CODE = "charity-not-partnership"
# papers that tell of many partners are judged row by row by people
TELLING = frozenset(
    {
        "laporan_kegiatan",
        "laporan_csr",
        "foto",
        "berita_media",
        "berita_acara",
        "tangkapan_layar",
        "laporan_layanan",
    }
)
EVENTS = 2  # days told of; more make a programme


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Yang ditunjukkan adalah pemberian bantuan (“{words}”), bukan kemitraan; lampirkan perjanjian,"
        " program bersama, atau peran mitra yang berkelanjutan."
    )
    bound = {
        partner
        for exhibit in case.exhibits
        if exhibit.kind in AGREEMENTS
        for partner in exhibit.values("partner")
    }
    for exhibit in case.exhibits:
        gift = exhibit.fact("gift")
        if gift is None or exhibit.kind not in TELLING or exhibit.fact("partnership"):
            continue
        if (
            bound & set(exhibit.values("partner"))
            or len(set(exhibit.values("activity-date"))) > EVENTS
        ):
            continue
        # where a paper is not of the kind asked, it is still what they show as partnership
        for indicator, item in shown_for(exhibit, book):
            if item is None or CODE in book.item(indicator, item).checks:
                yield fault(
                    book,
                    CODE,
                    exhibit,
                    Message.of(text, words=gift.value),
                    where=gift.where,
                    indicator=indicator,
                    item=item,
                    detail=(("gift", "; ".join(exhibit.values("gift"))),),
                )


def shown_for(exhibit: Exhibit, book: Book) -> list[tuple[int, str | None]]:
    """The items a paper is brought for; of one that speaks of none, the indicator it was put under
    where that asks for partnership before all."""
    found: list[tuple[int, str | None]] = [
        (each.indicator, each.item) for each in exhibit.matches or exhibit.near
    ]
    slot = None if found else slot_of(exhibit.path, book)
    if slot is None:
        return found
    items = book.indicator(slot.indicator).items
    asking = sum(CODE in item.checks for item in items)
    return [(slot.indicator, None)] if 2 * asking > len(items) else []
