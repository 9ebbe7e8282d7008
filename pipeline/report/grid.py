"""A table on a sheet: frozen head, filter, wrapped text, widths, print setup, safe cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import zip_longest

from xlsxwriter.format import Format

from pipeline.language import N_
from pipeline.records import Translate
from pipeline.report.cells import (
    ADDRESS_MOST,
    HEAD,
    LINK,
    LINKS_MOST,
    NOTE,
    RULED,
    TITLE,
    Book,
    Value,
    link,
    number_format,
    put,
    told,
)

HEAD_ROW = 2  # counted from 0
# A column is as wide as so many digits; letters are narrower, so that more of them fit.
LETTERS = 1.2
LINE = 12.75  # points, of text of 10 points
TALLEST = 400  # points; Excel stops at 409
TONES = {  # state of an item: light enough to print, told apart by the words as well
    "accepted": "#DCE9F5",
    "weak": "#FCE8C5",
    "missing": "#EFEFEF",
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


def add_grid(book: Book, grid: Grid, _: Translate) -> None:
    """Add the sheet to the workbook."""
    sheet = book.add(grid.name, tuple(column.width for column in grid.columns))
    put(sheet, 0, 0, told(grid.title), book.look(TITLE))
    for at, column in enumerate(grid.columns):
        put(sheet, HEAD_ROW, at, told(column.head), book.look(HEAD))
    sheet.set_row(HEAD_ROW, 42)
    look_of = cache(partial(_look, book))
    links = 0
    for number, (row, tone) in enumerate(zip_longest(grid.rows, grid.tones), HEAD_ROW + 1):
        for at, (column, value) in enumerate(zip(grid.columns, row, strict=True)):
            address = value.address if isinstance(value, Linked) else None
            linked = address and links < LINKS_MOST and len(address) <= ADDRESS_MOST
            text = told(value.text if isinstance(value, Linked) else value)
            fill = TONES[tone] if tone and at == grid.tone_at else None
            format_ = number_format(text) if column.number else "General"
            look = look_of(column.number, bool(linked), format_, fill, _quoted(text))
            if address and linked:
                sheet.write_url(number, at, link(address), look, str(text))
                links += 1
            else:
                put(sheet, number, at, text, look)
        sheet.set_row(number, _height(grid.columns, row))
    if not grid.rows:
        put(sheet, HEAD_ROW + 1, 0, _(N_("Tidak ada.")), book.look(NOTE))
    last = HEAD_ROW + max(1, len(grid.rows))
    sheet.autofilter(HEAD_ROW, 0, last, len(grid.columns) - 1)
    sheet.freeze_panes(HEAD_ROW + 1, 0)
    sheet.repeat_rows(HEAD_ROW)


def _quoted(text: Value) -> bool:
    """Whether a text must be marked as one, so that it stays text when somebody edits the cell."""
    return isinstance(text, str) and text[:1] in ("=", "+", "-", "@", "\t", "\r")


def _look(
    book: Book, number: bool, linked: bool, format_: str, fill: str | None, quoted: bool
) -> Format:
    place = {"text_wrap": True, "valign": "top", "align": "center" if number else "left"}
    ground = {"bg_color": fill} if fill else {}
    written = {"num_format": format_, "quote_prefix": quoted}
    return book.look(RULED, place, ground, written, LINK if linked else {})


def _height(columns: Iterable[Column], row: Iterable[Value | Linked]) -> float:
    """Points for the row's tallest cell; LibreOffice and Excel do not measure rows on opening."""
    lines = 1
    for column, value in zip(columns, row, strict=True):
        text = value.text if isinstance(value, Linked) else value
        letters = int(column.width * LETTERS)
        if isinstance(text, str) and (len(text) > letters or "\n" in text):
            lines = max(lines, sum(_lines(line, letters) for line in text.split("\n")))
    return min(TALLEST, LINE * lines + 3)


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
