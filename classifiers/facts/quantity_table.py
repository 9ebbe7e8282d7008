"""Figures of quantities in tables: by the head of a column, the label of a row, or the title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from classifiers.facts.quantity_setting import (
    YEAR,
    Setting,
    age_of,
    level_of,
    period_of,
    row_place,
    sex_word,
)
from classifiers.facts.quantity_terms import Terms
from classifiers.facts.table_rows import rows_of
from classifiers.text import PageView
from pipeline.privacy import snippet
from pipeline.records import Fact, Span, Table
from rules.quantities import Quantity
from rules.tabulation import Column, Row, Tabulation, plain, tabulation

MOST_ROWS = 60
LEAD = 220  # characters above a table in which its title stands
_PLACES = re.compile(r"\b(?:kecamatan|kec|distrik|wilayah|desa|kelurahan|puskesmas|kapanewon|kalurahan)\b")
_REGION = re.compile(r"(?:kabupaten|kab\.?|kota)\b", re.IGNORECASE)
_AGES = re.compile(r"\b(?:umur|usia)\b")
_ALL_AGES = re.compile(r"(?:jumlah|total|jml)(?: [a-z]+)*")  # Jumlah anak tidak sekolah: no group of ages
_YEARS = re.compile(r"\b(?:tahun|thn|th)\b")
_FREE = re.compile(r"\b(?:tahun|thn|th|20\d\d|l|p|lk|pr|laki|perempuan|jumlah|total|jml|persen|persentase|nilai|angka|capaian|cakupan|prevalensi|prosentase|proporsi|realisasi|absolut|n|kasus|tw|iv|semester|ii|%)\b|%")
_BARE_SHARE = re.compile(r"(?:persen(?:tase)?|prosen(?:tase)?|cakupan|prevalensi|proporsi|%)(?: (?:persen|%))?")
_SHARE = re.compile(r"(?:persen(?:tase)?|prosen(?:tase)?|prevalensi|proporsi|%)(?: |$)")
_OTHER = re.compile(r"\b(?:sasaran|target|wajib|seluruh|pembilang|penyebut|belum|tidak|satuan|nasional|provinsi|proyeksi|selisih|naik|turun|kenaikan|penurunan|anggaran|pagu|rp|rupiah|biaya|alokasi|dana)\b")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with what stands above it."""

    table: Table
    read: Tabulation
    title: str  # plain
    quantity: Quantity | None  # that the title alone names
    years: tuple[str, ...]


def figures_in(page: PageView, setting: Setting) -> Iterator[Fact]:
    """Facts `quantity` of a page's tables."""
    reached, rows = 0, rows_of(page) if page.page.tables else frozenset()
    for table in page.page.tables:
        read = tabulation(table)
        lead, reached = above(page, table, reached, rows)
        if read is None:
            continue
        title = plain(f"{read.title} {table.place} {lead if not read.title else ''}")
        # what a title names counts only where nothing in the heads says otherwise
        named = {term.quantity.name: term.quantity for term in setting.terms.within(f" {title} ")}
        quantity = next(iter(named.values())) if len(named) == 1 else None
        years = tuple(dict.fromkeys(YEAR.findall(title)))
        yield from cells_of(page, Sheet(table, read, title, quantity, years), setting)


def above(page: PageView, table: Table, reached: int, rows: frozenset[str]) -> tuple[str, int]:
    """The text before a table, found by its first head of some length behind `reached`, and where
    that ends; rows of the table before it are no part of it."""
    head = next((cell for cell in table.rows[0] if len(cell) > 4 and "\n" not in cell), "")
    at = page.text.find(head, reached) if head else -1
    if head and at < 0:
        at = page.text.find(head)
    if at <= 0:
        return "", reached
    lines: list[str] = []
    for line in reversed(page.text[max(0, at - LEAD) : at].split("\n")):
        if line.strip() and plain(line) in rows:
            break
        lines.append(line)
    return "\n".join(reversed(lines)), at + len(head)


