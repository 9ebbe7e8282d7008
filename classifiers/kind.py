"""The kind of a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from classifiers.judge import OTHER, RunnerUp, Verdict, judge, rival
from classifiers.learned.mixing import kind_measures
from classifiers.learned.model import Model
from classifiers.parts import main_view, parts_of
from classifiers.text import PageView, View
from pipeline.records import Span

__all__ = ["RunnerUp", "Verdict", "kind_of"]


MAIL = "message/"
FEWEST = 2  # lines; one alone has no form
# the rules' score, and its lead, from which the voice does not talk a kind away: on part mix 99 of
# 100 such are right, with or without it
SURE, LEAD = 1.8, 0.8
HOLDS = 0.35  # probability below which no kind holds


@dataclass(frozen=True)
class Opinions:
    """What rules and learned voice say of a document's kind."""

    verdict: Verdict
    page: PageView
    lines: tuple[str, ...]  # of the page, normalised
    model: Model

    @property
    def measures(self) -> Mapping[str, tuple[float, ...]]:
        """By kind, of those that may be meant."""
        return kind_measures(self.verdict, self.model.kinds(self.lines))

    def together(self) -> Verdict:
        """The likeliest kind; its probability is the confidence."""
        if self._sure():
            return self.verdict
        measures = self.measures
        chances = self.model.mixtures["kinds"].chances(list(measures.values()))
        chance, kind = max(zip(chances, measures, strict=True))
        if chance < HOLDS:
            kind = OTHER
        if kind in (self.verdict.kind, OTHER):
            because = self.verdict.because if kind == self.verdict.kind else ()
        else:
            because = (self._loudest(kind),)
        return replace(self.verdict, kind=kind, confidence=round(chance, 3), because=because)

    def _sure(self) -> bool:
        kind, score = self.verdict.kind, self.verdict.score
        return score >= SURE and score - rival(self.verdict.scores, kind) >= LEAD

    def _loudest(self, kind: str) -> Span:
        start, line = self.page.lines[self.model.loudest(kind, self.lines)]
        return self.page.span(start, start + len(line))


def kind_of(view: View, model: Model | None = None) -> Verdict:
    """What a document is; for a file that binds several documents, what its main part is.

    Without a learned voice the rules decide alone.
    """
    main = main_view(view, parts_of(view))
    verdict = judge(main)
    opinions = opinions_on(main, verdict, model) if model else None
    return opinions.together() if opinions else verdict


def opinions_on(view: View, verdict: Verdict, model: Model) -> Opinions | None:
    """What can be weighed against the rules; None where the voice has nothing to go by.

    It has read no mails, whose heads look like those of letters, no pictures, which are known by
    what they show, and nothing in other languages.
    """
    document = view.document
    if document.media_type.startswith(MAIL) or document.photo or not view.pages:
        return None
    page = view.pages[0]
    if len(page.lines) < FEWEST:
        return None
    lines = page.normal_lines
    return Opinions(verdict, page, lines, model) if model.familiar(lines) else None
