"""Patterns that are tried only on texts that hold a word without which they cannot match.

Most patterns find nothing in most documents.  Their necessary words are read off them, one pass
over a text tells which of all these words stand in it, and a pattern whose words are all absent
is not tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from operator import itemgetter
from typing import Any

import ahocorasick

try:  # private: a Python that has them elsewhere, or otherwise, tries every pattern
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser  # type: ignore[attr-defined]
except ImportError:
    _parser = None

LEAST = 3  # letters of a word worth looking for
MOST = 80  # words of one pattern
SHORT = 300  # characters of a text in which the words are looked for one by one

Words = frozenset[str]
_known: set[str] = set()  # the words of all patterns made so far


class Screened:
    """A compiled pattern with the words of which any match holds one; none: it is always tried."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.words = words_of(pattern.pattern, pattern.flags)
        _known.update(self.words)

    def possible(self, text: str) -> bool:
        """Whether the pattern can match anywhere in a text."""
        if not self.words:
            return True
        if len(text) < SHORT:
            low = text.lower()
            return any(word in low for word in self.words)
        return not self.words.isdisjoint(_standing(text, len(_known)))

    def search(self, text: str) -> re.Match[str] | None:
        return self.pattern.search(text) if self.possible(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text) if self.possible(text) else iter(())


def screened(regex: str, flags: int = 0) -> Screened:
    """The pattern of a regular expression; use it where whole pages are searched."""
    return Screened(re.compile(regex, flags))


@lru_cache(maxsize=16)  # the texts of the document at hand: all of it, head, tail
def _standing(text: str, known: int) -> Words:
    """The known words in a text; `known` is their number, so that a new pattern's are looked for."""
    return frozenset(map(itemgetter(1), _automaton(known).iter(text.lower())))


@lru_cache(maxsize=1)
def _automaton(known: int) -> ahocorasick.Automaton:
    found = ahocorasick.Automaton()
    for word in _known:
        found.add_word(word, word)
    found.make_automaton()
    return found


def words_of(pattern: str, flags: int = 0) -> Words:
    """Words in lower case of which every match of a pattern holds one; empty when none are sure."""
    if _parser is None:
        return frozenset()
    try:
        whole, best = _read(_parser.parse(pattern, flags & ~re.DEBUG))
    except (AttributeError, LookupError, TypeError, ValueError, re.error):  # parsed otherwise
        return frozenset()
    return _better([best, whole])


def _better(choices: Iterable[Words | None]) -> Words:
    """The rarest words: none very short, few, and of these the longest."""
    fit = [(min(map(len, c)), c) for c in choices if c and len(c) <= MOST]
    long = [(min(5, least), -len(c), least, c) for least, c in fit if least >= LEAST]
    return max(long, key=lambda each: each[:3])[3] if long else frozenset()


def _read(sequence: Any) -> tuple[Words | None, Words]:
    """All texts that a parsed sequence can match, where they are few, and its necessary words."""
    exact: Words = frozenset({""})  # of the items since the last one of unknown text
    closed = False
    choices: list[Words] = []
    for item in sequence:
        whole, best = _item(*item)
        choices.append(best)
        if whole is not None and len(exact) * len(whole) <= MOST:
            exact = frozenset(a + b for a, b in product(exact, whole))
        else:
            closed = True
            choices.append(exact)
            exact = whole if whole is not None else frozenset({""})
    return None if closed else exact, _better([*choices, exact])


def _item(code: Any, value: Any) -> tuple[Words | None, Words]:
    nothing: Words = frozenset()
    if code is op.LITERAL:
        return frozenset({chr(value).lower()}), nothing
    if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return frozenset({""}), nothing  # matches no text itself
    if code is op.SUBPATTERN:
        return _read(value[3])
    if code is op.IN and len(value) <= 4 and all(kind is op.LITERAL for kind, _ in value):
        return frozenset(chr(each).lower() for _, each in value), nothing
    if code is op.BRANCH:
        read = [_read(branch) for branch in value[1]]
        words = [_better([best, whole]) for whole, best in read]
        every: Words = frozenset().union(*words) if all(words) else nothing
        if any(whole is None for whole, _ in read):
            return None, every
        return frozenset().union(*(whole for whole, _ in read if whole is not None)), every
    if code in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, inner = value
        whole, best = _read(inner)
        if whole is not None and most == 1:
            return whole | {""} if least == 0 else whole, best if least else nothing
        return None, _better([best, whole]) if least else nothing
    return None, nothing

