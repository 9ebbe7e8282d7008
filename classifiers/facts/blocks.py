"""Signature blocks: where a paper is signed, by whom, in what office."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from classifiers.lines import Flow

_POSITION = re.compile(
    r"^\W*(?:(?:a\.?\s?n\.?|u\.?\s?b\.?|plt\.?|plh\.?|pj\.?|pjs\.?|penjabat|pelaksana tugas|mengetahui|menyetujui|disahkan oleh|yang membuat pernyataan|hormat kami)\b[ ,.:]*)*"
    r"(?:bupati|wakil bupati|wali\s?kota|wakil wali\s?kota|gubernur|sekretaris|kepala|kabag|kabid|kasi|camat|lurah|keuchik|ketua|wakil ketua|direktur|pimpinan|"
    r"pemimpin|kapol(?:res(?:ta)?|sek)|kasat|koordinator|notulis|notulen|rektor|dekan|panitera|pembina|penanggung jawab|manajer|manager|"
    r"menteri|deputi|pihak (?:kesatu|pertama|kedua|ketiga)(?=\W*$|[.,]?\s{2}|\t|\s*[|]|,)|pelapor|penyusun|pembuat|komandan|inspektur|asisten|general manager|presiden direktur|"
    r"dekan|kajari|yang (?:menyatakan|membuat)|psikolog|pengurus|penanggungjawab|kanit|panit|jaksa|hakim|notaris|pejabat|penghulu|wali nagari|kuwu|perbekel|panitia|fasilitator|bendahara|pengelola)\b[^.;:]{0,90}$"
)
_OPENING = re.compile(r"(?:ditetapkan|dikeluarkan|ditandatangani|disahkan|dibuat)\s+di\b")
_NIP = re.compile(r"\b(?:nip|nrp|nuptk|niy|nik)\b\W{0,4}(?:\d|[._-]{3})|^\W*(?:nip|nrp)\b[.: ]*$")
_TTD = re.compile(
    r"^\W*(?:ttd|t\.\s?t\.\s?d|td|cap\s*/?\s*(?:dan\s+)?ttd|ttd\s*[./,]?\s*cap)\W*$|\b(?:ttd|t\.t\.d)\b\.?\s*$|\(\s*ttd\s*\)"
)
_DOTS = re.compile(r"^\W*\(?\s*[.…_]{6,}\s*\)?\W*$|\([\s.…_]{6,}\)")
_PLACE_DATE = re.compile(
    r"^\W*[a-z][a-z .'-]{2,40},\s*(?:tanggal\s+|tgl\.?\s+)?(?:\d{1,2}|[.…_ ]{2,})\s*[-./ ]?\s*(?:[a-z]{3,10}|\d{1,2}|[.…_]{3,})\W*(?:\d{2,4}|[.…_]{2,})?\W*$"
)
_STOP = re.compile(
    r"^\W*(?:tembusan|lampiran|diundangkan|salinan sesuai|berita daerah|lembaran daerah|dokumen ini)\b"
)
_COLUMNS = re.compile(r"\s{3,}|\t+|\s\|\s")
_INLINE = re.compile(r"[\s,:]*\(?\b(?:ttd|t\.t\.d|ditandatangani)\b\.?\)?[.,:]?\s+", re.IGNORECASE)
_TITLES = re.compile(
    r"\b(?:drs?|dra|ir|prof|h|hj|r|rr|kh|k\.h|nn|ny|tn|ns|apt|dr|kombes|akbp|kompol|akp|iptu|ipda|aiptu|aipda|bripka|brigadir|briptu|pol)\.|"
    r",\s*(?:s|m|a|d|sp|b|ph)\.?\s?[a-z]{1,6}(?:\.\s?[a-z]{1,6})*\.?",
    re.IGNORECASE,
)
_NAME = re.compile(r"^[A-Z][A-Za-z'’`.\-]*(?:\s+(?:bin|binti|al|el)?\s*[A-Z][A-Za-z'’`.\-]*){0,6}$")
_ONE_WORD = re.compile(r"^\W*[A-Z][a-z]{3,20}\W*$")
_NOT_NAMES = re.compile(
    r"\b(?:kabupaten|kota|dinas|kepala|bupati|walikota|daerah|badan|pembina|penata|tingkat|pangkat|nip|tanggal|desa|kecamatan|sekretaris|ketua|"
    r"pihak|tahun|nomor|mengetahui|anak|provinsi|kesatu|kedua|pasal|bab|lampiran|tembusan|puskesmas|sekolah|jabatan|nama|utama|muda|madya|"
    r"direktur|camat|lurah|perempuan|perlindungan|pemerintah|notulis|hormat|kami|yang|dan|di|pada|untuk|forum|meterai|materai|elektronik|salinan)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Block:
    """One signature; lines are indexes into the flow, last included."""

    first: int
    last: int
    position: str | None = None
    name: str | None = None
    name_line: int | None = None
    ttd: bool = False
    dots: bool = False


def is_name(text: str) -> bool:
    """Whether a line reads as a person's name, with or without titles."""
    bare = text.strip(" ()[]_.,:;*")
    if not 4 <= len(bare) <= 60 or any(c.isdigit() for c in bare) or _NOT_NAMES.search(bare):
        return False
    stripped = " ".join(_TITLES.sub(" ", bare).replace(",", " ").split())
    return (
        bool(stripped)
        and len(stripped) >= 3
        and bool(_NAME.match(stripped))
        and (
            len(stripped.split()) >= 2
            or stripped.isupper()
            or stripped != bare
            or bool(re.search(r"[a-z][A-Z]", stripped))
        )
    )


