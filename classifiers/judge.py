"""Weighs the signals of all kinds over one document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

from classifiers.features import FEATURES
from classifiers.headings import folded
from classifiers.sheet import Sheet, Stand
from classifiers.signals import Kind, Signal, kinds
from classifiers.text import View
from pipeline.records import Span

OTHER = "lainnya"
NEAR_TIE = 0.15  # a file name may decide between kinds this near
STRONG = 0.7  # weight from which a title names the document
LATE = 0.4  # what such a title loses when another stands above it
ROUNDING = 1e-9  # of sums of weights
FEW_WORDS = 12  # below this the name is all there is
SEEN = 0.4  # score from which a kind that lost is told
TITLE_ALONE = 0.65  # score from which the title that opens a document names it
TITLE_LINES = 8  # among which that title stands
BY_TITLE = 0.6  # of its score, the confidence of such a kind
NAME_ALONE = 0.35  # confidence of a kind that only the file name speaks for


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerUp:
    """A kind that had something for it, and its score (1 = would do)."""

    kind: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The kind of a document; confidence 0..1; the words for it; the kinds that came next."""

    kind: str
    confidence: float
    because: tuple[Span, ...] = ()
    against: tuple[RunnerUp, ...] = ()
    score: float = 0.0
    scores: Mapping[str, float] = field(default_factory=dict)  # of all kinds with anything for them


def rival(scores: Mapping[str, float], kind: str, least: float = 0.0) -> float:
    """The best score of any other kind; `least` where there is none."""
    return max((score for name, score in scores.items() if name != kind), default=least)


@dataclass(frozen=True, slots=True)
class _Tally:
    kind: Kind
    score: float
    held: tuple[tuple[Signal, int], ...]  # signal and line, -1 where no line shows it


@cache
def _phrase_users() -> dict[str, list[tuple[int, Signal]]]:
    """Which signals a phrase belongs to; the number is that of the signal's object."""
    users: dict[str, list[tuple[int, Signal]]] = {}
    for kind in kinds():
        for signal in kind.signals:
            for phrase in {*signal.title, *signal.start, *signal.phrases}:
                users.setdefault(phrase, []).append((id(signal), signal))
    return users


@dataclass(frozen=True, slots=True)
class _Plan:
    """A kind's signals with what is known of them before any document is seen."""

    kind: Kind
    dear: tuple[int, ...]  # places of the signals that are no phrases
    promised: float  # what these may bring
    least: float  # what it takes to be told of
    silent: _Tally  # of a document that has nothing for it


@cache
def _plans() -> dict[str, _Plan]:
    """By kind."""
    found = {}
    for kind in kinds():
        dear = tuple(n for n, s in enumerate(kind.signals) if s.regex or s.feature)
        promised = sum(max(0.0, kind.signals[n].weight) for n in dear)
        least = SEEN * kind.threshold
        found[kind.id] = _Plan(kind, dear, promised, least, _Tally(kind, 0.0, ()))
    return found


@cache
def _stations() -> dict[int, tuple[str, int, float]]:
    """For each signal, by the number of its object, its kind, its place there, what it may bring."""
    return {
        id(signal): (kind.id, place, max(0.0, signal.weight))
        for kind in kinds()
        for place, signal in enumerate(kind.signals)
    }


@cache
def _strong_titles() -> frozenset[int]:
    return frozenset(
        id(s) for kind in kinds() for s in kind.signals if s.title and s.weight >= STRONG
    )


