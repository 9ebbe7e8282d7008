"""Electronic signatures in PDF files: who signed, when, and whether the bytes are still those."""

from __future__ import annotations

import ctypes
import hashlib
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pypdfium2.raw as pdfium

from pipeline.records import ElectronicSignature

_MOST = 50
_LARGEST = 4 << 20  # bytes of a signature's container
# DER of the attribute messageDigest (RFC 5652, 11.2) up to the set that holds it
_DIGEST_ATTRIBUTE = bytes.fromhex("06092a864886f70d01090431")
_HASHES = {20: "sha1", 28: "sha224", 32: "sha256", 48: "sha384", 64: "sha512"}
_TIME = re.compile(r"D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:([+-])(\d{2})'?(\d{2})?)?")


def signatures_of(document: Any, file: Path) -> tuple[ElectronicSignature, ...]:
    """The signatures of an open document.

    `intact` tells whether the signed bytes still give the signed digest; whether the certificate
    is to be trusted is not looked into.  None where that could not be told.
    """
    count = min(pdfium.FPDF_GetSignatureCount(document), _MOST)
    found = []
    for index in range(max(0, count)):
        item = pdfium.FPDF_GetSignatureObject(document, index)
        if not item:
            continue
        size = pdfium.FPDFSignatureObj_GetContents(item, None, 0)
        if not 0 < size <= _LARGEST:
            continue  # a field that waits for its signature
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDFSignatureObj_GetContents(item, buffer, size)
        contents = buffer.raw[:size]
        if not contents.strip(b"\0"):
            continue
        found.append(
            ElectronicSignature(
                signer=_signer(contents), at=_time(item), intact=_intact(item, contents, file)
            )
        )
    return tuple(found)


def _signer(contents: bytes) -> str | None:
    """The common name in the certificate that no other one there was issued by."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import pkcs7

    try:
        certificates = pkcs7.load_der_pkcs7_certificates(_der(contents))
        issuers = {one.issuer for one in certificates if one.issuer != one.subject}
        last = [one for one in certificates if one.subject not in issuers] or certificates
        names = last[0].subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME) if last else []
    except (ValueError, TypeError, IndexError, UnsupportedAlgorithm):
        return None
    return str(names[0].value).strip() or None if names else None


def _der(contents: bytes) -> bytes:
    """The outermost DER value, without the zeros that fill its place up."""
    if len(contents) < 2 or contents[0] != 0x30:
        return contents
    length, start = contents[1], 2
    if length == 0x80:
        return contents
    if length > 0x80:
        start += length & 0x7F
        length = int.from_bytes(contents[2:start], "big")
    return contents[: start + length]


def _time(item: Any) -> str | None:
    size = pdfium.FPDFSignatureObj_GetTime(item, None, 0)
    if not 0 < size < 200:
        return None
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFSignatureObj_GetTime(item, buffer, size)
    match = _TIME.match(buffer.value.decode("latin-1"))
    if not match:
        return None
    zone = None
    if match[7]:
        east = timedelta(hours=int(match[8]), minutes=int(match[9] or 0))
        zone = timezone(east if match[7] == "+" else -east)
    try:
        moment = datetime(*(int(part or 0) for part in match.groups()[:6]), tzinfo=zone)  # type: ignore[misc,arg-type]
    except ValueError:
        return None
    return moment.isoformat()


def _intact(item: Any, contents: bytes, file: Path) -> bool | None:
    at = contents.find(_DIGEST_ATTRIBUTE)
    if at < 0:
        return None
    # SET length, OCTET STRING tag, length, digest
    value = contents[at + len(_DIGEST_ATTRIBUTE) :][:70]
    if len(value) < 4 or value[1] != 0x04 or value[2] not in _HASHES:
        return None
    digest = value[3 : 3 + value[2]]
    count = pdfium.FPDFSignatureObj_GetByteRange(item, None, 0)
    if count < 2 or count % 2 or count > 20:
        return None
    numbers = (ctypes.c_int * count)()
    pdfium.FPDFSignatureObj_GetByteRange(item, numbers, count)
    sums = hashlib.new(_HASHES[value[2]], usedforsecurity=False)
    with file.open("rb") as stream:
        for start, length in zip(numbers[::2], numbers[1::2], strict=True):
            if start < 0 or length < 0:
                return None
            stream.seek(start)
            while length > 0:
                part = stream.read(min(length, 1 << 20))
                if not part:
                    return False
                sums.update(part)
                length -= len(part)
    return sums.digest() == digest
