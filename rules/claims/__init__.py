"""The self-assessment: a workbook or CSV as people fill it in, to claims on items."""

from __future__ import annotations

from pathlib import Path

from pipeline.records import Claim
from rules.book import Book
from rules.claims.grid import Unusable, sheets_of
from rules.claims.reading import claims_of
from rules.claims.sums import claimed_by_indicator, claimed_by_item

__all__ = ["Unusable", "claimed_by_indicator", "claimed_by_item", "read"]



def read(path: Path, book: Book) -> tuple[Claim, ...]:
    """The claims of a file, in its order; Unusable says in one sentence where it goes wrong."""
    return claims_of(sheets_of(path), book)
