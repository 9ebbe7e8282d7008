"""What event a document is about, and whether two documents are about the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from pipeline.records import Exhibit

ALIKE = 0.5  # share of the shorter name's words that both names have
_WORD = re.compile(r"[^\W\d_]{3,}")
_YEAR = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_DAY = re.compile(
    r"(?<!\d)([0-3]?\d)[-_. ]+([01]?\d|(?:" + "|".join(_MONTHS) + r")[a-z]*)[-_. ]+(20[0-4]\d)(?!\d)",
    re.IGNORECASE,
)
_COPY = re.compile(r"^(?:copy|salinan|fix|final|baru|ttd|scan|revisi|cetak)$")
# words that name a paper, a picture or a camera, not an event
_PAPER = frozenset({
    "undangan", "surat", "daftar", "hadir", "absen", "absensi", "presensi", "notula",
    "notulen", "notulensi", "risalah", "laporan", "kegiatan", "foto", "dokumentasi", "berita",
    "acara", "lampiran", "hasil", "pelaksanaan", "dan", "dalam", "rangka", "untuk", "pada",
    "yang", "dengan", "bagi", "oleh", "dari", "tahun", "kota", "kabupaten", "pemerintah",
    "dinas", "tentang", "img", "image", "whatsapp", "screenshot", "dsc", "pxl", "jpg", "jpeg",
    "png", "gambar", "januari", "februari", "maret", "april", "mei", "juni", "juli",
    "agustus", "september", "oktober", "november", "desember", "bukti", "data", "dukung",
    "pdf", "scan", "copy", "final", "fix", "ttd", "peserta", "permohonan", "narasumber",
    "perihal", "anak", "kla", "jan", "feb", "mar", "apr", "jun", "jul", "agu", "sep", "okt",
    "nov", "des",
})  # fmt: skip


def folder_of(path: str) -> str:
    """The folder (or archive) that a file lies in."""
    at = max(path.rfind("/"), path.rfind("!"))
    return path[:at] if at >= 0 else ""


def stem_of(path: str) -> str:
    name = re.split(r"[/!]", path)[-1]
    return name.rsplit(".", 1)[0] if "." in name else name


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The words that tell one event from another."""
    found = {word for text in texts for word in _WORD.findall(text.lower())}
    return frozenset(word for word in found if word not in _PAPER and not _COPY.match(word))


def name_of(exhibit: Exhibit) -> frozenset[str]:
    """The words of an event's name, from what the paper says of itself and from the file's name."""
    texts = [
        *exhibit.values("activity-name")[:1],
        *exhibit.values("title")[:1],
        *exhibit.values("caption")[:1],
    ]
    return words_of([*texts, stem_of(exhibit.path)])


def alike(one: frozenset[str], two: frozenset[str]) -> float:
    """The share of the shorter name's words that both have; 0 where a name says too little."""
    if min(len(one), len(two)) < 2:
        return 0.0
    return len(one & two) / min(len(one), len(two))


def days_of(exhibit: Exhibit) -> frozenset[str]:
    """The days of its events; of papers that bear only the day of the event, that day."""
    found = set(exhibit.values("activity-date"))
    if not found and exhibit.kind in ("daftar_hadir", "notula", "foto"):
        found = set(exhibit.values("date"))
    return frozenset(day for day in found if len(day) == 10)


def years_named(path: str) -> frozenset[str]:
    """Years that a file's own name bears."""
    return frozenset(_YEAR.findall(stem_of(path)))


def days_named(path: str) -> frozenset[str]:
    """Days that a file's own name bears, as `3 Maret 2024` or `03-03-2024`."""
    found = set()
    for day, month, year in _DAY.findall(stem_of(path)):
        number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
        try:
            found.add(date(int(year), number, int(day)).isoformat())
        except ValueError:
            continue  # no day of the calendar
    return frozenset(found)


def apart(one: str, two: str) -> int:
    """Days between two ISO days; 0 where one of them is none."""
    try:
        return abs((date.fromisoformat(one[:10]) - date.fromisoformat(two[:10])).days)
    except ValueError:
        return 0
