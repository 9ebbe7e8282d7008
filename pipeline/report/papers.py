"""Faulty papers, each once with all that is to be mended in it and what it could earn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.records import Exhibit, Finding, Severity
from pipeline.report.items import MISSING, ItemRow, sorted_findings
from pipeline.report.model import Report
from pipeline.report.offices import Offices
from rules.owners import office_of_path
from rules.worth import Key, worth_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper and its faults, gravest first; or a fault that stands in no paper."""

    path: str | None
    findings: tuple[Finding, ...]
    earns: tuple[tuple[Key, float], ...]  # what it could earn of each item, most first
    opd: tuple[str, ...]  # labels of the offices that can mend it

    @property
    def points(self) -> float:
        """At stake, each item's once; those of a fault in no paper are the finding's own."""
        if self.path is None:
            return self.findings[0].points
        return round(sum(points for _, points in self.earns), 2)


class Worths:
    """What each paper could earn, asked once for the whole report."""

    def __init__(self, report: Report) -> None:
        self._book = report.book
        self._states = {(s.indicator, s.item): s for group in report.indicators for s in group.items}
        self._exhibits = {exhibit.path: exhibit for exhibit in report.exhibits}
        self._known: dict[str, dict[Key, float]] = {}
        self._named: dict[str, set[Key]] = defaultdict(set)
        for finding in report.findings:
            if finding.indicator is not None and finding.item is not None:
                for path in finding.documents if _is_fault(finding) else ():
                    self._named[path].add((finding.indicator, finding.item))

    def of(self, path: str) -> dict[Key, float]:
        """Points by item."""
        if path not in self._known:
            exhibit = self._exhibits.get(path)
            named = sorted(self._named[path])
            self._known[path] = (
                worth_of(exhibit, self._states, self._book, named) if exhibit else {}
            )
        return self._known[path]

    def at_stake(self, finding: Finding) -> float:
        """A finding's points, never more than its papers could earn."""
        if not finding.documents or not _is_fault(finding):
            return finding.points
        keys: dict[Key, float] = {}
        for path in finding.documents:
            for key, points in self.of(path).items():
                if finding.item is None or key == (finding.indicator, finding.item):
                    keys[key] = max(points, keys.get(key, 0.0))
        return round(min(finding.points, sum(keys.values())), 2)


def faulty(report: Report, rows: Iterable[ItemRow]) -> list[Paper]:
    """The papers to mend, most points first; faults told with an item that lacks are left out."""
    asked = {(row.state.indicator, row.state.item) for row in rows if row.is_gap}
    findings = sorted_findings(report.findings)
    worths, offices = Worths(report), Offices(report)
    groups: dict[str, list[Finding]] = defaultdict(list)
    alone: list[Paper] = []
    for each in findings:
        told_with_item = (each.indicator, each.item) in asked
        if told_with_item or not _is_fault(each) or each.severity is Severity.INFO:
            continue
        if each.documents:
            groups[each.documents[0]].append(each)
        else:
            alone.append(
                Paper(path=None, findings=(each,), earns=(), opd=offices.labels(each.opd))
            )
    exhibits = {exhibit.path: exhibit for exhibit in report.exhibits}
    told = [
        Paper(
            path=path,
            findings=tuple(group),
            earns=tuple(worths.of(path).items()),
            opd=_owners(exhibits.get(path), group, report, offices),
        )
        for path, group in groups.items()
    ]
    return sorted([*told, *alone], key=lambda paper: (-paper.points, paper.path or ""))


def _owners(
    exhibit: Exhibit | None, group: list[Finding], report: Report, offices: Offices
) -> tuple[str, ...]:
    """The office in whose folder it lies or that issued it, else all whom its faults name."""
    named = offices.labels(opd for each in group for opd in each.opd)
    if exhibit is None:
        return named
    issuer = exhibit.fact("issuer")
    for opd in (office_of_path(exhibit.path, report.book), issuer.get("opd") if issuer else None):
        if opd is not None and (label := offices.of(opd).label) in named:
            return (label,)
    return named


def _is_fault(finding: Finding) -> bool:
    return finding.code != MISSING
