"""The truth about a run: a row for every file, written before its work and again after it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from pipeline.language import N_
from pipeline.records import Exhibit, Found, Message

SCHEMA = """
create table if not exists files (
    path text primary key,
    stamp text not null,     -- size and time of the bytes when the row was made
    key text not null,       -- rulebook, settings and program that the exhibit holds for
    state text not null,     -- waiting, working, done
    since real not null,     -- seconds of the epoch when that state began
    members integer not null default 0,
    exhibit blob
) without rowid;
"""
COLUMNS = {"path", "stamp", "key", "state", "since", "members", "exhibit"}


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
    return TypeAdapter(Exhibit)


@dataclass(frozen=True, slots=True)
class Row:
    path: str
    stamp: str
    key: str
    members: int
    exhibit: Exhibit


class Ledger:
    """One SQLite file a run; one writer, the parent."""

    def __init__(self, file: Path) -> None:
        self.db = sqlite3.connect(file, isolation_level=None)
        if self._outdated():
            self.db.execute("drop table files")
        self.db.execute("pragma journal_mode=wal")
        self.db.execute("pragma synchronous=normal")
        self.db.executescript(SCHEMA)

    def _outdated(self) -> bool:
        """Whether the file was written by a version with other columns."""
        columns = {name for _, name, *_ in self.db.execute("pragma table_info(files)")}
        return bool(columns) and columns != COLUMNS

    def close(self) -> None:
        self.db.close()

    def row(self, path: str, stamp: str, key: str) -> Row | None:
        """What is known of a file, if it was finished for the same bytes, rules and settings."""
        found = self.db.execute(
            "select members, exhibit from files where path=? and stamp=? and key=? and state='done'",
            (path, stamp, key),
        ).fetchone()
        if found is None:
            return None
        return Row(path, stamp, key, found[0], adapter().validate_json(found[1]))

    def members_of(self, path: str, key: str) -> Iterator[Row]:
        """The finished rows of what lies in a container, at any depth."""
        rows = self.db.execute(
            "select path, stamp, members, exhibit from files"
            " where path >= ? and path < ? and key=? and state='done'",
            (path + "!", path + '"', key),
        )
        for each, stamp, members, exhibit in rows.fetchall():
            yield Row(each, stamp, key, members, adapter().validate_json(exhibit))

    def expect(self, rows: Iterable[tuple[str, str]], key: str) -> None:
        """Rows (path, stamp) of files whose work is to come, all of them or none."""
        now = time.time()
        self.db.execute("begin")
        self.db.executemany(
            "insert or replace into files(path, stamp, key, state, since)"
            " values (?, ?, ?, 'waiting', ?)",
            [(path, stamp, key, now) for path, stamp in rows],
        )
        self.db.execute("commit")

    def begin(self, path: str) -> None:
        self.db.execute(
            "update files set state='working', since=? where path=?", (time.time(), path)
        )

    def finish(self, exhibit: Exhibit, stamp: str, key: str, members: int) -> None:
        self.db.execute(
            "insert or replace into files values (?, ?, ?, 'done', ?, ?, ?)",
            (exhibit.path, stamp, key, time.time(), members, adapter().dump_json(exhibit)),
        )

    def forget_failed(self) -> int:
        """Take back the rows of files that could not be read; how many there were."""
        failed = [(e.path,) for e in self.exhibits() if not e.readable and not e.junk]
        self.db.executemany("delete from files where path=?", failed)
        # a container is read again with its members
        outer = {(path.rsplit("!", 1)[0],) for (path,) in failed if "!" in path}
        self.db.executemany("delete from files where path=?", sorted(outer))
        return len(failed)

    def exhibits(self) -> Iterator[Exhibit]:
        """The exhibits of all finished files, by path."""
        rows = self.db.execute("select exhibit from files where state='done' order by path")
        for (exhibit,) in rows.fetchall():
            yield adapter().validate_json(exhibit)

    def unfinished(self) -> list[tuple[str, str, float]]:
        """(path, state, since) of files whose work is to come or under way, the oldest first."""
        return self.db.execute(
            "select path, state, since from files where state<>'done' order by since, path"
        ).fetchall()

    def forget_all_but(self, paths: set[str]) -> None:
        """Drop the rows of files that are no longer there."""
        gone = [(p,) for (p,) in self.db.execute("select path from files") if p not in paths]
        self.db.executemany("delete from files where path=?", gone)


def stamp_of(found: Found) -> str:
    """Size and time of a file's bytes: cheap, and enough to see that it was changed."""
    if found.file is None:
        return f"{found.status}"
    try:
        stat = found.file.stat()
    except OSError:
        return "gone"
    return f"{stat.st_size}:{stat.st_mtime_ns}"


class Lock:
    """Held while a run writes into a folder; the system lets go of it when the process dies."""

    def __init__(self, folder: Path) -> None:
        self.db = sqlite3.connect(folder / "kunci.sqlite", timeout=0, isolation_level=None)
        try:
            self.db.execute("begin exclusive")
        except sqlite3.OperationalError as error:
            self.db.close()
            raise Busy(folder) from error

    def release(self) -> None:
        self.db.close()
