"""Header, signer or place is another region; a neighbour named as a partner is not."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from pipeline.language import N_
from pipeline.records import Case, Fact, Finding, Message
from rules.book import Book
from rules.checks.kinds import ANYWHERE
from rules.checks.making import fault

ALIKE = 88.0  # of 100: two slips in a name of sixteen letters


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Dokumen ini milik {found}, bukan {asked}; ganti dengan dokumen daerah sendiri.")
    if case.region is None:
        return
    for exhibit in case.exhibits:
        fact = exhibit.fact("region")
        if fact is None or exhibit.kind in ANYWHERE or same(fact, case):
            continue
        if fact.get("role") == "text":
            continue  # only mentioned, not the one that issues
        message = Message.of(text, found=fact.value, asked=case.region)
        detail = (("found", fact.value), ("asked", case.region))
        yield fault(book, "wrong-region", exhibit, message, where=fact.where, detail=detail)


def same(fact: Fact, case: Case) -> bool:
    """By code where both have one, else by the name without regard to case, blanks and a slip."""
    code = fact.get("code")
    if code and case.region_code:
        return code == case.region_code
    found, own = ("".join(name.lower().split()) for name in (fact.value, case.region or ""))
    # recognition spoils a letter or two of a name, and the kabupaten is not the kota
    return found == own or (found[:4] == own[:4] and fuzz.ratio(found, own) >= ALIKE)
