"""What is enough for an item, read from the rulebook, against the papers that are there."""

from __future__ import annotations

import pytest

from pipeline.records import Exhibit, Fact, Part, Span, Status
from rules.book import load
from rules.counts import of_all
from rules.legs import lacking
from rules.requirement import Whole

WHERE = Span(path="a.pdf", page=1)


def paper(kind, *facts, parts=()):
    return Exhibit(
        path="a.pdf", sha256="a", size=1, media_type="application/pdf", status=Status.OK, kind=kind,
        facts=tuple(Fact(name=name, value=value, where=WHERE, more=more) for name, value, more in facts),
        parts=tuple(Part(kind=each, first=1, last=1) for each in parts),
    )  # fmt: skip


@pytest.fixture(scope="module")
def book():
    return load()


@pytest.mark.parametrize(
    ("item", "kinds", "missing"),
    [
        ((7, "upaya_pencegahan"), ["matriks"], []),
        ((7, "upaya_pencegahan"), ["perkada", "foto"], []),
        ((7, "upaya_pencegahan"), ["laporan_kegiatan"], ["penetapan"]),
        ((18, "tim_sop_ats"), ["kep_kada"], ["pelaksanaan"]),
        ((6, "papp"), ["notula", "daftar_hadir"], ["tindak_lanjut"]),
        ((6, "papp"), ["notula", "usulan_forum_anak"], []),
        ((21, "c_pengawasan"), ["kep_kada"], ["pelaksanaan", "tindak_lanjut"]),
        ((2, "sk_gugus_tugas"), ["kep_kada"], []),
    ],
)
def test_the_leg_that_is_lacking(book, item, kinds, missing):
    _, found = lacking(book.item(*item), [paper(kind) for kind in kinds])
    assert [leg.leg for leg in found] == missing


def test_one_paper_stands_for_one_leg(book):
    item = book.item(4, "mekanisme_ampk")
    assert [leg.leg for leg in lacking(item, [paper("sop")])[1]] == ["pelaksanaan"]
    assert not lacking(item, [paper("sop"), paper("laporan_kegiatan")])[1]


def test_a_bundle_brings_what_is_bound_in_it(book):
    bound = paper("laporan_kegiatan", parts=("notula",))
    both = [paper("kep_kada"), bound, paper("notula")]
    assert not lacking(book.item(21, "c_pengawasan"), both)[1]


def count(value, *, total="", year="2024", place="", what="puskesmas ramah anak"):
    more = (("what", what), ("unit", "jumlah"), ("year", year), ("total", total), ("place", place))
    return ("quantity", value, tuple(pair for pair in more if pair[1]))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([count("8", total="12")], (8.0, 12.0)),
        ([count("8"), count("12", what="jumlah puskesmas")], (8.0, 12.0)),
        ([count("12", total="12")], None),
        ([count("8", total="12", place="kecamatan wates")], None),
        ([count("5", total="12", year="2023"), count("12", total="12")], None),
        ([count("8", total="12"), count("9", total="12")], None),
        ([count("8")], None),
    ],
)
def test_number_against_total(facts, expected):
    whole = Whole(counted="puskesmas ramah anak", of="jumlah puskesmas")
    assert of_all(whole, [paper("tabel_data", *facts)]) == expected
