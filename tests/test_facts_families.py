"""Forms of papers that come in families: wrapped offices, listed klaster, noughts for a number."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from fact_reading import values, view_of
from reading import read

from classifiers.facts import FACTS
from classifiers.fingerprint import fingerprint_of
from classifiers.text import View
from pipeline.records import Page, Table, TextSource

RULE = (
    "PERATURAN DAERAH X\nNOMOR 3 TAHUN 2023\nTENTANG\nANAK\nPasal 1\n"
    "Peraturan ini mulai berlaku pada tanggal diundangkan.\n"
    "Ditetapkan di Y\npada tanggal 3 Maret 2023\nBUPATI X,\nBUDI SANTOSO"
)


def test_an_office_wrapped_over_two_lines_is_no_name() -> None:
    text = "a\n" * 12 + "KEPALA DINAS PENDIDIKAN DAN\nKEBUDAYAAN,\n\nSITI AMINAH\nNIP. 1"
    assert values("signer", "kep_kadis", text) == ["SITI AMINAH"]


def test_listed_klaster() -> None:
    assert values("klaster", "notula", "klaster I, II, III, IV, dan V") == list("12345")
    assert values("klaster", "notula", "klaster 4, 5 kegiatan") == ["4"]
    assert values("klaster", "notula", "meliputi Kelembagaan; Klaster I; Klaster II") == list("012")


@pytest.mark.parametrize(("number", "name"), [("000/000/X/2023", "number-blank"), ("000/12/X/2023", "number")])
def test_noughts_for_a_number(number: str, name: str) -> None:
    assert values("number", "kep_kadis", f"KEPUTUSAN\nNOMOR {number}\nTENTANG", name=name) == [number]


def test_a_rule_without_promulgation() -> None:
    assert values("draft", "perda", RULE)
    assert not values("draft", "perda", RULE + "\nDiundangkan di Y\npada tanggal 4 Maret 2023")
    assert not values("draft", "perda", "SALINAN\n" + RULE)
    assert values("draft", "perda", "DRAFT II - hasil pembahasan 2 Maret\nBUPATI X")


def test_a_letterhead_is_no_title() -> None:
    text = "PEMERINTAH KABUPATEN X\nBAGIAN HUKUM SEKRETARIAT DAERAH\nJalan Mawar 1\nNOTULEN\nRAPAT RAPERDA KLA"
    assert values("title", "notula", text) == ["NOTULEN RAPAT RAPERDA KLA"]


def tabs(*names: str) -> list[str]:
    """The klaster read off a workbook whose tabs are called so."""
    pages = [
        Page(number=n, text="Program\tTarget\nA\t1", source=TextSource.TEXT, tables=(Table(rows=(("Program", "Target"), ("A", "1")), place=f"lembar {name}"),))
        for n, name in enumerate(names, 1)
    ]  # fmt: skip
    return [fact.value for fact in FACTS["klaster"].read(view_of(*pages), "rad")]


def test_klaster_that_only_the_tabs_of_a_workbook_name() -> None:
    assert tabs("Kelembagaan", "Klaster I", "KLASTER_2 Keluarga", "Rekap") == ["0", "1", "2"]
    assert tabs("K1", "K.2", "Kls 3", "K IV", "K5") == ["1", "2", "3", "4", "5"]
    assert tabs("K1", "K2", "Sheet3") == []


def test_klaster_of_a_column_of_their_own() -> None:
    rows = (("Klaster", "Program"), ("Kelembagaan", "Rapat"), ("I", "Akta"), ("2", "Puspaga"), ("-", "Lain"))
    page = Page(number=1, text="RENCANA AKSI", source=TextSource.TEXT, tables=(Table(rows=rows, place="tabel 1"),))
    assert [fact.value for fact in FACTS["klaster"].read(view_of(page), "rad")] == ["0", "1", "2"]
    other = Page(number=1, text="RENCANA AKSI", source=TextSource.TEXT, tables=(Table(rows=(("No", "Program"), *rows[1:]), place="tabel 1"),))
    assert [fact.value for fact in FACTS["klaster"].read(view_of(other), "rad")] == []


@pytest.mark.parametrize(
    "wording",
    [
        "Pasal 4 semula berbunyi: berlaku sampai 30 Juni 2022;\ndiubah menjadi: berlaku sampai dengan 30 Juni 2027.",
        "Perjanjian yang berlaku sampai 30 Juni 2022 diperpanjang sampai dengan tanggal 30 Juni 2027.",
        "Sebelumnya masa berlaku sampai 30 Juni 2022, menjadi berlaku hingga 30 Juni 2027.",
    ],
)
def test_the_old_term_that_an_amendment_quotes_is_not_its_own(wording: str) -> None:
    deed = f"ADDENDUM PERJANJIAN KERJA SAMA\nPada hari ini, tanggal 4 Mei 2022, disepakati:\n{wording}"
    assert values("validity", "pks", deed, name="valid-to") == ["2027-06-30"]


def test_a_term_that_may_be_prolonged_is_still_its_own() -> None:
    deed = "PERJANJIAN KERJA SAMA\nPada hari ini, tanggal 4 Mei 2022, disepakati:\nberlaku sampai 30 Juni 2024 dan dapat diperpanjang 2 (dua) tahun"
    assert values("validity", "pks", deed, name="valid-to") == ["2024-06-30"]


def test_an_agreement_that_goes_on_by_itself_has_no_end() -> None:
    deed = "PERJANJIAN KERJA SAMA\nPada hari ini, tanggal 4 Mei 2020, disepakati kerja sama.\nPasal 5\nPerjanjian ini berlaku 2 (dua) tahun"
    assert values("validity", "pks", f"{deed} sejak ditandatangani.", name="valid-to") == ["2022-05-04"]
    assert values("validity", "pks", f"{deed} dan tidak diperpanjang otomatis.", name="valid-to") == ["2022-05-04"]
    assert values("validity", "pks", f"{deed} dan diperpanjang secara otomatis bila tidak ada keberatan.", name="valid-to") == []


SEATS = "KEPUTUSAN BUPATI X\nMEMUTUSKAN :\nKESATU : Susunan tim:\n"


@pytest.mark.parametrize(
    ("row", "office"),
    [
        ("Kadis Kesehatan", "Dinkes"),
        ("Kadinkes", "Dinkes"),
        ("Kaban Perencanaan Pembangunan Daerah", "Bappeda"),
        ("Kasatpol PP", "Satpol PP"),
        ("Kapolres", "Polres"),
        ("Kabag Hukum Setda", "Bagian Hukum"),
        ("Kepala Dinas Penanaman Modal, PTSP dan Tenaga Kerja", "Disnaker"),
        ("Kepala Dinas Sosial dan Tenaga Kerja", "Dinsos"),
        ("Kepala Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak", "Dinsos"),
        ("Kepala Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak", "DPPPA"),
        ("Kepala Dinas Sosial dan Tenaga Kerja", "Disnaker"),
    ],
)
def test_members_by_their_chiefs_in_one_word_and_by_united_offices(row: str, office: str) -> None:
    assert office in values("member", "kep_kada", f"{SEATS}1) {row}")


def test_kadin_is_no_chief_of_an_office() -> None:
    assert values("member", "kep_kada", f"{SEATS}1) Ketua KADIN") == ["usaha"]


@pytest.mark.parametrize(("row", "group"), [("PKK", "masyarakat"), ("Ketua PHRI", "usaha"), ("Unsur TVRI", "media")])
def test_members_from_outside_by_their_short_names(row: str, group: str) -> None:
    assert group in values("member", "kep_kada", f"{SEATS}1) {row}")


BUNDLE = (
    "SD NEGERI 1 X\nI. UNDANGAN\nYth. wali murid, hadirilah rapat.\nII. DAFTAR HADIR RAPAT WALI MURID\n1. Ani 2. Budi\n"
    "III. NOTULEN RAPAT\nWali murid sepakat.\nIV. LAPORAN\nRapat berjalan baik."
)


def test_a_bundle_numbers_its_parts() -> None:
    legs = {"undangan", "daftar_hadir", "notula", "laporan_kegiatan"}
    assert set(values("activity", "daftar_hadir", BUNDLE, name="leg")) == legs
    lettered = BUNDLE.replace("IV.", "D.").replace("III.", "C.").replace("II.", "B.").replace("I.", "A.")
    assert set(values("activity", "daftar_hadir", lettered, name="leg")) == legs
    contents = "LAPORAN\nTerlampir:\nI. Undangan\nII. Daftar hadir\nIII. Notulen\nIV. Laporan"
    assert "daftar_hadir" not in values("activity", "laporan_kegiatan", contents, name="leg")


def test_members_of_a_working_group_told_in_one_sentence():
    told = (
        "Kelompok kerja klaster II beranggotakan Kepala Dinas Sosial, Kepala Kantor Kementerian Agama, Ketua"
        " Pengadilan Agama, Kepala Dinas Perhubungan, Kepala Dinas Pekerjaan Umum dan Penataan Ruang, Ketua TP"
        " PKK, Ketua Yayasan Pelita Anak, serta Pemimpin Redaksi Radio Gema Kota."
    )
    found = values("member", "kep_kada", SEATS + told)
    assert {"Dinsos", "Kemenag", "Pengadilan Agama", "Dishub", "Dinas PUPR", "TP PKK", "masyarakat", "media"} <= set(found)


@pytest.mark.parametrize("heading", ["Bab Kesatu Kelembagaan: perda dan gugus tugas", "Bagian Kedua Kelembagaan", "BAB 2.1 KELEMBAGAAN"])
def test_the_klaster_of_the_evaluation_as_a_whole_by_a_chapter_counted_in_words(heading):
    assert values("klaster", "profil_anak", f"PROFIL ANAK\n{heading}\nKlaster I\nKlaster II\n")[0] == "0"


def mail_of(tmp_path, body: str) -> View:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "a@opd.example", "kla@daerah.example", "Laporan kegiatan"
    letter["Date"] = "Mon, 04 Nov 2024 08:00:00 +0700"
    letter.set_content(body)
    return View(read(tmp_path, "surat.eml", letter.as_bytes()))


def test_the_head_of_a_mail_tells_no_event(tmp_path) -> None:
    view = mail_of(tmp_path, "Kegiatan dilaksanakan pada tanggal 12 Juni 2024 dengan 40 anak.\n")
    assert [f.value for f in FACTS["activity-date"].read(view, "laporan_kegiatan")] == ["2024-06-12"]
    assert [f.value for f in FACTS["figures"].read(view, "laporan_kegiatan")] == ["40"]
    body = " ".join(f"kata{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(60))
    assert fingerprint_of(mail_of(tmp_path, body)) == fingerprint_of(view_of(body))


@pytest.mark.parametrize(
    ("body", "by"),
    [
        ("Terlampir rekap konselor. Terima kasih.", "surel"),
        ("Mohon dilihat pada lampiran.", "surel"),
        ("Belum ada yang dilampirkan.", None),
        ("Rekap terlampir pada tautan https://berkas.example/x", None),
        ("Rapat ditunda.", None),
    ],
)
def test_a_mail_says_that_it_brings_something(tmp_path, body: str, by: str | None) -> None:
    found = [fact.get("by") for fact in FACTS["annex"].read(mail_of(tmp_path, body + "\n"), "lainnya")]
    assert found == ([by] if by else [])
