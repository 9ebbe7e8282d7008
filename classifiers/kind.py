"""The kind of a document."""

from __future__ import annotations

from classifiers.judge import RunnerUp, Verdict, judge
from classifiers.parts import main_view, parts_of
from classifiers.text import View

__all__ = ["RunnerUp", "Verdict", "kind_of"]


def kind_of(view: View) -> Verdict:
    """What a document is; for a file that binds several documents, what its main part is."""
    return judge(main_view(view, parts_of(view)))
