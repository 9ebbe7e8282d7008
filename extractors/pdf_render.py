"""Pictures of PDF pages, at a bounded size."""

from __future__ import annotations

from typing import Any

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from extractors.pdf_objects import Drawn

Array = NDArray[Any]

_MOST_PIXELS = 9_000_000
_LONGEST = 3400  # pixels
_DPI, _LOWEST_DPI, _HIGHEST_DPI = 200.0, 150.0, 300.0


def render(page: Any, dpi: float) -> Array:
    """The page upright as RGB of shape (h, w, 3), smaller than `dpi` asks where it is huge."""
    width = max(1.0, pdfium.FPDF_GetPageWidthF(page))
    height = max(1.0, pdfium.FPDF_GetPageHeightF(page))
    scale = min(dpi / 72, _LONGEST / max(width, height), (_MOST_PIXELS / (width * height)) ** 0.5)
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
    import ctypes

    best = 0.0
    for item, box in drawn.images:
        if drawn.share(box) < 0.5:
            continue
        w, h = ctypes.c_uint(), ctypes.c_uint()
        if pdfium.FPDFImageObj_GetImagePixelSize(item, w, h):
            inches = max(box[2] - box[0], box[3] - box[1], 1.0) / 72
            best = max(best, max(w.value, h.value) / inches)
    return min(_HIGHEST_DPI, max(_LOWEST_DPI, best)) if best else _DPI


def is_plain(page: Any) -> bool:
    """Whether a page shows nothing but paper."""
    small = render(page, 24)
    return bool(int(small.max()) - int(small.min()) < 24)
