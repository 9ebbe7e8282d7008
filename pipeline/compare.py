"""Two runs of a region, or two years: what was mended, what is new, what got worse."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from pipeline.finished import Finished, Found

ORDER = {"missing": 0, "weak": 1, "accepted": 2}
LEAST = 0.005  # points by which a change is worth telling

Key = tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An item whose state or points changed; points gained, below zero where lost."""

    key: Key
    before: str
    after: str
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """From an earlier run to a later one."""

    better: tuple[Move, ...]
    worse: tuple[Move, ...]
    mended: tuple[Found, ...]  # findings of the earlier run that are gone
    fresh: tuple[Found, ...]  # findings that only the later run has
    left: int  # findings in both
    indicators: tuple[tuple[int, float], ...]  # points gained, where any
    points: float
    added: int  # documents by content
    removed: int
    same_region: bool
    same_rules: bool


def compared(before: Finished, after: Finished) -> Comparison:
    """What changed; a document that was only moved or renamed counts as the same."""
    moves = _moves(before, after)
    old, new = _by_key(before), _by_key(after)
    gone, come = _less(old, new), _less(new, old)
    was = {each.id: each.points_supported for each in before.summary.indicators}
    indicators = tuple(
        (each.id, round(gain, 4))
        for each in after.summary.indicators
        if abs(gain := each.points_supported - was.get(each.id, 0.0)) >= LEAST
    )
    earlier, later = Counter(before.documents.values()), Counter(after.documents.values())
    return Comparison(
        better=tuple(move for move in moves if move.points > 0 or _rises(move)),
        worse=tuple(move for move in moves if not (move.points > 0 or _rises(move))),
        mended=tuple(_sorted(gone)),
        fresh=tuple(_sorted(come)),
        left=sum(map(len, new.values())) - len(come),
        indicators=indicators,
        points=round(
            after.summary.totals.points_supported - before.summary.totals.points_supported, 4
        ),
        added=sum((later - earlier).values()),
        removed=sum((earlier - later).values()),
        same_region=before.summary.region == after.summary.region,
        same_rules=before.summary.rulebook.digest == after.summary.rulebook.digest,
    )


def _moves(before: Finished, after: Finished) -> list[Move]:
    moves = []
    for key, now in after.items.items():
        then = before.items.get(key)
        earlier = then.state if then else "missing"
        gain = now.supported - (then.supported if then else 0.0)
        if now.state != earlier or abs(gain) >= LEAST:
            moves.append(Move(key=key, before=earlier, after=now.state, points=round(gain, 4)))
    return sorted(moves, key=lambda move: (-abs(move.points), move.key))


def _rises(move: Move) -> bool:
    return move.points > -LEAST and ORDER.get(move.after, 0) > ORDER.get(move.before, 0)


def _by_key(run: Finished) -> dict[tuple[object, ...], list[Found]]:
    """The findings by what they are about: code, item and the content of the documents."""
    found: dict[tuple[object, ...], list[Found]] = {}
    for finding in run.findings:
        papers = tuple(sorted(run.documents.get(path, path) for path in finding.documents))
        if finding.code == "missing-evidence":
            papers = ()  # the nearest candidate may be another; the gap is the same
        key = (finding.code, finding.indicator, finding.item, papers)
        found.setdefault(key, []).append(finding)
    return found


def _less(
    one: dict[tuple[object, ...], list[Found]], other: dict[tuple[object, ...], list[Found]]
) -> list[Found]:
    """What the one has more of than the other."""
    rest = []
    for key, findings in one.items():
        rest += findings[len(other.get(key, ())) :]
    return rest


def _sorted(findings: list[Found]) -> list[Found]:
    return sorted(findings, key=lambda f: (-f.points, f.code, f.indicator or 0, f.documents))
