"""Looks into OLE containers, which DOC, XLS, PPT and MSG files are."""

from __future__ import annotations

from pathlib import Path

from extractors import formats
from extractors.broken import BROKEN

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# A stream in the root, and what a file that has it is; the first that fits.
_TELLS = (
    ("EncryptedPackage", formats.ENCRYPTED_OFFICE),
    ("__properties_version1.0", formats.MSG),
    ("WordDocument", formats.DOC),
    ("PowerPoint Document", formats.PPT),
    ("Workbook", formats.XLS),
    ("Book", formats.XLS),
    ("VisioDocument", "application/vnd.visio"),
    ("Quill", "application/vnd.ms-publisher"),
)


def media_type(file: Path) -> str:
    """The media type by the streams inside; the general OLE type when none is known."""
    import olefile

    try:
        with olefile.OleFileIO(str(file)) as ole:
            names = {entry[0].lower() for entry in ole.listdir(storages=True)}
    except BROKEN:
        return formats.OLE
    for name, found in _TELLS:
        if name.lower() in names:
            return found
    return formats.OLE


def stream(file: Path, name: str, limit: int = 4096) -> bytes:
    """The first bytes of one stream; b"" when it cannot be had."""
    import olefile

    try:
        with olefile.OleFileIO(str(file)) as ole:
            return bytes(ole.openstream(name).read(limit)) if ole.exists(name) else b""
    except BROKEN:
        return b""
