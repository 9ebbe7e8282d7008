"""The officers' guide speaks of what there is: every finding code, no command that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import click

from pipeline.cli import program
from rules.book import load

GUIDE = (Path(__file__).parent.parent / "docs" / "panduan.md").read_text("utf-8")


def test_every_code_is_explained_with_its_weight():
    rows = {m[1]: bool(m[2]) for m in re.finditer(r"^\| `([a-z-]+)`( ×)? \|", GUIDE, re.M)}
    assert rows == {code: rule.takes_away for code, rule in load().cover.codes.items()}


def test_only_commands_and_options_that_there_are():
    root = program(str, "id")
    options = {name for each in every(root) for p in each.params for name in p.opts}
    options |= {name for each in every(root) for p in each.params for name in p.secondary_opts}
    assert set(re.findall(r"(?<![\w-])--[a-z]+", GUIDE)) <= options
    assert set(re.findall(r"buktikla ([a-z]+)\b", GUIDE)) - WORDS <= set(root.commands)


WORDS = {"dan", "ke", "saja", "membaca"}  # the program's name in a sentence


def every(group: click.Group):
    for command in group.commands.values():
        yield command
        if isinstance(command, click.Group):
            yield from every(command)
