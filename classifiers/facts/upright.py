"""A scanned page turned as it is read: words and ink keep the places of the picture as given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from pipeline.records import Box, Page

_CLEARLY = 2.0  # times as many steps from word to word one way as all the others
_LONG = 4  # letters of a word that is longer than it is high


def upright(page: Page) -> Page:
    """The page with its boxes as its text is read, by the way from each word to the next."""
    ways = {"right": 0, "left": 0, "down": 0, "up": 0}
    long = [word.box for word in page.words if len(word.text) >= _LONG]
    lying = sum(box.x1 - box.x0 > box.y1 - box.y0 for box in long) >= len(long) / 2
    for one, two in pairwise(page.words):
        across = (two.box.x0 + two.box.x1 - one.box.x0 - one.box.x1) / 2
        down = (two.box.y0 + two.box.y1 - one.box.y0 - one.box.y1) / 2
        if lying and abs(across) > 3 * abs(down):
            ways["right" if across > 0 else "left"] += 1
        elif not lying and abs(down) > 3 * abs(across):
            ways["down" if down > 0 else "up"] += 1
    way = max(ways, key=lambda each: ways[each])
    if way == "right" or ways[way] < _CLEARLY * (sum(ways.values()) - ways[way]):
        return page
    turn = _TURNS[way]
    return replace(
        page,
        words=tuple(replace(word, box=turn(word.box)) for word in page.words),
        ink=tuple(turn(box) for box in page.ink),
    )


_TURNS: dict[str, Callable[[Box], Box]] = {
    "left": lambda box: Box(x0=1 - box.x1, y0=1 - box.y1, x1=1 - box.x0, y1=1 - box.y0),
    "down": lambda box: Box(x0=box.y0, y0=1 - box.x1, x1=box.y1, y1=1 - box.x0),
    "up": lambda box: Box(x0=1 - box.y1, y0=box.x0, x1=1 - box.y0, y1=box.x1),
}
