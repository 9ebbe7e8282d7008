"""Traces of children who take part: their forum, their delegates, their proposals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact

_VOICE = screened(
    r"\b(?:forum\s+(?:komunikasi\s+)?anak|forda|fan\b|fad\b|fas\b|dewan\s+anak|parlemen\s+anak|duta\s+anak|"
    r"(?:suara|usul(?:an)?|aspirasi|pendapat|masukan|harapan|rekomendasi|pandangan)(?:\s+(?:dari\s+)?(?:para\s+)?|-)anak\b(?!\s+(?:buah|perusahaan))|"
    r"(?:perwakilan|wakil|delegasi|utusan|kelompok|peserta|partisipasi)\s+(?:para\s+)?anak\b(?!\s+(?:buah|usia\s+sekolah|perusahaan|disabilitas\s+sekolah))|"
    r"anak(?:-anak)?\s+(?:dari\s+(?:[\w-]+\s+){1,4})?(?:yang\s+hadir|menyampaikan|mengusulkan|menyuarakan|berpendapat|dilibatkan|didengar|terlibat)|"
    r"(?:melibatkan|mendengar(?:kan)?|mengundang|dihadiri)\s+(?:\w+\s+){0,2}anak\b|musrenbang\s+anak|pra\W?musrenbang\s+anak|"
    r"konsultasi\s+(?:dengan\s+)?anak|unsur\s+(?:\w+,?\s+){0,6}anak\b|osis\b|pelajar\b|siswa\W+siswi)"
)
# said of children who were not there
_ABSENT = re.compile(
    r"\b(?:tanpa|belum|tidak|bukan|tak)\s+(?:\w+\s+){0,4}$|\b(?:absen|berhalangan)\W*$|\b(?:akan|rencana(?:nya)?)\s+(?:\w+\s+){0,3}$"
)
_ABSENT_AFTER = re.compile(
    r"^\W*(?:(?:kota|kabupaten|daerah|kecamatan)?\W*(?:\w+\W+){0,3})?(?:tidak|belum|berhalangan)\s+(?:dapat\s+)?(?:hadir|diundang|dilibatkan|terlibat|ikut|mengirim)"
)

# events at which the evaluation asks for children: the item, and how a paper calls itself
_DUE = (
    (
        "6.papp",
        screened(
            r"\b(?:pra\W?)?musrenbang(?:des|kel|cam)?\b(?!\s*rkpd\s+provinsi)|musyawarah\s+(?:perencanaan|rencana)\s+pembangunan"
        ),
    ),
    (
        "1.suara_anak_regulasi",
        screened(
            r"(?:penyusunan|pembahasan|uji\s+publik|konsultasi\s+publik|public\s+hearing|dengar\s+pendapat|penjaringan\s+(?:masukan|aspirasi)|perumusan|harmonisasi)\s+(?:\w+\s+){0,2}?"
            r"(?:ran?|rancangan\s+)?(?:perda|perbup|perwal(?:i)?|perkada|peraturan\s+(?:daerah|bupati|wali\s?kota))[^\n]{0,80}\banak\b"
        ),
    ),
)
_TELLING = frozenset({"berita_acara", "notula", "laporan_kegiatan", "daftar_hadir", "berita_media"})
# what a record may be taken for, by the rule that was spoken of or by its form
_CALLED_OTHERWISE = frozenset({"lainnya", "perda", "raperda", "perkada", "tabel_data", "kie_media", "tangkapan_layar"})
# a record of another name: Resume Konsultasi Publik, Ringkasan Hasil Musrenbang
_RECORD = re.compile(
    r"^\W*(?:(?:peri)?hal\b\W+)?(?:resume|ringkasan|rangkuman|ikhtisar|catatan|hasil|risalah|rekap\w*|lap(?:oran)?\.?)\s+(?:\w+\s+){0,4}?(?:(?:pra\W?)?musrenbang\w*|musyawarah|konsultasi|uji|rapat|pembahasan|penyusunan|diskusi|dengar|fgd|forum)\b",
    re.M,
)
_HEAD = 14  # lines in which a paper says what it is
_NEWS_HEAD = 3  # the headline and its first paragraph; further down a meeting may be a side remark
# the subject on the agenda is not a child at the table
_SUBJECT = re.compile(
    r"(?:tentang|bagi|untuk|terkait|mengenai|membahas|program|indikator|pemenuhan)\W+(?:\w+\W+){0,3}$"
)


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `child-voice`, from the first place that is not about their absence.

    And `children-due` with the item that asks for them, for records of planning and rule-making.
    """
    flow = view.flow
    if kind in _TELLING or (kind in _CALLED_OTHERWISE and _RECORD.search(flow.part(0, _HEAD).low)):
        head = flow.part(0, _HEAD if kind != "berita_media" else _NEWS_HEAD).low
        for item, pattern in _DUE:
            match = pattern.search(head)
            if match:
                yield Fact(
                    name="children-due", value=item, where=flow.span(*match.span(), around=40)
                )
                break
    for match in _VOICE.finditer(flow.low):
        before = flow.low[max(0, match.start() - 60) : match.start()]
        before = re.split(r"[.;\n]", before)[-1]
        after = re.split(r"[.;\n]", flow.low[match.end() : match.end() + 70])[0]
        if _ABSENT.search(before) or _ABSENT_AFTER.match(after):
            continue
        if match[0].startswith("partisipasi") and _SUBJECT.search(before):
            continue
        if kind == "daftar_hadir" and "musrenbang" in match[0]:
            continue  # the event's name; who came stands below
        yield Fact(
            name="child-voice",
            value=match[0],
            where=flow.span(match.start(), match.end(), around=40),
        )
        return
