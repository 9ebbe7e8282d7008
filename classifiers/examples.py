"""The examples beside each item: what must be recognised as it, and what must not."""

from __future__ import annotations

from classifiers import Classifier
from classifiers.items import Segment, support
from classifiers.text import View
from pipeline.language import N_
from pipeline.records import Document, Message, Page
from rules.book import Book, Example


def broken_examples(book: Book) -> tuple[int, tuple[Message, ...]]:
    """How many examples there are, and a message for each that is not kept."""
    classifier = Classifier(book)
    broken: list[Message] = []
    total = 0
    for indicator in book.indicators:
        for item in indicator.items:
            for wanted, examples in ((True, item.examples.yes), (False, item.examples.no)):
                for example in examples:
                    total += 1
                    if recognised(classifier, example, indicator.id, item.key) is not wanted:
                        text = (
                            N_("{indicator}.{item}: tidak dikenali: {text}")
                            if wanted
                            else N_("{indicator}.{item}: keliru dikenali: {text}")
                        )
                        short = " ".join(example.text.split())[:120]
                        broken.append(
                            Message.of(text, indicator=indicator.id, item=item.key, text=short)
                        )
    return total, tuple(broken)


def recognised(classifier: Classifier, example: Example, indicator: int, item: str) -> bool:
    """Whether the text of an example, taken as its kind, supports the item."""
    page = Page(number=1, text=example.text)
    document = Document(path="contoh", sha256="", size=0, media_type="text/plain", pages=(page,))
    view = View(document)
    found = support(view, [Segment(example.kind, view.pages)], classifier.lexicon, classifier.book, None)
    return any((m.indicator, m.item) == (indicator, item) for m in found.matches)
