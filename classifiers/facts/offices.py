"""The offices of the rulebook, by any of the ways in which papers write them."""

from __future__ import annotations

from collections.abc import Iterator

import ahocorasick

from classifiers.facts.cover import cover_of
from classifiers.headings import folded
from classifiers.text import View
from rules.book import Office

# whose chief is written in one word: Kadis Sosial, Kabag Hukum, Kasat Pol PP
_CHIEF_OF = {
    "kadis": "dinas", "kadinas": "dinas", "kaban": "badan", "kabadan": "badan", "kabag": "bagian", "kakan": "kantor", "kasat": "satuan", "kasatpol": "satpol",
    "kajari": "kejari", "kacab": "cabang",
}  # fmt: skip
# by identity: comparing all offices would cost more than finding one
_READY: dict[int, tuple[tuple[Office, ...], ahocorasick.Automaton]] = {}


def offices_of(view: View) -> tuple[Office, ...]:
    """The offices of the rulebook that the document is read with."""
    cover = cover_of(view)
    return cover.offices if cover else ()


def office_of(text: str, known: tuple[Office, ...]) -> str | None:
    """The rulebook's name of the office that a text names first, longest spelling first."""
    return next(offices_in(text, known), None)


def offices_in(text: str, known: tuple[Office, ...]) -> Iterator[str]:
    """The rulebook's names of all offices that a text names, in order, with repeats."""
    if not known:
        return
    automaton = _automaton(known)
    key = " ".join(_office_word(word, automaton) for word in folded(text.lower()).split(" "))
    for _, name in automaton.iter_long(_apart(key)):
        yield name


def _office_word(word: str, automaton: ahocorasick.Automaton) -> str:
    """The office that a chief's title in one word stands for: kadinkes, kapolres; else the word."""
    if not word.startswith("ka") or len(word) < 5:
        return word
    if f" {word} " not in automaton and f" {word[2:]} " in automaton:
        return word[2:]
    return _CHIEF_OF.get(word, word)


def _apart(key: str) -> str:
    """Folded words, each between blanks of its own."""
    return f" {key.replace(' ', '  ')} "


def _automaton(known: tuple[Office, ...]) -> ahocorasick.Automaton:
    held = _READY.get(id(known))
    if held is None or held[0] is not known:
        automaton = ahocorasick.Automaton()
        for office in known:
            for phrase in (office.name, *office.phrases):
                if key := _apart(folded(phrase.lower())).strip():
                    automaton.add_word(f" {key} ", office.name)
        automaton.make_automaton()
        held = (known, automaton)
        _READY[id(known)] = held
    return held[1]
