"""The languages that the program speaks: Indonesian in the code, English from a catalogue."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from pipeline.records import Translate

LANGUAGES = ("id", "en")


def N_(text: str) -> str:
    """Mark a template for the catalogue; it is translated where it is shown."""
    return text


@cache
def translator(language: str) -> Translate:
    """The function that turns an Indonesian template into the chosen language.

    Raises ValueError for a language that is not in LANGUAGES.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language}")
    if language == "id":
        return str
    from babel.messages.pofile import read_po

    with files("pipeline").joinpath("locale", f"{language}.po").open("rb") as stream:
        catalog = {m.id: m.string for m in read_po(stream) if m.id and m.string}
    return lambda text: catalog.get(text, text)
