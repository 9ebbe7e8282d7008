"""A whole run over scans, beside the raw OCR engine on all cores in the same rounds.

    python benchmarks/ocr_folder.py [--files 12] [--pages 2] [--rounds 3]

Makes PDFs of scanned pages (office grades, 150 to 300 dpi, no text layer) and prints pages a second
of `buktikla check` and of rapidocr over the same pictures, which it gets decoded: with the settings
it comes with, and tuned (lines sought on 960 pixels, no turning of lines).  Each engine process has
one thread, and there is one a core.  Machines are noisy: read the ratios (medians).
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.grades import GRADES, OFFICE
from benchmarks.ocr import ENGINES, Read
from benchmarks.pages import text_pages
from benchmarks.whole_run import seconds
from pipeline.run import cores

SEED = 4711
RAW = ("default", "tuned")


def make(folder: Path, files: int, pages: int) -> list[str]:
    """Scanned PDFs, no two pages alike; the paths of their pictures, kept outside the folder."""
    document = pypdfium2.PdfDocument(text_pages(files * pages, SEED).pdf)
    pictures = []
    for number in range(files):
        canvas = Canvas(str(folder / f"pindaian {number:02d}.pdf"), pagesize=A4, invariant=1)
        for page in range(number * pages, (number + 1) * pages):
            sharp = document[page].render(scale=300 / 72).to_numpy()[:, :, 2::-1]
            grade = GRADES[OFFICE[page % len(OFFICE)]]
            seen = grade(np.ascontiguousarray(sharp), np.random.default_rng([SEED, page]))
            raw = io.BytesIO()
            Image.fromarray(np.asarray(seen, np.uint8)).save(raw, "JPEG", quality=75)
            canvas.drawImage(ImageReader(raw), 0, 0, *A4)
            canvas.showPage()
            picture = folder.parent / f"{page}.jpg"
            picture.write_bytes(raw.getvalue())
            pictures.append(str(picture))
        canvas.save()
    return pictures


@cache
def engine(name: str) -> Read:
    cv2.setNumThreads(1)
    return ENGINES[name]()


def read(job: tuple[str, str]) -> int:
    """Characters that an engine sees on a picture."""
    name, path = job
    return len(engine(name)(np.asarray(Image.open(path).convert("RGB"))))


def with_engine(name: str, pictures: list[str]) -> float:
    """Pages a second on all cores; loading the models counts, as it does in the whole run."""
    start = time.perf_counter()
    with ProcessPoolExecutor(cores(), get_context("spawn")) as pool:
        list(pool.map(read, [(name, path) for path in pictures]))
    return len(pictures) / (time.perf_counter() - start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--files", type=int, default=12)
    parser.add_argument("--pages", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    ours: list[float] = []
    raw: dict[str, list[float]] = {name: [] for name in RAW}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "berkas"
        folder.mkdir()
        pictures = make(folder, asked.files, asked.pages)
        for number in range(asked.rounds):
            for name in RAW:
                raw[name].append(with_engine(name, pictures))
            ours.append(len(pictures) / seconds(folder, Path(scratch) / f"hasil {number}"))
    print(f"{len(pictures)} scanned pages, {cores()} cores, {asked.rounds} rounds (medians)")
    print(f"buktikla check     {statistics.median(ours):7.2f} pages/s")
    for name, rates in raw.items():
        ratio = statistics.median(a / b for a, b in zip(ours, rates, strict=True))
        print(f"rapidocr {name:9} {statistics.median(rates):7.2f} pages/s   ratio {ratio:.2f}")


if __name__ == "__main__":
    main()
