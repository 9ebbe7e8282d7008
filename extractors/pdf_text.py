"""The text of a PDF page as pdfium gives it, and where its words stand."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from types import TracebackType
from typing import Any

import pypdfium2.raw as pdfium

from extractors.pdf_grid import Placed
from pipeline.records import Box, Word

# pdfium puts one of these in place of a hyphen at the end of a line and joins the lines
_HYPHEN = re.compile("(\\w*)[\x02\ufffe](\\w*)")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\uffff]")
_WORD = re.compile(r"\S+")
_DEVICE = 100_000  # steps across a page when places are turned to fractions
_SPAN = 500.0  # points between the places that are asked for
_MOST_WORDS = 5000  # a page


class TextLayer:
    """The text layer of a loaded page; pdfium lays it out once, which is most of the work."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self._texts = pdfium.FPDFText_LoadPage(page)
        self._raw = _letters(self._texts) if self._texts else ""
        self.text = tidy(self._raw)  # lines ended by \n

    def __enter__(self) -> TextLayer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._texts:
            pdfium.FPDFText_ClosePage(self._texts)

    def words(self, start: int = 0) -> tuple[Word, ...]:
        """The words with their boxes, those before an offset into the text left out."""
        if not self._texts:
            return ()
        start += self.text.count("\n", 0, start)  # raw lines end in \r\n
        place = Placement(self._page)
        index_of = pdfium.FPDFText_GetCharIndexFromTextIndex
        found = []
        # left, right, bottom, top of a word's first letter and of its last
        a, b, c, d, e, f, g, h = (ctypes.c_double() for _ in range(8))
        texts, box_of = self._texts, pdfium.FPDFText_GetCharBox
        for match in _WORD.finditer(self._raw, start):
            box_of(texts, index_of(texts, match.start()), a, b, c, d)
            box_of(texts, index_of(texts, match.end() - 1), e, f, g, h)
            box = place.box(
                min(a.value, e.value),
                min(c.value, g.value),
                max(b.value, f.value),
                max(d.value, h.value),
            )
            word = match[0] if match[0].isprintable() else tidy(match[0])
            found.append(Word(text=word, box=box))
            if len(found) == _MOST_WORDS:
                break
        return tuple(found)

    def placed(self) -> Iterator[Placed]:
        """The words with the centres of their first and last letters, in points of the page."""
        if not self._texts:
            return
        index_of = pdfium.FPDFText_GetCharIndexFromTextIndex
        for match in _WORD.finditer(self._raw):
            first = self._centre(index_of(self._texts, match.start()))
            last = self._centre(index_of(self._texts, match.end() - 1))
            word = match[0] if match[0].isprintable() else tidy(match[0])
            yield Placed(word, first, last, match.start())

    def letters(self, word: Placed) -> Iterator[Placed]:
        """The letters of a word of `placed`, each with its centre."""
        index_of = pdfium.FPDFText_GetCharIndexFromTextIndex
        for offset, letter in enumerate(word.text):
            centre = self._centre(index_of(self._texts, word.start + offset))
            yield Placed(letter, centre, centre, word.start + offset)

    def _centre(self, index: int) -> tuple[float, float]:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        pdfium.FPDFText_GetCharBox(self._texts, index, left, right, bottom, top)
        return (left.value + right.value) / 2, (bottom.value + top.value) / 2


def tidy(text: str) -> str:
    """Text of a PDF with its line ends, broken words and control characters put right."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\ufffe" in text or "\x02" in text:
        text = _HYPHEN.sub(_joined, text)
    if not text.replace("\n", "").isprintable():
        text = _CONTROL.sub("", text)
    return text


def _joined(match: re.Match[str]) -> str:
    """A word that was broken at a line's end; a doubled word (anak-anak) keeps its hyphen."""
    left, right = match[1], match[2]
    doubled = left and right and right.casefold().startswith(left.casefold())
    number = left[-1:].isdigit() or right[:1].isdigit()
    return f"{left}-{right}" if doubled or number or not left else left + right


def _letters(texts: Any) -> str:
    count = pdfium.FPDFText_CountChars(texts)
    if count <= 0:
        return ""
    # generated blanks and line ends can make the text longer than its characters
    buffer = (ctypes.c_ushort * (2 * count + 16))()
    written = pdfium.FPDFText_GetText(texts, 0, count, buffer)
    return (
        memoryview(buffer)
        .cast("B")[: 2 * max(0, written - 1)]
        .tobytes()
        .decode("utf-16-le", "replace")
    )


class Placement:
    """Turns places in PDF points to fractions of the page as it is shown, turned pages too."""

    def __init__(self, page: Any) -> None:
        edges = pdfium.FS_RECTF()
        if not pdfium.FPDFPage_GetRotation(page) and pdfium.FPDF_GetPageBoundingBox(page, edges):
            wide, high = edges.right - edges.left, edges.top - edges.bottom
            if wide > 0 and high > 0:
                self._x, self._y = -edges.left / wide, edges.top / high
                self._turn = (1 / wide, 0.0, 0.0, -1 / high)
                return
        x, y = ctypes.c_int(), ctypes.c_int()
        points = []
        for px, py in ((0.0, 0.0), (_SPAN, 0.0), (0.0, _SPAN)):
            pdfium.FPDF_PageToDevice(page, 0, 0, _DEVICE, _DEVICE, 0, px, py, x, y)
            points.append((x.value / _DEVICE, y.value / _DEVICE))
        (self._x, self._y), (ax, ay), (bx, by) = points
        self._turn = tuple(
            value / _SPAN for value in (ax - self._x, bx - self._x, ay - self._y, by - self._y)
        )

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        a, b, c, d = self._turn
        left, right = self._x + a * x0 + b * y0, self._x + a * x1 + b * y1
        top, bottom = self._y + c * x0 + d * y0, self._y + c * x1 + d * y1
        if left > right:
            left, right = right, left
        if top > bottom:
            top, bottom = bottom, top
        if left < 0 or top < 0 or right > 1 or bottom > 1:
            left, top, right, bottom = (
                min(1.0, max(0.0, value)) for value in (left, top, right, bottom)
            )
        return Box(x0=round(left, 4), y0=round(top, 4), x1=round(right, 4), y1=round(bottom, 4))
