"""`buktikla watch`: checks a folder again when it has changed and has come to rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from pipeline.intake import find
from pipeline.ledger import stamp_of

Stamps = dict[str, str]


def stamps_of(folder: Path, out: Path) -> Stamps:
    """Size and time of every file below the folder, by path."""
    return {found.path: stamp_of(found) for found in find(folder, skip=out)}


def changes(
    look: Callable[[], Stamps], pause: Callable[[float], None] = time.sleep, every: float = 3.0
) -> Iterator[tuple[str, ...]]:
    """The paths that changed, each time the folder has been the same on two looks in a row.

    A file that is still being copied changes between two looks, so it is waited for.  The first
    thing that is given is everything there is.
    """
    known: Stamps = {}
    first = True
    before = look()
    while True:
        pause(every)
        now = look()
        if now == before and (first or now != known):
            moved = {path for path in now.keys() | known.keys() if now.get(path) != known.get(path)}
            known, first = now, False
            yield tuple(sorted(moved))
        before = now
