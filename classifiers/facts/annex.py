"""Annexes: whether the text refers to one, and whether one is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact, TextSource

_REFERRED = screened(
    r"(?:tercantum|sebagaimana|tersebut|termuat|dimaksud|terdapat)[^.;]{0,40}?\b(?:dalam|pada|di)\s+lampiran|\blampiran\s+(?:[ivx]+\s+)?(?:yang\s+)?(?:merupakan|dan merupakan)\s+bagian|"
    r"\blampiran\s+(?:keputusan|peraturan)\s+(?:bupati\s+|wali ?kota\s+)?ini"
)
_PRESENT = re.compile(
    r"^\W*lampiran\b(?!\s+(?:keputusan|peraturan)\s+ini)(?!\s*[:;]\s*(?:-|\d|satu|1|\())[^\n]{0,90}$",
    re.M,
)
_ORDERS = frozenset({"perda", "perkada", "kep_kada", "kep_kadis", "sk_kemenag", "sk_penetapan", "sk_asosiasi", "sk_fasilitator", "instruksi", "perdes", "surat_edaran", "raperda"})  # fmt: skip


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `annex` with values `referred` and `present`, for decisions and rules."""
    flow = view.flow
    if kind not in _ORDERS or "lampiran" not in flow.low:
        return
    referred = _REFERRED.search(flow.low)
    if referred:
        yield Fact(
            name="annex",
            value="referred",
            where=flow.span(referred.start(), referred.end(), around=30),
        )
    for match in _PRESENT.finditer(flow.low):
        n = flow.index_at(match.start())
        if n < 8 and len(flow) > 25:
            continue  # the head of a letter
        upper = flow.lines[n].text.lstrip(" \t|")[:8].isupper()
        if upper or flow.low[match.start() : match.end()].split()[:2] == ["lampiran", ":"]:
            yield Fact(name="annex", value="present", where=flow.span(match.start(), match.end()))
            return
    if referred:
        yield from _unread(view)


_SIGNED = re.compile(r"\b(?:ditetapkan|dikeluarkan)\s+(?:di\b|pada\b)")
_OWN_HEAD = re.compile(
    r"^\W*(?:daftar|susunan|struktur|bagan|jadwal|rincian|matriks|format)\b[^\n]{3,}$", re.M
)


def _unread(view: View) -> Iterator[Fact]:
    """A page behind the signature that may be the annex: a scan whose head was lost, or a list."""
    after = False
    for page in view.pages:
        low = page.text.lower()
        if after:
            listed = _OWN_HEAD.search("\n".join(line for _, line in page.lines[:6]).lower())
            scanned = page.page.source is not TextSource.TEXT and "tembusan" not in low
            if listed or scanned:
                yield Fact(
                    name="annex",
                    value="present",
                    where=page.span(0, min(40, len(page.text))),
                    more=(("heading", "no"),),
                )
                return
        after = after or bool(_SIGNED.search(low))
