"""What speaks for a kind of document: the schema of kinds/*.yaml, and how it is read."""

from __future__ import annotations

import re
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from classifiers.screen import Screened, screened
from rules.book import Strict, validated

Zone = Literal["head", "tail", "any", "columns"]  # columns: heads of tables, for phrases


class Signal(Strict):
    """One sign and its weight; exactly one of title, start, phrases, regex and feature.

    title: phrases that begin a line of the head which looks like a title.
    start: phrases that begin a line of the zone.
    phrases: phrases anywhere in the zone (case, punctuation and line ends do not matter).
    regex: searched in the zone's lines in lower case; ^ and $ are line bounds.
    feature: name of a structural trait, see classifiers/features.py.
    """

    weight: float
    title: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    regex: str | None = None
    feature: str | None = None
    zone: Zone = "any"
    least: int = Field(default=1, ge=1)  # how many different phrases it takes
    id: str | None = None
    needs: tuple[str, ...] = ()  # ids of signals of this kind; one of them must hold too

    @model_validator(mode="after")
    def one_sign(self) -> Self:
        signs = [self.title, self.start, self.phrases, self.regex, self.feature]
        if sum(bool(sign) for sign in signs) != 1:
            raise ValueError("exactly one of title, start, phrases, regex, feature")
        return self

    @cached_property
    def pattern(self) -> Screened:
        return screened(self.regex or "", re.MULTILINE)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """How the branches of the regex begin: ^, \\0 for the top, or another character."""
        regex = re.sub(r"\\.", "", (self.regex or "").replace(r"\A", "\0"))
        while regex != (flat := re.sub(r"\([^()]*\)|\[[^]]*\]", "", regex)):
            regex = flat
        return frozenset(branch[:1] for branch in regex.split("|"))

    @cached_property
    def anchored(self) -> bool:
        """Whether the regex can match at the beginning of a line only."""
        return self.beginnings == {"^"}

    @cached_property
    def at_top(self) -> bool:
        """Whether it can match at the beginning of the text only."""
        return self.beginnings == {"\0"}

    def found_in(self, low: str, starts: tuple[int, ...]) -> int | None:
        """Offset of the regex's first match in a text whose lines begin at `starts`."""
        if not self.pattern.possible(low):
            return None
        if self.anchored:
            at = self.pattern.pattern.match
            return next((start for start in starts if at(low, start)), None)
        match = self.pattern.pattern.match(low) if self.at_top else self.pattern.search(low)
        return match.start() if match else None


class Examples(Strict):
    yes: tuple[str, ...] = Field(min_length=3)
    no: tuple[str, ...] = Field(min_length=3)


class Kind(Strict):
    """A kind of document; it holds when the weights of its signals reach the threshold."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    threshold: float = 1.0
    names: tuple[str, ...] = ()  # how files of this kind are called: a weak hint
    signals: tuple[Signal, ...] = Field(min_length=1)
    examples: Examples

    @model_validator(mode="after")
    def needs_exist(self) -> Self:
        ids = {signal.id for signal in self.signals}
        if missing := {need for signal in self.signals for need in signal.needs} - ids:
            raise ValueError(f"needs an id that no signal has: {', '.join(sorted(missing))}")
        return self


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds of the folder, by id; raises RulebookError naming file and line."""
    folder = Path(str(files("classifiers").joinpath("kinds")))
    found: list[Kind] = []
    for path in sorted(folder.glob("*.yaml")):
        kind = validated(path, path.read_text("utf-8"), Kind)
        assert isinstance(kind, Kind)
        found.append(kind)
    return tuple(found)
