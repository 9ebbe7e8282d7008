"""Files that lie inside a PDF: attachments, portfolios, files pinned on a page."""

from __future__ import annotations

import ctypes
import io
from typing import Any

import pypdfium2.raw as pdfium

from extractors.container import Layout, deep_reason
from extractors.contract import Source
from extractors.pdf_file import utf16
from extractors.pdf_notes import notes_on
from pipeline.records import Found, Settings, Status

_LARGEST = 500 << 20  # bytes; pdfium hands a file over in one piece


class Members:
    """The embedded files of one PDF as they are met, laid out below the spool."""

    def __init__(self, source: Source, settings: Settings) -> None:
        self._source = source
        self._settings = settings
        self._layout: Layout | None = None
        self._seen: set[int | None] = set()  # a file may be listed and pinned on a page as well
        self._names: set[str] = set()

    @property
    def found(self) -> tuple[Found, ...]:
        return tuple(self._layout.found) if self._layout else ()

    def listed_in(self, document: Any) -> None:
        """Lay out the files that the document itself lists."""
        for index in range(max(0, pdfium.FPDFDoc_GetAttachmentCount(document))):
            if not self._add(pdfium.FPDFDoc_GetAttachment(document, index)):
                break

    def pinned_on(self, page: Any) -> None:
        """Lay out the files behind the paper clips of a loaded page."""
        for note, kind in notes_on(page):
            if kind == pdfium.FPDF_ANNOT_FILEATTACHMENT and not self._add(
                pdfium.FPDFAnnot_GetFileAttachment(note)
            ):
                break

    def _add(self, item: Any) -> bool:
        """Lay out one file; False when there is no room for more."""
        address = ctypes.cast(item, ctypes.c_void_p).value
        if address in self._seen and address is not None:
            return True
        self._seen.add(address)
        self._layout = layout = self._layout or Layout.of(self._source, self._settings)
        number = len(layout.found) + 1
        name = (utf16(pdfium.FPDFAttachment_GetName, item) if item else "").strip()
        name = name or f"lampiran-{number}"
        if name in self._names:
            name = f"{number}-{name}"
        self._names.add(name)
        size = ctypes.c_ulong()
        if not item or not pdfium.FPDFAttachment_GetFile(item, None, 0, size):
            layout.torn(name)
        elif layout.too_deep:
            layout.refuse(name, Status.TOO_LARGE, deep_reason())
        elif size.value > _LARGEST:
            layout.too_large(name)
        else:
            buffer = ctypes.create_string_buffer(max(1, size.value))
            pdfium.FPDFAttachment_GetFile(item, buffer, size.value, size)
            layout.put(name, io.BytesIO(buffer.raw[: size.value]))
        return not layout.full
