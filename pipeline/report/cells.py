"""How cells of the workbook look and are filled."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from pipeline.language import N_
from pipeline.records import Translate
from pipeline.report.shown import safe

Value = str | int | float | None
Look = dict[str, Any]  # the properties of a format, by XlsxWriter's names

LONGEST = 2_000  # characters in a cell: more is not read in a table, and Excel stops at 32,767
LINKS_MOST = 60_000  # on a sheet; Excel stops at 65,530
ADDRESS_MOST = 2_000  # characters; Excel stops at 2,079
A4 = 9  # Excel's number of the paper
_ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)  # the same content has the same bytes

TITLE: Look = {"font_size": 14, "bold": True, "font_color": "#1B3A57"}
NOTE: Look = {"italic": True, "font_color": "#555555"}
HEAD: Look = {
    "bold": True, "font_color": "#FFFFFF", "bg_color": "#1B3A57",
    "text_wrap": True, "valign": "vcenter",
}  # fmt: skip
LINK: Look = {"font_color": "#0B4F8A", "underline": 1}
RULED: Look = {"top": 7, "bottom": 7, "top_color": "#999999", "bottom_color": "#999999"}  # hair


class Book:
    """A workbook in memory, printed on A4 landscape as wide as the page; `foot` is Excel's code."""

    def __init__(self, foot: str) -> None:
        self._file = BytesIO()
        self._book = Workbook(self._file, {"in_memory": True})
        self._book.set_properties({"author": "buktikla", "created": _ALWAYS})
        self._foot = foot
        self._looks: dict[tuple[tuple[str, Any], ...], Format] = {}

    def add(self, name: str, widths: tuple[float, ...]) -> Worksheet:
        """A sheet with columns of these widths in characters."""
        sheet = self._book.add_worksheet(name)
        for at, width in enumerate(widths):
            sheet.set_column(at, at, width)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.3, right=0.3, top=0.6, bottom=0.8)
        sheet.set_footer(self._foot, {"margin": 0.35})
        return sheet

    def look(self, *looks: Look) -> Format:
        """The format with these properties, made once; later ones win."""
        properties: Look = {"font_size": 10}
        for each in looks:
            properties |= each
        key = tuple(properties.items())
        if key not in self._looks:
            self._looks[key] = self._book.add_format(properties)
        return self._looks[key]

    def content(self) -> bytes:
        """The file; nothing can be put afterwards."""
        self._book.close()
        return self._file.getvalue()


def put(sheet: Worksheet, row: int, column: int, value: Value, look: Format) -> None:
    """Fill a cell, rows and columns counted from 0; text is text whatever it begins with."""
    if value is None or value == "":
        sheet.write_blank(row, column, None, look)
    elif isinstance(value, str):
        # XlsxWriter takes a text between such marks for its own XML.
        sheet.write_string(row, column, f" {value}" if value.startswith("<r>") else value, look)
    else:
        sheet.write_number(row, column, value, look)


def told(value: Value) -> Value:
    """A value as a cell has it: text masked, without control characters, not too long."""
    if not isinstance(value, str):
        return value
    text = safe(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def link(address: str) -> str:
    """An address as XlsxWriter asks for places of files."""
    if address.startswith("file:///"):
        return address
    if address.startswith("file://"):  # another computer's
        return f"external:{address.removeprefix('file:')}"
    return f"external:./{address}"  # a name of one letter would be taken for a drive


def number_format(value: object) -> str:
    """Two decimals at most, none and no point for whole numbers."""
    return "0.##" if isinstance(value, float) and round(value, 2) % 1 else "0"


def footer(_: Translate) -> str:
    """The foot of a printed page: the sheet's name, the page's number."""
    return "&L&A&R" + _(N_("Halaman {page} dari {pages}")).format(page="&P", pages="&N")
