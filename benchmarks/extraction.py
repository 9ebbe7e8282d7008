"""Speed and fidelity of our PDF reading beside raw pypdfium2, pdfplumber, pdftotext, markitdown.

    python benchmarks/extraction.py [--pages N] [--rounds N] [--engines a,b]

The files are generated, so text and cells are known.  Engines take turns within a round; a ratio
is the median over the rounds of the times of one round.  What is not installed is left out.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from rapidfuzz.distance import Levenshtein

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.pages import Made, table_pages, text_pages

Cells = tuple[tuple[str, ...], ...]
SEED = 4711


@dataclass(frozen=True)
class Seen:
    """The text of each page (or one text of all), and the tables of each."""

    texts: tuple[str, ...]
    tables: tuple[tuple[Cells, ...], ...] = ()


Read = Callable[[Path], Seen]


def ours() -> Read:
    from extractors.contract import Source
    from extractors.pdf import read
    from pipeline.records import Settings

    def run(file: Path) -> Seen:
        source = Source(path=file.name, file=file, media_type="application/pdf")
        pages = read(source, Settings(spool=file.parent)).pages
        tables = tuple(tuple(table.rows for table in page.tables) for page in pages)
        return Seen(tuple(page.text for page in pages), tables)

    return run


def pypdfium2() -> Read:
    import pypdfium2

    def run(file: Path) -> Seen:
        document = pypdfium2.PdfDocument(file)
        texts = []
        for page in document:
            words = page.get_textpage()
            texts.append(words.get_text_range())
            words.close()
            page.close()
        document.close()
        return Seen(tuple(texts))

    return run


def pdfplumber() -> Read:
    import pdfplumber

    def run(file: Path) -> Seen:
        texts, tables = [], []
        with pdfplumber.open(file) as document:
            for page in document.pages:
                texts.append(page.extract_text())
                found = page.extract_tables()
                tables.append(
                    tuple(tuple(tuple(cell or "" for cell in row) for row in one) for one in found)
                )
                page.close()
        return Seen(tuple(texts), tuple(tables))

    return run


def pdftotext() -> Read:
    program = shutil.which("pdftotext")
    if program is None:
        raise ImportError("pdftotext")

    def run(file: Path) -> Seen:
        command = [str(program), str(file), "-"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return Seen(tuple(done.stdout.split("\f")[:-1]))

    return run


def markitdown() -> Read:
    if find_spec("markitdown") is None:
        raise ImportError("markitdown")
    from markitdown import MarkItDown  # type: ignore[import-not-found]

    engine = MarkItDown()
    return lambda file: Seen((engine.convert(str(file)).text_content,))


ENGINES: dict[str, Callable[[], Read]] = {
    "ours": ours, "pypdfium2": pypdfium2, "pdfplumber": pdfplumber, "pdftotext": pdftotext,
    "markitdown": markitdown,
}  # fmt: skip


def wrong_letters(made: Made, seen: Seen) -> float:
    """Character error over all pages, white space folded."""
    truth = [" ".join(" ".join(lines).split()) for lines in made.lines]
    texts = [" ".join(text.split()) for text in seen.texts]
    if len(texts) != len(truth):
        truth, texts = [" ".join(truth)], [" ".join(texts)]
    errors = sum(Levenshtein.distance(a, b) for a, b in zip(truth, texts, strict=True))
    return errors / sum(map(len, truth))


def right_cells(made: Made, seen: Seen) -> float | None:
    """Share of the cells that stand in their row and column with their exact text."""
    if not seen.tables:
        return None
    right = total = 0
    for truth, tables in zip(made.cells, seen.tables, strict=True):
        rows = [row for table in tables for row in table]
        for at, row in enumerate(truth):
            total += len(row)
            if at < len(rows):
                right += sum(a == b for a, b in zip(row, rows[at], strict=False))
    return right / total if total else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pages", type=int, default=60, help="pages of each file")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--slow-rounds", type=int, default=1, help="for engines that take long")
    parser.add_argument("--engines", default=",".join(ENGINES))
    wanted = parser.parse_args()
    engines: dict[str, Read] = {}
    for name in wanted.engines.split(","):
        try:
            engines[name] = ENGINES[name]()
        except ImportError as lack:
            print(f"{name}: not here ({lack})")
    with tempfile.TemporaryDirectory() as folder:
        for title, make in (("text", text_pages), ("ruled tables", table_pages)):
            made = make(wanted.pages, SEED)
            file = Path(folder, f"{title.replace(' ', '-')}.pdf")
            file.write_bytes(made.pdf)
            _measure(title, made, file, engines, wanted.rounds, wanted.slow_rounds)


def _measure(
    title: str, made: Made, file: Path, engines: dict[str, Read], rounds: int, slow: int
) -> None:
    spent: dict[str, list[float]] = {name: [] for name in engines}
    seen: dict[str, Seen] = {}
    for turn in range(rounds):
        for name, read in engines.items():
            if turn >= slow and spent[name][0] > 20 * min(spent[one][0] for one in engines):
                continue
            start = time.perf_counter()
            seen[name] = read(file)
            spent[name].append(time.perf_counter() - start)
    print(f"\n{title}: {len(made.lines)} pages")
    print(
        f"{'engine':12}{'pages/s':>10}{'of pypdfium2':>14}{'CER %':>8}{'cells %':>9}{'rounds':>8}"
    )
    for name, times in spent.items():
        against = spent.get("pypdfium2", [])
        pairs = [b / a for a, b in zip(times, against, strict=False)]
        ratio = f"{statistics.median(pairs):14.2f}" if pairs else f"{'-':>14}"
        cells = right_cells(made, seen[name])
        print(
            f"{name:12}{len(made.lines) / statistics.median(times):10.1f}{ratio}"
            f"{100 * wrong_letters(made, seen[name]):8.2f}"
            + (f"{'-':>9}" if cells is None else f"{100 * cells:9.1f}")
            + f"{len(times):8}"
        )


if __name__ == "__main__":
    main()
