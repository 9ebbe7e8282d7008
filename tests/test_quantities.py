"""Figures in sentences and tables, numbers as offices write them, sums that do not add up."""

from __future__ import annotations

import pytest

from classifiers.facts import budget, percent, quantity, split
from classifiers.text import View
from pipeline.records import Document, Page, Table
from rules.book import load
from rules.numerals import numeral, style_of
from rules.sums import slips
from rules.tabulation import tabulation


def view(text, tables=()):
    rows = tuple(tuple(tuple(c.strip() for c in row.split("|")) for row in each) for each in tables)
    page = Page(number=1, text=text, tables=tuple(Table(rows=r, place="tabel 1") for r in rows))
    return View(Document(path="x.pdf", sha256="x", size=1, media_type="application/pdf", pages=(page,)))


def told(text, tables=(), kind="profil_anak"):
    names = ("what", "unit", "year", "place", "sex", "source")
    found = []
    for fact in quantity.read(view(text, tables), kind):
        more = dict(fact.more)
        found.append((fact.value, *(more.get(name, "") for name in names)))
    return found


@pytest.mark.parametrize(
    ("text", "value", "what", "unit", "year"),
    [
        ("Prevalensi stunting tahun 2024 sebesar 14,2 persen (SSGI).", "14.2", "prevalensi stunting", "persen", "2024"),
        ("Pada tahun 2023 tercatat sebanyak 37 kasus perkawinan anak.", "37", "perkawinan anak", "jumlah", "2023"),
        ("Anak yang memiliki kutipan akta kelahiran pada tahun 2024 sebanyak\n41.871 dari 42.640 anak.", "41871", "anak dengan akta kelahiran", "jumlah", "2024"),
        ("Cakupan imunisasi dasar lengkap Kota Tirtamaya tahun 2023 mencapai 91.3%.", "91.3", "cakupan imunisasi dasar lengkap", "persen", "2023"),
        ("Persentase persalinan di fasilitas kesehatan tahun 2024 92,5 persen.", "92.5", "persalinan di fasilitas kesehatan", "persen", "2024"),
        ("Jumlah kematian bayi 2024: 21", "21", "kematian bayi", "jumlah", "2024"),
        ("Tahun 2024 ASI eksklusif 78,3 persen.", "78.3", "asi eksklusif", "persen", "2024"),
    ],
)  # fmt: skip
def test_a_sentence_tells_a_figure(text, value, what, unit, year):
    assert (value, what, unit, year) in [each[:4] for each in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Target prevalensi stunting tahun 2024 sebesar 14 persen.",
        "Sosialisasi pencegahan perkawinan anak tahun 2024 diikuti 120 peserta.",
        "Penurunan prevalensi stunting tahun 2024 sebesar 2,1 persen.",
        "Prevalensi stunting nasional tahun 2024 sebesar 19,8 persen.",
        "Perkawinan anak diatur dalam Undang-Undang Nomor 16 Tahun 2019.",
        "Kematian ibu 2024: hipertensi 5, perdarahan 4.",
        "Sekolah ramah anak tahun 2024: SDN Margawangi 1, SMPN 2 Sukalaju.",
        "Perkawinan anak di bawah usia 19 tahun dilarang sejak 2019.",
        "Data perkawinan anak lebih dari 30 kasus tahun 2024.",
    ],
)
def test_a_sentence_that_tells_none(text):
    assert told(text) == []


def test_a_share_and_its_number_are_two_figures_of_one_thing():
    found = told("Tahun 2024 anak berakta sebanyak 93 dari 100 anak atau 93,0 persen.")
    assert [each[:4] for each in found] == [
        ("93", "anak dengan akta kelahiran", "jumlah", "2024"),
        ("93.0", "anak dengan akta kelahiran", "persen", "2024"),
    ]


def test_the_year_in_brackets_belongs_to_the_other_figure():
    found = told("PROFIL ANAK TAHUN 2024\nPerkawinan anak 11 (2023: 16).")
    assert [(each[0], each[3]) for each in found] == [("11", "2024")]


def test_a_village_tells_of_itself():
    found = told("PROFIL ANAK DESA CIKARATAN TAHUN 2024\nAnak putus sekolah tahun 2024 sebanyak 3 anak.")
    assert [each[4] for each in found] == ["desa cikaratan"]


