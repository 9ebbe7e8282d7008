"""`buktikla plan`: which documents lift the rank, of whom, for how many points, until when."""

from __future__ import annotations

import shutil
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from pipeline.cli_frame import Exit, Stop
from pipeline.cli_rules import book_at
from pipeline.finished import Finished, NoRun, read
from pipeline.language import N_, translator
from pipeline.plan import Plan, Step, plan_of, spread
from pipeline.records import Translate
from pipeline.report.shown import path_shown, points
from rules.book import Book

NARROWEST, WIDEST = 72, 120
FORMATS = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y")


def planned(
    folder: Path,
    *,
    deadline: str | None,
    target: str | None,
    rulebook: Path | None,
    language: str,
    today: date | None = None,
) -> str:
    """The plan as text for the terminal; raises Stop with one clear sentence."""
    book = book_at(rulebook)
    _ = translator(language, book.english)
    now = today or date.today()
    until = day_of(deadline, now) if deadline else None
    run = run_at(folder)
    known = [band.name for band in book.cover.bands]
    if target and target.lower() not in (name.lower() for name in known):
        text = N_("Tidak ada predikat “{name}”; yang ada: {known}.")
        raise Stop(Exit.USAGE, text, name=target, known=", ".join(known))
    plan = plan_of(run, book, target)
    if until:
        plan = spread(plan, until, now)
    width = min(WIDEST, max(NARROWEST, shutil.get_terminal_size((100, 24)).columns - 1))
    return "\n".join(lines(plan, run, book, _, language, width))


def run_at(folder: Path) -> Finished:
    try:
        return read(folder)
    except NoRun as error:
        raise Stop(Exit.USAGE, error.message.text, **dict(error.message.values)) from error


def day_of(text: str, today: date) -> date:
    """The day that a user wrote; Stop where it is none or past."""
    for form in FORMATS:
        try:
            day = datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
        if day <= today:
            raise Stop(Exit.USAGE, N_("Tanggal {day} sudah lewat."), day=text)
        return day
    raise Stop(Exit.USAGE, N_("Tanggal “{day}” tidak dipahami; contoh: --deadline 2026-05-31."), day=text)


def lines(
    plan: Plan, run: Finished, book: Book, _: Translate, language: str, width: int
) -> Iterator[str]:
    """The plan line by line, none wider than the width but for paths."""
    region = run.summary.region or _(N_("Wilayah belum dikenali"))
    yield _(N_("{region}, evaluasi {year}")).format(region=region, year=run.summary.year)
    if plan.target is None:
        yield _(N_("Predikat yang diminta sudah tercapai menurut perkiraan; tidak ada rencana."))
        return
    total = len(plan.steps)
    head = N_("Menuju {rank} ({least} poin): {count} dokumen, dari {now} menjadi {then} poin.")
    yield _(head).format(
        rank=plan.target.name,
        least=points(plan.target.least, language),
        count=total,
        now=points(plan.now, language),
        then=points(plan.then, language),
    )
    if not plan.reached:
        yield _(N_("Semua dokumen ini pun belum cukup untuk predikat itu."))
    yield ""
    for number, step in enumerate(plan.steps, 1):
        yield from told(number, step, book, _, language, width)
    yield ""
    yield _(N_("Per OPD (yang disebut pertama pada tiap butir):"))
    offices: dict[str, list[Step]] = defaultdict(list)
    for step in plan.steps:
        offices[step.opd[0]].append(step)
    for office, steps in sorted(offices.items(), key=lambda each: -sum(s.points for s in each[1])):
        text = _(N_("{count} dokumen, {points} poin")).format(
            count=len(steps), points=points(round(sum(s.points for s in steps), 2), language)
        )
        yield f"  {office:<28} {text}"
    yield ""
    caution = _(
        N_(
            "Ini perkiraan, bukan penilaian. Poin tiap butir diambil dari rulebook ({source}); tiap"
            " dokumen dihitung penuh seolah-olah diterima verifikator, termasuk inovasi dan bagian"
            " yang bobotnya disimpulkan."
        )
    ).format(source=book.cover.title.within(language))
    yield from textwrap.wrap(caution, width)
    if run.summary.rulebook.digest != book.digest:
        text = _(N_("Hasil ini dibuat dengan rulebook lain; jalankan buktikla check lagi."))
        yield from textwrap.wrap(text, width)


def told(
    number: int, step: Step, book: Book, _: Translate, language: str, width: int
) -> Iterator[str]:
    """One document: points and day, what it is, who brings it, what to do."""
    worth = points(round(step.points, 2), language)
    due = f"  {step.due.isoformat()}" if step.due else ""
    name = ", ".join(f"{indicator}" for indicator in dict.fromkeys(i for i, _key in step.items))
    extra = [_(N_("nilai tambah"))] if step.optional else []
    extra += [_(N_("perlu waktu: peraturan"))] if step.slow else []
    tail = f" ({', '.join(extra)})" if extra else ""
    first = f"{number:>3} {worth:>6}{due}  "
    yield from textwrap.wrap(
        f"[{name}] {step.title.within(language)}{tail} -> {', '.join(step.opd)}",
        width,
        initial_indent=first,
        subsequent_indent=" " * len(first),
    )
    indent = " " * len(first)
    if step.mend:
        faults = "; ".join(book.cover.codes[code].title.within(language) for code in step.codes)
        text = _(N_("perbaiki {file}: {faults}"))
        doing = text.format(file=path_shown(step.mend), faults=faults)
    else:
        doing = step.asks.within(language)
    yield from textwrap.wrap(
        doing, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False
    )
