"""The work of one document, as a worker process does it."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from classifiers import Classifier, bare
from extractors import extract, identify, journal
from pipeline import kept
from pipeline.engine.bounds import Bounds, keep_watch
from pipeline.engine.lost import document_of
from pipeline.guard import attempt
from pipeline.records import (
    Document,
    Exhibit,
    Found,
    Message,
    Problem,
    Settings,
    Stage,
    Status,
)
from rules.book import DEFAULT, load


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of one file: its exhibit, and what lay inside it."""

    exhibit: Exhibit
    members: tuple[Found, ...] = ()


@cache
def classifier(rulebook: Path | None) -> Classifier:
    return Classifier(load(rulebook or DEFAULT))


def prepare(rulebook: Path | None, bounds: Bounds) -> None:
    """Make a worker ready: quiet, watched, and with the rulebook compiled."""
    # native readers write to the terminal, where the progress bar stands
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    _ = classifier(rulebook).lexicon.automaton
    keep_watch(bounds)


def journal_of(found: Found, settings: Settings) -> Path:
    """Where the pages of a slow document are kept while it is read."""
    name = hashlib.sha256(found.path.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return settings.spool / f"{name}.pages"


def work(found: Found, settings: Settings) -> Done:
    """Read and classify one file; every failure ends in an exhibit with a status."""
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
    """The exhibit of a document whose worker was lost, from the pages it left where `keep`."""
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
