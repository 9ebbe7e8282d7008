"""A whole run over text PDFs, beside raw pypdfium2 over all cores in the same rounds.

    python benchmarks/run_folder.py [--files 500] [--pages 5] [--rounds 3]

Makes a folder of text PDFs of which one page in five has a ruled table, and prints pages a second
of `buktikla check` (everything: reading, classifying, checks, all outputs) and of text extraction
alone.  Machines are noisy: read the ratio.
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pypdfium2
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--pages", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "berkas"
        folder.mkdir()
        make(folder, asked.files, asked.pages)
        paths = sorted(str(path) for path in folder.rglob("*.pdf"))
        count = asked.files * asked.pages
        whole, raw = [], []
        for number in range(asked.rounds):
            start = time.perf_counter()
            with ProcessPoolExecutor(cores()) as pool:
                list(pool.map(raw_text, paths, chunksize=8))
            raw.append(count / (time.perf_counter() - start))
            out = Path(scratch) / f"hasil {number}"
            start = time.perf_counter()
            command = [sys.executable, "-m", "pipeline", "check", str(folder), "--out", str(out)]
            subprocess.run(command, check=True, capture_output=True)
            whole.append(count / (time.perf_counter() - start))
        ratios = [ours / theirs for ours, theirs in zip(whole, raw, strict=True)]
        print(f"{asked.files} PDF, {count} halaman, {cores()} inti, {asked.rounds} putaran (median)")
        print(f"buktikla check      {statistics.median(whole):8.1f} halaman/detik")
        print(f"pypdfium2 (mentah)  {statistics.median(raw):8.1f} halaman/detik")
        print(f"rasio               {statistics.median(ratios):8.3f}")


if __name__ == "__main__":
    main()
