"""A finding on a document that supports no item still reaches the office that can mend it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.records import Case, Fact, Finding, Message, NearMiss, Severity, Span, Status
from rules.owners import office_of_path, owners_of
from rules.score import states_of, with_stakes
from tests.report_fixture import book, exhibit


@pytest.mark.parametrize(
    ("path", "office"),
    [
        ("Dinas Kesehatan/foto.jpg", "Dinkes"),
        ("03_Dinas-Pendidikan & Kebudayaan/2024/foto.jpg", "Disdik"),
        ("Dinas Kesehatan/Bappeda/foto.jpg", "Bappeda"),
        ("kiriman.zip!DINKES/foto.jpg", "Dinkes"),
        ("Campuran/Bappeda.pdf", None),
        ("foto.jpg", None),
    ],
)
def test_a_folder_names_its_office(path, office):
    assert office_of_path(path, book()) == office


def test_the_nearest_ground_is_taken():
    path = "Dinas Kesehatan/Klaster 2/Perkawinan anak/a.pdf"
    span = Span(path=path, page=1)
    near = NearMiss(indicator=2, item="rad_kla", where=span, lacks=Message("-"))
    issuer = Fact(name="issuer", value="Bappeda", where=span, more=(("opd", "Bappeda"),))
    whole = exhibit(path, near=(near,), facts=(issuer,))
    assert owners_of(whole, book()) == book().item(2, "rad_kla").opd
    assert owners_of(replace(whole, near=()), book()) == ("Dinkes",)
    assert owners_of(replace(whole, near=(), path="a.pdf"), book()) == ("Bappeda",)
    only = replace(whole, near=(), facts=(), path="Perkawinan anak/a.pdf")
    assert owners_of(only, book()) == book().indicator(7).opd
    assert owners_of(replace(only, path="a.pdf"), book()) == ()


def test_a_file_that_cannot_be_read_reaches_an_office():
    broken = exhibit("Dinas Kesehatan/rusak.pdf", status=Status.UNREADABLE, kind=None)
    case = Case(region=None, region_code=None, year=2025, exhibits=(broken,))
    finding = Finding(
        code="unreadable-file",
        severity=Severity.ERROR,
        message=Message("-"),
        documents=(broken.path,),
    )
    told = with_stakes((finding,), states_of(case, book()), case, book())
    assert told[0].opd == ("Dinkes",)
