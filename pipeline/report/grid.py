"""A table on a sheet: frozen head, filter, wrapped text, widths, print setup, safe cells."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.language import N_
from pipeline.records import Translate
from pipeline.report.shown import safe

HEAD_ROW = 3
LONGEST = 2_000  # characters in a cell: more is not read in a table, and Excel stops at 32,767
TALLEST = 400  # points; Excel stops at 409
LINKS_MOST = 60_000  # on a sheet; Excel stops at 65,530
ADDRESS_MOST = 2_000  # characters; Excel stops at 2,079

_INK = Font(name="Calibri", size=10)
_LINK = Font(name="Calibri", size=10, color="0B4F8A", underline="single")
_BOLD = Font(name="Calibri", size=10, bold=True, color="FFFFFF")
TITLE = Font(name="Calibri", size=14, bold=True, color="1B3A57")
NOTE = Font(name="Calibri", size=10, italic=True, color="555555")
HEAD_FILL = PatternFill("solid", fgColor="1B3A57")
LINE = Border(bottom=Side(style="hair", color="999999"), top=Side(style="hair", color="999999"))
TONES = {  # state of an item: light enough to print, told apart by the words as well
    "accepted": PatternFill("solid", fgColor="DCE9F5"),
    "weak": PatternFill("solid", fgColor="FCE8C5"),
    "missing": PatternFill("solid", fgColor="EFEFEF"),
}

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """Head and width in characters; `number` columns are centred, with two decimals at most."""

    head: str
    width: int
    number: bool = False


@dataclass(frozen=True, slots=True)
class Linked:
    """A cell text that leads to an address, when there is one."""

    text: str
    address: str | None


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet; `tone` of a row colours its cell in the column `tone_at`."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value | Linked, ...], ...]
    tones: tuple[str, ...] = ()  # for each row, a key of TONES
    tone_at: int = 0


def put(sheet: Worksheet, row: int, column: int, value: Value | Linked) -> Cell:
    """Fill a cell; text is text whatever it begins with, masked and without control characters."""
    cell = sheet.cell(row=row, column=column)
    assert isinstance(cell, Cell)  # nothing is merged here
    text = value.text if isinstance(value, Linked) else value
    if isinstance(text, str):
        text = safe(text)
        text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
        cell.value = text
        if text:
            cell.data_type = "s"  # never a formula or an error, as openpyxl would guess
        if text[:1] in ("=", "+", "-", "@", "\t", "\r"):
            cell.quotePrefix = True  # stays text when somebody edits the cell
    else:
        cell.value = text
    return cell


def add_grid(book: Workbook, grid: Grid, _: Translate) -> None:
    """Add the sheet to the workbook."""
    sheet: Worksheet = book.create_sheet(grid.name)
    put(sheet, 1, 1, grid.title).font = TITLE
    for at, column in enumerate(grid.columns, 1):
        head = put(sheet, HEAD_ROW, at, column.head)
        head.font, head.fill = _BOLD, HEAD_FILL
        head.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(at)].width = column.width
    sheet.row_dimensions[HEAD_ROW].height = 42
    styles: dict[tuple[object, ...], StyleArray] = {}
    linked = 0
    for number, (row, tone) in enumerate(zip_longest(grid.rows, grid.tones), HEAD_ROW + 1):
        for at, (column, value) in enumerate(zip(grid.columns, row, strict=True)):
            cell = put(sheet, number, at + 1, value)
            address = value.address if isinstance(value, Linked) else None
            if address and linked < LINKS_MOST and len(address) <= ADDRESS_MOST:
                cell.hyperlink = address
                linked += 1
            format_ = number_format(value) if column.number else "General"
            toned = tone if at == grid.tone_at else None
            look = (column.number, bool(cell.hyperlink), format_, toned, cell.quotePrefix)
            # openpyxl compares whole styles cell by cell; a large folder has many cells.
            if look not in styles:
                _dress(cell, column, format_, toned)
                styles[look] = cell._style  # type: ignore[attr-defined]
            cell._style = styles[look]  # type: ignore[attr-defined]
        sheet.row_dimensions[number].height = _height(grid.columns, row)
    if not grid.rows:
        put(sheet, HEAD_ROW + 1, 1, _(N_("Tidak ada."))).font = NOTE
    last = HEAD_ROW + max(1, len(grid.rows))
    sheet.auto_filter.ref = f"A{HEAD_ROW}:{get_column_letter(len(grid.columns))}{last}"
    sheet.freeze_panes = f"A{HEAD_ROW + 1}"
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    for_print(sheet, _)


def _dress(cell: Cell, column: Column, format_: str, tone: str | None) -> None:
    cell.font, cell.border = _LINK if cell.hyperlink else _INK, LINE
    side = "center" if column.number else "left"
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal=side)
    cell.number_format = format_
    if tone:
        cell.fill = TONES[tone]


def number_format(value: object) -> str:
    """Two decimals at most, none and no point for whole numbers."""
    return "0.##" if isinstance(value, float) and round(value, 2) % 1 else "0"


def for_print(sheet: Worksheet, _: Translate) -> None:
    """A4 landscape, as wide as the page, numbered."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.3
    margins.top, margins.bottom, margins.footer = 0.6, 0.8, 0.35
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart(text="&A"),
        right=_HeaderFooterPart(
            text=_(N_("Halaman {page} dari {pages}")).format(page="&P", pages="&N")
        ),
    )


def _height(columns: Iterable[Column], row: Iterable[Value | Linked]) -> float:
    """Points for the row's tallest cell; LibreOffice and Excel do not measure rows on opening."""
    lines = 1
    for column, value in zip(columns, row, strict=True):
        text = value.text if isinstance(value, Linked) else value
        if isinstance(text, str) and (len(text) > column.width or "\n" in text):
            wrapped = (textwrap.wrap(line, column.width) for line in text.split("\n"))
            lines = max(lines, sum(max(1, len(line)) for line in wrapped))
    return min(TALLEST, 13.5 * lines + 3)
