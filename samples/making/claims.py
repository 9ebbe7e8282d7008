"""The self-assessments of both regions."""

from __future__ import annotations

from .sheets import Cell, csv_text, xlsx

HEAD: list[Cell] = ["indicator", "question", "max", "answer", "score", "opd"]


def good() -> bytes:
    """Claims that the evidence of Kabupaten Sukamekar bears out."""
    return csv_text([HEAD, [1, "1", 12, "Ada, Perda Nomor 4 Tahun 2021", 12, "Bagian Hukum Setda"], [2, "1", 3, "Ada", 3, "DPPPA"], [2, "4", 10, "Ada, 2022-2026", 10, "DPPPA"], [2, "6", 5, "Ada", 5, "DPPPA"],
                     [4, "2", 1, "98,2 persen tahun 2024", 1, "Disdukcapil"], [4, "3", 1, "68,0 persen tahun 2024", 1, "Disdukcapil"], [5, "2", 10, "Ada, terstandar", 10, "Dinas Perpustakaan"], [7, "1", 10, "37 perkawinan anak tahun 2024", 10, "Kemenag"],
                     [12, "1", 3, "98,4 persen tahun 2024", 3, "Dinkes"], [19, "2a-2e", 16, "152 satuan pendidikan", 12, "Disdik"], [20, "2", 4, "Ada", 4, "Kemenag"]])


def faulty() -> bytes:
    """Claims of Kota Tanjungrukmi; two without evidence, one with another figure."""
    rows: list[list[Cell]] = [HEAD, [1, "1", 12, "Ada", 12, "Bagian Hukum Setda"], [2, "1", 3, "Ada", 3, "DPPPA"], [2, "4", 10, "Ada", 10, "DPPPA"], [4, "2", 1, "98,7 persen tahun 2024", 1, "Disdukcapil"], [5, "2", 10, "Ada, PISA", 10, "Dinas Perpustakaan"],
                              [11, "2", 9, "Ada, RBRA bersertifikat", 9, "Dinas PUPR"], [16, "5", 3, "Tidak ada data", 0, "Dinas PUPR"], [17, "2", 3, "Ada sanksi", 3, "Dinkes"], [20, "2", 4, "Ada, 3 rumah ibadah", 4, "Kemenag"]]
    return xlsx({"Penilaian mandiri": rows})
