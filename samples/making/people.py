"""Names for lists of people, and the rows of attendance lists."""

from __future__ import annotations

import random

from .offices import BODIES, FIRST, LAST


def names(seed: str, count: int) -> list[str]:
    """Invented names, always the same for a seed, none twice."""
    rng = random.Random("names" + seed)
    every = [f"{first} {last}" for first in FIRST for last in LAST]
    return rng.sample(every, count)


def attendance(seed: str, count: int, heads: list[str]) -> list[list[str]]:
    """Rows of an attendance list; the last column is left for the signatures."""
    rng = random.Random("hadir" + seed)
    rows = []
    for at, name in enumerate(names(seed, count)):
        row = []
        for head in heads[:-1]:
            row.append({"No": str(at + 1), "Nama": name, "L/P": rng.choice("LP"),
                        "Instansi": BODIES[(at * 5 + len(seed)) % len(BODIES)],
                        "Sekolah": f"SMPN {rng.randint(1, 6)} {rng.choice(('Rancapatri', 'Mekarwangi', 'Sukalaju'))}",
                        "Asal": rng.choice(("Kec. Mekarwangi", "Kec. Rancapatri", "Kec. Sukalaju", "Kec. Batulawas")),
                        "Jabatan": rng.choice(("Kabid", "Kasi", "Staf", "Anggota", "Analis", "Ketua"))}.get(head, ""))
        rows.append([*row, f"~{seed}{at}~"])
    return rows
