"""Items as people read them: what is asked, what is there, why it does not do, who can mend it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.language import N_
from pipeline.records import Finding, Severity, Translate
from pipeline.report import labels, shown
from pipeline.report.labels import KIND, SEVERITY_ORDER
from pipeline.report.model import Evidence, ItemState, ItemStatus, Report
from pipeline.report.offices import Offices

NOTHING_LEFT = 0.005  # points below this are rounding
MISSING = "missing-evidence"
REASONS = 3  # of one sort; the rest stands in the findings
KINDS = 6  # of documents in one sentence
PARTS = 8  # names of missing parts in one sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One item with its words in the chosen language, masked."""

    state: ItemState
    klaster: int
    indicator_name: str  # short
    question: str
    title: str
    asks: str
    required: bool
    opd: tuple[str, ...]  # labels of the region's offices
    candidates: tuple[str, ...]  # the present documents and why they do not do
    faults: tuple[str, ...]  # what else is to be said; both empty when nothing lacks
    warnings: Mapping[str, tuple[str, ...]]  # codes of the warnings on each document of evidence

    @property
    def why(self) -> tuple[str, ...]:
        return self.candidates + self.faults

    @property
    def label(self) -> str:
        """The state in words, as a template: accepted in part is told apart."""
        partly = self.state.state is ItemStatus.ACCEPTED and self.is_gap
        return N_("Diterima sebagian") if partly else labels.ITEM[self.state.state]

    @property
    def is_gap(self) -> bool:
        return self.state.at_stake > NOTHING_LEFT or self.state.state is not ItemStatus.ACCEPTED

    @property
    def best(self) -> Evidence | None:
        """The evidence to show first: one that counts, else the best that does not."""
        counted = (each for each in self.state.evidence if each.accepted)
        return next(counted, next(iter(self.state.evidence), None))


def item_rows(report: Report, language: str) -> list[ItemRow]:
    """All items in the order of the rulebook."""
    findings, offices = sorted_findings(report.findings), Offices(report)
    by_item: dict[tuple[int | None, str | None], list[Finding]] = defaultdict(list)
    for finding in findings:
        by_item[finding.indicator, finding.item].append(finding)
    about = by_path(findings)
    rows = []
    for group in report.indicators:
        indicator = report.book.indicator(group.id)
        for state in group.items:
            item = indicator.item(state.item)
            warnings = {
                path: _warnings(state, about[path])
                for path in {each.match.where.path for each in state.evidence}
            }
            candidates, faults = _reasons(
                report, state, by_item[group.id, state.item], warnings, language
            )
            rows.append(
                ItemRow(
                    state=state,
                    klaster=group.klaster,
                    indicator_name=indicator.short.within(language),
                    question=item.question,
                    title=item.title.within(language),
                    asks=item.asks.within(language),
                    required=item.required,
                    opd=offices.labels(item.opd),
                    candidates=candidates,
                    faults=faults,
                    warnings=warnings,
                )
            )
    return rows


def gap_rows(report: Report, language: str) -> list[ItemRow]:
    """The items that lack something, most points first, required before others."""
    gaps = [row for row in item_rows(report, language) if row.is_gap]
    return sorted(gaps, key=lambda row: (-round(row.state.at_stake, 4), not row.required))


def by_opd(rows: Iterable[ItemRow]) -> dict[str, list[ItemRow]]:
    """Rows under each OPD that can mend them; the OPD with most points at stake first."""
    groups: dict[str, list[ItemRow]] = defaultdict(list)
    for row in rows:
        for opd in row.opd:
            groups[opd].append(row)
    return dict(sorted(groups.items(), key=lambda pair: (-_stake(pair[1]), pair[0])))


def by_path(findings: Iterable[Finding]) -> defaultdict[str, list[Finding]]:
    """The findings on each file; a file that is merely closest to what lacks is not at fault."""
    told: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        for path in finding.documents if finding.code != MISSING else ():
            told[path].append(finding)
    return told