def cells_of(page: PageView, sheet: Sheet, setting: Setting) -> Iterator[Fact]:
    read = sheet.read
    label_key = read.label_head
    columns = [c for c in read.columns if c.role in ("count", "share") and not _OTHER.search(c.key)]
    heads = {column.at: (setting.terms.one(column.key), bare(column.key)) for column in columns}
    by_row: dict[str, Quantity | None] = {}
    years_column = next((c for c in read.columns if c.role == "year"), None)
    counted = {q.name: q for c in columns if c.role == "count" and (q := heads[c.at][0])}
    lone_count = next(iter(counted.values())) if len(counted) == 1 else None
    rows = [
        row
        for row in read.rows
        if row.kind in ("body", "total") or (row.kind == "mean" and is_share(row, sheet, setting.terms))
    ][:MOST_ROWS]
    lone = sum(1 for row in rows if row.kind == "body") == 1
    region = whole_region(rows)
    for row in rows:
        key = plain(row.label)
        if key not in by_row:
            by_row[key] = None if row.kind == "total" else setting.terms.one(key)
        row_year = found[0] if (found := YEAR.findall(row.label)) else ""
        if years_column and row.texts[years_column.at]:
            row_year = row.texts[years_column.at]
        own = by_row[key] is not None or row.kind == "mean"
        place, age, known = of_row(row, label_key, own or bool(row_year) or lone)
        if row is region:
            place = ""
        if not known:
            continue
        for column in columns:
            quantity = chosen(heads[column.at], by_row[key], sheet.quantity)
            if quantity is None and column.role == "share" and heads[column.at][1]:
                quantity = lone_count  # a bare Persentase beside the one count that is named
            if quantity is None and row.kind == "total" and heads[column.at][1]:
                quantity = setting.terms.one(key)
            cell = row.cells[column.at]
            if quantity is None or cell is None or not row.texts[column.at].strip("-– "):
                continue
            year = one_year(column, row_year, sheet, setting)
            if not year or (by_row[key] is not None and heads[column.at][0] not in (None, by_row[key])):
                continue
            # in a column of counts a row may be a share by its label: Persentase ASI eksklusif
            share = column.role == "share" or cell.percent or is_share(row, sheet, setting.terms)
            if share and quantity.unit == "persen" and cell.value > 100:
                continue
            unit = quantity.unit if share and quantity.unit.startswith("per_") else "persen" if share else "jumlah"
            both = f"{key} {column.key}"
            parts = {
                "what": quantity.name,
                "unit": unit,
                "year": year,
                "period": period_of(f"{column.key} {sheet.title}"),
                "place": place or setting.place,
                "sex": {"L": "L", "P": "P"}.get(column.sex or "", "") or sex_word(key),
                "age": age or age_of(both) or level_of(both) or level_of(sheet.title),
                "source": setting.terms.source(both) or setting.terms.source(sheet.title) or setting.source,
                "step": f"{cell.step:g}",
            }
            # a label that names no place, age or quantity may be a person's name
            told = place or age or by_row[key] or row.kind == "total" or YEAR.search(row.label)
            words = f"{row.label if told else ''} | {column.head} | {row.texts[column.at]}"
            where = Span(
                path=page.path, page=page.number, place=sheet.table.place or None, text=snippet(words)
            )
            yield Fact(
                name="quantity",
                value=f"{cell.value:.{cell.decimals}f}",
                where=where,
                more=tuple((name, each) for name, each in parts.items() if each),
            )


def whole_region(rows: list[Row]) -> Row | None:
    """The row that sums up the places above or below it under the name of the region itself."""
    named = [row for row in rows if _REGION.match(row.label.strip())]
    return named[0] if len(named) == 1 and len(rows) > 2 and named[0] in (rows[0], rows[-1]) else None


def is_share(row: Row, sheet: Sheet, terms: Terms) -> bool:
    """Whether a label says that the figure beside it is a share, of a quantity that it or the title names."""
    key = plain(row.label)
    if sheet.quantity and _BARE_SHARE.fullmatch(key):
        return True
    return bool(_SHARE.match(key)) and terms.one(key) is not None


def of_row(row: Row, label_head: str, told: bool) -> tuple[str, str, bool]:
    """Place and age group of a row, and whether it is known what the row stands for.

    `told`: the row itself names the quantity or a year, or it is the only one.
    """
    if row.kind == "total":
        return "", "", True
    if _PLACES.search(label_head):
        return row_place(row.label, label_head), "", True
    if _AGES.search(label_head):
        key = plain(row.label)
        return "", "" if _ALL_AGES.fullmatch(key) else age_of(row.label.lower()) or key, True
    return "", "", told


def bare(key: str) -> bool:
    """Whether a head names nothing but a year, a sex, a sum or a share."""
    return not _FREE.sub(" ", key).strip()


def chosen(
    head: tuple[Quantity | None, bool], row: Quantity | None, title: Quantity | None
) -> Quantity | None:
    """The quantity of a cell: the head's own, else the row's, else the title's under a bare head."""
    named, empty = head
    if named is not None:
        return named
    if not empty:
        return None
    return row or title


def one_year(column: Column, row_year: str, sheet: Sheet, setting: Setting) -> str:
    found = YEAR.findall(column.head)
    if found:
        return str(found[0]) if len(set(found)) == 1 else ""
    if row_year:
        return row_year if YEAR.fullmatch(row_year) else ""
    if sheet.years:
        return sheet.years[0] if len(sheet.years) == 1 else ""
    return setting.year
