"""The request letter to one OPD."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from docx import Document
from docx.document import Document as Letter
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from pipeline.language import N_
from pipeline.records import Severity, Translate
from pipeline.report.items import ItemRow, sorted_findings
from pipeline.report.model import ItemStatus, Report
from pipeline.report.shown import message, path_shown, points, safe, speech

HEAD_WIDTHS = (Cm(2.2), Cm(0.5), Cm(14.8))
WIDTHS = (Cm(1.0), Cm(3.2), Cm(5.6), Cm(1.4), Cm(6.3))
FAULTS = 10  # told in a letter; all of them stand in the workbook
_MADE = datetime(2000, 1, 1)  # the same letter has the same bytes inside


def compose(report: Report, opd: str, rows: list[ItemRow], language: str) -> Letter:
    """The letter that asks one OPD for its items; what the office fills in stands in brackets."""
    _ = speech(report, language)
    letter = Document()
    section = letter.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.0), Cm(1.5)
    section.top_margin, section.bottom_margin = Cm(1.5), Cm(1.8)
    style = letter.styles["Normal"]
    style.font.name, style.font.size = "Arial", Pt(10.5)
    style.paragraph_format.space_after = Pt(4)
    letter.core_properties.author = "buktikla"
    letter.core_properties.title = safe(opd)
    letter.core_properties.created = letter.core_properties.modified = _MADE

    region = safe(report.case.region or _(N_("[wilayah]")))
    _kop(letter, region, _)
    _text(letter, _(N_("[tempat], [tanggal]")), align=WD_ALIGN_PARAGRAPH.RIGHT)
    _heading(letter, len(rows), report.book.cover.short, _)
    _text(letter, "\n".join((_(N_("Yth. Pimpinan {opd}")).format(opd=opd), region)))
    first, last = report.case.evaluated_years
    needed = round(sum(row.state.at_stake for row in rows), 2)
    _text(
        letter,
        _(
            N_(
                "Untuk {evaluation} {year}, yang menilai tahun {first} dan {last}, bukti dukung"
                " yang telah terkumpul kami periksa. Dari tugas {opd} masih kurang {count} butir,"
                " senilai {points} poin. Mohon butir di bawah ini dikirim sebelum [batas waktu]"
                " kepada [narahubung, nomor telepon]."
            )
        ).format(
            evaluation=report.book.cover.title.within(language),
            year=report.case.year,
            first=first,
            last=last,
            opd=opd,
            count=len(rows),
            points=points(needed, language),
        ),
        before=8,
    )
    _table(letter, opd, rows, language, _)
    _faults(letter, report, opd, _)
    _text(
        letter,
        _(
            N_(
                "Kirimkan pindaian yang terbaca dan lengkap, dengan nomor, tanggal, tanda tangan,"
                " dan lampirannya. Tutup nama, NIK, dan alamat anak dalam kasus sebelum dikirim."
            )
        ),
        before=8,
    )
    _text(letter, _(N_("Atas perhatian dan kerja samanya kami ucapkan terima kasih.")))
    _signature(letter, _)
    return letter


def _kop(letter: Letter, region: str, _: Translate) -> None:
    kop = _text(letter, "", align=WD_ALIGN_PARAGRAPH.CENTER)
    kop.add_run(_(N_("PEMERINTAH {region}")).format(region=region.upper())).bold = True
    kop.add_run("\n" + _(N_("[KOP SURAT: nama, alamat, dan telepon perangkat daerah]")))
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "12"), ("space", "4"), ("color", "000000")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    kop._p.get_or_add_pPr().append(borders)


def _heading(letter: Letter, count: int, evaluation: str, _: Translate) -> None:
    table = letter.add_table(rows=0, cols=3)
    table.autofit = False
    _set_widths(table, HEAD_WIDTHS)
    for name, value in (
        (_(N_("Nomor")), _(N_("[nomor surat]"))),
        (_(N_("Sifat")), _(N_("Penting"))),
        (_(N_("Lampiran")), "-"),
        (
            _(N_("Perihal")),
            _(N_("Permintaan bukti dukung evaluasi {evaluation} ({count} butir)")).format(
                evaluation=evaluation, count=count
            ),
        ),
    ):
        cells = table.add_row().cells
        for cell, text, width in zip(cells, (name, ":", value), HEAD_WIDTHS, strict=True):
            _fill(cell, text, width, size=10.5)
    _text(letter, "")


def _table(letter: Letter, opd: str, rows: list[ItemRow], language: str, _: Translate) -> None:
    table: Table = letter.add_table(rows=1, cols=len(WIDTHS))
    table.style = "Table Grid"
    table.autofit = False
    _set_widths(table, WIDTHS)
    heads = (
        _(N_("No.")),
        _(N_("Indikator")),
        _(N_("Yang diminta")),
        _(N_("Poin")),
        _(N_("Mengapa yang ada belum cukup")),
    )
    for cell, head, width in zip(table.rows[0].cells, heads, WIDTHS, strict=True):
        _fill(cell, head, width, bold=True)
    _row_setting(table.rows[0], "w:tblHeader")
    for number, row in enumerate(rows, 1):
        line: _Row = table.add_row()  # type: ignore[no-untyped-call]
        _row_setting(line, "w:cantSplit")
        extra = "" if row.required else f" ({_(N_('nilai tambah'))})"
        others = ", ".join(other for other in row.opd if other != opd)
        asked = row.asks
        if others:
            asked += "\n" + _(N_("Bersama: {opd}")).format(opd=others)
        why = list(row.why)
        if row.candidates:
            sort = N_("Paling dekat") if row.state.state is ItemStatus.MISSING else row.label
            why[0] = f"{_(sort)}: {why[0]}"
        texts = (
            str(number),
            f"{row.state.indicator}. {row.indicator_name}",
            asked,
            points(row.state.at_stake, language),
            "\n".join(why),
        )
        for cell, text, width in zip(line.cells, texts, WIDTHS, strict=True):
            _fill(cell, text, width)
        _first_line(line.cells[2], f"{row.title}{extra}")


def _faults(letter: Letter, report: Report, opd: str, _: Translate) -> None:
    """The documents of the office that are no answer to one item and are to be mended or resent."""
    faults = [
        each
        for each in sorted_findings(report.findings)
        if opd in each.opd
        and each.item is None
        and each.documents
        and each.severity is not Severity.INFO
    ]
    if not faults:
        return
    told = [f"- {path_shown(each.documents[0])}: {message(each, _)}" for each in faults[:FAULTS]]
    if len(faults) > FAULTS:
        more = _(N_("... dan {count} lainnya di dalam buku kerja."))
        told.append(more.format(count=len(faults) - FAULTS))
    head = _(N_("Mohon juga diperbaiki atau dikirim ulang:"))
    _text(letter, "\n".join((head, *told)), before=8)


def _set_widths(table: Table, widths: tuple[Cm, ...]) -> None:
    # Word reads the widths of cells, LibreOffice those of the grid.
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


def _signature(letter: Letter, _: Translate) -> None:
    text = "\n".join(
        (_(N_("[Jabatan penanda tangan]")), "", "", "", _(N_("[Nama]")), _(N_("NIP [nomor]")))
    )
    block = _text(letter, text, before=10)
    block.paragraph_format.left_indent = Cm(10)
    block.paragraph_format.keep_together = True


def _text(
    letter: Letter, text: str, *, align: WD_ALIGN_PARAGRAPH | None = None, before: float = 0
) -> Paragraph:
    paragraph = letter.add_paragraph(safe(text))
    if align is not None:
        paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(before)
    return paragraph


def _fill(cell: _Cell, text: str, width: Cm, *, bold: bool = False, size: float = 9) -> None:
    cell.width = width
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(1)
    run = paragraph.add_run(safe(text))
    run.bold, run.font.size = bold, Pt(size)


def _first_line(cell: _Cell, text: str) -> None:
    paragraph = cell.paragraphs[0].insert_paragraph_before()
    paragraph.paragraph_format.space_after = Pt(1)
    run = paragraph.add_run(safe(text))
    run.bold, run.font.size = True, Pt(9)


def _row_setting(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def save(letter: Letter, target: Path) -> None:
    """Write the letter into a file."""
    letter.save(str(target))
