"""Where a rulebook lies, and the checksum by which everything made with it is known."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from pathlib import Path

DEFAULT = Path(str(files("rules")))  # book.yaml and indicators/ lie beside this module
LEARNED = "learned.npz"  # the learned voice, made by benchmarks/learn.py


def files_of(folder: Path) -> list[Path]:
    """The files of a rulebook folder, book.yaml first; it may be missing."""
    quantities = folder / "quantities.yaml"
    shared = [quantities] if quantities.is_file() else []
    return [folder / "book.yaml", *shared, *indicators_in(folder)]


def indicators_in(folder: Path) -> list[Path]:
    return sorted((folder / "indicators").glob("*.yaml"))


def learned_in(folder: Path) -> Path | None:
    """The file of the learned voice (classifiers/learned), where the rulebook has one."""
    file = folder / LEARNED
    return file if file.is_file() else None


def digest_of(folder: Path) -> str:
    """SHA-256 over names and contents, the same whatever the line ends; raises OSError."""
    digest = hashlib.sha256()
    learned = learned_in(folder)
    for path in [*files_of(folder), *([learned] if learned else [])]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()
