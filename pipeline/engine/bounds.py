"""What a document is granted: seconds, silence, memory; and the watch that ends its worker."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from enum import IntEnum

SECONDS = 240.0  # every document gets this
SECONDS_A_MEGABYTE = 60.0  # and this for its size; a scanned page is about a megabyte
MOST_SECONDS = 3600.0
SILENCE = 120.0  # seconds without a finished page: forty times what a scanned page takes
MEGABYTES = 2048  # a worker with the recognition models takes about 500
EVERY = 0.5  # seconds between two looks


class Ended(IntEnum):
    """Exit status of a worker that its watch ended."""

    MEMORY = 77
    SILENCE = 78


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The limits of one worker."""

    silence: float = SILENCE
    megabytes: int = MEGABYTES


GRANTED = Bounds()


def deadline(size: int) -> float:
    """Seconds that a document of so many bytes is granted."""
    return min(MOST_SECONDS, SECONDS + SECONDS_A_MEGABYTE * size / 1_000_000)


def keep_watch(bounds: Bounds) -> None:
    """Start the watch of this process; it ends the process at once when a bound is passed.

    A thread sees what a limit of the system may not: address space is no measure of memory where
    models are mapped, and Windows has no such limit.
    """
    import psutil

    from extractors import journal

    process = psutil.Process()

    def watch() -> None:
        while True:
            time.sleep(EVERY)
            if process.memory_info().rss > bounds.megabytes * 1_000_000:
                os._exit(Ended.MEMORY)
            if journal.silence() > bounds.silence:
                os._exit(Ended.SILENCE)

    threading.Thread(target=watch, daemon=True, name="watch").start()
