"""The sheet of the workbook that is handed out: what each OPD has to bring or mend."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.language import N_
from pipeline.records import Finding, Severity
from pipeline.report import labels, shown
from pipeline.report.cells import Value
from pipeline.report.grid import Column, Grid
from pipeline.report.items import ItemRow, code_title
from pipeline.report.model import Report
from pipeline.report.sheets import files_told, sort_of


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the sheet."""

    opd: str
    points: float
    cells: tuple[Value, ...]
    tone: str


def by_opd(report: Report, rows: list[ItemRow], findings: list[Finding], language: str) -> Grid:
    """Every gap under each OPD that can mend it, and the faults in documents that are its own.

    The OPD with most points at stake stands first, and within it the most points.
    """
    _ = shown.speech(report, language)
    gaps = [row for row in rows if row.is_gap]
    asked = {(row.state.indicator, row.state.item) for row in gaps}
    faults = [each for each in findings if (each.indicator, each.item) not in asked]
    lines = [*_gaps(report, gaps, language), *_faults(report, faults, language)]
    stakes: dict[str, float] = defaultdict(float)
    for line in lines:
        stakes[line.opd] += line.points
    ordered = sorted(
        lines, key=lambda line: (-round(stakes[line.opd], 4), line.opd, -round(line.points, 4))
    )
    return Grid(
        name=_(N_("Per OPD")),
        title=_(N_("Yang perlu dibawa atau diperbaiki, per OPD (saring pada kolom pertama)")),
        columns=(
            Column(_(N_("OPD")), 18),
            Column(_(N_("Ind.")), 6, number=True),
            Column(_(N_("Nama indikator")), 20),
            Column(_(N_("Butir bukti")), 26),
            Column(_(N_("Yang perlu dibawa")), 44),
            Column(_(N_("Keadaan")), 11),
            Column(_(N_("Sifat")), 10),
            Column(_(N_("Poin belum aman")), 9, number=True),
            Column(_(N_("Mengapa belum cukup")), 50),
            Column(_(N_("Bersama OPD")), 18),
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
            yield Line(opd, row.state.at_stake, cells, row.state.state.value)


def _faults(report: Report, findings: list[Finding], language: str) -> Iterator[Line]:
    _ = shown.speech(report, language)
    for finding in findings:
        title = code_title(report, finding.code, language)
        told = [shown.message(finding, _), files_told(finding.documents)]
        for opd in finding.opd if finding.severity is not Severity.INFO else ():
            name = ""
            if finding.indicator is not None:
                name = report.book.indicator(finding.indicator).short.within(language)
            cells = (
                opd,
                finding.indicator,
                name,
                _(N_("Perbaiki: {title}")).format(title=title),
                _(N_("Dokumen yang diperbaiki")),
                _(labels.SEVERITY[finding.severity]),
                "",
                round(finding.points, 2),
                "\n".join(filter(None, told)),
                ", ".join(other for other in finding.opd if other != opd),
            )
            yield Line(opd, finding.points, cells, "")
