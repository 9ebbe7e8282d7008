"""One file that binds several documents: where each begins, and which is the main one."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from classifiers.facts import date, number
from classifiers.judge import OTHER, judge
from classifiers.text import View
from pipeline.records import Page, Part

MOST_PAGES = 120  # a longer file is a book, not a bundle
MAIN = ("laporan_kegiatan", "berita_acara", "notula")  # what tells of the event; else the first
# Documents of chapters and annexes; what stands inside them belongs to them.
_WHOLE = frozenset({
    "perda", "raperda", "perkada", "rad", "profil_anak", "profil_kesehatan", "apbd", "dpa", "rka", "perdes",
    "laporan_monev", "laporan_evaluasi_mandiri", "sistem_informasi",
})  # fmt: skip
_DECISIONS = frozenset(
    {
        "kep_kada",
        "kep_kadis",
        "sk_kemenag",
        "sk_penetapan",
        "sk_asosiasi",
        "sk_fasilitator",
        "surat_edaran",
        "instruksi",
    }
)
# Kinds whose first page is known by itself.
_STARTERS = _DECISIONS | {
    "undangan", "daftar_hadir", "notula", "berita_acara", "laporan_kegiatan", "laporan_monev", "foto", "sertifikat",
    "piagam", "mou", "pks", "rtl", "sop", "surat_pernyataan", "usulan_forum_anak", "berita_media", "tangkapan_layar",
    "matriks", "rekomendasi", "buku_tamu", "matriks_anggaran",
}  # fmt: skip
_AFTER_DECISION = _STARTERS - {
    "matriks",
    "sop",
    "foto",
    "matriks_anggaran",
    "rtl",
}  # these are its annexes
_SINGLE = frozenset(
    {"sertifikat", "piagam", "undangan"}
)  # each page with a head of its own is another one
_HINT = re.compile(
    r"undangan|hadir|absen|presensi|notul|risalah|laporan|berita acara|dokumentasi|foto|keputusan|edaran|sertifikat|piagam|perjanjian|"
    r"kesepahaman|kesepakatan|tindak lanjut|operasional|sop\b|pernyataan|usulan|suara anak|matrik|rekomendasi|tamu|instruksi|perihal|hal\s*:|instagram|rapat|anggaran"
)
_ANNEX = re.compile(r"^\W*lampiran\b(?!\s*[:;.]\s*(?:-|\d))")
_SPACED = re.compile(r"(?<=\b\w) (?=\w\b)")  # between the letters of N O T U L A
HEAD_LINES = 10
HEADING = 75  # letters; a longer line is running text, unless in capitals or behind a label
LABEL = 24  # letters before the colon of a label


@lru_cache(maxsize=2)  # asked for the kind of a document and for its facts
def parts_of(view: View) -> tuple[Part, ...]:
    """The documents bound in one file, in order; empty for a single document."""
    pages = [page for page in view.document.pages if page.number is not None]
    paged = any(word in view.document.media_type for word in ("pdf", "image"))
    if not paged or not 2 <= len(pages) <= MOST_PAGES:
        return ()
    starts: list[tuple[str, int]] = []  # kind and index of the first page
    for index, page in enumerate(pages):
        kind = _opening(view, page)
        if index == 0:
            if kind in _WHOLE:
                return ()
            starts.append((kind or OTHER, 0))
        elif kind and _begins(starts[-1][0], kind):
            starts.append((kind, index))
    if starts[0][0] == OTHER and len(starts) > 1 and starts[1][1] == 1 and _is_cover(pages[0]):
        starts = [(starts[1][0], 0), *starts[2:]]
    kinds = [kind for kind, _ in starts]
    if len(starts) < 2 or kinds == [MAIN[0], "foto"]:
        return ()  # a report and its own photographs
    ends = [index - 1 for _, index in starts[1:]] + [len(pages) - 1]
    return tuple(
        _part(view, kind, pages[first : end + 1])
        for (kind, first), end in zip(starts, ends, strict=True)
    )


@lru_cache(maxsize=2)
def main_view(view: View, parts: tuple[Part, ...]) -> View:
    """The pages of the main part as a document of their own; the view itself where there are no parts.

    The main part is the first of MAIN that is there, else the first part.
    """
    if not parts:
        return view
    main = next((part for kind in MAIN for part in parts if part.kind == kind), parts[0])
    return view.part(
        [
            p
            for p in view.document.pages
            if p.number is not None and main.first <= p.number <= main.last
        ]
    )


def _opening(view: View, page: Page) -> str | None:
    """The kind of the document that begins on this page; None where none shows."""
    lines = list(islice((line for line in page.text.split("\n") if line.strip()), HEAD_LINES))
    if page.number != 1 and any(_ANNEX.match(line.lower()) for line in lines[:3]):
        return None
    if lines and page.number != 1 and not page.pictures and not any(map(_hints, lines)):
        return None
    verdict = judge(view.part([page]))
    if verdict.score < 1 or verdict.kind == OTHER:
        return None
    return verdict.kind if verdict.kind in _STARTERS or page.number == 1 else None


def _hints(line: str) -> bool:
    """Whether a line that is set like a heading or a label names a kind that begins a page."""
    words = _SPACED.sub("", line.lower())
    if line.lstrip()[:1].islower():
        return False  # a sentence goes on
    if len(words) > HEADING and ":" not in words[:LABEL] and line[:40].upper() != line[:40]:
        return False  # running text
    return _HINT.search(words) is not None


def _begins(current: str, kind: str) -> bool:
    """Whether a page of this kind starts another document after one of the current kind."""
    if kind == current:
        return kind in _SINGLE
    if current in _DECISIONS:
        return kind in _AFTER_DECISION
    return not (current == "notula" and kind == "berita_acara")


def _is_cover(page: Page) -> bool:
    return len(page.text.split()) < 40


def _part(view: View, kind: str, pages: list[Page]) -> Part:
    only = view.part(pages)
    numbers = [fact.value for fact in number.read(only, kind) if fact.name == "number"]
    dates = [fact.value for fact in date.read(only, kind) if fact.name == "date"]
    return Part(
        kind=kind,
        first=pages[0].number or 1,
        last=pages[-1].number or 1,
        number=numbers[0] if numbers else None,
        date=dates[0] if dates else None,
    )
