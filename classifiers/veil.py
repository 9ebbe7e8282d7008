"""What a paper on a protected case shows of a child, hidden wherever a piece of it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from classifiers.facts.identity import heading_of, names_in_tables
from classifiers.facts.names import is_common, is_name, is_thing, names_in
from classifiers.facts.protected import CASE, NAME, parents_in, persons_in
from classifiers.text import View
from pipeline.privacy import MASK
from pipeline.records import Exhibit, Fact, Message, Span, Table

# facts that name offices, places and laws; signers are officials, but for parents and children
_OPEN = frozenset({"region", "region-mentioned", "issuer", "law", "budget-office", "klaster", "leg", "signed"})
_NAMED = rf"\s*[:,]?\s+(?:(?i:anak|ananda|adik|sdr\.?|saudara)\s+)?(?P<name>{NAME})"
_MET = re.compile(
    rf"\b(?i:mendampingi|menjangkau|menemui|merujuk|mewawancarai|ananda|a\.\s?n\.|an\.|a/n|atas\s+nama|bernama){_NAMED}"
)
_LED = re.compile(rf"\b(?i:korban|klien|penyintas|terlapor|abh|anak\s+(?:pelaku|korban|saksi)){_NAMED}")
_LABELLED = re.compile(
    rf"\b(?i:nama)(?:\s+(?i:lengkap|anak|korban|klien|pelaku|ayah|ibu|orang\s*tua|wali|pemohon))*[ \t]*[:=|\t]\s*(?P<name>{NAME})"
)
_STAFF = re.compile(r"jabatan|nip\b|pangkat|instansi|petugas|selaku", re.IGNORECASE)
_HOME = re.compile(
    r"\b(?:(?:Dusun|Dukuh|Jl\.?|Jalan|Gg\.?|Gang|Kp\.?|Kampung|Lingkungan|Lorong|Blok)\s+(?:[A-Z0-9][\w.]*\s*,?\s*){1,4}?)?(?:RT\s*\.?\s*\d+\s*[/,]?\s*(?:RW\s*\.?\s*\d+)?)|"
    r"\b(?i:alamat|beralamat\s+di|tinggal\s+di)\s*:?\s*(?:Dusun|Dukuh|Jl\.?|Jalan|Gg\.?|Gang|Kp\.?|Kampung)\s+[A-Z0-9][\w.]*(?:\s+[A-Z0-9][\w.]*){0,4}"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]{2,}")
SHORTEST = 3  # letters of a part of a name that is hidden where it stands alone


class Veil:
    """The names of one paper and the pattern that finds them, whole, begun or in parts."""

    def __init__(self, names: Iterable[str], text: str) -> None:
        self.names = {" ".join(name.lower().split()) for name in names}
        words = {word for name in self.names for word in _WORD.findall(name)}
        self.words = {
            word
            for word in words
            if len(word) >= SHORTEST and not (is_thing(word) or is_common(word)) and not re.search(rf"\b{re.escape(word)}\b", text)
        }
        whole = sorted((begun(name) for name in self.names), key=len, reverse=True)
        parts = [
            re.escape(form)
            for word in sorted(self.words, key=len, reverse=True)
            for form in (word.title(), word.upper())
        ]
        self._whole = re.compile(rf"(?<!\w)(?:{'|'.join(whole)})(?!\w)", re.IGNORECASE)
        self._parts = re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)") if parts else None

    def text(self, text: str) -> str:
        """The text with the names and the homes hidden, also a name that is cut off at its end."""
        hidden = self._whole.sub(MASK, text)
        if self._parts:
            hidden = self._parts.sub(MASK, hidden)
        if hidden.endswith("…"):
            last = hidden[:-1].rsplit(None, 1)[-1:]
            cut = last[0].strip("(,:;").lower() if last else ""
            if len(cut) >= 2 and last[0][0].isupper() and any(w.startswith(cut) for w in self.words):
                hidden = f"{hidden[: -1 - len(last[0])]}{MASK}…"
        return re.sub(rf"{MASK}(?:\s+(?:bin|binti)?\s*{MASK})+", MASK, _HOME.sub(MASK, hidden))

    def over(self, exhibit: Exhibit) -> Exhibit:
        """The exhibit with all that it shows of the paper's words hidden."""
        return replace(
            exhibit,
            kind_because=tuple(map(self._span, exhibit.kind_because)),
            facts=tuple(map(self._fact, exhibit.facts)),
            parts=tuple(replace(p, number=p.number and self.text(p.number)) for p in exhibit.parts),
            topics=tuple(replace(t, where=self._span(t.where)) for t in exhibit.topics),
            matches=tuple(replace(m, where=self._span(m.where)) for m in exhibit.matches),
            near=tuple(
                replace(n, where=self._span(n.where), lacks=self._message(n.lacks)) for n in exhibit.near
            ),
            tables=tuple(map(self._table, exhibit.tables)),
            notes=tuple(map(self._message, exhibit.notes)),
        )

    def _span(self, span: Span) -> Span:
        place = span.place and self.text(span.place)
        return replace(span, text=self.text(span.text), place=place) if span.text or place else span

    def _fact(self, fact: Fact) -> Fact:
        where = self._span(fact.where)
        if fact.name in _OPEN or fact.name == "child-identity":
            return replace(fact, where=where)
        if fact.name == "signer":
            known = " ".join(fact.value.lower().split()) in self.names
            return replace(fact, value=MASK if known else fact.value, where=where if known else fact.where)
        more = tuple((key, self.text(value)) for key, value in fact.more)
        return replace(fact, value=self.text(fact.value), where=where, more=more)

    def _message(self, message: Message) -> Message:
        values = tuple(
            (key, self._message(value) if isinstance(value, Message) else self.text(value))
            for key, value in message.values
        )
        return replace(message, values=values)

    def _table(self, table: Table) -> Table:
        rows = tuple(tuple(self.text(cell) if cell else cell for cell in row) for row in table.rows)
        return replace(table, rows=rows, place=self.text(table.place))


