"""Collects the Indonesian templates of the whole tree and brings en.po up to date.

    python -m tests.sentences

adds what en.po lacks with an empty translation, drops what no code uses any more, and prints both.
"""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from jinja2 import Environment
from jinja2.ext import extract_from_ast

ROOT = Path(__file__).parent.parent
PACKAGES = ("pipeline", "extractors", "classifiers", "rules")
PO = ROOT / "pipeline" / "locale" / "en.po"


def collected() -> dict[str, str]:
    """Each template of the code and the pages, and the first file that has it."""
    found: dict[str, str] = {}
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for text in in_code(path.read_text("utf-8"), path.name):
                found.setdefault(text, path.relative_to(ROOT).as_posix())
        for path in sorted((ROOT / package).rglob("templates/*.html")):
            for text in in_page(path.read_text("utf-8")):
                found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def in_code(source: str, name: str = "") -> list[str]:
    """What stands in N_(...); ValueError where that is not a plain text."""
    texts = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_":
            try:
                texts.append(joined(node.args[0]))
            except (ValueError, IndexError) as error:
                raise ValueError(f"{name}:{node.lineno}: N_() holds no plain text") from error
    return texts


def joined(node: ast.expr) -> str:
    """A text, written as one, in pieces side by side, or added up."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return joined(node.left) + joined(node.right)
    text = ast.literal_eval(node)
    if not isinstance(text, str):
        raise ValueError(text)
    return text


def in_page(source: str) -> list[str]:
    """What stands in _(...) of a Jinja template."""
    found = extract_from_ast(Environment().parse(source), gettext_functions=("_",))
    return [text for _, _, text in found if isinstance(text, str)]


def catalogue() -> Catalog:
    with PO.open("rb") as stream:
        return read_po(stream, locale="en")


def fields(text: str) -> set[str]:
    """The names of a template's placeholders."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def update() -> None:
    old = {message.id: message.string for message in catalogue() if message.id}
    wanted = collected()
    fresh = Catalog(locale="en", project="buktikla", fuzzy=False)
    for text in sorted(wanted, key=lambda each: (wanted[each], each)):
        fresh.add(text, old.get(text, ""), auto_comments=[wanted[text]])
    with PO.open("wb") as stream:
        write_po(stream, fresh, omit_header=True, width=96)
    for text in wanted.keys() - {each for each, string in old.items() if string}:
        print("+", text)
    for text in old.keys() - wanted.keys():
        print("-", text)


if __name__ == "__main__":
    update()
