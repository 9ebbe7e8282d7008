"""Whose paper it is: a line of a letterhead, a title or a signature that sets the items' own topics."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import regex

from classifiers.lexicon import Hit, Owner
from classifiers.text import PageView
from classifiers.weigh import Placed, Voice
from classifiers.zones import Zone
from rules.book import Book

PLACES = (Zone.TITLE, Zone.LETTERHEAD, Zone.CLOSING)
SECONDS = 0.05  # for one pattern on one line: authors of rulebooks may write patterns that run away


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.IGNORECASE)


def set_scopes(
    found: dict[Owner, Voice], book: Book, pages: Iterable[tuple[PageView, tuple[Zone, ...]]]
) -> None:
    """Let a line that matches an indicator's setting speak for the topics of its items.

    Only for indicators that something speaks for: of others no item is weighed.
    """
    spoken = {owner.indicator for owner in found if not owner.scope}
    settings = [each for each in book.indicators if each.setting and each.id in spoken]
    if not settings:
        return
    lines = [
        (page, start, line)
        for page, zones in pages
        for (start, line), zone in zip(page.lines, zones, strict=True)
        if zone in PLACES
    ]
    for indicator in settings:
        for page, start, line in lines:
            if (words := _said(indicator.setting, line)) is None:
                continue
            hit = Hit(words, start, start + len(line))
            for item in indicator.items:
                owner = Owner(indicator.id, item.key, scope=True)
                found.setdefault(owner, Voice()).strong.setdefault(
                    words, Placed(hit, page, Zone.TITLE)
                )
            break


def _said(patterns: tuple[str, ...], line: str) -> str | None:
    for pattern in patterns:
        try:
            if match := compiled(pattern).search(line, timeout=SECONDS):
                return " ".join(str(match[0]).lower().split())
        except TimeoutError:
            continue
    return None
