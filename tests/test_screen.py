"""Screened patterns: their words are read off them rightly, and skipping never changes an answer."""

from __future__ import annotations

import re

import pytest

from classifiers import screen
from classifiers.screen import SHORT, screened, words_of
from classifiers.signals import kinds


@pytest.mark.parametrize(
    ("regex", "words"),
    [
        (r"\btembusan\b", {"tembusan"}),
        (r"wali\s?kota|bupati", {"wali", "bupati"}),
        (r"notul(?:a|en|ensi)\b", {"notula", "notulen", "notulensi"}),
        (r"(?:klaster|kluster)\s*(?:dua|tiga)?", {"klaster", "kluster"}),
        (r"(?:lampiran\W+)?foto", {"foto"}),
        (r"SaLiNan", {"salinan"}),
        (r"\d{1,2}\s+(?=januari)", set()),  # what only follows is no part of the match
        (r"anak|\d+", set()),
        (r"di|ke", set()),  # too short to be rare
    ],
)
def test_words_of_a_pattern(regex: str, words: set[str]) -> None:
    assert words_of(regex) == words


def test_a_text_with_a_word_is_searched_and_one_without_is_not() -> None:
    pattern = screened(r"tanggal\s+\d+", re.IGNORECASE)
    for filler in ("", "kata " * SHORT):
        assert not pattern.possible(f"{filler} pada hari Senin")
        assert pattern.search(f"{filler} pada TANGGAL 7")
        assert [m[0] for m in pattern.finditer(f"{filler} tanggal 7, tanggal 8")] == [
            "tanggal 7",
            "tanggal 8",
        ]


def test_a_pattern_made_after_a_text_was_seen_finds_its_words_there() -> None:
    text = "kata " * SHORT + "sungguhbaru"
    screened("tembusan").search(text)
    assert screened("sungguhbar[ou]").search(text)


class Otherwise:
    """A parser whose result has another form than the one that is known."""

    @staticmethod
    def parse(pattern: str, flags: int) -> object:
        return [object()]


@pytest.mark.parametrize("parser", [None, Otherwise])
def test_where_patterns_cannot_be_read_all_are_tried(monkeypatch, parser) -> None:
    monkeypatch.setattr(screen, "_parser", parser)
    assert screened("tembusan").possible("kata " * SHORT)


def test_every_line_that_shows_a_kind_passes_its_screen() -> None:
    texts = [text.lower() for kind in kinds() for text in kind.examples.yes]
    patterns = [signal.pattern for kind in kinds() for signal in kind.signals if signal.regex]
    found = 0
    for text in texts:
        for pattern in patterns:
            if pattern.pattern.search(text):
                found += 1
                assert pattern.possible(text), (pattern.pattern.pattern, text)
    assert found > len(kinds()) / 2
