"""The commands of `buktikla rules`; what is heavy is imported only by the command that needs it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from pipeline.cli_frame import Exit, Group
from pipeline.language import N_
from pipeline.records import Translate
from pipeline.remote import Address, place_of

Option = Callable[[Any], Any]


def rules_group(
    _: Translate, language: str, lang: Option, rulebook: Option, ocr: Option
) -> click.Group:
    """The group with the options that all commands share."""

    @click.group(cls=Group, translate=_, help=_(N_("Lihat dan periksa rulebook.")))
    @lang
    def rules() -> None: ...

    @rules.command("list", help=_(N_("Daftar indikator dan nilainya.")))
    @rulebook
    @lang
    def list_(rulebook: Path | None) -> None:
        from pipeline.cli_rules import listing

        click.echo(listing(rulebook, language))

    @rules.command(help=_(N_("Semua tentang indikator ID.")))
    @click.argument("id", type=int)
    @click.option("--all", "whole", is_flag=True, help=_(N_("Semua frasa, bukan sepuluh pertama.")))
    @rulebook
    @lang
    def show(id: int, whole: bool, rulebook: Path | None) -> None:
        from pipeline.cli_rules import sheet

        click.echo(sheet(id, rulebook, language, whole=whole))

    @rules.command(help=_(N_("Cari kesalahan dan tumpang tindih dalam rulebook.")))
    @rulebook
    @lang
    def lint(rulebook: Path | None) -> None:
        from pipeline.cli_rules import linted

        text, faults = linted(rulebook, language)
        click.echo(text)
        raise SystemExit(Exit.GAPS if faults else Exit.FINISHED)

    @rules.command(help=_(N_("Jalankan semua contoh dalam rulebook.")))
    @rulebook
    @lang
    def test(rulebook: Path | None) -> None:
        from pipeline.cli_rules import tested

        text, faults = tested(rulebook, language)
        click.echo(text)
        raise SystemExit(Exit.GAPS if faults else Exit.FINISHED)

    @rules.command(
        help=_(N_("Frasa rulebook yang cocok dan yang tidak pernah cocok, di folder atau hasil."))
    )
    @click.argument("place", metavar="FOLDER_OR_RUN", type=place_of)
    @click.option(
        "--indicator",
        metavar="ID",
        type=int,
        help=_(N_("Semua frasa indikator ini, satu per satu.")),
    )
    @ocr
    @rulebook
    @lang
    def coverage(place: Path | Address, indicator: int | None, ocr: str, rulebook: Path | None) -> None:
        from pipeline.cli_coverage import covered

        click.echo(
            covered(place, indicator=indicator, ocr=ocr, rulebook=rulebook, language=language)
        )

    return rules
