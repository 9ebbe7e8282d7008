"""Terms of decisions of one year, and agreements that go on by themselves."""

from __future__ import annotations

import pytest
from fact_reading import facts, values

DECISION = "KEPUTUSAN KEPALA DINAS PENDIDIKAN\nNOMOR 4/KPTS/2021\nTENTANG TIM\nMEMUTUSKAN\nKESATU : Membentuk tim.\nKEDUA : {term}\nDitetapkan di Suka\npada tanggal 4 Januari 2021\nKepala Dinas,\nttd\nWIRYO KARIM"
AGREEMENT = "PERJANJIAN KERJA SAMA\nPada hari Senin tanggal 4 Februari 2019 para pihak sepakat.\nPasal 5\n{term}\nPIHAK KESATU\nttd\nWiryo Karim"


@pytest.mark.parametrize(
    ("term", "end"),
    [
        ("Keputusan ini berlaku untuk Tahun Anggaran 2021.", ["2021-12-31"]),
        ("Masa tugas tim satu tahun anggaran 2021.", ["2021-12-31"]),
        ("Tim bertugas dari Februari sampai dengan Oktober 2021.", ["2021-10-31"]),
        ("Segala biaya dibebankan pada APBD tahun anggaran 2021.", []),
        ("Masa tugas tim sampai ada keputusan baru.", []),
    ],
)
def test_the_end_of_a_decision(term: str, end: list[str]) -> None:
    assert values("validity", "kep_kadis", DECISION.format(term=term), name="valid-to") == end


@pytest.mark.parametrize(
    "term",
    [
        "Perjanjian berlaku dua tahun dan dengan sendirinya diperpanjang.",
        "Perjanjian berlaku 2 tahun; tanpa pemberitahuan dianggap diperpanjang.",
        "Perjanjian berlaku sejak ditandatangani sampai diakhiri salah satu pihak.",
        "Perjanjian ini berlaku tanpa batas waktu.",
    ],
)
def test_an_agreement_that_goes_on(term: str) -> None:
    told = facts("validity", "pks", AGREEMENT.format(term=term))
    assert [fact.name for fact in told] == ["valid-open"]


@pytest.mark.parametrize("after", ["", ", tidak diperpanjang secara otomatis", " dan dapat diperpanjang"])
def test_an_agreement_that_ends(after: str) -> None:
    told = facts("validity", "pks", AGREEMENT.format(term=f"Perjanjian berlaku selama dua tahun{after}."))
    assert [(fact.name, fact.value) for fact in told] == [("valid-from", "2019-02-04"), ("valid-to", "2021-02-04")]
