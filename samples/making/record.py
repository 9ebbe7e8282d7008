"""A region's files with what each was meant to be; the truth file is written from this."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FACTS = ("kind", "number", "date", "year", "region", "signed")


@dataclass
class Piece:
    """One file: its bytes, what it is for, and the facts a reader should find."""

    path: str
    data: bytes
    why: str
    truth: dict[str, Any]


@dataclass
class Region:
    """An invented region; files, planted faults and the look-alikes that must stay silent."""

    folder: str
    name: str
    year: int
    pieces: list[Piece] = field(default_factory=list)
    faults: list[dict[str, Any]] = field(default_factory=list)
    silent: list[dict[str, Any]] = field(default_factory=list)
    allowed: list[dict[str, Any]] = field(default_factory=list)

    def add(self, path: str, data: bytes, why: str, **truth: Any) -> str:
        """Keep a file; facts left out are not stated, an explicit None means there is none."""
        truth.setdefault("status", "ok")
        truth.setdefault("indicators", [int(item.split(".")[0]) for item in truth.get("items", [])])
        truth["indicators"] = list(dict.fromkeys(truth["indicators"]))
        if truth["status"] == "ok" and truth.get("kind") not in (None, "foto"):
            truth.setdefault("region", self.name)
        if truth.get("region") is False:  # the document does not say
            del truth["region"]
        self.pieces.append(Piece(path, data, why, truth))
        return path

    def inside(self, path: str, why: str, **truth: Any) -> str:
        """Tell of a member of an archive or mail already added."""
        return self.add(path, b"", why, member=True, **truth)

    def fault(self, code: str, *documents: str, indicator: int | None = None,
              item: str | None = None, why: str = "") -> None:
        """A planted fault: the code that must be raised, where, and what was done."""
        self.faults.append({"code": code, "documents": list(documents),
                            "indicator": indicator, "item": item, "why": why})

    def quiet(self, document: str, *codes: str, why: str) -> None:
        """A look-alike: these codes must not name this document; none given: no code at all."""
        self.silent.append({"document": document, "codes": list(codes), "why": why})

    def allow(self, document: str, *codes: str, why: str) -> None:
        """Codes that may rightly be raised as well, besides the planted ones."""
        self.allowed.append({"document": document, "codes": list(codes), "why": why})

    def write(self, root: Path) -> None:
        """Lay the files out below root/folder."""
        for piece in self.pieces:
            if piece.truth.get("member"):
                continue
            target = root / self.folder / piece.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(piece.data)

    def as_truth(self) -> dict[str, Any]:
        """What truth.yaml says of this region."""
        files = []
        for piece in self.pieces:
            known = {key: piece.truth[key] for key in FACTS if key in piece.truth}
            rest = {key: value for key, value in piece.truth.items()
                    if key not in known and key != "member"}
            files.append({"path": piece.path, "status": rest.pop("status"), **known, **rest})
        return {"region": self.name, "year": self.year,
                "evaluated_years": [self.year - 2, self.year - 1],
                "files": files, "faults": self.faults, "silent": self.silent, "allowed": self.allowed}


def decomposed(name: str) -> str:
    """A name as macOS hands it over, accents apart from their letters."""
    return unicodedata.normalize("NFD", name)
