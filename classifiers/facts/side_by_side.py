"""Signatures in columns: each party's office, mark and name, read down its own column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from classifiers.facts.calendar import first_day
from classifiers.facts.marks import COLUMNS, has_dots, has_nip, is_mark, tokens_of
from classifiers.facts.persons import clean_name, is_name, is_single_name
from classifiers.facts.signature import LEAD, Block, is_office
from classifiers.lines import Flow

# a party's number: PIHAK KEDUA, Pihak I
_PARTY = re.compile(r"^\W*pihak\s+(?:kesatu|pertama|kedua|ketiga|keempat|[1-4]|i{1,3}|iv)\b")
_LISTED = re.compile(r"^\W*\d{1,3}[.)\s]")
_RANK = re.compile(r"^\W*(?:pembina|penata|pengatur|juru|jaksa|ajun|komisaris|inspektur)\b")
_NARROW = re.compile(r"\s{2,}|\t+")
_END = re.compile(
    r"^\W*(?:tembusan|lampiran|salinan sesuai|berita daerah|lembaran (?:daerah|desa))\b"
)
REACH = 10  # rows from the first one of a block to its last
LONGEST = 60  # characters of a cell that is an office or a name
TAIL = 12  # rows at the end in which names under offices need no mark between them
MOST = 4  # parties
TALLEST = 5  # texts of a column: the office over three lines, a name, what stands under it


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    start: int
    end: int


@dataclass(slots=True)
class _Column:
    """What stands below each other: texts with their line, and where the marks stand between."""

    start: int
    middle: float
    texts: list[tuple[int, str]] = field(default_factory=list)
    marked: int | None = None  # so many texts stand above the first mark
    marks: int = 0
    ttd: bool = False
    tte: bool = False
    hand: bool = False
    dots: bool = False
    numbered: bool = False
    last: int = 0


def cells_of(flow: Flow, n: int, gaps: re.Pattern[str] = COLUMNS) -> list[_Cell]:
    """The cells of a line with their places on it."""
    line = flow.lines[n]
    page = line.page.text
    indent = line.start - (page.rfind("\n", 0, line.start) + 1) if line.exact else 0
    found: list[_Cell] = []
    at = 0
    for gap in gaps.finditer(line.text):
        found.append(_cell(line.text, at, gap.start(), indent))
        at = gap.end()
    found.append(_cell(line.text, at, len(line.text), indent))
    return [cell for cell in found if cell.text]


def _cell(text: str, start: int, end: int, indent: int) -> _Cell:
    inner = text[start:end].strip(" |\t")
    at = indent + start + text[start:end].find(inner)
    return _Cell(inner, at, at + len(inner))


def side_by_side(flow: Flow, n: int) -> list[Block]:
    """The parties whose block begins in this line, from left to right; none if there are not two."""
    heads = cells_of(flow, n)
    if not 2 <= len(heads) <= MOST or not _begins(flow, n, heads):
        return []
    columns = [_Column(cell.start, (cell.start + cell.end) / 2) for cell in heads]
    first = n
    if all(is_mark(cell.text.lower()) for cell in heads):
        first = n - 1
    _fill(flow, first, columns)
    blocks = [
        block
        for place, column in enumerate(columns)
        if (block := _block(first, place, column))
    ]
    signed = any(block.ttd or block.hand or block.dots or block.tte for block in blocks)
    late = n >= len(flow) - TAIL
    named = sum(block.name is not None for block in blocks)
    if len(blocks) == 1 and len(heads) == 2 and all(is_office(cell.text) for cell in heads):
        # two offices, of which one has signed
        return blocks if blocks[0].name and (blocks[0].ttd or blocks[0].hand) else []
    if len(blocks) < 2 or not (signed or any(c.numbered for c in columns) or (late and named > 1)):
        return []
    return blocks


def _begins(flow: Flow, n: int, heads: list[_Cell]) -> bool:
    if any(len(cell.text) > LONGEST for cell in heads):
        return False
    lows = [cell.text.lower() for cell in heads]
    if sum(any(map(str.isdigit, low)) for low in lows) > 1 and not any(map(_PARTY.match, lows)):
        return False  # a row of figures
    if all(map(is_mark, lows)):  # under offices that no list knows
        above = cells_of(flow, n - 1) if n > 3 else []
        return len(above) == len(heads) and not any(map(_numbered, (c.text for c in above)))
    if any(map(has_dots, lows)) and not any(map(LEAD.match, lows)):
        return False
    known = [LEAD.match(low) or _PARTY.match(low) or is_office(low) for low in lows]
    return any(known) and not _LISTED.match(lows[0])


def _numbered(text: str) -> bool:
    return any(map(str.isdigit, text)) and not first_day(text.lower())


def _fill(flow: Flow, first: int, columns: list[_Column]) -> None:
    """The rows from the first one on, each cell in the column that it stands under."""
    for n in range(first, min(len(flow), first + REACH)):
        cells = cells_of(flow, n)
        if 1 < len(cells) < len(columns):
            narrow = cells_of(flow, n, _NARROW)
            cells = narrow if len(narrow) == len(columns) else cells
        if n > first and (
            _END.match(flow.lows[n])
            or len(cells) > len(columns)
            or any(len(cell.text) > LONGEST + 20 for cell in cells)
        ):
            return
        places = [_under(cell, columns) for cell in cells]
        if len(set(places)) < len(cells):
            places = list(range(len(cells)))
        done = [column for column in columns if _complete(column)]
        if len(done) == len(columns) and not all(_behind(cell.text.lower()) for cell in cells):
            return
        for place, cell in zip(places, cells, strict=True):
            _add(columns[place], n, cell.text)


def _under(cell: _Cell, columns: list[_Column]) -> int:
    middle = (cell.start + cell.end) / 2
    return min(
        range(len(columns)),
        key=lambda k: min(abs(columns[k].start - cell.start), abs(columns[k].middle - middle)),
    )


def _complete(column: _Column) -> bool:
    return column.numbered or _name_at(column) is not None


def _behind(low: str) -> bool:
    """What may stand under a name: its number, rank or, once more, an office."""
    return has_nip(low) or bool(_RANK.match(low)) or is_office(low)


def _add(column: _Column, n: int, cell: str) -> None:
    column.last = n
    low = cell.lower()
    if has_nip(low):
        column.numbered = True
        return
    if first_day(low) and not is_office(low):
        return
    for text, how in tokens_of(cell):
        if not how:
            column.texts.append((n, text))
            continue
        column.marked = len(column.texts) if column.marked is None else column.marked
        column.marks += 1
        column.ttd = column.ttd or how == "ttd"
        column.tte = column.tte or how == "tte"
        column.hand = column.hand or how == "hand"
        column.dots = column.dots or how == "dots"


def _name_at(column: _Column) -> int | None:
    """Which text is the name: the first one under the mark, else the last one above it."""
    texts = [text for _, text in column.texts]
    if column.marked is not None:
        for k in range(column.marked, len(texts)):
            if _person(texts[k]):
                return k
    for k in range(len(texts) - 1, 0, -1):
        if is_name(texts[k]) and not is_office(texts[k]):
            return k
    return None


def _person(text: str) -> bool:
    return (is_name(text) or is_single_name(text)) and not is_office(text)


def _block(first: int, place: int, column: _Column) -> Block | None:
    if len(column.texts) > TALLEST or column.marks > 2:
        return None  # of a table
    at = _name_at(column)
    above = column.texts[: at if at is not None else len(column.texts)]
    if at is None and column.marked is not None:
        above = column.texts[: column.marked]
    lead = next((text for _, text in above[:1] if LEAD.fullmatch(text.lower())), "")
    offices = [text.strip(" ,:") for _, text in above[1 if lead else 0 :]]
    if not (lead or offices) or (at is None and column.marked is None):
        return None
    return Block(
        first,
        column.last,
        position=" ".join(offices) or lead.strip(" ,:"),
        name=clean_name(column.texts[at][1]) if at is not None else None,
        name_line=column.texts[at][0] if at is not None else None,
        ttd=column.ttd,
        dots=column.dots,
        hand=column.hand,
        tte=column.tte,
        lead=lead.lower(),
        column=place,
    )
