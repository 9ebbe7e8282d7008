"""A table of figures as people read it: heads over columns, rows with labels, totals."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.records import Table
from rules.numerals import Numeral, numeral, style_of

HEAD_ROWS = 4
MOST_ROWS = 400
TITLE_ROWS = 8
_TOTAL = re.compile(
    r"(?:grand )?(?:jumlah|total|jml)(?: (?:total|jumlah|seluruh(?:nya)?|keseluruhan|semua|akhir|umum|besar|anak|kasus|"
    r"(?:kab|kota|kabupaten|kecamatan|kec|desa|kelurahan|provinsi|l p|tahun 20\d\d|20\d\d)(?: .{2,40})?))?"
)
_SUBTOTAL = re.compile(r"sub ?(?:total|jumlah)\b.*|(?:jumlah|total) (?:[ivx]+|[a-h]|\d)")
_MEAN = re.compile(r"(?:rata rata|rerata|rata2|persen(?:tase)?|prosentase|%)(?: .*)?")
# Jumlah kematian bayi, under heads such as Kecamatan or Umur: the sum of the rows, however it is called
_SUM_OF = re.compile(r"(?:grand )?(?:jumlah|total|jml)\b.*")
_GROUPS = re.compile(
    r"\b(?:kecamatan|kec|distrik|wilayah|desa|kelurahan|kel|kapanewon|kalurahan|nagari|gampong|puskesmas|rumah sakit|faskes|"
    r"umur|usia|kelompok|kelamin|bulan|triwulan|semester|jenjang|sekolah|lembaga|lksa|unit|sektor|jenis|bentuk|kategori|tempat|lokasi|instansi|opd|perangkat daerah)\b"
)
_NESTED = re.compile(r"^\s*(?:[-–•*]\s*\S|[a-z][.)]\s|di ?antara|termasuk|dari jumlah|terdiri)", re.I)
_PART_NUMBER = re.compile(r"[a-z][.)]?|\d{1,2}\.\d{1,2}\.?")
_LABELLED_YEAR = re.compile(r"(?:19|20)\d\d(?:\s+\D.*)?")
_PERCENT = re.compile(
    r"%|\b(?:persen(?:tase)?|prosen(?:tase)?|prevalensi|rasio|rate|cakupan|proporsi|rata|angka|per (?:1000|100000|1 000|100 000))\b"
)
_APART = re.compile(
    r"\b(?:umur|usia|kode|nik|nisn|nip|kk|telp|telepon|hp|nomor|no|tanggal|tgl|bulan|rt|rw|kelas|berlaku|skor|nilai|peringkat|luas|panjang|target)\b"
)
_MALE = re.compile(r"\b(?:l|lk|lk2|laki|pria|putra|cowok|male)\b")
_FEMALE = re.compile(r"\b(?:p|pr|perempuan|wanita|putri|female)\b")
_SUM = re.compile(r"\b(?:jumlah|jml|total|tot)\b|\bl p\b|^jlh\b|\bjlh\b")


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Lower case words and signs that matter in heads, parted by single blanks."""
    return " ".join(re.sub(r"[^0-9a-z%]+", " ", text.lower()).split())


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the path of its heads, and what its figures are."""

    at: int
    head: str  # as written, outer heads first
    role: str  # number, year, count, share, text, other

    @property
    def key(self) -> str:
        return plain(self.head)

    @property
    def sex(self) -> str | None:
        """L, P, or LP for a head that names both."""
        male, female = bool(_MALE.search(self.key)), bool(_FEMALE.search(self.key))
        return "LP" if male and female else "L" if male else "P" if female else None

    @property
    def is_sum(self) -> bool:
        return self.sex in (None, "LP") and bool(_SUM.search(self.key))


@dataclass(frozen=True, slots=True)
class Row:
    """A row below the heads: body, section, total, subtotal or mean."""

    at: int  # in the table, from 0
    label: str
    kind: str
    cells: tuple[Numeral | None, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tabulation:
    """A table whose heads and rows were told apart."""

    title: str  # what stands above the heads
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    numbered: bool  # numbered from 1 without a gap
    nested: bool  # rows that are parts of other rows
    label_head: str

    def counts(self) -> list[Column]:
        return [column for column in self.columns if column.role == "count"]

    def body(self) -> list[Row]:
        return [row for row in self.rows if row.kind == "body"]


def tabulation(table: Table) -> Tabulation | None:
    """The table with its heads found; None where there are none or no figures below them.

    Of long tables the first MOST_ROWS rows are read.
    """
    return told_apart(table.rows[:MOST_ROWS])


@lru_cache(maxsize=32)  # several readers look at one table in turn
def told_apart(rows: tuple[tuple[str, ...], ...]) -> Tabulation | None:
    width = max((len(row) for row in rows), default=0)
    raw = [tuple(c.strip() for c in row) + ("",) * (width - len(row)) for row in rows]
    style = style_of(cell for row in raw for cell in row)
    cells = [tuple(numeral(c, style) if c else None for c in row) for row in raw]
    first = next((n for n, row in enumerate(raw[:TITLE_ROWS]) if filled(row) >= 2), None)
    if width < 2 or first is None:
        return None
    below = first
    while below < len(raw) and below - first <= HEAD_ROWS and not is_data(raw[below], cells[below]):
        below += 1
    if below == first or below >= len(raw) or below - first > HEAD_ROWS:
        return None
    heads = head_paths([row for row in raw[first:below] if not counts_up(row)], width)
    if below < len(raw) and counts_up(raw[below]):
        below += 1
    body = tuple(row_of(n, raw[n], cells[n]) for n in range(below, len(raw)) if any(raw[n]))
    columns = tuple(Column(n, heads[n], role(n, heads[n], body)) for n in range(width))
    label = next((c for c in columns if c.role == "text"), None)
    if label and _GROUPS.search(label.key):
        body = with_sum(body)
    return Tabulation(
        title=" ".join(cell for row in raw[:first] for cell in row if cell),
        columns=columns,
        rows=body,
        numbered=runs_from_one(body),
        nested=has_parts(body, columns),
        label_head=label.key if label else "",
    )


def filled(row: tuple[str, ...]) -> int:
    return sum(1 for cell in row if cell)


def is_data(row: tuple[str, ...], cells: tuple[Numeral | None, ...]) -> bool:
    """Whether a row carries figures that are no years and no numbers of columns."""
    if counts_up(row):
        return False
    figures = sum(
        1
        for text, cell in zip(row[1:], cells[1:], strict=True)
        if cell is not None and not _LABELLED_YEAR.fullmatch(text)
    )
    started = cells[0] is not None and any(c and n is None for c, n in zip(row, cells, strict=True))
    dated = bool(_LABELLED_YEAR.fullmatch(row[0]))
    return figures >= 1 and (started or dated or cells[0] is None or figures >= 2)


def counts_up(row: tuple[str, ...]) -> bool:
    """A row that numbers the columns: 1 2 3 4 or (1) (2) (3)."""
    bare = [cell.strip("()[] ") for cell in row if cell]
    bare = [cell.split("=")[0].strip() for cell in bare]
    return len(bare) >= 3 and bare == [str(n) for n in range(1, len(bare) + 1)]


def head_paths(rows: list[tuple[str, ...]], width: int) -> list[str]:
    """For each column its heads from the outermost in; an outer head spans the blanks after it."""
    paths: list[list[str]] = [[] for _ in range(width)]
    for n, row in enumerate(rows):
        below = rows[n + 1 :]
        last = ""
        for at, cell in enumerate(row):
            if cell:
                last = cell
            elif not any(each[at] for each in below):
                last = ""  # nothing stands under the blank: it is merged downwards, not sideways
            if last and last not in paths[at]:
                paths[at].append(last)
    return [" ".join(" ".join(path).split()) for path in paths]


def row_of(at: int, texts: tuple[str, ...], cells: tuple[Numeral | None, ...]) -> Row:
    words = [text for text, cell in zip(texts, cells, strict=True) if text and cell is None]
    label = words[0] if words else next((text for text in texts if text), "")
    key = plain(label)
    figures = any(cell is not None for cell in cells)
    if not figures:
        kind = "section"
    elif _SUBTOTAL.fullmatch(key):
        kind = "subtotal"
    elif _TOTAL.fullmatch(key):
        kind = "total"
    elif _MEAN.fullmatch(key):
        kind = "mean"
    else:
        kind = "body"
    return Row(at, label, kind, cells, texts)


def with_sum(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows of groups; the last, where it alone is called a sum of something, as their total."""
    body = [row for row in rows if row.kind == "body"]
    sums = [row for row in body if _SUM_OF.fullmatch(plain(row.label))]
    if len(body) < 3 or sums != body[-1:] or any(row.kind == "total" for row in rows):
        return rows
    return tuple(replace(row, kind="total") if row is body[-1] else row for row in rows)


