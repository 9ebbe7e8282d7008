"""Which office can mend a document that supports no item: what it nearly proves, where it lies."""

from __future__ import annotations

import re

from pipeline.records import Exhibit
from rules.book import Book
from rules.filing import folded, slot_of


def owners_of(exhibit: Exhibit, book: Book) -> tuple[str, ...]:
    """The offices of the items it nearly supports, else of its folder, its issuer, its indicator.

    A folder speaks by an office's name first, and last by the indicator that it names or numbers.
    """
    near = (book.item(miss.indicator, miss.item).opd for miss in exhibit.near)
    offices = tuple(dict.fromkeys(office for each in near for office in each))
    if offices:
        return offices
    office = office_of_path(exhibit.path, book)
    if office is None and (issuer := exhibit.fact("issuer")):
        office = issuer.get("opd")
    if office is not None:
        return (office,)
    slot = slot_of(exhibit.path, book)
    return book.indicator(slot.indicator).opd if slot else ()


def office_of_path(path: str, book: Book) -> str | None:
    """The office that the innermost of the folders bears in its name; the longest way to write it."""
    for folder in reversed(re.split(r"[/!]", path)[:-1]):
        key = (book.digest, folder)
        if key not in _FOUND:
            _FOUND[key] = searched(folder, book)
        if _FOUND[key] is not None:
            return _FOUND[key]
    return None


def searched(folder: str, book: Book) -> str | None:
    """The office that one folder names, looked up in all ways to write one."""
    words = f" {folded(folder)} "
    borne = [
        (len(key), office.name)
        for office in book.cover.offices
        for phrase in (office.name, *office.phrases)
        if (key := folded(phrase)) and f" {key} " in words
    ]
    return max(borne, key=lambda each: each[0])[1] if borne else None


_FOUND: dict[tuple[str, str], str | None] = {}  # files share folders: each is looked up once
