"""Files set into Office documents as objects: workbooks, documents, PDF files behind an icon."""

from __future__ import annotations

import struct
from io import BytesIO

from extractors import formats
from extractors.broken import BROKEN
from extractors.container import Layout, deep_reason
from extractors.contract import Source
from extractors.ole import MAGIC
from extractors.package import Package
from pipeline.records import Found, Settings, Status

_FOLDERS = ("word/embeddings/", "ppt/embeddings/", "xl/embeddings/")
_MOST = 200
# The part names a relation of a chart leads to hold the chart's own figures, no document.
_CHARTS = ("word/charts/_rels/", "ppt/charts/_rels/", "xl/charts/_rels/")


def members(package: Package, source: Source, settings: Settings) -> tuple[Found, ...]:
    """The files set into a package, laid out below the spool."""
    names = [name for folder in _FOLDERS for name in package.names(folder)][:_MOST]
    if not names:
        return ()
    charted = {
        relation.target
        for folder in _CHARTS
        for name in package.names(folder)
        for relation in package.relations(
            name.replace("/_rels/", "/").removesuffix(".rels")
        ).values()
    }
    layout: Layout | None = None
    for name in names:
        if name in charted:
            continue
        data = package.part(name)
        inner, data = _unwrapped(formats.name_of(name), data)
        if not data:
            continue
        layout = layout or Layout.of(source, settings)
        if layout.too_deep:
            layout.refuse(inner, Status.TOO_LARGE, deep_reason())
        else:
            layout.put(inner, BytesIO(data))
    return tuple(layout.found) if layout else ()


def _unwrapped(name: str, data: bytes) -> tuple[str, bytes]:
    """The file inside an OLE object with its own name, where it is one of the usual wrappers."""
    if not data.startswith(MAGIC):
        return name, data
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as ole:
            for stream in ("CONTENTS", "Package"):
                if ole.exists(stream):
                    inside = ole.openstream(stream).read()
                    suffix = ".pdf" if inside.startswith(b"%PDF") else ""
                    return name.rpartition(".")[0] + suffix, inside
            if ole.exists("\x01Ole10Native"):
                return _native(name, ole.openstream("\x01Ole10Native").read())
            if ole.exists("WordDocument") or ole.exists("Workbook") or ole.exists("Book"):
                return name, data
    except BROKEN:
        pass
    return name, b""  # equations, controls, clip art: nothing to read


def _native(name: str, data: bytes) -> tuple[str, bytes]:
    """The packager's form: label, two paths, then the length and the file."""
    at = 6
    parts: list[bytes] = []
    for _ in range(2):
        end = data.index(b"\0", at)
        parts.append(data[at:end])
        at = end + 1
    at += 4  # flags
    length = struct.unpack_from("<I", data, at)[0]  # of the temporary path
    at += 4 + length
    size = struct.unpack_from("<I", data, at)[0]
    label = parts[0].decode("cp1252", "replace").rpartition("\\")[2]
    return label or name, data[at + 4 : at + 4 + size]
