"""Structural traits of a document that kinds/*.yaml name: shape more than words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from classifiers.cells import deeds, told_rows
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
from classifiers.rows import (
    attendance,
    counted_lines,
    goods,
    grid,
    labelled,
    listed,
    matrix_columns,
    mostly_numbers,
    names_listed,
    number_rows,
    numbers,
    some_columns,
    tallied,
    year_columns,
)
from classifiers.screen import screened
from classifiers.sheet import Sheet

# A trait that holds gives the line that shows it, -1 where no line does; None when it does not.
Trait = Callable[[Sheet], int | None]

_ARTICLE = screened(r"^pasal\s+\d{1,3}\b\W*$", re.M)
_CHAPTER = screened(r"^bab\s+[ivxl1]{1,5}\b", re.M)
_DICTUM = screened(r"^(kesatu|kedua|ketiga|keempat|kelima|pertama)\b(?!\s*,)\W*(?=\S|$)", re.M)
# begins with the character itself: the engine then skips to the next one at once
_CODE = re.compile(
    r"[x\d](?<!\w[x\d])(?:\.?\d{2}\.\d{2}\.\d(?:\.\d{2})+\b|(?<=5)\.\d\.\d{1,2}\.\d{2}\b)"
)
_AMOUNT = re.compile(r"\d(?<!\w\d)\d{0,2}(?:\.\d{3}){2,}(?:,\d\d|,-)?")
_KOP = re.compile(
    r"^\W*(pemerintah(an)?\s+(kabupaten|kota|provinsi|desa)|pemkab|pemkot|kepolisian|kementerian|"
    r"dinas\s|badan\s|jalan\s|jl\.?\s|kecamatan\s|telp|kantor\s)",
    re.M,
)
_LETTER = (
    screened(r"^\W*(?P<sign>nomor|no)\.?\s*[:;.]", re.M),
    screened(r"(?P<sign>\byth\b|^kepada\b)", re.M),
    screened(r"(?:^|\s{2,})(?P<sign>hal|perihal)\s*[:;]", re.M),
    screened(r"^\W*(?P<sign>sifat|lamp(iran)?)\b\.?\s*[:;]", re.M),
    screened(r"^\W*(?P<sign>dengan hormat|assalam)", re.M),
)
_DATELINE = re.compile(
    r"^\W*[a-z][a-z. ]{2,30}(?:,\s*[a-z][\w. -]{2,30}?|\s*\([^)\n]{3,25}\))?\s*[-–—]{1,2}\s+\w|"
    r"^[a-z][a-z .]{2,25},?\s*\(?\d{1,2}(?:[/-]\d{1,2}[/-]|\s+[a-z]{3,9}\s+)(?:20)?\d\d\)?\s*[-–—|.:]\s+\w|"
    r"^[a-z][a-z .]{2,25},\s*[\w.]{4,30}\s*[-–—:|]\s+\w|"
    r"^[a-z][a-z .]{2,25}(?:,\s*[\w .()/]{3,25}){2,3}\s*[-–—:|]{1,2}\s+\w"
)
# papers whose name may stand before a dash as a town does
_PAPERS = frozenset(
    {
        "sertifikat", "certificate", "piagam", "laporan", "pks", "mou", "sk", "se", "sop", "surat", "nota", "naskah", "daftar", "data", "matriks", "rekap", "profil", "notula", "notulen", "undangan", "foto", "dokumentasi", "inovasi", "program", "kegiatan", "rapat", "monitoring", "evaluasi", "lampiran", "tabel",
    }
)  # fmt: skip
_WEEKDAY = re.compile(r"\W*(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\b")
_NEWS_VERB = screened(
    r"\b(?:(?:ujar|tutur|ungkap|kata|terang|tambah|jelas|imbuh|papar|sebut)(?:nya|kan| dia)?|"
    r"(?:tegas|ucap|pungkas|lanjut|harap|imbau|beber|tandas|jawab|kisah|cetus|pinta|keluh|klaim|sambung|aku)nya)\b"
)
_REPORTED = screened(
    r"\b(?:mengatakan|menyampaikan|menjelaskan|menuturkan|mengungkapkan|menyebut|berharap|menambahkan|menegaskan|menerangkan|memaparkan|mengimbau|mengajak|menyatakan|berpesan|mengapresiasi|menilai)\b"
)
_UNNUMBERED = re.compile(r"^\W*(?:nomor|no)\b[^a-z0-9]*(?:tahun\b[^a-z0-9]*(?:20[\d_.]{2})?|$)\W*$")
_UNPROMULGATED = screened(
    r"^\W*lembaran\s+(?:daerah\s+)?(?:kabupaten|kota|kab|daerah)\b[^\n]*\bnomor\b[\W_]*$|"
    r"^\W*(?:pada\s+)?tanggal[\W_]*(?:20[\d_.]{2})?[\W_]*$",
    re.M,
)
_CAPTION = screened(r"^\W*(foto|gambar|gbr\.?|dok(umentasi|\.)?)\s?\d{0,2}\b[^\n]{0,120}$", re.M)


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
    found = []
    for missed, pattern in enumerate(_LETTER):
        match = pattern.search(sheet.head.low)
        if match:
            found.append(sheet.head.index_at(match.start("sign")))
        elif missed - len(found) >= len(_LETTER) - 3:
            return None
    return min(found)


def dateline(sheet: Sheet) -> int | None:
    """A news item's first paragraph: CITY, PORTAL - text."""
    for n, line in enumerate(sheet.head.lines[:12]):
        opening = line.text[:70]
        match = _DATELINE.match(opening.lower()) if len(line.text) > 60 else None
        if not match or _WEEKDAY.match(opening.lower()):
            continue
        place = re.split(r"[\d,(–—:|-]", opening, maxsplit=1)[0].split()
        if any(word[0].islower() for word in place) or (place and place[0].lower() in _PAPERS):
            continue  # a sentence, a title
        town = opening.split(maxsplit=1)[0].strip(",.-")
        if (opening[0].isupper() and town.isalpha()) or "." in town:
            told = line.text[match.end() - 1 :].split()
            if len(told) >= 6 and sum(word[:1].islower() for word in told) >= 2:
                return n
    return None


