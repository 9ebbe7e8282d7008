"""Figures of quantities in sentences: "perkawinan anak tahun 2024 sebanyak 37 kasus"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.quantity_setting import (
    YEAR,
    Setting,
    age_of,
    level_of,
    period_of,
    place_of,
    sex_word,
)
from classifiers.facts.quantity_terms import Term, changed
from classifiers.facts.table_rows import rows_of
from classifiers.text import PageView
from pipeline.records import Fact, Span
from rules.numerals import Numeral, numeral
from rules.tabulation import plain

LINE = 400  # characters; rows of tables are shorter
REACH = 130  # characters from a quantity's name to its figure
BACK = 60  # the same when the figure comes first
BEYOND = 20  # characters behind a sentence in which its source may still stand
_NUMBER = re.compile(r"(?<![\w.,/-])\d[\d.,]*\d|(?<![\w.,/-])\d")
_PERCENT = re.compile(r"\s*(?:%|persen\b|prosen\b)|\s*\(\s*(?:%|persen)")
_END = re.compile(
    r"[.;!?](?=\s|$)|\n\s*\n|\n\s*(?:[-•*]|\d{1,2}[.)]|[a-z][.)])\s"
    # the line over a signature: place and day
    r"|\n[ \t]*[a-z][a-z .'-]{2,40},\s*(?:tanggal\s+)?\d{1,2}\s+(?:jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|nov|des)[a-z]*\s+20\d\d[ \t]*(?=\n|$)"
)
_SAYS = re.compile(r"\b(?:sebesar|sebanyak|sejumlah|mencapai|adalah|yaitu|yakni|tercatat|terdapat|menjadi|berjumlah|ada|telah|baru|hanya)\b|[:=]")
_TABLE_LINE = re.compile(r"\d[\d.,]*\s+\d")
_SPOKEN_YEAR = re.compile(r"\b(?:tahun|thn|th)\W+20\d\d\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
_OTHER_YEAR = re.compile(r"\((?:\s*tahun)?\s*20\d\d\s*[:=]|\((?:\s*tahun)?\s*20\d\d\s*\)\s*(?=\d)")
_NAMED = re.compile(r"\b(?:kabupaten|kota|kab\.|kecamatan|kec\.|desa|kelurahan)\s+[a-z]+(?:\s+[a-z]+)?(?=\s+(?:tahun|pada|di|sebesar|sebanyak|adalah|tercatat|mencapai|20\d\d|\d))")
# words that may stand between a quantity's name and its figure without making it another's
_LINK = frozenset(
    ["tahun", "thn", "pada", "di", "dalam", "yang", "ini", "itu", "sebesar", "sebanyak", "sejumlah", "mencapai", "adalah", "yaitu", "yakni", "tercatat", "terdapat", "menjadi", "berjumlah", "ada", "angka", "telah", "baru", "hanya", "sudah", "jumlah", "jumlahnya", "total", "totalnya", "kabupaten", "kota", "menurut", "berdasarkan", "data", "hasil", "per", "akhir", "dilaporkan", "diketahui", "kasus", "anak", "orang", "usia", "umur", "sampai", "dengan", "hingga", "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember", "dari", "e", "ppgbm", "eppgbm", "sigizi", "simfoni", "simkah", "siak", "dkb", "dapodik", "emis", "susenas", "survei", "polres", "uptd", "ppa", "pengadilan", "agama", "negeri", "ssgi", "ski", "bps", "dinkes", "disdukcapil", "kemenag", "kua", "dinas", "kesehatan", "laki", "perempuan", "semester", "triwulan", "ii", "iii", "iv", "berada", "se", "secara", "keseluruhan", "capaian", "realisasi", "persentase", "persen", "bulan", "s", "d", "sd", "yg", "dgn", "th", "balita", "bayi"]
)
UNKNOWN = 2  # other words allowed there when a verb of saying follows them
_NOT_YET = re.compile(
    r"\b(?:target\w*|ditarget\w*|diharapkan|direncanakan|rencana|proyeksi|nasional|provinsi|indonesia|se-?jawa|menuju|(?:kurang\s+dari|di\s?bawah)(?!\W+(?:(?:usia|umur)\W+)?(?:\d{1,2}|dua|lima|enam|delapan\s+belas)\W+(?:\([a-z ]+\)\W+)?(?:tahun|thn|th|bulan|bln)\b)|maksimal|minimal|paling)\b"
)
_MOVED = re.compile(r"\b(?:penurunan|peningkatan|kenaikan|turun|naik|menurun|meningkat|berkurang|bertambah|selisih|sekitar|lebih dari|kurang lebih|hampir|ribuan|puluhan)\b")
# the same thing of another year in the same sentence: "... tahun 2023 30 kasus dan tahun 2024 24 kasus"
_NEXT_YEAR = re.compile(
    r"(?:\s*(?:%|persen\b|kasus\b|anak\b|orang\b|bayi\b|balita\b|ibu\b|jiwa\b|perkara\b|unit\b))?(?:\s*\([^()\n]{0,60}\))?"
    r"(?:[,;\s]|\bdan\b|\bserta\b|\bsedangkan\b|\bmenjadi\b|\blalu\b|\bkemudian\b)+(?:pada\s+|di\s+|untuk\s+)?(?:tahun|thn|th)\W+(?P<year>20[0-4]\d)\s+"
    r"(?:(?:sebesar|sebanyak|sejumlah|menjadi|mencapai|adalah|tercatat|ada|naik|turun|meningkat|menurun)\s+){0,2}(?P<figure>\d[\d.,]*\d|\d)(?![\w/-])"
)
_YEAR_BEFORE = re.compile(r"\b(20[0-4]\d)\s+(?:(?:sebesar|sebanyak|sejumlah|mencapai|adalah|tercatat|ada|yaitu|yakni)\s+)?$")
_REFERENCE = re.compile(r"(?:nomor|no\.?|pasal|ayat|halaman|tabel|grafik|gambar|lampiran|rp\.?|kelas|pukul|tanggal|tgl\.?|ke-?|rt|rw|klaster|indikator|triwulan|semester|umur|usia|minggu|sdn?|smpn?|sman?)\s*$")
_AFTER_NO = re.compile(r"\s*(?:tahun|thn|th|bulan|bln|hari|jam|menit|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|[-–]\s*\d)")
_SLASHED = re.compile(r"\s*/\s*\d")
_COMPARED = re.compile(r"\b(?:dibanding\w*|berkurang|bertambah|menurun|meningkat|turun|naik|sebelumnya|dari tahun|sejak)\b")
_OF = re.compile(r"\s*(?:[\w/]+\s+){0,4}?(?:dari|/)\s+(?:(?:total|jumlah|seluruh|sebanyak|sasaran)\s+)*(\d[\d.,]*)")
_SHARE = re.compile(r"[^\d.;]{0,40}?[(\s](\d[\d.,]*)\s*(?:%|persen)", re.S)


def figures_in(page: PageView, setting: Setting) -> Iterator[Fact]:
    """Facts `quantity` of a page's sentences."""
    offsets = page.normal.offsets
    text = page.text
    low = text.lower() if len(text.lower()) == len(text) else text
    terms = setting.terms.within(page.normal.text, whole=False)
    rows = rows_of(page) if terms else frozenset()
    for n, term in enumerate(terms):
        start, end = offsets[term.start], offsets[min(term.end, len(offsets) - 1)]
        if tabular(page, page.line_at(start), rows):
            continue
        limit = offsets[terms[n + 1].start] if n + 1 < len(terms) else len(low)
        first, last = sentence_at(low, start, end)
        first = after_title(text, first, start)
        first, last = apart(page, rows, (first, start, end, last))
        sides = f" {plain(low[first:start])} ", f" {plain(low[end:last])} "
        if _NOT_YET.search(low[first:last]) or changed(term, *sides):
            continue
        yield from told(page, low, term, setting, (first, start, end, min(last, limit)))


