"""The day a document was signed, or the dots that stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.blocks import is_office
from classifiers.facts.calendar import MONTH, Day, first_day
from classifiers.lines import Flow
from classifiers.text import View
from pipeline.records import Fact

_SET = re.compile(
    r"\b(?:ditetapkan|dikeluarkan|ditandatangani|disahkan)\b(?!\s+dengan)\s*(?:di\b|pada\b|:)"
)
_ON = re.compile(r"^\W*(?:pada\s+)?(?:tanggal|tgl)\b\.?|\bpada\s+tanggal\b|\btanggal\s*:")
_TODAY = re.compile(
    r"\bpada\s+hari\s+ini\b|\bhari\s+ini\b\s*,|\bhari\W{1,3}(?=(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\W+tanggal)"
)
_PLACE = re.compile(r"^\W*(?:[a-z][a-z .'’-]{2,40},)\s*(?:tanggal\s+|tgl\.?\s+)?(?=[\d.…_ ])")
_PLACE_BLANK = re.compile(
    rf"^\W*[a-z][a-z .'’-]{{2,40}},\s*(?:tanggal\s*)?(?:[.…_]{{2,}}|(?={MONTH}\s+20\d\d\W*$)|[.…_\s]*(?:20[\d.…_]{{2,}})?\s*$)"
)
_BLANK_AFTER = re.compile(rf"^\W*(?:[.…_ -]{{2,}}|{MONTH}\b|\s*$|00\b|20\d\d)")
_TOWN = re.compile(r"^[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})?\s+(?=\d)")
_SENTENCE = re.compile(r"\b(?:di|yang|pada|hari|telah|dari|tempat|tanggal lahir|lahir)\b")
_SOP = re.compile(
    r"\b(?:tanggal|tgl)\.?\s*(?:pembuatan|terbit|efektif|penetapan|pengesahan|ditetapkan|berlaku)\b\W*"
)
_HEADED = re.compile(
    r"^\W*(?:tanggal|tgl|hari\s*[/,]?\s*(?:tanggal|tgl)|pada\s+tanggal|hari\s+tanggal)\b\.?\s*[:;]?"
)
_DATED_KINDS = frozenset({"daftar_hadir", "notula", "foto", "berita_acara", "buku_tamu", "laporan_kegiatan", "rtl"})  # fmt: skip
_AGREED = frozenset({"mou", "pks", "berita_acara", "surat_pernyataan"})
_NEEDED = frozenset({
    "perda", "perkada", "kep_kada", "kep_kadis", "sk_kemenag", "sk_penetapan", "sk_asosiasi", "sk_fasilitator",
    "surat_edaran", "instruksi", "perdes", "mou", "pks", "undangan", "sertifikat", "berita_acara", "surat_pernyataan", "raperda",
})  # fmt: skip


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `date`, or `date-blank` where the day was left open."""
    flow = view.flow
    blank: tuple[int, int] | None = None
    ways = (_agreed, _signed, _placed) if kind in _AGREED else (_signed, _placed, _agreed)
    for way in (*ways, _sop):
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
    if kind in _DATED_KINDS:
        yield from _of_event(view, kind)
    elif kind == "berita_media" and (day := first_day(flow.low[:3000])):
        yield _fact(flow, day)


def _fact(flow: Flow, day: Day) -> Fact:
    return Fact(
        name="date", value=day.first, where=flow.span(day.start, day.end, around=25), more=day.more
    )


def _shifted(day: Day, by: int) -> Day:
    return Day(day.start + by, day.end + by, day.first, day.last, day.weekday, day.wrong)


def _signed(flow: Flow) -> Day | tuple[int, int] | None:
    """Ditetapkan di ... pada tanggal ...; of several the first that has a day."""
    blank: tuple[int, int] | None = None
    for match in _SET.finditer(flow.low):
        line = flow.index_at(match.start())
        if match.start() - flow.starts[line] > 40:
            continue  # running text
        window = flow.low[match.end() : match.end() + 160]
        stop = re.search(r"diundangkan|tembusan|pasal\s", window)
        window = window[: stop.start()] if stop else window
        on = _ON.search(window) or re.search(r"\n\W*(?:pada\s+)?(?:tanggal|tgl)\b\.?", window)
        if on:
            rest = window[on.end() : on.end() + 70]
            day = first_day(rest)
            if day and day.start < 25:
                return _shifted(day, match.end() + on.end())
            first_line = rest.split("\n", 1)[0].strip(" :")
            if _BLANK_AFTER.match(first_line):
                blank = blank or (
                    match.start(),
                    match.end() + on.end() + len(rest.split("\n", 1)[0]),
                )
            continue
        day = first_day(window[:90])
        if day:
            return _shifted(day, match.end())
    return blank


