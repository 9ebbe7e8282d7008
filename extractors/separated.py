"""CSV and TSV: the delimiter and the encoding are found from the content."""

from __future__ import annotations

import csv
from io import StringIO

from extractors import formats
from extractors.contract import Reading, Source
from extractors.encoding import decoded_file
from extractors.sheet import sheet_page
from pipeline.language import N_
from pipeline.records import Message, Settings, Status, Unprocessable

MEDIA_TYPES = frozenset({formats.CSV, formats.TSV})

_NO_TEXT = N_("Isi berkas ini bukan tabel teks yang dapat dibaca.")
_BLANK = N_("Tabel ini tidak berisi apa pun.")
_CUT = N_("Tabel terlalu panjang; hanya bagian awalnya yang dibaca.")
_DELIMITERS = ";\t,|"


def read(source: Source, settings: Settings) -> Reading:
    """One sheet with its rows; raises Unprocessable when the bytes are no text."""
    found, longer = decoded_file(source.file)
    if found is None:
        raise Unprocessable(Status.UNREADABLE, _NO_TEXT)
    page, whole = sheet_page(1, "", rows(found[0]))
    if not page.text:
        return Reading(status=Status.EMPTY, problem=Message.of(_BLANK), page_count=1)
    if longer or not whole:
        return Reading(pages=(page,), page_count=1, status=Status.PARTIAL, problem=Message.of(_CUT))
    return Reading(pages=(page,), page_count=1)


def rows(text: str) -> list[list[str]]:
    """The rows of a table in text; a quote that never closes costs only the quoting."""
    text = text.replace("\0", "")
    first = text[:200].split("\n", 1)[0]
    if first.lower().startswith("sep=") and len(first.strip()) == 5:  # Excel's own hint
        return _split(text.split("\n", 1)[1] if "\n" in text else "", first[4])
    return _split(text, delimiter(text))


def _split(text: str, by: str) -> list[list[str]]:
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=by, strict=True))
    except csv.Error:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return [[cell.strip().strip('"') for cell in line.split(by)] for line in lines]


def delimiter(text: str) -> str:
    """The sign that parts most lines into the same number of cells, quoted parts left out."""
    lines = [line for line in text[:65536].splitlines()[:60] if line.strip()]
    best, most = ",", (0.0, 0)
    for sign in _DELIMITERS:
        counts = [_outside(line, sign) for line in lines]
        usual = max(set(counts), key=lambda n: (counts.count(n) if n else 0, n), default=0)
        score = (counts.count(usual) / len(counts), usual) if usual else (0.0, 0)
        if score > most:
            best, most = sign, score
    return best


def _outside(line: str, sign: str) -> int:
    return sum(part.count(sign) for part in line.split('"')[::2])
