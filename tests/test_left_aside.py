"""What cannot be read is told once, with one advice; what a finding places is not astray."""

from __future__ import annotations

import pytest

from pipeline.records import Case, Finding, Message, Severity, Status
from rules.checks import unclassified_file, unreadable_file
from tests.report_fixture import book, exhibit


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (
            Message("PDF ini terkunci kata sandi. Kirim ulang berkas tanpa kata sandi."),
            "Berkas ini tidak terbaca: PDF ini terkunci kata sandi."
            " Kirim ulang berkas tanpa kata sandi.",
        ),
        (
            Message("Semua halaman PDF ini rusak."),
            "Berkas ini tidak terbaca: Semua halaman PDF ini rusak."
            " Kirim ulang dalam bentuk yang dapat dibuka.",
        ),
        (
            Message.of("{why}; tidak ada halaman.", why=Message("Rusak; mintalah salinan")),
            "Berkas ini tidak terbaca: Rusak; mintalah salinan; tidak ada halaman.",
        ),
        (
            Message("Gambar ini berisi tulisan dan tidak dibaca karena OCR dimatikan."),
            "Berkas ini tidak dibaca: Gambar ini berisi tulisan dan tidak dibaca karena OCR"
            " dimatikan. Jalankan lagi tanpa --ocr off.",
        ),
        (
            None,
            "Berkas ini tidak terbaca (tidak terbaca)."
            " Kirim ulang dalam bentuk yang dapat dibuka.",
        ),
    ],
)
def test_one_advice(why, told):
    broken = exhibit("a.pdf", status=Status.UNREADABLE, problem=why, kind=None)
    assert [f.message.render() for f in unreadable_file.check(case(broken), book())] == [told]


def test_a_file_that_another_finding_places_is_not_astray():
    photo = exhibit("a.jpg", kind="foto")
    placed = Finding(
        code="reused-photo",
        severity=Severity.WARNING,
        message=Message("-"),
        indicator=9,
        documents=(photo.path,),
    )
    assert list(unclassified_file.check(case(photo), book()))
    assert not list(unclassified_file.check(case(photo, findings=(placed,)), book()))


def case(*exhibits, findings=()):
    return Case(region=None, region_code=None, year=2025, exhibits=exhibits, findings=findings)
