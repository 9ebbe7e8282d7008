"""English is complete: every template of the code has its translation, and no other is kept."""

from __future__ import annotations

import pytest

from pipeline.language import translator
from tests import sentences


@pytest.fixture(scope="module")
def wanted():
    return sentences.collected()


@pytest.fixture(scope="module")
def kept():
    return {message.id: message.string for message in sentences.catalogue() if message.id}


def test_every_template_is_translated(wanted, kept):
    lacking = sorted(f"{where}: {text}" for text, where in wanted.items() if not kept.get(text))
    assert not lacking, "run python -m tests.sentences and fill in:\n" + "\n".join(lacking)


def test_no_translation_is_unused(wanted, kept):
    assert not sorted(kept.keys() - wanted.keys())


def test_placeholders_are_the_same(kept):
    differing = [
        text
        for text, english in kept.items()
        if english and sentences.fields(text) != sentences.fields(english)
    ]
    assert not differing


def test_texts_in_pieces_are_collected():
    source = 'N_("satu " "dua")\nx = Message.of(N_(\n  "tiga {n}"\n  + " empat"), n=1)'
    assert sentences.in_code(source) == ["satu dua", "tiga {n} empat"]
    with pytest.raises(ValueError, match="N_"):
        sentences.in_code("N_(text)")
    assert sentences.in_page(
        '<p title="{{ _("lima") }}">{% if x %}{{ _("enam {n}").format(n=2) }}{% endif %}'
    ) == [
        "lima",
        "enam {n}",
    ]


def test_translator_speaks_both_languages():
    assert translator("id")("Ringkasan") == "Ringkasan"
    assert translator("en")("Ringkasan") == "Summary"
    assert translator("en", {"Perda": "By-law"})("Perda") == "By-law"
    with pytest.raises(ValueError, match="fr"):
        translator("fr")
