"""Files that only point elsewhere: shortcuts, saved addresses, Google and cloud placeholders."""

from __future__ import annotations

import re

from extractors import formats
from extractors.contract import Reading, Source
from extractors.encoding import decoded
from extractors.flow import Flow
from pipeline.language import N_
from pipeline.records import Message, Settings, Status

MEDIA_TYPES = frozenset({formats.SHORTCUT, formats.URL, formats.GOOGLE, formats.CLOUD})

_SHORTCUT = N_(
    "Pintasan ke berkas lain, bukan berkasnya sendiri; salin berkas aslinya ke folder ini."
)
_URL = N_("Hanya tautan ke internet; unduh dokumennya dan simpan berkasnya di folder ini.")
_GOOGLE = N_("Hanya pintasan Google Drive; unduh dokumennya sebagai PDF atau DOCX.")
_CLOUD = N_("Berkas masih di awan dan belum terunduh; buka agar terunduh, lalu salin ulang.")
_REASONS = {
    formats.SHORTCUT: _SHORTCUT,
    formats.URL: _URL,
    formats.GOOGLE: _GOOGLE,
    formats.CLOUD: _CLOUD,
}
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")
_MOST = 1 << 16


def read(source: Source, settings: Settings) -> Reading:
    """UNSUPPORTED with the reason; the address, where there is one, is the text."""
    flow = Flow()
    if source.media_type in (formats.URL, formats.GOOGLE):
        with source.file.open("rb") as stream:
            found = decoded(stream.read(_MOST))
        addresses = _ADDRESS.findall(found[0]) if found else []
        for address in dict.fromkeys(a for a in addresses if "apple.com/DTDs" not in a):
            flow.add(address, "tautan")
    return Reading(
        pages=(flow.page(),) if flow else (),
        status=Status.UNSUPPORTED,
        problem=Message.of(_REASONS[source.media_type]),
    )
