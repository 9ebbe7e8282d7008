"""A run of the command as an officer starts it, by the clock."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path


def seconds(folder: Path, out: Path) -> float:
    """Of `buktikla check` with everything that it writes."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "pipeline", "check", str(folder), "--out", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start
