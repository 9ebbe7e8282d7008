"""Whether the totals and shares of a table add up; silent where its structure is not proven."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from rules.numerals import Numeral
from rules.tabulation import Column, Row, Tabulation

MOST_PAIRS = 8  # columns of counts among which numerator and denominator are looked for
LIKELY = 0.3  # a slip of the pen is not further off than this share of the figure
PROVEN = 0.6  # of the rows must fit before one that does not is taken for a slip
NAMED = 0.5  # the same where the heads say that one column is the sum of two


@dataclass(frozen=True, slots=True)
class Slip:
    """A figure that differs from what the others make: total, row or share."""

    kind: str
    row: Row
    column: Column
    parts: tuple[float, ...]  # added up, or numerator and denominator
    made: float
    written: Numeral


def slips(table: Tabulation) -> list[Slip]:
    """All figures of a table that do not fit, row sums first."""
    found = list(sex_slips(table))
    seen = {(slip.row.at, slip.column.at) for slip in found}
    for slip in (*row_slips(table), *share_slips(table), *total_slips(table)):
        if (slip.row.at, slip.column.at) not in seen:
            seen.add((slip.row.at, slip.column.at))
            found.append(slip)
    return found


def figure(row: Row, column: Column) -> float | None:
    """The count in a cell; a blank counts nothing, what is no whole number gives None."""
    cell = row.cells[column.at]
    return cell.value if cell is not None and cell.whole else None


def summed(table: Tabulation) -> list[Row]:
    return [row for row in table.rows if row.kind in ("body", "total", "subtotal")]


def sex_slips(table: Tabulation) -> Iterator[Slip]:
    """Laki-laki and perempuan side by side, and the sum right after or, failing that, before them."""
    columns = table.columns
    for one, two, three in zip(columns, columns[1:], columns[2:], strict=False):
        if {one.sex, two.sex} == {"L", "P"} and three.is_sum:
            yield from unless_most_fail(table, (one, two), three, least=0, share=NAMED)
        after = three.at + 1 < len(columns) and columns[three.at + 1].is_sum
        if {two.sex, three.sex} == {"L", "P"} and one.is_sum and not after and not summed_before(one, table):
            yield from unless_most_fail(table, (two, three), one, least=1, share=NAMED)


def summed_before(total: Column, table: Tabulation) -> bool:
    """Whether a column of sums closes a pair of laki-laki and perempuan to its left."""
    left = table.columns[max(0, total.at - 2) : total.at]
    return {column.sex for column in left} == {"L", "P"}


def row_slips(table: Tabulation) -> Iterator[Slip]:
    """A column of sums after several of counts, where most rows add up."""
    for total in table.columns:
        if not total.is_sum or total.role != "count":
            continue
        block: list[Column] = []
        for column in reversed(table.columns[: total.at]):
            if column.role != "count" or column.is_sum:
                break
            block.insert(0, column)
        tries = [tuple(block[-size:]) for size in range(2, len(block) + 1)]
        best = max(tries, key=lambda parts: fits(table, parts, total)[0], default=None)
        if best:
            yield from unless_most_fail(table, best, total, least=2, share=PROVEN)


def fits(table: Tabulation, parts: tuple[Column, ...], total: Column) -> tuple[int, list[Slip]]:
    """How many rows add up (rows of zeros prove nothing), and those that do not."""
    right, wrong = 0, []
    for row in summed(table):
        values = [figure(row, column) for column in parts]
        written = row.cells[total.at]
        known = [value for value in values if value is not None]
        if written is None or not written.whole or len(known) < len(values):
            continue
        if sum(known) == written.value:
            right += sum(known) > 0
        else:
            wrong.append(Slip("row", row, total, tuple(known), sum(known), written))
    return right, wrong


def unless_most_fail(
    table: Tabulation, parts: tuple[Column, ...], total: Column, least: int, share: float
) -> list[Slip]:
    right, wrong = fits(table, parts, total)
    tried = right + len(own(wrong))
    if right < least or (right < share * tried and tried > 2):
        return []
    if right == 0 and (len(wrong) > 1 or not all(near(slip) for slip in wrong)):
        return []
    return wrong


def own(wrong: list[Slip]) -> list[Slip]:
    """The slips without those of totals that only carry what the rows above them are off by."""
    rows = [slip for slip in wrong if slip.row.kind == "body"]
    off = sum(slip.written.value - slip.made for slip in rows)
    return [
        slip for slip in wrong
        if slip in rows or not rows or slip.written.value - slip.made != off
    ]  # fmt: skip


def near(slip: Slip) -> bool:
    return abs(slip.made - slip.written.value) <= LIKELY * max(slip.made, slip.written.value)


def total_slips(table: Tabulation) -> Iterator[Slip]:
    """A row of totals under rows of counts."""
    if table.nested:
        return
    rows = table.rows
    for n, row in enumerate(rows):
        if row.kind not in ("total", "subtotal"):
            continue
        above = rows[:n]
        start = next((k + 1 for k in range(n - 1, -1, -1) if above[k].kind != "body"), 0)
        options = (
            [each for each in above[start:] if each.kind == "body"],
            [each for each in above if each.kind == "body"],
            [each for each in above if each.kind == "subtotal"],
            [each for each in above if each.kind == "total"],
        )
        right, wrong = 0, []
        for column in table.counts():
            slip = total_slip(row, column, [each for each in options if len(each) >= 2])
            if slip is None:
                right += bool((figure(row, column) or 0) > 0)
            elif isinstance(slip, Slip):
                wrong.append(slip)
        if (right and len(wrong) <= right) or trusted(table, row, wrong):
            yield from wrong


def trusted(table: Tabulation, row: Row, wrong: list[Slip]) -> bool:
    """One column of figures alone, its rows numbered from 1: it can only be meant as their sum."""
    return (
        len(wrong) == 1
        and table.numbered
        and row.kind == "total"
        and len(table.body()) >= 2
        and not any(each.kind in ("section", "subtotal") for each in table.rows[: table.rows.index(row)])
        and near(wrong[0])
    )


def total_slip(row: Row, column: Column, options: list[list[Row]]) -> Slip | bool | None:
    """None when it adds up, the slip when it does not, False when it cannot be told."""
    written = row.cells[column.at]
    if written is None or not written.whole or not options:
        return False
    sums: list[tuple[float, ...]] = []
    for rows in options:
        if any(each.texts[column.at] and figure(each, column) is None for each in rows):
            return False  # a cell that is no count
        values = tuple(value for each in rows if (value := figure(each, column)) is not None)
        sums.append(values)
        if sum(values) == written.value:
            return None
        # rows may be counted rather than added; a figure not above every row's is a mean or a share
        if written.value in (len(rows), len(values)) or written.value <= max(values, default=0):
            return False
    parts = next((values for values in sums if len(values) >= 2), ())
    if len(parts) < 2 or written.value == 0:
        return False
    return Slip("total", row, column, parts, sum(parts), written)


def share_slips(table: Tabulation) -> Iterator[Slip]:
    """A column of percentages where two columns of counts give most of them."""
    counts = table.counts()
    for share in table.columns:
        if share.role != "share":
            continue
        left = [column for column in counts if column.at < share.at][-MOST_PAIRS:]
        best: tuple[int, list[Slip]] = (0, [])
        for over, under in permutations(left, 2):
            found = share_fits(table, over, under, share)
            if found[0] > best[0]:
                best = found
        right, wrong = best
        proven = right >= 2 and right >= PROVEN * (right + len(wrong))
        if wrong and (proven or (len(left) == 2 and right == len(wrong) == 1 and not by_chance(table, share))):
            yield from wrong


def by_chance(table: Tabulation, share: Column) -> bool:
    """Whether a share may fit two counts by accident: all but those written with decimals."""
    return not all(cell.decimals for row in table.body() if (cell := row.cells[share.at]) is not None)


def share_fits(
    table: Tabulation, over: Column, under: Column, share: Column
) -> tuple[int, list[Slip]]:
    right, wrong = 0, []
    shares = [cell.value for row in table.body() if (cell := row.cells[share.at]) is not None]
    mean = sum(shares) / len(shares) if shares else 0.0
    for row in summed(table):
        a, b, written = figure(row, over), figure(row, under), row.cells[share.at]
        if a is None or not b or written is None:
            continue
        made = 100 * a / b
        off = max(written.step, 0.01) * 1.05
        if abs(made - written.value) <= off or abs(made / 100 - written.value) <= off / 100:
            right += 1
        elif row.kind == "body" or abs(mean - written.value) > max(off, 0.1):
            wrong.append(Slip("share", row, share, (a, b), made, written))
    return right, wrong
