"""PPTX by its XML parts: slides in order with their tables, diagrams, notes and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from extractors import embedded, formats, journal, pasted
from extractors.broken import damaged
from extractors.contract import Reading, Source
from extractors.flow import Flow
from extractors.package import Node, Package, Relation, opened
from pipeline.language import N_
from pipeline.records import Message, Page, Settings, Status, TextSource

MEDIA_TYPES = frozenset({formats.PPTX})

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

MOST_SLIDES = 1000
_BLANK = N_("Paparan ini tidak berisi teks maupun gambar.")
_HIDDEN = N_("Slide tersembunyi ikut dibaca: {numbers}.")
_MENDED = N_("Sebagian isi paparan rusak; yang masih utuh dibaca.")


def read(source: Source, settings: Settings) -> Reading:
    """A page a slide; raises Unprocessable when the package is broken."""
    with opened(source.file, "PPTX") as package:
        names = slide_parts(package)
        if not names:
            raise damaged("PPTX")
        pages: list[Page] = []
        hidden: list[str] = []
        for number, name in enumerate(names[:MOST_SLIDES], start=1):
            journal.beat()
            root = package.tree(name)
            if root is None:
                package.mended = True
                continue
            if root.get("show") == "0":
                hidden.append(str(number))
            pages.append(_slide(package, name, root, number, settings))
        notes = (Message.of(_HIDDEN, numbers=", ".join(hidden)),) if hidden else ()
        status, problem = Status.OK, None
        if not any(page.text or page.pictures for page in pages):
            status, problem = Status.EMPTY, Message.of(_BLANK)
        elif package.mended:
            status, problem = Status.PARTIAL, Message.of(_MENDED)
        return Reading(
            pages=tuple(pages),
            page_count=len(names),
            status=status,
            problem=problem,
            members=embedded.members(package, source, settings),
            notes=notes,
        )


def slide_parts(package: Package) -> list[str]:
    """The parts of the slides in the order of the show."""
    main = next(
        (r.target for r in package.relations("").values() if r.kind == "officeDocument"),
        "ppt/presentation.xml",
    )
    root, relations = package.tree(main), package.relations(main)
    nodes = root.iter(f"{P}sldId") if root is not None else ()
    found = [relations[key].target for node in nodes if (key := node.get(f"{R}id")) in relations]
    return found or [n for n in package.names("ppt/slides/") if n.endswith(".xml")]


def _slide(package: Package, name: str, root: Node, number: int, settings: Settings) -> Page:
    relations = package.relations(name)
    flow = Flow()
    tables = 0
    for shape in _shapes(root):
        if shape.tag == f"{A}tbl":
            tables += 1
            flow.table(
                [[_text(cell) for cell in row.iter(f"{A}tc")] for row in shape.iter(f"{A}tr")],
                f"slide {number} tabel {tables}",
            )
        elif shape.tag == f"{DGM}relIds":
            _diagram(package, relations, shape, flow)
        else:
            flow.add(_text(shape), f"slide {number}")
    for relation in relations.values():
        if relation.kind == "notesSlide":
            _notes(package, relation.target, flow, f"catatan pembicara slide {number}")
    page = flow.page(number)
    parts = _pictures(root, relations)
    jobs = [(part, partial(package.part, part)) for part in parts]
    pictures, scans = pasted.survey(jobs, settings, flow.length, number)
    return with_scans(replace(page, pictures=tuple(pictures)), scans)


def with_scans(page: Page, scans: list[Page]) -> Page:
    """One page out of a slide and the scans that stand on it."""
    if not scans:
        return page
    text, marks = page.text, list(page.marks)
    for scan in scans:
        start = len(text) + 1 if text else 0
        text = f"{text}\n{scan.text}" if text else scan.text
        marks += [replace(mark, start=mark.start + start) for mark in scan.marks]
    sure = [scan.confidence for scan in scans if scan.confidence is not None]
    return replace(
        page,
        text=text,
        marks=tuple(marks),
        source=TextSource.MIXED if page.text else TextSource.OCR,
        confidence=round(sum(sure) / len(sure), 4) if sure else None,
        words=tuple(word for scan in scans for word in scan.words),
        ink=tuple(box for scan in scans for box in scan.ink),
    )


def _shapes(node: Node) -> Iterator[Node]:
    """Text bodies, tables and diagrams in the order of the slide; groups opened."""
    for child in node:
        if child.tag in (f"{P}txBody", f"{A}tbl", f"{DGM}relIds"):
            yield child
        elif child.tag == f"{MC}AlternateContent":
            chosen = child.find(f"{MC}Choice")
            yield from _shapes(chosen if chosen is not None else child)
        elif not isinstance(child.tag, str) or child.tag == f"{MC}Fallback":
            continue
        else:
            yield from _shapes(child)


def _text(node: Node) -> str:
    lines = []
    for paragraph in node.iter(f"{A}p"):
        parts = []
        for piece in paragraph.iter(f"{A}t", f"{A}br", f"{A}tab"):
            parts.append(piece.text or "" if piece.tag == f"{A}t" else "\n")
        lines.append("".join(parts))
    return "\n".join(line for line in lines if line.strip())


def _diagram(package: Package, relations: dict[str, Relation], node: Node, flow: Flow) -> None:
    relation = relations.get(node.get(f"{R}dm", ""))
    root = package.tree(relation.target) if relation else None
    if root is not None:
        flow.add(_text(root), "diagram")


def _notes(package: Package, name: str, flow: Flow, place: str) -> None:
    root = package.tree(name)
    if root is None:
        return
    for shape in root.iter(f"{P}sp"):
        kind = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
        if kind is not None and kind.get("type") == "body":
            flow.add(_text(shape), place)


def _pictures(root: Node, relations: dict[str, Relation]) -> list[str]:
    found = [relations.get(blip.get(f"{R}embed", "")) for blip in root.iter(f"{A}blip")]
    return list(dict.fromkeys(r.target for r in found if r and not r.outside))
