"""The gazetteer knows the official regions and how people write them."""

import pytest

from rules.gazetteer import find, known, mentions, near, regions, suggest


def test_all_regions_are_there() -> None:
    assert len(regions()) == 514
    assert find("32.16").name == "Kabupaten Bekasi"  # type: ignore[union-attr]
    assert find("3275").province == "Jawa Barat"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("written", "official"),
    [
        ("Kabupaten Bekasi", "Kabupaten Bekasi"),
        ("Kab. Bekasi", "Kabupaten Bekasi"),
        ("Kab Bekasi", "Kabupaten Bekasi"),
        ("KAB.BEKASI", "Kabupaten Bekasi"),
        ("Pemkab Bekasi", "Kabupaten Bekasi"),
        ("BUPATI BEKASI", "Kabupaten Bekasi"),
        ("WALI KOTA BEKASI", "Kota Bekasi"),
        ("Walikota Bekasi", "Kota Bekasi"),
        ("Pemkot Bekasi", "Kota Bekasi"),
        ("Pemko Medan", "Kota Medan"),
        ("PEMERINTAH KOTA MEDAN", "Kota Medan"),
        ("Kota Adm. Jakarta Selatan", "Kota Administrasi Jakarta Selatan"),
        ("Kota Adm Jakarta Selatan", "Kota Administrasi Jakarta Selatan"),
        ("Kota Administrasi Jakarta Timur", "Kota Administrasi Jakarta Timur"),
        ("Kabupaten Administrasi Kepulauan Seribu", "Kabupaten Administrasi Kepulauan Seribu"),
        ("Kab. Kep. Seribu", "Kabupaten Administrasi Kepulauan Seribu"),
        ("Kabupaten Gunung Kidul", "Kabupaten Gunungkidul"),
        ("Kabupaten Karang Asem", "Kabupaten Karangasem"),
        ("Kota Pare-Pare", "Kota Parepare"),
        ("Kota Baubau", "Kota Bau Bau"),
        ("Kota Palangka Raya", "Kota Palangkaraya"),
        ("Kabupaten Toba Samosir", "Kabupaten Toba"),
        ("KABUPATEN BEKASl", "Kabupaten Bekasi"),
        ("Gresik", "Kabupaten Gresik"),
        ("Pangkep", "Kabupaten Pangkajene dan Kepulauan"),
        ("Kab. Kotabaru", "Kabupaten Kotabaru"),
    ],
)
def test_usual_spellings(written: str, official: str) -> None:
    found = find(written)
    assert found is not None
    assert found.name == official


@pytest.mark.parametrize(
    "name", ["Bekasi", "Kabupaten Sukamekar", "Jawa Barat", "Provinsi Banten", ""]
)
def test_ambiguous_or_unknown_is_not_found(name: str) -> None:
    assert find(name) is None


def test_suggestions_are_near() -> None:
    assert "Kabupaten Bekasi" in suggest("Kabupaten Bekassi")
    assert "Kota Bukittinggi" in suggest("Bukit Tingi")
    assert suggest("zzzz") == []


def test_mentions_need_a_prefix_and_a_capital() -> None:
    text = (
        "Pemkab Garut dan Kota Tasikmalaya hadir; Bekasi tidak. Menuju Kabupaten Layak Anak. "
        "Kabupaten Bandung Barat, bukan kota batu bata."
    )
    found = [(m.region.name, text[m.start : m.end]) for m in mentions(text)]
    assert found == [
        ("Kabupaten Garut", "Pemkab Garut"),
        ("Kota Tasikmalaya", "Kota Tasikmalaya"),
        ("Kabupaten Bandung Barat", "Kabupaten Bandung Barat"),
    ]


def test_near_is_careful() -> None:
    region = near(False, "TASIKMALAVA")
    assert region is not None
    assert region.name == "Kabupaten Tasikmalaya"
    assert near(False, "SUKAMEKAR") is None


def test_a_kecamatan_is_no_slip_for_another_region() -> None:
    assert known(False, "Bangil") is None  # seat of Kabupaten Pasuruan, not Kabupaten Bangli
    assert known(False, "Bangli").code == "51.06"  # type: ignore[union-attr]
