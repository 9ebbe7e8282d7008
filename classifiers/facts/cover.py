"""The part of the rulebook that facts are read with: offices and klaster."""

from __future__ import annotations

from functools import cache

from classifiers.text import View
from rules.book import DEFAULT, Cover, RulebookError, validated


def cover_of(view: View) -> Cover | None:
    """The cover of the rulebook that the document is read with."""
    return view.cover or own_cover()


@cache
def own_cover() -> Cover | None:
    """book.yaml of the rulebook that comes with the program; None where it cannot be read."""
    path = DEFAULT / "book.yaml"
    try:
        found = validated(path, path.read_text("utf-8"), Cover)
    except (OSError, RulebookError):
        return None
    return found if isinstance(found, Cover) else None
