"""Totals, row sums or percentages of a table that do not add up."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.privacy import snippet
from pipeline.records import Case, Exhibit, Finding, Match, Message, Span, Table, TextSource
from rules.book import Book
from rules.checks.making import fault
from rules.numerals import shown
from rules.sums import Slip, slips
from rules.tabulation import Tabulation, plain, tabulation

SURE = 0.95  # confidence of a recognised page below which a digit may be the reader's own slip
SHOWN = 3  # slips told in the sentence
MOST = 6  # more of them in one table are no slips: its structure was not understood
PLACES = ("kecamatan", "desa", "kelurahan", "uraian", "umur", "usia", "jenis", "puskesmas", "wilayah", "tahun", "indikator", "kategori", "jenjang", "lembaga", "sekolah", "bulan", "tempat")  # fmt: skip


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Hitungan dalam {place} tidak cocok: {slips}. Periksa dan perbaiki angkanya.")
    for exhibit in case.exhibits:
        if not exhibit.tables or uncertain(exhibit):
            continue
        for table in exhibit.tables:
            read = tabulation(table)
            found = slips(read) if read and not cut_short(table, exhibit) else []
            if not read or not found or len(found) > MOST:
                continue
            told = joined([sentence(slip, read) for slip in found[:SHOWN]])
            message = Message.of(text, place=table.place or N_("tabel"), slips=told)
            where = Span(
                path=exhibit.path,
                page=table.page,
                place=table.place or None,
                text=snippet(told.render()),
            )
            match = concerned(exhibit, table)
            yield fault(
                book,
                "arithmetic-error",
                exhibit,
                message,
                where=where,
                indicator=match.indicator if match else None,
                item=match.item if match else None,
                detail=tuple(
                    (f"{slip.kind}_{n}", f"{number(slip.made)} / {number(slip.written.value)}")
                    for n, slip in enumerate(found, 1)
                ),
            )


def uncertain(exhibit: Exhibit) -> bool:
    return exhibit.text_source is not TextSource.TEXT and (exhibit.ocr_confidence or 0.0) < SURE


def cut_short(table: Table, exhibit: Exhibit) -> bool:
    """Whether the rows of a table may have begun on the page before."""
    if table.page is None or table.page == 1:
        return False
    width = len(table.rows[0]) if table.rows else 0
    return any(
        each.page == table.page - 1 and each.rows and len(each.rows[0]) == width
        and not any(plain(cell) in ("jumlah", "total") for cell in each.rows[-1])
        for each in exhibit.tables
    )  # fmt: skip


def concerned(exhibit: Exhibit, table: Table) -> Match | None:
    """The one item that the page of the table supports; None when it is none or several."""
    here = [match for match in exhibit.matches if match.where.page == table.page]
    items = {(match.indicator, match.item) for match in here}
    return here[0] if len(items) == 1 else None


def joined(messages: list[Message]) -> Message:
    """Several sentences as one."""
    first, *rest = messages
    for each in rest:
        first = Message.of(N_("{one}; {other}"), one=first, other=each)
    return first


def sentence(slip: Slip, table: Tabulation) -> Message:
    """The figures of a slip as a person would check them."""
    parts = [number(value) for value in slip.parts]
    decimals = min(slip.written.decimals, 2)
    values = {
        "row": called(slip, table),
        "column": snippet(slip.column.head, 60) or "-",
        "made": shown(slip.made, decimals if slip.kind == "share" else 0),
        "written": shown(slip.written.value, decimals),
    }
    if slip.kind == "share":
        text = N_("{row}, kolom {column}: {over} dari {under} adalah {made} persen, tertulis {written}")
        return Message.of(text, over=parts[0], under=parts[1], **values)
    if slip.kind == "total":
        text = N_("{row}, kolom {column}: {count} baris berjumlah {made}, tertulis {written}")
        return Message.of(text, count=len(parts), **values)
    return Message.of(
        N_("{row}, kolom {column}: {sum} = {made}, tertulis {written}"), sum=" + ".join(parts), **values
    )


def called(slip: Slip, table: Tabulation) -> Message | str:
    """A row by its label where that cannot be a person's name, else by its place in the table."""
    if slip.row.kind != "body" or any(word in table.label_head for word in PLACES):
        return snippet(slip.row.label, 60)
    return Message.of(N_("baris {n}"), n=slip.row.at + 1)


def number(value: float) -> str:
    return shown(value, 0 if value == int(value) else 2)
