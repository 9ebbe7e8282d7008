"""What foreign readers raise when bytes are not what they claim to be."""

from __future__ import annotations

import lzma
import struct
import tarfile
import zipfile
import zlib

from pipeline.language import N_
from pipeline.records import Status, Unprocessable

# Libraries raise what their arithmetic runs into; this is no broad except: a MemoryError, an
# interruption and our own Unprocessable go through.
BROKEN: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    SyntaxError,  # Pillow says so of a broken PNG
    TypeError,
    ValueError,
    lzma.LZMAError,
    struct.error,
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
)

# zipfile says with a bare RuntimeError that a password is needed
LOCKED_OR_BROKEN: tuple[type[Exception], ...] = (RuntimeError, *BROKEN)


def damaged(kind: str) -> Unprocessable:
    """The failure of a file whose inside does not hold together."""
    return Unprocessable(
        Status.UNREADABLE,
        N_("Berkas {kind} ini rusak dan tidak dapat dibuka; mintalah salinan yang utuh."),
        kind=kind,
    )


def locked(kind: str) -> Unprocessable:
    """The failure of a file that asks for a password."""
    return Unprocessable(
        Status.ENCRYPTED,
        N_("Berkas {kind} ini dikunci dengan kata sandi; simpan ulang tanpa kata sandi."),
        kind=kind,
    )
