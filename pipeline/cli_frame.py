"""How the command speaks: headings of its help and its complaints, in the chosen language."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

import click

from pipeline.language import N_
from pipeline.records import Message, Translate

Work = Callable[..., Any]


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

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = self.collect_usage_pieces(ctx)  # type: ignore[attr-defined]
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


class Group(_Spoken, click.Group):
    def __init__(self, *arguments: Any, translate: Translate = str, **named: Any) -> None:
        self.translate = translate
        super().__init__(*arguments, **named)

    def command(self, *arguments: Any, **named: Any) -> Callable[[Work], click.Command]:  # type: ignore[override]
        named.setdefault("cls", Command)
        named.setdefault("translate", self.translate)
        made: Callable[[Work], click.Command] = super().command(*arguments, **named)
        return made

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
    if isinstance(error, click.BadParameter) and error.param:
        text = translate(N_("Nilai untuk {what} tidak dapat dipakai: {why}"))
        return text.format(what="/".join(error.param.opts), why=error.message)
    text = translate(N_("Perintah tidak dipahami ({why}); lihat {where} --help."))
    return text.format(why=error.format_message().rstrip("."), where=where)
