"""The rulebook: its schema, and how it is read; an error names the file and the line."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, model_validator

from pipeline.language import N_
from rules.book_faults import cross_faults
from rules.book_file import RulebookError as RulebookError
from rules.book_file import text_of
from rules.book_file import validated as validated
from rules.cover import Band as Band
from rules.cover import Cover as Cover
from rules.cover import Group as Group
from rules.cover import Klaster as Klaster
from rules.cover import Office as Office
from rules.cover import Phrases as Phrases
from rules.cover import Words as Words
from rules.cover import cover_in
from rules.digest import DEFAULT as DEFAULT
from rules.digest import digest_of, indicators_in, learned_in
from rules.learned_file import voice_faults
from rules.requirement import Combination, Denied, Whole
from rules.strict import Strict as Strict

Freshness = Literal[
    "in_force",  # valid on the day of the evaluation, whatever its year
    "eval_years",  # activity or data of the evaluated years
    "two_years",  # a series of the evaluated year and the one before
    "last_12_months",
    "period_covers",  # its stated period includes the evaluated years
    "valid_until",  # a certificate not past its validity
]
Confidence = Literal["official", "secondary", "inferred", "general"]


class Example(Strict):
    """A short text and the kind of document it stands in."""

    kind: str
    text: str


class Examples(Strict):
    yes: tuple[Example, ...] = Field(min_length=1)
    no: tuple[Example, ...] = Field(min_length=1)


class Source(Strict):
    """Where a name or a number comes from, and how sure it is."""

    of: str
    confidence: Confidence


class Share(Strict):
    """A part of an item that earns points of its own: a theme, a klaster, a level."""

    key: str = Field(pattern=r"^[a-z0-9_]+$")
    name: Words
    points: float = Field(gt=0)
    indicator: int | None = None  # earned by a document whose theme is this indicator
    klaster: int | None = None  # earned by a document that covers this klaster
    phrases: tuple[str, ...] = ()  # earned by these words; beside an indicator they part its shares


class Grading(Strict):
    """How an item that is not all or nothing is graded."""

    shares: tuple[Share, ...] = ()
    lists: bool = False  # a share is earned wherever its words stand, as in a list or matrix
    # by kind of document, the part of the points it earns; others all
    ranks: dict[str, float] = Field(default_factory=dict)
    source: Source


class Item(Strict):
    """One thing that the evaluation asks to see."""

    key: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    question: str  # number in the instrument, as text
    title: Words  # what it is called, for a list
    asks: Words  # what must be shown, for the person who has to bring it
    points: float = Field(gt=0)
    required: bool
    kinds: tuple[str, ...] = Field(min_length=1)
    freshness: Freshness
    opd: tuple[str, ...] = Field(min_length=1)
    topic: Phrases | None = None  # in place of the indicator's, for weak phrases and aspects
    phrases: Phrases = Phrases()
    aspects: tuple[str, ...] = ()  # shared phrase sets of book.yaml; they count as weak phrases
    themes: bool = False  # satisfied by the topic of any other indicator (themed policies, budgets)
    checks: tuple[str, ...] = ()  # finding codes that apply to this item only because it asks for it
    grading: Grading | None = None  # None: all or nothing
    enough: tuple[Combination, ...] = ()  # any one of these; empty: any paper of the kinds
    whole: Whole | None = None  # a number that is asked for all there are
    founded_by: str | None = None  # the item of the decision that founds the team whose work this is
    denied: Denied | None = None  # what the item says there is none of
    note: str | None = None
    examples: Examples

    @model_validator(mode="after")
    def shares_add_up(self) -> Item:
        shares = self.grading.shares if self.grading else ()
        if shares and abs(sum(share.points for share in shares) - self.points) > 1e-6:
            raise ValueError(f"{self.key}: shares do not add up to {self.points:g}")
        if len({share.key for share in shares}) < len(shares):
            raise ValueError(f"{self.key}: share key used twice")
        return self


class Indicator(Strict):
    """One indicator with all that is known of it."""

    id: int = Field(ge=1)
    klaster: int = Field(ge=0)
    name: Words
    short: Words  # a few words, for table heads
    aliases: tuple[str, ...] = ()
    numbered: tuple[int, ...] = ()  # other numbers that sources give it
    points: float = Field(gt=0)
    source: Source
    opd: tuple[str, ...] = Field(min_length=1)
    privacy: Literal["low", "medium", "high", "very high"]
    topic: Phrases
    setting: tuple[str, ...] = ()  # patterns of a line that says whose paper it is; sets item topics
    items: tuple[Item, ...] = Field(min_length=1)
    note: str | None = None

    def item(self, key: str) -> Item:
        return next(item for item in self.items if item.key == key)

    def worth(self, item: Item) -> float:
        """Points of an item within the indicator, scaled where the questions do not add up to it."""
        return item.points * self.points / sum(each.points for each in self.items)

    @model_validator(mode="after")
    def keys_are_unique(self) -> Indicator:
        keys = [item.key for item in self.items]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise ValueError(f"item key used twice: {', '.join(twice)}")
        return self


class Book(Strict):
    """The whole rulebook."""

    cover: Cover
    indicators: tuple[Indicator, ...]
    digest: str  # of all its files: part of the key of kept results
    learned: Path | None = Field(default=None, exclude=True)  # the learned voice's file

    @cached_property
    def by_id(self) -> dict[int, Indicator]:
        return {indicator.id: indicator for indicator in self.indicators}

    @cached_property
    def english(self) -> dict[str, str]:
        """The rulebook's own words, Indonesian to English."""
        found: list[Words] = [self.cover.title]
        found += [klaster.name for klaster in self.cover.klaster]
        found += [code.title for code in self.cover.codes.values()]
        found += [group.name for group in self.cover.groups]
        for indicator in self.indicators:
            found += [indicator.name, indicator.short]
            found += [words for item in indicator.items for words in (item.title, item.asks)]
        return {words.id: words.en for words in found}

    @cached_property
    def general(self) -> frozenset[int]:
        """The indicators of the klaster that are about the evaluation as a whole."""
        klaster = {each.id for each in self.cover.klaster if each.general}
        return frozenset(each.id for each in self.indicators if each.klaster in klaster)

    def accepts(self, item: Item, kind: str) -> bool:
        """Whether a document of this kind can prove the item."""
        if kind in item.kinds:
            return True
        wider = self.cover.within.get(kind)
        return wider is not None and not set(wider).isdisjoint(item.kinds)

    @cached_property
    def denied(self) -> tuple[tuple[str, Denied], ...]:
        """What the items say there is none of, with the item as `17.tanpa_csr_rokok`."""
        return tuple(
            (f"{indicator.id}.{item.key}", item.denied)
            for indicator in self.indicators
            for item in indicator.items
            if item.denied
        )

    def is_general(self, number: int) -> bool:
        return number in self.general

    def is_local(self, number: int) -> bool:
        """Whether an indicator is of a klaster about parts of the region."""
        klaster = self.indicator(number).klaster
        return any(each.local for each in self.cover.klaster if each.id == klaster)

    def indicator(self, number: int) -> Indicator:
        return self.by_id[number]

    def item(self, number: int, key: str) -> Item:
        return self.by_id[number].item(key)


