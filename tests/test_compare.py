"""Two runs side by side: mended, worse, new; a renamed file is the same file."""

from __future__ import annotations

import json

import pytest

from pipeline.cli_compare import compared as told
from pipeline.compare import compared
from pipeline.finished import read
from rules.book import load
from tests.test_plan import finding, run


@pytest.fixture(scope="module")
def book():
    return load()


def test_the_same_run_has_no_differences(tmp_path, book):
    fault = finding("no-signature", "4.data_akta", "a.pdf")
    found = read(run(tmp_path / "a", book, supported={4}, findings=[fault], papers=["a.pdf"]))
    made = compared(found, found)
    assert (made.better, made.worse, made.mended, made.fresh) == ((), (), (), ())
    assert (made.left, made.points, made.added, made.removed) == (1, 0, 0, 0)


def test_states_and_points(tmp_path, book):
    one = read(run(tmp_path / "a", book, supported={4}, weak={"5.pisa": "p.pdf"}))
    two = read(run(tmp_path / "b", book, supported={5}))
    made = compared(one, two)
    assert made.points == 30
    assert {move.key[0] for move in made.better} == {5}
    assert {move.key[0] for move in made.worse} == {4}
    pisa = next(move for move in made.better if move.key == (5, "pisa"))
    assert (pisa.before, pisa.after, pisa.points) == ("weak", "accepted", 10)
    assert dict(made.indicators) == {4: -15, 5: 45}


def test_what_only_became_weak_is_worse(tmp_path, book):
    one = read(run(tmp_path / "a", book, supported={"5.pisa"}))
    two = read(run(tmp_path / "b", book, weak={"5.pisa": "p.pdf"}))
    assert [move.key for move in compared(one, two).worse] == [(5, "pisa")]
    assert [move.key for move in compared(two, one).better] == [(5, "pisa")]


def test_findings_that_went_and_came(tmp_path, book):
    old = [finding("no-signature", "4.data_akta", "a.pdf"), finding("no-date", "5.pisa", "b.pdf")]
    new = [finding("no-date", "5.pisa", "b.pdf"), finding("draft", "1.perda_kla", "c.pdf")]
    papers = ["a.pdf", "b.pdf", "c.pdf"]
    one = read(run(tmp_path / "a", book, findings=old, papers=papers))
    two = read(run(tmp_path / "b", book, findings=new, papers=papers))
    made = compared(one, two)
    assert [f.code for f in made.mended] == ["no-signature"]
    assert [f.code for f in made.fresh] == ["draft"]
    assert made.left == 1


def test_a_renamed_file_keeps_its_finding(tmp_path, book):
    one = read(run(tmp_path / "a", book, findings=[finding("no-date", "5.pisa", "b.pdf")], papers=["b.pdf"]))
    folder = run(tmp_path / "b", book, findings=[finding("no-date", "5.pisa", "baru/b.pdf")])
    line = json.dumps({"path": "baru/b.pdf", "sha256": "b.pdf"})
    (folder / "documents.jsonl").write_text(line + "\n", "utf-8")
    made = compared(one, read(folder))
    assert (made.mended, made.fresh, made.added, made.removed) == ((), (), 0, 0)


def test_the_text_in_both_languages(tmp_path, book):
    old = [finding("no-signature", "4.data_akta", "a.pdf", message="Belum ditandatangani.")]
    one = run(tmp_path / "a", book, supported={4}, findings=old, papers=["a.pdf"])
    two = run(tmp_path / "b", book, supported={5}, digest="0" * 64)
    text = told(one, two, rulebook=None, language="id")
    for words in ("Membaik: 9 butir", "Memburuk: 7 butir", "Belum ditandatangani.", "+30", "rulebook"):
        assert words in text
    english = told(one, two, rulebook=None, language="en")
    assert "Better" in english
    assert "Membaik" not in english
