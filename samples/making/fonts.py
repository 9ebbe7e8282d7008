"""Fonts that come with reportlab, so that no system font is needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import reportlab
from PIL import ImageFont
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

HOME = Path(reportlab.__file__).parent / "fonts"
FILES = {"Vera": "Vera.ttf", "Vera-Bold": "VeraBd.ttf", "Vera-Italic": "VeraIt.ttf",
         "Vera-BoldItalic": "VeraBI.ttf"}
BOLD = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold", "Courier": "Courier-Bold",
        "Vera": "Vera-Bold"}


def register() -> None:
    """Make Vera known to reportlab, beside its own Times, Helvetica and Courier."""
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(HOME / file)))
    for bold in (0, 1):
        for italic in (0, 1):
            style = ("Bold" if bold else "") + ("Italic" if italic else "")
            addMapping("Vera", bold, italic, f"Vera-{style}" if style else "Vera")


@cache
def drawn(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    """Vera for drawing into pictures."""
    return ImageFont.truetype(str(HOME / ("VeraBd.ttf" if bold else "Vera.ttf")), size)
