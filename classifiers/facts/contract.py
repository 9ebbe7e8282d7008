"""What a module in this folder must offer.  A module is the reader; no classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from classifiers.text import View
from pipeline.records import Fact


class Reader(Protocol):
    # the facts of one name (or a few that are read together) in a document of this kind
    def read(self, view: View, kind: str) -> Iterable[Fact]: ...
