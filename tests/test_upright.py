"""Pages that were scanned the wrong way round are judged as they are read."""

from __future__ import annotations

import pytest

from classifiers.facts.upright import upright
from pipeline.records import Box, Page, TextSource, Word

ROWS = ("Perjanjian kerja sama kedua pihak", "berlaku selama dua tahun sejak", "PIHAK KEDUA PIHAK KESATU")
INK = Box(x0=0.1, y0=0.6, x1=0.3, y1=0.65)


def page(turn: str) -> Page:
    words = [
        Word(text=text, box=Box(x0=0.1 + 0.16 * at, y0=0.2 + 0.1 * row, x1=0.24 + 0.16 * at, y1=0.23 + 0.1 * row))
        for row, line in enumerate(ROWS)
        for at, text in enumerate(line.split())
    ]
    return Page(
        number=1,
        text=" ".join(ROWS),
        source=TextSource.OCR,
        words=tuple(Word(text=word.text, box=turned(word.box, turn)) for word in words),
        ink=(turned(INK, turn),),
    )


def turned(box: Box, way: str) -> Box:
    """Where a box of an upright page lies on one that was scanned another way."""
    if way == "head":
        return Box(x0=1 - box.x1, y0=1 - box.y1, x1=1 - box.x0, y1=1 - box.y0)
    if way == "right":
        return Box(x0=1 - box.y1, y0=box.x0, x1=1 - box.y0, y1=box.x1)
    if way == "left":
        return Box(x0=box.y0, y0=1 - box.x1, x1=box.y1, y1=1 - box.x0)
    return box


@pytest.mark.parametrize("turn", ["", "head", "right", "left"])
def test_places_are_those_of_the_page_as_read(turn: str) -> None:
    seen = upright(page(turn))
    (ink,) = seen.ink
    assert (ink.x0, ink.y0, ink.x1, ink.y1) == pytest.approx((INK.x0, INK.y0, INK.x1, INK.y1))
    assert seen.words[0].box.y0 < seen.words[-1].box.y0


def test_a_list_of_single_words_is_not_turned() -> None:
    words = tuple(
        Word(text=text, box=Box(x0=0.1, y0=0.1 + 0.1 * at, x1=0.3, y1=0.13 + 0.1 * at))
        for at, text in enumerate(("Sugeng", "Fatimah", "Handayani"))
    )
    listed = Page(number=1, text="", source=TextSource.OCR, words=words)
    assert upright(listed) is listed
