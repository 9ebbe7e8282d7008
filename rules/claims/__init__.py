"""The self-assessment: a workbook or CSV as people fill it in, to claims on items."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pipeline.records import Claim, Message
from rules.book import Book
from rules.claims.grid import Unusable, sheets_of
from rules.claims.reading import claims_of
from rules.claims.sums import claimed_by_indicator, claimed_by_item

__all__ = ["Unusable", "claimed_by_indicator", "claimed_by_item", "read"]



def read(
    path: Path, book: Book, tell: Callable[[Message], None] = lambda _: None
) -> tuple[Claim, ...]:
    """The claims of a file, in its order; Unusable says in one sentence where it goes wrong.

    Rows with questions that are not known are told one by one and passed over.
    """
    return claims_of(sheets_of(path), book, tell)
