"""The same picture, also cut or saved anew, in several activities or indicators."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, Span
from rules.book import Book
from rules.checks.bundles import Groups
from rules.checks.events import (
    ALIKE,
    alike,
    apart,
    days_named,
    days_of,
    folder_of,
    name_of,
    stem_of,
    words_of,
    years_named,
)
from rules.checks.making import fault
from rules.checks.photo_out_of_window import camera_day
from rules.checks.photos import alike_pairs, shots_of
from rules.checks.place_claimed import elsewhere
from rules.filing import slot_of

NEAR_DAYS = 3  # an event of several days is one
SURE = 4  # bits of 64 up to which it is one picture even where the cameras' days differ


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Foto yang sama dipakai untuk kegiatan yang berbeda: {files}; pakai foto kegiatan masing-masing."
    )
    shots = shots_of(case.exhibits)
    groups = Groups(len(shots))
    bits: dict[int, int] = {}
    for one, two, away in alike_pairs(shots):
        if away > SURE and dated_apart(shots[one].exhibit, shots[two].exhibit):
            continue  # two pictures of one room, each by a camera on its own day
        if different(shots[one].exhibit, shots[two].exhibit, book):
            groups.join(one, two)
            bits[one] = bits[two] = away
    for members in groups.sets():
        papers = {shots[at].exhibit.path: shots[at] for at in members}
        if len(papers) < 2:
            continue
        paths = sorted(papers)
        first = papers[paths[0]]
        where = Span(path=paths[0], page=first.picture.page)
        yield fault(
            book,
            "reused-photo",
            first.exhibit,
            Message.of(text, files="; ".join(paths)),
            where=where,
            documents=paths[1:],
            detail=(("bits", str(max(bits.get(at, 0) for at in members))),),
        )


def different(one: Exhibit, two: Exhibit, book: Book) -> bool:
    """Whether two papers with one picture are of different activities or indicators, for all we know."""
    slots = slot_of(one.path, book), slot_of(two.path, book)
    if one.sha256 == two.sha256:
        # the same file: its name says nothing, only where it lies does; two named slots are reused-file's
        return (
            folder_of(one.path) != folder_of(two.path)
            and not same_name(one.path, two.path)  # a copy kept elsewhere
            and not (slots[0] and slots[1])
            and others(one, two)
        )
    if own_days(one, two) or elsewhere(one, two):
        return True
    years = years_named(one.path), years_named(two.path)
    if years[0] and years[1] and not years[0] & years[1]:
        return True
    if slots[0] and slots[1] and slots[0].indicator != slots[1].indicator:
        return others(one, two)
    if days_of(one) & days_of(two) or alike(name_of(one), name_of(two)) >= ALIKE:
        return False
    if one.photo and two.photo and one.topics and two.topics and others(one, two):
        return True  # two pictures whose names are of other matters, though they lie side by side
    return (
        not beside(folder_of(one.path), folder_of(two.path))
        and not (slots[0] and slots[1])
        and others(one, two)
    )


def dated_apart(one: Exhibit, two: Exhibit) -> bool:
    """Whether cameras took both pictures, and not on the same day; a copy keeps the day or loses it."""
    days = [day for each in (one, two) if each.photo and (day := camera_day(each.photo))]
    return len(days) == 2 and apart(*days) > 0


def same_name(one: str, two: str) -> bool:
    """Whether two files bear the same name, but for numbers, and it says something."""
    first, second = words_of([stem_of(one)]), words_of([stem_of(two)])
    return bool(first) and first == second


def beside(one: str, two: str) -> bool:
    """Whether two folders are one, or one lies in the other."""
    first, second = sorted((one, two), key=len)
    return first == second or (bool(first) and second.startswith((first + "/", first + "!")))


def own_days(one: Exhibit, two: Exhibit) -> bool:
    """Whether the events told are on other days, by the papers or the names of photo files.

    A day that only the picture bears does not count.
    """
    first, second = told(one), told(two)
    if not first or not second:
        return False
    return all(apart(a, b) > NEAR_DAYS for a in first for b in second)


def told(exhibit: Exhibit) -> frozenset[str]:
    photo = exhibit.photo
    days = days_of(exhibit) - (
        {photo.taken[:10]} if photo and photo.taken and not photo.stamped else set()
    )
    return days or (days_named(exhibit.path) if photo else frozenset())


def others(one: Exhibit, two: Exhibit) -> bool:
    """Whether nothing shows that two papers are about the same matter."""
    topics = {t.indicator for t in one.topics}, {t.indicator for t in two.topics}
    return not topics[0] & topics[1]
