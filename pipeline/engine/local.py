"""Documents side by side in worker processes of this machine, each within its bounds."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, TimeoutError, wait
from dataclasses import dataclass
from typing import Any

from pebble import ProcessExpired, ProcessPool

from pipeline.engine.admission import Waiting
from pipeline.engine.bounds import GRANTED, Bounds, deadline
from pipeline.engine.lost import reason
from pipeline.engine.tasks import WARM, WORK, Done, journal_of, prepare, salvage, work
from pipeline.language import N_
from pipeline.ledger import WORK_FOLDER
from pipeline.options import Options
from pipeline.records import Found, Message, Settings, Status

TASKS_A_WORKER = 400  # native readers leak; a worker is replaced after so many documents
AHEAD = 2  # tasks a worker, so that none idles; a waiting task's deadline does not run


class Broken(Exception):
    """The worker processes themselves cannot be run; `message` says so."""

    def __init__(self, error: Exception) -> None:
        text = N_("Proses pembaca tidak dapat dijalankan di komputer ini ({why}).")
        self.message = Message.of(text, why=error)
        super().__init__(str(error))


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Worker processes of this machine; `start` is the start method of multiprocessing."""

    jobs: int
    settings: Settings
    digest: str | None = None  # of the rulebook that the workers must have
    start: str | None = None
    bounds: Bounds = GRANTED
    megabytes: float = float("inf")  # for all workers together
    work: Callable[[Found, Settings], Done] = work
    deadline: Callable[[int], float] = deadline

    def run(
        self, founds: Iterable[Found], started: Callable[[Found], None] = lambda found: None
    ) -> Iterator[tuple[Found, Done]]:
        """Do the work of every file, and of every member that turns up; in order of completion.

        `started` hears of each file when it is handed to the workers.
        """
        waiting = Waiting(self.jobs, self.megabytes)
        waiting.add(founds)
        running: dict[Any, tuple[Found, float]] = {}  # futures
        pool: Any = self._pool()
        try:
            while waiting or running:
                while len(running) < self.jobs * AHEAD:
                    found = waiting.take()
                    if found is None:
                        break
                    started(found)
                    seconds = self.deadline(size_of(found))
                    arguments = (found, self.settings)
                    try:
                        future = pool.schedule(self.work, arguments, timeout=seconds)
                    except RuntimeError as error:
                        raise Broken(error) from error
                    running[future] = found, seconds
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    found, seconds = running.pop(future)
                    done = self._outcome(pool, future, found, seconds)
                    waiting.give_back(found)
                    waiting.add(done.members)
                    yield found, done
        finally:
            pool.stop()
            pool.join()

    def _pool(self) -> ProcessPool:
        context: Any = multiprocessing.get_context(self.start or default_start())
        return ProcessPool(
            max_workers=self.jobs,
            max_tasks=TASKS_A_WORKER,
            initializer=prepare,
            initargs=(self.settings.rulebook, self.digest, self.bounds),
            context=context,
        )

    def _outcome(
        self, pool: Any, future: Future[Done], found: Found, seconds: float
    ) -> Done:
        """What a worker gave, or the record of how it was lost with the pages it left."""
        try:
            return future.result()
        except TimeoutError:
            status, why = reason(None, seconds, self.bounds)
        except ProcessExpired as error:
            status, why = reason(error.exitcode, seconds, self.bounds)
        except Exception as error:  # a worker's own failure must not end the run
            text = N_("Berkas tidak dapat diolah (kesalahan tak terduga: {error})")
            status, why = Status.UNREADABLE, Message.of(text, error=type(error).__name__)
        arguments = (found, self.settings, status, why)
        try:
            # in a worker, for the pages that were kept may be what ended the first
            rescued: Done = pool.schedule(salvage, (*arguments, True), timeout=seconds).result()
        except Exception:
            rescued = salvage(*arguments, keep=False)
        journal_of(found, self.settings).unlink(missing_ok=True)
        return rescued


def warm_up(options: Options) -> None:
    """Let the fork server, where there is one, load what the workers need; gives back at once.

    A rulebook of its own is loaded by each worker.
    """
    # inherited by every worker, however it is started
    os.environ[WORK] = str((options.out / WORK_FOLDER).resolve())
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a process a core
    if (options.start or default_start()) != "forkserver":
        return
    from multiprocessing import forkserver  # not on every system

    context: Any = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([WARM if options.rulebook is None else f"{__package__}.work"])
    forkserver.ensure_running()


def default_start() -> str:
    """forkserver where the system has it: quick, and no locks are inherited; else spawn."""
    methods = multiprocessing.get_all_start_methods()
    return "forkserver" if "forkserver" in methods else "spawn"


def size_of(found: Found) -> int:
    try:
        return found.file.stat().st_size if found.file else 0
    except OSError:
        return 0
