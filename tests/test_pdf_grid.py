"""Ruled tables by pdfium's rules are those that pdfplumber finds, on the hard ones too."""

from __future__ import annotations

import pdfplumber
import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from extractors import extract
from pipeline.records import Found, Settings

GRID = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)
SMALL = getSampleStyleSheet()["BodyText"]
ROWS = [
    ["No", "Kecamatan", "2023", "", "2024", ""],
    ["", "", "L", "P", "L", "P"],
    *[[str(n), f"Kecamatan {n}", str(n * 3), str(n * 5), str(n * 7), "1.234"] for n in range(1, 7)],
    ["Jumlah", "", "63", "105", "147", "8.638"],
]
MERGED = [
    GRID,
    ("SPAN", (0, 0), (0, 1)),
    ("SPAN", (1, 0), (1, 1)),
    ("SPAN", (2, 0), (3, 0)),
    ("SPAN", (4, 0), (5, 0)),
    ("SPAN", (0, -1), (1, -1)),
]
BOXED = [("BOX", (0, 0), (-1, -1), 1, colors.black), ("INNERGRID", (0, 0), (-1, -1), 0.25, colors.grey)]
SHADED = [GRID, ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]
WRAPPED = [
    ["Program", "Uraian kegiatan", "OPD"],
    ["Pengasuhan", Paragraph("Kelas orang tua hebat bagi keluarga " * 6, SMALL), "DP3A"],
    ["Gizi", Paragraph("Pemberian makanan tambahan " * 9, SMALL), "Dinkes"],
]


def built(path, *tables, size=A4):
    story = [Paragraph("REKAPITULASI DATA ANAK TAHUN 2024", SMALL)]
    for rows, style in tables:
        story += [Table(rows, style=TableStyle(style), colWidths=None), Spacer(1, 24)]
    SimpleDocTemplate(str(path), pagesize=size).build(story)
    return path


def turned(path, quarter):
    import pikepdf

    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for page in pdf.pages:
            page.Rotate = 90 * quarter
        pdf.save(path)
    return path


def ours(path, tmp_path):
    document = extract(Found(path=path.name, file=path), Settings(ocr="off", spool=tmp_path))
    return [table.rows for page in document.pages for table in page.tables]


def theirs(path):
    with pdfplumber.open(path) as pdf:
        return [
            tuple(tuple(" ".join((cell or "").split()) for cell in row) for row in found.extract())
            for page in pdf.pages
            for found in page.find_tables()
        ]


def squeezed(tables):
    """Cells without blanks: the two readers part words differently."""
    return [[["".join(cell.split()) for cell in row] for row in table] for table in tables]


@pytest.mark.parametrize(
    "tables",
    [
        [(ROWS, [GRID])],
        [(ROWS, MERGED)],
        [(ROWS, BOXED)],
        [(ROWS, SHADED)],
        [(WRAPPED, [GRID])],
        [(ROWS, MERGED), (WRAPPED, [GRID]), (ROWS[:4], BOXED)],
        [(ROWS * 8, [GRID])],
    ],
    ids=["grid", "merged", "boxed", "shaded", "wrapped", "three on a page", "two pages"],
)
def test_the_same_tables_as_pdfplumber(tmp_path, tables):
    path = built(tmp_path / "tabel.pdf", *tables)
    assert squeezed(ours(path, tmp_path)) == squeezed(theirs(path))


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_turned_page_is_read_upright(tmp_path, quarter):
    size = landscape(A4)
    straight = ours(built(tmp_path / "a.pdf", (ROWS, MERGED), size=size), tmp_path)
    # the page as it is, only marked as turned: what is shown is the table lying on its side
    path = turned(built(tmp_path / "b.pdf", (ROWS, MERGED), size=size), quarter)
    cells = sorted(cell for table in ours(path, tmp_path) for row in table for cell in row if cell)
    assert cells == sorted(cell for table in straight for row in table for cell in row if cell)


def test_rules_without_a_table_are_none(tmp_path):
    path = tmp_path / "garis.pdf"
    page = canvas.Canvas(str(path))
    page.drawString(72, 760, "SURAT UNDANGAN dengan garis kop dan bingkai")
    for y in (740, 738, 100, 98):
        page.line(72, y, 520, y)
    page.rect(60, 60, 480, 720)
    page.save()
    assert ours(path, tmp_path) == []


def test_a_word_over_a_rule_is_parted(tmp_path):
    path = tmp_path / "lintas.pdf"
    page = canvas.Canvas(str(path))
    for x in (100, 160, 260):
        page.line(x, 600, x, 700)
    for y in (600, 650, 700):
        page.line(100, y, 260, y)
    page.drawString(110, 670, "Nama")
    page.drawString(140, 620, "123456789")
    page.drawString(200, 670, "Usia")
    page.save()
    [table] = ours(path, tmp_path)
    assert table[0] == ("Nama", "Usia")
    assert "".join(table[1]) == "123456789"
    assert all(table[1])
