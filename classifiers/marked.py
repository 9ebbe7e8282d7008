"""The words that decided, marked where they stand in a snippet: for explanations."""

from __future__ import annotations

from functools import cache

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.util import filter_spans

from classifiers.text import normalise

LEFT, RIGHT = "«", "»"


@cache
def tokens() -> Language:
    """spaCy's Indonesian tokens; there is no trained pipeline for the language."""
    return spacy.blank("id")


def marked(text: str, words: str) -> str:
    """The text with the words in «», compared token by token without case and punctuation.

    Words that do not stand there as whole tokens leave the text as it is.
    """
    nlp = tokens()
    doc = nlp(text)
    # each token under the form in which phrases are compared
    spaced = [normalise(token.text).text.strip() or "\0" for token in doc]
    plain = spacy.tokens.Doc(nlp.vocab, words=[token for token in spaced if token != "\0"])
    at = [token.i for token, form in zip(doc, spaced, strict=True) if form != "\0"]
    matcher = PhraseMatcher(nlp.vocab)
    matcher.add("words", [spacy.tokens.Doc(nlp.vocab, words=words.split())])
    shown = text
    for span in reversed(filter_spans(matcher(plain, as_spans=True))):
        first, last = doc[at[span.start]], doc[at[span.end - 1]]
        start, end = first.idx, last.idx + len(last)
        shown = f"{shown[:start]}{LEFT}{shown[start:end]}{RIGHT}{shown[end:]}"
    return shown
