"""Word's styles and numbering: what is hidden, what is a heading, which labels Word counts itself."""

from __future__ import annotations

import re
from collections import defaultdict

from extractors.package import Node, Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"

_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
          (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
_HEADING = re.compile(r"^(?:heading|judul|toc heading|title)\s*\d*$", re.IGNORECASE)


def on(node: Node | None) -> bool:
    """Whether a switch such as w:vanish is there and not turned off."""
    return node is not None and node.get(f"{W}val", "true") not in ("0", "false", "off", "none")


class Styles:
    """What the styles say, with what they inherit."""

    def __init__(self, root: Node | None) -> None:
        self._based: dict[str, str] = {}
        self._name: dict[str, str] = {}
        self._vanish: dict[str, bool] = {}
        self._numbering: dict[str, tuple[str, int]] = {}
        self._outline: dict[str, int] = {}
        for node in root.iter(f"{W}style") if root is not None else ():
            self._learn(node)

    def _learn(self, node: Node) -> None:
        key = node.get(f"{W}styleId", "")
        based, name = node.find(f"{W}basedOn"), node.find(f"{W}name")
        if based is not None:
            self._based[key] = based.get(f"{W}val", "")
        self._name[key] = name.get(f"{W}val", "") if name is not None else ""
        vanish = node.find(f"{W}rPr/{W}vanish")
        if vanish is not None:
            self._vanish[key] = on(vanish)
        number = node.find(f"{W}pPr/{W}numPr")
        if number is not None:
            self._numbering[key] = numbering_of(number)
        outline = node.find(f"{W}pPr/{W}outlineLvl")
        if outline is not None and outline.get(f"{W}val", "").isdecimal():
            self._outline[key] = int(outline.get(f"{W}val"))

    def _line(self, key: str) -> list[str]:
        line: list[str] = []
        while key and key not in line and len(line) < 32:
            line.append(key)
            key = self._based.get(key, "")
        return line

    def hidden(self, key: str) -> bool:
        return next((self._vanish[k] for k in self._line(key) if k in self._vanish), False)

    def numbering(self, key: str) -> tuple[str, int] | None:
        return next((self._numbering[k] for k in self._line(key) if k in self._numbering), None)

    def heading(self, key: str) -> bool:
        return any(
            _HEADING.match(self._name.get(k, "")) or self._outline.get(k, 9) < 9
            for k in self._line(key)
        )


def numbering_of(node: Node) -> tuple[str, int]:
    """The list's id and the level, from 0, of a w:numPr."""
    level, number = node.find(f"{W}ilvl"), node.find(f"{W}numId")
    depth = level.get(f"{W}val", "0") if level is not None else "0"
    return (
        number.get(f"{W}val", "0") if number is not None else "",
        int(depth) if depth.isdecimal() else 0,
    )


class Numbering:
    """Counts as Word does, so that "Pasal 3" or "KEDUA" set by a list are in the text."""

    def __init__(self, root: Node | None) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._abstract: dict[str, str] = {}
        self._overrides: dict[tuple[str, int], int] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._started: set[tuple[str, int]] = set()
        if root is None:
            return
        for node in root.iter(f"{W}abstractNum"):
            self._levels[node.get(f"{W}abstractNumId", "")] = {
                int(level.get(f"{W}ilvl", "0")): (
                    _value(level, "numFmt", "decimal"),
                    _value(level, "lvlText", ""),
                    _whole(_value(level, "start", "1"), 1),
                )
                for level in node.findall(f"{W}lvl")
                if level.get(f"{W}ilvl", "0").isdecimal()
            }
        for node in root.iter(f"{W}num"):
            key = node.get(f"{W}numId", "")
            self._abstract[key] = _value(node, "abstractNumId", "")
            for change in node.findall(f"{W}lvlOverride"):
                level = _whole(change.get(f"{W}ilvl", "0"), 0)
                start = _value(change, "startOverride", "")
                if start:
                    self._overrides[key, level] = _whole(start, 1)

    def label(self, key: str, level: int) -> str:
        """The label of the next paragraph in this list at this level; "" for bullets."""
        abstract = self._abstract.get(key)
        levels = self._levels.get(abstract or "")
        if abstract is None or not levels or level not in levels:
            return ""
        counts = self._counts[abstract]
        if (key, level) in self._overrides and (key, level) not in self._started:
            counts[level] = self._overrides[key, level] - 1
        self._started.add((key, level))
        kind, pattern, start = levels[level]
        counts[level] = counts.get(level, start - 1) + 1
        for deeper in [n for n in counts if n > level]:
            del counts[deeper]
        if kind in ("bullet", "none"):
            return ""
        parts = re.split(r"%([1-9])", pattern)
        text = ""
        for index, part in enumerate(parts):
            if index % 2 == 0:
                text += part
            else:
                at = int(part) - 1
                form, _, first = levels.get(at, ("decimal", "", 1))
                text += counted(counts.get(at, first), form)
        return text.strip()


def counted(number: int, form: str) -> str:
    """A number in one of Word's forms."""
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        text, left = "", number
        for value, sign in _ROMAN:
            text += sign * (left // value)
            left %= value
        return text if form == "upperRoman" else text.lower()
    return f"{number:02d}" if form == "decimalZero" else str(number)


def load(package: Package, part: str) -> tuple[Styles, Numbering]:
    """The styles and the numbering that belong to a document part."""
    folder = part.rpartition("/")[0]
    return (
        Styles(package.tree(f"{folder}/styles.xml")),
        Numbering(package.tree(f"{folder}/numbering.xml")),
    )


def _value(node: Node, name: str, default: str) -> str:
    child = node.find(f"{W}{name}")
    return str(child.get(f"{W}val", default)) if child is not None else default


def _whole(text: str, default: int) -> int:
    return int(text) if text.lstrip("-").isdecimal() else default
