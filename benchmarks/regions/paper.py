"""A small markup made into PDF, DOCX or plain text.

`# ` centred and bold, `^ ` centred, `> ` the right half of the page, `| ` a table row with cells
between bars, `= ` a row of cells without rules (signature blocks), `---` a new page, `{ink}` a
handwritten stroke, `{photo SEED}` a picture.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from benchmarks.regions.pictures import scene, stroke

_MARKS = ("# ", "^ ", "> ", "= ")
_PICTURE = re.compile(r"^(?:> )?\{(ink|photo)(?: (\d+))?\}$")


def lines_of(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip("\n").split("\n")]


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line[1:].split("|")]


def table_mark(line: str) -> str:
    """| for a row of a table, = for one without rules, nothing for other lines."""
    return line[:1] if line.startswith(("|", "= ")) else ""


def picture_of(line: str, seed: int) -> tuple[bytes, float] | None:
    """The picture that a line stands for and its width in points."""
    match = _PICTURE.match(line)
    if not match:
        return None
    if match[1] == "ink":
        return stroke(seed), 90.0
    return scene(int(match[2])), 380.0


def pdf(text: str, seed: int) -> bytes:
    """The text on A4 pages, with a text layer; bytes depend on text and seed only."""
    from reportlab.lib.enums import TA_CENTER
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

    face = ("Times-Roman", "Times-Bold") if seed % 2 else ("Helvetica", "Helvetica-Bold")
    plain = ParagraphStyle("plain", fontName=face[0], fontSize=10.5, leading=14)
    small = ParagraphStyle("small", parent=plain, fontSize=8.5, leading=11)
    centre = ParagraphStyle("centre", parent=plain, alignment=TA_CENTER)
    bold = ParagraphStyle("bold", parent=centre, fontName=face[1], fontSize=11.5)
    right = ParagraphStyle("right", parent=plain, leftIndent=250, alignment=TA_CENTER)

    def safe(words: str) -> str:
        return words.replace("&", "&amp;").replace("<", "&lt;")

    flow: list[Any] = []
    for mark, group in groupby(lines_of(text), table_mark):
        if mark:
            rules = [("GRID", (0, 0), (-1, -1), 0.5, "black")] if mark == "|" else []
            face_of = small if mark == "|" else plain
            grid = [
                [Image(io.BytesIO(stroke(seed)), 80, 34) if cell == "{ink}" else Paragraph(safe(cell), face_of) for cell in cells(line)]
                for line in group
            ]
            flow.append(Table(grid, style=rules))
            continue
        for line in group:
            picture = picture_of(line, seed)
            if picture:
                data, width = picture
                image = Image(io.BytesIO(data))
                image.drawHeight *= width / image.drawWidth
                image.drawWidth = width
                image.hAlign = "RIGHT" if "ink" in line else "CENTER"
                flow.append(image)
            elif line == "---":
                flow.append(PageBreak())
            elif not line:
                flow.append(Spacer(1, 8))
            else:
                style = {"# ": bold, "^ ": centre, "> ": right}.get(line[:2], plain)
                flow.append(Paragraph(safe(line if style is plain else line[2:]) or " ", style))
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, invariant=1, leftMargin=60, rightMargin=55).build(flow)
    return out.getvalue()


def docx(text: str, seed: int) -> bytes:
    """The text as a word processor's file."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paper = Document()
    for rule, group in groupby(lines_of(text), table_mark):
        if rule:
            grid = [cells(line) for line in group]
            table = paper.add_table(rows=0, cols=max(map(len, grid)), style="Table Grid" if rule == "|" else None)
            for row in grid:
                for cell, words in zip(table.add_row().cells, row, strict=False):
                    if words == "{ink}":
                        cell.paragraphs[0].add_run().add_picture(io.BytesIO(stroke(seed)), width=Pt(80))
                    else:
                        cell.text = words
            continue
        for line in group:
            picture = picture_of(line, seed)
            if picture:
                paper.add_picture(io.BytesIO(picture[0]), width=Pt(picture[1]))
                continue
            if line == "---":
                paper.add_page_break()
                continue
            mark = line[:2] if line[:2] in ("# ", "^ ", "> ") else ""
            paragraph = paper.add_paragraph()
            run = paragraph.add_run(line.removeprefix(mark))
            run.bold = mark == "# "
            if mark in ("# ", "^ "):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            elif mark == "> ":
                paragraph.paragraph_format.left_indent = Pt(250)
    out = io.BytesIO()
    paper.save(out)
    return settled(out.getvalue())


def txt(text: str, seed: int) -> bytes:
    del seed
    kept = [line[2:] if line[:2] in _MARKS else line for line in lines_of(text)]
    return "\n".join(kept).encode()


def scan(text: str, seed: int) -> bytes:
    """The pages as a flatbed scanner gives them: grey pictures, a little askew, no text layer."""
    import pypdfium2
    from PIL import Image

    pages = []
    source = pypdfium2.PdfDocument(pdf(text, seed))
    for page in source:
        image = page.render(scale=2.1).to_pil().convert("L")
        turned = image.rotate((seed % 5 - 2) * 0.25, fillcolor=246, resample=Image.Resampling.BICUBIC)
        pages.append(turned)
    source.close()
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=151, quality=72)
    return re.sub(rb"D:\d{14}", b"D:20240101000000", out.getvalue())


def xlsx(sheets: Mapping[str, Sequence[Sequence[Any]]]) -> bytes:
    """A workbook; the sheets by name, the rows as they stand."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue())


def settled(package: bytes) -> bytes:
    """An office package without the hour it was made, so that a run can be repeated."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]{8}Z", b"2024-01-01T00:00:00Z", data)
            new.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
