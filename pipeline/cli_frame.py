"""How the command speaks: headings of its help and its complaints, in the chosen language."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

import click

from pipeline.language import N_
from pipeline.records import Message, Translate

Work = Callable[..., Any]
METAVARS = {  # click's own words in a usage line
    "[OPTIONS]": N_("[PILIHAN]"),
    "COMMAND [ARGS]...": N_("PERINTAH [ARGUMEN]..."),
}


class Exit(IntEnum):
    """What the shell is told."""

    FINISHED = 0
    GAPS = 1  # only with --strict
    USAGE = 2
    UNFINISHED = 3


class Stop(Exception):
    """The command cannot go on; one sentence says why, the status is for the shell."""

    def __init__(self, status: int, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.status = int(status)
        self.message = Message.of(text, **values)


class _Spoken:
    """Help headings in the chosen language."""

    translate: Translate

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        pieces: list[str] = super().collect_usage_pieces(ctx)  # type: ignore[misc]
        return [self.translate(METAVARS.get(piece, piece)) for piece in pieces]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = self.collect_usage_pieces(ctx)
        prefix = self.translate(N_("Pemakaian: "))
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=prefix)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [r for p in self.get_params(ctx) if (r := p.get_help_record(ctx))]  # type: ignore[attr-defined]
        if rows:
            with formatter.section(self.translate(N_("Pilihan"))):
                formatter.write_dl(rows)
        if isinstance(self, click.Group):
            names = [(name, self.commands[name]) for name in self.list_commands(ctx)]
            with formatter.section(self.translate(N_("Perintah"))):
                formatter.write_dl([(name, each.get_short_help_str(90)) for name, each in names])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option: click.Option | None = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = self.translate(N_("Tampilkan bantuan ini."))
        return option


class Command(_Spoken, click.Command):
    def __init__(self, *arguments: Any, translate: Translate = str, **named: Any) -> None:
        self.translate = translate
        super().__init__(*arguments, **named)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True  # what is too much is told below, in the chosen language
        left = super().parse_args(ctx, args)
        if left and not ctx.resilient_parsing:
            text = N_("Terlalu banyak yang disebut: {what}; lihat {where} --help.")
            raise Stop(Exit.USAGE, text, what=" ".join(left), where=ctx.command_path)
        return left


class Group(_Spoken, click.Group):
    def __init__(self, *arguments: Any, translate: Translate = str, **named: Any) -> None:
        self.translate = translate
        super().__init__(*arguments, **named)

    def command(self, *arguments: Any, **named: Any) -> Callable[[Work], click.Command]:  # type: ignore[override]
        named.setdefault("cls", Command)
        named.setdefault("translate", self.translate)
        made: Callable[[Work], click.Command] = super().command(*arguments, **named)
        return made

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:
            click.echo(ctx.get_help())
            ctx.exit(Exit.FINISHED)
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            raise Stop(
                Exit.USAGE,
                N_("Tidak ada perintah {what}; lihat {where} --help."),
                what=args[0],
                where=ctx.command_path,
            )
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)  # in the order of the work, not of the alphabet


def frame(error: click.UsageError, translate: Translate) -> str:
    """A complaint about the call in one sentence."""
    where = error.ctx.command_path if error.ctx else "buktikla"
    if isinstance(error, click.MissingParameter) and error.param:
        text = translate(N_("{what} belum disebut; lihat {where} --help."))
        return text.format(what=error.param.human_readable_name.upper(), where=where)
    if isinstance(error, click.NoSuchOption):
        text = translate(N_("Tidak ada pilihan {what}; lihat {where} --help."))
        return text.format(what=error.option_name, where=where)
    if isinstance(error, click.BadOptionUsage):
        text = translate(N_("Pilihan {what} kurang nilainya, atau tidak memerlukan nilai; lihat {where} --help."))
        return text.format(what=error.option_name, where=where)
    if isinstance(error, click.BadParameter) and error.param:
        text = translate(N_("Nilai untuk {what} tidak dapat dipakai: {why}"))
        return text.format(what=named(error.param), why=wanted(error, translate))
    text = translate(N_("Perintah tidak dipahami ({why}); lihat {where} --help."))
    return text.format(why=error.format_message().rstrip("."), where=where)


def named(param: click.Parameter) -> str:
    """An option as it is typed, an argument as the usage line has it."""
    if isinstance(param, click.Argument):
        return param.human_readable_name.upper()
    return "/".join(param.opts)


def wanted(error: click.BadParameter, translate: Translate) -> str:
    """What a value must be like; what click says where the sort of value has no words here."""
    kind = error.param.type if error.param else None
    if isinstance(kind, click.Choice):
        return translate(N_("pilihannya {choices}.")).format(choices=", ".join(kind.choices))
    if kind is click.INT:
        return translate(N_("harus bilangan bulat."))
    return error.message
