"""Office packages: ZIP files of XML parts with relations between them (OOXML and OpenDocument)."""

from __future__ import annotations

import posixpath
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

from extractors.broken import BROKEN, damaged
from pipeline.language import N_
from pipeline.records import Status, Unprocessable

MOST_PART = 256 << 20  # bytes of one part, inflated
MOST_WHOLE = 1 << 30  # bytes of all parts read, inflated
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

Node = Any  # lxml has no types of its own


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a relation of a part leads: a part's name, or an address outside."""

    target: str
    kind: str  # last part of the type's address: "image", "header", "hyperlink"
    outside: bool


@dataclass
class Package:
    """An open package; parts are read on demand and counted against the bounds."""

    archive: zipfile.ZipFile
    kind: str  # what people call the format, for messages
    spent: int = 0
    mended: bool = False  # a part's XML was broken and read as far as it went
    _names: dict[str, str] = field(default_factory=dict)

    def __enter__(self) -> Package:
        self._names = {self._plain(name): name for name in self.archive.namelist()}
        return self

    def __exit__(self, *_: object) -> None:
        self.archive.close()

    @staticmethod
    def _plain(name: str) -> str:
        return name.replace("\\", "/").lstrip("/").lower()

    def has(self, name: str) -> bool:
        return self._plain(name) in self._names

    def names(self, start: str) -> list[str]:
        """The parts below a folder, sorted."""
        return sorted(real for plain, real in self._names.items() if plain.startswith(start))

    def part(self, name: str) -> bytes:
        """The bytes of a part; b"" when it is not there or broken.

        Raises Unprocessable (TOO_LARGE) beyond the bounds.
        """
        real = self._names.get(self._plain(name))
        if real is None:
            return b""
        try:
            with self.archive.open(real) as stream:
                data = stream.read(MOST_PART + 1)
        except RuntimeError as error:  # zipfile's way to say that a password is needed
            raise Unprocessable(
                Status.ENCRYPTED,
                N_("Berkas {kind} ini dikunci dengan kata sandi; simpan ulang tanpa kata sandi."),
                kind=self.kind,
            ) from error
        except BROKEN:
            self.mended = True
            return b""
        self.spent += len(data)
        if len(data) > MOST_PART or self.spent > MOST_WHOLE:
            raise Unprocessable(
                Status.TOO_LARGE,
                N_("Isi berkas {kind} ini terlalu besar bila dibuka."),
                kind=self.kind,
            )
        return data

    def tree(self, name: str) -> Node | None:
        """The XML of a part, mended as far as possible; None when there is none to read."""
        data = self.part(name)
        if not data:
            return None
        root, whole = parse(data)
        self.mended = self.mended or not whole
        return root

    def relations(self, name: str) -> dict[str, Relation]:
        """The relations of a part by their id; targets are part names from the package's root."""
        folder, _, last = name.rpartition("/")
        root = self.tree(f"{folder}/_rels/{last}.rels" if folder else f"_rels/{last}.rels")
        found: dict[str, Relation] = {}
        if root is None:
            return found
        for node in root.iter(_RELATION):
            target = node.get("Target", "")
            outside = node.get("TargetMode") == "External"
            if not outside:
                start = "" if target.startswith("/") else folder
                target = posixpath.normpath(posixpath.join(start, target.lstrip("/")))
            kind = node.get("Type", "").rpartition("/")[2]
            found[node.get("Id", "")] = Relation(target, kind, outside)
        return found


def opened(file: Path, kind: str) -> Package:
    """Open a package; raises Unprocessable (UNREADABLE) when it is no whole ZIP file."""
    try:
        return Package(zipfile.ZipFile(file), kind)
    except BROKEN as error:
        raise damaged(kind) from error


def parse(data: bytes) -> tuple[Node | None, bool]:
    """The root of an XML text, and whether it was whole; nothing outside is ever fetched."""
    try:
        return etree.fromstring(data, _parser(recover=False)), True
    except (etree.XMLSyntaxError, ValueError):
        pass
    try:
        return etree.fromstring(data, _parser(recover=True)), False
    except (etree.XMLSyntaxError, ValueError):
        return None, False


def _parser(recover: bool) -> Node:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
    )
