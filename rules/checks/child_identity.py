"""Name, NIK, address or parent of a child in a protected case is visible; the finding repeats none."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.making import fault

# what may be visible, in the words of the finding; the reader of the fact gives no other
SHOWN = {
    "nama berkas": N_("nama pada nama berkas"),
    "nama": N_("nama"),
    "NIK": N_("NIK"),
    "alamat": N_("alamat"),
    "orang tua": N_("orang tua"),
}


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Identitas anak terlihat ({shown}; {count} anak); ganti dengan inisial atau jumlah saja sebelum"
        " diunggah (UU 11/2012 Pasal 19)."
    )
    for exhibit in case.exhibits:
        for fact in exhibit.facts_named("child-identity"):
            shown = [SHOWN[part] for part in fact.value.split("; ") if part in SHOWN]
            count = fact.get("count") or "1"
            yield fault(
                book,
                "child-identity",
                exhibit,
                Message.of(text, shown="; ".join(shown), count=count),
                where=fact.where,
                detail=(("shown", "; ".join(shown)), ("count", count)),
            )
            break
