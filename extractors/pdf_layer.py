"""Whether the text layer of a PDF page says what the page shows."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from itertools import pairwise

from extractors.pdf_objects import Drawn

_SAMPLE = 3000  # characters that are judged
_GLANCE = 800  # of them, in which most pages show their language
_CID = re.compile(r"\(cid:\d+\)")
_LOST = re.compile("[\ufffd\ue000-\uf8ff\x00-\x1f\x7f-\x9f]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_VOWELS = frozenset("aeiouyAEIOUYàáâäèéêëìíîïòóôöùúûü")
_COMMON = frozenset(
    {
        "dan", "yang", "di", "ke", "dari", "untuk", "pada", "dengan", "dalam", "oleh", "atas", "ini",
        "itu", "tahun", "anak", "adalah", "sebagai", "tentang", "tanggal", "nomor", "atau", "kepada",
        "telah", "akan", "serta", "bagi", "Anak", "Tahun", "Nomor", "Kabupaten", "Kota", "the", "of",
        "and", "to", "in", "for", "is", "on", "with", "by", "as",
    }
)  # fmt: skip
_KNOWN = 5  # different common words that vouch for a page
_TOKENS = 150  # that are looked at one by one
_FEW_ON_SCAN = 60  # words: a note of an electronic signature or a header on a scanned page
_FEW = 12
_READABLE, _READABLE_HIDDEN = 0.5, 0.75  # share of tokens that look like words
_CLEAR = 0.8  # share of tokens from which no second reader is asked
_SOME_UNMAPPED, _MOST_UNMAPPED = 0.03, 0.3
_AGREED = 0.5  # share of its words that a layer must have in common with the second reading


class Trust(Enum):
    """What to do with a text layer."""

    NONE = "recognise the page instead"
    LITTLE = "ask a second reader"
    FULL = "take it"


def looks_like_language(text: str) -> float:
    """Share of the tokens that could be words, numbers or abbreviations, 0..1; 1 without any."""
    if len(_COMMON.intersection(text[:_GLANCE].split())) >= _KNOWN:
        return 1.0
    tokens = text[:_SAMPLE].split()
    if not tokens or len(_COMMON.intersection(tokens)) >= _KNOWN:
        return 1.0
    tokens = tokens[:: max(1, len(tokens) // _TOKENS)]
    return sum(map(_plausible, tokens)) / len(tokens)


def _plausible(token: str) -> bool:
    core = token.strip(".,;:!?()[]{}\"'“”‘’-–—/…*•·")
    if not core or len(core) == 1 or core.isdigit():
        return True
    if core.isalpha() and core.isascii() and (core.isupper() or core[1:].islower()):
        return (core.isupper() and len(core) <= 6) or not _VOWELS.isdisjoint(core)  # most tokens
    letters = sum(map(str.isalpha, core))
    digits = sum(map(str.isdigit, core))
    if digits and digits + letters + sum(core.count(mark) for mark in ".,/-:%") == len(core):
        return digits >= letters or letters <= 4 or "/" in core or "-" in core or "." in core
    if letters < 0.7 * len(core):
        return "@" in core or "/" in core
    if not core.isascii() and not any(ch in _VOWELS for ch in core):
        return True  # another script: not for us to judge
    if core.isupper() and letters <= 6:
        return True
    # inside a word the case does not jump, and there are vowels
    jumps = sum(a.islower() and b.isupper() for a, b in pairwise(core))
    return jumps <= 1 and any(ch in _VOWELS for ch in core)


def unmapped(text: str) -> float:
    """Share of the characters that stand for no letter: (cid:n), private use, replacements."""
    sample = text[:_SAMPLE]
    if "(cid:" in sample:
        sample = _CID.sub("\ufffd", sample)
    if sample.isascii():
        return 0.0
    solid = "".join(sample.split())
    return len(_LOST.findall(solid)) / len(solid) if solid else 0.0


def trust(text: str, drawn: Drawn) -> Trust:
    """How far a text layer that is there may be trusted.  `drawn.hidden` is counted."""
    lost = unmapped(text)
    if lost > _MOST_UNMAPPED:
        return Trust.NONE
    words = len(_WORD.findall(text)) if drawn.images else _FEW_ON_SCAN
    if drawn.largest >= 0.7 and words < _FEW_ON_SCAN:
        return Trust.NONE
    if drawn.covered >= 0.7 and words < _FEW:
        return Trust.NONE
    hidden = drawn.hidden > 0.5 * max(1, drawn.texts)
    readable = looks_like_language(text)
    if readable < (_READABLE_HIDDEN if hidden else _READABLE):
        return Trust.NONE
    # where most of what is set as text gives no letter, a reader has lost it
    silent = drawn.texts > 20 and len(text) < drawn.texts / 2
    return Trust.LITTLE if silent or lost > _SOME_UNMAPPED or readable < _CLEAR else Trust.FULL


def far_apart(text: str, second: str) -> bool:
    """Whether two readings of a page's layer have less than half of their words in common.

    The order of the words does not count: readers go through columns and cells as they like.
    """
    a, b = Counter(text.casefold().split()), Counter(second.casefold().split())
    return (a & b).total() < _AGREED * max(a.total(), b.total())
