"""Files to documents.  To add a format: one module here, one line in EXTRACTORS."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from extractors import (
    archive,
    formats,
    hypertext,
    junk,
    legacy,
    mail,
    opendocument,
    pdf,
    picture,
    plain,
    rich_text,
    separated,
    sheet,
    slides,
    sniff,
    stub,
    surrogates,
    unread,
    word,
)
from extractors.contract import Extractor, Reading, Source
from pipeline.language import N_
from pipeline.records import Document, Found, Message, Settings, Status, Unprocessable

EXTRACTORS: dict[str, Extractor] = {
    "pdf": pdf,
    "picture": picture,
    "word": word,
    "sheet": sheet,
    "separated": separated,
    "slides": slides,
    "opendocument": opendocument,
    "hypertext": hypertext,
    "plain": plain,
    "rich_text": rich_text,
    "legacy": legacy,
    "archive": archive,
    "mail": mail,
    "stub": stub,
}

_MISNAMED = N_("Nama berkas menyatakan {named}, isinya {found}; dibaca sebagai {found}.")
_ONLY_TEXT = N_(
    "Nama berkas menyatakan {named}, tetapi isinya hanya sepotong teks; mintalah salinan yang utuh."
)
_GONE = N_("Berkas hilang ketika akan dibaca; periksa foldernya lalu ulangi.")
_CHANGED = N_("Berkas berubah selama dibaca; tutup aplikasi yang memakainya lalu ulangi.")
_DENIED = N_("Berkas tidak boleh dibuka (izin ditolak atau sedang dikunci aplikasi lain).")
_FAILED = N_("Berkas tidak dapat dibaca dari media penyimpanannya.")
# what may well be read at the next try
PASSING = frozenset({_GONE, _CHANGED, _DENIED, _FAILED})
_NO_BYTES = N_("Isi berkas ini tidak dapat diambil.")
_SCRAP = 200  # characters
_WINDOWS_CLOUD = 0x1000 | 0x400000  # offline; recalled when its data are touched


def extractor_for(media_type: str) -> Extractor | None:
    """The extractor that reads a media type, or None."""
    for module in EXTRACTORS.values():
        if media_type in module.MEDIA_TYPES:
            return module
    return None


def identify(found: Found) -> tuple[str, int, str]:
    """SHA-256 in hex, size in bytes and media type by content.

    Raises Unprocessable (UNREADABLE) with a plain sentence when the bytes cannot be had.
    """
    file = _file(found)
    try:
        before = file.stat()
        if getattr(before, "st_file_attributes", 0) & _WINDOWS_CLOUD:
            return "", before.st_size, formats.CLOUD  # reading it would start a download
        digest = hashlib.sha256()
        size = 0
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
                size += len(block)
        media_type = sniff.media_type(file, formats.name_of(found.path))
        after = file.stat()
    except OSError as error:
        raise _unreadable(error) from error
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise Unprocessable(Status.UNREADABLE, _CHANGED)
    if formats.suffix_of(found.path) == ".icloud" and size < 4096:
        media_type = formats.CLOUD
    return digest.hexdigest(), size, media_type


def extract(
    found: Found, settings: Settings, identity: tuple[str, int, str] | None = None
) -> Document:
    """Read one file; `identity` is what `identify` said of it, when it was asked already.

    Raises Unprocessable for a known reason, else whatever its reader raises.
    """
    if found.status is not None:
        return _settled(found)
    sha256, size, media_type = identity or identify(found)
    file = _file(found)
    stamp = _stamp(file)
    try:
        reading = surrogates.mended_reading(_read(found, file, size, media_type, settings))
    except Exception:
        # A file that went away or changed under the reader is not broken: say what happened.
        _same(file, stamp)
        raise
    _same(file, stamp)
    return Document(
        path=found.path,
        sha256=sha256,
        size=size,
        media_type=media_type,
        status=reading.status,
        problem=reading.problem,
        pages=reading.pages,
        page_count=reading.page_count,
        photo=reading.photo,
        signatures=reading.signatures,
        members=reading.members,
        container=reading.container,
        junk=reading.junk,
        notes=reading.notes + _misnamed(found.path, media_type),
    )


def _read(found: Found, file: Path, size: int, media_type: str, settings: Settings) -> Reading:
    left_behind = junk.reason(found.path, size, media_type)
    if left_behind is not None:
        return Reading(status=Status.UNSUPPORTED, problem=left_behind, junk=True)
    module = extractor_for(media_type)
    if module is None:
        status, message = unread.reason(media_type)
        return Reading(status=status, problem=message)
    source = Source(path=found.path, file=file, media_type=media_type, depth=found.depth)
    reading = module.read(source, settings)
    return _doubted(found.path, media_type, reading)


def _doubted(path: str, media_type: str, reading: Reading) -> Reading:
    """A scrap of text under the name of a PDF or picture is what a failed download leaves."""
    promised = formats.PROMISED.get(formats.suffix_of(formats.name_of(path)), media_type)
    if media_type != formats.TEXT or promised in formats.TEXTUAL | {media_type, formats.RTF}:
        return reading
    if sum(len(page.text) for page in reading.pages) > _SCRAP:
        return reading
    problem = Message.of(_ONLY_TEXT, named=formats.label(promised))
    return replace(reading, status=Status.UNREADABLE, problem=problem)


def _settled(found: Found) -> Document:
    sha256, size, media_type = "", 0, formats.UNKNOWN
    if found.file is not None:
        try:
            sha256, size, media_type = identify(found)
        except Unprocessable:
            sha256 = ""
    return Document(
        path=found.path,
        sha256=sha256,
        size=size,
        media_type=media_type,
        status=found.status or Status.UNREADABLE,
        problem=found.problem,
    )


def _misnamed(path: str, media_type: str) -> tuple[Message, ...]:
    promised = formats.PROMISED.get(formats.suffix_of(formats.name_of(path)))
    if promised is None or promised == media_type:
        return ()
    if {promised, media_type} <= formats.TEXTUAL or media_type in _SILENT:
        return ()
    named, found = formats.label(promised), formats.label(media_type)
    return (Message.of(_MISNAMED, named=named, found=found),) if named != found else ()


_SILENT = frozenset((formats.EMPTY, formats.ZEROS, formats.UNKNOWN, formats.CLOUD, formats.OLE,
                     formats.ENCRYPTED_OFFICE))  # fmt: skip


def _file(found: Found) -> Path:
    if found.file is None:
        raise Unprocessable(Status.UNREADABLE, _NO_BYTES)
    return found.file


def _stamp(file: Path) -> tuple[int, int]:
    try:
        state = file.stat()
    except OSError as error:
        raise _unreadable(error) from error
    return state.st_size, state.st_mtime_ns


def _same(file: Path, stamp: tuple[int, int]) -> None:
    if _stamp(file) != stamp:
        raise Unprocessable(Status.UNREADABLE, _CHANGED)


def _unreadable(error: OSError) -> Unprocessable:
    if isinstance(error, FileNotFoundError):
        return Unprocessable(Status.UNREADABLE, _GONE)
    if isinstance(error, PermissionError):
        return Unprocessable(Status.UNREADABLE, _DENIED)
    return Unprocessable(Status.UNREADABLE, _FAILED)
