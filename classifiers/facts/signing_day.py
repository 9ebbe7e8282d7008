"""Where a paper says on which day it was signed, and the dots that stand for the day."""

from __future__ import annotations

import re

from classifiers.facts.calendar import MONTH, NUMBER_WORD, WEEKDAY, Day, first_day
from classifiers.facts.marks import COLUMNS, HAND, has_ttd, is_mark
from classifiers.facts.signature import LEAD, is_office
from classifiers.headings import annex_heading
from classifiers.lines import Flow
from classifiers.screen import screened

Found = Day | tuple[int, int] | None  # the day, the offsets of what stands for it, or nothing

_SET = screened(
    r"\b(?:ditetapkan|dikeluarkan|diterbitkan|ditandatangani|disahkan|dibacakan)\b(?!\s+dengan)\s*(?:di\b|pada\b|tanggal\b|tgl\b|:|(?=\d)|(?=(?:[a-z]{3,} ?){1,2}, ?\d))"
)
_ON = re.compile(r"^\W*(?:pada\s+)?(?:tanggal|tgl)\b\.?|\bpada\s+tanggal\b|\btanggal\s*:")
_ON_NEXT = re.compile(r"\n\W*(?:pada\s+)?(?:tanggal|tgl)\b\.?")
_STOP = re.compile(r"diundangkan|tembusan|pasal\s")
_SIGNED_ON = screened(
    r"^\W*(?:ditandatangani|disahkan|ditetapkan)\b[^\n]{0,60}?\b(?:tanggal|tgl)\b\.?\s*:?", re.M
)
_TODAY = screened(
    r"\bpada\s+hari\s+ini\b|\bhari\s+ini\b\s*,|\bpada\s+hari\b(?=\W{1,3}(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\W{1,3}(?:\d|[a-z]+ (?:belas|puluh|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)))|\bhari\s+ini\b(?=\W{1,3}(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|tanggal|tgl)\b)|\bhari\W{1,3}(?=(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\W+(?:[a-z]+\W+)?tanggal)|"
    r"^\W*pada\s+(?:tanggal\s+)?(?=\d{1,2}\s+[a-z]+\s+20)|^\W*hari\W{1,3}(?=(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\W{1,3}\d)",
    re.M,
)
_PLACE = re.compile(
    rf"^\W*(?:[a-z][a-z .'’-]{{2,40}},)\s*(?P<on>tanggal\s+|tgl\.?\s+)?(?=[\d.…_ ]|{NUMBER_WORD}\b)"
)
# words of a form that stand where the day should be: [tanggal], {{tgl}}, xx Mei, 00-00-2024
_STAND_IN = rf"(?:[\[{{<(#$]+\s*(?:tanggal|tgl|dd)(?![a-z])|tanggal\W+bulan\W+tahun\b|dd\W+mm\W|x{{1,2}}\W+(?:x{{1,2}}\W|{MONTH})|00\W+(?:00|{MONTH}))"
_PLACE_BLANK = re.compile(
    rf"^\W*[a-z][a-z .'’-]{{2,40}},\s*(?:tanggal\s*(?!\W*bulan))?(?:[.…_]{{2,}}|\$\{{|{_STAND_IN}|(?={MONTH}\s+20\d\d\W*$)|[.…_\s/-]*(?:20[\d.…_]{{2,}})?\s*$)"
)
_OPEN = re.compile(rf"[.…_]{{2,}}|20\d\d|\$\{{|{_STAND_IN}")
_BLANK_AFTER = re.compile(rf"^\W*{_STAND_IN}|^\W*(?:menyusul\b|[.…_ -]{{2,}}|\w+}}|{MONTH}\b|\s*$|00\b|20\d\d)")
_TOWN = re.compile(r"^(?:[A-Z][\w'’-]{2,} ){1,3}\s*(?=\d)")
_SENTENCE = re.compile(r"\b(?:di|yang|pada|hari|telah|dari|tempat|tanggal lahir|lahir)\b")
# beside a day may stand that it is of our era, and the Hijri one
_ERA = r"(?:\s*m(?:asehi)?\b)?(?:\s*/\s*\d{1,2}\s+[a-z'’ -]{4,20}\s+1[34]\d\d\s*h?\b)?"
_REST = re.compile(rf"^{_ERA}\W{{0,3}}$|^\s*(?:[.,]\s|\()")
_ALONE = re.compile(r"^\W*(?:(?:tanggal|tgl)\.?\s*:?)?\s*$")
_ALONE_REST = re.compile(rf"^{_ERA}\W*(?:tte|ttd)?\W*$")
_HEADED = re.compile(
    r"(?:^\W*|\b(?:nomor|no)\b[^\n]{3,60}?[\s,;/|]|,\s*)(?:tanggal|tgl)\b\.?\s*(?:sah|terbit|pembuatan|efektif|penetapan|pengesahan|ditetapkan|disahkan|berlaku|dibuat)?\W{0,6}(?=\d)|"
    r"^\W*(?:terbit|dibuat|dikeluarkan|disusun|dilaporkan|pengesahan|(?:original\s+)?issued?(?:\s+date)?|date\s+of\s+issue)\s*(?:pada|tgl\.?|tanggal|on)?\s*[:,]?\s*(?=\d)"
)
_DAY_WORDS = ("tgl", "tanggal", "terbit", "issue")
_CITES = re.compile(
    r"undang|peraturan|menimbang|mengingat|berdasarkan|menindaklanjuti|membaca|surat|hari\b|pukul|lahir|berita acara"
)
_OTHER_DAY = re.compile(
    r"\b(?:berlaku|sejak|sampai|hingga|s/d|s\.d|mulai|paling|sebelum|ulang|berikut(?:nya)?|nomor|no|rencana|target|lahir|undang|pada|sumber|rapat|kegiatan|dilaksanakan|foto|gambar|jatuh|tenggat|batas|valid|until|expire[sd]?|expiry|expiration|surveillance)\b"
)
_TOWN_INSIDE = re.compile(
    r"(?:^\W*|[.;|(]\s*|\s{2,})(?:[A-Z][\w'’-]{2,} ){0,2}[A-Z][\w'’-]{2,},?\s+(?:tgl\.?\s+|tanggal\s+)?(?=\d{1,2}[ /.-])"
)
_CLOSING = re.compile(r"(?<![\d/.-])\d{1,2}[-/. ]\w{1,9}[-/. ](?:20)?\d\d\W*$")
_SPELT_LEAD = "tanggal "  # by which a day that is spelt out is known
_ANNEXED = re.compile(r"[\W_]*lampiran(?:\s*[ivx\d]{1,4})?\W*(?:$|[:=-])")
_LETTER = re.compile(r"\W*(?:nomor|no|sifat|lamp(?:iran)?|hal|perihal|kepada|yth)\b")
_WEEKDAY_FIRST = re.compile(rf"\W*(?:hari\W+)?(?={WEEKDAY}\W{{1,3}}(?:tanggal\s+|tgl\.?\s+)?\d)")
WEEKDAY_LINES = 20
HEAD_LINES = 14
CLOSE = 14  # last lines in which place and day may stand over the signature
MARKED = 6  # last lines in which a day may stand behind the mark of signing


