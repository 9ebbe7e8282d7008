"""From when to when a document holds: stated, or counted from a term."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from classifiers.facts import date as signing
from classifiers.facts.calendar import first_day, spelt
from classifiers.lines import Flow
from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact, Span

_UNTIL = r"(?:s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga|[-–—/])"
_YEARS = screened(
    rf"\b(?:periode|masa\s+bh?akti|masa\s+jabatan|masa\s+bakti|masa\s+kerja|berlaku|tahun|jangka\s+waktu)\W{{0,4}}(?:tahun\s+)?(?P<from>20[0-4]\d)\s*{_UNTIL}\s*(?:tahun\s+|dengan\s+)?(?P<to>20[0-4]\d)\b"
)
_SPAN_LINE = re.compile(rf"^\W*(?P<from>20[0-4]\d)\s*{_UNTIL}\s*(?P<to>20[0-4]\d)\W*$", re.M)
_RANGE = re.compile(rf"\b(?P<from>20[0-4]\d)\s*{_UNTIL}\s*(?P<to>20[0-4]\d)\b(?!\s*[-/.]\d)")
_FROM = screened(
    r"\bberlaku\s+(?:efektif\s+)?(?:sejak|mulai|terhitung)\b(?:\s+(?:sejak|mulai|tanggal|tgl\.?))*\s*(?=\d)"
)
_HOLDS = screened(r"\b(?:berlaku|terhitung|jangka\s+waktu|masa|periode)\b")
_EXPIRES = screened(
    r"\b(?:berlaku\s+(?:sampai|hingga|s\.?/?d)|masa\s+berlaku\s+(?:sampai|s\.?/?d|hingga)|berakhir\s+(?:pada\s+)?(?:tanggal)?|valid\s+(?:until|thru)|sampai\s+dengan\s+tanggal|berlaku\s*s\.?d\.?|(?<!dapat )diperpanjang\s+(?:sampai|hingga|s\.?/?d))\b[^\n;]{0,25}"
)
# of an amendment, the old wording: semula: berlaku sampai 31 Desember 2024
_FORMER = re.compile(r"\b(?:semula|sebelumnya|awalnya|tadinya|bunyi\s+lama)\b(?:(?!menjadi|diubah|diperpanjang)[^.;]){0,90}$")
# the new one follows: berlaku sampai 31 Desember 2024 diperpanjang hingga 31 Desember 2028
_REPLACED = re.compile(
    r"[^.;]{0,60}?\d[^.;]{0,40}?(?:\bmenjadi\b|(?<!dapat )\bdiperpanjang\s+(?:sampai|hingga|s\.?/?d))[^.;]{0,40}?\d"
)
_TERM = screened(
    r"\b(?:berlaku|jangka\s+waktu|masa\s+(?:berlaku|bh?akti|jabatan|kerja|tugas)|selama)\b[^.;]{0,70}?\b(?P<count>\d{1,2}|[a-z]+(?:\s+belas)?)\s*(?:\((?P<words>[^)]{1,20})\)\s*)?(?P<unit>tahun|bulan)\b(?!\s+(?:ke|pertama|anggaran|pelajaran|\d{4}))(?P<after>[^.;]{0,70})"
)
_PROLONGED = re.compile(
    r"(?<!tidak )(?<!tidak dapat )(?<!tanpa )(?:diperpanjang|berlanjut|perpanjangan|dilanjutkan)\s+(?:\w+\s+){0,3}?(?:otomatis|(?:dengan|secara)\s+sendirinya)|"
    r"(?<!tidak )(?<!tidak secara )\b(?:secara\s+)?otomatis\s+(?:\w+\s+){0,2}?(?:diperpanjang|berlanjut|berlaku)"
)
_DIRECT = re.compile(r"berlaku\s+(?:selama\s+)?(?:\d|[a-z]+\s+(?:\(\w+\)\s*)?(?:tahun|bulan))")
_COUNTED = re.compile(
    r"sejak|terhitung|dan dapat diperpanjang|ditandatangani|ditetapkan|dikeluarkan|^\W*$|diperpanjang|berlaku|diterbitkan"
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
HEAD_LINES = 25
PLAN_LINES = 6  # in which a plan's title names its years


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `valid-from` and `valid-to`; `more` says whether stated or counted."""
    flow = view.flow
    if kind not in PERIODS | _TERMS:
        return
    ways = [_stated, _expiry if kind in _TERMS else _period, _period]
    for way in ways:
        if way is _period:
            found = list(_period(flow, planned=kind == "rad")) if kind in PERIODS else []
        else:
            found = list(way(flow))
        yield from found
        if found:
            ends_only = all(fact.name == "valid-to" for fact in found)
            if ends_only and (signed := _signed(view, kind)):
                yield _fact("valid-from", signed.value, signed.where, "counted")
            return
    counted = list(_counted(view, kind)) if kind in _TERMS else []
    yield from counted or _begin(flow)


