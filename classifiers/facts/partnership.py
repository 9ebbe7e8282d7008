"""Gifts handed over, and the agreements or programmes that make a partner of a giver."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.screen import screened
from classifiers.text import View
from pipeline.records import Fact

MOST = 6
_TOLD = frozenset({
    "laporan_kegiatan", "laporan_csr", "foto", "berita_media", "berita_acara", "tangkapan_layar", "notula",
    "laporan_layanan", "lainnya", "kie_media", "surat_pernyataan", "piagam",
})  # fmt: skip
_AGREED = frozenset({"mou", "pks"})
# in the head of a paper that brings a gift as the work of a partner
_AS_PARTNER = re.compile(
    r"\b(?:kemitraan|bermitra|mitra\s+(?:pembangunan|daerah|kla|anak)|kerja\s?sama|dunia\s+usaha|csr|tjsl|tjslp|tanggung\s+jawab\s+sosial|(?:perusahaan|usaha|pengusaha)\s+(?:peduli|sahabat|ramah)\s+anak|apsai)\b"
)
HEAD_LINES = 12
_GIFT = screened(
    r"(?:penyerahan|pemberian|pembagian|penyaluran|menyerahkan|membagikan|menyalurkan|memberikan|serah\s+terima|menerima|berbagi|menyumbang(?:kan)?|salurkan|serahkan|bagikan|berikan|sumbangkan|hibahkan|donasikan|"
    r"mendonasikan|menghibahkan|menghadiahkan|menyantuni|dibagikan|diserahkan|disalurkan|disumbangkan|didonasikan|diberikan)\s+"
    r"(?:[\w.]+\s+){0,4}?(?:bantuan|sembako|santunan|bingkisan|donasi|paket|sumbangan|hadiah|takjil|tali\s+asih|susu|makanan|tas|seragam|sepatu|mainan|kursi\s+roda|uang\s+tunai|perlengkapan\s+sekolah|alat\s+tulis|buku|tas\s+sekolah|mukena|pakaian|selimut|beras|popok|vitamin|nasi|zakat|infak|sedekah|hewan\s+kurban)|"
    r"\b(?:bantuan|paket|bingkisan)\s+(?:langsung\s+)?(?:diterima|diserahkan|dibagikan|disalurkan|diterimakan)\b|\bmenyantuni\s+\w+|"
    r"\bbantuan\s+(?:berupa\s+)?(?:\d+\s+)?(?:\w+\s+)?(?:kursi\s+roda|sembako|seragam|sepatu|sepeda|tas\s+sekolah|alat\s+tulis|perlengkapan\s+sekolah|pakaian|uang\s+tunai|susu)\b|"
    r"\bberbagi\s+(?:kebahagiaan|kasih|berkah|keceriaan|rezeki|nasi|takjil)\b|"
    # a receipt; so many things for those in need
    r"\btelah\s+(?:di)?terima\s+(?:\w+\s+)?(?:dari|oleh)\b[^.;]{0,160}?\b(?:berupa|sejumlah|sebanyak|uang|barang)\b|"
    r"\b(?:penyerahan|pemberian|pembagian|penyaluran|menyerahkan|membagikan|menyalurkan|memberikan|menyumbangkan|mendonasikan|menghadiahkan|diserahkan|dibagikan|disalurkan)\s+(?:\w+\s+)?\d[\d.]*\s+"
    r"(?!(?:\w+\s+)?(?:akta|akte|kia|kartu|dokumen|berkas|sertifikat|rekomendasi|layanan|surat|usulan|buku\s+nikah|materi|anak|orang)\b)(?:[\w-]+\s+){1,5}?(?:kepada|untuk|bagi)\s+(?:\w+\s+){0,2}?"
    r"(?:(?:anak(?:-anak)?|siswa|pelajar|santri|warga|keluarga|balita)\s+)?(?:yatim|piatu|dhuafa|duafa|kurang\s+mampu|tidak\s+mampu|prasejahtera|miskin|panti|terlantar|jalanan|korban)\b|"
    r"\b(?:bakti\s+sosial|baksos|santunan|sembako|bingkisan|donasi|sumbangan|tali\s+asih|paket\s+(?:lebaran|ramadan|natal|sembako|pangan|makanan))\b"
)
# of a row in a list of nothing but gifts
_HANDED = re.compile(r"\bbantuan\b(?!\W+(?:hukum|teknis|medis|psiko\w*|layanan|tenaga))|\b(?:santunan|hibah|donasi|sumbangan|menyumbang\w*|bakti\s+sosial|khitanan\s+massal)\b")
LEAST_ROWS, LEAST_CELLS = 2, 3
_BOUND = screened(
    r"(?:perjanjian|nota|naskah|kesepakatan|dokumen)\s+(?:kerja\s?sama|kesepahaman|kesepakatan|bersama)|"
    r"\b(?:mou|pks)\b|memorandum\s+of\s+understanding|surat\s+komitmen|pakta|"
    r"(?:setiap|tiap|per)\s*(?:bulan|triwulan|semester|tahun|pekan|minggu)\b|(?:secara\s+)?(?:rutin|berkala|berkesinambungan|berkelanjutan)\b|"
    r"\b(?:program(?!\s+kerja)|kerja\s?sama|kemitraan|pendampingan|pembinaan)\s+(?:\w+\s+){0,3}?(?:tahunan|bulanan|rutin|berkelanjutan|berkala|jangka|selama|sejak|multi)|"
    r"\bsejak\s+tahun\s+20\d\d|tahun\s+ke-?\s?\d|angkatan\s+ke|tahap\s+(?:ke|i{1,3}\b|\d)|"
    r"(?:jangka\s+waktu|selama)\s+(?:\d+|dua|tiga|empat|lima)\s*(?:\(\w+\)\s*)?tahun|sekolah\s+binaan|desa\s+binaan|binaan\s+tetap|orang\s+tua\s+asuh"
)
_DENIED = re.compile(
    r"(?:tidak|belum|tanpa|bukan)\s+(?:\w+\s+){0,4}$|menyusul\W*$|(?:satu|1)\s+kali\W*$"
)
# "not a hand-out", said of the gift itself
_REFUSED = re.compile(
    r"\b(?:bukan|tidak\s+(?:ada|berupa|hanya)|tanpa|selain)\s+(?:(?!\n\s*\n)[^.;])*$"
)
_DENIED_AFTER = re.compile(r"^\W*(?:\w+\W+){0,3}(?:belum|tidak|menyusul|nihil|sedang\s+disusun)\b")
_PARTNER = re.compile(
    r"\b(?:PT|CV|UD|Bank|BANK|Yayasan|YAYASAN|Hotel|Koperasi|Perumda|BUMD|Baznas|BAZNAS)\b\.?\s+((?:[A-Z][\w&]+\s?){1,3})"
)


def read(view: View, kind: str) -> Iterator[Fact]:
    """Facts `gift` (`as` mitra where the head says so, `rows` no in a matrix without any, gifts in one of nothing else), `partnership` and `partner` (a firm's or foundation's name, folded)."""
    # a slide or a page about one partner, called a matrix for its words, has no rows of partners
    given = kind == "matriks" and only_gifts(view)
    told = kind in _TOLD or given or (kind == "matriks" and not any(page.page.tables for page in view.pages))
    if not told and kind not in _AGREED:
        return
    flow = view.flow
    low = flow.low[:60_000]
    gifts = list(_GIFT.finditer(low)) if told else []
    if not gifts and told:
        return
    gifts = [
        match
        for match in gifts
        if not _REFUSED.search(low[max(0, match.start() - 60) : match.start()])
    ]
    partner = _AS_PARTNER.search(flow.part(0, HEAD_LINES).low) is not None
    parts = ((("as", "mitra"), partner), (("rows", "gifts" if given else "no"), kind not in _TOLD))
    shown = tuple(pair for pair, there in parts if there)
    for match in gifts[:MOST]:
        where = flow.span(match.start(), match.end(), around=30)
        yield Fact(name="gift", value=" ".join(match[0].split()), where=where, more=shown)
    for match in _BOUND.finditer(low):
        before = re.split(r"[.;\n]", low[max(0, match.start() - 50) : match.start()])[-1]
        after = re.split(r"[.;\n]", low[match.end() : match.end() + 50])[0]
        if _DENIED.search(before) or _DENIED_AFTER.match(after):
            continue
        where = flow.span(match.start(), match.end(), around=30)
        yield Fact(name="partnership", value=" ".join(match[0].split()), where=where)
        break
    seen: set[str] = set()
    for match in _PARTNER.finditer(flow.text[:60_000]):
        name = " ".join(match[1].lower().split())
        if name not in seen and len(seen) < MOST:
            seen.add(name)
            yield Fact(name="partner", value=name, where=flow.span(match.start(), match.end()))


def only_gifts(view: View) -> bool:
    """Whether every row of a matrix of partners tells of something handed over."""
    given = 0
    for page in view.pages:
        for table in page.page.tables:
            rows = [" | ".join(row).lower() for row in table.rows if sum(map(bool, row)) >= LEAST_CELLS]
            for row in rows[1:]:
                if _BOUND.search(row) or not (_GIFT.search(row) or _HANDED.search(row)):
                    return False
                given += 1
    return given >= LEAST_ROWS
