"""Recognised words that no phrase knows are turned into the near word that one does."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from classifiers.text import Normal

LEAST = 5  # letters; shorter words are too near to each other


def allowed(length: int) -> int:
    """Edits a word of this length may need: one in about six letters, at most two."""
    return 1 if length < 9 else 2


@dataclass
class Repairer:
    """Words of the rulebook, and what they were mistaken for."""

    vocabulary: frozenset[str]
    known: dict[str, str] = field(default_factory=dict)

    @cached_property
    def by_length(self) -> dict[int, list[str]]:
        lengths: dict[int, list[str]] = {}
        for word in sorted(self.vocabulary):
            if len(word) >= LEAST:
                lengths.setdefault(len(word), []).append(word)
        return lengths

    def word(self, token: str) -> str:
        """The rulebook's word for a token, or the token itself."""
        if len(token) < LEAST or token in self.vocabulary or token.isdigit():
            return token
        if token not in self.known:
            self.known[token] = self._nearest(token)
        return self.known[token]

    def _nearest(self, token: str) -> str:
        most = allowed(len(token))
        near = [
            w
            for n in range(len(token) - most, len(token) + most + 1)
            for w in self.by_length.get(n, ())
        ]
        best = process.extract(token, near, scorer=Levenshtein.distance, score_cutoff=most, limit=2)
        # two words equally near: neither is safe
        if not best or (len(best) > 1 and best[0][1] == best[1][1]):
            return token
        return best[0][0]

    def repaired(self, normal: Normal) -> Normal:
        """The same text with repaired words; offsets still lead to the words as recognised."""
        text: list[str] = [" "]
        offsets: list[int] = [normal.offsets[0]]
        at = 0
        for token in normal.text.split():
            at = normal.text.index(token, at)
            where = normal.offsets[at : at + len(token)]
            word = self.word(token)
            text.append(word)
            offsets += [where[min(n, len(where) - 1)] for n in range(len(word) - 1)] + [where[-1]]
            text.append(" ")
            after = at + len(token)
            offsets.append(normal.offsets[min(after, len(normal.offsets) - 1)])
            at = after
        return Normal("".join(text), tuple(offsets))
