"""Annexes: whether the text refers to one, and whether one is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.annex_numbers import lacking
from classifiers.facts.mail_head import body_from
from classifiers.headings import annex_heading
from classifiers.lines import Flow
from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact, TextSource

_OWN = r"(?:surat\s+|nota\s+)?(?:perjanjian|kesepakatan|kesepahaman|keputusan|peraturan|edaran|instruksi|penetapan|perintah|tugas|qanun|perda|perbup|perwal\w*|perdes|sk|se)"
_REFERRED = screened(
    r"(?:tercantum|sebagaimana|tersebut|termuat|dimaksud|terdapat|tertuang|tertera|termaktub|dimuat|dirinci|diuraikan|dituangkan|dicantumkan|disajikan|seperti|sesuai)[^.;]{0,40}?\b(?:dalam|pada|di)\s+lampiran(?!nya)|\blampiran\s+(?:[ivx]+\s+)?(?:yang\s+)?(?:merupakan|dan merupakan)\s+bagian|"
    rf"\blampiran\s+(?:[ivx]+\s+|\d\s+)?{_OWN}\s+(?:[a-z]+\s+){{0,4}}?ini\b|"
    r"\b(?:dalam|pada|di|sesuai|format|formulir|contoh|daftar|mengisi|menggunakan)\s+lampiran\s+(?:[ivx]{1,4}|\d)\b|"
    r"\b(?:sebagaimana|susunan|daftar|nama(?:-nama)?|rincian|format)\s+(?:[a-z,-]+\s+){0,5}?terlampir\b|[(\[]\s*(?:terlampir|lampiran(?:\s+(?:[ivx]{1,4}|\d))?)\s*[)\]]"
)
# the annex of a law or of another's decision, which is not asked beside this one
_FOREIGN = re.compile(
    r"lampiran\s+(?:[ivx]+\s+|\d\s+|huruf\s+\w+\s+|angka\s+\w+\s+){0,2}(?:dari\s+)?(?:uu|pp|undang|per(?:men|pres|ka|da|bup|wal)|kep(?:men|pres)|inpres|peraturan|keputusan|instruksi|surat|konvensi)"
    r"[^.;]*?\b(?:menteri|presiden|gubernur|pemerintah|undang|nomor|no|badan)\b"
)
_PRESENT = re.compile(
    rf"^\W*lamp(?:iran\b|\.)(?![^\n]*\s{_OWN}\s+(?:[a-z]+\s+){{0,4}}?ini\b)(?!\s*[:;]\s*(?:-|\d|satu|1|\())[^\n]{{0,90}}$",
    re.M,
)
_UNFINISHED = re.compile(r"\b(?:dalam|pada|di|dan|sesuai|dengan|tercantum|sebagaimana|tersebut)\s*$")
# a letter's line `Lampiran : 1 (satu) berkas`
_COUNTED = re.compile(r"^\W*lamp(?:iran)?\W*[:;]\W*(?:\d|satu|dua|tiga|empat|lima|se(?:puluh|berkas))\b", re.M)
_SENT = screened(
    r"\b(?:(?:bersama|berikut|dengan|melalui)\s+(?:surat\s+)?ini|terlampir|berikut)\s+(?:[a-z]+\s+){0,4}?[a-z]*(?:ampaikan|irim(?:kan)?|lampirkan|teruskan|erahkan|usulkan)\b"
    r"[^.;]*?\b(?:data|daftar|laporan|rekap\w*|matriks|dokumen|berkas|bukti|sertifikat|tabel)\b|"
    r"\b(?:data|daftar|laporan|rekap\w*|matriks|dokumen|berkas|bukti|sertifikat|tabel|nama(?:-nama)?)\b[^.;]{0,80}?\b(?:sebagaimana|seperti)\s+(?:terlampir|(?:dalam\s+|pada\s+)?lampiran(?:\s+surat)?(?:\s+ini)?)\b"
)
TRANSMITTING = frozenset({"lainnya"})
AGREEMENTS = frozenset({"mou", "pks"})
# what a mail says that it brings
_ATTACHED = screened(
    r"\bterlampir\b|\b(?:me|di)?lampirkan\b|\b(?:ber(?:ikut|sama)|dalam|pada|di|lihat|cek|buka|unduh)\s+(?:file\s+|berkas\s+)?lampiran\b|\blampiran\s+(?:surel|e-?mail|pesan|surat)\b|\bfile\s+lampiran\b"
)
_NONE_ATTACHED = re.compile(r"\b(?:tidak|tanpa|belum|tak)\s+(?:\w+\s+){0,3}$")
_LINKED = re.compile(r"https?://|\btautan\b|\bdrive\b")
_CLAUSE_END = re.compile(r";|\n\s*\n")
CLAUSE = 200  # characters in which the annex of another paper names its own
LETTER_HEAD = 14  # lines
LETTER_LINES = 40
_ORDERS = frozenset({"perda", "perkada", "kep_kada", "kep_kadis", "sk_kemenag", "sk_penetapan", "sk_asosiasi", "sk_fasilitator", "instruksi", "perdes", "surat_edaran", "raperda"})  # fmt: skip


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `annex` with values `referred` and `present`, for decisions, rules, agreements, covering
    letters and mails; `lacking` with its number where others of a series are there."""
    flow = view.flow
    if "lamp" not in flow.low:
        return
    if said := body_from(view):
        yield from _attached(view, said)
        return
    if kind in TRANSMITTING:
        yield from _sent_along(view)
    if "lampir" not in flow.low:
        return
    yield from lacking(view)
    if kind not in _ORDERS | AGREEMENTS:
        return
    referred = next((m for m in _REFERRED.finditer(flow.low) if not _of_another(flow.low, m)), None)
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
        low = flow.low[match.start() : match.end()]
        if upper or low.split()[:2] == ["lampiran", ":"] or _heads(flow, n):
            yield Fact(name="annex", value="present", where=flow.span(match.start(), match.end()))
            return
    if referred and kind in AGREEMENTS:
        yield from _after_parties(view)
    elif referred:
        yield from _unread(view)


