"""`buktikla explain`: why a file is what it is, with the words that decided and the near misses."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from classifiers import Classifier
from classifiers.marked import marked
from extractors import extract
from pipeline.cli_frame import Stop
from pipeline.cli_rules import book_at
from pipeline.guard import attempt
from pipeline.language import N_, translator
from pipeline.records import Exhibit, Found, Match, Problem, Settings, Span, Stage, Translate
from rules.book import Book


def explain_file(file: Path, *, ocr: str, rulebook: Path | None, language: str) -> str:
    """The explanation of one file as text for the terminal."""
    if not file.is_file():
        raise Stop(2, N_("Berkas {file} tidak ada."), file=file)
    book = book_at(rulebook)
    _ = translator(language, book.english)
    with tempfile.TemporaryDirectory() as spool:
        found = Found(path=file.name, file=file)
        settings = Settings(ocr=ocr, spool=Path(spool), rulebook=rulebook)
        document = attempt(Stage.EXTRACT, file.name, lambda: extract(found, settings))
        if isinstance(document, Problem):
            text = _(N_("{file}: {status}. {why}"))
            why = document.message.render(_)
            return text.format(file=file.name, status=document.status, why=why)
        exhibit = Classifier(book).exhibit(document)
        members = [member.path for member in document.members]
    return "\n".join(
        [
            *about_file(exhibit, _),
            *(f"  - {path}" for path in members),
            *decisions(exhibit, book, _, language),
        ]
    )


def about_file(exhibit: Exhibit, _: Translate) -> list[str]:
    lines = [f"{exhibit.path}  ({exhibit.media_type}, {exhibit.status})"]
    if exhibit.problem:
        lines.append(f"  {exhibit.problem.render(_)}")
    lines += [f"  {note.render(_)}" for note in exhibit.notes]
    return lines


def decisions(exhibit: Exhibit, book: Book, _: Translate, language: str) -> list[str]:
    """Kind, facts, topics, items and near misses, each with its place."""
    if exhibit.kind is None:
        return []
    sure = round(100 * exhibit.kind_confidence)
    lines = ["", _(N_("Jenis: {kind} ({sure} persen)")).format(kind=exhibit.kind, sure=sure)]
    lines += [f"  {_(N_('karena'))} {place(span, _)}" for span in exhibit.kind_because]
    for part in exhibit.parts:
        text = _(N_("  bagian: {kind}, halaman {first}-{last}"))
        lines.append(text.format(kind=part.kind, first=part.first, last=part.last))
    lines += ["", _(N_("Fakta:"))]
    lines += [f"  {fact.name}: {fact.value}   {place(fact.where, _)}" for fact in exhibit.facts]
    lines += ["", _(N_("Indikator:"))]
    lines += [
        f"  {t.indicator}. {book.indicator(t.indicator).short.within(language)}"
        f" ({t.score:.2f})   {place(t.where, _)}"
        for t in exhibit.topics
    ] or ["  " + _(N_("tidak ada: berkas ini tidak membuktikan apa pun"))]
    lines += ["", _(N_("Bukti untuk:"))]
    lines += [
        f"  {m.indicator}.{m.item} ({m.score:.2f}) {book.item(m.indicator, m.item).title.within(language)}"
        f"   {place(decided(m), _)}"
        for m in exhibit.matches
    ] or ["  " + _(N_("tidak ada"))]
    if exhibit.near:
        lines += ["", _(N_("Hampir:"))]
        lines += [
            f"  {n.indicator}.{n.item} {book.item(n.indicator, n.item).title.within(language)}: "
            f"{n.lacks.render(_)}   {place(n.where, _)}"
            for n in exhibit.near
        ]
    return lines


def decided(match: Match) -> Span:
    """The place of a match with the phrase that decided marked in it."""
    phrase = match.rule.rsplit(":", 1)[-1]
    return replace(match.where, text=marked(match.where.text, phrase))


def place(span: Span, _: Translate) -> str:
    """Where, in words: page or place, and what stands there."""
    where = _(N_("hal. {page}")).format(page=span.page) if span.page else span.place or ""
    return f"[{where}] “{span.text}”" if where else f"“{span.text}”"
