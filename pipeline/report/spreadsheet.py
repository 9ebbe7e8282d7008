"""A workbook of text, numbers and links, laid out for A4; the same content has the same bytes.

A library that keeps an object a cell takes five times as long over the thousands of rows of a
large folder.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from pipeline.report.spreadsheet_looks import Look, styles

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ALWAYS = (1980, 1, 1, 0, 0, 0)  # the time of every part

Value = str | int | float | None


def letters_of(column: int) -> str:
    """A, B, ... for a column counted from 1."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


@dataclass
class Sheet:
    """Rows are put in order, a row's cells from the left; `frozen` rows stay in view."""

    name: str
    widths: tuple[float, ...]  # characters
    looks: dict[Look, int]
    footer: str
    frozen: int = 1
    head: int = 0  # row that is printed on each page and filters the columns; 0: none
    rows: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    last: int = 0

    def row(
        self,
        number: int,
        cells: list[tuple[Value, Look]],
        height: float | None = None,
        links: dict[int, str] | None = None,
    ) -> None:
        """Put a row; `links` are addresses by column counted from 0; heights are points."""
        told = []
        for at, (value, look) in enumerate(cells):
            place = f"{_letters(at)}{number}"
            style = self.looks.setdefault(look, len(self.looks))
            if value is None or value == "":
                told.append(f'<c r="{place}" s="{style}"/>')
            elif isinstance(value, str):
                told.append(
                    f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">'
                    f"{escape(value)}</t></is></c>"
                )
            else:
                told.append(f'<c r="{place}" s="{style}"><v>{value}</v></c>')
            if links and at in links:
                self.links.append((place, links[at]))
        high = f' ht="{height:g}" customHeight="1"' if height else ""
        self.rows.append(f'<row r="{number}"{high}>{"".join(told)}</row>')
        self.last = number

    def xml(self) -> str:
        widths = "".join(
            f'<col min="{at}" max="{at}" width="{width:g}" customWidth="1"/>'
            for at, width in enumerate(self.widths, 1)
        )
        below = f'ySplit="{self.frozen}" topLeftCell="A{self.frozen + 1}"'
        links = "".join(
            f'<hyperlink ref="{place}" r:id="rId{at}"/>'
            for at, (place, _) in enumerate(self.links, 1)
        )
        return (
            f'<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView'
            f' workbookViewId="0"><pane {below} activePane="bottomLeft" state="frozen"/>'
            '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
            f"<cols>{widths}</cols><sheetData>{''.join(self.rows)}</sheetData>"
            + (f'<autoFilter ref="{self.filtered()}"/>' if self.head else "")
            + (f"<hyperlinks>{links}</hyperlinks>" if links else "")
            + '<pageMargins left="0.3" right="0.3" top="0.6" bottom="0.8" header="0.5"'
            ' footer="0.35"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1"'
            f' fitToHeight="0"/><headerFooter><oddFooter>{escape(self.footer)}</oddFooter>'
            "</headerFooter></worksheet>"
        )

    def filtered(self) -> str:
        """The table below the head, as a reference."""
        return f"A{self.head}:{letters_of(len(self.widths))}{self.last}"

    def relations(self) -> str:
        return _relations(
            f'Type="{_OFFICE}/hyperlink" Target={quoteattr(address)} TargetMode="External"'
            for _, address in self.links
        )


_COLUMNS = tuple(letters_of(at) for at in range(1, 100))


def _letters(at: int) -> str:
    return _COLUMNS[at] if at < len(_COLUMNS) else letters_of(at + 1)


@dataclass
class Spreadsheet:
    """Sheets in order; `footer` is Excel's code for the foot of a page."""

    footer: str
    sheets: list[Sheet] = field(default_factory=list)
    looks: dict[Look, int] = field(default_factory=lambda: {Look(): 0})

    def add(self, name: str, widths: tuple[float, ...]) -> Sheet:
        sheet = Sheet(name=name, widths=widths, looks=self.looks, footer=self.footer)
        self.sheets.append(sheet)
        return sheet

    def content(self) -> bytes:
        """The file; every sheet must have a row."""
        parts = {
            "[Content_Types].xml": self._types(),
            "_rels/.rels": _relations([f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"']),
            "xl/workbook.xml": self._book(),
            "xl/_rels/workbook.xml.rels": _relations(
                [
                    *(
                        f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet{at}.xml"'
                        for at in range(1, len(self.sheets) + 1)
                    ),
                    f'Type="{_OFFICE}/styles" Target="styles.xml"',
                ]
            ),
            "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{styles(list(self.looks))}</styleSheet>',
        }
        for at, sheet in enumerate(self.sheets, 1):
            parts[f"xl/worksheets/sheet{at}.xml"] = sheet.xml()
            if sheet.links:
                parts[f"xl/worksheets/_rels/sheet{at}.xml.rels"] = sheet.relations()
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as package:
            for name, text in parts.items():
                part = zipfile.ZipInfo(name, _ALWAYS)
                part.compress_type = zipfile.ZIP_DEFLATED
                package.writestr(part, (_HEAD + text).encode(), compresslevel=3)
        return file.getvalue()

    def _book(self) -> str:
        sheets = "".join(
            f'<sheet name={quoteattr(sheet.name)} sheetId="{at}" r:id="rId{at}"/>'
            for at, sheet in enumerate(self.sheets, 1)
        )
        names = []
        for at, sheet in enumerate(self.sheets):
            if not sheet.head:
                continue
            name = "'" + sheet.name.replace("'", "''") + "'!"
            area = f"$A${sheet.head}:${letters_of(len(sheet.widths))}${sheet.last}"
            head = f"${sheet.head}:${sheet.head}"
            names += [
                f'<definedName name="_xlnm._FilterDatabase" localSheetId="{at}" hidden="1">'
                f"{escape(name + area)}</definedName>",
                f'<definedName name="_xlnm.Print_Titles" localSheetId="{at}">'
                f"{escape(name + head)}</definedName>",
            ]
        return (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><bookViews><workbookView/></bookViews>'
            f"<sheets>{sheets}</sheets><definedNames>{''.join(names)}</definedNames></workbook>"
        )

    def _types(self) -> str:
        parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
        numbers = range(1, len(self.sheets) + 1)
        parts += [(f"/xl/worksheets/sheet{at}.xml", "worksheet") for at in numbers]
        told = "".join(
            f'<Override PartName="{name}" ContentType="{_TYPE}.{sort}+xml"/>'
            for name, sort in parts
        )
        return (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
            f'"application/vnd.openxmlformats-package.relationships+xml"/>{told}</Types>'
        )


def _relations(targets: Iterable[str]) -> str:
    told = "".join(f'<Relationship Id="rId{at}" {each}/>' for at, each in enumerate(targets, 1))
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'
