"""A standard that a text claims, and the certificate that it names or still waits for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.text import View
from pipeline.records import Fact

_CLAIM = re.compile(
    r"\bter(?:standar(?:d?isasi)?|standard?|sertifikasi|akreditasi)\b|\bber(?:standar|sertifikat)\b|\bbersertifikasi\b|"
    r"(?:sudah|telah)\s+(?:\w+\s+){0,3}?(?:sesuai|memenuhi|mencapai|mendapat(?:kan)?|memperoleh|lulus|berstatus)\s+(?:\w+\s+){0,2}?(?:standar|standardisasi|standarisasi|sertifikasi|sertifikat|akreditasi)|"
    r"memenuhi\s+standar|(?:lulus|predikat|peringkat|kategori)\s+(?:standar|standardisasi|standarisasi|akreditasi)|(?:standar|layanan)\s+(?:pisa|prap|rbra|puspaga|nasional)\b"
)
_PENDING = re.compile(
    r"(?:sertifikat|sertifikasi|piagam|akreditasi|standardisasi|standarisasi|penilaian|audit)\s*(?:\w+\s+){0,4}?[^\n.;]{0,25}?\b(?:menyusul|belum\s+(?:terbit|ada|diterima|keluar|dilaksanakan|dilakukan|diterbitkan|dimiliki)|"
    r"masih\s+(?:dalam\s+)?(?:proses|menunggu)|dalam\s+(?:proses|pengajuan|pengurusan)|sedang\s+(?:diajukan|diproses|diusulkan|diurus)|akan\s+(?:diajukan|diusulkan|diterbitkan|terbit)|tidak\s+(?:ada|tersedia))|"
    r"(?:belum|tanpa|menunggu|tidak)\s+(?:\w+\s+){0,2}?(?:memiliki\s+|mempunyai\s+|ada\s+|terbitnya\s+)?(?:sertifikat|sertifikasi|akreditasi)\b|"
    r"(?:sertifikat|piagam)\s*[:|]\s*(?:-|menyusul|belum|proses|\.{3,})"
)
_CERTIFICATE = re.compile(
    r"(?:(?:nomor|no\.?)\s*(?:sertifikat|piagam|sk\s+(?:standardisasi|standarisasi|akreditasi)|akreditasi)|"
    r"(?:sertifikat|piagam|akreditasi|standardisasi|standarisasi)\s*(?:[\w-]+\s+){0,6}?(?:nomor|no)\b\.?)"
    r"\s*[:.]?\s*(?=[\w./-]*\d)(?!\s*[.…_]{3})[\w./-]{4,}|"
    r"(?:berlaku\s+(?:sampai|hingga|s\.?d)|masa\s+berlaku)\D{0,25}\d"
)


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `standard` with the values claimed, pending and certificate, each once."""
    flow = view.flow
    low = flow.low[:40_000]
    if "standar" not in low and "sertifika" not in low and "akreditasi" not in low:
        return
    for value, pattern in (
        ("claimed", _CLAIM),
        ("pending", _PENDING),
        ("certificate", _CERTIFICATE),
    ):
        match = pattern.search(low)
        if match:
            where = flow.span(match.start(), match.end(), around=30)
            yield Fact(name="standard", value=value, where=where)
