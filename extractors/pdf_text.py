"""The text of a PDF page as pdfium gives it, and where its words stand."""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pypdfium2.raw as pdfium

from extractors.pdf_file import utf16
from pipeline.records import Box, Word

# pdfium puts one of these in place of a hyphen at the end of a line and joins the lines
_HYPHEN = re.compile("(\\w*)[\x02\ufffe](\\w*)")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\uffff]")
_WORD = re.compile(r"\S+")
_DEVICE = 10000  # steps across a page when places are turned to fractions
_FILLED = (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP)


def page_text(page: Any) -> str:
    """The text of a loaded page, lines ended by \\n."""
    return tidy(_raw_text(page))


def tidy(text: str) -> str:
    """Text of a PDF with its line ends, broken words and control characters put right."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\ufffe" in text or "\x02" in text:
        text = _HYPHEN.sub(_joined, text)
    if not text.isprintable():
        text = _CONTROL.sub("", text)
    return text


def _joined(match: re.Match[str]) -> str:
    """A word that was broken at a line's end; a doubled word (anak-anak) keeps its hyphen."""
    left, right = match[1], match[2]
    doubled = left and right and right.casefold().startswith(left.casefold())
    number = left[-1:].isdigit() or right[:1].isdigit()
    return f"{left}-{right}" if doubled or number or not left else left + right


def _raw_text(page: Any) -> str:
    texts = pdfium.FPDFText_LoadPage(page)
    if not texts:
        return ""
    try:
        count = pdfium.FPDFText_CountChars(texts)
        if count <= 0:
            return ""
        # generated blanks and line ends can make the text longer than its characters
        buffer = (ctypes.c_ushort * (2 * count + 16))()
        written = pdfium.FPDFText_GetText(texts, 0, count, buffer)
        return bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    finally:
        pdfium.FPDFText_ClosePage(texts)


def has_filled_parts(page: Any) -> bool:
    """Whether form fields or text annotations lie on a page."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), 500)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if annotation:
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            pdfium.FPDFPage_CloseAnnot(annotation)
            if kind in _FILLED:
                return True
    return False


def filled_values(page: Any, form: Any) -> list[str]:
    """What form fields and text annotations of a page say, shown or not."""
    values = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), 500)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        kind, value = pdfium.FPDFAnnot_GetSubtype(annotation), ""
        if kind == pdfium.FPDF_ANNOT_WIDGET and form:
            if pdfium.FPDFAnnot_GetFormFieldType(form, annotation) in (
                pdfium.FPDF_FORMFIELD_TEXTFIELD,
                pdfium.FPDF_FORMFIELD_COMBOBOX,
                pdfium.FPDF_FORMFIELD_LISTBOX,
            ):
                value = utf16(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation)
        elif kind == pdfium.FPDF_ANNOT_FREETEXT:
            value = utf16(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents")
        pdfium.FPDFPage_CloseAnnot(annotation)
        if value.strip():
            values.append(tidy(value).strip())
    return values


def page_words(page: Any) -> tuple[Word, ...]:
    """The words of a page with their boxes, in fractions of the page as it is shown."""
    texts = pdfium.FPDFText_LoadPage(page)
    if not texts:
        return ()
    try:
        count = pdfium.FPDFText_CountChars(texts)
        if not 0 < count <= 60000:
            return ()
        letters = "".join(
            chr(code) if 32 < code < 0x10FFFF and code != 0xFFFE else " "
            for code in (pdfium.FPDFText_GetUnicode(texts, at) for at in range(count))
        )
        found = []
        for match in _WORD.finditer(letters):
            first = _letter_box(texts, match.start())
            last = _letter_box(texts, match.end() - 1)
            box = fraction_box(
                page,
                min(first[0], last[0]),
                min(first[2], last[2]),
                max(first[1], last[1]),
                max(first[3], last[3]),
            )
            found.append(Word(text=match[0], box=box))
        return tuple(found)
    finally:
        pdfium.FPDFText_ClosePage(texts)


def _letter_box(texts: Any, index: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(texts, index, left, right, bottom, top)
    return left.value, right.value, bottom.value, top.value


def fraction_box(page: Any, x0: float, y0: float, x1: float, y1: float) -> Box:
    """A rectangle in PDF points as fractions of the page as it is shown, turned pages too."""
    x, y = ctypes.c_int(), ctypes.c_int()
    points = []
    for px, py in ((x0, y0), (x1, y1)):
        pdfium.FPDF_PageToDevice(page, 0, 0, _DEVICE, _DEVICE, 0, px, py, x, y)
        points.append((x.value / _DEVICE, y.value / _DEVICE))
    (ax, ay), (bx, by) = points
    ax, ay, bx, by = (min(1.0, max(0.0, value)) for value in (ax, ay, bx, by))
    return Box(x0=min(ax, bx), y0=min(ay, by), x1=max(ax, bx), y1=max(ay, by))
