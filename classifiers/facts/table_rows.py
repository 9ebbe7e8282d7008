"""The rows of a page's tables as its text shows them."""

from __future__ import annotations

import re

from classifiers.text import PageView
from rules.tabulation import plain

_FIGURE = re.compile(r"\s*\d[\d.,]*\s*%?\s*")


def rows_of(page: PageView) -> frozenset[str]:
    """The rows of the page's tables as they stand in its text, and labels that lines of their own
    part from their figures."""
    rows = [row for table in page.page.tables for row in table.rows]
    labels = [row[0] for row in rows if any(map(_FIGURE.fullmatch, row[1:]))]
    return frozenset(plain(each) for each in (*(" ".join(row) for row in rows), *labels))
