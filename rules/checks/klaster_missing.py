"""A team, plan or profile does not cover every klaster; work is shown by all its papers together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Match, Message
from rules.book import Book
from rules.checks.making import fault

CODE = "klaster-missing"
# papers that stand for the whole by themselves; of meetings and partners each shows a piece
WHOLE = frozenset({"kep_kada", "rad", "profil_anak"})
# papers that tell what was worked on; an invitation of one klaster says nothing of the others
TELLING = frozenset({"notula", "laporan_kegiatan", "laporan_monev", "matriks", "berita_acara"})
Paper = tuple[Exhibit, Match]


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Belum mencakup {missing}; {item} harus meliputi semua klaster.")
    asked = {each.id: each.name.id for each in book.cover.klaster if not each.local}
    for papers in judged_together(case, book):
        named = {int(value) for exhibit, _ in papers for value in exhibit.values("klaster")}
        missing = [name for number, name in asked.items() if number not in named]
        if not missing or not named:
            continue
        (exhibit, match), *others = papers
        yield fault(
            book,
            CODE,
            exhibit,
            Message.of(
                text,
                missing="; ".join(missing),
                item=book.item(match.indicator, match.item).title.id,
            ),
            where=match.where,
            indicator=match.indicator,
            item=match.item,
            documents=[each.path for each, _ in others],
            detail=(("missing", "; ".join(missing)),),
        )


def judged_together(case: Case, book: Book) -> Iterator[list[Paper]]:
    """The papers of items that ask for every klaster: each alone, or all of an item that shows work."""
    work: dict[tuple[int, str], list[Paper]] = defaultdict(list)
    for exhibit in case.exhibits:
        for match in exhibit.matches:
            item = book.item(match.indicator, match.item)
            if CODE not in item.checks:
                continue
            if WHOLE & set(item.kinds):
                yield [(exhibit, match)]
            elif exhibit.kind in TELLING and exhibit.fact("klaster"):
                work[match.indicator, match.item].append((exhibit, match))
    yield from (work[key] for key in sorted(work))
