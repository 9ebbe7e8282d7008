"""Walks OpenDocument text in reading order: final text, tables, text boxes, notes."""

from __future__ import annotations

from extractors.flow import Flow
from extractors.package import Node

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_NS}office:1.0}}"
STYLE = f"{{{_NS}style:1.0}}"
DRAW = f"{{{_NS}drawing:1.0}}"
TEXT = f"{{{_NS}text:1.0}}"
TABLE = f"{{{_NS}table:1.0}}"
PRESENTATION = f"{{{_NS}presentation:1.0}}"
SVG = f"{{{_NS}svg-compatible:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"

MOST_REPEATED = 64  # blank cells and rows may claim to be repeated a million times
_DROPPED = frozenset(
    (f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}hidden-text", f"{OFFICE}forms",
     f"{TEXT}note-citation", f"{TEXT}sequence-decls", f"{OFFICE}annotation-end", f"{OFFICE}script",
     f"{SVG}title", f"{SVG}desc", f"{TEXT}hidden-paragraph", f"{TEXT}ruby-text",
     f"{TEXT}index-title-template")
)  # fmt: skip


class Body:
    """The content of one document, and what the walk came across besides text."""

    def __init__(self, root: Node) -> None:
        self.comments = sum(1 for _ in root.iter(f"{OFFICE}annotation"))
        self.tracked = sum(1 for _ in root.iter(f"{TEXT}changed-region"))
        self.pictures: list[str] = []
        self._hidden = {
            style.get(f"{STYLE}name")
            for style in root.iter(f"{STYLE}style")
            for properties in style.iter(f"{STYLE}text-properties")
            if properties.get(f"{TEXT}display") == "none"
        }
        self._tables = 0
        self._boxes: list[Node] = []
        self._notes: list[Node] = []
        self._count = 0

    def walk(
        self, node: Node, flow: Flow, place: str | None = None, heading: str | None = None
    ) -> None:
        """Append the blocks below a node; `place` names them all, else they are counted."""
        for child in node:
            tag = child.tag
            if tag in (f"{TEXT}p", f"{TEXT}h"):
                text = self.text(child)
                if place is not None:
                    flow.add(text, place)
                elif tag == f"{TEXT}h" and text.strip():
                    heading = " ".join(text.split())[:80]
                    flow.paragraphs += 1
                    flow.add(text, f'judul "{heading}"')
                else:
                    flow.paragraph(text, heading)
                self._aside(flow)
            elif tag == f"{TABLE}table":
                self._tables += 1
                flow.table(self._rows(child), f"tabel {self._tables}")
                self._aside(flow)
            elif tag == f"{PRESENTATION}notes":
                self.walk(child, flow, f"catatan pembicara {place or ''}".strip())
            elif tag == f"{DRAW}image":
                self._picture(child)
            elif tag not in _DROPPED:
                self.walk(child, flow, place, heading)

    def side(self, node: Node) -> str:
        """The text of a header, a footer or a cell, one line a paragraph."""
        inner = Flow()
        tables, self._tables = self._tables, 0
        self.walk(node, inner, "")
        self._tables = tables
        return inner.page().text

    def text(self, node: Node) -> str:
        """The text of one paragraph; frames and notes in it come after it."""
        parts: list[str] = [node.text or ""]
        for child in node:
            self._inline(child, parts)
            parts.append(child.tail or "")
        return "".join(parts)

    def _inline(self, node: Node, parts: list[str]) -> None:
        tag = node.tag
        if tag == f"{TEXT}s":
            count = node.get(f"{TEXT}c", "1")
            parts.append(" " * min(int(count) if count.isdecimal() else 1, MOST_REPEATED))
        elif tag == f"{TEXT}tab":
            parts.append("\t")
        elif tag == f"{TEXT}line-break":
            parts.append("\n")
        elif tag == f"{TEXT}note":
            self._notes.append(node)
        elif tag == f"{DRAW}image":
            self._picture(node)
        elif tag == f"{DRAW}text-box" or tag == f"{TABLE}table":
            self._boxes.append(node)
        elif tag in _DROPPED or node.get(f"{TEXT}style-name") in self._hidden:
            return
        elif tag in (f"{TEXT}p", f"{TEXT}h") and parts and any(parts):
            parts.append(f"\n{self.text(node)}")
        else:
            start = len(parts)
            parts.append(self.text(node))
            address = node.get(f"{XLINK}href", "") if tag == f"{TEXT}a" else ""
            if address.startswith(("http:", "https:")) and address not in "".join(parts[start:]):
                parts.append(f" ({address})")

    def _aside(self, flow: Flow) -> None:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            flow.add(self.side(box), "kotak teks")
        notes, self._notes = self._notes, []
        for note in notes:
            self._count += 1
            flow.add(self.side(note), f"catatan kaki {self._count}")

    def _rows(self, node: Node) -> list[list[str]]:
        rows: list[list[str]] = []
        for row in node.iter(f"{TABLE}table-row"):
            if _owner(row) is not node:
                continue
            cells: list[str] = []
            for cell in row:
                if cell.tag == f"{TABLE}table-cell":
                    text = self.side(cell)
                elif cell.tag == f"{TABLE}covered-table-cell":
                    text = ""
                else:
                    continue
                repeated = cell.get(f"{TABLE}number-columns-repeated", "1")
                cells += [text] * min(int(repeated) if repeated.isdecimal() else 1, MOST_REPEATED)
            rows.append(cells)
        return rows

    def _picture(self, node: Node) -> None:
        name = node.get(f"{XLINK}href", "").removeprefix("./")
        if name and "://" not in name:
            self.pictures.append(name)


def _owner(row: Node) -> Node | None:
    """The table that a row stands in, also through row groups."""
    parent = row.getparent()
    while parent is not None and parent.tag != f"{TABLE}table":
        parent = parent.getparent()
    return parent
