"""The photos of a region, apart from scans, stamps and coats of arms, and which of them are alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.records import Exhibit, Picture

# Bits of 64. Measured on photos saved smaller (0 to 4), cut by 5 to 30 percent (half of the copies
# within 8 of a window) and on photos of other events (12 and more).
SAME = 8  # between two whole pictures
CUT = 8  # between a picture and a window of another
BOTH = 14  # between the whole pictures where a window is a little farther than CUT
CUT_BOTH = 10
EVERYWHERE = 8  # papers with the same picture: part of a form, not a photo
LEAST = 110_000  # pixels
SCENES = frozenset({"foto", "lainnya", None})  # kinds of an image file that shows an event
SHEETS = ((1.38, 1.46), (0.69, 0.725))  # height by width of paper, upright and lying
_PIECES = 4
_BITS = 16


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo and the paper it stands in."""

    exhibit: Exhibit
    picture: Picture
    whole: int
    windows: tuple[int, ...]


def shots_of(exhibits: Iterable[Exhibit]) -> list[Shot]:
    """The photos, without pictures that stand in many papers."""
    found: list[Shot] = []
    papers: dict[str, set[str]] = defaultdict(set)
    for exhibit in exhibits:
        for picture in exhibit.pictures if exhibit.readable else ():
            if is_shot(exhibit, picture):
                papers[picture.phash].add(exhibit.sha256)
                windows = tuple(int(each, 16) for each in picture.windows)
                found.append(Shot(exhibit, picture, int(picture.phash, 16), windows))
    return [shot for shot in found if len(papers[shot.picture.phash]) < EVERYWHERE]


def is_shot(exhibit: Exhibit, picture: Picture) -> bool:
    if not picture.phash or picture.width * picture.height < LEAST:
        return False
    ratio = picture.height / picture.width
    if exhibit.photo is not None:
        return exhibit.photo.form == "photo" and exhibit.kind in SCENES
    if any(low < ratio < high for low, high in SHEETS):
        return False
    box = picture.box
    if box is not None:
        share = (box.x1 - box.x0) * (box.y1 - box.y0)
        if share < 0.04 or (share > 0.85 and picture.height > 1.2 * picture.width):
            return False  # a mark, or the scan of a page
    return 0.45 < ratio < 2.2


def distance(one: int, two: int) -> int:
    return (one ^ two).bit_count()


def alike_pairs(shots: Sequence[Shot]) -> Iterator[tuple[int, int, int]]:
    """Pairs of photos of different papers that show the same, with their distance in bits.

    Hashes within the limits share a piece of 16 bits but for at most two of them, so that only
    photos from neighbouring buckets are compared: the work grows with the photos, not their square.
    """
    buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, shot in enumerate(shots):
        for piece in range(_PIECES):
            buckets[piece, shot.whole >> (_BITS * piece) & 0xFFFF].append(at)
    seen: set[tuple[int, int]] = set()
    for at, shot in enumerate(shots):
        for value, window in [(shot.whole, False), *((each, True) for each in shot.windows)]:
            for other in near(buckets, value):
                if other == at or shots[other].exhibit is shot.exhibit:
                    continue
                pair = (at, other) if at < other else (other, at)
                if pair in seen:
                    continue
                bits = distance(value, shots[other].whole)
                if close(bits, distance(shot.whole, shots[other].whole), window=window):
                    seen.add(pair)
                    yield (*pair, bits)


def close(bits: int, whole: int, *, window: bool) -> bool:
    """Whether two pictures at these distances are one."""
    if not window:
        return bits <= SAME
    return bits <= CUT or (bits <= CUT_BOTH and whole <= BOTH)


def near(buckets: dict[tuple[int, int], list[int]], value: int) -> set[int]:
    """What has a piece in common with a hash, but for at most one bit of it."""
    found: set[int] = set()
    for piece in range(_PIECES):
        part = value >> (_BITS * piece) & 0xFFFF
        for other in (part, *(part ^ 1 << bit for bit in range(_BITS))):
            found.update(buckets.get((piece, other), ()))
    return found
