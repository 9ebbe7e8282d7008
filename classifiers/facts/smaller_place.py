"""A region told by a smaller place: the town where a paper is signed, the kecamatan that made it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.lines import Flow
from pipeline.records import Span
from rules import gazetteer, places

FIRST_LINES = 12
LAST_LINES = 12
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
# Cipulo, 3 Mei 2024; [Foto 1] Cipulo, 3/5/2024; pada hari ini ... bertempat di Cipulo
_SIGNED_AT = re.compile(rf"^\W*(?:(?i:foto|gambar)\s*\d*\W+)?(?P<name>{_NAME})(?:,\s*|\s+)(?:(?i:tgl|tanggal)\.?\s+)?(?=\d{{1,2}}[ /.-]|[.…_]{{3}})")
_AGREED_AT = re.compile(rf"\b[Hh]ari\b.{{4,120}}?\bdi (?P<name>{_NAME})\s*(?:[,.:;]|$)")
_KECAMATAN = re.compile(
    rf"\b(?i:kec(?:amatan)?|camat|distrik|kapanewon|panewu|pkm|puskesmas)\b\.?\s*:?\s*(?P<name>{_NAME})"
)


def smaller_place(flow: Flow) -> tuple[gazetteer.Region, Span] | None:
    """The region of the first such place that can be in one region only."""
    total = len(flow)
    lines = [*range(max(FIRST_LINES, total - LAST_LINES), total), *range(min(FIRST_LINES, total))]
    for pattern, meant in ((_SIGNED_AT, _town), (_AGREED_AT, _town), (_KECAMATAN, _kecamatan)):
        for n in lines:
            text = flow.lines[n].text
            for match in pattern.finditer(text) if len(text) < 200 else ():
                for name in _shorter(match["name"]) if meant is _kecamatan else (match["name"],):
                    if region := meant(flow, name):
                        at = flow.starts[n] + match.start("name")
                        return region, flow.span(at, at + len(name))
    return None


def _shorter(name: str) -> Iterator[str]:
    words = name.split()
    return (" ".join(words[:count]) for count in range(len(words), 0, -1))


def _town(flow: Flow, name: str) -> gazetteer.Region | None:
    return gazetteer.find(name) or places.seat_of(name)


def _kecamatan(flow: Flow, name: str) -> gazetteer.Region | None:
    """The region of a kecamatan; of several, the one that the text names too."""
    found = places.regions_with(name)
    if len(found) == 1:
        return found[0]
    named = [
        region
        for region in found
        if re.search(rf"\b{re.escape(region.name.split(' ', 1)[1].lower())}\b", flow.low)
    ]
    return named[0] if len(named) == 1 else None
