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
_EDIT, _NOTES_OF = 0x0FF5, 0x03F1
_ENCRYPTED = 0xF3D1C4DF


class Locked(Exception):
    """The file is encrypted."""


@dataclass
class Slide:
    """The texts of one slide in the order of the file, and those of its notes."""

    texts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of a list of slides: where it lies, its identity, what it says."""

    persist: int
    key: int
    slide: Slide


def slides(ole: Any) -> list[Slide]:
    """The slides of an open OLE file.  Raises Locked or one of BROKEN."""
    if ole.exists("EncryptedSummary"):
        raise Locked
    user = ole.openstream("Current User").read(64) if ole.exists("Current User") else b""
    if len(user) >= 16 and struct.unpack_from("<I", user, 12)[0] == _ENCRYPTED:
        raise Locked
    data = ole.openstream("PowerPoint Document").read(_MOST)
    try:
        found = _current(data, user)
    except (struct.error, IndexError):
        found = []
    return found or _whole(data)


def _current(data: bytes, user: bytes) -> list[Slide]:
    """The slides of the last save: older ones stay in the file and are not shown."""
    edit = struct.unpack_from("<I", user, 16)[0]
    places: dict[int, int] = {}
    document = 0
    seen: set[int] = set()
    while edit and edit not in seen and struct.unpack_from("<H", data, edit + 2)[0] == _EDIT:
        seen.add(edit)
        before, directory, main = struct.unpack_from("<III", data, edit + 16)
        document = document or main
        for key, place in _directory(data, directory).items():
            places.setdefault(key, place)
        edit = before
    if document not in places:
        return []
    slides, notes = _listed(data, *_body(data, places[document]))
    by_id: dict[int, Slide] = {}
    for entry in slides:
        slide = entry.slide
        drawn = _texts(data, *_body(data, places[entry.persist])) if entry.persist in places else []
        slide.texts += [text for text in drawn if text not in slide.texts]
        by_id[entry.key] = slide
    for entry in notes:
        if entry.persist in places:
            start, end = _body(data, places[entry.persist])
            owner = next(
                (
                    struct.unpack_from("<I", data, first)[0]
                    for kind, _, first, _ in _records(data, start, end)
                    if kind == _NOTES_OF
                ),
                0,
            )
            if owner in by_id:
                by_id[owner].notes = _texts(data, start, end)
    return [entry.slide for entry in slides]


def _directory(data: bytes, at: int) -> dict[int, int]:
    """Where each persistent object starts."""
    start, end = _body(data, at)
    found: dict[int, int] = {}
    while start + 4 <= end:
        packed = struct.unpack_from("<I", data, start)[0]
        first, count = packed & 0xFFFFF, packed >> 20
        for index in range(count):
            start += 4
            found[first + index] = struct.unpack_from("<I", data, start)[0]
        start += 4
    return found


def _body(data: bytes, at: int) -> tuple[int, int]:
    return at + 8, min(at + 8 + struct.unpack_from("<I", data, at + 4)[0], len(data))


def _whole(data: bytes) -> list[Slide]:
    """All slides that lie in the file, in its own order."""
    outline: list[Slide] = []
    notes: list[list[str]] = []
    drawn: list[list[str]] = []
    for kind, _, start, end in _records(data, 0, len(data)):
        if kind == _DOCUMENT:
            outline = [entry.slide for entry in _listed(data, start, end)[0]] or outline
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


def _listed(data: bytes, start: int, end: int) -> tuple[list[_Entry], list[_Entry]]:
    """The slides and the notes that the document lists, with the texts that stand in the list."""
    found: dict[int, list[_Entry]] = {0: [], 2: []}
    for kind, instance, first, last in _records(data, start, end):
        if kind != _LIST or instance not in found:
            continue
        entries = found[instance]
        for inner, _, at, stop in _records(data, first, last):
            if inner == _PERSIST:
                persist, _, _, key = struct.unpack_from("<4I", data[at:stop].ljust(16, b"\0"))
                entries.append(_Entry(persist, key, Slide()))
            elif entries and inner in (_WIDE, _NARROW):
                entries[-1].slide.texts.append(_decoded(inner, data[at:stop]))
    return found[0], found[2]


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
