"""Every kind knows its own examples and leaves the others alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from classifiers.judge import OTHER
from classifiers.kind import kind_of
from classifiers.parts import main_view, parts_of
from classifiers.signals import Kind, kinds
from classifiers.text import View
from pipeline.records import Document, Page, Photo, Table, TextSource
from rules.book import RulebookError, validated

YES = [(k.id, n, text) for k in kinds() for n, text in enumerate(k.examples.yes)]
NO = [(k.id, n, text) for k in kinds() for n, text in enumerate(k.examples.no)]


def view_of(*pages: str, path: str = "berkas.pdf", source: TextSource = TextSource.TEXT) -> View:
    return View(
        Document(
            path=path,
            sha256="0" * 64,
            size=1,
            media_type="application/pdf",
            page_count=len(pages),
            pages=tuple(Page(number=n, text=t, source=source) for n, t in enumerate(pages, 1)),
        )
    )


@pytest.mark.parametrize(("kind", "number", "text"), YES)
def test_yes(kind: str, number: int, text: str) -> None:
    verdict = kind_of(view_of(text))
    assert verdict.kind == kind, [(r.kind, r.score) for r in verdict.against]
    assert verdict.because


@pytest.mark.parametrize(("kind", "number", "text"), NO)
def test_no(kind: str, number: int, text: str) -> None:
    assert kind_of(view_of(text)).kind != kind


LETTER = """PEMERINTAH KABUPATEN SUKAMEKAR
DINAS SOSIAL
Sukamekar, 4 Maret 2024
Nomor : 005/121/Dinsos
Sifat : Penting
Hal : Undangan
Yth. Kepala LKSA
Mengharap kehadiran Saudara pada:
hari/tanggal : Kamis, 7 Maret 2024
tempat : Aula
acara : Rapat koordinasi"""
PRESENT = """DAFTAR HADIR
Acara : Rapat koordinasi
Hari/Tanggal : Kamis, 7 Maret 2024
No Nama Instansi Tanda Tangan
1. Darsono LKSA Kasih
2. Wulan LKSA Mentari"""
MINUTES = """NOTULEN RAPAT
Hari/tanggal : Kamis, 7 Maret 2024
Pimpinan rapat : Kepala Dinas
Peserta : 20 LKSA
Pembahasan
Kesimpulan"""
REPORT = """LAPORAN PELAKSANAAN KEGIATAN
RAPAT KOORDINASI LKSA
A. Pendahuluan
B. Peserta
C. Hasil
D. Penutup"""


def test_a_bundle_is_its_parts() -> None:
    view = view_of(LETTER, PRESENT, "3. Rina LKSA Bunda\n4. Seno LKSA Asih", MINUTES, REPORT)
    parts = parts_of(view)
    assert [(p.kind, p.first, p.last) for p in parts] == [
        ("undangan", 1, 1),
        ("daftar_hadir", 2, 3),
        ("notula", 4, 4),
        ("laporan_kegiatan", 5, 5),
    ]
    assert parts[0].number == "005/121/Dinsos"
    assert parts[0].date == "2024-03-04"
    assert kind_of(view).kind == "laporan_kegiatan"
    assert [page.number for page in main_view(view, parts).pages] == [5]


@pytest.mark.parametrize(
    "line",
    [
        "yang mengikuti rapat sebagaimana daftar hadir terlampir, dan menyepakati hal berikut",
        "Pada bagian ini undangan disampaikan kepada sekolah dan daftar hadir diisi oleh semua peserta didik",
    ],
)
def test_running_text_begins_no_part(line: str) -> None:
    assert parts_of(view_of(REPORT, f"{line}\nNo  Nama  Tanda tangan\n1. Siti\n2. Budi")) == ()


@pytest.mark.parametrize("line", ["D A F T A R  H A D I R", "Daftar Hadir", "DAFTAR HADIR RAPAT KOORDINASI GUGUS TUGAS KABUPATEN LAYAK ANAK TAHUN 2024"])
def test_a_heading_begins_a_part(line: str) -> None:
    parts = parts_of(view_of(REPORT, f"{line}\nHari : Senin\nNo  Nama  Instansi  Tanda tangan\n1. Siti  Dinsos\n2. Budi  Dinkes"))
    assert [part.kind for part in parts] == ["laporan_kegiatan", "daftar_hadir"]


def test_annexes_are_no_parts() -> None:
    decree = next(k for k in kinds() if k.id == "kep_kada").examples.yes[0]
    assert (
        parts_of(
            view_of(
                decree, "LAMPIRAN KEPUTUSAN BUPATI SUKAMEKAR\nDAFTAR HADIR\nNo Nama Tanda Tangan"
            )
        )
        == ()
    )
    assert parts_of(view_of(decree, "DAFTAR LEMBAGA\n1. A\n2. B\n3. C\n4. D")) == ()
    assert parts_of(view_of(REPORT, "LAMPIRAN 1\n" + PRESENT)) == ()
    assert (
        parts_of(view_of(REPORT, "DOKUMENTASI KEGIATAN\nFoto 1. Pembukaan\nFoto 2. Diskusi")) == ()
    )
    assert parts_of(view_of(LETTER)) == ()


def test_the_file_name_never_wins_over_content() -> None:
    assert kind_of(view_of(MINUTES, path="1/undangan rapat.pdf")).kind == "notula"
    assert kind_of(view_of("halaman 1", path="2/SK Bupati Gugus Tugas.pdf")).kind == "kep_kada"
    assert kind_of(view_of("halaman 1", path="2/SK Bupati Gugus Tugas.pdf")).confidence < 0.5


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "kep_kada",
            "BUPATI SUKAMEKAR\nKEPUTUSANBUPATI SUKAMEKAR\nN0MOR 188.45/3/KEP/2023\nTENTANG\nFORUM ANAK\nMenirnbang : a. bahwa\nMengmgat : 1.\nMEMUTU5KAN\nKESATU :\nKEDUA :",
        ),
        (
            "daftar_hadir",
            "DAFTARHADIR\nHari/Tanggal : Kamis\nNo Nama lnstansi Tanda Tangan\n1 Darsono",
        ),
        ("notula", "N0TULEN RAPAT\nPimpinan rapat : Camat\nPeserta : kader\nKesimpu1an"),
        (
            "perda",
            "PERATURANDAERAH KABUPATEN SUKAMEKAR\nNOM0R 4 TAHUN 2022\nTENTANG KLA\nDengan Persetujuan Bersama\nPasal 1\nPasal 2",
        ),
        (
            "undangan",
            "DINAS SOSIAL\nNomor : 005/12\nSifat : Penting\nHal : Undangan\nYth. Lurah\nMengharapkehadiran Saudara pada\nHari : Senin\nTempat : Aula",
        ),
        (
            "laporan_kegiatan",
            "LAP0RAN KEGlATAN\nSOSIALISASI HAK ANAK\nA. Pendahuluan\nB. Peserta\nC. Penutup",
        ),
    ],
)
def test_recognised_text_with_noise(kind: str, text: str) -> None:
    assert kind_of(view_of(text, source=TextSource.OCR)).kind == kind


def test_pictures_without_text() -> None:
    photo = Document(
        path="a.jpg",
        sha256="0",
        size=1,
        media_type="image/jpeg",
        page_count=1,
        photo=Photo(),
        pages=(Page(number=1, text="", source=TextSource.OCR),),
    )
    assert kind_of(View(photo)).kind == "foto"
    assert kind_of(View(replace(photo, photo=Photo(form="screenshot")))).kind == "tangkapan_layar"
    empty = replace(photo, photo=None, pages=(), media_type="application/pdf", page_count=0)
    assert kind_of(View(empty)).kind == "lainnya"


@pytest.mark.parametrize(
    "text",
    [
        "Resep bubur ayam\nbahan: beras, ayam\ncara memasak: rebus sampai lunak",
        "Proposal bazar karang taruna\nLatar belakang\nAnggaran",
        "Nomor : 900/2\nSifat : Biasa\nHal : Permohonan data\nYth. Kepala Dinas\nDengan hormat, mohon data.",
        "",
    ],
)
def test_other_papers_are_lainnya(text: str) -> None:
    assert kind_of(view_of(text)).kind == "lainnya"


def test_all_kinds_of_the_house_are_there() -> None:
    ids = {kind.id for kind in kinds()}
    assert len(ids - {OTHER}) == 48
    assert all(Path(f"classifiers/kinds/{kind}.yaml").exists() for kind in ids)


def test_a_faulty_kind_is_named() -> None:
    with pytest.raises(RulebookError, match=r"x\.yaml:\d+"):
        validated(
            Path("x.yaml"),
            "id: x\nsignals:\n  - {weight: 1, title: [a], regex: b}\nexamples: {}\n",
            Kind,
        )


@pytest.mark.parametrize(
    "rows",
    [
        (("Uraian", "Laki-laki", "Perempuan", "Jumlah"), ("Perkawinan anak", "3", "38", "41")),
        (("Sasaran ibu hamil", "Memiliki Buku KIA", "Persentase"), ("1.600", "1.504", "94,0")),
        (("Uraian", "Jumlah"), ("Jumlah perkawinan anak", "64")),
    ],
)
def test_a_single_row_of_figures_is_a_table(rows: tuple[tuple[str, ...], ...]) -> None:
    text = "JUMLAH PERKAWINAN ANAK TAHUN 2025\n" + "\n".join("\t".join(row) for row in rows)
    view = view_of(text)
    page = replace(view.document.pages[0], tables=(Table(rows=rows),))
    assert kind_of(View(replace(view.document, pages=(page,)))).kind == "tabel_data"


def test_a_single_row_of_money_is_not_a_table_of_data() -> None:
    rows = (("Uraian", "Jumlah anggaran (Rp)"), ("Honor", "12.000.000"))
    view = view_of("Honor narasumber\n" + "\n".join("\t".join(row) for row in rows))
    page = replace(view.document.pages[0], tables=(Table(rows=rows),))
    assert kind_of(View(replace(view.document, pages=(page,)))).kind != "tabel_data"
