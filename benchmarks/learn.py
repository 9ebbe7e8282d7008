"""Learn the voice of a rulebook: from its own phrases, labelled documents and short pieces.

    python benchmarks/learn.py [--out rules/learned.npz]

The two tables (of indicators, of items) learn from the phrases and titles of the rulebook, from the
documents of part dev and mix and from benchmarks/learning.  How far rules and voice are to be
believed is fitted on part mix, with tables that have not seen it and rules that were not written
from it.  Part test is not read.  The same inputs give the same file.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from labelled import about, as_document, documents, main_one, pieces
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from classifiers import segments_of
from classifiers.items import ruled
from classifiers.kind import kind_of
from classifiers.learned.mixed import Mixed
from classifiers.learned.model import Mixture, Model, Table, write
from classifiers.learned.said import NONE
from classifiers.learned.terms import terms
from classifiers.lexicon import Lexicon
from classifiers.parts import parts_of
from classifiers.text import View, phrase_key
from rules.book import Book, load
from rules.digest import DEFAULT, LEARNED

Rows = list[dict[str, Any]]
GROUP = 4  # phrases that make one text to learn from
PHRASES = 0.5  # weight of such a text beside a document's
DISTRACTORS = 2.0  # weight of a document that no indicator asks for
HARDNESS = 100.0  # inverse of the regularisation; both chosen by the figures of part mix
RARE = 2  # a term in fewer texts is not learned
LEAST = 0.04  # smaller weights are not kept
SEED = 20261


@dataclass(frozen=True)
class Lesson:
    """A text, the class that it belongs to, and its weight."""

    text: str
    label: str
    weight: float


def of_topics(book: Book, rows: Rows) -> Iterator[Lesson]:
    for indicator in book.indicators:
        phrases = [*indicator.topic.strong, *indicator.aliases, *[indicator.name.id] * 3]
        for item in indicator.items:
            phrases += [*item.phrases.strong, item.title.id, item.asks.id]
        yield from grouped(phrases, str(indicator.id))
        yield from grouped(list(indicator.topic.excluding), str(NONE))
    for row in rows:
        label = main_one(row)
        yield Lesson(row["text"], str(label), 1.0 if label else DISTRACTORS)


def of_items(book: Book, rows: Rows) -> Iterator[Lesson]:
    for indicator in book.indicators:
        for item in indicator.items:
            label = f"{indicator.id}.{item.key}"
            yield from grouped(list(item.phrases.strong), label)
            yield from grouped([f"{p} {item.title.id}" for p in item.phrases.weak], label)
            yield from (Lesson(f"{item.title.id} {item.asks.id}", label, 1.0) for _ in range(2))
            yield from (Lesson(example.text, label, 1.0) for example in item.examples.yes)
    for row in rows:
        yield from (Lesson(row["text"], label, 1.0) for label in row["items"])


def grouped(phrases: list[str], label: str) -> Iterator[Lesson]:
    shuffled = random.Random(f"{SEED} {label}").sample(phrases, len(phrases))
    for at in range(0, len(shuffled), GROUP):
        yield Lesson(" ".join(shuffled[at : at + GROUP]), label, PHRASES)


def known_terms(text: str) -> list[str]:
    return list(terms(phrase_key(text)))


def learned(book: Book, rows: Rows, mixtures: dict[str, Mixture]) -> Model:
    lessons = {"topics": list(of_topics(book, rows)), "items": list(of_items(book, rows))}
    counting = TfidfVectorizer(analyzer=known_terms, sublinear_tf=True, min_df=RARE)
    counting.fit([lesson.text for each in lessons.values() for lesson in each])
    tables = {name: table(counting, each) for name, each in lessons.items()}
    names = counting.get_feature_names_out().tolist()
    return Model(
        rows={term: row for row, term in enumerate(names)},
        idf=counting.idf_.astype(np.float32),
        tables=tables,
        mixtures=mixtures,
    )


def table(counting: TfidfVectorizer, lessons: list[Lesson]) -> Table:
    regression = LogisticRegression(C=HARDNESS, max_iter=300)
    regression.fit(
        counting.transform([lesson.text for lesson in lessons]),
        [lesson.label for lesson in lessons],
        sample_weight=[lesson.weight for lesson in lessons],
    )
    return Table(
        classes=tuple(map(str, regression.classes_)),
        weights=regression.coef_.T.astype(np.float32),
        bias=regression.intercept_.astype(np.float32),
    )


def mixtures_of(book: Book, model: Model, rows: Rows) -> dict[str, Mixture]:
    """How far to believe rules and voice, from documents that neither has seen."""
    topics = fitted(
        (measures, number in about(row))
        for row, mixed in judged(book, model, rows)
        for number, measures in mixed.topic_measures.items()
    )
    model = Model(model.rows, model.idf, model.tables, {**model.mixtures, "topics": topics})
    items = fitted(
        (measures, f"{number}.{key}" in row["items"])
        for row, mixed in judged(book, model, rows)
        for number, key, measures in mixed.item_measures()
    )
    return {"topics": topics, "items": items}


def judged(book: Book, model: Model, rows: Rows) -> Iterator[tuple[dict[str, Any], Mixed]]:
    """Each row with what rules and voice find in it, segment by segment."""
    lexicon = Lexicon.of(book)
    for row in rows:
        view = View(as_document(row), book.cover)
        segments = segments_of(view, kind_of(view).kind, parts_of(view))
        for each in ruled(view, segments, lexicon, book):
            yield row, each.mixed(model, book)


def fitted(cases: Iterable[tuple[tuple[float, ...], bool]]) -> Mixture:
    measures, right = zip(*cases, strict=True)
    regression = LogisticRegression(C=1.0, max_iter=1000)
    regression.fit(np.array(measures, float), right)
    return Mixture(regression.coef_[0], float(regression.intercept_[0]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rulebook", type=Path, default=DEFAULT)
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    book = load(asked.rulebook)
    known, apart = [*documents("dev"), *pieces()], list(documents("mix"))
    mixtures = mixtures_of(book, learned(book, known, {}), apart)
    model = learned(book, [*known, *apart], mixtures)
    out = asked.out or asked.rulebook / LEARNED
    write(model, out, LEAST)
    print(f"{len(model.rows)} terms, {out.stat().st_size / 1024:.0f} KiB: {out}")


if __name__ == "__main__":
    main()
