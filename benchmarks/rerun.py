"""What a second run over the same folder costs, beside its first run.

    python benchmarks/rerun.py [--files 1000]

Prints the seconds of the first run, of one over the unchanged folder, and of one after a single
file was changed, and their shares of the first.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from run_folder import make


def seconds(folder: Path, out: Path) -> float:
    start = time.perf_counter()
    command = [sys.executable, "-m", "pipeline", "check", str(folder), "--out", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder, out = Path(scratch) / "berkas", Path(scratch) / "hasil"
        folder.mkdir()
        make(folder, asked.files, 5)
        first = seconds(folder, out)
        same = seconds(folder, out)
        changed = sorted(folder.rglob("*.pdf"))[0]
        changed.write_bytes(sorted(folder.rglob("*.pdf"))[-1].read_bytes())
        one = seconds(folder, out)
    print(f"{asked.files} PDF of 5 pages")
    print(f"first run         {first:7.1f} s")
    print(f"unchanged         {same:7.1f} s  {100 * same / first:5.1f} %")
    print(f"one file changed  {one:7.1f} s  {100 * one / first:5.1f} %")


if __name__ == "__main__":
    main()
