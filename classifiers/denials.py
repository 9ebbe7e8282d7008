"""What an item says there is none of, named in a paper that stands for another item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from classifiers.text import View, phrase_key
from pipeline.records import Fact, Match
from rules.book import Book

AROUND = 40  # characters before a name in which it may be refused
_REFUSED = frozenset({"tanpa", "bukan", "tidak", "menolak", "larangan", "dilarang", "selain", "anti"})


def denials_in(view: View, matches: Iterable[Match], book: Book) -> Iterator[Fact]:
    """Facts `denied` (`17.tanpa_csr_rokok`, with the `words` found), each item once."""
    shown = {f"{match.indicator}.{match.item}" for match in matches}
    for item, denied in book.denied if shown else ():
        if shown.isdisjoint(denied.shown_by):
            continue
        for name in denied.names:
            if fact := _found(view, item, name):
                yield fact
                break


def _found(view: View, value: str, name: str) -> Fact | None:
    """The first place that names it as one that does something, not as one that is refused."""
    key = phrase_key(name)
    for page in view.pages:
        text = page.normal.text
        at = text.find(key)
        while at >= 0:
            if not _REFUSED & set(text[max(0, at - AROUND) : at].split()):
                where = page.span_of_normal(at + 1, at + len(key) - 1, around=40)
                return Fact(name="denied", value=value, where=where, more=(("words", name),))
            at = text.find(key, at + 1)
    return None
