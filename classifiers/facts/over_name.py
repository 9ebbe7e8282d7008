"""Marks of signing that stand over a name, with the office beside the mark or under the name."""

from __future__ import annotations

import re
from dataclasses import replace

from classifiers.facts.marks import COLUMNS, is_mark, marked_in, tokens_of
from classifiers.facts.persons import clean_name, is_name, is_single_name
from classifiers.facts.signature import Block, is_office

_NOTED = re.compile(r"^\W*(?:bsre|bssn|tte)\b\W*", re.I)  # who certified it, in brackets
FIRST = 4  # lines of a letterhead, in which nobody signs


def over_name(lines: list[str], n: int, *, headed: bool) -> Block | None:
    """The signature whose mark is in line n; headed: an office or a day stands right above it."""
    name = COLUMNS.split(lines[n + 1].strip())[0] if n + 1 < len(lines) else ""
    if not (is_name(name) or is_single_name(name)):
        return None
    if is_mark(lines[n].lower()):
        office, last = lines[n + 2].strip(" ,:") if n + 2 < len(lines) else "", n + 2
        how = "" if headed or n < FIRST else tokens_of(lines[n])[0][1]
    else:
        marked = marked_in(lines[n])
        office, last = _NOTED.sub("", marked[2]) if marked else "", n + 1
        how = marked[1] if marked else ""
    if not how or not is_office(office):
        return None
    block = Block(n, last, office, clean_name(name), n + 1)
    return replace(block, ttd=how == "ttd", hand=how == "hand", tte=how == "tte")
