"""The day a photo bears lies outside the evaluated years, or far from the event it is said to show."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, Photo
from rules.book import Book
from rules.checks.events import apart, days_named
from rules.checks.making import day, fault
from rules.checks.out_of_window import WINDOWED

CODE = "photo-out-of-window"
FAR = 60  # days between the photo and the event it is said to show
STANDING = 3  # years before the evaluated ones in which a photo of what stands still shows it
DIGITAL = 2005  # a camera with an earlier year has lost its clock


def check(case: Case, book: Book) -> Iterator[Finding]:
    first, last = case.evaluated_years
    outside = N_(
        "Foto ini bertanggal {taken}, di luar tahun yang dinilai ({first} dan {last}); ganti dengan foto kegiatan pada tahun itu."
    )
    elsewhere = N_(
        "Foto ini bertanggal {taken}, padahal kegiatannya disebut {claimed}; pastikan fotonya dari kegiatan itu."
    )
    for exhibit in case.exhibits:
        photo = exhibit.photo
        scene = photo and photo.form == "photo" and exhibit.kind == "foto" and exhibit.readable
        taken = day_of(photo) if photo and scene else None
        if taken is None or photo is None:
            continue
        allowed = {first, last} | ({case.year} if fresh(exhibit, book) else set())
        claimed = nearest(exhibit, taken)
        if standing(exhibit, book):
            allowed |= {first - back for back in range(STANDING + 1)}
        if int(taken[:4]) not in allowed:
            message = Message.of(outside, taken=day(taken), first=first, last=last)
        elif (shot := shot_apart(photo, {first, last})) or (claimed and apart(claimed, taken) > FAR):
            # a day written on the picture is a claim where the camera made it at another time
            taken, claimed = (shot, taken) if shot else (taken, claimed)
            message = Message.of(elsewhere, taken=day(taken), claimed=day(claimed or taken))
        else:
            continue
        source = "stamp" if photo.stamped and taken == photo.stamped[:10] else "EXIF"
        detail = [("taken", taken), ("source", source), ("evaluated", f"{first}, {last}")]
        if claimed:
            detail.append(("claimed", claimed))
        yield fault(book, CODE, exhibit, message, where=exhibit.start, detail=tuple(detail))


def day_of(photo: Photo) -> str | None:
    """The stamped day, else the camera's; None where the camera's clock was never set."""
    return photo.stamped[:10] if photo.stamped else camera_day(photo)


def shot_apart(photo: Photo, evaluated: set[int]) -> str | None:
    """The camera's day where it lies long before the one that the picture shows; or long after it,
    but not in the year of the evaluation, when prints are photographed again for the folder."""
    shot, shown = camera_day(photo), (photo.stamped or "")[:10]
    if not shot or not shown or apart(shot, shown) <= FAR:
        return None
    return shot if shot < shown or int(shot[:4]) in evaluated else None


def camera_day(photo: Photo) -> str | None:
    """The day that the camera noted; None where its clock was never set."""
    taken = photo.taken
    if not taken or not taken[:4].isdigit() or int(taken[:4]) < DIGITAL or taken[5:10] == "01-01":
        return None
    return taken[:10]


def standing(exhibit: Exhibit, book: Book) -> bool:
    """Whether all that it is shown for is something in force or standing, whatever its year."""
    items = [book.item(match.indicator, match.item) for match in exhibit.matches]
    return bool(items) and not any(item.freshness in WINDOWED for item in items)


def fresh(exhibit: Exhibit, book: Book) -> bool:
    """Whether an item asks for the last twelve months, which reach into the year of the evaluation."""
    items = [book.item(match.indicator, match.item) for match in exhibit.matches]
    return any(item.freshness == "last_12_months" for item in items)


def nearest(exhibit: Exhibit, taken: str) -> str | None:
    """Of the days that its banner or caption names, else its file, the one nearest to the photo's."""
    photo = exhibit.photo
    own = {value[:10] for value in ((photo.taken, photo.stamped) if photo else ()) if value}
    told: list[str] = [value for value in exhibit.values("activity-date") if value not in own]
    told = told or sorted(days_named(exhibit.path))
    return min(told, key=lambda each: apart(each, taken), default=None)
