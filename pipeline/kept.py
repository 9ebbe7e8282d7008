"""Texts that were read once, kept by content so that they are not read again.

How bytes are read depends on the suffix of their name too, so it is part of the key.
"""

from __future__ import annotations

import hashlib
import tempfile
import zlib
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from pipeline.provenance import sources
from pipeline.records import Document, Status


@cache
def adapter() -> TypeAdapter[Document]:
    return TypeAdapter(Document)


def place(folder: Path, sha256: str, ocr: str, media_type: str, path: str) -> Path:
    name = f"{sha256}-{way(media_type, path)}-{ocr}-{sources('extractors')}.json.z"
    return folder / sha256[:2] / name


def way(media_type: str, path: str) -> str:
    """By what, besides the bytes, the reading of a file was chosen: its media type and suffix."""
    from extractors import formats  # only where documents are read

    suffix = formats.suffix_of(formats.name_of(path))
    told = f"{media_type} {suffix}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(told).hexdigest()[:8]


def recall(folder: Path, identity: tuple[str, int, str], ocr: str, path: str) -> Document | None:
    """The document with these bytes under another name that is read alike, or the same name.

    `identity` is what `extractors.identify` says of the file.
    """
    from extractors import junk

    sha256, size, media_type = identity
    if junk.reason(path, size, media_type) is not None:  # by its name: its bytes are not read
        return None
    try:
        raw = zlib.decompress(place(folder, sha256, ocr, media_type, path).read_bytes())
        return replace(adapter().validate_json(raw), path=path)
    except (OSError, zlib.error, ValidationError):
        return None


def recall_any(folder: Path, sha256: str, media_type: str, path: str) -> Document | None:
    """The document with these bytes as it was read last, whatever the settings and the code then.

    One that was read under a name of this sort comes before those that were not.
    """
    kept = list((folder / sha256[:2]).glob(f"{sha256}-*.json.z")) if sha256 else []
    alike = f"{sha256}-{way(media_type, path)}-"
    order = {each: (each.name.startswith(alike), each.stat().st_mtime) for each in kept}
    for each in sorted(kept, key=order.__getitem__, reverse=True):
        try:
            raw = zlib.decompress(each.read_bytes())
            return replace(adapter().validate_json(raw), path=path)
        except (OSError, zlib.error, ValidationError):
            continue
    return None


def keep(folder: Path, document: Document, ocr: str) -> None:
    """Keep what was read; containers are not kept, their members lie in the spool of one run.

    What cannot be kept costs the next run a reading, not this one its result: nothing is raised.
    """
    if document.container or document.members or document.status is not Status.OK:
        return
    spare = None
    try:
        target = place(folder, document.sha256, ocr, document.media_type, document.path)
        raw = zlib.compress(adapter().dump_json(document), 1)
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as stream:
            spare = Path(stream.name)
            stream.write(raw)
        spare.replace(target)
    except (OSError, ValueError, MemoryError):  # a full disk; a text that is no text
        if spare is not None:
            with suppress(OSError):
                spare.unlink(missing_ok=True)


def prune(folder: Path, wanted: set[str]) -> None:
    """Drop the texts of files that are gone, and those that other code read; keep `wanted` bytes."""
    for file in folder.glob("*/*"):
        if file.name.split("-", 1)[0] not in wanted or sources("extractors") not in file.name:
            file.unlink(missing_ok=True)
