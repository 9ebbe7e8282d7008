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


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of an answer; `step` is one unit of its last digit."""

    value: float
    step: float
    percent: bool
    year: str | None  # the one year that the answer names


def is_claimed(rows: Iterable[Claim]) -> bool:
    """Whether points are claimed, or, where no points stand, whether the answer is yes."""
    scores = [row.score for row in rows if row.score is not None]
    if scores:
        return sum(scores) > 0
    return any(_YES.match(row.answer) and not _NO.search(row.answer[:40]) for row in rows)


def figures_of(answer: str) -> tuple[Figure, ...]:
    """The counts and percentages of an answer; years, numbers of rules and ages are none."""
    years = set(_YEAR.findall(answer))
    year = years.pop() if len(years) == 1 else None
    found = []
    for match in _FIGURE.finditer(answer):
        if _NAMED.search(answer[: match.start()]) or (_YEAR.fullmatch(match[1]) and not match[2]):
            continue
        value = numeral(f"{match[1]} %" if match[2] else match[1])
        if value is not None:
            found.append(Figure(value.value, value.step, bool(match[2]), year))
    return tuple(found)
