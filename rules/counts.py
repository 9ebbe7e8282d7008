"""How many of all there are: the figures of an item's papers that count a part and its whole."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.records import Exhibit, Fact
from rules.requirement import Whole


def of_all(whole: Whole, papers: Iterable[Exhibit]) -> tuple[float, float] | None:
    """The newest number that is less than its total; None where all are counted or nobody says.

    A region's own figures only: those of a sub-district, a sex or a month are of a part.
    """
    papers = list(papers)
    counted = own(papers, whole.counted)
    totals = {fact.get("year"): float(fact.value) for fact in own(papers, whole.of)}
    found: dict[str, set[tuple[float, float]]] = {}
    for fact in counted:
        total = float(fact.get("total") or 0) or totals.get(fact.get("year"), 0.0)
        if total:
            found.setdefault(fact.get("year") or "", set()).add((float(fact.value), total))
    newest = found.get(max(found), set()) if found else set()
    if len(newest) != 1:
        return None  # several figures: which one is meant is not clear
    count, total = next(iter(newest))
    return (count, total) if count < total else None


def own(papers: Iterable[Exhibit], what: str) -> list[Fact]:
    """The counts of a quantity for the region as a whole."""
    return [
        fact
        for paper in papers
        for fact in paper.facts_named("quantity")
        if fact.get("what") == what
        and fact.get("unit") == "jumlah"
        and not any(fact.get(part) for part in ("place", "sex", "age", "period"))
    ]
