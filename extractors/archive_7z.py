"""7Z archives by py7zr, each member written by ourselves so that the bounds hold."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Any, cast

from extractors.broken import BROKEN, locked
from extractors.container import Layout, Stop
from extractors.contract import Source
from pipeline.language import N_
from pipeline.records import Status, Unprocessable

_NO_READER = N_(
    "Arsip 7Z belum dapat dibuka; pasang paket Python py7zr atau kemas ulang sebagai ZIP."
)


def lay_out_7z(source: Source, layout: Layout) -> None:
    """Lay out every member; raises Unprocessable without py7zr, BROKEN for a torn archive."""
    try:
        import py7zr
        from py7zr.exceptions import (
            ArchiveError,
            PasswordRequired,
            UnsupportedCompressionMethodError,
        )
    except ImportError as error:
        raise Unprocessable(Status.UNSUPPORTED, _NO_READER) from error
    try:
        archive = py7zr.SevenZipFile(source.file, "r")
    except PasswordRequired as error:
        raise locked("7Z") from error
    except ArchiveError as error:
        raise ValueError("torn archive") from error
    with archive:
        entries = [entry for entry in archive.list() if not entry.is_directory]
        if archive.needs_password():
            for entry in entries:
                layout.locked(entry.filename)
            return
        writers = _Writers(layout)
        stopped: Stop | None = None
        broken = False
        try:
            archive.extractall(
                path=layout.folder, factory=cast(Any, writers)
            )  # our writers: no path is used
        except Stop as stop:
            stopped = stop
        except PasswordRequired:
            stopped = Stop(Status.ENCRYPTED, locked("7Z").message)
        except UnsupportedCompressionMethodError as error:
            raise NotImplementedError from error
        except ArchiveError:
            broken = True
        except BROKEN:
            broken = True
        writers.close()
        for entry in entries:
            file = writers.written.get(_key(entry.filename))
            whole = file is not None and file.stat().st_size == entry.uncompressed
            if file is not None and whole:
                layout.add(entry.filename, file)
            elif stopped:
                layout.refuse(entry.filename, stopped.status, stopped.message)
            elif broken or file is not None or entry.uncompressed:
                layout.torn(entry.filename)
            else:
                empty = layout.folder / f"kosong-{len(layout.found):05d}"
                empty.touch()
                layout.add(entry.filename, empty)


def _key(name: str) -> str:
    return Path(name).as_posix().strip("/")


class _Writers:
    """Makes the writer of each member and keeps where it lies."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.written: dict[str, Path] = {}
        self._open: list[_Writer] = []

    def create(self, filename: str) -> _Writer:
        try:
            name = Path(filename).relative_to(self.layout.folder).as_posix()
        except ValueError:
            name = Path(filename).as_posix()
        file = self.layout.folder / f"{len(self.written):05d}"
        writer = _Writer(file, self.layout)
        self.written[name.strip("/")] = file
        self._open.append(writer)
        return writer

    def close(self) -> None:
        for writer in self._open:
            writer.close()


class _Writer:
    """The file that py7zr writes to; opened when the first byte comes."""

    def __init__(self, file: Path, layout: Layout) -> None:
        self._file = file
        self._layout = layout
        self._size = 0
        self._out: IO[bytes] | None = None
        file.touch()

    def write(self, data: bytes | bytearray) -> int:
        self._layout.count(len(data))
        if self._out is None:
            self._out = self._file.open("wb")
        self._size += len(data)
        return self._out.write(data)

    def read(self, size: int | None = None) -> bytes:
        return b""

    def seek(self, offset: int, whence: int = 0) -> int:
        return offset

    def flush(self) -> None:
        if self._out is not None:
            self._out.flush()

    def size(self) -> int:
        return self._size

    def close(self) -> None:
        if self._out is not None:
            self._out.close()
            self._out = None
