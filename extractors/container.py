"""Lays out what lies in archives and mails, within bounds, below the spool and nowhere else."""

from __future__ import annotations

import errno
import re
import shutil
import tempfile
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from extractors import formats, journal
from extractors.broken import BROKEN
from extractors.contract import Source
from pipeline.language import N_
from pipeline.records import Found, Message, Settings, Status

MOST_BYTES = 2 << 30  # inflated, of one container
MOST_MEMBERS = 20_000
DEEPEST = 5  # containers in containers
MOST_RATIO = 500  # inflated to packed, above the size from which it is looked at
RATIO_FROM = 1 << 20
_BLOCK = 1 << 18

_TOO_MUCH = N_(
    "Isi arsip melebihi {limit} bila dibuka; pecah arsipnya atau salin isinya ke folder."
)
_TOO_MANY = N_("Arsip berisi lebih dari {limit} berkas; sisanya tidak dibuka.")
_TOO_DEEP = N_("Arsip di dalam arsip lebih dari {limit} tingkat; salin isinya ke folder.")
_BOMB = N_("Berkas ini mengembang tidak wajar bila dibuka dan tidak dilanjutkan.")
_LOCKED = N_("Isi arsip dikunci dengan kata sandi; simpan ulang tanpa kata sandi.")
_TORN = N_("Bagian arsip ini rusak; mintalah salinan arsip yang utuh.")
_NO_SPACE = N_("Ruang cakram tidak cukup untuk membuka isi arsip ini.")
_LINK = N_("Hanya penunjuk di dalam arsip, bukan berkas.")
_UNREAD = N_("Cara pemampatan di dalam arsip ini tidak dikenali; kemas ulang sebagai ZIP biasa.")


class Stop(Exception):
    """Raised inside a copy when a bound is reached; carries what becomes of the member."""

    def __init__(self, status: Status, message: Message) -> None:
        super().__init__(message.text)
        self.status = status
        self.message = message


@dataclass
class Layout:
    """The members of one container as they are brought up."""

    source: Source
    folder: Path
    found: list[Found] = field(default_factory=list)
    spent: int = 0
    limit: int = MOST_BYTES
    full: bool = False
    taken: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, source: Source, settings: Settings) -> Layout:
        settings.spool.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="isi-", dir=settings.spool))
        free = shutil.disk_usage(folder).free
        return cls(source, folder, limit=min(MOST_BYTES, free // 2))

    @property
    def too_deep(self) -> bool:
        return self.source.depth >= DEEPEST

    def put(self, name: str, stream: IO[bytes], packed: int | None = None) -> None:
        """Copy one member out; whatever goes wrong becomes a Found with its reason."""
        target = self.room_for(name)
        if target is None:
            return
        try:
            with target.open("wb") as out:
                self.copy(stream, out, packed)
        except Stop as stop:
            self._failed(name, target, stop.status, stop.message)
        except RuntimeError:  # zipfile's way to say that a password is needed
            self._failed(name, target, Status.ENCRYPTED, Message.of(_LOCKED))
        except NotImplementedError:
            self._failed(name, target, Status.UNSUPPORTED, Message.of(_UNREAD))
        except BROKEN:
            self._failed(name, target, Status.UNREADABLE, Message.of(_TORN))
        else:
            self.add(name, target)

    def room_for(self, name: str) -> Path | None:
        """Where the next member may be written; None, and a row, when there is no more room."""
        if len(self.found) >= MOST_MEMBERS:
            if not self.full:
                self.full = True
                self.refuse(name, Status.TOO_LARGE, Message.of(_TOO_MANY, limit=MOST_MEMBERS))
            return None
        # Our own number, not the member's name: nothing it says can lead outside or clash.
        suffix = formats.suffix_of(formats.name_of(name))
        safe = suffix if re.fullmatch(r"\.[a-z0-9]{1,8}", suffix) else ""
        return self.folder / f"{len(self.found):05d}{safe}"

    def copy(self, stream: IO[bytes], out: IO[bytes], packed: int | None) -> None:
        """Copy within the bounds; raises Stop beyond them."""
        size = 0
        while block := stream.read(_BLOCK):
            size += len(block)
            self.count(len(block))
            if packed is not None and size > RATIO_FROM and size > MOST_RATIO * max(packed, 1):
                raise Stop(Status.TOO_LARGE, Message.of(_BOMB))
            try:
                out.write(block)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
                raise Stop(Status.TOO_LARGE, Message.of(_NO_SPACE)) from error

    def count(self, size: int) -> None:
        """Add inflated bytes to the account; raises Stop beyond the bound."""
        journal.beat()
        self.spent += size
        if self.spent > self.limit:
            self.spent -= size
            if self.limit < MOST_BYTES:
                raise Stop(Status.TOO_LARGE, Message.of(_NO_SPACE))
            raise Stop(Status.TOO_LARGE, Message.of(_TOO_MUCH, limit="2 GiB"))

    def add(self, name: str, file: Path) -> None:
        """A member that lies ready."""
        journal.beat()
        self.found.append(Found(path=self._path(name), file=file, depth=self.source.depth + 1))

    def refuse(self, name: str, status: Status, message: Message) -> None:
        """A member that is known by name only."""
        journal.beat()
        self.found.append(
            Found(
                path=self._path(name),
                file=None,
                depth=self.source.depth + 1,
                status=status,
                problem=message,
            )
        )

    def locked(self, name: str) -> None:
        self.refuse(name, Status.ENCRYPTED, Message.of(_LOCKED))

    def torn(self, name: str) -> None:
        self.refuse(name, Status.UNREADABLE, Message.of(_TORN))

    def link(self, name: str) -> None:
        self.refuse(name, Status.UNSUPPORTED, Message.of(_LINK))

    def too_large(self, name: str) -> None:
        self.refuse(name, Status.TOO_LARGE, Message.of(_TOO_MUCH, limit="2 GiB"))

    def _failed(self, name: str, target: Path, status: Status, message: Message) -> None:
        target.unlink(missing_ok=True)
        self.refuse(name, status, message)

    def _path(self, name: str) -> str:
        """The member's path; the second of the same name is told apart by a number."""
        path = f"{self.source.path}!{inner(name)}"
        count = 1
        while path in self.taken:
            count += 1
            path = f"{self.source.path}!{inner(name)} ({count})"
        self.taken.add(path)
        return path


def deep_reason() -> Message:
    """The sentence for a container that lies too deep to be opened."""
    return Message.of(_TOO_DEEP, limit=DEEPEST)


def inner(name: str) -> str:
    """A member's name as it is shown: with /, without steps upwards, writable as UTF-8."""
    name = name.replace("\\", "/").replace("\0", "")
    try:
        raw = name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half a character of UTF-16
        raw = name.encode("utf-8", "replace")
    name = raw.decode("utf-8", "backslashreplace")
    parts = [part for part in name.split("/") if part not in ("", ".", "..")]
    return unicodedata.normalize("NFC", "/".join(parts)) or "tanpa-nama"


def repaired(name: str) -> str:
    """A ZIP member's name that was written as UTF-8 but is not marked so."""
    try:
        raw = name.encode("cp437")
        better = raw.decode("utf-8")
    except UnicodeError:
        return name
    return better
