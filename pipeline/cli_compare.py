"""`buktikla compare`: two runs side by side, as text for the terminal."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

from pipeline.cli_plan import NARROWEST, WIDEST, run_at
from pipeline.cli_rules import book_at
from pipeline.compare import Comparison, Move
from pipeline.compare import compared as comparison_of
from pipeline.finished import Finished, Found
from pipeline.language import N_, translator
from pipeline.records import Severity, Translate
from pipeline.report.shown import points, safe
from rules.book import Book

MOST = 30  # lines of a list
STATES = {"accepted": N_("diterima"), "weak": N_("lemah"), "missing": N_("belum ada")}


def compared(run_a: Path, run_b: Path, *, rulebook: Path | None, language: str) -> str:
    """The comparison as text; raises Stop where one of the folders holds no run."""
    book = book_at(rulebook)
    _ = translator(language, book.english)
    before, after = run_at(run_a), run_at(run_b)
    width = min(WIDEST, max(NARROWEST, shutil.get_terminal_size((100, 24)).columns - 1))
    told = comparison_of(before, after)
    return "\n".join(lines(told, before, after, book, _, language, width))


def lines(
    told: Comparison,
    before: Finished,
    after: Finished,
    book: Book,
    _: Translate,
    language: str,
    width: int,
) -> Iterator[str]:
    """Head, items that changed, findings that went and came; none wider than the width."""
    for run, label in ((before, N_("Sebelum")), (after, N_("Sesudah"))):
        sums = run.summary.totals
        text = _(N_("{label}: {region}, evaluasi {year}: {points} poin ({rank}), berisiko {risk}"))
        yield text.format(
            label=_(label),
            region=run.summary.region or _(N_("Wilayah belum dikenali")),
            year=run.summary.year,
            points=points(sums.points_supported, language),
            rank=run.summary.predikat_projected or _(N_("belum mencapai predikat")),
            risk=points(sums.points_at_risk, language),
        )
    yield _(N_("Selisih: {points} poin; {added} berkas baru, {removed} berkas hilang.")).format(
        points=signed(told.points, language), added=told.added, removed=told.removed
    )
    if not told.same_region:
        yield _(N_("Perhatian: kedua hasil ini dari wilayah yang berbeda."))
    if not told.same_rules:
        text = _(N_("Perhatian: rulebook kedua hasil berbeda; sebagian selisih dapat berasal dari itu."))
        yield from textwrap.wrap(text, width)
    yield from moved(_(N_("Membaik")), told.better, book, _, language, width)
    yield from moved(_(N_("Memburuk")), told.worse, book, _, language, width)
    yield from listed(_(N_("Temuan yang sudah beres")), told.mended, book, language, width, _)
    yield from listed(_(N_("Temuan baru")), told.fresh, book, language, width, _)
    yield ""
    yield _(N_("Temuan yang tetap: {count}")).format(count=told.left)


def moved(
    title: str, moves: tuple[Move, ...], book: Book, _: Translate, language: str, width: int
) -> Iterator[str]:
    yield ""
    yield _(N_("{title}: {count} butir")).format(title=title, count=len(moves))
    for move in moves[:MOST]:
        number, key = move.key
        known = number in book.by_id and any(i.key == key for i in book.indicator(number).items)
        name = book.item(number, key).title.within(language) if known else key
        states = f"{_(STATES.get(move.before, move.before))} -> {_(STATES.get(move.after, move.after))}"
        yield from textwrap.wrap(
            f"{signed(move.points, language):>8}  {number:>2} {name} [{states}]",
            width,
            subsequent_indent=" " * 13,
        )
    yield from more(len(moves), _)


def listed(
    title: str, findings: tuple[Found, ...], book: Book, language: str, width: int, _: Translate
) -> Iterator[str]:
    shown = [f for f in findings if f.severity != Severity.INFO]
    yield ""
    yield _(N_("{title}: {count}, di luar catatan {notes}")).format(
        title=title, count=len(shown), notes=len(findings) - len(shown)
    )
    for finding in shown[:MOST]:
        rule = book.cover.codes.get(finding.code)
        name = rule.title.within(language) if rule else finding.code
        yield from textwrap.wrap(
            f"  {name}: {safe(finding.message)}",
            width,
            subsequent_indent="    ",
            break_long_words=False,
        )
    yield from more(len(shown), _)


def more(count: int, _: Translate) -> Iterator[str]:
    if count > MOST:
        yield "  " + _(N_("... dan {more} lagi")).format(more=count - MOST)


def signed(value: float, language: str) -> str:
    """Points with their sign."""
    text = points(round(abs(value), 2), language)
    return f"+{text}" if value > 0 else f"-{text}" if value < 0 else text
