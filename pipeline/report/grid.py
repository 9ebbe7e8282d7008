"""A table on a sheet: frozen head, filter, wrapped text, widths, print setup, safe cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from pipeline.language import N_
from pipeline.records import Translate
from pipeline.report.shown import safe
from pipeline.report.spreadsheet import Spreadsheet, Value
from pipeline.report.spreadsheet_looks import Look

HEAD_ROW = 3
LONGEST = 2_000  # characters in a cell: more is not read in a table, and Excel stops at 32,767
TALLEST = 400  # points; Excel stops at 409
LINKS_MOST = 60_000  # on a sheet; Excel stops at 65,530
ADDRESS_MOST = 2_000  # characters; Excel stops at 2,079

TITLE = Look(size=14, bold=True, color="1B3A57")
NOTE = Look(italic=True, color="555555")
HEAD = Look(bold=True, color="FFFFFF", fill="1B3A57", wrapped=True, down="center")
TONES = {  # state of an item: light enough to print, told apart by the words as well
    "accepted": "DCE9F5",
    "weak": "FCE8C5",
    "missing": "EFEFEF",
}


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


def told(value: Value) -> Value:
    """A value as a cell has it: text masked, without control characters, not too long."""
    if not isinstance(value, str):
        return value
    text = safe(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def add_grid(book: Spreadsheet, grid: Grid, _: Translate) -> None:
    """Add the sheet to the workbook."""
    sheet = book.add(grid.name, tuple(column.width for column in grid.columns))
    sheet.frozen = sheet.head = HEAD_ROW
    sheet.row(1, [(told(grid.title), TITLE)])
    sheet.row(HEAD_ROW, [(told(column.head), HEAD) for column in grid.columns], height=42)
    for number, (row, tone) in enumerate(zip_longest(grid.rows, grid.tones), HEAD_ROW + 1):
        cells, links = [], {}
        for at, (column, value) in enumerate(zip(grid.columns, row, strict=True)):
            address = value.address if isinstance(value, Linked) else None
            text = told(value.text if isinstance(value, Linked) else value)
            linked = bool(address) and len(sheet.links) < LINKS_MOST
            if address and linked and len(address) <= ADDRESS_MOST:
                links[at] = address
            fill = TONES[tone] if tone and at == grid.tone_at else None
            format_ = number_format(text) if column.number else "General"
            cells.append((text, _look(column.number, at in links, format_, fill, _quoted(text))))
        sheet.row(number, cells, height=_height(grid.columns, row), links=links)
    if not grid.rows:
        sheet.row(HEAD_ROW + 1, [(_(N_("Tidak ada.")), NOTE)])


def _quoted(text: Value) -> bool:
    """Whether a text must be marked as one, so that it stays text when somebody edits the cell."""
    return isinstance(text, str) and text[:1] in ("=", "+", "-", "@", "\t", "\r")


@lru_cache
def _look(number: bool, linked: bool, format_: str, fill: str | None, quoted: bool) -> Look:
    look = Look(
        ruled=True,
        wrapped=True,
        down="top",
        across="center" if number else "left",
        format=format_,
        fill=fill,
        quoted=quoted,
    )
    return replace(look, color="0B4F8A", underlined=True) if linked else look


def footer(_: Translate) -> str:
    """The foot of a printed page: the sheet's name, the page's number."""
    return "&L&A&R" + _(N_("Halaman {page} dari {pages}")).format(page="&P", pages="&N")


def number_format(value: object) -> str:
    """Two decimals at most, none and no point for whole numbers."""
    return "0.##" if isinstance(value, float) and round(value, 2) % 1 else "0"


def _height(columns: Iterable[Column], row: Iterable[Value | Linked]) -> float:
    """Points for the row's tallest cell; LibreOffice and Excel do not measure rows on opening."""
    lines = 1
    for column, value in zip(columns, row, strict=True):
        text = value.text if isinstance(value, Linked) else value
        if isinstance(text, str) and (len(text) > column.width or "\n" in text):
            lines = max(lines, sum(_lines(line, column.width) for line in text.split("\n")))
    return min(TALLEST, 13.5 * lines + 3)


@lru_cache(1 << 14)
def _lines(text: str, width: int) -> int:
    """Lines that a text takes in so many characters, broken at blanks, within words that are wider."""
    lines, filled = 1, 0
    for word in text.split():
        if filled and filled + 1 + len(word) > width:
            lines, filled = lines + 1, 0
        filled += len(word) + (1 if filled else 0)
        lines, filled = lines + (filled - 1) // width, (filled - 1) % width + 1
    return lines
