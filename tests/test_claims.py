"""The self-assessment in the layouts people have, its faults, its template, and what it means."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from pipeline.records import Case, Claim, Exhibit, Fact, Match, Span, Status
from rules.book import load
from rules.claims import Unusable, claimed_by_indicator, read
from rules.claims.answers import figures_of, is_claimed
from rules.claims.questions import question_of
from rules.claims.template import rows_of, write
from rules.score import rank, states_of
from tests.test_command import call

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture(scope="module")
def book():
    return load()


def workbook(path, sheets, merged=()):
    """An XLSX of sheets of rows."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
        for cells in merged:
            sheet.merge_cells(cells)
    made.save(path)
    return path


def told(claims):
    return {(c.indicator, c.question): (c.item, c.score) for c in claims}


AKTA = {(4, "1"): ("data_registrasi", 1.0), (4, "2"): ("data_akta", 0.66)}


def test_the_contract_s_own_columns_in_any_order(tmp_path, book):
    path = tmp_path / "klaim.csv"
    path.write_text("opd,score,question,answer,max,indicator\nDukcapil,1,1,Ada,1,4\nDukcapil,0.66,2,\"98,2 %\",1,4\n")
    claims = read(path, book)
    assert told(claims) == AKTA
    assert claims[1].opd == "Dukcapil"
    assert claims[1].answer == "98,2 %"
    assert claims[1].where.render() == "baris 3"


def test_indonesian_heads_decimal_comma_semicolons_title_rows(tmp_path, book):
    path = tmp_path / "klaim.csv"
    path.write_bytes(
        "EVALUASI MANDIRI KLA 2025;;;;;;\nKabupaten Sukamekar;;;;;;\n\n"
        "No;Indikator;Pertanyaan;Nilai Maksimal;Jawaban;Nilai Mandiri;OPD Pengampu\n"
        "1;Akta Kelahiran;1;1;Ada;1;Disdukcapil\n2;Akta Kelahiran;2;1;98,2 persen;0,66;Disdukcapil\n"
        ";;Jumlah;2;;1,66;\n".encode("cp1252")
    )
    assert told(read(path, book)) == AKTA


def test_headings_subtotals_and_a_klaster_between(tmp_path, book):
    rows = [
        ["PENILAIAN MANDIRI"],
        [],
        ["No", "Uraian", "Nilai Maks", "Jawaban", "Skor Mandiri", "Nilai Verifikasi Provinsi", "Perangkat Daerah"],
        ["I", "KLASTER I HAK SIPIL DAN KEBEBASAN", 115, None, 40, None, None],
        ["Indikator 4", "Anak yang Diregistrasi dan yang Memiliki Kutipan Akta Kelahiran", 15, None, 1.66, 1, None],
        [1, "Jumlah anak yang diregistrasi", 1, "Ada", 1, 0.5, "Disdukcapil"],
        ["Pertanyaan 2", "Jumlah anak yang memiliki akta", 1, "98,2 %", 0.66, 0.5, "Disdukcapil"],
        [None, "Jumlah Indikator 4", 15, None, 1.66, None, None],
        ["Indikator 5", "Fasilitas Informasi Layak Anak", 45, None, None, None, None],
        [2, "PISA", 10, "Ada", 10, 5, "Perpustakaan"],
        [None, "TOTAL", 1000, None, 11.66, None, None],
        [],
        [None, "Sukamekar, 3 Mei 2025", None, None, "Kepala Dinas", None, None],
    ]  # fmt: skip
    claims = read(workbook(tmp_path / "k.xlsx", {"EM": rows}), book)
    found = told(claims)
    assert found.pop((4, "")) == (None, 1.66)
    assert found == {**AKTA, (5, "2"): ("pisa", 10.0)}
    assert claimed_by_indicator(claims, book) == {4: 1.66, 5: 10.0}


def test_merged_cells_and_two_rows_of_heads(tmp_path, book):
    rows = [
        ["Indikator", "Pertanyaan", "Nilai", None, "Jawaban"],
        [None, None, "Maksimal", "Mandiri", None],
        ["4. Akta Kelahiran", 1, 1, 1, "Ada"],
        [None, 2, 1, 0.66, "Ada"],
    ]
    merged = ("A1:A2", "B1:B2", "C1:D1", "E1:E2", "A3:A4")
    assert told(read(workbook(tmp_path / "k.xlsx", {"EM": rows}, merged), book)) == AKTA


