"""What a plain method gives on the same documents: counting the names of each indicator."""

from __future__ import annotations

from typing import Any

from classifiers.text import phrase_key
from rules.book import Book


def keyword_counts(rows: list[dict[str, Any]], book: Book) -> str:
    """The indicator whose name, aliases and strong topic phrases stand most often; share right."""
    words = {
        indicator.id: [phrase_key(p) for p in (*indicator.aliases, *indicator.topic.strong)]
        for indicator in book.indicators
    }
    right = asked = left = alone = 0
    for row in rows:
        text = phrase_key(row["text"])
        counts = {number: sum(text.count(p) for p in phrases) for number, phrases in words.items()}
        best = max(counts, key=lambda number: counts[number])
        if row["indicators"]:
            asked += 1
            right += best == row["indicators"][0]
        else:
            alone += 1
            left += not counts[best]
    return f"first indicator {right / max(1, asked):.3f}, left alone {left / max(1, alone):.3f}"
