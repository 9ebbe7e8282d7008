"""Exhibits to findings.  To add a check: one module, its examples beside it, one line in CHECKS."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from pipeline.guard import attempt
from pipeline.language import N_
from pipeline.records import Case, Finding, Message, Problem, Severity, Stage
from rules.book import Book
from rules.checks import (
    annex_missing,
    arithmetic_error,
    charity_not_partnership,
    child_identity,
    claim_mismatch,
    claim_unsupported,
    draft,
    incomplete_bundle,
    klaster_missing,
    link_only,
    matrix_missing,
    members_missing,
    misfiled,
    missing_evidence,
    no_bappeda_signature,
    no_child_voice,
    no_date,
    no_denominator,
    no_number,
    no_previous_year,
    no_signature,
    not_disaggregated,
    not_standardised,
    numbers_differ,
    out_of_window,
    period_over,
    photo_out_of_window,
    photo_unexplained,
    recycled_report,
    repealed_law,
    reused_file,
    reused_photo,
    single_opd_budget,
    unclassified_file,
    unreadable_file,
    wrong_region,
)
from rules.checks.contract import Check

# In order: a check sees the findings of those before it in case.findings.
CHECKS: dict[str, Check] = {
    "unreadable-file": unreadable_file,
    "link-only": link_only,
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
    "misfiled": misfiled,
    "repealed-law": repealed_law,
    "annex-missing": annex_missing,
    "no-child-voice": no_child_voice,
    "charity-not-partnership": charity_not_partnership,
    "not-standardised": not_standardised,
    "incomplete-bundle": incomplete_bundle,
    "reused-photo": reused_photo,
    "recycled-report": recycled_report,
    "photo-unexplained": photo_unexplained,
    "photo-out-of-window": photo_out_of_window,
    "child-identity": child_identity,
    "arithmetic-error": arithmetic_error,
    "matrix-missing": matrix_missing,
    "no-bappeda-signature": no_bappeda_signature,
    "single-opd-budget": single_opd_budget,
    "numbers-differ": numbers_differ,
    "no-denominator": no_denominator,
    "not-disaggregated": not_disaggregated,
    "no-previous-year": no_previous_year,
    "unclassified-file": unclassified_file,  # what another finding gives to an item is not astray
    "missing-evidence": missing_evidence,
    "claim-unsupported": claim_unsupported,
    "claim-mismatch": claim_mismatch,
}


def findings_of(case: Case, book: Book) -> tuple[Finding, ...]:
    """What the checks whose codes the rulebook has find, in their order.

    A check that fails becomes a finding of its own kind.
    """
    findings: tuple[Finding, ...] = ()
    for code, check in CHECKS.items():
        if code not in book.cover.codes:
            continue
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
