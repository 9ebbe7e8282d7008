"""The truth about a run: a row for every file, written before its work and again after it."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.language import N_
from pipeline.records import Exhibit, Found, Message

if TYPE_CHECKING:
    from pydantic import TypeAdapter

WORK_FOLDER = ".kerja"  # inside the output folder: ledger, texts, unpacked members
LEDGER = "catatan.sqlite"
LOCK = "kunci.sqlite"

SCHEMA = """
create table if not exists files (
    path text primary key,
    parent text not null,    -- the container it lies in, empty for a file of the folder
    stamp text not null,     -- size and time of the bytes when the row was made
    key text not null,       -- rulebook, settings and program that the exhibit holds for
    state text not null,     -- waiting, working, done
    since real not null,     -- seconds of the epoch when that state began
    members integer not null default 0,
    exhibit blob
) without rowid;
create index if not exists by_parent on files(parent);
"""

COLUMNS = {"path", "parent", "stamp", "key", "state", "since", "members", "exhibit"}
BELOW = """
with recursive below(path) as (
    select path from files where parent = ?
    union select files.path from files join below on files.parent = below.path
) delete from files where path in (select path from below)
"""


class Busy(Exception):
    """Another run writes into the same output folder."""

    def __init__(self, folder: Path) -> None:
        self.message = Message.of(
            N_("Folder hasil {folder} sedang dipakai proses lain; tunggu sampai selesai."),
            folder=folder,
        )
        super().__init__(self.message.text)


@cache
def adapter() -> TypeAdapter[Exhibit]:
    from pydantic import TypeAdapter  # heavy: not for a run that finds nothing changed

    return TypeAdapter(Exhibit)


class Ledger:
    """One SQLite file a run; one writer, the parent.  `look` only reads, beside a live run."""

    def __init__(self, file: Path, *, look: bool = False) -> None:
        if look:
            self.db = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
            return
        try:
            self._open(file)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            # what is no ledger any more is set aside; the texts that were read are still kept
            self.db.close()
            file.replace(file.with_suffix(".rusak"))
            self._open(file)

    def _open(self, file: Path) -> None:
        self.db = sqlite3.connect(file, isolation_level=None)
        self.db.execute("pragma journal_mode=wal")
        self.db.execute("pragma synchronous=normal")
        columns = {name for _, name, *_ in self.db.execute("pragma table_info(files)")}
        if columns and columns != COLUMNS:  # written by another version
            self.db.execute("drop table files")
        self.db.executescript(SCHEMA)

    def close(self) -> None:
        self.db.close()

    def known(self, path: str, stamp: str, key: str) -> list[Exhibit] | None:
        """The exhibits of a file and of all that lies in it, if every one of them is finished."""
        row = self.db.execute(
            "select members, exhibit from files where path=? and stamp=? and key=? and state='done'",
            (path, stamp, key),
        ).fetchone()
        if row is None:
            return None
        return self._whole(path, key, row[0], row[1])

    def _whole(self, path: str, key: str, members: int, raw: bytes) -> list[Exhibit] | None:
        try:
            exhibits = [adapter().validate_json(raw)]
        except ValueError:
            return None
        if not members:
            return exhibits
        inner = self.db.execute(
            "select path, members, exhibit from files where parent=? and key=? and state='done'"
            " order by path",
            (path, key),
        ).fetchall()
        if len(inner) != members:
            return None
        for each in inner:
            whole = self._whole(each[0], key, each[1], each[2])
            if whole is None:
                return None
            exhibits += whole
        return exhibits

    def expect(self, rows: Iterable[tuple[str, str]], key: str) -> None:
        """Rows (path, stamp) of files whose work is to come, all of them or none."""
        with self._together():
            self._wait(rows, "", key)

    def _wait(self, rows: Iterable[tuple[str, str]], parent: str, key: str) -> None:
        self.db.executemany(
            "insert or replace into files(path, parent, stamp, key, state, since)"
            " values (?, ?, ?, ?, 'waiting', ?)",
            [(path, parent, stamp, key, time.time()) for path, stamp in rows],
        )

    def begin(self, path: str) -> None:
        self.db.execute(
            "update files set state='working', since=? where path=?", (time.time(), path)
        )

    def finish(
        self, exhibit: Exhibit, stamp: str, key: str, members: Iterable[tuple[str, str]] = ()
    ) -> None:
        """The exhibit of a file, and the rows (path, stamp) of what turned up in it, at once.

        What an earlier version of a container held goes with it.
        """
        inner = list(members)
        with self._together():
            self.db.execute(BELOW, (exhibit.path,))
            parent = self.db.execute(
                "select parent from files where path=?", (exhibit.path,)
            ).fetchone()
            self.db.execute(
                "insert or replace into files values (?, ?, ?, ?, 'done', ?, ?, ?)",
                (
                    exhibit.path,
                    parent[0] if parent else "",
                    stamp,
                    key,
                    time.time(),
                    len(inner),
                    adapter().dump_json(exhibit),
                ),
            )
            self._wait(inner, exhibit.path, key)

    @contextmanager
    def _together(self) -> Iterator[None]:
        """All of it or nothing."""
        self.db.execute("begin immediate")
        try:
            yield
        except BaseException:
            self.db.execute("rollback")
            raise
        self.db.execute("commit")

    def forget_failed(self) -> int:
        """Take back the rows of files that could not be read; how many there were."""
        failed = [e.path for e in self.exhibits() if not e.readable and not e.junk]
        for path in failed:
            while path:  # a container is read again with its members
                row = self.db.execute("select parent from files where path=?", (path,)).fetchone()
                self.db.execute("delete from files where path=?", (path,))
                path = row[0] if row else ""
        return len(failed)

    def exhibits(self) -> Iterator[Exhibit]:
        """The exhibits of all finished files, by path; those of another version are passed over."""
        rows = self.db.execute("select exhibit from files where state='done' order by path")
        for (exhibit,) in rows.fetchall():
            try:
                known = adapter().validate_json(exhibit)
            except ValueError:
                continue
            yield known

    def unfinished(self) -> list[tuple[str, str, float]]:
        """(path, state, since) of files whose work is to come or under way, the oldest first."""
        return self.db.execute(
            "select path, state, since from files where state<>'done' order by since, path"
        ).fetchall()

    def forget_all_but(self, paths: set[str]) -> None:
        """Drop the rows of files that are no longer there."""
        gone = [(p,) for (p,) in self.db.execute("select path from files") if p not in paths]
        self.db.executemany("delete from files where path=?", gone)


def stamp_of(found: Found, *, by_content: bool = False) -> str:
    """Size and time of a file's bytes: cheap, and enough to see that it was changed.

    `by_content` is for bytes that were laid out anew for this run: their time says nothing.
    """
    if found.file is None:
        return f"{found.status}"
    try:
        if by_content:
            with found.file.open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest()
        stat = found.file.stat()
    except OSError:
        return "gone"
    return f"{stat.st_size}:{stat.st_mtime_ns}"


class Lock:
    """Held while a run writes into a folder; the system lets go of it when the process dies."""

    def __init__(self, folder: Path) -> None:
        # long enough for one who only asks, below
        self.db = sqlite3.connect(folder / LOCK, timeout=0.5, isolation_level=None)
        try:
            self.db.execute("begin exclusive")
        except sqlite3.OperationalError as error:
            self.db.close()
            raise Busy(folder) from error

    def release(self) -> None:
        self.db.close()


def is_locked(folder: Path) -> bool:
    """Whether a run writes into the folder at this moment; asks without holding anything."""
    if not (folder / LOCK).is_file():
        return False
    db = sqlite3.connect(f"{(folder / LOCK).resolve().as_uri()}?mode=ro", uri=True, timeout=0)
    try:
        db.execute("select * from sqlite_master").fetchall()
    except sqlite3.OperationalError:
        return True
    finally:
        db.close()
    return False
