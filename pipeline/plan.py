"""The shortest list of documents that lifts a region to the next rank; all of it an estimate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.finished import Finished, Found, ItemPoints
from pipeline.records import Severity
from rules.book import Band, Book, Item, Words

LEAST = 0.005  # points below which a document is not worth asking for
RULES = frozenset({"perda", "perkada"})  # what takes longest to come about
RESERVE = 0.1  # of the time to the deadline, kept for handing in


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One document to bring or to mend, with the points it adds when it is accepted."""

    points: float
    items: tuple[tuple[int, str], ...]  # what it supports
    title: Words
    asks: Words
    opd: tuple[str, ...]  # the first is in charge
    mend: str | None = None  # the file that is there but does not count yet
    codes: tuple[str, ...] = ()  # what is wrong with it
    slow: bool = False  # a rule that has to be made
    optional: bool = False
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The steps, best first, the points before and after, the rank that is reached."""

    now: float
    target: Band | None  # None: the highest rank is reached
    steps: tuple[Step, ...]

    @property
    def then(self) -> float:
        return self.now + sum(step.points for step in self.steps)

    @property
    def reached(self) -> bool:
        return self.target is None or self.then >= self.target.least


def plan_of(run: Finished, book: Book, target: str | None = None) -> Plan:
    """The fewest documents that reach the rank above the projected one, or the named one.

    Each document counts for itself, so the fewest are those with most points; what the last ones
    make needless is left out again.
    """
    now = run.summary.totals.points_supported
    above = [band for band in book.cover.bands if band.least > now]
    wanted = next((b for b in above if target is None or b.name.lower() == target.lower()), None)
    if wanted is None:
        return Plan(now=now, target=None, steps=())
    chosen: list[Step] = []
    reached = now
    for step in sorted(steps_of(run, book), key=_worth):
        if reached >= wanted.least:
            break
        chosen.append(step)
        reached += step.points
    for step in reversed(chosen[:]):
        if reached - step.points >= wanted.least:
            chosen.remove(step)
            reached -= step.points
    return Plan(now=now, target=wanted, steps=tuple(chosen))


def _worth(step: Step) -> tuple[object, ...]:
    return (-round(step.points, 3), step.slow, step.mend is None, step.items)


def steps_of(run: Finished, book: Book) -> Iterator[Step]:
    """Every document that would add points; a file that mends several items is one document."""
    mends: dict[str, list[Step]] = defaultdict(list)
    faults = _faults(run, book)
    for key, points in run.items.items():
        item = next((i for i in _known(book, key[0]) if i.key == key[1]), None)
        if item is None or points.max - points.supported < LEAST:
            continue
        for step in _of_item(book, key, item, points, faults.get(key)):
            if step.mend:
                mends[step.mend].append(step)
            else:
                yield step
    for steps in mends.values():
        best = max(steps, key=lambda step: step.points)
        yield replace(
            best,
            points=sum(step.points for step in steps),
            items=tuple(dict.fromkeys(key for step in steps for key in step.items)),
            codes=tuple(dict.fromkeys(code for step in steps for code in step.codes)),
        )


def _known(book: Book, number: int) -> tuple[Item, ...]:
    return book.by_id[number].items if number in book.by_id else ()


def _of_item(
    book: Book,
    key: tuple[int, str],
    item: Item,
    points: ItemPoints,
    fault: tuple[str, tuple[str, ...]] | None,
) -> Iterator[Step]:
    blank = Step(
        points=points.max - points.supported,
        items=(key,),
        title=item.title,
        asks=item.asks,
        opd=item.opd,
        slow=set(item.kinds) <= RULES,
        optional=not item.required,
    )
    if points.at_risk >= LEAST and fault:
        path, codes = fault
        yield replace(blank, points=points.at_risk, mend=path, codes=codes, slow=False)
        rest = blank.points - points.at_risk
        if rest < LEAST:
            return
        blank = replace(blank, points=rest)
    grading = item.grading
    if grading is None or not grading.shares or grading.lists:
        yield blank
        return
    for share in grading.shares:
        part = points.shares.get(share.key)
        open_ = share.points - part.supported - part.at_risk if part else share.points
        if open_ < LEAST:
            continue
        theme = book.by_id.get(share.indicator) if share.indicator else None
        yield replace(
            blank,
            points=open_ * points.max / item.points,
            title=Words(
                id=f"{item.title.id}: {share.name.id}", en=f"{item.title.en}: {share.name.en}"
            ),
            opd=theme.opd if theme else item.opd,
        )


def _faults(run: Finished, book: Book) -> dict[tuple[int, str], tuple[str, tuple[str, ...]]]:
    """For each item, its best document that does not count yet, and the codes that say why."""
    against: dict[str, list[Found]] = defaultdict(list)
    for finding in run.findings:
        rule = book.cover.codes.get(finding.code)
        if rule and (rule.takes_away or rule.weakens) and finding.severity != Severity.INFO:
            for path in finding.documents:
                against[path].append(finding)
    found: dict[tuple[int, str], tuple[str, tuple[str, ...]]] = {}
    for proof in run.evidence:
        key = (proof.indicator, proof.item)
        own = [
            finding
            for finding in against.get(proof.document, ())
            if finding.code != "missing-evidence"
            and (finding.item is None or (finding.indicator, finding.item) == key)
        ]
        if own:
            codes = tuple(dict.fromkeys(finding.code for finding in own))
            found.setdefault(key, (proof.document, codes))
    return found


def spread(plan: Plan, deadline: date, today: date) -> Plan:
    """The plan with a day for each document: those of one office follow each other at even steps.

    A tenth of the time is kept for handing in; what is mended comes first, rules come last.
    """
    span = max(1, (deadline - today).days)
    span = max(1, span - round(span * RESERVE))
    by_office: dict[str, list[Step]] = defaultdict(list)
    for step in plan.steps:
        by_office[step.opd[0]].append(step)
    dated = []
    for steps in by_office.values():
        ordered = sorted(steps, key=lambda s: (s.slow, s.mend is None, -s.points, s.items))
        for turn, step in enumerate(ordered, 1):
            day = today + timedelta(days=max(1, round(span * turn / len(ordered))))
            dated.append(replace(step, due=min(deadline, workday(day, today))))
    return replace(plan, steps=tuple(sorted(dated, key=lambda s: (s.due, -s.points, s.items))))


def workday(day: date, today: date) -> date:
    """The day, or the Friday before a weekend where that is not past."""
    earlier = day - timedelta(days=max(0, day.weekday() - 4))
    return earlier if earlier > today else day
