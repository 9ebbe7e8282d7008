"""The lines of a document with the formal words put right, and the way back to their place."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from classifiers.mending import mended, spaced
from pipeline.records import Span, TextSource

if TYPE_CHECKING:
    from classifiers.text import PageView


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line that is not blank; start and end are raw offsets on its page."""

    page: PageView
    start: int
    end: int
    text: str
    exact: bool  # text is the raw text, so that columns are offsets


@dataclass(frozen=True, eq=False)
class Flow:
    """Lines as one text, joined by line feeds."""

    lines: tuple[Line, ...]

    @cached_property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def low(self) -> str:
        """The text in lower case, offset for offset."""
        low = self.text.lower()
        if len(low) == len(self.text):
            return low
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    @cached_property
    def lows(self) -> tuple[str, ...]:
        """Each line in lower case."""
        low = self.low
        return tuple(
            low[at : at + len(line.text)]
            for at, line in zip(self.starts, self.lines, strict=True)
        )

    @cached_property
    def starts(self) -> tuple[int, ...]:
        starts, at = [], 0
        for line in self.lines:
            starts.append(at)
            at += len(line.text) + 1
        return tuple(starts)

    def index_at(self, offset: int) -> int:
        """Index of the line that holds an offset of the text."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def span(self, start: int, end: int, *, around: int = 0) -> Span:
        """The place of start..end, cut off at the end of its first page."""
        first, last = self.index_at(start), self.index_at(max(start, end - 1))
        page = self.lines[first].page
        while last > first and self.lines[last].page is not page:
            last -= 1
        one, two = self.lines[first], self.lines[last]
        left = one.start + (start - self.starts[first] if one.exact else 0)
        right = min(two.end, two.start + (end - self.starts[last])) if two.exact else two.end
        return page.span(min(left, one.end), max(left, right), around=around)

    def part(self, first: int, last: int | None = None) -> Flow:
        """The lines first..last (last excluded); all of them are the flow itself."""
        lines = self.lines[first:last]
        return self if len(lines) == len(self.lines) else Flow(lines)

    def __len__(self) -> int:
        return len(self.lines)

    def __bool__(self) -> bool:
        return bool(self.lines)


def lines_of(page: PageView) -> tuple[Line, ...]:
    """The lines of a page that are not blank."""
    recognised = page.page.source in (TextSource.OCR, TextSource.MIXED)
    broken = recognised or spaced(page.page.text)
    found: list[Line] = []
    at = 0
    for raw in page.page.text.split("\n"):
        text = raw.strip()
        if text:
            start = at + raw.index(text)
            new = mended(text, recognised=recognised) if broken else text
            found.append(Line(page, start, start + len(text), new, new == text))
        at += len(raw) + 1
    return tuple(found)
