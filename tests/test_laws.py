"""The table of laws is sound."""

from __future__ import annotations

from rules.laws import laws


def test_no_law_is_listed_twice_or_stands_for_itself():
    names = [law.law for law in laws().replaced]
    assert len(names) == len(set(names))
    assert all(law.law not in law.instead for law in laws().replaced)


def test_a_law_is_not_older_than_the_day_it_took_over():
    for law in laws().replaced:
        newest = min(int(name.rsplit("/", 1)[1]) for name in law.instead)
        assert int(law.since[:4]) >= newest, law.law


def test_gazette_numbers_have_their_shape():
    for name, gazette in laws().gazette.items():
        assert gazette.ln, name
        assert gazette.ln.split("/")[0] == name.rsplit("/", 1)[1]
        assert gazette.tln, name
        assert gazette.tln.isdigit()
