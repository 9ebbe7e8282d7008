"""Annexes that are counted: which of them a paper speaks of and which follow it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact, TextSource

_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_ID = r"(?:viii|vii|vi|iv|ix|iii|ii|i|v|x|\d{1,2})"
_SPOKEN = screened(
    rf"\b(?:dalam|pada|di|lihat|sesuai|menurut|tercantum|terlampir)\s+lampiran\s+(?P<one>{_ID})\b(?P<more>(?:\s*(?:,|dan|serta|&|s\.?d\.?|sampai(?:\s+dengan)?)\s*(?:pada\s+|dalam\s+)?(?:lampiran\s+)?{_ID}\b)*)"
)
_HEAD = re.compile(rf"^\W*lampiran\W{{0,3}}(?P<id>{_ID})?(?![\w])(?P<rest>[^\n]{{0,100}})$", re.M)
_EACH = re.compile(rf"\b{_ID}\b")
_OTHERS = re.compile(r"\s*(?:dari\s+)?(?:uu|pp|undang|per(?:men|pres|ka|da|bup|wal)|kep(?:men|pres)|peraturan|keputusan|instruksi|surat|konvensi|perjanjian|pedoman|juknis|buku)\b(?![^.;\n]{0,60}\bini\b)")
_LETTER_LINE = re.compile(r"\s*[:;]\s*(?:-|\d|satu|\()")


def lacking(view: View) -> Iterator[Fact]:
    """The fact `annex` lacking, with the number of the first one that is spoken of and does not
    follow, where others do; of scans nothing is said, as strokes of roman numbers are lost there."""
    flow = view.flow
    if "lampiran" not in flow.low or any(page.page.source is not TextSource.TEXT for page in view.pages):
        return
    headed: set[int] = set()
    for match in _HEAD.finditer(flow.low):
        if _LETTER_LINE.match(match["rest"]):
            continue
        if not match["id"]:
            return  # one that is not counted may be any of them
        headed.add(_number(match["id"]))
    if not headed:
        return
    for match in _SPOKEN.finditer(flow.low):
        if _OTHERS.match(flow.low, match.end()):
            continue
        for each in (match["one"], *_EACH.findall(match["more"])):
            if _number(each) not in headed:
                where = flow.span(match.start(), match.end(), around=30)
                yield Fact(name="annex", value="lacking", where=where, more=(("number", each.upper()),))
                return


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS[written]