def load(folder: Path = DEFAULT, *, voiced: bool = True) -> Book:
    """Read and check a rulebook folder: book.yaml, quantities.yaml where there is one, indicators/*.yaml.

    `voiced`: with its learned voice, which must be whole; one that is learned anew needs none.
    Raises RulebookError with all faults of all files at once.
    """
    names = indicators_in(folder)
    if not (folder / "book.yaml").is_file() or not names:
        raise RulebookError(N_("tidak ada book.yaml dan indicators/*.yaml di folder rulebook"))
    faults = voice_faults(folder) if voiced else []
    loaded: list[tuple[Path, Any]] = []
    try:
        cover = cover_in(folder)
    except RulebookError as error:
        faults.append(str(error))
    for path in names:
        try:
            loaded.append((path, validated(path, text_of(path), Indicator)))
        except RulebookError as error:
            faults.append(str(error))
    if faults:
        raise RulebookError("\n".join(faults))
    indicators = [each for _, each in loaded]
    faults = list(cross_faults(cover, loaded))
    if faults:
        raise RulebookError("\n".join(faults))
    ordered = tuple(sorted(indicators, key=lambda each: each.id))
    learned = learned_in(folder) if voiced else None
    return Book(cover=cover, indicators=ordered, digest=digest_of(folder), learned=learned)
