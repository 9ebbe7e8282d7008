"""The learned voice: what it knows, how it is kept, and what it adds to the rules."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from classifiers import Classifier
from classifiers.kind import kind_of
from classifiers.learned.mixing import item_measures
from classifiers.learned.model import Mixture, Model, Vocabulary, read, write
from classifiers.learned.table import Table
from classifiers.learned.terms import beginnings, form_terms, subject_terms
from classifiers.text import View, normalise, phrase_key
from pipeline.records import Document, Page, Photo
from rules import learned_file
from rules.book import Book, RulebookError, load
from rules.digest import DEFAULT, LEARNED, digest_of

TOPIC_MEASURES = 10
ITEM_MEASURES = 15
KIND_MEASURES = 12
UNSAID = """PEMERINTAH KABUPATEN ALOR
LAPORAN KEGIATAN BALAKECRAK MANDIRI
Balakecrak mandiri dilaksanakan di tiga dusun pada bulan Maret 2024.
"""
UNKNOWN = "Balakecrak mandiri\nsaja"


def document(text: str) -> Document:
    return Document(
        path="a.pdf",
        sha256="",
        size=0,
        media_type="application/pdf",
        pages=(Page(number=1, text=text),),
    )


def small(topic: float, item: float, text: str = UNKNOWN) -> Model:
    """A voice that knows a text's words, says 16 and 16.pamrt of one, and mixtures that believe it."""
    subject = Vocabulary({"balake": 0, "sunyi": 1}, np.ones(2, np.float32))
    others = {*beginnings([phrase_key(text)])} - {"balake"}
    terms = ["balake", *sorted(others)]
    form = Vocabulary({term: n for n, term in enumerate(terms)}, np.ones(len(terms), np.float32))
    topics = Table.of(("0", "16"), np.array([[0, 9], [9, 0]], np.float16), np.zeros(2, np.float32))
    items = Table.of(
        ("16.inovasi", "16.pamrt"), np.array([[0, 9], [0, 1]], np.float16), np.zeros(2, np.float32)
    )
    kinds = Table.of(
        ("lainnya", "laporan_kegiatan"),
        np.array([[0, 9], *[[0, 0]] * len(others)], np.float16),
        np.zeros(2, np.float32),
    )
    believe = np.zeros(TOPIC_MEASURES)
    believe[6] = topic  # the voice's chance beside that of no indicator
    believe_item = np.zeros(ITEM_MEASURES)
    believe_item[7] = item
    believe_kind = np.zeros(KIND_MEASURES)
    believe_kind[0], believe_kind[5] = 20, 1  # the rules' score and the voice's chance
    return Model(
        {"subject": subject, "form": form},
        {"topics": topics, "items": items, "proofs": items, "kinds": kinds},
        {
            "topics": Mixture(believe, -1.0),
            "items": Mixture(believe_item, 1.0),
            "kinds": Mixture(believe_kind, 3.0),
        },
    )


def test_terms_of_a_subject_are_beginnings_and_pairs():
    assert list(subject_terms(normalise("Pengasuhan anak di 3 panti").text)) == [
        "pengas", "anak", "pengas anak", "panti", "anak panti",
    ]  # fmt: skip


def test_terms_of_a_form_mark_how_lines_begin():
    told = list(form_terms(["keputusan bupati", "", "menimbang bahwa"]))
    assert {"^keputu", "^keputu bupati", "!bupati", "^menimb", "bupati menimb"} <= set(told)


def test_a_model_is_read_as_it_was_written(tmp_path: Path):
    model = small(1.0, 1.0)
    write(model, tmp_path / "voice.npz", least=0.5)
    again = read(tmp_path / "voice.npz")
    text = ["balakecrak"]
    for name, its in (("topics", "subject"), ("items", "subject"), ("kinds", "form")):
        terms = model.vocabularies[its].counted([each[:6] for each in text])
        assert again.tables[name].classes == model.tables[name].classes
        np.testing.assert_array_equal(
            again.tables[name].chances(*terms), model.tables[name].chances(*terms)
        )
    measures = [[1.0] * TOPIC_MEASURES]
    assert again.mixtures["topics"].chances(measures) == model.mixtures["topics"].chances(measures)


def test_the_voice_finds_what_no_phrase_names(classifier: Classifier):
    classifier.model = None
    assert not classifier.exhibit(document(UNSAID)).topics
    classifier.model = small(1.0, 1.0)
    exhibit = classifier.exhibit(document(UNSAID))
    assert [topic.indicator for topic in exhibit.topics] == [16]
    assert "BALAKECRAK" in exhibit.topics[0].where.text
    assert {match.rule for match in exhibit.matches} == {"16.pamrt:learned"}  # no word of the file