def begun(name: str) -> str:
    """A pattern for a name of several words and its beginnings of two words or more."""
    words = [re.escape(word) for word in name.split()]
    pattern = ""
    for word in reversed(words[2:]):
        pattern = rf"(?:\s+{word}{pattern})?"
    return r"\s+".join(words[:2]) + pattern


def veil_of(view: View, facts: tuple[Fact, ...]) -> Veil | None:
    """The veil of a paper on a protected case that names persons; None where there is nothing to hide."""
    if not CASE.possible(view.flow.low):
        return None
    heading = heading_of(view)
    known = any(fact.name == "child-identity" for fact in facts)
    about = bool(CASE.pattern.search(heading))
    names: set[str] = set(names_in(re.sub(r"[_-]+", " ", view.stem)))
    for page in view.pages:
        if known or CASE.pattern.search(page.text.lower()):
            names.update(names_in(page.text))
            names.update(person.name for person in persons_in(page.text, heading))
            names.update(names_in_tables(page, heading))
            if known or about:
                names.update(_led(page.text, (_MET, _LED, _LABELLED) if known else (_MET,)))
    if known or names:
        for page in view.pages:
            names.update(parents_in(page.text))
    officials = {fact.value.lower() for fact in facts if fact.name == "signer" and fact.get("position")}
    names = {name for name in names if not any(name.lower() in each for each in officials)}
    if not names:
        return None
    text = "\n".join(page.text for page in view.pages)
    # a word that the paper writes small elsewhere is no name where it stands alone
    names = {n for n in names if " " in n or not re.search(rf"\b{re.escape(n.lower())}\b", text)}
    return Veil(names, text) if names else None


def _led(text: str, patterns: Iterable[re.Pattern[str]]) -> Iterator[str]:
    """Names behind words that a child of a case, or who a form is about, follows."""
    for pattern in patterns:
        for match in pattern.finditer(text):
            words = match["name"].split()
            if pattern is _LABELLED and _STAFF.search(text[match.end() : match.end() + 120]):
                continue
            while words and (is_thing(words[-1]) or is_common(words[-1])):
                words.pop()
            name = " ".join(words)
            if is_name(name) and not is_common(name):
                yield name
