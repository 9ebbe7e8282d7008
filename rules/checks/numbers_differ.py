"""The same quantity of the same year and place differs between documents."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Fact, Finding, Message, Severity, Span
from rules.book import Book
from rules.checks.making import fault
from rules.numerals import shown
from rules.quantities import Quantity

CODE = "numbers-differ"
KEY = ("what", "unit", "year", "period", "place", "sex", "age")
UNSURE = 0.85  # confidence of a scan below which a digit may be misread
MOST_VALUES = 5  # more different values of one thing are of different things
SMALL, SMALL_MOST = 60, 0.6  # counts up to SMALL may be further apart and still be of one thing
SHOWN = 3
_SMALLER = re.compile(
    r"^(?:uptd? )?(?:puskesmas|kecamatan|kelurahan|desa|pemerintah desa|kepala desa|sd|smp|sma|smk|mi|mts|ma|tk|paud|slb|sekolah|madrasah|pkbm|skb|pesantren|pondok pesantren|posyandu|rumah sakit|rsud?|klinik|polsek|kua|kantor urusan agama|lksa|lks|panti|yayasan|sanggar)\b"
    # a heading about all of them, taken for a letterhead: Puskesmas dengan layanan ..., Sekolah Ramah Anak
    r"(?!\s+(?:dengan|yang|ramah|layak|siaga|inklusi|adiwiyata|aktif|ber(?:akreditasi|basis|sertifikat|standar)|ter(?:akreditasi|latih|sertifikasi|standar\w*)|pe(?:nyelenggara|laksana|nerima)|menurut|per|se|dan|di|mampu)\b)",
    re.IGNORECASE,
)
# a house called by its name above a paper without letterhead; not: LKSA terakreditasi di kota
_OWN_NAME = re.compile(
    r"(?:pkbm|skb|lksa|panti asuhan|pondok pesantren|(?:sd|smp|sma|smk|slb|tk|paud)n?(?= negeri| \d)|(?:min|mtsn|man)(?= \d))\s+"
    r"(?!(?:ramah|layak|yang|aktif|di|se|dan|penerima|menurut|kab|kabupaten|kota|ter\w+|ber\w+)\b)\w",
    re.IGNORECASE,
)
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A figure and the paper that tells it."""

    value: float
    step: float
    decimals: int
    source: str
    where: Span
    exhibit: Exhibit


def check(case: Case, book: Book) -> Iterator[Finding]:
    known = book.cover.vocabulary
    apart: dict[tuple[str, str, str, bool], list[tuple[Key, Told, Told]]] = defaultdict(list)
    for key, told in sorted(figures(case, book).items()):
        for one, two in pairs(told, known.by_name.get(key[0])):
            sources = known.differ(key[0], one.source, two.source)
            apart[key[0], one.exhibit.path, two.exhibit.path, sources].append((key, one, two))
    for (_, _, _, sources), found in apart.items():
        yield finding(found, sources, book)


def figures(case: Case, book: Book) -> dict[Key, list[Told]]:
    """All figures by what they are of; papers that other findings took away tell nothing."""
    gone = {
        path
        for each in case.findings
        if book.cover.codes[each.code].takes_away and each.severity is not Severity.INFO
        for path in each.documents
        if not each.item
    }
    found: dict[Key, list[Told]] = defaultdict(list)
    seen: set[tuple[str, Key, str]] = set()
    for exhibit in case.exhibits:
        if exhibit.path in gone or (exhibit.ocr_confidence or 1.0) < UNSURE:
            continue
        small = _SMALLER.match(exhibit.value("issuer") or "") or _OWN_NAME.match(exhibit.value("title") or "")
        for fact in exhibit.facts_named("quantity"):
            parts = dict(fact.more)
            if small and not parts.get("place"):
                continue
            key = tuple(parts.get(name, "") for name in KEY)
            # the same bytes twice are one paper
            if (exhibit.sha256, key, fact.value) not in seen:
                seen.add((exhibit.sha256, key, fact.value))
                found[key].append(of(fact, parts, exhibit))
    return found


def of(fact: Fact, parts: dict[str, str], exhibit: Exhibit) -> Told:
    decimals = len(fact.value.partition(".")[2])
    return Told(
        value=float(fact.value),
        step=float(parts.get("step", 10.0**-decimals)),
        decimals=decimals,
        source=parts.get("source", ""),
        where=fact.where,
        exhibit=exhibit,
    )


def pairs(told: list[Told], quantity: Quantity | None) -> Iterator[tuple[Told, Told]]:
    """Pairs of papers that tell different figures: the first of each value against the first told.

    A paper that tells several figures of one thing agrees with any of them.
    """
    papers: dict[str, list[Told]] = defaultdict(list)
    for each in told:
        papers[each.exhibit.path].append(each)
    if len(papers) < 2 or len({each.value for each in told}) > MOST_VALUES:
        return
    groups: list[list[Told]] = []
    for path in sorted(papers):
        if not any(agree(papers[path], group) for group in groups):
            groups.append(papers[path])
    for other in groups[1:]:
        one, two = min(
            ((a, b) for a in groups[0] for b in other), key=lambda pair: abs(pair[0].value - pair[1].value)
        )
        if comparable(one, two, quantity):
            yield one, two


