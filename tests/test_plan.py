"""The plan lists the fewest documents, gives them days, and says that it is an estimate."""

from __future__ import annotations

import json
from datetime import date

import pytest

from pipeline.cli_frame import Stop
from pipeline.cli_plan import planned
from pipeline.finished import read
from pipeline.plan import plan_of, spread, steps_of
from rules.book import load

TODAY = date(2026, 1, 5)


@pytest.fixture(scope="module")
def book():
    return load()


def run(folder, book, supported=(), weak=(), findings=(), shares=None, digest=None, papers=()):
    """An output folder: all points of the indicators `supported`, all of the items `weak` at risk."""
    (folder / ".kerja").mkdir(parents=True, exist_ok=True)
    indicators, evidence, rows = [], [], []
    for each in book.indicators:
        points = {}
        for item in each.items:
            key, worth = f"{each.id}.{item.key}", round(each.worth(item), 4)
            safe = worth if each.id in supported or key in supported else 0.0
            risk = worth if key in weak else 0.0
            points[item.key] = {
                "indicator": each.id,
                "item": item.key,
                "state": "accepted" if safe else "weak" if risk else "missing",
                "max": worth,
                "supported": safe,
                "at_risk": risk,
                "shares": (shares or {}).get(key, {}),
            }
            rows.append(points[item.key])
            if key in weak:
                evidence.append(
                    {"indicator": each.id, "item": item.key, "document": weak[key], "page": 1}
                )
        indicators.append(
            {
                "id": each.id,
                "points_max": each.points,
                "points_supported": sum(p["supported"] for p in points.values()),
                "points_at_risk": sum(p["at_risk"] for p in points.values()),
                "claimed": None,
            }
        )
    now = sum(each["points_supported"] for each in indicators)
    summary = {
        "region": "Kabupaten Sukamekar",
        "year": 2026,
        "indicators": indicators,
        "totals": {"points_max": 1000, "points_supported": now, "points_at_risk": 0},
        "predikat_projected": None,
        "rulebook": {"id": "kla", "digest": digest or book.digest},
    }
    (folder / "summary.json").write_text(json.dumps(summary), "utf-8")
    for name, content in (
        ("findings", findings),
        ("evidence", evidence),
        (".kerja/items", rows),
        ("documents", [{"path": path, "sha256": path} for path in papers]),
    ):
        text = "".join(json.dumps(row) + "\n" for row in content)
        (folder / f"{name}.jsonl").write_text(text, "utf-8")
    return folder


def finding(code, item, *documents, severity="error", points=1.0, message="Ada yang kurang."):
    number, key = item.split(".")
    return {
        "code": code,
        "severity": severity,
        "indicator": int(number),
        "item": key,
        "documents": list(documents),
        "points": points,
        "opd": ["DPPPA"],
        "message": message,
    }


def test_the_fewest_documents_that_reach_the_next_rank(tmp_path, book):
    # Pratama begins at 500
    folder = run(tmp_path / "a", book, supported={*range(1, 12), 14})
    made = plan_of(read(folder), book)
    assert made.now == pytest.approx(467)
    assert made.target.name == "Pratama"
    assert made.reached
    assert made.then - min(step.points for step in made.steps) < 500
    every = sorted((step.points for step in steps_of(read(folder), book)), reverse=True)
    assert len(made.steps) == next(n for n in range(1, 9) if sum(every[:n]) >= 33)


def test_a_named_rank_needs_more(tmp_path, book):
    found = read(run(tmp_path / "a", book, supported=set(range(1, 12))))
    assert len(plan_of(found, book, "Madya").steps) > len(plan_of(found, book).steps)


def test_the_highest_rank_needs_no_plan(tmp_path, book):
    found = read(run(tmp_path / "a", book, supported=set(range(1, 27))))
    assert plan_of(found, book).target is None


def test_a_file_that_mends_two_items_is_one_document(tmp_path, book):
    weak = {"4.data_akta": "dua.pdf", "4.data_kia": "dua.pdf"}
    faults = [finding("no-signature", key, "dua.pdf") for key in weak]
    found = read(run(tmp_path / "a", book, weak=weak, findings=faults))
    steps = [step for step in steps_of(found, book) if step.mend]
    assert [(step.mend, step.points, step.codes) for step in steps] == [("dua.pdf", 2.0, ("no-signature",))]


def test_each_theme_of_a_graded_item_is_a_document(tmp_path, book):
    item = "1.kebijakan_tematik"
    graded = {"2f": {"max": 3, "supported": 2.25, "at_risk": 0}, "2a": {"max": 1, "supported": 1, "at_risk": 0}}
    found = read(run(tmp_path / "a", book, shares={item: graded}))
    steps = [s for s in steps_of(found, book) if s.items == ((1, "kebijakan_tematik"),)]
    assert len(steps) == 27
    assert sum(step.points for step in steps) == pytest.approx(38 - 3.25)
    assert {"Kemenag"} <= {office for step in steps for office in step.opd}


def test_days_lie_between_today_and_the_deadline(tmp_path, book):
    found = read(run(tmp_path / "a", book))
    deadline = date(2026, 5, 29)
    made = spread(plan_of(found, book), deadline, TODAY)
    days = [step.due for step in made.steps]
    assert days == sorted(days)
    assert days[0] > TODAY
    assert days[-1] <= deadline
    assert all(day.weekday() < 5 for day in days)
    assert len(set(days)) > 5


def test_the_table_says_that_it_is_an_estimate(tmp_path, book):
    folder = run(tmp_path / "a", book, supported=set(range(1, 20)))
    text = planned(folder, deadline="29-05-2026", target=None, rulebook=None, language="id", today=TODAY)
    assert "perkiraan, bukan penilaian" in text
    assert "2026-0" in text
    assert "DPPPA" in text
    english = planned(folder, deadline=None, target="utama", rulebook=None, language="en", today=TODAY)
    assert "estimate" in english
    assert "Utama" in english
    assert max(map(len, text.splitlines())) <= 120


def test_a_run_of_another_rulebook_is_told(tmp_path, book):
    folder = run(tmp_path / "a", book, digest="0" * 64)
    text = planned(folder, deadline=None, target=None, rulebook=None, language="id")
    assert "rulebook lain" in text


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"deadline": "besok"}, "tidak dipahami"),
        ({"deadline": "2020-01-01"}, "sudah lewat"),
        ({"target": "Emas"}, "Emas"),
    ],
)
def test_wrong_wishes_are_refused(tmp_path, book, given, words):
    folder = run(tmp_path / "a", book)
    asked = {"deadline": None, "target": None, **given}
    with pytest.raises(Stop) as caught:
        planned(folder, rulebook=None, language="id", today=TODAY, **asked)
    assert words in caught.value.message.render()
    assert caught.value.status == 2


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda folder: (folder / "summary.json").unlink(), "summary.json"),
        (lambda folder: (folder / "summary.json").write_text("{"), "rusak"),
        (lambda folder: (folder / "summary.json").write_text("{}"), "bukan hasil"),
        (lambda folder: (folder / "findings.jsonl").write_bytes(b"\xff\xfe"), "bukan hasil"),
    ],
)
def test_a_folder_without_a_run_is_refused(tmp_path, book, spoil, words):
    folder = run(tmp_path / "a", book)
    spoil(folder)
    with pytest.raises(Stop) as caught:
        planned(folder, deadline=None, target=None, rulebook=None, language="id")
    assert words in caught.value.message.render()
