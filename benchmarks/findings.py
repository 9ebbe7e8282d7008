"""Do the checks find what a verifier would send back, and stay silent where nothing is wrong?

    python -m benchmarks.findings [--set NAME] [--show CODE] [--keep DIR] [--out FILE]

Writes the invented folders of benchmarks/regions, runs the program on each as a user would, and
compares its findings with what was planted.  A planted case counts as found when a finding of its
code names one of its papers (or its item); any other finding of the code is a false alarm.  Codes
that are rightly raised all over an invented folder are counted on planted papers and look-alikes
only, as are notes (severity info) that only say that two sources differ.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.regions import scenes
from benchmarks.regions.place import Region
from benchmarks.regions.scenes import Case
from benchmarks.regions.second import places, table
from pipeline.records import Finding, Severity
from pipeline.run import Options, run

# of benchmarks/regions/second: what is told, and where; held, again, fresh and later were measured before rules were mended on them
SETS = {
    "second": (("formal", "scope", "figures", "media"), (places.KULON_PROGO, places.BONTANG, places.NGADA)),
    "held": (("held",), places.HELD),
    "again": (("again", "again_media"), places.AGAIN),
    "fresh": (("fresh", "fresh_media"), places.FRESH),
    "later": (("later", "later_media"), places.LATER),
    "further": (("further", "further_media"), places.FURTHER),
    "other": (("other", "other_media"), places.OTHER),
}

# raised rightly in most folders, as these are of single scenes
HERE_ONLY = frozenset(
    {"missing-evidence", "unclassified-file", "matrix-missing", "incomplete-bundle", "claim-unsupported",
     "no-denominator", "no-previous-year", "not-disaggregated"}
)
# what is right beside a planted code on the same paper: counted neither way
AKIN = {
    "draft": frozenset({"no-number", "no-date", "no-signature"}),
    "reused-file": frozenset({"misfiled"}),
    "no-bappeda-signature": frozenset({"no-signature"}),
    "link-only": frozenset({"unreadable-file"}),
    "single-opd-budget": frozenset({"no-bappeda-signature"}),
}


@dataclass
class Score:
    """What became of the cases of one code."""

    planted: int = 0
    found: int = 0
    false: int = 0
    alike: int = 0
    alone: int = 0
    missed: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)  # not counted, to be read by a person

    def add(self, other: Score) -> None:
        for name in ("planted", "found", "false", "alike", "alone"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.planted if self.planted else 1.0


def names(finding: Finding) -> set[str]:
    """The papers and the item by which a finding is known."""
    item = {f"item:{finding.indicator}.{finding.item}"} if finding.item else set()
    return {*finding.documents, *item}


def judged(region: Region, cases: list[Case], findings: tuple[Finding, ...], scores: dict[str, Score]) -> None:
    """Count the cases of one region."""
    where = region.title
    by_code: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.severity is not Severity.INFO or finding.code == "unclassified-file":
            by_code.setdefault(finding.code, []).append(finding)
    for case in cases:
        score = scores.setdefault(case.code, Score())
        hits = [f for f in by_code.get(case.code, ()) if names(f) & set(case.marks)]
        if case.planted:
            score.planted += 1
            score.found += bool(hits)
            if not hits:
                score.missed.append(f"{where}: {' + '.join(case.marks)}")
            continue
        score.alike += 1
        score.alone += not hits
        if hits and case.code in HERE_ONLY:
            score.false += 1
            score.alarms += [alarm(where, hit) for hit in hits]
    for code, found in by_code.items():
        score = scores.setdefault(code, Score())
        planted = {
            mark
            for case in cases
            if case.planted and (case.code == code or code in AKIN.get(case.code, ()))
            for mark in case.marks
        }
        for finding in found:
            if names(finding) & planted:
                continue
            if code in HERE_ONLY:
                score.elsewhere.append(alarm(where, finding))
            else:
                score.false += 1
                score.alarms.append(alarm(where, finding))


def alarm(where: str, finding: Finding) -> str:
    return f"{where}: {' + '.join(finding.documents[:3])} [{finding.indicator}.{finding.item}] {finding.message.render()}"


def written(folder: Path, which: str) -> list[tuple[Region, list[Case]]]:
    """The folders of one set of scenes, with what was planted in each."""
    if which == "first":
        return scenes.build(folder)
    return list(table.build(folder, *SETS[which]))


def measure(folder: Path, which: str, show: str = "") -> Iterator[tuple[str, Score]]:
    """Write, run and judge all regions below `folder`; the scores by code."""
    scores: dict[str, Score] = {}
    shutil.rmtree(folder / "bukti", ignore_errors=True)  # of an earlier run with --keep
    for region, cases in written(folder / "bukti", which):
        claims = None
        if region.claims:
            claims = region.claims_file(folder)
        options = Options(
            folder=region.out, out=folder / "hasil" / region.code, region=region.title,
            region_code=region.code, year=region.year, claims=claims,
        )  # fmt: skip
        report = run(options)
        print(f"{region.title}: {len(region.made)} berkas, {report.timings}", file=sys.stderr)
        judged(region, cases, report.findings, scores)
        if show:
            for exhibit in report.exhibits:
                if any(exhibit.path in case.marks for case in cases if case.code == show):
                    facts = "; ".join(f"{f.name}={f.value[:30]}" for f in exhibit.facts[:14])
                    items = ", ".join(f"{m.indicator}.{m.item}" for m in exhibit.matches[:5])
                    topics = [t.indicator for t in exhibit.topics[:4]]
                    print(f"  {exhibit.path}: {exhibit.kind} {topics} [{items}] {facts}")
    yield from sorted(scores.items())


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--set", default="second", choices=["first", *SETS], help="which folders")
    options.add_argument("--show", default="", help="a finding code, or `all`: what was missed and false")
    options.add_argument("--keep", type=Path, help="write into this folder; texts read before are used again")
    options.add_argument("--out", type=Path, help="write the figures as JSON")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as made:
        told = list(measure(chosen.keep or Path(made), chosen.set, chosen.show))
    total = Score()
    print(f"{'code':26}{'planted':>8}{'found':>7}{'false':>7}{'precision':>11}{'recall':>8}{'alike':>7}{'alone':>7}")
    rows = []
    for code, score in told:
        total.add(score)
        rows.append(line(code, score))
    print("\n".join([*rows, line("all", total)]))
    for code, score in told:
        if chosen.show in (code, "all", "others"):
            print(f"\n{code}")
            print("\n".join([*(f"  missed  {m}" for m in score.missed), *(f"  false   {a}" for a in score.alarms), *(f"  other   {a}" for a in score.elsewhere if chosen.show in (code, "others"))]))
    if chosen.out:
        figures = {code: vars(score) | {"precision": score.precision, "recall": score.recall} for code, score in [*told, ("all", total)]}
        chosen.out.write_text(json.dumps(figures, indent=1, ensure_ascii=False), encoding="utf-8")


def line(code: str, score: Score) -> str:
    figures = f"{score.planted:8}{score.found:7}{score.false:7}{score.precision:11.2f}{score.recall:8.2f}"
    return f"{code:26}{figures}{score.alike:7}{score.alone:7}"


if __name__ == "__main__":
    main()