def _holds_office(low: str) -> bool:
    return bool(_POSITION.match(low) or _POSITION.match(_COLUMNS.split(low)[0].strip(" .,")))


def is_office(text: str) -> bool:
    """Whether a line is the office of who signs: KEPALA DINAS SOSIAL, Plt. Camat."""
    return len(text) < 90 and _holds_office(text.lower())


def _mononym(text: str, after: int, rest: list[str]) -> bool:
    """A single name, believed near its office, at the end of the paper, with no better one below."""
    near = after <= 5 and len(rest) <= 3 and not any(is_name(line) for line in rest)
    return near and bool(_ONE_WORD.match(text)) and not _NOT_NAMES.search(text)


def clean_name(text: str) -> str:
    return text.strip(" ()[]_:;*").rstrip(",")


@lru_cache(maxsize=2)  # four facts ask for the same document's blocks
def blocks_of(flow: Flow) -> tuple[Block, ...]:
    """The signature blocks of a document, in order; an attendance list has none."""
    lines = [line.text for line in flow.lines]
    low = [line.text.lower() for line in flow.lines]
    found: list[Block] = []
    total = len(lines)
    used = -1
    for n in _anchors(lines, low, total):
        if n <= used:
            continue
        if inline := _inline(lines[n], n):
            found.append(inline)
            used = n
            continue
        block = _block(lines, low, n)
        if block:
            found.append(block)
            found.extend(_second_column(lines, block))
            used = block.last
    return tuple(found)


def _inline(text: str, n: int) -> Block | None:
    """Office, mark and name in one line: KEPALA DESA, ttd SUKARNO HADI."""
    parts = _INLINE.split(text, maxsplit=1)
    if len(parts) < 2 or not is_office(parts[0]) or not is_name(parts[1]):
        return None
    return Block(n, n, parts[0].strip(" ,:"), clean_name(parts[1]), n, ttd=True)


def _anchors(lines: list[str], low: list[str], total: int) -> list[int]:
    """Lines where a block begins: place and date, an office at the end, what stands over a NIP."""
    marked: set[int] = set()
    for n, text in enumerate(low):
        if len(text) > 110:
            continue
        if (
            (("ttd" in text or "tangan" in text) and _inline(lines[n], n))
            or _OPENING.search(text)
            or (n > 8 and _PLACE_DATE.match(text))
        ):
            marked.add(n)
        elif _NIP.search(text) or _TTD.search(text) or (_DOTS.search(text) and n > 3):
            above = next(
                (k for k in range(n - 1, max(-1, n - 9), -1) if _holds_office(low[k])), None
            )
            if above is not None and above > 2:
                marked.add(above)
        elif n >= total - 10 and n > 3 and _holds_office(text) and len(text) < 90:
            marked.add(n)
    return sorted(marked)


def _block(lines: list[str], low: list[str], start: int) -> Block | None:
    position: str | None = None
    name: str | None = None
    name_line: int | None = None
    ttd = dots = numbered = False
    last = start
    for n in range(start, min(len(lines), start + 14)):
        text = low[n]
        if n > start and (_STOP.match(text) or (position and _OPENING.search(text))):
            break
        if n > start and position and name and (_holds_office(text) or len(text) > 110):
            break
        if not name and _holds_office(text) and not _TTD.match(text):
            column = _COLUMNS.split(lines[n].strip())[0].strip(" ,:")
            position = (
                f"{position} {column}" if position and len(position) < 60 and not ttd else column
            )
            last = n
        elif _TTD.search(text):
            ttd, last = True, n
        elif _DOTS.search(text) and position:
            dots, last = True, n
        elif _NIP.search(text):
            last, numbered = n, True
            break
        elif (
            position
            and name is None
            and (
                is_name(first := _COLUMNS.split(lines[n].strip())[0])
                or _mononym(first, n - start, lines[n + 1 :])
            )
        ):
            name, name_line, last = clean_name(first), n, n
    if position is None or (
        name is None and not ttd and not dots and not numbered and not _OPENING.search(low[start])
    ):
        return None
    return Block(start, last, position, name, name_line, ttd, dots)


def _second_column(lines: list[str], block: Block) -> list[Block]:
    """The party that signs at the right of the same lines."""
    if block.name_line is None:
        return []
    columns = [c for c in _COLUMNS.split(lines[block.name_line].strip()) if c.strip()]
    if len(columns) < 2 or not is_name(columns[1]):
        return []
    position = next(
        (
            cells[1].strip(" ,:")
            for n in range(block.first, block.name_line)
            if len(cells := [c for c in _COLUMNS.split(lines[n].strip()) if c.strip()]) > 1
        ),
        None,
    )
    return [
        Block(
            block.first,
            block.last,
            position,
            clean_name(columns[1]),
            block.name_line,
            block.ttd,
            block.dots,
        )
    ]
