"""Signature blocks: where a paper is signed, by whom, in what office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from classifiers.facts.calendar import MONTH
from classifiers.facts.marks import COLUMNS, HAND, has_dots, has_nip, has_ttd, is_mark
from classifiers.facts.named_marks import called, maker_in, marks_in, office_and_name
from classifiers.facts.over_name import over_name
from classifiers.facts.persons import clean_name, is_name, is_single_name
from classifiers.facts.side_by_side import side_by_side
from classifiers.facts.signature import Block, holds_office, is_office
from classifiers.lines import Flow

_OPENING = re.compile(r"(?:ditetapkan|dikeluarkan|ditandatangani|disahkan|dibuat)\s+di\b")
_PLACE_DATE = re.compile(
    r"^\W*[a-z][a-z .'-]{2,40},\s*+(?:tanggal\s+|tgl\.?\s+)?(?:\d{1,2}|[.…_][.…_ ]*|(?=[a-z]+\s+20))\s*+[-./ ]?\s*+(?:[a-z]{3,10}|\d{1,2}|[.…_]{3,})\W*(?:\d{2,4}|[.…_]{2,})?\W*$"
)
_TOWN_DATE = re.compile(
    rf"^\W*(?:[A-Z][\w'’-]+ ){{1,3}}(?i:\d{{1,2}} ?(?:{MONTH}) ?20\d\d|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:20)?\d\d)\W*$"
)
_STOP = re.compile(
    r"^\W*(?:tembusan|lampiran|diundangkan|salinan sesuai|berita daerah|lembaran (?:daerah|desa|kabupaten|kalurahan))\b"
)
_NOTE = re.compile(r"^\W*(?:dokumen|surat|naskah)\s+ini\b|elektronik|\bbsre\b")
_SIGNED = re.compile(r"^\W*(?:telah )?ditandatangani (?:secara )?(?:elektronik|digital)\b[^.:]{0,40}$")
_SEAL = re.compile(r"^\s*\[[^\]]{2,20}\]\s*(?=[A-Z])")
_FRAMED = re.compile(r"^\W*\(\s*[^()]{3,40}\)")
_MARKED = ("ttd", "tangan", "elektronik", "t.t.d", "tte", "dto", "d.t.o", "tertanda", "signed", "[qr", "${")  # of a mark in a line
_MARK_BEHIND = re.compile(r"[\s,]+\(?(?:ttd|t\.t\.d|d\.?t\.?o)\b\W*$", re.I)
_LISTED = re.compile(r"^\W*\d{1,3}\W")
_GOES_ON = re.compile(r"(?:\b(?:dan|serta|dengan|atau)|&|-)\s*$", re.I)
CLOSING = 5  # last lines of an attendance list, where who held the event signs
TAIL = 12  # lines in which a block needs no other sign than its form
MADE = 4  # last lines in which a paper may say who made it
REACH = 14  # lines from its beginning to its end
WIDEST = 200  # characters of a line that holds parties side by side
NEAR = 9  # lines from an office to its mark or NIP


@lru_cache(maxsize=2)  # several facts ask for the same document's blocks
def blocks_of(flow: Flow) -> tuple[Block, ...]:
    """The signature blocks of a document, in order."""
    return tuple(_Reader(flow).blocks())


def signing_blocks(flow: Flow, kind: str) -> tuple[Block, ...]:
    """Those that sign a paper of a kind; on an attendance list each who is there has a mark too."""
    return closing_blocks(flow) if kind == "daftar_hadir" else blocks_of(flow)


def closing_blocks(flow: Flow) -> tuple[Block, ...]:
    """The blocks under a list of names that each have a mark of their own."""
    return tuple(
        block
        for block in blocks_of(flow)
        if block.first >= len(flow) - CLOSING
        and not _LISTED.match(flow.lows[block.first])
        and (block.name or block.dots)
        and is_office(block.position or "")
    )


class _Reader:
    """The lines of one document and the blocks among them."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.unknown: set[int] = set()  # lines that a mark and a name show to be an office
        self.lines = [line.text for line in flow.lines]
        self.low = flow.lows
        self.total = len(self.lines)

    def blocks(self) -> Iterator[Block]:
        used = -1
        inline = {n: found for n in range(self.total) if (found := self.inline(n))}
        parties = self.parties()
        for n in sorted({*parties, *inline, *self.anchors()}):
            if n <= used:
                continue
            if n in parties:
                yield from parties[n]
                used = max(block.last for block in parties[n])
            elif n in inline:
                yield from inline[n]
                used = inline[n][-1].last
            elif block := self.block(n, min((k for k in (*parties, *inline) if k > n), default=self.total)):
                yield block
                used = block.last
        if used < 0 and (block := self.closing()):
            yield block

    def parties(self) -> dict[int, list[Block]]:
        """Blocks in columns by the line they begin in."""
        found: dict[int, list[Block]] = {}
        below = 0
        for n in range(3, self.total):
            text = self.low[n]
            gap = "   " in text or "\t" in text or " | " in text
            if n < below or not gap or len(text) > WIDEST or not COLUMNS.search(text):
                continue
            if blocks := side_by_side(self.flow, n):
                found[blocks[0].first] = blocks
                below = max(block.last for block in blocks) + 1
        return found

    def inline(self, n: int) -> list[Block]:
        """Marks with the name in the same line; the office may stand in the line above."""
        low = self.low[n]
        if not any(part in low for part in _MARKED):
            return []
        if n <= 3 < self.total and "disahkan" not in low and len(low) > 120:
            return []
        found = []
        for mark in marks_in(self.lines[n]):
            office = mark.office
            if not office and n and self.holds_office(n - 1):
                office = self.lines[n - 1].strip(" ,:")
            found.append(
                Block(
                    n,
                    n,
                    office or None,
                    mark.name,
                    n,
                    ttd=mark.how == "ttd",
                    hand=mark.how == "hand",
                    tte=mark.how == "tte",
                )
            )
        headed = n > 0 and (self.holds_office(n - 1) or self.dated(n - 1))
        over = None if found else over_name(self.lines, n, headed=headed)
        return [over] if over else found

    def holds_office(self, n: int) -> bool:
        return len(self.low[n]) < 90 and holds_office(self.low[n])

    def anchors(self) -> set[int]:
        """Lines where a block begins: place and date, an office at the end, what stands over a NIP."""
        marked: set[int] = set()
        for n, text in enumerate(self.low):
            if len(text) > 110:
                continue
            if (
                _OPENING.search(text)
                or self.dated(n)
                or (n >= self.total - 10 and n > 3 and self.holds_office(n))
            ):
                marked.add(n)
            elif self.bare(n):
                self.unknown.add(n - 1)
                marked.add(n - 1)
            elif has_nip(text) or has_ttd(text) or (n > 3 and (has_dots(text) or _SIGNED.match(text))):
                above = next(
                    (k for k in range(n, max(-1, n - NEAR), -1) if self.holds_office(k)), None
                )
                if above is not None and above > 2:
                    marked.add(above)
        return marked

    def bare(self, n: int) -> bool:
        """Whether a line is a mark between a name and an office that no list knows."""
        if n <= 3 or n < self.total - TAIL or not is_mark(self.low[n]):
            return False
        return not self.holds_office(n - 1) and self.named_below(n) and self.unlisted(n - 1)

    def dated(self, n: int) -> bool:
        """A line of place and day over a signature."""
        text = self.low[n]
        late = n > 2 and n >= self.total - TAIL and len(text) < 60
        if (n > 8 or late) and "," in text and _PLACE_DATE.match(text):
            return True
        return late and bool(_TOWN_DATE.match(self.lines[n]))

    def block(self, start: int, end: int) -> Block | None:
        position: str | None = None
        name: str | None = None
        name_line: int | None = None
        ttd = dots = hand = numbered = False
        dated = self.dated(start)
        last = start
        for n in range(start, min(end, self.total, start + REACH)):
            text = self.low[n]
            if n > start and (_STOP.match(text) or (position and _OPENING.search(text))):
                break
            office = self.holds_office(n) or n in self.unknown
            if n > start and position and name and (office or len(text) > 110):
                break
            if _NOTE.search(text):
                continue
            column = self.first_cell(n).strip(" ,:")
            if not name and not office and n <= start + 2 and (led := office_and_name(column)):
                position, name, name_line, last = led[0], led[1], n, n
                continue
            if not name and office:
                office_said = _MARK_BEHIND.sub("", column)
                position = (
                    f"{position} {office_said}"
                    if position and len(position) < 60 and not ttd
                    else office_said
                )
                last = n
                if led := office_and_name(office_said):
                    position, name, name_line = led[0], led[1], n
            if position and not office and name is None and self.goes_on(n, start):
                position, last = f"{position} {column}", n
            elif (by_hand := bool(HAND.search(text))) or has_ttd(text) or is_mark(text):
                if name and name_line == n - 1 and self.named_below(n):
                    position, name, name_line = f"{position or ''} {name}".strip(), None, None
                hand, ttd, last = hand or by_hand, ttd or not by_hand, n
            elif position and (has_dots(text) or (n > start and self.framed(n))):
                dots, last = True, n
            elif has_nip(text):
                last, numbered = n, True
                break
            elif not office and name is None and (position or ttd or (dated and n > start)):
                first, *others = COLUMNS.split(_SEAL.sub("", self.lines[n].strip()))
                beside = is_single_name(first) and any(map(is_name, others[:1]))
                if is_name(first) or beside or self.lone(n, start):
                    name, name_line, last = clean_name(first), n, n
                elif dated and position is None and n == start + 1 and self.unlisted(n):
                    position, last = first.strip(" ,:"), n
        signed = ttd or dots or hand or numbered or name is not None
        open_end = bool(_OPENING.search(self.low[start])) or (dated and last >= self.total - 2)
        if (position is None and not (name and (ttd or hand or dated))) or not (signed or open_end):
            return None
        return Block(start, last, position, name, name_line, ttd, dots, hand)

    def first_cell(self, n: int) -> str:
        """What stands in the first column of a line."""
        return COLUMNS.split(self.lines[n].strip())[0]

    def named_below(self, n: int) -> bool:
        """Whether the line under a mark is the name; what stands over the mark is an office then."""
        below = self.first_cell(n + 1) if n + 1 < self.total else ""
        return is_name(below) or is_single_name(below)

    def goes_on(self, n: int, start: int) -> bool:
        """Whether a line is the rest of an office wrapped above: after DAN, or up to a comma."""
        if n <= start or any(map(str.isdigit, self.lines[n])) or ":" in self.lines[n]:
            return False
        above, here = self.first_cell(n - 1), self.first_cell(n)
        if not here or not here[0].isalpha() or len(here.split()) > 8:
            return False
        if _GOES_ON.search(above):
            return True
        # what stands before a comma under an office without one, unless it is the only name there
        below = (COLUMNS.split(line.strip())[0] for line in self.lines[n + 1 : n + 7])
        named = not is_name(here) or any(len(b.split()) > 1 and is_name(b) for b in below)
        return here.endswith(",") and self.holds_office(n - 1) and above[-1:].isalpha() and named

    def framed(self, n: int) -> bool:
        """An office in brackets where the name should be."""
        return bool(_FRAMED.match(self.low[n])) and not is_name(self.first_cell(n))

    def lone(self, n: int, start: int) -> bool:
        """A single name, believed near its office, at the end of the paper, with no better one below."""
        rest = self.lines[n + 1 :]
        near = n - start <= 5 and len(rest) <= 3 and not any(is_name(line) for line in rest)
        return near and is_single_name(self.lines[n])

    def unlisted(self, n: int) -> bool:
        """A short line between the day and the name: an office that no list knows."""
        text = self.lines[n]
        few = len(text.split()) <= 6 and not any(map(str.isdigit, text)) and ":" not in text
        below = self.lines[n + 1 : n + 6]
        return few and any(is_name(line) or is_single_name(line) for line in below)

    def closing(self) -> Block | None:
        """The last line of a paper without a block: a role and a name, or a name over its office."""
        n = self.total - 1
        if n < 4:
            return None
        for k in range(n, max(3, n - MADE), -1):
            if found := maker_in(self.lines[k]):
                return Block(k, k, found[0], found[1], k)
        if (found := called(self.lines[n])) and holds_office(found[0].lower()):
            return Block(n, n, found[0], found[1], n)
        office = self.lines[n - 1].strip()
        if office.endswith(",") and self.unlisted(n - 1) and is_name(self.lines[n]):
            return Block(n - 1, n, office.strip(" ,"), clean_name(self.lines[n]), n)
        if not self.holds_office(n) or len(self.low[n].split()) > 5:
            return None
        above = self.lines[n - 1]
        if any(map(str.isdigit, self.low[n])):
            return None  # a note on how many helpers there were
        if is_name(above) and len(above.split()) > 1:
            return Block(n - 1, n, self.lines[n].strip(" ,:"), clean_name(above), n - 1)
        return None if self.holds_office(n - 1) else Block(n, n, self.lines[n].strip(" ,:"))