def role(at: int, head: str, rows: tuple[Row, ...]) -> str:
    """What the figures of a column are, by its head and by themselves."""
    key = plain(head)
    if key in ("no", "nomor", "n o", "no urut", "nomor urut"):
        return "number"
    body = [row for row in rows if row.kind == "body"]
    found = [row.cells[at] for row in body if row.texts[at]]
    figures = [each for each in found if each is not None]
    if not figures or len(figures) * 10 < len(found) * 6:
        return "text" if any(row.texts[at] for row in rows) else "other"
    if key in ("tahun", "thn", "th") or all(
        each.whole and 2005 <= each.value <= 2045 for each in figures
    ):
        return "year"
    if any(not each.whole for each in figures) or _PERCENT.search(key):
        return "share"
    if key == "nilai" and any(each.value > 100 for each in figures):
        return "count"  # no mark
    return "other" if _APART.search(key) and not re.search(r"\bjumlah|tahun\b", key) else "count"


def has_parts(rows: tuple[Row, ...], columns: tuple[Column, ...]) -> bool:
    """Whether rows are parts of others: by their label, or by numbers like 1.1, a and blanks."""
    body = [row for row in rows if row.kind == "body"]
    if any(_NESTED.match(row.label) or _PART_NUMBER.fullmatch(row.texts[0]) for row in body):
        return True
    blank = sum(1 for row in body if not row.texts[0])
    return bool(columns) and columns[0].role == "number" and 0 < blank < len(body)


def runs_from_one(rows: tuple[Row, ...]) -> bool:
    """Whether the first column numbers the rows from 1 without a gap."""
    numbers = [row.texts[0].strip(" .)") for row in rows if row.kind == "body"]
    return bool(numbers) and numbers == [str(n) for n in range(1, len(numbers) + 1)]
