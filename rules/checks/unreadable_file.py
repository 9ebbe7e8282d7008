"""The file could not be read, or too badly to be judged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, Severity, Status
from pipeline.report.labels import STATUS
from pipeline.report.model import OCR_OFF
from rules.book import Book
from rules.checks.making import fault

# the words by which a reason itself says what to do about the file
_ADVICE = re.compile(
    r"\b(?:kirim|minta|mintalah|simpan|cetak|buka|unduh|pasang|pindai|salin|kemas|lampirkan"
    r"|periksa|tutup)\b",
    re.IGNORECASE,
)
LEAST_CONFIDENCE = 0.6  # mean over words; below it every second word is wrong


def check(case: Case, book: Book) -> Iterator[Finding]:
    for exhibit in case.exhibits:
        if exhibit.junk:
            continue
        detail = (("status", str(exhibit.status)),)
        if exhibit.status is Status.PARTIAL:
            message = told_in_part(exhibit)
            yield fault(
                book, "unreadable-file", exhibit, message, severity=Severity.WARNING, detail=detail
            )
        elif exhibit.status is not Status.OK:
            yield fault(book, "unreadable-file", exhibit, told(exhibit), detail=detail)
        elif doubtful(exhibit):
            percent = round(100 * (exhibit.ocr_confidence or 0.0))
            text = N_("Tulisan pada pindaian ini hanya terbaca {percent} persen; pindai ulang lebih jelas.")
            yield fault(
                book,
                "unreadable-file",
                exhibit,
                Message.of(text, percent=percent),
                severity=Severity.WARNING,
                detail=(("ocr_confidence", str(exhibit.ocr_confidence)),),
            )


def doubtful(exhibit: Exhibit) -> bool:
    """Whether a scan was read too badly; what seems to be letters in a photo of an event is none."""
    if exhibit.photo and exhibit.photo.form == "photo" and exhibit.kind == "foto":
        return False
    return exhibit.ocr_confidence is not None and exhibit.ocr_confidence < LEAST_CONFIDENCE


def told(exhibit: Exhibit) -> Message:
    """That the file could not be read, why, and what to do where the reason does not say it."""
    why = exhibit.problem
    if why is None:
        text = N_("Berkas ini tidak terbaca ({status}). Kirim ulang dalam bentuk yang dapat dibuka.")
        return Message.of(text, status=STATUS[exhibit.status])
    if OCR_OFF in why.text:
        text = N_("Berkas ini tidak dibaca: {why} Jalankan lagi tanpa --ocr off.")
    elif advised(why):
        text = N_("Berkas ini tidak terbaca: {why}")
    else:
        text = N_("Berkas ini tidak terbaca: {why} Kirim ulang dalam bentuk yang dapat dibuka.")
    return Message.of(text, why=why)


def told_in_part(exhibit: Exhibit) -> Message:
    """The same of a file of which some pages were read."""
    why = exhibit.problem
    if why is None:
        return Message.of(
            N_("Sebagian halaman berkas ini tidak terbaca. Kirim ulang salinan yang utuh.")
        )
    if OCR_OFF in why.text:
        text = N_("Sebagian halaman berkas ini tidak dibaca: {why} Jalankan lagi tanpa --ocr off.")
    elif advised(why):
        text = N_("Sebagian halaman berkas ini tidak terbaca: {why}")
    else:
        text = N_("Sebagian halaman berkas ini tidak terbaca: {why} Kirim ulang salinan yang utuh.")
    return Message.of(text, why=why)


def advised(why: Message) -> bool:
    """Whether a reason, or one that fills it, says what to do."""
    inner = (value for _, value in why.values if isinstance(value, Message))
    return _ADVICE.search(why.text) is not None or any(map(advised, inner))
