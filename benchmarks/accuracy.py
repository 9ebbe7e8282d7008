"""How right kinds, facts, indicators and items are on documents that no rule was written from.

    python benchmarks/accuracy.py [--part dev|mix|test] [--scans 80] [--errors 20] [--pages FILE]
                                  [--alone]

The documents in benchmarks/documents are invented, in many hands, and split once by their id: the
rules may be written from `dev`; `mix` weighs the learned voice against them; `test` is only
measured.  `--scans` reads so many of them as scans and phone photos through OCR, beside the same
ones as text.  `--pages` also measures indicators on a file of public pages retold (JSON Lines with
text, indicators, kind), where one is at hand.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from baselines import compared
from labelled import PARTS, about, as_document, documents, main_one
from scanned import as_scan
from tally import Tally

from classifiers import Classifier
from pipeline.records import Document, Exhibit
from pipeline.run import cores
from rules.book import load

FACTS = ("number", "date", "year", "region", "signed", "signer", "valid_from", "valid_to")
SUMMARY = ("kind", *FACTS, "first indicator", "left alone")
CONFUSED = 40  # pairs of kinds that are printed

Rows = list[dict[str, Any]]


def measure(rows: Rows, read: Iterable[Document], classifier: Classifier) -> Tally:
    tally = Tally()
    for row, document in zip(rows, read, strict=True):
        exhibit = classifier.exhibit(document)
        where = row["id"]
        tally.answer("kind", row["kind"], exhibit.kind, where)
        if row["kind"] != exhibit.kind:
            tally.confused[row["kind"], str(exhibit.kind)] += 1
        for name in FACTS:
            if name in row.get("facts", {}):
                want, got = row["facts"][name], value_of(exhibit, name)
                tally.answer(name, plain(name, want), plain(name, got), where)
        topics = {topic.indicator for topic in exhibit.topics}
        if row["indicators"]:
            tally.sets("indicators", about(row), topics, where)
            first = exhibit.topics[0].indicator if exhibit.topics else 0
            tally.answer("first indicator", main_one(row), first, where)
        else:
            tally.answer("left alone", set(), topics, where)
        proven = {f"{m.indicator}.{m.item}": m.score for m in exhibit.matches if m.indicator <= 24}
        tally.sets("items", set(row["items"]), set(proven), where)
        tally.scored += [(score, item in row["items"]) for item, score in proven.items()]
    return tally


def value_of(exhibit: Exhibit, name: str) -> str | None:
    return exhibit.value(name.replace("_", "-"))


def plain(name: str, value: object) -> str | None:
    """A fact in the form in which it is compared: letters, digits and signs, without case."""
    if value is None or value == "":
        return "unknown" if name == "signed" else None
    text = "".join(str(value).lower().split())
    return text.split("tahun")[0] if name == "number" else text


def report(tally: Tally, errors: int) -> None:
    for name in SUMMARY:
        if tally.asked[name]:
            print(f"{name:16} {tally.share(name):6.3f}  of {tally.asked[name]}")
    print(f"{'indicators F1':16} {tally.macro('indicators'):6.3f}  macro")
    print(f"{'items F1':16} {tally.f1('items'):6.3f}  micro")
    labels = sorted({k for n, k in {**tally.hits, **tally.missed} if n == "indicators"})
    print("by indicator:", " ".join(f"{k}:{tally.f1('indicators', k):.2f}" for k in labels))
    print("right items by score:", "; ".join(tally.scores()))
    confused = tally.confused.most_common(CONFUSED)
    print("kinds confused:", "; ".join(f"{a}>{b} {n}" for (a, b), n in confused))
    for line in tally.errors[:errors]:
        print(" ", line)


def side_by_side(rows: Rows, classifier: Classifier) -> None:
    """The same documents as text and as scans: a sample of every hand, kind and grade by id."""
    as_text = measure(rows, map(as_document, rows), classifier)
    with ProcessPoolExecutor(cores()) as pool:
        as_scans = measure(rows, pool.map(as_scan, rows), classifier)
    print(f"{len(rows)} of them as text and as scans through OCR")
    shares: dict[str, Callable[[Tally], float]] = {
        name: (lambda tally, name=name: tally.share(name)) for name in SUMMARY
    }
    shares["indicators F1"] = lambda tally: tally.f1("indicators")
    shares["items F1"] = lambda tally: tally.f1("items")
    for name, share in shares.items():
        print(f"  {name:16} {share(as_text):6.3f} {share(as_scans):6.3f}")


def public(file: Path, classifier: Classifier, errors: int) -> None:
    """Indicators on public pages retold; their kinds are coarser than ours and not compared."""
    pages = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    tally = Tally()
    for page in pages:
        row = {"text": page["title"] + "\n" + page["text"], "kind": page["kind"]}
        exhibit = classifier.exhibit(as_document(row))
        topics = {topic.indicator for topic in exhibit.topics}
        if page["indicators"]:
            tally.sets("indicators", set(page["indicators"]), topics, page["id"])
            tally.answer("main", True, page["primary"] in topics, page["id"])
        else:
            tally.answer("left alone", set(), topics, page["id"])
    print(f"{len(pages)} public pages retold")
    print(f"  indicators F1 {tally.f1('indicators'):.3f} micro, {tally.macro('indicators'):.3f} macro")
    print(f"  main one found {tally.share('main'):.3f}; left alone {tally.share('left alone'):.3f}")
    for line in tally.errors[:errors]:
        print(" ", line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="dev")
    parser.add_argument("--scans", type=int, default=0)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--alone", action="store_true", help="without the plain methods beside it")
    asked = parser.parse_args()
    book = load()
    classifier = Classifier(book)
    rows = list(documents(asked.part))
    print(f"{len(rows)} documents of part {asked.part}")
    report(measure(rows, map(as_document, rows), classifier), asked.errors)
    if not asked.alone:
        learning = list(documents("dev"))
        print("first indicator by plain methods (those that learn have read the rule part):")
        for line in compared(rows, learning, book):
            print(" ", line)
    if asked.scans:
        side_by_side(rows[:: max(1, len(rows) // asked.scans)][: asked.scans], classifier)
    if asked.pages:
        public(asked.pages, classifier, asked.errors)


if __name__ == "__main__":
    main()
