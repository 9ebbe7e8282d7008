"""Which district, village or school a file's name, or the banner on a picture, says it shows."""

from __future__ import annotations

import re
from collections import defaultdict

from pipeline.records import Exhibit
from rules.checks.events import folder_of, stem_of

_LEVELS = {
    "kec": "kecamatan", "kecamatan": "kecamatan", "desa": "desa", "ds": "desa", "kel": "kelurahan",
    "kelurahan": "kelurahan", "puskesmas": "puskesmas", "pkm": "puskesmas", "posyandu": "posyandu",
    "sd": "sd", "sdn": "sd", "smp": "smp", "smpn": "smp", "sma": "sma", "sman": "sma",
}  # fmt: skip
_PLACE = re.compile(
    rf"(?<![^\W_])({'|'.join(sorted(_LEVELS, key=len, reverse=True))})[.\s_-]{{1,3}}(?:negeri[\s_-]+)?([^\W\d_]{{3,}}|\d{{1,3}}(?!\d))",
    re.IGNORECASE,
)
_NO_NAME = frozenset(
    {"dan", "layak", "ramah", "anak", "negeri", "se", "yang", "foto", "kegiatan", "tahun"}
)


def elsewhere(one: Exhibit, two: Exhibit) -> bool:
    """Whether the name of one photo's file says another place than the other shows or says."""
    if not one.photo or not two.photo:
        return False  # a report holds photos of many places
    return _contrary(_claimed(one), _told(two)) or _contrary(_claimed(two), _told(one))


def _claimed(exhibit: Exhibit) -> dict[str, set[str]]:
    return _places([stem_of(exhibit.path)])


def _told(exhibit: Exhibit) -> dict[str, set[str]]:
    texts = [stem_of(exhibit.path), re.split(r"[/!]", folder_of(exhibit.path))[-1]]
    for name in ("title", "caption", "activity-name", "activity-place"):
        texts += exhibit.values(name)
    return _places(texts)


def _contrary(claimed: dict[str, set[str]], told: dict[str, set[str]]) -> bool:
    return any(
        told[level] and not names & told[level] for level, names in claimed.items() if level in told
    )


def _places(texts: list[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for level, name in _PLACE.findall(text):
            if name.lower() not in _NO_NAME:
                found[_LEVELS[level.lower()]].add(name.lower())
    return found
