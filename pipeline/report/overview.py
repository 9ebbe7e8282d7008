"""The first sheet of the workbook: where the region stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.language import N_
from pipeline.report import labels
from pipeline.report.grid import HEAD, NOTE, TITLE, number_format, told
from pipeline.report.headline import Headline, headline
from pipeline.report.items import ItemRow, by_opd
from pipeline.report.model import Report, Totals, totals
from pipeline.report.shown import speech
from pipeline.report.spreadsheet import Sheet, Spreadsheet, Value
from pipeline.report.spreadsheet_looks import Look

WIDTHS = (58.0, 13.0, 13.0, 13.0, 13.0, 13.0, 16.0)
_CELL = Look()
_LINED = Look(ruled=True)


def add_overview(book: Spreadsheet, report: Report, rows: list[ItemRow], language: str) -> None:
    """Add the sheet: head figures, points per klaster and indicator, gaps per OPD."""
    _ = speech(report, language)
    sheet = book.add(_(N_("Ringkasan")), WIDTHS)
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
    sheet.row(at - 1, [(told(note), NOTE)])


def _head(sheet: Sheet, head: Headline) -> int:
    sheet.row(1, [(told(head.title), TITLE)])
    at = 2
    for text in (head.counted, head.subject, *head.guesses, *head.lines):
        sheet.row(at, [(told(text), _CELL)])
        at += 1
    sheet.row(at, [(told(head.caution), NOTE)])
    return at + 2


def _figures(sums: Totals) -> tuple[Value, ...]:
    points = (sums.points_max, sums.points_supported, sums.points_at_risk, sums.points_missing)
    return (*points, sums.claimed)


def _table(sheet: Sheet, at: int, heads: list[str], rows: Sequence[tuple[Value, ...]]) -> int:
    """Put a small table at a row; the row after it and a blank one is returned."""
    cells = []
    for column, text in enumerate(heads, 1):
        side = "left" if column == 1 or column > 6 else "right"
        cells.append((told(text), replace(HEAD, across=side, indent=int(column > 6))))
    sheet.row(at, cells, height=28)
    for number, row in enumerate(rows, at + 1):
        cells = []
        for column, value in enumerate(row, 1):
            look = _LINED
            if column == len(heads) and isinstance(value, str):
                look = replace(look, across="left", indent=1)
            if not isinstance(value, str):
                look = replace(look, format=number_format(value))
            cells.append((told(round(value, 2) if isinstance(value, float) else value), look))
        sheet.row(number, cells)
    return at + len(rows) + 2
