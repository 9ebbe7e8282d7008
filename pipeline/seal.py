"""What a finished run was made from and what it left: by it the next one sees that nothing changed.

Written last.  A run that finds its seal unbroken has nothing to read, to judge or to write.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline import provenance
from pipeline.intake import find
from pipeline.ledger import WORK_FOLDER, stamp_of
from pipeline.options import Options
from pipeline.report.atomic import Unwritable, write_bytes

NAME = "segel.json"
PARTS = (
    "*.jsonl", "summary.json", "gaps.xlsx", "report.html", "requests/*.docx",
    f"{WORK_FOLDER}/items.jsonl",
)  # fmt: skip; what a run leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """`made_from` and `outputs` are checksums, the latter by path from the output folder."""

    made_from: str
    outputs: dict[str, str]
    told: str  # what was printed
    grave: bool  # whether a finding is an error
    found: int
    failed: int


def checksum(stamps: Mapping[str, str]) -> str:
    """Of the sizes and times of files by path."""
    lines = "".join(f"{path}\0{stamp}\n" for path, stamp in sorted(stamps.items()))
    return hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()


def made_from(options: Options, look: Mapping[str, object], seen: str) -> str:
    """A checksum of all that the outputs depend on; `look` is language and width of what is told."""
    given = (
        provenance.reading(options),
        provenance.rulebook(options),
        provenance.claims(options),
        options.region,
        options.region_code,
        options.year or -time.localtime().tm_year,
        str(options.folder.resolve()),
        str(options.out.resolve()),
        *sorted(look.items()),
        seen,
    )
    return hashlib.sha256(repr(given).encode("utf-8", "surrogatepass")).hexdigest()


def outputs_of(out: Path) -> dict[str, str]:
    """The checksums of what stands in an output folder."""
    files = (file for part in PARTS for file in sorted(out.glob(part)) if file.is_file())
    return {file.relative_to(out).as_posix(): _checksum(file) for file in files}


def put(seal: Seal, out: Path) -> None:
    """Seal the outputs; where that cannot be written the next run looks anew."""
    with suppress(Unwritable):
        write_bytes(out / WORK_FOLDER / NAME, json.dumps(asdict(seal)).encode())


def unbroken(options: Options, look: Mapping[str, object]) -> Seal | None:
    """The seal of the run before, when nothing has changed since: no file, no rule, no output.

    Called while no other run may write there.
    """
    if options.fresh or options.retry or not options.folder.is_dir():
        return None
    try:
        seal = Seal(**json.loads((options.out / WORK_FOLDER / NAME).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None
    found = find(Path(options.folder), skip=options.out)
    seen = checksum({each.path: stamp_of(each) for each in found})
    if seal.made_from != made_from(options, look, seen):
        return None
    for name, known in seal.outputs.items():
        try:
            if _checksum(options.out / name) != known:
                return None
        except OSError:
            return None
    return seal


def look_of(language: str) -> dict[str, object]:
    """Language, width and letters of what is told to the user."""
    width = shutil.get_terminal_size((100, 24)).columns
    letters = (sys.stdout.encoding or "utf-8").lower()
    return {"language": language, "width": width, "letters": letters}


def _checksum(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
