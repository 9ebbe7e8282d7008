"""Documents to exhibits: a kind, its facts, the items it supports, each with the place that shows it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import Any

from classifiers.denials import denials_in
from classifiers.facts import FACTS, WHOLE
from classifiers.facts.names import is_name, is_nik
from classifiers.fingerprint import fingerprint_of
from classifiers.items import Segment, support
from classifiers.kind import kind_of
from classifiers.language import language_of
from classifiers.learned.model import Model, read
from classifiers.lexicon import Lexicon
from classifiers.parts import main_view, parts_of
from classifiers.shares import shares_in
from classifiers.text import View
from classifiers.veil import veil_of
from pipeline.privacy import MASK
from pipeline.records import Document, Exhibit, Fact, Page, Part, Table, TextSource
from rules.book import Book

TABLES_KEPT = 40  # tables with numbers that an exhibit carries to the checks
ROWS_KEPT = 400
WORKBOOKS = ("spreadsheet", "excel")  # in the media types of files whose pages are sheets


class Classifier:
    """A rulebook made ready: build it once a process, it compiles the phrases."""

    def __init__(self, book: Book) -> None:
        self.book = book

    @cached_property
    def lexicon(self) -> Lexicon:
        return Lexicon.of(self.book)

    @cached_property
    def model(self) -> Model | None:
        """The learned voice of the rulebook, where it has one."""
        return read(self.book.learned) if self.book.learned else None

    def exhibit(self, document: Document) -> Exhibit:
        """What a document is, says of itself, and proves."""
        view = View(document, self.book.cover)
        if document.container or not (view.pages or document.photo):
            return bare(document)
        verdict = kind_of(view, self.model)
        parts = parts_of(view)
        segments = segments_of(view, verdict.kind, parts)
        found = support(view, segments, self.lexicon, self.book, self.model)
        facts, tables = facts_of(view, verdict.kind, parts), numeric_tables(document)
        facts += tuple(shares_in(view, found.matches, self.book))
        facts += tuple(denials_in(view, found.matches, self.book))
        veil = veil_of(view, facts)
        exhibit = bare(
            document,
            language=language_of(view),
            kind=verdict.kind,
            kind_confidence=round(verdict.confidence, 3),
            kind_because=verdict.because,
            facts=facts,
            parts=parts,
            topics=found.topics,
            matches=found.matches,
            near=found.near,
            tables=hidden(tables) if any(f.name == "child-identity" for f in facts) else tables,
            fingerprint=fingerprint_of(view),
        )
        return veil.over(exhibit) if veil else exhibit


def segments_of(view: View, kind: str, parts: tuple[Part, ...]) -> list[Segment]:
    """The pages that are judged together: a part of a bundle, a sheet of a workbook, or all."""
    if parts:
        return [
            Segment(
                part.kind,
                tuple(p for p in view.pages if part.first <= (p.number or 1) <= part.last),
            )
            for part in parts
        ]
    if len(view.pages) > 1 and any(word in view.document.media_type for word in WORKBOOKS):
        return [Segment(kind, (page,)) for page in view.pages]
    return [Segment(kind, view.pages)]


def facts_of(view: View, kind: str, parts: tuple[Part, ...] = ()) -> tuple[Fact, ...]:
    """All facts, in the order of the table of readers.

    What a file tells of its event or shows of children counts wherever it stands; the rest is that
    of the main part.
    """
    main = main_view(view, parts)
    return tuple(
        fact
        for name, reader in FACTS.items()
        for fact in reader.read(view if name in WHOLE else main, kind)
    )


def bare(document: Document, **classified: Any) -> Exhibit:
    """The exhibit of a document, with what is known of the file itself."""
    return Exhibit(
        path=document.path,
        sha256=document.sha256,
        size=document.size,
        media_type=document.media_type,
        status=document.status,
        problem=document.problem,
        page_count=document.page_count,
        text_source=source_of(document.pages),
        ocr_confidence=confidence_of(document.pages),
        container=document.container,
        junk=document.junk,
        pictures=tuple(picture for page in document.pages for picture in page.pictures),
        photo=document.photo,
        notes=document.notes,
        **classified,
    )


def source_of(pages: tuple[Page, ...]) -> TextSource:
    sources = {page.source for page in pages if page.text.strip()}
    if not sources:
        return TextSource.NONE
    return sources.pop() if len(sources) == 1 else TextSource.MIXED


def confidence_of(pages: tuple[Page, ...]) -> float | None:
    """Mean confidence of the recognised words; None where nothing was recognised."""
    recognised = [page for page in pages if page.confidence is not None]
    words = sum(max(1, len(page.words)) for page in recognised)
    if not recognised:
        return None
    total = sum((page.confidence or 0.0) * max(1, len(page.words)) for page in recognised)
    return round(total / words, 3)


def hidden(tables: tuple[Table, ...]) -> tuple[Table, ...]:
    """Tables of children in cases without their names and numbers: they leave the worker."""
    return tuple(
        replace(
            table,
            rows=tuple(
                tuple(MASK if is_name(cell) or is_nik(cell) else cell for cell in row)
                for row in table.rows
            ),
        )
        for table in tables
    )


def numeric_tables(document: Document) -> tuple[Table, ...]:
    """The tables with numbers in them, cut to what the checks can use."""
    kept = (
        Table(rows=table.rows[:ROWS_KEPT], place=table.place, page=page.number)
        for page in document.pages
        for table in page.tables
        if any(any(ch.isdigit() for ch in cell) for row in table.rows[1:] for cell in row)
    )
    return tuple(islice(kept, TABLES_KEPT))
