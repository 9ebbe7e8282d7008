"""Addresses that stand where evidence should be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact

ALONE_WORDS = 18  # words besides the address that still leave a document empty
MOST = 10
# of addresses without http or www that have something behind a slash
_ENDINGS = ("com", "id", "ly", "io", "me", "gl", "ms", "ee", "cc", "co", "gg", "in", "at", "nz", "link", "org", "net", "gd")
_URL = re.compile(
    r"(?:https?\s?:\s?//|www\.)[^\s<>\"')\]]+|\b(?:drive\.google\.com|docs\.google\.com|bit\.ly|s\.id|youtu\.be|tinyurl\.com|"
    r"linktr\.ee|dropbox\.com|onedrive\.live\.com|1drv\.ms|forms\.gle|photos\.app\.goo\.gl|instagram\.com|youtube\.com|tiktok\.com|facebook\.com)[^\s<>\"')\]]*|"
    rf"(?<![\w@./-])(?:[a-z0-9-]{{1,30}}\.){{1,3}}(?:{'|'.join(_ENDINGS)})/[^\s<>\"')\]]{{2,}}",
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
    *(f".{end}/" for end in _ENDINGS),
)
SENT_WORDS = 60  # words of a page that only says where the evidence is kept
_SENT = screened(
    r"\b(?:bukti|data\s+(?:dukung|pendukung)|eviden\w*|dokumen\s+(?:dukung|pendukung)|kelengkapan\s+(?:data|berkas))\b[^.;]{0,90}\b(?:diakses|dilihat|diunduh|dibuka|diklik|tersimpan|disimpan|tersedia|tautan|link|drive|awan|cloud)\b|"
    r"\b(?:tautan|link|folder)\s+(?:\w+\s+){0,3}?(?:bukti|data\s+dukung|eviden\w*|dokumen\s+pendukung)\b"
)
_FIGURE = re.compile(r"\d[\d.,]*")
_WORD = re.compile(r"[^\W\d_]{2,}")


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `link`, with `alone` when the document holds little else, or says no more than where the
    evidence is kept; letterhead sites do not count.
    """
    flow = view.flow
    if not any(mark in flow.low for mark in _MARKS):
        return
    found = list(_URL.finditer(flow.text[:80_000]))
    if not found:
        return
    rest = _URL.sub(" ", flow.text[:4000])
    pictures = any(page.pictures for page in view.document.pages) or view.document.photo is not None
    sent = kind == "lainnya" and _SENT.search(flow.low) is not None
    most = SENT_WORDS if sent else ALONE_WORDS
    alone = len(_WORD.findall(rest)) <= most and not pictures and not _figures(view)
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
