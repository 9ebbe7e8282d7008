"""The years that a document is about, as far as checks and requirements need them."""

from __future__ import annotations

from pipeline.records import Exhibit


def years_of(exhibit: Exhibit) -> frozenset[int]:
    """The years of its activities, else the year it speaks of, else the year it was signed."""
    activity = {int(value[:4]) for value in exhibit.values("activity-date") if value[:4].isdigit()}
    if activity:
        return frozenset(activity | stated(exhibit))
    return frozenset(stated(exhibit) or signed(exhibit))


def stated(exhibit: Exhibit) -> set[int]:
    """The years that it says it speaks of."""
    return {int(value) for value in exhibit.values("year") if value.isdigit()}


def signed(exhibit: Exhibit) -> set[int]:
    value = exhibit.value("date") or ""
    return {int(value[:4])} if value[:4].isdigit() else set()
