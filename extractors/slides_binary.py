"""The text of a binary PowerPoint file (97 to 2003).

Structure: Microsoft's open specification MS-PPT (records with a header of eight bytes).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_HEADER = struct.Struct("<HHI")
_MOST = 256 << 20
_DEEPEST = 64

_DOCUMENT, _SLIDE, _NOTES = 0x03E8, 0x03EE, 0x03F0
_LIST, _PERSIST, _WIDE, _NARROW = 0x0FF0, 0x03F3, 0x0FA0, 0x0FA8
_ENCRYPTED = 0xF3D1C4DF


class Locked(Exception):
    """The file is encrypted."""


@dataclass
class Slide:
    """The texts of one slide in the order of the file, and those of its notes."""

    texts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def slides(ole: Any) -> list[Slide]:
    """The slides of an open OLE file.  Raises Locked or one of BROKEN."""
    if ole.exists("EncryptedSummary"):
        raise Locked
    user = ole.openstream("Current User").read(64) if ole.exists("Current User") else b""
    if len(user) >= 16 and struct.unpack_from("<I", user, 12)[0] == _ENCRYPTED:
        raise Locked
    data = ole.openstream("PowerPoint Document").read(_MOST)
    outline: list[Slide] = []
    notes: list[list[str]] = []
    drawn: list[list[str]] = []
    for kind, _, start, end in _records(data, 0, len(data)):
        if kind == _DOCUMENT:
            outline = _outline(data, start, end) or outline
        elif kind == _SLIDE:
            drawn.append(_texts(data, start, end))
        elif kind == _NOTES:
            notes.append(_texts(data, start, end))
    return _together(outline, drawn, notes)


def _records(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """(kind, instance, start, end) of the records side by side in this stretch."""
    while start + 8 <= end:
        flags, kind, size = _HEADER.unpack_from(data, start)
        stop = min(start + 8 + size, end)
        yield kind, flags >> 4, start + 8, stop
        start = stop


def _outline(data: bytes, start: int, end: int) -> list[Slide]:
    """The texts that the document keeps for its slides (instance 0 of the slide lists)."""
    found: list[Slide] = []
    for kind, instance, first, last in _records(data, start, end):
        if kind != _LIST or instance != 0:
            continue
        for inner, _, at, stop in _records(data, first, last):
            if inner == _PERSIST:
                found.append(Slide())
            elif found and inner in (_WIDE, _NARROW):
                found[-1].texts.append(_decoded(inner, data[at:stop]))
    return found


def _texts(data: bytes, start: int, end: int, depth: int = 0) -> list[str]:
    """All texts drawn in this stretch, containers opened."""
    found: list[str] = []
    for kind, _, first, last in _records(data, start, end):
        if kind in (_WIDE, _NARROW):
            found.append(_decoded(kind, data[first:last]))
        elif depth < _DEEPEST and data[first - 8] & 0x0F == 0x0F:
            found += _texts(data, first, last, depth + 1)
    return found


def _decoded(kind: int, raw: bytes) -> str:
    text = raw.decode("utf-16-le", "replace") if kind == _WIDE else raw.decode("latin-1")
    lines = text.replace("\r", "\n").replace("\x0b", "\n")
    return "".join(char for char in lines if char >= " " or char in "\n\t").strip()


def _together(outline: list[Slide], drawn: list[list[str]], notes: list[list[str]]) -> list[Slide]:
    """Texts are kept in the outline or in the drawing, seldom in both."""
    found = outline or [Slide() for _ in drawn]
    for slide, texts in zip(found, drawn, strict=False):
        slide.texts += [text for text in texts if text not in slide.texts]
    for texts in drawn[len(found) :]:
        found.append(Slide(texts=texts))
    for slide, texts in zip(found, notes, strict=False):
        slide.notes = texts
    for texts in notes[len(found) :]:
        found.append(Slide(notes=texts))
    return found
