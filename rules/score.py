"""Evidence and findings to item states and points, and the rank they add up to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pipeline.records import Case, Finding
from pipeline.report.model import (
    Evidence,
    IndicatorState,
    IndicatorStatus,
    ItemState,
    ItemStatus,
)
from rules.acceptance import evidence_of, warned
from rules.book import Book, Indicator, Item


def states_of(
    case: Case, book: Book, claims: Mapping[int, float] | None = None
) -> tuple[IndicatorState, ...]:
    """The state of each indicator and item; `claims` are the self-assessed points by indicator."""
    evidence = evidence_of(case, book)
    return tuple(
        indicator_state(
            indicator,
            tuple(
                item_state(case, book, indicator, item, evidence.get((indicator.id, item.key), ()))
                for item in indicator.items
            ),
            (claims or {}).get(indicator.id),
        )
        for indicator in book.indicators
    )


def item_state(
    case: Case, book: Book, indicator: Indicator, item: Item, evidence: tuple[Evidence, ...]
) -> ItemState:
    """Accepted while one place counts without a warning, weak while there is any at all."""
    points = round(indicator.worth(item), 4)
    counting = [each for each in evidence if each.accepted]
    clean = [each for each in counting if not warned(case, book, each.match)]
    share = covered(item, counting, book)
    if clean:
        state, supported, at_risk = ItemStatus.ACCEPTED, points * share, 0.0
    elif evidence:
        state, supported, at_risk = ItemStatus.WEAK, 0.0, points * (share or 1.0)
    else:
        state, supported, at_risk = ItemStatus.MISSING, 0.0, 0.0
    near = sorted(
        (
            miss
            for exhibit in case.exhibits
            for miss in exhibit.near
            if (miss.indicator, miss.item) == (indicator.id, item.key)
        ),
        key=lambda miss: (miss.where.path, miss.where.page or 0),
    )
    return ItemState(
        indicator=indicator.id,
        item=item.key,
        state=state,
        points=points,
        supported=round(supported, 4),
        at_risk=round(at_risk, 4),
        evidence=evidence,
        near=near[0] if near else None,
    )


def covered(item: Item, counting: list[Evidence], book: Book) -> float:
    """The share of an item's points that its evidence can carry: themed items count their themes."""
    if not item.themes:
        return 1.0 if counting else 0.0
    first = min(indicator.klaster for indicator in book.indicators)
    last = max(indicator.klaster for indicator in book.indicators)
    themes = [each for each in book.indicators if first < each.klaster < last]
    found = {each.match.rule.rsplit(":", 1)[-1] for each in counting}
    return min(1.0, len(found) / max(1, len(themes)))


def indicator_state(
    indicator: Indicator, items: tuple[ItemState, ...], claimed: float | None
) -> IndicatorState:
    required = {item.key for item in indicator.items if item.required}
    if all(s.state is ItemStatus.ACCEPTED for s in items if s.item in required):
        status = IndicatorStatus.COMPLETE
    elif any(s.state is not ItemStatus.MISSING for s in items):
        status = IndicatorStatus.PARTIAL
    else:
        status = IndicatorStatus.MISSING
    return IndicatorState(
        id=indicator.id,
        name=indicator.name,
        klaster=indicator.klaster,
        status=status,
        points_max=indicator.points,
        points_supported=round(sum(s.supported for s in items), 4),
        points_at_risk=round(sum(s.at_risk for s in items), 4),
        claimed=claimed,
        items=items,
    )


def rank(score: float, book: Book) -> str | None:
    """The band a score reaches.

    Published bands are whole numbers (601-700); a score between two bands stays in the lower one,
    as a region with 800.38 was called Nindya.
    """
    reached = [band.name for band in book.cover.bands if score >= band.least]
    return reached[-1] if reached else None


def with_stakes(
    findings: Iterable[Finding], states: tuple[IndicatorState, ...], case: Case, book: Book
) -> tuple[Finding, ...]:
    """The findings with the points that hang on each and the offices that can mend it."""
    at = {(s.indicator, s.item): s for state in states for s in state.items}
    supports: dict[str, list[tuple[int, str]]] = {
        e.path: [(m.indicator, m.item) for m in e.matches] for e in case.exhibits
    }
    filled = []
    for finding in findings:
        keys = (
            [(finding.indicator, finding.item)]
            if finding.indicator and finding.item
            else [key for path in finding.documents for key in supports.get(path, ())]
        )
        touched = [at[key] for key in dict.fromkeys(keys) if key in at]
        costs = book.cover.codes[finding.code].severity != "info"
        points = round(sum(s.at_stake for s in touched), 2) if costs else 0.0
        opd = finding.opd or tuple(
            dict.fromkeys(
                office for s in touched for office in book.item(s.indicator, s.item).opd
            )
        )
        indicator = finding.indicator or (touched[0].indicator if touched else None)
        filled.append(
            replace(finding, points=finding.points or points, opd=opd, indicator=indicator)
        )
    return tuple(filled)