def _heads(flow: Flow, n: int) -> bool:
    """Whether a line in small letters names the decision whose annex begins there, and ends no sentence."""
    return not _UNFINISHED.search(flow.lows[n - 1]) and 0 in annex_heading(flow.lows[n : n + 6])


def _of_another(low: str, match: re.Match[str]) -> bool:
    """Whether the annex spoken of is another paper's: Lampiran Peraturan Menteri Nomor 3."""
    at = low.find("lampiran", match.start(), match.end())
    clause = _CLAUSE_END.split(low[at : at + CLAUSE])[0]
    return at >= 0 and bool(_FOREIGN.match(clause)) and not re.search(r"\bini\b", clause)


def _sent_along(view: View) -> Iterator[Fact]:
    """A letter of one page that only sends what is said to be annexed; `by` pengantar."""
    flow = view.flow
    short = len(view.pages) == 1 and len(flow) <= LETTER_LINES
    if not short or any(len(table.rows) > 2 for table in view.pages[0].page.tables):
        return
    counted = _COUNTED.search(flow.part(0, LETTER_HEAD).low)
    sent = _SENT.search(flow.low) if counted else None
    if sent:
        where = flow.span(sent.start(), sent.end(), around=30)
        yield Fact(name="annex", value="referred", where=where, more=(("by", "pengantar"),))


def _attached(view: View, said: int) -> Iterator[Fact]:
    """A mail that says it brings something; `by` surel.  What it links to is not attached."""
    flow = view.flow
    if _LINKED.search(flow.low, said):
        return
    for match in _ATTACHED.finditer(flow.low):
        if match.start() >= said and not _NONE_ATTACHED.search(flow.low[max(said, match.start() - 40) : match.start()]):
            where = flow.span(match.start(), match.end(), around=30)
            yield Fact(name="annex", value="referred", where=where, more=(("by", "surel"),))
            return


def _after_parties(view: View) -> Iterator[Fact]:
    """A last page without the parties' names, which may be the annex of an agreement."""
    last = view.pages[-1]
    if len(view.pages) > 1 and "pihak" not in last.text.lower():
        where = last.span(0, min(40, len(last.text)))
        yield Fact(name="annex", value="present", where=where, more=(("heading", "no"),))


_SIGNED = re.compile(r"\b(?:ditetapkan|dikeluarkan)\s+(?:di\b|pada\b)")
# a heading among the lines behind the signature, where a text has no pages
_BEHIND = re.compile(
    r"^\W*(?:(?:daftar\s+)?lampiran\b(?!\s*[:;]\s*(?:-|\d|satu|\())|(?:daftar|susunan|struktur|bagan)\s+(?:nama|tim|anggota|keanggotaan|pengurus|kepengurusan|personalia|peserta|gugus|penerima|organisasi|fasilitator|petugas)\b)[^\n]{0,80}\n\W*\w",
    re.M,
)
_OWN_HEAD = re.compile(
    r"^\W*(?:daftar|susunan|struktur|bagan|jadwal|rincian|matriks|format)\b[^\n]{3,}$", re.M
)


def _unread(view: View) -> Iterator[Fact]:
    """What stands behind the signature and may be the annex: a list, a scan whose head was lost."""
    flow = view.flow
    signed = list(_SIGNED.finditer(flow.low))
    behind = _BEHIND.search(flow.low, signed[-1].end()) if signed else None
    if behind:
        where = flow.span(behind.start(), behind.end())
        yield Fact(name="annex", value="present", where=where, more=(("heading", "no"),))
        return
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
