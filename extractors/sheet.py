"""Spreadsheets: XLSX, XLSM, XLS, XLSB, ODS by calamine."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Sequence
from typing import Any

from extractors import formats
from extractors.broken import BROKEN, damaged, locked
from extractors.contract import Reading, Source
from extractors.flow import Flow
from pipeline.language import N_
from pipeline.records import Message, Page, Settings, Status

MEDIA_TYPES = frozenset({formats.XLSX, formats.XLSB, formats.XLS, formats.ODS})

MOST_ROWS = 200_000  # of one sheet
MOST_SHEETS = 500
_BLANK = N_("Semua lembar kosong.")
_HIDDEN = N_("Lembar tersembunyi ikut dibaca: {names}.")
_CUT = N_("Lembar kerja terlalu panjang; hanya bagian awalnya yang dibaca: {names}.")
_FAILED = N_("Sebagian lembar tidak dapat dibaca: {names}.")


def read(source: Source, settings: Settings) -> Reading:
    """A page a sheet: rows as lines, cells parted by tabs, a mark a row, the rows as a table.

    Raises Unprocessable when the file is broken or locked.
    """
    import python_calamine as calamine

    wrong: tuple[type[Exception], ...] = (calamine.CalamineError, *BROKEN)
    kind = formats.label(source.media_type)
    try:
        with source.file.open("rb") as stream:
            book = calamine.CalamineWorkbook.from_filelike(stream)
    except calamine.PasswordError as error:
        raise locked(kind) from error
    except wrong as error:
        if "password" in str(error).lower():
            raise locked(kind) from error
        raise damaged(kind) from error
    pages: list[Page] = []
    hidden: list[str] = []
    cut: list[str] = []
    failed: list[str] = []
    sheets = [s for s in book.sheets_metadata if s.typ == calamine.SheetTypeEnum.WorkSheet]
    for number, sheet in enumerate(sheets[:MOST_SHEETS], start=1):
        if sheet.visible != calamine.SheetVisibleEnum.Visible:
            hidden.append(sheet.name)
        try:
            cells = book.get_sheet_by_name(sheet.name)
            start = cells.start or (0, 0)
            rows = cells.to_python(skip_empty_area=True, nrows=MOST_ROWS + 1)
        except wrong:
            failed.append(sheet.name)
            continue
        page, whole = sheet_page(number, sheet.name, rows, start[0])
        pages.append(page)
        if not whole:
            cut.append(sheet.name)
    return _reading(pages, len(sheets), hidden, cut, failed, kind)


def sheet_page(
    number: int, name: str, rows: Iterable[Sequence[Any]], first: int = 0
) -> tuple[Page, bool]:
    """One sheet as a page, and whether it is whole; `first` is the number of its first row, from 0."""
    flow = Flow()
    place = f"lembar {name}" if name else ""
    kept: list[list[str]] = []
    for index, row in enumerate(rows):
        if index >= MOST_ROWS:
            flow.full = True
        if flow.full:
            break
        cells = [plain(value) for value in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            where = f"{place} baris {first + index + 1}".strip()
            flow.add("\t".join(" ".join(cell.split()) for cell in cells), where)
            kept.append(cells)
    return _with_table(flow, kept, number, place or "tabel"), not flow.full


def _with_table(flow: Flow, rows: list[list[str]], number: int, place: str) -> Page:
    from dataclasses import replace

    from pipeline.records import Table

    page = flow.page(number)
    if not rows:
        return page
    empty = min((next(i for i, c in enumerate(row) if c) for row in rows), default=0)
    width = max(len(row) for row in rows)
    table = tuple(tuple((row + [""] * (width - len(row)))[empty:]) for row in rows)
    return replace(page, tables=(Table(rows=table, place=place),))


def plain(value: Any) -> str:
    """A cell as a person would write it: 2023 not 2023.0, 12,5 with a comma, dates ISO."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return value.isoformat("minutes")
    if isinstance(value, datetime.timedelta):
        minutes = int(value.total_seconds() // 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    return str(value).strip().replace("\t", " ")


def _number(value: float) -> str:
    if not math.isfinite(value):
        return ""
    if value == int(value) and abs(value) < 1e18:
        return str(int(value))
    # 0.1 + 0.2 is 0,3 to a person; a comma, because 1.234 is a thousand and more in Indonesia
    return f"{value:.10f}".rstrip("0").rstrip(".").replace(".", ",") or "0"


def _reading(
    pages: list[Page], count: int, hidden: list[str], cut: list[str], failed: list[str], kind: str
) -> Reading:
    notes = (Message.of(_HIDDEN, names=", ".join(hidden)),) if hidden else ()
    if failed and not any(page.text for page in pages):
        raise damaged(kind)
    status, problem = Status.OK, None
    if not any(page.text for page in pages):
        status, problem = Status.EMPTY, Message.of(_BLANK)
    elif failed:
        status, problem = Status.PARTIAL, Message.of(_FAILED, names=", ".join(failed))
    elif cut:
        status, problem = Status.PARTIAL, Message.of(_CUT, names=", ".join(cut))
    return Reading(
        pages=tuple(pages), page_count=count, status=status, problem=problem, notes=notes
    )
