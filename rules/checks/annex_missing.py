"""A paper refers to an annex, or a letter or mail sends one, that is neither in its file nor beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from pipeline.language import N_
from pipeline.records import Case, Exhibit, Finding, Message
from rules.book import Book
from rules.checks.events import ALIKE, alike, folder_of, name_of, stem_of, words_of
from rules.checks.kinds import DECISIONS, REGULATIONS
from rules.checks.making import fault

ORDERS = DECISIONS | REGULATIONS
OF_EVENTS = frozenset({"daftar_hadir", "undangan", "notula", "laporan_kegiatan", "foto", "buku_tamu"})
DATA = frozenset({"tabel_data", "daftar", "matriks", "daftar_aset", "buku_tamu", "laporan_layanan", "profil_anak"})
_NAMED = re.compile(r"(?<![a-z])lamp(?:iran)?(?![a-z])", re.IGNORECASE)
_PAGE = re.compile(r"\b(?:hal(?:aman)?|page|lembar)\b|(?<!\d)\d{1,3}(?!\d)")
_LIST = re.compile(r"daftar|susunan|struktur|anggota|pengurus|nama", re.IGNORECASE)


def check(case: Case, book: Book) -> Iterator[Finding]:
    text = N_(
        "Naskah ini menunjuk lampiran (“{words}”), tetapi lampirannya tidak ada di berkas maupun di folder yang sama; sertakan lampirannya."
    )
    beside: dict[str, list[Exhibit]] = defaultdict(list)
    for exhibit in case.exhibits:
        beside[folder_of(exhibit.path)].append(exhibit)
    for exhibit in case.exhibits:
        annexes = {fact.value: fact for fact in exhibit.facts_named("annex")}
        lacking = annexes.get("lacking")
        referred = lacking or annexes.get("referred")
        if referred is None or ("present" in annexes and not lacking):
            continue
        near = beside[folder_of(exhibit.path)]
        if referred.get("by") == "surel":
            inside = beside[exhibit.path]  # what came with the mail
            there = any(other.size for other in inside) or any(sent_by(other, exhibit, book) for other in near)
        elif referred.get("by") == "pengantar":
            there = any(sent_by(other, exhibit, book) for other in near)
        else:
            there = any(serves(other, exhibit) for other in near)
        if there:
            continue
        words = referred.where.text or referred.value
        message = Message.of(text, words=words)
        yield fault(book, "annex-missing", exhibit, message, where=referred.where)


def serves(other: Exhibit, decision: Exhibit) -> bool:
    """Whether a file in the same folder may be the annex of the decision."""
    if other.path == decision.path or other.sha256 == decision.sha256 or not other.size:
        return False
    name = stem_of(other.path)
    if plain(name) == plain(stem_of(decision.path)):
        return True  # another page of the same scan
    numbers = other.value("number"), decision.value("number")
    if other.kind in ORDERS and all(numbers) and numbers[0] != numbers[1]:
        return False  # a decision of its own, with its own annex
    if _NAMED.search(name):
        return True
    annexes = other.values("annex")
    if "present" in annexes and "referred" not in annexes:
        return True
    shared = {t.indicator for t in other.topics} & {t.indicator for t in decision.topics}
    return bool(_LIST.search(name) and shared and other.kind not in OF_EVENTS)


def sent_by(other: Exhibit, letter: Exhibit, book: Book) -> bool:
    """Whether a file in the same folder may be what a covering letter sends."""
    if other.path == letter.path or other.sha256 == letter.sha256 or not other.size:
        return False
    if plain(stem_of(other.path)) == plain(stem_of(letter.path)) or _NAMED.search(stem_of(other.path)):
        return True
    shared = {t.indicator for t in other.topics} & {t.indicator for t in letter.topics}
    return bool(shared) and (other.kind in DATA or named_alike(other, letter, shared, book))


def named_alike(other: Exhibit, letter: Exhibit, shared: set[int], book: Book) -> bool:
    """Whether two papers are called alike, beyond the words of their indicator that all there share."""
    common = {
        word
        for number in shared
        for word in words_of((book.indicator(number).name.id, book.indicator(number).short.id, *book.indicator(number).aliases))
    }
    one, two = name_of(other), name_of(letter)
    if one - common and two - common:
        return bool((one - common) & (two - common)) and alike(one, two) >= ALIKE
    return alike(one, two) >= ALIKE


def plain(name: str) -> str:
    """A file's name without the number of its page."""
    return _PAGE.sub("", name.lower()).strip(" _-.()")
