"""ODT and ODP, packed or as one flat XML file, by their XML."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from extractors import formats, pasted
from extractors.broken import damaged, locked
from extractors.contract import Reading, Source
from extractors.flow import Flow
from extractors.opendocument_body import DRAW, OFFICE, STYLE, Body
from extractors.package import Node, Package, opened, parse
from extractors.slides import with_scans
from pipeline.language import N_
from pipeline.records import Message, Page, Settings, Status

MEDIA_TYPES = frozenset({formats.ODT, formats.ODP})

_BLANK = N_("Dokumen ini tidak berisi teks maupun gambar.")
_MENDED = N_("Sebagian isi dokumen rusak; yang masih utuh dibaca.")
_COMMENTS = N_("Memuat {count} komentar peninjau; komentar tidak dibaca sebagai isi.")
_TRACKED = N_("Memuat perubahan terlacak ({count}); yang dibaca adalah teks akhirnya.")
_MOST_FLAT = 256 << 20


def read(source: Source, settings: Settings) -> Reading:
    """The text with places, a page a slide for presentations.

    Raises Unprocessable when the package is broken or locked.
    """
    kind = formats.label(source.media_type)
    with source.file.open("rb") as stream:
        data = stream.read(_MOST_FLAT)
    if not data.startswith(b"PK"):
        root, _ = parse(data)
        if root is None:
            raise damaged(kind)
        return _read(root, root, None, source, settings)
    with opened(source.file, kind) as package:
        if b"encryption-data" in package.part("META-INF/manifest.xml"):
            raise locked(kind)
        root = package.tree("content.xml")
        if root is None:
            raise damaged(kind)
        return _read(root, package.tree("styles.xml"), package, source, settings)


def _read(
    root: Node, styles: Node | None, package: Package | None, source: Source, settings: Settings
) -> Reading:
    body = Body(root)
    content = root.find(f"{OFFICE}body")
    if content is None:
        raise damaged(formats.label(source.media_type))
    slides = content.findall(f"{OFFICE}presentation/{DRAW}page")
    if slides:
        pages = [
            _slide(body, slide, number, package, settings)
            for number, slide in enumerate(slides, start=1)
        ]
        own = sum(len(page.text) for page in pages)
    else:
        pages, own = _text(body, content, styles, package, settings)
    notes = []
    if body.comments:
        notes.append(Message.of(_COMMENTS, count=body.comments))
    if body.tracked:
        notes.append(Message.of(_TRACKED, count=body.tracked))
    status, problem = Status.OK, None
    if not own and not any(page.pictures for page in pages):
        status, problem = Status.EMPTY, Message.of(_BLANK)
    elif package is not None and package.mended:
        status, problem = Status.PARTIAL, Message.of(_MENDED)
    return Reading(
        pages=tuple(pages),
        page_count=len(slides) or None,
        status=status,
        problem=problem,
        notes=tuple(notes),
    )


def _slide(
    body: Body, node: Node, number: int, package: Package | None, settings: Settings
) -> Page:
    flow = Flow()
    body.pictures.clear()
    body.walk(node, flow, f"slide {number}")
    page = flow.page(number)
    pictures, scans = pasted.survey(_jobs(body, package), settings, flow.length, number)
    return with_scans(replace(page, pictures=tuple(pictures)), scans)


def _text(
    body: Body, content: Node, styles: Node | None, package: Package | None, settings: Settings
) -> tuple[list[Page], int]:
    flow = Flow()
    for place, name in (("kepala halaman", "header"), ("kaki halaman", "footer")):
        if name == "footer":
            before = flow.length
            body.walk(content, flow)
            own = flow.length - before
        for node in (
            styles.iter(f"{STYLE}{name}", f"{STYLE}{name}-first") if styles is not None else ()
        ):
            flow.add(body.side(node), place)
    pictures, scans = pasted.survey(_jobs(body, package), settings, own)
    return [flow.page(pictures=pictures), *scans], own


def _jobs(body: Body, package: Package | None) -> list[tuple[str, partial[bytes]]]:
    return [(name, partial(package.part, name)) for name in body.pictures] if package else []
