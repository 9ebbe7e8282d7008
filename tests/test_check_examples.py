"""Every check keeps the promises written beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

import rules.checks
from pipeline.records import (
    Case,
    Claim,
    Exhibit,
    Fact,
    Finding,
    Match,
    Message,
    NearMiss,
    Part,
    Photo,
    Picture,
    Severity,
    Span,
    Status,
    Table,
    TextSource,
    Topic,
)
from rules.book import load
from rules.checks import CHECKS

FOLDER = Path(rules.checks.__file__).parent


def exhibit(spec, number):
    """A document as an example writes it: kind, facts by name, items as `indicator.key`."""
    spec = dict(spec)
    path = spec.pop("path", f"{number}.pdf")
    where = Span(path=path, page=1, text=spec.pop("words", ""))
    facts = tuple(
        Fact(name=name, value=str(value), where=where, more=tuple(fact_more.items()))
        for name, values in spec.pop("facts", {}).items()
        for value, fact_more in map(valued, values if isinstance(values, list) else [values])
    )
    keys = [item.split(".", 1) for item in spec.pop("items", [])]
    matches = tuple(
        Match(indicator=int(i), item=key, score=0.9, rule="example", where=where) for i, key in keys
    )
    topics = [int(i) for i, _ in keys] + spec.pop("topics", [])
    scores = {t["indicator"]: t["score"] for t in topics if isinstance(t, dict)}
    topics = [t["indicator"] if isinstance(t, dict) else t for t in topics]
    near = tuple(
        NearMiss(indicator=int(i), item=key, where=where, lacks=Message("-"))
        for i, key in (each.split(".", 1) for each in spec.pop("near", []))
    )
    status = Status(spec.pop("status", "ok"))
    photo = spec.pop("photo", None)
    pictures = tuple(map(picture, spec.pop("pictures", [])))
    tables = tuple(map(table, spec.pop("tables", [])))
    parts = tuple(
        Part(kind=kind, first=at, last=at) for at, kind in enumerate(spec.pop("parts", []), 1)
    )
    # eight letters for eight numbers each of a sketch
    sketch = tuple(ord(letter) * 100 + at for letter in spec.pop("sketch", "") for at in range(8))
    return Exhibit(
        path=path,
        sha256=spec.pop("sha256", path),
        size=spec.pop("size", 100),
        media_type=spec.pop("media_type", "application/pdf"),
        status=status,
        page_count=spec.pop("pages", 1),
        facts=facts,
        topics=tuple(
            Topic(indicator=i, score=scores.get(i, 0.9), where=where) for i in dict.fromkeys(topics)
        ),
        matches=matches,
        near=near,
        photo=Photo(**{key: value if key in ("latitude", "longitude") else str(value) for key, value in photo.items()})
        if photo is not None
        else None,
        pictures=pictures,
        tables=tables,
        parts=parts,
        fingerprint=sketch,
        text_source=TextSource(spec.pop("text_source", "text")),
        **spec,
    )


def table(spec):
    """A table, its rows written with | between the cells."""
    rows = tuple(tuple(cell.strip() for cell in row.split("|")) for row in spec["rows"])
    return Table(rows=rows, place=spec.get("place", "tabel 1"), page=spec.get("page", 1))


def picture(spec):
    """A picture of a photo's size, as far as the example does not say otherwise."""
    spec = {"page": 1, "width": 1000, "height": 750, **spec}
    return Picture(**{**spec, "windows": tuple(spec.get("windows", ()))})


def claim(spec):
    """A row of the self-assessment: `indicator.key` of an item, or an indicator as a whole."""
    spec = dict(spec)
    if "item" in spec:
        number, spec["item"] = spec["item"].split(".", 1)
        spec["indicator"] = int(number)
    return Claim(**spec, where=Message("baris 2"))


def valued(value):
    """A fact's value, with its further parts when it is written as a mapping."""
    if isinstance(value, dict):
        more = {key: str(each) for key, each in value.items()}
        return more.pop("value"), more
    return value, {}


def cases():
    for code in CHECKS:
        examples = yaml.safe_load((FOLDER / f"{code.replace('-', '_')}.yaml").read_text("utf-8"))
        for verdict in ("passes", "fails"):
            assert examples[verdict], f"{code} has no example that {verdict}"
            for name, spec in examples[verdict].items():
                yield pytest.param(code, verdict, spec, id=f"{code}-{verdict}-{name}")


@pytest.fixture(scope="module")
def book():
    return load()


@pytest.mark.parametrize(("code", "verdict", "spec"), list(cases()))
def test_example(code, verdict, spec, book):
    region = spec.get("region", "Kabupaten Sukamekar")
    earlier = tuple(
        Finding(code=c, severity=Severity.ERROR, message=Message(c), documents=(path,))
        for c, path in spec.get("findings", {}).items()
    )
    case = Case(
        region=region,
        region_code=spec.get("code"),
        year=spec.get("year", 2025),
        exhibits=tuple(exhibit(each, at) for at, each in enumerate(spec["documents"], 1)),
        findings=earlier,
        claims=tuple(map(claim, spec.get("claims", []))),
    )
    findings = [f for f in CHECKS[code].check(case, book) if about(f, spec)]
    assert bool(findings) == (verdict == "fails")
    for finding in findings:
        assert finding.code == code
        assert finding.message.render().strip()
        assert "{" not in finding.message.render()


def about(finding, spec):
    """Whether a finding is about the item that the example speaks of, when it names one."""
    item = spec.get("about")
    return item is None or f"{finding.indicator}.{finding.item}" == item
