"""How people number the questions: 1, 2a, 2a-2zb, 21A/4b, Pertanyaan 3, 4.2."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rules.book import Indicator, Item
from rules.claims.grid import Cell

_WORD = re.compile(r"^(?:pertanyaan|question|butir|soal|no(?:mor)?|q)\b[\s.:]*", re.IGNORECASE)
_ONE = re.compile(
    r"(?:(?:(?P<indicator>\d{1,2})[\s.]*)?(?P<section>[A-D])[\s./)-]*)?"
    r"(?P<number>\d{1,2})[\s.]?(?P<letter>z?[a-z])?",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?P<indicator>\d{1,2})[./](?P<number>\d{1,2})[\s.]?(?P<letter>z?[a-z])?", re.I)
_RANGE = re.compile(r"^(.+?)\s*(?:-|–|—|s\.?/?d\.?|sampai)\s*(\d{0,2}\s*z?[a-z])$", re.IGNORECASE)
_SECTION = re.compile(r"^(?:(?P<indicator>\d{1,2})\s*)?(?P<section>[A-D])\b[\s.)]*$")


@dataclass(frozen=True, slots=True)
class Question:
    """A question's number; letters a..z, za, zb count 1, 2 ... and 0 is the question as a whole."""

    number: int
    first: int = 0
    last: int = 0
    section: str = ""  # A..D within an indicator
    indicator: int | None = None  # where the number itself says so

    def holds(self, other: Question) -> bool:
        """Whether the other is this question or a part of it."""
        if self.number != other.number:
            return False
        if self.section and other.section and self.section != other.section:
            return False
        if not self.first or not other.first:
            return True
        return self.first <= other.first and other.last <= self.last

    def __str__(self) -> str:
        first, last = letters(self.first), letters(self.last)
        tail = f"-{self.number}{last}" if last != first else ""
        return f"{self.section + '/' if self.section else ''}{self.number}{first}{tail}"


def ordinal(text: str) -> int:
    """a is 1, z is 26, za is 27."""
    return 26 * (len(text) - 1) + ord(text[-1]) - ord("a") + 1 if text else 0


def letters(number: int) -> str:
    """The reverse of ordinal; "" for 0."""
    return "z" * ((number - 1) // 26) + chr(ord("a") + (number - 1) % 26) if number else ""


def question_of(cell: Cell, indicator: int | None = None) -> Question | None:
    """The question that a cell numbers; None for text.  `indicator` is the row's, where known."""
    text = f"{cell:g}" if isinstance(cell, float) else cell.strip()
    text = _WORD.sub("", text).strip(" .):")
    if not text or len(text) > 24:
        return None
    dotted = _DOTTED.fullmatch(text)
    if dotted and (indicator is None or int(dotted["indicator"]) == indicator):
        return _made(dotted, "", None)
    span = _RANGE.match(text)
    found = _ONE.fullmatch(span[1].strip() if span else text)
    if not found:
        return None
    return _made(found, found["section"] or "", span[2] if span else None)


def _made(found: re.Match[str], section: str, to: str | None) -> Question:
    first = ordinal((found["letter"] or "").lower())
    last = ordinal(re.sub(r"[\d\s]", "", to).lower()) if to else first
    return Question(
        number=int(found["number"]),
        first=first,
        last=max(first, last),
        section=section.upper(),
        indicator=int(found["indicator"]) if found["indicator"] else None,
    )


def section_of(text: str) -> tuple[int | None, str] | None:
    """`21A` or `B.` as the indicator, where it is named, and the letter."""
    found = _SECTION.match(text.strip())
    if not found:
        return None
    return (int(found["indicator"]) if found["indicator"] else None, found["section"].upper())


def asked(item: Item) -> Question:
    """The question that an item of the rulebook answers; ValueError where it has no number."""
    question = question_of(item.question.replace("/", " ", 1))
    if question is None:
        raise ValueError(item.question)
    return question


def items_of(indicator: Indicator, question: Question) -> list[Item]:
    """The items that a question is about: one where all is well, several when the section is open."""
    return [item for item in indicator.items if asked(item).holds(question)]
