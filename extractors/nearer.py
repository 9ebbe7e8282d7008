"""A second look at a picture: a part of it with more pixels, and when one is worth it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numpy.typing import NDArray

from pipeline.records import Box

LONGEST = 3400  # pixels of the longer side that OCR works on
WORTH = 1.25  # times as many pixels a side, below which a second look shows nothing new

# a part of the same picture with more pixels: RGB of shape (h, w, 3)
Closer = Callable[[Box], NDArray[Any]]
