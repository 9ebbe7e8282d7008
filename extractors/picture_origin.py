"""What an image file says of its taking: date, place and device from EXIF, a date in its pixels."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PIL import ExifTags, Image

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january", "feb februari february pebruari", "mar maret march",
            "apr april", "mei may", "jun juni june", "jul juli july",
            "agu agt ags aug agustus august", "sep sept september", "okt oct oktober october",
            "nov november nopember", "des dec desember december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_TIME = r"(?P<time>\W{1,4}(?:pukul\W*|jam\W*)?[012]?\d[:.][0-5]\d)?"
_DATES = (
    re.compile(rf"(?<!\d)(?P<y>20\d\d)\s?[-/.:]\s?(?P<m>\d\d?)\s?[-/.:]\s?(?P<d>\d\d?)(?!\d){_TIME}"),
    re.compile(rf"(?<!\d)(?P<d>\d\d?)\s?[-/.]\s?(?P<m>\d\d?)\s?[-/.]\s?(?P<y>20\d\d)(?!\d){_TIME}"),
    # GPS cameras write 18/09/24 10:05 AM: two digits of a year only before a time
    re.compile(rf"(?<!\d)(?P<d>\d\d?)[-/.](?P<m>\d\d?)[-/.](?P<y>[12]\d)(?=[\s,]{{1,3}}[012]?\d[:.][0-5]\d(?!\d)){_TIME}"),
    re.compile(rf"(?<!\d)(?P<d>\d\d?)[\s.-]{{0,2}}(?P<n>[A-Za-z]{{3,9}})[\s.,-]{{0,2}}(?P<y>20\d\d)(?!\d){_TIME}"),
    re.compile(rf"\b(?P<n>[A-Za-z]{{3,9}})[\s.-]{{0,2}}(?P<d>\d\d?),?\s{{0,2}}(?P<y>20\d\d)(?!\d){_TIME}"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Origin:
    """The EXIF facts; `camera` tells whether a camera wrote any."""

    taken: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    device: str | None = None

    @property
    def camera(self) -> bool:
        return self.device is not None or self.latitude is not None


def origin_of(image: Image.Image) -> Origin:
    """The EXIF facts of an opened image; empty where there are none or they are broken."""
    try:
        exif = image.getexif()
        detail = exif.get_ifd(ExifTags.IFD.Exif)
        place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    except (ValueError, TypeError, KeyError, OSError, SyntaxError, EOFError, IndexError):
        return Origin()
    device = " ".join(
        dict.fromkeys(
            text
            for tag in (ExifTags.Base.Make, ExifTags.Base.Model)
            for text in _words(exif.get(tag))
        )
    )
    moments = [
        detail.get(ExifTags.Base.DateTimeOriginal),
        detail.get(ExifTags.Base.DateTimeDigitized),
        exif.get(ExifTags.Base.DateTime) if device else None,  # else the day of an edit
    ]
    return Origin(
        taken=next((moment for moment in map(_moment, moments) if moment), None),
        latitude=_degrees(place.get(2), place.get(1), 90),
        longitude=_degrees(place.get(4), place.get(3), 180),
        device=device[:80] or None,
    )


def _words(value: Any) -> list[str]:
    text = value if isinstance(value, str) else ""
    return "".join(ch if ch.isprintable() else " " for ch in text).split()


def _moment(value: Any) -> str | None:
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.strptime(value.strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    return moment.isoformat() if 1990 <= moment.year <= 2099 else None


def _degrees(parts: Any, side: Any, most: int) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if isinstance(side, bytes):
        side = side.decode("latin-1")
    if not value or not value <= most:
        return None  # zero, zero is what devices write that do not know
    return round(-value if str(side).strip("\0 ").upper() in ("S", "W") else value, 6)


def stamped_date(text: str) -> str | None:
    """The ISO date that a camera or a banner shows in the pixels; one with a time goes first.

    Days come before months where both could be meant, as Indonesians write.
    """
    found: list[tuple[bool, str]] = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = _MONTHS.get(parts["n"].lower()) if parts.get("n") else int(parts["m"])
            day = int(parts["d"])
            if month is None:
                continue
            if month > 12 >= day and not parts.get("n"):
                day, month = month, day
            try:
                value = date(int(parts["y"]) % 100 + 2000, month, day)
            except ValueError:
                continue
            found.append((match["time"] is None, value.isoformat()))
    return min(found, key=lambda one: one[0])[1] if found else None
