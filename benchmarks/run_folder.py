"""A whole run over text PDFs, beside raw pypdfium2, pdfplumber and markitdown in the same rounds.

    python benchmarks/run_folder.py [--files 500] [--pages 5] [--rounds 3] [--peer-files 40]

Makes a folder of text PDFs of which one page in five has a ruled table, and prints pages a second
of `buktikla check` (everything: reading, classifying, checks, all outputs), of text extraction by
pypdfium2 alone, of text and tables by pdfplumber, and of markitdown, each on all cores; the last
two, being slow, over the first `--peer-files` files, markitdown where it is installed.  Machines
are noisy: read the ratios, which are medians over the rounds.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pypdfium2
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle
from whole_run import seconds

from pipeline.run import cores

WORDS = ["rapat", "koordinasi", "gugus", "tugas", "kabupaten", "layak", "anak", "dinas", "kesehatan", "puskesmas", "sekolah", "forum", "perlindungan", "pemenuhan", "hak", "laporan", "kegiatan", "pelatihan", "data", "balita", "akta", "kelahiran", "tahun", "desa", "kecamatan", "peserta", "hasil", "rencana", "tindak", "lanjut", "anggaran", "sasaran", "pelaksanaan", "evaluasi", "bersama"]


def make(folder: Path, files: int, pages: int) -> None:
    """Text PDFs with a title each, running text, and a ruled table on every fifth page."""
    style = getSampleStyleSheet()
    draw = random.Random(7)
    for number in range(files):
        story = []
        for page in range(pages):
            if page == 0:
                text = f"LAPORAN KEGIATAN NOMOR {number} TAHUN {2023 + number % 2}"
                story.append(Paragraph(text, style["Title"]))
            for _ in range(6):
                text = " ".join(draw.choice(WORDS) for _ in range(70))
                story.append(Paragraph(text.capitalize() + ".", style["BodyText"]))
            if page == pages - 1:
                rows = [["No", "Kecamatan", "2023", "2024"]]
                rows += [[str(n), draw.choice(WORDS), str(draw.randrange(900)), "7"] for n in range(8)]
                grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
                story.append(Table(rows, style=grid))
            story.append(PageBreak())
        path = folder / f"{number // 50:02d}" / f"laporan {number:04d}.pdf"
        path.parent.mkdir(exist_ok=True)
        SimpleDocTemplate(str(path), pagesize=A4, invariant=1).build(story)


def raw_text(path: str) -> int:
    """Characters of all pages, read the plainest way."""
    document = pypdfium2.PdfDocument(path)
    total = sum(len(page.get_textpage().get_text_bounded()) for page in document)
    document.close()
    return total


def with_pdfplumber(path: str) -> int:
    """Characters of text and cells of tables, as a program of its own would read them."""
    import pdfplumber

    total = 0
    with pdfplumber.open(path) as document:
        for page in document.pages:
            total += len(page.extract_text())
            total += sum(len(row) for table in page.extract_tables() for row in table)
    return total


def with_markitdown(path: str) -> int:
    """Characters of the Markdown."""
    return len(converter().convert(path).text_content)


@cache
def converter() -> Any:
    from markitdown import MarkItDown

    return MarkItDown()


def pages_a_second(read: Callable[[str], int], paths: list[str], pages: int) -> float:
    """With as many processes as there are cores; starting them counts."""
    start = time.perf_counter()
    with ProcessPoolExecutor(cores()) as pool:
        list(pool.map(read, paths, chunksize=max(1, min(8, len(paths) // cores()))))
    return len(paths) * pages / (time.perf_counter() - start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--pages", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer-files", type=int, default=40, help="0: without them")
    asked = parser.parse_args()
    peers = {"pdfplumber": with_pdfplumber, "markitdown": with_markitdown}
    if find_spec("markitdown") is None:
        del peers["markitdown"]
        print("markitdown is not installed here; it is left out")
    if not asked.peer_files:
        peers = {}
    figures: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "berkas"
        folder.mkdir()
        make(folder, asked.files, asked.pages)
        paths = sorted(str(path) for path in folder.rglob("*.pdf"))
        count = asked.files * asked.pages
        for number in range(asked.rounds):
            figures["pypdfium2"].append(pages_a_second(raw_text, paths, asked.pages))
            figures["buktikla"].append(count / seconds(folder, Path(scratch) / f"hasil {number}"))
            for name, read in peers.items():
                figures[name].append(pages_a_second(read, paths[: asked.peer_files], asked.pages))
    print(f"{asked.files} PDF, {count} pages, {cores()} cores, {asked.rounds} rounds (medians)")
    for name, rates in figures.items():
        ratio = statistics.median(
            ours / theirs for ours, theirs in zip(figures["buktikla"], rates, strict=True)
        )
        print(f"{name:12}{statistics.median(rates):9.1f} pages/s   buktikla is {ratio:7.3f} of it")


if __name__ == "__main__":
    main()
