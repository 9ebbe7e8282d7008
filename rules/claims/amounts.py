"""Points and figures as people type them: 12, 3,2, 0.66, "12 poin", 75 %."""

from __future__ import annotations

import re

from rules.claims.grid import Cell

_NUMBER = re.compile(r"^(-?\d[\d.,]*)\s*(%|persen)?\s*(?:poin|point|\(.*\))?$", re.IGNORECASE)
_NONE = frozenset({"", "-", "–", "—", "n/a", "na", "belum", "kosong", "tidak ada", "belum ada", "nihil"})


def points_of(cell: Cell, most: float | None = None) -> float | None:
    """The points in a cell; None where it is empty, ValueError where it is no number.

    A share of the maximum (`75 %`) counts when the maximum is known.
    """
    if isinstance(cell, float):
        return cell
    text = cell.strip().lower()
    if text in _NONE:
        return None
    found = _NUMBER.match(text)
    if not found:
        raise ValueError(cell)
    value = decimal(found[1])
    if found[2]:
        if most is None:
            raise ValueError(cell)
        return value * most / 100
    return value


def decimal(text: str) -> float:
    """A number with comma or dot; where both stand, the last one parts the decimals."""
    comma, dot = text.rfind(","), text.rfind(".")
    if comma >= 0 and dot >= 0:
        thousands = "," if dot > comma else "."
        text = text.replace(thousands, "")
    return float(text.replace(",", ".").rstrip("."))


def integer(cell: Cell) -> int | None:
    """A whole number of at most three digits; None for anything else."""
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else None
    return int(cell) if cell.isdecimal() and len(cell) < 4 else None
