"""RAR archives by rarfile with whatever unpacker is installed; without one, the names at least."""

from __future__ import annotations

from extractors.broken import BROKEN, locked
from extractors.container import Layout
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


def lay_out_rar(source: Source, layout: Layout) -> None:
    """Lay out every member; raises Unprocessable without rarfile, BROKEN for a torn archive."""
    try:
        import rarfile
    except ImportError as error:
        raise Unprocessable(Status.UNSUPPORTED, _NO_READER) from error
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
                try:
                    with archive.open(member) as stream:
                        layout.put(name, stream, member.compress_size)
                except rarfile.RarCannotExec:
                    layout.refuse(name, Status.UNSUPPORTED, Message.of(_NO_TOOL))
                except rarfile.Error:
                    layout.torn(name)
                except BROKEN:
                    layout.torn(name)
            if layout.full:
                return
