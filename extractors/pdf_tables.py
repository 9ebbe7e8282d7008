"""Ruled tables of PDF pages: by the rules that pdfium knows, by pdfplumber where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

import pypdfium2.raw as pdfium

from extractors.broken import BROKEN
from extractors.pdf_grid import Edge, Placed, tables_in
from extractors.pdf_objects import Drawn
from extractors.pdf_text import TextLayer
from pipeline.records import Table

_MOST_CELLS = 20000  # a page
_MOST_LETTERS = 40000  # a page; beyond it a table search takes minutes


def _broken() -> tuple[type[Exception], ...]:
    """What pdfminer and pdfplumber meet broken files with."""
    from pdfminer.psexceptions import PSException
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    return (*BROKEN, PSException, MalformedPDFException, PdfminerException)


def upright(page: Any, drawn: Drawn, layer: TextLayer) -> tuple[list[Edge], list[Placed]]:
    """The rules and words of a page as it is shown, turned pages turned upright."""
    quarter = pdfium.FPDFPage_GetRotation(page)
    width, height = drawn.width, drawn.height

    def turned(x: float, y: float) -> tuple[float, float]:
        return ((x, y), (y, width - x), (width - x, height - y), (height - y, x))[quarter]

    words = list(layer.placed())
    if not quarter:
        return drawn.edges, words
    edges = []
    for left, bottom, right, top in drawn.edges:
        (a, b), (c, d) = turned(left, bottom), turned(right, top)
        edges.append((min(a, c), min(b, d), max(a, c), max(b, d)))
    return edges, [replace(w, first=turned(*w.first), last=turned(*w.last)) for w in words]


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
            try:
                self._plumber.close()
            except _broken():  # it looks at every page once more before it lets go of the file
                self._plumber.stream.close()

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

    def on(self, index: int, page: Any, drawn: Drawn, layer: TextLayer) -> tuple[Table, ...]:
        """The ruled tables of a page; none where it cannot be read."""
        if drawn.unplaced:
            return self._plumbed(index, len(layer.text))
        edges, words = upright(page, drawn, layer)
        quarter = pdfium.FPDFPage_GetRotation(page)

        def letters(word: Placed) -> Iterator[Placed]:
            # a word over a rule of a turned page keeps to the cell of its first letter
            return iter([word]) if quarter else layer.letters(word)

        return tables_in(edges, words, letters)

    def _plumbed(self, index: int, letters: int) -> tuple[Table, ...]:
        """The tables as pdfplumber finds them, ten times slower: rules inside a form."""
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
