"""`buktikla claims`: the self-assessment as a sheet to fill in."""

from __future__ import annotations

from pathlib import Path

from pipeline.cli_frame import Exit, Stop
from pipeline.cli_rules import book_at
from pipeline.language import N_, translator
from rules.claims.template import write

DEFAULT = Path("penilaian-mandiri.xlsx")


def write_template(out: Path | None, *, rulebook: Path | None, language: str) -> str:
    """Write the template and say where; a file that is there already is left alone."""
    book = book_at(rulebook)
    _ = translator(language, book.english)
    target = out or DEFAULT
    if target.suffix.lower() != ".xlsx":
        raise Stop(Exit.USAGE, N_("Lembar ditulis sebagai XLSX; namai {file}.xlsx."), file=target.stem)
    if target.exists():
        raise Stop(Exit.USAGE, N_("{file} sudah ada; pilih nama lain dengan --out."), file=target)
    try:
        count = write(target, book, _, language)
    except OSError as error:
        text = N_("{file} tidak dapat ditulis: {why}.")
        raise Stop(Exit.UNFINISHED, text, file=target, why=error.strerror or error) from error
    text = _(N_("{file}: {count} pertanyaan. Isi, lalu: buktikla check FOLDER --claims {file}"))
    return text.format(file=target, count=count)
