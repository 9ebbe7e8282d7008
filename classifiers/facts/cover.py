"""The part of the rulebook that facts are read with: offices and klaster."""

from __future__ import annotations

from functools import cache

from classifiers.text import View
from rules.book import DEFAULT, Cover, RulebookError
from rules.cover import cover_in
from rules.quantities import Vocabulary


def cover_of(view: View) -> Cover | None:
    """The cover of the rulebook that the document is read with."""
    return view.cover or own_cover()


@cache
def own_cover() -> Cover | None:
    """book.yaml of the rulebook that comes with the program; None where it cannot be read."""
    try:
        return cover_in(DEFAULT)
    except (OSError, RulebookError):
        return None


def vocabulary_of(view: View) -> Vocabulary:
    """The quantities of the rulebook that the document is read with; none where it has none."""
    cover = cover_of(view)
    return cover.vocabulary if cover else _NONE


_NONE = Vocabulary()
