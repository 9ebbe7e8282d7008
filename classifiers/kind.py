"""The kind of a document."""

from __future__ import annotations

from dataclasses import replace

from classifiers.judge import RunnerUp, Verdict, judge
from classifiers.learned.model import Model
from classifiers.learned.terms import form_terms
from classifiers.parts import main_view, parts_of
from classifiers.text import View, normalise
from classifiers.topics import NO_KIND

__all__ = ["RunnerUp", "Verdict", "kind_of"]


MAIL = "message/"
LEAST = 0.3  # probability from which the learned voice names a kind that no rule found


def kind_of(view: View, model: Model | None = None) -> Verdict:
    """What a document is; for a file that binds several documents, what its main part is.

    Where no rule holds, the learned voice may name a kind; it has read no mails, whose heads look
    like those of letters.
    """
    main = main_view(view, parts_of(view))
    verdict = judge(main)
    if verdict.kind != NO_KIND or model is None or not main.pages:
        return verdict
    if view.document.media_type.startswith(MAIL):
        return verdict
    lines = [normalise(line).text for page in main.pages[:1] for _, line in page.lines]
    kind, chance = model.kind(form_terms(lines))
    if chance < LEAST or kind == NO_KIND:
        return verdict
    return replace(verdict, kind=kind, confidence=chance)
