"""Seats of kabupaten and kecamatan: smaller places that tell in which region a paper was made.

Seats (data/seats.csv) as the laws that founded the kabupaten name them; one that bears its region's
own name, or that of another region, is left out.
"""

from __future__ import annotations

import csv
from functools import cache, lru_cache
from importlib.resources import files

from rules.gazetteer import Region, find, key_of


@cache
def _codes_of(name: str) -> dict[str, frozenset[str]]:
    """Codes of kabupaten and kota by the key of a smaller place that stands in a data file."""
    found: dict[str, set[str]] = {}
    with files("rules").joinpath("data", name).open(encoding="utf-8") as stream:
        for code, place in csv.reader(stream):
            if name != "regions.csv" or len(code) == 8:
                found.setdefault(key_of(place), set()).add(code[:5])
    return {key: frozenset(codes) for key, codes in found.items()}


@lru_cache(maxsize=1024)
def seat_of(town: str) -> Region | None:
    """The kabupaten whose offices are in a town, where only one has its seat in one of that name."""
    codes = _codes_of("seats.csv").get(key_of(town), frozenset())
    return find(next(iter(codes))) if len(codes) == 1 else None


@lru_cache(maxsize=1024)
def regions_with(kecamatan: str) -> tuple[Region, ...]:
    """The regions that have a kecamatan (or distrik, kapanewon) of this name, by code."""
    codes = sorted(_codes_of("regions.csv").get(key_of(kecamatan), ()))
    return tuple(region for code in codes if (region := find(code)))
