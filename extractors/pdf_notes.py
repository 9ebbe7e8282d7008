"""Annotations of PDF pages: form fields, free text, files pinned on a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from extractors.pdf_file import utf16
from extractors.pdf_text import tidy

PINNED = pdfium.FPDF_ANNOT_FILEATTACHMENT
FILLED = frozenset(
    (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP)
)
_MOST = 500  # annotations of a page that are looked at
_WRITTEN = frozenset(
    (
        pdfium.FPDF_FORMFIELD_TEXTFIELD,
        pdfium.FPDF_FORMFIELD_COMBOBOX,
        pdfium.FPDF_FORMFIELD_LISTBOX,
    )
)


def notes_on(page: Any) -> Iterator[tuple[Any, int]]:
    """The annotations of a loaded page with their kinds; each is closed before the next."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        try:
            yield note, pdfium.FPDFAnnot_GetSubtype(note)
        finally:
            pdfium.FPDFPage_CloseAnnot(note)


def filled_values(page: Any, form: Any) -> list[str]:
    """What form fields and text annotations of a page say, shown or not."""
    values = []
    for note, kind in notes_on(page):
        value = ""
        if kind == pdfium.FPDF_ANNOT_WIDGET and form:
            if pdfium.FPDFAnnot_GetFormFieldType(form, note) in _WRITTEN:
                value = utf16(pdfium.FPDFAnnot_GetFormFieldValue, form, note)
        elif kind == pdfium.FPDF_ANNOT_FREETEXT:
            value = utf16(pdfium.FPDFAnnot_GetStringValue, note, b"Contents")
        if value.strip():
            values.append(tidy(value).strip())
    return values
