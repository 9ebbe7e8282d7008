"""Which evidence items a document supports, with the place that shows it, and the near misses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from classifiers.lexicon import Lexicon, Owner
from classifiers.naming import named
from classifiers.setting import set_scopes
from classifiers.text import PageView, View
from classifiers.topics import BUDGETS, Weighed, about, score_of, weigh_topics
from classifiers.weigh import Placed, Voice, voices
from classifiers.zones import zones_of
from pipeline.language import N_
from pipeline.records import Match, Message, NearMiss, Span, Topic
from rules.book import Book, Indicator, Item

# Chosen on the rule-writing documents of benchmarks/accuracy.py.
WEAK = 0.5  # what a weak phrase adds beside the indicator's topic
RIVAL = 0.5  # an item needs this share of the best item of its indicator
NAMED_RIVAL = 0.15  # this, when a strong phrase of its own names it
LEAST = 0.9  # weight below which an item is not supported

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


@dataclass(frozen=True, slots=True)
class Candidate:
    indicator: Indicator
    item: Item
    weight: float
    best: Placed
    rule: str
    refused: Placed | None = None
    named: bool = False  # by a strong phrase of two words or more

    @property
    def share(self) -> float:
        return NAMED_RIVAL if self.named else RIVAL


def support(view: View, segments: Iterable[Segment], lexicon: Lexicon, book: Book) -> Support:
    """Topics and items of a document, segment by segment.

    A document whose segments disagree keeps the topics of all; each item is kept once, from the
    segment where it weighs most.
    """
    zones = {id(page): each for page, each in zip(view.pages, zones_of(view), strict=True)}
    by_page = {
        id(page): [
            Placed(hit, page, zones[id(page)][page.line_at(hit.start)])
            for hit in lexicon.hits(page)
            if page.lines
        ]
        for page in view.pages
    }
    topics: dict[int, Weighed] = {}
    matches: dict[tuple[int, str], Match] = {}
    near: dict[tuple[int, str], NearMiss] = {}
    for segment in segments:
        placed = [each for page in segment.pages for each in by_page.get(id(page), ())]
        found = voices(placed, lexicon)
        spoken = {owner.indicator for owner in found if found[owner].strong} - {0}
        if by_name := named(view, lexicon, spoken):
            found = voices(placed + by_name, lexicon)
        set_scopes(found, book, [(page, zones[id(page)]) for page in segment.pages])
        weighed = weigh_topics(book, found, segment.kind)
        words = sum(page.normal.text.count(" ") for page in segment.pages)
        kept = about(weighed, book, words, segment.kind)
        for each in kept:
            if each.indicator not in topics or topics[each.indicator].weight < each.weight:
                topics[each.indicator] = each
        for result in _judge(book, found, kept, segment.kind):
            key = (result.indicator, result.item)
            if isinstance(result, NearMiss):
                near.setdefault(key, result)
            elif key not in matches or matches[key].score < result.score:
                matches[key] = result
    told = [
        Topic(indicator=each.indicator, score=each.score, where=span_of(each.best))
        for each in sorted(topics.values(), key=lambda w: (not w.titled, -w.weight, w.indicator))
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


def _judge(
    book: Book, found: dict[Owner, Voice], kept: tuple[Weighed, ...], kind: str
) -> Iterator[Match | NearMiss]:
    topics = {each.indicator: each for each in kept}
    proven: list[Candidate] = []
    for number in topics:
        indicator = book.indicator(number)
        candidates = [c for item in indicator.items if (c := _weigh(indicator, item, found))]
        fitting = [c for c in candidates if book.accepts(c.item, kind) and not c.refused]
        most = max((c.weight for c in fitting), default=0.0)
        for candidate in candidates:
            if candidate in fitting:
                if candidate.weight >= max(LEAST, candidate.share * most):
                    proven.append(candidate)
                    yield _match(candidate, topics[number])
            elif candidate.weight >= LEAST and candidate.weight >= RIVAL * most:
                yield _near(candidate, kind)
    proves = {c.indicator.id for c in proven}
    yield from _themes(
        book, found, [t for t in kept if kind not in TEAMS or t.indicator not in proves], kind
    )


def _weigh(indicator: Indicator, item: Item, found: dict[Owner, Voice]) -> Candidate | None:
    voice = found.get(Owner(indicator.id, item.key), Voice())
    aspects = [(name, found[o]) for name in item.aspects if (o := Owner(aspect=name)) in found]
    strong, weak = voice.total("strong"), voice.total("weak")
    weak += sum(each.total("strong") + each.total("weak") for _, each in aspects)
    if item.topic:
        scope = found.get(Owner(indicator.id, item.key, scope=True))
        if scope is None or not scope.sets_scope:
            weak = 0.0
    best, rule = voice.best, "phrase"
    if best is None and aspects:
        rule, best = aspects[0][0], aspects[0][1].best
    if best is None:
        return None
    return Candidate(
        indicator=indicator,
        item=item,
        weight=strong + WEAK * weak,
        best=best,
        rule=f"{indicator.id}.{item.key}:{rule}:{best.hit.phrase}",
        refused=voice.refused,
        named=any(" " in phrase for phrase in voice.strong),
    )


def _themes(
    book: Book, found: dict[Owner, Voice], kept: Iterable[Weighed], kind: str
) -> Iterator[Match]:
    """Items that any other indicator's theme satisfies: themed policies and budgets."""
    others = [
        each
        for each in kept
        if (each.titled or kind in BUDGETS) and not book.is_general(each.indicator)
    ]
    for indicator in book.indicators:
        for item in indicator.items:
            voice = found.get(Owner(indicator.id, item.key), Voice())
            if item.themes and others and book.accepts(item, kind) and not voice.refused:
                yield Match(
                    indicator=indicator.id,
                    item=item.key,
                    score=round(0.9 * others[0].score, 3),
                    rule=f"{indicator.id}.{item.key}:theme:{others[0].indicator}",
                    where=span_of(others[0].best),
                )


def _match(candidate: Candidate, topic: Weighed) -> Match:
    score = (score_of(candidate.weight) * max(topic.score, score_of(candidate.weight))) ** 0.5
    return Match(
        indicator=candidate.indicator.id,
        item=candidate.item.key,
        score=round(score, 3),
        rule=candidate.rule,
        where=span_of(candidate.best),
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


def span_of(placed: Placed) -> Span:
    """The words that decided, with a little of what stands around them."""
    return placed.page.span(placed.hit.start, placed.hit.end, around=60)