def test_a_sheet_for_each_indicator(tmp_path, book):
    head = ["Kode", "Pertanyaan", "Bobot", "Nilai"]
    sheets = {
        "Petunjuk": [["Isilah setiap lembar dengan benar."]],
        "Indikator 4": [head, ["1", "Registrasi", 1, 1], ["2", "Akta", 1, 0.66]],
        "Ind 17": [head, ["3a", "KTR faskes", 3, 3], ["3b", "KTR sekolah", 3, 1.5], ["3", "Cakupan KTR", 9, 4.5]],
    }  # fmt: skip
    claims = read(workbook(tmp_path / "k.xlsx", sheets), book)
    assert told(claims) == {
        **AKTA,
        (17, "3a"): ("perluasan_ktr", 3.0),
        (17, "3b"): ("perluasan_ktr", 1.5),
    }
    assert claimed_by_indicator(claims, book) == {4: 1.66, 17: 4.5}


def test_the_name_of_an_indicator_wins_over_its_number(tmp_path, book):
    rows = [
        ["No Indikator", "Nama Indikator", "Pertanyaan", "Nilai"],
        [9, "Lembaga Pengasuhan Alternatif", 2, 7],
        [10, "PAUD-HI", 1, 5],
    ]
    claims = read(workbook(tmp_path / "k.xlsx", {"EM": rows}), book)
    assert told(claims) == {(10, "2"): ("akreditasi", 7.0), (9, "1"): ("gt_paud_hi", 5.0)}


def test_sections_of_an_indicator_named_or_counted_anew(tmp_path, book):
    head = ["indikator", "pertanyaan", "nilai"]
    named = [head, ["21A", "4a", 6], ["21B", 1, 9], [21, "21C/5", 8]]
    counted = [head, [21, 1, 9], [21, "4a", 6], [21, 8, 10], [21, 1, 9], [21, 2, 9], [21, 1, 9]]
    found = told(read(workbook(tmp_path / "a.xlsx", {"EM": named}), book))
    assert [item for item, _ in found.values()] == ["a_lembaga_pemda", "b_layanan", "c_kemitraan"]
    found = told(read(workbook(tmp_path / "b.xlsx", {"EM": counted}), book))
    assert list(found) == [(21, q) for q in ("A/1", "A/4a", "A/8", "B/1", "B/2", "C/1")]


def test_running_numbers_are_no_questions(tmp_path, book):
    titles = [(i, item) for i in book.indicators if i.id in (4, 5, 6, 12) for item in i.items]
    rows = [["No", "Indikator", "Pertanyaan", "Nilai"]]
    rows += [
        [at, i.name.id, item.title.id, item.points] for at, (i, item) in enumerate(titles, 1)
    ]
    found = told(read(workbook(tmp_path / "k.xlsx", {"EM": rows}), book))
    assert [item for item, _ in found.values()] == [item.key for _, item in titles]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([["a", "b"], ["x", "y"]], "kepala tabel"),
        ([["indikator", "pertanyaan", "nilai"]], "tidak berisi"),
        ([["indikator", "pertanyaan", "nilai"], [99, 1, 5]], "lembar “EM” baris 2: indikator “99”"),
        ([["indikator", "pertanyaan", "nilai"], [4, 1, 1], [4, 2, "sepuluh"]], "baris 3: nilai “sepuluh”"),
        ([["indikator", "pertanyaan", "nilai"], [4, 1, -1]], "kurang dari nol"),
        ([["indikator", "pertanyaan", "nilai"], [None, 1, 5]], "baris 2: tidak jelas indikator"),
        ([["indikator", "pertanyaan", "nilai"], [4, 1, 1], [4, 1, 0]], "dua kali"),
    ],
)  # fmt: skip
def test_a_fault_is_one_sentence_with_its_place(tmp_path, book, rows, words):
    with pytest.raises(Unusable) as caught:
        read(workbook(tmp_path / "k.xlsx", {"EM": rows}), book)
    assert words in caught.value.message.render()


def test_an_unknown_row_is_told_and_passed_over(tmp_path, book):
    head = ["indikator", "pertanyaan", "nilai"]
    rows = [head, [4, 1, 1], [None, "Apakah ada hal lain yang ingin disampaikan", 2], [99, 1, 5], [None, 2, 1], [4, 2, 0.66]]
    told_rows = []
    claims = read(workbook(tmp_path / "k.xlsx", {"EM": rows}), book, told_rows.append)
    assert told(claims) == AKTA
    assert [message.render().split(":")[0][-7:] for message in told_rows] == ["baris 3", "baris 4", "baris 5"]
    assert "tidak dikenali" in told_rows[0].render()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("klaim.pdf", b"%PDF", "XLSX"),
        ("klaim.xlsx", b"not a workbook", "rusak"),
        ("klaim.csv", b"", "tidak berisi"),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path, book, name, content, words):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Unusable) as caught:
        read(tmp_path / name, book)
    assert words in caught.value.message.render()


