"""What the learned voice says of some pages: chances of each indicator and item, and the line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from classifiers.learned.model import Model, Vocabulary, Weighed
from classifiers.learned.terms import kind_term, subject_terms
from classifiers.lexicon import Hit
from classifiers.text import PageView
from classifiers.weigh import Placed
from classifiers.zones import WEIGHT, Zone

NONE = 0  # the class of texts that no indicator asks for
Zones = tuple[Zone, ...]
Key = tuple[int, str]  # an indicator and one of its items


@cache
def key_of(name: str) -> Key:
    """The item that a class is named for."""
    indicator, _, item = name.partition(".")
    return int(indicator), item


@dataclass(frozen=True)
class Said:
    """The voice on the pages of a segment; chances are natural logarithms."""

    model: Model
    pages: tuple[tuple[PageView, Zones], ...]
    kind: str

    @property
    def vocabulary(self) -> Vocabulary:
        return self.model.vocabularies["subject"]

    @cached_property
    def _terms(self) -> Weighed:
        text = " ".join(page.normal.text for page, _ in self.pages)
        return self.vocabulary.counted(subject_terms(text))

    @cached_property
    def topics(self) -> Mapping[int, float]:
        """By indicator; NONE for no indicator at all."""
        table = self.model.tables["topics"]
        chances = table.chances(*self._terms.of_length_one).tolist()
        return dict(zip(map(int, table.classes), chances, strict=True))

    @cached_property
    def items(self) -> Mapping[Key, float]:
        """The chance of each item among all items."""
        table = self.model.tables["items"]
        return dict(zip(map(key_of, table.classes), table.chances(*self._known).tolist(), strict=True))

    @cached_property
    def proofs(self) -> Mapping[Key, float]:
        """For each item the odds (logarithm) that a text of its indicator proves it."""
        table = self.model.tables["proofs"]
        return dict(zip(map(key_of, table.classes), table.raw(*self._known).tolist(), strict=True))

    @cached_property
    def _known(self) -> Weighed:
        return self.vocabulary.beside(self._terms, kind_term(self.kind)).of_length_one

    @cached_property
    def best(self) -> float:
        """The chance of the likeliest indicator."""
        return max(chance for number, chance in self.topics.items() if number != NONE)

    def where(self, indicator: int) -> Placed | None:
        """The line that speaks most for an indicator."""
        table = self.model.tables["topics"]
        if str(indicator) not in table.classes:
            return None
        weights = table.of_class(str(indicator)) * self.vocabulary.idf
        lines = (
            (float(sum(weights[row] for row in rows)) * WEIGHT[zone], -number, start, line, page, zone)
            for number, page, zone, start, line, rows in self._lines
        )
        most = max(lines, key=lambda each: each[:2], default=None)
        if most is None or most[0] <= 0:
            return None
        _, _, start, line, page, zone = most
        return Placed(Hit("", start, start + len(line)), page, zone)  # no phrase of the rulebook

    @cached_property
    def _lines(self) -> list[tuple[int, PageView, Zone, int, str, set[int]]]:
        """Each line with its page's place among the pages and the rows of its known terms."""
        return [
            (number, page, zone, start, line, self.vocabulary.known(subject_terms(normal)))
            for number, (page, zones) in enumerate(self.pages)
            for (start, line), normal, zone in zip(
                page.lines, page.normal_lines, zones, strict=True
            )
        ]
