"""The year a document speaks of, apart from the day it was signed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from classifiers.facts import activity_date, date, number, title
from classifiers.facts.calendar import MONTH
from classifiers.facts.validity import PERIODS
from classifiers.lines import Flow
from classifiers.text import View
from pipeline.records import Fact, Span

_BUDGET = re.compile(r"\b(?:tahun\s+anggaran|t\.?\s?a\.?)\s*:?\s*(?P<year>20[0-4]\d)\b")
_OF_YEAR = re.compile(
    r"(?<!nomor \d )\b(?:tahun|thn|th\.?)\s*:?\s*(?P<year>20[0-4]\d)(?:\s*(?:[-–—/]|dan|s\.?/?d\.?|sampai(?:\s+dengan)?)\s*(?:tahun\s*)?(?P<to>20[0-4]\d))?\b"
)
# the months or terms that data or a report are of
_PERIOD = re.compile(
    rf"\b(?:periode|bulan|semester|sem|smt|triwulan|tw|q[1-4]|posisi|keadaan|kondisi|data per|s\.?\s?/?d\.?|sampai dengan|{MONTH})\b[^\n\d]{{0,30}}(?:\d{{1,2}}\s+)?(?:{MONTH})?\W{{0,3}}(?P<year>20[0-4]\d)(?!\d)"
)
_ON_DAY = re.compile(
    rf"(?<!per )(?<!dan )(?<!posisi )(?<!keadaan )(?<!kondisi )(?<!s\.d )(?<!s/d )(?<!s\.d\. )(?<!sd )(?<!sampai )(?<!dengan )(?<!hingga )(?<!tanggal )(?<![\d–—-])(?<![–—-] )\b\d{{1,2}}\s+{MONTH}\s+20\d\d\b", re.I
)
# selama tahun 2023 dan 2024 tidak ada anak yang ditahan
_THROUGHOUT = re.compile(
    r"\b(?:selama|sepanjang|dalam\s+kurun(?:\s+waktu)?)\s+(?:periode\s+|kurun\s+(?:waktu\s+)?)?(?:tahun|thn|th\.?)?\s*(?P<year>20[0-4]\d)(?:\s*(?:[-–—/,]|dan|serta|s\.?/?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s*)?(?P<to>20[0-4]\d))?\b"
)
_SENTENCE = re.compile(r"^\W*\d{1,2}[.)]\s|^[-•*–]\s|[a-z)]\.\s+[a-z]")
# LAPORAN REALISASI PROGRAM ... 2023
_TITLE_END = re.compile(r"^\W*(?:laporan|rekap(?:itulasi)?|profil|data|lap)\b[^.;]{5,75}(?<![\d/.-])(?P<year>20[0-3]\d)\W*$")
# PROFIL ANAK TAHUN 2024 (Data Tahun 2023)
_DATA_OF = re.compile(r"^(?:.{0,70}\()?\W*data\s+(?:tahun|thn|th\.?)\s*(?P<year>20[0-3]\d)\W*$")
_TERM_OF = re.compile(r"\b(?:periode|masa (?:bakti|jabatan|khidmat|kerja))\W+(?:tahun\s+)?(20[0-4]\d)\s?(?:[-–—/]|s\.?/?d\.?)\s?20[0-4]\d", re.I)
_NUMBERED = re.compile(r"(?:nomor|no\.?)\s*:?\s*[\w./-]+\s+$")
_BARE = re.compile(r"(?:(?<![\d.-])|(?<=20\d\d-))(20[0-3]\d)(?![\d/]|-\d{1,2}(?!\d))")
_SLASHED = re.compile(r"(?<=[\w.])/20\d\d\b")  # of another paper's number
_SCHOOL = re.compile(r"(20[0-4]\d)\s?/\s?20[0-4]\d")
_RANGE = re.compile(r"(20[0-4]\d)\s?[-–—]\s?(20[0-4]\d)")
_TABLE_KINDS = frozenset(
    {
        "tabel_data",
        "matriks",
        "matriks_anggaran",
        "profil_anak",
        "profil_kesehatan",
        "laporan_layanan",
        "lainnya",
        "rad",
    }
)
_YEAR_ROW = re.compile(r"^\W*(?:\d{1,3}\s*[\t|;]\s*)?(20[0-3]\d)(?:\s*[\t|;]|\s{2,}(?=\d))")
_PLAN = re.compile(r"\W*(?:rencana (?:pembangunan|strategis|induk|aksi)|rpjm|renstra)\b", re.I)
_PLANS = frozenset({"dpa", "rka", "apbd", "matriks_anggaran", "rad", "lainnya"})
_TOLD = frozenset(
    {
        "berita_acara",
        "berita_media",
        "foto",
        "undangan",
        "daftar_hadir",
        "notula",
        "usulan_forum_anak",
        "tangkapan_layar",
    }
)
_STATED = frozenset({"surat_pernyataan"})  # signed after the years of which they speak
_DATED = frozenset({"sop"})  # a year in the title is that of what it is about
_REPORTS = frozenset({"laporan_kegiatan", "laporan_csr", "laporan_monev", "laporan_layanan", "tabel_data", "profil_anak"})
_WORKBOOKS = ("spreadsheet", "excel")
HEAD_LINES = 25
TOP_LINES = 4
PERIOD_LINES = 6
MENTION_CHARS = 20_000
_CITED = re.compile(
    r"undang|peraturan|permen|perpres|keputusan|nomor|\bno\b|\buu\b|\bpp\b|\bsk\b|renja|rkpd|rpjm|lembaran|menjadi|target|rencana|pada\s+$"
)


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `year`; for tables further ones, with `role` table, one for each year in the heads."""
    flow = view.flow
    main = _main(view, flow, kind)
    if main:
        yield Fact(name="year", value=main[0], where=main[1], more=(("role", main[2]),))
    if kind in _TABLE_KINDS:
        told = {main[0]} if main else set()
        for year, where in _table_years(view, flow):
            if year not in told:
                told.add(year)
                yield Fact(name="year", value=year, where=where, more=(("role", "table"),))


