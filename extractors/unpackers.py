"""Programs of the computer that unpack RAR, whose method no free library of Python knows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import IO

_SECONDS = 20  # for a program to say what it can do
_NAMES = ("unrar", "unar", "7zz", "7z", "bsdtar", "tar")
# where Windows has them: their installers leave the search path alone
_PLACES = {"unrar": "WinRAR/UnRAR.exe", "7z": "7-Zip/7z.exe"}
_PATTERN = re.compile(r"([\\*?\[\]{}])")


@cache
def installed() -> dict[str, str]:
    """The programs that are here and can unpack RAR: their names and where they lie."""
    found = {}
    for name in _NAMES:
        program = shutil.which(name) or _windows(name)
        if program and _able(name, program):
            found[name] = program
    return found


def _windows(name: str) -> str | None:
    if sys.platform != "win32" or name not in _PLACES:
        return None
    for folder in ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432"):
        program = Path(os.environ.get(folder, "C:/Program Files")) / _PLACES[name]
        if program.exists():
            return str(program)
    return None


def _able(name: str, program: str) -> bool:
    """Whether it starts, and knows RAR: 7-Zip may come without, most programs called tar do not."""
    if name in ("7z", "7zz"):
        return re.search(r"\bRar3\b", _said([program, "i"])) is not None
    if name in ("bsdtar", "tar"):
        return "libarchive" in _said([program, "--version"])
    return bool(_said([program, "-version" if name == "unar" else "-?"]))


def _said(command: list[str]) -> str:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode in (0, 7) else ""


@contextmanager
def by_libarchive(program: str, archive: Path, member: str) -> Iterator[IO[bytes]]:
    """The bytes of one member as bsdtar writes them; too few where it cannot."""
    command = [
        program,
        "-x",
        "--to-stdout",
        "-f",
        str(archive),
        "--",
        _PATTERN.sub(r"\\\1", member),
    ]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    ) as running:
        assert running.stdout is not None
        try:
            yield running.stdout
        finally:
            running.kill()
