"""What a second run over the same folder costs, beside its first run.

    python benchmarks/rerun.py [--files 1000] [--rounds 3]

Prints the seconds of the first run, of runs over the unchanged folder, and of runs after a single
file was changed (medians), and their shares of the first.  Every file was written before the first
run, so that nothing but the change is new.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from run_folder import make
from whole_run import seconds


def changed(folder: Path, out: Path, number: int) -> float:
    """After one file has got another's pages and a few bytes of its own: no text of it is kept."""
    files = sorted(folder.rglob("*.pdf"))
    files[number].write_bytes(files[-1].read_bytes() + b"%% %d\n" % number)
    return seconds(folder, out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder, out = Path(scratch) / "berkas", Path(scratch) / "hasil"
        folder.mkdir()
        make(folder, asked.files, 5)
        first = seconds(folder, out)
        same = statistics.median(seconds(folder, out) for _ in range(asked.rounds))
        one = statistics.median(changed(folder, out, number) for number in range(asked.rounds))
    print(f"{asked.files} PDF of 5 pages, {asked.rounds} rounds (medians)")
    print(f"first run         {first:8.2f} s")
    print(f"unchanged         {same:8.2f} s  {100 * same / first:5.1f} %")
    print(f"one file changed  {one:8.2f} s  {100 * one / first:5.1f} %")


if __name__ == "__main__":
    main()
