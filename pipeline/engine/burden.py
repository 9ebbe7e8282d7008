"""What a file will ask of a worker, guessed from its first bytes: pixels to recognise, megabytes."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path

LOOKED_AT = 1_000_000  # bytes of a file
READER = 220.0  # megabytes of a worker that reads text
MODELS = 330.0  # more, once it has recognised something
A_MEGAPIXEL = 16.0  # megabytes that the largest picture takes while it is read
LOGO = 300_000  # pixels; what is smaller is no page
MOST = 24_000_000  # pixels of a page or picture as it is recognised
_PDF_IMAGE = re.compile(rb"/(?:Width|Height)\s+(\d{1,6})\b")
_PDF = b"%PDF"


@dataclass(frozen=True, slots=True, order=True)
class Burden:
    """Ordered by what takes longest: pixels of all pages first, then bytes."""

    pixels: int
    size: int
    largest: int = 0  # pixels of the largest page or picture

    @property
    def megabytes(self) -> float:
        """The most that a worker is expected to hold for it."""
        if not self.pixels:
            return READER + min(400.0, 4 * self.size / 1e6)
        return READER + MODELS + A_MEGAPIXEL * min(MOST, self.largest) / 1e6


def burden_of(file: Path | None) -> Burden:
    """The guess for a file; one that cannot be opened asks nothing."""
    if file is None:
        return Burden(0, 0)
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            head = stream.read(LOOKED_AT)
    except OSError:
        return Burden(0, 0)
    pictures = _in_pdf(head) if head.startswith(_PDF) else _of_picture(head)
    areas = [wide * high for wide, high in pictures if wide * high >= LOGO]
    if not areas:
        return Burden(0, size)
    pages = head.startswith(_PDF)  # what was not looked at of them is like what was
    share = max(1.0, size / len(head)) if pages else 1.0
    return Burden(round(sum(areas) * share), size, max(areas))


def _in_pdf(head: bytes) -> list[tuple[int, int]]:
    """Sizes of the pictures that a PDF holds; the dictionary of a picture is never packed."""
    sides = [int(side) for side in _PDF_IMAGE.findall(head)]
    return list(zip(sides[::2], sides[1::2], strict=False))


def _of_picture(head: bytes) -> list[tuple[int, int]]:
    """Width and height of a PNG, GIF, BMP or JPEG; nothing for any other file."""
    try:
        if head.startswith(b"\x89PNG\r\n\x1a\n"):
            return [struct.unpack(">II", head[16:24])]
        if head.startswith((b"GIF87a", b"GIF89a")):
            return [struct.unpack("<HH", head[6:10])]
        if head.startswith(b"BM"):
            wide, high = struct.unpack("<ii", head[18:26])
            return [(abs(wide), abs(high))]
        if head.startswith(b"\xff\xd8"):
            return _of_jpeg(head)
    except struct.error:
        pass
    return []


def _of_jpeg(head: bytes) -> list[tuple[int, int]]:
    at = 2
    while at + 9 < len(head) and head[at] == 0xFF:
        kind = head[at + 1]
        if kind == 0xFF:  # padding
            at += 1
            continue
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            high, wide = struct.unpack(">HH", head[at + 5 : at + 9])
            return [(wide, high)]
        at += 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return []
