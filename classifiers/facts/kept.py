"""Readers that other readers ask too: what they found in a document is kept while it is at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache, wraps

from classifiers.text import View
from pipeline.records import Fact

Read = Callable[[View, str], Iterator[Fact]]


def kept(read: Read) -> Callable[[View, str], tuple[Fact, ...]]:
    """The reader, asked once a document and kind; it keeps the last two documents."""

    @lru_cache(maxsize=2)
    @wraps(read)
    def found(view: View, kind: str) -> tuple[Fact, ...]:
        return tuple(read(view, kind))

    return found
