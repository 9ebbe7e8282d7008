"""The work of one document, as a worker process does it."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from classifiers import Classifier, bare
from extractors import extract, identify
from pipeline import kept
from pipeline.guard import attempt
from pipeline.records import Document, Exhibit, Found, Problem, Settings, Stage
from rules.book import DEFAULT, load


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of one file: its exhibit, and what lay inside it."""

    exhibit: Exhibit
    members: tuple[Found, ...] = ()


@cache
def classifier(rulebook: Path | None) -> Classifier:
    return Classifier(load(rulebook or DEFAULT))


def prepare(rulebook: Path | None) -> None:
    """Make a worker ready: quiet, and with the rulebook compiled."""
    # native readers write to the terminal, where the progress bar stands
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    _ = classifier(rulebook).lexicon.automaton


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
    document = kept.recall(texts, sha256, settings.ocr, found.path)
    if document is None:
        read = attempt(Stage.EXTRACT, found.path, partial(extract, found, settings))
        document = failed(blank, read) if isinstance(read, Problem) else read
        kept.keep(texts, document, settings.ocr)
    exhibit = attempt(
        Stage.CLASSIFY, found.path, partial(classifier(settings.rulebook).exhibit, document)
    )
    if isinstance(exhibit, Problem):
        exhibit = bare(failed(document, exhibit))
    return Done(exhibit=exhibit, members=document.members)


def failed(document: Document, problem: Problem) -> Document:
    """The document as it stands after a failure."""
    return replace(document, status=problem.status, problem=problem.message)
