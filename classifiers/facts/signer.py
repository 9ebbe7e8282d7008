"""Who signs, and as what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.approval import approver, first_party
from classifiers.facts.blocks import signing_blocks
from classifiers.facts.parties import AGREED, by_rank
from classifiers.facts.persons import clean_name, is_name
from classifiers.facts.signature import UNSIGNED, Block
from classifiers.lines import Flow
from classifiers.text import View
from pipeline.records import Fact

MOST = 6
HEAD_LINES = 10


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `signer` with `position`, the main signer first."""
    if kind in UNSIGNED:
        return
    flow, seen = view.flow, set[str]()
    blocks = by_rank(signing_blocks(flow, kind), kind)
    if kind == "akta_organisasi" and (notary := _notary(flow)):
        blocks.insert(0, notary)
    if kind == "sop" and (approved := approver(flow)):
        blocks.insert(0, approved)
    if kind in AGREED and not any(block.name for block in blocks) and (party := first_party(flow)):
        blocks.insert(0, party)
    for block in blocks:
        if block.name is None or block.name_line is None or block.name.lower() in seen:
            continue
        seen.add(block.name.lower())
        name = _with_degrees(flow, block.name) if kind in AGREED else block.name
        start = flow.starts[block.name_line]
        more = (("position", " ".join(block.position.split())),) if block.position else ()
        yield Fact(
            name="signer",
            value=name,
            where=flow.span(start, start + len(flow.lines[block.name_line].text)),
            more=more,
        )
        if len(seen) >= MOST:
            return


def _notary(flow: Flow) -> Block | None:
    """The notary of a deed is named in its head."""
    lines = [line.text for line in flow.lines[:HEAD_LINES]]
    for n, text in enumerate(lines):
        office = text.lower().strip()
        if not office.startswith("notaris"):
            continue
        for k in (n + 1, n - 1):
            if 0 <= k < len(lines) and is_name(lines[k]):
                return Block(n, n, text.strip(), clean_name(lines[k]), k)
    return None


def _with_degrees(flow: Flow, name: str) -> str:
    """The name as the head of an agreement gives it, where the block leaves the degrees out."""
    if "," in name:
        return name
    written = re.search(rf"{re.escape(name)}(?:,\s?(?:(?!P(?:j|lt|lh|js)\b)[A-Z][A-Za-z]{{0,5}}\.[A-Za-z.]*|[A-Z]{{2,5}}|Psikolog)(?![A-Za-z])){{1,4}}", flow.text)
    return written[0] if written else name
