"""What this installation can read, and what a folder holds, before a long run."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from extractors import (
    EXTRACTORS,
    extract,
    foreign,
    formats,
    identify,
    junk,
    stub,
    unpackers,
    unread,
)
from pipeline.guard import attempt
from pipeline.intake import find
from pipeline.language import N_
from pipeline.records import Document, Found, Message, Problem, Settings, Stage, Status
from pipeline.report.shown import path_shown

LONGEST_PATH = 240  # characters: Windows and many programs stop at 260
LONGEST_NAME = 200  # bytes: file systems stop at 255
SECONDS_A_SCAN = 3.0  # of recognition for one page on one core, as measured
_MOST_PAGES = 2000  # of one PDF that are looked at
_SCANT = 20  # characters on a page below which it is taken for a scan

_READS = N_("Membaca {formats}.")
_LACKS = N_("Tidak dapat membaca {formats}: {advice}")
_NEEDS_PACKAGE = N_("pasang paket Python {package}.")
_NEEDS_RAR = N_(
    "pasang unar (Linux: paket unar atau libarchive-tools; Windows: 7-Zip), lalu jalankan lagi."
)
_OLD_WORD = N_("Berkas DOC dan PPT yang sangat tua memerlukan LibreOffice, antiword atau catdoc.")
_TOOLS = N_("Program bantu yang ditemukan: {names}.")
_BROKEN = N_("{count} berkas rusak atau tidak dapat dibuka, misalnya {example}.")
_LOCKED = N_("{count} berkas dikunci dengan kata sandi, misalnya {example}.")
_EMPTY = N_("{count} berkas kosong, misalnya {example}.")
_STUBS = N_("{count} pintasan atau tautan, bukan berkas bukti sendiri, misalnya {example}.")
_JUNK = N_("{count} berkas bawaan sistem atau sementara; tidak dibaca.")
_UNREAD = N_("{count} berkas berjenis yang tidak dibaca, misalnya {example}.")
_LARGE = N_("{count} berkas atau arsip melewati batas ukuran, misalnya {example}.")
_TWINS = N_("{count} berkas isinya sama dengan berkas lain, misalnya {example}.")
_LONG = N_("{count} berkas bernama atau berlokasi terlalu panjang, misalnya {example}.")
_CLASH = N_("{count} berkas namanya hanya berbeda huruf besar atau aksen, misalnya {example}.")
_MISNAMED = N_("{count} berkas namanya tidak sesuai isinya, misalnya {example}.")
_SCANS = N_(
    "{count} halaman hasil pindaian; pengenalan tulisannya sekitar {minutes} menit per inti."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """What can be read here, and sentences on what cannot and how to mend it."""

    reads: tuple[str, ...]  # names of formats
    lacks: tuple[Message, ...]
    says: tuple[Message, ...]  # all of it as sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """What a folder holds: counts by format, pages, and sentences on what needs a look."""

    files: int
    size: int  # bytes
    formats: tuple[tuple[str, int], ...]  # most frequent first
    pages: int  # of PDF files
    scans: int  # pages and pictures that need recognition
    by_reason: tuple[tuple[str, tuple[str, ...]], ...]  # name of the trouble, paths
    says: tuple[Message, ...]


def installation() -> Installation:
    """What this installation reads and what it lacks."""
    missing: dict[str, Message] = {}
    for media_type, package in (
        (formats.SEVEN, "py7zr"), (formats.RAR, "rarfile"), (formats.RTF, "striprtf"),
        (formats.MSG, "oxmsg"), (formats.DOC, "olefile"), (formats.PPT, "olefile"),
        (formats.XLSX, "python_calamine"), (formats.PDF, "pypdfium2"),
        ("image/jpeg", "rapidocr"), ("image/heic", "pillow_heif"),
    ):  # fmt: skip
        if find_spec(package) is None:
            missing[formats.label(media_type)] = Message.of(_NEEDS_PACKAGE, package=package)
    if not unpackers.installed():
        missing.setdefault(formats.label(formats.RAR), Message.of(_NEEDS_RAR))
    known = {formats.label(t) for module in EXTRACTORS.values() for t in module.MEDIA_TYPES}
    stubs = {formats.label(t) for t in stub.MEDIA_TYPES}
    reads = tuple(sorted(known - stubs - set(missing)))
    lacks = tuple(
        Message.of(_LACKS, formats=name, advice=advice.render())
        for name, advice in sorted(missing.items())
    )
    tools = [*foreign.installed(), *unpackers.installed()]
    more = Message.of(_TOOLS, names=", ".join(tools)) if tools else Message.of(_OLD_WORD)
    says = (Message.of(_READS, formats=", ".join(reads)), *lacks, more)
    return Installation(reads=reads, lacks=lacks, says=says)


def holdings(folder: Path | str, settings: Settings, skip: Path | None = None) -> Holdings:
    """What a folder holds; opens archives, looks into PDF files, recognises nothing.

    Raises Unprocessable, as `find` does, when the folder cannot be opened at all.
    """
    counts: Counter[str] = Counter()
    trouble: dict[str, list[str]] = defaultdict(list)
    digests: dict[str, list[str]] = defaultdict(list)
    folded: dict[str, list[str]] = defaultdict(list)
    files = size = pages = scans = 0
    rows = _all(find(folder, skip=skip, spool=settings.spool), settings, trouble)
    for found, identity in rows:
        files += 1
        name = formats.name_of(found.path)
        if len(found.path) > LONGEST_PATH or len(name.encode()) > LONGEST_NAME:
            trouble["long"].append(found.path)
        folded[unicodedata.normalize("NFKC", found.path).casefold()].append(found.path)
        if found.status is not None:
            trouble[_by_status(found.status)].append(found.path)
            continue
        if identity is None:
            trouble["broken"].append(found.path)
            continue
        digest, length, media_type = identity
        size += length
        counts[formats.label(media_type)] += 1
        reason = _reason(found.path, length, media_type)
        if reason is not None:
            trouble[reason].append(found.path)
            continue
        digests[digest].append(found.path)
        promised = formats.PROMISED.get(formats.suffix_of(name), media_type)
        if promised != media_type and not {promised, media_type} <= formats.TEXTUAL:
            trouble["misnamed"].append(found.path)
        if media_type == formats.PDF and found.file is not None:
            count, scanned = _pdf(found.file)
            pages, scans = pages + count, scans + scanned
            if not count:
                trouble["broken"].append(found.path)
        elif media_type.startswith("image/"):
            scans += 1
    trouble["twins"] = [path for paths in digests.values() for path in paths[1:]]
    trouble["clash"] = [path for paths in folded.values() for path in paths[1:]]
    return Holdings(
        files=files,
        size=size,
        formats=tuple(counts.most_common()),
        pages=pages,
        scans=scans,
        by_reason=tuple((name, tuple(paths)) for name, paths in sorted(trouble.items()) if paths),
        says=tuple(_sentences(trouble, scans)),
    )


def _all(
    found: Iterator[Found], settings: Settings, trouble: dict[str, list[str]]
) -> Iterator[tuple[Found, tuple[str, int, str] | None]]:
    """The files and all that lies in archives among them, with what `identify` says of them."""
    waiting = list(found)[::-1]
    archives = EXTRACTORS["archive"].MEDIA_TYPES
    while waiting:
        item = waiting.pop()
        told = attempt(Stage.INTAKE, item.path, partial(identify, item))
        identity = None if isinstance(told, Problem) else told
        yield item, identity
        if item.status is not None or identity is None or identity[2] not in archives:
            continue
        inside = attempt(Stage.EXTRACT, item.path, partial(extract, item, settings))
        if isinstance(inside, Document):
            waiting += inside.members[::-1]
        if inside.status not in (Status.OK, Status.PARTIAL):
            trouble[_by_status(inside.status)].append(item.path)


def _by_status(status: Status) -> str:
    return {
        Status.ENCRYPTED: "locked",
        Status.EMPTY: "empty",
        Status.UNSUPPORTED: "unread",
        Status.TOO_LARGE: "large",
    }.get(status, "broken")


def _reason(path: str, size: int, media_type: str) -> str | None:
    if junk.reason(path, size, media_type) is not None:
        return "junk"
    if media_type in stub.MEDIA_TYPES:
        return "stubs"
    if any(media_type in module.MEDIA_TYPES for module in EXTRACTORS.values()):
        return None
    return _by_status(unread.reason(media_type)[0])


def _pdf(file: Path) -> tuple[int, int]:
    """(pages, pages without text); (0, 0) for a file that cannot be opened."""
    import pypdfium2

    scanned = 0
    try:
        with pypdfium2.PdfDocument(file) as document:
            count = len(document)
            for number in range(min(count, _MOST_PAGES)):
                page = document[number]
                text = page.get_textpage()
                scanned += text.count_chars() < _SCANT
                text.close()
                page.close()
    except (pypdfium2.PdfiumError, OSError):
        return 0, 0
    return count, scanned


def _sentences(trouble: dict[str, list[str]], scans: int) -> Iterator[Message]:
    if scans:
        minutes = max(1, round(scans * SECONDS_A_SCAN / 60))
        yield Message.of(_SCANS, count=scans, minutes=minutes)
    for name, template in (
        ("broken", _BROKEN), ("locked", _LOCKED), ("empty", _EMPTY), ("large", _LARGE),
        ("stubs", _STUBS), ("unread", _UNREAD), ("misnamed", _MISNAMED), ("twins", _TWINS),
        ("long", _LONG), ("clash", _CLASH), ("junk", _JUNK),
    ):  # fmt: skip
        paths = trouble.get(name)
        if paths:
            yield Message.of(template, count=len(paths), example=path_shown(paths[0]))