def quotes(sheet: Sheet) -> int | None:
    """Speech reported as newspapers do."""
    text = sheet.body.low
    marks = sum(text.count(mark) for mark in '"“”')
    verb = _NEWS_VERB.search(text) if marks >= 2 else None
    return sheet.body.index_at(verb.start()) if verb else None


def reported(sheet: Sheet) -> int | None:
    """People who say and hope, told in a few paragraphs under a headline."""
    return sheet.first_line(_REPORTED, 2) if prose(sheet) is not None else None


@lru_cache(maxsize=2)  # another trait asks for it too
def prose(sheet: Sheet) -> int | None:
    """Running text: several long lines, hardly a table."""
    rows = frozenset(number_rows(sheet))
    words = [
        (n, line.text.count(" "))
        for n, line in enumerate(sheet.body.lines)
        if line.text.count("  ") < 2
        and "\t" not in line.text
        and " | " not in line.text
        and line.text.count(" / ") < 3
        and n not in rows
    ]
    long_lines = [n for n, count in words if count > 9]
    paragraphs = sum(count > 28 for _, count in words) + sum(count > 45 for _, count in words)
    return long_lines[0] if len(long_lines) >= 3 or paragraphs >= 2 else None


def headline(sheet: Sheet) -> int | None:
    """A line in title case over a paragraph, as news are set."""
    for n, (line, below) in enumerate(pairwise(sheet.head.lines[:8])):
        if below.text.count(" ") < 17 or not 3 <= line.text.count(" ") <= 13:
            continue
        text, told = line.text, below.text.split()
        words = [word for word in text.split() if len(word) > 3 and word[:1].isalpha()]
        if len(words) < 3 or len(told) < 18:
            continue
        if text[-1] in ".,;:" or ":" in text[:15]:
            continue
        raised = sum(word[0].isupper() and not word.isupper() for word in words)
        running = sum(word[:1].islower() for word in told)
        if raised >= 0.75 * len(words) and running >= 0.4 * len(told):
            return n
    return None


def exclaims(sheet: Sheet) -> int | None:
    """Two or more lines that call out."""
    called = [n for n, line in enumerate(sheet.head.lines) if "!" in line.text]
    return called[0] if len(called) >= 2 else None


def annex(sheet: Sheet) -> int | None:
    """The paper is headed as the annex of a rule or decision."""
    return min(sheet.annex_lines, default=None)


def unnumbered(sheet: Sheet) -> int | None:
    """A rule whose number is not filled in: NOMOR ... TAHUN 2024."""
    for n, low in enumerate(sheet.flow.lows[:10]):
        if _UNNUMBERED.match(low):
            return n
    return None


def unpromulgated(sheet: Sheet) -> int | None:
    """A rule whose end leaves its day or its number in the gazette open."""
    match = _UNPROMULGATED.search(sheet.tail.low)
    return sheet.tail_from + sheet.tail.index_at(match.start()) if match else None


def captions(sheet: Sheet) -> int | None:
    """Two or more lines under pictures: Foto 1, Dok. rapat."""
    return sheet.first_line(_CAPTION, 2)


FEATURES: dict[str, Trait] = {
    trait.__name__: trait
    for trait in (
        articles, annex, unnumbered, unpromulgated, chapters, dictums, budget_codes, amounts, letterhead, letter, dateline, quotes, reported, prose, headline, exclaims,
        told_rows, deeds, attendance, matrix_columns, some_columns, numbers, mostly_numbers, counted_lines, labelled, goods, names_listed, year_columns, listed, grid, tallied, little_text, hardly_text,
        captions, pictures, photo_page, image_photo, image_screenshot, image_any, screen_words, chat_times, spreadsheet, slides,
    )
}  # fmt: skip
