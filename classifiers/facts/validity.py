"""From when to when a document holds: stated, or counted from a term."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.calendar import MONTH, first_day, last_of
from classifiers.facts.parties import AGREED
from classifiers.facts.term import counted, former, goes_on, period_fact, signed_in
from classifiers.lines import Flow
from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact

_UNTIL = r"(?:s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga|[-–—/])"
_YEARS = screened(
    rf"\b(?:periode|masa\s+bh?akti|masa\s+jabatan|masa\s+bakti|masa\s+kerja|berlaku|tahun|jangka\s+waktu)\W{{0,4}}(?:tahun\s+)?(?P<from>20[0-4]\d)\s*{_UNTIL}\s*(?:tahun\s+|dengan\s+)?(?P<to>20[0-4]\d)\b"
)
_SPAN_LINE = re.compile(rf"^\W*(?P<from>20[0-4]\d)\s*{_UNTIL}\s*(?P<to>20[0-4]\d)\W*$", re.M)
_RANGE = re.compile(rf"\b(?P<from>20[0-4]\d)\s*{_UNTIL}\s*(?P<to>20[0-4]\d)\b(?!\s*[-/.]\d)")
_FROM = screened(
    r"\bberlaku\s+(?:efektif\s+)?(?:sejak|mulai|terhitung)\b(?:\s+(?:sejak|mulai|tanggal|tgl\.?))*\s*(?=\d)"
)
_HOLDS = screened(r"\b(?:berlaku|terhitung|jangka\s+waktu|masa|periode|sejak(?=\s+(?:tanggal\s+)?\d))\b")
# the end of a month or a year stands for its last day: sampai akhir Desember 2025
_END_OF = re.compile(
    rf"{_UNTIL}\s*(?:dengan\s+)?(?:pada\s+)?(?:(?:akhir|berakhirnya|penghujung)\s+)?(?:bulan\s+)?(?P<month>{MONTH}|(?:tahun|thn|th\.?)(?:\s+anggaran)?)\s+(?P<year>20[0-4]\d)\b"
)
_EXPIRES = screened(
    r"\b(?:berlaku\s+(?:sampai|hingga|s\.?/?d)|masa\s+berlaku\s+(?:sampai|s\.?/?d|hingga)|berakhir\s+(?:pada\s+)?(?:tanggal)?|valid\s+(?:until|thru)|sampai\s+dengan\s+tanggal|berlaku\s*s\.?d\.?|expir(?:y|es|ation)\b|(?:bekerja|bertugas|menjabat)\s+(?:(?:dari|mulai|sejak)\s+(?:bulan\s+)?[a-z]+\s+(?:20\d\d\s+)?)?(?:sampai|hingga|s\.?/?d)|"
    r"(?:berlaku|masa\s+(?:tugas|kerja|bh?akti|jabatan))\s+(?:terhitung\s+|mulai\s+)?sejak\s+(?:tanggal\s+)?(?:ditanda\s?tangani|ditetapkan|diterbitkan|dikeluarkan|disahkan)(?:nya)?\s+(?:sampai|hingga|s\.?/?d)|(?<!dapat )diperpanjang\s+(?:sampai|hingga|s\.?/?d))\b[^\n;]{0,25}"
)
# of decisions of one year: Keputusan ini berlaku untuk Tahun Anggaran 2024; masa tugas tim satu tahun anggaran 2024
_OF_YEAR = screened(
    r"\b(?:keputusan\s+ini\s+(?:mulai\s+|hanya\s+)?berlaku\s+(?:untuk|selama|pada)|masa\s+(?:tugas|kerja|bh?akti)\b[^.;\n]{0,40}?)\s*(?:tahun\s+(?:anggaran\s+)?|ta\s+)(?P<year>20[0-4]\d)\b(?!\s*[-–/]|\s+(?:s\.?/?d|sampai|hingga))"
)
PERIODS = frozenset(
    {
        "rad",
        "kep_kada",
        "kep_kadis",
        "sk_asosiasi",
        "sk_fasilitator",
        "sk_kemenag",
        "perkada",
        "sk_penetapan",
        "perdes",
    }
)
_TERMS = frozenset(
    {
        "mou",
        "pks",
        "sertifikat",
        "sk_penetapan",
        "kep_kada",
        "kep_kadis",
        "sk_asosiasi",
        "sk_fasilitator",
        "sk_kemenag",
        "akta_organisasi",
        "rekomendasi",
    }
)
_BOARDS = frozenset({"daftar"})  # hold for a term only where they say so
_BOARD = re.compile(rf"\b(?:periode|masa\s+(?:bh?akti|jabatan|khidmat|kerja))\W{{0,4}}(?:tahun\s+)?(?P<from>20[0-4]\d)\s*{_UNTIL}\s*(?P<to>20[0-4]\d)\b")
_SAYING = frozenset({"lainnya", "surat_pernyataan"})  # letters that may say of themselves how long they hold
_OF_ITSELF = screened(r"\b(?:surat|keterangan|izin|ijin|rekomendasi|kontrak|perjanjian|kartu|tanda)\s+ini\s+(?:hanya\s+|mulai\s+)?berlaku\b|\b(?:izin|ijin|kontrak)\s+berlaku\s+(?:dari|mulai|sejak|selama|sampai|hingga)\b|\bini\s+berlaku\s+(?:selama|sampai|hingga|s\.?/?d|sejak|mulai)\b|\bjangka\s+waktu\b")
HEAD_LINES = 25
PLAN_LINES = 6  # in which a plan's title names its years


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `valid-from` and `valid-to`; `more` says whether stated or counted.

    And `valid-open` of an agreement that goes on by itself or until somebody ends it.
    """
    flow = view.flow
    if kind in AGREED and (open_end := goes_on(flow)):
        yield Fact(name="valid-open", value="yes", where=flow.span(*open_end.span(), around=20))
    if kind in _BOARDS and (term := _BOARD.search(flow.part(0, HEAD_LINES).low)):
        yield from _years(flow, term)
    if kind in _SAYING:
        yield from _said(view, kind)
    if kind not in PERIODS | _TERMS:
        return
    ways = [_stated, _expiry if kind in _TERMS else _period, _period]
    for way in ways:
        if way is _period and kind in PERIODS & _TERMS and (termed := _termed(view, kind)):
            found = termed
        elif way is _period:
            found = list(_period(flow, planned=kind == "rad")) if kind in PERIODS else []
        else:
            found = list(way(flow))
        yield from found
        if found:
            ends_only = all(fact.name == "valid-to" for fact in found)
            if ends_only and (signed := signed_in(view, kind)):
                yield period_fact("valid-from", signed.value, signed.where, "counted")
            return
    termed = list(counted(view, kind)) if kind in _TERMS else []
    yield from termed or _begin(flow)


