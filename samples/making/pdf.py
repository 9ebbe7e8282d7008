"""Documents as PDF with text."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus import Image as Picture

from . import fonts, ink
from .markup import Block, parse
from .offices import OFFICES
from .people import attendance
from .signing import SignBlock

rl_config.invariant = 1
rl_config.useA85 = 0
fonts.register()
Photos = dict[str, bytes]


class Head(Flowable):  # type: ignore[misc]
    """A letterhead: shield, lines, address, double rule; a head of region's is centred."""

    def __init__(self, key: str, width: float) -> None:
        super().__init__()
        self.office, self.width = OFFICES[key], width
        self.height = (24 + 14 * len(self.office.head)) if self.office.address else 92

    def draw(self) -> None:
        canvas, office = self.canv, self.office
        shield = ImageReader(ink.arms(office.arms))
        bold = fonts.BOLD[office.font]
        if not office.address:
            canvas.drawImage(shield, self.width / 2 - 24, 40, 48, 48, mask="auto")
            for at, line in enumerate(office.head):
                canvas.setFont(bold, 13)
                canvas.drawCentredString(self.width / 2, 26 - 15 * at, line)
            return
        canvas.drawImage(shield, 2, 12, 46, 46, mask="auto")
        y = self.height - 12
        for at, line in enumerate(office.head):
            size = 13.0 if at else 12.0
            while canvas.stringWidth(line, bold, size) > self.width - 60:
                size -= 0.5
            canvas.setFont(bold, size)
            canvas.drawCentredString(self.width / 2 + 24, y, line)
            y -= 14
        canvas.setFont(office.font, 8.5)
        canvas.drawCentredString(self.width / 2 + 24, y + 1, office.address)
        canvas.setLineWidth(2)
        canvas.line(0, 5, self.width, 5)
        canvas.setLineWidth(0.6)
        canvas.line(0, 2, self.width, 2)


