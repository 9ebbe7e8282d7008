"""The request letter to one office: a page to sign, and what is asked in tables behind it."""

from __future__ import annotations

from docx.text.paragraph import Paragraph

from pipeline.language import N_
from pipeline.records import Translate
from pipeline.report.address import addressed
from pipeline.report.form import blank, content, fill
from pipeline.report.items import ItemRow
from pipeline.report.model import ItemStatus, Report
from pipeline.report.offices import Office
from pipeline.report.papers import Paper
from pipeline.report.shown import message, path_shown, points, safe, speech


def compose(
    report: Report, office: Office, rows: list[ItemRow], papers: list[Paper], language: str
) -> bytes:
    """The letter that asks one office for its items; what the sender fills in stands in brackets.

    `papers` are the office's own that are to be mended, in the order in which they are told.
    """
    _ = speech(report, language)
    region = safe(report.case.region or _(N_("[wilayah]")))
    letter = blank(safe(office.name or office.label))
    kop, day, _gap, address, request, how, thanks, signature, attached, mending = letter.paragraphs
    reference, asked, mended = letter.tables
    kop.add_run(_(N_("PEMERINTAH {region}")).format(region=region.upper())).bold = True
    kop.add_run("\n" + _(N_("[KOP SURAT: nama, alamat, dan telepon perangkat daerah]")))
    _put(day, _(N_("[tempat], [tanggal]")))
    fill(reference, _reference(len(rows), report.book.cover.short, _))
    first, *rest = addressed(office, report.book.cover, region, _)
    _put(address, _(N_("Yth. {who}")).format(who=first), *rest, _(N_("di tempat")))
    _put(request, _asking(report, rows, papers, language))
    _put(
        how,
        _(
            N_(
                "Kirimkan pindaian yang terbaca dan lengkap, dengan nomor, tanggal, tanda tangan,"
                " dan lampirannya. Tutup nama, NIK, dan alamat anak dalam kasus sebelum dikirim."
            )
        ),
    )
    _put(thanks, _(N_("Atas perhatian dan kerja samanya kami ucapkan terima kasih.")))
    signed = (_(N_("[Jabatan penanda tangan]")), "", "", "", _(N_("[Nama]")), _(N_("NIP [nomor]")))
    _put(signature, *signed)
    _put(attached, _(N_("Lampiran surat nomor [nomor surat], tanggal [tanggal]")))
    attached.add_run("\n" + _(N_("Bukti dukung yang diminta"))).bold = True
    fill(asked, _asked(office, rows, language, _))
    if papers:
        mending.add_run(_(N_("Berkas yang perlu diperbaiki atau dikirim ulang"))).bold = True
        fill(mended, _mended(papers, language, _))
    else:
        for element in (mending._p, mended._tbl):
            letter.element.body.remove(element)
    return content(letter)


def _asking(report: Report, rows: list[ItemRow], papers: list[Paper], language: str) -> str:
    _ = speech(report, language)
    first, last = report.case.evaluated_years
    asking = _(
        N_(
            "Untuk {evaluation} {year}, yang menilai tahun {first} dan {last}, bukti dukung"
            " yang telah terkumpul kami periksa. Dari yang menjadi tugas Saudara masih kurang"
            " {count} butir, senilai {points} poin. Mohon butir yang terinci pada lampiran dikirim"
            " sebelum [batas waktu] kepada [narahubung, nomor telepon]."
        )
    ).format(
        evaluation=report.book.cover.title.within(language),
        year=report.case.year,
        first=first,
        last=last,
        count=len(rows),
        points=points(round(sum(row.state.at_stake for row in rows), 2), language),
    )
    if papers:
        text = N_("Lampiran juga memuat {count} berkas yang perlu diperbaiki atau dikirim ulang.")
        asking += " " + _(text).format(count=len(papers))
    return asking


def _reference(count: int, evaluation: str, _: Translate) -> list[tuple[str, ...]]:
    subject = _(N_("Permintaan bukti dukung evaluasi {evaluation} ({count} butir)"))
    return [
        (_(N_("Nomor")), ":", _(N_("[nomor surat]"))),
        (_(N_("Sifat")), ":", _(N_("Penting"))),
        (_(N_("Lampiran")), ":", _(N_("1 (satu) berkas"))),
        (_(N_("Perihal")), ":", safe(subject.format(evaluation=evaluation, count=count))),
    ]


def _asked(
    office: Office, rows: list[ItemRow], language: str, _: Translate
) -> list[tuple[str, ...]]:
    heads = (
        _(N_("No.")),
        _(N_("Indikator")),
        _(N_("Yang diminta")),
        _(N_("Poin")),
        _(N_("Yang sudah ada dan yang masih kurang")),
    )
    lines: list[tuple[str, ...]] = [heads]
    for number, row in enumerate(rows, 1):
        extra = "" if row.required else f" ({_(N_('nilai tambah'))})"
        others = ", ".join(other for other in row.opd if other != office.label)
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


def _mended(papers: list[Paper], language: str, _: Translate) -> list[tuple[str, ...]]:
    """Each paper once, with all that is to be mended in it."""
    lines: list[tuple[str, ...]] = [
        (_(N_("No.")), _(N_("Berkas")), _(N_("Yang perlu diperbaiki")))
    ]
    for number, paper in enumerate(papers, 1):
        told = list(dict.fromkeys(message(each, _) for each in paper.findings))
        if paper.points:
            text = _(N_("Bila diperbaiki dapat mengamankan hingga {points} poin di atas."))
            told.append(text.format(points=points(paper.points, language)))
        lines.append((str(number), path_shown(paper.path or ""), safe("\n".join(told))))
    return lines


def _put(paragraph: Paragraph, *lines: str) -> None:
    paragraph.add_run(safe("\n".join(lines)))
