"""The styles of the request letter, in place of the many of python-docx's own template."""

from __future__ import annotations

from docx.document import Document as Letter
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.rel import Relationships
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.styles.style import ParagraphStyle

NORMAL, KOP, ENTRY, CELL, BOLD = "Normal", "Kop", "Baris Surat", "Sel", "Sel Tebal"
RULED, PLAIN = "Table Grid", "Normal Table"
_KEPT = (NORMAL, RULED, PLAIN, "Default Paragraph Font", "No List")
_PARTS = ("officeDocument", "core-properties", "styles", "settings", "fontTable", "theme")


def add_styles(letter: Letter) -> None:
    """Give a new document the styles of the letter and drop what no letter uses, 800 KB of it."""
    for style in list(letter.styles):
        if style.name not in _KEPT:
            style.delete()
    _drop(letter.part.rels)
    _drop(letter.part.package.rels)
    for language in letter.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "id-ID")
    normal = letter.styles[NORMAL]
    assert isinstance(normal, ParagraphStyle)
    normal.font.name = "Arial"
    _sized(normal, after=4, size=10.5)
    _add(letter, ENTRY, after=1)
    _add(letter, CELL, after=1, size=9)
    _add(letter, BOLD, after=1, size=9).font.bold = True
    kop = _add(letter, KOP, after=4)
    kop.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    kop.element.get_or_add_pPr().insert(0, _line())  # Word asks for it before the spacing


def _drop(relations: Relationships) -> None:
    for name, relation in list(relations.items()):
        if relation.reltype.rsplit("/", 1)[-1] not in _PARTS:
            del relations[name]


def _add(letter: Letter, name: str, *, after: float, size: float | None = None) -> ParagraphStyle:
    style = letter.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)
    style.base_style = letter.styles[NORMAL]
    _sized(style, after=after, size=size)
    return style


def _sized(style: ParagraphStyle, *, after: float, size: float | None) -> None:
    style.font.size = Pt(size) if size else None
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(0), Pt(after)


def _line() -> BaseOxmlElement:
    """A line below the paragraph, which python-docx does not know."""
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "12"), ("space", "4"), ("color", "000000")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    return borders
