"""Learn the voice of a rulebook: from its own phrases, labelled documents and short pieces.

    python benchmarks/learn.py [--rulebook DIR] [--out FILE]

The tables of indicators and items learn from the phrases and titles of the rulebook, from the
documents of part dev and mix and from benchmarks/learning; the table of kinds learns from the
latter two.  How far rules and voice are to be
believed is fitted on part mix, with tables that have not seen it and rules that were not written
from it.  Part test is not read.  The same inputs give the same file.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from labelled import about, as_document, documents, main_one, pieces
from scipy.sparse import vstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from classifiers import segments_of
from classifiers.items import ruled
from classifiers.judge import OTHER, judge
from classifiers.kind import Opinions, kind_of, opinions_on
from classifiers.learned.mixed import Mixed
from classifiers.learned.model import Mixture, Model, Vocabulary, write
from classifiers.learned.said import NONE, key_of
from classifiers.learned.table import Table
from classifiers.learned.terms import form_terms, kind_term, subject_terms
from classifiers.lexicon import Lexicon
from classifiers.parts import main_view, parts_of
from classifiers.text import View, phrase_key
from rules.book import Book, load
from rules.digest import DEFAULT, LEARNED
from rules.learned_file import TABLES

Rows = list[dict[str, Any]]
GROUP = 4  # phrases that make one text to learn from
PHRASES = 0.5  # weight of such a text beside a document's
DISTRACTORS = 2.0  # weight of a document that no indicator asks for
SAID = 0.3  # weight of a phrase where an item is learned by itself
FEWEST = 3  # texts that prove an item, to learn it by itself
ALONE = 30.0  # inverse of the regularisation there
ALONE_ROUNDS, ALONE_CLOSE = 60, 1e-2  # of the optimiser there
HARDNESS = 100.0  # inverse of the regularisation; both chosen by the figures of part mix
ROUNDS, CLOSE = 80, 1e-3  # of the optimiser: figures do not change beyond
BESIDE = 0.5  # weight of a document for an indicator that it serves besides
RARE = 3  # a term in fewer texts is not learned; with 2 the table doubles and gains nothing
LEAST = 0.12  # smaller weights are not kept: the figures stay, the file halves
SEED = 20261
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)


@dataclass(frozen=True)
class Lesson:
    """A text, the class that it belongs to, its weight, and the kind of document where it tells."""

    text: str
    label: str
    weight: float
    kind: str = ""


@dataclass(frozen=True)
class Question:
    """Whether a document is about an indicator, or proves an item, and what speaks for it."""

    document: str
    measures: tuple[float, ...]
    right: bool


def of_topics(book: Book, rows: Rows) -> Iterator[Lesson]:
    for indicator in book.indicators:
        phrases = [*indicator.topic.strong, *indicator.aliases, *[indicator.name.id] * 3]
        for item in indicator.items:
            phrases += [*item.phrases.strong, item.title.id, item.asks.id]
        yield from grouped(phrases, str(indicator.id))
        yield from grouped(list(indicator.topic.excluding), str(NONE))
    for row in rows:
        if not row["indicators"]:
            # pieces of papers that prove nothing by their form, whatever they are about, weigh less
            weight = DISTRACTORS if "id" in row or row["kind"] != OTHER else BESIDE
            yield Lesson(row["text"], str(NONE), weight)
        for label in about(row):
            yield Lesson(row["text"], str(label), 1.0 if label == main_one(row) else BESIDE)


def of_items(book: Book, rows: Rows) -> Iterator[Lesson]:
    for indicator in book.indicators:
        for item in indicator.items:
            label = f"{indicator.id}.{item.key}"
            yield from grouped(list(item.phrases.strong), label)
            yield from grouped([f"{p} {item.title.id}" for p in item.phrases.weak], label)
            yield from (Lesson(f"{item.title.id} {item.asks.id}", label, 1.0) for _ in range(2))
            yield from (Lesson(example.text, label, 1.0) for example in item.examples.yes)
    for row in rows:
        yield from (Lesson(row["text"], label, 1.0, row["kind"]) for label in row["items"])


def grouped(phrases: list[str], label: str) -> Iterator[Lesson]:
    shuffled = random.Random(f"{SEED} {label}").sample(phrases, len(phrases))
    for at in range(0, len(shuffled), GROUP):
        yield Lesson(" ".join(shuffled[at : at + GROUP]), label, PHRASES)


def of_kinds(rows: Rows) -> Iterator[Lesson]:
    for row in rows:
        whole = "id" in row
        # a piece shows little of a document's form; of other papers the title, which the rules know
        if whole or row["kind"] != OTHER:
            yield Lesson(row["text"], row["kind"], 1.0 if whole else PHRASES)


def subject(lesson: Lesson) -> list[str]:
    kind = [kind_term(lesson.kind)] if lesson.kind else []
    return [*subject_terms(phrase_key(lesson.text)), *kind]


def form(lesson: Lesson) -> list[str]:
    return list(form_terms(phrase_key(line) for line in lesson.text.split("\n")))


def learned(book: Book, rows: Rows, mixtures: dict[str, Mixture]) -> Model:
    lessons = {
        "topics": list(of_topics(book, rows)),
        "items": list(of_items(book, rows)),
        "kinds": list(of_kinds(rows)),
    }
    counting = {}
    for name, analyzer in {"subject": subject, "form": form}.items():
        counting[name] = TfidfVectorizer(
            analyzer=analyzer, sublinear_tf=True, min_df=RARE, dtype=np.float32
        )
        told = [its for table, its in lessons.items() if TABLES[table] == name]
        counting[name].fit([lesson for each in told for lesson in each])
    tables = {name: table(counting[TABLES[name]], each) for name, each in lessons.items()}
    tables["proofs"] = proofs(counting[TABLES["proofs"]], book, lessons["items"], rows)
    return Model(
        vocabularies={
            name: Vocabulary(
                {term: row for row, term in enumerate(each.get_feature_names_out().tolist())},
                each.idf_.astype(np.float32),
            )
            for name, each in counting.items()
        },
        tables=tables,
        mixtures=mixtures,
    )


def proofs(counting: TfidfVectorizer, book: Book, lessons: list[Lesson], rows: Rows) -> Table:
    """For each item a regression of its own over the texts of its indicator, yes or no."""
    told = [Lesson(row["text"], "", 1.0, row["kind"]) for row in rows]
    said = [each for each in lessons if each.weight == PHRASES]
    terms = vstack([counting.transform(told), counting.transform(said)]).tocsr()
    weights = np.array([1.0] * len(told) + [SAID] * len(said))
    # of each text, as `terms` has them: its indicators and the items that it proves
    serving = [*(row["indicators"] for row in rows), *([key_of(each.label)[0]] for each in said)]
    proving = [*(row["items"] for row in rows), *([each.label] for each in said)]
    names, columns, bias = [], [], []
    for indicator in book.indicators:
        own = [n for n, numbers in enumerate(serving) if indicator.id in numbers]
        for item in indicator.items:
            name = f"{indicator.id}.{item.key}"
            right = [name in proving[n] for n in own]
            if sum(right) < FEWEST or all(right):
                continue
            regression = LogisticRegression(
                C=ALONE, solver="liblinear", max_iter=ALONE_ROUNDS, tol=ALONE_CLOSE
            )
            regression.fit(terms[own], right, sample_weight=weights[own])
            names.append(name)
            columns.append(regression.coef_[0].astype(np.float16))
            bias.append(float(regression.intercept_[0]))
    return Table.of(tuple(names), np.column_stack(columns), np.array(bias, np.float32))


def table(counting: TfidfVectorizer, lessons: list[Lesson]) -> Table:
    regression = LogisticRegression(C=HARDNESS, max_iter=ROUNDS, tol=CLOSE)
    regression.fit(
        counting.transform(lessons),
        [lesson.label for lesson in lessons],
        sample_weight=[lesson.weight for lesson in lessons],
    )
    return Table.of(
        classes=tuple(map(str, regression.classes_)),
        weights=regression.coef_.T.astype(np.float16),
        bias=regression.intercept_.astype(np.float32),
    )


def mixtures_of(book: Book, model: Model, rows: Rows) -> dict[str, Mixture]:
    """How far to believe rules and voice, from documents that neither has seen."""
    kinds = [
        Question(row["id"], measures, kind == row["kind"])
        for row, opinions in heard_on_kinds(book, model, rows)
        for kind, measures in opinions.measures.items()
    ]
    mixtures = {"kinds": fitted(kinds)}
    model = Model(model.vocabularies, model.tables, mixtures)
    topics = [
        Question(row["id"], measures, number in about(row))
        for row, mixed in judged(book, model, rows)
        for number, measures in mixed.topic_measures.items()
    ]
    mixtures["topics"] = fitted(topics)
    model = Model(model.vocabularies, model.tables, mixtures)
    items = [
        Question(row["id"], measures, f"{number}.{key}" in row["items"])
        for row, mixed in judged(book, model, rows)
        for number, key, measures in mixed.item_measures()
    ]
    mixtures["items"] = fitted(items)
    for name, questions in (("kinds", kinds), ("topics", topics), ("items", items)):
        for line in weighed_up(questions, mixtures[name]):
            print(name, line)
    return mixtures


def weighed_up(questions: list[Question], mixture: Mixture) -> Iterator[str]:
    """What each threshold gives: right among the found, found among the right, others left alone."""
    chances = np.array(mixture.chances([each.measures for each in questions]))
    right = np.array([each.right for each in questions])
    names = np.array([each.document for each in questions])
    alone = set(names) - set(names[right])
    for least in THRESHOLDS:
        said = chances >= least
        precision, recall = right[said].mean(), said[right].mean()
        left = 1 - len(alone & set(names[said])) / max(1, len(alone))
        yield f"from {least:.2f}: precision {precision:.3f}, recall {recall:.3f}, alone {left:.3f}"


def heard_on_kinds(
    book: Book, model: Model, rows: Rows
) -> Iterator[tuple[dict[str, Any], Opinions]]:
    """Each row of which the voice can tell the kind, with what is said of it."""
    for row in rows:
        view = View(as_document(row), book.cover)
        main = main_view(view, parts_of(view))
        if opinions := opinions_on(main, judge(main), model):
            yield row, opinions


def judged(book: Book, model: Model, rows: Rows) -> Iterator[tuple[dict[str, Any], Mixed]]:
    """Each row with what rules and voice find in it, segment by segment."""
    lexicon = Lexicon.of(book)
    for row in rows:
        view = View(as_document(row), book.cover)
        segments = segments_of(view, kind_of(view, model).kind, parts_of(view))
        for each in ruled(view, segments, lexicon, book):
            yield row, each.mixed(model, book)


def fitted(questions: list[Question]) -> Mixture:
    regression = LogisticRegression(C=1.0, max_iter=1000)
    measures = np.array([each.measures for each in questions], float)
    regression.fit(measures, [each.right for each in questions])
    return Mixture(regression.coef_[0], float(regression.intercept_[0]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rulebook", type=Path, default=DEFAULT)
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    book = load(asked.rulebook, voiced=False)
    known, apart = [*documents("dev"), *pieces()], list(documents("mix"))
    mixtures = mixtures_of(book, learned(book, known, {}), apart)
    model = learned(book, [*known, *apart], mixtures)
    out = asked.out or asked.rulebook / LEARNED
    write(model, out, LEAST)
    terms = sum(len(each.rows) for each in model.vocabularies.values())
    print(f"{terms} terms, {out.stat().st_size / 1024:.0f} KiB: {out}")


if __name__ == "__main__":
    main()
