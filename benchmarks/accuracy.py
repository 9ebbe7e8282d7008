"""How right kinds, facts, indicators and items are on documents that no rule was written from.

    python benchmarks/accuracy.py [--part dev|test] [--errors 20] [--pages FILE]

The documents in benchmarks/documents are invented, in many hands, and split once by their id: the
rules may be written from `dev`; `test` is only measured.  `--pages` also measures indicators on a
file of public pages retold (JSON Lines with text, indicators, kind), where one is at hand.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from baselines import keyword_counts

from classifiers import Classifier
from pipeline.records import Document, Exhibit, Page, Photo
from rules.book import load

FOLDER = Path(__file__).parent / "documents"
FACTS = ("number", "date", "year", "region", "signed", "signer", "valid_from", "valid_to")


def documents(part: str) -> Iterator[dict[str, Any]]:
    """The labelled documents of a part; the split is by a checksum of the id."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            if ("dev", "test")[zlib.crc32(row["id"].encode()) % 2] == part:
                yield row


def as_document(row: dict[str, Any]) -> Document:
    page = Page(number=1, text=row["text"])
    form = {"foto": "photo", "tangkapan_layar": "screenshot"}.get(row["kind"])
    return Document(
        path="berkas.pdf",
        sha256="",
        size=0,
        media_type="image/jpeg" if form else "application/pdf",
        pages=(page,),
        page_count=1,
        photo=Photo(form=form) if form else None,
    )


class Tally:
    """Counts of right answers, and the worst errors."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.hits: Counter[tuple[str, int | str]] = Counter()
        self.extra: Counter[tuple[str, int | str]] = Counter()
        self.missed: Counter[tuple[str, int | str]] = Counter()
        self.confused: Counter[tuple[str, str]] = Counter()
        self.errors: list[str] = []

    def answer(self, name: str, want: object, got: object, where: str) -> None:
        self.asked[name] += 1
        if want == got:
            self.right[name] += 1
        else:
            self.errors.append(f"{where} {name}: {want} -> {got}")

    def sets(self, name: str, want: set[Any], got: set[Any], where: str) -> None:
        for each in want & got:
            self.hits[name, each] += 1
        for each in got - want:
            self.extra[name, each] += 1
        for each in want - got:
            self.missed[name, each] += 1
        if want != got:
            lost, more = sorted(want - got), sorted(got - want)
            self.errors.append(f"{where} {name}: lacks {lost}, too many {more}")

    def share(self, name: str) -> float:
        return self.right[name] / self.asked[name] if self.asked[name] else float("nan")

    def f1(self, name: str, label: Any = None) -> float:
        keys = [(name, label)] if label is not None else [
            key for key in {**self.hits, **self.extra, **self.missed} if key[0] == name
        ]
        hits, extra, missed = (sum(c[k] for k in keys) for c in (self.hits, self.extra, self.missed))
        return 2 * hits / (2 * hits + extra + missed) if hits + extra + missed else float("nan")

    def macro(self, name: str) -> float:
        labels = {label for n, label in {**self.hits, **self.missed} if n == name}
        return sum(self.f1(name, label) for label in labels) / max(1, len(labels))


def measure(rows: list[dict[str, Any]], classifier: Classifier) -> Tally:
    tally = Tally()
    for row in rows:
        exhibit = classifier.exhibit(as_document(row))
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
            main = next(each for each in row["indicators"] if each in about(row))
            tally.answer("first indicator", main, first, where)
        else:
            tally.answer("left alone", set(), topics, where)
        items = {f"{m.indicator}.{m.item}" for m in exhibit.matches if m.indicator <= 24}
        tally.sets("items", set(row["items"]), items, where)
    return tally


def about(row: dict[str, Any]) -> set[int]:
    """The labelled indicators; a themed policy or budget is about its theme, not about 1 as well."""
    themed = any(item in ("1.kebijakan_tematik", "1.anggaran_tematik") for item in row["items"])
    special = set(row["indicators"]) - {1}
    return special if themed and special else set(row["indicators"])


def value_of(exhibit: Exhibit, name: str) -> str | None:
    return exhibit.value(name.replace("_", "-"))


def plain(name: str, value: object) -> str | None:
    """A fact in the form in which it is compared: letters, digits and signs, without case."""
    if value is None or value == "":
        return "unknown" if name == "signed" else None
    text = "".join(str(value).lower().split())
    return text.split("tahun")[0] if name == "number" else text


def report(tally: Tally, errors: int) -> None:
    for name in ("kind", *FACTS, "first indicator", "left alone"):
        if tally.asked[name]:
            print(f"{name:16} {tally.share(name):6.3f}  of {tally.asked[name]}")
    print(f"{'indicators F1':16} {tally.macro('indicators'):6.3f}  macro")
    print(f"{'items F1':16} {tally.f1('items'):6.3f}  micro")
    labels = sorted({k for n, k in {**tally.hits, **tally.missed} if n == "indicators"})
    print("by indicator:", " ".join(f"{k}:{tally.f1('indicators', k):.2f}" for k in labels))
    print("kinds confused:", "; ".join(f"{a}>{b} {n}" for (a, b), n in tally.confused.most_common(25)))
    for line in tally.errors[:errors]:
        print(" ", line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("dev", "test"), default="dev")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--pages", type=Path)
    asked = parser.parse_args()
    book = load()
    classifier = Classifier(book)
    rows = list(documents(asked.part))
    print(f"{len(rows)} documents of part {asked.part}")
    report(measure(rows, classifier), asked.errors)
    print("beside it, counting names and aliases:", keyword_counts(rows, book))
    if asked.pages:
        pages = [json.loads(line) for line in asked.pages.read_text("utf-8").splitlines()]
        tally = Tally()
        for page in pages:
            row = {"text": page["title"] + "\n" + page["text"], "kind": page["kind"]}
            exhibit = classifier.exhibit(as_document(row))
            topics = {topic.indicator for topic in exhibit.topics}
            if page["indicators"]:
                tally.sets("indicators", set(page["indicators"]), topics, page["id"])
                tally.answer("first in top", True, page["primary"] in topics, page["id"])
            else:
                tally.answer("left alone", set(), topics, page["id"])
        print(f"{len(pages)} public pages retold")
        print(f"  indicators F1 {tally.f1('indicators'):.3f} micro, {tally.macro('indicators'):.3f} macro;"
              f" main one found {tally.share('first in top'):.3f}; left alone {tally.share('left alone'):.3f}")
        for line in tally.errors[: asked.errors]:
            print(" ", line)


if __name__ == "__main__":
    main()
