"""The pictures on a PDF page, each with its place and a hash to find it again."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium
from PIL import Image

from extractors.pdf_objects import Drawn
from extractors.pdf_text import Placement
from extractors.phash import fingerprint, windows
from pipeline.records import Picture

_SMALLEST = 24  # pixels
_SMALLEST_SHARE = 0.001  # of the page
_MOST = 16  # a page
_WHOLE_PAGE = 0.8  # of the page: a scan, not a photo on it
MOST_PIXELS = 50_000_000  # larger pictures are not hashed
_SLICE = 2_000_000  # pixels that are looked at; a larger picture is thinned out first


def pictures_on(page: Any, number: int, drawn: Drawn, *, budget: int) -> tuple[Picture, ...]:
    """The pictures of a page that are worth keeping; the first `budget` of them are hashed."""
    found: list[Picture] = []
    place = Placement(page)
    for item, box in drawn.images:
        w, h = ctypes.c_uint(), ctypes.c_uint()
        if not pdfium.FPDFImageObj_GetImagePixelSize(item, w, h):
            continue
        if min(w.value, h.value) < _SMALLEST or drawn.share(box) < _SMALLEST_SHARE:
            continue
        hashed = len(found) < budget and w.value * h.value <= MOST_PIXELS
        picture = _pixels(item) if hashed else None
        found.append(
            Picture(
                page=number,
                width=w.value,
                height=h.value,
                phash=fingerprint(picture) if picture else "",
                windows=windows(picture) if picture and drawn.share(box) < _WHOLE_PAGE else (),
                box=place.box(*box),
            )
        )
        if len(found) == _MOST:
            break
    return tuple(found)


def _pixels(item: Any) -> Image.Image | None:
    """The picture as it is stored, thinned out; None where its format is not known."""
    bitmap = pdfium.FPDFImageObj_GetBitmap(item)
    if not bitmap:
        return None
    try:
        w, h = pdfium.FPDFBitmap_GetWidth(bitmap), pdfium.FPDFBitmap_GetHeight(bitmap)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        channels = {
            pdfium.FPDFBitmap_Gray: 1,
            pdfium.FPDFBitmap_BGR: 3,
            pdfium.FPDFBitmap_BGRx: 4,
            pdfium.FPDFBitmap_BGRA: 4,
        }.get(pdfium.FPDFBitmap_GetFormat(bitmap))
        if channels is None or w <= 0 or h <= 0 or stride < w * channels:
            return None
        data = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * h)
        step = max(1, int((w * h / _SLICE) ** 0.5))
        pixels = np.frombuffer(data, np.uint8).reshape(h, stride)[:, : w * channels]
        pixels = pixels.reshape(h, w, channels)[::step, ::step]
        if channels == 1:
            return Image.fromarray(np.ascontiguousarray(pixels[:, :, 0]))
        return Image.fromarray(np.ascontiguousarray(pixels[:, :, 2::-1]))
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
