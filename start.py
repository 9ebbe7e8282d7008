"""Set buktikla up in .venv and use it: the samples are checked, or with `test` the tests run.

Needs Python 3.11 or newer with venv, and nothing else.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOME = HERE / ".venv"
BIN = HOME / ("Scripts" if sys.platform == "win32" else "bin")
SAMPLES = ("kabupaten-sukamekar", "kota-tanjungrukmi")


def install(what: str) -> None:
    """Make the environment where it is not there yet, and install the program as it stands now."""
    if sys.version_info < (3, 11):
        raise SystemExit("buktikla memerlukan Python 3.11 atau lebih baru")
    if not (BIN / "pip").exists() and not (BIN / "pip.exe").exists():
        venv.create(HOME, with_pip=True, clear=True)
    call("pip", "install", "--quiet", "--disable-pip-version-check", what)


def call(program: str, *arguments: str) -> None:
    code = subprocess.run([str(BIN / program), *arguments], cwd=HERE, check=False).returncode
    if code:
        raise SystemExit(code)


def main() -> None:
    if sys.argv[1:] == ["test"]:
        install(".[test]")
        call("ruff", "check", ".")
        call("mypy")
        call("lint-imports")
        call("pytest", "-n", "2")
    elif sys.argv[1:]:
        raise SystemExit(
            "python3 start.py        periksa contoh\npython3 start.py test   uji program"
        )
    else:
        install(".")
        for name in SAMPLES:
            call("buktikla", "check", f"samples/{name}", "--year", "2025")


if __name__ == "__main__":
    main()
