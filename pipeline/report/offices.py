"""The region's own offices: what its letterheads call them, and which duties one office holds.

A rulebook asks general offices; regions bind them together, so that one office answers for several.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.report.model import Report
from rules.filing import folded

_JOINT = re.compile(r"\s*(?:,|&|/|\bdan\b|\bserta\b)\s*", re.I)
_BODY = re.compile(r"^(?:dinas|badan)\b", re.I)
_PLACE = re.compile(r"\s+\b(?:pemerintah|kabupaten|kab\.|kota)\b.*$", re.I)
_SMALL = frozenset({"dan", "serta"})
_TWICE = 2  # papers that must bear a word the rulebook does not know before it is believed


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office of the region and the rulebook's offices whose duties it holds."""

    label: str  # short: the rulebook's names
    opds: tuple[str, ...]  # in the rulebook's order
    name: str | None = None  # as its letterheads write it; None where no paper shows it


class Offices:
    """Looks up the region's office for each of the rulebook's."""

    def __init__(self, report: Report) -> None:
        order = {office.name: at for at, office in enumerate(report.book.cover.offices)}
        names = _named(report)
        held: dict[str, list[str]] = defaultdict(list)
        for opd, name in names.items():
            held[name].append(opd)
        self._office: dict[str, Office] = {}
        for name, opds in held.items():
            opds.sort(key=lambda opd: order.get(opd, len(order)))
            office = Office(label=" & ".join(opds), opds=tuple(opds), name=name)
            self._office |= dict.fromkeys(opds, office)
        self._by_label = {office.label: office for office in self._office.values()}

    def of(self, name: str) -> Office:
        """The office by a rulebook's name or by its label."""
        known = self._by_label.get(name) or self._office.get(name)
        return known or Office(label=name, opds=(name,))

    def labels(self, opds: Iterable[str]) -> tuple[str, ...]:
        """Short names of the offices that hold these duties, each once."""
        return tuple(dict.fromkeys(self.of(opd).label for opd in opds))


def _named(report: Report) -> dict[str, str]:
    """The name that the region's letterheads give to the office of each duty."""
    seen = Counter(_letterheads(report))
    known = _words(report)
    counted: Counter[str] = Counter()
    for name, count in seen.items():
        counted[name if count >= _TWICE else _cut(name, known)] += count
    wholes = {name: _longest(name, counted) for name in counted}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for name, count in counted.items():
        for opd in _duties(wholes[name], report):
            votes[opd][wholes[name]] += count
    return {
        opd: max(cast, key=lambda name: (cast[name], len(name), name))
        for opd, cast in votes.items()
    }


def _letterheads(report: Report) -> Iterator[str]:
    region = report.case.region
    for exhibit in report.exhibits:
        if region is None or exhibit.value("region") != region:
            continue
        for value in exhibit.values("issuer"):
            if name := _plain(value):
                yield name


def _plain(value: str) -> str | None:
    """A letterhead's name without place, loose ends and what stands beside it; None for other bodies."""
    if not _BODY.match(value):
        return None
    words = _PLACE.sub("", value).split()
    if words and words[0].isupper():  # what follows in small letters is no part of the letterhead
        while words and not words[-1].isupper():
            words.pop()
    while words and folded(words[-1]) in _SMALL | {""}:
        words.pop()
    if len(words) < 2:
        return None
    return " ".join(
        word.lower() if word.lower() in _SMALL else word.capitalize() for word in words
    ).strip(" ,.&")


def _cut(name: str, known: frozenset[str]) -> str:
    """The name up to the first word that no office of the rulebook bears."""
    kept: list[str] = []
    for word in name.split():
        if folded(word) and folded(word) not in known:
            break
        kept.append(word)
    while len(kept) > 1 and folded(kept[-1]) in _SMALL | {""}:
        kept.pop()
    return " ".join(kept).strip(" ,.&")


def _words(report: Report) -> frozenset[str]:
    phrases = (each for office in report.book.cover.offices for each in office.phrases)
    return frozenset(word for each in phrases for word in folded(each).split()) | _SMALL


def _longest(name: str, names: Iterable[str]) -> str:
    """The name that this one is the torn beginning of: letterheads run over several lines."""
    key = folded(name)
    whole = [each for each in names if each == name or f"{folded(each)} ".startswith(f"{key} ")]
    # the one with its commas where two differ in nothing else
    return max(whole, key=lambda each: (len(folded(each)), each.count(","), each))


def _duties(name: str, report: Report) -> Iterator[str]:
    """The rulebook's offices that a name unites: each one's own duty stands in it."""
    words = f" {' '.join(folded(_JOINT.sub(' ', name)).split())} "
    exact: str | None = None
    for office in report.book.cover.offices:
        phrases = [each for each in (office.name, *office.phrases) if _BODY.match(each)]
        if any(folded(each) == folded(name) for each in phrases):
            exact = exact or office.name
        first = next((each for each in office.phrases if _BODY.match(each)), None)
        if first is None or not _BODY.match(office.phrases[0]):
            continue
        duty = folded(_JOINT.split(_BODY.sub("", first).strip())[-1])
        if duty and f" {duty} " in words:
            yield office.name
            exact = None if exact == office.name else exact
    if exact:
        yield exact
