"""What stands on the sheets of the workbook."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.language import N_
from pipeline.records import Exhibit, Finding, Severity, Span, Translate
from pipeline.report import labels, shown
from pipeline.report.cells import Value
from pipeline.report.grid import Column, Grid, Linked
from pipeline.report.items import ItemRow, by_path, code_title
from pipeline.report.links import Links
from pipeline.report.model import ItemStatus, Report
from pipeline.report.offices import Offices
from pipeline.report.papers import Worths

FILES_TOLD = 5  # in one cell


def by_indicator(report: Report, rows: list[ItemRow], links: Links, language: str) -> Grid:
    """Every item: what is asked, what is there, what it lacks; most points at stake first."""
    _ = shown.speech(report, language)
    ordered = sorted(rows, key=lambda row: (-round(row.state.at_stake, 4), not row.required))
    return Grid(
        name=_(N_("Per Indikator")),
        title=_(N_("Butir bukti per indikator, poin terbesar yang belum aman lebih dahulu")),
        columns=(
            Column(_(N_("Ind.")), 6, number=True),
            Column(_(N_("Nama indikator")), 16),
            Column(_(N_("No. soal")), 7),
            Column(_(N_("Butir bukti")), 22),
            Column(_(N_("Yang diminta")), 42),
            Column(_(N_("Keadaan")), 11),
            Column(_(N_("Sifat")), 9),
            Column(_(N_("Poin")), 7, number=True),
            Column(_(N_("Poin belum aman")), 8, number=True),
            Column(_(N_("Dokumen terbaik atau terdekat")), 28),
            Column(_(N_("Halaman / tempat")), 11),
            Column(_(N_("Buka")), 7),
            Column(_(N_("Mengapa belum cukup")), 46),
            Column(_(N_("OPD")), 24),
        ),
        rows=tuple(_item(row, links, _) for row in ordered),
        tones=tuple(row.state.state.value for row in ordered),
        tone_at=5,
    )


def by_file(report: Report, findings: list[Finding], links: Links, language: str) -> Grid:
    """Every file found; those with points at stake first, then those that could not be read."""
    _ = shown.speech(report, language)
    told, worths = by_path(findings), Worths(report)

    def stake(exhibit: Exhibit) -> float:
        """What the paper could earn, where a fault of its own keeps it from that."""
        faulty = any(each.severity is not Severity.INFO for each in told[exhibit.path])
        return round(sum(worths.of(exhibit.path).values()), 2) if faulty else 0.0

    def order(exhibit: Exhibit) -> tuple[float, bool, str]:
        return (-stake(exhibit), exhibit.readable, exhibit.path)

    def cells(exhibit: Exhibit) -> tuple[Value | Linked, ...]:
        path, faults = exhibit.path, told[exhibit.path]
        numbers = ", ".join(str(topic.indicator) for topic in exhibit.topics)
        problem = exhibit.problem.render(_) if exhibit.problem else ""
        titles = dict.fromkeys(code_title(report, each.code, language) for each in faults)
        return (
            shown.path_shown(path),
            _open(links.to(path), _),
            _(labels.STATUS[exhibit.status]),
            problem,
            _(exhibit.kind) if exhibit.kind else "",
            exhibit.value("number") or "",
            exhibit.value("date") or "",
            exhibit.value("title") or "",
            exhibit.page_count,
            numbers,
            stake(exhibit),
            "\n".join(titles),
        )

    return Grid(
        name=_(N_("Per Berkas")),
        title=_(N_("Semua berkas yang ditemukan")),
        columns=(
            Column(_(N_("Berkas")), 40),
            Column(_(N_("Buka")), 7),
            Column(_(N_("Status")), 12),
            Column(_(N_("Masalah berkas")), 30),
            Column(_(N_("Jenis dokumen")), 15),
            Column(_(N_("Nomor")), 20),
            Column(_(N_("Tanggal")), 11),
            Column(_(N_("Judul")), 36),
            Column(_(N_("Jumlah halaman")), 9, number=True),
            Column(_(N_("Indikator")), 10),
            Column(_(N_("Poin dipertaruhkan")), 12, number=True),
            Column(_(N_("Temuan")), 30),
        ),
        rows=tuple(cells(each) for each in sorted(report.exhibits, key=order)),
    )


def all_findings(report: Report, findings: list[Finding], links: Links, language: str) -> Grid:
    """Every finding, most points first; several faults of a paper bear on the same points."""
    _ = shown.speech(report, language)
    worths, offices = Worths(report), Offices(report)
    stakes = {id(each): worths.at_stake(each) for each in findings}
    findings = sorted(findings, key=lambda each: -stakes[id(each)])

    def cells(finding: Finding) -> tuple[Value | Linked, ...]:
        first = finding.documents[0] if finding.documents else None
        item = ""
        if finding.indicator is not None and finding.item is not None:
            item = report.book.item(finding.indicator, finding.item).title.within(language)
        address = links.to(first, finding.page) if first is not None else None
        return (
            _(labels.SEVERITY[finding.severity]),
            code_title(report, finding.code, language),
            finding.indicator,
            item,
            shown.message(finding, _),
            files_told(finding.documents),
            _open(address, _),
            finding.page,
            stakes[id(finding)],
            ", ".join(offices.labels(finding.opd)),
            finding.code,
        )

    return Grid(
        name=_(N_("Temuan")),
        title=_(
            N_(
                "Semua temuan, poin terbesar lebih dahulu (beberapa temuan dapat menyangkut poin"
                " yang sama; jangan dijumlahkan)"
            )
        ),
        columns=(
            Column(_(N_("Tingkat")), 11),
            Column(_(N_("Temuan")), 24),
            Column(_(N_("Ind.")), 6, number=True),
            Column(_(N_("Butir bukti")), 24),
            Column(_(N_("Penjelasan")), 56),
            Column(_(N_("Berkas")), 36),
            Column(_(N_("Buka")), 7),
            Column(_(N_("Halaman")), 9, number=True),
            Column(_(N_("Poin dipertaruhkan")), 12, number=True),
            Column(_(N_("OPD")), 18),
            Column(_(N_("Kode")), 18),
        ),
        rows=tuple(cells(each) for each in findings),
    )


def _item(row: ItemRow, links: Links, _: Translate) -> tuple[Value | Linked, ...]:
    state, span = row.state, _best_place(row)
    return (
        state.indicator,
        row.indicator_name,
        row.question,
        row.title,
        row.asks,
        _(row.label),
        sort_of(row, _),
        round(state.points, 2),
        round(state.at_stake, 2),
        _document(row, span, _),
        shown.place(span, _) if span else "",
        _open(links.to(span.path, span.page) if span else None, _),
        "\n".join(row.why),
        ", ".join(row.opd),
    )


def _document(row: ItemRow, span: Span | None, _: Translate) -> str:
    """The file to show for an item; one that does not do at all is said to be merely the nearest."""
    if span is None:
        return ""
    path = shown.path_shown(span.path)
    return path if row.best is not None else _(N_("terdekat: {path}")).format(path=path)


def _open(address: str | None, _: Translate) -> Linked | str:
    # Beside the name, not on it: LibreOffice does not wrap the text of a link.
    return Linked(_(N_("buka")), address) if address else ""


def sort_of(row: ItemRow, _: Translate) -> str:
    """Whether the item is required or worth extra points."""
    return _(N_("wajib")) if row.required else _(N_("nilai tambah"))


def _best_place(row: ItemRow) -> Span | None:
    if row.best is not None:
        return row.best.match.where
    near = row.state.near if row.state.state is ItemStatus.MISSING else None
    return near.where if near is not None else None


def files_told(paths: Iterable[str]) -> str:
    """The first paths, a line each, and how many more there are."""
    names = [shown.path_shown(path) for path in paths]
    more = len(names) - FILES_TOLD
    return "\n".join([*names[:FILES_TOLD], *([f"… (+{more})"] if more > 0 else [])])
