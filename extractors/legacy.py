"""DOC and PPT of 1997 to 2003, and older ones where the computer has a program that reads them."""

from __future__ import annotations

from functools import partial
from typing import Any

from extractors import carve, cells, foreign, formats, pasted, slides_binary, word_binary
from extractors.broken import BROKEN, damaged, locked
from extractors.contract import Reading, Source
from extractors.flow import Flow
from pipeline.language import N_
from pipeline.records import Message, Page, Picture, Settings, Status, Unprocessable

MEDIA_TYPES = frozenset({formats.DOC, formats.PPT})

_MOST = 256 << 20
_BLANK = N_("Dokumen ini tidak berisi teks.")
_COMMENTS = N_("Memuat komentar peninjau; komentar tidak dibaca sebagai isi.")
_BY_TOOL = N_("Dibaca dengan {tool} karena susunan berkasnya tidak lazim.")
_TOO_OLD = N_(
    "Berkas {kind} ini terlalu tua atau susunannya tidak lazim; simpan ulang sebagai DOCX atau PDF, "
    "atau pasang LibreOffice di komputer ini."
)


def read(source: Source, settings: Settings) -> Reading:
    """The text with places; raises Unprocessable when the file is locked, broken or too old."""
    import olefile

    kind = formats.label(source.media_type)
    try:
        with olefile.OleFileIO(str(source.file)) as ole:
            if source.media_type == formats.PPT:
                found = slides_binary.slides(ole)
                return _slides(found, _pictures(ole, ("Pictures",)), settings)
            story = word_binary.story(ole)
            return _word(story, _pictures(ole, ("Data", "WordDocument")), settings)
    except (word_binary.Locked, slides_binary.Locked) as error:
        raise locked(kind) from error
    except word_binary.TooOld:
        return _by_tool(source, kind, too_old=True)
    except BROKEN:
        return _by_tool(source, kind, too_old=False)


def _pictures(ole: Any, streams: tuple[str, ...]) -> list[bytes]:
    found: list[bytes] = []
    for name in streams:
        if ole.exists(name):
            found += carve.pictures(ole.openstream(name).read(_MOST))
    return found


def _survey(
    parts: list[bytes], settings: Settings, characters: int
) -> tuple[list[Picture], list[Page]]:
    jobs = [(str(number), partial(bytes, part)) for number, part in enumerate(parts)]
    return pasted.survey(jobs, settings, characters)


def _word(story: word_binary.Story, parts: list[bytes], settings: Settings) -> Reading:
    flow = Flow()
    _lines(flow, story.headers, "kepala atau kaki halaman")
    cells.add(flow, story.body)
    _lines(flow, story.boxes, "kotak teks")
    _lines(flow, story.footnotes, "catatan kaki")
    _lines(flow, story.endnotes, "catatan akhir")
    own = len((story.body + story.boxes).strip(" \n\t\x01\x07\x08\x1e"))
    pictures, scans = _survey(parts, settings, own)
    if not own and not pictures:
        return Reading(status=Status.EMPTY, problem=Message.of(_BLANK))
    notes = (Message.of(_COMMENTS),) if story.comments else ()
    return Reading(pages=(flow.page(pictures=pictures), *scans), notes=notes)


def _lines(flow: Flow, text: str, place: str) -> None:
    text = text.replace(cells.CELL, "\n").replace(cells.ROW, "\n")
    for line in dict.fromkeys(line.strip() for line in text.split("\n")):
        if not line.isdigit():
            flow.add(line, place)


def _slides(found: list[slides_binary.Slide], parts: list[bytes], settings: Settings) -> Reading:
    pages: list[Page] = []
    for number, slide in enumerate(found, start=1):
        flow = Flow()
        for text in slide.texts:
            flow.add(text, f"slide {number}")
        for text in slide.notes:
            if text != "*":  # what stands for the slide's number
                flow.add(text, f"catatan pembicara slide {number}")
        pages.append(flow.page(number))
    # Which slide a picture stands on is not followed: they hang on the show as a whole.
    pictures, scans = _survey(parts, settings, sum(len(page.text) for page in pages))
    if pictures:
        pages.append(Page(number=None, text="", pictures=tuple(pictures)))
        pages += scans
    if not any(page.text or page.pictures for page in pages):
        return Reading(
            status=Status.EMPTY, problem=Message.of(_BLANK), page_count=len(found) or None
        )
    return Reading(pages=tuple(pages), page_count=len(found))


def _by_tool(source: Source, kind: str, too_old: bool) -> Reading:
    found = foreign.text_of(source.file, source.media_type)
    tool, text = found or ("", "")
    flow = Flow()
    for line in text.split("\n"):
        flow.paragraph(line)
    if not flow:
        if too_old:
            raise Unprocessable(Status.UNSUPPORTED, _TOO_OLD, kind=kind)
        raise damaged(kind)
    return Reading(pages=(flow.page(),), notes=(Message.of(_BY_TOOL, tool=tool),))
