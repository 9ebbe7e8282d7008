"""One file that binds several documents: where each begins, and which is the main one."""

from __future__ import annotations

from classifiers.text import View
from pipeline.records import Part


def parts_of(view: View) -> tuple[Part, ...]:
    """The documents bound in one file; empty for a single document."""
    return ()


def main_view(view: View, parts: tuple[Part, ...]) -> View:
    """The pages of the main part as a document of their own; the whole where there are no parts."""
    return view