def after_title(text: str, first: int, start: int) -> int:
    """Where a sentence begins when a line in capitals stands before it: a title is no part of it."""
    at = text.rfind("\n", first, start)
    if at < 0:
        return first
    line = text[max(0, text.rfind("\n", 0, at)) : at].strip()
    return at + 1 if line.isupper() and not text[at + 1 : start + 20].isupper() else first


def apart(
    page: PageView, rows: frozenset[str], at: tuple[int, int, int, int]
) -> tuple[int, int]:
    """A sentence without the rows of tables before and after the line that a name stands in; a
    title in capitals does not go on in a line of words."""
    first, start, end, last = at
    lines = page.lines
    for n in range(page.line_at(start) - 1, -1, -1):
        offset, line = lines[n]
        if offset + len(line) <= first:
            break
        if plain(line) in rows:
            first = offset + len(line)
            break
    own = page.line_at(max(start, end - 1))
    for n in range(own + 1, len(lines)):
        offset, line = lines[n]
        if offset >= last:
            break
        titled = n == own + 1 and lines[own][1].isupper() and line.strip()[:1].isalpha() and not line.isupper()
        if titled or plain(line) in rows:
            last = max(end, offset)
            break
    return first, last


def tabular(page: PageView, line: int, rows: frozenset[str]) -> bool:
    """Whether a line is a row of a table, or looks like one that was not found."""
    text = page.lines[line][1] if page.lines else ""
    if len(text) > LINE:
        return False  # running text without line breaks
    if "\t" in text or plain(text) in rows:
        return True
    return bool(_TABLE_LINE.search(_SPOKEN_YEAR.sub(" ", _BRACKETS.sub(" ", text))))


