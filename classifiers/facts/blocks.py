"""Signature blocks: where a paper is signed, by whom, in what office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from classifiers.facts.calendar import MONTH
from classifiers.facts.marks import (
    COLUMNS,
    HAND,
    called,
    has_dots,
    has_nip,
    has_ttd,
    marks_in,
    office_and_name,
)
from classifiers.facts.persons import clean_name, is_name, is_single_name
from classifiers.lines import Flow

_POSITION = re.compile(
    r"^\W*(?:(?:a\.?\s?n\.?|u\.?\s?b\.?|plt\.?|plh\.?|pj\.?|pjs\.?|penjabat|pelaksana tugas|mengetahui|menyetujui|disahkan(?: oleh)?|yang membuat pernyataan|hormat kami)(?![^\W_])[ ,.:]*)*"
    r"(?:bupati|wakil|wali\s?kota|gubernur|sekretaris|sek(?:da|des|cam|lur)|kepala|ka(?:bag|bid|si|dis|des|pus|puskesmas|ban|kan|lak|lapas|rutan|upt|kankemenag|sub\s?bag)|kasubbag|kepsek|camat|lurah|"
    r"panewu|keuchik|geuchik|perbekel|bendesa|kuwu|wali nagari|wali jorong|hukum tua|pangulu|penghulu|ketua|direktur|pimpinan|pemimpin|kapol(?:res(?:ta)?|sek)|kasat|koordinator|"
    r"notulis|notulen|pencatat|penulis|perekam|verifikator|penilai|pengawas|rektor|dekan|panitera|pembina|penanggung\s?jawab|manajer|manager|menteri|deputi|pihak (?:kesatu|pertama|kedua|ketiga|i{1,3})(?=\W*$|[.,]?\s{2}|\t|\s*[|]|,|\s+ttd)|"
    r"pelapor|penyusun|pembuat|komandan|inspektur|asisten|general manager|presiden direktur|kajari|(?:yang|yg) (?:menyatakan|membuat|menyusun)|psikolog|pengurus|kanit|panit|jaksa|hakim|notaris|"
    r"pejabat|panitia|fasilitator|bendahara|pengelola|pelaksana|pptk|ppk|kpa|pjk?\b|peserta|petugas|operator|pendamping|pekerja sosial|peksos|auditor|pemohon|pemimpin)\b[^.;:]{0,90}$"
)
_OPENING = re.compile(r"(?:ditetapkan|dikeluarkan|ditandatangani|disahkan|dibuat)\s+di\b")
_PLACE_DATE = re.compile(
    r"^\W*[a-z][a-z .'-]{2,40},\s*(?:tanggal\s+|tgl\.?\s+)?(?:\d{1,2}|[.…_ ]{2,}|(?=[a-z]+\s+20))\s*[-./ ]?\s*(?:[a-z]{3,10}|\d{1,2}|[.…_]{3,})\W*(?:\d{2,4}|[.…_]{2,})?\W*$"
)
_TOWN_DATE = re.compile(
    rf"^\W*(?:[A-Z][\w'’-]+ ){{1,3}}(?i:\d{{1,2}} ?(?:{MONTH}) ?20\d\d|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:20)?\d\d)\W*$"
)
_STOP = re.compile(
    r"^\W*(?:tembusan|lampiran|diundangkan|salinan sesuai|berita daerah|lembaran (?:daerah|desa|kabupaten|kalurahan))\b"
)
_NOTE = re.compile(r"^\W*(?:dokumen|surat|naskah)\s+ini\b|elektronik|\bbsre\b")
_FRAMED = re.compile(r"^\W*\(\s*[^()]{3,40}\)")
_LAST_ROLES = re.compile(
    r"^\W*(?:notulis|notulen|pencatat|penulis|saksi|pembuat|penyusun|pelapor|pengurus barang|bendahara|operator)\b", re.I
)
_GOES_ON = re.compile(r"(?:\b(?:dan|serta|dengan|atau)|&|-)\s*$", re.I)
TAIL = 12  # lines in which a block needs no other sign than its form
REACH = 14  # lines from its beginning to its end
NEAR = 9  # lines from an office to its mark or NIP


@dataclass(frozen=True, slots=True)
class Block:
    """One signature; lines are indexes into the flow, last included."""

    first: int
    last: int
    position: str | None = None
    name: str | None = None
    name_line: int | None = None
    ttd: bool = False  # a copy's mark stands for the hand
    dots: bool = False  # an empty frame
    hand: bool = False  # the text says that it was signed by hand


def is_office(text: str) -> bool:
    """Whether a line is the office of who signs: KEPALA DINAS SOSIAL, Plt. Camat."""
    return len(text) < 90 and _holds_office(text.lower())


def _holds_office(low: str) -> bool:
    return bool(_POSITION.match(low) or _POSITION.match(COLUMNS.split(low)[0].strip(" .,")))


@lru_cache(maxsize=2)  # several facts ask for the same document's blocks
def blocks_of(flow: Flow) -> tuple[Block, ...]:
    """The signature blocks of a document, in order; an attendance list has none."""
    return tuple(_Reader(flow).blocks())


def by_rank(blocks: tuple[Block, ...]) -> list[Block]:
    """Who answers for a paper first; who only wrote it down, last."""
    return sorted(blocks, key=lambda block: bool(_LAST_ROLES.match(block.position or "")))


class _Reader:
    """The lines of one document and the blocks among them."""

    def __init__(self, flow: Flow) -> None:
        self.lines = [line.text for line in flow.lines]
        self.low = flow.lows
        self.total = len(self.lines)

    def blocks(self) -> Iterator[Block]:
        used = -1
        inline = {n: found for n in range(self.total) if (found := self.inline(n))}
        for n in sorted({*inline, *self.anchors()}):
            if n <= used:
                continue
            if n in inline:
                yield from inline[n]
                used = n
            elif block := self.block(n, next((k for k in inline if k > n), self.total)):
                yield block
                yield from self.second_column(block)
                used = block.last
        if used < 0 and (block := self.closing()):
            yield block

    def inline(self, n: int) -> list[Block]:
        """Marks with the name in the same line; the office may stand in the line above."""
        low = self.low[n]
        if not ("ttd" in low or "tangan" in low or "t.t.d" in low or "tte" in low or "dto" in low or "tertanda" in low):
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
                )
            )
        return found

    def holds_office(self, n: int) -> bool:
        return len(self.low[n]) < 90 and _holds_office(self.low[n])

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
            elif has_nip(text) or has_ttd(text) or (n > 3 and has_dots(text)):
                above = next(
                    (k for k in range(n, max(-1, n - NEAR), -1) if self.holds_office(k)), None
                )
                if above is not None and above > 2:
                    marked.add(above)
        return marked

    def dated(self, n: int) -> bool:
        """A line of place and day over a signature."""
        text = self.low[n]
        if n > 8 and "," in text and _PLACE_DATE.match(text):
            return True
        late = n > 2 and n >= self.total - TAIL and len(text) < 60
        placed = "," in text and _PLACE_DATE.match(text)
        return late and bool(placed or _TOWN_DATE.match(self.lines[n]))

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
            office = self.holds_office(n)
            if n > start and position and name and (office or len(text) > 110):
                break
            if _NOTE.search(text):
                continue
            if not name and office:
                column = COLUMNS.split(self.lines[n].strip())[0].strip(" ,:")
                column = re.sub(r"[\s,]+\(?(?:ttd|t\.t\.d)\b\W*$", "", column, flags=re.I)
                position = (
                    f"{position} {column}"
                    if position and len(position) < 60 and not ttd
                    else column
                )
                last = n
                if led := office_and_name(column):
                    position, name, name_line = led[0], led[1], n
            if position and not office and name is None and self.goes_on(n, start):
                rest = COLUMNS.split(self.lines[n].strip())[0].strip(" ,:")
                position, last = f"{position} {rest}", n
            elif HAND.search(text):
                hand, last = True, n
            elif has_ttd(text):
                ttd, last = True, n
            elif position and (has_dots(text) or (n > start and self.framed(n))):
                dots, last = True, n
            elif has_nip(text):
                last, numbered = n, True
                break
            elif not office and name is None and (position or ttd or (dated and n > start)):
                first, *others = COLUMNS.split(self.lines[n].strip())
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

    def goes_on(self, n: int, start: int) -> bool:
        """Whether a line is the rest of an office wrapped above: after DAN, or up to a comma."""
        if n <= start or any(map(str.isdigit, self.lines[n])) or ":" in self.lines[n]:
            return False
        above = COLUMNS.split(self.lines[n - 1].strip())[0]
        here = COLUMNS.split(self.lines[n].strip())[0]
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
        return bool(_FRAMED.match(self.low[n])) and not is_name(
            COLUMNS.split(self.lines[n].strip())[0]
        )

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

    def second_column(self, block: Block) -> Iterator[Block]:
        """The party that signs at the right of the same lines."""
        if block.name_line is None:
            return
        columns = [c for c in COLUMNS.split(self.lines[block.name_line].strip()) if c.strip()]
        if len(columns) < 2 or not is_name(columns[1]):
            return
        position = next(
            (
                cells[1].strip(" ,:")
                for n in range(block.first, block.name_line)
                if len(cells := [c for c in COLUMNS.split(self.lines[n].strip()) if c.strip()]) > 1
            ),
            None,
        )
        yield Block(
            block.first,
            block.last,
            position,
            clean_name(columns[1]),
            block.name_line,
            block.ttd,
            block.dots,
            block.hand,
        )

    def closing(self) -> Block | None:
        """The last line of a paper without a block: a role and a name, or a name over its office."""
        n = self.total - 1
        if n < 4:
            return None
        if (found := called(self.lines[n])) and _holds_office(found[0].lower()):
            return Block(n, n, found[0], found[1], n)
        if not self.holds_office(n) or len(self.low[n].split()) > 5:
            return None
        above = self.lines[n - 1]
        if is_name(above) and len(above.split()) > 1:
            return Block(n - 1, n, self.lines[n].strip(" ,:"), clean_name(above), n - 1)
        return None if self.holds_office(n - 1) else Block(n, n, self.lines[n].strip(" ,:"))
