"""Documents as DOCX: letterhead in the header, tables, pictures, text boxes, tracked changes."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from . import ink
from .markup import Block, parse
from .offices import OFFICES, SIGNERS, Signer
from .people import attendance

FACES = {"Times-Roman": "Times New Roman", "Helvetica": "Arial", "Vera": "Tahoma", "Courier": "Courier New"}
CENTRE = WD_ALIGN_PARAGRAPH.CENTER
W = nsdecls("w") + ' xmlns:v="urn:schemas-microsoft-com:vml"'


def png(image: Any) -> BytesIO:
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return BytesIO(buffer.getvalue())


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


class Writer:
    """Writes blocks into a DOCX in an office's own type."""

    def __init__(self, office: str, photos: dict[str, bytes]) -> None:
        self.doc = Document()
        self.office, self.photos = OFFICES[office], photos
        style = self.doc.styles["Normal"]
        style.font.name, style.font.size = FACES[self.office.font], Pt(round(self.office.size))
        style.paragraph_format.space_after = Pt(3)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(22)

    def line(self, text: str, bold: bool = False, align: Any = None, where: Any = None) -> Any:
        paragraph = (where or self.doc).add_paragraph()
        paragraph.add_run(text).bold = bold
        if align is not None:
            paragraph.alignment = align
        return paragraph

    def head(self, key: str) -> None:
        office = OFFICES[key]
        if not office.address:
            for line in office.head:
                self.line(line, True, CENTRE)
            return
        header = self.doc.sections[0].header
        header.paragraphs[0].alignment = CENTRE
        header.paragraphs[0].add_run().add_picture(png(ink.arms(office.arms, 90)), width=Mm(14))
        for line in office.head:
            self.line(line, True, CENTRE, header)
        self.line(office.address, False, CENTRE, header)

    def table(self, rows: list[list[str]]) -> None:
        columns = max(len(row) for row in rows)
        table = self.doc.add_table(rows=0, cols=columns)
        table.style = "Table Grid"
        for at, row in enumerate(rows):
            cells = table.add_row().cells
            for cell, text in zip(cells, row, strict=False):
                run = cell.paragraphs[0].add_run("" if text.startswith("~") else text)
                run.bold, run.font.size = at == 0, Pt(9)
                if text.startswith("~"):
                    run.add_picture(png(ink.signature(text, 150, 60)), width=Mm(15))

    def sign(self, style: str, place: str, who: str) -> None:
        key, _, own = who.partition("=")
        signer = SIGNERS[key] if key else Signer(*own.split(";"))
        lines = [*[line for line in place.split(";") if line], *signer.position.split("\n")]
        for line in lines:
            self.line(line).paragraph_format.left_indent = Mm(85)
        spot = self.line("ttd" if style == "ttd" else "")
        spot.paragraph_format.left_indent = Mm(80)
        if style in ("wet", "pen"):
            image = ink.signed(signer.name, self.office.stamp if style == "wet" else "")
            spot.add_run().add_picture(png(image), width=Mm(52))
        elif style == "tte":
            spot.add_run("Ditandatangani secara elektronik oleh:")
        for line in (signer.name, signer.rank, signer.nip and f"NIP {signer.nip}"):
            if line:
                self.line(line, line == signer.name).paragraph_format.left_indent = Mm(85)

    def box(self, text: str) -> None:
        self.doc.add_paragraph()._p.append(parse_xml(
            f'<w:r {W}><w:pict><v:shape style="width:330pt;height:48pt"><v:textbox><w:txbxContent>'
            f"<w:p><w:r><w:t>{escaped(text)}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"))

    def change(self, old: str, new: str, rest: str) -> None:
        """A paragraph in which `old` was struck and `new` put in with changes tracked."""
        mark = 'w:id="{}" w:author="Kasubbag" w:date="2024-02-05T10:00:00Z"'
        self.doc.element.body.insert(-1, parse_xml(
            f'<w:p {W}><w:del {mark.format(1)}><w:r><w:delText xml:space="preserve">{escaped(old)} </w:delText></w:r></w:del>'
            f'<w:ins {mark.format(2)}><w:r><w:t xml:space="preserve">{escaped(new)} </w:t></w:r></w:ins>'
            f'<w:r><w:t>{escaped(rest)}</w:t></w:r></w:p>'))

    def put(self, block: Block) -> None:
        words = block.words
        match block.kind:
            case "gap" | "widths":
                self.doc.add_paragraph()
            case "page":
                self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            case "kop":
                self.head(words[0])
            case "title" | "heading":
                self.line(words[0], True, CENTRE if block.kind == "title" else None)
            case "centre":
                self.line(words[0], align=CENTRE)
            case "right":
                self.line(words[0], align=WD_ALIGN_PARAGRAPH.RIGHT)
            case "box":
                self.box(words[0])
            case "change":
                self.change(*words)
            case "label":
                paragraph = self.line(f"{words[0]}\t: {words[1]}")
                paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Mm(34), Mm(-34)
            case "hang":
                paragraph = self.line(f"{words[0]}\t{words[1]}")
                paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Mm(9), Mm(-9)
            case "table":
                self.table(block.rows)
            case "hadir":
                heads = words[2].split(",")
                self.table([heads, *attendance(words[0], int(words[1]), heads)])
            case "photo":
                self.doc.add_paragraph().add_run().add_picture(BytesIO(self.photos[words[0]]), width=Mm(110))
                self.line(words[1] if len(words) > 1 else "", align=CENTRE)
            case "sign":
                self.sign(*words)
            case _:
                self.line(words[0])


def docx(office: str, text: str, photos: dict[str, bytes] | None = None) -> bytes:
    """A DOCX of the markup; `#change old | new | rest` is a tracked change."""
    from .packages import steady

    writer = Writer(office, photos or {})
    for block in parse(text):
        writer.put(block)
    writer.doc.core_properties.author = "Staf"
    buffer = BytesIO()
    writer.doc.save(buffer)
    return steady(buffer.getvalue())