def sorted_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Most points first, then the graver, then by code, documents and place."""
    return sorted(
        findings,
        key=lambda each: (
            -round(each.points, 4),
            SEVERITY_ORDER[each.severity],
            each.code,
            each.documents,
            each.indicator or 0,
            each.item or "",
            each.page or 0,
            each.message.render(),
        ),
    )


def code_title(report: Report, code: str, language: str) -> str:
    """What a finding code is called; the code itself where the rulebook does not name it."""
    rule = report.book.cover.codes.get(code)
    return rule.title.within(language) if rule else code


def _stake(rows: list[ItemRow]) -> float:
    return round(sum(row.state.at_stake for row in rows), 4)


def _warnings(state: ItemState, findings: list[Finding]) -> tuple[str, ...]:
    """Codes of the warnings on a document that concern an item."""
    return tuple(
        dict.fromkeys(
            each.code
            for each in findings
            if each.severity is not Severity.INFO
            and each.indicator in (None, state.indicator)
            and each.item in (None, state.item)
        )
    )


def _reasons(
    report: Report,
    state: ItemState,
    findings: list[Finding],
    warnings: Mapping[str, tuple[str, ...]],
    language: str,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if state.state is ItemStatus.ACCEPTED and state.at_stake <= NOTHING_LEFT:
        return (), ()
    _ = shown.speech(report, language)
    told: set[str] = {MISSING}  # its sentence stands only where no document is named
    candidates: list[str] = []
    for each in state.evidence if state.state is not ItemStatus.ACCEPTED else ():
        span = each.match.where
        codes = tuple(dict.fromkeys((*each.because, *warnings[span.path])))
        if codes and len(candidates) < REASONS:
            titles = "; ".join(code_title(report, code, language) for code in codes)
            candidates.append(f"{shown.where(span, _)}: {titles}")
            told.update(codes)
    if not candidates and state.near is not None and state.state is ItemStatus.MISSING:
        lacks = shown.safe(state.near.lacks.render(_))
        candidates.append(f"{shown.where(state.near.where, _)}: {lacks}")
    grave = [each for each in findings if each.severity is not Severity.INFO]
    title = report.book.item(state.indicator, state.item).title.within(language)
    others = [each for each in grave if each.code not in told]
    faults = [_named(each, title, _) for each in others][:REASONS]
    if state.supported > NOTHING_LEFT and (parts := _missing_parts(state, language)):
        faults.append(_(N_("Bagian yang belum terbukti (perkiraan): {parts}.")).format(parts=parts))
    if not candidates and not faults:
        faults = [_what_does(report, state, _)]
    return tuple(candidates), tuple(faults)


def _named(finding: Finding, title: str, _: Translate) -> str:
    """A fault beside its item: the item's title is not said again, its file always."""
    return shown.named(finding, _, shown.message(finding, _).removeprefix(f"{title}: "))


def _what_does(report: Report, state: ItemState, _: Translate) -> str:
    """What to bring where nothing is there that could be mended."""
    item = report.book.item(state.indicator, state.item)
    kinds = ", ".join(_(KIND.get(kind, kind)) for kind in item.kinds[:KINDS])
    if state.supported > NOTHING_LEFT:
        text = N_("Sebagian bukti sudah ada, sisanya belum; yang dapat diterima: {kinds}.")
    elif state.evidence:
        text = N_("Yang ada belum cukup; yang dapat diterima: {kinds}.")
    else:
        text = N_("Belum ada berkas; yang dapat diterima: {kinds}.")
    return _(text).format(kinds=kinds)


def _missing_parts(state: ItemState, language: str) -> str:
    """The parts of a graded item that no document earns, those worth most first."""
    lacking = [each for each in state.shares if each.supported + each.at_risk <= NOTHING_LEFT]
    names = [
        each.name.within(language) for each in sorted(lacking, key=lambda each: -each.points)
    ]
    more = f" +{len(names) - PARTS}" if len(names) > PARTS else ""
    return ", ".join(names[:PARTS]) + more
