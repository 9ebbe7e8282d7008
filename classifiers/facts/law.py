"""The laws that a document cites, in one short form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact

_FORMS = (
    ("Perppu", r"peraturan pemerintah pengganti undang\W{0,3}undang|perp?pu"),
    ("UU", r"undang\W{0,3}undang|\buu\b"),
    ("Perpres", r"peraturan presiden|perpres"),
    ("Keppres", r"keputusan presiden|keppres"),
    ("Inpres", r"instruksi presiden|inpres"),
    ("PP", r"peraturan pemerintah|\bpp\b"),
)
_MINISTRIES = (
    ("PPPA", r"pppa|pp\s?&\s?pa|pemberdayaan\s+perempuan"),
    ("PAN-RB", r"pan\W?\s?rb|pendayagunaan\s+aparatur"),
    ("Dagri", r"dagri|dalam\s+negeri"),
    ("Dikbudristek", r"dikbud\s?ristek|pendidikan,?\s+kebudayaan,?\s+riset"),
    ("Dikbud", r"dikbud|pendidikan\s+dan\s+kebudayaan"),
    ("Kes", r"kes\b|kesehatan"),
    ("Sos", r"sos\b|sosial"),
    ("Agama", r"(?:ag|agama)\b"),
    ("Naker", r"naker|ketenagakerjaan|tenaga\s+kerja"),
    ("Desa", r"desa\b"),
    ("Keu", r"keu\b|keuangan"),
)
_NUMBER = r"\b(?:nomor|nomer|no)\b\.?\s*:?\s*(?P<number>\d{1,3})(?:/[\w.-]{2,12})?\s+(?:tahun|th\.?|thn)\s*(?P<year>(?:19|20)\d\d)"
_SHORT = r"\s+(?P<n2>\d{1,3})\s*(?:/|(?:tahun|thn|th\.?)(?=\s))\s*(?P<y2>(?:19|20)\d\d)"
_CENTRAL = screened(
    "(?P<form>"
    + "|".join(p for _, p in _FORMS)
    + rf")(?:[^;\n]{{0,60}}?(?:\n[^;\n]{{0,40}}?)?{_NUMBER}|{_SHORT})"
)
_MINISTER = screened(
    r"(?P<form>peraturan\s+(?:bersama\s+)?menteri(?:\s+negara)?|permen(?:eg)?)\s*"
    rf"(?P<who>[^;\n]{{0,90}}?(?:\n[^;\n]{{0,60}}?)?)(?:{_NUMBER}|{_SHORT})"
)
_GAZETTE = re.compile(
    r"(?P<extra>tambahan\s+)?lembaran\s+negara(?:\s+republik\s+indonesia)?\s*(?:\(?[tl]ln\)?\s*)?(?:ri\s+)?(?:tahun\s+(?P<year>(?:19|20)\d\d)\s*,?\s*)?(?:nomor|nomer|no)\b\.?\s*(?P<number>\d{1,4})"
)
_WORDS = (
    "undang",
    "uu",
    "peraturan",
    "perpu",
    "perppu",
    "perpres",
    "presiden",
    "keppres",
    "inpres",
    "permen",
    "pp ",
)
_REACH = 330  # characters from a law to its gazette numbers
_LIMIT = 60_000  # characters; legal bases stand in front


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `law`, each once, as `UU 23/2002` or `Permen PPPA 12/2022`; `ln` and `tln` as given."""
    flow, seen = view.flow, set[str]()
    low = flow.low[:_LIMIT]
    if not any(word in low for word in _WORDS):
        return
    for pattern in (_CENTRAL, _MINISTER):
        for match in pattern.finditer(low):
            name = _form(match["form"]) if pattern is _CENTRAL else _ministry(match["who"])
            number, year = match["number"] or match["n2"], match["year"] or match["y2"]
            value = f"{name} {number}/{year}"
            if name and value not in seen:
                seen.add(value)
                where = flow.span(match.start(), match.end())
                yield Fact(name="law", value=value, where=where, more=_gazette(low, match.end()))


def _gazette(low: str, start: int) -> tuple[tuple[str, str], ...]:
    """The numbers `ln` (year/number) and `tln` in brackets after a law, as they are given."""
    window = low[start : start + _REACH]
    opened = window.find("(")
    if opened < 0 or ";" in window[:opened] or _CENTRAL.search(window[:opened]):
        return ()
    closed = window.find(")", opened)
    found: dict[str, str] = {}
    for match in _GAZETTE.finditer(window[opened : closed if closed > 0 else len(window)]):
        if match["extra"]:
            found.setdefault("tln", match["number"])
        elif match["year"]:
            found.setdefault("ln", f"{match['year']}/{match['number']}")
    return tuple(sorted(found.items()))


def _form(text: str) -> str:
    return next(name for name, pattern in _FORMS if re.fullmatch(pattern, text))


def _ministry(who: str) -> str:
    for short, pattern in _MINISTRIES:
        if re.search(pattern, who):
            return f"Permen {short}"
    return ""
