"""Numbers as Indonesian offices write them in tables and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Style = Literal["id", "en", "unclear"]  # 1.234,5 or 1,234.5 or nothing that tells

UNITS = (
    r"orang|jiwa|anak|bayi|balita|baduta|siswa|murid|santri|kasus|kejadian|korban|perkara|keluarga|kk|"
    r"rumah\s?tangga|rt|unit|buah|lembaga|sekolah|desa|kelurahan|kecamatan|kali|kegiatan|ibu|pasang|ruang"
)
# digits with their marks, what stands before (currency) and behind (a unit or percent)
_CELL = re.compile(
    r"(?:rp\.?\s*)?(?P<sign>[-−])?(?P<digits>\d[\d.,\u00a0 ]*?)(?:,-|\.-)?\s*"
    rf"(?P<unit>%|persen|prosen|{UNITS})?\W?\*?",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"\d{1,3}(?:([.,\u00a0 ])\d{3})(?:\1\d{3})*")
_NIL = frozenset({"-", "–", "—", "nihil", "0", "tidak ada", "n i h i l"})
MOST_DIGITS = 15  # longer ones are identity numbers or codes


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that was read; decimals are those written, percent when the sign stands by it."""

    value: float
    decimals: int = 0
    percent: bool = False

    @property
    def whole(self) -> bool:
        return self.decimals == 0 and not self.percent

    @property
    def step(self) -> float:
        """One unit of the last digit written."""
        return 10.0**-self.decimals


def style_of(cells: Iterable[str]) -> Style:
    """Which mark is the decimal one, from the cells that leave no doubt."""
    comma = dot = 0
    for cell in cells:
        text = cell.strip()
        if re.search(r"\d,\d{1,2}(?!\d)|\d,\d{4,}|\d\.\d{3},\d|\d\.\d{3}\.\d{3}", text):
            comma += 1
        elif re.search(r"^\D{0,4}\d{1,3},\d{3}\.\d|\d,\d{3},\d{3}|^\D{0,4}\d+\.\d{1,2}\D{0,2}$", text):
            dot += 1
    if comma and dot:
        return "unclear"
    return "en" if dot else "id"


@lru_cache(maxsize=8192)
def numeral(cell: str, style: Style = "id") -> Numeral | None:
    """The number a cell holds; None where it holds none, or one that can be read in two ways."""
    text = " ".join(cell.split())
    if text.lower() in _NIL:
        return Numeral(0.0)
    match = _CELL.fullmatch(text)
    if not match or sum(ch.isdigit() for ch in match["digits"]) > MOST_DIGITS:
        return None
    digits = match["digits"].strip()
    percent = bool(match["unit"]) and match["unit"].lower() in ("%", "persen", "prosen")
    read = _value(digits, style, percent)
    if read is None:
        return None
    value, decimals = read
    return Numeral(-value if match["sign"] else value, decimals, percent)


def _value(digits: str, style: Style, percent: bool) -> tuple[float, int] | None:
    """Value and decimals of digits with marks; None where the marks make no number."""
    if digits.isdigit():
        if len(digits) > 1 and digits[0] == "0":
            return None  # a code
        return float(digits), 0
    decimal, thousand = (".", ",") if style == "en" else (",", ".")
    whole, mark, part = digits.rpartition(decimal)
    if mark and digits.count(decimal) == 1 and part.isdigit():
        if style == "unclear" and len(part) == 3 and not percent:
            return None
        if whole.isdigit() or ((grouped := _GROUPED.fullmatch(whole)) and grouped[1] != decimal):
            if style == "id" and len(part) == 3 and whole.isdigit() and not percent and whole != "0":
                return None  # 1,234 among Indonesian numbers: either could be meant
            return float(re.sub(r"\D", "", whole) + "." + part), len(part)
        return None
    match = _GROUPED.fullmatch(digits)
    if match and match[1] in (thousand, " ", "\u00a0"):
        if match[1] == thousand and (style == "unclear" or percent):
            return None
        return float(re.sub(r"\D", "", digits)), 0
    if digits.count(thousand) == 1 and decimal not in digits:
        left, _, right = digits.partition(thousand)
        if left.isdigit() and right.isdigit() and len(right) in (1, 2):
            return float(f"{left}.{right}"), len(right)  # 92.5 among Indonesian numbers
    return None


def shown(value: float, decimals: int = 0) -> str:
    """A number as an Indonesian reader expects it: 1.234,5."""
    text = f"{value:,.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,"))
