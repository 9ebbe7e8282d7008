"""Makes the two invented regions of samples/, their truth file and SOURCES.md.

    python samples/make.py [FOLDER]

Same versions of the libraries, same bytes.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from making import regions  # noqa: E402
from making.record import Region  # noqa: E402

INTRO = """# What the samples are for

Two regions that do not exist, with people, offices, numbers and places that do not exist; made by
`python samples/make.py` and committed. NIK in them cannot be real (region code 00). No sentence is
taken from any document. What every file is meant to be, the planted faults and the look-alikes
stand in `truth.yaml`.
"""


# raised by right on many files of both regions, therefore not listed one by one
OPEN = ["missing-evidence", "unclassified-file", "matrix-missing", "incomplete-bundle"]


def sources(made: list[Region], claims: dict[str, str]) -> Iterator[str]:
    """SOURCES.md, a line for every file."""
    yield INTRO
    for region in made:
        yield f"## {region.folder}\n"
        for piece in region.pieces:
            yield f"- `{piece.path}`: {piece.why}"
        yield ""
    yield "## Self-assessments (`--claims`)\n"
    yield from (f"- `{name}`: {why}" for name, why in claims.items())


def main(target: Path) -> None:
    made = regions.all_regions()
    for region in made:
        shutil.rmtree(target / region.folder, ignore_errors=True)
        region.write(target)
    claims = regions.claims()
    for name, (data, _) in claims.items():
        (target / name).write_bytes(data)
    truth = {"open_codes": OPEN, "regions": {region.folder: region.as_truth() for region in made}}
    text = yaml.safe_dump(truth, allow_unicode=True, sort_keys=False, width=110)
    (target / "truth.yaml").write_text(text, encoding="utf-8", newline="\n")
    lines = "\n".join(sources(made, {name: why for name, (_, why) in claims.items()}))
    (target / "SOURCES.md").write_text(lines + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
