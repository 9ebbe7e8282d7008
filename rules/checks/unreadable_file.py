"""The file could not be read, or too badly to be judged."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Finding, Message, Severity, Status
from rules.book import Book
from rules.checks.making import fault

LEAST_CONFIDENCE = 0.6  # mean over words; below it every second word is wrong


def check(case: Case, book: Book) -> Iterator[Finding]:
    for exhibit in case.exhibits:
        if exhibit.junk:
            continue
        why = exhibit.problem or str(exhibit.status)
        detail = (("status", str(exhibit.status)),)
        if exhibit.status is Status.PARTIAL:
            text = N_("Sebagian halaman berkas ini tidak terbaca: {why} Kirim ulang salinan yang utuh.")
            message = Message.of(text, why=why)
            yield fault(
                book, "unreadable-file", exhibit, message, severity=Severity.WARNING, detail=detail
            )
        elif exhibit.status is not Status.OK:
            text = N_("Berkas ini tidak terbaca: {why} Kirim ulang dalam bentuk yang dapat dibuka.")
            yield fault(book, "unreadable-file", exhibit, Message.of(text, why=why), detail=detail)
        elif exhibit.ocr_confidence is not None and exhibit.ocr_confidence < LEAST_CONFIDENCE:
            percent = round(100 * exhibit.ocr_confidence)
            text = N_("Tulisan pada pindaian ini hanya terbaca {percent} persen; pindai ulang lebih jelas.")
            yield fault(
                book,
                "unreadable-file",
                exhibit,
                Message.of(text, percent=percent),
                severity=Severity.WARNING,
                detail=(("ocr_confidence", str(exhibit.ocr_confidence)),),
            )
