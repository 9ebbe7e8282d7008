"""Workbook or CSV to sheets of cells; nothing is known here of what the cells mean."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.language import N_
from pipeline.records import Message

WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
TEXTS = frozenset({".csv", ".tsv", ".txt"})
LARGEST = 20_000_000  # bytes of the file
LONGEST, WIDEST = 20_000, 100  # rows and columns that are looked at

Cell = str | float


class Unusable(Exception):
    """The self-assessment cannot be read as such; one sentence says what and where."""

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.message = Message.of(text, **values)


class Unknown(Unusable):
    """A row that asks what the rulebook does not; the others may still be read."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet; row 0 of `rows` is row 1 as people count.  The name is "" for a CSV."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]

    def where(self, row: int) -> Message:
        """The place of a row, counted from 0, in words."""
        if not self.name:
            return Message.of(N_("baris {row}"), row=row + 1)
        return Message.of(N_("lembar “{sheet}” baris {row}"), sheet=self.name, row=row + 1)


def sheets_of(path: Path) -> tuple[Sheet, ...]:
    """The sheets that hold anything.

    Raises Unusable for a file that is not there, too large, of another format or broken.
    """
    suffix = path.suffix.lower()
    if not path.is_file():
        raise Unusable(N_("Berkas penilaian mandiri {file} tidak ada."), file=path)
    if suffix not in WORKBOOKS | TEXTS:
        text = N_("{file} bukan penilaian mandiri: yang dapat dibaca XLSX, XLS, ODS, dan CSV.")
        raise Unusable(text, file=path.name)
    if path.stat().st_size > LARGEST:
        raise Unusable(N_("{file} terlalu besar untuk penilaian mandiri."), file=path.name)
    sheets = _texts(path) if suffix in TEXTS else _workbook(path)
    found = tuple(sheet for sheet in sheets if any(any(row) for row in sheet.rows))
    if not found:
        raise Unusable(N_("{file} tidak berisi apa pun."), file=path.name)
    return found


def _workbook(path: Path) -> list[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    broken = N_("{file} tidak dapat dibuka: rusak atau bukan buku kerja.")
    try:
        book = CalamineWorkbook.from_path(str(path))
        return [_sheet(book.get_sheet_by_name(name), name) for name in book.sheet_names]
    except PasswordError as error:
        text = N_("{file} terkunci kata sandi; simpan salinan tanpa kata sandi.")
        raise Unusable(text, file=path.name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise Unusable(broken, file=path.name) from error


def _sheet(sheet: Any, name: str) -> Sheet:
    rows = sheet.to_python(skip_empty_area=False, nrows=LONGEST)
    return Sheet(name, tuple(map(_row, rows)))


def _row(cells: list[object]) -> tuple[Cell, ...]:
    return tuple(map(_cell, cells[:WIDEST]))


def _cell(value: object) -> Cell:
    """A number as a float, everything else as a line of text."""
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, int | float):
        return float(value)
    return " ".join(str(value).split()) if value is not None else ""


def _texts(path: Path) -> list[Sheet]:
    text = _decoded(path.read_bytes())
    head = text[:20_000]
    lines = [line for line in head.splitlines() if line.strip()][:20]
    parted = {mark: sum(line.count(mark) > 0 for line in lines) for mark in (";", "\t", ",", "|")}
    mark = max(parted, key=lambda each: parted[each])  # the first of equals: ; before ,
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        rows = [_row(list(row)) for _, row in zip(range(LONGEST), reader, strict=False)]
    except csv.Error as error:
        text = N_("{file} tidak dapat dibaca sebagai CSV: {why}.")
        raise Unusable(text, file=path.name, why=error) from error
    return [Sheet("", tuple(rows))]


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
