"""Error and speed of our OCR beside the raw engine and Tesseract, on generated scans.

    python benchmarks/ocr.py [--pages N] [--rounds N] [--grades a,b] [--engines ours,tuned,default]
                             [--tables]

Seven grades from a clean 300 dpi scan to a phone photo.  Fonts and sentences are others than those
on which the settings were chosen.  `tuned` is rapidocr with our settings but without preparation,
`default` is rapidocr as it comes, `tesseract` runs when the program and its `ind` data are there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.grades import GRADES, OFFICE
from benchmarks.pages import table_pages, text_pages

Read = Callable[[NDArray[Any]], str]
SEED = 20260


def ours() -> Read:
    from extractors.ocr import read_sheet

    return lambda image: read_sheet(image).text


def _rapid(settings: dict[str, Any]) -> Read:
    from rapidocr import RapidOCR

    engine = RapidOCR(params={"Global.log_level": "critical", **settings})

    def read(image: NDArray[Any]) -> str:
        result = engine(image[:, :, ::-1])
        return "\n".join(result.txts or ())

    return read


def tuned() -> Read:
    return _rapid(
        {
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "Det.limit_type": "max",
            "Det.limit_side_len": 960,
            "Rec.rec_batch_num": 1,
            "Global.use_cls": False,  # it turns a third of the upright lines on their head
        }
    )


def default() -> Read:
    return _rapid({"EngineConfig.onnxruntime.intra_op_num_threads": 1})


def tesseract() -> Read:
    program = shutil.which("tesseract")
    if program is None:
        raise FileNotFoundError("tesseract")
    known = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=True)
    if "ind" not in known.stdout.split():
        raise FileNotFoundError("tesseract: ind")

    def read(image: NDArray[Any]) -> str:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "page.png")
            cv2.imwrite(str(file), image[:, :, ::-1])
            command = [str(program), str(file), "-", "-l", "ind", "--psm", "6"]
            return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    return read


ENGINES: dict[str, Callable[[], Read]] = {
    "ours": ours, "tuned": tuned, "default": default, "tesseract": tesseract,
}  # fmt: skip


def spent() -> float:
    """Seconds of work by us and our children: other programs on the machine do not count."""
    return sum(os.times()[:4])


def errors(truth: tuple[str, ...], text: str) -> tuple[float, float]:
    """Character and word error against the known lines, white space folded."""
    right, seen = " ".join(truth).split(), text.split()
    letters = Levenshtein.distance(" ".join(right), " ".join(seen)) / len(" ".join(right))
    return letters, Levenshtein.distance(right, seen) / len(right)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pages", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--grades", default=",".join(GRADES))
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--tables", action="store_true", help="ruled tables instead of text")
    wanted = parser.parse_args()
    cv2.setNumThreads(1)
    engines: dict[str, Read] = {}
    for name in wanted.engines.split(","):
        try:
            engines[name] = ENGINES[name]()
        except (ImportError, FileNotFoundError) as lack:
            print(f"{name}: not here ({lack})")
    made = (table_pages if wanted.tables else text_pages)(wanted.pages, SEED)
    document = pypdfium2.PdfDocument(made.pdf)
    letters: dict[tuple[str, str], list[float]] = defaultdict(list)
    words: dict[tuple[str, str], list[float]] = defaultdict(list)
    seconds: dict[tuple[str, str], list[float]] = defaultdict(list)
    for number, truth in enumerate(made.lines):
        sharp = np.ascontiguousarray(
            document[number].render(scale=300 / 72).to_numpy()[:, :, 2::-1]
        )
        for grade in wanted.grades.split(","):
            image = GRADES[grade](sharp, np.random.default_rng([SEED, number]))
            for _ in range(wanted.rounds):
                for name, read in engines.items():
                    start = spent()
                    text = read(image)
                    seconds[name, grade].append(spent() - start)
                    wrong, wrong_words = errors(truth, text)
                    letters[name, grade].append(wrong)
                    words[name, grade].append(wrong_words)
    _print(list(engines), wanted.grades.split(","), letters, words, seconds)


def _print(
    engines: list[str],
    grades: list[str],
    letters: dict[tuple[str, str], list[float]],
    words: dict[tuple[str, str], list[float]],
    seconds: dict[tuple[str, str], list[float]],
) -> None:
    print("character error % / word error % / median seconds of work a page")
    print(f"{'grade':12}" + "".join(f"{name:>22}" for name in engines))
    for grade in grades:
        row = f"{grade:12}"
        for name in engines:
            a, b = (100 * statistics.mean(table[name, grade]) for table in (letters, words))
            row += f"{a:9.2f} {b:6.1f} {statistics.median(seconds[name, grade]):5.2f}"
        print(row)
    office = [grade for grade in grades if grade in OFFICE]
    for name in engines:
        line = f"{name}: "
        if office:
            wrong, missed = (
                100 * statistics.mean(x for grade in office for x in table[name, grade])
                for table in (letters, words)
            )
            line += f"office scans {wrong:.2f} % of characters, {missed:.1f} % of words wrong; "
        middle = statistics.median(x for grade in grades for x in seconds[name, grade])
        line += f"{1 / middle:.2f} pages/s a core"
        if "tuned" in engines:
            pairs = [
                a / b
                for grade in grades
                for a, b in zip(seconds[name, grade], seconds["tuned", grade], strict=True)
            ]
            line += f", {statistics.median(pairs):.2f} of tuned"
        print(line)


if __name__ == "__main__":
    main()
