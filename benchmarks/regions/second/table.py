"""The table of scenes: `fault(code, papers...)`, `quiet(code, papers...)`, told region by region.

A paper is `P("indicator office name.ending", content)`; a name that begins with / is a whole path.
Content is a text in the markup of benchmarks/regions/paper, or a frame that makes one for a region;
words in braces ({last}, {seat}, {dinkes}) are the region's.  `item("2.rad_kla")` marks an item.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from benchmarks.regions import paper
from benchmarks.regions.scenes import Case
from benchmarks.regions.second.places import Place, regions

Frame = Callable[[Place], str | bytes]
# judged over all papers of an item, so that a look-alike of the same item would mend the fault;
# the first of the small regions that its guises go to
APART = {
    "no-bappeda-signature": 0, "single-opd-budget": 4, "not-standardised": 0, "no-denominator": 2,
    "not-disaggregated": 4, "no-previous-year": 4,
}  # fmt: skip


@dataclass(frozen=True)
class Paper:
    """A file of a scene; `at` is None for an item that is only marked."""

    at: str | None
    make: Frame
    marks: bool = True


@dataclass(frozen=True)
class Scene:
    code: str
    planted: bool
    papers: tuple[Paper, ...]


def P(at: str, content: str | Frame) -> Paper:
    make = content if callable(content) else lambda place: content.format_map(place.words)
    return Paper(at, make)


def beside(at: str, content: str | Frame) -> Paper:
    """A paper that the scene needs and that is not marked."""
    return Paper(at, P(at, content).make, False)


def item(name: str) -> Paper:
    return Paper(None, lambda _: f"item:{name}")


def told(scenes: list[Scene]) -> tuple[Callable[..., None], Callable[..., None]]:
    """`fault` and `quiet` that write into a list."""

    def fault(code: str, *papers: Paper) -> None:
        scenes.append(Scene(code, True, papers))

    def quiet(code: str, *papers: Paper) -> None:
        scenes.append(Scene(code, False, papers))

    return fault, quiet


def laid(place: Place, each: Paper) -> str:
    """Write a paper; the path, or the item's mark."""
    made = each.make(place)
    if each.at is None:
        return str(made)
    at = each.at.format_map(place.words)
    stem, _, kind = at.rpartition(".")
    if isinstance(made, str):
        render = {"pdf": paper.pdf, "docx": paper.docx, "txt": paper.txt, "scan": paper.scan}[kind]
        made = render(made, place.seed)
    if kind == "scan":
        at = f"{stem}.pdf"
    if at.startswith("/"):
        return place.write(at[1:], made)
    indicator, office, name = at.split(" ", 2)
    sub, _, name = name.rpartition("/")
    return place.lay(int(indicator), office, name, made, sub)


def build(out: Path, modules: tuple[str, ...], main: tuple[Place, ...]) -> Iterator[tuple[Place, list[Case]]]:
    """Write the folders of all regions below `out`; the guises of a code go round the regions."""
    scenes: list[Scene] = []
    for name in modules:
        scenes += import_module(f"benchmarks.regions.second.{name}").SCENES
    places = regions(out, main)
    truth: list[list[Case]] = [[] for _ in places]
    codes = sorted({scene.code for scene in scenes})
    count: Counter[tuple[str, bool]] = Counter()
    for scene in scenes:
        key = (scene.code, scene.planted)
        at = (count[key] + codes.index(scene.code) + (0 if scene.planted else 1)) % 3
        if scene.planted and scene.code in APART:
            at = 3 + APART[scene.code] + count[key] % 4
        count[key] += 1
        marks = [(laid(places[at], each), each.marks) for each in scene.papers]
        truth[at].append(Case(scene.code, scene.planted, tuple(m for m, counts in marks if counts)))
    return ((place, cases) for place, cases in zip(places, truth, strict=True) if place.made)
