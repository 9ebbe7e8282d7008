"""What a module in this folder must offer.  A module is the plug-in; no classes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pipeline.records import ElectronicSignature, Found, Message, Page, Photo, Settings, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The file to read: where its bytes lie, what it is called, what it is by content."""

    path: str  # as the user knows it
    file: Path  # where the bytes lie; never written
    media_type: str
    depth: int = 0  # how many containers it lies in


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an extractor found; the fields are those of a Document."""

    pages: tuple[Page, ...] = ()
    page_count: int | None = None
    status: Status = Status.OK
    problem: Message | None = None
    photo: Photo | None = None
    signatures: tuple[ElectronicSignature, ...] = ()
    members: tuple[Found, ...] = ()
    container: bool = False
    junk: bool = False  # left by a system or a program: nobody handed it in
    notes: tuple[Message, ...] = ()


class Extractor(Protocol):
    # media types (from content) that this extractor reads
    @property
    def MEDIA_TYPES(self) -> frozenset[str]: ...

    # raises Unprocessable when it knows why it cannot
    def read(self, source: Source, settings: Settings) -> Reading: ...
