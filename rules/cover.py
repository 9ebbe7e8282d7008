"""book.yaml: what holds for the evaluation as a whole, and the words that its items share."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from pipeline.records import Severity
from rules.book_file import RulebookError, text_of, validated
from rules.quantities import Vocabulary
from rules.strict import Strict


class Words(Strict):
    """A text in both languages."""

    id: str
    en: str

    def within(self, language: str) -> str:
        return self.en if language == "en" else self.id


class Phrases(Strict):
    """What recognises a subject; matched on normalised text, at word boundaries.

    strong: enough by itself.  weak: only together with the indicator's topic.
    excluding: a strong or weak phrase inside one of these does not count, and one of these
    in the title, with no strong phrase outside it there, speaks against the subject.
    """

    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    excluding: tuple[str, ...] = ()


class Klaster(Strict):
    id: int
    name: Words
    phrases: tuple[str, ...]  # how documents write it
    general: bool = False  # about the evaluation as a whole: gives way to a special subject
    local: bool = False  # about parts of the region, whose papers are of every indicator


class Band(Strict):
    """A rank and the lowest score that earns it."""

    name: str
    least: float


class Office(Strict):
    """An OPD and the ways regions write its name."""

    name: str
    phrases: tuple[str, ...]
    seated: bool = True  # false: below another office, or too many to sit in a team
    paid_by: str | None = None  # the office in whose budget it stands


class Group(Strict):
    """Those outside the government who belong in a team; a * in a phrase stands for one word."""

    key: str = Field(pattern=r"^[a-z][a-z-]*$")
    name: Words
    phrases: tuple[str, ...] = Field(min_length=1)


class CodeRule(Strict):
    """How a finding code weighs in this evaluation."""

    severity: Severity
    takes_away: bool  # evidence with this finding does not count
    weakens: bool = True  # as a warning it puts the evidence at risk; not where the claim is wrong
    title: Words


class Cover(Strict):
    """book.yaml: what holds for the evaluation as a whole."""

    version: int = Field(ge=1, le=1)
    id: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    short: str = Field(min_length=1)  # as people call the evaluation: KLA
    title: Words
    total: float
    klaster: tuple[Klaster, ...]
    division: tuple[str, ...] = ()  # what papers call a klaster by number: klaster, kluster
    bands: tuple[Band, ...]  # ascending
    offices: tuple[Office, ...]
    own: str | None = None  # the office that has this task everywhere; its budget alone is too little
    planning: str | None = None  # the office that signs lists of budget lines
    groups: tuple[Group, ...] = ()  # in the order in which a missing one is named
    aspects: dict[str, Phrases]
    codes: dict[str, CodeRule]
    # a special kind counts where one of these is asked
    within: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    vocabulary: Vocabulary = Vocabulary()  # quantities.yaml beside it, where there is one


def cover_in(folder: Path) -> Cover:
    """The cover of a rulebook folder with its quantities; raises OSError and RulebookError."""
    path, quantities = folder / "book.yaml", folder / "quantities.yaml"
    faults: list[str] = []
    found: dict[Path, object] = {}
    for file, model in ((path, Cover), (quantities, Vocabulary)):
        if file == path or file.is_file():
            try:
                found[file] = validated(file, text_of(file), model)
            except RulebookError as error:
                faults.append(str(error))
    if faults:
        raise RulebookError("\n".join(faults))
    cover = found[path]
    assert isinstance(cover, Cover)
    return cover.model_copy(update={"vocabulary": found[quantities]} if quantities in found else {})
