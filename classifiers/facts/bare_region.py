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
    r"\b(?:forum anak(?: daerah)?|fad|polres(?:ta(?:bes)?)?|polsek|upt[d]? ?ppa|unit ppa(?: polres)?|p2tp2a|puspaga|apsai|opd|pemkab|pemko[t]?|din(?:kes|sos)\w*|dis(?:hub|dik|dukcapil|kominfo|naker|par|perkim|pora|persip|tan|perindag|sos)\w*|"
    r"bappeda|bapp?e\w+|bpbd|dp\d?\w{0,3}p?3?a\w*|rsud|lpa|lsm|pkk|kemenag|baznas|pmi|gow|kpu|bps|kejari|pn|bapas|bnnk?|satpol pp|apindo|pwi|kadin|gapki|idi|ibi|pgri|himpaudi|"
    r"(?:slb|sd|smp|sma|smk|mi|mts|ma|man|min|mtsn|tk|paud|sekolah luar biasa)n?(?: negeri| terpadu| islam| pembina)?(?: \d{1,3})?|"
    r"sekolah luar biasa negeri|dkk|dinas(?: [a-z0-9]+){1,6}?)\)?\s+(?=(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}))",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^\W*(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}),?\s*(?:[-–—|:]\s|\(\d{1,2}[/ -]|(?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),?\s)\(?\d)"
)
_PLACED = re.compile(
    r"(?:^|[.!?]\s+)(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}),\s*(?:(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu),?\s*)?\d{1,2}[ /-]"
)
# of a form: Kabupaten/Kota : ...
_FORM = re.compile(
    r"\bkab(?:upaten)?\.?\s*/\s*kota(?:madya)?\s*:\s*(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})", re.IGNORECASE
)
_BEHIND = re.compile(r"\s[-–—]\s+(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})\W*$")
_ADDRESS = re.compile(r"\b(?P<name>[a-z]{4,})(?P<level>kab|kota)\.", re.IGNORECASE)
# a name that stands alone: the line, a stop or a year follows it, no other name
_ALONE = re.compile(
    r"(?<![\w.'’-])(?P<name>(?:kep(?:ulauan|\.)? )?[A-Za-z][\w'’-]{2,}(?: [A-Za-z][\w'’-]+){0,3})(?=\W*(?:$|[,;:()|>/]|\s-|\.(?:\s|$)|\b(?:th|thn|tahun|tgl|tanggal|tw|triwulan|bulan|periode|smt|semester)\b|20[12]\d))",
    re.IGNORECASE,
)
_NOT_A_REGION = re.compile(
    r"\b(?:desa|ds|kel|kelurahan|kec|kecamatan|jl|jalan|pasar|sungai|gunung|suku|bank|pt|cv|rs|universitas|hotel|kampung|dusun|dsn|nagari|bapak|ibu|pak|bu|sdr|an|hj?|dr|drs|kue|masjid|gereja|pulau|"
    r"provinsi|prov|di|ke|dari|asal|lahir)\.?$",
    re.IGNORECASE,
)
_VILLAGES = re.compile(r"\b(?:desa|ds|nagari|gampong|pekon|kades|bupati|wabup|kabupaten|kab|pemkab)\b")
_WARDS = re.compile(r"\b(?:kelurahan|lurah|wali\s?kota|pemkot|kota)\b")
# regions called as things are called
_THINGS = frozenset({"batu", "pasir", "malang", "buru", "metro", "baru", "tual", "ende", "pati", "bima", "banjar", "solok", "agam", "karo", "siak", "barito", "toba", "sigi"})


def bare_region(flow: Flow) -> tuple[gazetteer.Region, Span] | None:
    """The first region so named among the first and last lines, where the name can mean one only."""
    total = len(flow)
    for n in [*range(min(HEAD_LINES, total)), *range(max(HEAD_LINES, total - TAIL_LINES), total)]:
        text = flow.lines[n].text
        for pattern in (_FORM, _OFFICE, _DATELINE, _PLACED, _BEHIND):
            whole = pattern in (_DATELINE, _PLACED)  # Padang Aro is no Padang
            for match in pattern.finditer(text):
                if region := gazetteer.find(match["name"]) if whole else _known(match["name"]):
                    at = flow.starts[n] + match.start("name")
                    return region, flow.span(at, at + len(match["name"]))
        for match in _ADDRESS.finditer(text):
            if region := gazetteer.known(match["level"].lower() == "kota", match["name"]):
                at = flow.starts[n] + match.start()
                return region, flow.span(at, at + len(match["name"]))
    return _alone(flow)


def _level(flow: Flow, name: str) -> gazetteer.Region | None:
    """Of a kabupaten and a kota of one name: villages speak for the first, kelurahan for the second."""
    both = [gazetteer.known(kota, name) for kota in (False, True)]
    if None in both:
        return None
    villages, wards = bool(_VILLAGES.search(flow.low)), bool(_WARDS.search(flow.low))
    return None if villages == wards else both[wards]


def _alone(flow: Flow) -> tuple[gazetteer.Region, Span] | None:
    """The only region whose name stands by itself in the first and last lines."""
    total, found = len(flow), dict[str, tuple[gazetteer.Region, Span]]()
    for n in [*range(min(HEAD_LINES, total)), *range(max(HEAD_LINES, total - TAIL_LINES), total)]:
        text = flow.lines[n].text
        for match in _ALONE.finditer(text):
            words = match["name"].split()
            for first in range(len(words)):
                name = " ".join(words[first:])
                things = name.lower() in _THINGS and not name.isupper()
                cased = name[0].isupper() or (text.islower() and len(name) > 4)
                named = cased and len(name) > 2 and not things
                region = (gazetteer.find(name) or _level(flow, name)) if named else None
                if region is None:
                    continue
                start = match.end("name") - len(name)
                if not _NOT_A_REGION.search(text[:start].rstrip()):
                    at = flow.starts[n] + start
                    found.setdefault(region.code, (region, flow.span(at, at + len(name))))
                break
    return next(iter(found.values())) if len(found) == 1 else None


def _known(name: str) -> gazetteer.Region | None:
    """The region that the words begin with, the longest first."""
    words = name.split()
    for count in range(len(words), 0, -1):
        if region := gazetteer.find(" ".join(words[:count])):
            return region
    return None
