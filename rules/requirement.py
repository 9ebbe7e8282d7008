"""What is enough for an item: the part of the rulebook's schema that says so."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pipeline.language import N_
from rules.strict import Strict

LegName = Literal["penetapan", "pelaksanaan", "tindak_lanjut", "matriks", "angka"]
NAMES: dict[LegName, str] = {
    "penetapan": N_("penetapan"),
    "pelaksanaan": N_("pelaksanaan"),
    "tindak_lanjut": N_("tindak lanjut"),
    "matriks": N_("matriks"),
    "angka": N_("angka"),
}


class Leg(Strict):
    """One proof of a combination: what rules a thing, that it is done, what followed from it."""

    leg: LegName
    kinds: tuple[str, ...] = Field(min_length=1)  # one paper of any of these kinds will do
    years: int = Field(default=1, ge=1, le=2)  # evaluated years that its papers must tell of

    @property
    def name(self) -> str:
        return NAMES[self.leg]


Combination = tuple[Leg, ...]  # all of them together are enough


class Whole(Strict):
    """A number that the item wants to be all there are: names of the rulebook's quantities."""

    counted: str
    of: str


class Denied(Strict):
    """What an item says there is none of, and where it would show all the same."""

    names: tuple[str, ...] = Field(min_length=1)  # as papers write them
    shown_by: tuple[str, ...] = Field(min_length=1)  # items, as `3.kemitraan_per_klaster`