def _main(view: View, flow: Flow, kind: str) -> tuple[str, Span, str] | None:
    if kind in _TOLD | _DATED and (found := _of_days(view, kind)):
        return found
    if kind in _TABLE_KINDS and (found := _sheet_years(view) or _data_of(flow)):
        return found
    named = next(iter(title.read(view, kind)), None)
    if named:
        # of a period its beginning, of compared years the newest
        end = "year" if kind in PERIODS or _PLAN.match(named.value) else "to"
        if kind not in PERIODS and (term := _TERM_OF.search(named.value)):
            return term[1], named.where, "title"
        plain = _RANGE.sub(r"\1" if kind in PERIODS else r"\2", _SCHOOL.sub(r"\1", named.value))
        plain = _SLASHED.sub(" ", plain)
        plain = _without_days(plain) if kind in _TABLE_KINDS else plain
        years = [_told(m, end) for m in _own_years(named.value.lower())] or _BARE.findall(plain)
        if years:
            return max(years), named.where, "title"
    if kind in _REPORTS and (above := _told_above(flow)):
        return above
    if kind in _STATED and (stated := _THROUGHOUT.search(flow.low)):
        return _told(stated, "to"), flow.span(stated.start(), stated.end()), "text"
    head = flow.part(0, HEAD_LINES)
    letter = kind == "lainnya" and any(fact.name == "date" for fact in date.read(view, kind))
    if (letter or kind not in _PLANS | _TABLE_KINDS) and (found := _of_days(view, kind)):
        return found
    if kind in _TABLE_KINDS and (columns := sorted(_table_years(view, flow), reverse=True)):
        return columns[0][0], columns[0][1], "table"
    for match in [*_BUDGET.finditer(head.low), *_own_years(head.low)]:
        n = head.index_at(match.start())
        text = head.lines[n].text
        if len(text) < 130 and not re.search(
            r"undang|peraturan (?:pemerintah|presiden|menteri)|permen|perpres|\bmengingat",
            text,
            re.I,
        ):
            told = _told(match, "year" if kind in PERIODS else "to")
            return told, flow.span(match.start(), match.end()), "head"
    if found := _of_days(view, kind):
        return found
    for fact in (*number.read(view, kind), *date.read(view, kind)):
        if written := _BARE.findall(fact.value):
            return written[-1], fact.where, "number"
    return _mentioned(flow)


def _told_above(flow: Flow) -> tuple[str, Span, str] | None:
    """The year or the period that the first lines of a report or a table say it is of."""
    for n in range(min(PERIOD_LINES, len(flow))):
        text = _without_days(flow.lows[n])
        if len(text) > 90 or _SENTENCE.search(text) or len(set(_BARE.findall(text))) > 1 or _CITED.search(text):
            continue
        match = next(_own_years(text), None) or _PERIOD.search(text) or _TITLE_END.search(text)
        if match:
            at = flow.starts[n]
            return match["year"], flow.span(at + match.start(), at + match.end()), "head"
    return None


def _data_of(flow: Flow) -> tuple[str, Span, str] | None:
    """The year of the data, where the first lines set it apart from that of the issue."""
    for n in range(min(PERIOD_LINES, len(flow))):
        if match := _DATA_OF.match(flow.lows[n]):
            at = flow.starts[n]
            return match["year"], flow.span(at + match.start("year"), at + match.end()), "head"
    return None


