"""The whole instrument, claimed in full, comes back as its 1000 points from every layout."""

from __future__ import annotations

import openpyxl
import pytest

from rules.book import load
from rules.claims import claimed_by_indicator, read
from rules.claims.questions import asked, letters

BOOK = load()
KLASTER = {klaster.id: klaster.name.id for klaster in BOOK.cover.klaster}
SECTIONS = {
    "21A": "Pencegahan dalam Perlindungan Khusus",
    "21B": "Pelayanan bagi Anak Korban Kekerasan dan Eksploitasi",
    "21C": "Anak yang Dibebaskan dari Pekerja Anak",
    "22A": "Anak Korban Pornografi, NAPZA, dan Terinfeksi HIV/AIDS",
    "22B": "Anak Korban Bencana dan Konflik",
    "23A": "Anak Penyandang Disabilitas, Kelompok Minoritas, dan Terisolasi",
    "23B": "Anak dengan Perilaku Sosial Menyimpang",
    "24A": "Penyelesaian Kasus ABH melalui Diversi",
    "24B": "Anak Korban Jaringan Terorisme dan Stigmatisasi",
}


def questions(indicator):
    """Section, number, text and points of each question, ranges taken apart."""
    for item in indicator.items:
        question = asked(item)
        count = question.last - question.first + 1
        for at in range(count):
            number = f"{question.number}{letters(question.first + at if question.first else 0)}"
            text = f"Apakah {item.title.id.lower()} tersedia, bagian {at + 1}?"
            yield question.section, number, text, round(item.points / count, 6)


def recap():
    """A row for klaster, indicator or section, with sums; questions called `Pertanyaan 2a`."""
    yield from (["REKAP PENILAIAN MANDIRI"], ["Kabupaten Sukamekar"], [])
    yield ["Kode", "Uraian Indikator/Pertanyaan", "Nilai Maks", "Nilai Evaluasi", "OPD Penanggung Jawab"]
    klaster = None
    for indicator in BOOK.indicators:
        if indicator.klaster != klaster:
            klaster = indicator.klaster
            yield [None, KLASTER[klaster].upper(), 150, 140, None]
        section = None
        for letter, number, text, points in questions(indicator):
            if letter != section:
                section = letter
                name = SECTIONS.get(f"{indicator.id}{letter}", indicator.name.id)
                total = sum(q[3] for q in questions(indicator) if q[0] == letter)
                shown = total if letter else indicator.points
                yield [f"Indikator {indicator.id}{letter}", name, shown, shown, None]
            yield [f"Pertanyaan {number}", text, points, points, "DPPPA, Dinkes"]
    yield [None, "TOTAL", 1000, 1000, None]


def numbered():
    """Names of indicators under their bare number, questions `2a.`, decimal commas, sums below."""
    yield ["No", "Indikator dan Pertanyaan", "Skor Maksimal", "Skor Mandiri", "Keterangan"]
    for indicator in BOOK.indicators:
        yield [indicator.id, indicator.name.id, indicator.points, indicator.points, None]
        section = ""
        for letter, number, text, points in questions(indicator):
            if letter != section:
                section = letter
                yield [letter, SECTIONS[f"{indicator.id}{letter}"], None, None, None]
            typed = f"{points:g}".replace(".", ",")
            yield [f"{number}.", text, typed, typed, "ada"]
        yield ["", "Sub Total", indicator.points, indicator.points, None]


def columns():
    """Columns only, in an odd order, the section inside the question's number."""
    yield ["OPD", "Nilai Mandiri", "Pertanyaan", "Indikator", "Maks", "Jawaban"]
    for indicator in BOOK.indicators:
        for letter, number, _, points in questions(indicator):
            full = f"{indicator.id}{letter}/{number}" if letter else number
            yield ["Dinkes", points, full, indicator.id, points, "Ada"]


def dotted():
    """The indicator inside the question's number, and nowhere else."""
    yield ["Kode", "Uraian", "Bobot", "Skor"]
    for indicator in BOOK.indicators:
        for letter, number, text, points in questions(indicator):
            yield [f"{indicator.id}{letter}.{number}", text, points, points]


def of_klaster(klaster):
    """One sheet of several: running numbers, indicators named once, points of verifiers beside."""
    yield from ([f"KLASTER {klaster}"], [])
    yield [
        "No", "Indikator", "No Pertanyaan", "Pertanyaan", "Nilai Maksimal", "Jawaban", "Nilai Mandiri",
        "Nilai Verifikasi", "OPD",
    ]  # fmt: skip
    at = 0
    for indicator in (each for each in BOOK.indicators if each.klaster == klaster):
        name = f"{indicator.id}. {indicator.short.id}"
        for letter, number, text, points in questions(indicator):
            at += 1
            full = f"{letter}.{number}" if letter else number
            yield [at, name, full, text, points, "Ada", points, points / 2, "Dinkes"]
            name = None
    yield [None, None, None, "Jumlah", None, None, 12345, None, None]


@pytest.mark.parametrize(
    "sheets",
    [
        pytest.param({"Rekap": recap()}, id="recap"),
        pytest.param({"EM 2025": numbered()}, id="numbered"),
        pytest.param({"data": columns()}, id="columns"),
        pytest.param({"data": dotted()}, id="dotted"),
        pytest.param({f"Klaster {k}": of_klaster(k) for k in KLASTER}, id="sheets"),
    ],
)
def test_every_point_is_found_in_its_place(tmp_path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "klaim.xlsx"
    book.save(path)
    claims = read(path, BOOK)
    assert all(claim.item for claim in claims if claim.question)
    sums = claimed_by_indicator(claims, BOOK)
    assert {number: round(points, 1) for number, points in sums.items()} == {
        each.id: each.points for each in BOOK.indicators
    }
