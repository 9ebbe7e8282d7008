"""The rulebook as it was read and checked before: reading it anew takes fourteen times as long."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from pipeline.provenance import sources
from pipeline.report.atomic import Unwritable, write_bytes
from rules.book import Book, load
from rules.digest import digest_of, learned_in

NAME = "rulebook.json"


def book_of(folder: Path, work: Path) -> Book:
    """The rulebook of a folder; kept in the work folder of a run for the next one.

    Raises RulebookError, as `rules.book.load` does.
    """
    kept = work / NAME
    try:
        head = f"{digest_of(folder)} {sources('rules')}\n".encode()
    except OSError:
        return load(folder)  # it will say what is missing
    try:
        raw = kept.read_bytes()
        if raw.startswith(head):
            book = Book.model_validate_json(raw.removeprefix(head))
            return book.model_copy(update={"learned": learned_in(folder)})
    except (OSError, ValidationError):
        pass
    book = load(folder)
    with suppress(Unwritable):  # then it is read again next time
        if work.is_dir():
            write_bytes(kept, head + book.model_dump_json().encode())
    return book
