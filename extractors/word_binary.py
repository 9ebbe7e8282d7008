"""The text of a binary Word file (97 to 2003) by its piece table.

Structure: Microsoft's open specification MS-DOC (FIB, CLX, PAPX).  No light library with a free
licence reads these files with their tables, so this module does.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

from extractors.broken import BROKEN

_OPERAND = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}  # bytes by the top three bits of a sprm
_IN_TABLE, _ROW_END = 0x2416, 0x2417
_DELETED, _HIDDEN = 0x0800, 0x083C
_MOST = 256 << 20

CELL, ROW = "\x07", "\x1e"  # how cells and rows end in the text that is given out


class Locked(Exception):
    """The file is encrypted."""


class TooOld(Exception):
    """Word 6 or 95, or not a Word file at all."""


@dataclass(frozen=True, slots=True)
class Story:
    """The parts of the text; cells end with CELL, rows with ROW, paragraphs with newline."""

    body: str
    footnotes: str
    headers: str
    endnotes: str
    boxes: str
    comments: int  # characters


def story(ole: Any) -> Story:
    """The text of an open OLE file.  Raises Locked, TooOld or one of BROKEN."""
    stream = ole.openstream("WordDocument").read(_MOST)
    ident, version = struct.unpack_from("<HH", stream, 0)
    flags = struct.unpack_from("<H", stream, 10)[0]
    if ident != 0xA5EC or version < 101:
        raise TooOld
    if flags & 0x0100:
        raise Locked
    table = ole.openstream("1Table" if flags & 0x0200 else "0Table").read(_MOST)
    counts, offsets = _fib(stream)
    text, places = _pieces(stream, table, *offsets[33])
    rows, deleted = _row_ends(stream, table, offsets[13]), _hidden(stream, table, offsets[12])
    clean = _translated(text, places, rows, deleted)
    parts: list[str] = []
    start = 0
    for count in counts:
        parts.append(_readable("".join(clean[start : start + count])))
        start += count
    body, footnotes, headers, _, comments, endnotes, boxes = parts[:7]
    return Story(body, footnotes, headers, endnotes, boxes, len(comments.strip()))


def _fib(stream: bytes) -> tuple[list[int], list[tuple[int, int]]]:
    """Characters of each part of the text, and the (offset, length) pairs of the tables."""
    at = 32
    words = struct.unpack_from("<H", stream, at)[0]
    at += 2 + 2 * words
    longs = struct.unpack_from("<H", stream, at)[0]
    values = struct.unpack_from(f"<{longs}i", stream, at + 2)
    at += 2 + 4 * longs
    pairs = struct.unpack_from("<H", stream, at)[0]
    flat = struct.unpack_from(f"<{2 * pairs}I", stream, at + 2)
    # ccpText, ccpFtn, ccpHdd, ccpMcr, ccpAtn, ccpEdn, ccpTxbx
    counts = [max(0, value) for value in values[3:10]]
    return counts, list(zip(flat[::2], flat[1::2], strict=True))


def _pieces(stream: bytes, table: bytes, at: int, length: int) -> tuple[str, list[int]]:
    """All characters, and for each the byte in the stream where it stands."""
    end = at + length
    while at < end and table[at] == 1:  # property modifiers come first
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if at >= end or table[at] != 2:
        raise ValueError("no piece table")
    size = struct.unpack_from("<I", table, at + 1)[0]
    count = (size - 4) // 12
    limits = struct.unpack_from(f"<{count + 1}I", table, at + 5)
    first = at + 5 + 4 * (count + 1)
    parts: list[str] = []
    places: list[int] = []
    for index in range(count):
        number = limits[index + 1] - limits[index]
        offset = struct.unpack_from("<I", table, first + 8 * index + 2)[0]
        narrow = bool(offset & 0x40000000)
        start = (offset & 0x3FFFFFFF) // 2 if narrow else offset & 0x3FFFFFFF
        width = 1 if narrow else 2
        raw = stream[start : start + number * width]
        # A surrogate pair counts as two characters in the table: keep code units apart.
        text = raw.decode("cp1252", "replace") if narrow else _units(raw)
        parts.append(text)
        places += range(start, start + len(text) * width, width)
    return "".join(parts), places


def _units(raw: bytes) -> str:
    return "".join(map(chr, struct.unpack(f"<{len(raw) // 2}H", raw[: len(raw) // 2 * 2])))


def _runs(stream: bytes, table: bytes, where: tuple[int, int]) -> list[tuple[int, int, int, int]]:
    """(first byte, end byte, page of properties, index in it) of all formatted runs."""
    at, length = where
    count = (length - 4) // 8 if length >= 12 else 0
    found: list[tuple[int, int, int, int]] = []
    for number in struct.unpack_from(f"<{count}I", table, at + 4 * (count + 1)):
        page = (number & 0x3FFFFF) * 512
        if page + 512 > len(stream):
            continue
        runs = stream[page + 511]
        if 4 * (runs + 1) > 511:
            continue
        limits = struct.unpack_from(f"<{runs + 1}I", stream, page)
        found += [(limits[i], limits[i + 1], page, i) for i in range(runs)]
    return found


def _row_ends(stream: bytes, table: bytes, where: tuple[int, int]) -> list[tuple[int, int, bool]]:
    """(first byte, end byte, ends a row) of the paragraphs that stand in tables, ascending."""
    found: list[tuple[int, int, bool]] = []
    for first, end, page, index in _runs(stream, table, where):
        runs = stream[page + 511]
        offset = stream[page + 4 * (runs + 1) + 13 * index] * 2
        if not offset:
            continue
        at = page + offset
        size = stream[at]
        start, stop = (
            (at + 2, at + 2 + 2 * stream[at + 1]) if size == 0 else (at + 1, at + 2 * size)
        )
        codes = _codes(stream[start + 2 : stop])
        if codes.get(_IN_TABLE):
            found.append((first, end, bool(codes.get(_ROW_END))))
    return sorted(found)


def _hidden(stream: bytes, table: bytes, where: tuple[int, int]) -> list[tuple[int, int]]:
    """(first byte, end byte) of runs that are hidden or deleted, ascending."""
    found: list[tuple[int, int]] = []
    for first, end, page, index in _runs(stream, table, where):
        runs = stream[page + 511]
        offset = stream[page + 4 * (runs + 1) + index] * 2
        if not offset:
            continue
        codes = _codes(stream[page + offset + 1 : page + offset + 1 + stream[page + offset]])
        if codes.get(_DELETED) == 1 or codes.get(_HIDDEN) == 1:
            found.append((first, end))
    return sorted(found)


def _codes(data: bytes) -> dict[int, int]:
    """The properties with their first byte, as far as they can be followed."""
    found: dict[int, int] = {}
    at = 0
    while at + 3 <= len(data):
        code = struct.unpack_from("<H", data, at)[0]
        found[code] = data[at + 2]
        kind = code >> 13
        if kind == 6:
            wide = code == 0xD608
            at += 2 + (struct.unpack_from("<H", data, at + 2)[0] + 1 if wide else data[at + 2] + 1)
        else:
            at += 2 + _OPERAND[kind]
    return found


def _translated(
    text: str, places: list[int], rows: list[tuple[int, int, bool]], hidden: list[tuple[int, int]]
) -> list[str]:
    """The characters with the marks of cells and rows told apart and what is not shown left out."""
    starts, covers = [row[0] for row in rows], [run[0] for run in hidden]
    clean: list[str] = []
    for char, place in zip(text, places, strict=True):
        if char == "\x07":
            at = bisect_right(starts, place) - 1
            ends_row = at >= 0 and rows[at][1] > place and rows[at][2]
            clean.append(ROW if ends_row else CELL)
            continue
        at = bisect_right(covers, place) - 1
        clean.append("" if at >= 0 and hidden[at][1] > place else _SHOWN.get(char, char))
    return clean


# paragraph, line and page ends, hyphens; the marks of fields (0x13 to 0x15) stay for _readable
_SHOWN = {"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": ""}


def _readable(text: str) -> str:
    """Without the instructions of fields and without control characters."""
    parts: list[str] = []
    inside: list[bool] = []  # for each open field whether its instruction is still running
    for char in text:
        if char == "\x13":
            inside.append(True)
        elif char == "\x14":
            if inside:
                inside[-1] = False
        elif char == "\x15":
            if inside:
                inside.pop()
        elif not any(inside) and (char >= " " or char in "\n\t\x07\x1e"):
            parts.append(char)
    joined = "".join(parts)
    try:
        return joined.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    except BROKEN:
        return joined
