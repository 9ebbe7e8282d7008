"""Which matches still count after the findings, and which codes took the others away."""

from __future__ import annotations

from collections import defaultdict

from pipeline.records import Case, Finding, Match, NearMiss, Severity
from pipeline.report.model import Evidence
from rules.book import Book
from rules.nearness import WRONG_REGION, is_near

Place = tuple[str, int, str]  # document, indicator, item
Doubts = dict[str, set[tuple[int | None, str | None]]]


def evidence_of(case: Case, book: Book) -> dict[tuple[int, str], tuple[Evidence, ...]]:
    """For each item that anything supports, its evidence, what counts first, then by score."""
    against = _codes(case.findings, book)
    rows: dict[tuple[int, str], list[Evidence]] = defaultdict(list)
    for exhibit in case.exhibits:
        for match in exhibit.matches:
            codes = against.get((exhibit.path, match.indicator, match.item), set())
            codes = codes | against.get((exhibit.path, 0, ""), set())
            rows[match.indicator, match.item].append(
                Evidence(match=match, accepted=not codes, because=tuple(sorted(codes)))
            )
    return {
        key: tuple(sorted(each, key=lambda e: (not e.accepted, -e.match.score, e.match.where.path)))
        for key, each in sorted(rows.items())
    }


def doubts_of(case: Case, book: Book) -> Doubts:
    """What warnings that take nothing away still put at risk: by document, indicator and item."""
    doubts: Doubts = defaultdict(set)
    for finding in case.findings:
        rule = book.cover.codes[finding.code]
        if finding.severity is Severity.WARNING and rule.weakens and not rule.takes_away:
            for document in finding.documents:
                doubts[document].add((finding.indicator, finding.item))
    return doubts


def doubted(doubts: Doubts, match: Match) -> bool:
    """Whether a warning puts the match at risk."""
    return any(
        indicator in (None, match.indicator) and item in (None, match.item)
        for indicator, item in doubts.get(match.where.path, ())
    )


def _codes(findings: tuple[Finding, ...], book: Book) -> dict[Place, set[str]]:
    against: dict[Place, set[str]] = defaultdict(set)
    for finding in findings:
        if not book.cover.codes[finding.code].takes_away or finding.severity is Severity.INFO:
            continue
        for document in finding.documents:
            if finding.item and finding.indicator:
                against[document, finding.indicator, finding.item].add(finding.code)
            else:
                against[document, 0, ""].add(finding.code)
    return against


def nearest(case: Case, book: Book) -> dict[tuple[int, str], NearMiss]:
    """For each item that something almost supports, the paper that speaks of it most clearly.

    Papers of another region, and those that nobody would take for it, are near to nothing.
    """
    astray = {
        path for each in case.findings if each.code == WRONG_REGION for path in each.documents
    }
    found: dict[tuple[int, str], tuple[float, str, int, NearMiss]] = {}
    for exhibit in case.exhibits:
        about = {topic.indicator: topic.score for topic in exhibit.topics}
        for miss in exhibit.near if exhibit.path not in astray else ():
            if not is_near(exhibit, miss, book):
                continue
            key = (miss.indicator, miss.item)
            score = (-about.get(miss.indicator, 0.0), exhibit.path, miss.where.page or 0)
            if key not in found or score < found[key][:3]:
                found[key] = (*score, miss)
    return {key: each[3] for key, each in found.items()}
