"""The day on which a procedure was approved, as the boxes of its head give it."""

from __future__ import annotations

import re

from classifiers.facts.calendar import Day, first_day
from classifiers.facts.signing_day import HEAD_LINES, Found, shifted
from classifiers.lines import Flow

_APPROVED = re.compile(
    r"\b(?:tanggal|tgl)\b\.?\s*(?:di)?(?:pengesahan|penetapan|sahkan|tetapkan|sah)\W{0,6}(?=\d)|\b(?:disahkan|ditetapkan)\s+(?=\d)"
)
# Disahkan oleh : Kepala Dinas pada 3 Oktober 2022
_APPROVED_BY = re.compile(r"\b(?:disahkan|ditetapkan)\s+oleh\b[^\n\d]{3,70}?\b(?:pada|tanggal|tgl)\b\.?\s*:?\s*(?=\d)")
_MADE = re.compile(r"\b(?:tanggal|tgl)\b\.?\s*(?:pembuatan|dibuat|penyusunan)\W{0,6}(?=\d)")
_IN_FORCE = re.compile(r"\b(?:tanggal|tgl)\b\.?\s*(?:efektif|berlaku|terbit)\W{0,6}(?=\d)")
_APPROVED_ABOVE = re.compile(r"\b(?:tanggal|tgl)\b\.?\s*(?:di)?(?:pengesahan|penetapan|sahkan|tetapkan|sah)\W*$")


def approved_day(flow: Flow) -> Found:
    """Tanggal pengesahan of a procedure's head, beside the days it was made and takes effect."""
    for n in range(min(HEAD_LINES, len(flow))):
        if day := _right_behind(flow, n, _APPROVED):
            return day
        if _APPROVED_ABOVE.search(flow.lows[n]) and n + 1 < len(flow):
            below = first_day(flow.lows[n + 1])
            if below and below.start == 0:
                return shifted(below, flow.starts[n + 1])
    for n in range(min(HEAD_LINES, len(flow))):
        if day := _right_behind(flow, n, _APPROVED_BY):
            return day
    heads = range(min(HEAD_LINES, len(flow)))
    made = (_right_behind(flow, n, label) for label in (_MADE, _IN_FORCE) for n in heads)
    return next(filter(None, made), None)


def _right_behind(flow: Flow, n: int, label: re.Pattern[str]) -> Day | None:
    """The day that follows a label in a line."""
    match = label.search(flow.lows[n])
    day = first_day(flow.lows[n][match.end() :]) if match else None
    return shifted(day, flow.starts[n] + match.end()) if match and day and day.start == 0 else None
