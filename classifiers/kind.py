"""The kind of a document."""

from __future__ import annotations

from dataclasses import replace

from classifiers.judge import RunnerUp, Verdict, judge
from classifiers.learned.model import Model
from classifiers.parts import main_view, parts_of
from classifiers.text import View, normalise
from classifiers.topics import NO_KIND

__all__ = ["RunnerUp", "Verdict", "kind_of"]


MAIL = "message/"
LEAST = 0.3  # probability from which the learned voice names a kind that no rule found
FEWEST = 2  # lines; one alone has no form


def kind_of(view: View, model: Model | None = None) -> Verdict:
    """What a document is; for a file that binds several documents, what its main part is.

    Where no rule holds, the learned voice may name a kind; it has read no mails, whose heads look
    like those of letters.
    """
    main = main_view(view, parts_of(view))
    verdict = judge(main)
    if verdict.kind != NO_KIND or model is None or not main.pages:
        return verdict
    if view.document.media_type.startswith(MAIL) or len(main.flow) < FEWEST:
        return verdict
    first = main.pages[0]
    kind, chance, loudest = model.kind([normalise(line).text for _, line in first.lines])
    if chance < LEAST or kind == NO_KIND:
        return verdict
    start, line = first.lines[loudest]
    because = (first.span(start, start + len(line)),)
    return replace(verdict, kind=kind, confidence=chance, because=because)