def test_tables_by_head_label_and_title():
    heads = ["No | Kecamatan | Anak 2024 | Berakta 2024", "1 | Kec. Sukalaju | 100 | 93", " | Jumlah | 100 | 93"]
    assert [each[:5] for each in told("DATA AKTA", [heads], "tabel_data")] == [
        ("93", "anak dengan akta kelahiran", "jumlah", "2024", "kecamatan sukalaju"),
        ("93", "anak dengan akta kelahiran", "jumlah", "2024", ""),
    ]
    labels = ["No | Uraian | 2023 | 2024", "1 | Kematian bayi perempuan | 11 | 9", "2 | Rujukan | 4 | 5"]
    assert [(each[0], each[1], each[3], each[5]) for each in told("DATA", [labels], "tabel_data")] == [
        ("11", "kematian bayi", "2023", "P"), ("9", "kematian bayi", "2024", "P"),
    ]  # fmt: skip
    title = ["ANAK PUTUS SEKOLAH TAHUN 2024 | | ", "Jenjang | L | P", "SD | 4 | 3", "SMP | 5 | 6", "Jumlah | 9 | 9"]
    assert [(each[0], each[1], each[5]) for each in told("DATA", [title], "tabel_data")] == [
        ("9", "anak putus sekolah", "L"), ("9", "anak putus sekolah", "P"),
    ]  # fmt: skip


def test_a_label_on_a_line_of_its_own_is_no_sentence():
    rows = ["Uraian | L | P | Jumlah", "Kasus kekerasan terhadap anak | 12 | 21 | 33"]
    text = "DATA TAHUN 2023\nUraian\nL\nP\nJumlah\nKasus kekerasan terhadap anak\n12\n21\n33\nX, 4 Januari 2024"
    assert {each[3] for each in told(text, [rows], "tabel_data")} == {"2023"}


def test_a_level_of_schooling_is_not_all_children():
    def levels(text, tables=()):
        return [dict(fact.more).get("age", "") for fact in quantity.read(view(text, tables), "tabel_data")]

    rows = ["Uraian | 2024", "Anak putus sekolah usia SD | 7"]
    assert levels("DATA", [rows]) == ["jenjang sd"]
    assert levels("Anak tidak sekolah usia SMP tahun 2024 sebanyak 12 anak.") == ["jenjang smp"]
    assert levels("Anak putus sekolah usia SD dan usia SMP tahun 2024 sebanyak 12 anak.") == [""]


def test_the_source_of_a_sentence_is_not_the_office_that_signs_below():
    said = "Prevalensi stunting tahun 2024 menurut e-PPGBM 11,8 persen.\nDinas Kesehatan\nKepala"
    assert [(each[0], each[6]) for each in told(said)] == [("11.8", "e-PPGBM")]


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("Perkawinan anak tahun 2023 30 kasus, tahun 2024 24 kasus.", [("30", "2023"), ("24", "2024")]),
        ("Cakupan ASI eksklusif tahun 2023 sebesar 71,0 persen (710 dari 1.000) dan tahun 2024 menjadi 73,5 persen.", [("71.0", "2023"), ("73.5", "2024")]),
        ("Prevalensi stunting tahun 2024 sebesar 12,1 persen, tahun 2025 ditargetkan 11 persen.", []),
        ("Perkawinan anak tahun 2024 sebanyak 24 kasus dan tahun 2024 naik 3 kasus.", [("24", "2024")]),
    ],
)
def test_two_years_in_one_sentence(said, figures):
    assert [(each[0], each[3]) for each in told(said)] == figures


def test_an_officer_quoted_in_the_news_tells_a_figure():
    said = "Kepala dinas menyebut jumlah kasus kekerasan terhadap anak di Kota X sepanjang tahun 2024 sebanyak 61 kasus."
    assert [each[:4] for each in told(said, kind="berita_media")] == [("61", "kasus kekerasan terhadap anak", "jumlah", "2024")]


def test_plans_tell_nothing():
    assert told("Prevalensi stunting tahun 2024 sebesar 14,2 persen.", kind="rad") == []


