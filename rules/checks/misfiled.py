"""The folder says one indicator, the content clearly another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.events import folder_of, stem_of
from rules.checks.making import fault
from rules.filing import Slot, bears, named, slot_of

CLEAR = 0.85  # probability of the best topic from which the content is clear
CLEARER = 0.9  # where it proves no item there
BY_NUMBER = 0.9  # where only a number in the folder's name speaks against it
AGREEING = 0.5  # share of a numbered folder that must be of that indicator


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Berkas ini ada di folder “{folder}” (indikator {filed}), padahal isinya tentang indikator {found}"
        " ({name}); pindahkan ke tempatnya."
    )
    folders: dict[str, Slot | None] = {}
    for exhibit in case.exhibits:
        folder = folder_of(exhibit.path)
        if folder not in folders:
            folders[folder] = slot_of(exhibit.path, book)
    slots = {e.path: slot for e in case.exhibits if (slot := folders[folder_of(e.path)])}
    trusted = agreeing(case, slots)
    for exhibit in case.exhibits:
        slot = slots.get(exhibit.path)
        if slot is None or not exhibit.readable or not clear(exhibit, slot, book):
            continue
        if not slot.by_name and (folder_key(exhibit.path, slot) not in trusted):
            continue
        best = exhibit.topics[0]
        name = book.indicator(best.indicator).short.id
        message = Message.of(
            text, folder=slot.name, filed=slot.indicator, found=best.indicator, name=name
        )
        yield fault(
            book,
            "misfiled",
            exhibit,
            message,
            where=best.where,
            indicator=best.indicator,
            detail=(
                ("filed", str(slot.indicator)),
                ("found", str(best.indicator)),
                ("folder", slot.name),
            ),
        )


def clear(exhibit: Exhibit, slot: Slot, book: Book) -> bool:
    """Whether the content leaves no doubt that it is of another indicator."""
    if not exhibit.topics:
        return False
    best = exhibit.topics[0]
    spoken = {topic.indicator for topic in exhibit.topics} | {m.indicator for m in exhibit.matches}
    spoken |= {miss.indicator for miss in exhibit.near}
    if slot.indicator in spoken or slot.indicator in book.indicator(best.indicator).numbered:
        return False
    # papers of every indicator lie rightly among those of the institutions and of the villages
    if any(book.is_general(n) or book.is_local(n) for n in (slot.indicator, best.indicator)):
        return False
    if named(stem_of(exhibit.path), book) == slot.indicator:
        return False  # its own name agrees with the folder
    titles = (*exhibit.values("title"), *exhibit.values("activity-name"))
    if any(bears(title, slot.indicator, book, beside=best.indicator) for title in titles):
        return False  # its title speaks of both
    proves = any(match.indicator == best.indicator for match in exhibit.matches)
    if not slot.by_name:
        return best.score >= BY_NUMBER
    return best.score >= (CLEAR if proves else CLEARER)


def folder_key(path: str, slot: Slot) -> str:
    """The path down to the folder that the slot was read from."""
    return path[: path.rfind(slot.name) + len(slot.name)]


def agreeing(case: Case, slots: dict[str, Slot]) -> set[str]:
    """The numbered folders whose other files are of the indicator with that number."""
    count: dict[str, list[bool]] = defaultdict(list)
    for exhibit in case.exhibits:
        slot = slots.get(exhibit.path)
        if slot and not slot.by_name and exhibit.topics:
            fits = any(topic.indicator == slot.indicator for topic in exhibit.topics)
            count[folder_key(exhibit.path, slot)].append(fits)
    return {
        folder
        for folder, fits in count.items()
        if sum(fits) >= 2 and sum(fits) >= AGREEING * len(fits)
    }
