"""What was learned from labelled texts: for each term, how much it speaks for each class."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from classifiers.learned.terms import beginnings, form_terms
from rules.book_file import RulebookError
from rules.learned_file import BROKEN, MIXTURES, TABLES

# share of the words; 995 of 1,000 of our labelled documents have more than 0.71, English ones 0.4
KNOWN = 0.6
Floats = NDArray[np.float32]
Halves = NDArray[np.float16]


@dataclass(frozen=True)
class Vocabulary:
    """The known terms, by row, and how telling each is (inverse document frequency)."""

    rows: Mapping[str, int]
    idf: Floats

    def known(self, terms: Iterable[str]) -> set[int]:
        """The rows of the terms that are known."""
        return {row for term in terms if (row := self.rows.get(term)) is not None}

    def weighed(self, terms: Iterable[str]) -> tuple[NDArray[np.intp], Floats]:
        """The known terms of a text and their weights (tf-idf, sublinear, of length one)."""
        counts = Counter(map(self.rows.get, terms))
        del counts[None]
        rows = np.fromiter(counts, np.intp, len(counts))
        often = np.fromiter(counts.values(), np.float32, len(counts))
        values = (1 + np.log(often)) * self.idf[rows]
        length = float(np.sqrt(values @ values))
        return rows, values / length if length else values


@dataclass(frozen=True)
class Table:
    """Weights of terms (rows) for classes (columns), as logistic regression has them."""

    classes: tuple[str, ...]
    weights: Halves  # terms x classes; half floats, for every worker holds them
    bias: Floats  # classes

    def raw(self, rows: NDArray[np.intp], values: Floats) -> Floats:
        """What the terms of a text say for each class by itself: the logarithm of its odds."""
        told: Floats = values @ self.weights[rows].astype(np.float32) + self.bias
        return told

    def chances(self, rows: NDArray[np.intp], values: Floats) -> Floats:
        """The logarithm of each class's probability where one of them must be right."""
        raw = self.raw(rows, values)
        chances: Floats = raw - np.logaddexp.reduce(raw)
        return chances


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
        known = sum(word in self.vocabularies["form"].rows for word in words)
        return known >= KNOWN * len(words)

    def kinds(self, lines: Sequence[str]) -> dict[str, float]:
        """The logarithm of each kind's probability for normalised lines."""
        table = self.tables["kinds"]
        known = self.vocabularies["form"].weighed(form_terms(lines))
        return dict(zip(table.classes, table.chances(*known).tolist(), strict=True))

    def loudest(self, kind: str, lines: Sequence[str]) -> int:
        """The line that speaks most for a kind."""
        table, vocabulary = self.tables["kinds"], self.vocabularies["form"]
        weights = table.weights[:, table.classes.index(kind)]

        def said(line: str) -> float:
            return float(sum(weights[row] for row in vocabulary.known(form_terms([line]))))

        return max(range(len(lines)), key=lambda at: said(lines[at]))


def write(model: Model, file: Path, least: float) -> None:
    """Keep a model in a file, without weights smaller than `least` and terms that have no other."""
    kept: dict[str, Any] = {}
    for name, vocabulary in model.vocabularies.items():
        tables = [its for its, words in TABLES.items() if words == name]
        told = np.zeros(len(vocabulary.rows), bool)
        for its in tables:
            told |= np.abs(model.tables[its].weights).max(axis=1) >= least
        kept[f"{name}.terms"] = _packed(np.array(list(vocabulary.rows))[told])
        kept[f"{name}.idf"] = vocabulary.idf[told].astype(np.float16)
        for its in tables:
            weights = model.tables[its].weights[told].ravel()
            at = np.flatnonzero(np.abs(weights) >= least)
            kept[f"{its}.classes"] = _packed(model.tables[its].classes)
            kept[f"{its}.at"] = np.diff(at, prepend=0).astype(np.uint32)
            kept[f"{its}.weights"] = weights[at].astype(np.float16)
            kept[f"{its}.bias"] = model.tables[its].bias
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
    classes = _unpacked(kept[f"{name}.classes"])
    weights = np.zeros(terms * len(classes), np.float16)
    weights[np.cumsum(kept[f"{name}.at"], dtype=np.int64)] = kept[f"{name}.weights"]
    return Table(classes, weights.reshape(terms, len(classes)), kept[f"{name}.bias"])


def _packed(names: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def _unpacked(packed: NDArray[np.uint8]) -> tuple[str, ...]:
    return tuple(packed.tobytes().decode().split("\n"))
