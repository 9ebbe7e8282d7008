"""Text in which marks end cells and rows, as old Word formats have it, to paragraphs and tables."""

from __future__ import annotations

from extractors.flow import Flow

CELL, ROW = "\x07", "\x1e"


def add(flow: Flow, text: str) -> None:
    """Append the text; CELL ends a cell, ROW ends a row, a newline ends a paragraph.

    What stands before the first CELL of a row may be paragraphs that come before the table:
    only its last paragraph is taken as the cell, unless the row above belongs to the same table.
    """
    rows: list[list[str]] = []
    tables = 0
    for piece in _pieces(text):
        if isinstance(piece, str):
            tables = _close(flow, rows, tables)
            for line in piece.split("\n"):
                flow.paragraph(line)
            continue
        if not rows and "\n" in piece[0]:
            before, _, piece[0] = piece[0].rpartition("\n")
            for line in before.split("\n"):
                flow.paragraph(line)
        elif rows and "\n" in piece[0] and len(piece) != len(rows[-1]):
            tables = _close(flow, rows, tables)
            before, _, piece[0] = piece[0].rpartition("\n")
            for line in before.split("\n"):
                flow.paragraph(line)
        rows.append([cell.strip() for cell in piece])
    _close(flow, rows, tables)


def _pieces(text: str) -> list[str | list[str]]:
    """Rows as lists of cells, the text after the last of them as text."""
    found: list[str | list[str]] = []
    parts = text.split(ROW)
    for part in parts[:-1]:
        cells = part.split(CELL)
        if cells and not cells[-1].strip():
            cells.pop()  # the row's own end stands after the last cell's
        if cells:
            found.append(cells)
    last = parts[-1].replace(CELL, "\n")
    if last.strip():
        found.append(last)
    return found


def _close(flow: Flow, rows: list[list[str]], tables: int) -> int:
    if not rows:
        return tables
    flow.table(rows, f"tabel {tables + 1}")
    rows.clear()
    return tables + 1
