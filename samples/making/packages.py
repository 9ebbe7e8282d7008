"""ZIP containers with fixed dates, so that the same content gives the same bytes."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

DAY = (2024, 12, 2, 9, 30, 0)
STAMP = b"2024-12-02T09:30:00Z"
TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def packed(files: dict[str, bytes]) -> bytes:
    """A ZIP of names and contents, in the order given."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, DAY)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, data)
    return buffer.getvalue()


def steady(data: bytes) -> bytes:
    """A DOCX, XLSX or PPTX without the time at which it was written."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    for name in files:
        if name == "docProps/core.xml":
            files[name] = TIMES.sub(rb"\g<1>" + STAMP + rb"\g<2>", files[name])
    return packed(files)
