"""HTML, MHT and other XML: the text a reader would see, tables, addresses of links."""

from __future__ import annotations

import re
from email import policy
from email.parser import BytesParser
from typing import Any

from lxml import etree, html

from extractors import formats, phash
from extractors.broken import BROKEN, damaged
from extractors.contract import Reading, Source
from extractors.encoding import decoded
from extractors.flow import MOST_CHARACTERS, Flow
from extractors.package import Node, parse
from pipeline.language import N_
from pipeline.records import Message, Picture, Settings, Status

MEDIA_TYPES = frozenset({formats.HTML, formats.MHT, formats.XML})

_BLANK = N_("Halaman web ini tidak berisi teks yang terlihat.")
_NOT_SEEN = frozenset(
    ("script", "style", "noscript", "template", "head", "object", "svg", "select")
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | frozenset(
    ("address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "li", "main",
     "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
     "ul", "caption", "option")
)  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.I)
_PACKED = re.compile(rb"\s*(?:MIME-Version|Content-Type):", re.I)
_DEEPEST = 300


def read(source: Source, settings: Settings) -> Reading:
    """The visible text with places; raises Unprocessable when nothing can be made of it."""
    with source.file.open("rb") as stream:
        data = stream.read(MOST_CHARACTERS)
    pictures: list[Picture] = []
    page: bytes | str = data
    if source.media_type == formats.XML:
        flow = _xml(data)
    else:
        if source.media_type == formats.MHT:
            page, pictures = _mht(data)
        flow = flow_of(page)
    if not flow and not pictures:
        return Reading(status=Status.EMPTY, problem=Message.of(_BLANK))
    return Reading(pages=(flow.page(pictures=pictures),))


def page_of(data: bytes) -> Flow:
    """The visible text of an HTML page, also of one packed as MHT."""
    return flow_of(_mht(data)[0] if _PACKED.match(data) else data)


def flow_of(data: bytes | str) -> Flow:
    """The visible text of an HTML page, as bytes in its own encoding or as text."""
    text = data if isinstance(data, str) else _text(data)
    flow = Flow()
    # An XML declaration in a text makes lxml refuse it.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.replace("\0", ""))
    if not text.strip():
        return flow
    try:
        root = html.document_fromstring(text, parser=html.HTMLParser(huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        flow.paragraph(re.sub(r"<[^>]*>", " ", text))
        return flow
    _Walk(flow).node(root, 0)
    return flow


def _text(data: bytes) -> str:
    if not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        named = _CHARSET.search(data[:4096])
        if named:
            try:
                return data.decode(named[1].decode("ascii"))
            except (LookupError, UnicodeDecodeError):
                pass  # the page is wrong about itself, or holds a bad byte
    found = decoded(data)
    return found[0] if found else data.decode("utf-8", "replace")


class _Walk:
    """Goes through a page and breaks its text where a browser would."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.parts: list[str] = []
        self.heading: str | None = None
        self.tables = 0

    def node(self, node: Node, depth: int) -> None:
        tag = node.tag if isinstance(node.tag, str) else ""
        if not tag or depth > _DEEPEST or _unseen(node):
            return
        if tag == "table" and _is_data(node):
            self._flush()
            self.tables += 1
            rows = [[_cell(cell, depth) for cell in row] for row in _rows(node)]
            self.flow.table(rows, f"tabel {self.tables}")
            return
        block = tag in _BLOCKS
        if block:
            self._flush()
        if tag == "br":
            self.parts.append("\n")
        start = len(self.parts)
        self._say(node.text, tag == "pre")
        for child in node:
            self.node(child, depth + 1)
            self._say(child.tail, tag == "pre")
        if tag == "a":
            address = node.get("href", "")
            shown = "".join(self.parts[start:])
            if address.startswith(("http:", "https:")) and address.rstrip("/") not in shown:
                self.parts.append(f" ({address})")
        if block:
            self._flush(title=tag in _HEADINGS)

    def _say(self, text: str | None, as_is: bool) -> None:
        if text:
            self.parts.append(text if as_is else re.sub(r"[ \t\r\n\f]+", " ", text))

    def _flush(self, title: bool = False) -> None:
        lines = [re.sub(r" {2,}", " ", line).strip() for line in "".join(self.parts).split("\n")]
        self.parts.clear()
        text = "\n".join(line for line in lines if line)
        if title and text:
            self.heading = " ".join(text.split())[:80]
            self.flow.paragraphs += 1
            self.flow.add(text, f'judul "{self.heading}"')
        else:
            self.flow.paragraph(text, self.heading)


def _unseen(node: Node) -> bool:
    return (
        node.tag in _NOT_SEEN
        or node.get("hidden") is not None
        or bool(_HIDDEN.search(node.get("style", "")))
    )


def _is_data(table: Node) -> bool:
    """A table inside which no other stands; the outer ones only lay out the page."""
    return next(table.iterdescendants("table"), None) is None


def _rows(table: Node) -> list[list[Node | None]]:
    rows = []
    for row in table.iter("tr"):
        cells: list[Node | None] = []
        for cell in row.iterchildren("td", "th"):
            cells.append(cell)
            wide = cell.get("colspan", "1")
            cells += [None] * (min(int(wide), 64) - 1 if wide.isdecimal() else 0)
        rows.append(cells)
    return rows


def _cell(node: Node | None, depth: int) -> str:
    if node is None:
        return ""
    inner = Flow()
    _Walk(inner).node(node, depth + 1)
    return inner.page().text


def _mht(data: bytes) -> tuple[bytes | str, list[Picture]]:
    page: bytes | str = b""
    pictures: list[Picture] = []
    try:
        message: Any = BytesParser(policy=policy.default).parsebytes(data)
        for part in message.walk():
            kind = part.get_content_type()
            if kind == "text/html" and not page:
                page = part.get_payload(decode=True) or b""
            elif kind.startswith("image/") and len(pictures) < 200:
                picture = phash.picture_of(part.get_payload(decode=True) or b"")
                if picture:
                    pictures.append(picture)
    except BROKEN as error:
        raise damaged("MHT") from error
    return page, pictures


def _xml(data: bytes) -> Flow:
    flow = Flow()
    root, _ = parse(data)
    if root is None:
        found = decoded(data)
        flow.paragraph(re.sub(r"<[^>]*>", " ", found[0]) if found else "")
        return flow
    lines: list[str] = []
    # Word 2003 and the like: a line for each paragraph; other XML: a line for each text.
    blocks = [node for node in root.iter() if etree.QName(node).localname in ("p", "Row")]
    if blocks:
        for block in blocks:
            between = "\t" if etree.QName(block).localname == "Row" else ""
            lines.append(between.join(block.itertext()))
    else:
        lines = [text for text in root.itertext() if text.strip()]
    for line in lines:
        flow.paragraph(line)
    return flow
