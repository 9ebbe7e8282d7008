"""Addresses that stand where evidence should be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.text import View
from pipeline.records import Fact

ALONE_WORDS = 18  # words besides the address that still leave a document empty
MOST = 10
_URL = re.compile(
    r"(?:https?\s?:\s?//|www\.)[^\s<>\"')\]]+|\b(?:drive\.google\.com|docs\.google\.com|bit\.ly|s\.id|youtu\.be|tinyurl\.com|"
    r"linktr\.ee|dropbox\.com|onedrive\.live\.com|1drv\.ms|forms\.gle|photos\.app\.goo\.gl|instagram\.com|youtube\.com|tiktok\.com|facebook\.com)[^\s<>\"')\]]*",
    re.I,
)
_STORES = re.compile(
    r"drive\.google|docs\.google|bit\.ly|s\.id/|youtu|tinyurl|linktr|dropbox|onedrive|1drv|forms\.gle|photos\.app|goo\.gl|instagram|tiktok|facebook|cloud",
    re.I,
)
_MARKS = (
    "http",
    "www.",
    ".com",
    "bit.ly",
    "s.id",
    "youtu",
    "1drv",
    "linktr",
    "goo.gl",
    "forms.gle",
)
_FIGURE = re.compile(r"\d[\d.,]*")
_WORD = re.compile(r"[^\W\d_]{2,}")


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `link`, with `alone` when the document holds little else; letterhead sites do not count."""
    flow = view.flow
    if not any(mark in flow.low for mark in _MARKS):
        return
    found = list(_URL.finditer(flow.text[:80_000]))
    if not found:
        return
    rest = _URL.sub(" ", flow.text[:4000])
    pictures = any(page.pictures for page in view.document.pages) or view.document.photo is not None
    alone = len(_WORD.findall(rest)) <= ALONE_WORDS and not pictures and not _figures(view)
    seen: set[str] = set()
    for match in found:
        address = match[0].rstrip(".,;")
        if address in seen or not (alone or _STORES.search(address)):
            continue
        seen.add(address)
        more = (("alone", "yes"),) if alone else ()
        yield Fact(
            name="link",
            value=address,
            where=flow.span(match.start(), match.end(), around=30),
            more=more,
        )
        if len(seen) >= MOST:
            return


def _figures(view: View) -> bool:
    """Whether a table gives figures beside its addresses: numbers of its own in two rows."""
    for page in view.pages:
        for table in page.page.tables:
            told = [row for row in table.rows if any(_FIGURE.fullmatch(cell.strip()) for cell in row[1:])]
            if len(told) >= 2:
                return True
    return False
