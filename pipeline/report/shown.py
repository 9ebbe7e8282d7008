"""How values look to people: masked, without control characters, numbers as the language has them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import PurePosixPath

from pipeline.language import N_, translator
from pipeline.privacy import masked
from pipeline.records import Finding, Span, Translate
from pipeline.report.labels import KIND
from pipeline.report.model import Report

# A time in a file name (2024-08-12-08-12-34): its digits are no NIK, for no province code is 20.
_STAMP = re.compile(r"(20\d\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:[0-2]\d|3[01])[-_. \d]*)")
_OFFICIAL = re.compile(
    r"(?i:sertifikat|piagam|ijazah|surat.tugas|\bspt\b|\bsk\b|biodata|petugas|konselor|psikolog)"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_UNPAIRED = re.compile(r"[\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """The text without control characters, direction overrides and lone surrogates."""
    return _UNPAIRED.sub("\ufffd", _CONTROL.sub(" ", text))


@lru_cache(1 << 14)  # the same titles, offices and sentences stand in thousands of cells
def safe(text: str) -> str:
    """The text masked and clean: what any export may show."""
    return masked(clean(text))


@lru_cache(1 << 16)
def path_shown(path: str) -> str:
    """A path to read, each name in it masked where it would expose a child."""
    parts = re.split(r"([/!])", clean(path))
    own = _OFFICIAL.search(parts[-1])  # certificates and orders lie among the cases too
    about = "" if own else " ".join(parts[:-1])
    return "".join(part if part in "/!" else _name_shown(part, about) for part in parts)


def is_masked(path: str) -> bool:
    """Whether a path may not be shown as it is, and so may not be linked either."""
    return path_shown(path) != clean(path)


def _name_shown(name: str, about: str) -> str:
    # Offices write blanks in file names as underscores, which would hide the words from the mask.
    path = PurePosixPath(name)
    return "".join(
        piece
        if at % 2 or masked(spaced := piece.replace("_", " "), about=about) == spaced
        else masked(spaced, about=about)
        for at, piece in enumerate(_STAMP.split(path.stem))
    ) + masked(path.suffix)


def speech(report: Report, language: str) -> Translate:
    """The translator that knows the rulebook's own words and the kinds of documents too."""
    known = translator(language, report.book.english)
    kinds = {code: known(name) for code, name in KIND.items()}
    return lambda text: kinds[text] if text in kinds else known(text)


def place(span: Span, _: Translate) -> str:
    """Where to look: the page, or the place in words; empty when the file has neither."""
    parts = []
    if span.page is not None:
        parts.append(_(N_("halaman {page}")).format(page=span.page))
    if span.place:
        parts.append(safe(span.place))
    return ", ".join(parts)


def where(span: Span, _: Translate) -> str:
    """The file and the place in it."""
    inside = place(span, _)
    return f"{path_shown(span.path)}, {inside}" if inside else path_shown(span.path)


def message(finding: Finding, _: Translate) -> str:
    """The sentence of a finding in the chosen language."""
    return told(finding.message.render(_), finding.documents)


def named(finding: Finding, _: Translate, text: str) -> str:
    """A sentence about a file that stands apart from it: the file is named before it."""
    files = [path_shown(path) for path in finding.documents]
    if not files or any(_name(file) in text for file in files):
        return text
    more = f" (+{len(files) - 1})" if len(files) > 1 else ""
    at = Span(path=finding.documents[0], page=finding.page)
    return f"{where(at, _)}{more}: {text}"


def _name(file: str) -> str:
    return PurePosixPath(file.rsplit("!", 1)[-1]).name


def told(text: str, paths: Iterable[str]) -> str:
    """A text that may name these files, masked as they are where they stand alone."""
    for path in paths:
        if is_masked(path):
            for name in (path, PurePosixPath(path.rsplit("!", 1)[-1]).name):
                text = text.replace(name, path_shown(name))
    return safe(text)


def points(value: float, language: str) -> str:
    """Points with at most two decimals: 12, 7,5 (id) or 7.5 (en)."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    text = "0" if text == "-0" else text
    return text if language == "en" else text.replace(".", ",")
