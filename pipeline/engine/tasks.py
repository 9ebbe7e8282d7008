"""What the parent asks of a worker.  The readers load only in the process that does the work."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from pipeline.engine.bounds import Bounds
from pipeline.records import Exhibit, Found, Message, Settings, Status

WORK = "BUKTIKLA_WORK"  # where the environment of the workers names the work folder of the run
WARM = "pipeline.engine.warm"  # what a fork server imports once for all its workers


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of one file: its exhibit, and what lay inside it."""

    exhibit: Exhibit
    members: tuple[Found, ...] = ()


def prepare(rulebook: Path | None, digest: str | None, bounds: Bounds) -> None:
    """Make a worker ready: quiet, watched, with the rulebook of this digest (None: any) compiled."""
    from pipeline.engine import work as at_work

    at_work.prepare(rulebook, digest, bounds)


def work(found: Found, settings: Settings) -> Done:
    """Read and classify one file; every failure ends in an exhibit with a status."""
    from pipeline.engine import work as at_work

    return at_work.work(found, settings)


def salvage(found: Found, settings: Settings, status: Status, why: Message, keep: bool) -> Done:
    """The exhibit of a document whose worker was lost, from the pages it left where `keep`."""
    from pipeline.engine import work as at_work

    return at_work.salvage(found, settings, status, why, keep)


def journal_of(found: Found, settings: Settings) -> Path:
    """Where the pages of a slow document are kept while it is read."""
    name = hashlib.sha256(found.path.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return settings.spool / f"{name}.pages"
