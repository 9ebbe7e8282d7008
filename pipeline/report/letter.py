"""The request letter to one OPD."""

from __future__ import annotations

from pipeline.language import N_
from pipeline.records import Finding, Severity, Translate
from pipeline.report.items import ItemRow
from pipeline.report.model import ItemStatus, Report
from pipeline.report.paper import CM, PT, Cell, Paragraph, Run, Table, word_file
from pipeline.report.shown import message, path_shown, points, safe, speech

HEAD_WIDTHS = tuple(round(cm * CM) for cm in (2.2, 0.5, 14.8))
WIDTHS = tuple(round(cm * CM) for cm in (1.0, 3.2, 5.6, 1.4, 6.3))
FAULTS = 10  # told in a letter; all of them stand in the workbook


def compose(
    report: Report, opd: str, rows: list[ItemRow], findings: list[Finding], language: str
) -> bytes:
    """The letter that asks one OPD for its items; what the office fills in stands in brackets.

    `findings` are all of them in the order in which they are told.
    """
    _ = speech(report, language)
    region = safe(report.case.region or _(N_("[wilayah]")))
    first, last = report.case.evaluated_years
    needed = round(sum(row.state.at_stake for row in rows), 2)
    asking = _(
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
    )
    sending = _(
        N_(
            "Kirimkan pindaian yang terbaca dan lengkap, dengan nomor, tanggal, tanda tangan,"
            " dan lampirannya. Tutup nama, NIK, dan alamat anak dalam kasus sebelum dikirim."
        )
    )
    content: tuple[Paragraph | Table, ...] = (
        _kop(region, _),
        _text(_(N_("[tempat], [tanggal]")), align="right"),
        _heading(len(rows), report.book.cover.short, _),
        _text(""),
        _text("\n".join((_(N_("Yth. Pimpinan {opd}")).format(opd=opd), region))),
        _text(asking, before=8),
        _table(opd, rows, language, _),
        *_faults(findings, opd, _),
        _text(sending, before=8),
        _text(_(N_("Atas perhatian dan kerja samanya kami ucapkan terima kasih."))),
        _signature(_),
    )
    return word_file(content, safe(opd))


def _kop(region: str, _: Translate) -> Paragraph:
    name = Run(_(N_("PEMERINTAH {region}")).format(region=region.upper()), bold=True)
    rest = Run("\n" + _(N_("[KOP SURAT: nama, alamat, dan telepon perangkat daerah]")))
    return Paragraph(runs=(name, rest), align="center", line=True)


def _heading(count: int, evaluation: str, _: Translate) -> Table:
    subject = _(N_("Permintaan bukti dukung evaluasi {evaluation} ({count} butir)"))
    lines = (
        (_(N_("Nomor")), _(N_("[nomor surat]"))),
        (_(N_("Sifat")), _(N_("Penting"))),
        (_(N_("Lampiran")), "-"),
        (_(N_("Perihal")), subject.format(evaluation=evaluation, count=count)),
    )
    rows = tuple(
        tuple(_cell(text, size=0) for text in (name, ":", value)) for name, value in lines
    )
    return Table(rows=rows, widths=HEAD_WIDTHS, ruled=False)


def _table(opd: str, rows: list[ItemRow], language: str, _: Translate) -> Table:
    heads = (
        _(N_("No.")),
        _(N_("Indikator")),
        _(N_("Yang diminta")),
        _(N_("Poin")),
        _(N_("Mengapa yang ada belum cukup")),
    )
    lines = [tuple(_cell(head, bold=True) for head in heads)]
    for number, row in enumerate(rows, 1):
        extra = "" if row.required else f" ({_(N_('nilai tambah'))})"
        others = ", ".join(other for other in row.opd if other != opd)
        asked = row.asks
        if others:
            asked += "\n" + _(N_("Bersama: {opd}")).format(opd=others)
        why = list(row.why)
        if row.candidates:
            sort = N_("Paling dekat") if row.state.state is ItemStatus.MISSING else row.label
            why[0] = f"{_(sort)}: {why[0]}"
        lines.append(
            (
                _cell(str(number)),
                _cell(f"{row.state.indicator}. {row.indicator_name}"),
                _cell(f"{row.title}{extra}", bold=True) + _cell(asked),
                _cell(points(row.state.at_stake, language)),
                _cell("\n".join(why)),
            )
        )
    return Table(rows=tuple(lines), widths=WIDTHS, heads=1)


def _faults(findings: list[Finding], opd: str, _: Translate) -> tuple[Paragraph, ...]:
    """The documents of the office that are no answer to one item and are to be mended or resent."""
    faults = [
        each
        for each in findings
        if opd in each.opd
        and each.item is None
        and each.documents
        and each.severity is not Severity.INFO
    ]
    if not faults:
        return ()
    told = [f"- {path_shown(each.documents[0])}: {message(each, _)}" for each in faults[:FAULTS]]
    if len(faults) > FAULTS:
        more = _(N_("... dan {count} lainnya di dalam buku kerja."))
        told.append(more.format(count=len(faults) - FAULTS))
    head = _(N_("Mohon juga diperbaiki atau dikirim ulang:"))
    return (_text("\n".join((head, *told)), before=8),)


def _signature(_: Translate) -> Paragraph:
    lines = (_(N_("[Jabatan penanda tangan]")), "", "", "", _(N_("[Nama]")), _(N_("NIP [nomor]")))
    run = Run("\n".join(lines))
    return Paragraph(runs=(run,), before=10 * PT, indent=10 * CM, together=True)


def _text(text: str, *, align: str = "left", before: int = 0) -> Paragraph:
    return Paragraph(runs=(Run(safe(text)),), align=align, before=before * PT)


def _cell(text: str, *, bold: bool = False, size: float = 9) -> Cell:
    return (Paragraph(runs=(Run(safe(text), bold, size),), after=PT),)
