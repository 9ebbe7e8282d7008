"""gaps.xlsx: the gap list to sort, filter and hand out."""

from __future__ import annotations

from pathlib import Path

from pipeline.report import sheets
from pipeline.report.atomic import write_bytes
from pipeline.report.cells import Book, footer
from pipeline.report.grid import add_grid
from pipeline.report.items import item_rows, sorted_findings
from pipeline.report.links import Links
from pipeline.report.model import Report
from pipeline.report.opd_sheet import by_opd
from pipeline.report.overview import add_overview
from pipeline.report.shown import speech


def write(report: Report, out: Path, language: str) -> None:
    """Write gaps.xlsx into the folder.  Raises Unwritable."""
    _ = speech(report, language)
    book = Book(footer(_))
    links, rows = Links(report, out), item_rows(report, language)
    findings = sorted_findings(report.findings)
    add_overview(book, report, rows, language)
    for grid in (
        sheets.by_indicator(report, rows, links, language),
        by_opd(report, rows, language),
        sheets.by_file(report, findings, links, language),
        sheets.all_findings(report, findings, links, language),
    ):
        add_grid(book, grid, _)
    write_bytes(out / "gaps.xlsx", book.content())
