"""Rows of cells, in tables or typed as lines, and traits of what stands in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from classifiers.sheet import Sheet

LEAST_ROWS = 3
LEAST_CELLS = 3
WORDED = 0.18  # share of cells of two words or more from which rows tell of things done
FEW_FIGURES = 0.3  # share of numbers up to which rows are no statistics
FIGURES = 0.5  # share of numbers from which rows are figures
_FOREIGN = (
    "keperluan", "kesan", "bertemu", "merk", "merek", "kondisi", "kode barang", "satuan", "ttd", "paraf", "tanda tangan", "pagu", "nik", "npsn", "nama korban", "nama anak", "nama orang tua", "tanggal lahir", "tgl lahir", "usia",
)  # fmt: skip
_BETWEEN = re.compile(r"\s*\|\s*|\t+|\s{2,}|\s+/\s+|\s*;\s+")
_FIGURE = re.compile(r"(?:rp\.?\s*)?[\d.,%\s±+()~-]*\d[\d.,%\s±+()~-]*|[-–]", re.I)
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Grid:
    """What stands in the rows under the heads: how many rows and cells, shares of the cells."""

    line: int  # of the first row
    rows: int
    cells: float  # in a row
    figures: float
    worded: float  # two words or more
    share: float  # of all lines


@lru_cache(maxsize=2)  # several traits ask for the same document's rows
def cell_rows(sheet: Sheet) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Rows of three cells or more, each with its line."""
    found = []
    for n, line in enumerate(sheet.body.lines):
        if len(line.text) >= 400 or not _parted(line.text):
            continue
        cells = tuple(cell for cell in map(str.strip, _BETWEEN.split(line.text)) if cell)
        if len(cells) < LEAST_CELLS:
            continue
        if sum(not any(map(str.isalnum, cell)) for cell in cells) <= 0.4 * len(cells):
            found.append((n, cells))  # filled in
    return tuple(found)


def _parted(text: str) -> bool:
    """Whether a line can hold cells at all, which most cannot."""
    return (
        "  " in text or "\t" in text or "|" in text or text.count(" / ") > 1 or text.count(";") > 1
    )


@lru_cache(maxsize=2)
def grid_of(sheet: Sheet) -> Grid | None:
    """The rows of a document without their heads; None where there are hardly any."""
    rows = cell_rows(sheet)
    if len(rows) <= LEAST_ROWS:
        return None
    body = rows[1:]
    inner = [cell for _, row in body for cell in row[1:]]
    worded = sum(len(_WORD.findall(cell)) >= 2 for cell in inner)
    figures = sum(bool(_FIGURE.fullmatch(cell)) for cell in inner)
    return Grid(
        line=body[0][0],
        rows=len(body),
        cells=sum(len(row) for _, row in body) / len(body),
        figures=figures / len(inner),
        worded=worded / len(inner),
        share=len(rows) / max(1, len(sheet.body.lines)),
    )


def told_rows(sheet: Sheet) -> int | None:
    """Rows that tell in words what is done, by whom, where: no figures."""
    grid = grid_of(sheet)
    if grid is None or grid.cells < LEAST_CELLS + 0.5:
        return None
    told = grid.figures <= FEW_FIGURES or (grid.worded >= WORDED and grid.figures <= FIGURES)
    return grid.line if told and grid.share >= 0.3 else None


def deeds(sheet: Sheet) -> int | None:
    """Rows that tell, under heads that are not those of guests, goods or persons present."""
    foreign = any(f" {word} " in sheet.heads for word in _FOREIGN)
    return None if foreign else told_rows(sheet)
