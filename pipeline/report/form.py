"""The form of the request letter: laid out once, opened anew and filled for each OPD."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from copy import deepcopy
from datetime import datetime
from functools import cache

from docx import Document
from docx.document import Document as Letter
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from pipeline.report.form_styles import BOLD, CELL, ENTRY, KOP, PLAIN, RULED, add_styles

HEAD_WIDTHS = (Cm(2.2), Cm(0.5), Cm(14.8))
WIDTHS = (Cm(1.0), Cm(3.2), Cm(5.6), Cm(1.4), Cm(6.3))
MEND_WIDTHS = (Cm(1.0), Cm(6.0), Cm(10.5))
TITLE_MOST = 255  # characters; python-docx takes no more
_MADE = datetime(2000, 1, 1)
_ALWAYS = (1980, 1, 1, 0, 0, 0)  # the time of every part: the same letter has the same bytes


def blank(title: str) -> Letter:
    """An empty form.

    Its paragraphs: kop, place and day, a gap, address, request, how to send, thanks, signature; on
    the next page those above each of the two attached tables.  Its tables: the reference, four rows
    of three cells; what is asked, a head of five cells and a row of five, whose third has two
    paragraphs; what is to be mended, a head and a row of three.
    """
    letter = Document(io.BytesIO(_form()))
    letter.core_properties.title = title[:TITLE_MOST]
    return letter


def fill(table: Table, lines: Sequence[tuple[str, ...]]) -> None:
    """Put a line's texts into the paragraphs of a row; the last row is repeated as is needed."""
    model = table.rows[-1]._tr
    for _ in range(len(lines) - len(table.rows)):
        model.addnext(deepcopy(model))  # python-docx's add_row knows no styles
    for row, texts in zip(table.rows, lines, strict=True):
        for place, text in zip(row._tr.iter(qn("w:p")), texts, strict=True):
            Paragraph(place, table).add_run(text)


def content(letter: Letter) -> bytes:
    """The file of a letter."""
    saved, file = io.BytesIO(), io.BytesIO()
    letter.save(saved)
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(file, "w") as package:
        for each in parts.infolist():
            part = zipfile.ZipInfo(each.filename, _ALWAYS)
            package.writestr(part, parts.read(each), compress_type=zipfile.ZIP_DEFLATED)
    return file.getvalue()


@cache
def _form() -> bytes:
    letter = Document()
    add_styles(letter)
    section = letter.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.0), Cm(1.5)
    section.top_margin, section.bottom_margin = Cm(1.5), Cm(1.8)
    core = letter.core_properties
    core.author, core.comments = "buktikla", ""
    core.created = core.modified = _MADE
    letter.add_paragraph(style=KOP)
    letter.add_paragraph().alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _table(letter, PLAIN, HEAD_WIDTHS, [((ENTRY,),) * 3] * 4)
    for before in (0, 0, 8, 8, 0):
        _paragraph(letter, before)
    signature = _paragraph(letter, 10).paragraph_format
    signature.left_indent, signature.keep_together = Cm(10), True
    attached = _paragraph(letter, 0).paragraph_format
    attached.page_break_before = attached.keep_with_next = True
    rows = [((BOLD,),) * 5, ((CELL,), (CELL,), (BOLD, CELL), (CELL,), (CELL,))]
    _headed(letter, WIDTHS, rows)
    _paragraph(letter, 12).paragraph_format.keep_with_next = True
    _headed(letter, MEND_WIDTHS, [((BOLD,),) * 3, ((CELL,),) * 3])
    file = io.BytesIO()
    letter.save(file)
    return file.getvalue()


def _headed(
    letter: Letter, widths: tuple[Cm, ...], rows: Sequence[tuple[tuple[str, ...], ...]]
) -> None:
    """Add a ruled table whose first row stands on every page anew."""
    head = _table(letter, RULED, widths, rows).rows[0]
    head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _paragraph(letter: Letter, before: float) -> Paragraph:
    paragraph = letter.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(before)
    return paragraph


def _table(
    letter: Letter,
    style: str,
    widths: tuple[Cm, ...],
    rows: Sequence[tuple[tuple[str, ...], ...]],
) -> Table:
    """Add a table whose rows are not torn; `rows` are the styles of each cell's paragraphs."""
    table: Table = letter.add_table(rows=len(rows), cols=len(widths), style=style)
    table.autofit = False
    # Word reads the widths of cells, LibreOffice those of the grid.
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row, cells in zip(table.rows, rows, strict=True):
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width, (first, *more) in zip(row.cells, widths, cells, strict=True):
            cell.width = width
            cell.paragraphs[0].style = first
            for each in more:
                cell.add_paragraph(style=each)
    return table
