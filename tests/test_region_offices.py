"""The region's own offices and what its papers could earn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.records import Fact, Finding, Match, Message, NearMiss, Severity, Span, Topic
from pipeline.report.address import addressed
from pipeline.report.model import Report
from pipeline.report.offices import Office, Offices
from pipeline.report.papers import Worths, faulty
from pipeline.report.shown import named
from rules.nearness import is_near
from tests.report_fixture import book, exhibit, report

REGION = "Kabupaten Sukamaju Raya"


def headed(*issuers: str, region: str = REGION) -> Report:
    """The invented region with papers under these letterheads."""
    made = report()
    papers = tuple(
        exhibit(
            f"kop/{at}.pdf",
            facts=tuple(
                Fact(name=name, value=value, where=Span(path=f"kop/{at}.pdf", page=1))
                for name, value in (("issuer", issuer), ("region", region))
            ),
        )
        for at, issuer in enumerate(issuers)
    )
    return replace(made, exhibits=made.exhibits + papers)


@pytest.mark.parametrize(
    ("issuers", "opd", "label", "name"),
    [
        (
            (
                "DINAS SOSIAL, PENGENDALIAN PENDUDUK, KELUARGA BERENCANA,",
                "DINAS SOSIAL, PENGENDALIAN PENDUDUK, KELUARGA BERENCANA, PEMBERDAYAAN PEREMPUAN DAN"
                " PERLINDUNGAN ANAK KABUPATEN SUKAMAJU RAYA",
            ),
            "Dinsos",
            "DPPPA & Dinsos & Disdalduk-KB",
            "Dinas Sosial, Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan"
            " Perlindungan Anak",
        ),
        (
            ("DINAS PENDIDIKAN, PEMUDA DAN OLAHRAGA Tanggal pembuatan",),
            "Dispora",
            "Disdik & Dispora",
            "Dinas Pendidikan, Pemuda dan Olahraga",
        ),
        (
            ("Dinas Kesehatan", "PUSKESMAS SUKA"),
            "Dinkes",
            "Dinkes",
            "Dinas Kesehatan",
        ),
        (
            ("DINAS PENDIDIKAN DAN KEBUDAYAAN",),
            "Dinas Pariwisata",
            "Dinas Pariwisata",
            None,
        ),
    ],
)
def test_letterheads_tell_which_duties_one_office_holds(issuers, opd, label, name):
    office = Offices(headed(*issuers)).of(opd)
    assert (office.label, office.name) == (label, name)


def test_a_letterhead_of_another_region_says_nothing():
    far = headed("DINAS PENDIDIKAN, PEMUDA DAN OLAHRAGA", region="Kabupaten Jauh")
    assert Offices(far).of("Dispora").name is None


def test_a_duty_with_a_letterhead_of_its_own_stays_apart():
    heads = ("DINAS PEMUDA DAN OLAHRAGA",) * 3 + ("DINAS PENDIDIKAN, PEMUDA DAN OLAHRAGA",)
    offices = Offices(headed(*heads))
    assert offices.of("Dispora").label == "Dispora"
    assert offices.labels(("Disdik", "Dispora", "Disdik")) == ("Disdik", "Dispora")


@pytest.mark.parametrize(
    ("opd", "line"),
    [
        ("Semua OPD", f"Kepala Perangkat Daerah se-{REGION}"),
        ("Desa/Kelurahan", f"Kepala Desa dan Lurah se-{REGION}"),
        ("Kecamatan", f"Camat se-{REGION}"),
        ("TPPS", "Ketua Tim Percepatan Penurunan Stunting"),
        ("Kemenag", "Kepala Kantor Kementerian Agama"),
        ("Sekretariat Daerah", "Sekretaris Daerah"),
        ("Kantor Lain", "Kepala Kantor Lain"),
    ],
)
def test_a_letter_is_addressed_to_a_head(opd, line):
    assert addressed(Office(label=opd, opds=(opd,)), book().cover, REGION, str)[0] == line


def draft_of(item: str, theme: str) -> Report:
    """A region whose only fault is one paper under several codes, for an item graded in parts."""
    made = report()
    path = "01/rancangan.docx"
    match = Match(
        indicator=1,
        item=item,
        score=0.9,
        rule=f"{item}:theme:{theme}",
        where=Span(path=path, page=1),
    )
    faults = tuple(
        Finding(
            code=code,
            severity=Severity.ERROR,
            message=Message.of("Dokumen ini salah."),
            indicator=1,
            documents=(path,),
            points=37.25,
            opd=("DPPPA",),
        )
        for code in ("draft", "no-date", "no-number", "no-signature")
    )
    paper = exhibit(path, kind="perkada", matches=(match,))
    return replace(made, exhibits=(*made.exhibits, paper), findings=faults)


def test_a_paper_stands_once_with_no_more_points_than_it_could_earn():
    graded = next(each for each in book().indicator(1).items if each.grading and each.themes)
    made = draft_of(graded.key, "7")
    (paper,) = [each for each in faulty(made, ()) if each.path == "01/rancangan.docx"]
    assert len(paper.findings) == 4
    assert 0 < paper.points < 0.2 * graded.points
    assert all(Worths(made).at_stake(each) <= paper.points for each in made.findings)


def test_a_fault_names_its_file_where_it_stands_apart():
    fault = Finding(
        code="no-child-voice",
        severity=Severity.WARNING,
        message=Message.of("Dokumen ini tidak menunjukkan Forum Anak."),
        documents=("02/BA musrenbang.pdf",),
        page=2,
    )
    text = fault.message.render()
    assert named(fault, str, text) == f"02/BA musrenbang.pdf, halaman 2: {text}"
    told = "BA musrenbang.pdf tidak menunjukkan Forum Anak."
    assert named(fault, str, told) == told


@pytest.mark.parametrize(
    ("kind", "about", "near"),
    [
        ("lainnya", 13, True),
        ("matriks", 13, True),
        ("kep_kada", 13, False),
        ("tabel_data", 2, False),
    ],
)
def test_a_paper_is_near_by_subject_and_kind(kind, about, near):
    path = "DINKES/gizi.pdf"
    span = Span(path=path, page=1, text="gizi kurang")
    item = next(each for each in book().indicator(13).items if each.kinds == ("tabel_data",))
    miss = NearMiss(indicator=13, item=item.key, where=span, lacks=Message("lain"))
    topic = Topic(indicator=about, score=0.9, where=span)
    assert is_near(exhibit(path, kind=kind, topics=(topic,)), miss, book()) is near
