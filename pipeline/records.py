"""The nouns that every stage shares.  This module imports nothing of ours: read it first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Stage(StrEnum):
    """Where in the run a record was made."""

    INTAKE = "intake"
    EXTRACT = "extract"
    CLASSIFY = "classify"
    CHECK = "check"
    REPORT = "report"


class Status(StrEnum):
    """What became of a file.  The set is closed; the words are those of the output files."""

    OK = "ok"
    PARTIAL = "partial"  # some pages failed, the others were read
    UNREADABLE = "unreadable"
    ENCRYPTED = "encrypted"
    EMPTY = "empty"
    UNSUPPORTED = "unsupported"
    TIMEOUT = "timeout"
    TOO_LARGE = "too_large"


class Severity(StrEnum):
    """How much a finding matters: error costs the points, warning may cost them."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class TextSource(StrEnum):
    """Where the text of a page, or of a whole document, came from."""

    TEXT = "text"
    OCR = "ocr"
    MIXED = "mixed"
    NONE = "none"


class Signed(StrEnum):
    """What the signature block shows; COPY is a SALINAN with ttd."""

    YES = "yes"
    COPY = "copy"
    ELECTRONIC = "electronic"
    NO = "no"
    UNKNOWN = "unknown"


Translate = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a person: an Indonesian template and the values that fill it.

    The template is what the catalogue of the other language is keyed by, so it holds
    `{name}` placeholders and never a value.
    """

    text: str
    values: tuple[tuple[str, str | Message], ...] = ()

    @classmethod
    def of(cls, text: str, /, **values: object) -> Message:
        return cls(
            text,
            tuple((k, v if isinstance(v, Message) else str(v)) for k, v in values.items()),
        )

    def render(self, translate: Translate = str) -> str:
        """The sentence; values that the catalogue knows are translated with it, lists piecewise."""
        filled = {
            name: value.render(translate)
            if isinstance(value, Message)
            else "; ".join(translate(piece) for piece in value.split("; "))
            for name, value in self.values
        }
        return translate(self.text).format(**filled) if filled else translate(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A place that a reader can be shown: the file, its page or place, the words there."""

    path: str
    page: int | None  # from 1, as people count; None where the format has no pages
    place: str | None = None  # paragraph, heading, table cell, sheet and cell
    text: str = ""  # at most 300 characters, masked


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A named value and the words it was read from."""

    name: str
    value: str
    where: Span
    more: tuple[tuple[str, str], ...] = ()  # further named parts of a structured value

    def get(self, key: str) -> str | None:
        return dict(self.more).get(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on a page, in fractions of its width and height from the top left."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word with its place on the page; confidence is 0..1, 1 for text that was not recognised."""

    text: str
    box: Box
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as rows of cell texts (merged cells repeated empty), and where it stands."""

    rows: tuple[tuple[str, ...], ...]
    place: str = ""  # "tabel 1", "lembar Rekap"
    page: int | None = None  # set where the table travels without its page


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture inside a document or a file of its own; sizes in pixels."""

    page: int | None
    width: int
    height: int
    phash: str = ""  # 64-bit perceptual hash in hex; "" for pictures too small or plain to compare
    windows: tuple[str, ...] = ()  # the same of parts of it, by which a cut-out copy is known
    box: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """What an image file says of itself."""

    taken: str | None = None  # ISO date and time from EXIF
    stamped: str | None = None  # ISO date read in the pixels
    latitude: float | None = None
    longitude: float | None = None
    device: str | None = None
    form: str = "photo"  # "photo" (of an event or place), "document" (photographed or scanned), "screenshot"


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectronicSignature:
    """A digital signature inside a PDF."""

    signer: str | None
    at: str | None = None  # ISO date and time
    intact: bool | None = None  # None: not checked