class Maker:
    """Turns blocks into flowables in an office's own type."""

    def __init__(self, office: str, width: float, photos: Photos) -> None:
        self.width, self.photos = width, photos
        base = OFFICES[office]
        self.font, self.size, self.stamp = base.font, base.size, base.stamp
        self.bold = fonts.BOLD[self.font]

    def style(self, align: int = TA_JUSTIFY, bold: bool = False, size: float = 0, **more: Any) -> ParagraphStyle:
        size = size or self.size
        return ParagraphStyle("s", fontName=self.bold if bold else self.font, fontSize=size,
                              leading=size * 1.28, alignment=align, spaceAfter=2.5, **more)

    def text(self, words: str, **style: Any) -> Paragraph:
        return Paragraph(words.replace("&", "&amp;"), self.style(**style))

    def flow(self, block: Block) -> list[Flowable]:
        words = block.words
        match block.kind:
            case "gap":
                return [Spacer(1, 5)]
            case "page":
                return [PageBreak()]
            case "kop":
                return [Head(words[0], self.width), Spacer(1, 8)]
            case "title":
                return [self.text(words[0], align=TA_CENTER, bold=True)]
            case "centre":
                return [self.text(words[0], align=TA_CENTER)]
            case "heading":
                return [self.text(words[0], bold=True, spaceBefore=6)]
            case "right":
                return [self.text(words[0], align=TA_RIGHT)]
            case "small":
                return [self.text(words[0], size=self.size - 2.5)]
            case "box":
                return [Table([[self.text(words[0])]], [self.width * 0.8], style=[("BOX", (0, 0), (-1, -1), 1, colors.black)])]
            case "label":
                return [Table([[self.text(words[0]), ":", self.text(words[1])]], [self.width * .2, 10, self.width * .8 - 10],
                              style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("PADDING", (0, 0), (-1, -1), 1)])]
            case "hang":
                return [Paragraph(words[1].replace("&", "&amp;"), self.style(leftIndent=22), bulletText=words[0])]
            case "table":
                return [self.table(block.rows, block.widths), Spacer(1, 6)]
            case "hadir":
                heads = words[2].split(",")
                return [self.table([heads, *attendance(words[0], int(words[1]), heads)], [], rowheight=21)]
            case "photo":
                return self.photo(*words)
            case "sign":
                return [SignBlock(self, words[0], words[1], words[2], self.width)]
            case "two":
                return [Spacer(1, 8), Table([[SignBlock(self, words[0], "", words[1], self.width / 2, 0),
                                              SignBlock(self, words[0], "", words[2], self.width / 2, 0)]], [self.width / 2] * 2)]
        return [self.text(words[0])]

    def photo(self, name: str, caption: str = "") -> list[Flowable]:
        data = self.photos[name]
        with Image.open(BytesIO(data)) as picture:
            wide, high = picture.size
        width = min(self.width * 0.72, 330)
        return [Picture(BytesIO(data), width, width * high / wide), self.text(caption, align=TA_CENTER, size=self.size - 1.5), Spacer(1, 6)]

    def table(self, rows: list[list[str]], widths: list[float], rowheight: float | None = None) -> Table:
        columns = max(len(row) for row in rows)
        size = self.size - (1.5 if columns < 7 else 3)
        if not widths:
            lengths = [max(len(row[k]) if k < len(row) else 0 for row in rows) for k in range(columns)]
            widths = [min(max(length, 4), 34) + 2 for length in lengths]
        total = sum(widths)
        cells: list[list[Any]] = []
        for at, row in enumerate(rows):
            line: list[Any] = []
            for cell in [*row, *[""] * (columns - len(row))]:
                if cell.startswith("~") and cell.endswith("~") and len(cell) > 2:
                    buffer = BytesIO()
                    ink.signature(cell, 150, 60, ink.BLUE if len(cell) % 2 else ink.BLACK).save(buffer, "PNG")
                    line.append(Picture(BytesIO(buffer.getvalue()), 44, 17.6))
                else:
                    line.append(self.text(cell, align=TA_CENTER if at == 0 else 0, bold=at == 0, size=size))
            cells.append(line)
        return Table(cells, [self.width * part / total for part in widths], rowHeights=rowheight and [None, *[rowheight] * (len(rows) - 1)],
                     repeatRows=1, style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                                                     ("PADDING", (0, 0), (-1, -1), 2.5), ("BACKGROUND", (0, 0), (-1, 0), colors.Color(.92, .92, .92))]))


def pdf(office: str, text: str, photos: Photos | None = None, wide: bool = False, foot: str = "",
        password: str = "", water: str = "") -> bytes:
    """A PDF with text; `foot` stands at the bottom of every page, `water` across it."""
    size = landscape(A4) if wide else A4
    buffer = BytesIO()
    document = SimpleDocTemplate(buffer, pagesize=size, leftMargin=22 * mm, rightMargin=20 * mm, topMargin=16 * mm,
                                 bottomMargin=18 * mm, title="", author="", encrypt=password or None, invariant=1)
    maker = Maker(office, document.width - 12, photos or {})

    def decorate(canvas: Any, page: Any) -> None:
        canvas.setFont("Helvetica", 7.5)
        if foot:
            canvas.drawCentredString(size[0] / 2, 24, foot)
        if page.page > 1:
            canvas.drawCentredString(size[0] / 2, size[1] - 30, f"- {page.page} -")
        if water:
            canvas.saveState()
            canvas.setFillGray(0.86)
            canvas.setFont("Helvetica-Bold", 70)
            canvas.translate(size[0] / 2, size[1] / 2)
            canvas.rotate(52)
            canvas.drawCentredString(0, 0, water)
            canvas.restoreState()

    flow = [item for block in parse(text) for item in maker.flow(block)]
    document.build(flow, onFirstPage=decorate, onLaterPages=decorate)
    return buffer.getvalue()