def sentence_at(low: str, start: int, end: int) -> tuple[int, int]:
    """Offsets of the sentence around a place."""
    begin = max(0, start - 250)
    first = max((begin + m.end() for m in _END.finditer(low[begin:start])), default=begin)
    stop = _END.search(low, end, end + 300)
    return first, stop.start() if stop else min(len(low), end + 300)


def told(
    page: PageView, low: str, term: Term, setting: Setting, at: tuple[int, int, int, int]
) -> Iterator[Fact]:
    """The figure that belongs to a name at `at`: sentence start, name start and end, reach."""
    first, start, end, last = at
    found = after(low, end, min(last, end + REACH))
    if found is None:
        found = before(low, max(first, start - BACK), start)
    if found is None:
        return
    at_number, stop, value = found
    if not believable(value, term):
        return
    year = year_near(low, at_number, stop, first, last) or setting.year
    if not year:
        return
    said = low[first:last]
    named = low[start : max(end, at_number)]
    between = low[min(end, at_number) : max(start, at_number)]
    more = {
        "what": term.quantity.name,
        "year": year,
        "period": period_of(said),
        "place": place_of(page.text[first:last]) or setting.place,
        "sex": sex_word(between),
        "age": age_of(named) or level_of(named),
        "source": setting.terms.source(plain(said)) or setting.terms.source(plain(low[first : last + BEYOND])) or setting.source,
    }
    whole = _OF.match(low, stop, min(len(low), last))
    total = numeral(whole[1].rstrip(".,")) if whole else None
    if total and (value.percent or total.value >= value.value):
        more["total"] = plainly(total)
    where = page.span(min(start, at_number), max(end, stop), around=10)
    yield made(value, term, more, where)
    if more["year"] and (other := _NEXT_YEAR.match(low, stop, min(len(low), last))):
        digits = other["figure"].rstrip(".,")
        percent = bool(_PERCENT.match(low, other.end()))
        second = numeral(f"{digits} %" if percent else digits)
        if second and second.percent == value.percent and believable(second, term) and other["year"] != year:
            span = page.span(min(start, at_number), other.end(), around=10)
            yield made(second, term, {**more, "year": other["year"], "total": ""}, span)
    tail = whole.end() if whole else stop
    share = None if value.percent else _SHARE.match(low, tail, min(len(low), tail + 60))
    if share and (part := numeral(share[1].rstrip(".,") + " %")):
        yield made(part, term, more, where)


