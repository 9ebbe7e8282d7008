"""What a result depends on besides the files: the program's code, the rulebook, the settings."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from pipeline.options import Options
from rules.digest import DEFAULT, digest_of

CODE = (".py", ".yaml", ".csv", ".po", ".html")


@cache
def sources(*packages: str) -> str:
    """A checksum of the code of some packages: what it made is not kept beyond a change of it."""
    digest = hashlib.sha256()
    for package in packages:
        spec = find_spec(package)  # finds it without loading it
        for root in (spec.submodule_search_locations or ()) if spec else ():
            for path in sorted(Path(root).rglob("*")):
                if path.suffix in CODE:
                    digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def program() -> str:
    """The program as it is installed, to the byte."""
    return f"{version('buktikla')}:{sources('pipeline', 'extractors', 'classifiers', 'rules')}"


def rulebook(options: Options) -> str:
    """The checksum of the rulebook, empty where it has no book.yaml."""
    try:
        return digest_of(options.rulebook or DEFAULT)
    except OSError:
        return ""


def claims(options: Options) -> str:
    """The checksum of the self-assessment, empty where none was given."""
    try:
        return hashlib.sha256(options.claims.read_bytes()).hexdigest() if options.claims else ""
    except OSError:
        return "unreadable"


def reading(options: Options) -> str:
    """What an exhibit is made with: one that was made with something else is made again."""
    return f"{program()}:{rulebook(options)[:16]}:{options.ocr}"


def versions(options: Options) -> dict[str, str]:
    """What the summary tells of program, rulebook and self-assessment."""
    told = {"buktikla": version("buktikla"), "rulebook": rulebook(options)[:16]}
    return told | ({"claims": claims(options)[:16]} if options.claims else {})
