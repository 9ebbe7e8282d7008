"""Where children should have been heard, nothing shows that they were."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message, Span
from rules.book import Book
from rules.checks.events import apart, days_of, folder_of
from rules.checks.making import fault

CODE = "no-child-voice"
LATER = 5  # days after a meeting in which news of it come out
# papers that tell who was there and what was said; pictures and invitations do not
TELLING = frozenset(
    {
        "berita_acara",
        "notula",
        "laporan_kegiatan",
        "daftar_hadir",
        "matriks",
        "berita_media",
        "laporan_monev",
    }
)


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "{item}: dokumen ini tidak menunjukkan Forum Anak atau anak ikut serta; lampirkan usulan,"
        " daftar hadir, atau notula yang memuat suara anak."
    )
    asked = asking(case, book)
    heard = [
        e
        for e in case.exhibits
        if e.fact("child-voice") and (e.path in asked or e.fact("children-due"))
    ]
    heard_days = {(folder_of(e.path), day) for e in heard for day in days_of(e)}
    # a paper without a day speaks for the meetings of its own item only
    heard_folders = {(folder_of(e.path), item) for e in heard if not days_of(e) for item in items_of(e)}
    for exhibit in case.exhibits:
        found = asked.get(exhibit.path)
        if found is None or exhibit.fact("child-voice"):
            continue
        # a record of another name is one where its head says so
        if exhibit.kind not in TELLING and not exhibit.fact("children-due"):
            continue
        folder, days = folder_of(exhibit.path), days_of(exhibit)
        if (folder, found[:2]) in heard_folders or any((folder, day) in heard_days for day in days):
            continue
        if not days and exhibit.kind == "berita_media" and exhibit.value("date"):
            days = frozenset({exhibit.value("date") or ""})  # news come out a few days after the meeting
            if any(each == folder and apart(day, exhibit.value("date") or "") <= LATER for each, day in heard_days):
                continue
        if not days and any(each == folder for each, _ in heard_days):
            continue
        indicator, item, where = found
        title = book.item(indicator, item).title.id
        yield fault(
            book,
            CODE,
            exhibit,
            Message.of(text, item=title),
            where=where,
            indicator=indicator,
            item=item,
        )


def items_of(exhibit: Exhibit) -> set[tuple[int, str]]:
    """The items that a paper supports or would, as indicator and key."""
    items = {(match.indicator, match.item) for match in exhibit.matches}
    for value in exhibit.values("children-due"):
        number, _, key = value.partition(".")
        items.add((int(number), key))
    return items


def asking(case: Case, book: Book) -> dict[str, tuple[int, str, Span]]:
    """The papers that stand for an item which asks for the children's voice.

    A paper of a planning meeting or of the drafting of a rule on children is one by its title, even
    when it supports nothing for lack of children.
    """
    items = {(i.id, item.key) for i in book.indicators for item in i.items if CODE in item.checks}
    found: dict[str, tuple[int, str, Span]] = {}
    for exhibit in case.exhibits:
        for match in exhibit.matches:
            if (match.indicator, match.item) in items:
                found.setdefault(exhibit.path, (match.indicator, match.item, match.where))
        due = exhibit.fact("children-due")
        if due:
            indicator, item = due.value.split(".", 1)
            if (int(indicator), item) in items:
                found.setdefault(exhibit.path, (int(indicator), item, due.where))
    return found
