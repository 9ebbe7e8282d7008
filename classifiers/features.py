"""Structural traits of a document that kinds/*.yaml name: shape more than words."""

from __future__ import annotations

import re
from collections.abc import Callable

from classifiers.looks import (
    chat_times,
    hardly_text,
    image_any,
    image_photo,
    image_screenshot,
    little_text,
    photo_page,
    pictures,
    screen_words,
    slides,
    spreadsheet,
)
from classifiers.sheet import Sheet

# A trait that holds gives the line that shows it, -1 where no line does; None when it does not.
Trait = Callable[[Sheet], int | None]

_ARTICLE = re.compile(r"^pasal\s+\d{1,3}\b\W*$", re.M)
_CHAPTER = re.compile(r"^bab\s+[ivxl1]{1,5}\b", re.M)
_DICTUM = re.compile(r"^(kesatu|kedua|ketiga|keempat|kelima|pertama)\b\W*(?=\S|$)", re.M)
_CODE = re.compile(r"\b[x\d]\.?\d{2}\.\d{2}\.\d(?:\.\d{2})+\b|\b5\.\d\.\d{1,2}\.\d{2}\b")
_AMOUNT = re.compile(r"\b\d{1,3}(?:\.\d{3}){2,}(?:,\d\d|,-)?")
_TWO_NUMBERS = re.compile(r"\d[\s|;]+[\d-]")
_SEPARATORS = re.compile(r"[\s|;]+")
_LISTED = re.compile(r"^\s*\d{1,3}\s*[.)|\t ]\s*(?=[a-z])", re.M)
_KOP = re.compile(
    r"^\W*(pemerintah(an)?\s+(kabupaten|kota|provinsi|desa)|pemkab|pemkot|kepolisian|kementerian|"
    r"dinas\s|badan\s|jalan\s|jl\.?\s|kecamatan\s|telp|kantor\s)",
    re.M,
)
_LETTER = (
    re.compile(r"^\W*(nomor|no)\.?\s*[:;.]", re.M),
    re.compile(r"^\W*(sifat|lamp(iran)?)\b\.?\s*[:;]", re.M),
    re.compile(r"(^|\s{2,})(hal|perihal)\s*[:;]", re.M),
    re.compile(r"\byth\b|^kepada\b", re.M),
    re.compile(r"^\W*(dengan hormat|assalam)", re.M),
)
_DATELINE = re.compile(
    r"^\W*[a-z][a-z. ]{2,30}(?:,\s*[a-z][\w. -]{2,30}?|\s*\([^)\n]{3,25}\))?\s*[-–—]{1,2}\s+\w|"
    r"^[a-z][a-z .]{2,25},?\s*\(?\d{1,2}(?:[/-]\d{1,2}[/-]|\s+[a-z]{3,9}\s+)(?:20)?\d\d\)?\s*[-–—|.:]\s+\w|"
    r"^[a-z][a-z .]{2,25},\s*[\w.]{4,30}\s*[-–—:|]\s+\w"
)
_NEWS_VERB = re.compile(
    r"\b(ujar|tutur|ungkap|kata|terang|tambah|jelas|imbuh|papar|sebut)(nya|kan| dia)?\b"
)
_REPORTED = re.compile(
    r"\b(?:mengatakan|menyampaikan|menjelaskan|menuturkan|mengungkapkan|menyebut|berharap|menambahkan|menegaskan|menerangkan|memaparkan|mengimbau|mengajak|menyatakan|berpesan|mengapresiasi|menilai)\b"
)
_CAPTION = re.compile(r"^\W*(foto|gambar|dok(umentasi|\.)?)\s?\d{0,2}\b[^\n]{0,120}$", re.M)

_YEAR = re.compile(r"\b20[12]\d\b")
MATRIX_COLUMNS = (
    "program",
    "kegiatan",
    "opd",
    "perangkat daerah",
    "instansi",
    "lembaga",
    "lokasi",
    "waktu",
    "sasaran",
    "hasil",
    "output",
    "keterangan",
    "indikator",
    "target",
    "jumlah",
    "peran",
    "mitra",
    "bentuk",
    "upaya",
    "penanggung jawab",
    "pelaksana",
    "dokumen pendukung",
    "bukti",
    "realisasi",
    "capaian",
    "kendala",
    "tindak lanjut",
    "nama",
    "dampak",
    "manfaat",
    "uraian",
    "tahun",
    "inovasi",
    "dunia usaha",
    "layanan",
    "kasus",
    "penyebab",
    "sumber dana",
    "anggaran",
)


def articles(sheet: Sheet) -> int | None:
    return sheet.first_line(_ARTICLE, 2)


def chapters(sheet: Sheet) -> int | None:
    return sheet.first_line(_CHAPTER, 2)


def dictums(sheet: Sheet) -> int | None:
    return sheet.first_line(_DICTUM, 2)


def budget_codes(sheet: Sheet) -> int | None:
    return sheet.first_line(_CODE, 2)