def _without_days(text: str) -> str:
    """A text without the days on which something was said; those that data are of stay."""
    return _ON_DAY.sub(lambda found: " " * len(found[0]), text)


def _told(match: re.Match[str], end: str) -> str:
    """The year of a match; of two its `end`, but of a school year (2024/2025) the first."""
    first, last = match["year"], match.groupdict().get("to")
    school = last and "/" in match[0] and int(last) == int(first) + 1
    return str(first if school or end != "to" or not last else last)


def _mentioned(flow: Flow) -> tuple[str, Span, str] | None:
    """The year written in the first lines, else the one named most; laws and plans do not count."""
    found: list[tuple[str, int]] = []
    low = flow.low[:MENTION_CHARS]
    # of a term its beginning, as in a title; of any span where a year stands for itself as well
    spans = list(_RANGE.finditer(low))
    alone = bool(_BARE.search(_RANGE.sub(" ", "\n".join(flow.lows[:TOP_LINES]))))
    wide = [span for span in spans if int(span[2]) - int(span[1]) > 1] if alone else []
    ends = {term.end() - 4 for term in (*_TERM_OF.finditer(low), *wide)}
    for match in _BARE.finditer(low):
        if match.start() in ends:
            continue
        n = flow.index_at(match.start())
        before = flow.low[flow.starts[n] : match.start()]
        if not _CITED.search(before[-30:]):
            found.append((match[1], match.start()))
    top = [each for each in found if flow.index_at(each[1]) < TOP_LINES]
    if not found:
        return None
    counts = Counter(year for year, _ in found)
    best = max(counts, key=lambda year: (counts[year], year))
    year = max(each for each, _ in top) if top else best
    at = next(start for each, start in found if each == year)
    return year, flow.span(at, at + 4), "text"


def _of_days(view: View, kind: str) -> tuple[str, Span, str] | None:
    """The year of the event told, else of the signing."""
    # days in a letter of another kind may be those of a term
    for reader in (date, activity_date) if kind == "lainnya" else (activity_date, date):
        fact = next(
            (f for f in reader.read(view, kind) if f.name in ("date", "activity-date")), None
        )
        if fact:
            return fact.value[:4], fact.where, "date"
    return None


def _own_years(low: str) -> Iterator[re.Match[str]]:
    """TAHUN 2024 where it is not the end of NOMOR 4 TAHUN 2024."""
    for match in _OF_YEAR.finditer(low):
        if low[match.end() : match.end() + 7].strip().startswith("nomor"):
            continue  # Lembaran Negara Tahun 2002 Nomor 109
        if not _NUMBERED.search(low[max(0, match.start() - 40) : match.start()]):
            yield match


def _columns(text: str) -> list[str]:
    """Years that stand each for itself, not as the ends of a period."""
    return _BARE.findall(_SLASHED.sub(" ", _RANGE.sub(" ", _SCHOOL.sub(r"\1", text))))


def _sheet_years(view: View) -> tuple[str, Span, str] | None:
    """The newest year in the titles of a workbook's sheets."""
    if len(view.pages) < 2 or not any(word in view.document.media_type for word in _WORKBOOKS):
        return None
    found: list[tuple[str, Span]] = []
    for page in view.pages:
        for start, line in page.lines[:2]:
            found += [
                (_told(m, "to"), page.span(start, start + len(line)))
                for m in _own_years(line.lower())
            ]
    newest = max(found, key=lambda each: each[0], default=None)
    return (*newest, "title") if newest else None


def _table_years(view: View, flow: Flow) -> list[tuple[str, Span]]:
    """Years in the heads of tables, or in lines that look like one."""
    found: dict[str, Span] = {}
    for page in view.pages[:6]:
        for table in page.page.tables[:4]:
            for row in table.rows[:3]:
                for cell in row:
                    for year in _columns(cell) if len(cell) < 40 else ():
                        at = max(0, page.text.find(year))
                        found.setdefault(year, page.span(at, at + 4))
    for n, line in enumerate(flow.lines[:80]):
        if "20" not in line.text:
            continue
        if begun := _YEAR_ROW.match(line.text):
            found.setdefault(begun[1], flow.span(flow.starts[n], flow.starts[n] + len(line.text)))
        years = _columns(line.text)
        if (
            len(set(years)) >= 2
            and len(line.text) < 160
            and not re.search(r"undang|nomor|peraturan", line.text, re.I)
        ):
            for year in years:
                found.setdefault(year, flow.span(flow.starts[n], flow.starts[n] + len(line.text)))
    return list(found.items())