@pytest.mark.parametrize(
    "text",
    ["indikator;nilai;jawaban\n;;\n4;;\n", "\x00\x01,\n", '"', "indikator,pertanyaan\n4,2a-,1\n"],
)
def test_a_broken_text_is_refused(tmp_path, book, text):
    path = tmp_path / "k.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(Unusable) as caught:
        read(path, book)
    assert caught.value.message.render()


def test_the_template_is_read_back_whole(tmp_path, book):
    path = tmp_path / "t.xlsx"
    count = write(path, book, str, "id")
    assert count == sum(1 for each in book.indicators for _ in rows_of(each, "id"))
    made = openpyxl.load_workbook(path)
    sheet = made.active
    for row in range(4, sheet.max_row + 1):
        if sheet.cell(row, 2).value:
            sheet.cell(row, 6).value = sheet.cell(row, 4).value
    made.save(path)
    claims = read(path, book)
    assert len(claims) == count
    assert all(claim.item for claim in claims)
    sums = claimed_by_indicator(claims, book)
    assert sums == {each.id: each.points for each in book.indicators}
    assert rank(sum(sums.values()), book) == "Kabupaten/Kota Layak Anak" or sum(sums.values()) == 1000


@pytest.mark.parametrize("name", ["sukamekar.csv", "tanjungrukmi.xlsx"])
def test_the_samples_are_read(name, book):
    claims = read(SAMPLES / f"penilaian-mandiri-{name}", book)
    assert len(claims) > 8
    assert all(claim.item for claim in claims)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1", "1"), (1.0, "1"), ("Pertanyaan 2zb", "2zb"), ("2a s.d. 2zb", "2a-2zb"), ("2A – 2E", "2a-2e"),
        ("A.4a", "A/4a"), ("21A/4a", "A/4a"), ("21.A.4.a", "A/4a"), ("3)", "3"), ("16", "16"),
        ("Ada", "None"), ("152 satuan pendidikan", "None"), ("a", "None"), ("", "None"),
    ],
)  # fmt: skip
def test_numbers_of_questions(cell, number):
    assert str(question_of(cell, 21)) == number


@pytest.mark.parametrize(
    ("answer", "figures"),
    [
        ("98,7 persen tahun 2024", [(98.7, True, "2024")]),
        ("37 perkawinan anak tahun 2024", [(37.0, False, "2024")]),
        ("Ada, Perda Nomor 4 Tahun 2021", []),
        ("1.234 anak (93,5 %)", [(1234.0, False, None), (93.5, True, None)]),
        ("Ada, 2022-2026", []),
        ("86,4 % (tahun sebelumnya 84,9 %)", [(86.4, True, None)]),
        ("51 kasus tahun lalu, 44 kasus tahun ini", [(44.0, False, None)]),
        ("2023: 62 desa; 2024: 70 desa", [(62.0, False, "2023"), (70.0, False, "2024")]),
        ("88,1 (2024), 85,0 (2023)", [(88.1, False, "2024"), (85.0, False, "2023")]),
        ("naik dari 40 % di tahun 2023 menjadi 55 % di tahun 2024", [(55.0, True, "2024")]),
        ("turun 3 persen menjadi 12 persen", [(12.0, True, None)]),
        ("9 Puskesmas dari 14", [(9.0, False, None)]),
        ("9 dari 14 Puskesmas, target 12", [(9.0, False, None)]),
        ("25 anak (9 laki-laki, 16 perempuan)", [(25.0, False, None)]),
        ("25 anak (L: 9, P: 16)", [(25.0, False, None)]),
    ],
)
def test_figures_of_an_answer(answer, figures):
    assert [(f.value, f.percent, f.year) for f in figures_of(answer)] == figures


def test_what_is_claimed():
    def row(answer="", score=None):
        return Claim(indicator=1, answer=answer, score=score)

    assert is_claimed([row("Ada")])
    assert is_claimed([row("", 0.5)])
    assert not is_claimed([row("Ada", 0)])
    assert not is_claimed([row("Tidak ada")])
    assert not is_claimed([row("Ada, tetapi belum ditetapkan")])