def made(value: Numeral, term: Term, more: dict[str, str], where: Span) -> Fact:
    unit = unit_of(value, term)
    parts = {"what": more["what"], "unit": unit, **more, "step": f"{value.step:g}"}
    return Fact(
        name="quantity",
        value=plainly(value),
        where=where,
        more=tuple((key, each) for key, each in parts.items() if each),
    )


def believable(value: Numeral, term: Term) -> bool:
    """Whether a figure can be of its quantity: no share above 100, no rate in the hundreds."""
    unit = unit_of(value, term)
    if unit == "persen":
        return value.value <= 100
    return unit != "per_1000" or value.value <= 100


def unit_of(value: Numeral, term: Term) -> str:
    if value.percent:
        return "persen"
    if term.quantity.unit != "jumlah" and (value.decimals or term.quantity.unit.startswith("per_")):
        return term.quantity.unit
    return "jumlah" if value.whole else "persen"


def plainly(value: Numeral) -> str:
    return f"{value.value:.{value.decimals}f}"


def after(low: str, end: int, last: int) -> tuple[int, int, Numeral] | None:
    """The first number after a name that is no year, age, date or reference."""
    for match in _NUMBER.finditer(low, end, last):
        lead = low[max(end, match.start() - 24) : match.start()]
        digits = match[0].rstrip(".,")
        if _REFERENCE.search(low[max(0, match.start() - 12) : match.start()]) or _AFTER_NO.match(
            low, match.end()
        ):
            continue
        percent = bool(_PERCENT.match(low, match.end()))
        if YEAR.fullmatch(digits):
            continue
        value = numeral(f"{digits} %" if percent else digits)
        gap = low[end : match.start()]
        if value is None or (_MOVED.search(gap) and "menjadi" not in lead and "tercatat" not in lead):
            return None
        if "\t" in gap or "|" in gap:
            return None  # a row of a table
        says = bool(_SAYS.search(gap[-45:]))
        words = re.findall(r"[a-z]+", _NAMED.sub(" ", gap + "0"))
        unknown = sum(word not in _LINK for word in words)
        if unknown > (UNKNOWN if says and ":" not in gap else 0):
            return None
        if _SLASHED.match(low, match.end()):
            return None
        if "\n" in gap and not says:
            return None
        return match.start(), match.end(), value
    return None


def before(low: str, first: int, start: int) -> tuple[int, int, Numeral] | None:
    """A number right before a name: "sebanyak 37 kasus perkawinan anak"."""
    match = re.search(
        r"(?:terdapat|sebanyak|sejumlah|tercatat|ada)\s+(\d[\d.,]*)\s*(?:\(\s*[\w ]{2,40}\)\s*)?(?:kasus|anak|orang|bayi|balita|perkara|unit|buah|lembaga|sekolah)?\s*$",
        low[first:start],
    )
    if not match or not (value := numeral(match[1].rstrip(".,"))):
        return None
    return first + match.start(1), first + match.end(1), value


def year_near(low: str, at: int, stop: int, first: int, last: int) -> str:
    """The year a figure is of: one close by, else the only one of its sentence."""
    close = YEAR.findall(_OTHER_YEAR.sub(" ", low[stop : min(last, stop + 25)]))
    lead = YEAR.findall(low[max(first, at - 35) : at])
    if right_before := _YEAR_BEFORE.search(low[max(first, at - 30) : at]):
        return right_before[1]
    every = set(YEAR.findall(_OTHER_YEAR.sub(" ", low[first:last])))
    if len(every) == 1:
        # a year further on, after a word of comparison, is the other figure's
        apart = not lead and not close and _COMPARED.search(low[stop:last])
        return "" if apart else str(every.pop())
    if lead and not close:
        return str(lead[-1])
    if close and not lead:
        return str(close[0])
    return ""
