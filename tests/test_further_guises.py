"""Faults and their look-alikes in forms that were met late: marks, terms, sums, letters, gifts."""

from __future__ import annotations

import pytest
from fact_reading import facts, laid_out, values

from classifiers.facts import names
from pipeline.records import Box, Page, Table, TextSource
from rules.tabulation import tabulation

DECISION = "KEPUTUSAN BUPATI SUKAMEKAR\nNOMOR 4/KPTS/2024\nTENTANG SATUAN TUGAS\nMEMUTUSKAN\nKESATU : Mengangkat koordinator.\nDitetapkan di Sukamekar\npada tanggal 5 Juni 2024\nBUPATI SUKAMEKAR,\n"


@pytest.mark.parametrize("mark", ["d.t.o.", "d.t.o", "(d.t.o.)", "d t o", "cap/d.t.o.", "D.T.O."])
def test_the_old_mark_of_a_copy(mark: str) -> None:
    assert values("signed", "kep_kada", f"{DECISION}{mark}\nWIRYO KARIM") == ["copy"]


def test_an_extract_that_the_legal_bureau_certifies_is_a_copy() -> None:
    empty = f"{DECISION}\n\nWIRYO KARIM\n"
    assert values("signed", "kep_kada", empty) == ["no"]
    assert values("signed", "kep_kada", f"{empty}Untuk petikan yang sah\nKepala Bagian Hukum\nDINA WIRYAWAN, S.H.") == ["copy"]


INK = Box(x0=0.1, y0=0.06, x1=0.3, y1=0.1)


@pytest.mark.parametrize(("ink", "signed"), [((INK,), "yes"), ((), "no")])
def test_a_name_that_went_over_to_the_next_page(ink: tuple[Box, ...], signed: str) -> None:
    first = laid_out(DECISION.strip())
    name = laid_out("\n\nWIRYO KARIM", ink=ink)
    second = Page(number=2, text="WIRYO KARIM", words=name.words, ink=ink)
    assert values("signed", "kep_kada", first, second) == [signed]


@pytest.mark.parametrize(
    ("term", "begin", "end"),
    [
        ("berlaku 2 (dua) tahun sejak ditandatangani pada 11 Mei 2020.", "2020-05-11", "2022-05-11"),
        ("berlaku 1 (satu) tahun terhitung mulai tanggal 1-2-2021;", "2021-02-01", "2022-02-01"),
        ("berlaku sejak tanggal 1 Maret 2020 selama 3 tahun ke depan.", "2020-03-01", "2023-03-01"),
    ],
)
def test_a_term_with_its_own_first_day(term: str, begin: str, end: str) -> None:
    found = facts("validity", "mou", f"NOTA KESEPAHAMAN\nPasal 5 Nota kesepahaman {term}")
    assert [fact.value for fact in found] == [begin, end]


def test_a_board_holds_for_its_term() -> None:
    board = "FORUM ANAK SUKAMEKAR\nRumah Anak\n\nSUSUNAN PENGURUS PERIODE 2024-2026\nKetua | Rina\nSekretaris | Tono"
    assert [fact.value for fact in facts("validity", "daftar", board)] == ["2024-01-01", "2026-12-31"]
    assert values("year", "daftar", board) == ["2024"]
    assert facts("validity", "daftar", "DAFTAR ANAK ASUH 2023-2024\n1 | A.R.") == []


def test_a_speech_is_of_the_year_it_tells_of() -> None:
    speech = "Sambutan pada Pekan Gizi, 14 Februari 2025\nPrevalensi stunting tahun 2024 turun menjadi 9,1 persen."
    assert values("year", "tabel_data", speech) == ["2024"]
    assert values("year", "tabel_data", "DATA ANAK PER 31 Desember 2024\nDesa | L | P") == ["2024"]


def test_the_end_of_a_span_is_not_the_year_of_a_list() -> None:
    rows = "MATRIKS KEMITRAAN\nNo\tMitra\tDasar\tMasa\n1\tPT Suka\tPKS 7/2024\t2024-2027"
    assert values("year", "matriks", rows) == ["2024"]
    assert values("year", "matriks", "MATRIKS STUNTING\nDesa\t2020-2024\nSuka\t9") == ["2024"]


RULE = "PERATURAN DAERAH KABUPATEN SUKAMEKAR\nNOMOR 3 TAHUN 2024\nTENTANG ANAK\nPasal 1\nAnak dilindungi.\nPasal 2\nberlaku pada tanggal diundangkan.\nDitetapkan di Sukamekar\npada tanggal 7 Mei 2024\nBUPATI SUKAMEKAR,\nWIRYO KARIM"