def paper(path, key, rule="x", **facts):
    number, item = key.split(".")
    where = Span(path=path, page=1)
    return Exhibit(
        path=path,
        sha256=path,
        size=1,
        media_type="application/pdf",
        status=Status.OK,
        kind=facts.pop("kind", "matriks"),
        facts=tuple(
            Fact(name=name, value=value, where=where)
            for name, values in facts.items()
            for value in values
        ),
        matches=(Match(indicator=int(number), item=item, score=0.9, rule=rule, where=where),),
    )


def state(book, key, *papers):
    number, item = key.split(".")
    states = states_of(Case(region=None, region_code=None, year=2025, exhibits=papers), book)
    return next(s for each in states if each.id == int(number) for s in each.items if s.item == item)


def test_klaster_earn_their_shares(book):
    key = "3.kemitraan_per_klaster"
    listed = [f"{key}.1a", f"{key}.1c"]
    assert state(book, key, paper("a.docx", key, share=listed, klaster=["5"])).supported == 13.5
    assert state(book, key, paper("a.docx", key)).supported == 4.5
    assert state(book, key).supported == 0


def test_a_theme_s_policy_counts_by_its_rank(book):
    key = "1.kebijakan_tematik"

    def policy(path, kind, theme, title=""):
        return paper(path, key, f"{key}:theme:{theme}", kind=kind, title=[title])

    assert state(book, key, policy("a", "perkada", 7)).supported == 2.25
    both = state(book, key, policy("a", "surat_edaran", 7), policy("b", "perda", 7))
    assert both.supported == 3
    labour = policy("a", "perda", 21, "Peraturan Daerah tentang Penanggulangan Pekerja Anak")
    assert {s.key for s in state(book, key, labour).shares if s.supported} == {"2v"}


def test_the_claimed_points_reach_the_indicators(book):
    case = Case(region=None, region_code=None, year=2025, exhibits=())
    states = states_of(case, book, {4: 12.5})
    assert [s.claimed for s in states if s.id in (4, 5)] == [12.5, None]


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "bukti"
    place.mkdir()
    (place / "resep.txt").write_text("Resep bolu kukus: tepung, telur, gula.", encoding="utf-8")
    return place


def test_a_claim_without_evidence_through_the_command(capsys, folder, tmp_path):
    claims = tmp_path / "klaim.csv"
    claims.write_text("indikator;pertanyaan;nilai\n20;2;4\n4;1;0\n", "utf-8")
    out = tmp_path / "hasil"
    status, told, _ = call(capsys, "check", folder, "--out", out, "--claims", claims, "--jobs", "1")
    assert status == 0
    assert "Penilaian mandiri: 4 poin" in told
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    assert summary["totals"]["claimed"] == 4
    assert {i["id"]: i["claimed"] for i in summary["indicators"] if i["claimed"] is not None} == {4: 0, 20: 4}
    assert summary["predikat_claimed"] is None
    findings = [json.loads(line) for line in (out / "findings.jsonl").read_text("utf-8").splitlines()]
    found = [f for f in findings if f["code"] == "claim-unsupported"]
    assert [(f["indicator"], f["item"], f["points"]) for f in found] == [(20, "sk_rira", 4)]
    assert "penilaian mandiri 4" in (out / "report.html").read_text("utf-8")
    status, told, _ = call(capsys, "plan", out, "--deadline", "2099-05-31")
    assert status == 0
    assert "Pratama" in told
    status, told, _ = call(capsys, "compare", out, out)
    assert "Membaik: 0 butir" in told


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_template_command(capsys, tmp_path, book, language):
    path = tmp_path / "kosong.xlsx"
    status, told, _ = call(capsys, "claims", "template", "--out", path, "--lang", language)
    assert status == 0
    assert str(path) in told
    made = openpyxl.load_workbook(path)
    made.active.cell(5, 6).value = 12
    made.save(path)
    assert told_first(read(path, book)) == (1, "perda_kla", 12)
    status, _, complaint = call(capsys, "claims", "template", "--out", path, "--lang", language)
    assert status == 2
    assert str(path) in complaint


def told_first(claims):
    return next((c.indicator, c.item, c.score) for c in claims if c.score is not None)


def test_a_self_assessment_that_cannot_be_read_stops_the_run(capsys, folder, tmp_path):
    path = tmp_path / "klaim.csv"
    path.write_text("indikator;pertanyaan;nilai\n99;1;4\n", "utf-8")
    status, _, complaint = call(capsys, "check", folder, "--out", tmp_path / "o", "--claims", path)
    assert status == 2
    assert "baris 2" in complaint
    assert "99" in complaint
