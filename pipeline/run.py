"""A folder in, a report out: the whole program in one function."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline import provenance, seal
from pipeline.compiled import book_of
from pipeline.engine.admission import megabytes_of, share_out
from pipeline.engine.local import Engine, warm_up
from pipeline.intake import find
from pipeline.kept import prune
from pipeline.ledger import LEDGER, WORK_FOLDER, Ledger, Lock, stamp_of
from pipeline.options import Options as Options
from pipeline.progress import Progress, Silent
from pipeline.records import Case, Claim, Exhibit, Found, Settings, Status
from pipeline.region import region_of, votes_for, year_of
from pipeline.report.model import Report, totals
from rules.book import DEFAULT, Book
from rules.checks import findings_of
from rules.claims import claimed_by_indicator
from rules.claims import read as read_claims
from rules.score import rank, states_of, with_stakes


def run(
    options: Options,
    progress: Progress | None = None,
    write: Callable[[Report], None] = lambda report: None,
) -> Report:
    """Read the folder, judge it, and give the report; writes only below `options.out`.

    `write` is called with the report while no other run may write there.

    Raises RulebookError, Unusable for a self-assessment that cannot be read, and Busy when another
    run writes into the same place.
    """
    progress = progress or Silent()
    timings: dict[str, float] = {}
    work = options.out / WORK_FOLDER
    work.mkdir(parents=True, exist_ok=True)
    lock = Lock(work)
    try:
        (work / seal.NAME).unlink(missing_ok=True)
        if options.fresh:
            for tail in ("", "-wal", "-shm"):
                (work / f"{LEDGER}{tail}").unlink(missing_ok=True)
            shutil.rmtree(work / "teks", ignore_errors=True)
        with timed(timings, "read"), Reading(options, work, progress) as reading:
            if reading.todo:
                warm_up(options)  # the workers get ready while the rulebook loads
            book = book_of(options.rulebook or DEFAULT, work)
            claims = claims_of(options, book, progress)
            reading.finish(book)
        exhibits = reading.all()
        with timed(timings, "check"):
            report = judge(options, book, exhibits, claims)
        report = replace(report, timings=timings, seen=reading.seen())
        write(report)
        prune(work / "teks", {exhibit.sha256 for exhibit in exhibits})
    finally:
        shutil.rmtree(work / "bongkar", ignore_errors=True)
        lock.release()
    return report


def claims_of(options: Options, book: Book, progress: Progress) -> tuple[Claim, ...]:
    """The self-assessment, where one was given."""
    if options.claims is None:
        return ()
    return read_claims(options.claims, book, lambda passed: progress.say(passed.render()))


def read(options: Options, book: Book, work: Path, progress: Progress) -> tuple[Exhibit, ...]:
    """An exhibit for every file found, by path; what the ledger knows is not read again."""
    with Reading(options, work, progress) as reading:
        reading.finish(book)
    return reading.all()


@dataclass
class Reading:
    """The files of a folder and what is known of them; `finish` reads what is not."""

    options: Options
    work: Path
    progress: Progress
    exhibits: dict[str, Exhibit] = field(default_factory=dict)
    stamps: dict[str, str] = field(default_factory=dict)
    todo: list[Found] = field(default_factory=list)

    def __enter__(self) -> Reading:
        self.key = provenance.reading(self.options)
        self.spool = self.work / "bongkar"
        shutil.rmtree(self.spool, ignore_errors=True)
        self.spool.mkdir(parents=True)
        self.ledger = Ledger(self.work / LEDGER)
        try:
            self._look()
        except BaseException:
            self.ledger.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.ledger.close()

    def _look(self) -> None:
        """What the ledger knows of the files that are there, and what is to be read."""
        if self.options.retry:
            self.ledger.forget_failed()
        laid_out = not self.options.folder.is_dir()  # a ZIP or an address
        founds = list(find(self.options.folder, spool=self.spool, skip=self.options.out))
        self.progress.expect(len(founds))
        for found in founds:
            stamp = self.stamps[found.path] = stamp_of(found, by_content=laid_out)
            known = self.ledger.known(found.path, stamp, self.key)
            if known is None or any(map(passing, known)):
                self.todo.append(found)
                continue
            self.progress.expect(len(known) - 1)
            for exhibit in known:
                self.exhibits[exhibit.path] = exhibit
                self.progress.done(exhibit.path, failed=not exhibit.readable)

    def finish(self, book: Book) -> None:
        """Read what is to be read, and forget what is gone."""
        options, ledger = self.options, self.ledger
        ledger.expect(((found.path, self.stamps[found.path]) for found in self.todo), self.key)
        if self.todo:
            settings = Settings(ocr=options.ocr, spool=self.spool, rulebook=options.rulebook)
            megabytes = megabytes_of(options.memory)
            jobs, bounds = share_out(megabytes, options.jobs or cores())
            engine = Engine(
                jobs=jobs,
                bounds=bounds,
                megabytes=megabytes,
                settings=settings,
                digest=book.digest,
                start=options.start,
            )
            for found, done in engine.run(self.todo, lambda found: ledger.begin(found.path)):
                # a member's own stamp is not asked: it is known with its container or not at all
                members = [(member.path, "") for member in done.members]
                stamp = self.stamps.get(found.path, "")
                ledger.finish(done.exhibit, stamp, self.key, members)
                self.exhibits[found.path] = done.exhibit
                self.progress.expect(len(done.members))
                self.progress.done(found.path, failed=not done.exhibit.readable)
        ledger.forget_all_but(set(self.exhibits))

    def all(self) -> tuple[Exhibit, ...]:
        """By path."""
        return tuple(self.exhibits[path] for path in sorted(self.exhibits))

    def seen(self) -> str:
        """A checksum of the files as they stood before they were read.

        Empty where a file failed that may well be read next time, and where the files were laid
        out anew, so that their times say nothing.
        """
        if not self.options.folder.is_dir() or any(map(passing, self.exhibits.values())):
            return ""
        return seal.checksum(self.stamps)


def passing(exhibit: Exhibit) -> bool:
    """Whether what failed then may well be read now: the file was locked, moved, being written."""
    if exhibit.problem is None:
        return False
    from extractors import PASSING

    return exhibit.problem.text in PASSING


def judge(
    options: Options, book: Book, exhibits: tuple[Exhibit, ...], claims: tuple[Claim, ...] = ()
) -> Report:
    """The checks over the region as a whole, and what they mean in points."""
    region, code = options.region, options.region_code
    if region is None:
        region, code = region_of(exhibits)
    year = options.year or year_of(exhibits, time.localtime().tm_year)
    case = Case(region=region, region_code=code, year=year, exhibits=exhibits, claims=claims)
    case = replace(case, findings=findings_of(case, book))
    states = states_of(case, book, claimed_by_indicator(claims, book))
    findings = with_stakes(case.findings, states, case, book)
    sums = totals(states)
    failed = sum(e.status not in (Status.OK, Status.PARTIAL) for e in exhibits)
    return Report(
        case=replace(case, findings=findings),
        book=book,
        exhibits=exhibits,
        findings=findings,
        indicators=states,
        totals=sums,
        predikat_projected=rank(sums.points_supported, book),
        predikat_claimed=None if sums.claimed is None else rank(sums.claimed, book),
        timings={},
        versions=provenance.versions(options),
        found=len(exhibits),
        done=len(exhibits) - failed,
        failed=failed,
        folder=options.folder.resolve().name,
        region_votes=None if options.region else votes_for(region, exhibits),
        year_given=options.year is not None,
        root=options.folder.resolve()
        if isinstance(options.folder, Path) and options.folder.is_dir()
        else None,
    )


def cores() -> int:
    """Processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        return os.cpu_count() or 1


@contextmanager
def timed(timings: dict[str, float], stage: str) -> Iterator[None]:
    """Count the seconds of a stage."""
    start = time.perf_counter()
    yield
    timings[stage] = round(time.perf_counter() - start, 3)
