"""Archives: ZIP, TAR, GZ, BZ2, XZ, 7Z and RAR; every member becomes a file of its own."""

from __future__ import annotations

import bz2
import gzip
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Callable
from typing import IO, Any

from extractors import formats
from extractors.archive_7z import lay_out_7z
from extractors.archive_rar import lay_out_rar
from extractors.broken import BROKEN, LOCKED_OR_BROKEN, damaged
from extractors.container import DEEPEST, Layout, deep_reason, repaired
from extractors.contract import Reading, Source
from extractors.sniff import is_tar
from pipeline.language import N_
from pipeline.records import Message, Settings, Status

MEDIA_TYPES = frozenset(
    {formats.ZIP, formats.TAR, formats.GZIP, formats.BZIP2, formats.XZ, formats.SEVEN, formats.RAR}
)

_NOTHING = N_("Arsip ini kosong.")


def read(source: Source, settings: Settings) -> Reading:
    """The members, laid out below the spool; raises Unprocessable when nothing can be opened."""
    if source.depth >= DEEPEST:
        return Reading(container=True, status=Status.TOO_LARGE, problem=deep_reason())
    layout = Layout.of(source, settings)
    try:
        _LAY_OUT[source.media_type](source, layout)
    except BROKEN as error:
        if not layout.found:
            layout.folder.rmdir()
            raise damaged(formats.label(source.media_type)) from error
        layout.torn("(sisa arsip)")
    if not layout.found:
        return Reading(container=True, status=Status.EMPTY, problem=Message.of(_NOTHING))
    return Reading(container=True, members=tuple(layout.found))


def _zip(source: Source, layout: Layout) -> None:
    with zipfile.ZipFile(source.file) as archive:
        for member in archive.infolist():
            if member.is_dir():
                continue
            marked = member.flag_bits & 0x800
            name = member.filename if marked else repaired(member.filename)
            if stat.S_ISLNK(member.external_attr >> 16):
                layout.link(name)
            elif member.flag_bits & 0x1:
                layout.locked(name)
            elif member.file_size > layout.limit:
                layout.too_large(name)
            else:
                _zip_member(archive, member, name, layout)
            if layout.full:
                return


def _zip_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, layout: Layout
) -> None:
    try:
        stream = archive.open(member)
    except LOCKED_OR_BROKEN:
        layout.torn(name)
        return
    with stream:
        layout.put(name, stream, member.compress_size)


def _tar(source: Source, layout: Layout) -> None:
    with source.file.open("rb") as raw:
        _tar_stream(raw, layout)


def _tar_stream(raw: IO[bytes], layout: Layout) -> None:
    with tarfile.open(fileobj=raw, mode="r|") as archive:
        for member in archive:
            if member.isdir():
                continue
            if not member.isreg():
                layout.link(member.name)
                continue
            stream = archive.extractfile(member)
            if stream is None:
                layout.torn(member.name)
            else:
                layout.put(member.name, stream)
            if layout.full:
                return


def _packed(opener: Callable[..., Any]) -> Callable[[Source, Layout], None]:
    def lay_out(source: Source, layout: Layout) -> None:
        """One packed file, or a TAR in it."""
        with source.file.open("rb") as raw, opener(raw) as stream:
            head = stream.read(8192)
        with source.file.open("rb") as raw, opener(raw) as stream:
            if is_tar(head):
                _tar_stream(stream, layout)
            else:
                layout.put(_inner_name(source), stream, source.file.stat().st_size)

    return lay_out


def _inner_name(source: Source) -> str:
    name = formats.name_of(source.path)
    suffix = formats.suffix_of(name)
    stem = name[: -len(suffix)] if suffix else name
    return stem + (".tar" if suffix in (".tgz", ".tbz", ".tbz2", ".txz") else "") or "isi"


_LAY_OUT: dict[str, Callable[[Source, Layout], None]] = {
    formats.ZIP: _zip,
    formats.TAR: _tar,
    formats.GZIP: _packed(gzip.open),
    formats.BZIP2: _packed(bz2.open),
    formats.XZ: _packed(lzma.open),
    formats.SEVEN: lay_out_7z,
    formats.RAR: lay_out_rar,
}
