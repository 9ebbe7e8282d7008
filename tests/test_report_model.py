"""The small parts of the report: whole files, shown names, links, reasons."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.privacy import MASK
from pipeline.records import Finding, Message, Severity, Span
from pipeline.report import shown
from pipeline.report.atomic import Unwritable, write_bytes, write_file, write_text
from pipeline.report.items import by_opd, gap_rows, item_rows, sorted_findings
from pipeline.report.ladder import ladder
from pipeline.report.links import Links
from pipeline.report.model import ItemStatus
from tests.report_fixture import HOSTILE, NIK, exhibit, report


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    target = tmp_path / "a" / "b.txt"
    write_text(target, "satu\n")

    def fail(spare):
        spare.write_bytes(b"half")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_file(target, fail)
    assert target.read_bytes() == b"satu\n"
    assert [each.name for each in target.parent.iterdir()] == ["b.txt"]


def test_an_unwritable_place_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(Unwritable) as caught:
        write_bytes(tmp_path / "file" / "summary.json", b"")
    assert "\n" not in caught.value.message.render()
    assert str(tmp_path / "file") in caught.value.message.render()


@pytest.mark.skipif(os.name == "nt", reason="modes of files are a thing of POSIX")
def test_written_files_can_be_read_by_others_as_the_system_has_it(tmp_path):
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    write_bytes(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (f"a/{NIK}.pdf", f"a/{MASK}.pdf"),
        (f"a/KTP_{NIK}.pdf", f"a/KTP {MASK}.pdf"),
        (f"a.zip!b/{NIK} akta.pdf", f"a.zip!b/{MASK} akta.pdf"),
        ("Laporan_korban_Budi_Santoso.pdf", f"Laporan korban {MASK}.pdf"),
        ("Screenshot_2024-08-12-08-12-34-56.jpg", None),
        ("PXL_20240812_081512345.jpg", None),
        ("IMG-20240812-WA0012.jpg", None),
        ("SK_Forum_Anak_No_463.2_12_2024.pdf", None),
        ("rapat\x07\u202efdp.pdf", "rapat  fdp.pdf"),
    ],
)
def test_paths_are_masked_where_they_expose_a_child(path, expected):
    assert shown.path_shown(path) == (expected or path)


def test_a_sentence_hides_the_names_of_masked_files():
    path = f"5/{NIK}.pdf"
    finding = Finding(
        code="draft",
        severity=Severity.ERROR,
        message=Message.of("Berkas {path} ({name}) masih rancangan.", path=path, name=f"{NIK}.pdf"),
        documents=(path,),
    )
    assert NIK not in shown.message(finding, str)


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [(12.0, "12", "12"), (7.5, "7,5", "7.5"), (-0.001, "0", "0")],
)
def test_points_look_as_the_language_has_them(value, indonesian, english):
    assert shown.points(value, "id") == indonesian
    assert shown.points(value, "en") == english


def test_links_are_relative_safe_and_never_show_what_is_masked(tmp_path):
    links = Links(report(tmp_path / "bukti"), tmp_path / "hasil")
    assert links.to(HOSTILE[2], 2) == (
        "../bukti/06%20Forum%20Anak/SK%20%233%20100%25%20Forum%20Anak%20%28salinan%29"
        "%20%26%20lampiran.pdf#page=2"
    )
    assert '"' not in (links.to(HOSTILE[0]) or "")
    assert links.to(HOSTILE[1]) is None
    assert Links(report(None), tmp_path).to(HOSTILE[2]) is None


def test_a_member_leads_to_its_archive(tmp_path):
    made = report(tmp_path)
    outer = exhibit("arsip!lama.zip", media_type="application/zip")
    inner = exhibit("arsip!lama.zip!a/b!.pdf")
    made = type(made)(
        **{name: getattr(made, name) for name in made.__dataclass_fields__ if name != "exhibits"},
        exhibits=(outer, inner),
    )
    assert Links(made, tmp_path).to(inner.path, 3) == "arsip%21lama.zip"


def test_every_gap_says_why_and_who():
    made = report()
    rows = item_rows(made, "id")
    assert len(rows) == sum(len(each.items) for each in made.book.indicators)
    for row in rows:
        assert bool(row.why) is row.is_gap
        assert not any(NIK in text or "Budi" in text for text in row.why)
    stakes = [row.state.at_stake for row in gap_rows(made, "id")]
    assert stakes == sorted(stakes, reverse=True)
    for opd, group in by_opd(gap_rows(made, "id")).items():
        assert all(opd in row.opd for row in group)


def test_the_near_miss_is_told_with_its_place():
    row = next(
        row
        for row in item_rows(report(), "id")
        if row.state.near is not None and row.state.state is ItemStatus.MISSING
    )
    assert "halaman" in row.why[0]
    assert "2022" in row.why[0]


def test_findings_are_sorted_by_points_then_severity():
    found = sorted_findings(report().findings)
    assert [each.points for each in found] == sorted((f.points for f in found), reverse=True)


def test_the_ladder_stays_within_its_length():
    made = ladder(report())
    assert made.steps[0].name == "Pratama"
    assert made.steps[-1].start + made.steps[-1].width == pytest.approx(100)
    assert 0 <= made.supported <= made.hoped <= 100


def test_a_place_without_pages_is_told_in_words():
    assert shown.where(Span(path="a.docx", page=None, place="tabel 2"), str) == "a.docx, tabel 2"
    assert shown.where(Span(path="a.docx", page=None), str) == "a.docx"


def test_relative_roots_are_understood(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    links = Links(report(Path("bukti")), Path("hasil"))
    assert links.to("a b.pdf") == "../bukti/a%20b.pdf"
