"""Traits of tables and lists: columns, rows of numbers, labelled lines."""

from __future__ import annotations

import re
from functools import lru_cache

from classifiers.sheet import Sheet
from pipeline.records import Table

_TWO_NUMBERS = re.compile(r"\d[\s|;]+[\d-]|\d\s+/\s+\d")
_SEPARATORS = re.compile(r"\s+/\s+|[\s|;]+")
_LISTED = re.compile(r"^\s*\d{1,3}\s*[.)|\t ]\s*(?=[a-z])", re.M)
_GAPS = re.compile(r"[\s|;](?:(?<=[|;])\s*|\s*/\s+|\s+|(?<=\t)|\s*[|;]\s*)")
# begins with the digit itself: the engine then skips to the next digit at once
_COUNT = re.compile(r"\d(?<![\d./:-]\d)\d{0,2}(?:\.\d{3})*(?:,\d+)?(?![\d/:]|\.\d|-\d{2}-)")
_LABEL = re.compile(r"^\W*[a-z][a-z /&.]{2,30}?\s*:\s*\S", re.M)
_TALLY = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s+)?[a-z][^\n:=]{2,50}?(?:\s*[:=]\s*|\s{2,})\d{1,3}(?:\.\d{3})*"
    r"\s*(?:orang|org|anak|kasus|kali|kk)?\W*$",
    re.M,
)
_ITEM = re.compile(r"\s*\d{1,3}\s*[.)]?\s+([A-Z].{1,50})$")
_GOODS = re.compile(r"\d\s?(?:unit|buah|bh|set|lembar|lbr|pasang|paket|box|kamar|ekor|m2)\b")
_YEAR = re.compile(r"\b20[12]\d\b")
MATRIX_COLUMNS = (
    "program",
    "kegiatan",
    "opd",
    "perangkat daerah",
    "instansi",
    "lembaga",
    "lokasi",
    "waktu",
    "sasaran",
    "hasil",
    "output",
    "keterangan",
    "indikator",
    "target",
    "jumlah",
    "peran",
    "mitra",
    "bentuk",
    "upaya",
    "penanggung jawab",
    "pelaksana",
    "dokumen pendukung",
    "bukti",
    "realisasi",
    "capaian",
    "kendala",
    "tindak lanjut",
    "nama",
    "dampak",
    "manfaat",
    "uraian",
    "tahun",
    "inovasi",
    "dunia usaha",
    "layanan",
    "kasus",
    "penyebab",
    "sumber dana",
    "anggaran",
    "aspek",
    "pic",
    "bulan",
    "komponen",
    "isu",
    "strategi",
    "frek",
    "temuan",
    "metode",
    "mitigasi",
)

# heads of columns of figures; money is of other papers
_FIGURES = re.compile(
    r"(?:jumlah|jml|jlh|total|banyaknya|angka|capaian|cakupan|persen(?:tase)?|prosentase)\b(?!.*(?:rp|rupiah|anggaran|biaya|dana|harga|pagu))"
)
_MONEY = re.compile(r"\b(?:rp|rupiah|anggaran|biaya|dana|harga|pagu)\b")
_SEX = re.compile(r"l|p|lk|pr|laki\W?laki|perempuan")


def attendance(sheet: Sheet) -> int | None:
    """Columns of names and signatures."""
    heads = sheet.heads
    signs = any(
        f" {word} " in heads for word in ("tanda tangan", "ttd", "paraf", "tandatangan", "tt")
    )
    return -1 if signs and " nama" in heads else None


def matrix_columns(sheet: Sheet) -> int | None:
    """Four or more of the columns that the ministry's tables have."""
    return -1 if sum(f" {word}" in sheet.heads for word in MATRIX_COLUMNS) >= 4 else None


def some_columns(sheet: Sheet) -> int | None:
    return -1 if sheet.heads.strip() else None


def numbers(sheet: Sheet) -> int | None:
    """Rows of a label and two or more numbers, in a table or in lines."""
    for page in sheet.view.pages[:8]:
        for table in page.page.tables[:3]:
            cells = [cell.strip() for row in table.rows[1:60] for cell in row[1:] if cell.strip()]
            numeric = sum(_numeric(cell) for cell in cells)
            if len(cells) >= 4 and numeric >= 0.45 * len(cells):
                return -1
            if _has_figures(table) or _one_row(table):
                return -1
    rows = number_rows(sheet)
    return rows[0] if len(rows) >= 3 else None


