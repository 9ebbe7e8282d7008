"""A folder in, a report out: the whole program in one function."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from extractors import PASSING
from pipeline.engine.local import Engine
from pipeline.intake import find
from pipeline.kept import prune, sources
from pipeline.ledger import Ledger, Lock, stamp_of
from pipeline.progress import Progress, Silent
from pipeline.records import Case, Claim, Exhibit, Settings, Status
from pipeline.region import region_of, votes_for, year_of
from pipeline.remote import Address
from pipeline.report.model import Report, totals
from rules.book import DEFAULT, Book, load
from rules.checks import findings_of
from rules.claims import claimed_by_indicator
from rules.claims import read as read_claims
from rules.score import rank, states_of, with_stakes

LEDGER = "catatan.sqlite"
WORK_FOLDER = ".kerja"  # inside the output folder: ledger, texts, unpacked members


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user asked for."""

    folder: Path | Address
    out: Path
    region: str | None = None  # official name; None: found by majority
    region_code: str | None = None
    year: int | None = None
    jobs: int = 0  # 0: one a core
    ocr: str = "auto"
    fresh: bool = False
    retry: bool = False  # take up again what could not be read
    rulebook: Path | None = None
    claims: Path | None = None  # the self-assessment
    start: str | None = None  # start method of the worker processes


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
    book = load(options.rulebook or DEFAULT)
    claims = (
        read_claims(options.claims, book, lambda passed: progress.say(passed.render()))
        if options.claims
        else ()
    )
    work = options.out / WORK_FOLDER
    work.mkdir(parents=True, exist_ok=True)
    lock = Lock(work)
    try:
        if options.fresh:
            for tail in ("", "-wal", "-shm"):
                (work / f"{LEDGER}{tail}").unlink(missing_ok=True)
            shutil.rmtree(work / "teks", ignore_errors=True)
        with timed(timings, "read"):
            exhibits = read(options, book, work, progress)
            prune(work / "teks", {exhibit.sha256 for exhibit in exhibits})
        with timed(timings, "check"):
            report = judge(options, book, exhibits, claims)
        report = replace(report, timings=timings)
        write(report)
    finally:
        shutil.rmtree(work / "bongkar", ignore_errors=True)
        lock.release()
    return report


def read(options: Options, book: Book, work: Path, progress: Progress) -> tuple[Exhibit, ...]:
    """An exhibit for every file found, by path; what the ledger knows is not read again."""
    spool = work / "bongkar"
    shutil.rmtree(spool, ignore_errors=True)
    spool.mkdir(parents=True)
    settings = Settings(ocr=options.ocr, spool=spool, rulebook=options.rulebook)
    made = sources("pipeline", "extractors", "classifiers", "rules")
    laid_out = not options.folder.is_dir()  # a ZIP or an address
    key = f"{version('buktikla')}:{made}:{book.digest[:16]}:{options.ocr}"
    exhibits: dict[str, Exhibit] = {}
    stamps: dict[str, str] = {}
    ledger = Ledger(work / LEDGER)
    try:
        if options.retry:
            ledger.forget_failed()
        founds = list(find(options.folder, spool=spool, skip=options.out))
        progress.expect(len(founds))
        todo = []
        for found in founds:
            stamp = stamps[found.path] = stamp_of(found, by_content=laid_out)
            known = ledger.known(found.path, stamp, key)
            if known is None or passing(known):
                todo.append(found)
                continue
            progress.expect(len(known) - 1)
            for exhibit in known:
                exhibits[exhibit.path] = exhibit
                progress.done(exhibit.path, failed=not exhibit.readable)
        ledger.expect(((found.path, stamps[found.path]) for found in todo), key)
        if todo:
            engine = Engine(jobs=options.jobs or cores(), settings=settings, start=options.start)
            for found, done in engine.run(todo, lambda found: ledger.begin(found.path)):
                # a member's own stamp is not asked: it is known with its container or not at all
                members = [(member.path, "") for member in done.members]
                ledger.finish(done.exhibit, stamps.get(found.path, ""), key, members)
                exhibits[found.path] = done.exhibit
                progress.expect(len(done.members))
                progress.done(found.path, failed=not done.exhibit.readable)
        ledger.forget_all_but(set(exhibits))
    finally:
        ledger.close()
    return tuple(exhibits[path] for path in sorted(exhibits))


def passing(known: list[Exhibit]) -> bool:
    """Whether what failed then may well be read now: the file was locked, moved or being written."""
    return any(each.problem is not None and each.problem.text in PASSING for each in known)


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
        versions=versions_of(options, book),
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


def versions_of(options: Options, book: Book) -> dict[str, str]:
    """What the result depends on besides the folder: program, rulebook, self-assessment."""
    versions = {"buktikla": version("buktikla"), "rulebook": book.digest[:16]}
    if options.claims:
        versions["claims"] = hashlib.sha256(options.claims.read_bytes()).hexdigest()[:16]
    return versions


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
