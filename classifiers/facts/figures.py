"""The figures that a report gives, to tell a copied report from a filled-in form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.calendar import days_of
from classifiers.facts.mail_head import body_from
from classifiers.text import View
from pipeline.records import Fact

MOST = 80
_KINDS = frozenset(
    {
        "laporan_kegiatan",
        "laporan_monev",
        "laporan_layanan",
        "laporan_csr",
        "notula",
        "berita_acara",
        "lainnya",
    }
)
# counts and amounts; years, clock times, numbers of papers and persons are left out
_FIGURE = re.compile(
    # begins with the digit itself: the engine then skips to the next digit at once
    r"\d(?:(?:(?<=rp\d)|(?<=rp\.\d)|(?<![\w./:,-]\d))\d{0,2}(?:[.,]\d{3})*(?:,\d+)?(?![\w/:-]|[.,]\d)|(?<![\w./:,-]\d)\d{3,8}(?![\w/:-]|[.,]\d))"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# lines that say who and where, the same on every paper of an office
_STANDING = re.compile(r"^\W*(?:nip|nrp|nik|nuptk|npsn|jl|jalan|telp|telepon|tlp|fax|faks|kode pos|pos-?el|e-?mail|laman|website)\b|\b(?:jl\.|kode pos|telp\b|telepon\b[\s.:(]*[\d+]|faks\b|rt[. ]?\d|nip\b)")
# SMPN 4, RW 02, kelas 6: names, not counts
_NAMING = re.compile(r"\b(?:(?:sd|smp|sma|smk|tk|slb|mts)n|negeri|rt|rw|km|kelas|lantai|blok|gang|pasal|bab)\W{1,2}$")
_LISTED = re.compile(r"(?:^|\n)\W*$")


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `figures`: the numbers in their order, parted by blanks, at most MOST."""
    if kind not in _KINDS or not view.flow:
        return
    flow = view.flow
    low = flow.low[:40_000]
    dated = [(day.start, day.end) for day in days_of(flow)]
    found: list[str] = []
    for match in _FIGURE.finditer(low, body_from(view)):
        if _YEAR.fullmatch(match[0]) or any(a <= match.start() < b for a, b in dated):
            continue
        if len(match[0]) < 3 and _LISTED.search(low[max(0, match.start() - 4) : match.start()]):
            continue  # the number of a paragraph or a row
        if _NAMING.search(low[max(0, match.start() - 10) : match.start()]):
            continue
        if _STANDING.search(flow.lows[flow.index_at(match.start())]):
            continue
        found.append(match[0].replace(".", ""))
        if len(found) >= MOST:
            break
    if found:
        yield Fact(name="figures", value=" ".join(found), where=flow.span(0, 1))
