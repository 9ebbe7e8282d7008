"""The work of one document, as a worker process does it; `tasks` says what each function is for."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from classifiers import Classifier, bare
from extractors import extract, identify, journal, ocr_once
from pipeline import kept
from pipeline.compiled import book_of
from pipeline.engine.bounds import Bounds, keep_watch
from pipeline.engine.lost import document_of
from pipeline.engine.tasks import WORK, Done, journal_of
from pipeline.guard import attempt
from pipeline.records import (
    Document,
    Found,
    Message,
    Problem,
    Settings,
    Stage,
    Status,
)
from rules.book import DEFAULT, load


@cache
def classifier(rulebook: Path | None) -> Classifier:
    work, folder = os.environ.get(WORK), rulebook or DEFAULT
    return Classifier(book_of(folder, Path(work)) if work else load(folder))


def make_ready(rulebook: Path | None) -> None:
    """Compile and load what the first document would have to wait for."""
    known = classifier(rulebook)
    _ = known.lexicon.automaton, known.model


def prepare(rulebook: Path | None, digest: str | None, bounds: Bounds) -> None:
    # native readers write to the terminal, where the progress bar stands
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    if digest is not None and classifier(rulebook).book.digest != digest:
        classifier.cache_clear()  # what the fork server knows was changed since
    make_ready(rulebook)
    keep_watch(bounds)


def work(found: Found, settings: Settings) -> Done:
    blank = Document(path=found.path, sha256="", size=0, media_type="application/octet-stream")
    if found.status or found.file is None:
        status = found.status or blank.status
        return Done(exhibit=bare(replace(blank, status=status, problem=found.problem)))
    known = attempt(Stage.INTAKE, found.path, partial(identify, found))
    if isinstance(known, Problem):
        return Done(exhibit=bare(failed(blank, known)))
    sha256, size, media_type = known
    blank = replace(blank, sha256=sha256, size=size, media_type=media_type)
    texts = settings.spool.parent / "teks"
    ocr_once.remember_in(settings.spool)
    document = kept.recall(texts, known, settings.ocr, found.path)
    if document is None:
        journal.begin(journal_of(found, settings))
        read = attempt(Stage.EXTRACT, found.path, partial(extract, found, settings, known))
        journal.end()
        document = failed(blank, read) if isinstance(read, Problem) else read
        kept.keep(texts, document, settings.ocr)
    exhibit = attempt(
        Stage.CLASSIFY, found.path, partial(classifier(settings.rulebook).exhibit, document)
    )
    if isinstance(exhibit, Problem):
        exhibit = bare(failed(document, exhibit))
    return Done(exhibit=exhibit, members=document.members)


def salvage(found: Found, settings: Settings, status: Status, why: Message, keep: bool) -> Done:
    pages = journal.pages_in(journal_of(found, settings)) if keep else ()
    known = attempt(Stage.INTAKE, found.path, partial(identify, found))
    media_type = "application/octet-stream" if isinstance(known, Problem) else known[2]
    document = document_of(found, media_type, status, why, pages)
    if not pages:
        return Done(exhibit=bare(document))
    return Done(exhibit=classifier(settings.rulebook).exhibit(document))


def failed(document: Document, problem: Problem) -> Document:
    """The document as it stands after a failure."""
    return replace(document, status=problem.status, problem=problem.message)
