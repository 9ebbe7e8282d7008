"""The short markup that the documents are written in, parsed into blocks.

One line is one block.  `= x` bold and centred, `- x` centred, `## x` a heading, `:: a | b` a label
and its text, `| a | b |` a row of a table (a first row is its head), `a. x` and `1. x` hang.
`#kop office`, `#sign style | place, date | signer`, `#two style | a | b`, `#photo name | caption`,
`#hadir seed | rows | heads`, `#page`, `#gap`, `#right x`, `#box x`, `#widths 1 4 2`, `#small`.
Styles of signing: wet (pen and stamp), pen, ttd, tte, blank.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass
class Block:
    """One piece of a document: its kind, its words, and for a table its rows and widths."""

    kind: str
    words: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)


MARKS = {"= ": "title", "- ": "centre", "## ": "heading", ":: ": "label"}
HANG = re.compile(r"^(\(?[a-z0-9]{1,2}[.)])\s+(.+)$")


def parse(text: str) -> list[Block]:
    """Blocks in order; rows that follow each other make one table."""
    blocks: list[Block] = []
    widths: list[float] = []
    for raw in text.strip().splitlines():
        line = raw.strip()
        if not line:
            blocks.append(Block("gap"))
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if not blocks or blocks[-1].kind != "table":
                blocks.append(Block("table", widths=widths))
                widths = []
            blocks[-1].rows.append(cells)
        elif line.startswith("#widths"):
            widths = [float(part) for part in line.split()[1:]]
        elif line.startswith("#") and not line.startswith("## "):
            name, _, rest = line[1:].partition(" ")
            blocks.append(Block(name, re.split(r"\s*\|\s*", rest)))
        else:
            for mark, kind in MARKS.items():
                if line.startswith(mark):
                    blocks.append(Block(kind, [p.strip() for p in line[len(mark):].split(" | ", 1)]))
                    break
            else:
                hang = HANG.match(line)
                blocks.append(Block("hang", [hang[1], hang[2]]) if hang else Block("para", [line]))
    return blocks
