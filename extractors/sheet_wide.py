"""XLSX sheets with a stray cell far out, which would fill the memory when read as a rectangle."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from extractors import journal
from extractors.broken import LOCKED_OR_BROKEN

MOST_CELLS = 10_000_000  # of the rectangle from the first to the last cell of a sheet
_WIDEST = 16_384
_ROW = re.compile(rb'<(?:\w+:)?row [^>]*?\br="(\d{1,9})"')
_FAR = re.compile(rb'<(?:\w+:)?c [^>]*?\br="([A-Z]{2,3})\d')  # from column AA on
_BLOCK = 1 << 20
_MOST = 1 << 31


def is_wide(file: Path) -> bool:
    """Whether any sheet of an XLSX file spans more cells than are read as a rectangle."""
    try:
        with zipfile.ZipFile(file) as archive:
            return any(
                _area(archive, name) > MOST_CELLS
                for name in archive.namelist()
                if name.lower().startswith("xl/worksheets/") and name.endswith(".xml")
            )
    except LOCKED_OR_BROKEN:
        return False  # the reader will say what is wrong


def _area(archive: zipfile.ZipFile, name: str) -> int:
    rows = columns = size = 0
    before = b""
    with archive.open(name) as stream:
        while (block := stream.read(_BLOCK)) and size < _MOST:
            journal.beat()
            size += len(block)
            text = before + block
            rows = max(rows, max(map(int, _ROW.findall(text)), default=0))
            for letters in set(_FAR.findall(text)):
                columns = max(columns, _number(letters))
            before = text[-200:]
    return rows * min(max(columns, 26), _WIDEST)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def rows_of(file: Path) -> Iterator[tuple[str, bool, Iterator[tuple[Any, ...]]]]:
    """(name, visible, rows) of each sheet, row by row; blank rows between are empty tuples."""
    import openpyxl

    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            yield (
                str(sheet.title),
                sheet.sheet_state == "visible",
                iter(sheet.iter_rows(values_only=True)),
            )
    finally:
        book.close()
