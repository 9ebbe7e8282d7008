"""How cells look, and the style sheet of a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

_BUILT_IN = {"General": 0, "0": 1}
_OWN = 164  # the first number that a format of one's own may have


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Letters, ground, lines and place of a cell's content; `quoted` stays text when edited."""

    size: int = 10
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    color: str = "000000"
    fill: str | None = None
    ruled: bool = False
    across: str = "general"  # general, left, center, right
    down: str = "bottom"  # bottom, top, center
    wrapped: bool = False
    indent: int = 0
    format: str = "General"
    quoted: bool = False


def styles(looks: list[Look]) -> str:
    """The inside of styles.xml; a look's style is its place in the list."""
    fonts = _Kinds([_font(Look())])
    fills = _Kinds(
        ['<fill><patternFill patternType="none"/></fill>',
         '<fill><patternFill patternType="gray125"/></fill>']
    )  # fmt: skip
    borders = _Kinds([_border(Look())])
    formats: dict[str, int] = dict(_BUILT_IN)
    cells = []
    for look in looks:
        number = formats.setdefault(look.format, _OWN + len(formats))
        quoted = ' quotePrefix="1"' if look.quoted else ""
        cells.append(
            f'<xf numFmtId="{number}" fontId="{fonts.of(_font(look))}" fillId="{fills.of(_fill(look))}"'
            f' borderId="{borders.of(_border(look))}" xfId="0"{quoted} applyNumberFormat="1"'
            f' applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">{_placed(look)}</xf>'
        )
    own = "".join(
        f'<numFmt numFmtId="{number}" formatCode={quoteattr(code)}/>'
        for code, number in formats.items()
        if number >= _OWN
    )
    return (
        (f'<numFmts count="{len(formats) - len(_BUILT_IN)}">{own}</numFmts>' if own else "")
        + f"{fonts.xml('fonts')}{fills.xml('fills')}{borders.xml('borders')}"
        + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        + f'</cellStyleXfs><cellXfs count="{len(cells)}">{"".join(cells)}</cellXfs>'
        + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    )


class _Kinds:
    """Pieces of XML, each once, by the order in which they turn up."""

    def __init__(self, first: list[str]) -> None:
        self.places = {piece: at for at, piece in enumerate(first)}

    def of(self, piece: str) -> int:
        return self.places.setdefault(piece, len(self.places))

    def xml(self, name: str) -> str:
        return f'<{name} count="{len(self.places)}">{"".join(self.places)}</{name}>'


def _font(look: Look) -> str:
    marks = "<b/>" * look.bold + "<i/>" * look.italic + "<u/>" * look.underlined
    return (
        f'<font>{marks}<sz val="{look.size}"/><color rgb="FF{look.color}"/>'
        '<name val="Calibri"/><family val="2"/></font>'
    )


def _fill(look: Look) -> str:
    if look.fill is None:
        return '<fill><patternFill patternType="none"/></fill>'
    return (
        f'<fill><patternFill patternType="solid"><fgColor rgb="FF{look.fill}"/>'
        '<bgColor indexed="64"/></patternFill></fill>'
    )


def _border(look: Look) -> str:
    line = ' style="hair"><color rgb="FF999999"/></' if look.ruled else "></"
    return (
        f"<border><left/><right/><top{line}top><bottom{line}bottom><diagonal/></border>"
    )


def _placed(look: Look) -> str:
    wrapped = ' wrapText="1"' if look.wrapped else ""
    indent = f' indent="{look.indent}"' if look.indent else ""
    return f'<alignment horizontal="{look.across}" vertical="{look.down}"{wrapped}{indent}/>'
