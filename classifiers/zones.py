"""Which part of a document a line belongs to, and how much its words weigh there."""

from __future__ import annotations

import re
from enum import StrEnum

from classifiers.text import HEAD_LINES, PageView, View, capitals


class Zone(StrEnum):
    """Parts of a document, in the order of their weight."""

    TITLE = "title"  # what the document calls itself
    HEADING = "heading"  # chapter and table headings, captions, sheet names
    OPENING = "opening"  # the lines around the title
    BODY = "body"
    LETTERHEAD = "letterhead"  # the office's name is not what the document is about
    LEGAL_BASIS = "legal-basis"  # Mengingat: titles of laws
    CLOSING = "closing"  # signature, tembusan
    CAPTION = "caption"  # the name of a file that says little itself
    FOLDER = "folder"


# Relative weights of a phrase by zone; chosen on the rule-writing documents of the benchmarks.
WEIGHT = {
    Zone.TITLE: 5.0,
    Zone.HEADING: 2.5,
    Zone.OPENING: 1.5,
    Zone.BODY: 1.0,
    Zone.LETTERHEAD: 0.15,
    Zone.LEGAL_BASIS: 0.1,
    Zone.CLOSING: 0.1,
    Zone.CAPTION: 2.5,
    Zone.FOLDER: 0.8,
}

BULLETS = "-–•*+o▪◦·"
CIRCULAR_LINES = 40  # of a circular's page among which its subject stands
TITLE_GAP = 2  # other lines after which a line in capitals is a heading, no more of the title

# All patterns but those that ask for capitals are matched with lines in lower case.
_LETTERHEAD = re.compile(
    r"^\W*(pemerintah(an)?\s+(kabupaten|kota|provinsi|kab\b|desa|kelurahan)|pemkab|pemkot|dinas\s|badan\s|"
    r"sekretariat\s+daerah|kantor\s|kepolisian|polri\b|polres|kejaksaan|pengadilan|kementerian|"
    r"kecamatan\s|kelurahan\s|desa\s|uptd?\b|upt\s|puskesmas\s|rumah\s+sakit|rsud\b|rutan\b|bapas\b|lpks\b|lpka\b|lembaga\s+pemasyarakatan|balai\s+pemasyarakatan|sanggar\s+kegiatan\s+belajar|pkbm\b|"
    r"(sd|smp|sma|smk|mi|mts|ma|tk|paud|slb|ra)\s?(n|s|negeri|swasta|it|islam)\b|sekolah\s+(dasar|menengah)|"
    r"jalan\s|jl\b|alamat\b|telp|telepon|fax|faks|e-?mail|website|laman|kode\s+pos|www\.|https?:)"
)
_ADDRESS = re.compile(
    r"^\W*(jalan|jl|alamat|telp|telepon|fax|faks|e-?mail|website|laman|www|http|kode\s+pos)\b"
)
# a line that begins so is the subject, the legal basis, the closing
_SUBJECTS = (
    r"tentang\b|perihal\b|hal\b\s*:|judul\b|acara\b|kegiatan\b|nama\s+(sop|kegiatan|acara|kebijakan)\b|"
    r"tema\b|dalam\s+rangka\b|agenda\b|topik\b|tabel\b|matriks\b|rekapitulasi\b|data\b|daftar\b|laporan\b|"
    r"sertifikat\b|profil\b|notulen?\b|notula\b|standar\s+operasional|undangan\b|berita\s+acara\b|"
    r"sub\s*kegiatan\b|program\b\s*:"
)
_BASES = r"mengingat\b|dasar\s+hukum\b"
_CLOSINGS = r"tembusan\b|ditetapkan\s+di\b|diundangkan\s+di\b|salinan\s+sesuai"
_CIRCULARS = r"surat\s+edaran\b|instruksi\b"
# most lines begin with none of these, which one pattern tells
_OPENS = re.compile(rf"^\W*(?:{_SUBJECTS}|{_BASES}|{_CLOSINGS}|{_CIRCULARS})")
_SUBJECT, _BASIS, _CLOSING, _CIRCULAR = (
    re.compile(rf"^\W*(?:{words})") for words in (_SUBJECTS, _BASES, _CLOSINGS, _CIRCULARS)
)
_TENTANG = re.compile(r"^\W*tentang\b")
_BASIS_END = re.compile(
    r"^\W*(memperhatikan|memutuskan|menetapkan|m\s?e\s?m\s?u\s?t\s?u\s?s\s?k\s?a\s?n|dengan\s+persetujuan|"
    r"bab\s|[b-z]\.\s|[ivx]+\.\s|maksud\b|tujuan\b)"
)
_BODY_START = re.compile(
    r"^\W*(menimbang\b|yth\b|kepada\b|dengan\s+hormat|assalamu|bab\s+i\b|pasal\s+\d+\b|a\.\s|i\.\s|1\.\s|"
    r"pendahuluan\b|pada\s+hari\s+ini\b|latar\s+belakang\b|no\.?\s+(nama|uraian|kecamatan|program))"
)
_CAPTION = re.compile(r"^\W*(tabel|gambar|foto|grafik|lampiran|bab|bagian)\s+[\divxa-z]{1,5}\b")
_NUMBERED = re.compile(r"^\W*([A-Z]|[IVX]+|\d{1,2})[.)]\s+[A-Z][^,;:.()\d]{3,60}$")
_SHORT = re.compile(r"^[A-Z][^.,;:!?\d]{3,50}$")
_ITEM = re.compile(r"^\s*(\d{1,3})[.)]\s")
# tabs, bars, wide gaps, strokes between blanks; begins with what parts the cells, so that the
# engine skips to it
_CELLS = re.compile(r"[\s|](?:(?<=\t)|(?<=\|)\s*|\s*\|\s*|\s+|\s*/\s+)")
_CODE = re.compile(r"^\W*\d+[.)\d]")
_TWO_DIGITS = re.compile(r"\d\d")
_TABLE_HEAD = re.compile(
    r"^\W*no\b.{0,6}\b(nama|uraian|kecamatan|program|kegiatan|indikator|desa|puskesmas|sekolah)"
)


