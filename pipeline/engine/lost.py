"""The record of a document whose worker was lost: why, what it was granted, what was kept."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pipeline.engine.bounds import Bounds, Ended
from pipeline.language import N_
from pipeline.records import Document, Found, Message, Page, Status

KILLED = (-9, 137, 9)  # by the system, as a rule for memory


def reason(exitcode: int | None, seconds: float, bounds: Bounds) -> tuple[Status, Message]:
    """Status and sentence for a worker's end; no exit code means that the deadline passed."""
    if exitcode is None:
        text = N_("Tidak selesai dibaca dalam {seconds} detik yang diberikan")
        return Status.TIMEOUT, Message.of(text, seconds=round(seconds))
    if exitcode == Ended.SILENCE:
        text = N_("Tidak ada halaman yang selesai dalam {seconds} detik")
        return Status.TIMEOUT, Message.of(text, seconds=round(bounds.silence))
    if exitcode == Ended.MEMORY:
        text = N_("Memerlukan lebih dari {megabytes} MB memori yang diberikan")
        return Status.TOO_LARGE, Message.of(text, megabytes=bounds.megabytes)
    if exitcode in KILLED:
        text = N_("Proses pembaca dihentikan sistem, mungkin karena memori habis")
        return Status.TOO_LARGE, Message.of(text)
    text = N_("Pembaca berhenti mendadak (kode {code}); berkas mungkin rusak")
    return Status.UNREADABLE, Message.of(text, code=exitcode)


def document_of(
    found: Found, media_type: str, status: Status, why: Message, pages: tuple[Page, ...]
) -> Document:
    """What is left of the file: its bytes, counted here, and the pages read before the end."""
    sha256, size = bytes_of(found.file)
    if pages:
        text = N_("{why}; {kept} halaman yang sudah terbaca tetap dipakai.")
        status, problem = Status.PARTIAL, Message.of(text, why=why, kept=len(pages))
    else:
        problem = Message.of(N_("{why}; tidak ada halaman yang sempat terbaca."), why=why)
    return Document(
        path=found.path,
        sha256=sha256,
        size=size,
        media_type=media_type,
        status=status,
        problem=problem,
        pages=pages,
        page_count=None,
    )


def bytes_of(file: Path | None) -> tuple[str, int]:
    """Checksum and size of the bytes; empty where they can no longer be read."""
    try:
        if file is None:
            return "", 0
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest(), file.stat().st_size
    except OSError:
        return "", 0
