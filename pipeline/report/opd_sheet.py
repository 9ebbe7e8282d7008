"""The sheet of the workbook that is handed out: what each OPD has to bring or mend."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.language import N_
from pipeline.records import Finding
from pipeline.report import labels, shown
from pipeline.report.cells import Value
from pipeline.report.grid import Column, Grid
from pipeline.report.items import ItemRow, code_title
from pipeline.report.model import Report
from pipeline.report.papers import Paper, faulty
from pipeline.report.sheets import sort_of


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the sheet."""

    opd: str
    points: float  # by which it is ordered
    owed: float  # of these, what no other row of the office counts
    cells: tuple[Value, ...]
    tone: str


def by_opd(report: Report, rows: list[ItemRow], language: str) -> Grid:
    """Every gap under each OPD that can mend it, and each faulty document that is its own.

    The OPD with most points at stake stands first, and within it the most points.  Points stand
    with the gaps alone: what a document could earn is part of them.
    """
    _ = shown.speech(report, language)
    gaps = [row for row in rows if row.is_gap]
    lines = [*_gaps(report, gaps, language), *_papers(report, faulty(report, gaps), language)]
    stakes: dict[str, float] = defaultdict(float)
    for line in lines:
        stakes[line.opd] += line.owed
    ordered = sorted(
        lines, key=lambda line: (-round(stakes[line.opd], 4), line.opd, -round(line.points, 4))
    )
    return Grid(
        name=_(N_("Per OPD")),
        title=_(N_("Yang perlu dibawa atau diperbaiki, per OPD (saring pada kolom pertama)")),
        columns=(
            Column(_(N_("OPD")), 16),
            Column(_(N_("Ind.")), 5, number=True),
            Column(_(N_("Nama indikator")), 16),
            Column(_(N_("Butir bukti")), 24),
            Column(_(N_("Yang perlu dibawa")), 50),
            Column(_(N_("Keadaan")), 11),
            Column(_(N_("Sifat")), 8),
            Column(_(N_("Poin belum aman")), 9, number=True),
            Column(_(N_("Mengapa belum cukup")), 56),
            Column(_(N_("Bersama OPD")), 26),
        ),
        rows=tuple(line.cells for line in ordered),
        tones=tuple(line.tone for line in ordered),
        tone_at=5,
    )


def _gaps(report: Report, gaps: list[ItemRow], language: str) -> Iterator[Line]:
    _ = shown.speech(report, language)
    for row in gaps:
        for opd in row.opd:
            cells = (
                opd,
                row.state.indicator,
                row.indicator_name,
                row.title,
                row.asks,
                _(row.label),
                sort_of(row, _),
                round(row.state.at_stake, 2),
                "\n".join(row.why),
                ", ".join(other for other in row.opd if other != opd),
            )
            yield Line(opd, row.state.at_stake, row.state.at_stake, cells, row.state.state.value)


def _papers(report: Report, told: list[Paper], language: str) -> Iterator[Line]:
    _ = shown.speech(report, language)
    for paper in told:
        first = paper.findings[0]
        numbers = list(dict.fromkeys(number for (number, _item), _points in paper.earns))
        if not numbers and first.indicator is not None:
            numbers = [first.indicator]
        names = [report.book.indicator(each).short.within(language) for each in numbers]
        why = list(dict.fromkeys(shown.message(each, _) for each in paper.findings))
        if paper.path is not None and (earns := earned(report, paper, language)):
            why.append(earns)
        for opd in paper.opd:
            cells = (
                opd,
                numbers[0] if len(numbers) == 1 else ", ".join(map(str, numbers)),
                "; ".join(names),
                _(N_("Perbaiki: {title}")).format(title=_titles(report, paper.findings, language)),
                shown.path_shown(paper.path) if paper.path is not None else "",
                _(labels.SEVERITY[first.severity]),
                "",
                None,
                "\n".join(why),
                ", ".join(other for other in paper.opd if other != opd),
            )
            yield Line(opd, paper.points, 0.0, cells, "")


def _titles(report: Report, findings: tuple[Finding, ...], language: str) -> str:
    titles = dict.fromkeys(code_title(report, each.code, language) for each in findings)
    return "; ".join(titles)


def earned(report: Report, paper: Paper, language: str) -> str:
    """What a paper could earn once it is mended; empty where that is nothing."""
    if not paper.points:
        return ""
    _ = shown.speech(report, language)
    items = "; ".join(
        f"{number}. {report.book.item(number, item).title.within(language)}"
        for (number, item), _points in paper.earns
    )
    text = N_("Bila diperbaiki dapat mengamankan hingga {points} poin dari butir {items}.")
    return _(text).format(points=shown.points(paper.points, language), items=items)
