"""Marks of signing in a line: ttd, (ditandatangani), TTE, dots, a NIP, and the name beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifiers.facts.persons import clean_name, is_name, is_single_name

# three blanks, tabs or a bar; begins with the blank itself, so that the engine skips to it
COLUMNS = re.compile(r"\s(?:\s{2,}|(?<=\t)\t*|\|\s)")
# begins with the letter itself: the engine then skips to the next one at once
_NIP = re.compile(r"n(?<!\wn)(?:ip|rp|uptk|iy|ik)\b\W{0,4}(?:\d|[._-]{3})")
_NIP_ALONE = re.compile(r"^\W*(?:nip|nrp|niy)\b[.:\s_-]*$")
_DOTS = re.compile(r"^\W*\(?\s*[.…_]{6,}\s*\)?\W*$|\([\s.…_]{6,}\)|[_]{6,}\s*$")
_TTD = re.compile(
    r"^\W*(?:ttd|t\.\s?t\.\s?d|td|dto|cap\s*/?\s*(?:dan\s+)?ttd|ttd\s*[./,&]?\s*(?:dan\s+)?(?:cap|stempel))\b\W*(?:(?:di\s?atas\s+|ber)?mat?e?terai\W*)?$|"
    r"\b(?:ttd|t\.t\.d)\b\.?\W*$|\(\s*(?:ttd|dto)\b[^)]{0,12}\)"
)
# (ditandatangani), (tanda tangan, cap), [tandatangan + stempel], (ttd dan stempel), (tertanda)
BY_HAND = (
    r"[(\[]\s*(?:(?:telah\s+|sudah\s+)?(?:di|ber)?\s?tanda\s?tangan(?:i|ed)?(?=\W)(?![^()\[\]\n]*(?:elektronik|digital))[^()\[\]\n]{0,30}|"
    r"ttd\b\W*(?:[,+&]|dan|serta|dgn|\bber)\W*(?:di)?(?:cap|stempel|meterai|materai)[^()\[\]\n]{0,20}|ttd\s+(?:basah|asli)|tertanda|signed)\s*[)\]]"
)
HAND = re.compile(BY_HAND)
_INLINE = re.compile(
    r"[\s,:]*(?:(?P<tte>\(\s*(?:tte|(?:ttd|tanda\s?tangan) (?:elektronik|digital))\b[^)]{0,30}\)|\btte\b(?:\s+oleh\b)?|"
    r"\bditandatangani\s+(?:secara\s+)?(?:elektronik|digital)(?:\s+oleh\b)?(?!\s+(?:meng|dengan|sesuai)))|"
    rf"(?P<hand>{BY_HAND})|"
    r"\(\s*(?:cap\s*/\s*)?(?:ttd|t\.t\.d\.?|dto)(?:\s*/\s*cap)?\s*\)|\b(?:ttd|t\.t\.d|dto)\b)[.,:]?(?=\W|$)\s*",
    re.IGNORECASE,
)
_ROLE_BEFORE = re.compile(r"(?:[.;:]\s+|(?<=\d)\s+|,\s*)(?=[^.;:,]*$)")
_ROLE_BEHIND = re.compile(
    r",\s*(?=(?:kepala|ketua|sekretaris|direktur|camat|lurah|kasi|kabid|pimpinan|manajer|kapolsek|koordinator|wakil)\b)",
    re.IGNORECASE,
)
_OFFICE_FIRST = re.compile(
    r"(?P<role>(?:kepala|ketua|sekretaris|direktur|camat|lurah|kasi|kabid|pimpinan|manajer|kapol(?:sek|res)|koordinator|wakil|bupati|wali\s?kota|ka\w{3,12})\b[^,:]{0,50})"
    r"(?:[,:]\s*|\s[-–—]\s|\s+(?=(?:drs?|dra|ir|hj?|prof|ns|pdt|akp|iptu|ipda|kompol|akbp)\.\s?))(?P<name>[^:]{4,60})$",
    re.IGNORECASE,
)
_DAY_BEHIND = re.compile(r"[\s.,;]*\(?\d{1,2}[ /.-]\w{1,9}[ /.-](?:20)?\d\d\)?\W*$")
_CALLED = re.compile(r"^(?P<role>[^:]{3,50}?)\s*:\s*(?P<name>[^:]{4,60})$")


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands around a mark inside a line: office, name, and which mark it is."""

    office: str
    name: str
    how: str  # "ttd", "hand", "tte"


def has_nip(low: str) -> bool:
    """Whether a line gives the number of an official."""
    return bool(_NIP.search(low) or _NIP_ALONE.match(low))


def has_ttd(low: str) -> bool:
    """Whether a line holds the mark that stands for a hand in a copy."""
    # a quick look before a slow one: every form of the mark holds one of these
    return any(part in low for part in ("td", "t.", "dto", "cap")) and bool(_TTD.search(low))


def has_dots(low: str) -> bool:
    """Whether a line is the empty frame of a signature, or ends with one."""
    return ("(" in low or not low[-1:].isalnum()) and bool(_DOTS.search(low))


def marks_in(line: str) -> list[Mark]:
    """The marks of a line that have a name beside them, one for each column."""
    found: list[Mark] = []
    cells = COLUMNS.split(line)
    for n, cell in enumerate(cells):
        match = _INLINE.search(cell)
        if not match:
            continue
        how = "tte" if match["tte"] else "hand" if match["hand"] else "ttd"
        before, behind = cell[: match.start()].strip(" ,:"), cell[match.end() :].strip(" ,:")
        if not before and not behind and 0 < n < len(cells) - 1:
            before, behind = cells[n - 1].strip(" ,:"), cells[n + 1].strip(" ,:")
        if mark := _named(before, behind, how):
            found.append(mark)
    return found


def _named(before: str, behind: str, how: str) -> Mark | None:
    """OFFICE ttd NAME; ttd NAME, OFFICE; ttd OFFICE, NAME; OFFICE: NAME ttd."""
    behind = _DAY_BEHIND.sub("", behind)
    if led := office_and_name(behind):
        return Mark(*led, how)
    name, *office = _ROLE_BEHIND.split(behind, maxsplit=1)
    if is_name(name) or is_single_name(name):
        role = office[0] if office else _ROLE_BEFORE.split(before)[-1].strip()
        return Mark(role, clean_name(name), how)
    if not behind and (called := _CALLED.match(before)) and is_name(called["name"]):
        return Mark(called["role"].strip(), clean_name(called["name"]), how)
    return None


def office_and_name(text: str) -> tuple[str, str] | None:
    """(office, name) of a text such as `Ketua, dr. Dewi Lestari`."""
    match = _OFFICE_FIRST.match(text)
    if match and is_name(match["name"]):
        return match["role"].strip(" ,:"), clean_name(match["name"])
    return None


def called(line: str) -> tuple[str, str] | None:
    """(role, name) of a line such as `Notulis : Dewi Lestari`."""
    match = _CALLED.match(line.strip(" -*•"))
    if match and is_name(match["name"]):
        return match["role"].strip(), clean_name(match["name"])
    return None
