"""Plain text: TXT and Markdown, in whatever encoding."""

from __future__ import annotations

from extractors import formats
from extractors.contract import Reading, Source
from extractors.encoding import decoded_file
from extractors.flow import Flow
from pipeline.language import N_
from pipeline.records import Message, Settings, Status, Unprocessable

MEDIA_TYPES = frozenset({formats.TEXT, formats.MARKDOWN})

_NO_TEXT = N_("Isi berkas ini bukan teks yang dapat dibaca, meskipun namanya menyatakan teks.")
_BLANK = N_("Berkas teks ini tidak berisi apa pun.")
_CUT = N_("Teks terlalu panjang; hanya bagian awalnya yang dibaca.")


def read(source: Source, settings: Settings) -> Reading:
    """The text with a mark a line; raises Unprocessable when the bytes are no text."""
    found, longer = decoded_file(source.file)
    if found is None:
        raise Unprocessable(Status.UNREADABLE, _NO_TEXT)
    flow = Flow()
    text = found[0].replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").rstrip("\x1a")
    for number, line in enumerate(text.split("\n"), start=1):
        flow.add(line, f"baris {number}")
    if not flow:
        return Reading(status=Status.EMPTY, problem=Message.of(_BLANK))
    if longer:
        return Reading(pages=(flow.page(),), status=Status.PARTIAL, problem=Message.of(_CUT))
    return Reading(pages=(flow.page(),))
