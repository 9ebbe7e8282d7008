"""The sentences that stand first in every form of the report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.language import N_
from pipeline.records import Translate
from pipeline.report.model import Report
from pipeline.report.shown import points, safe, speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """Title, counts and figures in the chosen language."""

    title: str
    counted: str  # found = done + failed + unread on request + junk
    subject: str  # years and folder
    guesses: tuple[str, ...]  # what was not given but concluded, in words for any reader
    settings: tuple[str, ...]  # the same, and with which option it is set
    lines: tuple[str, ...]  # the projected rank, points at risk and missing, the claim
    caution: str


def headline(report: Report, language: str) -> Headline:
    """The head of the report."""
    _ = speech(report, language)
    case, sums = report.case, report.totals
    first, last = case.evaluated_years
    region = case.region or _(N_("Wilayah belum dikenali"))
    rank = report.predikat_projected or _(N_("belum mencapai predikat"))
    lines = [
        _(N_("Perkiraan dari bukti: {points} dari {max} poin ({rank}).")).format(
            points=points(sums.points_supported, language),
            max=points(sums.points_max, language),
            rank=rank,
        ),
        _(N_("Berisiko: {risk} poin. Belum ada bukti: {missing} poin.")).format(
            risk=points(sums.points_at_risk, language),
            missing=points(sums.points_missing, language),
        ),
    ]
    if sums.claimed is not None:
        lines.append(
            _(N_("Penilaian mandiri: {points} poin ({rank}).")).format(
                points=points(sums.claimed, language),
                rank=report.predikat_claimed or _(N_("belum mencapai predikat")),
            )
        )
        filled = sum(state.claimed is not None for state in report.indicators)
        if filled < len(report.indicators):
            text = _(N_("Penilaian mandiri itu baru mengisi {filled} dari {all} indikator."))
            lines.append(text.format(filled=filled, all=len(report.indicators)))
    return Headline(
        title=_(N_("Kesiapan bukti {evaluation}: {region}")).format(
            evaluation=report.book.cover.short, region=safe(region)
        ),
        counted=_counted(report, _),
        subject=_(N_("Evaluasi {year}, menilai tahun {first} dan {last}. Folder: {folder}")).format(
            year=case.year, first=first, last=last, folder=safe(report.folder)
        ),
        guesses=tuple(f"{fact} {advice}" for fact, advice, _option in _guesses(report, _)),
        settings=tuple(f"{fact} {option}" for fact, _advice, option in _guesses(report, _)),
        lines=tuple(lines),
        caution=_(
            N_(
                "Perkiraan ini dihitung dari berkas yang ada, bukan hasil penilaian kementerian."
                " Tim verifikasi yang memutuskan."
            )
        ),
    )


def _counted(report: Report, _: Translate) -> str:
    """How many files there are and what became of them; the figures add up."""
    text = _(N_("{found} berkas ditemukan = {done} diolah + {failed} gagal")).format(
        found=report.found, done=report.done, failed=report.broken
    )
    if report.unread:
        more = _(N_(" + {count} tidak dibaca karena OCR dimatikan"))
        text += more.format(count=report.unread)
    if report.junk:
        text += _(N_(" + {count} bawaan sistem (diabaikan)")).format(count=report.junk)
    return text


def _guesses(report: Report, _: Translate) -> Iterator[tuple[str, str, str]]:
    """What the program concluded about region and year: the fact, advice to a reader, to who runs it."""
    if report.case.region is None:
        yield (
            _(N_("Tidak ada berkas yang menyebut daerahnya.")),
            _(N_("Mintalah pemeriksa mengulang dengan nama kabupaten/kota yang benar.")),
            _(N_("Jalankan lagi dengan --region, misalnya --region 32.16.")),
        )
    elif report.region_votes is not None:
        yield (
            _(N_("Daerah dikenali dari {count} berkas.")).format(count=report.region_votes),
            _(N_("Bila keliru, mintalah pemeriksa mengulang dengan nama daerah yang benar.")),
            _(N_("Bila keliru, tetapkan dengan --region.")),
        )
    if not report.year_given:
        yield (
            _(N_("Tahun evaluasi {year} dikenali dari tahun berkas.")).format(year=report.case.year),
            _(N_("Bila keliru, mintalah pemeriksa mengulang dengan tahun yang benar.")),
            _(N_("Bila keliru, tetapkan dengan --year.")),
        )
