"""Pictures in the streams of old Office files, found by how JPEG and PNG files begin and end."""

from __future__ import annotations

import re

MOST = 400
_STARTS = re.compile(rb"\xff\xd8\xff[\xc0-\xfe]|\x89PNG\r\n\x1a\n")
_PNG_END = b"IEND\xaeB`\x82"
_SMALLEST = 512  # bytes; below are bullets and chance


def pictures(data: bytes) -> list[bytes]:
    """The bytes of each picture, in the order of the stream; thumbnails in JPEG files left out."""
    found: list[bytes] = []
    end = 0
    for match in _STARTS.finditer(data):
        start = match.start()
        if start < end:
            continue
        if data.startswith(b"\x89PNG", start):
            stop = data.find(_PNG_END, start)
            end = stop + len(_PNG_END) if stop > 0 else len(data)
        else:
            end = _jpeg_end(data, start)
        if end - start >= _SMALLEST:
            found.append(data[start:end])
        if len(found) >= MOST:
            break
    return found


def _jpeg_end(data: bytes, start: int) -> int:
    """Behind the last byte of a JPEG file: its segments are walked, its picture data scanned."""
    at = start + 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if kind == 0xDA:
            while True:
                at = data.find(b"\xff", at)
                if at < 0 or at + 1 >= len(data):
                    return len(data)
                if data[at + 1] == 0xD9:
                    return at + 2
                if data[at + 1] == 0 or 0xD0 <= data[at + 1] <= 0xD7:
                    at += 2
                    continue
                break
    return min(at, len(data))
