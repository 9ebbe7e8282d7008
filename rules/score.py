"""Evidence and findings to item states and points, and the rank they add up to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pipeline.records import Case, Finding
from pipeline.report.model import (
    IndicatorState,
    IndicatorStatus,
    ItemState,
    ItemStatus,
)
from rules.acceptance import doubted, doubts_of, evidence_of, nearest
from rules.book import Book, Indicator, Item
from rules.legs import lacking
from rules.owners import owners_of
from rules.shares import shares_of


def states_of(
    case: Case, book: Book, claims: Mapping[int, float] | None = None
) -> tuple[IndicatorState, ...]:
    """The state of each indicator and item; `claims` are the self-assessed points by indicator."""
    ground = Ground(case, book)
    return tuple(
        indicator_state(
            indicator,
            tuple(item_state(ground, indicator, item) for item in indicator.items),
            (claims or {}).get(indicator.id),
        )
        for indicator in book.indicators
    )


class Ground:
    """What the items are judged by, looked up once for the whole region."""

    def __init__(self, case: Case, book: Book) -> None:
        self.book = book
        self.evidence = evidence_of(case, book)
        self.doubts = doubts_of(case, book)
        self.exhibits = {exhibit.path: exhibit for exhibit in case.exhibits}
        self.near = nearest(case, book)


def item_state(ground: Ground, indicator: Indicator, item: Item) -> ItemState:
    """Accepted while one place counts without a warning, weak while there is any at all.

    Of an item that wants several proofs together, those that are lacking put their part at risk.
    """
    key = (indicator.id, item.key)
    evidence = ground.evidence.get(key, ())
    points = round(indicator.worth(item), 4)
    counting = [each for each in evidence if each.accepted]
    clean = [each.match for each in counting if not doubted(ground.doubts, each.match)]
    every = (each.match for each in evidence)
    graded = shares_of(item, clean, every, ground.exhibits, ground.book)
    weak = ItemStatus.WEAK if evidence else ItemStatus.MISSING
    if graded:
        scale = points / item.points
        supported = scale * sum(share.supported for share in graded)
        at_risk = scale * sum(share.at_risk for share in graded)
    else:
        part = 1.0
        if clean and item.enough:
            wanted, missing = lacking(item, (ground.exhibits[m.where.path] for m in clean))
            part = 1 - len(missing) / len(wanted)
        supported = points * part if clean else 0.0
        at_risk = points - supported if evidence else 0.0
    return ItemState(
        indicator=indicator.id,
        item=item.key,
        state=ItemStatus.ACCEPTED if clean else weak,
        points=points,
        supported=round(supported, 4),
        at_risk=round(at_risk, 4),
        evidence=evidence,
        near=ground.near.get(key),
        shares=graded,
    )


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
    exhibits = {exhibit.path: exhibit for exhibit in case.exhibits}
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
        asked = (office for s in touched for office in book.item(s.indicator, s.item).opd)
        opd = finding.opd or tuple(dict.fromkeys(asked))
        if not opd:
            named = (exhibits[path] for path in finding.documents if path in exhibits)
            opd = tuple(dict.fromkeys(o for each in named for o in owners_of(each, book)))
        indicator = finding.indicator or (touched[0].indicator if touched else None)
        filled.append(
            replace(finding, points=finding.points or points, opd=opd, indicator=indicator)
        )
    return tuple(filled)
