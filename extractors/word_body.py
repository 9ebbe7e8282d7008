"""Walks the body of a Word document in reading order: final text, tables, text boxes, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from extractors.flow import Flow
from extractors.hypertext import page_of
from extractors.package import Node, Package, Relation
from extractors.word_styles import Numbering, Styles, W, numbering_of, on

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_VML = "{urn:schemas-microsoft-com:vml}"

_DROPPED = frozenset(
    f"{W}{name}"
    for name in ("del", "moveFrom", "delText", "delInstrText", "instrText", "pPr", "rPr", "sdtPr",
                 "tblPr", "tblGrid", "tcPr", "sectPr", "rt", "fldData")
)  # fmt: skip
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "",
}


@dataclass
class Seen:
    """What the walk came across besides text."""

    inserted: int = 0
    deleted: int = 0
    hidden: int = 0
    comments: int = 0
    pictures: list[str] = field(default_factory=list)  # part names, in reading order


class Body:
    """One part (body, header, note) being walked into a Flow."""

    def __init__(self, package: Package, part: str, styles: Styles, numbering: Numbering) -> None:
        self.package = package
        self.relations: dict[str, Relation] = package.relations(part)
        self.styles = styles
        self.numbering = numbering
        self.seen = Seen()
        self.tables = 0
        self.boxes = 0
        self._waiting: list[Node] = []  # text boxes and diagrams met inside the paragraph

    def walk(self, node: Node, flow: Flow, heading: str | None = None) -> None:
        """Append the blocks below a node: paragraphs, tables, what wraps them."""
        for child in node:
            tag = child.tag
            if tag == f"{W}p":
                heading = self._paragraph(child, flow, heading)
            elif tag == f"{W}tbl":
                self.tables += 1
                self._table(child, flow, f"tabel {self.tables}")
            elif tag == f"{MC}AlternateContent":
                chosen = self._chosen(child)
                if chosen is not None:
                    self.walk(chosen, flow, heading)
            elif tag == f"{W}altChunk":
                self._chunk(child, flow, heading)
            elif tag in (f"{W}del", f"{W}moveFrom"):
                self.seen.deleted += 1
            elif tag not in _DROPPED:
                self.walk(child, flow, heading)

    def _chunk(self, node: Node, flow: Flow, heading: str | None) -> None:
        """A web page that some programs wrap up whole as their way to write DOCX."""
        relation = self.relations.get(node.get(f"{R}id", ""))
        data = self.package.part(relation.target) if relation and not relation.outside else b""
        if data and not data.startswith(b"PK"):
            for line in page_of(data).page().text.split("\n"):
                flow.paragraph(line, heading)

    def _paragraph(self, node: Node, flow: Flow, heading: str | None) -> str | None:
        text = self.text(node)
        title = bool(text.strip()) and self._is_heading(node)
        if title:
            heading = " ".join(text.split())[:80]
            flow.paragraphs += 1
            flow.add(text.strip("\n"), f'judul "{heading}"')
        else:
            flow.paragraph(text, heading)
        self._boxes(flow)
        return heading

    def _boxes(self, flow: Flow) -> None:
        waiting, self._waiting = self._waiting, []
        for box in waiting:
            if box.tag == f"{DGM}relIds":
                self._diagram(box, flow)
                continue
            self.boxes += 1
            for line in self.lines(box):
                flow.add(line, f"kotak teks {self.boxes}")

    def lines(self, node: Node) -> Iterator[str]:
        """The texts of all blocks below a node, cells of tables one after the other."""
        inner = Flow()
        tables, self.tables = self.tables, 0
        self.walk(node, inner)
        self.tables = tables
        text = inner.page().text
        if text:
            yield from text.split("\n")

    def _diagram(self, node: Node, flow: Flow) -> None:
        relation = self.relations.get(node.get(f"{R}dm", ""))
        root = self.package.tree(relation.target) if relation else None
        for paragraph in root.iter(f"{A}p") if root is not None else ():
            flow.add("".join(t.text or "" for t in paragraph.iter(f"{A}t")), "diagram")

    def _is_heading(self, node: Node) -> bool:
        style = node.find(f"{W}pPr/{W}pStyle")
        outline = node.find(f"{W}pPr/{W}outlineLvl")
        if outline is not None:
            return str(outline.get(f"{W}val", "9")) != "9"
        return style is not None and self.styles.heading(style.get(f"{W}val", ""))

    def text(self, node: Node) -> str:
        """The final text of one paragraph, with the label that its list gives it."""
        style = node.find(f"{W}pPr/{W}pStyle")
        key = style.get(f"{W}val", "") if style is not None else ""
        hidden = self.styles.hidden(key)
        parts: list[str] = []
        self._runs(node, parts, hidden)
        text = "".join(parts)
        label = self._label(node, key)
        return f"{label} {text}" if label and text.strip() else text

    def _label(self, node: Node, key: str) -> str:
        own = node.find(f"{W}pPr/{W}numPr")
        inherited = self.styles.numbering(key)
        number, level = numbering_of(own) if own is not None else inherited or ("", 0)
        if own is not None and not number and inherited:
            number = inherited[0]
        return self.numbering.label(number, level) if number and number != "0" else ""

    def _runs(self, node: Node, parts: list[str], hidden: bool) -> None:
        for child in node:
            tag = child.tag
            if tag == f"{W}t" or tag == f"{M}t":
                if hidden:
                    self.seen.hidden += bool((child.text or "").strip())
                else:
                    parts.append(child.text or "")
            elif tag in _SIGNS:
                parts.append(_SIGNS[tag])
            elif tag == f"{W}r":
                self._runs(child, parts, self._vanishes(child, hidden))
            elif tag in (f"{W}del", f"{W}moveFrom"):
                self.seen.deleted += 1
            elif tag == f"{W}txbxContent" or tag == f"{DGM}relIds":
                self._waiting.append(child)
            elif tag == f"{W}hyperlink":
                self._link(child, parts, hidden)
            elif tag == f"{MC}AlternateContent":
                chosen = self._chosen(child)
                if chosen is not None:
                    self._runs(chosen, parts, hidden)
            elif tag not in _DROPPED:
                self.seen.inserted += tag in (f"{W}ins", f"{W}moveTo")
                self.seen.comments += tag == f"{W}commentReference"
                self._picture(child)
                self._runs(child, parts, hidden)

    def _link(self, node: Node, parts: list[str], hidden: bool) -> None:
        start = len(parts)
        self._runs(node, parts, hidden)
        relation = self.relations.get(node.get(f"{R}id", ""))
        if relation and relation.outside and relation.target.startswith(("http:", "https:")):
            shown = "".join(parts[start:])
            # The address says where evidence lies that is not in the file.
            if relation.target.rstrip("/") not in shown:
                parts.append(f" ({relation.target})")

    def _vanishes(self, run: Node, hidden: bool) -> bool:
        own = run.find(f"{W}rPr/{W}vanish")
        if own is not None:
            return on(own)
        style = run.find(f"{W}rPr/{W}rStyle")
        return hidden or (style is not None and self.styles.hidden(style.get(f"{W}val", "")))

    def _picture(self, node: Node) -> None:
        if node.tag == f"{A}blip":
            key = node.get(f"{R}embed") or node.get(f"{R}link") or ""
        elif node.tag == f"{_VML}imagedata":
            key = node.get(f"{R}id") or ""
        else:
            return
        relation = self.relations.get(key)
        if relation and not relation.outside:
            self.seen.pictures.append(relation.target)

    @staticmethod
    def _chosen(node: Node) -> Node | None:
        """One of the alternatives, which all show the same."""
        choice = node.find(f"{MC}Choice")
        return choice if choice is not None else node.find(f"{MC}Fallback")

    def _table(self, node: Node, flow: Flow, place: str) -> None:
        flow.table([self._row(row) for row in self._rows(node)], place)
        self._boxes(flow)

    def _rows(self, node: Node) -> Iterator[Node]:
        for child in node:
            if child.tag == f"{W}tr":
                if child.find(f"{W}trPr/{W}del") is not None:
                    self.seen.deleted += 1
                else:
                    yield child
            elif child.tag not in _DROPPED:
                yield from self._rows(child)

    def _row(self, node: Node) -> list[str]:
        cells: list[str] = []
        before = node.find(f"{W}trPr/{W}gridBefore")
        cells += [""] * _span(before)
        for cell in self._cells(node):
            merged = cell.find(f"{W}tcPr/{W}vMerge")
            covered = merged is not None and merged.get(f"{W}val", "continue") == "continue"
            cells.append("" if covered else "\n".join(self.lines(cell)))
            wide = cell.find(f"{W}tcPr/{W}gridSpan")
            cells += [""] * (_span(wide) - 1)
        return cells

    def _cells(self, node: Node) -> Iterator[Node]:
        for child in node:
            if child.tag == f"{W}tc":
                yield child
            elif child.tag not in _DROPPED and child.tag != f"{W}trPr":
                yield from self._cells(child)


def _span(node: Node | None) -> int:
    text = node.get(f"{W}val", "") if node is not None else ""
    return min(int(text), 64) if text.isdecimal() else 0
