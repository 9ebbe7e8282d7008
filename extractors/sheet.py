"""Spreadsheets: XLSX, XLSM, XLS, XLSB, ODS by calamine."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from extractors import embedded, formats, journal, pasted
from extractors.broken import BROKEN, LOCKED_OR_BROKEN, damaged, locked
from extractors.contract import Reading, Source
from extractors.flow import Flow
from extractors.package import opened
from extractors.sheet_wide import is_wide, rows_of
from extractors.slides import with_scans
from pipeline.language import N_
from pipeline.records import Message, Page, Settings, Status, Table

MEDIA_TYPES = frozenset({formats.XLSX, formats.XLSB, formats.XLS, formats.ODS})

MOST_ROWS = 200_000  # of one sheet, blank ones not counted
MOST_SHEETS = 500
MOST_COLUMNS = 200  # of a table; beyond, columns that are blank throughout are left out
_GAP = re.compile(r"\t{4,}")
_BLANK = N_("Semua lembar kosong.")
_HIDDEN = N_("Lembar tersembunyi ikut dibaca: {names}.")
_CUT = N_("Lembar kerja terlalu panjang; hanya bagian awalnya yang dibaca: {names}.")
_FAILED = N_("Sebagian lembar tidak dapat dibaca: {names}.")


def read(source: Source, settings: Settings) -> Reading:
    """A page a sheet: rows as lines, cells parted by tabs, a mark a row, the rows as a table.

    Raises Unprocessable when the file is broken or locked.
    """
    kind = formats.label(source.media_type)
    if source.media_type == formats.XLSX and is_wide(source.file):
        try:
            return _sheets(((n, v, 0, rows) for n, v, rows in rows_of(source.file)), kind)
        except LOCKED_OR_BROKEN as error:
            raise damaged(kind) from error
    try:
        reading = _sheets(_by_calamine(source, kind), kind)
    except BaseException as error:
        # A panic in calamine comes as an exception that is no Exception.
        if type(error).__name__ == "PanicException":
            raise damaged(kind) from error
        raise
    return _with_pictures(reading, source, settings)


Sheets = Iterable[tuple[str, bool, int, Iterable[Sequence[Any]] | None]]


def _by_calamine(source: Source, kind: str) -> Sheets:
    """(name, visible, first row from 0, rows or None when they cannot be read) of each sheet."""
    import python_calamine as calamine

    wrong: tuple[type[Exception], ...] = (calamine.CalamineError, *BROKEN)
    try:
        with source.file.open("rb") as stream:
            book = calamine.CalamineWorkbook.from_filelike(stream)
    except calamine.PasswordError as error:
        raise locked(kind) from error
    except wrong as error:
        if "password" in str(error).lower():
            raise locked(kind) from error
        raise damaged(kind) from error
    for sheet in book.sheets_metadata:
        if sheet.typ != calamine.SheetTypeEnum.WorkSheet:
            continue
        visible = sheet.visible == calamine.SheetVisibleEnum.Visible
        try:
            cells = book.get_sheet_by_name(sheet.name)
            first = (cells.start or (0, 0))[0]
            rows = cells.to_python(skip_empty_area=True)
        except wrong:
            yield sheet.name, visible, 0, None
            continue
        yield sheet.name, visible, first, rows


def _sheets(sheets: Sheets, kind: str) -> Reading:
    pages: list[Page] = []
    hidden: list[str] = []
    cut: list[str] = []
    failed: list[str] = []
    count = 0
    for name, visible, first, rows in sheets:
        journal.beat()
        count += 1
        if count > MOST_SHEETS:
            cut.append(name)
            continue
        if not visible:
            hidden.append(name)
        if rows is None:
            failed.append(name)
            continue
        page, whole = sheet_page(count, name, rows, first)
        pages.append(page)
        if not whole:
            cut.append(name)
    return _reading(pages, count, hidden, cut, failed, kind)


def _with_pictures(reading: Reading, source: Source, settings: Settings) -> Reading:
    """The pictures and objects of an XLSX file; they hang on the first sheet."""
    if source.media_type not in (formats.XLSX, formats.XLSB):
        return reading
    with opened(source.file, "XLSX") as package:
        jobs = [(name, partial(package.part, name)) for name in package.names("xl/media/")]
        own = sum(len(page.text) for page in reading.pages)
        pictures, scans = pasted.survey(jobs, settings, own, 1)
        inside = embedded.members(package, source, settings)
    if pictures and reading.pages:
        first = replace(reading.pages[0], pictures=tuple(pictures))
        reading = replace(reading, pages=(with_scans(first, scans), *reading.pages[1:]))
    if reading.status is Status.EMPTY and (pictures or inside):
        reading = replace(reading, status=Status.OK, problem=None)
    return replace(reading, members=inside)


def sheet_page(
    number: int, name: str, rows: Iterable[Sequence[Any]], first: int = 0
) -> tuple[Page, bool]:
    """One sheet as a page, and whether it is whole; `first` is the number of its first row, from 0."""
    flow = Flow()
    place = f"lembar {name}" if name else ""
    kept: list[list[str]] = []
    for index, row in enumerate(rows):
        journal.beat()
        if len(kept) >= MOST_ROWS:
            flow.full = True
        if flow.full:
            break
        cells = [plain(value) for value in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            where = f"{place} baris {first + index + 1}".strip()
            line = "\t".join(" ".join(cell.split()) for cell in cells)
            flow.add(_GAP.sub("\t", line), where)
            kept.append(cells)
    return _with_table(flow, kept, number, place or "tabel"), not flow.full


def _with_table(flow: Flow, rows: list[list[str]], number: int, place: str) -> Page:
    page = flow.page(number)
    if not rows:
        return page
    empty = min((next(i for i, c in enumerate(row) if c) for row in rows), default=0)
    width = max(len(row) for row in rows)
    if width - empty > MOST_COLUMNS:
        used = sorted({i for row in rows for i, cell in enumerate(row) if cell})
        rows = [[row[i] if i < len(row) else "" for i in used] for row in rows]
        empty, width = 0, len(used)
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
