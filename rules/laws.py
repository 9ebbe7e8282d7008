"""Which law replaced which, from when on, and where laws were published; the data is laws.yaml."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml
from pydantic import Field

from rules.book import DEFAULT, Confidence, Strict


class Law(Strict):
    """A law that a later one stands for: it alone is no basis from that day on."""

    law: str  # as facts write it: UU 23/2002, Permen PPPA 12/2011
    instead: tuple[str, ...] = Field(min_length=1)  # any one of these beside it is enough
    since: str = Field(
        pattern=r"^\d{4}-\d{2}-\d{2}$"
    )  # ISO day from which the old one alone is not enough
    amended: bool = False  # still in force, but not as it was
    source: str
    confidence: Confidence


class Gazette(Strict):
    """Where a law was published: Lembaran Negara as year/number, and its supplement's number."""

    ln: str | None = None
    tln: str | None = None


class Laws(Strict):
    """laws.yaml as a whole."""

    replaced: tuple[Law, ...]
    gazette: dict[str, Gazette]


@cache
def laws(file: Path | None = None) -> Laws:
    """The table of laws; ValidationError where the file is wrong."""
    path = file or DEFAULT / "data" / "laws.yaml"
    return Laws.model_validate(yaml.safe_load(path.read_text("utf-8")))
