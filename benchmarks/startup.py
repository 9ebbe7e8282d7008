"""How long `buktikla --help` takes beside an interpreter that does nothing.

    python benchmarks/startup.py [--rounds 15]

Prints the medians and their ratio; the mark is 8.  Exit status 1 when it is missed.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time

MOST = 8.0


def seconds(*arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args()
    pairs = [
        (seconds("-c", "pass"), seconds("-m", "pipeline", "--help")) for _ in range(asked.rounds)
    ]
    bare, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(ours / bare for bare, ours in pairs)
    print(f"python -c pass    {1000 * bare:7.1f} ms")
    print(f"buktikla --help   {1000 * ours:7.1f} ms   {ratio:.1f} times")
    return int(ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())
