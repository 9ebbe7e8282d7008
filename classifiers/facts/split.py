"""Whether the tables of a document are split by sex or age."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact, Span
from rules.tabulation import plain, tabulation

_KINDS = frozenset({
    "tabel_data", "matriks", "profil_anak", "profil_kesehatan", "laporan_layanan", "laporan_kegiatan", "laporan_monev",
    "buku_tamu", "daftar", "lainnya", "sistem_informasi",
})  # fmt: skip
_SEX = screened(
    r"\blaki[-_ ]*laki|\bpria\b|\bputra\b|\bjenis kelamin|\bgender\b|\blk\b[^\n]{0,12}\bpr\b|\blk\s*[/+&,]\s*pr?\b"
)
# L/P, L: 12 P: 9
_LETTERS = re.compile(
    r"l(?:(?P<two>(?<![^\s|(_,;:]l)\s*(?:[|/+&,;:]|\s)\s*p(?:$|[\s|),;:.]))|\s*[:=]?\s*\d+\s*[,;/]?\s*(?:dan\s+)?p\s*[:=]?\s*\d+)",
    re.M,
)
# these begin with the digit itself: the engine then skips to the next digit at once
_BAND = re.compile(r"\d(?<![\d.,/-]\d)\d?\s*(?:-|–|s\.?/?d\.?|sampai)\s*(?:<\s*)?\d{1,2}\s*(?:tahun|thn|th|bulan|bln)\b")
_AGE = screened(r"\b(?:kelompok|golongan|menurut|berdasarkan|per|rentang)\s+(?:umur|usia)\b")
_BARE_BAND = re.compile(r"(?:<\s*)?\d{1,2}\s*[-–]\s*\d{1,2}(?:\s*(?:tahun|thn|th|bulan|bln|hari))?|[<>]\s*\d{1,2}\s*(?:tahun|thn|bulan)?")
_FIGURES = re.compile(r"\d(?<![\w./-]\d)[\d.,]*(?![\w/-])")
TABULAR = 3  # lines with several figures before a text is taken to hold a table


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `split` with the values sex and age; none where there is a table and neither."""
    if kind not in _KINDS or not view.flow:
        return
    flow = view.flow
    found = False
    sex = _sexes(flow.low)
    heads = [plain(cell) for cell in _cells(view)]
    where = flow.span(*sex) if sex else flow.span(0, 1)
    if sex or any(_sex_head(head) for head in heads):
        found = True
        yield Fact(name="split", value="sex", where=where)
    bands = {re.sub(r"\s", "", match[0]) for match in _BAND.finditer(flow.low)}
    cells = sum(1 for cell in _cells(view) if _BARE_BAND.fullmatch(cell.strip().lower()))
    named = _AGE.search(flow.low)
    if len(bands) >= 2 or named or cells >= 3 or any(re.fullmatch(r"(?:umur|usia)(?: \w+)?", head) for head in heads):
        found = True
        yield Fact(name="split", value="age", where=flow.span(*named.span()) if named else flow.span(0, 1))
    if not found and (place := _table(view)):
        yield Fact(name="split", value="none", where=place)


def _sexes(low: str) -> tuple[int, int] | None:
    """The place of the first words or letters that set the sexes apart."""
    found = [match.span() for match in (_SEX.search(low),) if match]
    if match := _LETTERS.search(low):
        # with what stands before the letter
        lead = match.start() > 0 and (match["two"] or low[match.start() - 1] == "(")
        found.append((match.start() - bool(lead), match.end()))
    return min(found, default=None)


def _cells(view: View) -> Iterator[str]:
    """The cells that name columns and rows: the first rows and the first two columns."""
    for page in view.pages[:20]:
        for table in page.page.tables[:8]:
            for n, row in enumerate(table.rows[:120]):
                yield from (cell for cell in (row if n < 6 else row[:2]) if len(cell) < 60)


def _sex_head(head: str) -> bool:
    words = head.split()
    return (bool({"l", "lk", "laki", "putra", "pria", "jk"} & set(words[-2:])) and len(words) < 7) or head in ("l p", "lp")


def _table(view: View) -> Span | None:
    """Where a table with figures begins, also one that only its lines show."""
    for page in view.pages:
        for table in page.page.tables:
            read = tabulation(table)
            if read and any(c.role in ("count", "share") for c in read.columns) and len(read.body()) >= 2:
                head = next((cell for cell in table.rows[0] if len(cell) > 4), "")
                at = max(0, page.text.find(head))
                return page.span(at, at + len(head), around=20)
    lines = [
        n for n, line in enumerate(view.flow.lines)
        if len(_FIGURES.findall(line.text)) >= 3 and len(line.text) < 160
    ]  # fmt: skip
    if len(lines) < TABULAR:
        return None
    start = view.flow.starts[lines[0]]
    return view.flow.span(start, start + len(view.flow.lines[lines[0]].text))
