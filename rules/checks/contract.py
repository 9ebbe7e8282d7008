"""What a module in this folder must offer.  A module is the check; no classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from pipeline.records import Case, Finding
from rules.book import Book


class Check(Protocol):
    # the gaps and faults of one code; points and OPD are filled in afterwards by rules.score
    def check(self, case: Case, book: Book) -> Iterable[Finding]: ...
