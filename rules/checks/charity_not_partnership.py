"""A gift handed over is shown as partnership; an agreement or a lasting programme is one."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.kinds import AGREEMENTS
from rules.checks.making import fault

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
        for match in exhibit.matches or exhibit.near:
            if CODE in book.item(match.indicator, match.item).checks:
                yield fault(
                    book,
                    CODE,
                    exhibit,
                    Message.of(text, words=gift.value),
                    where=gift.where,
                    indicator=match.indicator,
                    item=match.item,
                    detail=(("gift", "; ".join(exhibit.values("gift"))),),
                )
