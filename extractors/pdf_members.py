"""Files that lie inside a PDF: attachments and portfolios."""

from __future__ import annotations

import ctypes
import io
from typing import Any

import pypdfium2.raw as pdfium

from extractors.container import Layout, deep_reason
from extractors.contract import Source
from extractors.pdf_file import utf16
from pipeline.records import Found, Settings, Status

_LARGEST = 500 << 20  # bytes; pdfium hands a file over in one piece


def members_of(document: Any, source: Source, settings: Settings) -> tuple[Found, ...]:
    """The embedded files, laid out below the spool."""
    count = pdfium.FPDFDoc_GetAttachmentCount(document)
    if count <= 0:
        return ()
    layout = Layout.of(source, settings)
    taken: set[str] = set()
    for index in range(count):
        item = pdfium.FPDFDoc_GetAttachment(document, index)
        name = (utf16(pdfium.FPDFAttachment_GetName, item) if item else "").strip()
        name = name or f"lampiran-{index + 1}"
        if name in taken:
            name = f"{index + 1}-{name}"
        taken.add(name)
        size = ctypes.c_ulong()
        if not item or not pdfium.FPDFAttachment_GetFile(item, None, 0, size):
            layout.torn(name)
        elif layout.too_deep:
            layout.refuse(name, Status.UNSUPPORTED, deep_reason())
        elif size.value > _LARGEST:
            layout.too_large(name)
        else:
            buffer = ctypes.create_string_buffer(max(1, size.value))
            pdfium.FPDFAttachment_GetFile(item, buffer, size.value, size)
            layout.put(name, io.BytesIO(buffer.raw[: size.value]))
        if layout.full:
            break
    return tuple(layout.found)
