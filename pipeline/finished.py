"""A finished run as its output folder tells it: summary.json and the JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from pipeline.language import N_
from pipeline.records import Message
from pipeline.report.jsonl import WORK

M = TypeVar("M", bound=BaseModel)


class Outside(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Points(Outside):
    max: float
    supported: float
    at_risk: float


class ItemPoints(Points):
    """A line of .kerja/items.jsonl; `shares` by key, where the item is graded in parts."""

    indicator: int
    item: str
    state: str  # accepted, weak, missing
    shares: dict[str, Points] = {}


class Indicator(Outside):
    id: int
    points_max: float
    points_supported: float
    points_at_risk: float
    claimed: float | None = None


class Totals(Outside):
    points_max: float
    points_supported: float
    points_at_risk: float
    claimed: float | None = None


class Rulebook(Outside):
    id: str
    digest: str


class Summary(Outside):
    region: str | None
    year: int
    indicators: tuple[Indicator, ...]
    totals: Totals
    predikat_projected: str | None
    rulebook: Rulebook


class Found(Outside):
    """A line of findings.jsonl."""

    code: str
    severity: str
    indicator: int | None
    item: str | None
    documents: tuple[str, ...]
    points: float
    opd: tuple[str, ...]
    message: str


class Proof(Outside):
    """A line of evidence.jsonl."""

    indicator: int
    item: str
    document: str


class Paper(Outside):
    """A line of documents.jsonl."""

    path: str
    sha256: str


class NoRun(Exception):
    """The folder holds no finished run; one sentence says what is wrong."""

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.message = Message.of(text, **values)


@dataclass(frozen=True, slots=True)
class Finished:
    """A run's outcome; documents map a path to the hash of its bytes."""

    folder: Path
    summary: Summary
    items: dict[tuple[int, str], ItemPoints]
    findings: tuple[Found, ...]
    evidence: tuple[Proof, ...]  # by item, what counts first, then the best
    documents: dict[str, str]


def read(folder: Path) -> Finished:
    """The run in an output folder; NoRun where files are not there or not of this program."""
    if not folder.is_dir():
        raise NoRun(N_("Folder hasil {folder} tidak ada."), folder=folder)
    summary = _valid(Summary, _json(folder / "summary.json"), folder / "summary.json")
    items = _lines(ItemPoints, folder / WORK / "items.jsonl")
    papers = _lines(Paper, folder / "documents.jsonl")
    return Finished(
        folder=folder,
        summary=summary,
        items={(row.indicator, row.item): row for row in items},
        findings=tuple(_lines(Found, folder / "findings.jsonl")),
        evidence=tuple(_lines(Proof, folder / "evidence.jsonl")),
        documents={paper.path: paper.sha256 for paper in papers},
    )


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError as error:
        text = N_("{folder} bukan folder hasil: {name} tidak ada di dalamnya.")
        raise NoRun(text, folder=path.parent, name=path.name) from error
    except UnicodeDecodeError as error:
        raise NoRun(N_("{name} bukan hasil program ini."), name=path) from error


def _json(path: Path) -> Any:
    return _parsed(_text(path), path)


def _parsed(text: str, path: Path) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise NoRun(N_("{name} rusak: bukan JSON yang utuh."), name=path) from error


def _valid(model: type[M], content: Any, path: Path) -> M:
    try:
        return model.model_validate(content)
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"]))
        text = N_("{name} bukan hasil versi ini: {where} tidak dapat dibaca.")
        raise NoRun(text, name=path, where=where) from error


def _lines(model: type[M], path: Path) -> Iterator[M]:
    for line in _text(path).split("\n"):
        if line:
            yield _valid(model, _parsed(line, path), path)
