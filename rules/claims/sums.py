"""Claims added up: by item, by indicator; rows that repeat others or add them up counted once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from pipeline.language import N_
from pipeline.records import Claim, Message
from rules.book import Book
from rules.claims.grid import Unusable
from rules.claims.questions import Question, question_of

ROUNDING = 0.05  # points by which rounded figures may differ


def distinct(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Each question once: a recap's copy and a question's own sum over its parts are left out.

    Raises Unusable where one question is claimed twice with different points.
    """
    first: dict[tuple[int, str], Claim] = {}
    for claim in claims:
        key = (claim.indicator, claim.question)
        known = first.setdefault(key, claim)
        if known is claim or claim.score is None:
            continue
        if known.score is None:
            first[key] = claim
        elif abs(known.score - claim.score) > ROUNDING:
            number = (
                Message.of(
                    N_("indikator {indicator} pertanyaan {question}"),
                    indicator=claim.indicator,
                    question=claim.question,
                )
                if claim.question
                else Message.of(N_("jumlah indikator {indicator}"), indicator=claim.indicator)
            )
            raise Unusable(
                N_(
                    "Penilaian mandiri: {what} tertulis dua kali dengan nilai berbeda,"
                    " {one} ({first}) dan {two} ({second})."
                ),
                what=number,
                one=f"{known.score:g}",
                first=known.where,
                two=f"{claim.score:g}",
                second=claim.where,
            )
    kept = list(first.values())
    return tuple(claim for claim in kept if not _adds_up(claim, kept))


def _adds_up(claim: Claim, others: list[Claim]) -> bool:
    """Whether the parts of this question have rows of their own."""
    question = _numbered(claim)
    if question is None or question.first:
        return False
    return any(
        other.indicator == claim.indicator
        and (part := _numbered(other)) is not None
        and part.first > 0
        and (part.number, part.section) == (question.number, question.section)
        for other in others
    )


def _numbered(claim: Claim) -> Question | None:
    return question_of(claim.question) if claim.question else None


def claimed_by_item(claims: Iterable[Claim]) -> Mapping[tuple[int, str], tuple[Claim, ...]]:
    """The rows about each item."""
    rows: dict[tuple[int, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.item:
            rows[claim.indicator, claim.item].append(claim)
    return {key: tuple(each) for key, each in rows.items()}


def claimed_by_indicator(claims: Iterable[Claim], book: Book) -> dict[int, float]:
    """The claimed points of each indicator: the sum of its questions, else its own row.

    Where the questions of the instrument add up to more than the indicator, no more than that
    counts.  Indicators without any points claimed or denied are left out.
    """
    sums: dict[int, float] = {}
    totals: dict[int, float] = {}
    for claim in claims:
        if claim.score is None:
            continue
        if claim.question:
            sums[claim.indicator] = sums.get(claim.indicator, 0.0) + claim.score
        else:
            totals[claim.indicator] = claim.score
    return {
        number: round(min(points, book.by_id[number].points), 4)
        for number, points in sorted({**totals, **sums}.items())
    }
