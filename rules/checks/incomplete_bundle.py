"""An activity without one of: undangan, daftar hadir, notula, laporan, foto."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, Severity
from rules.book import Book
from rules.checks.bundles import LEGS, Bundle, bundles_of
from rules.checks.events import days_of, folder_of
from rules.checks.kinds import DECISIONS
from rules.checks.making import day, fault

CODE = "incomplete-bundle"
# an activity of another time or region is not mended by more papers of it
ELSEWHERE = frozenset({"out-of-window", "wrong-region"})
GATHERED = frozenset({"undangan", "daftar_hadir", "notula"})  # papers that are brought for an activity's sake
CLEAR = 0.7  # score of a topic from which the content is clear
Found = tuple[Exhibit, int, str | None]
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
    files = Counter(folder_of(e.path) for e in case.exhibits)
    yield from unfounded(case, book)
    for bundle in bundles:
        found = asked(bundle, items)
        accepted = set(LEGS)
        if found:
            accepted = set(book.item(found[1], found[2] or "").kinds)
        elif gathered(bundle, files):
            found = about(bundle)
        if found is None or found[0].path in gone or unsure(bundle, papers):
            continue
        exhibit, indicator, item = found
        missing = bundle.lacking(accepted)
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


def unfounded(case: Case, book: Book) -> Iterator[Finding]:
    """A note on work of a team before the decision that founds it: an earlier one may be lacking."""
    text = N_(
        "Kegiatan tanggal {day} mendahului {decision} bertanggal {founded} ({file}); sertakan keputusan"
        " yang berlaku waktu itu."
    )
    founders = {
        (each.id, item.key): item.founded_by
        for each in book.indicators
        for item in each.items
        if item.founded_by
    }
    decisions: dict[tuple[int, str], list[tuple[str, str]]] = defaultdict(list)
    for exhibit in case.exhibits:
        date = exhibit.value("date")
        for match in exhibit.matches if date and exhibit.kind in DECISIONS else ():
            decisions[match.indicator, match.item].append((date or "", exhibit.path))
    for exhibit in case.exhibits:
        days = sorted(days_of(exhibit))
        for match in exhibit.matches if days else ():
            founder = founders.get((match.indicator, match.item))
            first = min(decisions.get((match.indicator, founder or ""), ()), default=None)
            if first is None or days[-1] >= first[0]:
                continue
            message = Message.of(
                text,
                day=day(days[-1]),
                decision=book.item(match.indicator, founder or "").title.id,
                founded=day(first[0]),
                file=first[1],
            )
            yield fault(
                book,
                CODE,
                exhibit,
                message,
                where=match.where,
                severity=Severity.INFO,
                indicator=match.indicator,
                item=match.item,
                documents=(first[1],),
                detail=(("activity", days[-1]), ("founded", first[0])),
            )
            break


def unsure(bundle: Bundle, papers: Counter[str]) -> bool:
    """Whether it may belong to another activity of its folder, or be no activity at all."""
    folders = Counter(folder_of(e.path) for e in bundle.exhibits)
    if bundle.day is None and any(papers[folder] > count for folder, count in folders.items()):
        return True
    return bundle.legs == {"foto"} and not bundle.meeting


def gathered(bundle: Bundle, files: Counter[str]) -> bool:
    """Whether a folder, archive or mail was filled with the papers of this one activity and no others,
    whatever its item asks for."""
    folders = {folder_of(e.path) for e in bundle.exhibits}
    folder = next(iter(folders))
    alone = len(folders) == 1 and folder != "" and files[folder] == len(bundle.exhibits)
    several = len(bundle.exhibits) > 1 and len(bundle.legs) > 1
    return alone and several and bundle.day is not None and bool(bundle.legs & GATHERED)


def about(bundle: Bundle) -> Found | None:
    """The item that a paper of it supports or almost does, else the indicator it clearly speaks of."""
    for exhibit in bundle.exhibits:
        for match in exhibit.matches:
            return exhibit, match.indicator, match.item
    for exhibit in bundle.exhibits:
        for miss in exhibit.near:
            return exhibit, miss.indicator, miss.item
    for exhibit in bundle.exhibits:
        if exhibit.topics and exhibit.topics[0].score >= CLEAR:
            return exhibit, exhibit.topics[0].indicator, None
    return None


def asked(bundle: Bundle, items: set[tuple[int, str]]) -> Found | None:
    """The paper of an activity that stands for an item which asks for the proof of activities."""
    for exhibit in bundle.exhibits:
        for match in exhibit.matches:
            if (match.indicator, match.item) in items:
                return exhibit, match.indicator, match.item
    return None
