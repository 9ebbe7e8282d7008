"""`buktikla explain`: why a file is what it is, with the words that decided and the near misses."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

from classifiers import Classifier
from classifiers.marked import marked
from extractors import extract
from pipeline.cli_frame import Exit, Stop
from pipeline.cli_rules import book_at
from pipeline.guard import attempt
from pipeline.language import N_, translator
from pipeline.records import (
    Document,
    Exhibit,
    Fact,
    Found,
    Match,
    Problem,
    Settings,
    Span,
    Stage,
    Status,
    Translate,
    Unprocessable,
)
from pipeline.report import labels
from pipeline.report.shown import path_shown, safe, told
from rules.book import Book


def explain_file(file: Path, *, ocr: str, rulebook: Path | None, language: str) -> str:
    """The explanation of one file, or of ARCHIVE!MEMBER, as text for the terminal."""
    outer = Path(str(file).split("!", 1)[0])
    if file.is_file():
        outer = file
    elif not outer.is_file():
        raise Stop(Exit.USAGE, N_("Berkas {file} tidak ada."), file=path_shown(str(file)))
    book = book_at(rulebook)
    _ = translator(language, book.english)
    wanted = path_of(outer) + file.as_posix().removeprefix(outer.as_posix())
    with tempfile.TemporaryDirectory() as spool:
        settings = Settings(ocr=ocr, spool=Path(spool), rulebook=rulebook)
        found = Found(path=path_of(outer), file=outer)
        document = attempt(Stage.EXTRACT, found.path, partial(read_down, found, wanted, settings))
        if isinstance(document, Problem):
            text = _(N_("{file}: {status}. {why}"))
            why = told(document.message.render(_), [wanted])
            status = _(labels.STATUS[document.status])
            return text.format(file=path_shown(wanted), status=status, why=why)
        exhibit = Classifier(book).exhibit(document)
        members = [member.path for member in document.members]
    return "\n".join(
        [
            *about_file(exhibit, _),
            *(f"  - {path_shown(path)}" for path in members),
            *decisions(exhibit, book, _, language),
        ]
    )


def path_of(file: Path) -> str:
    """The path below the current directory, for folders speak too; else the name alone."""
    whole, here = file.parent.resolve() / file.name, Path.cwd().resolve()
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else file.name


def read_down(found: Found, wanted: str, settings: Settings) -> Document:
    """The document at a path, through the archives that it lies in.  Raises Unprocessable where none is."""
    while True:
        document = extract(found, settings)
        if found.path == wanted:
            return document
        inner = (m for m in document.members if f"{wanted}!".startswith(f"{m.path}!"))
        member = next(inner, None)
        if member is None:
            raise Unprocessable(Status.UNREADABLE, N_("Tidak ada berkas ini di dalam arsipnya."))
        if member.status is not None or member.file is None:
            text = N_("Berkas ini tidak dapat dikeluarkan dari arsipnya.")
            raise Unprocessable(member.status or Status.UNREADABLE, text)
        found = member


def about_file(exhibit: Exhibit, _: Translate) -> list[str]:
    status = _(labels.STATUS[exhibit.status])
    lines = [f"{path_shown(exhibit.path)}  ({exhibit.media_type}, {status})"]
    if exhibit.problem:
        lines.append(f"  {told(exhibit.problem.render(_), [exhibit.path])}")
    lines += [f"  {told(note.render(_), [exhibit.path])}" for note in exhibit.notes]
    return lines


def decisions(exhibit: Exhibit, book: Book, _: Translate, language: str) -> list[str]:
    """Kind, facts, topics, items and near misses, each with its place."""
    if exhibit.kind is None:
        return []
    sure = round(100 * exhibit.kind_confidence)
    lines = ["", _(N_("Jenis: {kind} ({sure} persen)")).format(kind=kind(exhibit.kind, _), sure=sure)]
    lines += [f"  {_(N_('karena'))} {place(span, _)}".rstrip() for span in exhibit.kind_because]
    for part in exhibit.parts:
        text = _(N_("  bagian: {kind}, halaman {first}-{last}"))
        lines.append(text.format(kind=kind(part.kind, _), first=part.first, last=part.last))
    lines += ["", _(N_("Fakta:"))]
    lines += [f"  {stated(fact, _)}   {place(fact.where, _)}".rstrip() for fact in exhibit.facts]
    lines += ["", _(N_("Indikator:"))]
    lines += [
        f"  {t.indicator}. {book.indicator(t.indicator).short.within(language)}"
        f" ({t.score:.2f})   {place(t.where, _)}".rstrip()
        for t in exhibit.topics
    ] or ["  " + _(N_("tidak ada: berkas ini tidak membuktikan apa pun"))]
    lines += ["", _(N_("Bukti untuk:"))]
    lines += [
        f"  {m.indicator}.{m.item} ({m.score:.2f}) {book.item(m.indicator, m.item).title.within(language)}"
        f"   {place(decided(m), _)}".rstrip()
        for m in exhibit.matches
    ] or ["  " + _(N_("tidak ada"))]
    if exhibit.near:
        lines += ["", _(N_("Hampir:"))]
        lines += [
            f"  {n.indicator}.{n.item} {book.item(n.indicator, n.item).title.within(language)}: "
            f"{n.lacks.render(_)}   {place(n.where, _)}".rstrip()
            for n in exhibit.near
        ]
    return lines


def decided(match: Match) -> Span:
    """The place of a match with the phrase that decided marked in it."""
    phrase = match.rule.rsplit(":", 1)[-1]
    return replace(match.where, text=marked(match.where.text, phrase))


def kind(code: str, _: Translate) -> str:
    """The kind in words, and its code in the output files."""
    return f"{_(labels.KIND[code])} [{code}]" if code in labels.KIND else code


def stated(fact: Fact, _: Translate) -> str:
    """A fact in words, its name in the output files where it has none."""
    name = _(labels.FACT[fact.name]) if fact.name in labels.FACT else fact.name
    words = labels.SIGNED if fact.name == "signed" else {}
    return f"{name}: {_(words[fact.value]) if fact.value in words else safe(fact.value)}"


def place(span: Span, _: Translate) -> str:
    """Where, in words: page or place, and what stands there."""
    where = _(N_("hal. {page}")).format(page=span.page) if span.page else span.place or ""
    parts = (f"[{safe(where)}]" if where else "", f"“{span.text}”" if span.text else "")
    return " ".join(filter(None, parts))
