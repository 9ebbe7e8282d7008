"""The signature block is empty; a SALINAN with ttd and an electronic signature are signed."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message, Signed
from rules.book import Book
from rules.checks.kinds import SIGNED
from rules.checks.making import fault


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Kolom tanda tangan{signer} kosong; unggah naskah yang sudah ditandatangani.")
    for exhibit in case.exhibits:
        signed = exhibit.fact("signed")
        if signed and signed.value == Signed.NO and exhibit.kind in SIGNED:
            signer = exhibit.value("signer")
            message = Message.of(text, signer=f" {signer}" if signer else "")
            yield fault(book, "no-signature", exhibit, message, where=signed.where)