def shifted(day: Day, by: int) -> Day:
    return Day(day.start + by, day.end + by, day.first, day.last, day.weekday, day.wrong)


def signed_day(flow: Flow) -> Found:
    """Ditetapkan di ... pada tanggal ...; of several the first that has a day."""
    blank: tuple[int, int] | None = None
    for match in _SET.finditer(flow.low):
        line = flow.index_at(match.start())
        before = flow.low[flow.starts[line] : match.start()].rstrip()
        told = before and match[0].startswith("dibacakan")  # what is asked for: mohon dibacakan pada ...
        if told or (len(before) > 40 and before[-1] not in ".;"):
            continue  # running text
        window = flow.low[match.end() : match.end() + 160]
        stop = _STOP.search(window)
        window = window[: stop.start()] if stop else window
        on = _ON.search(window) or _ON_NEXT.search(window)
        if on:
            rest = window[on.end() : on.end() + 70]
            day = _after_word(rest)
            if day and day.start < 25:
                return shifted(day, match.end() + on.end())
            first_line = rest.split("\n", 1)[0]
            if _BLANK_AFTER.match(first_line.strip(" :")):
                blank = blank or (match.start(), match.end() + on.end() + len(first_line))
            continue
        day = first_day(window[:90])
        if day:
            return shifted(day, match.end())
    for match in _SIGNED_ON.finditer(flow.low):
        day = first_day(flow.low[match.end() : match.end() + 30])
        if day and day.start < 3:
            return shifted(day, match.end())
    return blank


