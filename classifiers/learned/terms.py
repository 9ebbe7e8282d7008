"""The terms of a text that the learned voice knows: word beginnings and pairs of them."""

from __future__ import annotations

from collections.abc import Iterator

BEGINNING = 6  # letters kept of a word: Indonesian endings and most spellings differ behind them
# words that join others and say nothing of the subject
JOINING = frozenset(
    ["dan", "atau", "yang", "di", "ke", "dari", "pada", "dalam", "untuk", "bagi", "oleh", "dengan", "serta", "tentang", "atas", "para", "secara", "sebagai", "terhadap"]
)


def terms(normal: str) -> Iterator[str]:
    """Every term of a normalised text, in order, repeats included."""
    before = ""
    for word in normal.split():
        if word in JOINING or word.isdigit():
            continue
        word = word[:BEGINNING]
        yield word
        if before:
            yield f"{before} {word}"
        before = word
