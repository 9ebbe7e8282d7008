"""The word that says a document is no more than a draft."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.facts.promulgation import unpromulgated, unpublished
from classifiers.facts.unfinished import unfinished
from classifiers.text import View
from pipeline.records import Fact

_ALONE = re.compile(
    r"^\W*(?:rancangan|draft?|konsep|draft?\s+(?:ke\W*)?\d+|draft?\s+(?:final|awal|revisi)|contoh|belum final)[\W\d]*$",
    re.I,
)
_TITLED = re.compile(
    r"^\W*(?:rancangan|ranc\.|draft?|konsep)\s+(?:akhir\s+)?(?:peraturan|keputusan|edaran|se\b|surat|nota|perjanjian|rencana|sk\b|perda|perbup|perwali|qanun|instruksi|rad\b|sop\b|mou|pks|laporan|profil)",
    re.I,
)
# over the letterhead: Rancangan Akhir untuk Persetujuan DPRD; DRAFT II - hasil pembahasan
_STAGE = re.compile(
    r"^\W*(?:rancangan|draft?|konsep)\s+(?:akhir|awal|final|revisi|hasil|internal|sementara|kerja(?!\s*sama)|bersih|pertama|kedua|ketiga|keempat|(?:per|tanggal|tgl\.?)\s+\d{1,2}|(?:ke\W*|versi\s+|v\.?\s?)?(?:\d{1,2}|i{1,3}|iv|vi{0,3}))\b(?!\s*[.)])",
    re.I,
)
# Catatan: naskah ini belum mendapat persetujuan bersama; dokumen ini masih dalam proses harmonisasi
_NOTED = re.compile(
    r"\b(?:naskah|dokumen|berkas|draft?)\s+ini\s+(?:belum\s+(?:(?:men)?dapat(?:kan)?\s+persetujuan|disetujui|ditetapkan|disahkan|diundangkan|ditandatangani|final|difasilitasi|diharmonisasi(?:kan)?|bernomor|diberi\s+nomor|berlaku|bersifat\s+final)|"
    r"masih\s+(?:(?:berupa|berbentuk|merupakan)\s+)?(?:rancangan|draft?|konsep|(?:dalam|menunggu|pada)\s+(?:proses|tahap\w*)?\s*(?:tanda\s?tangan|paraf|nomor|harmonisasi|pembahasan|fasilitasi|evaluasi|penomoran|penandatanganan|persetujuan|pengesahan|penetapan|koreksi|revisi)))\b|"
    r"(?:^|\n)\W*(?:catatan|ket(?:erangan)?|nb)\W+(?:\w+\s+)?masih\s+(?:(?:berupa|berbentuk)\s+)?(?:rancangan|draft?|konsep)\b"
)
_SHORTENED = re.compile(r"^\W*ran?per(?:bup|wali?|wako|da|des|kada)\b", re.I)
# noted beside the head by who circulates it: v2 - konsep, mohon koreksi; draft untuk pembahasan
_CIRCULATED = re.compile(
    r"^(?:(?=[^\n]*\b(?:konsep|draft?|rancangan)\b)[^\n]*\b(?:mohon\s+(?:di)?(?:koreksi|masukan|paraf|arahan|telaah|tanggapan|periksa)|untuk\s+(?:di)?(?:koreksi|bahas|pembahasan|paraf|telaah|tanggapi)|bahan\s+(?:rapat|pembahasan|harmonisasi|diskusi)|belum\s+(?:final|resmi|(?:di|ber)?paraf|diteken|(?:di)?tanda\s?tangan\w*|disahkan|disetujui|ditetapkan|diundangkan|difinalkan|dikoreksi|diperiksa|bernomor|(?:ada|(?:di)?beri)\s+nomor)|menunggu\s+(?:paraf|nomor|tanda\s?tangan|persetujuan|pengesahan|koreksi)|(?:tidak\s+(?:untuk|boleh)|jangan)\s+di(?:edarkan|sebarkan|sebarluaskan|kutip))\b|"
    r"\W*(?:naskah|pra)\W?\s*rancangan\W*$|\W*bahan\s+(?:harmonisasi|fasilitasi|pembahasan|koreksi)\b[^\n]{0,40}$|[^\n]{0,70}\s[-–—(]\s*(?:draft?|konsep|rancangan)\W*$|"
    r"\W*(?:versi|ver\.?|v\.?|rev(?:isi)?\.?)\s*\d[\d.]*\W+(?:konsep|draft?|rancangan)\b)",
    re.I,
)
# what tells of drafts without being one
_TELLING = frozenset({"laporan_kegiatan", "notula", "undangan", "daftar_hadir", "berita_media", "berita_acara", "foto"})  # fmt: skip
_WORD = re.compile(r"\b(?:rancangan|draft?|konsep|contoh)\b", re.I)
HEAD_LINES = 12
FIRST_LINES = 2  # further below it may be what a decision is about
TOP_LINES = 4  # before and in the letterhead
NOT_PUBLISHED = "pengundangan kosong"
NOT_IN_FORCE = "ditetapkan, tanpa pengundangan"
_SAID = ("rancangan", "ranc.", "raper", "ranper", "bahan", "draf", "konsep", "contoh", "belum final")  # one of them in every pattern
WATERMARK_LINES = 3  # first and last lines of a page, where watermarks come out


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `draft`: a lone word on a page, a title or a first line that begins with it; a note
    that says so; also a whole rule that was made and never promulgated (`by` pengundangan)."""
    flow = view.flow
    page, position = None, 0
    for n, line in enumerate(flow.lines if any(word in flow.low for word in _SAID) else ()):
        position = 0 if line.page is not page else position + 1
        page = line.page
        if len(line.text) > 90:
            continue
        lone = _ALONE.match(line.text)
        last = n + 1 == len(flow) or flow.lines[n + 1].page is not page
        if lone and (n < HEAD_LINES or position < WATERMARK_LINES or last or line.text.isupper()):
            if kind in _TELLING and n >= HEAD_LINES:
                continue
        elif kind in _TELLING or not (
            (n < HEAD_LINES and _TITLED.match(line.text))
            or (n < TOP_LINES and (_STAGE.match(line.text) or _CIRCULATED.match(line.text)))
            or (n < FIRST_LINES and _SHORTENED.match(line.text))
        ):
            continue
        start = flow.starts[n]
        word = (_WORD.findall(line.text) or re.findall(r"\w+", line.text))[0]
        yield Fact(name="draft", value=word, where=flow.span(start, start + len(line.text)))
        return
    if kind not in _TELLING and (" ini " in flow.low or "masih" in flow.low) and (note := _NOTED.search(flow.low)):
        yield Fact(name="draft", value=" ".join(note[0].split()), where=flow.span(*note.span()))
        return
    if kind not in _TELLING and (open_at := unfinished(flow)):
        word = " ".join(flow.low[slice(*open_at)].split()).strip("[]()|,;: ")
        yield Fact(name="draft", value=word, where=flow.span(*open_at))
        return
    if kind in ("perda", "perkada", "perdes") and (left := unpublished(view)):
        yield Fact(name="draft", value=NOT_PUBLISHED, where=flow.span(*left), more=(("by", "pengundangan"),))
    elif kind in ("perda", "perkada") and (made := unpromulgated(view)):
        yield Fact(name="draft", value=NOT_IN_FORCE, where=flow.span(*made), more=(("by", "pengundangan"),))
