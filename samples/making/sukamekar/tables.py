"""The figures of the offices: tables for two years that add up."""

from __future__ import annotations

from ..sheets import Cell

DISTRICTS = ("Mekarwangi", "Rancapatri", "Sukalaju", "Batulawas", "Gunungsela", "Pasirmuncul", "Cijambu Girang", "Telaga Asih")
# children 0-17 at the end of the year, boys and girls, in the order of DISTRICTS
BOYS = {2023: (6310, 5120, 4625, 4310, 3980, 4015, 4228, 3190), 2024: (6402, 5168, 4671, 4352, 4012, 4040, 4215, 3207)}
GIRLS = {2023: (6061, 4902, 4440, 4128, 3824, 3850, 4043, 3065), 2024: (6148, 4947, 4490, 4171, 3851, 3877, 4030, 3077)}
SHARE = {2023: (985, 972, 968, 965, 955, 962, 968, 971), 2024: (991, 984, 981, 980, 972, 979, 982, 984)}


def births(year: int) -> list[list[Cell]]:
    """Children with a birth certificate by kecamatan and sex; per mille shares make whole numbers."""
    rows: list[list[Cell]] = [["REKAPITULASI KEPEMILIKAN KUTIPAN AKTA KELAHIRAN ANAK 0-17 TAHUN"], [f"KABUPATEN SUKAMEKAR, 31 DESEMBER {year}"], [],
                              ["No", "Kecamatan", "Anak L", "Anak P", "Jumlah anak", "Memiliki akta L", "Memiliki akta P", "Jumlah memiliki akta", "Persen"]]
    total = [0] * 6
    for at, name in enumerate(DISTRICTS):
        boys, girls, share = BOYS[year][at], GIRLS[year][at], SHARE[year][at]
        with_b, with_g = boys * share // 1000, girls * share // 1000
        numbers = [boys, girls, boys + girls, with_b, with_g, with_b + with_g]
        total = [a + b for a, b in zip(total, numbers, strict=True)]
        rows.append([at + 1, f"Kec. {name}", *numbers, round(100 * numbers[5] / numbers[2], 1)])
    return [*rows, [None, "JUMLAH", *total, round(100 * total[5] / total[2], 1)], [], ["Sumber: SIAK Disdukcapil Kabupaten Sukamekar"]]


def cards() -> list[list[Cell]]:
    rows: list[list[Cell]] = [["KEPEMILIKAN KARTU IDENTITAS ANAK (KIA) USIA 0-17 TAHUN"], ["KABUPATEN SUKAMEKAR TAHUN 2023 DAN 2024"], [],
                              ["No", "Tahun", "Wajib KIA L", "Wajib KIA P", "Jumlah", "Memiliki KIA L", "Memiliki KIA P", "Jumlah memiliki KIA", "Persen"]]
    for at, year in enumerate((2023, 2024)):
        boys, girls = sum(BOYS[year]), sum(GIRLS[year])
        share = (61, 68)[at]
        have = (boys * share // 100, girls * share // 100)
        rows.append([at + 1, year, boys, girls, boys + girls, *have, sum(have), round(100 * sum(have) / (boys + girls), 1)])
    return rows


def registered() -> list[list[Cell]]:
    rows: list[list[Cell]] = [["ANAK YANG DIREGISTRASI (DICATAT KELAHIRANNYA) TAHUN 2023 DAN 2024"], ["KABUPATEN SUKAMEKAR"], [],
                              ["No", "Tahun", "Anak L", "Anak P", "Jumlah anak", "Diregistrasi L", "Diregistrasi P", "Jumlah diregistrasi", "Persen"]]
    for at, year in enumerate((2023, 2024)):
        boys, girls = sum(BOYS[year]), sum(GIRLS[year])
        share = (985, 992)[at]
        have = (boys * share // 1000, girls * share // 1000)
        rows.append([at + 1, year, boys, girls, boys + girls, *have, sum(have), round(100 * sum(have) / (boys + girls), 1)])
    return rows


def health(title: str, rows: list[tuple[str, tuple[int, int], tuple[int, int]]]) -> list[list[Cell]]:
    """Numerator and denominator of two years for each measure."""
    out: list[list[Cell]] = [[title], ["KABUPATEN SUKAMEKAR TAHUN 2023 DAN 2024"], [],
                             ["No", "Uraian", "2023 capaian", "2023 sasaran", "2023 persen", "2024 capaian", "2024 sasaran", "2024 persen"]]
    for at, (name, old, new) in enumerate(rows, 1):
        out.append([at, name, *old, round(100 * old[0] / old[1], 1), *new, round(100 * new[0] / new[1], 1)])
    return [*out, [], ["Sumber: Dinas Kesehatan Kabupaten Sukamekar (Komdat Kesmas, e-PPGBM)"]]
