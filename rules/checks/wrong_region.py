"""Header, signer or place is another region; a neighbour named as a partner is not."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Fact, Finding, Message, TextSource
from rules.book import Book
from rules.checks.kinds import ANYWHERE, DECISIONS, LETTERS, REGULATIONS
from rules.checks.making import fault

ORDERED = DECISIONS | REGULATIONS | LETTERS  # what only the region's own officials sign
ALIKE = 88.0  # of 100: two slips in a name of sixteen letters


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Dokumen ini milik {found}, bukan {asked}; ganti dengan dokumen daerah sendiri.")
    if case.region is None:
        return
    for exhibit in case.exhibits:
        fact = exhibit.fact("region")
        if fact is None or exhibit.kind in ANYWHERE:
            continue
        if same(fact, case):
            yield from signed_elsewhere(exhibit, case, book)
            continue
        if fact.get("role") == "text":
            continue  # only mentioned, not the one that issues
        if fact.get("role") == "address" and any(
            same(named, case) for named in exhibit.facts_named("region-mentioned")
        ):
            continue  # a laboratory or a campus that has its seat there writes of this region
        message = Message.of(text, found=fact.value, asked=case.region)
        detail = (("found", fact.value), ("asked", case.region))
        yield fault(book, "wrong-region", exhibit, message, where=fact.where, detail=detail)


def signed_elsewhere(exhibit: Exhibit, case: Case, book: Book) -> Iterator[Finding]:
    """A paper headed as the region's own that an official of another region signs."""
    text = N_(
        "Dokumen ini berkepala {asked}, tetapi ditandatangani pejabat {found}; periksa naskahnya."
    )
    if exhibit.kind not in ORDERED or exhibit.text_source is not TextSource.TEXT:
        return
    signers = [fact for fact in exhibit.facts_named("region") if fact.get("role") == "signer"]
    if signers and all(fact.get("code") and not same(fact, case) for fact in signers):
        found = signers[0]
        yield fault(
            book,
            "wrong-region",
            exhibit,
            Message.of(text, asked=case.region or "", found=found.value),
            where=found.where,
            detail=(("found", found.value), ("asked", case.region or ""), ("role", "signer")),
        )


def same(fact: Fact, case: Case) -> bool:
    """By code where both have one, else by the name without regard to case, blanks and a slip."""
    code = fact.get("code")
    if code and case.region_code:
        return code == case.region_code
    found, own = ("".join(name.lower().split()) for name in (fact.value, case.region or ""))
    # recognition spoils a letter or two of a name, and the kabupaten is not the kota
    return found == own or (found[:4] == own[:4] and fuzz.ratio(found, own) >= ALIKE)
