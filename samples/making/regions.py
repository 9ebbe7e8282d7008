"""Both regions, from the modules that hold their papers."""

from __future__ import annotations

from . import claims as assessed
from .record import Region
from .sukamekar import (
    desa,
    gugus_tugas,
    kelembagaan,
    klaster1,
    klaster2,
    klaster3,
    klaster4,
    klaster5,
)
from .tanjungrukmi import dp3a, health, schools


def all_regions() -> list[Region]:
    """The regions with all their files."""
    good = Region("kabupaten-sukamekar", "Kabupaten Sukamekar", 2025)
    for module in (kelembagaan, gugus_tugas, klaster1, klaster2, klaster3, klaster4, klaster5, desa):
        module.add(good)
    faulty = Region("kota-tanjungrukmi", "Kota Tanjungrukmi", 2025)
    for part in (dp3a, health, schools):
        part.add(faulty)
    return [good, faulty]


def claims() -> dict[str, tuple[bytes, str]]:
    """Self-assessments: name, bytes and what each is for."""
    return {"penilaian-mandiri-sukamekar.csv": (assessed.good(), "claims that the evidence bears out"),
            "penilaian-mandiri-tanjungrukmi.xlsx": (assessed.faulty(), "two claims without evidence, one with another figure")}
