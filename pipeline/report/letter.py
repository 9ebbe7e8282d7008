"""The request letter to one OPD."""

from __future__ import annotations

from docx.text.paragraph import Paragraph

from pipeline.language import N_
from pipeline.records import Finding, Severity, Translate
from pipeline.report.form import blank, content, fill
from pipeline.report.items import ItemRow
from pipeline.report.model import ItemStatus, Report
from pipeline.report.shown import message, path_shown, points, safe, speech

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
    letter = blank(safe(opd))
    kop, day, _gap, address, request, faults, how, thanks, signature = letter.paragraphs
    reference, asked = letter.tables
    kop.add_run(_(N_("PEMERINTAH {region}")).format(region=region.upper())).bold = True
    kop.add_run("\n" + _(N_("[KOP SURAT: nama, alamat, dan telepon perangkat daerah]")))
    _put(day, _(N_("[tempat], [tanggal]")))
    fill(reference, _reference(len(rows), report.book.cover.short, _))
    _put(address, _(N_("Yth. Pimpinan {opd}")).format(opd=opd), region)
    _put(request, asking)
    fill(asked, _asked(opd, rows, language, _))
    if told := _faults(findings, opd, _):
        _put(faults, *told)
    else:
        letter.element.body.remove(faults._p)
    _put(how, sending)
    _put(thanks, _(N_("Atas perhatian dan kerja samanya kami ucapkan terima kasih.")))
    signed = (_(N_("[Jabatan penanda tangan]")), "", "", "", _(N_("[Nama]")), _(N_("NIP [nomor]")))
    _put(signature, *signed)
    return content(letter)


def _reference(count: int, evaluation: str, _: Translate) -> list[tuple[str, ...]]:
    subject = _(N_("Permintaan bukti dukung evaluasi {evaluation} ({count} butir)"))
    return [
        (_(N_("Nomor")), ":", _(N_("[nomor surat]"))),
        (_(N_("Sifat")), ":", _(N_("Penting"))),
        (_(N_("Lampiran")), ":", "-"),
        (_(N_("Perihal")), ":", safe(subject.format(evaluation=evaluation, count=count))),
    ]


def _asked(opd: str, rows: list[ItemRow], language: str, _: Translate) -> list[tuple[str, ...]]:
    heads = (
        _(N_("No.")),
        _(N_("Indikator")),
        _(N_("Yang diminta")),
        _(N_("Poin")),
        _(N_("Mengapa yang ada belum cukup")),
    )
    lines: list[tuple[str, ...]] = [heads]
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
        texts = (
            str(number),
            f"{row.state.indicator}. {row.indicator_name}",
            f"{row.title}{extra}",
            asked,
            points(row.state.at_stake, language),
            "\n".join(why),
        )
        lines.append(tuple(map(safe, texts)))
    return lines


def _faults(findings: list[Finding], opd: str, _: Translate) -> list[str]:
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
        return []
    told = [f"- {path_shown(each.documents[0])}: {message(each, _)}" for each in faults[:FAULTS]]
    if len(faults) > FAULTS:
        more = _(N_("... dan {count} lainnya di dalam buku kerja."))
        told.append(more.format(count=len(faults) - FAULTS))
    return [_(N_("Mohon juga diperbaiki atau dikirim ulang:")), *told]


def _put(paragraph: Paragraph, *lines: str) -> None:
    paragraph.add_run(safe("\n".join(lines)))
