"""Whether a rule that stands whole in a file was promulgated: without that it binds nobody."""

from __future__ import annotations

import re

from classifiers.text import View
from pipeline.records import TextSource

_MADE = re.compile(r"^\W*di\s?tetapkan\s+di\b", re.M)
_ARTICLE = re.compile(r"^\W*pasal\s+1\b", re.M)
# the line itself, not the order to place the rule in the gazette that every rule ends with
_PUBLISHED = re.compile(
    r"di\s?undangkan\s+(?:di|pada|oleh)\b(?!\s+tanggal\s+di)|^\W*(?:tambahan\s+)?(?:lembaran|berita)\s+(?:daerah|kabupaten|kota|aceh|provinsi|lepas)\b|"
    r"^\W*(?:salinan\b|no\W*reg\b|noreg\b|nomor\s+register)|salinan\s+(?:ini\s+)?sesuai|^\W*(?:penjelasan|lampiran)\b",
    re.M,
)
_IN_FORCE = re.compile(r"berlaku\s+(?:\w+\s+){0,3}?(?:sejak\s+|pada\s+)?(?:tanggal\s+)?diundangkan(?:kan)?\b[^\n]*")
# the lines of a promulgation whose day, and whose number in the gazette, were never filled in
_UNDATED = re.compile(
    r"^\W*di\s?undangkan\s+di\b[^\n\d]{0,60}?(?:\n\W*)?(?:pada\s+)?(?:tanggal|tgl\.?)\W*(?:bulan\W*)?(?:(?:tahun\W*)?20[0-4]\d)?\W*$", re.M
)
_GAZETTE = re.compile(r"^\W*(?:lembaran|berita)\s+(?:daerah|desa|kabupaten|kota)\b[^\n]*?(?:\n[^\n]*?)?\b(?:nomor|no)\b\.?\W*(?P<number>\d*)", re.M)
AFTER_LINES = 10  # a signature takes no more
LOW = 0.8  # of the page's height: below it the promulgation may have been cut off
ROOM = 0.65  # the same of a scan, where what was stamped there may not have been read
CLEAR = 0.97  # confidence of a scan on which no line was passed over


def unpromulgated(view: View) -> tuple[int, int] | None:
    """The place of `Ditetapkan di` of a rule with nothing of its promulgation.

    Only for a file with all its pages, in its own text or scanned clearly with room left below the
    signature: of a poor scan, a copy or an excerpt nobody can say what was left out.
    """
    flow, document = view.flow, view.document
    scanned = any(page.source is not TextSource.TEXT for page in document.pages)
    if scanned and (document.photo or any((page.confidence or 0.0) < CLEAR for page in document.pages)):
        return None
    if document.page_count is not None and len(document.pages) != document.page_count:
        return None
    made = list(_MADE.finditer(flow.low))
    if len(made) != 1 or not _ARTICLE.search(flow.low, 0, made[0].start()):
        return None
    if _PUBLISHED.search(_IN_FORCE.sub(" ", flow.low)):
        return None
    first = flow.index_at(made[0].start())
    if not 3 <= len(flow) - first <= AFTER_LINES:
        return None
    bottom = max((word.box.y1 for word in document.pages[-1].words), default=0.0)
    if scanned and any(box.y1 > max(ROOM, bottom + 0.05) for box in document.pages[-1].ink):
        return None  # something is stamped or written below
    return made[0].span() if bottom < (ROOM if scanned else LOW) else None


def unpublished(view: View) -> tuple[int, int] | None:
    """The place of `Diundangkan di` where its day was left blank, and the gazette has no number.

    Not for recognised pages, on which a day written by hand may have been lost.
    """
    if any(page.source is not TextSource.TEXT for page in view.document.pages):
        return None
    blank = _UNDATED.search(view.flow.low)
    numbered = any(match["number"] for match in _GAZETTE.finditer(view.flow.low))
    return blank.span() if blank and not numbered else None
