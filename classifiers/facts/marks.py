"""Marks of signing in a line: ttd, (ditandatangani), TTE, dots, a NIP."""

from __future__ import annotations

import re

# three blanks, tabs or a bar; begins with the blank itself, so that the engine skips to it
COLUMNS = re.compile(r"\s(?:\s{2,}|(?<=\t)\t*|\|\s)")
# begins with the letter itself: the engine then skips to the next one at once
_NIP = re.compile(r"n(?<!\wn)(?:ip|rp|uptk|iy|ik)\b\W{0,4}(?:\d|[._-]{3})")
_NIP_ALONE = re.compile(r"^\W*(?:nip|nrp|niy)\b[.:\s_-]*$")
# behind a title too, and of several in a list: dr. ............, 1. ............ (Dinkes)
_DOTS = re.compile(
    r"^\W*(?:(?:drs?|dra|drg|ir|hj?)\.\s?|\d{1,2}[.)]\s?)?\(?\s*[.…_]{6,}\s*\)?\W*(?:\([^()]{2,30}\)\W*)?$|\([\s.…_]{6,}\)|[_]{6,}\s*$"
)
_TTD = re.compile(
    r"^\W*(?:ttd|t\.\s?t\.\s?d|td|d\.?\s?t\.?\s?o|(?:cap|stempel)\s*/\s*d\.?t\.?o|cap\s*/?\s*(?:dan\s+)?ttd|ttd\s*[./,&]?\s*(?:dan\s+)?(?:cap|stempel))\b\W*(?:(?:di\s?atas\s+|ber)?mat?e?terai\W*)?$|"
    r"\b(?:ttd|t\.t\.d)\b\.?\W*$|^\W{0,3}/s/|\(\s*(?:ttd|d\.?t\.?o)\b[^)]{0,12}\)"
)
# (ditandatangani), (tanda tangan, cap), [tandatangan + stempel], (ttd dan stempel), (tertanda)
BY_HAND = (
    r"[(\[]\s*(?:(?:telah\s+|sudah\s+)?(?:di|ber)?\s?tanda\s?tangan(?:i|ed)?(?=\W)(?![^()\[\]\n]*(?:elektronik|digital))[^()\[\]\n]{0,30}|"
    r"(?:cap|stempel)\b\W*(?:dan\W+)?(?:di)?tanda\s?tangan[^()\[\]\n]{0,20}|ttd\s+(?:basah|asli)|tertanda|signed(?:\s+(?:and|&)\s+(?:sealed|stamped))?)\s*[)\]]"
)
HAND = re.compile(BY_HAND)
_INLINE = re.compile(
    r"(?<![\s,:])[\s,:]*(?:(?P<tte>\(\s*(?:tte|(?:dokumen\s+)?ditandatangani\s+(?:secara\s+)?(?:elektronik|digital)|(?:ttd|tanda\s?tangan) (?:elektronik|digital))\b[^)]{0,30}\)|\btte\b(?:\s+oleh\b)?|\[qr[^\]\n]{0,20}\]|[$#]\{{1,2}\s*(?:ttd|tte|tanda_?tangan|qr)\w*\s*\}|"
    r"\b(?:ditandatangani|disahkan)\s+(?:secara\s+)?(?:elektronik|digital)(?:\s+oleh\b)?(?!\s+(?:meng|dengan|sesuai)))|"
    rf"(?P<hand>{BY_HAND})|"
    r"[(\[]\s*(?:(?:cap|stempel|m[ae]t[ae]rai)\b[^()\[\]\n]{1,6})?(?:ttd|t\.t\.d\.?|d\.?t\.?o\.?)(?:\W{1,3}(?:dan\s|serta\s|dgn\s|ber)?\s?(?:cap|stempel|di\s?atas|m[ae]t[ae]rai)\b[^()\[\]\n]{0,20})?\s*[)\]]|\b(?:ttd|t\.t\.d|dto|d\.t\.o)\b)[.,:]?(?=\W|$)\s*",
    re.IGNORECASE,
)
# a cell that holds a mark and nothing else, with what is said of stamp and meterai
_MARK = r"ttd|t\W{1,2}t\W{1,2}d|td|d\W{0,2}t\W{0,2}o|tertanda|signed|(?:di|ber)?\s?tanda\s?tangan(?:i|an)?"
_MARK_ALONE = re.compile(
    rf"^\W*(?=.{{0,30}}?\b(?:{_MARK})\b)(?:(?:{_MARK}|telah|sudah|cap|stempel|segel|e?-?m[ae]t[ae]rai|10\.?000|basah|dan|dengan|dgn|di\s?atas|ber\w+|tanpa|asli|ada|jempol|sekolah|desa|dinas|elektronik|and|sealed|stamped)\b\W*)+$"
)


def has_nip(low: str) -> bool:
    """Whether a line gives the number of an official."""
    return bool(_NIP.search(low) or _NIP_ALONE.match(low))


def has_ttd(low: str) -> bool:
    """Whether a line holds the mark that stands for a hand in a copy."""
    # a quick look before a slow one: every form of the mark holds one of these
    return any(part in low for part in ("td", "t.", "dto", "d t", "cap", "stempel", "/s/")) and bool(_TTD.search(low))


def is_mark(low: str) -> bool:
    """Whether a cell is a mark of signing alone: (ttd), cap + ttd, [tertanda]."""
    # a quick look before a slow one, as above
    if len(low) >= 60 or not any(part in low for part in ("td", "t.t", "t t", "tanda", "dto", "d.t", "d t", "sign")):
        return False
    return bool(_MARK_ALONE.match(low))


def tokens_of(cell: str) -> list[tuple[str, str]]:
    """What a cell of a block holds, in order: texts as (text, ""), marks as ("", which one)."""
    low = cell.lower()
    if is_mark(low):
        if "elektronik" in low:
            return [("", "tte")]
        by_hand = HAND.search(low) or not re.search(r"\bt\W{0,2}t?\W{0,2}d\b|\bd\W{0,2}t\W{0,2}o\b", low)
        return [("", "hand" if by_hand else "ttd")]
    if has_dots(low):
        return [("", "dots")]
    marked = marked_in(cell)
    if not marked:
        return [(cell, "")]
    before, how, behind = marked
    return [(text, which) for text, which in ((before, ""), ("", how), (behind, "")) if text or which]


def marked_in(cell: str) -> tuple[str, str, str] | None:
    """(before, which mark, behind) of a cell with a mark among its words; None without one."""
    match = _INLINE.search(cell)
    if not match:
        return None
    how = "tte" if match["tte"] else "hand" if match["hand"] else "ttd"
    return cell[: match.start()].strip(" ,:"), how, cell[match.end() :].strip(" ,:")


def has_dots(low: str) -> bool:
    """Whether a line is the empty frame of a signature, or ends with one."""
    return ("(" in low or not low[-1:].isalnum()) and bool(_DOTS.search(low))
