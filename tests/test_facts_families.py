"""Forms of papers that come in families: wrapped offices, listed klaster, noughts for a number."""

from __future__ import annotations

import pytest
from fact_reading import values

RULE = (
    "PERATURAN DAERAH X\nNOMOR 3 TAHUN 2023\nTENTANG\nANAK\nPasal 1\n"
    "Peraturan ini mulai berlaku pada tanggal diundangkan.\n"
    "Ditetapkan di Y\npada tanggal 3 Maret 2023\nBUPATI X,\nBUDI SANTOSO"
)


def test_an_office_wrapped_over_two_lines_is_no_name() -> None:
    text = "a\n" * 12 + "KEPALA DINAS PENDIDIKAN DAN\nKEBUDAYAAN,\n\nSITI AMINAH\nNIP. 1"
    assert values("signer", "kep_kadis", text) == ["SITI AMINAH"]


def test_listed_klaster() -> None:
    assert values("klaster", "notula", "klaster I, II, III, IV, dan V") == list("12345")
    assert values("klaster", "notula", "klaster 4, 5 kegiatan") == ["4"]
    assert values("klaster", "notula", "meliputi Kelembagaan; Klaster I; Klaster II") == list("012")


@pytest.mark.parametrize(("number", "name"), [("000/000/X/2023", "number-blank"), ("000/12/X/2023", "number")])
def test_noughts_for_a_number(number: str, name: str) -> None:
    assert values("number", "kep_kadis", f"KEPUTUSAN\nNOMOR {number}\nTENTANG", name=name) == [number]


def test_a_rule_without_promulgation() -> None:
    assert values("draft", "perda", RULE)
    assert not values("draft", "perda", RULE + "\nDiundangkan di Y\npada tanggal 4 Maret 2023")
    assert not values("draft", "perda", "SALINAN\n" + RULE)
    assert values("draft", "perda", "DRAFT II - hasil pembahasan 2 Maret\nBUPATI X")


def test_a_letterhead_is_no_title() -> None:
    text = "PEMERINTAH KABUPATEN X\nBAGIAN HUKUM SEKRETARIAT DAERAH\nJalan Mawar 1\nNOTULEN\nRAPAT RAPERDA KLA"
    assert values("title", "notula", text) == ["NOTULEN RAPAT RAPERDA KLA"]
