"""Who signs, and as what."""

from __future__ import annotations

from collections.abc import Iterator

from classifiers.facts.blocks import blocks_of
from classifiers.text import View
from pipeline.records import Fact

_UNSIGNED = frozenset(
    {"daftar_hadir", "foto", "berita_media", "kie_media", "tangkapan_layar", "buku_tamu"}
)
MOST = 6


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `signer` with `position`, the main signer first."""
    if kind in _UNSIGNED:
        return
    flow, seen = view.flow, set[str]()
    for block in blocks_of(flow):
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
