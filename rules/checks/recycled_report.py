"""A report equals an earlier one but for dates and names: what differs is shown."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.events import days_of, years_named
from rules.checks.making import day, fault
from rules.years import years_of

CODE = "recycled-report"
TOLD = frozenset(
    {
        "laporan_kegiatan",
        "laporan_monev",
        "laporan_layanan",
        "laporan_csr",
        "notula",
        "berita_acara",
    }
)
# The share of equal numbers of two sketches estimates the share of common runs of three words.
# Measured on one report with other days (0.92), other days, places and names (0.73), and another
# report in the same form (0.50).
SAME = 0.7  # where there are no figures
SAME_FEW = 0.62  # where one to three figures are the same
SAME_FIGURES = 0.55  # where more are
FIGURES = 0.8  # share of the figures that are equal
ENOUGH = 4  # figures that make up for changed words
GUESTS = 2  # figures that may differ where nearly all the words are the same
SAME_WORDS = 0.8
TALES = frozenset({"laporan_kegiatan", "laporan_csr", "notula", "berita_acara"})
BANDS = (
    16  # of four numbers each: texts with half of their runs in common meet in one at 64 percent
)
CROWD = 60  # papers in one band; more are forms of one office, compared with their neighbours only


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Isi {later} sama dengan {earlier} ({percent} persen); yang berbeda hanya {differs}."
        " Unggah laporan kegiatan yang sebenarnya."
    )
    reports = [e for e in case.exhibits if e.readable and e.kind in TOLD and e.fingerprint]
    told: set[str] = set()
    for one, two in candidates(reports):
        percent = likeness(one, two)
        if percent is None:
            continue
        earlier, later = in_order(one, two)
        if later.path in told:
            continue
        changes = differences(earlier, later)
        if not changes:
            continue
        told.add(later.path)
        message = Message.of(
            text,
            later=later.path,
            earlier=earlier.path,
            percent=percent,
            differs=", ".join(f"{old} → {new}" for _, old, new in changes),
        )
        detail = (
            ("likeness", f"{percent}%"),
            *((name, f"{old} → {new}") for name, old, new in changes),
        )
        yield fault(
            book, CODE, later, message, where=later.start, documents=[earlier.path], detail=detail
        )


def candidates(reports: Sequence[Exhibit]) -> Iterator[tuple[Exhibit, Exhibit]]:
    """Pairs of reports that share a band of their sketches, each once."""
    buckets: dict[tuple[int, tuple[int, ...]], list[int]] = defaultdict(list)
    for at, report in enumerate(reports):
        rows = len(report.fingerprint) // BANDS
        for band in range(BANDS):
            buckets[band, report.fingerprint[band * rows : (band + 1) * rows]].append(at)
    seen: set[tuple[int, int]] = set()
    for members in buckets.values():
        reach = len(members) if len(members) <= CROWD else 8
        for at, one in enumerate(members):
            for two in members[at + 1 : at + 1 + reach]:
                if (one, two) not in seen:
                    seen.add((one, two))
                    yield reports[one], reports[two]


def likeness(one: Exhibit, two: Exhibit) -> int | None:
    """How alike two reports are, in percent; None where they are not copies of one another."""
    if one.sha256 == two.sha256 or len(one.fingerprint) != len(two.fingerprint):
        return None
    pairs = zip(one.fingerprint, two.fingerprint, strict=True)
    share = sum(a == b for a, b in pairs) / len(one.fingerprint)
    equal, most = same_figures(one, two)
    if equal < FIGURES * most:
        # a tale told again with another number of guests; forms of services differ by their figures
        told_again = most <= GUESTS and {one.kind, two.kind} <= TALES
        return round(100 * share) if told_again and share >= SAME_WORDS else None
    least = SAME_FIGURES if most >= ENOUGH else SAME_FEW if most else SAME
    return round(100 * share) if share >= least else None


def same_figures(one: Exhibit, two: Exhibit) -> tuple[int, int]:
    """How many figures are in both reports, and how many the longer list has."""
    first, second = (Counter((e.value("figures") or "").split()) for e in (one, two))
    return (first & second).total(), max(first.total(), second.total())


def in_order(one: Exhibit, two: Exhibit) -> tuple[Exhibit, Exhibit]:
    """The earlier report first, by the days it tells of, then by year, then by name."""

    def key(exhibit: Exhibit) -> tuple[str, str]:
        days = sorted(days_of(exhibit))
        first = days[0] if days else exhibit.value("date") or exhibit.value("year") or ""
        return first, exhibit.path

    earlier, later = sorted((one, two), key=key)
    return earlier, later


def differences(earlier: Exhibit, later: Exhibit) -> list[tuple[str, str, str]]:
    """What was changed: days, years, places; empty where they are versions of one report."""
    found: list[tuple[str, str, str]] = []
    told = days_of(earlier), days_of(later)
    if all(told) and not told[0] & told[1]:
        found.append(
            ("activity-date", listed(map(day, sorted(told[0]))), listed(map(day, sorted(told[1]))))
        )
    years = years_of(earlier), years_of(later)
    if all(years) and not years[0] & years[1]:
        found.append(
            ("year", listed(map(str, sorted(years[0]))), listed(map(str, sorted(years[1]))))
        )
    named = years_named(earlier.path), years_named(later.path)
    if not found and all(named) and not named[0] & named[1]:
        found.append(("name", listed(sorted(named[0])), listed(sorted(named[1]))))
    if not found:
        return []
    for name in ("date", "activity-place"):
        old, new = earlier.value(name), later.value(name)
        if old and new and old.lower() != new.lower():
            found.append((name, *((day(old), day(new)) if name == "date" else (old, new))))
    return found


def listed(values: Iterable[str]) -> str:
    return ", ".join(values)
