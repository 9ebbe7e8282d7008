"""Counts of right and wrong answers, and how they are printed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)  # lower ends of the printed classes of scores


class Tally:
    """Counts of right answers, and the worst errors."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.hits: Counter[tuple[str, int | str]] = Counter()
        self.extra: Counter[tuple[str, int | str]] = Counter()
        self.missed: Counter[tuple[str, int | str]] = Counter()
        self.confused: Counter[tuple[str, str]] = Counter()
        self.scored: list[tuple[float, bool]] = []
        self.errors: list[str] = []

    def answer(self, name: str, want: object, got: object, where: str) -> None:
        self.asked[name] += 1
        if want == got:
            self.right[name] += 1
        else:
            self.errors.append(f"{where} {name}: {want} -> {got}")

    def sets(self, name: str, want: set[Any], got: set[Any], where: str) -> None:
        for each in want & got:
            self.hits[name, each] += 1
        for each in got - want:
            self.extra[name, each] += 1
        for each in want - got:
            self.missed[name, each] += 1
        if want != got:
            lost, more = sorted(want - got), sorted(got - want)
            self.errors.append(f"{where} {name}: lacks {lost}, too many {more}")

    def share(self, name: str) -> float:
        return self.right[name] / self.asked[name] if self.asked[name] else float("nan")

    def f1(self, name: str, label: Any = None) -> float:
        keys = [(name, label)] if label is not None else [
            key for key in {**self.hits, **self.extra, **self.missed} if key[0] == name
        ]
        hits, extra, missed = (sum(c[k] for k in keys) for c in (self.hits, self.extra, self.missed))
        return 2 * hits / (2 * hits + extra + missed) if hits + extra + missed else float("nan")

    def macro(self, name: str) -> float:
        labels = {label for n, label in {**self.hits, **self.missed} if n == name}
        return sum(self.f1(name, label) for label in labels) / max(1, len(labels))

    def scores(self) -> Iterable[str]:
        """For each class of scores the share of right ones and how many there are."""
        bins: dict[float, list[bool]] = defaultdict(list)
        for score, right in self.scored:
            bins[max(least for least in BINS if score >= least)].append(right)
        for least in BINS:
            if each := bins[least]:
                yield f"from {least:.1f}: {sum(each) / len(each):.3f} of {len(each)}"
