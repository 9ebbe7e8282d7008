"""A report equals an earlier one but for dates and names: what differs is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.events import days_of, years_named
from rules.checks.making import day, fault
from rules.checks.years import years_of

CODE = "recycled-report"
TOLD = frozenset({"laporan_kegiatan", "laporan_monev", "laporan_layanan", "laporan_csr", "notula", "berita_acara"})
# The share of equal numbers of two sketches estimates the share of common runs of three words.
SAME = 0.75  # where figures say nothing
SAME_FIGURES = 0.55  # where the figures are the same too: names and dates break runs of words
FIGURES = 0.8  # share of the figures that are equal
LEAST_FIGURES = 4
BANDS = 16  # of four numbers each: texts with half of their runs in common meet in one at 64 percent
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
        detail = (("likeness", f"{percent}%"), *((name, f"{old} → {new}") for name, old, new in changes))
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
    figures = same_figures(one, two)
    if figures is None:
        return round(100 * share) if share >= SAME else None
    return round(100 * share) if figures >= FIGURES and share >= SAME_FIGURES else None


def same_figures(one: Exhibit, two: Exhibit) -> float | None:
    """The share of equal figures; None where there are too few to tell."""
    first, second = ((e.value("figures") or "").split() for e in (one, two))
    if max(len(first), len(second)) < LEAST_FIGURES:
        return None
    left = list(second)
    equal = 0
    for figure in first:
        if figure in left:
            left.remove(figure)
            equal += 1
    return equal / max(len(first), len(second))


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
    days = sorted(days_of(earlier)), sorted(days_of(later))
    if days[0] and days[1] and not set(days[0]) & set(days[1]):
        found.append(("activity-date", *(", ".join(map(day, each)) for each in days)))
    years = years_of(earlier), years_of(later)
    if years[0] and years[1] and not years[0] & years[1]:
        found.append(("year", *(", ".join(map(str, sorted(each))) for each in years)))
    if not found:
        named = years_named(earlier.path), years_named(later.path)
        if named[0] and named[1] and not named[0] & named[1]:
            found.append(("name", *(", ".join(sorted(each)) for each in named)))
    if not found:
        return []
    for name in ("date", "activity-place"):
        old, new = earlier.value(name), later.value(name)
        if old and new and old.lower() != new.lower():
            found.append((name, day(old), day(new)) if name == "date" else (name, old, new))
    return found
