"""What the user asked of a run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.remote import Address

MEMORY = "70%"  # of what is free: leaves the rest of a computer usable


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user asked for."""

    folder: Path | Address
    out: Path
    region: str | None = None  # official name; None: found by majority
    region_code: str | None = None
    year: int | None = None
    jobs: int = 0  # 0: one a core
    memory: str = MEMORY  # what all workers may hold together; a share is one of what is free now
    ocr: str = "auto"
    fresh: bool = False
    retry: bool = False  # take up again what could not be read
    rulebook: Path | None = None
    claims: Path | None = None  # the self-assessment
    start: str | None = None  # start method of the worker processes
