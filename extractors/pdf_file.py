"""Opens PDF files, broken ones too, and loads their pages."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from pipeline.language import N_
from pipeline.records import Status, Unprocessable

_REPAIRABLE = 300 * 1024 * 1024  # bytes; a larger file is not rewritten in memory


class PdfFile:
    """A PDF file as pdfium reads it, with a repaired copy in memory once that is needed."""

    def __init__(self, file: Path) -> None:
        """Open the file; raises Unprocessable when nothing can."""
        self.file = file
        self.repaired = False
        self._second: pypdfium2.PdfDocument | None = None
        self._tried = False
        try:
            self.document = pypdfium2.PdfDocument(str(file))
            broken = len(self.document) == 0
        except pypdfium2.PdfiumError as error:
            if _wants_password(error):
                raise Unprocessable(
                    Status.ENCRYPTED,
                    N_("PDF ini terkunci kata sandi. Kirim ulang berkas tanpa kata sandi."),
                ) from None
            broken = True
        if broken:
            copy = self.second()
            if copy is None or len(copy) == 0:
                raise Unprocessable(
                    Status.UNREADABLE,
                    N_("PDF ini rusak dan tidak memuat halaman yang dapat dibaca."),
                )
            self.document, self.repaired = copy, True

    def __len__(self) -> int:
        return len(self.document)

    def second(self) -> pypdfium2.PdfDocument | None:
        """The file as pikepdf repairs it; None when it cannot."""
        if not self._tried:
            self._tried = True
            data = _repaired(self.file)
            if data is not None:
                with suppress(pypdfium2.PdfiumError):
                    self._second = pypdfium2.PdfDocument(data)
        return self._second

    @contextmanager
    def page(self, index: int) -> Iterator[Any]:
        """A page's pdfium handle, from the repaired copy where the file itself has none.

        Raises Unprocessable when neither has it.
        """
        handle = pdfium.FPDF_LoadPage(self.document, index)
        if not handle and not self.repaired:
            copy = self.second()
            if copy is not None and index < len(copy):
                handle = pdfium.FPDF_LoadPage(copy, index)
        if not handle:
            raise Unprocessable(
                Status.UNREADABLE, N_("Halaman {page} rusak dan tidak terbaca."), page=index + 1
            )
        try:
            yield handle
        finally:
            pdfium.FPDF_ClosePage(handle)

    def close(self) -> None:
        self.document.close()
        if self._second is not None and self._second is not self.document:
            self._second.close()


def _wants_password(error: Exception) -> bool:
    code = getattr(error, "err_code", None)
    if code is None:
        code = pdfium.FPDF_GetLastError()
    return code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)


def _repaired(file: Path) -> bytes | None:
    """The bytes of the file as pikepdf writes it anew; None when it cannot read it either."""
    import pikepdf

    if file.stat().st_size > _REPAIRABLE:
        return None
    stream = io.BytesIO()
    # a damaged file makes pikepdf raise errors of its own, of Python and of its C++ half
    try:
        with pikepdf.open(file, suppress_warnings=True) as pdf:
            pdf.save(stream)
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, OSError, KeyError):
        return None
    return stream.getvalue()


def utf16(read: Any, *arguments: Any) -> str:
    """A text of one of pdfium's functions that fill a buffer of UTF-16 and return its bytes."""
    size = read(*arguments, None, 0)
    if size <= 2 or size > 1 << 22:
        return ""
    buffer = ctypes.create_string_buffer(size)
    read(*arguments, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[:size].decode("utf-16-le", "replace").rstrip("\0")
