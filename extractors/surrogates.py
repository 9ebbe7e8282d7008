"""Halves of characters that stand alone in a text: no file and no record can hold them.

RTF and old Word files count in UTF-16 and may leave a character in two halves, or half of one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from extractors.contract import Reading
from pipeline.records import Mark, Message, Page, Table, Word

_HALF = re.compile(r"[\ud800-\udfff]")


def mended(text: str) -> str:
    """The text with its halves joined; a half without its other becomes U+FFFD."""
    if text.isascii() or not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def mended_page(page: Page) -> Page:
    """The page with all its texts mended; the marks stay with their words."""
    text, marks = page.text, page.marks
    if mended(text) is not text:
        text, marks = _with_marks(text, marks)
    return replace(
        page,
        text=text,
        marks=tuple(map(_mark, marks)),
        words=tuple(map(_word, page.words)),
        tables=tuple(map(_table, page.tables)),
    )


def mended_reading(reading: Reading) -> Reading:
    """What an extractor found, with all its texts mended."""
    photo = reading.photo
    return replace(
        reading,
        pages=tuple(map(mended_page, reading.pages)),
        problem=_message(reading.problem) if reading.problem else None,
        notes=tuple(map(_message, reading.notes)),
        signatures=tuple(
            replace(each, signer=mended(each.signer)) if each.signer else each
            for each in reading.signatures
        ),
        photo=replace(photo, device=mended(photo.device)) if photo and photo.device else photo,
    )


def _with_marks(text: str, marks: tuple[Mark, ...]) -> tuple[str, tuple[Mark, ...]]:
    """Joining halves moves all that follows, so the text is mended from mark to mark."""
    starts = [0, *(mark.start for mark in marks), len(text)]
    pieces = [mended(text[a:b]) for a, b in pairwise(starts)]
    moved: list[Mark] = []
    at = len(pieces[0])
    for mark, piece in zip(marks, pieces[1:], strict=True):
        moved.append(replace(mark, start=at))
        at += len(piece)
    return "".join(pieces), tuple(moved)


def _word(word: Word) -> Word:
    text = mended(word.text)
    return word if text is word.text else replace(word, text=text)


def _mark(mark: Mark) -> Mark:
    place = mended(mark.place)
    return mark if place is mark.place else replace(mark, place=place)


def _table(table: Table) -> Table:
    place = mended(table.place)
    if place is table.place and all(mended(cell) is cell for row in table.rows for cell in row):
        return table
    return replace(table, rows=tuple(tuple(map(mended, row)) for row in table.rows), place=place)


def _message(message: Message) -> Message:
    values = ((k, mended(v) if isinstance(v, str) else _message(v)) for k, v in message.values)
    return replace(message, values=tuple(values))
