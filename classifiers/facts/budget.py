"""Whose money a budget paper lists, and whether the planning agency signs it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from classifiers.facts.blocks import blocks_of
from classifiers.facts.cover import cover_of
from classifiers.facts.offices import office_of, offices_in, offices_of
from classifiers.text import View
from pipeline.records import Fact
from rules.book import Office
from rules.tabulation import plain

HEAD_LINES = 6
MOST = 40
_KINDS = frozenset({"matriks_anggaran", "dpa", "rka", "apbd"})
_COLUMN = re.compile(
    r"\b(?:perangkat daerah|opd|skpd|pd|satuan kerja|unit kerja|instansi|dinas|pelaksana|penanggung jawab|pengampu|organisasi)\b"
)
_SUM = re.compile(r"(?:grand |sub ?)?(?:jumlah|jml|jlh|total|tot)\b")
_DITTO = re.compile(r"s ?d ?a|idem|ibid|sama|sama dengan (?:di )?atas")
_AMOUNT = re.compile(r"\t\W*(?:rp\W*)?\d[\d.,]{4,}")
_OWNER = re.compile(r"^\W*(?:organisasi|skpd|opd|perangkat daerah|unit organisasi|satuan kerja|unit kerja)(?:\s*/\s*(?:skpd|opd))?(?:\s+(?:pelaksana|pengampu|pemilik|pengelola|pendukung|terkait|mitra|lain\w*|penanggung jawab))?\s*[:|\t]\s*(?P<who>[^\n]{4,120})", re.M)
_ANSWERS = re.compile(r"\b(?:kepala|sekretaris|kabid|kepala bidang|mengetahui|a\.?\s?n\.?|plt|plh|menyetujui|disahkan)\b")


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `budget-office` (the rulebook's name, else as written) and `budget-endorsed`.

    `from` tells whether the office stood in a column of the list, in a line for the owner of the
    paper, or only somewhere in the text.
    """
    if kind not in _KINDS or not view.flow:
        return
    yield from _owners(view)
    flow, cover = view.flow, cover_of(view)
    if cover is None or cover.planning is None:
        return
    agency = _spelt(cover.offices, cover.planning)
    for block in blocks_of(flow):
        lines = range(max(0, block.first - 1), block.last + 1)
        said = " ".join(flow.lines[n].text.lower() for n in lines)
        if agency.search(said) and _ANSWERS.search(said):
            at = flow.starts[block.first]
            yield Fact(
                name="budget-endorsed", value=cover.planning, where=flow.span(at, at + 1, around=80)
            )
            return
    half = len(flow.low) // 2
    for match in agency.finditer(flow.low, half):
        line = flow.lines[flow.index_at(match.start())].text
        if len(line) < 120 and _ANSWERS.search(line.lower()):
            where = flow.span(match.start(), match.end(), around=40)
            yield Fact(name="budget-endorsed", value=cover.planning, where=where)
            return


@lru_cache(maxsize=4)
def _spelt(offices: tuple[Office, ...], name: str) -> re.Pattern[str]:
    """What finds an office in lower-case text, by any of its spellings."""
    own = (phrase for office in offices if office.name == name for phrase in (name, *office.phrases))
    spellings = sorted({r"\W+".join(map(re.escape, re.findall(r"\w+", each.lower()))) for each in own})
    return re.compile(rf"\b(?:{'|'.join(sorted(spellings, key=len, reverse=True))})\b")


def _owners(view: View) -> Iterator[Fact]:
    flow, seen, known = view.flow, set[str](), offices_of(view)
    for page in view.pages:
        for table in page.page.tables:
            for n, row in enumerate(table.rows[:6]):
                columns = [at for at, cell in enumerate(row) if _COLUMN.search(plain(cell)) and len(cell) < 60]
                if len(columns) != 1 or sum(1 for cell in row if cell.strip()) < 3:
                    continue
                for below in table.rows[n + 1 :]:
                    cell = below[columns[0]].strip() if columns[0] < len(below) else ""
                    if not any(ch.isalpha() for ch in cell) or len(below) != len(row):
                        continue
                    name = office_of(cell, known) or plain(cell)
                    if _SUM.match(name) or _DITTO.fullmatch(name):
                        continue
                    if name not in seen and len(seen) < MOST:
                        seen.add(name)
                        at = max(0, page.text.find(cell.split("\n")[0]))
                        where = page.span(at, at + len(cell))
                        yield Fact(name="budget-office", value=name, where=where, more=(("from", "column"),))
                break
    if seen:
        return
    for match in _OWNER.finditer(flow.low):
        owner = office_of(match["who"], known)
        if owner and owner not in seen:
            seen.add(owner)
            where = flow.span(*match.span())
            yield Fact(name="budget-office", value=owner, where=where, more=(("from", "owner"),))
    if seen:
        return
    signing = {n for block in blocks_of(flow) for n in range(block.first - 1, block.last + 1)}
    for n, line in enumerate(flow.lines):
        # a letterhead and a title name who wrote the list; a row with its amount is part of it
        if n in signing or (n < HEAD_LINES and not _AMOUNT.search(line.text.lower())):
            continue
        for name in offices_in(line.text, known):
            if name not in seen and len(seen) < MOST:
                seen.add(name)
                at = flow.starts[n]
                where = flow.span(at, at + len(line.text))
                yield Fact(name="budget-office", value=name, where=where, more=(("from", "text"),))
