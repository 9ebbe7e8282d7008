"""EML and MSG: headers and body as text, attachments as files of their own."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from io import BytesIO
from typing import Any, cast

from extractors import formats
from extractors.broken import BROKEN, damaged
from extractors.container import Layout, deep_reason
from extractors.contract import Reading, Source
from extractors.flow import Flow
from extractors.hypertext import flow_of
from pipeline.language import N_
from pipeline.records import Message, Settings, Status

MEDIA_TYPES = frozenset({formats.EML, formats.MSG})

_BLANK = N_("Surel ini tidak berisi teks maupun lampiran.")
_HEADERS = (("From", "Dari"), ("To", "Kepada"), ("Cc", "Tembusan"), ("Date", "Tanggal"),
            ("Subject", "Perihal"))  # fmt: skip
_SMALLEST_INLINE = 20_000  # bytes; pictures below in a body are logos of signatures
_MOST = 512 << 20


def read(source: Source, settings: Settings) -> Reading:
    """Headers and body with places, and the attachments as members.

    Raises Unprocessable when the mail does not hold together.
    """
    layout = Layout.of(source, settings)
    try:
        flow = (_msg if source.media_type == formats.MSG else _eml)(source, layout)
    except BROKEN as error:
        raise damaged(formats.label(source.media_type)) from error
    if not layout.found:
        layout.folder.rmdir()
    if not flow and not layout.found:
        return Reading(status=Status.EMPTY, problem=Message.of(_BLANK))
    return Reading(pages=(flow.page(),) if flow else (), members=tuple(layout.found))


def _eml(source: Source, layout: Layout) -> Flow:
    with source.file.open("rb") as stream:
        data = stream.read(_MOST)
    message = BytesParser(policy=policy.default).parsebytes(data)
    plain: list[str] = []
    marked: list[str] = []
    flow = Flow()
    _headers(flow, ((name, _header(message, name)) for name, _ in _HEADERS))
    for part in _leaves(message):
        kind = part.get_content_type()
        name = _name(part)
        attached = part.get_content_disposition() == "attachment" or name
        if kind in ("text/plain", "text/html") and not attached:
            (plain if kind == "text/plain" else marked).append(_content(part))
        elif kind == "message/rfc822":
            _attach(layout, name or "pesan.eml", _rfc822(part))
        else:
            _attach_part(layout, part, name, kind)
    _body(flow, "\n".join(plain), "\n".join(marked))
    return flow


def _leaves(message: EmailMessage) -> Iterable[EmailMessage]:
    waiting = [message]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_type() != "message/rfc822" and part.is_multipart():
            waiting = [cast(EmailMessage, p) for p in part.iter_parts()] + waiting
        else:
            yield part


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except BROKEN:  # the parser of structured headers stumbles over some
        return ""


def _name(part: EmailMessage) -> str:
    try:
        return part.get_filename() or ""
    except BROKEN:
        return ""


def _content(part: EmailMessage) -> str:
    try:
        return str(part.get_content())
    except BROKEN:
        data = part.get_payload(decode=True)
        return data.decode("utf-8", "replace") if isinstance(data, bytes) else ""


def _rfc822(part: EmailMessage) -> bytes:
    payload = part.get_payload()
    inside: Any = payload[0] if isinstance(payload, list) and payload else None
    return inside.as_bytes() if inside is not None else b""


def _attach_part(layout: Layout, part: EmailMessage, name: str, kind: str) -> None:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data:
        if name:
            _attach(layout, name, b"")
        return
    inline = part.get_content_disposition() != "attachment"
    if inline and kind.startswith("image/") and len(data) < _SMALLEST_INLINE:
        return
    suffix = mimetypes.guess_extension(kind) or ""
    _attach(layout, name or f"lampiran-{len(layout.found) + 1}{suffix}", data)


def _attach(layout: Layout, name: str, data: bytes) -> None:
    if layout.too_deep:
        layout.refuse(name, Status.TOO_LARGE, deep_reason())
    else:
        layout.put(name, BytesIO(data))


def _headers(flow: Flow, values: Iterable[tuple[str, str]]) -> None:
    shown = dict(_HEADERS)
    for name, value in values:
        if value.strip():
            flow.add(f"{shown[name]}: {' '.join(value.split())}", "kepala surel")


def _body(flow: Flow, plain: str, marked: str) -> None:
    if plain.strip():
        for line in plain.splitlines():
            flow.paragraph(line)
    elif marked.strip():
        for line in flow_of(marked).page().text.split("\n"):
            flow.paragraph(line)


def _msg(source: Source, layout: Layout) -> Flow:
    from oxmsg import Message as OutlookMessage

    message = OutlookMessage.load(str(source.file))
    flow = Flow()
    to = ", ".join(f"{r.name or ''} <{r.email_address or ''}>" for r in message.recipients)
    sent = message.sent_date.isoformat(" ", "minutes") if message.sent_date else ""
    _headers(
        flow,
        (("From", message.sender or ""), ("To", to), ("Date", sent), ("Subject", message.subject)),
    )
    _body(flow, message.body or "", "" if message.body else _marked(message))
    for number, attachment in enumerate(message.attachments, start=1):
        try:
            name = attachment.file_name or f"lampiran-{number}"
            data = attachment.file_bytes
        except BROKEN:
            layout.torn(f"lampiran-{number}")
            continue
        if data is None:
            # A mail inside the mail, or a reference to a file elsewhere: only its name is known.
            layout.refuse(name, Status.UNSUPPORTED, Message.of(_NO_DATA))
        else:
            _attach(layout, name, data)
    return flow


_NO_DATA = N_(
    "Lampiran ini berupa surel lain atau tautan; simpan lampirannya sebagai berkas sendiri."
)


def _marked(message: Any) -> str:
    try:
        return message.html_body or ""
    except BROKEN:
        return ""
