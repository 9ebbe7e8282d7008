"""How time and the parent's memory grow with the number of files.

    python benchmarks/growth.py [--sizes 500,2000,8000]

Text files of a page each, in folders of fifty; prints for each size the seconds a document and the
most memory that the parent process held (workers not counted).  Every size is a first run into an
output folder of its own.  The mark: the time a document at most 1.1 times that of the smallest
size, the parent under 400 MB.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from run_folder import WORDS

MOST_GROWTH, MOST_MEGABYTES = 1.1, 400.0


def make(folder: Path, files: int) -> None:
    """Reports of about a page, no two alike."""
    draw = random.Random(11)
    for number in range(files):
        lines = [f"LAPORAN KEGIATAN NOMOR {number}/{2023 + number % 2}", ""]
        lines += [" ".join(draw.choice(WORDS) for _ in range(10)) for _ in range(30)]
        path = folder / f"{number // 50:03d}" / f"laporan {number:05d}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8")


def measured(folder: Path, out: Path) -> tuple[float, float]:
    """Seconds of a run and the most megabytes of its parent process."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "pipeline", "check", str(folder), "--out", str(out)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        if hasattr(os, "wait4"):
            # of the process itself: its workers belong to the fork server, which is not waited for
            _, status, used = os.wait4(run.pid, 0)
            run.returncode = os.waitstatus_to_exitcode(status)
            unit = 1 if sys.platform == "darwin" else 1024
            peak = used.ru_maxrss * unit / 1e6
        else:
            peak = watched(run)
    if run.returncode:
        raise SystemExit(f"the run ended with {run.returncode}")
    return time.perf_counter() - start, peak


def watched(run: subprocess.Popen[bytes]) -> float:
    """Megabytes at most, looked at ten times a second, where the system does not keep count."""
    import psutil

    process, peak = psutil.Process(run.pid), 0.0
    while run.poll() is None:
        peak = max(peak, process.memory_info().rss / 1e6)
        time.sleep(0.1)
    return peak


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", default="500,2000,8000")
    asked = parser.parse_args()
    sizes = [int(size) for size in asked.sizes.split(",")]
    base, well = 0.0, True
    print(f"{'files':>7}{'seconds':>10}{'ms a document':>16}{'growth':>8}{'parent MB':>11}")
    for size in sizes:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "berkas"
            folder.mkdir()
            make(folder, size)
            seconds, peak = measured(folder, Path(scratch) / "hasil")
        each = seconds / size
        base = base or each
        well = well and each / base <= MOST_GROWTH and peak <= MOST_MEGABYTES
        print(f"{size:>7}{seconds:>10.1f}{1000 * each:>16.2f}{each / base:>8.2f}{peak:>11.0f}")
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
