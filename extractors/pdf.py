"""Reads PDF files, each page for itself: its text layer where that is honest, else by OCR."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

import pypdfium2.raw as pdfium

from extractors import journal
from extractors.contract import Reading, Source
from extractors.pdf_file import PdfFile
from extractors.pdf_layer import Trust, far_apart, trust
from extractors.pdf_members import Members
from extractors.pdf_notes import FILLED, PINNED, filled_values, notes_on
from extractors.pdf_objects import Drawn, count_hidden, survey
from extractors.pdf_pictures import MOST_PIXELS, pictures_on
from extractors.pdf_render import closer_to, is_plain, render, scan_dpi
from extractors.pdf_signature import signatures_of
from extractors.pdf_tables import Tables
from extractors.pdf_text import Placement, TextLayer, tidy
from extractors.picture_form import ILLEGIBLE, is_colourless, looks_like_sheet
from pipeline.language import N_
from pipeline.records import (
    Box,
    Message,
    Page,
    Picture,
    Settings,
    Status,
    TextSource,
    Unprocessable,
    Word,
)

MEDIA_TYPES = frozenset({"application/pdf"})

_HASHED = 60  # pictures a file that are hashed
_HASHED_ON_PAGE = 12
_SCENE_WORDS = 40  # a page picture with fewer words is a photo, not a scan
_BLOCK = re.compile(
    r"^[ \t]*(?:NIP\b|Nip\.|ttd\b|TTD\b|BUPATI|WALI ?KOTA|KEPALA|SEKRETARIS|KETUA|CAMAT|LURAH|"
    r"DIREKTUR|GUBERNUR|[Mm]engetahui|[Dd]itetapkan di|Pihak )",
    re.MULTILINE,
)


@dataclass
class _Run:
    """What the pages of one file share."""

    file: PdfFile
    tables: Tables
    members: Members
    ocr: str
    form: Any
    hashed: int = 0  # pictures hashed so far
    skipped: int = 0  # pages that wait for OCR, which is off
    illegible: list[int] = field(default_factory=list)  # numbers of pages


def read(source: Source, settings: Settings) -> Reading:
    """Read a PDF; raises Unprocessable for one that is empty, locked or beyond repair."""
    if source.file.stat().st_size == 0:
        raise Unprocessable(Status.EMPTY, N_("Berkas ini kosong (0 byte)."))
    file = PdfFile(source.file)
    try:
        # first of all, because laying form fields flat takes signatures away
        signatures = signatures_of(file.document, source.file)
        members = Members(source, settings)
        members.listed_in(file.document)
        with Tables(source.file) as tables:
            run = _Run(file, tables, members, settings.ocr, _form_of(file))
            pages, lost = _pages(run)
        notes = []
        if file.repaired:
            notes.append(Message.of(N_("PDF ini rusak dan dibaca setelah diperbaiki.")))
        reading = Reading(
            pages=tuple(pages),
            page_count=len(file),
            signatures=signatures,
            members=members.found,
            notes=tuple(notes),
        )
        return _judged(reading, lost, run, pdfium.FPDF_GetFormType(file.document))
    finally:
        file.close()


def _form_of(file: PdfFile) -> Any:
    """The handle by which form fields are read; None for a file without a form."""
    if pdfium.FPDF_GetFormType(file.document) == pdfium.FORMTYPE_NONE:
        return None
    file.document.init_forms()
    return file.document.formenv


def _pages(run: _Run) -> tuple[list[Page], list[int]]:
    pages, lost = [], []
    for index in range(len(run.file)):
        try:
            pages.append(_page(run, index))
        except (Unprocessable, MemoryError, OSError, ValueError):
            text = run.tables.text(index)  # a second reader where pdfium fails
            if text and text.strip():
                pages.append(Page(number=index + 1, text=tidy(text)))
            else:
                lost.append(index + 1)
                pages.append(Page(number=index + 1, text="", source=TextSource.NONE))
        journal.page_read(pages[-1])
    return pages, lost


def _page(run: _Run, index: int) -> Page:
    values: list[str] = []
    with run.file.page(index) as page:
        kinds = {kind for _, kind in notes_on(page)}
        if PINNED in kinds:
            run.members.pinned_on(page)
        filled = bool(kinds & FILLED)
        if filled:
            values = filled_values(page, run.form)
            filled = pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == 1
        if not filled:
            return _loaded(run, page, index, values)
    with run.file.page(index) as page:  # what was flattened shows when it is loaded again
        return _loaded(run, page, index, values)


def _loaded(run: _Run, page: Any, index: int, values: list[str]) -> Page:
    with TextLayer(page) as layer:
        return _decided(run, page, index, layer, values)


def _decided(run: _Run, page: Any, index: int, layer: TextLayer, values: list[str]) -> Page:
    text = layer.text
    folded = " ".join(text.split()) if values else ""
    more = [value for value in values if " ".join(value.split()) not in folded]
    if more:
        text = "\n".join([text, *more]).strip("\n")
    drawn = survey(page)
    number = index + 1
    if run.ocr == "always":
        return _recognised(run, page, number, text, drawn)
    if not text.strip():
        if not (drawn.images or drawn.paths or drawn.texts) or is_plain(page):
            return Page(number=number, text="", source=TextSource.NONE)
        return _recognised(run, page, number, "", drawn)
    if drawn.largest >= 0.5:
        count_hidden(page, drawn)
    layer_trust = trust(text, drawn)
    if layer_trust is Trust.LITTLE and _contradicted(run, index, text):
        layer_trust = Trust.NONE
    if layer_trust is Trust.NONE:
        return _recognised(run, page, number, text, drawn)
    pictures = _pictures(run, page, number, drawn)
    words: tuple[Word, ...] = ()
    if pictures or drawn.strokes:
        words = layer.words()
    elif block := _BLOCK.search(text, len(text) // 2):
        words = layer.words(block.start())  # enough to see where a signature would stand
    scanned = drawn.hidden > 0.5 * max(1, drawn.texts) and drawn.largest >= 0.5
    return Page(
        number=number,
        text=text,
        # a layer that a scanner laid over its picture is recognised text, whoever recognised it
        source=TextSource.OCR if scanned else TextSource.TEXT,
        words=words,
        tables=run.tables.on(index, page, drawn, layer) if drawn.ruled else (),
        pictures=pictures,
        ink=_ink(page, drawn, words, scanned and run.ocr != "off"),
    )


def _contradicted(run: _Run, index: int, text: str) -> bool:
    """Whether a second reader finds other words in a layer."""
    second = run.tables.text(index) if run.ocr != "off" else None
    return bool(second and second.strip() and far_apart(text, second))


def _ink(page: Any, drawn: Drawn, words: tuple[Word, ...], scanned: bool) -> tuple[Box, ...]:
    if scanned:
        from extractors.ocr import find_ink

        return find_ink(render(page, 150), words)
    if not drawn.strokes:
        return ()
    place = Placement(page)
    return tuple(place.box(*box) for box in drawn.strokes)


def _pictures(run: _Run, page: Any, number: int, drawn: Drawn) -> tuple[Picture, ...]:
    if not drawn.images:
        return ()
    budget = min(_HASHED_ON_PAGE, _HASHED - run.hashed)
    pictures = pictures_on(page, number, drawn, budget=budget)
    run.hashed += sum(1 for picture in pictures if picture.phash)
    return pictures


def _recognised(run: _Run, page: Any, number: int, text: str, drawn: Drawn) -> Page:
    """The page by OCR; its text layer, if any, stays where OCR finds less."""
    if run.ocr == "off":
        run.skipped += 1
        return Page(number=number, text="", source=TextSource.NONE)
    from extractors.ocr import read_sheet

    image = render(page, scan_dpi(drawn))
    seen = read_sheet(image, closer_to(page, drawn, image))
    pictures = _pictures(run, page, number, drawn)
    if len(seen.words) >= _SCENE_WORDS:
        # hashes of sheets of text collide, so they must not be compared
        pictures = tuple(
            replace(one, phash="") if drawn.covered >= 0.5 else one for one in pictures
        )
    if seen.marked and looks_like_sheet(image) and is_colourless(image):
        run.illegible.append(number)
    if not seen.words:
        kept = text if text and trust(text, Drawn()) is not Trust.NONE else ""
        source = TextSource.TEXT if kept else TextSource.NONE
        return Page(number=number, text=kept, source=source, pictures=pictures, ink=seen.ink)
    return Page(
        number=number,
        text=seen.text,
        source=TextSource.OCR,
        confidence=seen.confidence,
        words=seen.words,
        pictures=pictures,
        ink=seen.ink,
    )


def _shows(page: Page) -> bool:
    """Whether anything is on a page: a scan of blank paper has a picture, but a plain one."""
    if page.text.strip() or page.ink:
        return True
    return any(one.phash or one.width * one.height > MOST_PIXELS for one in page.pictures)


def _judged(reading: Reading, lost: list[int], run: _Run, file_type: int) -> Reading:
    """The reading with its status."""
    shows = any(map(_shows, reading.pages))
    skipped = run.skipped
    if lost:
        if not shows:
            raise Unprocessable(Status.UNREADABLE, N_("Semua halaman PDF ini rusak."))
        listed = ", ".join(map(str, lost[:20])) + (" ..." if len(lost) > 20 else "")
        return replace(
            reading,
            status=Status.PARTIAL,
            problem=Message.of(
                N_("Halaman {pages} rusak dan tidak terbaca; halaman lain sudah dibaca."),
                pages=listed,
            ),
        )
    if skipped:
        problem = Message.of(
            N_("{count} halaman adalah hasil pindaian dan tidak dibaca karena OCR dimatikan."),
            count=skipped,
        )
        status = Status.PARTIAL if shows else Status.UNREADABLE
        return replace(reading, status=status, problem=problem)
    if run.illegible and all(
        page.number in run.illegible and not page.text for page in reading.pages if _shows(page)
    ):
        return replace(reading, status=Status.UNREADABLE, problem=Message.of(ILLEGIBLE))
    if not shows and file_type in (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND):
        return replace(
            reading,
            status=Status.UNSUPPORTED,
            problem=Message.of(
                N_(
                    "PDF ini formulir XFA yang hanya terbuka di Adobe. Cetak ulang sebagai PDF biasa."
                )
            ),
        )
    if not shows and not reading.members:
        return replace(
            reading,
            status=Status.EMPTY,
            problem=Message.of(N_("Semua halaman PDF ini kosong.")),
        )
    return reading
