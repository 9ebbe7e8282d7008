"""Which column of a sheet holds what, from the words of its head."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rules.claims.grid import Cell
from rules.filing import folded

SEARCHED = 40  # rows from the top in which the head may stand

# Whole heads, folded; what is not here is judged by its words below.
_HEADS: Mapping[str, tuple[str, ...]] = {
    "indicator": ("indikator", "indicator", "nama indikator", "indikator kla", "ind"),
    "code": ("no", "nomor", "kode", "nr", "id", "no urut", "nomor urut"),
    "question": (
        "pertanyaan", "question", "butir", "uraian", "item", "parameter", "description", "sub indikator", "butir penilaian",
        "komponen", "aspek", "ukuran", "kriteria", "uraian butir",
    ),
    "max": ("max", "maks", "maksimal", "maksimum", "maximum", "bobot", "nilai tertinggi"),
    "answer": (
        "jawaban", "answer", "isian", "capaian", "realisasi", "hasil", "respon", "respons", "isi jawaban",
        "ya tidak", "ada tidak", "kondisi",
    ),
    "score": ("score", "skor", "nilai", "poin", "mandiri", "em", "point", "points", "perolehan", "self score"),
    "opd": (
        "opd", "pd", "skpd", "perangkat daerah", "instansi", "dinas", "pengampu", "penanggung jawab",
        "leading sector", "owner", "office",
    ),
}  # fmt: skip
_MOST = frozenset({"max", "maks", "maksimal", "maksimum", "maximum", "bobot", "tertinggi"})
_GIVEN = frozenset({"nilai", "skor", "score", "poin", "point", "points", "mandiri", "em"})
_OWN = frozenset({"own", "mandiri", "em", "self", "klaim", "daerah", "diperoleh"})
# points that somebody else gave
_OTHERS = frozenset(
    {"verifikasi", "verifikator", "provinsi", "pusat", "va", "vl", "kementerian", "final", "akhir", "lapangan"}
)


@dataclass(frozen=True, slots=True)
class Head:
    """Columns by role, counted from 0; the first row below the head."""

    indicator: tuple[int, ...]
    code: tuple[int, ...]
    question: tuple[int, ...]
    max: int | None
    answer: int | None
    score: int | None
    opd: int | None
    below: int

    @property
    def roles(self) -> int:
        single = (self.max, self.answer, self.score, self.opd)
        lists = (self.indicator, self.code, self.question)
        return sum(each is not None for each in single) + sum(map(bool, lists))

    @property
    def enough(self) -> bool:
        asks = bool(self.question or self.code or self.indicator)
        return asks and (self.score is not None or self.answer is not None) and self.roles >= 3


def head_of(rows: Sequence[Sequence[Cell]], start: int = 0) -> Head | None:
    """The head among the first rows from `start`: one row, or two with merged heads above."""
    best: Head | None = None
    for at in range(start, min(len(rows), start + SEARCHED)):
        for head in (_read(rows[at], at + 1), _two(rows, at)):
            if head and head.enough and (best is None or head.roles > best.roles):
                best = head
        if best and at + 1 > best.below + 1:
            break  # a second head further down is that of another table
    return best


def is_head(row: Sequence[Cell]) -> bool:
    """Whether a row repeats a head, as at the top of each page or klaster."""
    return _read(row, 0).enough


def _two(rows: Sequence[Sequence[Cell]], at: int) -> Head | None:
    """Two rows read as one head: a cell of the upper row holds for the blanks to its right."""
    if at + 1 >= len(rows):
        return None
    lower = rows[at + 1]
    if any(isinstance(cell, float) for cell in lower):
        return None
    upper = [*rows[at], *[""] * (len(lower) - len(rows[at]))]
    carried = list(upper)
    for left, right in pairwise(range(len(upper))):
        below = lower[right] if right < len(lower) else ""
        if not carried[right] and below:
            carried[right] = carried[left]
    joined = [
        " ".join(filter(None, (str(top), str(lower[column]) if column < len(lower) else "")))
        for column, top in enumerate(carried)
    ]
    return _read(joined, at + 2)


def _read(row: Sequence[Cell], below: int) -> Head:
    columns: dict[str, list[int]] = {role: [] for role in _HEADS}
    own: set[int] = set()
    asking: set[int] = set()  # numbers of questions, before numbers of rows
    for column, cell in enumerate(row):
        if not isinstance(cell, str) or not cell or len(cell) > 80:
            continue
        role = _role(folded(cell))
        if role:
            columns[role].append(column)
        if role == "code" and {"pertanyaan", "question", "soal", "kode"} & set(folded(cell).split()):
            asking.add(column)
        if role == "score" and _OWN & set(folded(cell).split()):
            own.add(column)
    scores = [column for column in columns["score"] if column in own] or columns["score"]
    return Head(
        indicator=tuple(columns["indicator"]),
        code=tuple(sorted(columns["code"], key=lambda column: column not in asking)),
        question=tuple(columns["question"]),
        max=_first(columns["max"]),
        answer=_first(columns["answer"]),
        score=_first(scores),
        opd=_first(columns["opd"]),
        below=below,
    )


def _first(columns: list[int]) -> int | None:
    return columns[0] if columns else None


def _role(text: str) -> str | None:
    for role, heads in _HEADS.items():
        if text in heads:
            return role
    words = set(text.split())
    if words & _OTHERS and not words & _OWN:
        return None
    if words & _MOST:
        return "max"
    if words & {"jawaban", "answer", "isian"}:
        return "answer"
    if words & {"opd", "skpd", "pengampu", "office"} or "perangkat daerah" in text or "penanggung jawab" in text:
        return "opd"
    if words & {"pertanyaan", "question"}:
        return "code" if words & {"no", "nomor", "kode"} else "question"
    if words & {"indikator", "indicator"}:
        return "indicator"
    if words & _GIVEN:
        return "score"
    return None