def _has_figures(table: Table) -> bool:
    """Labels beside one column of figures that is headed as such: Uraian | Jumlah."""
    head, *body = table.rows[:60]
    for at, word in enumerate(head):
        cells = [row[at].strip() for row in body if at and at < len(row) and row[at].strip()]
        if _FIGURES.match(word.strip().lower()) and len(cells) >= 2:
            return all(map(_numeric, cells)) and len(cells) >= 0.8 * len(body)
    return False


def _one_row(table: Table) -> bool:
    """A head and a single row of figures: Uraian | Laki-laki | Perempuan; Uraian | Jumlah."""
    rows = [[cell.strip() for cell in row] for row in table.rows if any(map(str.strip, row))]
    if len(rows) != 2 or len(rows[0]) < 2 or any(map(_numeric, rows[0])):
        return False
    heads = [head.lower() for head in rows[0]]
    told = any(_FIGURES.match(head) or _SEX.fullmatch(head) for head in heads)
    return told and not any(map(_MONEY.search, heads)) and all(map(_numeric, rows[1][1:]))


@lru_cache(maxsize=2)  # several traits ask for the same document's rows
def number_rows(sheet: Sheet) -> tuple[int, ...]:
    """The lines that are rows of numbers."""
    return tuple(n for n, line in enumerate(sheet.body.lines) if _is_row_of_numbers(line.text))


def mostly_numbers(sheet: Sheet) -> int | None:
    """Most lines are rows of numbers, whatever the title says."""
    rows = number_rows(sheet)
    return rows[0] if len(rows) >= 5 and len(rows) >= 0.4 * len(sheet.body.lines) else None


def counted_lines(sheet: Sheet) -> int | None:
    """Most lines are short and count two things or more: a table typed as text."""
    lines = sheet.body.lines
    if numbers(sheet) is not None:
        return None
    rows = [
        n
        for n, line in enumerate(lines)
        if len(line.text) < 140 and len(_COUNT.findall(line.text)) >= 2
    ]
    return rows[0] if len(rows) >= 5 and len(rows) >= 0.5 * len(lines) else None


def tallied(sheet: Sheet) -> int | None:
    """Rows of numbers, or four or more lines of a label and its count: Mediasi berhasil  13."""
    at = numbers(sheet)
    return sheet.first_line(_TALLY, 4) if at is None else at


def names_listed(sheet: Sheet) -> int | None:
    """Most lines are numbered names: few words, nearly all with a capital."""
    lines = sheet.body.lines
    items = {n: match for n, line in enumerate(lines) if (match := _ITEM.match(line.text))}
    if len(items) < 6 or len(items) < 0.5 * len(lines):
        return None
    words = [match[1].split() for match in items.values()]
    named = sum(
        len(each) <= 7 and sum(not word[0].islower() for word in each) >= 0.7 * len(each)
        for each in words
    )
    return min(items) if named >= 0.7 * len(items) else None


def goods(sheet: Sheet) -> int | None:
    """Four or more counts of things: 3 unit, 12 buah."""
    return sheet.first_line(_GOODS, 4)


def labelled(sheet: Sheet) -> int | None:
    """Four or more lines of a label, a colon and what it holds."""
    return sheet.first_line(_LABEL, 4)


def _is_row_of_numbers(text: str) -> bool:
    """A label with two or more numbers after it, and little else."""
    if not _TWO_NUMBERS.search(text):
        return False
    columns = _GAPS.split(text)
    cells = columns if len(columns) >= 4 else [cell for cell in _SEPARATORS.split(text) if cell]
    numeric = sum(_numeric(cell) for cell in cells[1:])
    return numeric >= 2 and numeric >= 0.35 * len(cells) and numeric < len(cells)


def _numeric(cell: str) -> bool:
    return (
        bool(cell)
        and sum(c.isdigit() or c in ".,%- " for c in cell) >= len(cell)
        and any(c.isdigit() for c in cell)
    )


def grid(sheet: Sheet) -> int | None:
    """Five or more lines that are rows of four or more short cells, and most lines are."""
    rows = [n for n, line in enumerate(sheet.body.lines) if _is_row_of_cells(line.text)]
    return rows[0] if len(rows) >= 5 and len(rows) >= 0.5 * len(sheet.body.lines) else None


def _is_row_of_cells(text: str) -> bool:
    cells = [cell for cell in _GAPS.split(text) if cell]
    return len(cells) >= 4 and sum(len(cell) <= 30 for cell in cells) >= len(cells) - 1


def year_columns(sheet: Sheet) -> int | None:
    return -1 if len(set(_YEAR.findall(sheet.heads))) >= 2 else None


def listed(sheet: Sheet) -> int | None:
    """Four or more numbered rows."""
    return sheet.first_line(_LISTED, 4)
