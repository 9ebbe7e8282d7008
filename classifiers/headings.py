"""Headings as offices write them: shortened, with a label before, joined to the office's name."""

from __future__ import annotations

import re
from functools import lru_cache

# what stands for a formal title where there is little room; whole words of a folded line
_ANYWHERE = {
    "kadis": "kepala dinas",
    "kades": "kepala desa",
    "kapus": "kepala puskesmas",
    "kepsek": "kepala sekolah",
    "kasek": "kepala sekolah",
    "kemenag": "kementerian agama",
    "kankemenag": "kantor kementerian agama",
    "kakankemenag": "kepala kantor kementerian agama",
    "walikota": "wali kota",
    "kab": "kabupaten",
    "prov": "provinsi",
    "dgn": "dengan",
    "thn": "tahun",
    "keg": "kegiatan",
    "pelaks": "pelaksanaan",
    "dok": "dokumentasi",
    "renaksi": "rencana aksi",
    "renja": "rencana kerja",
}
_OPENING = {
    "lap": "laporan",
    "lapkeg": "laporan kegiatan",
    "laphar": "laporan harian",
    "lapsin": "laporan singkat",
    "perda": "peraturan daerah",
    "ranperda": "rancangan peraturan daerah",
    "raperda": "rancangan peraturan daerah",
    "perbup": "peraturan bupati",
    "perwal": "peraturan wali kota",
    "perwali": "peraturan wali kota",
    "perwako": "peraturan wali kota",
    "pergub": "peraturan gubernur",
    "perdes": "peraturan desa",
    "perkades": "peraturan kepala desa",
    "kepbup": "keputusan bupati",
    "kepwal": "keputusan wali kota",
    "kepwali": "keputusan wali kota",
    "kepwako": "keputusan wali kota",
    "inbup": "instruksi bupati",
    "ingub": "instruksi gubernur",
    "inwal": "instruksi wali kota",
    "inwali": "instruksi wali kota",
    "se": "surat edaran",
    "sk": "surat keputusan",
    "skep": "surat keputusan",
    "kep": "keputusan",
    "kpts": "keputusan",
    "ba": "berita acara",
    "bast": "berita acara serah terima",
    "und": "undangan",
    "dft": "daftar",
    "not": "notulen",
    "sertif": "sertifikat",
    "rekom": "rekomendasi",
    "srt": "surat",
}
_WORDS = frozenset({*_ANYWHERE, *_OPENING})
# what is set before a title without being one
_LABEL = re.compile(
    r"(?:(?:form|formulir|format|isian|tabel|lembar|lembaran|papan|sheet ?\d{0,2}|kutipan|petikan|salinan|fotokopi|fotocopy|cuplikan|contoh|berkas|dokumen|naskah|buku|judul|"
    r"ringkasan|ikhtisar|rangkuman|resume|rekap|rekapitulasi|final|draft|draf|konsep|lampiran(?! (?:[ivx\d]+ )?(?:peraturan|keputusan|perda|perbup|perwal|"
    r"instruksi|qanun|surat|sk)\b)) (?:(?:[\divx]{1,4}|[a-z]) )*)+"
)
_NUMBERING = re.compile(
    r"(?:bab [ivxl\d]{1,5}|\d{1,2}(?: \d{1,2}){0,2}|[a-z]|[ivx]{1,4}) (?=\w{3})"
)
# a word set with blanks between its letters: P I A G A M
_SPACED = re.compile(r"(?<!\S)(?:[a-z] ){2,}[a-z](?!\S)")
_TWICE = re.compile(r"([a-z]{3,})2")
_JOINT = re.compile(r"\s[-–—]{1,2}\s+|\(\s*|[\"“]|\b(?:judul|nama|dokumen|jenis)[\w ]{0,12}:\s*")
MOST_JOINTS = 2  # a line with more is a row of cells
_WORD = re.compile(r"[a-z0-9/]+")

_PARENT = r"(?:salinan\s+)?(?:surat\s+)?(?:keputusan|peraturan|perda|perbup|perwali?|instruksi|qanun|sk|kepbup|kepwal)\b"
_ANNEX = re.compile(
    r"\W*(?:(?:kutipan|petikan|salinan|fotokopi|cuplikan)\s+(?:dari\s+)?)?lamp(?:iran)?\b\.?\s*"
    rf"(?:[ivxl\d]{{1,4}}\b)?[\W]*(?:$|(?:dari\s+)?{_PARENT})"
)
_OF_PARENT = re.compile(rf"\W*(?:{_PARENT}|nomor\b|no\b|tanggal\b|tgl\b|tentang\b)")


@lru_cache(maxsize=4096)  # a line is looked at in its page and in the whole document
def folded(low: str) -> str:
    """A lower-case line with punctuation turned to single blanks, none around."""
    return " ".join(_WORD.findall(low))


def drawn_together(low: str) -> str:
    """A lower-case line whose words were set with blanks between their letters, without these."""
    if " " not in low[1:4]:
        return low
    return _SPACED.sub(lambda match: match[0].replace(" ", ""), low)


def spelt_out(key: str) -> str:
    """A folded heading with its shortened words written in full; nama2 is nama nama."""
    words = key.split(" ")
    if "2" in key:
        words = _TWICE.sub(r"\1 \1", key).split(" ")
        key = " ".join(words)
    if _WORDS.isdisjoint(words):
        return key
    first = next((n for n, word in enumerate(words) if not word.isdigit()), 0)
    return " ".join(
        _ANYWHERE.get(word) or (_OPENING.get(word) if n == first else None) or word
        for n, word in enumerate(words)
    )


def numbered(key: str) -> set[int]:
    """Where the words of a folded line begin after its numbering, if it has one."""
    numbering = _NUMBERING.match(key)
    return {numbering.end()} if numbering else set()


def beginnings(low: str, key: str) -> set[int]:
    """Offsets in a spelt-out heading where a title may begin besides its first letter.

    After labels such as "Form 6.5", after a dash, bracket or quotation mark.
    """
    label = _LABEL.match(key)
    found = {label.end()} if label else set()
    joints = list(_JOINT.finditer(low)) if "|" not in low and "\t" not in low else []
    for joint in joints if len(joints) <= MOST_JOINTS else []:
        before = spelt_out(folded(low[: joint.end()]))
        if before:
            found.add(len(before) + 1)
    return {at for at in found if at < len(key)}


def annex_heading(lows: tuple[str, ...]) -> frozenset[int]:
    """Indexes of the lines that name the rule or decision whose annex a document is."""
    for n, low in enumerate(lows[:4]):
        if not _ANNEX.match(low) or len(low) > 160:
            continue
        around = [k for k in range(max(0, n - 1), min(n + 5, len(lows))) if k != n]
        named = [k for k in around if _OF_PARENT.match(lows[k])]
        parents = [k for k in named if re.match(r"\W*" + _PARENT, lows[k])]
        if parents or re.search(_PARENT, low):
            return frozenset({n, *named})
    return frozenset()
