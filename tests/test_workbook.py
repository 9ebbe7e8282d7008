"""The workbook that people work with."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

import pytest
from openpyxl import load_workbook

from pipeline.report.cells import Book, link
from pipeline.report.workbook import write
from tests.report_fixture import exhibit, report


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("wilayah")


@pytest.fixture(scope="module")
def made(folder):
    return report(folder / "bukti")


@pytest.fixture(scope="module")
def path(folder, made):
    write(made, folder / "hasil", "id")
    return folder / "hasil" / "gaps.xlsx"


def test_the_workbook_is_ready_to_work_with(path, made):
    book = load_workbook(path)
    assert book.sheetnames == ["Ringkasan", "Per Indikator", "Per OPD", "Per Berkas", "Temuan"]
    for name in book.sheetnames[1:]:
        sheet = book[name]
        assert sheet.freeze_panes
        assert sheet.auto_filter.ref
        assert sheet.print_title_rows
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert book["Per Berkas"].max_row == len(made.exhibits) + 3
    assert book["Temuan"].max_row == len(made.findings) + 3
    stake = [row[8].value for row in book["Per Indikator"].iter_rows(min_row=4)]
    assert stake == sorted(stake, reverse=True)


def test_no_cell_is_a_formula(made, tmp_path):
    title = exhibit("=cmd|'/c calc'!A1.pdf", kind="-3+2")
    write(replace(made, exhibits=(title,)), tmp_path, "id")
    book = load_workbook(tmp_path / "gaps.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell.value for cell in cells if cell.data_type in ("f", "e")]
    marked = [cell for cell in cells if str(cell.value).startswith(("=", "+", "-3", "@"))]
    assert marked
    assert all(cell.quotePrefix for cell in marked)


def test_no_text_is_taken_for_the_markup_of_the_workbook(made, tmp_path):
    texts = ("<r><t>a</t></r>", "<r>&</r>", "_x0041_")
    named = tuple(exhibit(f"{at}.pdf", kind=text) for at, text in enumerate(texts))
    write(replace(made, exhibits=named), tmp_path, "id")
    sheet = load_workbook(tmp_path / "gaps.xlsx")["Per Berkas"]
    assert {str(row[4].value).strip() for row in sheet.iter_rows(min_row=4)} == set(texts)


def test_links_lead_to_the_page_of_the_file(path, made):
    sheet = load_workbook(path)["Per Indikator"]
    links = [cell.hyperlink for row in sheet.iter_rows(min_row=4) for cell in row if cell.hyperlink]
    names = {unquote(link.target).replace("\\", "/") for link in links}
    assert names <= {f"../bukti/{each.path}".replace("//", "/") for each in made.exhibits}
    assert {link.location for link in links} == {"page=1", "page=2", "page=3"}


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("a", "a"),
        ("file:///C:/b%20c/d.pdf", "file:///C:\\b%20c\\d.pdf"),
        ("file://kantor/b%20c/d.pdf", "file:///\\\\kantor\\b%20c\\d.pdf"),
    ],
)
def test_links_lead_across_drives_and_computers(tmp_path, address, target):
    book = Book("")
    book.add("A", (7,)).write_url(0, 0, link(address), book.look(), "buka")
    (tmp_path / "a.xlsx").write_bytes(book.content())
    assert load_workbook(tmp_path / "a.xlsx").active["A1"].hyperlink.target == target


def test_points_of_an_office_are_counted_once(path, made):
    rows = list(load_workbook(path)["Per OPD"].iter_rows(min_row=4, values_only=True))
    owed = sum(item.at_stake for state in made.indicators for item in state.items if item.at_stake)
    told = {(row[1], row[3]): row[7] for row in rows if row[7]}
    assert sum(told.values()) == pytest.approx(owed, abs=0.5)
    assert all(row[7] is None for row in rows if str(row[3]).startswith("Perbaiki: "))
