"""`buktikla rules coverage`: which phrases of the rulebook ever matched, as text for the terminal."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from classifiers.coverage import STRENGTHS, Coverage, coverage_of
from pipeline.cli_folder import look_at, refused
from pipeline.cli_frame import Exit, Stop
from pipeline.cli_rules import book_at
from pipeline.kept import recall_any
from pipeline.language import N_, translator
from pipeline.ledger import LEDGER, WORK_FOLDER, Ledger
from pipeline.options import Options
from pipeline.progress import progress_for
from pipeline.records import Document, Exhibit, Translate, Unprocessable
from pipeline.remote import Address
from pipeline.run import read
from rules.book import Book

MOST = 25  # overlaps and conflicts shown


def covered(
    place: Path | Address, *, indicator: int | None, ocr: str, rulebook: Path | None, language: str
) -> str:
    """What the phrases find in a folder, or in the texts that a run has kept."""
    book = book_at(rulebook)
    if indicator is not None and indicator not in book.by_id:
        text = N_("Tidak ada indikator {number}; lihat buktikla rules list.")
        raise Stop(Exit.USAGE, text, number=indicator)
    if isinstance(place, Path) and (place / WORK_FOLDER / LEDGER).is_file():
        found, unread = of_run(place, book)
    else:
        look_at(place)
        with tempfile.TemporaryDirectory() as out:
            options = Options(folder=place, out=Path(out), ocr=ocr, rulebook=rulebook)
            work = Path(out) / WORK_FOLDER
            work.mkdir()
            progress = progress_for(translator(language))
            try:
                read(options, book, work, progress)
            except Unprocessable as error:
                raise refused(error, place) from error
            finally:
                progress.close()
            found, unread = of_run(Path(out), book)
    lines = told(found, unread, book, language)
    if indicator is not None:
        lines = phrases_of(found, indicator, book, language)
    return "\n".join(lines)


def of_run(out: Path, book: Book) -> tuple[Coverage, int]:
    """The coverage of the texts that a run kept, and how many files have none."""
    ledger = Ledger(out / WORK_FOLDER / LEDGER)
    try:
        exhibits = [e for e in ledger.exhibits() if not (e.container or e.junk)]
    finally:
        ledger.close()
    found = coverage_of(texts_of(out / WORK_FOLDER / "teks", exhibits), book)
    return found, len(exhibits) - found.documents


def texts_of(folder: Path, exhibits: list[Exhibit]) -> Iterator[Document]:
    for exhibit in exhibits:
        document = recall_any(folder, exhibit.sha256, exhibit.media_type, exhibit.path)
        if document is not None:
            yield document


def told(found: Coverage, unread: int, book: Book, language: str) -> list[str]:
    """Figures by indicator, then what overlaps and what conflicts."""
    _ = translator(language)
    text = _(N_("{read} berkas dibaca, {spoken} memuat frasa; {unread} tanpa teks yang disimpan"))
    lines = [text.format(read=found.documents, spoken=found.spoken, unread=unread), ""]
    heads = (_(N_("kuat")), _(N_("lemah")), _(N_("menolak")), _(N_("belum pernah")))
    lines.append(" " * 4 + _(N_("Frasa yang cocok")).ljust(32) + "".join(f"{h:>14}" for h in heads))
    names = [(each.id, each.short.within(language)) for each in book.indicators]
    for number, name in [*names, (0, _(N_("aspek bersama")))]:
        counts = [found.figures(number, strength) for strength in STRENGTHS]
        never = sum(all_ - matched for matched, all_ in counts)
        cells = [f"{matched}/{all_}" for matched, all_ in counts]
        shown = f"{number or '':>2}  {name[:31]:<32}"
        lines.append(shown + "  " + "".join(f"{cell:>14}" for cell in (*cells, never)))
    return lines + overlapping(found, _) + conflicting(found, _)


def overlapping(found: Coverage, _: Translate) -> list[str]:
    lines = ["", _(N_("Tumpang tindih (kata yang sama dipakai dua indikator): {count}"))]
    lines[-1] = lines[-1].format(count=len(found.overlaps))
    ranked = sorted(found.overlaps.items(), key=lambda pair: (-pair[1], pair[0]))
    for each, documents in ranked[:MOST]:
        text = _(N_("  {count} berkas: {one} “{first}” dan {two} “{second}”"))
        lines.append(
            text.format(
                count=documents,
                one=each.first,
                first=each.first_phrase,
                two=each.second,
                second=each.second_phrase,
            )
        )
    return lines + more(len(ranked), _)


def conflicting(found: Coverage, _: Translate) -> list[str]:
    lines = ["", _(N_("Pertentangan (frasa kuat dan frasa penolaknya dalam satu berkas): {count}"))]
    lines[-1] = lines[-1].format(count=len(found.conflicts))
    ranked = sorted(found.conflicts.items(), key=lambda pair: (-pair[1], pair[0]))
    for each, documents in ranked[:MOST]:
        where = f"{each.indicator}.{each.item}" if each.item else str(each.indicator)
        text = _(N_("  {count} berkas: {where} “{phrase}”, ditolak oleh “{excluding}”"))
        lines.append(
            text.format(count=documents, where=where, phrase=each.phrase, excluding=each.excluding)
        )
    return lines + more(len(ranked), _)


def more(count: int, _: Translate) -> list[str]:
    if count <= MOST:
        return []
    return ["  " + _(N_("... dan {more} lagi")).format(more=count - MOST)]


def phrases_of(found: Coverage, indicator: int, book: Book, language: str) -> list[str]:
    """Every phrase of an indicator with the number of files it stands in, the commonest first."""
    _ = translator(language)
    labels = {"strong": N_("kuat"), "weak": N_("lemah"), "excluding": N_("menolak")}
    lines = [f"{indicator}. {book.indicator(indicator).name.within(language)}"]
    for strength in STRENGTHS:
        own = found.owned.get(indicator, {}).get(strength, set())
        lines += ["", _(labels[strength])]
        ranked = sorted(own, key=lambda phrase: (-found.phrases[phrase], phrase))
        lines += [f"  {found.phrases[phrase]:>5}  {phrase}" for phrase in ranked]
    return lines
