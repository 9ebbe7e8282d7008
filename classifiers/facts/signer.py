"""Who signs, and as what."""

from __future__ import annotations

from collections.abc import Iterator

from classifiers.facts.blocks import Block, blocks_of, by_rank
from classifiers.facts.persons import clean_name, is_name
from classifiers.lines import Flow
from classifiers.text import View
from pipeline.records import Fact

_UNSIGNED = frozenset(
    {"daftar_hadir", "foto", "berita_media", "kie_media", "tangkapan_layar", "buku_tamu"}
)
MOST = 6
HEAD_LINES = 10


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `signer` with `position`, the main signer first."""
    if kind in _UNSIGNED:
        return
    flow, seen = view.flow, set[str]()
    blocks = by_rank(blocks_of(flow))
    if kind == "akta_organisasi" and (notary := _notary(flow)):
        blocks.insert(0, notary)
    for block in blocks:
        if block.name is None or block.name_line is None or block.name.lower() in seen:
            continue
        seen.add(block.name.lower())
        start = flow.starts[block.name_line]
        more = (("position", " ".join(block.position.split())),) if block.position else ()
        yield Fact(
            name="signer",
            value=block.name,
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
