"""The labelled documents of the benchmarks, and the part that each belongs to."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.records import Document, Page, Photo

FOLDER = Path(__file__).parent / "documents"
LEARNING = Path(__file__).parent / "learning"
# Rules may be written from dev and the voice learns from it; mix weighs rules against the voice,
# so that no rule is written from it; test is only measured.
PARTS = ("dev", "mix", "test")
QUARTERS = ("dev", "test", "mix", "test")
RULED = ("first", "second")  # files of before there was a mix: their quarter belongs to dev
FORMS = {"foto": "photo", "tangkapan_layar": "screenshot"}


def documents(part: str) -> Iterator[dict[str, Any]]:
    """The labelled documents of a part: the whole of a file named for it, of others by checksum."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            if part_of(row["id"], path.stem) == part:
                yield row


def part_of(name: str, file: str) -> str:
    """The part of the document with this id in a file of this stem."""
    whole = file.partition("_")[0]
    if whole in PARTS:
        return whole
    part = QUARTERS[zlib.crc32(name.encode()) % len(QUARTERS)]
    return "dev" if part == "mix" and file in RULED else part


def pieces() -> Iterator[dict[str, Any]]:
    """The short labelled texts that only the voice learns from."""
    for path in sorted(LEARNING.glob("*.jsonl")):
        yield from map(json.loads, path.read_text("utf-8").splitlines())


def as_document(row: dict[str, Any]) -> Document:
    """The document that reading a file with this text gives."""
    form = FORMS.get(row["kind"])
    return Document(
        path="berkas.pdf",
        sha256="",
        size=0,
        media_type="image/jpeg" if form else "application/pdf",
        pages=(Page(number=1, text=row["text"]),),
        page_count=1,
        photo=Photo(form=form) if form else None,
    )


def about(row: dict[str, Any]) -> set[int]:
    """The labelled indicators; a themed policy or budget is about its theme, not about 1 as well."""
    themed = any(item in ("1.kebijakan_tematik", "1.anggaran_tematik") for item in row["items"])
    special = set(row["indicators"]) - {1}
    return special if themed and special else set(row["indicators"])


def main_one(row: dict[str, Any]) -> int:
    """The indicator that a labelled document is about in the first place; 0 for none."""
    return next((each for each in row["indicators"] if each in about(row)), 0)
