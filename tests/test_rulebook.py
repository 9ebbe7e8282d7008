"""The rulebook that comes with the program: its sums, its names, and how its faults are told."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from classifiers.text import phrase_key
from rules.book import DEFAULT, Book, Phrases, RulebookError, load

KLASTER_POINTS = {0: 164, 1: 115, 2: 156, 3: 150, 4: 110, 5: 205, 6: 100}
# Their questions add up to more than the indicator: 54 to 51, and 123 to 122 (part B 18 to 17).
SCALED = {19: 54, 21: 123}
SHORTEST_STRONG = 4

BROKEN = """\
id: 1
klaster: 0
name: {id: Nama, en: Name}
short: {id: Nama, en: Name}
points: minus
source: {of: an example, confidence: sure}
opd: [DPPPA]
privacy: low
topic:
  strong: [contoh]
items:
  - key: Salah Tulis
"""


@pytest.fixture(scope="module")
def book() -> Book:
    return load()


def normal(phrase: str) -> str:
    return phrase_key(phrase).strip()


def phrase_sets(book: Book) -> dict[str, Phrases]:
    sets = {f"aspect {name}": phrases for name, phrases in book.cover.aspects.items()}
    for indicator in book.indicators:
        sets[f"{indicator.id} topic"] = indicator.topic
        for item in indicator.items:
            sets[f"{indicator.id} {item.key}"] = item.phrases
    return sets


def test_there_are_24_indicators_and_two_for_kecamatan_and_desa(book: Book) -> None:
    assert [indicator.id for indicator in book.indicators] == list(range(1, 27))
    assert sum(len(each.items) for each in book.indicators if each.id <= 24) == 169


def test_points_of_indicators_add_up_per_klaster_and_to_the_whole(book: Book) -> None:
    klaster: dict[int, float] = defaultdict(float)
    for indicator in book.indicators:
        klaster[indicator.klaster] += indicator.points
    assert dict(klaster) == KLASTER_POINTS
    assert sum(klaster.values()) == book.cover.total == 1000


def test_points_of_items_add_up_to_their_indicator(book: Book) -> None:
    for indicator in book.indicators:
        items = sum(item.points for item in indicator.items)
        assert items == SCALED.get(indicator.id, indicator.points), indicator.id
        worth = sum(indicator.worth(item) for item in indicator.items)
        assert worth == pytest.approx(indicator.points)


def test_bands_ascend(book: Book) -> None:
    least = [band.least for band in book.cover.bands]
    assert least == sorted(set(least))


def test_every_phrase_survives_normalising(book: Book) -> None:
    for owner, phrases in phrase_sets(book).items():
        for phrase in (*phrases.strong, *phrases.weak, *phrases.excluding):
            assert normal(phrase), (owner, phrase)


def test_strong_phrases_are_not_short(book: Book) -> None:
    short = [
        (owner, phrase)
        for owner, phrases in phrase_sets(book).items()
        for phrase in phrases.strong
        if len(normal(phrase)) < SHORTEST_STRONG
    ]
    assert not short


def test_a_strong_phrase_belongs_to_one_indicator(book: Book) -> None:
    owners: dict[str, set[int]] = defaultdict(set)
    for indicator in book.indicators:
        for phrases in (indicator.topic, *(item.phrases for item in indicator.items)):
            for phrase in phrases.strong:
                owners[normal(phrase)].add(indicator.id)
    assert not {phrase: ids for phrase, ids in owners.items() if len(ids) > 1}


def test_a_phrase_stands_once_in_its_list(book: Book) -> None:
    for owner, phrases in phrase_sets(book).items():
        for each in (phrases.strong, phrases.weak, phrases.excluding):
            keys = [normal(phrase) for phrase in each]
            twice = {key for key in keys if keys.count(key) > 1}
            assert not twice, (owner, twice)


def test_no_strong_phrase_is_ruled_out_by_its_own_owner(book: Book) -> None:
    for owner, phrases in phrase_sets(book).items():
        excluding = {normal(phrase) for phrase in phrases.excluding}
        assert not excluding & {normal(phrase) for phrase in phrases.strong}, owner


def test_aspects_hold_weak_phrases_only(book: Book) -> None:
    assert not [name for name, phrases in book.cover.aspects.items() if phrases.strong]


def test_every_item_can_be_recognised(book: Book) -> None:
    for indicator in book.indicators:
        for item in indicator.items:
            phrases = item.phrases.strong or item.phrases.weak or item.aspects or item.themes
            assert phrases, (indicator.id, item.key)


def test_offices_have_distinct_names_and_spellings(book: Book) -> None:
    names = [office.name for office in book.cover.offices]
    assert len(names) == len(set(names))
    spelled: dict[str, str] = {}
    for office in book.cover.offices:
        for phrase in office.phrases:
            assert spelled.setdefault(normal(phrase), office.name) == office.name, phrase


def test_every_office_named_is_in_the_cover(book: Book) -> None:
    known = {office.name for office in book.cover.offices}
    for indicator in book.indicators:
        assert set(indicator.opd) <= known, indicator.id
        for item in indicator.items:
            assert set(item.opd) <= known, (indicator.id, item.key)


def test_every_kind_named_is_known(book: Book) -> None:
    kinds = {path.stem for path in (DEFAULT.parent / "classifiers" / "kinds").glob("*.yaml")}
    if not kinds:
        pytest.skip("no kinds yet")
    for indicator in book.indicators:
        for item in indicator.items:
            assert set(item.kinds) <= kinds, (indicator.id, item.key)
            yes = {example.kind for example in item.examples.yes}
            assert yes <= set(item.kinds), (indicator.id, item.key)


def test_every_code_of_the_contract_has_its_rule(book: Book) -> None:
    assert len(book.cover.codes) == 36


def written(folder: Path, indicator: str, cover: str | None = None) -> Path:
    (folder / "indicators").mkdir(parents=True)
    own = (DEFAULT / "book.yaml").read_text(encoding="utf-8")
    (folder / "book.yaml").write_text(cover or own, encoding="utf-8")
    (folder / "indicators" / "01-contoh.yaml").write_text(indicator, encoding="utf-8")
    return folder


def test_all_faults_of_a_file_are_told_with_their_lines(tmp_path: Path) -> None:
    with pytest.raises(RulebookError) as error:
        load(written(tmp_path, BROKEN))
    lines = str(error.value).splitlines()
    assert any(line.startswith("01-contoh.yaml:5: points:") for line in lines)
    assert any(line.startswith("01-contoh.yaml:6: source.confidence:") for line in lines)
    assert any(line.startswith("01-contoh.yaml:12: items.0.key:") for line in lines)


def test_a_file_that_is_no_yaml_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(RulebookError, match=r"01-contoh\.yaml:3: "):
        load(written(tmp_path, "id: 1\nname: x\n  klaster: [1\n"))


@pytest.mark.parametrize("line", [b"name: \xff", b"name: \x07"])
def test_bytes_that_are_no_text_are_told_with_their_line(tmp_path: Path, line: bytes) -> None:
    folder = written(tmp_path, "id: 1\n")
    (folder / "book.yaml").write_bytes(b"version: 1\n" + line)
    with pytest.raises(RulebookError, match=r"book\.yaml:2: "):
        load(folder)


def test_faults_of_both_files_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(RulebookError) as error:
        load(written(tmp_path, BROKEN, cover="version: 2\n"))
    names = {line.split(":")[0] for line in str(error.value).splitlines()}
    assert names == {"book.yaml", "01-contoh.yaml"}


def test_names_that_the_cover_does_not_know_are_faults(tmp_path: Path) -> None:
    own = next((DEFAULT / "indicators").glob("01-*.yaml")).read_text(encoding="utf-8")
    changed = own.replace("    checks: [draft]", "    aspects: [asing]\n    checks: [tak-ada]", 1)
    assert changed != own
    with pytest.raises(RulebookError) as error:
        load(written(tmp_path, changed))
    assert "aspect asing is not in book.yaml" in str(error.value)
    assert "finding code tak-ada is not in book.yaml" in str(error.value)


def test_an_empty_folder_is_no_rulebook(tmp_path: Path) -> None:
    with pytest.raises(RulebookError):
        load(tmp_path)
