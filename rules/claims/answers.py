"""What an answer of the self-assessment says: whether it is claimed, and which figures it gives."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.records import Claim
from rules.numerals import numeral

_YES = re.compile(r"^\W*(?:ada|ya|iya|sudah|tersedia|telah|terlaksana|memiliki|yes|true)\b", re.IGNORECASE)
_NO = re.compile(r"\b(?:tidak|belum|blm|tdk|nihil|kosong|no|none)\b", re.IGNORECASE)
_FIGURE = re.compile(r"(?<![\w.,/-])(\d[\d.,]*\d|\d)\s*(%|persen\b|prosen\b)?", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NAMED = re.compile(r"\b(?:nomor|no|tahun|thn|pasal|usia|umur|tanggal|klaster|indikator|perda|perbup|perwali)\.?\s*$", re.IGNORECASE)
# what it was before or shall be, and by how much it changed
_OTHERWISE = re.compile(
    r"(?:\b(?:(?:pada\s+)?tahun\s+(?:lalu|sebelumnya|kemarin)|sebelumnya|semula|awalnya|dulu|target(?:nya)?|sasaran(?:nya)?|nasional|provinsi|"
    r"(?:naik|turun|meningkat|menurun|bertambah|berkurang|selisih|kenaikan|penurunan|peningkatan)(?:\s+dari)?)"
    r"[\s:=(-]*(?:(?:sebesar|sebanyak|hanya|baru|adalah|tercatat|sekitar|capaian|dari|di|pada|tahun|(?:19|20)\d\d)[\s:=-]+){0,4})$",
    re.IGNORECASE,
)
_FORMERLY = re.compile(
    r"\s*(?:\w+\s+)?(?:\(?\s*(?:pada\s+)?tahun\s+(?:lalu|sebelumnya|kemarin)\b(?![\s:=]*(?:sebesar\s+|sebanyak\s+)?\d)|(?:(?:di|pada|tahun|\(?(?:19|20)\d\d\)?)\s*){0,4}(?:menjadi|naik\s+(?:ke|menjadi)|turun\s+(?:ke|menjadi)|ke\s+\d|→|->))",
    re.IGNORECASE,
)
_SEX = re.compile(r"\b(?:l|p|lk|pr|laki[- ]laki|perempuan|putra|putri)\W{0,3}$", re.IGNORECASE)
_OF_SEX = re.compile(r"\s*(?:anak\s+|orang\s+|siswa\s+|kasus\s+)?(?:l|p|lk|pr|laki[- ]laki|perempuan|putra|putri)\b", re.IGNORECASE)
# 13 Puskesmas dari 24, 13/24, 13 dari total 24
_WHOLE = re.compile(
    r"\d(?:\s*(?:%|persen|prosen)|\s*\([^()]*\)|\s+[a-z]+){0,4}\s+dari\s+(?:(?:total|jumlah|seluruh|sebanyak|keseluruhan|target|sasaran)\s+)*$|\d\s*/\s*$", re.IGNORECASE
)
_PART_OF = re.compile(
    r"(?:\s*(?:%|persen|prosen)|\s*\([^()]*\)|\s+[a-z]+){0,4}?\s*(?:\bdari\s+(?:(?:total|jumlah|seluruh|sebanyak|keseluruhan)\s+)*|/\s*)(\d[\d.,]*)", re.IGNORECASE
)
_YEAR_BEFORE = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\W*(?:(?:sebesar|sebanyak|adalah|mencapai|tercatat|ada|menjadi|yaitu|sejumlah|berjumlah)\s+)?$", re.IGNORECASE
)
_YEAR_AFTER = re.compile(
    r"\s*(?:[a-z]+\s+){0,2}?(?P<bracket>[(\[])?\s*(?:(?:di|pada|untuk|tahun|thn|th)\W*){0,3}(?P<year>(?:19|20)\d\d)(?!\d)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of an answer; `step` is one unit of its last digit."""

    value: float
    step: float
    percent: bool
    whole: float | None  # of which it is said to be a part: 13 dari 24
    year: str | None  # the one year that the answer names, else the one named beside the figure


def is_claimed(rows: Iterable[Claim]) -> bool:
    """Whether points are claimed, or, where no points stand, whether the answer is yes."""
    scores = [row.score for row in rows if row.score is not None]
    if scores:
        return sum(scores) > 0
    return any(_YES.match(row.answer) and not _NO.search(row.answer[:40]) for row in rows)


def figures_of(answer: str) -> tuple[Figure, ...]:
    """The counts and percentages of an answer; years, numbers of rules and ages are none.

    Nor are what it was before, what is wanted, by how much it changed, the whole of a part, one sex.
    """
    years = set(_YEAR.findall(answer))
    only = next(iter(years)) if len(years) == 1 else None
    found: list[Figure] = []
    for match in _FIGURE.finditer(answer):
        before, after = answer[: match.start()], answer[match.end() :]
        if _NAMED.search(before) or (_YEAR.fullmatch(match[1]) and not match[2]):
            continue
        if _SEX.search(before) or _OF_SEX.match(after):
            continue
        if _OTHERWISE.search(before) or _FORMERLY.match(after) or _WHOLE.search(before):
            continue
        value = numeral(f"{match[1]} %" if match[2] else match[1])
        year = only if len(years) < 2 else year_of(before, after)
        if value is not None and (year or len(years) < 2):
            part = _PART_OF.match(after)
            whole = numeral(part[1].rstrip(".,")) if part else None
            found.append(Figure(value.value, value.step, bool(match[2]), whole.value if whole else None, year))
    return tuple(found)


def year_of(before: str, after: str) -> str | None:
    """The year by one of the figures of an answer that names several; None where none is near."""
    named = _YEAR_BEFORE.search(before)
    close = _YEAR_AFTER.match(after)
    if close and (close["bracket"] or not named or "menjadi" in named[0].lower()):
        return close["year"]
    return named["year"] if named else None
