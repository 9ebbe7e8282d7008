"""Which papers belong to one activity: by day, name and place, across files and their parts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from pipeline.records import Exhibit, Picture
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
)

LEGS = ("undangan", "daftar_hadir", "notula", "laporan_kegiatan", "foto")
_LEG_OF = {leg: leg for leg in LEGS} | {"berita_acara": "notula"}
MANY = 3  # days told of; a paper with more is about a programme, not one activity
LEAST_PHOTO = 110_000  # pixels; smaller pictures are stamps, signatures and coats of arms
_MEETING = re.compile(
    r"rapat|rakor|koordinasi|musyawarah|musrenbang|pertemuan|forum\s+group|fgd|diskusi|audiensi|sidang|pleno|evaluasi",
    re.I,
)


@dataclass(frozen=True)
class Bundle:
    """The papers of one activity."""

    exhibits: tuple[Exhibit, ...]

    @cached_property
    def legs(self) -> frozenset[str]:
        return frozenset(leg for exhibit in self.exhibits for leg in legs_of(exhibit))

    @cached_property
    def day(self) -> str | None:
        """The first day of the activity."""
        days = sorted(day for exhibit in self.exhibits for day in days_of(exhibit))
        return days[0] if days else None

    @cached_property
    def recorded(self) -> bool:
        """Whether a berita acara, which all parties sign, tells what happened."""
        kinds = {e.kind for e in self.exhibits} | {p.kind for e in self.exhibits for p in e.parts}
        return "berita_acara" in kinds

    def lacking(self, accepted: Iterable[str]) -> tuple[str, ...]:
        """Papers that an item accepts and that are not there.

        Only meetings owe minutes: of a training or a campaign a report tells.  A berita acara does
        for minutes, report and photos.  Where nothing tells what happened, all that is accepted or
        usual is owed.
        """
        owed = set(LEGS) & set(accepted)
        if not self.legs - {"undangan", "daftar_hadir"}:
            owed |= {"daftar_hadir", "laporan_kegiatan", "foto"}
        if not self.meeting and "laporan_kegiatan" in self.legs:
            owed.discard("notula")
        if self.recorded:
            owed -= {"notula", "laporan_kegiatan", "foto"}
        return tuple(leg for leg in LEGS if leg in owed - self.legs)

    @property
    def meeting(self) -> bool:
        texts = [
            *(stem_of(e.path) for e in self.exhibits),
            *(
                value
                for e in self.exhibits
                for name in ("title", "activity-name")
                for value in e.values(name)
            ),
        ]
        return any(_MEETING.search(text) for text in texts)


def legs_of(exhibit: Exhibit) -> frozenset[str]:
    """The papers of an activity that a file holds: itself, its parts, what is bound in it."""
    found = {_LEG_OF[exhibit.kind]} if exhibit.kind in _LEG_OF else set[str]()
    found |= {_LEG_OF[part.kind] for part in exhibit.parts if part.kind in _LEG_OF}
    found |= {value for value in exhibit.values("leg") if value in LEGS}
    if exhibit.kind in ("berita_media", "tangkapan_layar") or any(map(is_photo, exhibit.pictures)):
        found.add("foto")
    return frozenset(found)


def is_photo(picture: Picture) -> bool:
    """Whether a picture in a paper may be a photo of the event, not a scan, stamp or coat of arms."""
    width, height, box = picture.width, picture.height, picture.box
    whole = box is not None and (box.x1 - box.x0) * (box.y1 - box.y0) > 0.85
    upright = height > 1.25 * width
    return width * height >= LEAST_PHOTO and width < 2 * height and not (whole and upright)


def bundles_of(exhibits: Iterable[Exhibit]) -> Iterator[Bundle]:
    """The activities that papers of several files, or one file alone, tell of."""
    papers = [e for e in exhibits if e.readable and one_activity(e)]
    groups = Groups(len(papers))
    days = [days_of(e) or (days_named(e.path) if e.photo else frozenset()) for e in papers]
    names = [name_of(e) for e in papers]
    folders: dict[str, list[int]] = defaultdict(list)
    by_day: dict[str, list[int]] = defaultdict(list)
    for at, paper in enumerate(papers):
        folders[folder_of(paper.path)].append(at)
        for each in days[at]:
            by_day[each].append(at)
    for same in by_day.values():
        for one, two in pairs(same):
            beside = folder_of(papers[one].path) == folder_of(papers[two].path)
            if beside or alike(names[one], names[two]) >= ALIKE:
                groups.join(one, two)
    for folder, same in folders.items():
        own = words_of([folder.rsplit("/", 1)[-1]])
        known = {day for at in same for day in days[at]}
        for one, two in pairs(same) if len(same) <= MOST_PAIRS else sharing(same, names):
            if days[one] and days[two]:
                if near(days[one], days[two]) and alike(names[one], names[two]) >= ALIKE:
                    groups.join(one, two)
            elif alike(names[one], names[two]) >= ALIKE or (len(own) >= 1 and len(known) <= 1):
                groups.join(one, two)
    for members in groups.sets():
        yield Bundle(tuple(papers[at] for at in members))


def one_activity(exhibit: Exhibit) -> bool:
    """Whether a paper is of one activity, not of a year's programme."""
    if not legs_of(exhibit) or (exhibit.kind not in _LEG_OF and not exhibit.parts):
        return False
    return len(days_of(exhibit)) <= MANY


def near(one: frozenset[str], two: frozenset[str]) -> bool:
    return any(apart(a, b) <= 3 for a in one for b in two)


MOST_PAIRS = 400  # papers of one folder or day that are compared with one another
FEW = 40  # papers of a crowded folder whose shared word says that they belong together


def pairs(members: list[int]) -> Iterator[tuple[int, int]]:
    """Each with the others, or, where they are too many, each with the next ones only."""
    reach = len(members) if len(members) <= MOST_PAIRS else 8
    for at, one in enumerate(members):
        for two in members[at + 1 : at + 1 + reach]:
            yield one, two


def sharing(members: list[int], names: list[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Pairs of a crowded folder whose names share a word that few of the others have."""
    users: dict[str, list[int]] = defaultdict(list)
    for at in members:
        for word in sorted(names[at]):
            users[word].append(at)
    for same in users.values():
        if len(same) <= FEW:
            yield from pairs(same)


class Groups:
    """Numbers that are joined into sets."""

    def __init__(self, count: int) -> None:
        self.above = list(range(count))

    def root(self, at: int) -> int:
        while self.above[at] != at:
            self.above[at] = self.above[self.above[at]]
            at = self.above[at]
        return at

    def join(self, one: int, two: int) -> None:
        first, second = sorted((self.root(one), self.root(two)))
        self.above[second] = first

    def sets(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for at in range(len(self.above)):
            found[self.root(at)].append(at)
        return [found[key] for key in sorted(found)]
