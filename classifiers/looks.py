"""Traits of a document's look: pictures, screens, sheets of numbers."""

from __future__ import annotations

import re

from classifiers.sheet import Sheet
from pipeline.records import Box, TextSource

_STATUS_BAR = re.compile(r"\b\d{1,2}[:.]\d{2}\b.{0,30}(?:\b\d{1,3}\s?%|4g|lte|5g)")
_STATUS_WORDS = ("%", "4g", "5g", "lte")
_PHONE_SCREEN = re.compile(
    r"\bonline\b|terakhir dilihat|"
    r"\bketik pesan\b|\bfollowers\b|\bpengikut\b|\blikes?\b|\bsuka\b.*\bkomentar|mulai rapat|stop video|\bpartisipan\b"
)
_SCREEN = (
    "online", "dilihat", "ketik pesan", "followers", "pengikut", "like", "suka", "mulai rapat", "stop video", "partisipan",
)  # fmt: skip
_CLOCK = re.compile(r"^\W*[0-2]?\d[.:][0-5]\d(?:\s*(?:am|pm|wib|wita|wit))?\W*$", re.M)


def pictures(sheet: Sheet) -> int | None:
    """Pages of pictures with few words to each; scans of text are no pictures."""
    pages = [page for page in sheet.view.document.pages if page.source is not TextSource.OCR]
    shown = [
        p
        for page in pages
        for p in page.pictures
        if min(p.width, p.height) >= 200 and not _tiny(p.box)
    ]
    return (
        -1
        if shown and sheet.word_count <= 60 * len(shown) + 20 and sheet.word_count < 600
        else None
    )


def photo_page(sheet: Sheet) -> int | None:
    """A recognised page with hardly any words, all of them clear: a picture with its banner."""
    pages = sheet.view.document.pages
    shown = [
        p
        for p in pages
        if p.source is TextSource.OCR and p.pictures and (p.confidence or 0) >= 0.85
    ]
    few = sheet.word_count < 28 and sheet.view.document.photo is None
    return -1 if few and shown and len(shown) == len(pages) else None


def _tiny(box: object) -> bool:
    """A logo or a stamp by its share of the page."""
    return isinstance(box, Box) and (box.x1 - box.x0) * (box.y1 - box.y0) < 0.04


def image_photo(sheet: Sheet) -> int | None:
    photo = sheet.view.document.photo
    return -1 if photo and photo.form == "photo" else None


def image_screenshot(sheet: Sheet) -> int | None:
    photo = sheet.view.document.photo
    return -1 if photo and photo.form == "screenshot" else None


def image_any(sheet: Sheet) -> int | None:
    return -1 if sheet.view.document.photo else None


def screen_words(sheet: Sheet) -> int | None:
    """What telephones and meeting programs show on their screens."""
    if sheet.word_count > 250:
        return None
    low = sheet.body.low
    match = _STATUS_BAR.search(low) if any(word in low for word in _STATUS_WORDS) else None
    match = match or (_PHONE_SCREEN.search(low) if any(word in low for word in _SCREEN) else None)
    return sheet.body.index_at(match.start()) if match else None


def chat_times(sheet: Sheet) -> int | None:
    """Lines of nothing but the hour, as between the messages of a chat."""
    return sheet.first_line(_CLOCK, 3) if sheet.word_count < 250 else None


def spreadsheet(sheet: Sheet) -> int | None:
    kind = sheet.view.document.media_type
    return (
        -1
        if "sheet" in kind or "excel" in kind or kind in ("text/csv", "text/tab-separated-values")
        else None
    )


def slides(sheet: Sheet) -> int | None:
    kind = sheet.view.document.media_type
    return -1 if "presentation" in kind or "powerpoint" in kind else None


def little_text(sheet: Sheet) -> int | None:
    return -1 if sheet.word_count < 45 else None


def hardly_text(sheet: Sheet) -> int | None:
    return -1 if sheet.word_count < 8 else None
