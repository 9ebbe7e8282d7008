"""What is drawn on a PDF page besides text: pictures, rules of tables, strokes; counted once."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

_MOST = 60000  # objects looked at on a page
_DEEPEST = 3  # forms within forms
_MOST_SHAPES = 4000  # paths of which the shape is looked at, once a table is known
_MOST_SEGMENTS = 2000  # of one path
_THIN, _LONG = 2.5, 8.0  # points: how thin and long a rule is

# the same functions on bare addresses: a page has hundreds of objects, and making typed pointers
# for each costs more than the call
_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFPage_GetObject, ctypes.c_void_p).value or 0
)
_kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFPageObj_GetType, ctypes.c_void_p).value or 0
)


@dataclass
class Drawn:
    """The drawn objects of a page; rectangles are (left, bottom, right, top) in points."""

    images: list[tuple[Any, tuple[float, float, float, float]]] = field(default_factory=list)
    across: int = 0  # horizontal rules
    upright: int = 0  # vertical rules
    strokes: list[tuple[float, float, float, float]] = field(default_factory=list)
    edges: list[tuple[float, float, float, float]] = field(default_factory=list)  # all rules
    unplaced: bool = False  # there are rules whose place is not known
    paths: int = 0
    texts: int = 0
    hidden: int = 0  # text objects that are not painted
    width: float = 1.0  # of the page, unturned
    height: float = 1.0

    @property
    def ruled(self) -> bool:
        """Whether the page may hold a ruled table."""
        return self.across >= 3 and self.upright >= 3

    def share(self, box: tuple[float, float, float, float]) -> float:
        """The part of the page that a rectangle covers, 0..1."""
        w = min(box[2], self.width) - max(box[0], 0.0)
        h = min(box[3], self.height) - max(box[1], 0.0)
        return max(0.0, w) * max(0.0, h) / (self.width * self.height)

    @property
    def covered(self) -> float:
        """The part of the page under pictures, 0..1, overlaps counted twice."""
        return min(1.0, sum(self.share(box) for _, box in self.images))

    @property
    def largest(self) -> float:
        """The part of the page under its largest picture, 0..1."""
        return max((self.share(box) for _, box in self.images), default=0.0)


def survey(page: Any) -> Drawn:
    """Count what is drawn on a loaded page."""
    drawn = Drawn(
        width=max(1.0, pdfium.FPDF_GetPageWidthF(page)),
        height=max(1.0, pdfium.FPDF_GetPageHeightF(page)),
    )
    if pdfium.FPDFPage_GetRotation(page) % 2:
        drawn.width, drawn.height = drawn.height, drawn.width
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    text = pdfium.FPDF_PAGEOBJ_TEXT
    address = ctypes.cast(page, ctypes.c_void_p).value
    for index in range(min(pdfium.FPDFPage_CountObjects(page), _MOST)):
        item = _object(address, index)
        kind = _kind(item)
        if kind == text:
            drawn.texts += 1
            continue
        item = pdfium.FPDFPage_GetObject(page, index)
        if kind == pdfium.FPDF_PAGEOBJ_SHADING:
            continue
        pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top)
        box = (left.value, bottom.value, right.value, top.value)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _path(drawn, item, box)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            drawn.images.append((item, box))
        elif kind == pdfium.FPDF_PAGEOBJ_FORM:
            for inner, inner_kind in _inside(item, 0):
                if inner_kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                    drawn.images.append((inner, box))
                elif inner_kind == pdfium.FPDF_PAGEOBJ_TEXT:
                    drawn.texts += 1
                elif inner_kind == pdfium.FPDF_PAGEOBJ_PATH:
                    pdfium.FPDFPageObj_GetBounds(inner, left, bottom, right, top)
                    # places inside a form are its own; only their shape counts
                    _path(drawn, inner, (left.value, bottom.value, right.value, top.value), False)
    return drawn


def _inside(form: Any, depth: int) -> Iterator[tuple[Any, int]]:
    for index in range(min(pdfium.FPDFFormObj_CountObjects(form), 5000)):
        item = pdfium.FPDFFormObj_GetObject(form, index)
        kind = pdfium.FPDFPageObj_GetType(item)
        if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            yield from _inside(item, depth + 1)
        else:
            yield item, kind


def count_hidden(page: Any, drawn: Drawn) -> None:
    """Count the text that is there but not painted, as scanners lay it over a picture."""
    for index in range(min(pdfium.FPDFPage_CountObjects(page), 3000)):
        item = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(item)
        inner = _inside(item, 0) if kind == pdfium.FPDF_PAGEOBJ_FORM else iter([(item, kind)])
        for one, one_kind in inner:
            if one_kind == pdfium.FPDF_PAGEOBJ_TEXT:
                mode = pdfium.FPDFTextObj_GetTextRenderMode(one)
                drawn.hidden += mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE


def _path(
    drawn: Drawn, item: Any, box: tuple[float, float, float, float], placed: bool = True
) -> None:
    drawn.paths += 1
    drawn.unplaced |= not placed
    w, h = box[2] - box[0], box[3] - box[1]
    if h <= _THIN:
        drawn.across += w > _LONG
        drawn.edges += [box] * (w > _LONG)
        return
    if w <= _THIN:
        drawn.upright += h > _LONG
        drawn.edges += [box] * (h > _LONG)
        return
    if w <= _LONG or h <= _LONG or (drawn.ruled and drawn.paths > _MOST_SHAPES):
        return
    segments = pdfium.FPDFPath_CountSegments(item)
    if segments <= 6:
        drawn.across += 2
        drawn.upright += 2
        left, bottom, right, top = box
        drawn.edges += [
            (left, bottom, right, bottom),
            (left, top, right, top),
            (left, bottom, left, top),
            (right, bottom, right, top),
        ]
        return
    _polyline(drawn, item, min(segments, _MOST_SEGMENTS), box, placed)


def _polyline(
    drawn: Drawn, item: Any, segments: int, box: tuple[float, float, float, float], placed: bool
) -> None:
    """A path of many segments: the rules of a whole table, or strokes as a pen makes them."""
    x, y = ctypes.c_float(), ctypes.c_float()
    edges = []
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, matrix)
    bent = across = upright = 0
    last: tuple[float, float] | None = None
    for index in range(segments):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        here = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO:
            bent += 1
        elif kind == pdfium.FPDF_SEGMENT_LINETO and last is not None:
            dx, dy = abs(here[0] - last[0]), abs(here[1] - last[1])
            across += dy <= _THIN and dx > _LONG
            upright += dx <= _THIN and dy > _LONG
            bent += min(dx, dy) > _THIN / 4
            if min(dx, dy) <= _THIN and max(dx, dy) > _LONG:
                sides = sorted((here[0], last[0])), sorted((here[1], last[1]))
                edges.append((sides[0][0], sides[1][0], sides[0][1], sides[1][1]))
        last = here
    if bent <= segments / 4:
        drawn.edges += edges
        drawn.across += across
        drawn.upright += upright
    elif placed and segments >= 12 and len(drawn.strokes) < 40:
        filled, stroked = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(item, filled, stroked)
        if 0.0004 < drawn.share(box) < 0.1:
            drawn.strokes.append(box)
