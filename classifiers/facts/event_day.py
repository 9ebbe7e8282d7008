"""The day of papers that nobody dates: that of their event, of their data, of their term."""

from __future__ import annotations

import re
from dataclasses import replace

from classifiers.facts.calendar import Day, days_of, first_day
from classifiers.facts.signing_day import shifted
from classifiers.lines import Flow
from classifiers.screen import screened

_HEADED = re.compile(
    r"^\W*(?:tanggal|tgl|hari\s*[/,]?\s*(?:tanggal|tgl)|pada\s+tanggal|hari\s+tanggal)\b\.?\s*[:;]?"
)
_AS_OF = re.compile(
    r"\b(?:keadaan|per|posisi|kondisi|cek fisik|diedarkan|data|update|updated?|diperbarui|pemutakhiran|opname|stok opname|hitung ulang|dihitung|direkap|rekap|dihimpun|disusun|diolah|diunduh|dicetak|"
    r"dicatat|diinput|dikirim|diserahkan|pendataan|status)\b(?:\s+(?:per|pada|oleh|tanggal|tgl|s\.?/?d\.?|d[a-z]\w*))*\W{1,3}(?=\d)"
)
# of reports by telephone: Lapsit Sabtu 19 Agustus 2023; dikirim Selasa 30 Juli 2024
_SENT = re.compile(
    r"^\W*(?:lapsit|lapgiat|laporan (?:situasi|harian))\b[^\n\d]{0,30}(?=\d)|"
    r"\b(?:dikirim|dilaporkan|dicetak)\s+(?:pada\s+|per\s+)?(?:hari\s+)?(?:[a-z']{4,6},?\s+)?(?:tanggal\s+|tgl\.?\s+)?(?=\d)"
)
_TERM = screened(
    r"\b(?:berlaku|sejak|terhitung)\b(?:\s+(?:mulai|sejak|tanggal|tgl))*(?:\s+|\s*[:=]\s*)(?=\d)|\b(?:issued|valid from)\s+(?:on\s+)?(?=\d)"
)


def headed_event(flow: Flow) -> Day | None:
    """Hari/tanggal : ... among the first lines."""
    for n in range(min(30, len(flow))):
        text = flow.lows[n]
        match = _HEADED.match(text)
        if match and (day := first_day(text[match.end() :])):
            return shifted(day, flow.starts[n] + match.end())
    return None


def written_day(flow: Flow, most: int) -> Day | None:
    """A day anywhere in the first lines, not that of a numbered paper."""
    for n in range(min(most, len(flow))):
        text = flow.lows[n]
        day = first_day(text) if "nomor" not in text else None
        if day:
            return shifted(day, flow.starts[n])
    return None


def sent_day(flow: Flow) -> Day | None:
    """The day on which a report says that it was sent, a book that it was printed."""
    for n in range(min(4, len(flow))):
        match = _SENT.search(flow.lows[n])
        day = first_day(flow.lows[n]) if match else None
        if match and day and day.start <= match.end() < day.end:
            return shifted(day, flow.starts[n])
    return None


def as_of(flow: Flow) -> Day | None:
    """The day for which a list or a table holds: keadaan 1 Juli 2024."""
    total = len(flow)
    for n in [*range(min(6, total)), *range(max(6, total - 2), total)]:
        text = flow.lows[n]
        match = _AS_OF.search(text)
        day = first_day(text[match.end() :]) if match else None
        if match and day and day.start == 0:
            return shifted(day, flow.starts[n] + match.end())
    return None


def term_begin(flow: Flow) -> Day | None:
    """The day from which an undated agreement or certificate holds."""
    for match in _TERM.finditer(flow.low):
        day = first_day(flow.low[match.end() : match.end() + 60])
        if day and day.start == 0:
            return replace(shifted(day, match.end()), last=day.first)
    return None


def any_range(flow: Flow, excluding: str) -> Day | None:
    """The first days of an event that lasted longer than one, not after the word."""
    low = flow.low[:3000]
    return next(
        (
            day
            for day in days_of(flow)
            if day.end <= len(low)
            and day.first != day.last
            and excluding not in low[max(0, day.start - 30) : day.start]
        ),
        None,
    )
