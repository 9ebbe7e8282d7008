"""The machine files; the same report gives the same bytes, but for the timings."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pipeline.privacy import masked, snippet
from pipeline.records import Exhibit, Finding, Signed, Translate
from pipeline.report.atomic import write_bytes
from pipeline.report.labels import KIND
from pipeline.report.model import Evidence, IndicatorState, ItemState, Report, Totals
from pipeline.report.shown import message, speech, told

WORK = ".kerja"  # beside the results: what plan and compare read besides
Row = dict[str, Any]
# JSON leaves these as they are, and some readers take them for the end of a line.
_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}


def write(report: Report, out: Path, language: str) -> None:
    """Write documents, evidence, findings and items as JSON Lines, and summary.json."""
    _ = speech(report, language)
    documents = sorted(report.exhibits, key=lambda each: each.path)
    evidence = [
        each for group in report.indicators for item in group.items for each in item.evidence
    ]
    findings = sorted(report.findings, key=_finding_order)
    _write_lines(out / "documents.jsonl", (document(each, _) for each in documents))
    _write_lines(out / "evidence.jsonl", map(evidence_row, sorted(evidence, key=_evidence_order)))
    _write_lines(out / "findings.jsonl", (finding_row(each, _) for each in findings))
    items = (item for group in report.indicators for item in group.items)
    _write_lines(out / WORK / "items.jsonl", map(item_row, items))
    write_bytes(out / "summary.json", _encoded(summary(report, language), indent=2) + b"\n")


def document(exhibit: Exhibit, _: Translate) -> Row:
    """A line of documents.jsonl; paths stay as they are, for they are the key of the other files."""
    title, issuer = exhibit.value("title"), exhibit.value("issuer")
    return {
        "path": exhibit.path,
        "sha256": exhibit.sha256,
        "size": exhibit.size,
        "media_type": exhibit.media_type,
        "status": exhibit.status.value,
        "problem": masked(exhibit.problem.render(_)) if exhibit.problem else None,
        "pages": exhibit.page_count,
        "text_source": exhibit.text_source.value,
        "ocr_confidence": _rounded(exhibit.ocr_confidence),
        "kind": exhibit.kind,
        "kind_confidence": _rounded(exhibit.kind_confidence),
        "number": exhibit.value("number"),
        "date": exhibit.value("date"),
        "year": exhibit.value("year"),
        "title": masked(title) if title is not None else None,
        "region": exhibit.value("region"),
        "issuer": masked(issuer) if issuer is not None else None,
        "signer": exhibit.value("signer"),
        "signed": exhibit.value("signed") or Signed.UNKNOWN.value,
        "valid_from": exhibit.value("valid-from"),
        "valid_to": exhibit.value("valid-to"),
        "indicators": [
            {"indicator": topic.indicator, "score": _rounded(topic.score)}
            for topic in sorted(exhibit.topics, key=lambda each: (-each.score, each.indicator))
        ],
        "parts": [
            {
                "kind": part.kind,
                "pages": [part.first, part.last],
                "number": part.number,
                "date": part.date,
            }
            for part in exhibit.parts
        ],
        "language": exhibit.language,
    }


def evidence_row(evidence: Evidence) -> Row:
    """A line of evidence.jsonl."""
    match, span = evidence.match, evidence.match.where
    return {
        "indicator": match.indicator,
        "item": match.item,
        "document": span.path,
        "page": span.page,
        "place": masked(span.place) if span.place else None,
        "snippet": snippet(span.text),
        "rule": match.rule,
        "score": _rounded(match.score),
        "accepted": evidence.accepted,
        "because": sorted(evidence.because),
    }


def item_row(item: ItemState) -> Row:
    """A line of items.jsonl: state and points of an item, and of the parts that it is graded in."""
    return {
        "indicator": item.indicator,
        "item": item.item,
        "state": item.state.value,
        **_points(item.points, item.supported, item.at_risk),
        "shares": {
            share.key: _points(share.points, share.supported, share.at_risk)
            for share in item.shares
        },
    }


def finding_row(finding: Finding, _: Translate) -> Row:
    """A line of findings.jsonl."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "indicator": finding.indicator,
        "item": finding.item,
        "documents": list(finding.documents),
        "page": finding.page,
        "points": _rounded(finding.points),
        "opd": list(finding.opd),
        "message": message(finding, _),
        "detail": {
            # codes of kinds stay as they are, for programs; the rulebook's sentences are translated
            name: told(value if value in KIND else in_words(value, _), finding.documents)
            for name, value in sorted(finding.detail)
        },
    }


