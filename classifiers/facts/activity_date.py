"""The days of the events that a document tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.calendar import Day, days_of
from classifiers.facts.kept import kept
from classifiers.facts.mail_head import body_from
from classifiers.text import View
from pipeline.records import Fact, Span

MOST = 24
_EVENT_KINDS = frozenset({
    "laporan_kegiatan", "notula", "undangan", "daftar_hadir", "foto", "berita_media", "berita_acara", "buku_tamu",
    "matriks", "laporan_monev", "laporan_csr", "tangkapan_layar", "rtl", "usulan_forum_anak", "sertifikat", "kie_media", "lainnya",
})  # fmt: skip
_LEAD = re.compile(
    r"hari|tanggal|tgl|waktu|dilaksanakan|diselenggarakan|berlangsung|digelar|diadakan|bertempat|dimulai|pelaksanaan|kegiatan|acara|musrenbang|"
    r"pada\s*$|foto|dokumentasi|"
    r"(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)"
)
_NOT = re.compile(
    r"(?:nomor|no\.|undang|peraturan|keputusan|surat|ditetapkan|diundangkan|lahir|lembaran|berlaku|s\.?k)[^\n]{0,60}$|^\W*[a-z .]{3,30},\s*$"
)


@kept
def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `activity-date`, at most MOST different days."""
    if kind not in _EVENT_KINDS:
        return
    flow, seen = view.flow, set[str]()
    photo = view.document.photo
    if photo and (taken := photo.stamped or photo.taken):
        seen.add(taken[:10])
        where = flow.span(0, 1) if flow else Span(path=view.document.path, page=1)
        yield Fact(name="activity-date", value=taken[:10], where=where)
    said = body_from(view)  # the day a mail was sent is no event's
    for day in days_of(flow):
        if day.start < said or day.first in seen or not _is_event(flow.low, day, kind):
            continue
        seen.add(day.first)
        more = day.more if day.first == day.last else (*day.more, ("last", day.last))
        yield Fact(
            name="activity-date",
            value=day.first,
            where=flow.span(day.start, day.end, around=40),
            more=more,
        )
        if len(seen) >= MOST:
            return


def _is_event(low: str, day: Day, kind: str) -> bool:
    before = low[max(0, day.start - 90) : day.start]
    line = before.rsplit("\n", 1)[-1]
    if _NOT.search(line) and not day.weekday:
        return False
    if day.weekday or kind in ("foto", "matriks", "buku_tamu", "berita_media"):
        return True
    return bool(_LEAD.search(line) or _LEAD.search(before[-30:]))
