"""Which phrases of a rulebook stand in some documents, and where two indicators want the same words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from classifiers.lexicon import Hit, Lexicon
from classifiers.text import PageView, View
from pipeline.records import Document
from rules.book import Book

STRENGTHS = ("strong", "weak", "excluding")


@dataclass(frozen=True, slots=True, order=True)
class Overlap:
    """Words that two indicators claim at the same place: one phrase of both, or one in the other."""

    first: int
    first_phrase: str
    second: int
    second_phrase: str


@dataclass(frozen=True, slots=True, order=True)
class Conflict:
    """A strong phrase of an indicator beside, not inside, one that the same owner excludes."""

    indicator: int
    item: str  # "" for the indicator's topic
    phrase: str
    excluding: str


@dataclass(slots=True)
class Coverage:
    """Documents counted by phrase, by overlap and by conflict."""

    owned: dict[int, dict[str, set[str]]]  # indicator (0: aspects): strength to its phrases
    documents: int = 0
    spoken: int = 0  # documents with any phrase
    phrases: Counter[str] = field(default_factory=Counter)
    overlaps: Counter[Overlap] = field(default_factory=Counter)
    conflicts: Counter[Conflict] = field(default_factory=Counter)

    def figures(self, indicator: int, strength: str) -> tuple[int, int]:
        """How many phrases of a strength ever matched, and how many there are."""
        own = self.owned.get(indicator, {}).get(strength, set())
        return sum(phrase in self.phrases for phrase in own), len(own)


def coverage_of(documents: Iterable[Document], book: Book) -> Coverage:
    """Count every phrase of the rulebook over the pages of the documents."""
    lexicon = Lexicon.of(book)
    owned: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for phrase, uses in lexicon.uses.items():
        for use in uses:
            owned[use.owner.indicator][use.strength].add(phrase)
    found = Coverage(owned={number: dict(each) for number, each in owned.items()})
    for document in documents:
        found.documents += 1
        pages = View(document, book.cover).pages
        hits = [(page, lexicon.hits(page)) for page in pages]
        spoken = {hit.phrase for _, each in hits for hit in each}
        found.spoken += bool(spoken)
        found.phrases.update(spoken)
        found.overlaps.update({o for _, each in hits for o in overlaps_of(each, lexicon)})
        found.conflicts.update(conflicts_of(hits, lexicon))
    return found


def claimants(lexicon: Lexicon, phrase: str) -> set[int]:
    """The indicators that take a phrase for proof by itself."""
    return {
        use.owner.indicator
        for use in lexicon.uses[phrase]
        if use.strength == "strong" and use.owner.indicator and not use.owner.scope
    }


def overlaps_of(hits: tuple[Hit, ...], lexicon: Lexicon) -> Iterator[Overlap]:
    """The strong phrases of one page that share words, the longer or earlier one first."""
    strong = [(hit, own) for hit in hits if (own := claimants(lexicon, hit.phrase))]
    for at, (hit, own) in enumerate(strong):
        for one in own:
            for two in own:
                if one < two:
                    yield Overlap(one, hit.phrase, two, hit.phrase)
        for other, owners in strong[at + 1 :]:
            if other.start >= hit.end:
                break
            for one in own - owners:
                for two in owners - own:
                    yield Overlap(one, hit.phrase, two, other.phrase)


def conflicts_of(
    pages: Iterable[tuple[PageView, tuple[Hit, ...]]], lexicon: Lexicon
) -> set[Conflict]:
    """The owners of whom a document says a strong phrase and, elsewhere, an excluding one."""
    strong: dict[tuple[int, str], set[str]] = defaultdict(set)
    barring: dict[tuple[int, str], set[str]] = defaultdict(set)
    for _, hits in pages:
        barred = [
            (hit, {use.owner for use in lexicon.uses[hit.phrase] if use.strength == "excluding"})
            for hit in hits
        ]
        bars = [(hit, owners) for hit, owners in barred if owners]
        for hit, owners in bars:
            for owner in owners:
                barring[owner.indicator, owner.item or ""].add(hit.phrase)
        for hit in hits:
            for use in lexicon.uses[hit.phrase]:
                if use.strength != "strong" or use.owner.scope:
                    continue
                inside = any(
                    use.owner in owners and bar.start <= hit.start and hit.end <= bar.end
                    for bar, owners in bars
                )
                if not inside:
                    strong[use.owner.indicator, use.owner.item or ""].add(hit.phrase)
    return {
        Conflict(owner[0], owner[1], phrase, excluding)
        for owner in strong.keys() & barring.keys()
        for phrase in strong[owner]
        for excluding in barring[owner]
    }
