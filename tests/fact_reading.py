"""Facts of an invented text, for the tests of classifiers/facts."""

from __future__ import annotations

from classifiers.facts import FACTS
from classifiers.text import View
from pipeline.records import Box, Document, Fact, Page, Picture, TextSource, Word


def view_of(
    *pages: str | Page, media_type: str = "application/pdf", source: TextSource = TextSource.TEXT
) -> View:
    made = tuple(
        page if isinstance(page, Page) else Page(number=n, text=page, source=source)
        for n, page in enumerate(pages, 1)
    )
    return View(
        Document(
            path="berkas.pdf",
            sha256="0" * 64,
            size=1,
            media_type=media_type,
            page_count=len(made),
            pages=made,
        )
    )


def facts(
    reader: str, kind: str, *pages: str | Page, source: TextSource = TextSource.TEXT
) -> list[Fact]:
    return list(FACTS[reader].read(view_of(*pages, source=source), kind))


def values(
    reader: str, kind: str, *pages: str | Page, name: str = "", source: TextSource = TextSource.TEXT
) -> list[str]:
    found = facts(reader, kind, *pages, source=source)
    return [fact.value for fact in found if fact.name == (name or reader)]


def laid_out(
    text: str,
    pictures: tuple[Picture, ...] = (),
    ink: tuple[Box, ...] = (),
    source: TextSource = TextSource.TEXT,
) -> Page:
    """A page whose lines stand one under another, with a box for each word."""
    words = []
    for row, line in enumerate(text.split("\n")):
        y = 0.05 + row * 0.04
        for column, word in enumerate(line.split()):
            x = 0.1 + column * 0.12
            words.append(
                Word(text=word, box=Box(x0=x, y0=y, x1=x + 0.1, y1=y + 0.02), confidence=0.99)
            )
    return Page(
        number=1,
        text=text,
        source=source,
        words=tuple(words),
        pictures=pictures,
        ink=ink,
        confidence=0.99 if source is TextSource.OCR else None,
    )
