"""An empty self-assessment: a workbook with every question of the rulebook, ready to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.language import N_
from pipeline.records import Translate
from rules.book import Book, Indicator, Item, Words
from rules.claims.questions import asked, letters

WIDTHS = (30, 12, 44, 10, 34, 10, 34)
_THIN = Side(style="thin", color="C9CED6")
_LINE = Border(bottom=_THIN)
_HEAD = PatternFill("solid", fgColor="1F4E5F")
_GROUP = PatternFill("solid", fgColor="E3EDF0")
_FILL_IN = PatternFill("solid", fgColor="FFF9E5")
_WRONG = PatternFill("solid", fgColor="F8D7DA")

Row = tuple[str, str, str, float, str]  # indicator, question, what is asked, maximum, offices


def write(path: Path, book: Book, _: Translate, language: str) -> int:
    """Write the template and give the number of questions; OSError where it cannot be written.

    The head is at row 3; column E (answer) and F (points) are to be filled in.
    """
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.title = _(N_("Penilaian mandiri"))[:31]
    _head(sheet, book, _, language)
    at = 4
    first, questions = at, 0
    for klaster in book.cover.klaster:
        name = klaster.name.within(language)
        title = name if klaster.general else _(N_("Klaster {id}: {name}")).format(
            id=klaster.id, name=name
        )  # fmt: skip
        _group(sheet, at, title)
        at += 1
        for indicator in (each for each in book.indicators if each.klaster == klaster.id):
            for row in rows_of(indicator, language):
                _row(sheet, at, row)
                at += 1
                questions += 1
    _checked(sheet, first, at - 1, _)
    workbook.save(path)
    return questions


def rows_of(indicator: Indicator, language: str) -> Iterator[Row]:
    """A row for each question; an item that is graded in parts has one for each part."""
    name = f"{indicator.id}. {indicator.short.within(language)}"
    for item in indicator.items:
        offices = ", ".join(item.opd)
        title = item.title.within(language)
        parts = _parts(item)
        if not parts:
            yield name, item.question, title, item.points, offices
        for number, part, points in parts:
            yield name, number, f"{title}: {part.within(language)}", points, offices


def _parts(item: Item) -> list[tuple[str, Words, float]]:
    question = asked(item)
    shares = item.grading.shares if item.grading else ()
    if not shares or question.last - question.first + 1 != len(shares):
        return []
    return [
        (f"{question.number}{letters(question.first + at)}", share.name, share.points)
        for at, share in enumerate(shares)
    ]


def _head(sheet: Worksheet, book: Book, _: Translate, language: str) -> None:
    for column, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet["A1"] = _(N_("Penilaian mandiri: {title}")).format(title=book.cover.title.within(language))
    sheet["A1"].font = Font(name="Calibri", size=14, bold=True)
    sheet["A2"] = _(
        N_(
            "Isi kolom kuning: jawaban (angka dengan tahunnya, atau ada/tidak) dan nilai. Biarkan kosong"
            " yang belum dinilai."
        )
    )
    sheet["A2"].font = Font(name="Calibri", size=10, italic=True, color="5A6472")
    heads = (
        _(N_("Indikator")),
        _(N_("Pertanyaan")),
        _(N_("Uraian")),
        _(N_("Nilai maksimal")),
        _(N_("Jawaban")),
        _(N_("Nilai mandiri")),
        _(N_("OPD pengampu")),
    )
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(3, column, text)
        cell.font = Font(name="Calibri", size=10, bold=True, color="FFFFFF")
        cell.fill = _HEAD
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.row_dimensions[3].height = 30
    sheet.freeze_panes = "D4"
    sheet.print_title_rows = "3:3"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _group(sheet: Worksheet, at: int, title: str) -> None:
    for column in range(1, len(WIDTHS) + 1):
        sheet.cell(at, column).fill = _GROUP
    sheet.cell(at, 1, title).font = Font(name="Calibri", size=10, bold=True)


def _row(sheet: Worksheet, at: int, row: Row) -> None:
    indicator, question, title, points, offices = row
    for column, value in enumerate((indicator, question, title, points, None, None, offices), 1):
        cell = sheet.cell(at, column, value)
        cell.font = Font(name="Calibri", size=10)
        cell.border = _LINE
        cell.alignment = Alignment(wrap_text=column in (1, 3, 5, 7), vertical="top")
        if column == 2:
            cell.number_format = "@"
        if column in (5, 6):
            cell.fill = _FILL_IN
            cell.protection = Protection(locked=False)


def _checked(sheet: Worksheet, first: int, last: int, _: Translate) -> None:
    """Points must lie between nothing and the maximum of their row."""
    cells = f"F{first}:F{last}"
    rule = DataValidation(
        type="decimal", operator="between", formula1="0", formula2=f"D{first}", allow_blank=True
    )
    rule.errorTitle = _(N_("Nilai mandiri"))
    rule.error = _(N_("Nilai antara 0 dan nilai maksimal baris ini."))
    rule.showErrorMessage = True
    sheet.add_data_validation(rule)
    rule.add(cells)
    formula = f"AND(ISNUMBER(F{first}),F{first}>D{first})"
    wrong = Rule(type="expression", formula=[formula], dxf=DifferentialStyle(fill=_WRONG))
    sheet.conditional_formatting.add(cells, wrong)
