"""The facts a document tells of itself: one module each, registered here."""

from __future__ import annotations

from classifiers.facts.contract import Reader

FACTS: dict[str, Reader] = {}
