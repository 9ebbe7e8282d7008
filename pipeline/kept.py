"""Texts that were read once, kept by content so that they are not read again."""

from __future__ import annotations

import tempfile
import zlib
from dataclasses import replace
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from pipeline.records import Document

VERSION = "1"  # raised when what the extractors give changes


@cache
def adapter() -> TypeAdapter[Document]:
    return TypeAdapter(Document)


def place(folder: Path, sha256: str, ocr: str) -> Path:
    return folder / sha256[:2] / f"{sha256}-{ocr}-{VERSION}.json.z"


def recall(folder: Path, sha256: str, ocr: str, path: str) -> Document | None:
    """The document with these bytes under another or the same name, if it was read before."""
    try:
        raw = zlib.decompress(place(folder, sha256, ocr).read_bytes())
        return replace(adapter().validate_json(raw), path=path)
    except (OSError, zlib.error, ValidationError):
        return None


def keep(folder: Path, document: Document, ocr: str) -> None:
    """Keep what was read; containers are not kept, their members lie in the spool of one run."""
    if document.container or document.members:
        return
    target = place(folder, document.sha256, ocr)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as stream:
        stream.write(zlib.compress(adapter().dump_json(document), 1))
    Path(stream.name).replace(target)
