"""Every kind knows its own examples and leaves the others alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from classifiers.kind import kind_of
from classifiers.signals import kinds
from classifiers.text import View
from pipeline.records import Document, Page, TextSource

YES = [(k.id, n, text) for k in kinds() for n, text in enumerate(k.examples.yes)]
NO = [(k.id, n, text) for k in kinds() for n, text in enumerate(k.examples.no)]


def view_of(*pages: str, path: str = "berkas.pdf", source: TextSource = TextSource.TEXT) -> View:
    return View(
        Document(
            path=path,
            sha256="0" * 64,
            size=1,
            media_type="application/pdf",
            page_count=len(pages),
            pages=tuple(Page(number=n, text=t, source=source) for n, t in enumerate(pages, 1)),
        )
    )


@pytest.mark.parametrize(("kind", "number", "text"), YES)
def test_yes(kind: str, number: int, text: str) -> None:
    verdict = kind_of(view_of(text))
    assert verdict.kind == kind, [(r.kind, r.score) for r in verdict.against]
    assert verdict.because


@pytest.mark.parametrize(("kind", "number", "text"), NO)
def test_no(kind: str, number: int, text: str) -> None:
    assert kind_of(view_of(text)).kind != kind
