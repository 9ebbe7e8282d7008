"""The formats written by hand: TXT, RTF, ODT, HTML (also under the name .xls) and mail."""

from __future__ import annotations

from email.message import EmailMessage
from html import escape

from .markup import parse
from .offices import OFFICES, SIGNERS, Signer
from .packages import packed


def lines(text: str) -> list[tuple[str, list[str]]]:
    """The markup as plain lines: kind and cells."""
    out: list[tuple[str, list[str]]] = []
    for block in parse(text):
        words = block.words
        if block.kind == "kop":
            office = OFFICES[words[0]]
            out += [("title", [line]) for line in (*office.head, office.address) if line]
        elif block.kind == "table":
            out += [("row", row) for row in block.rows]
        elif block.kind == "sign":
            key, _, own = words[2].partition("=")
            signer = SIGNERS[key] if key else Signer(*own.split(";"))
            mark = "ttd" if words[0] == "ttd" else ""
            out += [("para", [line]) for line in (*words[1].split(";"), signer.position, mark, signer.name)]
        elif block.kind == "label":
            out.append(("para", [f"{words[0]} : {words[1]}"]))
        elif block.kind == "hang":
            out.append(("para", [" ".join(words)]))
        elif block.kind not in ("widths", "page"):
            out.append((block.kind if block.kind in ("title", "heading") else "para", [words[0] if words else ""]))
    return out


def txt(text: str, encoding: str = "utf-8") -> bytes:
    return "\r\n".join("\t".join(cells) for _, cells in lines(text)).encode(encoding)


def rtf(text: str) -> bytes:
    body = []
    for kind, cells in lines(text):
        line = "\\tab ".join(cells).replace("{", "\\{").replace("}", "\\}")
        line = "".join(ch if ord(ch) < 128 else f"\\u{ord(ch)}?" for ch in line)
        body.append(f"\\pard\\qc\\b {line}\\b0\\par" if kind == "title" else f"\\pard {line}\\par")
    return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\fs24\n" + "\n".join(body) + "\n}").encode("ascii")


def html(text: str, title: str = "", site: str = "") -> bytes:
    body, table = [f"<header>{escape(site)}</header>" if site else ""], False
    for kind, cells in [*lines(text), ("end", [])]:
        if kind == "row" and not table:
            body.append("<table border=1>")
        elif kind != "row" and table:
            body.append("</table>")
        table = kind == "row"
        if kind == "row":
            body.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
        elif kind != "end":
            tag = {"title": "h2", "heading": "h3"}.get(kind, "p")
            body.append(f"<{tag}>{escape(cells[0])}</{tag}>")
    return (f"<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>{escape(title)}</title></head>\n<body>\n"
            + "\n".join(body) + "\n</body></html>\n").encode()


ODF = "urn:oasis:names:tc:opendocument:xmlns"


def odt(text: str) -> bytes:
    body, table = [], False
    for kind, cells in [*lines(text), ("end", [])]:
        if kind == "row" and not table:
            body.append(f'<table:table><table:table-column table:number-columns-repeated="{len(cells)}"/>')
        elif kind != "row" and table:
            body.append("</table:table>")
        table = kind == "row"
        if kind == "row":
            body.append("<table:table-row>" + "".join(
                f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>' for cell in cells) + "</table:table-row>")
        elif kind in ("title", "heading"):
            body.append(f'<text:h text:outline-level="1">{escape(cells[0])}</text:h>')
        elif kind != "end":
            body.append(f"<text:p>{escape(cells[0])}</text:p>")
    content = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" '
               f'xmlns:table="{ODF}:table:1.0" office:version="1.2"><office:body><office:text>{"".join(body)}</office:text></office:body></office:document-content>')
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{ODF}:manifest:1.0" manifest:version="1.2">'
                f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
                '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    return packed({"mimetype": kind.encode(), "content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()})


def mail(subject: str, sender: str, to: str, date: str, text: str, attached: dict[str, bytes]) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"], message["Date"] = sender, to, subject, date
    message.set_content(text)
    for name, data in attached.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    message.set_boundary("batas-contoh-0001")
    return message.as_bytes()
