"""The file of a learned voice as it lies in a rulebook: its parts, and whether it came whole."""

from __future__ import annotations

import zlib
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from pipeline.language import N_
from rules.digest import DEFAULT, learned_in

# the tables and their vocabularies; `proofs` asks of each item whether a text of its indicator
# proves it, the others which of their classes a text belongs to
TABLES = {"topics": "subject", "items": "subject", "proofs": "subject", "kinds": "form"}
MIXTURES = ("topics", "items", "kinds")
PARTS = frozenset(
    [f"{name}.{part}" for name in TABLES.values() for part in ("terms", "idf")]
    + [f"{name}.{part}" for name in TABLES for part in ("classes", "at", "weights", "bias")]
    + [f"{name}.mixture" for name in MIXTURES]
)
BROKEN = N_("learned.npz di folder rulebook rusak, salin atau pasang ulang")
MISSING = N_("learned.npz hilang dari pemasangan ini, pasang ulang buktikla")


def voice_faults(folder: Path) -> list[str]:
    """What is wrong with the voice of a rulebook folder; only our own rulebook must have one."""
    file = learned_in(folder)
    if file is None:
        return [MISSING] if folder == DEFAULT else []
    return [] if is_whole(file) else [BROKEN]


def is_whole(file: Path) -> bool:
    """Whether all parts are there with the bytes that were written."""
    try:
        with ZipFile(file) as kept:
            held = {name.removesuffix(".npy") for name in kept.namelist()}
            return held >= PARTS and kept.testzip() is None
    except (OSError, EOFError, BadZipFile, zlib.error, NotImplementedError, RuntimeError):
        return False
