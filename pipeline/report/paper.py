"""A Word file of paragraphs and tables, A4; the same content has the same bytes.

Lengths are in twentieths of a point (twips) as Word has them; sizes of letters in points.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from pipeline.report.shown import clean

CM = 567  # twips
PT = 20
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ALWAYS = (1980, 1, 1, 0, 0, 0)  # the time of every part
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; size 0 is that of the letter."""

    text: str
    bold: bool = False
    size: float = 0

    def xml(self) -> str:
        look = "<w:b/>" if self.bold else ""
        if self.size:
            half = round(2 * self.size)
            look += f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        lines = (escape(line) for line in clean(self.text).split("\n"))
        text = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines)
        return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{text}</w:r>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """`align` is left, center or right; `line` draws a line below; `together` keeps it on one page."""

    runs: tuple[Run, ...]
    align: str = "left"
    before: int = 0
    after: int = 4 * PT
    indent: int = 0
    line: bool = False
    together: bool = False

    def xml(self) -> str:
        look = "<w:keepLines/>" if self.together else ""
        if self.line:
            look += '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="000000"/></w:pBdr>'
        look += f'<w:spacing w:before="{self.before}" w:after="{self.after}"/>'
        if self.indent:
            look += f'<w:ind w:left="{self.indent}"/>'
        look += f'<w:jc w:val="{self.align}"/>'
        return f"<w:p><w:pPr>{look}</w:pPr>{''.join(run.xml() for run in self.runs)}</w:p>"


Cell = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`heads` rows stand on every page anew; no row is torn by the end of a page."""

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    ruled: bool = True
    heads: int = 0

    def xml(self) -> str:
        borders = ""
        if self.ruled:
            sides = (f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for s in _SIDES)
            borders = f"<w:tblBorders>{''.join(sides)}</w:tblBorders>"
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        rows = "".join(self._row(at, row) for at, row in enumerate(self.rows))
        look = f'<w:tblW w:w="{sum(self.widths)}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>'
        return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def _row(self, at: int, row: tuple[Cell, ...]) -> str:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{''.join(each.xml() for each in cell)}</w:tc>"
            for cell, width in zip(row, self.widths, strict=True)
        )
        look = "<w:cantSplit/>" + ("<w:tblHeader/>" if at < self.heads else "")
        return f"<w:tr><w:trPr>{look}</w:trPr>{cells}</w:tr>"


def word_file(content: Iterable[Paragraph | Table], title: str) -> bytes:
    """The file, with margins of 2, 1.5, 1.8 and 1.5 cm from the left on, counter-clockwise."""
    margins = {"top": 1.5, "right": 1.5, "bottom": 1.8, "left": 2.0, "header": 1.2, "footer": 1.2}
    page = " ".join(f'w:{side}="{round(cm * CM)}"' for side, cm in margins.items())
    body = "".join(each.xml() for each in content)
    section = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar {page} w:gutter="0"/></w:sectPr>'
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(
            (f"{_OFFICE}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}{section}</w:body></w:document>',
        "word/_rels/document.xml.rels": _relations((f"{_OFFICE}/styles", "styles.xml")),
        "word/styles.xml": _styles(),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{escape(clean(title))}</dc:title><dc:creator>buktikla</dc:creator>"
            "</cp:coreProperties>"
        ),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            part = zipfile.ZipInfo(name, _ALWAYS)
            part.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(part, (_HEAD + text).encode())
    return file.getvalue()


def _types() -> str:
    parts = (
        ("/word/document.xml", f"{_TYPE}.document.main+xml"),
        ("/word/styles.xml", f"{_TYPE}.styles+xml"),
        ("/docProps/core.xml", _CORE),
    )
    told = "".join(f'<Override PartName="{name}" ContentType="{sort}"/>' for name, sort in parts)
    default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{_PACKAGE}/content-types">{default}{told}</Types>'


def _relations(*targets: tuple[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="rId{at}" Type="{sort}" Target="{target}"/>'
        for at, (sort, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _styles() -> str:
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>'
    return (
        f'<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="21"/>'
        '<w:szCs w:val="21"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        '<w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        "</w:style></w:styles>"
    )
