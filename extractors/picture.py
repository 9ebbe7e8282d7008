"""Reads image files: scans and photographed sheets by OCR, photos for their banner and origin."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImageOps, ImageSequence

from extractors import journal
from extractors.broken import BROKEN
from extractors.contract import Reading, Source
from extractors.nearer import LONGEST, WORTH, Closer
from extractors.phash import fingerprint, windows
from extractors.picture_form import (
    ILLEGIBLE,
    PHOTO,
    SCREEN,
    SHEET,
    flatness,
    is_scene_by_words,
    is_screen,
    is_sheet_by_words,
    looks_like_sheet,
)
from extractors.picture_origin import Origin, origin_of, stamped_date
from pipeline.language import N_
from pipeline.records import (
    Box,
    Message,
    Page,
    Photo,
    Picture,
    Settings,
    Status,
    TextSource,
    Unprocessable,
)

Array = NDArray[Any]

MEDIA_TYPES = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/webp",
        "image/bmp",
        "image/gif",
        "image/tiff",
        "image/heic",
        "image/avif",
        "image/jp2",
    }
)

MOST_PIXELS = 120_000_000  # a picture; a phone takes 12 to 108 million
_MOST_FRAMES = 2000
_SCENE = 1600  # pixels that do for the words on a photo
_WHOLE = Box(x0=0.0, y0=0.0, x1=1.0, y1=1.0)


def read(source: Source, settings: Settings) -> Reading:
    """Read an image; raises Unprocessable for one that is empty, broken or beyond bounds."""
    if source.file.stat().st_size == 0:
        raise Unprocessable(Status.EMPTY, N_("Berkas ini kosong (0 byte)."))
    try:
        image = _opened(source)
    except Image.DecompressionBombError:
        raise _too_large() from None
    except BROKEN:
        raise _broken() from None
    with image:
        return _read(image, source, settings)


def _opened(source: Source) -> Image.Image:
    if source.media_type in ("image/heic", "image/avif"):
        import pillow_heif

        pillow_heif.register_heif_opener()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Image.open(source.file)


def _too_large() -> Unprocessable:
    limit = MOST_PIXELS // 1_000_000
    return Unprocessable(
        Status.TOO_LARGE,
        N_("Gambar ini lebih besar dari {limit} juta piksel. Kirim ulang dengan ukuran wajar."),
        limit=limit,
    )


def _broken() -> Unprocessable:
    return Unprocessable(Status.UNREADABLE, N_("Gambar ini rusak dan tidak dapat dibuka."))


def _read(image: Image.Image, source: Source, settings: Settings) -> Reading:
    origin = origin_of(image)
    pages: list[Page] = []
    lost: list[int] = []
    forms: list[str] = []
    cut = blurred = False
    number = 0
    for number, (frame, whole) in enumerate(_frames(image), start=1):
        if frame is None:
            lost.append(number)
            pages.append(Page(number=number, text="", source=TextSource.NONE))
            continue
        cut |= not whole
        page, form, marked = _page(frame, number, origin, settings, source.media_type)
        blurred |= marked
        pages.append(page)
        journal.page_read(page)
        forms.append(form)
    if not forms:
        raise _broken()
    form = forms[0]
    text = "\n".join(page.text for page in pages)
    photo = Photo(
        taken=origin.taken,
        stamped=stamped_date(text) if form != SHEET else None,
        latitude=origin.latitude,
        longitude=origin.longitude,
        device=origin.device,
        form=form,
    )
    status, problem = _state(pages, forms, lost, cut, blurred, settings)
    return Reading(
        pages=tuple(pages), page_count=number, photo=photo, status=status, problem=problem
    )


def _frames(image: Image.Image) -> Iterator[tuple[Image.Image | None, bool]]:
    """The pictures of a file, upright and in RGB, and whether each was there to its end."""
    many = image.format == "TIFF"
    frames = iter(ImageSequence.Iterator(image)) if many else iter([image])
    for _ in range(_MOST_FRAMES):
        try:
            frame = next(frames, None)
        except BROKEN:
            yield None, False
            return
        if frame is None:
            return
        if frame.width * frame.height > MOST_PIXELS:
            raise _too_large()
        yield _loaded(frame)


def _loaded(frame: Image.Image) -> tuple[Image.Image | None, bool]:
    try:
        frame.load()
        return _upright(frame), True
    except BROKEN:
        pass
    kept = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        frame.load()
        return _upright(frame), False
    except BROKEN:
        return None, False
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = kept


def _upright(frame: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(frame)
    if upright.mode.startswith(("I", "F")):
        values = np.asarray(upright, np.float64)
        low, high = float(values.min()), float(values.max())
        grey = (values - low) * (255 / (high - low)) if high > low else np.full_like(values, 255)
        return Image.fromarray(grey.astype(np.uint8)).convert("RGB")
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        clear = upright.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(paper, clear).convert("RGB")
    return upright.convert("RGB")


def _page(
    image: Image.Image, number: int, origin: Origin, settings: Settings, media_type: str
) -> tuple[Page, str, bool]:
    """The page, what it is a picture of, and whether its print was beyond reading."""
    from extractors.ocr import Recognised, read_scene, read_sheet

    small = _pixels(image, 1000)
    sheet = looks_like_sheet(small)
    seen = Recognised()
    if settings.ocr != "off":
        if sheet:
            seen = read_sheet(_pixels(image, LONGEST), _closer_to(image))
            sheet = not is_scene_by_words(small, seen.text, seen.words, camera=origin.camera)
        if not sheet:
            seen = read_scene(_pixels(image, _SCENE))
            if sheet is None and is_sheet_by_words(small, seen.words, camera=origin.camera):
                sheet = True
                seen = read_sheet(_pixels(image, LONGEST), _closer_to(image))
    form = SHEET if sheet else PHOTO
    if not origin.camera and is_screen(
        image.size,
        flat=flatness(np.asarray(image)),
        lossless=media_type == "image/png",
        sheet=form == SHEET,
        text=seen.text,
    ):
        form = SCREEN
    picture = Picture(
        page=number,
        width=image.width,
        height=image.height,
        # hashes of sheets of text collide
        phash=fingerprint(image) if form != SHEET else "",
        windows=windows(image) if form == PHOTO else (),
        box=_WHOLE,
    )
    page = Page(
        number=number,
        text=seen.text,
        source=TextSource.OCR if seen.words else TextSource.NONE,
        confidence=seen.confidence,
        words=seen.words,
        pictures=(picture,),
        ink=seen.ink,
    )
    return page, form, form == SHEET and seen.marked


def _closer_to(image: Image.Image) -> Closer | None:
    """A part of the picture with all its pixels; None for a picture that is seen whole already."""
    if max(image.size) < WORTH * LONGEST:
        return None
    w, h = image.size

    def part(box: Box) -> Array:
        left, top = int(box.x0 * w), int(box.y0 * h)
        right, bottom = max(left + 1, int(box.x1 * w)), max(top + 1, int(box.y1 * h))
        return np.asarray(image.crop((left, top, right, bottom)))

    return part


def _pixels(image: Image.Image, longest: int) -> Array:
    scale = longest / max(image.size)
    if scale < 1:
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        image = image.resize(
            size, Image.Resampling.BOX if scale < 0.5 else Image.Resampling.BICUBIC
        )
    return np.asarray(image)


def _state(
    pages: list[Page],
    forms: list[str],
    lost: list[int],
    cut: bool,
    blurred: bool,
    settings: Settings,
) -> tuple[Status, Message | None]:
    if lost:
        listed = ", ".join(map(str, lost[:20]))
        return Status.PARTIAL, Message.of(
            N_("Halaman {pages} rusak dan tidak terbaca; halaman lain sudah dibaca."), pages=listed
        )
    if cut:
        return Status.PARTIAL, Message.of(
            N_("Gambar ini terpotong; hanya sebagian yang terbaca. Mintalah salinan yang utuh.")
        )
    if any(page.text.strip() for page in pages):
        return Status.OK, None
    if blurred:
        return Status.UNREADABLE, Message.of(ILLEGIBLE)
    if any(page.ink for page in pages):
        return Status.OK, None
    if settings.ocr == "off" and SHEET in forms:
        return Status.UNREADABLE, Message.of(
            N_("Gambar ini berisi tulisan dan tidak dibaca karena OCR dimatikan.")
        )
    if SHEET in forms and not any(picture.phash for page in pages for picture in page.pictures):
        return Status.EMPTY, Message.of(N_("Gambar ini tidak memuat tulisan apa pun."))
    return Status.OK, None
