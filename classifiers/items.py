"""Which evidence items a document supports, with the place that shows it, and the near misses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from classifiers.candidates import RIVAL, Candidate, match_of, span_of, weigh_item
from classifiers.learned.mixed import Mixed
from classifiers.learned.model import Model
from classifiers.learned.said import Said
from classifiers.lexicon import Lexicon, Owner
from classifiers.naming import named
from classifiers.setting import lines_in, place_of, set_scopes
from classifiers.text import PageView, View
from classifiers.topics import BUDGETS, Weighed, about, is_theme, local_first, weigh_topics
from classifiers.weigh import SILENT, Placed, Voice, voices
from classifiers.zones import Zone, zones_of
from pipeline.language import N_
from pipeline.records import Match, Message, NearMiss, Topic
from rules.book import Book

# Chosen on the rule-writing documents of benchmarks/accuracy.py.
LEAST = 0.9  # weight below which an item is not supported

# drafts of papers that prove an item by their theme: about the indicator of that item besides
DRAFTS = {"raperda": "perda"}
DRAFTED = 0.9  # of the weight of its theme

# decisions that found a team or name a place: proof of that, and no policy on the theme besides
TEAMS = ("kep_kada", "kep_kadis", "sk_penetapan", "sk_fasilitator", "sk_kemenag")


@dataclass(frozen=True, slots=True)
class Segment:
    """Pages of a document that are of one kind: the whole of it, or a part of a bundle."""

    kind: str
    pages: tuple[PageView, ...]


@dataclass(frozen=True, slots=True)
class Support:
    """What a document is about and what it proves, best first."""

    topics: tuple[Topic, ...]
    matches: tuple[Match, ...]
    near: tuple[NearMiss, ...]


@dataclass(frozen=True)
class Ruled:
    """What the rules find in a segment."""

    segment: Segment
    pages: tuple[tuple[PageView, tuple[Zone, ...]], ...]
    found: dict[Owner, Voice]
    weighed: tuple[Weighed, ...]
    kept: tuple[Weighed, ...]  # of those the ones that it is about
    matches: tuple[Match, ...]
    near: tuple[NearMiss, ...]
    place: int | None  # the local indicator whose office's paper it is

    def mixed(self, model: Model, book: Book) -> Mixed:
        """The same with what the learned voice says."""
        proven = {(match.indicator, match.item): match for match in self.matches}
        return Mixed(
            Said(model, self.pages, self.segment.kind),
            book,
            self.found,
            self.weighed,
            self.kept,
            proven,
        )


def ruled(
    view: View, segments: Iterable[Segment], lexicon: Lexicon, book: Book
) -> Iterator[Ruled]:
    """What the rules find, segment by segment."""
    zones = {id(page): each for page, each in zip(view.pages, zones_of(view), strict=True)}
    by_page = {
        id(page): [
            Placed(hit, page, zones[id(page)][page.line_at(hit.start)])
            for hit in lexicon.hits(page)
        ]
        for page in view.pages
        if page.lines
    }
    for segment in segments:
        placed = [each for page in segment.pages for each in by_page.get(id(page), ())]
        found = voices(placed, lexicon)
        spoken = {owner.indicator for owner in found if found[owner].strong} - {0}
        if by_name := named(view, lexicon, spoken):
            found = voices(placed + by_name, lexicon)
        pages = tuple((page, zones[id(page)]) for page in segment.pages)
        lines = lines_in(pages)
        set_scopes(found, book, lines)
        weighed = weigh_topics(book, found, segment.kind)
        place = place_of(book, lines)
        if place:
            weighed = local_first(weighed, book, *place)
        words = sum(page.normal.text.count(" ") for page in segment.pages)
        kept = about(weighed, book, words, segment.kind)
        results = list(_judge(book, found, kept, segment.kind))
        yield Ruled(
            segment,
            pages,
            found,
            weighed,
            kept,
            tuple(each for each in results if isinstance(each, Match)),
            tuple(each for each in results if isinstance(each, NearMiss)),
            place[0] if place else None,
        )


def support(
    view: View, segments: Iterable[Segment], lexicon: Lexicon, book: Book, model: Model | None
) -> Support:
    """Topics and items of a document, segment by segment.

    A document whose segments disagree keeps the topics of all; each item is kept once, from the
    segment where it weighs most.  Without a learned voice the rules decide alone.
    """
    topics: dict[int, Weighed] = {}
    matches: dict[tuple[int, str], Match] = {}
    near: dict[tuple[int, str], NearMiss] = {}
    for each in ruled(view, segments, lexicon, book):
        kept, proven = each.kept, each.matches
        if model and each.pages:
            mixed = each.mixed(model, book)
            kept, proven = mixed.topics, tuple(mixed.matches())
        if each.place in {match.indicator for match in proven}:
            proven = tuple(m for m in proven if _of_place(book, m))
        for topic in kept:
            if topic.indicator not in topics or topics[topic.indicator].rank < topic.rank:
                topics[topic.indicator] = topic
        for topic in _drafted(book, kept, each.segment.kind):
            topics.setdefault(topic.indicator, topic)
        for match in proven:
            key = (match.indicator, match.item)
            if key not in matches or matches[key].score < match.score:
                matches[key] = match
        for miss in each.near:
            near.setdefault((miss.indicator, miss.item), miss)
    told = [
        Topic(indicator=each.indicator, score=each.score, where=span_of(each.best))
        for each in sorted(topics.values(), key=lambda w: w.rank, reverse=True)
    ]
    for match in sorted(matches.values(), key=lambda m: (-m.score, m.indicator)):
        # a themed policy proves an item of the general indicator, but is about its theme
        themed = book.item(match.indicator, match.item).themes
        if not themed and match.indicator not in {topic.indicator for topic in told}:
            told.append(Topic(indicator=match.indicator, score=match.score, where=match.where))
    return Support(
        topics=tuple(told),
        matches=tuple(sorted(matches.values(), key=lambda m: (-m.score, m.indicator, m.item))),
        near=tuple(miss for key, miss in sorted(near.items()) if key not in matches),
    )


def _drafted(book: Book, kept: Iterable[Weighed], kind: str) -> Iterator[Weighed]:
    """The indicators that ask for what the draft becomes, whatever its theme."""
    theme = next((each for each in kept if not book.is_general(each.indicator)), None)
    if theme is None or kind not in DRAFTS:
        return
    for indicator in book.indicators:
        if any(item.themes and book.accepts(item, DRAFTS[kind]) for item in indicator.items):
            yield replace(theme, indicator=indicator.id, titled=False, weight=DRAFTED * theme.weight)


def _of_place(book: Book, match: Match) -> bool:
    """Whether a kecamatan's or a village's paper can prove it: its own items, and budgets of all."""
    item = book.item(match.indicator, match.item)
    return book.is_local(match.indicator) or item.themes


def _judge(
    book: Book, found: dict[Owner, Voice], kept: tuple[Weighed, ...], kind: str
) -> Iterator[Match | NearMiss]:
    topics = {each.indicator: each for each in kept}
    proven: list[Candidate] = []
    for number in topics:
        indicator = book.indicator(number)
        candidates = [c for item in indicator.items if (c := weigh_item(indicator, item, found))]
        fitting = [c for c in candidates if book.accepts(c.item, kind) and not c.refused]
        most = max((c.weight for c in fitting), default=0.0)
        for candidate in candidates:
            if candidate in fitting:
                if candidate.weight >= max(LEAST, candidate.share * most):
                    proven.append(candidate)
                    yield match_of(candidate, topics[number])
            elif candidate.weight >= LEAST and candidate.weight >= RIVAL * most:
                yield _near(candidate, kind)
    proves = {c.indicator.id for c in proven}
    yield from _themes(
        book, found, [t for t in kept if kind not in TEAMS or t.indicator not in proves], kind
    )


def _themes(
    book: Book, found: dict[Owner, Voice], kept: Iterable[Weighed], kind: str
) -> Iterator[Match]:
    """Items that any other indicator's theme satisfies: themed policies and budgets."""
    others = [
        each
        for each in kept
        if kind in BUDGETS or (each.titled and is_theme(book, each.indicator))
    ]
    for indicator in book.indicators if others else ():
        for item in (each for each in indicator.items if each.themes):
            voice = found.get(Owner(indicator.id, item.key), SILENT)
            if book.accepts(item, kind) and not voice.refused:
                yield Match(
                    indicator=indicator.id,
                    item=item.key,
                    score=round(0.9 * others[0].score, 3),
                    rule=f"{indicator.id}.{item.key}:theme:{others[0].indicator}",
                    where=span_of(others[0].best),
                )


def _near(candidate: Candidate, kind: str) -> NearMiss:
    if candidate.refused:
        words = candidate.refused.hit.phrase
        lacks = Message.of(N_("yang dibahas adalah “{words}”, bukan yang diminta"), words=words)
    else:
        asked = "; ".join(candidate.item.kinds)
        lacks = Message.of(
            N_("jenis dokumennya {kind}, sedangkan yang diminta {asked}"), kind=kind, asked=asked
        )
    return NearMiss(
        indicator=candidate.indicator.id,
        item=candidate.item.key,
        where=span_of(candidate.best),
        lacks=lacks,
    )
