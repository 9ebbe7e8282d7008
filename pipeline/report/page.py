"""report.html: one self-contained page to look at and print; it asks nothing of the network."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from pipeline.records import Exhibit, Finding, Severity, Span
from pipeline.report import labels, shown
from pipeline.report.atomic import write_text
from pipeline.report.headline import headline
from pipeline.report.items import ItemRow, by_opd, by_path, code_title, item_rows, sorted_findings
from pipeline.report.ladder import ladder
from pipeline.report.links import Links
from pipeline.report.model import IndicatorState, Report, Totals, totals
from pipeline.report.offices import Offices
from pipeline.report.papers import Worths

EVIDENCE_MOST = 6  # of an item on the page; all of it stands in evidence.jsonl


@dataclass(frozen=True, slots=True)
class KlasterView:
    """A klaster's sums and its indicators."""

    id: int
    name: str
    sums: Totals
    indicators: tuple[IndicatorView, ...]


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """An indicator's items, and the findings on it that name no item."""

    state: IndicatorState
    name: str
    short: str
    rows: tuple[ItemRow, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class FileView:
    """A file that has a problem or findings."""

    exhibit: Exhibit
    findings: tuple[Finding, ...]
    points: float  # that it could earn once it is mended


def write(report: Report, out: Path, language: str) -> None:
    """Write report.html into the folder.  Raises Unwritable."""
    write_text(out / "report.html", html(report, out, language))


def html(report: Report, out: Path, language: str) -> str:
    """The page as text; links start from the folder `out`."""
    _ = shown.speech(report, language)
    environment = Environment(
        loader=PackageLoader("pipeline.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "points": partial(shown.points, language=language),
        "path": shown.path_shown,
        "safe_text": shown.safe,  # not Jinja's own `safe`: this one masks, and escapes as usual
        "place": lambda span: shown.place(span, _),
        "where": lambda span: shown.where(span, _),
        "span": lambda parts: Span(**parts),
        "sentence": lambda finding: shown.message(finding, _),
        "code": partial(code_title, report, language=language),
    }
    worths = Worths(report)
    rows, findings = item_rows(report, language), sorted_findings(report.findings)
    first = _first_of_papers(findings)
    environment.filters["stake"] = lambda each: worths.at_stake(each) if id(each) in first else 0.0
    gaps = sorted(
        (row for row in rows if row.is_gap),
        key=lambda row: (-round(row.state.at_stake, 4), not row.required),
    )
    return environment.get_template("report.html").render(
        _=_,
        language=language,
        report=report,
        headline=headline(report, language),
        ladder=ladder(report),
        klaster=_klaster(report, rows, findings, language),
        gaps=gaps,
        offices=by_opd(gaps),
        known=Offices(report),
        files=_files(report, findings, worths, notes=False),
        notes=_files(report, findings, worths, notes=True),
        links=Links(report, out),
        labels=labels,
        most=EVIDENCE_MOST,
    )


def _first_of_papers(findings: list[Finding]) -> frozenset[int]:
    """The first fault of each paper: its points are told with that one alone."""
    first: dict[tuple[int | None, str | None, str], Finding] = {}
    alone = []
    for each in findings:
        if each.documents:
            first.setdefault((each.indicator, each.item, each.documents[0]), each)
        else:
            alone.append(each)
    return frozenset(id(each) for each in (*first.values(), *alone))


def _klaster(
    report: Report, rows: list[ItemRow], findings: list[Finding], language: str
) -> list[KlasterView]:
    items: dict[int, list[ItemRow]] = defaultdict(list)
    for row in rows:
        items[row.state.indicator].append(row)
    whole: dict[int | None, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.item is None:
            whole[finding.indicator].append(finding)
    views = []
    for each in report.book.cover.klaster:
        states = tuple(state for state in report.indicators if state.klaster == each.id)
        indicators = tuple(
            IndicatorView(
                state=state,
                name=state.name.within(language),
                short=report.book.indicator(state.id).short.within(language),
                rows=tuple(items[state.id]),
                findings=tuple(whole[state.id]),
            )
            for state in states
        )
        if states:
            views.append(
                KlasterView(each.id, each.name.within(language), totals(states), indicators)
            )
    return views


def _files(
    report: Report, findings: list[Finding], worths: Worths, *, notes: bool
) -> list[FileView]:
    """Files with faults, or (notes) those with nothing graver than a note."""
    told = by_path(findings)
    views = []
    for exhibit in report.exhibits:
        own = told[exhibit.path]
        grave = not exhibit.readable or any(each.severity is not Severity.INFO for each in own)
        if grave is not notes and (grave or own):
            points = round(sum(worths.of(exhibit.path).values()), 2) if not notes else 0.0
            views.append(FileView(exhibit, tuple(own), points))
    return sorted(views, key=lambda view: (view.exhibit.readable, view.exhibit.path))
