"""The two sample regions keep their golden outcome, and show what was planted in them.

Rewrite the golden files with --update-golden, then read the diff.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
import yaml

from pipeline.report import WRITERS
from pipeline.run import Options, run

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
TRUTH = yaml.safe_load((ROOT / "samples" / "truth.yaml").read_text("utf-8"))["regions"]
REGIONS = sorted(TRUTH)
FIELDS = ("status", "kind", "number", "date", "year", "region", "signed", "valid_from", "valid_to")


def nfc(text):
    return unicodedata.normalize("NFC", text)


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module", params=REGIONS)
def outcome(request, tmp_path_factory):
    """(region, documents by path, items by path, findings) of a whole run with OCR."""
    out = tmp_path_factory.mktemp(request.param)
    claims = next((ROOT / "samples").glob(f"penilaian-mandiri-{request.param.split('-')[1]}.*"))
    folder = ROOT / "samples" / request.param
    report = run(Options(folder=folder, out=out, year=TRUTH[request.param]["year"], claims=claims))
    WRITERS["jsonl"](report, out, "id")
    items = {}
    for row in lines(out / "evidence.jsonl"):
        items.setdefault(nfc(row["document"]), set()).add(f"{row['indicator']}.{row['item']}")
    documents = {nfc(row["path"]): row for row in lines(out / "documents.jsonl")}
    return request.param, documents, items, lines(out / "findings.jsonl")


def test_the_outcome_is_the_golden_one(outcome, update_golden):
    region, documents, items, findings = outcome
    told = {
        "documents": {
            path: {
                **{name: row[name] for name in FIELDS if row[name] is not None},
                "indicators": sorted(each["indicator"] for each in row["indicators"]),
                "items": sorted(items.get(path, ())),
            }
            for path, row in sorted(documents.items())
        },
        "findings": sorted(
            f"{row['code']} {row['indicator'] or '-'}.{row['item'] or '-'} "
            + " + ".join(sorted(map(nfc, row["documents"])))
            for row in findings
        ),
    }
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    golden = GOLDEN / f"{region}.json"
    if update_golden:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_every_file_has_a_row_with_the_right_status(outcome):
    region, documents, *_ = outcome
    for row in TRUTH[region]["files"]:
        wanted = {row["status"], *row.get("status_also", ())}
        assert documents[nfc(row["path"])]["status"] in wanted, row["path"]
    assert len(documents) >= len(TRUTH[region]["files"])


def test_every_planted_fault_is_found(outcome):
    region, _, _, findings = outcome
    lost = []
    for fault in TRUTH[region]["faults"]:
        asked = {nfc(path) for path in fault["documents"]}
        found = any(
            row["code"] == fault["code"]
            and (
                asked & set(map(nfc, row["documents"]))
                if asked
                else (row["indicator"], row["item"]) == (fault["indicator"], fault["item"])
            )
            for row in findings
        )
        if not found:
            lost.append(f"{fault['code']} {fault['documents']}")
    assert not lost


def test_what_looks_like_a_fault_is_left_alone(outcome):
    region, _, _, findings = outcome
    alarms = [
        f"{row['code']} {each['document']}"
        for each in TRUTH[region]["silent"]
        for row in findings
        if nfc(each["document"]) in map(nfc, row["documents"])
        and (not each["codes"] or row["code"] in each["codes"])
    ]
    assert not alarms


def test_kinds_and_items_are_those_that_were_meant(outcome):
    """Nine in ten at the least; each single one stands in the golden file."""
    region, documents, items, _ = outcome
    right = asked = 0
    for row in TRUTH[region]["files"]:
        path = nfc(row["path"])
        if row["status"] != "ok" or not row.get("kind"):
            continue
        asked += 2
        right += documents[path]["kind"] in (row["kind"], *row.get("also", ()))
        right += set(row.get("items", ())) <= items.get(path, set())
    assert right >= 0.9 * asked, (right, asked)
