"""Rules and learned voice together: the probability that a document is about, or proves, a thing.

The rules read phrases and structure and say where; the voice knows more words.  Each measure is
what one of them says; a logistic regression over the measures, fitted on documents that neither
had seen (benchmarks/learn.py), weighs them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest

from classifiers.judge import OTHER, Verdict, rival
from classifiers.learned.said import NONE, Said
from classifiers.topics import Weighed

SHARE = 1  # place of the share among the measures of an item
NEVER = math.log(1e-9)  # the chance of what the voice never learned
UNPROVEN = -3.0  # the odds of an item of which too little was learned
NEVER_A_KIND = math.log(1e-6)
ENOUGH = 2.0  # the rules' score of a kind beyond which more says no more
ASKED = 4  # kinds that are looked at for the rules, and as many for the voice


def kind_measures(
    verdict: Verdict, chances: Mapping[str, float]
) -> Mapping[str, tuple[float, ...]]:
    """For each kind that may be meant what rules and voice say of it; chances are logarithms."""
    by_rules = nlargest(ASKED, verdict.scores, key=lambda kind: (verdict.scores[kind], kind))
    by_voice = nlargest(ASKED, chances, key=lambda kind: (chances[kind], kind))
    return {
        kind: _of_kind(verdict, chances, kind)
        for kind in dict.fromkeys([verdict.kind, OTHER, *by_rules, *by_voice])
    }


def _of_kind(verdict: Verdict, chances: Mapping[str, float], kind: str) -> tuple[float, ...]:
    score = verdict.scores.get(kind, 0.0)
    chance = max(NEVER_A_KIND, chances.get(kind, NEVER_A_KIND))
    lead = chance - max(NEVER_A_KIND, rival(chances, kind, NEVER_A_KIND))
    chosen, other = kind == verdict.kind, kind == OTHER
    return (
        min(score, ENOUGH),
        score >= 1,
        chosen,
        chosen * verdict.confidence,
        min(score, ENOUGH) - min(rival(verdict.scores, kind), ENOUGH),
        chance,
        lead,
        lead > 0,
        other,
        other and chosen,
        chosen and lead > 0,
        math.exp(chance),
    )


def topic_measures(
    said: Said, weighed: Iterable[Weighed], kept: Sequence[Weighed], numbers: Iterable[int]
) -> Mapping[int, tuple[float, ...]]:
    """For each indicator what rules and voice say of it."""
    heard = {each.indicator: each for each in weighed}
    by_rules = {each.indicator for each in kept}
    first = kept[0].indicator if kept else None
    most = max((each.weight for each in heard.values()), default=0.0)
    voiced, best = said.topics, said.best
    none = voiced.get(NONE, NEVER)
    measures = {}
    for number in numbers:
        each = heard.get(number)
        weight = each.weight if each else 0.0
        chance = voiced.get(number, NEVER)
        measures[number] = (
            math.log1p(weight),
            weight / most if most else 0.0,
            number in by_rules,
            number == first,
            each.titled if each else False,
            chance,
            chance - none,
            chance - best,
            none,
            math.log1p(most),
        )
    return measures


def item_measures(
    *,
    weight: float,
    share: float,
    named: bool,
    refused: bool,
    proven: float,
    themed: bool,
    topic: float,
    chance: float,
    odds: float,
    siblings: Sequence[float],
    accepting: Sequence[float],
) -> tuple[float, ...]:
    """What rules and voice say of an item.

    weight: of its phrases; share: of the heaviest item of its indicator; proven: the rules' score,
    0 where they do not find it; topic: the probability of its indicator; chance: what the voice
    says of it among all items, siblings: of all items of the indicator, accepting: of those that
    ask for a document of this kind; odds: what it says of the item by itself.
    """
    return (
        math.log1p(weight),
        share,
        named,
        refused,
        proven > 0,
        math.log((topic + 1e-3) / (1 - topic + 1e-3)),
        topic,
        chance - _sum(siblings),
        chance - _sum(accepting),
        chance - max(accepting),
        len(accepting) == 1,
        themed,
        proven,
        chance,
        odds,
    )


def _sum(chances: Sequence[float]) -> float:
    most = max(chances)
    return most + math.log(sum(math.exp(each - most) for each in chances))
