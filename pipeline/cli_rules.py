"""`buktikla rules`: the rulebook as people read it, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from pipeline.cli_frame import Exit, Stop
from pipeline.language import N_, translator
from pipeline.records import Translate
from pipeline.report.labels import KIND
from rules.book import DEFAULT, Book, Item, RulebookError, load
from rules.lint import faults_of

PHRASES_SHOWN = 10  # of an item


def book_at(rulebook: Path | None) -> Book:
    try:
        return load(rulebook or DEFAULT)
    except RulebookError as error:
        raise Stop(Exit.USAGE, N_("Rulebook salah:\n{faults}"), faults=error) from error


def listing(rulebook: Path | None, language: str) -> str:
    """A line for each indicator, by klaster, with points and number of items."""
    book = book_at(rulebook)
    _ = translator(language)
    lines = [book.cover.title.within(language)]
    for klaster in book.cover.klaster:
        own = [each for each in book.indicators if each.klaster == klaster.id]
        points = sum(each.points for each in own)
        lines += ["", f"{klaster.name.within(language)} ({points:g})"]
        lines += [
            f"  {each.id:>2}  {each.points:>6g}  {len(each.items):>2} "
            + _(N_("bukti"))
            + f"  {each.short.within(language)}"
            for each in own
        ]
    return "\n".join(lines)


def sheet(number: int, rulebook: Path | None, language: str, *, whole: bool = False) -> str:
    """Everything about one indicator; all phrases of its items only where `whole` is asked."""
    book = book_at(rulebook)
    _ = translator(language)
    if number not in book.by_id:
        raise Stop(Exit.USAGE, N_("Tidak ada indikator {number}; lihat buktikla rules list."), number=number)
    indicator = book.indicator(number)
    lines = [f"{indicator.id}. {indicator.name.within(language)} ({indicator.points:g})", ""]
    for item in indicator.items:
        optional = "" if item.required else " " + _(N_("(nilai tambah)"))
        lines += [
            f"  {item.question}  {item.key}  {item.points:g}{optional}",
            f"     {item.asks.within(language)}",
            *graded(item, _, language),
            *logic(item, book, _, language),
            f"     {_(N_('Jenis'))}: {', '.join(item.kinds)}",
            f"     OPD: {', '.join(item.opd)}",
            f"     {_(N_('Dikenali dari'))}: {phrases(item, _, whole=whole)}",
            "",
        ]
    return "\n".join(lines).rstrip()


def phrases(item: Item, _: Translate, *, whole: bool) -> str:
    """What an item is recognised by, the strong before the weak; the first ones unless `whole`."""
    every = (*item.phrases.strong, *item.phrases.weak)
    shown = every if whole else every[:PHRASES_SHOWN]
    told = "; ".join(shown)
    if len(every) > len(shown):
        told += " " + _(N_("... dan {more} lagi (--all)")).format(more=len(every) - len(shown))
    return told


def graded(item: Item, _: Translate, language: str) -> list[str]:
    """The parts that an item is graded by, and how its documents rank."""
    if item.grading is None:
        return []
    shares = (f"{s.name.within(language)} {s.points:g}" for s in item.grading.shares)
    lines = [f"     {_(N_('Dinilai per bagian (perkiraan)'))}: {'; '.join(shares)}"]
    if item.grading.ranks:
        ranks = (f"{kind} {part:g}" for kind, part in item.grading.ranks.items())
        lines.append(f"     {_(N_('Bobot jenis dokumen (perkiraan)'))}: {'; '.join(ranks)}")
    return lines


def logic(item: Item, book: Book, _: Translate, language: str) -> list[str]:
    """What is enough for an item, what it is compared with, in an officer's words."""
    lines = []
    ways = [
        " + ".join(
            f"{_(leg.name)} ({_(N_('salah satu'))}: {', '.join(_(KIND.get(kind, kind)) for kind in leg.kinds)}"
            + (", " + _(N_("dua tahun")) if leg.years > 1 else "")
            + ")"
            for leg in combination
        )
        for combination in item.enough
    ]
    if ways:
        lines.append(f"     {_(N_('Lengkap dengan'))}: {' ; '.join(ways)}")
    if item.whole:
        compared = _(N_("{counted} dibandingkan dengan {of}; yang diminta semuanya"))
        lines.append("     " + compared.format(counted=item.whole.counted, of=item.whole.of))
    if item.denied:
        shown = "; ".join(
            book.item(int(number), key).title.within(language)
            for number, _dot, key in (each.partition(".") for each in item.denied.shown_by)
        )
        lines.append(f"     {_(N_('Dicocokkan dengan'))}: {shown}")
    return lines


def linted(rulebook: Path | None, language: str) -> tuple[str, int]:
    """The faults of a rulebook, a line each, and how many there are."""
    faults = faults_of(book_at(rulebook))
    _ = translator(language)
    if not faults:
        return _(N_("Rulebook baik; tidak ada yang perlu diperbaiki.")), 0
    return "\n".join(fault.render(_) for fault in faults), len(faults)


def tested(rulebook: Path | None, language: str) -> tuple[str, int]:
    """The examples that the rulebook does not keep, a line each, and how many there are."""
    from classifiers.examples import broken_examples

    total, broken = broken_examples(book_at(rulebook))
    _ = translator(language)
    head = _(N_("{total} contoh, {broken} tidak sesuai")).format(total=total, broken=len(broken))
    return "\n".join([head, *(each.render(_) for each in broken)]), len(broken)
