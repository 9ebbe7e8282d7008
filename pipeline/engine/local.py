"""Documents side by side in worker processes of this machine, each with a deadline."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, TimeoutError, wait
from dataclasses import dataclass
from typing import Any

from pebble import ProcessExpired, ProcessPool

from classifiers import bare
from pipeline.engine.work import Done, prepare, work
from pipeline.language import N_
from pipeline.records import Document, Found, Message, Settings, Status

TASKS_A_WORKER = 400  # native readers leak; a worker is replaced after so many documents
AHEAD = 3  # tasks waiting a worker, so that none idles
SECONDS = 240.0  # every document gets this
SECONDS_A_MEGABYTE = 60.0  # and this for its size; a scanned page is about a megabyte
MOST_SECONDS = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Worker processes of this machine; `start` is the start method of multiprocessing."""

    jobs: int
    settings: Settings
    start: str | None = None
    work: Callable[[Found, Settings], Done] = work

    def run(self, founds: Iterable[Found]) -> Iterator[tuple[Found, Done]]:
        """Do the work of every file, and of every member that turns up; in order of completion."""
        context: Any = multiprocessing.get_context(self.start or default_start())
        pool = ProcessPool(
            max_workers=self.jobs,
            max_tasks=TASKS_A_WORKER,
            initializer=prepare,
            initargs=(self.settings.rulebook,),
            context=context,
        )
        waiting = sorted(founds, key=size_of)  # taken from the end: the long ones first
        running: dict[Future[Done], tuple[Found, float]] = {}
        try:
            while waiting or running:
                while waiting and len(running) < self.jobs * AHEAD:
                    found = waiting.pop()
                    seconds = deadline(size_of(found))
                    future = pool.schedule(self.work, args=(found, self.settings), timeout=seconds)
                    running[future] = (found, seconds)
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    found, seconds = running.pop(future)
                    done = outcome(future, found, seconds)
                    waiting += sorted(done.members, key=size_of)
                    yield found, done
        finally:
            pool.stop()
            pool.join()


def default_start() -> str:
    """forkserver where the system has it: quick, and no locks are inherited; else spawn."""
    methods = multiprocessing.get_all_start_methods()
    return "forkserver" if "forkserver" in methods else "spawn"


def size_of(found: Found) -> int:
    try:
        return found.file.stat().st_size if found.file else 0
    except OSError:
        return 0


def deadline(size: int) -> float:
    """Seconds that a document of so many bytes is granted."""
    return min(MOST_SECONDS, SECONDS + SECONDS_A_MEGABYTE * size / 1_000_000)


def outcome(future: Future[Done], found: Found, seconds: float) -> Done:
    """What a worker gave, or the record of how it was lost."""
    try:
        return future.result()
    except TimeoutError:
        message = Message.of(
            N_("Berkas tidak selesai dibaca dalam {seconds} detik yang diberikan."),
            seconds=round(seconds),
        )
        return lost(found, Status.TIMEOUT, message)
    except ProcessExpired as error:
        if error.exitcode == -9:
            text = N_("Proses pembaca dihentikan sistem, mungkin karena kehabisan memori.")
            return lost(found, Status.TOO_LARGE, Message.of(text))
        text = N_("Proses pembaca berhenti mendadak (kode {code}); berkas mungkin rusak.")
        return lost(found, Status.UNREADABLE, Message.of(text, code=error.exitcode))
    except Exception as error:  # a worker's own failure must not end the run
        text = N_("Berkas tidak dapat diolah (kesalahan tak terduga: {error}).")
        return lost(found, Status.UNREADABLE, Message.of(text, error=type(error).__name__))


def lost(found: Found, status: Status, message: Message) -> Done:
    """The record of a document whose worker was lost; its bytes are counted here."""
    import hashlib

    sha256 = ""
    if found.file is not None and found.file.is_file():
        with found.file.open("rb") as stream:
            sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    document = Document(
        path=found.path,
        sha256=sha256,
        size=size_of(found),
        media_type="application/octet-stream",
        status=status,
        problem=message,
    )
    return Done(exhibit=bare(document))
