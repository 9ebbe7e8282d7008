"""The one place that turns an exception into a record."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from pipeline.language import N_
from pipeline.records import Message, Problem, Stage, Status, Unprocessable

log = logging.getLogger(__name__)
T = TypeVar("T")


def attempt(stage: Stage, subject: str, work: Callable[[], T]) -> T | Problem:
    """Do one item's work; a failure comes back as a Problem.

    The text of an unforeseen exception may quote a document, so only its type goes further.
    """
    try:
        return work()
    except Unprocessable as known:
        return Problem(stage=stage, subject=subject, status=known.status, message=known.message)
    except MemoryError:
        message = Message.of(N_("Berkas ini memerlukan memori lebih banyak daripada yang diberikan."))
        return Problem(stage=stage, subject=subject, status=Status.TOO_LARGE, message=message)
    except Exception as unforeseen:
        kind = type(unforeseen).__name__
        log.warning("%s: unforeseen %s", stage, kind)
        log.debug("details", exc_info=True)
        message = Message.of(N_("Berkas tidak dapat diolah (kesalahan tak terduga: {error})."), error=kind)
        return Problem(stage=stage, subject=subject, status=Status.UNREADABLE, message=message)
