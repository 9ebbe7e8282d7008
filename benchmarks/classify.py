"""How long a page of text takes to classify, on one core.

    python benchmarks/classify.py [--rounds 3]

The documents of benchmarks/documents are a page each; times are of the processor, not of the
clock, the best of the rounds, and without the once-only compiling of rules and phrases.
"""

from __future__ import annotations

import argparse
from time import process_time

from labelled import as_document, documents

from classifiers import Classifier, facts_of, segments_of
from classifiers.fingerprint import fingerprint_of
from classifiers.items import support
from classifiers.kind import kind_of
from classifiers.language import language_of
from classifiers.parts import parts_of
from classifiers.text import View
from pipeline.records import Document
from rules.book import load

STAGES = ("kinds", "facts", "items", "rest")


def spent(classifier: Classifier, pages: list[Document]) -> dict[str, float]:
    """Seconds of the processor for each stage over all pages."""
    seconds = dict.fromkeys(STAGES, 0.0)
    for page in pages:
        view = View(page, classifier.book.cover)
        start = process_time()
        parts = parts_of(view)
        kind = kind_of(view).kind
        known = process_time()
        facts_of(view, kind, parts)
        read = process_time()
        support(view, segments_of(view, kind, parts), classifier.lexicon, classifier.book, classifier.model)
        found = process_time()
        language_of(view)
        fingerprint_of(view)
        ends = (known, read, found, process_time())
        for stage, begin, end in zip(STAGES, (start, *ends), ends, strict=False):
            seconds[stage] += end - begin
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    classifier = Classifier(load())
    pages = [as_document(row) for part in ("dev", "test") for row in documents(part)]
    spent(classifier, pages[:40])
    rounds = [spent(classifier, pages) for _ in range(asked.rounds)]
    best = {stage: min(each[stage] for each in rounds) / len(pages) * 1000 for stage in STAGES}
    letters = sum(len(page.pages[0].text) for page in pages) / len(pages)
    print(
        f"{len(pages)} pages of {letters:.0f} characters on average, best of {asked.rounds} rounds"
    )
    for stage, milliseconds in best.items():
        print(f"{stage:6} {milliseconds:6.2f} ms a page")
    print(f"{'all':6} {sum(best.values()):6.2f} ms a page")


if __name__ == "__main__":
    main()
