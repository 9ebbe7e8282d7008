"""Marks of signing that stand in one line with a name, and the office that stands there too."""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifiers.facts.calendar import MONTH
from classifiers.facts.marks import COLUMNS, marked_in
from classifiers.facts.persons import clean_name, is_name, is_single_name
from classifiers.facts.signature import is_office

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
_DAY_BEHIND = re.compile(
    rf"(?<![\s.,;])[\s.,;]*\(?(?:\d{{1,2}}[ /.-]\w{{1,9}}[ /.-](?:20)?\d\d|{MONTH}\s+20\d\d)\)?\W*$", re.IGNORECASE
)
_NUMBER_BEHIND = re.compile(r"\s+n(?:ip|rp)\b.*$", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")
# where a name may begin behind its office; the office stands behind the last full stop or figure
_CUT = re.compile(r"\s*[,:–—]\s*|\s+-\s+")
_OFFICE_END = re.compile(r"(?:[.;]\s+|\d[,.]?\s+)(?=[^.;\d]*$)")
_SMALL_OFFICE = re.compile(r"(?P<role>(?:[a-z][\w.]*\s+)+)(?P<name>[A-Z].{3,50})$")
# who made a paper, in English too
_MAKER = re.compile(
    r"^\W*(?P<role>(?:di)?(?:buat|susun|laporkan|isi|tulis|catat|siapkan)\s+oleh|(?:prepared|submitted|reported|written)\s+by|penulis|penyusun|pelapor|pembuat)\s*[:,]\s*(?P<name>.+)$",
    re.IGNORECASE,
)
_NAME_END = re.compile(r"\s*[,/(]|\s{2,}|\s-\s|\s[–—]")
# without a comma only a title tells a name from the region of an office
_TITLED = re.compile(r"(?:(?:drs?|dra|ir|hj?|prof|ns|pdt|bdn|mok?h|moch|muh|mhd|abd)\.|akp|iptu|ipda|aiptu|aipda|kompol|akbp|bripka)\s", re.I)
_SHORT_NAME = re.compile(r"[A-Z][a-z]{2,20}$")
_CALLED = re.compile(r"^(?P<role>[^:]{3,50}?)\s*:\s*(?P<name>[^:]{4,60})$")


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands around a mark inside a line: office, name, and which mark it is."""

    office: str
    name: str
    how: str  # "ttd", "hand", "tte"


def marks_in(line: str) -> list[Mark]:
    """The marks of a line that have a name beside them, one for each column."""
    found: list[Mark] = []
    cells = COLUMNS.split(line)
    for n, cell in enumerate(cells):
        marked = marked_in(cell)
        if not marked:
            continue
        before, how, behind = marked
        if not behind and n < len(cells) - 1 and is_name(cells[n + 1]):
            before = before or (cells[n - 1].strip(" ,:") if n else "")
            behind = cells[n + 1].strip(" ,:")
        elif not before and not behind and n and is_name(cells[n - 1]):
            before, behind = cells[n - 2].strip(" ,:") if n > 1 else "", cells[n - 1].strip(" ,:")
            if n == 1 and not any(map(marked_in, cells[2:])):
                continue  # of a list of names
        if mark := _named(before, behind, how):
            found.append(mark)
    return found


def _named(before: str, behind: str, how: str) -> Mark | None:
    """OFFICE ttd NAME; ttd NAME, OFFICE; ttd OFFICE, NAME; OFFICE: NAME ttd."""
    behind = _DAY_BEHIND.sub("", _NUMBER_BEHIND.sub("", behind))
    if led := office_and_name(behind):
        return Mark(*led, how)
    if how == "tte" and (found := _behind_office(behind)):
        return Mark(*found, how)
    name, *office = _ROLE_BEHIND.split(behind, maxsplit=1)
    if is_name(name) or is_single_name(name):
        role = office[0] if office else _ROLE_BEFORE.split(before)[-1].strip()
        return Mark(role, clean_name(name), how)
    found = _led(_BRACKET.sub("", before)) if not behind else None
    return Mark(*found, how) if found else None


def _behind_office(text: str) -> tuple[str, str] | None:
    """(office, name) where nothing stands between them: Kepala Dinas Sri Lestari, S.H."""
    words = text.split()
    for count in range(1, min(6, len(words) - 1)):
        office, name = " ".join(words[:count]), " ".join(words[count:])
        sure = "," in name or _TITLED.match(name)
        if sure and is_office(office) and is_name(name):
            return office, clean_name(name)
    return None


def _led(before: str) -> tuple[str, str] | None:
    """(office, name) of what stands before a mark: Sekdes, Hariyono; a name alone has no office."""
    if is_name(before) and not is_office(before):
        return "", clean_name(before)
    if (called := _CALLED.match(before)) and is_name(called["name"]):
        return _OFFICE_END.split(called["role"])[-1].strip(), clean_name(called["name"])
    for cut in _CUT.finditer(before):
        role, name = before[: cut.start()], before[cut.end() :]
        if is_name(name) or _SHORT_NAME.match(name):
            role = _OFFICE_END.split(role)[-1].strip(" ,:")
            return (role, clean_name(name)) if is_office(role) else None
    last = _OFFICE_END.split(_CUT.split(before)[-1])[-1]
    if led := office_and_name(last):
        return led
    small = _SMALL_OFFICE.match(last)
    if small and is_office(small["role"].strip()) and is_name(small["name"]):
        return small["role"].strip(), clean_name(small["name"])
    return _behind_office(last)


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


def maker_in(line: str) -> tuple[str, str] | None:
    """(role, name) of a line such as `Disusun oleh: Dewi Lestari / staf CSR`."""
    match = _MAKER.match(line) if len(line) < 120 else None
    for name in (match["name"], _NAME_END.split(match["name"])[0]) if match else ():
        if match and is_name(name):
            return match["role"], clean_name(name)
    return None
