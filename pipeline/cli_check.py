"""`buktikla check`: looks at what was asked, runs, writes, and tells the gap list."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

import click

from pipeline.cli_folder import look_at, refused
from pipeline.cli_frame import Stop
from pipeline.engine.local import Broken
from pipeline.language import N_, translator
from pipeline.ledger import Busy
from pipeline.progress import progress_for
from pipeline.records import Severity, Unprocessable
from pipeline.remote import Address
from pipeline.report import WRITERS
from pipeline.report.atomic import Unwritable
from pipeline.report.model import Report
from pipeline.report.terminal import gap_list
from pipeline.run import Options, run
from rules.book import RulebookError
from rules.claims import Unusable
from rules.gazetteer import find, suggest

USAGE, UNFINISHED = 2, 3
YEARS = range(2006, 2101)  # KLA began in 2006


def check_folder(
    *,
    folder: Path | Address,
    region: str | None,
    year: str | None,
    claims: Path | None,
    out: Path | None,
    jobs: int,
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
    known = find(region) if region else None
    if region and known is None:
        near = ", ".join(suggest(region)[:3])
        text = N_("Wilayah “{name}” tidak ada dalam daftar Kemendagri. Maksudnya: {near}?")
        raise Stop(
            USAGE,
            text if near else N_("Wilayah “{name}” tidak ada dalam daftar Kemendagri."),
            name=region,
            near=near,
        )
    if year is not None and not (year.isdecimal() and int(year) in YEARS):
        raise Stop(
            USAGE, N_("Tahun “{year}” bukan tahun evaluasi; contoh: --year 2025."), year=year
        )
    if engine == "ray":
        raise Stop(USAGE, N_("Mesin “ray” tidak terpasang; pakai --engine local."))
    target = out or Path("buktikla-hasil") / folder.resolve().name
    if isinstance(folder, Path) and target.resolve() == folder.resolve():
        text = N_("Folder hasil sama dengan folder bukti {folder}; pilih --out lain.")
        raise Stop(USAGE, text, folder=folder)
    writable(target)
    options = Options(
        folder=folder,
        out=target,
        region=known.name if known else None,
        region_code=known.code if known else None,
        year=int(year) if year else None,
        jobs=max(0, jobs),
        ocr=ocr,
        fresh=not resume,
        retry=retry is not None,
        rulebook=rulebook,
        claims=claims,
    )
    progress = progress_for(_)
    try:
        report = run(options, progress, partial(write_all, out=target, language=language))
    except Unprocessable as error:
        raise refused(error, folder) from error
    except RulebookError as error:
        raise Stop(USAGE, N_("Rulebook salah:\n{faults}"), faults=error) from error
    except Unusable as error:
        raise Stop(USAGE, error.message.text, **dict(error.message.values)) from error
    except sqlite3.Error as error:
        text = N_("Catatan pemeriksaan di {out} tidak dapat ditulis ({why}); periksa ruang disk.")
        raise Stop(UNFINISHED, text, out=target, why=error) from error
    except (Busy, Broken, Unwritable) as error:
        raise Stop(UNFINISHED, error.message.text, **dict(error.message.values)) from error
    finally:
        progress.close()
    click.echo(gap_list(report, target, language))
    grave = any(finding.severity is Severity.ERROR for finding in report.findings)
    return 1 if strict and grave else 0


def write_all(report: Report, out: Path, language: str) -> None:
    """Every file that a run leaves."""
    for write in WRITERS.values():
        write(report, out, language)


def writable(out: Path) -> None:
    """Make the output folder, or say in one sentence why it cannot be."""
    probe = out / ".tulis"
    try:
        out.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        text = N_("Folder hasil {out} tidak dapat ditulis: {why}.")
        raise Stop(UNFINISHED, text, out=out, why=error.strerror or error) from error


def watch_folder(
    folder: Path | Address, *, year: str | None, out: Path | None, language: str
) -> None:
    """Check the folder now and each time it has changed, until the user ends it."""
    from pipeline.cli_watch import changes, stamps_of

    _ = translator(language)
    look_at(folder)
    if not isinstance(folder, Path) or not folder.is_dir():
        text = N_("Yang dapat diawasi hanya folder di komputer ini, bukan {folder}.")
        raise Stop(USAGE, text, folder=folder)
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
