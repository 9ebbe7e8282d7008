"""The part of the rulebook that facts are read with: offices and klaster."""

from __future__ import annotations

from functools import cache

from rules.book import DEFAULT, Cover, RulebookError, validated


@cache
def cover() -> Cover | None:
    """book.yaml of the rulebook that comes with the program; None where it cannot be read."""
    path = DEFAULT / "book.yaml"
    try:
        found = validated(path, path.read_text("utf-8"), Cover)
    except (OSError, RulebookError):
        return None
    return found if isinstance(found, Cover) else None