def in_words(value: str, _: Translate) -> str:
    """A detail in the language of the run: as one sentence where that is known, else piecewise."""
    known = _(value)
    return known if known != value else "; ".join(_(piece) for piece in value.split("; "))


def summary(report: Report, language: str) -> Row:
    """The content of summary.json."""
    case, cover = report.case, report.book.cover
    kinds = Counter(each.kind for each in report.exhibits if each.kind is not None)
    return {
        "region": case.region,
        "region_code": case.region_code,
        "year": case.year,
        "evaluated_years": list(case.evaluated_years),
        "counts": {
            "found": report.found,
            "done": report.done,
            "failed": report.failed,
            "status": dict(sorted(Counter(e.status.value for e in report.exhibits).items())),
            "kind": dict(sorted(kinds.items())),
        },
        "indicators": [_indicator(each, language) for each in report.indicators],
        "totals": _totals(report.totals),
        "predikat_projected": report.predikat_projected,
        "predikat_claimed": report.predikat_claimed,
        "timings": {stage: round(seconds, 3) for stage, seconds in report.timings.items()},
        "versions": dict(sorted(report.versions.items())),
        "rulebook": {"id": cover.id, "version": cover.version, "digest": report.book.digest},
    }


def _indicator(state: IndicatorState, language: str) -> Row:
    return {
        "id": state.id,
        "name": state.name.within(language),
        "klaster": state.klaster,
        "status": state.status.value,
        "points_max": _rounded(state.points_max),
        "points_supported": _rounded(state.points_supported),
        "points_at_risk": _rounded(state.points_at_risk),
        "claimed": _rounded(state.claimed),
        "items": {item.item: item.state.value for item in state.items},
    }


def _points(most: float, supported: float, at_risk: float) -> Row:
    return {"max": _rounded(most), "supported": _rounded(supported), "at_risk": _rounded(at_risk)}


def _totals(totals: Totals) -> Row:
    return {
        "points_max": _rounded(totals.points_max),
        "points_supported": _rounded(totals.points_supported),
        "points_at_risk": _rounded(totals.points_at_risk),
        "points_missing": _rounded(totals.points_missing),
        "claimed": _rounded(totals.claimed),
    }


def _evidence_order(each: Evidence) -> tuple[object, ...]:
    match, span = each.match, each.match.where
    best_first = -round(match.score, 4)
    place = (span.page or 0, span.place or "", match.rule, span.text)
    return (match.indicator, match.item, not each.accepted, best_first, span.path, *place)


def _finding_order(each: Finding) -> tuple[object, ...]:
    place = (each.indicator or 0, each.item or "", each.page or 0)
    return (-round(each.points, 4), each.code, each.documents, *place, each.message.render())


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 4)


def _write_lines(target: Path, rows: Iterable[Row]) -> None:
    write_bytes(target, b"".join(_encoded(row) + b"\n" for row in rows))


def _encoded(row: Row, indent: int | None = None) -> bytes:
    # A lone surrogate of an odd file name becomes its JSON escape, so the name can be had back.
    text = json.dumps(row, ensure_ascii=False, indent=indent).translate(_LINE_ENDS)
    return text.encode("utf-8", "backslashreplace")
