"""Both regions, from the modules that hold their papers."""

from __future__ import annotations

from .record import Region
from .sukamekar import gugus_tugas, kelembagaan, klaster1, klaster2, klaster3


def all_regions() -> list[Region]:
    """The regions with all their files."""
    good = Region("kabupaten-sukamekar", "Kabupaten Sukamekar", 2025)
    for module in (kelembagaan, gugus_tugas, klaster1, klaster2, klaster3):
        module.add(good)
    return [good]


def claims() -> dict[str, tuple[bytes, str]]:
    """Self-assessments: name, bytes and what each is for."""
    return {}
