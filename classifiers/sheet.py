"""A document laid out for the signals of the kinds: zones, phrase hits, table heads."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, cached_property

import ahocorasick

from classifiers.headings import (
    annex_heading,
    beginnings,
    drawn_together,
    folded,
    numbered,
    spelt_out,
)
from classifiers.lines import Flow
from classifiers.screen import Screened
from classifiers.signals import kinds
from classifiers.text import View, capitals
from pipeline.records import Span

HEAD = 30  # lines
OPENING = 8  # lines in which a title may stand behind a label or a dash
TAIL = 30  # lines
BODY_CHARS = 10_000  # what a document is shows in its first pages
FUZZY_LEAST = 9  # letters of a title that recognised text may misspell
FUZZY_SCORE = 88.0
_LETTER = re.compile(r"[^\W\d_]")
# tabs, wide gaps, bars, dashes between blanks; begins with what parts the cells, so that the
# engine skips to it
_CELLS = re.compile(r"[\s|;](?:(?<=\t)\t*|(?<=[|;])\s*|\s+|\s*[|;]\s*|\s*[-/]\s+)")
_GAPS = re.compile(r"\S(?:\t\s*|\s{2,}|\s*\|\s*)(?=\S)")  # between the cells of a row
_YEAR_CELL = re.compile(r"^\W*20\d\d\W*$")
_BODY = (
    r"(?:jdih|pemerintah|bupati|wali ?kota|gubernur|provinsi|kabupaten|kota|dinas|kepala|kementerian|"
    r"kecamatan|desa|penjabat|pj|uptd?|puskesmas|menteri)"
)
# a word that begins a body's name is not the next word of another's: one way only to read a line
_LETTERHEAD = re.compile(
    rf"^(?:\d+ )?(?:salinan )?(?:{_BODY}(?: (?!keputusan|peraturan|rancangan|tentang|rapat|{_BODY}(?: |$))[a-z]+){{0,7}} ?)*$"
)


@dataclass(slots=True)
class Stand:
    """The first lines where a phrase stands in one way or another; None where it never does."""

    anywhere: int
    start: int | None = None  # it begins the line
    tail: int | None = None  # in the zone tail
    tail_start: int | None = None
    title: int | None = None  # it begins a title, or stands in capitals after a letterhead


@cache
def _automaton() -> ahocorasick.Automaton:
    """All phrases of all kinds, as they stand in normalised text."""
    spelt: dict[str, set[str]] = {}
    for kind in kinds():
        for signal in kind.signals:
            for phrase in (*signal.title, *signal.start, *signal.phrases):
                plain = folded(phrase.lower())
                for key in (plain, spelt_out(plain)):
                    spelt.setdefault(f" {key} ", set()).add(phrase)
    automaton = ahocorasick.Automaton()
    for key, phrases in spelt.items():
        automaton.add_word(key, (tuple(sorted(phrases)), len(key)))
    automaton.make_automaton()
    return automaton


@cache
def _all_titles() -> frozenset[str]:
    return frozenset(phrase for kind in kinds() for s in kind.signals for phrase in s.title)


@cache
def _titles() -> tuple[str, ...]:
    return tuple(
        sorted(
            {
                phrase
                for kind in kinds()
                for s in kind.signals
                for phrase in s.title
                if len(phrase) >= FUZZY_LEAST
            }
        )
    )


def _heading_cells(cells: list[str]) -> bool:
    """Names of columns: words and years, no quantities."""
    return all(
        any(map(str.isalpha, cell)) or _YEAR_CELL.match(cell) or cell == "%" for cell in cells
    )


class Sheet:
    """The zones of a document, read once for all kinds."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.flow = view.flow
        count, size = 0, 0
        for line in self.flow.lines:
            size += len(line.text) + 1
            if size > BODY_CHARS:
                break
            count += 1
        self.body_lines = max(count, min(HEAD, len(self.flow)))
        self.tail_from = max(0, len(self.flow) - TAIL)

    @cached_property
    def used(self) -> tuple[int, ...]:
        """Indexes of the lines that are looked at: the first pages and the tail."""
        return (
            *range(self.body_lines),
            *range(max(self.body_lines, self.tail_from), len(self.flow)),
        )

    @cached_property
    def keys(self) -> dict[int, str]:
        """Normalised text of each line looked at; headings with their short words in full."""
        lows = self.flow.lows
        return {
            n: spelt_out(folded(drawn_together(lows[n]))) if n < HEAD else folded(lows[n])
            for n in self.used
        }

    @cached_property
    def annex_lines(self) -> frozenset[int]:
        """Lines of the head that name the rule or decision whose annex this is."""
        return annex_heading(self.flow.lows)

    @cached_property
    def word_count(self) -> int:
        return sum(key.count(" ") + 1 for key in self.keys.values() if key)

    @cached_property
    def title_lines(self) -> frozenset[int]:
        """Lines of the head that are set as a title, not running text."""
        found = []
        for n in range(min(HEAD, len(self.flow))):
            text = self.flow.lines[n].text
            first = _LETTER.search(text) if len(text) < 250 else None
            if not first:
                continue
            letters, upper = capitals(text)
            gaps = _GAPS.findall(text) if upper < letters else ()
            if len(gaps) >= (2 if n else 3) and (n or len(_GAPS.split(text)[0].split()) <= 2):
                continue  # a row of cells
            words = len(text.split())
            short = (
                len(text) <= 110
                and words < (15 if n > 2 or (n and text[0].isdigit()) else 19)
                and text[-1] not in ".,;"
            )
            if upper > 0.6 * letters or (short and (n < 3 or (first[0].isupper() and n < 16))):
                found.append(n)
        return frozenset(found)

    @cached_property
    def stands(self) -> dict[str, Stand]:
        """Where each phrase of the kinds stands."""
        text, owners, starts = [" "], [], set[int]()
        at = 1
        for n, key in self.keys.items():
            if not key:
                continue
            starts.add(at - 1)
            inside = numbered(key)
            if n < OPENING:
                inside |= beginnings(self.flow.lows[n], key)
            starts.update(at - 1 + offset for offset in inside)
            owners.append((at - 1, n))
            text.append(key + " ")
            at += len(key) + 1
        whole = "".join(text)
        found: dict[str, Stand] = {}
        titles, annex = _all_titles(), self.annex_lines
        bounds, lines = [start for start, _ in owners], [n for _, n in owners]
        head, tail = ([*bounds, at][bisect_left(lines, n)] for n in (HEAD, self.tail_from))
        for phrase, begin, end in (
            (phrase, end - length + 1, end)
            for end, (phrases, length) in _automaton().iter(whole)
            for phrase in phrases
        ):
            stand, at_start = found.get(phrase), begin in starts
            if stand and not at_start and head <= begin < tail:
                continue  # nothing new
            opening, line = owners[bisect_right(bounds, begin) - 1]
            if stand is None:
                stand = found[phrase] = Stand(line)
            if at_start and stand.start is None:
                stand.start = line
            if begin >= tail:
                if stand.tail is None:
                    stand.tail = line
                if at_start and stand.tail_start is None:
                    stand.tail_start = line
            if begin < head and stand.title is None and phrase in titles and line not in annex:
                before, words = whole[opening + 1 : begin + 1], whole[begin + 1 : end]
                if (at_start and line in self.title_lines) or self._raised(line, before, words):
                    stand.title = line
        if self.view.recognised:
            self._add_misread(found)
        return found

    def _raised(self, line: int, before: str, phrase: str) -> bool:
        """A title that the reader joined to the letterhead before it or the text after it."""
        text = self.flow.lines[line].text
        if len(text) <= 40 or any(word not in text for word in phrase.upper().split()):
            return False
        return bool(_LETTERHEAD.match(before))

    def _add_misread(self, found: dict[str, Stand]) -> None:
        """Titles that the recogniser misspelt, at the start of title lines."""
        from rapidfuzz import fuzz

        for n in sorted(self.title_lines):
            key = self.keys.get(n, "").replace(" ", "")
            if len(key) < FUZZY_LEAST - 1:
                continue
            for phrase in _titles():
                wanted = folded(phrase).replace(" ", "")
                if phrase not in found and fuzz.ratio(
                    key[: len(wanted)], wanted, score_cutoff=FUZZY_SCORE
                ):
                    tail = n if n >= self.tail_from else None
                    found[phrase] = Stand(n, n, tail, tail, n)

    @cached_property
    def heads(self) -> str:
        """The words of table heads, normalised: first rows of tables, lines that begin with No."""
        rows = [
            " ".join(cell for row in table.rows[:3] for cell in row)
            for page in self.view.pages[:8]
            for table in page.page.tables[:3]
        ]
        found = [folded(row.lower()[:600]) for row in rows]
        for n in range(min(HEAD, len(self.flow))):
            text = self.flow.lines[n].text
            cells = [cell for cell in _CELLS.split(text) if cell.strip()] if len(text) < 260 else []
            if len(cells) >= 3 and _heading_cells(cells):
                found.append(self.keys.get(n, ""))
                break
        for n, key in self.keys.items():
            if key == "no" or key.startswith(("no ", "nomor urut", "no urut")):
                found.append(
                    " ".join(
                        self.keys.get(k, "") for k in range(n, n + (12 if len(key) < 4 else 3))
                    )
                )
                if len(found) > 12:
                    break
        return f" {' '.join(' '.join(found).split())} "

    @cached_property
    def column_hits(self) -> frozenset[str]:
        """Phrases of the kinds that stand in the heads of tables."""
        return frozenset(
            phrase for _, (phrases, _) in _automaton().iter(self.heads) for phrase in phrases
        )

    @cached_property
    def head(self) -> Flow:
        return self.flow.part(0, HEAD)

    @cached_property
    def tail(self) -> Flow:
        return self.flow.part(self.tail_from)

    @cached_property
    def body(self) -> Flow:
        return self.flow.part(0, self.body_lines)

    def first_line(self, pattern: re.Pattern[str] | Screened, least: int) -> int | None:
        """The line of a pattern's first match in the body when there are at least so many."""
        first = None
        for count, match in enumerate(pattern.finditer(self.body.low), 1):
            if first is None:
                first = self.body.index_at(match.start())
            if count >= least:
                return first
        return None

    def line_span(self, n: int) -> Span:
        line = self.flow.lines[n]
        return line.page.span(line.start, line.end)
