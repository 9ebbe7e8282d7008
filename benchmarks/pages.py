"""Invented pages with known text, for the measurements: letters, decrees, reports, ruled tables."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass, field
from pathlib import Path

import reportlab
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
# None of these was used when the settings of the OCR were chosen (Times and Liberation were).
FONTS = (
    ("Helvetica", 11.0), ("Courier", 10.0), ("Vera", 10.0), ("Times-Italic", 12.0),
    ("VeraBd", 9.5), ("Helvetica-Oblique", 9.0), ("Courier-Bold", 11.0), ("VeraIt", 10.5),
)  # fmt: skip

_WHO = (
    "Sekretaris Kecamatan Wanaraya", "Kelompok Kerja Literasi", "Kepala Bidang Pelayanan Terpadu",
    "Forum Remaja Telaga Biru", "Kader Posyandu Cempaka", "Pengurus Perpustakaan Keliling",
    "Dinas Kependudukan dan Pencatatan Sipil", "Komite Sekolah Dasar Negeri 7 Rimbajaya",
    "Petugas Puskesmas Tirtasari", "Lurah Sumber Makmur", "Paguyuban Orang Tua Asuh",
)  # fmt: skip
_DID = (
    "menyusun jadwal kunjungan ke {n} kampung binaan", "menyerahkan {n} akta kelahiran kepada keluarga",
    "membuka ruang laktasi dan pojok baca seluas {n} meter persegi", "melatih {n} pendamping sebaya",
    "memeriksa kesehatan gigi bagi {n} murid kelas awal", "mencatat {n} pengaduan melalui loket terpadu",
    "memasang rambu zona selamat pada {n} ruas jalan", "membagikan {n} paket gizi seimbang",
    "menata ulang taman bermain ramah lingkungan di {n} titik", "mengevaluasi capaian {n} persen",
)  # fmt: skip
_WHY = (
    "sebagai tindak lanjut rapat koordinasi lintas sektor", "guna memenuhi standar pelayanan minimal",
    "sesuai kesepakatan dengan dunia usaha setempat", "agar partisipasi warga semakin meningkat",
    "berdasarkan hasil pemantauan triwulan ketiga", "dengan dukungan dana desa dan swadaya",
    "untuk mencegah perkawinan usia dini", "menurut rencana aksi yang telah ditetapkan",
)  # fmt: skip
_HEADS = (
    "BERITA ACARA PENYERAHAN BANTUAN", "LAPORAN PELAKSANAAN KEGIATAN", "NOTA KESEPAHAMAN",
    "SURAT PERINTAH TUGAS", "KEPUTUSAN KEPALA DINAS", "TELAAHAN STAF",
)  # fmt: skip
_MONTHS = ("Januari", "Maret", "April", "Juni", "Agustus", "Oktober", "Desember")


@dataclass(frozen=True)
class Made:
    """A PDF file's bytes, the lines of each page, and the cells of the table on each page."""

    pdf: bytes
    lines: tuple[tuple[str, ...], ...]
    cells: tuple[tuple[tuple[str, ...], ...], ...]


def _fonts() -> None:
    for name in ("Vera", "VeraBd", "VeraIt"):
        if name not in pdfmetrics.getRegisteredFontNames():
            file = Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf"
            pdfmetrics.registerFont(TTFont(name, str(file)))


def sentence(dice: random.Random) -> str:
    did = dice.choice(_DID).format(n=dice.randint(3, 960))
    day = f"{dice.randint(1, 28)} {dice.choice(_MONTHS)} {dice.randint(2019, 2025)}"
    return f"{dice.choice(_WHO)} pada tanggal {day} {did} {dice.choice(_WHY)}."


def _wrapped(text: str, font: str, size: float, room: float) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and pdfmetrics.stringWidth(longer, font, size) > room:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line]


@dataclass
class _Pen:
    """Writes lines from the top of a page and keeps what it wrote."""

    canvas: Canvas
    font: str
    size: float
    at: float = HEIGHT - 70
    lines: list[str] = field(default_factory=list)

    def put(self, x: float, text: str, extra: float = 0.0) -> None:
        self.canvas.setFont(self.font, self.size + extra)
        self.canvas.drawString(x, self.at, text)
        self.lines.append(text)
        self.at -= (self.size + extra) * 1.45

    def fill(self, x: float, text: str, hang: float = 0.0) -> None:
        for k, line in enumerate(_wrapped(text, self.font, self.size, WIDTH - x - hang - 70)):
            self.put(x + hang if k else x, line)


def text_pages(count: int, seed: int, fonts: tuple[tuple[str, float], ...] = FONTS) -> Made:
    """Pages of running text, numbered points and a signature block, a font a page."""
    _fonts()
    dice = random.Random(seed)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1)
    pages = []
    for page in range(count):
        font, size = fonts[page % len(fonts)]
        pen = _Pen(canvas, font, size)
        pen.put(190, dice.choice(_HEADS), 1.5)
        number, code, part = dice.randint(100, 999), dice.randint(10, 99), dice.randint(1, 4)
        pen.put(190, f"NOMOR : {number}/{code}/BID.{part}")
        pen.at -= 10
        for letter in "abcdef":
            pen.fill(75, f"{letter}. {sentence(dice)}", hang=15)
        while pen.at > 210:
            pen.fill(75, f"{sentence(dice)} {sentence(dice)}")
            pen.at -= 6
        pen.at -= 14
        pen.put(330, f"Ditetapkan di {dice.choice(('Rimbajaya', 'Tirtasari', 'Wanaraya'))}")
        pen.put(330, "KEPALA DINAS,")
        pen.at -= 40
        pen.put(330, dice.choice(("Drs. Guntur Wiratama, M.Si.", "Hj. Ratna Kusumadewi, S.H.")))
        canvas.showPage()
        pages.append(tuple(pen.lines))
    canvas.save()
    return Made(stream.getvalue(), tuple(pages), tuple(() for _ in pages))


def table_pages(count: int, seed: int) -> Made:
    """Pages with a ruled table of four columns."""
    _fonts()
    dice = random.Random(seed)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1)
    edges = (60.0, 95.0, 300.0, 400.0, 530.0)
    pages, tables = [], []
    for page in range(count):
        font, size = FONTS[page % 3]
        rows = [("No", "Kegiatan", "Jumlah", "Tahun")]
        for number in range(1, dice.randint(14, 26)):
            what = dice.choice(_DID).format(n=dice.randint(2, 99)).split()[:4]
            rows.append((str(number), " ".join(what), f"{dice.randint(1, 9)}.{dice.randint(100, 999)}",
                         str(dice.randint(2019, 2025))))  # fmt: skip
        canvas.setFont(font, size)
        title = f"Tabel {page + 1}. {dice.choice(_HEADS).title()}"
        canvas.drawString(60, HEIGHT - 70, title)
        top = HEIGHT - 90
        canvas.setFont(font, size - 1)
        for k, row in enumerate(rows):
            for cell, x in zip(row, edges, strict=False):
                canvas.drawString(x + 4, top - k * 20 - 14, cell)
        for k in range(len(rows) + 1):
            canvas.line(edges[0], top - k * 20, edges[-1], top - k * 20)
        for x in edges:
            canvas.line(x, top, x, top - len(rows) * 20)
        canvas.showPage()
        pages.append((title, *(" ".join(row) for row in rows)))
        tables.append(tuple(rows))
    canvas.save()
    return Made(stream.getvalue(), tuple(pages), tuple(tables))
