"""Days as Indonesian papers write them, in figures and in words."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from classifiers.lines import Flow

LIMIT = 60_000  # characters

_MONTHS = {
    1: "januari|january|jan", 2: "februari|pebruari|february|feb|peb", 3: "maret|march|mar",
    4: "april|apr", 5: "mei|may", 6: "juni|june|jun", 7: "juli|july|jul",
    8: "agustus|august|agust|agus|agu|agt|ags|aug", 9: "september|sept|sep",
    10: "oktober|october|okt|oct", 11: "november|nopember|nov|nop", 12: "desember|december|des|dec",
}  # fmt: skip
_MONTH_OF = {word: number for number, words in _MONTHS.items() for word in words.split("|")}
MONTH = "(?:" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + ")"
_WEEKDAYS = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "minggu": 6, "ahad": 6,
}  # fmt: skip
WEEKDAY = r"(?:senin|selasa|rabu|kamis|jum['’` ]?at|sabtu|minggu|ahad)"
_JOIN = r"(?:s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga|dan|&|-|–|—|,)"

# patterns begin with the digit itself: the engine then skips to the next digit at once
_WORDED = re.compile(
    rf"(?P<one>\d(?<!\d\d)\d?)(?:\s*(?P<m0>{MONTH})?\.?\s*(?P<y0>\d{{4}})?\s*{_JOIN}\s*(?P<two>\d{{1,2}}))?\s*"
    rf"(?:\([a-z ]{{3,24}}\)\s*)?[-./ ]?\s*(?:bulan\s+)?(?P<month>{MONTH})(?![a-z])\.?\s*[-./,]?\s*(?:(?:tahun|thn?\.?)\s+)?(?P<year>(?:19|20)\d{{2}}|['’]\d{{2}}|\d{{2}}(?![\d.:,]))(?!\d)"
)
_FIGURES = re.compile(
    r"(?P<day>\d(?<!\d\d)(?<![/.-]\d)\d?)\s?(?P<sep>[-/.])\s?(?P<month>\d{1,2})\s?(?P=sep)\s?(?P<year>(?:19|20)\d{2}|\d{2})(?![\d/]|\.\d)"
)
_ISO = re.compile(r"(?P<year>[12](?<![\d/-][12])(?:(?<=2)0|(?<=1)9)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)")
_NUMBER_WORDS = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000,
}  # fmt: skip
NUMBER_WORD = r"(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu)"
_SPELT = re.compile(
    rf"(?:tanggal|tgl\.?|{WEEKDAY},?)\s+(?P<day>{NUMBER_WORD}(?:\s*{NUMBER_WORD}){{0,2}})\s*(?:\([^)]{{0,12}}\)\s*)?,?\s*"
    rf"(?:bulan\s+)?(?P<month>{MONTH})\s*(?:\([^)]{{0,12}}\)\s*)?,?\s*(?:(?:tahun|thn?\.?)\s+)?(?P<year>{NUMBER_WORD}(?:\s*{NUMBER_WORD}){{2,7}}(?!\s*(?:pu|be)[a-z]{{2,4}}\b)|20\d\d)"
)


_TIME = re.compile(r",? \d{1,2}:\d\d")
_DIGIT = re.compile(r"\d")
_BEFORE = re.compile(rf"(?P<weekday>{WEEKDAY})\s*[,/]?\s*(?:(?:tanggal|tgl\.?)\s*)?[,(]?\s*$")


@dataclass(frozen=True, slots=True)
class Day:
    """A day (or a range of days) in a text; offsets into that text."""

    start: int
    end: int
    first: str  # ISO
    last: str  # ISO; the same day where it is no range
    weekday: str = ""  # as written
    wrong: str = ""  # "weekday" when it was another, "day" when the month has no such day

    @property
    def more(self) -> tuple[tuple[str, str], ...]:
        pairs = (("weekday", self.weekday), ("wrong", self.wrong))
        return tuple(pair for pair in pairs if pair[1])


def spelt(words: str) -> int | None:
    """The number that Indonesian words spell: "dua ribu dua puluh empat" is 2024."""
    total = part = 0
    for word in re.findall(NUMBER_WORD, words.lower()):
        if word in ("seratus", "seribu"):
            total, part = total + part + _NUMBER_WORDS[word], 0
        elif word == "belas":
            part += 10
        elif word == "puluh":
            total, part = total + part * 10, 0
        elif word in ("ratus", "ribu"):
            total, part = total + part * (100 if word == "ratus" else 1000), 0
        else:
            part += _NUMBER_WORDS[word]
    return total + part or None


def days(low: str) -> Iterator[Day]:
    """The days named in a lower-case text, in order of kind, not of place."""
    if _DIGIT.search(low):
        yield from _figured(low)
    if "tanggal" in low or "tgl" in low or "ribu" in low:
        for match in _SPELT.finditer(low):
            year_of = int(match["year"]) if match["year"].isdigit() else spelt(match["year"])
            found = _iso(year_of or 0, _MONTH_OF[match["month"]], spelt(match["day"]) or 0)
            if found:
                yield _day(match, found[0], found[0], found[1])


def _figured(low: str) -> Iterator[Day]:
    for match in _WORDED.finditer(low):
        year = _year(match["year"])
        last = _iso(year, _MONTH_OF[match["month"]], int(match["two"] or match["one"]))
        if last is None:
            continue
        first, wrong = last
        if match["two"]:
            month0 = _MONTH_OF[match["m0"]] if match["m0"] else _MONTH_OF[match["month"]]
            begin = _iso(int(match["y0"] or year), month0, int(match["one"]))
            if begin and begin[0] <= last[0]:
                first = begin[0]
        yield _day(match, first, last[0], wrong)
    for pattern in (_FIGURES, _ISO):
        for match in pattern.finditer(low):
            if pattern is _FIGURES and match["sep"] == "." and len(match["year"]) == 2:
                continue  # 1.2.03 is a heading or a code
            month, day = int(match["month"]), int(match["day"])
            if month > 12 and _TIME.match(low, match.end()):
                month, day = day, month  # a form's time stamp: 3/19/2024 7:51:04
            found = _iso(_year(match["year"]), month, day)
            if found:
                yield _day(match, found[0], found[0], found[1])


@lru_cache(maxsize=2)
def days_of(flow: Flow) -> tuple[Day, ...]:
    """The days of a document, in order of place."""
    return tuple(sorted(days(flow.low[:LIMIT]), key=lambda day: day.start))


def first_day(low: str) -> Day | None:
    """The day that stands first in a text."""
    return min(days(low), key=lambda day: (day.start, -day.end), default=None)


def last_of(month: str, year: int) -> str:
    """The last day (ISO) of a month by its name, or of a year where the word is no month."""
    number = _MONTH_OF.get(month, 12)
    return date(year, number, monthrange(year, number)[1]).isoformat()


def _year(text: str) -> int:
    digits = text.strip("'’")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _iso(year: int, month: int, day: int) -> tuple[str, str] | None:
    """The ISO day and what is wrong with it; None where it is no day at all."""
    if not (1945 <= year <= 2060 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    last = monthrange(year, month)[1]
    return date(year, month, min(day, last)).isoformat(), "day" if day > last else ""


def _day(match: re.Match[str], first: str, last: str, wrong: str) -> Day:
    start = match.start()
    before = _BEFORE.search(match.string[max(0, start - 30) : start])
    weekday = before["weekday"] if before else ""
    key = re.sub(r"[^a-z]", "", weekday)
    if weekday and not wrong and date.fromisoformat(first).weekday() != _WEEKDAYS[key]:
        wrong = "weekday"
    if before:
        start -= min(30, start) - before.start()
    return Day(start, match.end(), first, last, weekday, wrong)
