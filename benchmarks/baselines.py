"""What plain methods give on the same documents: the first indicator, and which are left alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from labelled import main_one

from classifiers.text import phrase_key
from rules.book import Book

Rows = list[dict[str, Any]]
Guess = Callable[[str], int]  # a text to an indicator; 0 for none
SEED = 20261


def keyword_counts(book: Book, learning: Rows) -> Guess:
    """The indicator whose name, aliases and strong topic phrases stand most often."""
    words = {
        indicator.id: [phrase_key(p) for p in (*indicator.aliases, *indicator.topic.strong)]
        for indicator in book.indicators
    }

    def guess(text: str) -> int:
        flat = phrase_key(text)
        counts = {number: sum(map(flat.count, phrases)) for number, phrases in words.items()}
        best = max(counts, key=lambda number: counts[number])
        return best if counts[best] else 0

    return guess


def nearest_by_bm25(book: Book, learning: Rows) -> Guess:
    """The first indicator of the learning document that is nearest by BM25 (Okapi)."""
    from rank_bm25 import BM25Okapi

    known = BM25Okapi([phrase_key(row["text"]).split() for row in learning])

    def guess(text: str) -> int:
        return main_one(learning[int(np.argmax(known.get_scores(phrase_key(text).split())))])

    return guess


def linear(book: Book, learning: Rows) -> Guess:
    """Logistic regression on TF-IDF of words and pairs of words, learned from the rule part."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        LogisticRegression(C=30, max_iter=300, random_state=SEED),
    )
    model.fit([phrase_key(row["text"]) for row in learning], [main_one(row) for row in learning])
    return lambda text: int(model.predict([phrase_key(text)])[0])


BASELINES = {
    "counting the rulebook's phrases": keyword_counts,
    "nearest by BM25": nearest_by_bm25,
    "linear on TF-IDF": linear,
}


def compared(rows: Rows, learning: Rows, book: Book) -> list[str]:
    """One line for each method: share of right first indicators, and of others left alone."""
    told = []
    for name, method in BASELINES.items():
        try:
            guess = method(book, learning)
        except ModuleNotFoundError as missing:
            told.append(f"{name}: skipped, needs {missing.name}")
            continue
        answers = [(row, guess(row["text"])) for row in rows]
        right = [said == main_one(row) for row, said in answers if row["indicators"]]
        alone = [not said for row, said in answers if not row["indicators"]]
        told.append(f"{name:32} {np.mean(right):.3f}  left alone {np.mean(alone):.3f}")
    return told