@pytest.mark.parametrize(
    ("cell", "value"),
    [("11.020", 11020), ("91,8", 91.8), ("92.5", 92.5), ("Rp 75.000.000,-", 75_000_000), ("12 anak", 12), ("-", 0),
     ("98,2 %", 98.2), ("1,234", None), ("0012", None), ("2.08.05", None), ("3201014503120001", None), ("SD 2", None)],
)  # fmt: skip
def test_numbers_as_they_are_written(cell, value):
    read = numeral(cell)
    assert (read.value if read else None) == value


def test_english_marks_are_known_by_the_other_cells():
    assert style_of(["1,204.5", "998"]) == "en"
    assert numeral("1,204", "en").value == 1204
    assert style_of(["1.204,5", "12.5"]) == "unclear"


def test_nested_heads_are_paths():
    rows = (("No", "Kecamatan", "2023", "", "2024", ""), ("", "", "L", "P", "L", "P"), ("1", "2", "3", "4", "5", "6"), ("1", "Sukalaju", "4", "5", "6", "7"))  # fmt: skip
    read = tabulation(Table(rows=rows))
    assert [column.head for column in read.columns] == ["No", "Kecamatan", "2023 L", "2023 P", "2024 L", "2024 P"]
    assert slips(read) == []


def test_split_and_share_and_budget():
    plain = ["Kecamatan | Anak | Persen", "Sukalaju | 100 | 93,1", "Batulawas | 80 | 90,2"]
    sexes = ["Kecamatan | L | P", "Sukalaju | 50 | 48", "Batulawas | 40 | 41"]
    shares = ["Tempat | 2023 (%) | 2024 (%)", "Sekolah | 71,2 | 80", "Puskesmas | 85 | 92,5"]
    budgets = ["No | Kegiatan | Perangkat Daerah | Pagu", "1 | Forum Anak | DP3A | 10", "2 | Gizi | Dinas Kesehatan | 20"]

    def values(reader, table, kind):
        text = "DATA\n" + "\n".join(" ".join(row.split("|")) for row in table)
        return {(fact.name, fact.value) for fact in reader.read(view(text, [table]), kind)}

    assert values(split, plain, "tabel_data") == {("split", "none")}
    assert values(split, sexes, "tabel_data") == {("split", "sex")}
    assert values(percent, plain, "tabel_data") == {("percent", "counted")}
    assert values(percent, shares, "tabel_data") == {("percent", "bare")}
    years = ["Tahun | Keluarga berakses (%)", "2023 | 71,2", "2024 | 80,3"]
    assert values(percent, years, "tabel_data") == {("percent", "bare")}
    assert values(budget, budgets, "matriks_anggaran") == {("budget-office", "DPPPA"), ("budget-office", "Dinkes")}
    fields = ["Bidang | Kegiatan | Pagu", "Bidang PHA | Puspaga | 10", "Bidang PKA | Relawan | 20"]
    ditto = ["No | OPD | Kegiatan | Pagu", "1 | DP3A | Forum Anak | 10", "2 | s.d.a. | Gizi | 20", "3 | idem | Gizi | 20"]
    assert values(budget, ditto, "matriks_anggaran") == {("budget-office", "DPPPA")}
    block = "ANGGARAN\nDinas Kesehatan\t90.000.000\nDinas Pendidikan\nIsi\nIsi\nIsi\nIsi"
    assert {fact.value for fact in budget.read(view(block), "matriks_anggaran")} == {"Dinkes"}
    owner = "DAFTAR ANGGARAN\nOPD pelaksana: Dinas Sosial\n" + "\n".join(" ".join(row.split("|")) for row in fields)
    assert {fact.value for fact in budget.read(view(owner, [fields]), "matriks_anggaran")} == {"Dinsos"}


def test_no_way_of_writing_belongs_to_two_quantities():
    spellings = [each for one in load().cover.vocabulary.quantities for each in one.spellings]
    assert len(spellings) == len(set(spellings))


def test_items_of_quantities_are_in_the_rulebook():
    book = load()
    for each in load().cover.vocabulary.quantities:
        if each.item:
            number, _, key = each.item.partition(".")
            assert book.item(int(number), key)


