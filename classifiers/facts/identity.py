"""Whether a paper shows who a child in a protected case is; the identity itself is never kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifiers.facts.names import is_child_nik, is_name, is_nik, is_thing, names_in
from classifiers.facts.protected import CASE, GENERAL, niks_in, persons_in
from classifiers.text import PageView, View
from pipeline.records import Fact, Span, Table

# tabs, three blanks or a bar; begins with the blank itself, so that the engine skips to it
_COLUMN = re.compile(r"\s(?:(?<=\t)\t*|\s{2,}|\s*\|\s+)")
_ROW_NUMBER = re.compile(r"^(\d{1,3})[.)]?\s+(\D.*)$")
_NAME_HEAD = re.compile(
    r"^(?:nama|name)(?:\s+(?:lengkap|anak|korban|klien|pelaku|siswa|pasien|penyintas|abh|balita|bayi|pemohon|calon|mempelai|suami|istri|binaan|anak\s+korban|anak\s+pelaku|dan\s+\w+|inisial))*(?:\s*[/(].{0,30})?$|"
    r"^(?:korban|anak|klien|anak\s+korban|identitas(?:\s+(?:anak|korban))?|calon\s+(?:suami|istri|mempelai|pengantin)(?:\s+(?:pria|wanita|laki-laki|perempuan))?)$"
)
_PARENT_HEAD = re.compile(
    r"(?:nama\s+)?(?:orang\s*tua|ortu|wali\b(?!\s*kota)|ayah|ibu\b(?!\s*kota)|bapak)"
)
_ADDRESS_HEAD = re.compile(r"^alamat|^tempat\s+tinggal|^domisili|^rt\W")
_NIK_HEAD = re.compile(
    r"\b(?:nik|no\.?\s*(?:ktp|kk|kartu\s+keluarga)|nomor\s+induk\s+kependudukan|kia)\b"
)
_CASE_HEAD = re.compile(
    r"kasus|kekerasan|korban|pelaku|kronologi|perkara|tindak\s+pidana|diagnosa|status\s+hiv|penanganan|layanan\s+yang|putusan|penetapan|diversi|alasan\s+dispensasi|pasal"
)
_STAFF_HEAD = re.compile(
    r"\b(?:jabatan|instansi|unit\s+kerja|nip|pangkat|golongan|asal\s+(?:sekolah|lembaga|instansi)|kedudukan|opd|lembaga|tanda\s+tangan|ttd|paraf)\b"
)
_PERSON_HEAD = re.compile(
    r"\b(?:umur|usia|alamat|lahir|ttl|kelamin|l\s?/\s?p|jk|sekolah|kelas|pendidikan|nik|orang\s*tua|ortu|ayah|ibu|wali|agama|keterangan|status)\b"
)
_CHILD_HEAD = re.compile(
    r"\b(?:anak|balita|bayi|siswa|murid|peserta\s+didik|santri|tanggal\s+lahir|tgl\.?\s*lahir)\b"
)
_ADDRESS = re.compile(r"\b(?:jl|jalan|gg|gang|rt|rw|dusun|kp|kampung|dsn|blok|no)\b", re.IGNORECASE)
_PARENT_SAID = re.compile(
    r"\b(?i:anak|putra|putri)\s+(?:dari\s+(?:pasangan\s+)?[A-Z][a-z]{2,}|(?:Bapak|Bpk\.?|Ibu)\s+[A-Z])|\b(?i:bin|binti)\s+[A-Z]|"
    r"\b(?i:anak\s+dari|nama\s+(?:ayah|ibu|orang\s*tua|wali)|orang\s*tua)\s*[:=|]\s*[A-Z][a-z]{2,}"
)
_HOME_SAID = re.compile(
    r"\b(?:(?:beralamat|bertempat\s+tinggal|tinggal|domisili)\s+di\s+|(?:alamat|warga|tempat\s+tinggal)\s*[:=|]?\s*(?:di\s+)?)"
    r"(?:(?:Jl|Jalan|Gg|Gang|Dusun|Dukuh|Kp|Kampung|RT|Blok|Lingkungan|Lorong)\b|[^\n]{0,40}\bRT\b)",
    re.IGNORECASE,
)
MOST_ROWS = 400


def read(view: View, kind: str) -> Iterator[Fact]:
    """The fact `child-identity`: value is what is shown, `count` how often, `by` how it was seen.

    What the name of the file shows and what the first page that shows a child does make one fact.
    """
    titled = len(set(names_in(re.sub(r"[_-]+", " ", view.stem))))
    fact = next(_on_pages(view), None)
    if not titled:
        yield from (fact,) if fact else ()
        return
    inside = fact.value.split("; ") if fact else []
    count = max(titled, int((fact and fact.get("count")) or 0))
    yield Fact(
        name="child-identity",
        value="; ".join(["nama berkas", *inside]),
        where=fact.where if fact else Span(path=view.document.path, page=None),
        more=(("count", str(count)), ("by", "nama berkas")),
    )


def _on_pages(view: View) -> Iterator[Fact]:
    heading = heading_of(view)
    cases = CASE.possible(view.flow.low)
    for page in view.pages:
        low = page.text.lower()
        case = CASE.pattern.search(low) if cases else None
        digits = "nik" in low or case is not None
        for table in page.page.tables or _as_written(page) if digits else ():
            near = f"{heading} {table.place.lower()} {_above(page, table.rows)}"
            found = _in_table(table.rows, near)
            if found:
                yield _fact(view, page, *found, by="tabel", place=table.place or None)
        if not case:
            continue
        told = set(names_in(page.text))
        persons = [person for person in persons_in(page.text, heading) if person.name]
        numbers = niks_in(page.text, heading)
        named = told | {person.name.lower() for person in persons}
        if not (named or numbers):
            continue
        shown = ["nama"] * bool(named) + ["NIK"] * bool(numbers)
        if named:
            shown += ["orang tua"] * bool(_PARENT_SAID.search(page.text))
            shown += ["alamat"] * bool(_HOME_SAID.search(page.text))
        by = "isian" if any(p.by == "isian" for p in persons) and not told else "naskah"
        count = max(_apart(named), numbers)
        yield _fact(view, page, shown, count, by=by, place=page.page.place_at(0))


def _apart(named: set[str]) -> int:
    """How many of the names are not the beginning or a part of another one."""
    return sum(not any(one != other and one in other for other in named) for one in named)


def _fact(
    view: View, page: PageView, shown: Sequence[str], count: int, *, by: str, place: str | None
) -> Fact:
    where = Span(path=view.document.path, page=page.number, place=place)
    return Fact(
        name="child-identity",
        value="; ".join(shown),
        where=where,
        more=(("count", str(count)), ("by", by)),
    )


def heading_of(view: View) -> str:
    """The title and the file's own name: what the whole paper is about."""
    return f"{view.head[:600]} {view.stem}".lower()


