"""RAR archives by rarfile with whatever unpacker is installed; without one, the names at least."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from functools import partial
from pathlib import Path
from typing import IO, Any

from extractors import unpackers
from extractors.broken import BROKEN, locked
from extractors.container import Layout, Stop
from extractors.contract import Source
from pipeline.language import N_
from pipeline.records import Message, Status, Unprocessable

_NO_READER = N_(
    "Arsip RAR belum dapat dibuka; pasang paket Python rarfile atau kemas ulang sebagai ZIP."
)
_NO_TOOL = N_(
    "Isi arsip RAR belum dapat dibuka di komputer ini; pasang unrar, unar, 7-Zip atau bsdtar, "
    "atau kemas ulang sebagai ZIP."
)
_LIBARCHIVE = frozenset(("bsdtar", "tar"))
_BLOCK = 1 << 18

Opened = Callable[[], AbstractContextManager[IO[bytes]]]


def lay_out_rar(source: Source, layout: Layout) -> None:
    """Lay out every member; raises Unprocessable without rarfile, BROKEN for a torn archive."""
    try:
        import rarfile
    except ImportError as error:
        raise Unprocessable(Status.UNSUPPORTED, _NO_READER) from error
    tools = unpackers.installed()
    _tell(rarfile, tools)
    try:
        archive = rarfile.RarFile(source.file)
    except rarfile.NeedFirstVolume as error:
        raise Unprocessable(
            Status.UNREADABLE,
            N_("Ini bagian lanjutan dari arsip RAR terpecah; buka bagian pertamanya."),
        ) from error
    except rarfile.Error as error:
        raise ValueError("torn archive") from error
    with archive:
        if not archive.infolist():
            if archive.needs_password():
                raise locked("RAR")
            raise ValueError("torn archive")
        for member in archive.infolist():
            name = member.filename
            if member.is_dir():
                continue
            if member.is_symlink() or not member.is_file():
                layout.link(name)
            elif member.needs_password():
                layout.locked(name)
            elif member.file_size > layout.limit:
                layout.too_large(name)
            else:
                ways: list[Opened] = []
                if member.compress_type == rarfile.RAR_M0 or set(tools) - _LIBARCHIVE:
                    ways.append(partial(archive.open, member))
                for tool in sorted(_LIBARCHIVE.intersection(tools)):
                    ways.append(partial(unpackers.by_libarchive, tools[tool], source.file, name))
                _member(layout, member, ways, rarfile)
            if layout.full:
                return


def _tell(rarfile: Any, tools: dict[str, str]) -> None:
    """Let rarfile use the programs that are known to work, bsdtar aside, which it calls wrongly."""
    rarfile.UNRAR_TOOL = tools.get("unrar", "unrar")
    rarfile.UNAR_TOOL = tools.get("unar", "unar")
    rarfile.SEVENZIP_TOOL = tools.get("7z", "7z")
    rarfile.SEVENZIP2_TOOL = tools.get("7zz", "7zz")
    with suppress(rarfile.RarCannotExec):
        rarfile.tool_setup(
            unrar="unrar" in tools,
            unar="unar" in tools,
            sevenzip="7z" in tools,
            sevenzip2="7zz" in tools,
            bsdtar=False,
            force=True,
        )


def _member(layout: Layout, member: Any, ways: list[Opened], rarfile: Any) -> None:
    """Lay out one member in the first way that gives it whole."""
    name = member.filename
    target = layout.room_for(name)
    if target is None:
        return
    torn = False
    for way in ways:
        try:
            with way() as stream, target.open("wb") as out:
                layout.copy(stream, out, member.compress_size)
        except Stop as stop:
            target.unlink(missing_ok=True)
            layout.refuse(name, stop.status, stop.message)
            return
        except rarfile.RarCannotExec:
            continue
        except (rarfile.Error, *BROKEN):
            torn = True
            continue
        if target.stat().st_size == member.file_size and _sum_of(target) in (member.CRC, None):
            layout.add(name, target)
            return
        torn = True
    target.unlink(missing_ok=True)
    if torn:
        layout.torn(name)
    else:
        layout.refuse(name, Status.UNSUPPORTED, Message.of(_NO_TOOL))


def _sum_of(file: Path) -> int:
    total = 0
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            total = zlib.crc32(block, total)
    return total
