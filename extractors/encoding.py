"""Bytes to text: which encoding a text file is in, and whether it is text at all."""

from __future__ import annotations

import codecs
from pathlib import Path

from extractors.flow import MOST_CHARACTERS

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LAYOUT = "\t\n\r\f\v\x1a\x1b\x85"
# Of 1,000 characters of honest text, at most this many are controls (old printer files have some).
_MOST_CONTROLS = 10


def decoded(data: bytes) -> tuple[str, str] | None:
    """The text and the name of its encoding, or None when the bytes are no text."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            text = data.decode(name, "replace").removeprefix("\ufeff")
            return (text, name) if _reads(text) else None
    for name in _guesses(data):
        try:
            text = data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        if _reads(text):
            return text, name
    return None


def _guesses(data: bytes) -> list[str]:
    sample = data[:8192]
    if b"\0" in sample:
        # UTF-16 without a mark: Latin text has a zero in every second byte.
        half = max(1, len(sample) // 2)
        if sample[1::2].count(0) > 0.6 * half:
            return ["utf-16-le"]
        return ["utf-16-be"] if sample[::2].count(0) > 0.6 * half else []
    if not any(byte > 127 for byte in sample) and data.isascii():
        return ["ascii"]
    names = ["utf-8"]
    high = sum(byte > 127 for byte in sample)
    # A few accents, dashes and curly quotes among Latin letters: Windows, whatever a guess says.
    if high < 0.15 * len(sample):
        names.append("cp1252")
    else:
        names += _learned(sample)
    return names


def _learned(sample: bytes) -> list[str]:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, threshold=0.15).best()
    return [best.encoding] if best else []


def _reads(text: str) -> bool:
    sample = text[:20_000]
    strange = sum(
        ch == "\ufffd" or (not ch.isprintable() and not ch.isspace() and ch not in _LAYOUT)
        for ch in sample
    )
    # Soft hyphens and direction marks are not printable to Python, but are text.
    strange -= sum(ch in "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" for ch in sample)
    return strange * 1000 <= _MOST_CONTROLS * max(len(sample), 100)


def decoded_file(file: Path) -> tuple[tuple[str, str] | None, bool]:
    """What `decoded` says of a file's first MOST_CHARACTERS bytes, and whether there are more.

    A letter that the cut parted at the end is left off.
    """
    with file.open("rb") as stream:
        data = stream.read(MOST_CHARACTERS)
        longer = bool(stream.read(1))
    return decoded(data) or decoded(data[:-3]), longer
