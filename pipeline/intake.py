"""Walks a folder, a ZIP file or a remote address: a Found for every file, nothing left out.

Nothing is ever written below the folder.  Paths are those on disk with `/`; a byte that is no
UTF-8 in a name is shown as `\\xNN`.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from pipeline import remote
from pipeline.language import N_
from pipeline.records import Found, Message, Settings, Status, Unprocessable

_MISSING = N_("Folder {folder} tidak ditemukan; periksa penulisannya.")
_NO_FOLDER = N_("{folder} adalah berkas, bukan folder bukti; berikan folder atau arsip ZIP.")
_NO_ENTRY = N_("Folder {folder} tidak boleh dibuka (izin ditolak).")
_BLOCKED = N_("Folder ini tidak dapat dibuka, sehingga isinya tidak diketahui; periksa izinnya.")
_OUTSIDE = N_("Pintasan ke luar folder bukti; salin berkas aslinya ke dalam folder.")
_BROKEN = N_("Pintasan yang sasarannya tidak ada; salin berkas aslinya ke dalam folder.")
_LOOP = N_("Pintasan yang berputar ke dirinya sendiri; bukan bukti.")
_FOLDER_LINK = N_("Pintasan ke folder lain di dalam bukti; isinya dibaca di tempat aslinya.")
_SPECIAL = N_("Bukan berkas biasa (perangkat atau saluran sistem); bukan bukti.")
_EMPTY_ZIP = N_("Arsip {folder} tidak dapat dibuka sebagai folder bukti.")


def find(
    folder: Path | str, skip: Path | None = None, spool: Path | None = None
) -> Iterator[Found]:
    """Every file below the folder, in the order of the NFC form of its path.

    `skip` is the output folder, left out when it lies inside; `spool` is where a ZIP file or a
    remote folder is laid out, and needed for these.  Raises Unprocessable with a sentence for
    the user when the folder cannot be opened at all.
    """
    if remote.is_address(folder):
        if spool is None:
            raise ValueError("a remote folder needs a spool")
        folder = remote.copied(str(folder), spool)
    folder = Path(folder)
    if folder.is_file():
        return _members(folder, spool)
    if not folder.is_dir():
        raise Unprocessable(Status.UNREADABLE, _MISSING, folder=folder)
    try:
        with os.scandir(folder):
            pass
    except OSError as error:
        raise Unprocessable(Status.UNREADABLE, _NO_ENTRY, folder=folder) from error
    avoid = os.path.realpath(skip) if skip is not None else None
    return _walk(folder, "", os.path.realpath(folder), avoid)


def shown(name: str) -> str:
    """A name as it is written in the output: as on disk, bytes that are no UTF-8 as \\xNN."""
    try:
        raw = name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half a character of UTF-16, which Windows allows
        raw = name.encode("utf-8", "backslashreplace")
    return raw.decode("utf-8", "backslashreplace")


RESULTS = ".kerja/catatan.sqlite"  # what every output folder holds


def _walk(folder: Path, prefix: str, root: str, avoid: str | None) -> Iterator[Found]:
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=_order)
    except OSError:
        yield _row(prefix.rstrip("/"), Status.UNREADABLE, _BLOCKED)
        return
    for entry in inside:
        path = prefix + shown(entry.name)
        if _is_link(entry):
            found = _link(entry, path, root)
            if found is not None:
                yield found
        elif _is_dir(entry):
            # the results of a run, of this folder or of one below it, are no evidence
            if os.path.realpath(entry.path) != avoid and not Path(entry.path, RESULTS).is_file():
                yield from _walk(Path(entry.path), f"{path}/", root, avoid)
        elif _is_special(entry):
            yield _row(path, Status.UNSUPPORTED, _SPECIAL)
        else:
            yield Found(path=path, file=Path(entry.path))


def _order(entry: os.DirEntry[str]) -> tuple[str, str]:
    # The / of a folder counts in the order, as it does in the whole path.
    name = unicodedata.normalize("NFC", shown(entry.name))
    return (f"{name}/" if _is_dir(entry) else name, entry.name)


def _is_link(entry: os.DirEntry[str]) -> bool:
    junction = getattr(entry, "is_junction", None)  # Windows, Python 3.12
    return entry.is_symlink() or (junction is not None and bool(junction()))


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_special(entry: os.DirEntry[str]) -> bool:
    try:
        mode = entry.stat(follow_symlinks=False).st_mode
    except OSError:
        return False  # the reader will say why it cannot be read
    return not stat.S_ISREG(mode)


def _link(entry: os.DirEntry[str], path: str, root: str) -> Found | None:
    """A link to a file inside the folder is that file once more; any other is a row with a reason."""
    try:
        target = os.path.realpath(entry.path, strict=True)
    except FileNotFoundError:
        return _row(path, Status.UNSUPPORTED, _BROKEN)
    except (OSError, RuntimeError):
        return _row(path, Status.UNSUPPORTED, _LOOP)
    if target != root and not target.startswith(root.rstrip(os.sep) + os.sep):
        return _row(path, Status.UNSUPPORTED, _OUTSIDE)
    mode = Path(target).stat().st_mode
    if stat.S_ISDIR(mode):
        return _row(path, Status.UNSUPPORTED, _FOLDER_LINK)
    if not stat.S_ISREG(mode):
        return _row(path, Status.UNSUPPORTED, _SPECIAL)
    return Found(path=path, file=Path(entry.path))


def _row(path: str, status: Status, text: str) -> Found:
    return Found(path=path or ".", file=None, status=status, problem=Message.of(text))


def _members(file: Path, spool: Path | None) -> Iterator[Found]:
    """An archive given as the folder: its members, with paths from the archive's root."""
    from extractors import archive, sniff
    from extractors.contract import Source

    try:
        media_type = sniff.media_type(file, file.name)
    except OSError as error:
        raise Unprocessable(Status.UNREADABLE, _NO_ENTRY, folder=file) from error
    if media_type not in archive.MEDIA_TYPES:
        raise Unprocessable(Status.UNSUPPORTED, _NO_FOLDER, folder=file)
    if spool is None:
        raise ValueError("an archive as folder needs a spool")
    source = Source(path="", file=file, media_type=media_type)
    reading = archive.read(source, Settings(spool=spool))
    if not reading.members:
        raise Unprocessable(Status.UNREADABLE, _EMPTY_ZIP, folder=file)
    members = [
        Found(
            path=member.path.removeprefix("!"),
            file=member.file,
            depth=0,
            status=member.status,
            problem=member.problem,
        )
        for member in reading.members
    ]
    return iter(sorted(members, key=lambda found: found.path))
