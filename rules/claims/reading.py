"""Rows of a self-assessment to claims: headings, subtotals and empty rows are told apart here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from pipeline.language import N_
from pipeline.privacy import snippet
from pipeline.records import Claim, Message
from rules.book import Book, Indicator
from rules.claims.amounts import integer, points_of
from rules.claims.grid import Cell, Sheet, Unknown, Unusable
from rules.claims.heads import Head, head_of, is_head
from rules.claims.naming import heading_of, indicator_of, is_group, is_total, titled
from rules.claims.questions import Question, asked, items_of, question_of, section_of
from rules.claims.sums import distinct
from rules.filing import folded

_PART = re.compile(r"^(?:\d{1,2}\s*)?([A-D])[.)]\s+\S")
RUNNING = 20  # numbers beyond this, always rising, count rows and not questions


def claims_of(
    sheets: tuple[Sheet, ...], book: Book, tell: Callable[[Message], None] = lambda _: None
) -> tuple[Claim, ...]:
    """The claims of all sheets that have a head; Unusable names sheet and row of what is wrong.

    A row that asks what the rulebook does not is told and passed over, as long as others are known.
    """
    claims: list[Claim] = []
    passed: list[Unknown] = []
    heads = 0
    for sheet in sheets:
        head = head_of(sheet.rows)
        if head:
            heads += 1
            walk = _Walk(sheet, head, book)
            claims += walk.claims()
            passed += walk.passed
    if not heads:
        text = N_(
            "Penilaian mandiri tanpa kepala tabel yang dikenali: perlu kolom indikator,"
            " pertanyaan, dan nilai atau jawaban."
        )
        raise Unusable(text)
    if not claims and passed:
        raise passed[0]
    if not claims:
        raise Unusable(N_("Penilaian mandiri tidak berisi satu pun pertanyaan yang dikenali."))
    for each in passed:
        tell(each.message)
    return distinct(claims)


class _Walk:
    """One sheet from top to bottom, with the indicator and section that the rows stand under."""

    def __init__(self, sheet: Sheet, head: Head, book: Book) -> None:
        self.sheet, self.book = sheet, book
        self.take(head)
        named = heading_of(sheet.name, book)
        self.indicator: Indicator | None = book.by_id[named[0]] if named else None
        self.section = named[1] if named else ""
        self.stated = bool(self.section)  # the section was named, not counted
        self.last = 0  # number of the question before
        self.dotted = False  # questions carry the number of their indicator: 4.2
        self.passed: list[Unknown] = []  # rows that ask what the rulebook does not

    def take(self, head: Head) -> None:
        """Read the rows that follow by this head."""
        self.head = head
        self.indicators, self.questions = head.indicator, head.question
        if not head.question and head.code and head.indicator:
            self.indicators, self.questions = (), head.indicator  # names and questions in one column
        self.codes = tuple(column for column in head.code if not self.running(column))

    def running(self, column: int) -> bool:
        """Whether a column counts the rows: by one, on and on, past questions and indicators."""
        rows = self.sheet.rows[self.head.below :]
        cells = [row[column] for row in rows if column < len(row) and row[column] != ""]
        numbers = [n for cell in cells if (n := integer(cell)) is not None]
        if 2 * len(numbers) < len(cells) or any(b - a != 1 for a, b in pairwise(numbers)):
            return False
        named = {
            row[c]
            for row in rows
            for c in self.indicators
            if c < len(row) and row[c] != "" and column < len(row) and integer(row[column])
        }
        return max(numbers, default=0) > RUNNING or len(named) > 1

    def claims(self) -> Iterator[Claim]:
        at = self.head.below
        while at < len(self.sheet.rows):
            row = self.sheet.rows[at]
            if is_head(row):
                again = head_of(self.sheet.rows[: at + 2], at)
                if again:
                    self.take(again)
                    at = again.below
                    continue
            if any(cell != "" for cell in row):
                try:
                    yield from self.row(at, row)
                except Unknown as error:
                    self.passed.append(error)
            at += 1

    def row(self, at: int, row: tuple[Cell, ...]) -> Iterator[Claim]:
        """The claim of a row, if it makes one; moves on to the indicator that it names."""
        columns = (*self.indicators, *self.codes, *self.questions)
        labels = [row[c] for c in dict.fromkeys((0, *columns)) if c < len(row) and row[c] != ""]
        texts = [label for label in labels if isinstance(label, str)]
        line = " ".join(texts)
        most, score = self.points(at, row)
        group = any(is_group(text, self.book) for text in texts)
        if group and (score is None or not self.number(row)):
            self.section, self.last = "", 0
            return
        if texts and is_total(texts[0]):
            named = [place for text in texts if (place := self.within(text))]
            if named and score is not None and self.indicator and named[0] == self.indicator.id:
                yield self.claim(at, row, None, most, score)
            return
        self.under(at, row, score)
        question = self.number(row)
        if question and question.indicator in self.book.by_id and not self.indicators:
            self.dotted = self.dotted or self.indicator is None
            if self.dotted:
                self.move(question.indicator, question.section)
        own = [row[c] for c in self.indicators if c < len(row) and row[c] != ""]
        asks = [text for text in texts if text not in own]
        part = next((letter for text in texts if (letter := self.part(text))), None)
        if part and self.indicator and self.sections() and not (question and question.section):
            self.section, self.last, self.stated = part, 0, True
            if question is None:
                return
        heading = None if own else self.heading(asks, row, most, question)
        if own and not asks and question is None and self.indicator:
            heading = (self.indicator.id, self.section)  # the sum of the indicator
        if heading:
            self.move(*heading)
            if score is not None and not heading[1]:  # a section's sum is none of the indicator
                yield self.claim(at, row, None, most, score)
            return
        answer = self.at(row, self.head.answer)
        if score is None and answer == "":
            return
        if question is None:
            question = self.by_words(" ".join(asks))
        if question is None or self.indicator is None:
            if score is None:
                return
            self.complain(at, line)
        assert question is not None
        yield self.claim(at, row, self.placed(question), most, score)

    def under(self, at: int, row: tuple[Cell, ...], score: float | None) -> None:
        """Move to the indicator that the indicator columns name."""
        cells = [row[c] for c in self.indicators if c < len(row) and row[c] != ""]
        if not cells:
            return
        places = [place for cell in cells if (place := indicator_of(cell, self.book))]
        # of a number and a name in two columns the name decides
        by_text = [p for c in cells if isinstance(c, str) and (p := indicator_of(c, self.book))]
        if places:
            self.move(*(by_text or places)[0])
        elif score is not None:
            text = N_("Penilaian mandiri, {where}: indikator “{name}” tidak dikenal.")
            shown = f"{cells[0]:g}" if isinstance(cells[0], float) else snippet(cells[0], 80)
            self.indicator = None  # the rows below it are not those of the one before
            raise Unknown(text, where=self.sheet.where(at), name=shown)

    def move(self, number: int, section: str) -> None:
        if self.indicator is None or self.indicator.id != number:
            self.indicator, self.section, self.last = self.book.by_id[number], "", 0
            self.stated = False
        if section:
            self.section, self.stated = section, True

    def heading(
        self, texts: list[str], row: tuple[Cell, ...], most: float | None, question: Question | None
    ) -> tuple[int, str] | None:
        """The indicator whose own row this is: its name alone, and not one of its questions."""
        for text in texts:
            place = heading_of(text, self.book)
            if place is None:
                continue
            points = self.book.by_id[place[0]].points
            if titled(text, self.book) is None or most == points:  # `Indikator 4 ...`
                return place
            # without a maximum a name may also be that of a question
            unnumbered = question is None or question.number == place[0]
            if most is None and unnumbered and self.at(row, self.head.answer) == "":
                return place
        return None

    def number(self, row: tuple[Cell, ...]) -> Question | None:
        own = self.indicator.id if self.indicator and not self.dotted else None
        for column in (*self.questions, *self.codes):
            if column < len(row) and (found := question_of(row[column], own)):
                return found
        return None

    def placed(self, question: Question) -> Question:
        """The question with the section that it stands under; numbering that restarts opens one."""
        if question.section or not self.sections():
            return question
        if not self.section:
            self.section = self.sections()[0]
        elif question.number < self.last and not self.stated:
            later = [each for each in self.sections() if each > self.section]
            self.section = later[0] if later else self.section
        self.last = question.number
        return Question(question.number, question.first, question.last, self.section)

    def sections(self) -> list[str]:
        if self.indicator is None:
            return []
        return sorted({asked(item).section for item in self.indicator.items} - {""})

    def part(self, text: str) -> str | None:
        """The section that a line opens: `21B`, `B.` or `B. Pelayanan ...`."""
        found = _PART.match(text)
        if found and found[1] in self.sections():
            return found[1]
        place = section_of(text)
        if place is None or self.indicator is None:
            return None
        return place[1] if place[0] in (None, self.indicator.id) else None

    def within(self, text: str) -> int | None:
        """The indicator that a total is of."""
        found = re.search(r"\bindikator\s*(\d{1,2})?", text, re.IGNORECASE)
        if not found or self.indicator is None:
            return None
        return int(found[1]) if found[1] else self.indicator.id

    def by_words(self, line: str) -> Question | None:
        """The question whose item is called as the line says, where there is no number."""
        if self.indicator is None:
            return None
        words = f" {folded(line)} "
        found = [i for i in self.indicator.items if f" {folded(i.title.id)} " in words]
        return asked(found[0]) if len(found) == 1 else None

    def points(self, at: int, row: tuple[Cell, ...]) -> tuple[float | None, float | None]:
        """Maximum and claimed points of a row."""
        try:
            most = points_of(self.at(row, self.head.max))
        except ValueError:
            most = None  # a remark; the rulebook knows the maximum
        cell = self.at(row, self.head.score)
        try:
            score = points_of(cell, most)
        except ValueError:
            if self.number(row) is None:
                return most, None  # words below a table: place, date, who signs
            text = N_("Penilaian mandiri, {where}: nilai “{cell}” bukan angka.")
            raise Unusable(text, where=self.sheet.where(at), cell=snippet(str(cell), 60)) from None
        if score is not None and score < 0:
            text = N_("Penilaian mandiri, {where}: nilai {cell} kurang dari nol.")
            raise Unusable(text, where=self.sheet.where(at), cell=f"{score:g}")
        return most, score

    def complain(self, at: int, line: str) -> None:
        where, shown = self.sheet.where(at), snippet(line, 80)
        if self.indicator is None:
            text = N_("Penilaian mandiri, {where}: tidak jelas indikator mana untuk “{line}”.")
        else:
            text = N_("Penilaian mandiri, {where}: pertanyaan “{line}” tidak dikenali.")
        raise Unknown(text, where=where, line=shown)

    def at(self, row: tuple[Cell, ...], column: int | None) -> Cell:
        return row[column] if column is not None and column < len(row) else ""

    def claim(
        self,
        at: int,
        row: tuple[Cell, ...],
        question: Question | None,
        most: float | None,
        score: float | None,
    ) -> Claim:
        assert self.indicator is not None
        items = items_of(self.indicator, question) if question else []
        answer, opd = self.at(row, self.head.answer), self.at(row, self.head.opd)
        return Claim(
            indicator=self.indicator.id,
            item=items[0].key if len(items) == 1 else None,
            question=str(question) if question else "",
            answer=snippet(answer) if isinstance(answer, str) else f"{answer:g}",
            score=score,
            max=most,
            opd=snippet(str(opd), 120),
            where=self.sheet.where(at),
        )
