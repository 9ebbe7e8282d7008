"""What is written on or under a photo, as far as it says anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.text import View
from pipeline.records import Fact, Span

LEAST = 2  # words that make a caption
_WORD = re.compile(r"[^\W\d_]{3,}")
_VOWEL = re.compile(r"[aiueo]", re.IGNORECASE)
# what cameras and messengers print, and heads that say nothing of the event
_EMPTY = re.compile(
    r"redmi|xiaomi|samsung|galaxy|iphone|oppo|vivo|realme|infinix|shot\s+on|dual\s+camera|triple\s+camera|quad\s+camera|"
    r"timemark|timestamp|whatsapp|image|img|dokumentasi|foto|kegiatan|gambar|lampiran|camera|\bpro\b|\bnote\b|megapixel",
    re.IGNORECASE,
)


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `caption` of a photo or a sheet of photos."""
    photo = view.document.photo
    if kind != "foto" and not (photo and photo.form == "photo"):
        return
    for page in view.pages:
        for start, line in page.lines:
            words = [w for w in _WORD.findall(_EMPTY.sub(" ", line)) if _VOWEL.search(w)]
            if len(words) >= LEAST:
                where = page.span(start, start + len(line))
                yield Fact(name="caption", value=where.text, where=where)
                return
    if photo and photo.latitude is not None:
        yield Fact(
            name="caption",
            value=f"{photo.latitude}, {photo.longitude}",
            where=Span(path=view.document.path, page=1),
        )
