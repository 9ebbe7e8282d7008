"""The folder that a command was given: what can be said of it at once, and why it was refused."""

from __future__ import annotations

import os
from pathlib import Path

from pipeline.cli_frame import Exit, Stop
from pipeline.language import N_
from pipeline.records import Status, Unprocessable
from pipeline.remote import Address


def look_at(folder: Path | Address) -> None:
    """What can be said of the folder before anything is read; of an address nothing can."""
    if isinstance(folder, Address):
        return
    if not folder.exists():
        raise Stop(Exit.USAGE, N_("Folder {folder} tidak ada."), folder=folder)
    if not os.access(folder, os.R_OK):
        text = N_("Folder {folder} tidak boleh dibaca oleh pengguna ini.")
        raise Stop(Exit.USAGE, text, folder=folder)
    if not folder.is_dir():
        if not is_archive(folder):
            text = N_("{folder} adalah berkas, bukan folder atau ZIP.")
            raise Stop(Exit.USAGE, text, folder=folder)
    elif not any(folder.iterdir()):
        text = N_("Folder {folder} kosong; tidak ada yang diperiksa.")
        raise Stop(Exit.USAGE, text, folder=folder)


def is_archive(file: Path) -> bool:
    """Whether a file is an archive by its content, and no document that is packed as one."""
    from extractors import archive, sniff

    return file.is_file() and sniff.media_type(file, file.name) in archive.MEDIA_TYPES


def refused(error: Unprocessable, folder: Path | Address) -> Stop:
    """The end of a command whose folder cannot be opened.

    An address that does not answer may answer later; all else is for the user to put right.
    """
    passing = isinstance(folder, Address) and error.status is not Status.UNSUPPORTED
    status = Exit.UNFINISHED if passing else Exit.USAGE
    return Stop(status, error.message.text, **dict(error.message.values))
