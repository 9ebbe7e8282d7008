"""Who sits in a team: offices, and those outside the government."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from classifiers.facts.cover import cover_of
from classifiers.facts.offices import office_of, offices_in, offices_of
from classifiers.lines import Flow
from classifiers.text import PageView, View
from pipeline.records import Fact, Span
from rules.book import Group, Office

LONGEST = 220  # characters of a row

_DECISIONS = frozenset(
    {"kep_kada", "kep_kadis", "sk_fasilitator", "sk_asosiasi", "perkada", "sk_kemenag", "instruksi"}
)
_ANNEX = re.compile(r"^\W*(?:lampiran\b|susunan\b)", re.M)
_ROW = re.compile(
    r"^\W*(?:\d{1,3}|[a-z])\s*[.)|\t ]|\||\t|\s{3,}|\b(?:ketua|wakil|sekretaris|anggota|koordinator|pelindung|pengarah|penanggung jawab|pembina)\b"
)


_UNITED = re.compile(r"\b(?P<sort>dinas|badan)\s+(?P<rest>[a-z ,&/]+)")
_PARTED = re.compile(r"\s*(?:,\s*(?:dan\b|serta\b)?|&|/|\bdan\b|\bserta\b)\s*")
# what a seat begins with: who sits there, or the office itself
_SEAT = (
    r"(?:kepala|ketua|direktur|pemimpin|pimpinan|wakil|perwakilan|unsur|kapolres\w*|kajari|sekretaris|camat|rektor|manajer|manager|koordinator|pengurus|"
    r"dinas|badan|bagian|kantor|satuan|satpol|polres\w*|kejaksaan|pengadilan|rsud|bnn\w?|baznas|forum|tp\s+pkk|lembaga|yayasan|universitas|pt|media|dis[a-z]{3,}|bappe\w+)"
)
_LISTED = re.compile(
    rf"\s*;\s*|\s+(?=\(?(?:\d{{1,2}}|[a-z])[.)]\s*[A-Z])|[,.:]\s+(?:dan\s+|serta\s+)?(?={_SEAT}\b)|\s+(?:dan|serta)\s+(?={_SEAT}\b)", re.I
)
_SEATED = re.compile(rf"\W*(?:(?:\d{{1,2}}|[a-z])[.)]\s*)?{_SEAT}\b", re.I)
RUNNING = 2  # seats of one line from which on it lists members one after another
_NUMBER_ALONE = re.compile(r"^\W*\d{1,3}\W*$")
_NEXT_ROW = re.compile(r"^\W*(?:\d|[a-z]\.|kepala\b|ketua\b|direktur\b|para\b)", re.I)


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `member` of a decision's list of a team, each once."""
    if kind not in _DECISIONS:
        return
    flow, seen, known = view.flow, set[str](), offices_of(view)
    cover = cover_of(view)
    outside = _outside(cover.groups) if cover else ()
    start = _start(flow.low)
    first = flow.index_at(start)
    if first >= len(flow):
        return
    listed = _listed(view, flow.lines[first].page)
    for text, span in (*listed, *_rows(flow, first)):
        low = text.lower()
        values = [value for value, pattern in outside if value not in seen and pattern.search(low)]
        # one row may name several: "Kepala Satpol PP, Kepala Dinas Tenaga Kerja"
        offices = (
            [office_of(text, known), *offices_in(text, known)]
            if "," in text
            else [office_of(text, known)]
        )
        offices += _united(text, known)
        values += [office for office in dict.fromkeys(offices) if office and office not in seen]
        for value in values:
            seen.add(value)
            yield Fact(name="member", value=value, where=span)


def _united(text: str, known: tuple[Office, ...]) -> list[str | None]:
    """The offices that one of a small region unites: "Dinas Sosial dan Tenaga Kerja"."""
    match = _UNITED.search(text.lower())
    if not match:
        return []
    pieces = _PARTED.split(match["rest"])
    if len(pieces) < 2:
        return []
    return [office_of(f"{match['sort']} {piece}", known) for piece in pieces]


@lru_cache(maxsize=4)
def _outside(groups: tuple[Group, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What each group outside the government is known by."""
    return tuple(
        (group.key, re.compile(rf"\b(?:{'|'.join(map(_words, group.phrases))})\b"))
        for group in groups
    )


def _words(phrase: str) -> str:
    """A phrase as a pattern: any blanks or signs between its words, * for one word."""
    return r"\W+".join(r"\w+" if word == "*" else re.escape(word) for word in phrase.split())


def _listed(view: View, first: PageView) -> Iterator[tuple[str, Span]]:
    """The cells of the tables from the list's first page on, whole where the text is wrapped."""
    begun = False
    for page in view.pages:
        begun = begun or page is first
        for row in (row for table in page.page.tables for row in table.rows) if begun else ():
            for cell in row if len(row) > 1 else ():
                at = max(0, page.text.find(cell.split("\n")[0][:12]))
                for piece in _pieces(" ".join(cell.split())):
                    if 4 < len(piece) <= LONGEST:
                        yield piece, page.span(at, at + len(cell))


def _pieces(text: str) -> list[str]:
    """The members that a cell or a sentence lists one after another: parted by semicolons or
    numbers, else where the next seat begins."""
    return [piece for piece in (each.strip(" ;,.") for each in _LISTED.split(text)) if piece]


def _rows(flow: Flow, first: int) -> Iterator[tuple[str, Span]]:
    """The lines that are rows of a list, joined with the next where that goes on."""
    for n in range(first, len(flow)):
        text = flow.lines[n].text
        pieces = _pieces(text)
        if sum(1 for piece in pieces if _SEATED.match(piece)) >= RUNNING:
            span = flow.span(flow.starts[n], flow.starts[n] + len(text))
            yield from ((piece, span) for piece in pieces if len(piece) <= LONGEST)
        numbered = n > first and _NUMBER_ALONE.match(flow.lines[n - 1].text)
        if len(text) > LONGEST or not (numbered or _ROW.search(text.lower())):
            continue
        below = flow.lines[n + 1].text if n + 1 < len(flow) else ""
        whole = text if _NEXT_ROW.match(below) or len(below) > 80 else f"{text} {below}"
        yield whole, flow.span(flow.starts[n], flow.starts[n] + len(text))


def _start(low: str) -> int:
    """Where the list begins: the annex, else the first article of the decision."""
    for match in _ANNEX.finditer(low):
        if match.start() > 400:
            return match.start()
    decided = re.search(r"^\W*(?:memutuskan|menetapkan|kesatu|pertama)\b", low, re.M)
    return decided.start() if decided else len(low)
