"""DOCX by its XML parts: body in order, headers and footers once, notes, text boxes, pictures."""

from __future__ import annotations

from functools import partial

from extractors import embedded, formats, pasted
from extractors.broken import damaged
from extractors.contract import Reading, Source
from extractors.flow import Flow
from extractors.package import Node, Package, opened, parse
from extractors.word_body import Body, R, Seen
from extractors.word_styles import STRICT, Numbering, Styles, W, load
from pipeline.language import N_
from pipeline.records import Found, Message, Page, Picture, Settings, Status

MEDIA_TYPES = frozenset({formats.DOCX})

_BLANK = N_("Dokumen Word ini tidak berisi teks maupun gambar.")
_ONLY_HEADER = N_("Hanya kepala atau kaki halaman yang terisi; isi dokumen kosong.")
_MENDED = N_("Sebagian isi berkas Word rusak; yang masih utuh dibaca.")
_TRACKED = N_("Memuat perubahan terlacak ({count}); yang dibaca adalah teks akhirnya.")
_COMMENTS = N_("Memuat {count} komentar peninjau; komentar tidak dibaca sebagai isi.")
_HIDDEN = N_("Memuat teks tersembunyi; tidak dibaca sebagai isi.")
_CUT = N_("Dokumen terlalu panjang; hanya bagian awalnya yang dibaca.")


def read(source: Source, settings: Settings) -> Reading:
    """The whole text with places; raises Unprocessable when the package is broken."""
    with opened(source.file, "DOCX") as package:
        part = main_part(package)
        root = package.tree(part)
        if root is None:
            raise damaged("DOCX")
        root = _transitional(package, part, root)
        styles, numbering = load(package, part)
        flow = Flow()
        body = Body(package, part, styles, numbering)
        headers, footers = _edges(root, body)
        for name in headers:
            _side(package, name, styles, flow, "kepala halaman", body.seen)
        before = flow.length
        body.walk(root, flow)
        _notes(package, part, styles, flow, body.seen)
        own = flow.length - before
        for name in footers:
            _side(package, name, styles, flow, "kaki halaman", body.seen)
        names = [(name, partial(package.part, name)) for name in body.seen.pictures]
        pictures, scans = pasted.survey(names, settings, own)
        inside = embedded.members(package, source, settings)
        return _reading(flow, own + len(inside), pictures, scans, body.seen, package.mended, inside)


def main_part(package: Package) -> str:
    """The name of the main document part."""
    for relation in package.relations("").values():
        if relation.kind == "officeDocument" and package.has(relation.target):
            return relation.target
    return "word/document.xml"


def _transitional(package: Package, part: str, root: Node) -> Node:
    """ISO strict documents have other namespaces for the same elements."""
    if root.tag.startswith(W):
        return root
    data = package.part(part)
    if STRICT not in data:
        return root
    data = data.replace(STRICT, W.strip("{}").encode())
    data = data.replace(
        b"http://purl.oclc.org/ooxml/officeDocument/relationships", R.strip("{}").encode()
    )
    data = data.replace(
        b"http://purl.oclc.org/ooxml/drawingml/",
        b"http://schemas.openxmlformats.org/drawingml/2006/",
    )
    found, _ = parse(data)
    return root if found is None else found


def _edges(root: Node, body: Body) -> tuple[list[str], list[str]]:
    """The parts of headers and footers, each once: first pages before the others."""
    order = {"first": 0, "default": 1, "even": 2}
    found: dict[str, list[tuple[int, str]]] = {"headerReference": [], "footerReference": []}
    for kind, parts in found.items():
        for node in root.iter(f"{W}{kind}"):
            relation = body.relations.get(node.get(f"{R}id", ""))
            if relation and not relation.outside:
                parts.append((order.get(node.get(f"{W}type", ""), 3), relation.target))
    headers, footers = (
        list(dict.fromkeys(name for _, name in sorted(parts, key=lambda pair: pair[0])))
        for parts in found.values()
    )
    return headers, footers


def _side(package: Package, part: str, styles: Styles, flow: Flow, place: str, seen: Seen) -> None:
    root = package.tree(part)
    if root is None:
        return
    body = Body(package, part, styles, Numbering(None))
    known = flow.page().text
    for line in body.lines(root):
        # A number alone is the page's; the same header of another section is no news.
        if not line.strip().isdigit() and line not in known:
            flow.add(line, place)
    seen.pictures += body.seen.pictures


def _notes(package: Package, part: str, styles: Styles, flow: Flow, seen: Seen) -> None:
    for relation in package.relations(part).values():
        if relation.kind not in ("footnotes", "endnotes") or relation.outside:
            continue
        root = package.tree(relation.target)
        if root is None:
            continue
        body = Body(package, relation.target, styles, Numbering(None))
        word = "catatan kaki" if relation.kind == "footnotes" else "catatan akhir"
        count = 0
        for note in root:
            if note.get(f"{W}type") in ("separator", "continuationSeparator", "continuationNotice"):
                continue
            count += 1
            for line in body.lines(note):
                flow.add(line, f"{word} {count}")
        seen.deleted += body.seen.deleted


def _reading(
    flow: Flow,
    own: int,
    pictures: list[Picture],
    scans: list[Page],
    seen: Seen,
    mended: bool,
    members: tuple[Found, ...],
) -> Reading:
    notes = []
    if seen.inserted + seen.deleted:
        notes.append(Message.of(_TRACKED, count=seen.inserted + seen.deleted))
    if seen.comments:
        notes.append(Message.of(_COMMENTS, count=seen.comments))
    if seen.hidden:
        notes.append(Message.of(_HIDDEN))
    status, problem = Status.OK, None
    if not own and not pictures:
        status = Status.EMPTY
        problem = Message.of(_ONLY_HEADER if flow else _BLANK)
    elif mended or flow.full:
        status, problem = Status.PARTIAL, Message.of(_MENDED if mended else _CUT)
    pages = (flow.page(pictures=pictures), *scans) if flow or pictures else ()
    return Reading(pages=pages, status=status, problem=problem, members=members, notes=tuple(notes))