class _Judge:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.traits: dict[str, int | None] = {}
        self.by_phrase = self._phrase_lines()
        self.spoken: dict[str, list[int]] = {}  # places of a kind's signals whose phrases stand
        self.promised: dict[str, float] = {}  # what these may bring
        stations = _stations()
        for number in self.by_phrase:
            kind, place, weight = stations[number]
            self.spoken.setdefault(kind, []).append(place)
            self.promised[kind] = self.promised.get(kind, 0.0) + weight

    def _phrase_lines(self) -> dict[int, list[int]]:
        """For each signal with phrases that stand where it wants them, a line for each."""
        lines: dict[int, list[int]] = {}
        users = _phrase_users()
        for phrase, stand in self.sheet.stands.items():
            for number, signal in users[phrase]:
                line = self.place(signal, stand)
                if line is not None:
                    lines.setdefault(number, []).append(line)
        for phrase in self.sheet.column_hits:
            for number, signal in users[phrase]:
                if signal.zone == "columns":
                    lines.setdefault(number, []).append(-1)
        return lines

    def trait(self, name: str) -> int | None:
        if name not in self.traits:
            self.traits[name] = FEATURES[name](self.sheet)
        return self.traits[name]

    def line_of(self, signal: Signal) -> int | None:
        """The line where a signal holds, -1 for the document as a whole, None when it does not."""
        if signal.feature:
            return self.trait(signal.feature)
        if signal.regex is None:
            found = self.by_phrase.get(id(signal), ())
            return min(found) if len(found) >= signal.least else None
        flow = {"head": self.sheet.head, "tail": self.sheet.tail}.get(signal.zone, self.sheet.body)
        at = signal.found_in(flow.low, flow.starts)
        if at is None:
            return None
        return (self.sheet.tail_from if signal.zone == "tail" else 0) + flow.index_at(at)

    def place(self, signal: Signal, stand: Stand) -> int | None:
        """The first line where a phrase stands as a signal wants it."""
        if signal.zone == "columns":
            return None  # not in lines
        if signal.title:
            return stand.title
        if signal.zone == "tail":
            return stand.tail_start if signal.start else stand.tail
        line = stand.start if signal.start else stand.anywhere
        if line is not None and signal.zone == "head" and line >= len(self.sheet.head):
            return None
        return line

    @cached_property
    def first_title(self) -> int:
        """The line of the first strong title of any kind; one well below it is only a heading."""
        return min(
            (min(lines) for number, lines in self.by_phrase.items() if number in _strong_titles()),
            default=len(self.sheet.flow),
        )

    def titled(self, best: _Tally) -> _Tally | None:
        """The kind that comes nearest, all told, when a strong title of it opens the document."""
        lines = [n for signal, n in best.held if signal.title and signal.weight >= STRONG]
        if best.score < TITLE_ALONE or not lines or min(lines) != self.first_title:
            return None
        if self.first_title >= TITLE_LINES:
            return None
        told = self.tally(_plans()[best.kind.id], whole=True)
        return told if told.score >= TITLE_ALONE else None

    def lower(self, line: int) -> bool:
        return self.sheet.flow.lines[line].text[:1].islower()

    def tally(self, plan: _Plan, *, whole: bool = False) -> _Tally:
        """Phrases first; the dearer signals only while the kind can still hold, or for the whole."""
        kind, spoken = plan.kind, self.spoken.get(plan.kind.id)
        left = plan.promised + self.promised.get(kind.id, 0.0)
        if left < plan.least:
            return plan.silent
        score, enough = 0.0, kind.threshold - ROUNDING
        held: list[tuple[Signal, int]] = []
        ids: set[str] = set()
        for place in sorted((*plan.dear, *spoken)) if spoken else plan.dear:
            signal = kind.signals[place]
            if score + left < enough and not whole and (signal.regex or signal.feature):
                continue
            if signal.weight > 0:
                left -= signal.weight
            if signal.needs and ids.isdisjoint(signal.needs):
                continue
            line = self.line_of(signal)
            if line is None:
                continue
            late = signal.title and line > self.first_title + 3
            if late and signal.weight < 0:
                continue
            if signal.title and line > self.first_title and self.lower(line):
                continue  # a sentence below the title
            score += signal.weight - (LATE if late and signal.weight >= STRONG else 0.0)
            held.append((signal, line))
            if signal.id:
                ids.add(signal.id)
        return _Tally(kind, round(score / kind.threshold, 6), tuple(held))

    def spans(self, tally: _Tally, most: int) -> tuple[Span, ...]:
        strong = sorted(tally.held, key=lambda pair: -pair[0].weight)
        lines = dict.fromkeys(line for signal, line in strong if line >= 0 and signal.weight > 0)
        return tuple(self.sheet.line_span(n) for n in list(lines)[:most])


def judge(view: View) -> Verdict:
    """The kind of the document that the view's pages make, taken as one."""
    judging = _Judge(Sheet(view))
    tallies = sorted((judging.tally(plan) for plan in _plans().values()), key=lambda t: -t.score)
    scores = {t.kind.id: t.score for t in tallies if t.score > 0}
    return replace(_best(judging, tallies), scores=scores)


def _best(judging: _Judge, tallies: list[_Tally]) -> Verdict:
    name = f" {folded(judging.sheet.view.stem.lower().replace('_', ' '))} "
    best = tallies[0]
    rivals = [t for t in tallies if t.score >= 1 and best.score - t.score <= NEAR_TIE]
    named = [t for t in rivals if _named(t.kind, name)]
    if len(rivals) > 1 and named and named[0] is not best:
        best = named[0]
    others = [t for t in tallies if t is not best and t.score >= SEEN][:3]
    against = tuple(RunnerUp(kind=t.kind.id, score=round(t.score, 2)) for t in others)
    if best.score < 1:
        return _by_title_or_name(judging, tallies, name, against)
    return Verdict(
        kind=best.kind.id,
        confidence=_confidence(best.score, max((t.score for t in others), default=0.0)),
        because=judging.spans(best, 4),
        against=against,
        score=best.score,
    )


def _by_title_or_name(
    judging: _Judge, tallies: list[_Tally], name: str, against: tuple[RunnerUp, ...]
) -> Verdict:
    """Nothing holds: the title that opens the document may speak, the file's name where there is
    almost no text; else it is no kind of ours."""
    titled = judging.titled(tallies[0])
    if titled:
        return Verdict(
            kind=titled.kind.id,
            confidence=round(titled.score * BY_TITLE, 3),
            because=judging.spans(titled, 4),
            against=against,
            score=titled.score,
        )
    few = judging.sheet.word_count < FEW_WORDS and not judging.sheet.view.document.photo
    named = [t for t in tallies if _named(t.kind, name) and (few or t.score >= 0.7)]
    if named:
        best = named[0]
        return Verdict(
            kind=best.kind.id,
            confidence=NAME_ALONE,
            because=judging.spans(best, 4),
            against=against,
            score=best.score,
        )
    return Verdict(
        kind=OTHER, confidence=round(max(0.3, 0.9 - tallies[0].score * 0.5), 3), against=against
    )


def _named(kind: Kind, name: str) -> bool:
    return any(f" {word} " in name for word in kind.names)


def _confidence(score: float, next_best: float) -> float:
    """Grows with the score over the threshold and with the lead over the next kind."""
    strength = 0.7 + 0.3 * min(1.0, (score - 1.0) / 0.6)
    lead = 0.6 + 0.4 * min(1.0, max(0.0, score - next_best) / 0.6)
    return round(min(0.99, strength * lead), 3)
