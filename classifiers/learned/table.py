"""What each term speaks for: the weights of a regression."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]
STEPS = 32_767  # from nothing to the heaviest weight


@dataclass(frozen=True)
class Table:
    """Weights of terms (rows) for classes (columns), as whole numbers of a step.

    Half the size of floats, for every worker holds them, and as fast; half floats are slow.
    """

    classes: tuple[str, ...]
    steps: NDArray[np.int16]  # terms x classes
    step: float
    bias: Floats  # classes

    @classmethod
    def of(cls, classes: tuple[str, ...], weights: NDArray[Any], bias: Floats) -> Table:
        """The table of weights, terms x classes."""
        full = weights.astype(np.float64)  # half floats cannot hold so many steps
        step = float(np.abs(full).max(initial=0.0)) / STEPS or 1.0
        return cls(classes, np.rint(full / step).astype(np.int16), step, bias)

    @property
    def weights(self) -> Floats:
        return self.steps * np.float32(self.step)

    def of_class(self, name: str) -> Floats:
        """The weights of all terms for a class."""
        return self.steps[:, self.classes.index(name)] * np.float32(self.step)

    def raw(self, rows: Rows, values: Floats) -> Floats:
        """What the terms of a text say for each class by itself: the logarithm of its odds."""
        told: Floats = (values * np.float32(self.step)) @ self.steps.take(rows, 0).astype(np.float32)
        return told + self.bias

    def chances(self, rows: Rows, values: Floats) -> Floats:
        """The logarithm of each class's probability where one of them must be right."""
        raw = self.raw(rows, values)
        most = raw.max()
        chances: Floats = raw - (most + np.log(np.exp(raw - most).sum()))
        return chances
