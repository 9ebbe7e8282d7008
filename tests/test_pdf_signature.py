"""Electronic signatures in PDF files: signer, time, and whether the bytes are still those."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from extractors import pdf
from extractors.contract import Source
from pipeline.records import ElectronicSignature, Settings

cryptography = pytest.importorskip("cryptography")

from cryptography import x509  # noqa: E402
from cryptography.hazmat.primitives import hashes, serialization  # noqa: E402
from cryptography.hazmat.primitives.asymmetric import ec  # noqa: E402
from cryptography.hazmat.primitives.serialization import pkcs7  # noqa: E402

ROOM = 8000  # bytes for the container
SIGNER = "Ir. DAMAR WICAKSANA, M.Si."


def signed() -> bytes:
    """A PDF signed as signing services do: a detached container within the byte ranges."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(72, 700, "KEPUTUSAN BUPATI TIRTAWANA tentang forum anak")
    canvas.save()
    out = io.BytesIO()
    with pikepdf.open(stream) as file:
        value = pikepdf.Dictionary(
            Type=pikepdf.Name.Sig,
            Filter=pikepdf.Name("/Adobe.PPKLite"),
            SubFilter=pikepdf.Name("/adbe.pkcs7.detached"),
            M="D:20240514093000+07'00'",
            ByteRange=[0, 1111111111, 1222222222, 1333333333],
            Contents=pikepdf.String(b"\xab" * ROOM),
        )
        field = file.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Sig,
                T="ttd",
                Rect=[0, 0, 0, 0],
                V=file.make_indirect(value),
            )
        )
        file.Root.AcroForm = pikepdf.Dictionary(Fields=[field], SigFlags=3)
        file.pages[0].Annots = pikepdf.Array([field])
        file.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = bytearray(out.getvalue())
    start = data.lower().index(b"<" + b"ab" * ROOM + b">")
    end = start + 2 * ROOM + 2
    numbers = [0, start, end, len(data) - end]
    for mark, number in zip((1111111111, 1222222222, 1333333333), numbers[1:], strict=True):
        at = data.index(str(mark).encode())
        data[at : at + 10] = str(number).encode().ljust(10)
    container = _container(bytes(data[:start] + data[end:]))
    data[start + 1 : end - 1] = container.hex().encode().ljust(2 * ROOM, b"0")
    return bytes(data)


def _container(content: bytes) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, SIGNER)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Balai Uji")]))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(datetime(2024, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2030, 1, 1, tzinfo=UTC))
        .sign(key, hashes.SHA256())
    )
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    return (
        pkcs7.PKCS7SignatureBuilder()
        .set_data(content)
        .add_signer(certificate, key, hashes.SHA256())
        .sign(serialization.Encoding.DER, options)
    )


def signatures(tmp_path: Path, data: bytes) -> tuple[ElectronicSignature, ...]:
    file = tmp_path / "a.pdf"
    file.write_bytes(data)
    source = Source(path="a.pdf", file=file, media_type="application/pdf")
    return pdf.read(source, Settings(spool=tmp_path)).signatures


def test_signer_time_and_intact(tmp_path: Path) -> None:
    (found,) = signatures(tmp_path, signed())
    assert found == ElectronicSignature(signer=SIGNER, at="2024-05-14T09:30:00+07:00", intact=True)


def test_a_change_after_signing_shows(tmp_path: Path) -> None:
    data = signed()
    at = data.index(b"opensource")
    (found,) = signatures(tmp_path, data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    assert found.intact is False


def test_a_field_that_waits_for_its_signature_is_none(tmp_path: Path) -> None:
    data = signed()
    start = data.index(b"/Contents <") if b"/Contents <" in data else data.index(b"/Contents<")
    start = data.index(b"<", start) + 1
    empty = data[:start] + b"0" * (2 * ROOM) + data[start + 2 * ROOM :]
    assert signatures(tmp_path, empty) == ()
