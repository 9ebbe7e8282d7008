"""The languages that the program speaks: Indonesian in the code, English from a catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pipeline.records import Translate

LANGUAGES = ("id", "en")


def N_(text: str) -> str:
    """Mark a template for the catalogue; it is translated where it is shown."""
    return text


def translator(language: str, more: Mapping[str, str] | None = None) -> Translate:
    """The function that turns an Indonesian template into the chosen language.

    `more` adds a rulebook's own words.  Raises ValueError for a language not in LANGUAGES.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language}")
    if language == "id":
        return str
    known, own = catalogue(language), more or {}
    return lambda text: own.get(text) or known.get(text, text)


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Template to translation, from the language's catalogue."""
    from babel.messages.pofile import read_po

    with files("pipeline").joinpath("locale", f"{language}.po").open("rb") as stream:
        return {str(m.id): str(m.string) for m in read_po(stream) if m.id and m.string}