def former(flow: Flow, at: int) -> bool:
    """Whether a place is in the old wording that an amendment quotes beside the new one."""
    if _FORMER.search(flow.low, max(0, at - 120), at):
        return True
    behind = flow.low[at : at + 180]
    return ("menjadi" in behind or "diperpanjang" in behind) and bool(_REPLACED.match(behind))


def _fact(name: str, value: str, where: Span, how: str) -> Fact:
    return Fact(name=name, value=value, where=where, more=((how, "yes"),))


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
    if match and int(match["from"]) < int(match["to"]) <= int(match["from"]) + 25:
        where = flow.span(match.start(), match.end(), around=20)
        yield _fact("valid-from", f"{match['from']}-01-01", where, "stated")
        yield _fact("valid-to", f"{match['to']}-12-31", where, "stated")


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
            yield _fact("valid-to", first.last, where, "stated")
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
            yield _fact("valid-from", begin, where, "stated")
            yield _fact("valid-to", end, where, "stated")
            return


def _expiry(flow: Flow) -> Iterator[Fact]:
    for match in _EXPIRES.finditer(flow.low):
        if former(flow, match.start()):
            continue
        window = flow.low[match.start() : match.end() + 40]
        day = first_day(window)
        if day:
            where = flow.span(match.start(), match.start() + day.end)
            yield _fact("valid-to", day.last, where, "stated")
            return


def _begin(flow: Flow) -> Iterator[Fact]:
    """The day from which it holds, without an end."""
    for match in _FROM.finditer(flow.low):
        day = first_day(flow.low[match.end() : match.end() + 40])
        if day and day.start == 0:
            where = flow.span(match.start(), match.end() + day.end)
            yield _fact("valid-from", day.first, where, "stated")
            return


def _counted(view: View, kind: str) -> Iterator[Fact]:
    """Selama 3 (tiga) tahun, counted from the day of signing."""
    flow = view.flow
    signed = _signed(view, kind)
    for match in _TERM.finditer(flow.low):
        if former(flow, match.start()):
            continue
        words = match["words"] or ""
        count = int(match["count"]) if match["count"].isdigit() else spelt(match["count"])
        if not count and words.isdigit():
            count = int(words)
        if (
            not count
            or count > 40
            or not (
                _COUNTED.search(match["after"])
                or _DIRECT.match(match[0])
                or "jangka" in match[0][:8]
                or "masa" in match[0][:5]
            )
        ):
            continue
        if not signed:
            return
        if _PROLONGED.search(flow.low, match.start(), match.end() + 160):
            return  # it goes on by itself
        months = count * (12 if match["unit"] == "tahun" else 1)
        begin = date.fromisoformat(signed.value)
        where = flow.span(match.start(), match.end())
        yield _fact("valid-from", begin.isoformat(), where, "counted")
        yield _fact("valid-to", _after(begin, months).isoformat(), where, "counted")
        return


def _signed(view: View, kind: str) -> Fact | None:
    return next((fact for fact in signing.read(view, kind) if fact.name == "date"), None)


def _after(begin: date, months: int) -> date:
    """The same day so many months later; the month's last where it has no such day."""
    year, month = divmod(begin.year * 12 + begin.month - 1 + months, 12)
    return date(year, month + 1, min(begin.day, monthrange(year, month + 1)[1]))
