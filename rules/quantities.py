"""The vocabulary of quantities that documents of a region share: a rulebook's quantities.yaml."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import ConfigDict, Field, model_validator

from rules.strict import Strict
from rules.tabulation import plain

Unit = Literal["jumlah", "persen", "per_1000", "per_100000"]


class Quantity(Strict):
    """One quantity; the meaning of the fields stands in the head of the data file."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    name: str
    unit: Unit
    item: str | None = Field(default=None, pattern=r"^\d+\.[a-z][a-z0-9_]*$")
    phrases: tuple[str, ...] = Field(min_length=1)
    excluding: tuple[str, ...] = Field(default=(), alias="not")
    most: float = Field(default=0.35, gt=0, le=1)

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """Every phrase as it stands in text without case and punctuation."""
        found = []
        for phrase in self.phrases:
            found += [phrase.replace("{anak}", each) for each in ("anak", "anak yang")]
        return tuple(dict.fromkeys(plain(each) for each in found))

    @cached_property
    def stops(self) -> tuple[str, ...]:
        return tuple(f" {plain(each)} " for each in self.excluding)


class Source(Strict):
    """An official source of figures."""

    name: str
    phrases: tuple[str, ...] = Field(min_length=1)
    survey: bool = False  # a sample of its own; a figure whose source is not named is none of it


class Differing(Strict):
    """Sources that are known to give different figures of the same quantities."""

    quantities: tuple[str, ...] = Field(min_length=1)
    sources: tuple[str, ...] = Field(min_length=2)


class Vocabulary(Strict):
    """The whole file."""

    quantities: tuple[Quantity, ...] = ()
    sources: tuple[Source, ...] = ()
    differing: tuple[Differing, ...] = ()

    @cached_property
    def by_name(self) -> dict[str, Quantity]:
        return {each.name: each for each in self.quantities}

    @model_validator(mode="after")
    def names_are_known(self) -> Vocabulary:
        quantities = {each.name for each in self.quantities}
        sources = {each.name for each in self.sources}
        for each in self.differing:
            unknown = (set(each.quantities) - quantities) | (set(each.sources) - sources)
            if unknown:
                raise ValueError(f"differing: {', '.join(sorted(unknown))} is not defined")
        return self

    def differ(self, quantity: str, one: str, two: str) -> bool:
        """Whether two sources are known to count this quantity in different ways.

        A figure without a source is an office's own: a survey counts in another way.
        """
        named = {one, two} - {""}
        if one == two or (len(named) < 2 and not named <= self.surveys):
            return False
        return any(quantity in each.quantities and named <= set(each.sources) for each in self.differing)

    @cached_property
    def surveys(self) -> frozenset[str]:
        return frozenset(each.name for each in self.sources if each.survey)