def amounts(sheet: Sheet) -> int | None:
    return sheet.first_line(_AMOUNT, 3)


def letterhead(sheet: Sheet) -> int | None:
    for n, line in enumerate(sheet.flow.lines[:8]):
        if len(line.text) < 90 and _KOP.match(line.text.lower()):
            return n
    return None


def letter(sheet: Sheet) -> int | None:
    """Three or more of: number, nature/annexes, subject, addressee, salutation."""
    short = [line.text.lower()[:120] for line in sheet.head.lines]
    lines = (next((n for n, text in enumerate(short) if p.search(text)), None) for p in _LETTER)
    found = [n for n in lines if n is not None]
    return min(found) if len(found) >= 3 else None


def dateline(sheet: Sheet) -> int | None:
    """A news item's first paragraph: CITY, PORTAL - text."""
    for n, line in enumerate(sheet.head.lines[:12]):
        opening = line.text[:70]
        match = _DATELINE.match(opening.lower())
        if match and len(line.text) > 60 and opening.split(maxsplit=1)[0].strip(",.-").isalpha():
            return n
    return None


def quotes(sheet: Sheet) -> int | None:
    """Speech reported as newspapers do."""
    text = sheet.body.low
    marks = sum(text.count(mark) for mark in '"“”')
    verbs = list(_NEWS_VERB.finditer(text))
    return sheet.body.index_at(verbs[0].start()) if marks >= 2 and verbs else None


def reported(sheet: Sheet) -> int | None:
    """People who say and hope, told in a few paragraphs under a headline."""
    return sheet.first_line(_REPORTED, 2) if prose(sheet) is not None else None


def prose(sheet: Sheet) -> int | None:
    """Running text: several long lines, hardly a table."""
    words = [
        (n, line.text.count(" "))
        for n, line in enumerate(sheet.body.lines)
        if line.text.count("  ") < 2 and "\t" not in line.text and " | " not in line.text
    ]
    long_lines = [n for n, count in words if count > 9]
    paragraphs = sum(count > 28 for _, count in words) + sum(count > 45 for _, count in words)
    return long_lines[0] if len(long_lines) >= 3 or paragraphs >= 2 else None


def attendance(sheet: Sheet) -> int | None:
    """Columns of names and signatures."""
    heads = sheet.heads
    signs = any(
        f" {word} " in heads for word in ("tanda tangan", "ttd", "paraf", "tandatangan", "tt")
    )
    return -1 if signs and " nama" in heads else None


def matrix_columns(sheet: Sheet) -> int | None:
    """Four or more of the columns that the ministry's tables have."""
    return -1 if sum(f" {word}" in sheet.heads for word in MATRIX_COLUMNS) >= 4 else None


def some_columns(sheet: Sheet) -> int | None:
    return -1 if sheet.heads.strip() else None


def numbers(sheet: Sheet) -> int | None:
    """Rows of a label and two or more numbers, in a table or in lines."""
    for page in sheet.view.pages[:8]:
        for table in page.page.tables[:3]:
            cells = [cell.strip() for row in table.rows[1:60] for cell in row[1:] if cell.strip()]
            numeric = sum(_numeric(cell) for cell in cells)
            if len(cells) >= 4 and numeric >= 0.45 * len(cells):
                return -1
    first, rows = None, 0
    for n, line in enumerate(sheet.body.lines):
        if _TWO_NUMBERS.search(line.text) and _row_of_numbers(line.text):
            first, rows = n if first is None else first, rows + 1
            if rows >= 3:
                return first
    return None


def _row_of_numbers(text: str) -> bool:
    """A label with two or more numbers after it, and little else."""
    cells = [cell for cell in _SEPARATORS.split(text) if cell]
    numeric = sum(_numeric(cell) for cell in cells[1:])
    return numeric >= 2 and numeric >= 0.35 * len(cells) and numeric < len(cells)


def _numeric(cell: str) -> bool:
    return (
        bool(cell)
        and sum(c.isdigit() or c in ".,%- " for c in cell) >= len(cell)
        and any(c.isdigit() for c in cell)
    )


def year_columns(sheet: Sheet) -> int | None:
    return -1 if len(set(_YEAR.findall(sheet.heads))) >= 2 else None


def listed(sheet: Sheet) -> int | None:
    """Four or more numbered rows."""
    return sheet.first_line(_LISTED, 4)


def captions(sheet: Sheet) -> int | None:
    return sheet.first_line(_CAPTION, 2)


FEATURES: dict[str, Trait] = {
    trait.__name__: trait
    for trait in (
        articles, chapters, dictums, budget_codes, amounts, letterhead, letter, dateline, quotes, reported, prose,
        attendance, matrix_columns, some_columns, numbers, year_columns, listed, little_text, hardly_text,
        captions, pictures, photo_page, image_photo, image_screenshot, image_any, screen_words, chat_times, spreadsheet, slides,
    )
}  # fmt: skip
