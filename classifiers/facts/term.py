"""A term counted in months or years from a day: selama 3 (tiga) tahun sejak ditandatangani."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from classifiers.facts import date as signing
from classifiers.facts.calendar import first_day, spelt
from classifiers.facts.parties import AGREED
from classifiers.lines import Flow
from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact, Span

# of an amendment, the old wording: semula: berlaku sampai 31 Desember 2024
_FORMER = re.compile(r"\b(?:semula|sebelumnya|awalnya|tadinya|bunyi\s+lama)\b(?:(?!menjadi|diubah|diperpanjang)[^.;]){0,90}$")
# the new one follows: berlaku sampai 31 Desember 2024 diperpanjang hingga 31 Desember 2028
_REPLACED = re.compile(
    r"[^.;]{0,60}?\d[^.;]{0,40}?(?:\bmenjadi\b|(?<!dapat )\bdiperpanjang\s+(?:sampai|hingga|s\.?/?d))[^.;]{0,40}?\d"
)
_TERM = screened(
    r"\b(?:berlaku|jangka\s+waktu|masa\s+(?:berlaku|bh?akti|jabatan|kerja|tugas)|selama|"
    r"(?<!dapat )(?<!bisa )diperpanjang\s+(?:untuk|selama)|(?:tim|pengurus|satgas|gugus\s+tugas|fasilitator|relawan|pokja|komite|anggota)\s+(?:bekerja|bertugas|menjabat))\b[^.;]{0,70}?\b(?P<count>\d{1,2}|[a-z]+(?:\s+belas)?)\s*(?:\((?P<words>[^)]{1,20})\)\s*)?(?P<unit>tahun|bulan)\b(?!\s+(?:ke(?!\s?depan)|pertama|anggaran|pelajaran|\d{4}))(?P<after>[^.;]{0,70})"
)
# of agreements in note form: Pasal 5 Tiga tahun sejak ditandatangani
_NOTED = re.compile(
    r"^\W*(?:pasal\s*)?\d{1,2}[.)]?\s+(?:kerja\s?sama\s+(?:ini\s+)?)?(?P<count>\d{1,2}|[a-z]+(?: belas)?)\s*(?:\((?P<words>[^)]{1,20})\)\s*)?(?P<unit>tahun|bulan)(?P<after>\s*(?:[.,;\n]|(?:sejak|terhitung|dihitung|dan dapat)\b)[^.;\n]{0,70})",
    re.M,
)
_PROLONGED = re.compile(
    r"(?<!tidak )(?<!tidak dapat )(?<!tanpa )(?:diperpanjang|berlanjut|perpanjangan|dilanjutkan)\s+(?:\w+\s+){0,3}?(?:otomatis|(?:dengan|secara)\s+sendirinya)|"
    r"(?<!tidak )(?<!tidak secara )(?<!tidak dengan )\b(?:secara\s+otomatis|otomatis|(?:dengan\s+)?sendirinya)\s+(?:\w+\s+){0,2}?(?:diperpanjang|berlanjut|berlaku|diperbarui)"
)
# it ends only when somebody ends it: sampai diakhiri salah satu pihak, tanpa batas waktu
_OPEN = screened(
    r"\b(?:sampai|hingga|s\.?/?d)\s+(?:dengan\s+)?(?:ada(?:nya)?\s+)?(?:(?:di|peng|pen)?(?:akhiri?|cabut|hentikan|batalkan)(?:an|nya)?\b|(?:per|ke)?(?:nyataan|putusan)\s+(?:berhenti|baru)|pernyataan\s+berhenti|(?:surat\s+)?(?:keputusan|perjanjian)\s+(?:yang\s+)?baru|peng?gantinya)|"
    r"\btanpa\s+batas\s+waktu|\bjangka\s+waktu\s+(?:yang\s+)?(?:tidak|tak)\s+(?:terbatas|ditentukan|dibatasi)|\bberlaku\s+(?:terus|seterusnya|selamanya)|\bselama\s+(?:tidak|belum)\s+(?:dihentikan|dicabut|diakhiri|dibatalkan)|(?<!tidak )\bdianggap\s+(?:telah\s+)?(?:diperpanjang|berlanjut)"
)
# sejak ditandatangani pada ..., terhitung mulai tanggal ..., before the day from which a term runs
_SINCE = re.compile(
    r"\b(?:terhitung|dihitung|dimulai|mulai|sejak|semenjak)\b(?:\s+(?:sejak|mulai|dari|pada|di|tanggal|tgl\.?|hari|ditanda\s?tangani(?:nya)?|penanda\s?tanganan(?:nya)?|ditetapkan(?:nya)?|"
    r"disepakati|disahkan|diterbitkan|dikeluarkan|berlaku|oleh|kedua|belah|para|pihak|naskah|dokumen|nota|kesepahaman|kesepakatan|perjanjian|kerja\s?sama|ini|yaitu|yakni)\b\.?)*[\s,:(]*(?=\S)"
)
SINCE = 120  # characters behind a term in which its beginning is named
_DIRECT = re.compile(r"berlaku\s+(?:(?:selama|untuk)\s+)?(?:\d|[a-z]+\s+(?:\(\w+\)\s*)?(?:tahun|bulan))")
_COUNTED = re.compile(
    r"sejak|terhitung|ke\s?depan|dan dapat diperpanjang|ditandatangani|ditetapkan|dikeluarkan|^\W*$|diperpanjang|berlaku|diterbitkan"
)


def counted(view: View, kind: str) -> Iterator[Fact]:
    """Selama 3 (tiga) tahun, counted from the day that the term itself names, else of signing."""
    flow = view.flow
    signed = signed_in(view, kind)
    signed_on = date.fromisoformat(signed.value) if signed else None
    noted = _NOTED.finditer(flow.low) if kind in AGREED else ()
    for match in (*_TERM.finditer(flow.low), *noted):
        if former(flow, match.start()) or (kind == "rekomendasi" and match[0].startswith("selama")):
            continue
        words = match["words"] or ""
        count = int(match["count"]) if match["count"].isdigit() else spelt(match["count"])
        if not count and words.isdigit():
            count = int(words)
        if (
            not count
            or count > 40
            or not (
                _COUNTED.search(match["after"])
                or _DIRECT.match(match[0])
                or "jangka" in match[0][:8]
                or "masa" in match[0][:5]
                or match[0].startswith("diperpanjang")
                or match.re is _NOTED
            )
        ):
            continue
        begin = _since(flow.low, match) or signed_on
        if not begin:
            return
        if (
            _PROLONGED.search(flow.low, match.start(), match.end() + 160)
            or _OPEN.pattern.search(flow.low, match.end(), match.end() + 160)
        ):
            return  # it goes on by itself
        months = count * (12 if match["unit"] == "tahun" else 1)
        where = flow.span(match.start(), match.end())
        yield period_fact("valid-from", begin.isoformat(), where, "counted")
        yield period_fact("valid-to", _after(begin, months).isoformat(), where, "counted")
        return


def _since(low: str, term: re.Match[str]) -> date | None:
    """The day before or behind a term: selama dua tahun sejak ditandatangani pada 3 Mei 2021."""
    behind = low[term.end("unit") : term.end("unit") + SINCE].split(";")[0]
    for text in (behind, low[term.start() : term.start("count")]):
        for since in _SINCE.finditer(text):
            day = first_day(text[since.end() :])
            if day and day.start == 0:
                return date.fromisoformat(day.first)
    return None


def goes_on(flow: Flow) -> re.Match[str] | None:
    """The words by which an agreement goes on by itself, or until somebody ends it."""
    return _OPEN.search(flow.low) or _PROLONGED.search(flow.low)


def signed_in(view: View, kind: str) -> Fact | None:
    """The fact of the day on which a paper was signed."""
    return next((fact for fact in signing.read(view, kind) if fact.name == "date"), None)


def former(flow: Flow, at: int) -> bool:
    """Whether a place is in the old wording that an amendment quotes beside the new one."""
    if _FORMER.search(flow.low, max(0, at - 120), at):
        return True
    behind = flow.low[at : at + 180]
    return ("menjadi" in behind or "diperpanjang" in behind) and bool(_REPLACED.match(behind))


def period_fact(name: str, value: str, where: Span, how: str) -> Fact:
    """An end of a period, `stated` or `counted`."""
    return Fact(name=name, value=value, where=where, more=((how, "yes"),))


def _after(begin: date, months: int) -> date:
    """The same day so many months later; the month's last where it has no such day."""
    year, month = divmod(begin.year * 12 + begin.month - 1 + months, 12)
    return date(year, month + 1, min(begin.day, monthrange(year, month + 1)[1]))
