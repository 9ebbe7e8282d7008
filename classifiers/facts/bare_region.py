"""A region named without Kabupaten or Kota: in an office's name, a news item's place, a web address."""

from __future__ import annotations

import re

from classifiers.lines import Flow
from pipeline.records import Span
from rules import gazetteer

HEAD_LINES = 12
TAIL_LINES = 4
# offices, schools and groups that carry the name of their region
_OFFICE = re.compile(
    r"\b(?:forum anak(?: daerah)?|fad|polres(?:ta(?:bes)?)?|polsek|upt[d]? ?ppa|unit ppa(?: polres)?|p2tp2a|puspaga|apsai|opd|pemkab|pemko[t]?|dinkes|dinsos\w*|disdik\w*|"
    r"disdukcapil|diskominfo|bappeda|bpbd|dp\d?\w{0,3}p?3?a\w*|rsud|lpa|lsm|pkk|kemenag|baznas|pmi|gow|kpu|bps|kejari|pn|bapas|bnnk?|satpol pp|apindo|idi|ibi|pgri|himpaudi|"
    r"(?:slb|sd|smp|sma|smk|mi|mts|ma|man|min|mtsn|tk|paud|sekolah luar biasa)n?(?: negeri| terpadu| islam| pembina)?(?: \d{1,3})?|"
    r"sekolah luar biasa negeri|dinas(?: [a-z]+){1,6}?)\s+(?=(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}))",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^\W*(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}),?\s*(?:[-–—|:]\s|\(\d{1,2}[/ -]|(?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),?\s)\(?\d)"
)
_PLACED = re.compile(
    r"(?:^|[.!?]\s+)(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}),\s*(?:(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu),?\s*)?\d{1,2}[ /-]"
)
_BEHIND = re.compile(r"\s[-–—]\s+(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})\W*$")
_ADDRESS = re.compile(r"\b(?P<name>[a-z]{4,})(?P<level>kab|kota)\.", re.IGNORECASE)


def bare_region(flow: Flow) -> tuple[gazetteer.Region, Span] | None:
    """The first region so named among the first and last lines, where the name can mean one only."""
    total = len(flow)
    for n in [*range(min(HEAD_LINES, total)), *range(max(HEAD_LINES, total - TAIL_LINES), total)]:
        text = flow.lines[n].text
        for pattern in (_OFFICE, _DATELINE, _PLACED, _BEHIND):
            for match in pattern.finditer(text):
                if region := _known(match["name"]):
                    at = flow.starts[n] + match.start("name")
                    return region, flow.span(at, at + len(match["name"]))
        for match in _ADDRESS.finditer(text):
            if region := gazetteer.known(match["level"].lower() == "kota", match["name"]):
                at = flow.starts[n] + match.start()
                return region, flow.span(at, at + len(match["name"]))
    return None


def _known(name: str) -> gazetteer.Region | None:
    """The region that the words begin with, the longest first."""
    words = name.split()
    for count in range(len(words), 0, -1):
        if region := gazetteer.find(" ".join(words[:count])):
            return region
    return None