def _said(view: View, kind: str) -> Iterator[Fact]:
    """How long a letter says that it holds: surat ini berlaku selama enam bulan sejak dikeluarkan."""
    if not _OF_ITSELF.search(view.flow.low):
        return
    found = list(_stated(view.flow)) or list(_expiry(view.flow)) or list(counted(view, kind))
    if found and all(fact.name == "valid-to" for fact in found) and (signed := signed_in(view, kind)):
        yield period_fact("valid-from", signed.value, signed.where, "counted")
    yield from found


def _period(flow: Flow, *, planned: bool = False) -> Iterator[Fact]:
    """2022-2026 said to be the period, or, of a plan, in the title."""
    head = flow.part(0, HEAD_LINES).low
    match = _YEARS.search(head) or _SPAN_LINE.search(head)
    if not match and planned:
        match = _RANGE.search(flow.part(0, PLAN_LINES).low)
    if not match:
        match = next(
            (m for m in _YEARS.finditer(flow.low) if m[0].startswith(("masa", "periode"))), None
        )
    if match:
        yield from _years(flow, match)


def _years(flow: Flow, match: re.Match[str]) -> Iterator[Fact]:
    """From the first day of one year to the last of another."""
    if int(match["from"]) < int(match["to"]) <= int(match["from"]) + 25:
        where = flow.span(match.start(), match.end(), around=20)
        yield period_fact("valid-from", f"{match['from']}-01-01", where, "stated")
        yield period_fact("valid-to", f"{match['to']}-12-31", where, "stated")


def _stated(flow: Flow) -> Iterator[Fact]:
    """Two days after 'berlaku', joined by 'sampai dengan'."""
    for match in _HOLDS.finditer(flow.low):
        if former(flow, match.start()):
            continue
        window = flow.low[match.start() : match.start() + 200].split(";")[0]
        first = first_day(window)
        if not first or (match[0] in ("masa", "periode") and first.start > len(match[0]) + 40):
            continue
        if re.search(rf"{_UNTIL}\s*(?:dengan\s*)?(?:tanggal\s*)?$", window[: first.start]):
            where = flow.span(match.start(), match.start() + first.end)
            yield period_fact("valid-to", first.last, where, "stated")
            return
        if first.first != first.last:
            begin, end, until = first.first, first.last, first.end
        else:
            join = re.match(rf"\W*{_UNTIL}\W*(?:dengan\W*)?(?:tanggal\W*)?", window[first.end :])
            second = first_day(window[first.end + join.end() :]) if join else None
            if not join or not second or second.start > 3:
                continue
            begin, end, until = first.first, second.first, first.end + join.end() + second.end
        if begin < end:
            where = flow.span(match.start(), match.start() + until)
            yield period_fact("valid-from", begin, where, "stated")
            yield period_fact("valid-to", end, where, "stated")
            return


def _expiry(flow: Flow) -> Iterator[Fact]:
    for match in _EXPIRES.finditer(flow.low):
        if former(flow, match.start()):
            continue
        window = flow.low[match.start() : match.end() + 40]
        day, end_of = first_day(window), _END_OF.search(window)
        if day and (not end_of or day.start < end_of.start()):
            where = flow.span(match.start(), match.start() + day.end)
            yield period_fact("valid-to", day.last, where, "stated")
            return
        if end_of:
            where = flow.span(match.start(), match.start() + end_of.end())
            yield period_fact("valid-to", last_of(end_of["month"], int(end_of["year"])), where, "stated")
            return
    if year := _OF_YEAR.search(flow.low):
        where = flow.span(*year.span())
        yield period_fact("valid-from", f"{year['year']}-01-01", where, "stated")
        yield period_fact("valid-to", f"{year['year']}-12-31", where, "stated")


def _termed(view: View, kind: str) -> list[Fact]:
    """A term counted from the signing in the first of the years named: masa bakti 2023-2026, three years."""
    ends = {fact.name: fact.value for fact in _period(view.flow)}
    termed = list(counted(view, kind)) if ends else []
    same = [fact.value[:4] == ends.get(fact.name, "")[:4] for fact in termed]
    return termed if same and all(same) else []


def _begin(flow: Flow) -> Iterator[Fact]:
    """The day from which it holds, without an end."""
    for match in _FROM.finditer(flow.low):
        day = first_day(flow.low[match.end() : match.end() + 40])
        if day and day.start == 0:
            where = flow.span(match.start(), match.end() + day.end)
            yield period_fact("valid-from", day.first, where, "stated")
            return