def _placed(flow: Flow) -> Day | tuple[int, int] | None:
    """A line of place and day, at the head of letters or over the signature."""
    blank: tuple[int, int] | None = None
    total = len(flow)
    for n in [*range(min(20, total)), *range(total - 1, max(19, total - 45), -1)]:
        text = flow.low[flow.starts[n] : flow.starts[n] + len(flow.lines[n].text)]
        if len(text) > 120:
            continue
        columns = re.split(r"\s{3,}|\t+|\s\|\s", text)
        last = columns[-1]
        at = flow.starts[n] + len(text) - len(last)
        match = _PLACE.match(last)
        if n > 3 and n > total - 12 and (bare := _TOWN.match(flow.lines[n].text)):
            day = first_day(text[bare.end() :])
            if day and day.start <= 1 and len(text) - bare.end() - day.end < 3:
                return _shifted(day, flow.starts[n] + bare.end())
        if match and len(last) < 70 and not _SENTENCE.search(match[0]):
            day = first_day(last[match.end() :])
            if (
                day
                and day.first == day.last
                and day.start <= 2
                and len(last) - match.end() - day.end < 4
            ):
                return _shifted(day, at + match.end())
        if n > 3 and len(last) < 22 and _over_signature(flow, n) and (day := first_day(last)):
            return _shifted(day, at)
        if (
            blank is None
            and len(last) < 60
            and _PLACE_BLANK.match(last)
            and re.search(r"[.…_]{2,}|20\d\d", last)
        ):
            blank = (at, at + len(last))
    return blank


def _over_signature(flow: Flow, n: int) -> bool:
    """Whether the next line is the office that signs."""
    return n + 1 < len(flow) and is_office(flow.lines[n + 1].text)


def _agreed(flow: Flow) -> Day | tuple[int, int] | None:
    """Pada hari ini ... tanggal ... of agreements and records."""
    match = _TODAY.search(flow.part(0, 60).low)
    if not match:
        return None
    window = flow.low[match.end() : match.end() + 220].replace("\n", " ")
    day = first_day(window)
    if day:
        return _shifted(day, match.end())
    if re.match(r"[^a-z]*[.…_]{3,}|.{0,40}tanggal\W*[.…_]{3,}", window):
        return match.start(), match.end() + 60
    return None


def _sop(flow: Flow) -> Day | tuple[int, int] | None:
    for match in _SOP.finditer(flow.part(0, 40).low):
        day = first_day(flow.low[match.end() : match.end() + 40])
        if day and day.start < 8:
            return _shifted(day, match.end())
    return None


def _of_event(view: View, kind: str) -> Iterator[Fact]:
    """Papers that nobody signs carry the day of their event."""
    flow = view.flow
    for n in range(min(30, len(flow))):
        text = flow.low[flow.starts[n] : flow.starts[n] + len(flow.lines[n].text)]
        match = _HEADED.match(text)
        day = first_day(text[match.end() :]) if match else None
        if match and day:
            yield _fact(flow, _shifted(day, flow.starts[n] + match.end()))
            return
    # hasty papers name the day in a line of its own
    for n in range(min(8 if kind != "foto" else 40, len(flow))):
        text = flow.low[flow.starts[n] : flow.starts[n] + len(flow.lines[n].text)]
        day = first_day(text) if "nomor" not in text and kind != "laporan_kegiatan" else None
        if day:
            yield _fact(flow, _shifted(day, flow.starts[n]))
            return
    photo = view.document.photo
    taken = photo and (photo.stamped or photo.taken)
    if taken and flow:
        yield Fact(name="date", value=taken[:10], where=flow.span(0, 1))
