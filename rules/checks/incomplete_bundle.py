"""An activity without one of: undangan, daftar hadir, notula, laporan, foto."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.bundles import LEGS, Bundle, bundles_of
from rules.checks.events import folder_of
from rules.checks.making import day, fault

CODE = "incomplete-bundle"
# an activity of another time or region is not mended by more papers of it
ELSEWHERE = frozenset({"out-of-window", "wrong-region"})
NAMES = {
    "undangan": N_("surat undangan"),
    "daftar_hadir": N_("daftar hadir"),
    "notula": N_("notula rapat"),
    "laporan_kegiatan": N_("laporan kegiatan"),
    "foto": N_("foto kegiatan"),
}


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_("Berkas kegiatan {when}belum lengkap: belum ada {missing}; yang ada {present}.")
    items = {(i.id, item.key) for i in book.indicators for item in i.items if CODE in item.checks}
    bundles = list(bundles_of(case.exhibits))
    gone = {
        path for f in case.findings if f.code in ELSEWHERE and not f.item for path in f.documents
    }
    papers = Counter(folder_of(e.path) for bundle in bundles for e in bundle.exhibits)
    for bundle in bundles:
        found = asked(bundle, items)
        if found is None or found[0].path in gone or unsure(bundle, papers):
            continue
        exhibit, indicator, item = found
        missing = bundle.lacking(book.item(indicator, item).kinds)
        if not missing:
            continue
        when = Message.of(N_("tanggal {day} "), day=day(bundle.day)) if bundle.day else ""
        message = Message.of(
            text,
            when=when,
            missing="; ".join(NAMES[leg] for leg in missing),
            present="; ".join(NAMES[leg] for leg in LEGS if leg in bundle.legs),
        )
        yield fault(
            book,
            CODE,
            exhibit,
            message,
            indicator=indicator,
            item=item,
            documents=[other.path for other in bundle.exhibits if other.path != exhibit.path],
            detail=(("missing", "; ".join(missing)), ("present", "; ".join(sorted(bundle.legs)))),
        )


def unsure(bundle: Bundle, papers: Counter[str]) -> bool:
    """Whether it may belong to another activity of its folder, or be no activity at all."""
    folders = Counter(folder_of(e.path) for e in bundle.exhibits)
    if bundle.day is None and any(papers[folder] > count for folder, count in folders.items()):
        return True
    return bundle.legs == {"foto"} and not bundle.meeting


def asked(bundle: Bundle, items: set[tuple[int, str]]) -> tuple[Exhibit, int, str] | None:
    """The paper of an activity that stands for an item which asks for the proof of activities."""
    for exhibit in bundle.exhibits:
        for match in exhibit.matches:
            if (match.indicator, match.item) in items:
                return exhibit, match.indicator, match.item
    return None
