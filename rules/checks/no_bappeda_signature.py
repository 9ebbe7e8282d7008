"""A list of budget lines that the planning agency did not sign."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, Signed, TextSource
from rules.book import Book
from rules.checks.asked import supporting
from rules.checks.making import fault
from rules.filing import folded

CODE = "no-bappeda-signature"
LISTS = frozenset({"matriks_anggaran"})
EMPTY = frozenset({"no-signature"})  # an empty block is not the planning agency's signature either
SURE = 0.8  # confidence below which a signer's office may have been lost in a scan


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Daftar anggaran ini {signed}, belum ditandatangani Bappeda; mintakan tanda tangan Kepala Bappeda."
    )
    for (indicator, key), papers in supporting(case, book, CODE, EMPTY).items():
        lists = [(exhibit, match) for exhibit, match in papers if exhibit.kind in LISTS]
        if any(endorsed(exhibit, book) for exhibit, _ in lists):
            continue
        for exhibit, match in lists:
            if untold(exhibit):
                continue
            signer = exhibit.fact("signer") if exhibit.value("signed") != Signed.NO else None
            who = (signer.get("position") or signer.value) if signer else None
            said: Message | str = (
                Message.of(N_("ditandatangani {who}"), who=who)
                if who
                else N_("tidak memuat tanda tangan")
            )
            yield fault(
                book,
                CODE,
                exhibit,
                Message.of(text, signed=said),
                where=signer.where if signer else match.where,
                indicator=indicator,
                item=key,
                detail=(("signer", who or ""),),
            )


def endorsed(exhibit: Exhibit, book: Book) -> bool:
    """Whether the planning agency signs, or issues a list whose signature is there or cannot be told."""
    if exhibit.value("signed") == Signed.NO:
        return False
    if exhibit.fact("budget-endorsed"):
        return True
    if any(named(fact.get("position") or "", book) for fact in exhibit.facts_named("signer")):
        return True
    issuer = exhibit.fact("issuer")
    issued = issuer and (issuer.get("opd") == book.cover.planning or named(issuer.value, book))
    return bool(issued)


def named(text: str, book: Book) -> bool:
    """Whether a text names the planning agency in one of its spellings."""
    words = f" {folded(text)} "
    offices = (office for office in book.cover.offices if office.name == book.cover.planning)
    return any(f" {folded(phrase)} " in words for office in offices for phrase in office.phrases)


def untold(exhibit: Exhibit) -> bool:
    """A scan on which the signature block was not found, or too faint to be judged."""
    if exhibit.text_source is TextSource.TEXT:
        return False
    faint = exhibit.ocr_confidence is not None and exhibit.ocr_confidence < SURE
    return faint or not any(fact.get("position") for fact in exhibit.facts_named("signer"))
