"""The first sheet of the workbook: where the region stands."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from pipeline.language import N_
from pipeline.report import labels
from pipeline.report.cells import (
    HEAD,
    NOTE,
    RULED,
    TITLE,
    Book,
    Look,
    Value,
    number_format,
    put,
    told,
)
from pipeline.report.headline import Headline, headline
from pipeline.report.items import ItemRow, by_opd
from pipeline.report.model import Report, Totals, totals
from pipeline.report.offices import Office, Offices
from pipeline.report.shown import speech

WIDTHS = (58.0, 13.0, 13.0, 13.0, 13.0, 13.0, 16.0)


def add_overview(book: Book, report: Report, rows: list[ItemRow], language: str) -> None:
    """Add the sheet: head figures, points per klaster and indicator, gaps per OPD."""
    _ = speech(report, language)
    sheet = book.add(_(N_("Ringkasan")), WIDTHS)
    head = headline(report, language)
    at = _head(book, sheet, head)
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
    at = _table(book, sheet, at, [_(N_("Klaster")), *columns, claim], [*klaster, total])
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
    at = _table(book, sheet, at, [_(N_("Indikator")), *columns, claim, _(N_("Status"))], indicators)
    known = Offices(report)
    offices = [
        (_office(known.of(opd)), len(group), sum(row.state.at_stake for row in group))
        for opd, group in by_opd([row for row in rows if row.is_gap]).items()
    ]
    heads = [_(N_("OPD")), _(N_("Butir kurang")), _(N_("Poin belum aman"))]
    at = _table(book, sheet, at, heads, offices)
    note = _(
        N_("Satu butir dapat menjadi tugas beberapa OPD; poinnya tercatat pada masing-masing.")
    )
    put(sheet, at - 1, 0, told(note), book.look(NOTE))
    sheet.freeze_panes(1, 0)


def _office(office: Office) -> str:
    return f"{office.label}: {office.name}" if office.name else office.label


def _head(book: Book, sheet: Worksheet, head: Headline) -> int:
    put(sheet, 0, 0, told(head.title), book.look(TITLE))
    at = 1
    for text in (head.counted, head.subject, *head.guesses, *head.lines):
        put(sheet, at, 0, told(text), book.look())
        at += 1
    put(sheet, at, 0, told(head.caution), book.look(NOTE))
    return at + 2


def _figures(sums: Totals) -> tuple[Value, ...]:
    points = (sums.points_max, sums.points_supported, sums.points_at_risk, sums.points_missing)
    return (*points, sums.claimed)


def _table(
    book: Book, sheet: Worksheet, at: int, heads: list[str], rows: Sequence[tuple[Value, ...]]
) -> int:
    """Put a small table at a row; the row after it and a blank one is returned."""
    for column, text in enumerate(heads):
        side = "left" if column == 0 or column > 5 else "right"
        look = book.look(HEAD, {"align": side, "indent": int(column > 5)})
        put(sheet, at, column, told(text), look)
    sheet.set_row(at, 28)
    for number, row in enumerate(rows, at + 1):
        for column, value in enumerate(row):
            place: Look = {}
            if column == len(heads) - 1 and isinstance(value, str):
                place = {"align": "left", "indent": 1}
            if not isinstance(value, str):
                place = {"num_format": number_format(value)}
            shown = round(value, 2) if isinstance(value, float) else value
            put(sheet, number, column, told(shown), book.look(RULED, place))
    return at + len(rows) + 2
