"""The ladder of ranks: where the score stands among the bands, as shares of its length."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.report.model import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A band from its least score to that of the next; start and width in per cent of the total."""

    name: str
    least: float
    start: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The bands and, in per cent of the total, the score's places."""

    steps: tuple[Step, ...]
    supported: float
    hoped: float  # with all that is at risk
    claimed: float | None


def ladder(report: Report) -> Ladder:
    """The ladder of a report."""
    cover, sums = report.book.cover, report.totals
    total = max(cover.total, 1.0)

    def share(value: float) -> float:
        return round(min(100.0, max(0.0, 100 * value / total)), 2)

    bands = sorted(cover.bands, key=lambda band: band.least)
    ends = [band.least for band in bands[1:]] + [total]
    steps = tuple(
        Step(
            name=band.name,
            least=band.least,
            start=share(band.least),
            width=round(share(end) - share(band.least), 2),
        )
        for band, end in zip(bands, ends, strict=True)
    )
    return Ladder(
        steps=steps,
        supported=share(sums.points_supported),
        hoped=share(sums.points_supported + sums.points_at_risk),
        claimed=None if sums.claimed is None else share(sums.claimed),
    )
