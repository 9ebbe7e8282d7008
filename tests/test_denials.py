"""A paper of partners that names what another item says there is none of."""

from __future__ import annotations

import pytest

from classifiers.denials import denials_in
from pipeline.records import Match, Span
from rules.book import load
from tests.fact_reading import view_of


def told(text, item="kemitraan_per_klaster"):
    match = Match(indicator=3, item=item, score=0.9, rule="x", where=Span(path="a.pdf", page=1))
    return [(f.value, f.get("words")) for f in denials_in(view_of(text), (match,), load())]


@pytest.mark.parametrize("firm", ["PT Djarum", "sebuah pabrik rokok", "PR. Gudang Garam"])
def test_a_tobacco_firm_among_the_partners(firm):
    found = told(f"Kemitraan {firm} dengan pemerintah daerah di bidang pendidikan anak.")
    assert [value for value, _ in found] == ["17.tanpa_csr_rokok"]


@pytest.mark.parametrize(
    "text",
    [
        "Kemitraan PT Bina Karya dengan pemerintah daerah; tanpa sponsor perusahaan rokok.",
        "Perusahaan mitra dilarang menerima dana industri rokok.",
        "Kemitraan dengan media dan bank daerah.",
    ],
)
def test_what_is_refused_or_not_there(text):
    assert told(text) == []


def test_papers_of_other_items_are_not_asked():
    assert told("Sosialisasi kepada pabrik rokok.", item="kie") == []
