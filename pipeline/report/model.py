"""The report of a region: what every writer reads, and nothing else.

Points are those of the rulebook.  `supported` is what accepted evidence carries, `at_risk` what
weak evidence carries; what is left of the maximum is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pipeline.records import Case, Exhibit, Finding, Match, NearMiss
from rules.book import Book, Words

OCR_OFF = "OCR dimatikan"  # in the sentence of every problem that comes of --ocr off


class ItemStatus(StrEnum):
    """What the evidence says of one item."""

    ACCEPTED = "accepted"
    WEAK = "weak"  # every place was taken away or carries a warning
    MISSING = "missing"


class IndicatorStatus(StrEnum):
    """What the evidence says of one indicator."""

    COMPLETE = "complete"  # all required items are accepted
    PARTIAL = "partial"
    MISSING = "missing"  # no item has any evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A match, whether it counts, and the finding codes that take it away."""

    match: Match
    accepted: bool
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareState:
    """A part of an item that earns points of its own: an estimate, see the rulebook's grading."""

    key: str
    name: Words
    points: float  # as the question has them
    supported: float = 0.0
    at_risk: float = 0.0
    by: str | None = None  # the document that earns most


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemState:
    """One item with all that was found for it."""

    indicator: int
    item: str
    state: ItemStatus
    points: float  # worth of the item within its indicator
    supported: float = 0.0
    at_risk: float = 0.0
    evidence: tuple[Evidence, ...] = ()  # best first
    near: NearMiss | None = None  # the best candidate that does not do
    shares: tuple[ShareState, ...] = ()  # where the item is graded in parts

    @property
    def missing(self) -> float:
        return max(0.0, self.points - self.supported - self.at_risk)

    @property
    def at_stake(self) -> float:
        """Points that accepted evidence does not carry."""
        return max(0.0, self.points - self.supported)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorState:
    """One indicator with its items, in the order of the rulebook."""

    id: int
    name: Words
    klaster: int
    status: IndicatorStatus
    points_max: float
    points_supported: float
    points_at_risk: float
    claimed: float | None
    items: tuple[ItemState, ...]

    @property
    def points_missing(self) -> float:
        return max(0.0, self.points_max - self.points_supported - self.points_at_risk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The sums over all indicators."""

    points_max: float
    points_supported: float
    points_at_risk: float
    claimed: float | None = None

    @property
    def points_missing(self) -> float:
        return max(0.0, self.points_max - self.points_supported - self.points_at_risk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that a run found out about a region.  found = done + failed.

    `failed` holds junk and what was left unread on request too; `junk` and `unread` tell them.
    """

    case: Case
    book: Book
    exhibits: tuple[Exhibit, ...]  # one for every file found
    findings: tuple[Finding, ...]  # with points and opd filled in
    indicators: tuple[IndicatorState, ...]  # by id
    totals: Totals
    predikat_projected: str | None  # None below the lowest band
    predikat_claimed: str | None
    timings: Mapping[str, float]  # seconds a stage
    versions: Mapping[str, str]
    found: int
    done: int
    failed: int
    folder: str  # what was checked, as people call it: the name of the folder or archive
    root: Path | None = None  # where the files lie; None when no link can lead to them
    region_votes: int | None = None  # documents by which the region was known; None: it was given
    year_given: bool = True  # False: found from the years of the documents
    seen: str = ""  # checksum of the files as they stood; empty where the next run must look anew

    @property
    def junk(self) -> int:
        """Unread files that nobody handed in: left by a system or a program."""
        return sum(each.junk and not each.readable for each in self.exhibits)

    @property
    def unread(self) -> int:
        """Scans and pictures that were not read because recognition was switched off."""
        asked = (each for each in self.exhibits if not each.readable and not each.junk)
        return sum(each.problem is not None and OCR_OFF in each.problem.text for each in asked)

    @property
    def broken(self) -> int:
        """Files that somebody handed in and that could not be read."""
        return self.failed - self.junk - self.unread


def totals(states: tuple[IndicatorState, ...]) -> Totals:
    """The sums of some indicators; claimed is None when none of them was claimed."""
    claims = [state.claimed for state in states if state.claimed is not None]
    return Totals(
        points_max=sum(state.points_max for state in states),
        points_supported=sum(state.points_supported for state in states),
        points_at_risk=sum(state.points_at_risk for state in states),
        claimed=sum(claims) if claims else None,
    )
