"""Workbooks, tables as text, pictures and an empty page, for the scenes."""

from __future__ import annotations

import io
from typing import Any

from benchmarks.regions import paper
from benchmarks.regions.pictures import captioned, drawn, jpeg
from benchmarks.regions.second.places import Place
from benchmarks.regions.second.table import Frame


def _f(text: str, r: Place) -> str:
    return text.format_map(r.words)


def cell(text: str) -> Any:
    """A sheet's cell: whole numbers and decimals with a point are numbers."""
    text = text.strip()
    if text.isdigit() and (text == "0" or text[0] != "0"):
        return int(text)
    whole, dot, rest = text.partition(".")
    return float(text) if dot and whole.isdigit() and rest.isdigit() and len(rest) < 3 else text


def lembar(rows: str, name: str = "Sheet1", **more: str) -> Frame:
    """A workbook; rows as lines of cells between bars, further sheets by name."""

    def make(r: Place) -> bytes:
        sheets = {name: rows} | {key.replace("_", " "): text for key, text in more.items()}
        return paper.xlsx({_f(k, r): [[cell(c) for c in line.split("|")] for line in _f(text, r).strip().split("\n")] for k, text in sheets.items()})

    return make


def csv(rows: str, mark: str = ";") -> Frame:
    return lambda r: "\r\n".join(mark.join(c.strip() for c in line.split("|")) for line in _f(rows, r).strip().split("\n")).encode()


def foto(seed: int, words: str = "", taken: str = "", cut: tuple[int, int, int, int] | None = None, quality: int = 86, width: int = 0) -> Frame:
    """A picture; with a strip of words, a camera's time, cut out or made smaller."""

    def make(r: Place) -> bytes:
        image = captioned(seed, _f(words, r)) if words else drawn(seed)
        image = image.crop(cut) if cut else image
        if width:
            image = image.resize((width, image.height * width // image.width))
        return jpeg(image, quality, _f(taken, r) or None)

    return make


def blank_pdf() -> bytes:
    """A page with nothing on it."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()
