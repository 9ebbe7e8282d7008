"""Percentages, and whether the numbers that they are made of stand by them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import PageView, View
from pipeline.records import Fact, Span
from rules.tabulation import Tabulation, tabulation

_KINDS = frozenset({
    "tabel_data", "matriks", "profil_anak", "profil_kesehatan", "laporan_layanan", "laporan_kegiatan", "laporan_monev",
    "daftar", "lainnya", "sistem_informasi", "kep_kada", "kep_kadis", "sk_kemenag", "sk_penetapan", "surat_pernyataan", "tangkapan_layar",
})  # fmt: skip
# begins with the digit itself: the engine then skips to the next digit at once
_PERCENT = re.compile(r"\d(?<![\w.,]\d)\d{0,2}(?:[.,]\d+)?\s*(?:%|persen\b|prosen\b)")
_TITLE = re.compile(r"\b(?:persen(?:tase)?|prosentase|cakupan|capaian|%)|\(%\)")
_PEOPLE = r"anak|bayi|balita|baduta|orang|jiwa|siswa|ibu|kasus|sekolah|puskesmas|lembaga|desa|kelurahan|rumah\s+tangga|keluarga|kk|petugas|tempat|lokasi|kantor|fasilitas|perkara|unit"
_COUNT = screened(
    rf"\bdari\s+(?:(?:total|jumlah|seluruh|sebanyak|sasaran)\s+)*\d[\d.]*(?!\s*(?:%|persen)|[,\d])\b|"
    rf"\b(?:sebanyak|sejumlah|berjumlah|jumlah\s*[:=]?)\s+\d[\d.]*(?!\s*(?:%|persen)|,)\b|"
    rf"(?<=[a-z:,;] |[\w ]\()\d[\d.]* (?:{_PEOPLE})\b|(?<![\w./-])\d{{1,6}}\s*/\s*\d{{1,6}}(?![\w./-])"
)
_WHOLE = re.compile(r"(?<![\w.,/-])(?:\d{1,3}(?:\.\d{3})+|\d{2,})(?![\w,/%-]|\.\d|\s*%)")
_YEAR = re.compile(r"20\d\d")


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `percent`: `counted` when numbers stand by the percentages, else `bare`."""
    if kind not in _KINDS or not view.flow:
        return
    found: Span | None = None
    for page in view.pages:
        for table in page.page.tables:
            read = tabulation(table)
            if read is None:
                continue
            if counted(read):
                yield Fact(name="percent", value="counted", where=page.span(0, 1))
                return
            if found is None and any(column.role == "share" for column in read.columns):
                found = _place(page, read)
    low = view.flow.low
    percent = _PERCENT.search(low)
    if found is None and percent is None:
        return
    if (count := _COUNT.search(low)) or _lines(view):
        where = view.flow.span(*count.span()) if count else view.flow.span(0, 1)
        yield Fact(name="percent", value="counted", where=where)
        return
    if found is None and percent:
        found = view.flow.span(*percent.span(), around=30)
    if found:
        yield Fact(name="percent", value="bare", where=found)


def counted(table: Tabulation) -> bool:
    """Whether a table has a column of counts: whole numbers whose head or title says no percent."""
    for column in table.counts():
        figures = [cell.value for row in table.body() if (cell := row.cells[column.at]) is not None]
        shares = _TITLE.search(table.title.lower()) and all(value <= 100 for value in figures)
        if figures and not shares:
            return True
    return False


def _place(page: PageView, table: Tabulation) -> Span:
    head = next(column.head for column in table.columns if column.role == "share")
    at = max(0, page.text.find(head.split(" ")[-1] if head else ""))
    return page.span(at, at + max(1, len(head)), around=20)


def _lines(view: View) -> bool:
    """Whether lines of a table that was not found as one carry counts beside the shares."""
    rows = 0
    for line in view.flow.lines:
        if len(line.text) > 160 or not re.search(r"\d[.,]\d|%", line.text):
            continue
        whole = [each for each in _WHOLE.findall(line.text) if not _YEAR.fullmatch(each)]
        rows += len(whole) >= 2
    return rows >= 2
