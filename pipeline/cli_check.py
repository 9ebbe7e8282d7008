"""`buktikla check`: looks at what was asked; a folder that did not change since is told at once."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline import seal
from pipeline.cli_folder import look_at
from pipeline.cli_frame import Exit, Stop
from pipeline.engine.admission import NoAmount, megabytes_of
from pipeline.language import N_, translator
from pipeline.ledger import WORK_FOLDER, Busy, Lock
from pipeline.options import MEMORY, Options
from pipeline.progress import progress_for
from pipeline.remote import Address

YEARS = range(2006, 2101)  # KLA began in 2006


def check_folder(
    *,
    folder: Path | Address,
    region: str | None,
    year: str | None,
    claims: Path | None,
    out: Path | None,
    jobs: int,
    memory: str = MEMORY,
    ocr: str,
    engine: str,
    resume: bool,
    retry: str | None = None,
    strict: bool,
    rulebook: Path | None,
    language: str,
) -> int:
    """Run the check and give the exit status; raises Stop with one clear sentence."""
    _ = translator(language)
    look_at(folder)
    name, code = region_named(region) if region else (None, None)
    if year is not None and not (year.isdecimal() and int(year) in YEARS):
        raise Stop(
            Exit.USAGE, N_("Tahun “{year}” bukan tahun evaluasi; contoh: --year 2025."), year=year
        )
    if engine == "ray":
        raise Stop(Exit.USAGE, N_("Mesin “ray” tidak terpasang; pakai --engine local."))
    try:
        megabytes_of(memory, free=1.0)  # only whether it is an amount
    except NoAmount as error:
        raise Stop(Exit.USAGE, error.message.text, **dict(error.message.values)) from error
    target = out or Path("buktikla-hasil") / folder.resolve().name
    if isinstance(folder, Path) and target.resolve() == folder.resolve():
        text = N_("Folder hasil sama dengan folder bukti {folder}; pilih --out lain.")
        raise Stop(Exit.USAGE, text, folder=folder)
    writable(target)
    options = Options(
        folder=folder,
        out=target,
        region=name,
        region_code=code,
        year=int(year) if year else None,
        jobs=max(0, jobs),
        memory=memory,
        ocr=ocr,
        fresh=not resume,
        retry=retry is not None,
        rulebook=rulebook,
        claims=claims,
    )
    known = sealed(options, language)
    if known is not None:
        progress = progress_for(_)
        progress.expect(known.found)
        for number in range(known.found):
            progress.done("", failed=number < known.failed)
        progress.close()
        click.echo(known.told)
        return Exit.GAPS if strict and known.grave else Exit.FINISHED
    from pipeline.engine.local import warm_up

    warm_up(options)  # the workers load while this process does
    from pipeline.cli_run import checked

    return Exit.GAPS if checked(options, language) and strict else Exit.FINISHED


def sealed(options: Options, language: str) -> seal.Seal | None:
    """What the run before told, when nothing has changed since."""
    work = options.out / WORK_FOLDER
    if not (work / seal.NAME).is_file():
        return None
    try:
        lock = Lock(work)
    except Busy as error:
        raise Stop(Exit.UNFINISHED, error.message.text, **dict(error.message.values)) from error
    try:
        return seal.unbroken(options, seal.look_of(language))
    finally:
        lock.release()


def region_named(text: str) -> tuple[str, str]:
    """Official name and code of a region as a user gave it."""
    from rules.gazetteer import find, suggest

    known = find(text)
    if known is not None:
        return known.name, known.code
    near = ", ".join(suggest(text)[:3])
    if near:
        sentence = N_("Wilayah “{name}” tidak ada dalam daftar Kemendagri. Maksudnya: {near}?")
        raise Stop(Exit.USAGE, sentence, name=text, near=near)
    raise Stop(Exit.USAGE, N_("Wilayah “{name}” tidak ada dalam daftar Kemendagri."), name=text)


def writable(out: Path) -> None:
    """Make the output folder, or say in one sentence why it cannot be."""
    probe = out / ".tulis"
    try:
        out.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        text = N_("Folder hasil {out} tidak dapat ditulis: {why}.")
        raise Stop(Exit.UNFINISHED, text, out=out, why=error.strerror or error) from error


def watch_folder(
    folder: Path | Address, *, year: str | None, out: Path | None, language: str
) -> None:
    """Check the folder now and each time it has changed, until the user ends it."""
    from pipeline.cli_watch import changes, stamps_of

    _ = translator(language)
    look_at(folder)
    if not isinstance(folder, Path) or not folder.is_dir():
        text = N_("Yang dapat diawasi hanya folder di komputer ini, bukan {folder}.")
        raise Stop(Exit.USAGE, text, folder=folder)
    target = out or Path("buktikla-hasil") / folder.resolve().name
    click.echo(_(N_("Mengawasi {folder}; Ctrl-C untuk berhenti.")).format(folder=folder), err=True)
    for moved in changes(lambda: stamps_of(folder, target)):
        click.echo(
            _(N_("{count} berkas berubah; memeriksa lagi.")).format(count=len(moved)), err=True
        )
        check_folder(
            folder=folder,
            region=None,
            year=year,
            claims=None,
            out=target,
            jobs=0,
            ocr="auto",
            engine="local",
            resume=True,
            strict=False,
            rulebook=None,
            language=language,
        )
