"""Which region and which evaluation year a folder is about, when the user did not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pipeline.records import Exhibit

SUPPORT = 0.05  # share of the dated documents that makes a year well supported
LEAST = 2  # and at least so many of them
SPAN = range(2000, 2100)


def region_of(exhibits: Iterable[Exhibit]) -> tuple[str | None, str | None]:
    """Name and code of the region that most documents come from; (None, None) where none says."""
    votes: Counter[tuple[str, str]] = Counter()
    for exhibit in exhibits:
        fact = exhibit.fact("region")
        if fact:
            votes[fact.value, fact.get("code") or ""] += 1
    if not votes:
        return None, None
    # ties go to the name that sorts first, so that two runs agree
    (name, code), _ = min(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    return name, code or None


def votes_for(region: str | None, exhibits: Iterable[Exhibit]) -> int:
    """How many documents say that they come from a region."""
    return sum(region is not None and exhibit.value("region") == region for exhibit in exhibits)


def year_of(exhibits: Iterable[Exhibit], today: int) -> int:
    """The year after the newest well-supported document year; this year where none is."""
    years: Counter[int] = Counter()
    for exhibit in exhibits:
        text = exhibit.value("year") or (exhibit.value("date") or "")[:4]
        if text.isdigit() and int(text) in SPAN and int(text) <= today:
            years[int(text)] += 1
    enough = max(LEAST, SUPPORT * sum(years.values()))
    supported = [year for year, count in years.items() if count >= enough]
    return (max(supported) if supported else max(years, default=today - 1)) + 1
