"""Which file is taken up next: the longest first, small ones to fill, within the memory granted."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.engine.bounds import MEGABYTES, Bounds
from pipeline.engine.burden import Burden, burden_of
from pipeline.language import N_
from pipeline.records import Found, Message

WORKER = 600.0  # megabytes that a worker needs to recognise an ordinary page
_AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)\s*(%|[kKmMgG][bB]?)")
_UNITS = {"k": 1e-3, "m": 1.0, "g": 1e3}


class NoAmount(ValueError):
    """What was given for --memory is no amount; `message` says what one looks like."""

    def __init__(self, text: str) -> None:
        wanted = N_("“{text}” bukan jumlah memori; contoh: --memory 70% atau --memory 4G.")
        self.message = Message.of(wanted, text=text)
        super().__init__(text)


def megabytes_of(text: str, free: float | None = None) -> float:
    """Megabytes that "70%" (of what is free), "4G" or "800M" mean.  Raises NoAmount."""
    match = _AMOUNT.fullmatch(text.strip())
    amount = float(match[1].replace(",", ".")) if match else 0.0
    if match is None or not amount or (match[2] == "%" and amount > 100):
        raise NoAmount(text)
    if match[2] != "%":
        return amount * _UNITS[match[2][0].lower()]
    if free is None:
        import psutil

        free = psutil.virtual_memory().available / 1e6
    return free * amount / 100


def share_out(megabytes: float, jobs: int) -> tuple[int, Bounds]:
    """How many workers the memory carries, at least one, and the bound of each."""
    workers = max(1, min(jobs, int(megabytes // WORKER)))
    return workers, Bounds(megabytes=round(max(WORKER, min(MEGABYTES, megabytes / workers))))


@dataclass
class Waiting:
    """Files that no worker has yet.  `megabytes` is what all workers may hold together."""

    jobs: int
    megabytes: float
    _queue: list[tuple[Burden, str, Found]] = field(default_factory=list)  # the longest last
    _running: dict[str, Burden] = field(default_factory=dict)

    def add(self, founds: Iterable[Found]) -> None:
        for found in founds:
            insort(self._queue, (burden_of(found.file), found.path, found), key=lambda row: row[:2])

    def __bool__(self) -> bool:
        return bool(self._queue)

    def take(self) -> Found | None:
        """The next file; None where nothing that waits fits beside what runs."""
        if not self._queue:
            return None
        if not self._running or self._fits(self._queue[-1][0]):
            return self._hand_out(len(self._queue) - 1)
        for at, (burden, _, _) in enumerate(self._queue):
            if self._fits(burden):
                return self._hand_out(at)
            if not self._room(burden):
                break  # none of the longer ones fits either
        return None

    def _hand_out(self, at: int) -> Found:
        burden, path, found = self._queue.pop(at)
        self._running[path] = burden
        return found

    def give_back(self, found: Found) -> None:
        """The file is done with."""
        del self._running[found.path]

    def _fits(self, burden: Burden) -> bool:
        # the same size is as a rule the same bytes: once the first is read the second is known
        twin = burden.pixels and any(each.size == burden.size for each in self._running.values())
        return not twin and self._room(burden)

    def _room(self, burden: Burden) -> bool:
        # more are handed out than there are workers: only the largest can run together
        held = sorted((each.megabytes for each in (*self._running.values(), burden)), reverse=True)
        return sum(held[: self.jobs]) <= self.megabytes