def test_a_survey_counts_in_another_way_than_an_office_that_names_no_source():
    known = load().cover.vocabulary
    assert known.differ("prevalensi stunting", "SSGI", "")
    assert known.differ("prevalensi stunting", "e-PPGBM", "SSGI")
    assert not known.differ("prevalensi stunting", "Dinkes", "")
    assert not known.differ("prevalensi stunting", "SSGI", "SSGI")


def test_the_sum_of_all_ages_is_no_age():
    table = ["Umur | L | P | Jumlah", "7-12 | 11 | 9 | 20", "13-18 | 14 | 12 | 26", "Jumlah anak putus sekolah | 25 | 21 | 46"]
    found = quantity.read(view("DATA ANAK PUTUS SEKOLAH TAHUN 2024\nUmur L P Jumlah", [table]), "tabel_data")
    assert [fact.get("age") for fact in found if fact.value in ("20", "26", "46")] == ["7 12", "13 18", None]


TWICE = "Tabel 1. Kematian ibu tahun 2023\nSebab\tJumlah\nInfeksi\t2\nJumlah\t5\n\nTabel 2. Kematian ibu tahun 2024\nSebab\tJumlah\nInfeksi\t1\nJumlah\t4\n"


def test_each_of_two_tables_of_the_same_heads_has_the_year_above_it():
    tables = [["Sebab|Jumlah", "Infeksi|2", "Jumlah|5"], ["Sebab|Jumlah", "Infeksi|1", "Jumlah|4"]]
    found = {each[:4] for each in told(TWICE, tables)}
    assert {("5", "kematian ibu", "jumlah", "2023"), ("4", "kematian ibu", "jumlah", "2024")} <= found
    assert not {("5", "kematian ibu", "jumlah", "2024"), ("4", "kematian ibu", "jumlah", "2023")} & found


def test_a_bare_share_beside_the_one_count_that_is_named():
    rows = ["Tahun|Rumah tangga|Pelanggan PDAM|Persentase", "2023|20.000|9.000|45,00", "2024|20.000|9.400|47,00"]
    assert ("47.00", "akses air perpipaan", "persen", "2024") in [each[:4] for each in told("PERUMDA AIR MINUM\nPelayanan air", [rows])]


def test_the_row_of_the_region_itself_is_no_place_in_it():
    rows = ["Wilayah|Jumlah Puskesmas|Puskesmas ramah anak", "Barat|6|4", "Timur|8|5", "Kota Tirtamaya|14|9"]
    found = told("Keadaan tahun 2024", [rows])
    assert ("9", "puskesmas ramah anak", "jumlah", "2024", "") in [each[:5] for each in found]
    several = told("Keadaan tahun 2024", [[rows[0], "Kota Tirtamaya|14|9", "Kabupaten Margawangi|20|8", "Kota Sukalaju|9|4"]])
    assert "" not in [each[4] for each in several]


@pytest.mark.parametrize(
    ("text", "value", "what", "year"),
    [
        ("Tahun 2024 dari 900 anak di bawah 2 tahun terdapat 90 anak stunting sehingga prevalensi stunting sebesar 10,0%.", "10.0", "prevalensi stunting", "2024"),
        ("KEMATIAN BAYI TAHUN 2023\nJumlah kematian bayi 6\nTirtamaya, 9 Januari 2024\nKepala Dinas", "6", "kematian bayi", "2023"),
        ("Jumlah anak di bawah 18 tahun pada 31 Desember 2024 adalah 41.250 anak (21.000 laki-laki).", "41250", "jumlah anak", "2024"),
    ],
)  # fmt: skip
def test_ages_and_the_day_of_signing_do_not_turn_a_sentence(text, value, what, year):
    assert (value, what, year) in [(each[0], each[1], each[3]) for each in told(text)]


def test_a_school_and_its_madrasah_are_one_level():
    rows = ["Uraian|Jumlah", "SD/MI yang ditetapkan sebagai SRA|40", "SMP/MTs yang ditetapkan sebagai SRA|12"]
    found = list(quantity.read(view("Keadaan tahun 2024", [rows]), "tabel_data"))
    assert {(f.value, f.get("age")) for f in found} == {("40", "jenjang sd"), ("12", "jenjang smp")}
