"""Media types that are known but cannot be evidence that is read: why, and what to do."""

from __future__ import annotations

from extractors import formats
from pipeline.language import N_
from pipeline.records import Message, Status

_UNKNOWN = N_("Jenis berkas ini tidak dikenali dari isinya; simpan ulang sebagai PDF atau DOCX.")
_OTHER = N_("Berkas {format} tidak dibaca; simpan ulang sebagai PDF.")
_MEDIA = N_("Berkas {format} tidak dibaca; lampirkan laporan atau foto dengan keterangan.")
_PROGRAM = N_("Berkas ini adalah {format}, bukan dokumen bukti.")
_ZEROS = N_(
    "Isi berkas hanya byte kosong: unduhan atau penyalinan gagal; salin ulang dari asalnya."
)
_OLE = N_("Berkas Office lama ini rusak atau tidak dikenali; simpan ulang sebagai PDF atau DOCX.")
_LOCKED = N_("Dokumen Office ini dikunci dengan kata sandi; simpan ulang tanpa kata sandi.")
_EMPTY = N_("Berkas kosong (0 byte); salin ulang dari asalnya.")

_PROGRAMS = frozenset(
    ("application/x-msdownload", "application/x-executable", "application/java-archive",
     "application/vnd.android.package-archive", "application/x-font")
)  # fmt: skip


def reason(media_type: str) -> tuple[Status, Message]:
    """The status and the sentence for a media type that no extractor reads."""
    if media_type == formats.EMPTY:
        return Status.EMPTY, Message.of(_EMPTY)
    if media_type == formats.ZEROS:
        return Status.UNREADABLE, Message.of(_ZEROS)
    if media_type == formats.ENCRYPTED_OFFICE:
        return Status.ENCRYPTED, Message.of(_LOCKED)
    if media_type == formats.OLE:
        return Status.UNSUPPORTED, Message.of(_OLE)
    if media_type.startswith(("video/", "audio/")):
        return Status.UNSUPPORTED, Message.of(_MEDIA, format=formats.label(media_type))
    if media_type in _PROGRAMS:
        return Status.UNSUPPORTED, Message.of(_PROGRAM, format=formats.label(media_type))
    if media_type in formats.KNOWN:
        return Status.UNSUPPORTED, Message.of(_OTHER, format=formats.label(media_type))
    return Status.UNSUPPORTED, Message.of(_UNKNOWN)
