"""requests/*.docx: one request letter for each OPD that owes evidence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from pipeline.report.atomic import Unwritable, write_bytes
from pipeline.report.items import by_opd, gap_rows
from pipeline.report.letter import compose
from pipeline.report.model import Report
from pipeline.report.offices import Offices
from pipeline.report.papers import faulty
from pipeline.report.shown import safe

STEM = "Permintaan-Bukti"  # only letters that begin so are ever replaced or removed


def write(report: Report, out: Path, language: str) -> None:
    """Write the letters into requests/ and remove those that nobody owes any more.

    Raises Unwritable.
    """
    folder = out / "requests"
    rows = gap_rows(report, language)
    asked, offices = by_opd(rows), Offices(report)
    names, papers = file_names(asked), [each for each in faulty(report, rows) if each.path]
    for label, owed in asked.items():
        own = [each for each in papers if label in each.opd]
        letter = compose(report, offices.of(label), owed, own, language)
        write_bytes(folder / names[label], letter)
    if not folder.is_dir():
        return
    for old in folder.glob(f"{STEM}-*.docx"):
        if old.name not in names.values():
            try:
                old.unlink()
            except OSError as error:
                raise Unwritable(old, error) from error


def file_names(offices: Iterable[str]) -> dict[str, str]:
    """A file name for each OPD that every system takes, no two equal but for case."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for opd in offices:
        plain = unicodedata.normalize("NFKD", safe(opd)).encode("ascii", "ignore").decode()
        stem = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "OPD"
        name, number = f"{STEM}-{stem}.docx", 2
        while name.lower() in taken:
            name, number = f"{STEM}-{stem}-{number}.docx", number + 1
        taken.add(name.lower())
        names[opd] = name
    return names
