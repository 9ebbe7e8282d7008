"""The day a document was signed, or the dots that stand for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from classifiers.facts.approval_day import approved_day
from classifiers.facts.calendar import Day, first_day
from classifiers.facts.event_day import (
    any_range,
    as_of,
    headed_event,
    sent_day,
    term_begin,
    written_day,
)
from classifiers.facts.kept import kept
from classifiers.facts.parties import AGREED
from classifiers.facts.signing_day import (
    Found,
    agreed_day,
    annex_day,
    closing_day,
    closing_place,
    headed_day,
    placed_day,
    signed_day,
    town_day,
    weekday_first,
)
from classifiers.lines import Flow
from classifiers.text import View
from pipeline.records import Fact

_AGREED = frozenset({"mou", "pks", "berita_acara", "surat_pernyataan"})
_NEEDED = frozenset({
    "perda", "perkada", "kep_kada", "kep_kadis", "sk_kemenag", "sk_penetapan", "sk_asosiasi", "sk_fasilitator",
    "surat_edaran", "instruksi", "perdes", "mou", "pks", "undangan", "sertifikat", "berita_acara", "surat_pernyataan", "raperda",
})  # fmt: skip
# kinds of an event: the day may stand under "hari/tanggal", and in the first so many lines
_EVENTS = {
    "daftar_hadir": 8, "notula": 8, "foto": 40, "berita_acara": 8, "laporan_kegiatan": 3, "usulan_forum_anak": 4,
    "rtl": 3, "lainnya": 3, "rekomendasi": 3, "laporan_evaluasi_mandiri": 3,
}  # fmt: skip
_RANGED = frozenset({"laporan_kegiatan", "rtl", "lainnya"})  # only days of an event over several
_LISTS = frozenset(
    {"tabel_data", "daftar_aset", "daftar", "matriks", "profil_anak", "sistem_informasi", "lainnya"}
)
_UNDATED = frozenset({"buku_tamu"})  # its days are those of its guests
_TERMS = frozenset({"mou", "pks", "sertifikat"})
_SHOWN = frozenset({"tangkapan_layar", "berita_media", "kie_media"})  # days of others stand there
_TAKEN = frozenset({"foto", "undangan", "daftar_hadir"})
_AWARDED = frozenset({"sertifikat", "piagam"})


@kept
def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `date`, or `date-blank` where the day was left open."""
    flow = view.flow
    if kind in _UNDATED:
        if printed := sent_day(flow):
            yield _fact(flow, printed)
        return
    blank: tuple[int, int] | None = None
    signing = (
        (agreed_day, signed_day, closing_place, placed_day)
        if kind in _AGREED
        else (signed_day, closing_place, placed_day, agreed_day)
    )
    ways: tuple[Callable[[Flow], Found], ...] = signing
    if kind == "sop":
        ways = (approved_day, *ways)
    if kind in AGREED:
        ways = (*ways, weekday_first)
    if kind not in _EVENTS and kind != "undangan":
        ways = (*ways, headed_day, annex_day)
        ways = ways if kind in _SHOWN else (*ways, town_day, closing_day)
    elif kind not in _TAKEN:
        ways = (*ways, town_day)
    for way in ways:
        found = way(flow)
        if isinstance(found, Day):
            yield _fact(flow, found)
            return
        blank = blank or found
    if blank and kind in _NEEDED:
        yield Fact(
            name="date-blank", value=flow.text[blank[0] : blank[1]].strip(), where=flow.span(*blank)
        )
        return
    # Piru, ..... Januari 2024: nobody has dated it, whatever day its data are of
    if day := None if blank and kind in _LISTS else _undated(flow, kind):
        # of an event over several days the last: nothing was written before it ended
        yield _fact(flow, day, last=True)
    elif (
        kind in _EVENTS
        and flow
        and (photo := view.document.photo)
        and (taken := photo.stamped or photo.taken)
    ):
        yield Fact(name="date", value=taken[:10], where=flow.span(0, 1))


def _undated(flow: Flow, kind: str) -> Day | None:
    """The day of a paper that nobody signs."""
    if kind in _EVENTS:
        if found := headed_event(flow) or (sent_day(flow) if kind in _RANGED else None):
            return found
        day = written_day(flow, _EVENTS[kind])
        if day and (kind not in _RANGED or day.first != day.last):
            return day
    if kind in _LISTS and (found := as_of(flow)):
        return found
    if kind in ("berita_media", "tangkapan_layar"):
        return first_day(flow.low[:3000])
    if kind in _AWARDED and (found := any_range(flow, "berlaku")):
        return found
    return term_begin(flow) if kind in _TERMS else None


def _fact(flow: Flow, day: Day, *, last: bool = False) -> Fact:
    value = day.last if last else day.first
    return Fact(
        name="date", value=value, where=flow.span(day.start, day.end, around=25), more=day.more
    )
