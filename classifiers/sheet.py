"""A document laid out for the signals of the kinds: zones, phrase hits, table heads."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property

import ahocorasick

from classifiers.lines import Flow
from classifiers.signals import kinds
from classifiers.text import View
from pipeline.records import Span

HEAD = 30  # lines
TAIL = 30  # lines
BODY_CHARS = 10_000  # what a document is shows in its first pages
FUZZY_LEAST = 9  # letters of a title that recognised text may misspell
FUZZY_SCORE = 88.0
_LETTERS = re.compile(r"[\W\d_]+")
_CELLS = re.compile(r"\t+|\s{2,}|\s*[|;]\s*|\s+[-/]\s+")
_YEAR_CELL = re.compile(r"^\W*20\d\d\W*$")
_FOLD = re.compile(r"[^a-z0-9/]+")
_LETTERHEAD = re.compile(
    r"^(?:\d+ )?(?:salinan )?(?:(?:jdih|pemerintah|bupati|wali ?kota|gubernur|provinsi|kabupaten|kota|dinas|kepala|kementerian|"
    r"kecamatan|desa|penjabat|pj|uptd?|puskesmas|menteri)(?: (?!keputusan|peraturan|rancangan|tentang|rapat)[a-z]+){0,7} ?)*$"
)
_NUMBERING = re.compile(r"^(?:(?:\d{1,2}|[a-z]|[ivx]{1,4}) )(?=\w{3})")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase in a line; at_start: it begins the line; raised: in capitals after a letterhead."""

    line: int
    at_start: bool
    raised: bool = False


@cache
def _automaton() -> ahocorasick.Automaton:
    """All phrases of all kinds, as they stand in normalised text."""
    automaton = ahocorasick.Automaton()
    for kind in kinds():
        for signal in kind.signals:
            for phrase in (*signal.title, *signal.start, *signal.phrases):
                key = f" {folded(phrase.lower())} "
                automaton.add_word(key, (phrase, len(key)))
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


def folded(low: str) -> str:
    """A lower-case line with punctuation turned to single blanks, none around."""
    return _FOLD.sub(" ", low).strip()


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
        """Normalised text of each line looked at."""
        low, starts, lines = self.flow.low, self.flow.starts, self.flow.lines
        return {n: folded(low[starts[n] : starts[n] + len(lines[n].text)]) for n in self.used}

    @cached_property
    def word_count(self) -> int:
        return sum(key.count(" ") + 1 for key in self.keys.values() if key)

    @cached_property
    def title_lines(self) -> frozenset[int]:
        """Lines of the head that are set as a title, not running text."""
        found = []
        for n in range(min(HEAD, len(self.flow))):
            text = self.flow.lines[n].text
            letters = _LETTERS.sub("", text)
            if not letters:
                continue
            upper = (
                sum(map(str.isupper, letters)) > 0.6 * len(letters) if len(text) < 250 else False
            )
            first = letters[0].isupper()
            short = (
                len(text) <= 110 and text.count(" ") < (14 if n else 18) and text[-1] not in ".,;"
            )
            if upper or (short and (n < 3 or (first and n < 16))):
                found.append(n)
        return frozenset(found)

    @cached_property
    def hits(self) -> dict[str, list[Hit]]:
        """Where each phrase of the kinds stands, in order."""
        text, owners, starts = [" "], [], set()
        at = 1
        for n, key in self.keys.items():
            if not key:
                continue
            numbering = _NUMBERING.match(key)
            starts.add(at - 1)
            if numbering:
                starts.add(at - 1 + numbering.end())
            owners.append((at - 1, n))
            text.append(key + " ")
            at += len(key) + 1
        whole = "".join(text)
        found: dict[str, list[Hit]] = {}
        titles = _all_titles()
        bounds = [start for start, _ in owners]
        for end, (phrase, length) in _automaton().iter(whole):
            begin = end - length + 1
            opening, line = owners[bisect_right(bounds, begin) - 1]
            raised = (
                line < HEAD
                and phrase in titles
                and self._raised(line, whole[opening + 1 : begin + 1], whole[begin + 1 : end])
            )
            found.setdefault(phrase, []).append(Hit(line, begin in starts, raised))
        if self.view.recognised:
            self._add_misread(found)
        return found

    def _raised(self, line: int, before: str, phrase: str) -> bool:
        """A title that the reader joined to the letterhead before it or the text after it."""
        words = phrase.upper().split()
        text = self.flow.lines[line].text
        if not words or any(word not in text for word in words):
            return False
        return len(text) > 40 and bool(_LETTERHEAD.match(before))

    def _add_misread(self, found: dict[str, list[Hit]]) -> None:
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
                    found[phrase] = [Hit(n, True)]

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
            cells = [cell for cell in _CELLS.split(text) if cell.strip()]
            if len(cells) >= 3 and len(text) < 260 and _heading_cells(cells):
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
        return frozenset(phrase for _, (phrase, _) in _automaton().iter(self.heads))

    @cached_property
    def head(self) -> Flow:
        return self.flow.part(0, HEAD)

    @cached_property
    def tail(self) -> Flow:
        return self.flow.part(self.tail_from)

    @cached_property
    def body(self) -> Flow:
        return self.flow.part(0, self.body_lines)

    def first_line(self, pattern: re.Pattern[str], least: int) -> int | None:
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
