"""What a run leaves behind: one report model, and a module for each form it is written in.

To add a form: one module with `write(report, out, language)`, one name in WRITERS.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.report.model import Report


def load() -> None:
    """Load the libraries behind the forms, while there is something else to wait for."""
    for name in WRITERS:
        import_module(f"{__name__}.{name}")


def _write(name: str, report: Report, out: Path, language: str) -> None:
    # The libraries behind the forms are heavy: they load when something is written.
    import_module(f"{__name__}.{name}").write(report, out, language)


# Each writes into the output folder and raises atomic.Unwritable.
WRITERS: Mapping[str, Callable[[Report, Path, str], None]] = {
    name: partial(_write, name) for name in ("jsonl", "workbook", "page", "letters")
}
