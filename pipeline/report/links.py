"""Links from an output file to the evidence it speaks of."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from pipeline.report.model import Report
from pipeline.report.shown import is_masked

PDF = "application/pdf"


class Links:
    """Makes the address of a file as seen from the folder of the output.

    Addresses are relative, so that they go on working when evidence and output move together and
    name no user; only across Windows drives they are absolute.  A member of an archive leads to
    the archive.  A path that is masked gets no link, for the address would show what is masked.
    """

    def __init__(self, report: Report, base: Path) -> None:
        self._root = Path(os.path.abspath(report.root)) if report.root is not None else None  # noqa: PTH100
        self._base = os.path.abspath(base)  # noqa: PTH100 - resolve() would follow links
        self._types = {exhibit.path: exhibit.media_type for exhibit in report.exhibits}
        self._known: dict[str, str | None] = {}

    def to(self, path: str, page: int | None = None) -> str | None:
        """The address, with `#page=` for a page of a PDF; None where there is none."""
        if path not in self._known:
            self._known[path] = self._address(path)
        address = self._known[path]
        if address is not None and page is not None and self._types.get(path) == PDF:
            return f"{address}#page={page}" if self._outer(path) == path else address
        return address

    def _address(self, path: str) -> str | None:
        if self._root is None or is_masked(path):
            return None
        target = self._root.joinpath(*PurePosixPath(self._outer(path)).parts)
        try:
            steps = Path(os.path.relpath(target, self._base)).parts
            return "/".join(quote(os.fsencode(step), safe="") for step in steps)
        except ValueError:
            return target.as_uri()

    def _outer(self, path: str) -> str:
        at = path.find("!")
        while at != -1:
            if path[:at] in self._types:
                return path[:at]
            at = path.find("!", at + 1)
        return path
