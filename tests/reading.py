"""Reads bytes under a name as the program would."""

from __future__ import annotations

from pathlib import Path

from extractors import extract
from pipeline.guard import attempt
from pipeline.records import Document, Found, Problem, Settings, Stage


def read(folder: Path, name: str, data: bytes, ocr: str = "off") -> Document:
    """The document made of these bytes; a known failure is raised."""
    file = folder / f"berkas{Path(name).suffix}" if len(name) < 200 else folder / "berkas"
    file.write_bytes(data)
    found = Found(path=name, file=file)
    return extract(found, Settings(ocr=ocr, spool=folder / "spool"))


def tried(found: Found, settings: Settings) -> Document | Problem:
    """What becomes of a file in a run."""
    return attempt(Stage.EXTRACT, found.path, lambda: extract(found, settings))


def everything(found: Found, settings: Settings) -> list[Document | Problem]:
    """A file and all that lies in it."""
    result = tried(found, settings)
    rows: list[Document | Problem] = [result]
    if isinstance(result, Document):
        for member in result.members:
            rows += everything(member, settings)
    return rows


def text(document: Document) -> str:
    return "\n".join(page.text for page in document.pages)