def test_a_voice_that_is_not_believed_changes_nothing(classifier: Classifier):
    classifier.model = small(-1.0, -1.0)
    assert not classifier.exhibit(document(UNSAID)).topics


def test_a_kind_that_no_rule_knows_is_named_by_the_voice():
    view = View(document(UNKNOWN))
    assert kind_of(view).kind == "lainnya"
    verdict = kind_of(view, small(1.0, 1.0))
    assert verdict.kind == "laporan_kegiatan"
    assert verdict.confidence > 0.9
    assert [span.text for span in verdict.because] == ["Balakecrak mandiri"]


def test_a_kind_that_the_rules_know_well_stays():
    text = "KEPUTUSAN BUPATI ALOR\nNOMOR 188.45/12/2024\nTENTANG\nTIM BALAKECRAK\nMenimbang : a. bahwa\nMengingat : 1. Undang-Undang\nMEMUTUSKAN\nMenetapkan :\nKESATU : Membentuk tim"
    rules = kind_of(View(document(text)))
    assert rules.kind == "kep_kada"
    mixed = kind_of(View(document(text)), small(1.0, 1.0, text))
    assert (mixed.kind, mixed.because) == (rules.kind, rules.because)


@pytest.mark.parametrize(
    "changed", [{"media_type": "message/rfc822"}, {"photo": Photo(form="photo")}]
)
def test_mails_and_pictures_are_left_to_the_rules(changed: dict[str, Any]):
    view = View(replace(document(UNKNOWN), **changed))
    assert kind_of(view, small(1.0, 1.0)) == kind_of(view)


def test_a_text_in_another_language_is_left_to_the_rules(book: Book, classifier: Classifier):
    text = "The LinnSequencer\nChapter two describes how to operate the drive and the keyboard\nof this machine without reading any further"
    view = View(document(text))
    assert kind_of(view, classifier.model) == kind_of(view)


def test_measures_of_an_item_tell_its_share_of_the_accepting_ones():
    common = {
        "weight": 0.0,
        "share": 0.0,
        "named": False,
        "refused": False,
        "proven": 0.0,
        "themed": False,
        "topic": 0.5,
        "odds": 0.0,
    }
    alone = item_measures(chance=-1.0, siblings=[-1.0, -2.0], accepting=[-1.0], **common)
    beside = item_measures(chance=-1.0, siblings=[-1.0, -2.0], accepting=[-1.0, -2.0], **common)
    assert alone[8] == 0.0 > beside[8]
    assert alone[10]
    assert not beside[10]


def test_the_kept_voice_knows_only_the_rulebook(book: Book):
    assert book.learned is not None
    model = read(book.learned)
    assert set(map(int, model.tables["topics"].classes)) <= {0, *book.by_id}
    keys = {f"{each.id}.{item.key}" for each in book.indicators for item in each.items}
    assert set(model.tables["items"].classes) == keys


@pytest.mark.parametrize("kept", [b"", b"x" * 1000, "half", "other"])
def test_a_broken_voice_is_a_fault_of_the_rulebook(tmp_path: Path, kept: bytes | str):
    voice = shutil.copytree(DEFAULT.parent / "samples" / "rulebook-ape", tmp_path / "r") / LEARNED
    if kept == "other":
        np.savez(voice, terms=np.zeros(3))
    else:
        whole = (DEFAULT / LEARNED).read_bytes()
        voice.write_bytes(whole[: len(whole) // 2] if isinstance(kept, str) else kept)
    with pytest.raises(RulebookError, match=LEARNED):
        load(voice.parent)
    with pytest.raises(RulebookError, match=LEARNED):
        read(voice)
    assert load(voice.parent, voiced=False).learned is None


def test_our_own_rulebook_is_not_whole_without_its_voice(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(learned_file, "DEFAULT", tmp_path)
    assert learned_file.voice_faults(tmp_path) == [learned_file.MISSING]


def test_the_voice_is_part_of_the_rulebooks_checksum(tmp_path: Path):
    (tmp_path / "book.yaml").write_text("id: x")
    before = digest_of(tmp_path)
    (tmp_path / "learned.npz").write_bytes(b"1")
    assert digest_of(tmp_path) != before


def test_a_rulebook_without_a_voice_has_none(second: Book):
    assert second.learned is None
    assert Classifier(second).model is None


@pytest.fixture
def book() -> Book:
    return load(DEFAULT)


@pytest.fixture
def classifier(book: Book) -> Classifier:
    return Classifier(book)


@pytest.fixture
def second() -> Book:
    return load(Path(__file__).parents[1] / "samples" / "rulebook-ape")
