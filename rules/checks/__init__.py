"""Exhibits to findings.  To add a check: one module, its examples beside it, one line in CHECKS."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from pipeline.guard import attempt
from pipeline.language import N_
from pipeline.records import Case, Finding, Message, Problem, Severity, Stage
from rules.book import Book
from rules.checks import (
    draft,
    klaster_missing,
    link_only,
    members_missing,
    missing_evidence,
    no_date,
    no_number,
    no_signature,
    out_of_window,
    period_over,
    reused_file,
    unclassified_file,
    unreadable_file,
    wrong_region,
)
from rules.checks.contract import Check

# In order: a check sees the findings of those before it in case.findings.
CHECKS: dict[str, Check] = {
    "unreadable-file": unreadable_file,
    "link-only": link_only,
    "unclassified-file": unclassified_file,
    "draft": draft,
    "no-number": no_number,
    "no-date": no_date,
    "no-signature": no_signature,
    "wrong-region": wrong_region,
    "out-of-window": out_of_window,
    "period-over": period_over,
    "klaster-missing": klaster_missing,
    "members-missing": members_missing,
    "reused-file": reused_file,
    "missing-evidence": missing_evidence,
}


def findings_of(case: Case, book: Book) -> tuple[Finding, ...]:
    """What all checks find, in their order; a check that fails becomes a finding of its own kind."""
    findings: tuple[Finding, ...] = ()
    for code, check in CHECKS.items():
        known = replace(case, findings=findings)
        found = attempt(Stage.CHECK, code, partial(run_to_end, check, known, book))
        if isinstance(found, Problem):
            text = N_("Pemeriksaan {code} tidak dapat dijalankan: {why}")
            found = (
                Finding(
                    code=code,
                    severity=Severity.INFO,
                    message=Message.of(text, code=code, why=found.message),
                ),
            )
        findings += found
    return findings


def run_to_end(check: Check, case: Case, book: Book) -> tuple[Finding, ...]:
    """Exhaust a check here, so that its failure is caught where it was asked for."""
    return tuple(check.check(case, book))
