"""Ruled tables straight from the rules that pdfium draws: rules to a grid, words to its cells.

Coordinates are points of the page's own space with y upwards; a turned page is turned upright first.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

from pipeline.records import Table

NEAR = 3.0  # points: rules nearer than this are one, and meet when they end so near each other
MOST_RULES = 6000  # a page; a drawing has more
MOST_CELLS = 20000

Edge = tuple[float, float, float, float]  # left, bottom, right, top; flat one way
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Placed:
    """A word with the centres of its first and its last letter."""

    text: str
    first: Point
    last: Point
    start: int  # of the word in the text of its layer


Letters = Callable[[Placed], Iterable[Placed]]  # the letters of a word, each a word of its own


@dataclass(frozen=True, slots=True)
class Grid:
    """The rules of a page as the lines of a grid; rows count from the top."""

    xs: tuple[float, ...]  # ascending
    ys: tuple[float, ...]  # descending
    across: frozenset[tuple[int, int]]  # (line, column): the rule above a cell is drawn
    upright: frozenset[tuple[int, int]]  # (row, line): the rule left of a cell is drawn


def tables_in(
    edges: Iterable[Edge], words: Iterable[Placed], letters: Letters
) -> tuple[Table, ...]:
    """The tables that the rules form, from the top of the page; merged cells are filled once.

    A word that lies over a rule is parted there: `letters` gives its letters one by one.
    """
    grid = grid_of(list(edges)[:MOST_RULES])
    if grid is None:
        return ()
    cells = cells_of(grid)
    texts: dict[tuple[int, int], list[str]] = defaultdict(list)
    downward = [-y for y in grid.ys]

    def cell_at(point: Point) -> tuple[int, int] | None:
        place = bisect_right(downward, -point[1]) - 1, bisect_right(grid.xs, point[0]) - 1
        return cells.get(place)

    for word in words:
        begin, end = cell_at(word.first), cell_at(word.last)
        if begin == end:
            if begin is not None:
                texts[begin].append(word.text)
            continue
        parted: dict[tuple[int, int], str] = defaultdict(str)
        for letter in letters(word):
            if (cell := cell_at(letter.first)) is not None:
                parted[cell] += letter.text
        for cell, text in parted.items():
            texts[cell].append(text)
    found = []
    for members in joined(cells):
        table = table_of(members, cells, texts)
        if table:
            found.append(table)
    found.sort(key=lambda each: each[0])
    return tuple(
        Table(rows=rows, place=f"tabel {number}") for number, (_, rows) in enumerate(found, start=1)
    )


def grid_of(edges: list[Edge]) -> Grid | None:
    """The grid of all rules; None where there are too few, or too many for a table."""
    flat = [(e[0], e[2], (e[1] + e[3]) / 2) for e in edges if e[3] - e[1] <= e[2] - e[0]]
    tall = [(e[1], e[3], (e[0] + e[2]) / 2) for e in edges if e[3] - e[1] > e[2] - e[0]]
    ys, xs = clustered([at for *_, at in flat]), clustered([at for *_, at in tall])
    if len(ys) < 2 or len(xs) < 2 or len(ys) * len(xs) > MOST_CELLS:
        return None
    down = tuple(reversed(ys))
    across = {
        (line, column)
        for line, y in enumerate(down)
        for column in covered([(a, b) for a, b, at in flat if abs(at - y) <= NEAR], xs)
    }
    upright = {
        (len(ys) - 2 - gap, line)
        for line, x in enumerate(xs)
        for gap in covered([(a, b) for a, b, at in tall if abs(at - x) <= NEAR], ys)
    }
    return Grid(tuple(xs), down, frozenset(across), frozenset(upright))


def clustered(values: list[float]) -> list[float]:
    """Values nearer than NEAR to the one before as one, at their mean; ascending."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= NEAR:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(group) / len(group) for group in groups]


def covered(spans: list[tuple[float, float]], stops: list[float]) -> list[int]:
    """Which gaps between neighbouring stops the spans cover, when those that meet are joined."""
    merged: list[list[float]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1] + NEAR:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return [
        gap
        for gap, (a, b) in enumerate(pairwise(stops))
        if any(start <= a + NEAR and b - NEAR <= end for start, end in merged)
    ]


def cells_of(grid: Grid) -> dict[tuple[int, int], tuple[int, int]]:
    """For each place of the grid inside a closed cell, the place at that cell's top left."""
    rows, columns = len(grid.ys) - 1, len(grid.xs) - 1
    seen: set[tuple[int, int]] = set()
    cells: dict[tuple[int, int], tuple[int, int]] = {}
    for start in ((row, column) for row in range(rows) for column in range(columns)):
        if start in seen:
            continue
        region, closed, waiting = {start}, True, [start]
        while waiting:
            row, column = waiting.pop()
            for step, wall in (
                ((row - 1, column), (row, column) in grid.across),
                ((row + 1, column), (row + 1, column) in grid.across),
                ((row, column - 1), (row, column) in grid.upright),
                ((row, column + 1), (row, column + 1) in grid.upright),
            ):
                if wall or step in region:
                    continue
                if not (0 <= step[0] < rows and 0 <= step[1] < columns):
                    closed = False
                    continue
                region.add(step)
                waiting.append(step)
        seen |= region
        top, left = min(r for r, _ in region), min(c for _, c in region)
        bottom, right = max(r for r, _ in region), max(c for _, c in region)
        if closed and len(region) == (bottom - top + 1) * (right - left + 1):
            cells.update(dict.fromkeys(region, (top, left)))
    return cells


def joined(cells: dict[tuple[int, int], tuple[int, int]]) -> list[set[tuple[int, int]]]:
    """The places of the grid by table: cells that touch belong together."""
    left = set(cells)
    tables = []
    while left:
        waiting = [min(left)]
        left.discard(waiting[0])
        table = set(waiting)
        while waiting:
            row, column = waiting.pop()
            for step in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if step in left:
                    left.discard(step)
                    table.add(step)
                    waiting.append(step)
        tables.append(table)
    return tables


def table_of(
    members: set[tuple[int, int]],
    cells: dict[tuple[int, int], tuple[int, int]],
    texts: dict[tuple[int, int], list[str]],
) -> tuple[int, tuple[tuple[str, ...], ...]] | None:
    """(top row, rows) of a table with two rows, four cells and two texts at the least.

    Lines of the grid that belong to a table elsewhere on the page are left out.
    """
    corners = {cells[place] for place in members}
    rows = sorted({row for row, _ in corners})
    columns = sorted({column for _, column in corners})
    filled = tuple(
        tuple(
            " ".join(" ".join(texts[row, column]).split()) if (row, column) in corners else ""
            for column in columns
        )
        for row in rows
    )
    if len(rows) < 2 or len(rows) * len(columns) < 4 or len(corners) < 4:
        return None
    if sum(bool(cell) for row in filled for cell in row) < 2:
        return None
    return rows[0], filled
