"""What an event was called and where it took place, and which papers of it a file holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import View
from pipeline.privacy import masked
from pipeline.records import Fact

_KINDS = frozenset({
    "undangan", "daftar_hadir", "notula", "laporan_kegiatan", "foto", "berita_acara", "rtl", "berita_media", "tangkapan_layar", "lainnya",
})  # fmt: skip
_NAME = screened(
    r"^\W*(?:acara|kegiatan|nama\s+(?:kegiatan|acara)|agenda|rapat|perihal|hal|tema|judul|keperluan)\s*[:;]\s*(?P<value>[^\n|]{6,160})",
    re.M,
)
_PLACE = screened(
    r"^\W*(?:\d+\.?\s*)?(?:tempat|lokasi)\s*(?:/\s*\w+\s*)?[:;]\s*(?P<value>[^\n|]{4,100})|\bbertempat\s+di\s+(?P<other>[^\n,.;]{4,80})",
    re.M,
)
_LEGS = (
    ("undangan", screened(r"^\W*(?:\w{1,4}\.\s*)?(?:lampiran\W+\w*\W*)?(?:surat\s+)?undangan(?:\s+(?:rapat|kegiatan|peserta|narasumber))?\W*$|^\W*(?:hal|perihal)\s*:\s*undangan\b", re.M)),
    ("daftar_hadir", screened(r"^\W*(?:\w{1,4}\.\s*)?(?:lampiran\W+\w*\W*)?(?:(?:rekap(?:itulasi)?\s+)?daftar\s+hadir|absen(?:si)?|presensi)(?:\s+(?:peserta|rapat|kegiatan|narasumber|panitia))*\W*$", re.M)),
    ("notula", screened(r"^\W*(?:\w{1,4}\.\s*)?(?:lampiran\W+\w*\W*)?(?:notul(?:a|en|ensi)|risalah|catatan\s+rapat)(?:\s+(?:rapat|kegiatan|pertemuan|diskusi))*\W*$", re.M)),
    ("foto", screened(r"^\W*(?:\w{1,4}\.\s*)?(?:lampiran\W+\w*\W*)?(?:foto(?:-foto)?|dokumentasi)(?:\s+(?:foto|kegiatan|rapat|acara|pelaksanaan))*\W*$", re.M)),
)  # fmt: skip
# parts of one file that are numbered as such, with or without the event's name behind
_PARTS = (
    ("undangan", screened(r"^\W*(?:bagian\s+|lampiran\s+)?(?:[ivx]{1,4}|[a-h]|\d{1,2})\s*[.):]\s*(?:surat\s+)?undangan\b[^\n]{0,80}$", re.M)),
    ("daftar_hadir", screened(r"^\W*(?:bagian\s+|lampiran\s+)?(?:[ivx]{1,4}|[a-h]|\d{1,2})\s*[.):]\s*(?:daftar\s+hadir|absensi|presensi)\b[^\n]{0,80}$", re.M)),
    ("notula", screened(r"^\W*(?:bagian\s+|lampiran\s+)?(?:[ivx]{1,4}|[a-h]|\d{1,2})\s*[.):]\s*(?:notul(?:a|en|ensi)|risalah|catatan\s+rapat)\b[^\n]{0,80}$", re.M)),
    ("laporan_kegiatan", screened(r"^\W*(?:bagian\s+|lampiran\s+)?(?:[ivx]{1,4}|[a-h]|\d{1,2})\s*[.):]\s*laporan(?:[ \t]+(?:hasil|pelaksanaan|kegiatan|singkat|rapat|acara))*(?:[^\w\n][^\n]{0,60})?$", re.M)),
    ("foto", screened(r"^\W*(?:bagian\s+|lampiran\s+)?(?:[ivx]{1,4}|[a-h]|\d{1,2})\s*[.):]\s*(?:foto|dokumentasi)\b[^\n]{0,80}$", re.M)),
)  # fmt: skip
LEAST_PARTS = 3  # headings of the kind that make a file a bundle, not a report with chapters
# what a paper shows by its make-up where its heading was not read
_MARKS = (
    (
        "notula",
        screened(
            r"^\W*(?:notulis|pencatat)\b|\bpimpinan\s+rapat\b[^\n]{0,40}\n(?:[^\n]*\n){0,6}?\W*notulis\b",
            re.M,
        ),
    ),
    (
        "daftar_hadir",
        screened(r"^\W*no\b\W+nama\b[^\n]{0,60}\b(?:tanda\s*tangan|ttd|paraf)\b", re.M),
    ),
)


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `activity-name`, `activity-place` and, for reports, `leg` for each paper bound in them."""
    if kind not in _KINDS:
        return
    flow = view.flow
    if not flow:
        return
    low = flow.low[:30_000]
    head = flow.part(0, 60).low
    name = _NAME.search(head)
    if name:
        yield Fact(
            name="activity-name",
            value=masked(" ".join(name["value"].split())),
            where=flow.span(*name.span("value")),
        )
    place = _PLACE.search(low)
    if place:
        value = place["value"] or place["other"]
        at = place.span("value") if place["value"] else place.span("other")
        yield Fact(name="activity-place", value=" ".join(value.split()), where=flow.span(*at))
    if kind not in (
        "laporan_kegiatan",
        "lainnya",
        "berita_acara",
        "notula",
        "undangan",
        "daftar_hadir",
    ):
        return
    seen: set[str] = set()
    for leg, pattern in _MARKS:
        match = pattern.search(low)
        if match:
            seen.add(leg)
            yield Fact(name="leg", value=leg, where=flow.span(match.start(), match.end()))
    for fact in _numbered_parts(view, low):
        if fact.value not in seen:
            seen.add(fact.value)
            yield fact
    for leg, pattern in _LEGS:
        if leg in seen:
            continue
        for match in pattern.finditer(low):
            n = flow.index_at(match.end() - 1)
            # a heading with a body of its own, not a line in a list of annexes
            if n > 4 and _has_body(view, flow.starts[n], match.end(), leg, low):
                yield Fact(name="leg", value=leg, where=flow.span(match.start(), match.end()))
                break


def _numbered_parts(view: View, low: str) -> list[Fact]:
    """Facts `leg` of the parts that a bundle numbers; none where it is no bundle."""
    found = [
        (leg, match)
        for leg, pattern in _PARTS
        if (match := next((m for m in pattern.finditer(low) if _begins(low, m.end())), None))
    ]
    if len(found) < LEAST_PARTS:
        return []
    return [
        Fact(name="leg", value=leg, where=view.flow.span(match.start(), match.end()))
        for leg, match in found
        if leg != "foto" or any(page.pictures for page in view.document.pages)
    ]


def _begins(low: str, end: int) -> bool:
    """Whether text follows a part's heading, not the next line of a list of parts."""
    following = low[end : end + 200].strip().split("\n", 1)[0]
    return bool(following) and not any(pattern.pattern.match(following) for _, pattern in _PARTS)


def _has_body(view: View, start: int, end: int, leg: str, low: str) -> bool:
    """Whether what follows a heading is longer than the next heading of the kind."""
    if leg == "foto":
        return any(page.pictures for page in view.document.pages)
    rest = low[end : end + 400].strip()
    following = rest.split("\n", 1)[0] if rest else ""
    others = any(pattern.pattern.match(following) for _, pattern in _LEGS)
    return len(rest) > 60 and not others
