"""The gap list in short, on standard output at the end of a run."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from pipeline.language import N_
from pipeline.report.headline import headline
from pipeline.report.items import gap_rows
from pipeline.report.model import Report, totals
from pipeline.report.shown import points, speech

MOST = 20
NARROWEST, WIDEST = 60, 120


def gap_list(report: Report, out: Path, language: str) -> str:
    """The list as wide as the terminal; signs that standard output lacks become `?`."""
    width = shutil.get_terminal_size((100, 24)).columns
    encoding = sys.stdout.encoding or "utf-8"
    text = "\n".join(lines(report, out, language, width))
    return text.encode(encoding, "replace").decode(encoding)


def lines(report: Report, out: Path, language: str, width: int) -> Iterator[str]:
    """The lines of the list, none wider than the width (within 60..120) but for paths."""
    _ = speech(report, language)
    width = min(WIDEST, max(NARROWEST, width - 1))
    head = headline(report, language)
    for text in (head.title, head.counted, head.subject, *head.settings, *head.lines):
        yield from textwrap.wrap(text, width)
    yield ""
    yield from _klaster(report, width, language)
    gaps = gap_rows(report, language)
    yield ""
    yield _(N_("{count} butir masih kurang; yang terbesar:")).format(count=len(gaps))
    for row in gaps[:MOST]:
        worth = points(row.state.at_stake, language)
        yield from textwrap.wrap(
            f"{worth:>6}  {row.state.indicator:>2} {row.title}"
            f" [{_(row.label)}] -> {', '.join(row.opd)}",
            width,
            subsequent_indent=" " * 11,
        )
    if len(gaps) > MOST:
        yield _(N_("... dan {count} butir lain di dalam buku kerja.")).format(
            count=len(gaps) - MOST
        )
    yield ""
    yield _(N_("Buku kerja : {path}")).format(path=out / "gaps.xlsx")
    yield _(N_("Halaman    : {path}")).format(path=out / "report.html")
    if gaps:
        yield _(N_("Surat      : {path}")).format(path=out / "requests")


def _klaster(report: Report, width: int, language: str) -> Iterator[str]:
    _ = speech(report, language)
    heads = (_(N_("didukung")), _(N_("berisiko")), _(N_("belum ada")), _(N_("maks.")))
    name_width = width - 10 * len(heads)
    yield _(N_("Poin per klaster")).ljust(name_width) + "".join(f"{head:>10}" for head in heads)
    rows = []
    for each in report.book.cover.klaster:
        states = tuple(state for state in report.indicators if state.klaster == each.id)
        rows.append((f"{each.id}. {each.name.within(language)}", totals(states)))
    rows.append((_(N_("Jumlah")), report.totals))
    for name, sums in rows:
        figures = (
            sums.points_supported,
            sums.points_at_risk,
            sums.points_missing,
            sums.points_max,
        )
        label = textwrap.shorten(name, name_width - 1, placeholder="...")
        yield label.ljust(name_width) + "".join(
            f"{points(round(value, 1), language):>10}" for value in figures
        )
