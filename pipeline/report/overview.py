"""The first sheet of the workbook: where the region stands."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.language import N_
from pipeline.report import labels
from pipeline.report.grid import HEAD_FILL, LINE, NOTE, TITLE, Value, for_print, number_format, put
from pipeline.report.headline import Headline, headline
from pipeline.report.items import ItemRow, by_opd
from pipeline.report.model import Report, Totals, totals
from pipeline.report.shown import speech

WIDTHS = (58, 13, 13, 13, 13, 13, 16)
_HEAD = Font(name="Calibri", size=10, bold=True, color="FFFFFF")
_CELL = Font(name="Calibri", size=10)


def add_overview(book: Workbook, report: Report, rows: list[ItemRow], language: str) -> None:
    """Add the sheet: head figures, points per klaster and indicator, gaps per OPD."""
    _ = speech(report, language)
    sheet: Worksheet = book.create_sheet(_(N_("Ringkasan")))
    for at, width in enumerate(WIDTHS):
        sheet.column_dimensions["ABCDEFG"[at]].width = width
    head = headline(report, language)
    at = _head(sheet, head)
    columns = [_(N_("Maksimum")), _(N_("Didukung")), _(N_("Berisiko")), _(N_("Belum ada"))]
    claim = _(N_("Penilaian mandiri"))
    klaster = [
        (
            each.name.within(language),
            *_figures(totals(tuple(s for s in report.indicators if s.klaster == each.id))),
        )
        for each in report.book.cover.klaster
    ]
    total = (_(N_("Jumlah")), *_figures(report.totals))
    at = _table(sheet, at, [_(N_("Klaster")), *columns, claim], [*klaster, total])
    indicators = [
        (
            f"{state.id}. {report.book.indicator(state.id).short.within(language)}",
            state.points_max,
            state.points_supported,
            state.points_at_risk,
            state.points_missing,
            state.claimed,
            _(labels.INDICATOR[state.status]),
        )
        for state in report.indicators
    ]
    at = _table(sheet, at, [_(N_("Indikator")), *columns, claim, _(N_("Status"))], indicators)
    offices = [
        (opd, len(group), sum(row.state.at_stake for row in group))
        for opd, group in by_opd([row for row in rows if row.is_gap]).items()
    ]
    at = _table(sheet, at, [_(N_("OPD")), _(N_("Butir kurang")), _(N_("Poin belum aman"))], offices)
    note = _(
        N_("Satu butir dapat menjadi tugas beberapa OPD; poinnya tercatat pada masing-masing.")
    )
    put(sheet, at - 1, 1, note).font = NOTE
    sheet.freeze_panes = "A2"
    for_print(sheet, _)


def _head(sheet: Worksheet, head: Headline) -> int:
    put(sheet, 1, 1, head.title).font = TITLE
    at = 2
    for text in (head.counted, head.subject, *head.guesses, *head.lines):
        put(sheet, at, 1, text).font = _CELL
        at += 1
    put(sheet, at, 1, head.caution).font = NOTE
    return at + 2


def _figures(sums: Totals) -> tuple[Value, ...]:
    points = (sums.points_max, sums.points_supported, sums.points_at_risk, sums.points_missing)
    return (*points, sums.claimed)


def _table(sheet: Worksheet, at: int, heads: list[str], rows: Sequence[tuple[Value, ...]]) -> int:
    """Put a small table at a row; the row after it and a blank one is returned."""
    for column, text in enumerate(heads, 1):
        cell = put(sheet, at, column, text)
        cell.font, cell.fill = _HEAD, HEAD_FILL
        side = "left" if column == 1 or column > 6 else "right"
        cell.alignment = Alignment(
            wrap_text=True, vertical="center", horizontal=side, indent=int(column > 6)
        )
    sheet.row_dimensions[at].height = 28
    for number, row in enumerate(rows, at + 1):
        for column, value in enumerate(row, 1):
            cell = put(
                sheet, number, column, round(value, 2) if isinstance(value, float) else value
            )
            cell.font, cell.border = _CELL, LINE
            if column == len(heads) and isinstance(value, str):
                cell.alignment = Alignment(horizontal="left", indent=1)
            if not isinstance(value, str):
                cell.number_format = number_format(value)
    return at + len(rows) + 2