def test_a_clear_scan_with_room_for_the_gazette_was_not_promulgated() -> None:
    scan = laid_out(RULE, source=TextSource.OCR)
    assert values("draft", "perda", scan)
    below = "\nDiundangkan di Sukamekar\npada tanggal 8 Mei 2024"
    assert not values("draft", "perda", laid_out(RULE + below, source=TextSource.OCR))
    full = laid_out(RULE.replace("Anak dilindungi.", "Anak dilindungi.\n" * 8), source=TextSource.OCR)
    assert not values("draft", "perda", full)  # no room: the next page may be lost
    stamped = laid_out(RULE, source=TextSource.OCR, ink=(Box(x0=0.1, y0=0.7, x1=0.4, y1=0.8),))
    assert not values("draft", "perda", stamped)


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("pendampingan korban persetubuhan anak: Sekar Ayuni Lestari (14 tahun), anak dari Sumi", 1),
        ("korban perundungan di kelas, yaitu Raka Wira Yudha (siswa kelas V)", 1),
        ("Raka Wira (12), korban perundungan, dirujuk ke psikolog", 1),
        ("pelaku kekerasan dewasa: Wiryo Karim (43 tahun)", 0),
        ("Mawar (14), korban pencabulan", 0),
        ("layanan korban kekerasan seksual: Puskesmas Mekar (12 anak)", 0),
        ("Raka Wira (12), bukan nama sebenarnya, korban perundungan", 0),
    ],
)
def test_children_named_with_what_was_done_to_them(said: str, counted: int) -> None:
    assert len(set(names.names_in(said))) == counted


def test_a_short_head_names_what_the_title_does() -> None:
    rows = (("Wilayah", "Ibu hamil", "Punya Buku KIA", "Cakupan"), ("Suka", "700", "644", "92,00%"), ("Mekar", "500", "430", "86,00%"), ("Total", "1.200", "1.074", "89,50%"))
    text = "CAKUPAN KEPEMILIKAN BUKU KESEHATAN IBU DAN ANAK TAHUN 2024\n" + "\n".join("\t".join(row) for row in rows)
    found = facts("quantity", "tabel_data", Page(number=1, text=text, tables=(Table(rows=rows),)))
    whole = {(fact.value, fact.get("unit")) for fact in found if not fact.get("place")}
    assert whole == {("1074", "jumlah"), ("89.50", "persen")}


@pytest.mark.parametrize("last", ["Jumlah kematian bayi", "Total anak yang dilayani"])
def test_the_last_row_of_groups_that_is_called_a_sum(last: str) -> None:
    rows = [("Kecamatan", "2023", "2024"), ("Suka", "4", "3"), ("Mekar", "5", "4"), (last, "9", "7")]
    read = tabulation(Table(rows=tuple(rows)))
    assert read
    assert [row.kind for row in read.rows] == ["body", "body", "total"]
    other = tabulation(Table(rows=(("Uraian", *rows[0][1:]), *rows[1:])))
    assert other
    assert other.rows[-1].kind == "body"  # one figure among others


LETTER = "DINAS KESEHATAN\nNomor : 440/12/2024\nLamp. : {count}\nHal : Data\nYth. Kepala Dinas\n\n{body}\n\nSukamekar, 3 Mei 2024\nKepala Dinas,\nttd\nDina Wiryawan"


@pytest.mark.parametrize(
    ("count", "body", "sent"),
    [
        ("1 eks", "Bersama ini kami kirimkan daftar konselor ASI.", True),
        ("satu berkas", "Berikut kami sampaikan data sasaran imunisasi.", True),
        ("2 lembar", "Disampaikan data pelanggaran sebagaimana terlampir.", True),
        ("-", "Berikut kami sampaikan data gizi kurang, yaitu 12 balita.", False),
    ],
)
def test_letters_that_send_an_annex(count: str, body: str, sent: bool) -> None:
    assert bool(values("annex", "lainnya", LETTER.format(count=count, body=body))) is sent


def test_a_gift_of_a_partner_and_a_matrix_without_rows() -> None:
    slide = "Kemitraan dunia usaha: PT Suka Mekar\nPenyerahan bantuan 200 kotak susu"
    assert facts("partnership", "matriks", slide)[0].get("rows") == "no"
    assert facts("partnership", "lainnya", slide)[0].get("as") == "mitra"
    plain = "Halalbihalal warga\nPenyerahan bantuan 200 kotak susu"
    assert facts("partnership", "lainnya", plain)[0].get("as") is None


@pytest.mark.parametrize(("head", "told"), [("SURAT PERINTAH", True), ("SURAT TUGAS", True), ("BROSUR", False)])
def test_an_order_that_an_office_left_without_number(head: str, told: bool) -> None:
    text = f"KEJAKSAAN NEGERI SUKAMEKAR\n{head}\nNomor : PRINT- ____ /X/____/2024\nKepada : Dina"
    assert bool(values("number", "lainnya", text, name="number-blank")) is told
