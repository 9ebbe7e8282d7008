"""Pictures of PDF pages, at a bounded size."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from extractors.nearer import LONGEST, WORTH, Closer
from extractors.pdf_objects import Drawn
from pipeline.records import Box

Array = NDArray[Any]

_MOST_PIXELS = 9_000_000
_DPI, _LOWEST_DPI, _HIGHEST_DPI = 200.0, 150.0, 300.0
_NEAR_DPI, _MOST_PIXELS_NEAR = 500.0, 24_000_000  # for the second look at a page


def render(page: Any, dpi: float, *, longest: int = LONGEST, pixels: int = _MOST_PIXELS) -> Array:
    """The page upright as RGB of shape (h, w, 3), smaller than `dpi` asks where it is huge."""
    width = max(1.0, pdfium.FPDF_GetPageWidthF(page))
    height = max(1.0, pdfium.FPDF_GetPageHeightF(page))
    scale = min(dpi / 72, longest / max(width, height), (pixels / (width * height)) ** 0.5)
    w, h = max(1, round(width * scale)), max(1, round(height * scale))
    canvas = np.full((h, w, 4), 255, np.uint8)
    bitmap = pdfium.FPDFBitmap_CreateEx(
        w, h, pdfium.FPDFBitmap_BGRx, canvas.ctypes.data, canvas.strides[0]
    )
    if not bitmap:
        raise MemoryError
    try:
        flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, w, h, 0, flags)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return np.ascontiguousarray(canvas[:, :, :3])


def scan_dpi(drawn: Drawn) -> float:
    """The resolution at which a page is worth reading: that of its scan, within bounds."""
    best = _stored_dpi(drawn)
    return min(_HIGHEST_DPI, max(_LOWEST_DPI, best)) if best else _DPI


def closer_to(page: Any, drawn: Drawn, seen: Array) -> Closer | None:
    """The page once more with the pixels that `seen` leaves out; None where it has no more."""
    across = max(1.0, pdfium.FPDF_GetPageWidthF(page)) / 72  # inches
    now = seen.shape[1] / across
    scale = min(_NEAR_DPI, _stored_dpi(drawn) or _NEAR_DPI) / now
    scale = min(scale, (_MOST_PIXELS_NEAR / (seen.shape[0] * seen.shape[1])) ** 0.5)
    if scale < WORTH:
        return None

    @cache
    def whole() -> Array:
        dpi = now * scale
        return render(page, dpi, longest=_MOST_PIXELS_NEAR, pixels=_MOST_PIXELS_NEAR)

    def part(box: Box) -> Array:
        h, w = whole().shape[:2]
        left, top = int(box.x0 * w), int(box.y0 * h)
        return whole()[top : max(top + 1, int(box.y1 * h)), left : max(left + 1, int(box.x1 * w))]

    return part


def _stored_dpi(drawn: Drawn) -> float:
    """The resolution of the scan that fills a page; 0 without one."""
    best = 0.0
    for item, box in drawn.images:
        if drawn.share(box) < 0.5:
            continue
        w, h = ctypes.c_uint(), ctypes.c_uint()
        if pdfium.FPDFImageObj_GetImagePixelSize(item, w, h):
            inches = max(box[2] - box[0], box[3] - box[1], 1.0) / 72
            best = max(best, max(w.value, h.value) / inches)
    return best


def is_plain(page: Any) -> bool:
    """Whether a page shows nothing but paper."""
    small = render(page, 24)
    return bool(int(small.max()) - int(small.min()) < 24)
