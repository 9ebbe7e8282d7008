"""Pages of the document at hand as they are read, so that a lost worker loses only what is left.

One document at a time, one process: the state is the module's.  Nothing is written for documents
that are read at once; only a slow one leaves its pages on disk.
"""

from __future__ import annotations

import os
import time
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from extractors import surrogates
from pipeline.records import Page

SLOW = 3.0  # seconds; before that a document is cheaper read again than kept


class _State:
    file: Path | None = None
    begun = 0.0
    beat = 0.0
    unwritten: tuple[Page, ...] = ()


@cache
def adapter() -> TypeAdapter[Page]:
    return TypeAdapter(Page)


def begin(file: Path) -> None:
    """A document is taken up; its pages will lie in this file if it turns out to be slow."""
    # the watch looks from another thread: the beat is set before the file that it counts for
    _State.begun = _State.beat = time.monotonic()
    _State.file, _State.unwritten = file, ()


def end() -> None:
    """The document is finished: its journal is no longer needed."""
    if _State.file is not None:
        _State.file.unlink(missing_ok=True)
    _State.file, _State.unwritten = None, ()


def beat() -> None:
    """A sign of life where no page is finished: a member laid out, a row or paragraph read."""
    _State.beat = time.monotonic()


def page_read(page: Page) -> None:
    """One more page is done: the silence is over, and a slow document keeps it."""
    beat()
    if _State.file is None:
        return
    _State.unwritten += (surrogates.mended_page(page),)
    if _State.beat - _State.begun < SLOW:
        return
    try:
        with _State.file.open("ab") as stream:
            for each in _State.unwritten:
                stream.write(adapter().dump_json(each) + b"\n")
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:  # a full disk: the reading goes on without its net
        return
    _State.unwritten = ()


def silence() -> float:
    """Seconds since the last sign of life; 0 while no document is at hand."""
    return time.monotonic() - _State.beat if _State.file is not None else 0.0


def pages_in(file: Path) -> tuple[Page, ...]:
    """The pages a lost worker left; a torn last line is dropped."""
    pages: list[Page] = []
    try:
        lines = file.read_bytes().splitlines()
    except OSError:
        return ()
    for line in lines:
        try:
            pages.append(adapter().validate_json(line))
        except ValidationError:
            break
    return tuple(pages)
