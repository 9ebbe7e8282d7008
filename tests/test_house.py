"""The house keeps its own rules: names, registrations, documentation."""

from __future__ import annotations

import configparser
import pickle
import re
from importlib.metadata import packages_distributions
from pathlib import Path

import click
import pytest

from classifiers.facts import FACTS
from extractors import EXTRACTORS
from pipeline.cli import program
from pipeline.records import Page, Settings
from rules.checks import CHECKS

ROOT = Path(__file__).parent.parent
OURS = ("pipeline", "extractors", "classifiers", "rules")
NOT_CHECKS = {"__init__", "asked", "bundles", "contract", "contradictions", "events", "kinds", "making", "photos", "place_claimed", "years"}
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", OURS)
def test_no_other_distribution_owns_our_names(name):
    assert set(packages_distributions().get(name, ["buktikla"])) == {"buktikla"}


def test_every_extractor_is_registered():
    plug_ins = {
        path.stem
        for path in (ROOT / "extractors").glob("*.py")
        if re.search(r"^MEDIA_TYPES\b", path.read_text("utf-8"), re.M)
    }
    assert plug_ins == {module.__name__.rsplit(".", 1)[-1] for module in EXTRACTORS.values()}


def test_every_check_is_registered_and_has_examples():
    files = {path.stem for path in (ROOT / "rules" / "checks").glob("*.py")} - NOT_CHECKS
    assert files == {code.replace("-", "_") for code in CHECKS}
    examples = {path.stem for path in (ROOT / "rules" / "checks").glob("*.yaml")}
    assert files == examples


def test_every_fact_reader_is_registered():
    readers = {
        path.stem
        for path in (ROOT / "classifiers" / "facts").glob("*.py")
        if re.search(r"^def read\(", path.read_text("utf-8"), re.M)
    }
    assert readers == {module.__name__.rsplit(".", 1)[-1] for module in FACTS.values()}


def commands(group: click.Group, before: str = "buktikla"):
    for name, command in group.commands.items():
        yield f"{before} {name}"
        if isinstance(command, click.Group):
            yield from commands(command, f"{before} {name}")


@pytest.mark.parametrize("command", list(commands(program(str, "id"))))
def test_every_command_is_in_the_readme(command):
    assert command in README


def test_records_are_hashable_and_travel_between_processes():
    page = Page(number=1, text="x")
    assert pickle.loads(pickle.dumps(page)) == page
    assert hash(page)
    assert pickle.loads(pickle.dumps(Settings())) == Settings()


@pytest.mark.parametrize("folder", OURS)
def test_no_file_holds_two_things(folder):
    # the nouns are one page by intent: what every stage shares is read in one place
    long = {
        str(path.relative_to(ROOT)): count
        for path in (ROOT / folder).rglob("*.py")
        if (count := len(path.read_text("utf-8").splitlines())) > 300
        and path.name != "records.py"
    }
    assert not long


def test_every_data_file_is_installed():
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    named = {
        path
        for package, patterns in config["options.package_data"].items()
        for pattern in patterns.split(",")
        for path in (ROOT / package.replace(".", "/")).glob(pattern.strip())
    }
    data = {
        path
        for folder in OURS
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")
    }
    assert not data - named
