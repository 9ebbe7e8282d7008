"""Activity or data outside the evaluated years, where the item asks for them."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Match, Message, Span
from rules.book import Book
from rules.checks.kinds import AGREEMENTS
from rules.checks.making import fault
from rules.years import years_of

WINDOWED = ("eval_years", "two_years", "last_12_months")
REPORTS = frozenset({"laporan_kegiatan", "notula", "daftar_hadir", "undangan"})  # of one activity
# what tells of activities or services of certain days, whatever it is asked for
TELLING = REPORTS | frozenset(
    {"buku_tamu", "laporan_layanan", "laporan_csr", "laporan_monev", "berita_acara", "berita_media", "rtl"}
)
CLEAR = 0.75  # score of a topic from which the content is clear


def check(case: Case, book: Book) -> Iterator[Finding]:
    first, last = case.evaluated_years
    text = N_("Dokumen ini tentang tahun {years}, sedangkan yang dinilai tahun {first} dan {last}.")
    for exhibit in case.exhibits:
        if dated_photo(exhibit):
            continue  # photo-out-of-window's
        outside = [match for match in exhibit.matches if misses(exhibit, match, case, book)]
        years = ", ".join(str(year) for year in sorted(years_of(exhibit)))
        message = Message.of(text, years=years, first=first, last=last)
        if not exhibit.matches and (indicator := astray(exhibit, case, book)):
            detail = (("years", years), ("evaluated", f"{first}, {last}"))
            yield fault(
                book, "out-of-window", exhibit, message, where=place(exhibit), indicator=indicator, detail=detail
            )
        if not outside:
            continue
        whole = len(outside) == len(exhibit.matches)
        for match in outside[:1] if whole else outside:
            yield fault(
                book,
                "out-of-window",
                exhibit,
                message,
                where=place(exhibit) or match.where,
                indicator=match.indicator,
                item=None if whole else match.item,
                detail=(("years", years), ("evaluated", f"{first}, {last}")),
            )


def astray(exhibit: Exhibit, case: Case, book: Book) -> int | None:
    """The topic of a report of an activity that supports nothing and is of other years only.

    Only where every item that it almost supports asks for the evaluated years; where it is near to
    none, every item of that indicator which takes such a report.
    """
    if exhibit.kind not in TELLING or not exhibit.topics or exhibit.topics[0].score < CLEAR:
        return None
    number = exhibit.topics[0].indicator
    near = [book.item(miss.indicator, miss.item) for miss in exhibit.near if miss.indicator == number]
    asked = [item for item in book.indicator(number).items if exhibit.kind in item.kinds]
    items = near or (asked if exhibit.kind in REPORTS else [])
    told = {int(value[:4]) for value in exhibit.values("activity-date") if value[:4].isdigit()}
    wanted = set(case.evaluated_years) | {case.year}
    if not items or any(item.freshness not in WINDOWED for item in items):
        return None
    return number if told and not (told | years_of(exhibit)) & wanted else None


def dated_photo(exhibit: Exhibit) -> bool:
    """Whether it is a photo that bears its own day."""
    photo = exhibit.photo
    return exhibit.kind == "foto" and photo is not None and bool(photo.taken or photo.stamped)


def misses(exhibit: Exhibit, match: Match, case: Case, book: Book) -> bool:
    """Whether an item asks for the evaluated years and the document is of others only."""
    freshness = book.item(match.indicator, match.item).freshness
    if freshness not in WINDOWED or ended(exhibit):
        return False
    years = years_of(exhibit) | counted(exhibit)
    wanted = set(case.evaluated_years)
    if freshness == "last_12_months":
        wanted = {case.evaluated_years[1], case.year}
    return bool(years) and not years & wanted and not lasts(exhibit, wanted)


def counted(exhibit: Exhibit) -> set[int]:
    """The years of the figures that it gives: news of January tell those of the year before."""
    found = (fact.get("year") or "" for fact in exhibit.facts_named("quantity"))
    return {int(year) for year in found if year.isdigit()}


def ended(exhibit: Exhibit) -> bool:
    """Whether it is an agreement whose term is known: that is period-over's to judge."""
    return exhibit.kind in AGREEMENTS and exhibit.value("valid-to") is not None


def lasts(exhibit: Exhibit, wanted: set[int]) -> bool:
    """Whether a term that the paper states, as of an agreement, reaches into a year asked."""
    if exhibit.fact("valid-open"):
        return True
    end = exhibit.value("valid-to")
    begin = exhibit.value("valid-from") or exhibit.value("date") or end
    if not end or not begin:
        return False
    return any(int(begin[:4]) <= year <= int(end[:4]) for year in wanted)


def place(exhibit: Exhibit) -> Span | None:
    """Where the document says its year."""
    for name in ("activity-date", "year", "date"):
        fact = exhibit.fact(name)
        if fact:
            return fact.where
    return None
