"""Under which indicator a file was put, as far as its folders and name say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from rules.book import Book

_NUMBER = re.compile(
    r"^(?:indikator|ind)\W{0,3}(?:no\W{0,3})?(\d{1,2})\b|^(\d{1,2})(?:\.?[A-D]\b)?(?=[. _)-]+[A-Za-z])", re.IGNORECASE
)
_KLASTER = re.compile(r"^\W*kl[au]ster", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """The place a file was put: an indicator by name, or the number that a folder carries."""

    indicator: int
    by_name: bool
    name: str  # the folder as it is called


def slot_of(path: str, book: Book) -> Slot | None:
    """The innermost folder that names or numbers an indicator; names go before numbers."""
    folders = [part for part in re.split(r"[/!]", path)[:-1] if part]
    for folder in reversed(folders):
        number = named(folder, book) or confirmed(folder, book)
        if number:
            return Slot(number, True, folder)
    for folder in reversed(folders):
        number = numbered(folder)
        if number in book.by_id:
            return Slot(number, False, folder)
    return None


def numbered(folder: str) -> int:
    """The number of an indicator in front of a folder's name; 0 where there is none."""
    match = None if _KLASTER.match(folder) else _NUMBER.match(folder.strip())
    return int(match[1] or match[2]) if match else 0


def confirmed(folder: str, book: Book) -> int | None:
    """The number in front of a folder's name, where a word of that indicator follows it."""
    number = numbered(folder)
    return number if number in book.by_id and bears(folder, number, book) else None


def bears(text: str, number: int, book: Book, beside: int | None = None) -> bool:
    """Whether a title has a phrase of an indicator, strong or weak, outside those of another one."""
    words = f" {folded(text)} "
    if beside is not None:
        other = book.indicator(beside)
        for phrase in sorted(map(folded, (other.short.id, *other.topic.strong)), key=len, reverse=True):
            words = words.replace(f" {phrase} ", " ")
    topic = book.indicator(number).topic
    return any(f" {folded(phrase)} " in words for phrase in (*topic.strong, *topic.weak))


def named(folder: str, book: Book) -> int | None:
    """The one indicator whose name, alias or strong phrase the folder bears; None when several do."""
    key = (book.digest, folder)
    if key not in _FOUND:
        _FOUND[key] = searched(folder, book)
    return _FOUND[key]


def searched(folder: str, book: Book) -> int | None:
    """What `named` says, looked up in all phrases."""
    words = f" {folded(folder)} "
    found: dict[int, int] = {}
    for phrase, number in names(book.digest, book):
        if f" {phrase} " in words:
            found[number] = max(found.get(number, 0), len(phrase))
    if not found:
        return None
    longest = max(found.values())
    best = [number for number, length in found.items() if length == longest]
    return best[0] if len(best) == 1 else None


_FOUND: dict[tuple[str, str], int | None] = {}  # files share folders: each is looked up once
_NAMES: dict[str, tuple[tuple[str, int], ...]] = {}


def names(digest: str, book: Book) -> tuple[tuple[str, int], ...]:
    """Every name an indicator goes by, folded, with its number."""
    if digest not in _NAMES:
        _NAMES[digest] = tuple(
            (folded(phrase), indicator.id)
            for indicator in book.indicators
            for phrase in (
                indicator.name.id,
                indicator.short.id,
                *indicator.aliases,
                *indicator.topic.strong,
            )
        )
    return _NAMES[digest]


@cache
def folded(text: str) -> str:
    """Lower case words with single blanks, digits at the front kept."""
    return " ".join(re.sub(r"[^0-9a-z]+", " ", text.lower()).split())
