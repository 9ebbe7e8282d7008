"""How long all checks take over an invented region, and how the time grows with its size.

    python -m benchmarks.checks [--small 3000] [--large 12000] [--profile CODE]

makes Exhibits directly (no file is written or read), runs every check over both regions, and prints
processor seconds a check and in all (one core is used), and the time a document in the large region
over that in the small one: 1.0 is growth in proportion.  Exit status 1 when the small region takes
more than 20 seconds or the time a document grows by more than a quarter.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

from benchmarks.exhibits import region_of
from pipeline.records import Case, Finding
from rules.book import Book, load
from rules.checks import CHECKS, run_to_end
from rules.score import states_of, with_stakes

MOST_SECONDS = 20.0  # for the small region
MOST_GROWTH = 1.25  # time a document, large over small


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--small", type=int, default=3000)
    parser.add_argument("--large", type=int, default=12000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--profile", metavar="CODE", help="profile one check over the large region")
    args = parser.parse_args()
    book = load()
    large = Case(
        region="Kabupaten Sukamekar",
        region_code=None,
        year=2025,
        exhibits=tuple(region_of(args.large, book, random.Random(args.seed))),
    )
    small = replace(large, exhibits=tuple(region_of(args.small, book, random.Random(args.seed))))
    if args.profile:
        return profiled(args.profile, large, book)
    few, many = dict(timed(small, book)), dict(timed(large, book))
    ratio = len(large.exhibits) / len(small.exhibits)
    print(f"{'':22}{len(small.exhibits):>9} doc{len(large.exhibits):>9} doc   a document")
    for name in sorted(many, key=lambda each: -many[each][0]):
        (short, found), (long, others) = few[name], many[name]
        grows = long / short / ratio if short > 0.005 else 1.0
        print(f"{name:22}{short:>11.2f} s{long:>11.2f} s{grows:>12.2f}{found:>9}{others:>8} findings")
    short, long = (sum(seconds for seconds, _ in each.values()) for each in (few, many))
    print(f"{'all':22}{short:>11.2f} s{long:>11.2f} s{long / short / ratio:>12.2f}")
    print(f"memory: {peak():.0f} MiB at most")
    return int(short > MOST_SECONDS or long / short / ratio > MOST_GROWTH)


def timed(case: Case, book: Book) -> Iterator[tuple[str, tuple[float, int]]]:
    """Processor seconds and findings of each check in order, then of the score."""
    findings: tuple[Finding, ...] = ()
    for code, check in CHECKS.items():
        known = replace(case, findings=findings)
        start = time.process_time()
        found = run_to_end(check, known, book)
        yield code, (time.process_time() - start, len(found))
        findings += found
    known = replace(case, findings=findings)
    start = time.process_time()
    with_stakes(findings, states_of(known, book), known, book)
    yield "(score)", (time.process_time() - start, 0)


def profiled(code: str, case: Case, book: Book) -> int:
    profile = cProfile.Profile()
    profile.enable()
    run_to_end(CHECKS[code], case, book)
    profile.disable()
    pstats.Stats(profile).sort_stats("cumulative").print_stats(18)
    return 0


def peak() -> float:
    """Most memory the process held, in MiB; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024) if sys.platform == "darwin" else used / 1024


if __name__ == "__main__":
    sys.exit(main())
