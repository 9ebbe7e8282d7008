"""A gift handed over is shown as partnership; an agreement or a lasting programme is one."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.asked import taken_away
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
        "lainnya",  # receipts and lists of what was given
        "piagam",
        "surat_pernyataan",
        "kie_media",
        "matriks",  # without rows of partners, or with gifts in all of them
    }
)
CLEAR = 0.7  # score of a topic from which the content is clear
EVENTS = 2  # days told of; more make a programme


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Yang ditunjukkan adalah pemberian bantuan (“{words}”), bukan kemitraan; lampirkan perjanjian,"
        " program bersama, atau peran mitra yang berkelanjutan."
    )
    gone = {path for path, _, item in taken_away(case, book) if item is None}
    bound = {
        partner
        for exhibit in case.exhibits
        # a draft, or what has ended, binds nobody
        if exhibit.kind in AGREEMENTS and exhibit.path not in gone
        for partner in exhibit.values("partner")
    }
    for exhibit in case.exhibits:
        gift = exhibit.fact("gift")
        if gift is None or exhibit.kind not in TELLING or exhibit.fact("partnership"):
            continue
        if exhibit.kind == "matriks" and not gift.get("rows"):
            continue
        programme = len(set(exhibit.values("activity-date"))) > EVENTS and gift.get("rows") != "gifts"
        if programme or bound & set(exhibit.values("partner")):
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
    """The items a paper is brought for; of one that almost supports none, the indicator it was put
    under, or else clearly speaks of, where that asks for partnership before all; and of one that
    clearly speaks of none but calls the giver a partner, the indicator of partners."""
    found: list[tuple[int, str | None]] = [
        (each.indicator, each.item) for each in exhibit.matches or exhibit.near
    ]
    if found:
        return found
    if slot := slot_of(exhibit.path, book):
        number = slot.indicator
    elif exhibit.topics and exhibit.topics[0].score >= CLEAR:
        number = exhibit.topics[0].indicator
    elif any(gift.get("as") for gift in exhibit.facts_named("gift")):
        spoken = {topic.indicator for topic in exhibit.topics[:1]}
        return [(number, None) for number in of_partners(book) if spoken <= {number}]
    else:
        return []
    items = book.indicator(number).items
    asking = sum(CODE in item.checks for item in items)
    return [(number, None)] if 2 * asking > len(items) else []


def of_partners(book: Book) -> list[int]:
    """The one indicator, where there is one, that asks for partnership in more of its items than any other."""
    asking = {
        each.id: sum(CODE in item.checks for item in each.items) / len(each.items)
        for each in book.indicators
        if each.items
    }
    most = max(asking.values(), default=0.0)
    found = [number for number, share in asking.items() if share == most and 2 * share > 1]
    return found if len(found) == 1 else []