def _after_word(text: str) -> Day | None:
    """The first day of a text; one that is spelt out has the word tanggal before it, already read."""
    day = first_day(text)
    plain = text[:1].isdigit() or (day is not None and day.start == 0)
    bare = text.lstrip(" :\t\n")
    spelt = None if plain else first_day(_SPELT_LEAD + bare)
    if spelt and not spelt.start:
        lead = len(_SPELT_LEAD) - (len(text) - len(bare))
        return Day(0, spelt.end - lead, spelt.first, spelt.last, spelt.weekday, spelt.wrong)
    return day


def closing_place(flow: Flow) -> Found:
    """A line of place and day right over the signature: surer than any day above."""
    total = len(flow)
    # a report ends where its annexes begin
    annexed = next((n for n in range(HEAD_LINES, total) if _ANNEXED.match(flow.lows[n])), total)
    for end in dict.fromkeys((total, annexed)):
        for n in range(end - 2, max(2, end - CLOSE), -1):
            text = flow.lows[n]
            if len(text) > 120 or "," not in text or not _over_signature(flow, n):
                continue
            columns = COLUMNS.split(text)
            for at, column in ((len(text) - len(columns[-1]), columns[-1]), (0, columns[0])):
                if _PLACE.match(column) and (day := _in_line(flow, n, text, column)):
                    return shifted(day, flow.starts[n] + at)
    return None


def placed_day(flow: Flow) -> Found:
    """A line of place and day, at the head of letters or over the signature."""
    blank: tuple[int, int] | None = None
    total = len(flow)
    for n in [*range(min(20, total)), *range(total - 1, max(19, total - 45), -1)]:
        text = flow.lows[n]
        if len(text) > 120:
            continue
        columns = COLUMNS.split(text)
        last = columns[-1]
        at = flow.starts[n] + len(text) - len(last)
        edge = n > total - 12 or n < 8
        if edge and len(columns) > 1 and (day := _in_line(flow, n, text, columns[0])):
            return shifted(day, flow.starts[n])
        if n > total - MARKED and (has_ttd(text) or " ttd" in text or HAND.search(text)):
            if (day := first_day(text[:30])) and day.start == 0 and day.first == day.last:
                return shifted(day, flow.starts[n])
            closing = _CLOSING.search(text)
            if closing and (day := first_day(closing[0])):
                return shifted(day, flow.starts[n] + closing.start())
        if day := _in_line(flow, n, text, last):
            return shifted(day, at)
        if n > total - 12 and (bare := _TOWN.match(flow.lines[n].text)):
            day = first_day(text[bare.end() :])
            if day and day.start <= 1 and len(text) - bare.end() - day.end < 3 and n > 2:
                return shifted(day, flow.starts[n] + bare.end())
        # the gap between town and dots may be as wide as one between columns
        for part in (last, text):
            if (
                blank is None
                and len(part) < 60
                and _PLACE_BLANK.match(part)
                and _OPEN.search(part)
            ):
                blank = (flow.starts[n] + len(text) - len(part), flow.starts[n] + len(text))
    return blank


