"""Who a paper names in its head: the approver of a procedure, the first party of an agreement."""

from __future__ import annotations

import re

from classifiers.facts.marks import COLUMNS, HAND, has_ttd, is_mark
from classifiers.facts.persons import clean_name, is_name
from classifiers.facts.signature import Block, is_office
from classifiers.lines import Flow

_APPROVED = re.compile(r"\b(?:disahkan|ditetapkan|disetujui)\s+oleh\b\W*|\bmengesahkan\b\W*")
_FIRST_PARTY = re.compile(r"^\W*(?:\d\W+)?pihak\s+(?:kesatu|pertama|1|i)\s*[:=]\s*(?=\S)", re.I)
_NAME_END = re.compile(r"\s+[-–—/]\s+|\s*[(;]|,?\s+(?:selaku|jabatan|sebagai)\b", re.I)
HEAD_LINES = 14
BELOW = 4  # lines under the office in which mark and name stand
PARTY_LINES = 40


def approver(flow: Flow) -> Block | None:
    """Disahkan oleh, the office, a mark, the name."""
    for n in range(min(HEAD_LINES, len(flow))):
        found = _APPROVED.search(flow.lows[n])
        if not found:
            continue
        under = range(n + 1, min(n + BELOW, len(flow)))
        cells = [(n, cell) for cell in COLUMNS.split(flow.lines[n].text[found.end() :])]
        cells += [(k, COLUMNS.split(flow.lines[k].text)[-1]) for k in under]
        offices = [said for _, cell in cells if is_office(said := cell.strip(" :,"))]
        for k, cell in cells if offices else ():
            if is_name(cell) and cell.strip(" :,") not in offices:
                marks = [low for each, low in ((j, text.lower()) for j, text in cells) if each <= k]
                hand = any(map(HAND.search, marks))
                ttd = not hand and any(is_mark(low) or has_ttd(low) for low in marks)
                return Block(n, k, offices[0], clean_name(cell), k, ttd=ttd, hand=hand)
    return None


def first_party(flow: Flow) -> Block | None:
    """PIHAK KESATU : the name, the office."""
    for n in range(min(PARTY_LINES, len(flow))):
        found = _FIRST_PARTY.match(flow.lines[n].text)
        if not found:
            continue
        said = _NAME_END.split(flow.lines[n].text[found.end() :])[0]
        parts = said.split(",")
        for count in range(len(parts), 0, -1):
            name = ",".join(parts[:count])
            if is_name(name) and not is_office(name):
                return Block(n, n, said[len(name) :].strip(" ,") or None, clean_name(name), n)
    return None
