"""The sentences that stand first in every form of the report."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.language import N_
from pipeline.report.model import Report
from pipeline.report.shown import points, safe, speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """Title, counts and figures in the chosen language."""

    title: str
    counted: str  # found = done + failed
    subject: str  # years and folder
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
        counted=_(N_("{found} berkas ditemukan = {done} diolah + {failed} gagal")).format(
            found=report.found, done=report.done, failed=report.failed
        ),
        subject=_(N_("Evaluasi {year}, menilai tahun {first} dan {last}. Folder: {folder}")).format(
            year=case.year, first=first, last=last, folder=safe(report.folder)
        ),
        lines=tuple(lines),
        caution=_(
            N_(
                "Perkiraan ini dihitung dari berkas yang ada, bukan hasil penilaian kementerian."
                " Tim verifikasi yang memutuskan."
            )
        ),
    )
