"""What would expose a child is masked before it leaves the worker that read it."""

from __future__ import annotations

import re

MASK = "▇▇▇"

# NIK and KK have 16 digits, NISN 10; offices set them with blanks, dots or dashes.
_NUMBERS = re.compile(r"(?<![\d/.,-])(?:\d[ .-]?){15}\d(?![\d/])|(?<=NISN)(\W{0,4})\d{10}\b")
_PHONE = re.compile(r"(?<!\d)(?:\+62|62|0)8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?!\d)")

# A name that follows one of these belongs to a child in a case, or to a parent of one.
_LEAD = (
    r"a\.?\s?n\.?|atas nama|anak korban|korban|anak pelaku|pelaku anak|anak saksi|tersangka|"
    r"terdakwa|anak dari|binti|bin|nama anak|nama korban|nama orang ?tua|nama ayah|nama ibu|inisial"
)
_NAMED = re.compile(
    rf"\b({_LEAD})(\s*[:=]?\s+)((?:[A-Z][\w'’.]*)(?:\s+(?:bin|binti)?\s?[A-Z][\w'’.]*){{0,3}})"
)
_CASE = re.compile(
    r"korban|pelaku|diversi|\bABH\b|HIV|kekerasan|pelecehan|pencabulan|penelantaran|dispensasi|"
    r"pengangkatan anak|adopsi|terpapar|rumah aman|binti|nama anak|\bNIK\b|\bNISN\b",
    re.IGNORECASE,
)


def masked(text: str) -> str:
    """The text with NIK, KK, NISN, phone numbers and names of children in cases masked."""
    if any(ch.isdigit() for ch in text):
        text = _NUMBERS.sub(MASK, text)
        text = _PHONE.sub(MASK, text)
    if _CASE.search(text):
        text = _NAMED.sub(lambda m: f"{m[1]}{m[2]}{MASK}", text)
    return text


def snippet(text: str, limit: int = 300) -> str:
    """A masked line of at most `limit` characters with its white space folded."""
    line = masked(" ".join(text.split()))
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
