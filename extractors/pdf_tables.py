"""Ruled tables of PDF pages, read by pdfplumber."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any

from extractors.broken import BROKEN
from pipeline.records import Table

_MOST_CELLS = 20000  # a page
_MOST_LETTERS = 40000  # a page; beyond it a table search takes minutes


def _broken() -> tuple[type[Exception], ...]:
    """What pdfminer and pdfplumber meet broken files with."""
    from pdfminer.psexceptions import PSException
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    return (*BROKEN, PSException, MalformedPDFException, PdfminerException)


class Tables:
    """Finds tables on pages of one file; the file is opened when the first is asked for."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._plumber: Any = None
        self._broken = False

    def __enter__(self) -> Tables:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._plumber is not None:
            self._plumber.close()

    def _page(self, index: int) -> Any:
        if self._broken:
            return None
        try:
            if self._plumber is None:
                import pdfplumber

                self._plumber = pdfplumber.open(self._file)
            return self._plumber.pages[index]
        except _broken():
            self._broken = self._plumber is None
            return None

    def on(self, index: int, letters: int) -> tuple[Table, ...]:
        """The ruled tables of a page of so many letters; none where the page cannot be read."""
        page = self._page(index) if letters <= _MOST_LETTERS else None
        if page is None:
            return ()
        found: list[Table] = []
        try:
            for table in page.find_tables():
                rows = tuple(
                    tuple(" ".join((cell or "").split()) for cell in row) for row in table.extract()
                )
                cells = sum(len(row) for row in rows)
                if len(rows) < 2 or cells < 4 or cells > _MOST_CELLS:
                    continue
                if sum(1 for row in rows for cell in row if cell) >= 2:
                    found.append(Table(rows=rows, place=f"tabel {len(found) + 1}"))
        except _broken():
            return tuple(found)
        finally:
            page.close()
        return tuple(found)

    def text(self, index: int) -> str | None:
        """The text of a page as pdfminer reads it; None where it cannot."""
        page = self._page(index)
        if page is None:
            return None
        try:
            return str(page.extract_text() or "")
        except _broken():
            return None
        finally:
            page.close()
