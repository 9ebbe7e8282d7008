"""What a run tells while it works: a bar on a terminal, plain lines elsewhere, or nothing."""

from __future__ import annotations

import sys
import time
from typing import Protocol

from pipeline.language import N_
from pipeline.records import Translate

EVERY = 5.0  # seconds between two plain lines


class Progress(Protocol):
    def expect(self, files: int) -> None: ...
    def done(self, path: str, *, failed: bool) -> None: ...
    def say(self, text: str) -> None: ...
    def close(self) -> None: ...


class Silent:
    """Says nothing; for callers that are programs."""

    def expect(self, files: int) -> None: ...
    def done(self, path: str, *, failed: bool) -> None: ...
    def say(self, text: str) -> None: ...
    def close(self) -> None: ...


class Lines:
    """A line now and then on standard error, for logs."""

    def __init__(self, translate: Translate) -> None:
        self.translate = translate
        self.total = self.count = self.bad = 0
        self.last = time.monotonic()

    def expect(self, files: int) -> None:
        self.total += files

    def done(self, path: str, *, failed: bool) -> None:
        self.count += 1
        self.bad += failed
        now = time.monotonic()
        if now - self.last >= EVERY or self.count == self.total:
            self.last = now
            text = self.translate(N_("{count} dari {total} berkas, {bad} gagal"))
            self.say(text.format(count=self.count, total=self.total, bad=self.bad))

    def say(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def close(self) -> None: ...


class Bar:
    """A bar with the file's name, counts and the time left, on a terminal."""

    def __init__(self, translate: Translate) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        self.bar = RichProgress(
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[bad]}"),
            TextColumn("{task.description}", markup=False),
            console=Console(stderr=True),
            transient=True,
        )
        self.translate = translate
        self.total = self.bad = 0
        self.task = self.bar.add_task("", total=0, bad="")
        self.bar.start()

    def expect(self, files: int) -> None:
        self.total += files
        self.bar.update(self.task, total=self.total)

    def done(self, path: str, *, failed: bool) -> None:
        self.bad += failed
        bad = self.translate(N_("{bad} gagal")).format(bad=self.bad) if self.bad else ""
        name = shown(path.rsplit("/", 1)[-1]) if path else ""
        name = name if len(name) <= 40 else name[:18] + "…" + name[-21:]
        self.bar.update(self.task, advance=1, description=name, bad=bad)

    def say(self, text: str) -> None:
        self.bar.console.print(text, markup=False, highlight=False)

    def close(self) -> None:
        self.bar.stop()


def progress_for(translate: Translate) -> Progress:
    return Bar(translate) if sys.stderr.isatty() else Lines(translate)


def shown(name: str) -> str:
    """A file's name as a terminal may have it: masked, without control characters."""
    from pipeline.report.shown import path_shown  # heavy: not for a run that finds nothing changed

    return path_shown(name)
