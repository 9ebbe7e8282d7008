"""A file is written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from pipeline.language import N_
from pipeline.records import Message


class Unwritable(Exception):
    """The place cannot be written; `message` is the one sentence for the user."""

    def __init__(self, place: Path, error: OSError) -> None:
        reason = error.strerror or type(error).__name__
        # Windows refuses so when the workbook of the last run is still open.
        text = (
            N_("Tidak dapat menulis {place}; tutup berkas itu atau pilih --out lain ({reason}).")
            if isinstance(error, PermissionError)
            else N_("Tidak dapat menulis {place}: {reason}.")
        )
        self.message = Message.of(text, place=place, reason=reason)
        super().__init__(self.message.render())


def make_folder(folder: Path) -> None:
    """Make a folder with its parents.  Raises Unwritable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unwritable(folder, error) from error


def write_file(target: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write a temporary file beside the target, then put it in the target's place.

    The target keeps its former content when anything fails.  Raises Unwritable.
    """
    make_folder(target.parent)
    try:
        handle, name = tempfile.mkstemp(prefix=".buktikla-", suffix=".tmp", dir=target.parent)
    except OSError as error:
        raise Unwritable(target, error) from error
    os.close(handle)
    spare = Path(name)
    try:
        fill(spare)
        with spare.open("rb+") as stream:
            os.fsync(stream.fileno())
        spare.chmod(0o666 & ~_umask())
        spare.replace(target)
    except OSError as error:
        raise Unwritable(target, error) from error
    finally:
        spare.unlink(missing_ok=True)


def write_bytes(target: Path, content: bytes) -> None:
    """Write the content whole or not at all; a file that has it already stays as it is.

    Raises Unwritable.
    """
    try:
        if target.stat().st_size == len(content) and target.read_bytes() == content:
            return
    except OSError:  # it is not there yet
        pass
    write_file(target, lambda spare: _put(spare, content))


def write_text(target: Path, content: str) -> None:
    """Write text as UTF-8 with line feeds.  Lone surrogates of odd file names become `?`."""
    write_bytes(target, content.encode("utf-8", "replace"))


def _put(spare: Path, content: bytes) -> None:
    spare.write_bytes(content)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
