"""Scenes: what is planted, in which guise, and what must stay silent; told region by region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from benchmarks.regions.atlas import lone, regions
from benchmarks.regions.place import Region

MODULES = ("papers", "law", "times", "team", "tables", "figures", "budget", "partners", "meetings",
           "photos", "children", "files", "claims")  # fmt: skip
APART = ("no-bappeda-signature", "single-opd-budget")  # judged over all papers of a region
Marked = tuple[str, ...]  # paths of one planted case, or one "item:2.rad_kla"
Scene = Callable[[Region], Marked | str]


@dataclass(frozen=True)
class Told:
    """A scene and what it is for."""

    code: str
    planted: bool
    make: Scene


@dataclass(frozen=True)
class Case:
    """A planted fault or a look-alike, with the papers or the item it is known by."""

    code: str
    planted: bool
    marks: Marked


SCENES: list[Told] = []


def fault(code: str) -> Callable[[Scene], Scene]:
    return _register(code, True)


def quiet(code: str) -> Callable[[Scene], Scene]:
    return _register(code, False)


def _register(code: str, planted: bool) -> Callable[[Scene], Scene]:
    def keep(make: Scene) -> Scene:
        SCENES.append(Told(code, planted, make))
        return make

    return keep


def build(out: Path) -> list[tuple[Region, list[Case]]]:
    """Write the folders of all regions below `out`; the guises of a code go round the regions."""
    for name in MODULES:
        import_module(f"benchmarks.regions.{name}")
    places = [*regions(out), *lone(out)]
    truth: list[list[Case]] = [[] for _ in places]
    codes = sorted({scene.code for scene in SCENES})
    count: Counter[tuple[str, bool]] = Counter()
    for scene in sorted(SCENES, key=lambda each: each.code):
        key = (scene.code, scene.planted)
        at = (count[key] + codes.index(scene.code) + (0 if scene.planted else 1)) % 3
        if scene.planted and scene.code in APART:
            at = 3 + 4 * APART.index(scene.code) + count[key]
        count[key] += 1
        marks = scene.make(places[at])
        marks = (marks,) if isinstance(marks, str) else marks
        truth[at].append(Case(scene.code, scene.planted, marks))
    return list(zip(places, truth, strict=True))
