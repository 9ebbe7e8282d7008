"""A photo without date, place or caption, neither in itself nor in its name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.events import folder_of, stem_of, words_of, years_named
from rules.checks.making import fault

# names that cameras, scanners and messengers give
_CAMERA = re.compile(
    r"^(?:img|dsc[nf]?|pxl|mvimg|vid|photo|image|picture|foto|whatsapp\s*image|wa|screenshot|scan|gambar|dokumentasi|received|p\d)?[\W\d_]*(?:at|wa|jam|pukul)?[\W\d_]*$",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?<!\d)(?:20[0-4]\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?[0-3]\d|[0-3]?\d[-_. ](?:[01]?\d|[a-z]{3,9})[-_. ]20[0-4]\d)(?!\d)",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"rapat|rakor|sosialisasi|pelatihan|bimtek|workshop|seminar|kunjungan|lomba|peringatan|deklarasi|kampanye|pengukuhan|pelantikan|"
    r"penyuluhan|pembinaan|monitoring|monev|musrenbang|launching|peresmian|simulasi|audiensi|pertemuan|jambore|kemah|\bhan\b|kecamatan|\bkec\b|desa|kelurahan|\bsdn?\b|\bsmpn?\b|\bsman?\b|puskesmas|taman|posyandu",
    re.IGNORECASE,
)
SAYING = 2  # words of a name, of which one at least tells of the event
_LETTERS = re.compile(r"[^\W\d_]{3,}")


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Foto ini tidak menyebut kegiatan, tempat, atau tanggal (juga tidak pada nama berkas dan data fotonya);"
        " beri keterangan."
    )
    for exhibit in case.exhibits:
        if not exhibit.readable or not is_photo(exhibit) or explained(exhibit):
            continue
        yield fault(book, "photo-unexplained", exhibit, Message.of(text), where=exhibit.start)


def is_photo(exhibit: Exhibit) -> bool:
    """An image file that is no sheet, or a paper of photos only."""
    if exhibit.photo is not None:
        return exhibit.photo.form == "photo" or (
            exhibit.kind in ("foto", "lainnya") and not exhibit.fingerprint  # hardly a word in it
        )
    return exhibit.kind == "foto" and bool(exhibit.pictures)


def explained(exhibit: Exhibit) -> bool:
    """Whether anything says when, where or of what it is."""
    photo = exhibit.photo
    if photo and (photo.taken or photo.stamped or photo.latitude is not None):
        return True
    if any(
        exhibit.fact(name)
        for name in ("caption", "activity-date", "date", "activity-name", "activity-place")
    ):
        return True
    if exhibit.matches or exhibit.topics:
        return True
    stem = stem_of(exhibit.path)
    if (
        _DAY.search(stem)
        or (years_named(exhibit.path) and words_of([stem]))
        or (not _CAMERA.match(stem) and saying(stem))
    ):
        return True
    folder = re.split(r"[/!]", folder_of(exhibit.path))[-1]
    if _DAY.search(folder):
        return True
    return bool(_EVENT.search(folder)) and saying(folder)


def saying(name: str) -> bool:
    """Whether a file's or folder's name says enough to know what is shown."""
    told = words_of([name])
    return bool(told) and (len(_LETTERS.findall(name)) >= SAYING or bool(_EVENT.search(name)))
