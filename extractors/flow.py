"""Builds the text of a page piece by piece and remembers the place of each piece."""

from __future__ import annotations

from collections.abc import Sequence

from extractors import journal
from pipeline.records import Mark, Page, Picture, Table

MOST_CHARACTERS = 40_000_000  # a text beyond this is no evidence document
MOST_CELLS = 2_000_000


class Flow:
    """Text under construction.  Offsets of the marks are those of `text`."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._marks: list[Mark] = []
        self._tables: list[Table] = []
        self._length = 0
        self._cells = 0
        self.paragraphs = 0
        self.full = False

    def __bool__(self) -> bool:
        return self._length > 0

    @property
    def length(self) -> int:
        return self._length

    def add(self, text: str, place: str | None = None, end: str = "\n") -> None:
        """Append text that is not blank, and call its place so."""
        journal.beat()
        text = text.replace("\u00ad", "")  # where a word may be broken, no part of it
        if not text.strip():
            return
        if self._length + len(text) > MOST_CHARACTERS:
            self.full = True
            return
        if place is not None and (not self._marks or self._marks[-1].place != place):
            self._marks.append(Mark(self._length, place))
        self._parts.append(text + end)
        self._length += len(text) + len(end)

    def paragraph(self, text: str, heading: str | None = None) -> None:
        """Append a paragraph and count it; the place is its number, below the heading it is under."""
        if text.strip():
            self.paragraphs += 1
            place = f"paragraf {self.paragraphs}"
            self.add(text.strip("\n"), f'judul "{heading}", {place}' if heading else place)

    def row(self, cells: Sequence[str], place: str) -> None:
        """Append one table row: cells parted by tabs; a cell of several lines ends its line.

        Signature blocks and letterheads stand in such tables: their lines must stay lines.
        """
        last = len(cells) - 1
        self._cells += len(cells)
        for index, cell in enumerate(cells):
            text = cell.strip("\n")
            broken = "\n" in text
            end = "\n" if index == last or broken else "\t"
            if text.strip():
                self.add(text, f"{place} kolom {index + 1}", end)
            elif index == last and self._parts and not self._parts[-1].endswith("\n"):
                self._parts[-1] = self._parts[-1][:-1] + "\n"
        if self._parts and self._parts[-1].endswith("\t"):
            self._parts[-1] = self._parts[-1][:-1] + "\n"

    def table(self, rows: Sequence[Sequence[str]], place: str) -> None:
        """Append a whole table and keep it as cells too; rows and columns count from 1."""
        kept = [[cell.strip() for cell in row] for row in rows]
        if not any(any(row) for row in kept):
            return
        for index, row in enumerate(rows):
            if self._cells > MOST_CELLS:
                self.full = True
                return
            self.row(row, f"{place} baris {index + 1}")
        width = max(len(row) for row in kept)
        if len(kept) > 1 or width > 1:
            whole = tuple(tuple(row + [""] * (width - len(row))) for row in kept)
            self._tables.append(Table(rows=whole, place=place))

    def page(self, number: int | None = None, pictures: Sequence[Picture] = ()) -> Page:
        """The page as built so far."""
        return Page(
            number=number,
            text="".join(self._parts).rstrip("\n"),
            tables=tuple(self._tables),
            pictures=tuple(pictures),
            marks=tuple(self._marks),
        )
