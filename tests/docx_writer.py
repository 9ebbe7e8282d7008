"""Writes small DOCX and ODF packages from XML, for what python-docx cannot make."""

from __future__ import annotations

import io
import zipfile

_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_SPACES = " ".join(
    f'xmlns:{short}="{address}"'
    for short, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*runs: str, properties: str = "") -> str:
    inside = "".join(r if r.startswith("<") else run(r) for r in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def table(*rows: list[str]) -> str:
    cells = (
        "".join(f"<w:tc>{c if c.startswith('<') else par(c)}</w:tc>" for c in row) for row in rows
    )
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(body: str, parts: dict[str, str | bytes] | None = None, more: str = "") -> bytes:
    """A document with this body; `parts` are other parts of word/ and are related to it by stem."""
    parts = parts or {}
    relations = "".join(
        f'<Relationship Id="{name.rpartition("/")[2].partition(".")[0]}" Target="{name}" '
        f'Type="{_TYPE}{_kind(name)}"/>'
        for name in parts
    )
    return package(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": "<Relationships xmlns="
            f'"http://schemas.openxmlformats.org/package/2006/relationships">{relations}{more}'
            "</Relationships>",
            **{f"word/{name}": _part(name, data) for name, data in parts.items()},
        }
    )


def _kind(name: str) -> str:
    return name.rpartition("/")[2].partition(".")[0].rstrip("0123456789")


def _part(name: str, data: str | bytes) -> str | bytes:
    if isinstance(data, bytes):
        return data
    tag = {"header": "hdr", "footer": "ftr"}.get(_kind(name), _kind(name))
    return f"<w:{tag} {_SPACES}>{data}</w:{tag}>"


def link(key: str, address: str) -> str:
    return (
        f'<Relationship Id="{key}" Target="{address}" TargetMode="External" '
        f'Type="{_TYPE}hyperlink"/>'
    )


def package(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def odf(kind: str, body: str, styles: str = "") -> bytes:
    ns = "urn:oasis:names:tc:opendocument:xmlns:"
    spaces = " ".join(
        f'xmlns:{short}="{ns}{name}:1.0"'
        for short, name in {
            "office": "office", "text": "text", "table": "table", "draw": "drawing",
            "style": "style", "presentation": "presentation",
        }.items()
    )  # fmt: skip
    return package(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {spaces}><office:body>{body}</office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {spaces}>{styles}</office:document-styles>",
        }
    )
