"""Cites only law that was already replaced at the document's own date; gazette numbers that differ."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Fact, Finding, Message, Severity, TextSource
from rules.book import Book
from rules.checks.kinds import AGREEMENTS, DECISIONS, REGULATIONS
from rules.checks.making import day, fault
from rules.laws import Law, laws

CODE = "repealed-law"
FOUNDED = REGULATIONS | DECISIONS | AGREEMENTS | {"surat_edaran", "instruksi", "sop", "rad"}


def check(case: Case, book: Book) -> Iterator[Finding]:
    for exhibit in case.exhibits:
        if exhibit.kind not in FOUNDED:
            continue
        yield from outdated(exhibit, book)
        yield from misquoted(exhibit, book)


def made_on(exhibit: Exhibit) -> str | None:
    """The day by whose law it is judged: its own, else the first of its year."""
    date = exhibit.value("date")
    if date:
        return date
    year = exhibit.value("year")
    return f"{year}-01-01" if year and year.isdigit() else None


def outdated(exhibit: Exhibit, book: Book) -> Iterator[Finding]:
    """One finding that names every replaced law cited alone."""
    on = made_on(exhibit)
    cited = {fact.value: fact for fact in exhibit.facts_named("law")}
    old = [
        (law, cited[law.law])
        for law in laws().replaced
        if law.law in cited and on and law.since <= on and not set(law.instead) & cited.keys()
    ]
    if not old:
        return
    text = N_(
        "Dasar hukum yang dikutip sudah diganti atau diubah sebelum tanggal dokumen ini ({on}): {laws};"
        " perbarui dasar hukumnya."
    )
    shown = "; ".join(sentence(law) for law, _ in old)
    message = Message.of(text, on=day(on or ""), laws=shown)
    detail = tuple(
        (law.law, f"{', '.join(law.instead)} ({law.since}; {law.source})") for law, _ in old
    )
    yield fault(book, CODE, exhibit, message, where=old[0][1].where, detail=detail)


def sentence(law: Law) -> str:
    """A replaced law and what stands for it now, in a few words."""
    return f"{law.law} → {'/'.join(law.instead)}"


def misquoted(exhibit: Exhibit, book: Book) -> Iterator[Finding]:
    """A note where LN or TLN numbers are not those of the law; recognised text proves nothing."""
    if exhibit.text_source is not TextSource.TEXT:
        return
    slips = [
        (fact, name.upper(), given, right)
        for fact in exhibit.facts_named("law")
        for name, given, right in differing(fact)
    ]
    if not slips:
        return
    text = N_("Nomor lembaran negara tidak cocok: {slips}; periksa kutipan dasar hukumnya.")
    shown = "; ".join(
        f"{fact.value} {name} {given} ≠ {right}" for fact, name, given, right in slips
    )
    yield fault(
        book,
        CODE,
        exhibit,
        Message.of(text, slips=shown),
        where=slips[0][0].where,
        severity=Severity.INFO,
        detail=tuple(
            (f"{fact.value} {name}", f"{given}; {right}") for fact, name, given, right in slips
        ),
    )


def differing(fact: Fact) -> Iterator[tuple[str, str, str]]:
    """The gazette numbers given with a law that are not its own: name, given, right."""
    right = laws().gazette.get(fact.value)
    for name in ("ln", "tln") if right else ():
        given, known = fact.get(name), getattr(right, name)
        if given and known and given != known:
            yield name, given, known