def _in_line(flow: Flow, n: int, text: str, last: str) -> Day | None:
    """The day in the last column of a line, after a town or alone; offsets into that column."""
    match = _PLACE.match(last)
    if match and len(match[0]) < 46 and not _SENTENCE.search(match[0]):
        written = last[match.end() :]
        day = _after_word(written)
        if (
            day
            and day.first == day.last
            and day.start <= 2
            and _REST.match(re.sub(r"^\s*\([^)]*\)", "", written[day.end :]))
        ):
            return shifted(day, match.end())
    if len(last) >= 34 or not any(map(str.isdigit, last)):
        return None
    late = n >= len(flow) - 8 and n > 3
    beside = n < 8 and len(text) > len(last)  # at the right of a letter's number
    headed = 0 < n < HEAD_LINES and n + 1 < len(flow) and _LETTER.match(flow.lows[n + 1])
    if not (late or beside or headed or (n > 3 and _over_signature(flow, n))):
        return None
    day = first_day(last)
    if day and day.first == day.last and _ALONE.match(last[: day.start]) and _ALONE_REST.match(last[day.end :]):
        return day
    return None


def _over_signature(flow: Flow, n: int) -> bool:
    """Whether the next line is the office that signs, or the one after it a mark."""
    below = flow.lows[n + 1 : n + 3]
    if not below:
        return False
    over = is_office(below[0]) or LEAD.match(below[0]) or is_office(COLUMNS.split(below[0])[-1])
    return bool(over) or any(is_mark(cell) for low in below for cell in COLUMNS.split(low))


def agreed_day(flow: Flow) -> Found:
    """Pada hari ini ... tanggal ... of agreements and records."""
    match = _TODAY.search(flow.part(0, 60).low)
    if not match:
        return None
    window = flow.low[match.end() : match.end() + 220].replace("\n", " ")
    day = first_day(window)
    if day:
        return shifted(day, match.end())
    if re.match(r"[^a-z]*[.…_]{3,}|.{0,40}tanggal\W*[.…_]{3,}", window):
        return match.start(), match.end() + 60
    return None


def weekday_first(flow: Flow) -> Found:
    """Of an agreement that begins with its day: Selasa, 4 Juli 2023, Kepala Dinas dan Direktur sepakat."""
    for n in range(3, min(WEEKDAY_LINES, len(flow))):
        match = _WEEKDAY_FIRST.match(flow.lows[n])
        day = first_day(flow.lows[n]) if match else None
        if match and day and day.weekday and day.first == day.last and day.start <= match.end():
            return shifted(day, flow.starts[n])
    return None


def closing_day(flow: Flow) -> Found:
    """A day at the end of one of the last lines: Dilaporkan ke Kabid 20/12/2024."""
    for n in range(len(flow) - 1, max(3, len(flow) - MARKED), -1):
        text = flow.lows[n]
        closing = _CLOSING.search(text) if len(text) < 90 else None
        if closing and (day := first_day(closing[0])) and not _OTHER_DAY.search(text):
            return shifted(day, flow.starts[n] + closing.start())
    return None


def town_day(flow: Flow) -> Found:
    """A town and a day inside one of the last lines: KETIGA ... . Kendal, 12 Maret 2024 Kadis ttd."""
    for n in range(len(flow) - 1, max(2, len(flow) - MARKED), -1):
        text, low = flow.lines[n].text, flow.lows[n]
        for match in _TOWN_INSIDE.finditer(text):
            day = first_day(low[match.end() :]) if not _OTHER_DAY.search(match[0].lower()) else None
            if day and day.start == 0 and day.first == day.last:
                return shifted(day, flow.starts[n] + match.end())
    return None


def annex_day(flow: Flow) -> Found:
    """The day of the rule or decision whose annex a paper is headed as."""
    for n in sorted(annex_heading(flow.lows)):
        if day := first_day(flow.lows[n]):
            return shifted(day, flow.starts[n])
    return None


def headed_day(flow: Flow) -> Found:
    """Tanggal ... in the head, in a line of its own or after the paper's own number."""
    for n in range(min(HEAD_LINES, len(flow))):
        text = flow.lows[n]
        match = _HEADED.search(text) if any(word in text for word in _DAY_WORDS) else None
        if match and not _CITES.search(text[: match.end()]):
            day = first_day(text[match.end() :])
            if day and day.start == 0:
                return shifted(day, flow.starts[n] + match.end())
    return None
