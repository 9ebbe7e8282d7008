"""The terms of a text that the learned voice knows: word beginnings and pairs of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

BEGINNING = 6  # letters kept of a word: Indonesian endings and most spellings differ behind them
SHORT = 2  # letters; such words are alike in many languages
HEAD = 12  # lines at the top that say what a document is
TITLE = 3  # lines of them whose every word counts
# words that join others and say nothing of the subject
JOINING = frozenset(
    [
        "dan",
        "atau",
        "yang",
        "di",
        "ke",
        "dari",
        "pada",
        "dalam",
        "untuk",
        "bagi",
        "oleh",
        "dengan",
        "serta",
        "tentang",
        "atas",
        "para",
        "secara",
        "sebagai",
        "terhadap",
    ]
)


def subject_terms(normal: str) -> Iterator[str]:
    """Terms of a normalised text that tell its subject, in order, repeats included."""
    words = [
        word[:BEGINNING] for word in normal.split() if word not in JOINING and not word.isdigit()
    ]
    following = zip(words[1:], map(" ".join, pairwise(words)), strict=True)
    return chain(words[:1], chain.from_iterable(following))


def kind_term(kind: str) -> str:
    """The term that tells the kind of a document; no text has it."""
    return f"={kind}"


def form_terms(lines: Iterable[str]) -> Iterator[str]:
    """Terms of normalised lines that tell the kind of a document: all words, and how lines begin."""
    rows = [[word[:BEGINNING] for word in line.split()] for line in lines if line.strip()]
    words = list(chain.from_iterable(rows))
    yield from words
    yield from map(" ".join, pairwise(words))
    for row in rows[:HEAD]:
        yield f"^{row[0]}"
        yield f"^{' '.join(row[:2])}"
    for row in rows[:TITLE]:
        yield from (f"!{word}" for word in row)


def beginnings(lines: Iterable[str]) -> list[str]:
    """The terms of normalised lines that are single words, without figures and short words."""
    return [
        word[:BEGINNING]
        for line in lines
        for word in line.split()
        if len(word) > SHORT and word.isalpha()
    ]
