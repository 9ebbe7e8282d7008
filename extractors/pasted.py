"""Pictures inside Word files, slides and mails: their hashes, and the text of scans among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PIL import Image

from extractors import journal, phash
from pipeline.records import Mark, Page, Picture, Settings, TextSource

MOST_PICTURES = 400
MOST_READ = 40  # scans recognised in one file
_SCAN_SIDE = 600  # pixels of the shorter side: a page at 75 dpi
_SCANT = 200  # characters of text beside which any large picture may be the document itself
_PAPER = 0.6  # share of a scan that is paper


def survey(
    parts: Iterable[tuple[str, Callable[[], bytes]]],
    settings: Settings,
    characters: int,
    number: int | None = None,
) -> tuple[list[Picture], list[Page]]:
    """The pictures, and a recognised page for each that is a scan.

    `parts` are names with a way to their bytes, in reading order; `characters` is how much text
    stands beside them.  The pages bear `number`.
    """
    pictures: list[Picture] = []
    pages: list[Page] = []
    for bytes_of in list(dict(parts).values())[:MOST_PICTURES]:
        journal.beat()
        image = phash.opened(bytes_of())
        if image is None or max(image.size) < 32:
            continue
        pictures.append(
            Picture(
                page=number,
                width=image.width,
                height=image.height,
                phash=phash.fingerprint(image),
                windows=phash.windows(image),
            )
        )
        if len(pages) < MOST_READ and is_scan(image, settings, characters):
            page = recognised(image, number, f"gambar {len(pictures)}")
            if page is not None:
                pages.append(page)
    return pictures, pages


def is_scan(image: Image.Image, settings: Settings, characters: int) -> bool:
    """Whether a picture inside a document should be read as a page."""
    if settings.ocr == "off" or min(image.size) < _SCAN_SIDE:
        return False
    if settings.ocr == "always" or characters < _SCANT:
        return True
    shape = max(image.size) / min(image.size)
    if not 1.15 <= shape <= 1.75:
        return False
    small = image.convert("RGB").resize((64, 64), Image.Resampling.BILINEAR).convert("HSV")
    pixels = list(zip(small.getdata(1), small.getdata(2), strict=True))
    paper = sum(value > 150 and colour < 60 for colour, value in pixels)
    return bool(paper >= _PAPER * len(pixels))


def recognised(image: Image.Image, number: int | None, place: str) -> Page | None:
    """A page of recognised text; None when there is none on the picture."""
    import numpy as np

    from extractors.ocr import read_sheet

    found = read_sheet(np.asarray(image.convert("RGB")))
    if not found.text.strip():
        return None
    return Page(
        number=number,
        text=found.text,
        source=TextSource.OCR,
        confidence=found.confidence,
        words=found.words,
        ink=found.ink,
        marks=(Mark(0, place),),
    )
