"""A standard that a text claims, and the certificate that it names or still waits for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact, Span

_CLAIM = screened(
    r"\bter(?:standar(?:d?isasi)?|standard?|sertifikasi|akreditasi)\b|\bber(?:standar|sertifikat)\b|\bbersertifikasi\b|"
    r"(?:sudah|telah)\s+(?:\w+\s+){0,3}?(?:sesuai|memenuhi|mencapai|mendapat(?:kan)?|memperoleh|lulus|berstatus)\s+(?:\w+\s+){0,2}?(?:standar|standardisasi|standarisasi|sertifikasi|sertifikat|akreditasi)|"
    r"memenuhi\s+standar|(?:lulus|predikat|peringkat|kategori)\s+(?:standar|standardisasi|standarisasi|akreditasi)|standar\s+(?:pisa|prap|rbra|puspaga|nasional)\b"
)
_PENDING = screened(
    r"(?:sertifikat|sertifikasi|piagam|akreditasi|standardisasi|standarisasi|penilaian|audit)\s*(?:\w+\s+){0,4}?[^\n.;]{0,25}?\b(?:menyusul|belum\s+(?:terbit|ada|diterima|keluar|dilaksanakan|dilakukan|diterbitkan|dimiliki)|"
    r"masih\s+(?:dalam\s+)?(?:proses|menunggu)|dalam\s+(?:proses|pengajuan|pengurusan)|sedang\s+(?:diajukan|diproses|diusulkan|diurus)|akan\s+(?:diajukan|diusulkan|diterbitkan|terbit)|tidak\s+(?:ada|tersedia))|"
    r"(?:belum|tanpa|menunggu|tidak)\s+(?:\w+\s+){0,2}?(?:memiliki\s+|mempunyai\s+|ada\s+|terbitnya\s+)?(?:sertifikat|sertifikasi|akreditasi)\b|"
    r"(?:sertifikat|piagam)\s*[:|]\s*(?:-|menyusul|belum|proses|\.{3,})"
)
_CERTIFICATE = screened(
    r"(?:(?:nomor|no\.?)\s*(?:sertifikat|piagam|sk\s+(?:standardisasi|standarisasi|akreditasi)|akreditasi)|"
    r"(?:sertifikat|piagam|akreditasi|standardisasi|standarisasi)\s*(?:[\w-]+\s+){0,6}?(?:nomor|no)\b\.?)"
    r"\s*[:.]?\s*(?=[\w./-]*\d)(?!\s*[.…_]{3})[\w./-]{4,}|"
    r"(?:berlaku\s+(?:sampai|hingga|s\.?d)|masa\s+berlaku)\D{0,25}\d"
)


BEFORE = 40  # characters before a claim in which it may be denied
# what is not there yet, or is only hoped for, is no claim
_DENIED = re.compile(
    r"\b(?:(?:belum|tidak|bukan|tanpa)\s+(?!hanya\b|saja\b)(?:\w+\s+){0,3}|"
    r"(?:agar|supaya|menuju|(?:di)?target\w*|(?:di)?harap\w*|(?:di)?rencana\w*|calon|syarat|persiapan)\s+(?:(?!sudah\b|telah\b)\w+\s+){0,3}|"
    r"(?:akan|untuk|harus|perlu|wajib)\s+(?:(?:ada|semua\w*|dapat|bisa|segera|menjadi|lembaga|layanan|yang)\s+){0,3})$"
)
_HEAD = re.compile(r"sertifikat|piagam|akreditasi|standardisasi|standarisasi", re.IGNORECASE)
_NONE = re.compile(
    r"^\W*(?:menyusul|belum\b.*|proses.*|dalam\s+proses.*|tidak\s+(?:ada|punya).*|-+|nihil)\W*$",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"(?=.*\d)(?=.*[/.-])[\w./ -]{5,}|^(?:ada|a|b|c|unggul|baik)$", re.IGNORECASE)


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `standard` with the values claimed, pending and certificate, each once."""
    flow = view.flow
    low = flow.low[:40_000]
    if "standar" not in low and "sertifika" not in low and "akreditasi" not in low:
        return
    seen: set[str] = set()
    for value, pattern in (
        ("claimed", _CLAIM),
        ("pending", _PENDING),
        ("certificate", _CERTIFICATE),
    ):
        found = pattern.finditer(low)
        if value == "claimed":
            found = (m for m in found if not _DENIED.search(low[max(0, m.start() - BEFORE) : m.start()]))
        match = next(found, None)
        if match:
            where = flow.span(match.start(), match.end(), around=30)
            seen.add(value)
            yield Fact(name="standard", value=value, where=where)
    for page in view.pages:
        for table in page.page.tables:
            for value in _of_column(table.rows):
                if value not in seen:
                    seen.add(value)
                    where = Span(
                        path=view.document.path, page=page.number, place=table.place or None
                    )
                    yield Fact(name="standard", value=value, where=where)


def _of_column(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """What a column for certificates holds: pending where all is still to come."""
    for at, row in enumerate(rows[:4]):
        for column, head in enumerate(row):
            if not _HEAD.search(head) or len(head) > 60:
                continue
            cells = [each[column].strip() for each in rows[at + 1 :] if column < len(each)]
            cells = [cell for cell in cells if cell]
            if any(_GIVEN.search(cell) and not _NONE.match(cell) for cell in cells):
                yield "certificate"
            elif cells and all(_NONE.match(cell) for cell in cells):
                yield "pending"
