"""The run behind `buktikla check`: its outputs, its seal, and its failures as one sentence each."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import click

from pipeline import seal
from pipeline.cli_folder import refused
from pipeline.cli_frame import Exit, Stop
from pipeline.engine.local import Broken
from pipeline.language import N_, translator
from pipeline.ledger import Busy
from pipeline.options import Options
from pipeline.progress import progress_for
from pipeline.records import Severity, Unprocessable
from pipeline.report import WRITERS, load
from pipeline.report.atomic import Unwritable
from pipeline.report.model import Report
from pipeline.report.terminal import gap_list
from pipeline.run import run
from rules.book import RulebookError
from rules.claims import Unusable


def checked(options: Options, language: str) -> bool:
    """Run, write and tell the gap list; whether a finding is an error.  Raises Stop."""
    _ = translator(language)
    told = ""

    def write(report: Report) -> None:
        nonlocal told
        write_all(report, options.out, language)
        told = gap_list(report, options.out, language)
        seal.put(sealed(report, options, told, language), options.out)

    load()  # the workers load meanwhile
    progress = progress_for(_)
    try:
        report = run(options, progress, write)
    except Unprocessable as error:
        raise refused(error, options.folder) from error
    except RulebookError as error:
        raise Stop(Exit.USAGE, N_("Rulebook salah:\n{faults}"), faults=error) from error
    except Unusable as error:
        raise Stop(Exit.USAGE, error.message.text, **dict(error.message.values)) from error
    except sqlite3.Error as error:
        text = N_("Catatan pemeriksaan di {out} tidak dapat ditulis ({why}); periksa ruang disk.")
        raise Stop(Exit.UNFINISHED, text, out=options.out, why=error) from error
    except (Busy, Broken, Unwritable) as error:
        raise Stop(Exit.UNFINISHED, error.message.text, **dict(error.message.values)) from error
    finally:
        progress.close()
    click.echo(told)
    return is_grave(report)


def write_all(report: Report, out: Path, language: str) -> None:
    """Every file that a run leaves."""
    for write in WRITERS.values():
        write(report, out, language)


def sealed(report: Report, options: Options, told: str, language: str) -> seal.Seal:
    """What this run was made from and what it left; where the next must look anew it fits none."""
    look = seal.look_of(language)
    return seal.Seal(
        made_from=seal.made_from(options, look, report.seen) if report.seen else "",
        outputs=seal.outputs_of(options.out),
        told=told,
        grave=is_grave(report),
        found=report.found,
        failed=report.failed,
    )


def is_grave(report: Report) -> bool:
    return any(finding.severity is Severity.ERROR for finding in report.findings)