def zones_of(view: View) -> tuple[tuple[Zone, ...], ...]:
    """For each page with text, the zone of each of its lines."""
    return tuple(_page_zones(page, first=number == 0) for number, page in enumerate(view.pages))


def _page_zones(page: PageView, *, first: bool) -> tuple[Zone, ...]:
    zones: list[Zone] = []
    basis = closing = body = circular = cells_before = titled = False
    after_tentang = since_title = 0
    listed = _listed([line for _, line in page.lines])
    for number, (_, line) in enumerate(page.lines):
        text = line.strip()
        low = text.lower()
        cells = _CELLS.split(text)
        # the first row of a block of cells is its head
        columned = not cells_before and _columned(text, low, cells)
        cells_before = len(cells) >= 3
        opens = bool(_OPENS.match(low))
        if opens and _CLOSING.match(low):
            closing = True
        elif basis and _BASIS_END.match(low):
            basis = False
        if opens and _BASIS.match(low):
            basis = True
        subject = opens and not columned and bool(_SUBJECT.match(low))
        circular = circular or (opens and bool(_CIRCULAR.match(low)))
        if closing and (subject and text.isupper()):
            closing = False  # an annex with its own title follows
        tentang = opens and bool(_TENTANG.match(low))
        opening = number < HEAD_LINES and not body
        if opening and _BODY_START.match(low):
            body, opening = True, False
        if closing:
            zone = Zone.CLOSING
        elif basis:
            zone = Zone.LEGAL_BASIS
        elif columned:
            zone = Zone.HEADING
        elif circular and number < CIRCULAR_LINES and (tentang or after_tentang):
            zone = Zone.TITLE  # the subject of a circular stands below the address
        elif opening and not subject and not after_tentang and _letterhead(text, low):
            zone = Zone.LETTERHEAD
        elif opening and (
            subject
            or after_tentang
            or (since_title < TITLE_GAP and _title(text) and (first or number < 8))
            or (first and number == 0)  # informal papers begin with what they are about
        ):
            zone = Zone.TITLE
        elif number not in listed and (_heading(text, low) or _alone(page, number)):
            zone = Zone.HEADING
        else:
            zone = Zone.OPENING if opening and first else Zone.BODY
        if zone is Zone.TITLE:
            titled, since_title = True, 0
        elif titled and zone is not Zone.LETTERHEAD:
            since_title += 1
        after_tentang = 4 if tentang else max(0, after_tentang - 1)
        zones.append(zone)
    return tuple(zones)


def _alone(page: PageView, number: int) -> bool:
    """A few words by themselves above a longer line: a heading in a prose report."""
    text = page.lines[number][1].strip()
    below = page.lines[number + 1][1] if number + 1 < len(page.lines) else ""
    return len(below) > max(60, 2 * len(text)) and text.count(" ") < 5 and bool(_SHORT.match(text))


def _listed(lines: list[str]) -> frozenset[int]:
    """The lines of numbered lists: a neighbour carries the number before or after."""
    numbers = [int(m[1]) if (m := _ITEM.match(line)) else None for line in lines]
    return frozenset(
        at
        for at, value in enumerate(numbers)
        if value is not None
        and (
            (at and numbers[at - 1] == value - 1)
            or (at + 1 < len(numbers) and numbers[at + 1] == value + 1)
        )
    )


def _columned(text: str, low: str, cells: list[str]) -> bool:
    """A line of three or more cells of words: the head of a table."""
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) < 3:
        return False
    wordy = sum(any(map(str.isalpha, cell)) for cell in filled)
    words = wordy >= 0.8 * len(filled) and len(text) < 400 and not _TWO_DIGITS.search(text)
    return words or bool(_TABLE_HEAD.match(low))


def _letterhead(text: str, low: str) -> bool:
    """An office's name or address; a headline may begin with an office too, but runs on."""
    return bool(_LETTERHEAD.match(low)) and (
        _shouts(text) or text.count(" ") < 6 or bool(_ADDRESS.match(low))
    )


def _shouts(text: str) -> bool:
    """Mostly capitals, as titles are set."""
    letters, upper = capitals(text)
    return letters > 3 and upper > 0.7 * letters


def _title(text: str) -> bool:
    return _shouts(text) and not _CODE.match(text) and text[:1] not in BULLETS


def _heading(text: str, low: str) -> bool:
    return len(text) < 120 and (
        (" " in text and _shouts(text))
        or bool(_CAPTION.match(low) or _NUMBERED.match(text) or _TABLE_HEAD.match(low))
    )
