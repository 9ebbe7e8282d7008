"""Workbooks, slides and plain tables."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from pptx import Presentation
from pptx.util import Inches, Pt

from .packages import steady

Cell = str | int | float | None
THIN = Side(style="thin")
EDGE = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


def xlsx(sheets: dict[str, list[list[Cell]]], heads: dict[str, int] | None = None) -> bytes:
    """A workbook; rows before `heads[sheet]` are titles, that row is the table's head."""
    book = Workbook()
    del book["Sheet"]
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        head = (heads or {}).get(name, next((k for k, row in enumerate(rows) if row and row[0] in ("No", "No.")), 0))
        for at, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(at, column, value)
                if at <= head:
                    cell.font = Font(bold=True)
                elif value is not None and len(row) > 2:
                    cell.border = EDGE
                if at == head + 1:
                    cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDE7F0")
                    cell.alignment = Alignment(wrap_text=True, horizontal="center")
        for column in range(1, sheet.max_column + 1):
            sheet.column_dimensions[get_column_letter(column)].width = 6 if column == 1 else 18
        wide = max((len(row) for row in rows), default=1)
        for at in range(1, head + 1):
            if len(rows[at - 1]) == 1 and wide > 1:
                sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=wide)
    book.properties.creator = "Staf"
    buffer = BytesIO()
    book.save(buffer)
    return steady(buffer.getvalue())


def csv_text(rows: list[list[Cell]], delimiter: str = ",") -> bytes:
    buffer = StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue().encode("utf-8")


def pptx(slides: list[tuple[str, list[str], bytes | None]]) -> bytes:
    """Slides of a title, lines and perhaps a picture."""
    deck = Presentation()
    for at, (title, lines, picture) in enumerate(slides):
        slide = deck.slides.add_slide(deck.slide_layouts[0 if at == 0 else 1])
        slide.shapes.title.text = title
        body = slide.placeholders[1].text_frame
        body.text = lines[0]
        for line in lines[1:]:
            body.add_paragraph().text = line
        for paragraph in body.paragraphs:
            paragraph.font.size = Pt(20)
        if picture:
            slide.shapes.add_picture(BytesIO(picture), Inches(5.6), Inches(4.2), width=Inches(3.8))
    deck.core_properties.author = "Staf"
    buffer = BytesIO()
    deck.save(buffer)
    return steady(buffer.getvalue())
