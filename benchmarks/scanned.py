"""Labelled texts as scans: set on pages, worn by a grade of the OCR benchmark, read by OCR."""

from __future__ import annotations

import io
import tempfile
import zlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
from grades import GRADES
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from extractors import extract
from pipeline.records import Document, Found, Settings

WIDTH, HEIGHT = A4
LEFT, TOP, FOOT = 60.0, 60.0, 60.0
FONT, LEAST, MOST = "Times-Roman", 8.0, 11.5  # points; long lines are set smaller, then folded
SOURCE_DPI = 300


def as_scan(row: dict[str, Any]) -> Document:
    """The document that OCR makes of the row's text; its grade follows from its id."""
    seed = zlib.crc32(row["id"].encode())
    grade = list(GRADES)[seed // 7 % len(GRADES)]
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "pindaian.pdf"
        file.write_bytes(worn(typeset(row["text"]), grade, seed))
        return extract(Found(path=file.name, file=file), Settings(spool=Path(scratch) / "spool"))


def typeset(text: str) -> bytes:
    """A PDF of the text, line by line; cells stay apart."""
    store = io.BytesIO()
    canvas = Canvas(store, pagesize=A4, invariant=1)
    at = HEIGHT - TOP
    for line in text.split("\n"):
        line = line.replace("\t", "    ")
        size = MOST
        while size > LEAST and pdfmetrics.stringWidth(line, FONT, size) > WIDTH - 2 * LEFT:
            size -= 0.5
        for piece in folded(line, size):
            if at < FOOT:
                canvas.showPage()
                at = HEIGHT - TOP
            canvas.setFont(FONT, size)
            canvas.drawString(LEFT, at, piece)
            at -= size * 1.4
    canvas.save()
    return store.getvalue()


def folded(line: str, size: float) -> list[str]:
    """The line in pieces that fit between the margins."""
    pieces, piece = [], ""
    for word in line.split(" "):
        longer = f"{piece} {word}" if piece else word
        if piece and pdfmetrics.stringWidth(longer, FONT, size) > WIDTH - 2 * LEFT:
            pieces.append(piece)
            longer = word
        piece = longer
    return [*pieces, piece]


def worn(pdf: bytes, grade: str, seed: int) -> bytes:
    """The PDF's pages as pictures of a grade, in a PDF."""
    dice = np.random.default_rng(seed)
    pictures = []
    for page in pypdfium2.PdfDocument(pdf):
        clean = page.render(scale=SOURCE_DPI / 72, rev_byteorder=True).to_numpy()[:, :, :3]
        pixels = GRADES[grade](np.ascontiguousarray(clean), dice)
        done, data = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 85])
        assert done
        pictures.append(Image.open(io.BytesIO(data.tobytes())))
    store = io.BytesIO()
    dpi = pictures[0].width / (WIDTH / 72)
    pictures[0].save(store, "PDF", resolution=dpi, save_all=True, append_images=pictures[1:])
    return store.getvalue()