def _as_written(page: PageView) -> tuple[Table, ...]:
    """The lines of a page as rows, where columns are set apart by blanks only, as in a scan."""
    rows = []
    for _, line in page.lines:
        cells = [cell.strip() for cell in _COLUMN.split(line.strip())]
        numbered = _ROW_NUMBER.match(cells[0])
        if numbered and len(cells) > 1:
            cells = [numbered[1], numbered[2], *cells[1:]]
        rows.append(tuple(cells))
    for at, row in enumerate(rows):
        if len(row) >= 3 and any(
            _NAME_HEAD.match(cell.lower()) or _NIK_HEAD.search(cell.lower()) for cell in row
        ):
            body = [each for each in rows[at + 1 :] if len(each) >= 3]
            return (Table(rows=(row, *body)),) if body else ()
    return ()


def names_in_tables(page: PageView, heading: str) -> Iterator[str]:
    """The names in the columns of persons and parents of tables that show children."""
    for table in page.page.tables or _as_written(page):
        if _in_table(table.rows, f"{heading} {table.place.lower()} {_above(page, table.rows)}"):
            for row in table.rows:
                yield from (" ".join(cell.split()) for cell in row if is_name(cell))


def _above(page: PageView, rows: Sequence[Sequence[str]]) -> str:
    """The text that stands over a table, as far as the head of the table can be found."""
    first = next((cell for row in rows for cell in row if len(cell.strip()) > 2), "")
    at = page.text.find(first) if first else -1
    return page.text[max(0, at - 300) : at].lower() if at > 0 else ""


def _in_table(rows: Sequence[Sequence[str]], near: str) -> tuple[tuple[str, ...], int] | None:
    """What columns show of children, and in how many rows; None where they show nothing."""
    for at, row in enumerate(rows[:6]):
        heads = [" ".join(cell.lower().split()) for cell in row]
        names = [n for n, head in enumerate(heads) if _NAME_HEAD.match(head)]
        niks = [n for n, head in enumerate(heads) if _NIK_HEAD.search(head)]
        if not names and not niks:
            continue
        joined = " | ".join(heads)
        body = [r for r in rows[at + 1 : at + 1 + MOST_ROWS] if any(c.strip() for c in r)]
        staff = bool(_STAFF_HEAD.search(joined))
        context = bool(_CASE_HEAD.search(joined)) or (
            bool(CASE.pattern.search(near) and _PERSON_HEAD.search(joined))
            and not GENERAL.search(near)
            and not staff
        )
        child = bool(_CHILD_HEAD.search(joined)) and not staff
        return _columns(heads, names, niks, body, context=context and not staff, child=child)
    return None


def _columns(
    heads: Sequence[str],
    names: Sequence[int],
    niks: Sequence[int],
    body: Sequence[Sequence[str]],
    *,
    context: bool,
    child: bool,
) -> tuple[tuple[str, ...], int] | None:
    def cells(column: int) -> list[str]:
        return [row[column].strip() for row in body if column < len(row)]

    named = max((_persons(cells(n)) for n in names), default=0)
    numbers = [cell for n in niks for cell in cells(n)]
    own = sum(map(is_nik, numbers)) if context or child else sum(map(is_child_nik, numbers))
    if not (own or (named and context)):
        return None
    shown = [label for label, there in (("nama", named), ("NIK", own)) if there]
    if context:
        parents = [
            n for n, head in enumerate(heads) if _PARENT_HEAD.search(head) and n not in names
        ]
        if any(is_name(cell) for n in parents for cell in cells(n)):
            shown.append("orang tua")
        homes = [n for n, head in enumerate(heads) if _ADDRESS_HEAD.match(head)]
        if any(
            _ADDRESS.search(cell) and re.search(r"\d", cell) for n in homes for cell in cells(n)
        ):
            shown.append("alamat")
    return tuple(shown), max(named, own)


def _persons(cells: Sequence[str]) -> int:
    """How many cells of a column are names; none in a column that lists places or offices."""
    filled = [cell for cell in cells if cell]
    things = sum(map(is_thing, filled))
    return 0 if things * 4 > len(filled) else sum(map(is_name, filled))
