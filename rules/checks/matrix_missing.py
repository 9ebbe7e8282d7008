"""The item asks for the ministry's matrix; only other papers stand for it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.asked import shown_for
from rules.checks.making import fault
from rules.tabulation import plain

CODE = "matrix-missing"
MATRIX = "matriks"
# what tells in sentences of that which the matrix should tell line by line
TELLING = frozenset(
    {"laporan_kegiatan", "laporan_csr", "laporan_layanan", "laporan_monev", "notula", "berita_media", "lainnya", "mou", "pks"}
)


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "{item}: yang diminta matriks isian Kementerian, yang ada baru {count} dokumen lain;"
        " isi matriksnya dan lampirkan dokumen ini sebagai pendukung."
    )
    for (indicator, key), papers in shown_for(case, book, CODE, TELLING).items():
        if any(is_matrix(exhibit) for exhibit, _ in papers):
            continue
        (exhibit, match), *others = papers
        yield fault(
            book,
            CODE,
            exhibit,
            Message.of(text, item=book.item(indicator, key).title.id, count=len(papers)),
            where=match.where,
            indicator=indicator,
            item=key,
            documents=[each.path for each, _ in others],
        )


def is_matrix(exhibit: Exhibit) -> bool:
    """By its kind, a part of it, its title, a sheet's name or the file's."""
    if exhibit.kind == MATRIX or any(part.kind == MATRIX for part in exhibit.parts):
        return True
    names = [exhibit.value("title") or "", exhibit.path.rsplit("/", 1)[-1]]
    names += [table.place for table in exhibit.tables]
    return any(word in plain(name).split() for name in names for word in (MATRIX, "matrik", "matrix"))
