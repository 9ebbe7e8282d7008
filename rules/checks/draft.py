"""A draft is no rule: RANCANGAN, DRAFT or KONSEP, or a regulation that was never promulgated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Fact, Finding, Message
from rules.book import Book
from rules.checks.kinds import AGREEMENTS, DECISIONS, REGULATIONS
from rules.checks.making import fault

BINDING = REGULATIONS | DECISIONS | AGREEMENTS | {"surat_edaran", "instruksi", "rad", "sop"}

# as a file is called: Rancangan SE PAUD, 03 draft SK, SK tim (konsep), SK tim draft v2, SK tim - draf utk koreksi
_CALLED = re.compile(
    r"^[\W\d_]*(?:rancangan|draft?|konsep)(?![^\W_])|[\W_(](?:draft?|konsep)[\W_]*(?:v?\.?\d+|final|awal|revisi|(?:utk|untuk|mohon|belum|bahan)[\W_][^()]{3,30})?[\W_]*$",
    re.I,
)


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Dokumen ini masih rancangan (tertulis “{words}”); lampirkan naskah yang sudah ditetapkan."
    )
    unpromulgated = N_(
        "Peraturan ini sudah ditetapkan tetapi belum diundangkan; lampirkan naskah dengan Lembaran/Berita Daerahnya."
    )
    for exhibit in case.exhibits:
        fact = exhibit.fact("draft")
        if exhibit.kind not in BINDING:
            continue
        if fact is None and exhibit.kind != "raperda":
            if left := unfinished(exhibit):
                words = PurePosixPath(exhibit.path).name
                yield fault(book, "draft", exhibit, Message.of(text, words=words), where=left.where)
            continue
        where = fact.where if fact else next(iter(exhibit.kind_because), exhibit.start)
        if fact and fact.get("by") == "pengundangan":
            yield fault(book, "draft", exhibit, Message.of(unpromulgated), where=where)
            continue
        words = fact.value if fact else N_("rancangan")
        yield fault(book, "draft", exhibit, Message.of(text, words=words), where=where)


def unfinished(exhibit: Exhibit) -> Fact | None:
    """What is blank in a paper whose file is called a draft; None for one that was finished."""
    if not _CALLED.search(PurePosixPath(exhibit.path).stem):
        return None
    unsigned = exhibit.fact("signed")
    if unsigned and unsigned.value != "no":
        unsigned = None
    return exhibit.fact("number-blank") or exhibit.fact("date-blank") or unsigned
