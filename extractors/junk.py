"""Files that computers leave behind: named as such, and not read."""

from __future__ import annotations

import re

from extractors import formats
from pipeline.language import N_
from pipeline.records import Message

_LOCK = N_("Berkas kunci sementara dari aplikasi yang sedang membuka dokumen; bukan bukti.")
_SYSTEM = N_("Berkas bawaan sistem ({name}); bukan bukti.")
_APPLE = N_("Berkas tambahan dari macOS; isinya ada di berkas aslinya.")
_PARTIAL = N_("Unduhan yang belum selesai; unduh ulang berkas aslinya.")
_TEMPORARY = N_("Berkas sementara dari aplikasi; bukan bukti.")

_NAMES = frozenset(
    ("thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", ".directory", "icon\r", ".localized",
     ".picasa.ini", "picasa.ini", ".nomedia", ".gitkeep", ".gitignore", ".dropbox",
     ".dropbox.attr", ".hidden", "folder.htt", "autorun.inf", ".trashinfo", "zbthumbnail.info",
     "albumartsmall.jpg")
)  # fmt: skip
_PARTIAL_SUFFIXES = frozenset(
    (".crdownload", ".part", ".partial", ".download", ".opdownload", ".!ut", ".aria2", ".filepart")
)
_UNREADABLE_TYPES = frozenset((formats.UNKNOWN, formats.EMPTY, formats.ZEROS, formats.OLE))
_LONGEST_LOCK = 1024  # bytes; Office writes 162 or 165, LibreOffice some 90
_LOCK_NAME = re.compile(r"^(?:~\$.+|\.~lock\..+#)$")


def reason(path: str, size: int, media_type: str) -> Message | None:
    """Why a file is no evidence by its name and content; None when it may be some."""
    name = formats.name_of(path)
    low = name.lower()
    if low in _NAMES:
        return Message.of(_SYSTEM, name=name.strip())
    if _LOCK_NAME.match(name) and size <= _LONGEST_LOCK:
        return Message.of(_LOCK)
    parts = re.split(r"[/!]", path)
    if "__MACOSX" in parts[:-1] or (name.startswith("._") and media_type in _UNREADABLE_TYPES):
        return Message.of(_APPLE)
    suffix = formats.suffix_of(name)
    if suffix in _PARTIAL_SUFFIXES:
        return Message.of(_PARTIAL)
    if suffix == ".tmp" and (media_type in _UNREADABLE_TYPES or name.startswith("~")):
        return Message.of(_TEMPORARY)
    if name.startswith("~WRL") or name.startswith("~WRD"):
        return Message.of(_TEMPORARY)
    return None
