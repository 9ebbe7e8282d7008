"""What was learned from labelled texts: for each term, how much it speaks for each class."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from classifiers.learned.table import Floats, Rows, Table
from classifiers.learned.terms import beginnings, form_terms
from rules.book_file import RulebookError
from rules.learned_file import BROKEN, MIXTURES, TABLES

# share of the words; 995 of 1,000 of our labelled documents have more than 0.71, English ones 0.4
KNOWN = 0.6


class Weighed(NamedTuple):
    """Terms by row, each once, and their weights."""

    rows: Rows
    values: Floats

    @property
    def of_length_one(self) -> Weighed:
        length = float(np.sqrt(self.values @ self.values))
        return Weighed(self.rows, self.values / length) if length else self


@dataclass(frozen=True)
class Vocabulary:
    """The known terms, by row, and how telling each is (inverse document frequency)."""

    rows: Mapping[str, int]
    idf: Floats

    def known(self, terms: Iterable[str]) -> set[int]:
        """The rows of the terms that are known."""
        return {row for term in terms if (row := self.rows.get(term)) is not None}

    def counted(self, terms: Iterable[str]) -> Weighed:
        """The known terms of a text and their weights (tf-idf, sublinear)."""
        counts = Counter(map(self.rows.get, terms))
        del counts[None]
        rows = np.fromiter(counts, np.intp, len(counts))
        often = np.fromiter(counts.values(), np.float32, len(counts))
        return Weighed(rows, (1 + np.log(often)) * self.idf[rows])

    def beside(self, weighed: Weighed, term: str) -> Weighed:
        """The same with a term more that was not among them, where it is known."""
        row = self.rows.get(term)
        if row is None:
            return weighed
        return Weighed(np.append(weighed.rows, row), np.append(weighed.values, self.idf[row]))


@dataclass(frozen=True)
class Mixture:
    """Logistic regression over a few measures of rules and learned voice: a probability."""

    weights: NDArray[np.float64]
    bias: float

    def chances(self, measures: Sequence[Sequence[float]]) -> list[float]:
        """The probability for each row of measures."""
        if not measures:
            return []
        raw = np.array(measures, float) @ self.weights + self.bias
        chances: list[float] = (1 / (1 + np.exp(-raw))).tolist()
        return chances


@dataclass(frozen=True)
class Model:
    """The learned voice of a rulebook: vocabularies, the tables over them, and the mixtures."""

    vocabularies: Mapping[str, Vocabulary]
    tables: Mapping[str, Table]
    mixtures: Mapping[str, Mixture]

    def familiar(self, lines: Sequence[str]) -> bool:
        """Whether normalised lines are in the language that was learned from."""
        words = beginnings(lines)
        known = sum(map(self.vocabularies["form"].rows.__contains__, words))
        return known >= KNOWN * len(words)

    def kinds(self, lines: Sequence[str]) -> dict[str, float]:
        """The logarithm of each kind's probability for normalised lines."""
        table = self.tables["kinds"]
        known = self.vocabularies["form"].counted(form_terms(lines)).of_length_one
        return dict(zip(table.classes, table.chances(*known).tolist(), strict=True))

    def loudest(self, kind: str, lines: Sequence[str]) -> int:
        """The line that speaks most for a kind."""
        vocabulary, weights = self.vocabularies["form"], self.tables["kinds"].of_class(kind)

        def said(line: str) -> float:
            return float(sum(weights[row] for row in vocabulary.known(form_terms([line]))))

        return max(range(len(lines)), key=lambda at: said(lines[at]))


def write(model: Model, file: Path, least: float) -> None:
    """Keep a model in a file, without weights smaller than `least` and terms that have no other."""
    kept: dict[str, Any] = {}
    for name, vocabulary in model.vocabularies.items():
        tables = {its: model.tables[its] for its, words in TABLES.items() if words == name}
        told = np.zeros(len(vocabulary.rows), bool)
        for table in tables.values():
            told |= np.abs(table.weights).max(axis=1) >= least
        kept[f"{name}.terms"] = _packed(np.array(list(vocabulary.rows))[told])
        kept[f"{name}.idf"] = vocabulary.idf[told].astype(np.float16)
        for its, table in tables.items():
            weights = table.weights[told].ravel()
            at = np.flatnonzero(np.abs(weights) >= least)
            kept[f"{its}.classes"] = _packed(table.classes)
            kept[f"{its}.at"] = np.diff(at, prepend=0).astype(np.uint32)
            kept[f"{its}.weights"] = weights[at].astype(np.float16)
            kept[f"{its}.bias"] = table.bias
    for name, mixture in model.mixtures.items():
        kept[f"{name}.mixture"] = np.append(mixture.weights, mixture.bias)
    np.savez_compressed(file, **kept)


def read(file: Path) -> Model:
    """The model in a file that `write` made; RulebookError where it holds something else."""
    try:
        return _read(file)
    except (OSError, EOFError, BadZipFile, zlib.error, KeyError, ValueError, IndexError) as error:
        raise RulebookError(BROKEN) from error


def _read(file: Path) -> Model:
    with np.load(file, allow_pickle=False) as kept:
        names = {name: _unpacked(kept[f"{name}.terms"]) for name in set(TABLES.values())}
        return Model(
            vocabularies={
                name: Vocabulary(
                    {term: row for row, term in enumerate(terms)},
                    kept[f"{name}.idf"].astype(np.float32),
                )
                for name, terms in names.items()
            },
            tables={name: _table(kept, name, len(names[its])) for name, its in TABLES.items()},
            mixtures={
                name: Mixture(kept[f"{name}.mixture"][:-1], float(kept[f"{name}.mixture"][-1]))
                for name in MIXTURES
            },
        )


def _table(kept: Mapping[str, NDArray[Any]], name: str, terms: int) -> Table:
    classes, heavy = _unpacked(kept[f"{name}.classes"]), kept[f"{name}.weights"]
    told = Table.of(classes, heavy, kept[f"{name}.bias"])
    steps = np.zeros(terms * len(classes), np.int16)
    steps[np.cumsum(kept[f"{name}.at"], dtype=np.int64)] = told.steps
    return replace(told, steps=steps.reshape(terms, len(classes)))


def _packed(names: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def _unpacked(packed: NDArray[np.uint8]) -> tuple[str, ...]:
    return tuple(packed.tobytes().decode().split("\n"))
