"""The body that issues a document, and the rulebook's name for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.blocks import blocks_of
from classifiers.facts.offices import office_of, offices_of
from classifiers.lines import Flow
from classifiers.text import View
from pipeline.records import Fact

HEAD_LINES = 14
ROW_TABS = 2  # in a line, from which on it is a row of a table and not a letterhead beside an emblem
_HEADS = frozenset({"perda", "raperda", "perkada", "kep_kada", "instruksi"})
_HEAD_OF_REGION = re.compile(
    r"^\W*(?:(?:peraturan|keputusan|instruksi|salinan|surat|rancangan|penjabat|pj\.?)\s+)*(?P<body>(?:bupati|wali\s?kota)\s+[a-z' ]{3,40}?)\s*(?:$|\n|nomor)",
    re.M,
)
_BODY = re.compile(
    r"^\W*(?P<body>(?:dinas|badan|sekretariat|inspektorat|kantor|kecamatan|kelurahan|uptd?|upt|puskesmas|rumah sakit|rsud|kepolisian|polres|polsek|kejaksaan|"
    r"pengadilan|kementerian|satuan polisi|bagian|desa|gampong|nagari|yayasan|lembaga|forum|asosiasi|pt\.?|cv\.?|tim penggerak|balai|"
    r"(?:sd|smp|sma|smk|mi|mts|ma|tk|paud|slb|ra|man|mtsn|min|sdn|smpn|sman|smkn|tkn)\s?(?:n|negeri|islam|it|swasta|kb)?\s|sekolah|madrasah|universitas|palang merah|"
    r"pemerintah desa|kepala desa|pusat pembelajaran|puspaga|p2tp2a|unit)\b[^\n:]{0,90})",
    re.M,
)
_DECIDED_BY = re.compile(
    r"^\W*(?:surat\s+)?keputusan\s+(?P<body>(?:kepala|camat|lurah|direktur|ketua|pimpinan|sekretaris)\b[^\n]{0,90})",
    re.M,
)
_TAIL_WORDS = re.compile(r"\s*\b(?:nomor|no\.|tahun|jalan|jl\.|tanggal|tgl)\b.*$", re.I)


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `issuer` with `opd` where the rulebook knows the office."""
    flow, known = view.flow, offices_of(view)
    head = flow.part(0, HEAD_LINES)
    patterns = (
        (_HEAD_OF_REGION,)
        if kind in _HEADS
        else (_DECIDED_BY, _BODY)
        if kind == "kep_kadis"
        else (_BODY,)
    )
    if kind in ("mou", "pks") and (party := _first_party(head)):
        n, body = party
        opd = office_of(body, known)
        where = flow.span(flow.starts[n], flow.starts[n] + len(head.lines[n].text))
        yield Fact(name="issuer", value=body, where=where, more=(("opd", opd),) if opd else ())
        return
    for pattern in patterns:
        match = next(
            (
                m
                for m in pattern.finditer(head.low)
                if _is_head(head.text[m.start("body") : m.end("body")])
                and head.lines[head.index_at(m.start("body"))].text.count("\t") < ROW_TABS
            ),
            None,
        )
        if match:
            body = _TAIL_WORDS.sub("", head.text[match.start("body") : match.end("body")]).strip(
                " ,."
            )
            if pattern is _DECIDED_BY:
                body = re.sub(r"^kepala\s+", "", body, flags=re.I)
            line = head.index_at(match.start("body"))
            following = head.lines[line + 1].text if line + 1 < len(head) else ""
            if body.isupper() and following.isupper() and _goes_on(body, following):
                body = f"{body} {following}"
            opd = office_of(body, known)
            more = (("opd", opd),) if opd else ()
            yield Fact(
                name="issuer",
                value=" ".join(body.split()),
                where=flow.span(match.start("body"), match.end("body")),
                more=more,
            )
            return
    for block in blocks_of(flow)[:1]:
        opd = office_of(block.position or "", known)
        if block.position and opd:
            body = re.sub(
                r"^\W*(?:(?:plt|plh|pj|a\.?n)\b\.?\s*)*(?:kepala|direktur|ketua)\s+",
                "",
                block.position,
                flags=re.I,
            )
            start = flow.starts[block.first]
            yield Fact(
                name="issuer",
                value=body.strip(" ,"),
                where=flow.span(start, start + len(flow.lines[block.first].text)),
                more=(("opd", opd),),
            )


def _first_party(head: Flow) -> tuple[int, str] | None:
    """The party named after ANTARA: (line, name)."""
    for n, line in enumerate(head.lines):
        match = re.search(r"\bantara\b\W*", line.text, re.I)
        if match and match.end() < len(line.text):
            return n, re.split(
                r"\s+(?:dengan|dan)\s+(?=[A-Z])", line.text[match.end() :], flags=re.I
            )[0].strip(" ,")
        if match and n + 1 < len(head):
            return n + 1, re.split(r"\s+dengan\s+", head.lines[n + 1].text, flags=re.I)[0].strip(
                " ,"
            )
    return None


def _is_head(text: str) -> bool:
    """Letterheads are capitals or a short capitalised line, not running text."""
    words = text.split()
    capital = sum(word[0].isupper() for word in words if word[0].isalpha())
    return len(words) <= 14 and capital >= 0.6 * sum(word[0].isalpha() for word in words)


def _goes_on(body: str, following: str) -> bool:
    """An office's name that runs over two lines of the letterhead."""
    return bool(
        re.search(
            r"\b(?:DAN|DAN PERLINDUNGAN|PEMBERDAYAAN|PENGENDALIAN|SERTA|PENDUDUK,?|MASYARAKAT,?|PEREMPUAN,?|&)\s*$|,\s*$",
            body,
        )
    ) or bool(re.match(r"^\s*(?:DAN|SERTA|&)\b", following))
