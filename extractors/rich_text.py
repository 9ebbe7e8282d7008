"""RTF by striprtf, with its tables and pictures."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable

from extractors import cells, formats, pasted
from extractors.broken import BROKEN, damaged
from extractors.contract import Reading, Source
from extractors.flow import MOST_CHARACTERS, Flow
from pipeline.language import N_
from pipeline.records import Message, Settings, Status

MEDIA_TYPES = frozenset({formats.RTF})

_BLANK = N_("Dokumen RTF ini tidak berisi teks maupun gambar.")
_HEX = re.compile(rb"[0-9a-fA-F\r\n]{400,}")
_MOST_BYTES = 4 * MOST_CHARACTERS
_PICTURE = re.compile(rb"\\(?:png|jpeg)blip\b[^{}]*?([0-9a-fA-F\r\n\s]{400,})")
_BINARY = re.compile(rb"\\bin(\d+) ")
# striprtf writes what follows these as it is: our marks of cells and rows
_CELL = re.compile(rb"\\(?:nest)?cell(?![a-z0-9])")
# striprtf leaves these out whole: they become paragraphs where they stand
_SIDE = re.compile(rb"\\(?:header|footer)[lrf]?(?![a-z0-9])")
_NOTE = re.compile(rb"(?:\\\*)?\\footnote(?![a-z0-9])")
_ROW = re.compile(rb"\\(?:nest)?row(?![a-z0-9])")


def read(source: Source, settings: Settings) -> Reading:
    """The text with places; raises Unprocessable when the file cannot be read."""
    from striprtf import striprtf

    to_text: Callable[..., str] = striprtf.rtf_to_text

    with source.file.open("rb") as stream:
        data = stream.read(_MOST_BYTES)
    data = _without_binary(data)
    found = [bytes.fromhex(_even(match[1])) for match in _PICTURE.finditer(data)][:200]
    data = _HEX.sub(b"", data)
    data = _SIDE.sub(rb"\\par ", data)
    data = _NOTE.sub(rb"\\tab ", data)
    data = _CELL.sub(rb"\\'07 ", data)
    data = _ROW.sub(rb"\\'1e ", data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            text = to_text(data.decode("latin-1"), errors="replace")
    except BROKEN as error:
        raise damaged("RTF") from error
    flow = Flow()
    cells.add(flow, re.sub(r"([\x07\x1e]) ", r"\1", text))
    jobs = [(str(i), lambda part=part: part) for i, part in enumerate(found)]
    pictures, scans = pasted.survey(jobs, settings, flow.length)
    if not flow and not pictures:
        return Reading(status=Status.EMPTY, problem=Message.of(_BLANK))
    return Reading(pages=(flow.page(pictures=pictures), *scans))


def _even(raw: bytes) -> str:
    text = b"".join(raw.split()).decode("ascii")
    return text[: len(text) // 2 * 2]


def _without_binary(data: bytes) -> bytes:
    """Raw bytes of pictures would be taken for braces and words."""
    parts: list[bytes] = []
    at = 0
    for match in _BINARY.finditer(data):
        if match.start() >= at:
            parts.append(data[at : match.start()])
            at = match.end() + int(match[1][:9])
    parts.append(data[at:])
    return b"".join(parts)
