"""A region: who its offices and people are, how it writes, where its files go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.regions import paper

MONTHS = (
    ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
)
SHORT = {
    1: "Kebijakan KLA", 2: "Kelembagaan", 3: "Peran Masyarakat dan Dunia Usaha", 4: "Akta Kelahiran",
    5: "Informasi Layak Anak", 6: "Partisipasi Anak", 7: "Perkawinan Anak", 8: "Lembaga Konsultasi",
    9: "PAUD HI", 10: "Pengasuhan Alternatif", 11: "Ruang Bermain", 12: "Persalinan", 13: "Gizi",
    14: "PMBA", 15: "Puskesmas Ramah Anak", 16: "Air Minum Sanitasi", 17: "KTR", 18: "Wajib Belajar",
    19: "Sekolah Ramah Anak", 20: "PKA RIRA", 21: "Kekerasan Pekerja Anak", 22: "Napza Bencana",
    23: "Disabilitas", 24: "ABH",
}  # fmt: skip
KLASTER = ((3, "Kelembagaan"), (6, "Klaster I"), (11, "Klaster II"), (17, "Klaster III"),
           (20, "Klaster IV"), (24, "Klaster V"))  # fmt: skip


Rows = Sequence[Sequence[Any]]  # of a sheet


@dataclass(frozen=True)
class Office:
    name: str
    short: str
    chief: str  # title of its head


@dataclass
class Region:
    """One invented administration under a real region's name."""

    title: str  # Kabupaten Banggai
    code: str
    seat: str
    province: str
    year: int  # of the award
    layout: str  # offices, klaster, flat
    head: str  # the regent's or mayor's invented name
    deputy: str  # the secretary's
    people: tuple[str, ...]
    neighbours: tuple[str, str]
    kecamatan: tuple[str, ...]
    offices: dict[str, Office]
    minutes: str  # what it calls minutes
    presence: str  # what it calls an attendance list
    out: Path = field(default_factory=Path)
    made: list[str] = field(default_factory=list)
    claims: list[list[Any]] = field(default_factory=list)

    @property
    def city(self) -> bool:
        return self.title.startswith("Kota")

    @property
    def ruler(self) -> str:
        return "Wali Kota" if self.city else "Bupati"

    @property
    def name(self) -> str:
        return self.title.split(" ", 1)[1]

    @property
    def first(self) -> int:
        return self.year - 2

    @property
    def last(self) -> int:
        return self.year - 1

    @property
    def seed(self) -> int:
        return len(self.made) + int(self.code.replace(".", ""))

    def person(self, at: int) -> str:
        return self.people[at % len(self.people)]

    def put(self, indicator: int, office: str, name: str, text: str, kind: str = "pdf") -> str:
        """Write a paper; the place is that of the region's layout."""
        make = {"pdf": paper.pdf, "docx": paper.docx, "txt": paper.txt}[kind]
        return self.lay(indicator, office, f"{name}.{kind}", make(text, self.seed))

    def sheet(self, indicator: int, office: str, name: str, **sheets: Rows) -> str:
        named = {key.replace("_", " "): rows for key, rows in sheets.items()}
        return self.lay(indicator, office, f"{name}.xlsx", paper.xlsx(named))

    def csv(self, indicator: int, office: str, name: str, rows: Rows) -> str:
        lines = "\r\n".join(";".join(str(cell) for cell in row) for row in rows)
        return self.lay(indicator, office, f"{name}.csv", lines.encode())

    def claims_file(self, folder: Path) -> Path:
        """The self-assessment as a workbook."""
        head = ["Indikator", "No", "Pertanyaan", "Nilai Maksimal", "Jawaban", "Skor", "OPD"]
        file = folder / f"klaim-{self.code}.xlsx"
        file.write_bytes(paper.xlsx({"Penilaian Mandiri": [head, *self.claims]}))
        return file

    def lay(self, indicator: int, office: str, name: str, data: bytes, sub: str = "") -> str:
        """Write bytes at the place of an indicator and an office, in `sub` below it."""
        body = self.offices[office]
        if self.layout == "offices":
            folder = body.short
        elif self.layout == "klaster":
            klaster = next(words for last, words in KLASTER if indicator <= last)
            folder = f"{klaster}/{indicator:02d}. {SHORT[indicator]}"
        else:
            stem, _, ending = name.rpartition(".")
            said = stem if stem.isupper() else f"{stem} - {body.short} {self.name}"
            folder, name = "", f"{said}.{ending}"
        return self.write("/".join(filter(None, (folder, sub, name))), data)

    def write(self, path: str, data: bytes) -> str:
        if path in self.made:
            raise ValueError(f"two papers at {path}")
        file = self.out / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        self.made.append(path)
        return path


def told(year: int, month: int, day: int) -> str:
    """A date as a letter writes it."""
    return f"{day} {MONTHS[month - 1]} {year}"
