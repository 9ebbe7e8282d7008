"""The block where a document is signed."""

from __future__ import annotations

from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from . import ink
from .offices import SIGNERS, Signer


class SignBlock(Flowable):  # type: ignore[misc]
    """Place and date, position, what stands for the signature, name, rank and NIP."""

    def __init__(self, maker: Any, style: str, place: str, who: str, width: float, inset: float = 0.48) -> None:
        super().__init__()
        self.maker, self.style, self.place = maker, style, place
        key, _, name = who.partition("=")  # "=POSITION;NAME" for someone not in the list
        position, _, person = name.partition(";")
        self.signer = SIGNERS[key] if key else Signer(position, person)
        self.width, self.left = width, width * inset
        chars = max(18, int((width - self.left) / (maker.size * 0.62)))
        self.lines = [piece for line in [*self.place.split(";"), *self.signer.position.split("\n")] if line
                      for piece in folded(line.strip(), chars)]
        self.height = 14 * len(self.lines) + 62 + 13 * (1 + bool(self.signer.rank) + bool(self.signer.nip))

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height + 6

    def draw(self) -> None:
        canvas, maker, signer = self.canv, self.maker, self.signer
        y = self.height - 10
        canvas.setFont(maker.font, maker.size)
        for line in self.lines:
            canvas.drawString(self.left, y, line)
            y -= 14
        self.mark(canvas, y)
        y -= 56
        canvas.setFont(maker.bold, maker.size)
        canvas.drawString(self.left, y, signer.name)
        canvas.setFont(maker.font, maker.size)
        if signer.rank:
            y -= 13
            canvas.drawString(self.left, y, signer.rank)
        if signer.nip:
            y -= 13
            canvas.drawString(self.left, y, signer.nip if signer.nip.startswith("NRP") else f"NIP {signer.nip}")

    def mark(self, canvas: Any, y: float) -> None:
        if self.style in ("wet", "pen"):
            picture = ink.signed(self.signer.name, self.maker.stamp if self.style == "wet" else "")
            canvas.drawImage(ImageReader(picture), self.left - 36, y - 66, 152, 76, mask="auto")
        elif self.style == "ttd":
            canvas.drawString(self.left + 40, y - 22, "ttd")
        elif self.style == "tte":
            code = QrCodeWidget(f"tte-{self.signer.name}", barWidth=46, barHeight=46)
            drawing = Drawing(46, 46)
            drawing.add(code)
            renderPDF.draw(drawing, canvas, self.left, y - 42)
            canvas.setFont("Helvetica", 6.5)
            canvas.drawString(self.left + 50, y - 16, "Ditandatangani secara elektronik oleh:")
            canvas.drawString(self.left + 50, y - 25, self.signer.position.rstrip(",")[:44])


def folded(line: str, chars: int) -> list[str]:
    """A line in pieces of at most so many characters."""
    pieces, current = [], ""
    for word in line.split():
        if current and len(current) + len(word) + 1 > chars:
            pieces.append(current)
            current = word
        else:
            current = f"{current} {word}".strip()
    return [*pieces, current]
