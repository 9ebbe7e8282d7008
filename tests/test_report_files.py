"""What the writers leave in the output folder."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from pipeline.records import Message, Status
from pipeline.report import WRITERS
from pipeline.report.headline import headline
from pipeline.report.model import ItemStatus
from pipeline.report.terminal import gap_list, lines
from tests.report_fixture import HOSTILE, NIK, exhibit, report

FIELDS = {
    "documents": "path sha256 size media_type status problem pages text_source ocr_confidence kind"
    " kind_confidence number date year title region issuer signer signed valid_from valid_to"
    " indicators parts language",
    "evidence": "indicator item document page place snippet rule score accepted because",
    "findings": "code severity indicator item documents page points opd message detail",
}
SUMMARY = (
    "region region_code year evaluated_years counts indicators totals predikat_projected"
    " predikat_claimed timings versions rulebook"
)

INDICATOR = "id name klaster status points_max points_supported points_at_risk claimed items"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return report(tmp_path_factory.mktemp("bukti"))


@pytest.fixture(scope="module")
def out(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hasil")
    for write in WRITERS.values():
        write(made, folder, "id")
    return folder


def rows(out: Path, name: str) -> list[dict]:
    return [json.loads(line) for line in (out / f"{name}.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("name", FIELDS)
def test_lines_have_the_fields_of_the_contract(out, name):
    lines = rows(out, name)
    assert lines
    assert all(list(line) == FIELDS[name].split() for line in lines)


def test_there_is_a_line_for_every_file(out, made):
    assert [line["path"] for line in rows(out, "documents")] == sorted(
        each.path for each in made.exhibits
    )


def test_findings_stand_by_points_then_code_then_path(out):
    keys = [(-f["points"], f["code"], f["documents"]) for f in rows(out, "findings")]
    assert keys == sorted(keys)


def test_summary_holds_what_the_contract_asks(out, made):
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    assert list(summary) == SUMMARY.split()
    assert summary["counts"]["found"] == summary["counts"]["done"] + summary["counts"]["failed"]
    assert sum(summary["counts"]["status"].values()) == len(made.exhibits)
    assert [each["id"] for each in summary["indicators"]] == [each.id for each in made.indicators]
    assert list(summary["indicators"][0]) == INDICATOR.split()
    assert set(summary["indicators"][0]["items"].values()) <= {each.value for each in ItemStatus}


def test_the_same_report_gives_the_same_bytes(out, made, tmp_path):
    shuffled = replace(
        made,
        exhibits=made.exhibits[::-1],
        findings=made.findings[::-1],
    )
    WRITERS["jsonl"](shuffled, tmp_path, "id")
    for name in ("documents.jsonl", "evidence.jsonl", "findings.jsonl", "summary.json"):
        assert (tmp_path / name).read_bytes() == (out / name).read_bytes()


def test_files_for_people_have_the_same_bytes_whenever_they_are_written(
    out, made, tmp_path, monkeypatch
):
    monkeypatch.setattr("time.localtime", lambda *_: (2031, 5, 6, 7, 8, 9, 1, 126, 0))
    for name in ("workbook", "letters"):
        WRITERS[name](made, tmp_path, "id")
    told = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(told) > 2
    for path in told:
        assert path.read_bytes() == (out / path.relative_to(tmp_path)).read_bytes()


def test_odd_names_come_back_from_the_lines(made, tmp_path):
    odd = exhibit("a/\udcff=b\u2028\n.pdf")
    WRITERS["jsonl"](replace(made, exhibits=(odd,)), tmp_path, "id")
    assert [line["path"] for line in rows(tmp_path, "documents")] == [odd.path]


def test_nothing_for_people_shows_a_child(out):
    texts = [(out / "report.html").read_text("utf-8")]
    book = load_workbook(out / "gaps.xlsx")
    for sheet in book:
        for row in sheet.iter_rows():
            texts += [str(cell.value) for cell in row if cell.value is not None]
            texts += [cell.hyperlink.target or "" for cell in row if cell.hyperlink]
    for path in (out / "requests").glob("*.docx"):
        letter = Document(str(path))
        texts += [paragraph.text for paragraph in letter.paragraphs]
        texts += [c.text for table in letter.tables for r in table.rows for c in r.cells]
    for name in ("findings.jsonl", "evidence.jsonl"):
        for line in (out / name).read_text("utf-8").splitlines():
            row = json.loads(line)
            texts.append(str({k: v for k, v in row.items() if k not in ("documents", "document")}))
    assert not [text[:200] for text in texts if NIK in text or "Budi" in text]


class Page(HTMLParser):
    """Collects what a page would fetch, its ids and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.fetched += [values[name] for name in ("src", "srcset", "poster") if values.get(name)]
        if tag == "link":
            self.fetched.append(values.get("href", ""))
        if tag == "a":
            self.links.append(values.get("href", ""))
        if values.get("id"):
            self.ids.append(values["id"])
        if tag not in ("meta", "input", "br", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_stands_alone(made, tmp_path, language):
    WRITERS["page"](made, tmp_path, language)
    text = (tmp_path / "report.html").read_text("utf-8")
    page = Page()
    page.feed(text)
    assert not page.open
    assert not page.fetched
    assert "default-src 'none'" in text
    assert not re.search(r"url\(|@import|https?://(?!contoh)", text)
    assert len(page.ids) == len(set(page.ids))
    for link in page.links:
        assert link[1:] in page.ids if link.startswith("#") else link.startswith("../")


def test_hostile_names_stay_text_on_the_page(out):
    text = (out / "report.html").read_text("utf-8")
    assert "<b>.pdf" not in text
    assert "&lt;b&gt;.pdf" in text
    assert "\x07" not in text


def test_every_item_stands_on_the_page(out, made):
    text = (out / "report.html").read_text("utf-8")
    assert text.count("<article") == sum(len(each.items) for each in made.indicators)
    assert "59 berkas ditemukan = 57 diolah + 2 gagal" in text


def test_what_is_left_aside_is_no_failure(made):
    off = Message.of("Gambar ini berisi tulisan dan tidak dibaca karena OCR dimatikan.")
    aside = (
        exhibit("Thumbs.db", status=Status.UNSUPPORTED, junk=True, kind=None),
        exhibit("pindaian.jpg", status=Status.UNREADABLE, problem=off, kind=None),
    )
    more = replace(
        made, exhibits=made.exhibits + aside, found=made.found + 2, failed=made.failed + 2
    )
    assert headline(more, "id").counted == (
        "61 berkas ditemukan = 57 diolah + 2 gagal + 1 tidak dibaca karena OCR dimatikan"
        " + 1 bawaan sistem (diabaikan)"
    )


def test_the_details_of_a_finding_are_in_the_language_of_the_run(made, tmp_path):
    asked = made.book.item(2, "rad_kla").asks
    detail = (("asked", asked.id), ("kind", "kep_kada"), ("shown", "nama; NIK"))
    finding = replace(made.findings[0], detail=detail)
    WRITERS["jsonl"](replace(made, findings=(finding,)), tmp_path, "en")
    assert rows(tmp_path, "findings")[0]["detail"] == {
        "asked": asked.en, "kind": "kep_kada", "shown": "name; NIK",
    }  # fmt: skip


def test_guesses_are_said_in_every_head(made, tmp_path):
    guessed = replace(made, region_votes=41, year_given=False)
    assert not headline(made, "id").guesses
    region, year = headline(guessed, "id").guesses
    assert "41 berkas" in region
    assert "2025" in year
    for name in ("page", "workbook"):
        WRITERS[name](guessed, tmp_path, "id")
    text = (tmp_path / "report.html").read_text("utf-8")
    assert region in text
    assert "--region" not in text  # who reads the page has no command line
    cells = load_workbook(tmp_path / "gaps.xlsx").worksheets[0]["A"]
    assert {region, year} <= {cell.value for cell in cells}
    told = " ".join(lines(guessed, Path("hasil"), "id", 100))
    assert "--region" in told
    assert "--year" in told
    nowhere = replace(guessed, case=replace(made.case, region=None), region_votes=0)
    assert "32.16" in headline(nowhere, "id").settings[0]


@pytest.mark.parametrize("width", [40, 80, 200])
def test_the_terminal_list_fits(made, width):
    out = Path("hasil")
    told = list(lines(made, out, "id", width))
    assert max(map(len, told)) <= max(60, min(120, width))
    assert "59 berkas ditemukan = 57 diolah + 2 gagal" in told
    assert str(out / "gaps.xlsx") in "".join(told)


def test_the_terminal_list_takes_any_encoding(made, monkeypatch):
    class Narrow:
        encoding = "ascii"

    monkeypatch.setattr("sys.stdout", Narrow())
    assert gap_list(made, Path("hasil"), "en").isascii()


def test_an_empty_region_is_still_a_report(made, tmp_path):
    few = made.indicators[:2]
    empty = replace(
        made, exhibits=(), findings=(), indicators=few, found=0, done=0, failed=0, root=None
    )
    for write in WRITERS.values():
        write(empty, tmp_path, "en")
    assert (tmp_path / "documents.jsonl").read_bytes() == b""
    assert "0 files found = 0 processed + 0 failed" in (tmp_path / "report.html").read_text("utf-8")


def test_masked_files_have_no_link(out):
    assert HOSTILE[1] not in (out / "report.html").read_text("utf-8")


def test_what_is_written_again_has_the_same_bytes(made, tmp_path):
    first, second = tmp_path / "satu" / "hasil", tmp_path / "dua" / "hasil"
    for out in (first, second):
        for name in ("workbook", "letters"):
            WRITERS[name](replace(made, root=None), out, "id")
    files = sorted(path.relative_to(first) for path in first.rglob("*.*") if path.is_file())
    assert len(files) > 2
    assert [(first / name).read_bytes() for name in files] == [
        (second / name).read_bytes() for name in files
    ]


def test_a_file_with_the_same_bytes_is_left_alone(made, tmp_path):
    WRITERS["workbook"](made, tmp_path, "id")
    os.utime(tmp_path / "gaps.xlsx", (1, 1))
    WRITERS["workbook"](made, tmp_path, "id")
    assert (tmp_path / "gaps.xlsx").stat().st_mtime == 1
    (tmp_path / "gaps.xlsx").write_bytes(b"not a workbook")
    WRITERS["workbook"](made, tmp_path, "id")
    assert (tmp_path / "gaps.xlsx").stat().st_size > 1000