def agree(one: list[Told], two: list[Told]) -> bool:
    return any(
        abs(a.value - b.value) <= (max(a.step, b.step) * 1.05 if a.decimals or b.decimals else 0)
        for a in one
        for b in two
    )


def comparable(one: Told, two: Told, quantity: Quantity | None) -> bool:
    """Whether two figures are near enough to be of the same thing."""
    most = quantity.most if quantity else 0.35
    high = max(one.value, two.value)
    if not one.decimals and not two.decimals and high <= SMALL:
        most = max(most, SMALL_MOST)
    if abs(one.value - two.value) <= most * high:
        return True
    # 41 and 14, 312 and 231: the digits of one figure, typed in another order
    same = sorted(f"{one.value:g}") == sorted(f"{two.value:g}")
    return same and high >= 10 and not one.decimals and not two.decimals


def finding(found: list[tuple[Key, Told, Told]], sources: bool, book: Book) -> Finding:
    """One finding for two papers and a quantity, the figure of the whole region first."""
    found = sorted(found, key=lambda each: (each[0][4] != "", each[0][5] != "", each[0][6] != "", each[0]))
    key, one, two = found[0]
    text = (
        N_(
            "{what} berbeda menurut sumbernya: {one} ({source}) dan {two} ({other}). Kedua sumber memang"
            " menghitung dengan cara lain; sebutkan sumber pada setiap angka.{more}"
        )
        if sources
        else N_(
            "{what} berbeda antardokumen: {one} dan {two}. Cocokkan angkanya, atau sebutkan sumber dan"
            " tanggal datanya.{more}"
        )
    )
    more = (
        Message.of(N_(" Masih ada {count} angka lain yang berbeda."), count=len(found) - 1)
        if len(found) > 1
        else ""
    )
    message = Message.of(
        text,
        what=called(key),
        one=quoted(one, key, two.exhibit.path),
        two=quoted(two, key, one.exhibit.path),
        source=one.source or N_("sumber tidak disebut"),
        other=two.source or N_("sumber tidak disebut"),
        more=more,
    )
    place = concerned(key[0], one.exhibit, two.exhibit, book)
    made = fault(
        book,
        CODE,
        one.exhibit,
        message,
        where=one.where,
        severity=Severity.INFO if sources else None,
        indicator=place[0] if place else None,
        item=place[1] if place else None,
        documents=[two.exhibit.path],
        detail=tuple(
            (" ".join(part for part in each if part), f"{a.value:.{a.decimals}f} / {b.value:.{b.decimals}f}")
            for each, a, b in found[:SHOWN]
        ),
    )
    return replace(made, evidence=(*made.evidence, two.where))


def called(key: Key) -> str:
    """The quantity with its year, place, sex and age as a person would say it."""
    what, _, year, period, place, sex, age = key
    name = what[0].upper() + what[1:]
    parts = [f"{name} {year}", period, place.title(), {"L": "laki-laki", "P": "perempuan"}.get(sex, ""), age]
    return ", ".join(part for part in parts if part)


def quoted(told: Told, key: Key, other: str) -> Message:
    """A figure, its file (with folders where the other file is called the same), place and words."""
    unit = {"persen": " %", "per_1000": " ‰"}.get(key[1], "")
    value = f"{shown(told.value, told.decimals)}{unit}"
    path = told.exhibit.path
    name = path.rsplit("/", 1)[-1]
    name = path if name == other.rsplit("/", 1)[-1] else name
    words = told.where.text[:120]
    if told.where.page and (told.where.place or "tabel").startswith("tabel"):
        text = N_("{value} dalam {name} halaman {page} (“{words}”)")
        return Message.of(text, value=value, name=name, page=told.where.page, words=words)
    place = told.where.place or "-"
    return Message.of(N_("{value} dalam {name}, {place} (“{words}”)"), value=value, name=name, place=place, words=words)


def concerned(what: str, one: Exhibit, two: Exhibit, book: Book) -> tuple[int, str] | None:
    """The item at stake: the quantity's own, else one that both support, else the only special one."""
    quantity = book.cover.vocabulary.by_name.get(what)
    if quantity and quantity.item:
        number, _, key = quantity.item.partition(".")
        indicator = book.by_id.get(int(number))
        if indicator and any(item.key == key for item in indicator.items):
            return indicator.id, key
    first = [(m.indicator, m.item) for m in one.matches]
    second = [(m.indicator, m.item) for m in two.matches]
    shared = [each for each in first if each in second]
    if shared:
        return shared[0]
    special = {each for each in (*first, *second) if not book.is_general(each[0])}
    return special.pop() if len(special) == 1 else None
