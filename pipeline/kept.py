"""Texts that were read once, kept by content so that they are not read again."""

from __future__ import annotations

import hashlib
import tempfile
import zlib
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from pipeline.records import Document, Status


@cache
def sources(*packages: str) -> str:
    """A checksum of the code of some packages: what it made is not kept beyond a change of it."""
    digest = hashlib.sha256()
    for package in packages:
        root = Path(str(files(package)))
        for path in sorted(root.rglob("*")):
            if path.suffix in (".py", ".yaml", ".csv"):
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


@cache
def adapter() -> TypeAdapter[Document]:
    return TypeAdapter(Document)


def place(folder: Path, sha256: str, ocr: str) -> Path:
    return folder / sha256[:2] / f"{sha256}-{ocr}-{sources('extractors')}.json.z"


def recall(folder: Path, sha256: str, ocr: str, path: str) -> Document | None:
    """The document with these bytes under another or the same name, if it was read before."""
    try:
        raw = zlib.decompress(place(folder, sha256, ocr).read_bytes())
        return replace(adapter().validate_json(raw), path=path)
    except (OSError, zlib.error, ValidationError):
        return None


def recall_any(folder: Path, sha256: str, path: str) -> Document | None:
    """The document with these bytes as it was read last, whatever the settings and the code then."""
    kept = list((folder / sha256[:2]).glob(f"{sha256}-*.json.z")) if sha256 else []
    for each in sorted(kept, key=lambda file: file.stat().st_mtime, reverse=True):
        try:
            raw = zlib.decompress(each.read_bytes())
            return replace(adapter().validate_json(raw), path=path)
        except (OSError, zlib.error, ValidationError):
            continue
    return None


def keep(folder: Path, document: Document, ocr: str) -> None:
    """Keep what was read; containers are not kept, their members lie in the spool of one run."""
    if document.container or document.members or document.status is not Status.OK:
        return
    target = place(folder, document.sha256, ocr)
    spare = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as stream:
            spare = Path(stream.name)
            stream.write(zlib.compress(adapter().dump_json(document), 1))
        spare.replace(target)
    except OSError:  # a full disk costs the next run a reading, not this one its result
        if spare is not None:
            spare.unlink(missing_ok=True)
