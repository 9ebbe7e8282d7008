"""A draft is no rule: RANCANGAN, DRAFT or KONSEP, or a regulation that was never promulgated."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message
from rules.book import Book
from rules.checks.kinds import AGREEMENTS, DECISIONS, REGULATIONS
from rules.checks.making import fault

BINDING = REGULATIONS | DECISIONS | AGREEMENTS | {"surat_edaran", "instruksi", "rad", "sop"}


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Dokumen ini masih rancangan (tertulis “{words}”); lampirkan naskah yang sudah ditetapkan."
    )
    unpromulgated = N_(
        "Peraturan ini sudah ditetapkan tetapi belum diundangkan; lampirkan naskah dengan Lembaran/Berita Daerahnya."
    )
    for exhibit in case.exhibits:
        fact = exhibit.fact("draft")
        if exhibit.kind not in BINDING or (fact is None and exhibit.kind != "raperda"):
            continue
        where = fact.where if fact else next(iter(exhibit.kind_because), exhibit.start)
        if fact and fact.get("by") == "pengundangan":
            yield fault(book, "draft", exhibit, Message.of(unpromulgated), where=where)
            continue
        words = fact.value if fact else N_("rancangan")
        yield fault(book, "draft", exhibit, Message.of(text, words=words), where=where)
