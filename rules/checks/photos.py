"""The photos of a region, apart from scans, stamps and coats of arms, and which of them are alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.records import Exhibit, Picture

# Bits of 64. Measured on photos saved smaller (0 to 4), cut by 5 to 30 percent (half of the copies
# within 8 of a window, seven of eight where a strip above or below was cut off) and on photos of
# other events (12 and more).
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
    photos that have a piece in common but for one bit are compared, all of one piece at a time.
    """
    if len(shots) < 2:
        return
    hashes = [(shot.whole, at, False) for at, shot in enumerate(shots)]
    hashes += [(value, at, True) for at, shot in enumerate(shots) for value in shot.windows]
    found: dict[tuple[int, int], int] = {}
    for row, other in near(shots, [value for value, _, _ in hashes]):
        value, at, window = hashes[row]
        if other == at or shots[other].exhibit is shots[at].exhibit:
            continue
        bits = distance(value, shots[other].whole)
        if close(bits, distance(shots[at].whole, shots[other].whole), window=window):
            pair = (at, other) if at < other else (other, at)
            found[pair] = min(bits, found.get(pair, bits))
    for pair, bits in sorted(found.items()):
        yield (*pair, bits)


def close(bits: int, whole: int, *, window: bool) -> bool:
    """Whether two pictures at these distances are one."""
    if not window:
        return bits <= SAME
    return bits <= CUT or (bits <= CUT_BOTH and whole <= BOTH)


def near(shots: Sequence[Shot], hashes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Which hash (by its place) is within CUT_BOTH bits of which photo (by its place).

    Photos are sorted by each piece in turn and looked up by it and by it with one bit turned.
    """
    import numpy as np  # half of the checks' import time, and only for regions with photos

    wholes = np.array([shot.whole for shot in shots], dtype=np.uint64)
    asked = np.array(hashes, dtype=np.uint64)
    ones = np.array([value.bit_count() for value in range(1 << _BITS)], dtype=np.uint8)
    for piece in range(_PIECES):
        shift, low = np.uint64(_BITS * piece), np.uint64(0xFFFF)
        keys = (wholes >> shift) & low
        order = np.argsort(keys, kind="stable")
        keys, wanted = keys[order], (asked >> shift) & low
        for flip in (0, *(1 << bit for bit in range(_BITS))):
            key = wanted ^ np.uint64(flip)
            first = np.searchsorted(keys, key, side="left")
            count = np.searchsorted(keys, key, side="right") - first
            rows = np.repeat(np.arange(len(asked)), count)
            before = np.repeat(np.cumsum(count) - count, count)
            others = order[np.repeat(first, count) + np.arange(len(rows)) - before]
            apart = asked[rows] ^ wholes[others]
            bits = sum((ones[(apart >> np.uint64(_BITS * n)) & low] for n in range(_PIECES)), start=0)
            close_by = np.flatnonzero(np.asarray(bits) <= CUT_BOTH)
            yield from zip(rows[close_by].tolist(), others[close_by].tolist(), strict=True)
