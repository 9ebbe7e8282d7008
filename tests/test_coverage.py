"""Which phrases ever matched: counts, overlaps and conflicts, on a folder and on a run."""

from __future__ import annotations

import pytest

from classifiers.coverage import Conflict, Overlap, coverage_of
from classifiers.lexicon import Lexicon, Owner, Use
from pipeline.cli import main
from pipeline.records import Document, Page
from pipeline.run import Options, run
from rules.book import load

ACT = "LAPORAN AKTA KELAHIRAN\nCakupan akta kelahiran anak tahun 2024 di kecamatan.\n"


def document(text: str, name: str = "a.txt") -> Document:
    page = Page(number=1, text=text)
    return Document(path=name, sha256="", size=0, media_type="text/plain", pages=(page,))


@pytest.fixture
def small(monkeypatch):
    """A rulebook of few phrases in place of the one that comes with the program."""
    uses = {
        "taman baca": (Use(Owner(1), "strong"),),
        "taman baca desa": (Use(Owner(2, "taman"), "strong"),),
        "forum warga": (Use(Owner(1), "strong"), Use(Owner(2), "strong")),
        "taman baca umum": (Use(Owner(1), "excluding"),),
        "rapat": (Use(Owner(aspect="rapat"), "weak"),),
        "perpustakaan": (Use(Owner(1), "weak"),),
    }
    monkeypatch.setattr(Lexicon, "of", classmethod(lambda cls, book: cls(uses)))
    return load()


def test_phrases_are_counted_by_document_and_by_indicator(small):
    found = coverage_of([document("taman baca, taman baca"), document("tidak ada apa pun")], small)
    assert (found.documents, found.spoken) == (2, 1)
    assert found.phrases == {"taman baca": 1}
    assert found.figures(1, "strong") == (1, 2)
    assert found.figures(1, "weak") == (0, 1)
    assert found.figures(0, "weak") == (0, 1)  # shared aspects
    assert found.figures(9, "strong") == (0, 0)


def test_words_that_two_indicators_claim_overlap(small):
    found = coverage_of([document("Taman baca desa dan forum warga")], small)
    assert set(found.overlaps) == {
        Overlap(2, "taman baca desa", 1, "taman baca"),
        Overlap(1, "forum warga", 2, "forum warga"),
    }


def test_side_by_side_is_no_overlap(small):
    assert not coverage_of([document("taman baca dan perpustakaan, rapat")], small).overlaps


def test_a_phrase_beside_one_that_its_owner_excludes_is_a_conflict(small):
    conflict = Conflict(1, "", "taman baca", "taman baca umum")
    assert not coverage_of([document("taman baca umum")], small).conflicts
    both = coverage_of([document("taman baca umum dan sebuah taman baca")], small)
    assert set(both.conflicts) == {conflict}


def test_the_command_reads_a_folder_or_the_texts_of_a_run(tmp_path, capsys):
    folder, out = tmp_path / "bukti", tmp_path / "hasil"
    folder.mkdir()
    (folder / "akta.txt").write_text(ACT, encoding="utf-8")
    (folder / "lain.txt").write_text("Lorem ipsum dolor sit amet.\n", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    main(["rules", "coverage", str(folder)])
    of_folder = capsys.readouterr().out
    assert sorted(tmp_path.rglob("*")) == before  # the folder is only read
    assert of_folder.startswith("2 berkas dibaca, 1 memuat frasa; 0 tanpa teks")
    run(Options(folder=folder, out=out, year=2025, jobs=1))
    main(["rules", "coverage", str(out)])
    assert capsys.readouterr().out == of_folder


def test_one_indicator_phrase_by_phrase(tmp_path, capsys):
    (tmp_path / "akta.txt").write_text(ACT, encoding="utf-8")
    main(["rules", "coverage", str(tmp_path), "--indicator", "4"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("4. ")
    assert "      1  akta kelahiran" in lines
    assert any(line.startswith("      0  ") for line in lines)


def test_an_indicator_that_is_not_there(tmp_path, capsys):
    (tmp_path / "akta.txt").write_text(ACT, encoding="utf-8")
    with pytest.raises(SystemExit) as stop:
        main(["rules", "coverage", str(tmp_path), "--indicator", "99"])
    assert stop.value.code == 2
    assert "99" in capsys.readouterr().err