@dataclass(frozen=True, slots=True)
class Mark:
    """From this offset of the page's text on, the place is called so."""

    start: int
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, sheet, slide or, for a format without pages, the whole text (number None)."""

    number: int | None
    text: str
    source: TextSource = TextSource.TEXT
    confidence: float | None = None  # of the recognition, 0..1, mean over words
    words: tuple[Word, ...] = ()  # recognised pages, and text pages that carry pictures
    tables: tuple[Table, ...] = ()
    pictures: tuple[Picture, ...] = ()
    ink: tuple[Box, ...] = ()  # handwriting, coloured ink or stamps seen on a picture of the page
    marks: tuple[Mark, ...] = ()  # ascending by start

    def place_at(self, offset: int) -> str | None:
        """The place in words at an offset of the text; None where the page number says enough."""
        place = None
        for mark in self.marks:
            if mark.start > offset:
                break
            place = mark.place
        return place


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file that the intake, an archive or a mail brought up, before anything was read."""

    path: str  # relative to the folder, with /; "outer.zip!inner/a.pdf" for a member
    file: Path | None  # where its bytes lie now; None when they could not be had
    depth: int = 0  # how many containers it lies in
    status: Status | None = None  # already settled, when it could not be unpacked
    problem: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What an extractor read in one file."""

    path: str
    sha256: str
    size: int
    media_type: str
    status: Status = Status.OK
    problem: Message | None = None
    pages: tuple[Page, ...] = ()
    page_count: int | None = None  # as the format counts them; None where it has none
    photo: Photo | None = None  # image files only
    signatures: tuple[ElectronicSignature, ...] = ()
    members: tuple[Found, ...] = ()  # what lies inside an archive, a mail or a PDF
    container: bool = False  # an archive: nothing of its own to read
    junk: bool = False  # left by a system or a program: nobody handed it in
    notes: tuple[Message, ...] = ()  # worth knowing, no failure ("named .pdf, is a DOCX")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """An indicator that a document speaks of; score 0..1."""

    indicator: int
    score: float
    where: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A place that supports an evidence item; score 0..1."""

    indicator: int
    item: str
    score: float
    rule: str  # id of the rule that matched
    where: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """A place that almost supports an item, and what it lacks."""

    indicator: int
    item: str
    where: Span
    lacks: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of several documents bound in one file; pages from first to last, counted from 1."""

    kind: str
    first: int
    last: int
    number: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A document as the checks see it: kind, facts and items, each with its place, no page text."""

    path: str
    sha256: str
    size: int
    media_type: str
    status: Status
    problem: Message | None = None
    page_count: int | None = None
    text_source: TextSource = TextSource.NONE
    ocr_confidence: float | None = None
    container: bool = False
    junk: bool = False
    language: str | None = None
    kind: str | None = None
    kind_confidence: float = 0.0
    kind_because: tuple[Span, ...] = ()
    facts: tuple[Fact, ...] = ()
    parts: tuple[Part, ...] = ()
    topics: tuple[Topic, ...] = ()  # best first
    matches: tuple[Match, ...] = ()  # best first
    near: tuple[NearMiss, ...] = ()
    tables: tuple[Table, ...] = ()  # with numbers in them: what the arithmetic checks read
    pictures: tuple[Picture, ...] = ()
    photo: Photo | None = None
    fingerprint: tuple[int, ...] = ()  # MinHash of the words, for near-duplicates
    notes: tuple[Message, ...] = ()

    def facts_named(self, name: str) -> Iterator[Fact]:
        return (fact for fact in self.facts if fact.name == name)

    def fact(self, name: str) -> Fact | None:
        return next(self.facts_named(name), None)

    def value(self, name: str) -> str | None:
        fact = self.fact(name)
        return fact.value if fact else None

    def values(self, name: str) -> tuple[str, ...]:
        return tuple(fact.value for fact in self.facts_named(name))

    @property
    def readable(self) -> bool:
        return self.status in (Status.OK, Status.PARTIAL)

    @property
    def start(self) -> Span:
        """The file as a whole, for findings that have no narrower place."""
        return Span(path=self.path, page=1 if self.page_count else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A row of the self-assessment: what a region says of itself, question by question."""

    indicator: int
    item: str | None = None  # None: the indicator as a whole, or a question that nothing asks
    question: str = ""  # as the instrument numbers it; "" for the indicator as a whole
    answer: str = ""  # masked
    score: float | None = None  # points it gives itself; None where the cell is empty
    max: float | None = None  # as the row has it
    opd: str = ""  # as written
    where: Message = Message("")  # sheet and row


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A region's evidence as a whole: what the checks compare."""

    region: str | None  # official name, or as the documents write it
    region_code: str | None  # None where the gazetteer does not know it
    year: int  # of the evaluation
    exhibits: tuple[Exhibit, ...]
    findings: tuple[Finding, ...] = ()  # of the checks that ran before
    claims: tuple[Claim, ...] = ()  # of the self-assessment; empty when none was given

    @property
    def evaluated_years(self) -> tuple[int, int]:
        """The two calendar years before the year of the award."""
        return (self.year - 2, self.year - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A gap or a fault, written for the person who can mend it."""

    code: str
    severity: Severity
    message: Message
    indicator: int | None = None
    item: str | None = None
    documents: tuple[str, ...] = ()
    page: int | None = None
    points: float = 0.0
    opd: tuple[str, ...] = ()
    detail: tuple[tuple[str, str], ...] = ()
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A failure, kept as a record so that the run goes on."""

    stage: Stage
    subject: str  # a file's path or a check's code
    status: Status
    message: Message


class Unprocessable(Exception):
    """Raised by a stage that knows why it cannot go on with one file."""

    def __init__(self, status: Status, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.status = status
        self.message = Message.of(text, **values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the user asked for, as far as the stages need it.  Part of the key of kept results."""

    ocr: str = "auto"  # auto, off, always
    spool: Path = field(default_factory=Path)  # where members of archives are laid out
    rulebook: Path | None = None  # None: the one that comes with the program
