"""What papers tell of their event: children at the table, gifts, standards, annexes, laws, figures."""

from __future__ import annotations

import pytest

from classifiers.facts import activity, annex, child_voice, figures, law, partnership, standard
from classifiers.text import View
from pipeline.records import Document, Page, Table


def view(*pages, rows=()):
    tables = (Table(rows=rows),) if rows else ()
    read = tuple(
        Page(number=n, text=text, tables=tables if n == 1 else ())
        for n, text in enumerate(pages, 1)
    )
    return View(
        Document(
            path="x.pdf",
            sha256="0",
            size=1,
            media_type="application/pdf",
            pages=read,
            page_count=len(read),
        )
    )


def values(reader, kind, *pages, rows=()):
    return {(fact.name, fact.value) for fact in reader.read(view(*pages, rows=rows), kind)}


def names(reader, kind, *pages):
    return {name for name, _ in values(reader, kind, *pages)}


@pytest.mark.parametrize(
    "said",
    [
        "Peserta: camat, lurah, Forum Anak Kota, LPM",
        "Perwakilan anak menyampaikan aspirasi",
        "dihadiri oleh 20 anak",
        "Ketua FAD menandatangani",
        "Suara Anak Tahun 2024 diserahkan",
        "unsur perempuan, anak, dan penyandang disabilitas hadir",
        "naskah disempurnakan bersama perwakilan Forum Anak",
        "acara serentak Forum Anak dan OSIS",
    ],
)
def test_children_at_the_table_are_heard(said):
    found = values(child_voice, "berita_acara", f"BERITA ACARA MUSRENBANG\n{said}")
    assert ("children-due", "6.papp") in found
    assert "child-voice" in {name for name, _ in found}


@pytest.mark.parametrize(
    "said",
    [
        "Peserta: kepala perangkat daerah, camat, lurah",
        "Forum Anak tidak hadir dalam kegiatan ini",
        "tanpa melibatkan Forum Anak",
        "belum ada perwakilan anak yang diundang",
        "akan diundang pula Forum Anak",
        "membahas usulan bagi partisipasi anak",
    ],
)
def test_children_who_were_not_there_are_not(said):
    assert "child-voice" not in names(
        child_voice, "berita_acara", f"BERITA ACARA MUSRENBANG\n{said}"
    )


@pytest.mark.parametrize(
    "said",
    [
        "Bank Maju menyalurkan bantuan 100 paket sembako kepada anak yatim",
        "Kegiatan bakti sosial: pembagian bingkisan lebaran",
        "Penyerahan donasi buku; belum ada perjanjian kerja sama",
        "menyerahkan 5 unit kursi roda",
        "Hotel Y salurkan CSR berupa 60 sepatu",
        "karyawan berbagi keceriaan di panti",
        "penyaluran zakat bagi anak dhuafa",
        "Telah diterima dari UD Sumber Laut berupa telur 30 rak",
        "CV Abadi: penyaluran 40 pasang sandal kepada santri kurang mampu",
    ],
)
def test_gifts_are_gifts(said):
    found = names(partnership, "laporan_kegiatan", said)
    assert "gift" in found
    assert "partnership" not in found


@pytest.mark.parametrize(
    "said",
    [
        "Berdasarkan perjanjian kerja sama nomor 12/2023, PT Jaya menyalurkan bantuan gizi",
        "PT Jaya membagikan susu setiap bulan kepada 120 balita",
        "program pendampingan rutin dan pembagian paket gizi",
    ],
)
def test_lasting_help_is_partnership(said):
    assert "partnership" in names(partnership, "laporan_kegiatan", said)


@pytest.mark.parametrize(
    "said",
    [
        "Dinas menyerahkan 60 akta kelahiran kepada anak panti",
        "memberikan 3 rekomendasi untuk korban",
        "pemberian layanan konseling kepada anak terlantar",
    ],
)
def test_services_are_no_gifts(said):
    assert "gift" not in names(partnership, "laporan_kegiatan", said)


@pytest.mark.parametrize(
    ("head", "due"),
    [
        ("RINGKASAN HASIL DENGAR PENDAPAT RAPERDA KABUPATEN LAYAK ANAK", "1.suara_anak_regulasi"),
        ("CATATAN PRAMUSRENBANG KECAMATAN", "6.papp"),
        ("Rekap Musrenbangdes", "6.papp"),
        ("Hal : Laporan Hasil Uji Publik Ranperda Perlindungan Anak", "1.suara_anak_regulasi"),
        ("MATERI MUSRENBANG", None),
    ],
)
def test_a_record_of_another_name_is_one(head, due):
    found = values(child_voice, "lainnya", f"DINAS X\n{head}\nHadir kepala dinas dan camat.")
    assert found == ({("children-due", due)} if due else set())


@pytest.mark.parametrize(
    ("kind", "text", "due"),
    [
        ("berita_media", "Bupati Buka Musrenbang Kabupaten\nHadir camat, dewan dan pengusaha.", "6.papp"),
        ("berita_media", "Taman Baru\nTaman dibuka.\nAnak senang.\nTahun lalu diusulkan warga\nUsulan musrenbang", None),
        ("perda", "Hasil Konsultasi Publik Rancangan Peraturan Daerah tentang Perlindungan Anak\nHadir dosen.", "1.suara_anak_regulasi"),
        ("perda", "PERATURAN DAERAH KOTA X\nNOMOR 3 TAHUN 2023\nTENTANG\nKOTA LAYAK ANAK", None),
    ],
)
def test_news_and_reports_on_rules_may_owe_the_childrens_voice(kind, text, due):
    assert values(child_voice, kind, text) == ({("children-due", due)} if due else set())



def test_what_is_not_a_gift_is_not_called_one():
    said = "Kegiatan ini bukan\npembagian bantuan, melainkan kelas pengasuhan"
    assert "gift" not in names(partnership, "laporan_kegiatan", said)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("PUSPAGA sudah terstandar dan aktif", "claimed"),
        ("RBRA telah memenuhi standar", "claimed"),
        ("sertifikat masih dalam proses", "pending"),
        ("belum memiliki sertifikat PISA", "pending"),
        ("LKSA terakreditasi B, Nomor Sertifikat: 120/BALKS/2023", "certificate"),
    ],
)
def test_standards_and_their_certificates(said, value):
    assert ("standard", value) in values(standard, "laporan_kegiatan", said)


@pytest.mark.parametrize(
    "said",
    [
        "Ruang baca ini belum juga terstandar",
        "langkah menuju Puspaga terstandar",
        "agar semua lembaga menjadi terstandarisasi",
        "taman diharapkan segera berstandar",
    ],
)
def test_a_standard_that_is_hoped_for_is_not_claimed(said):
    assert ("standard", "claimed") not in values(standard, "laporan_kegiatan", said)


def test_one_that_is_not_yet_does_not_hide_one_that_is():
    said = "Taman kota belum terstandar. Taman alun-alun sudah terstandar."
    assert ("standard", "claimed") in values(standard, "laporan_kegiatan", said)


def test_a_column_of_certificates_is_read():
    rows = (("No", "Nama", "Sertifikat"), ("1", "PUSPAGA Bahari", "menyusul"))
    assert ("standard", "pending") in values(standard, "matriks", "standar", rows=rows)
    assert not values(standard, "lainnya", "menyusun standar operasional prosedur")


DECISION = (
    "KEPUTUSAN BUPATI X\nNOMOR 1/2023\nTENTANG TIM\nMEMUTUSKAN\nKESATU : Membentuk tim sebagaimana tercantum "
    "dalam Lampiran Keputusan ini.\nDitetapkan di X\npada tanggal 3 Maret 2023\nBUPATI X,"
)


@pytest.mark.parametrize(
    ("pages", "there"),
    [
        ((DECISION,), False),
        ((DECISION, "Tembusan:\n1. Gubernur"), False),
        ((DECISION, "LAMPIRAN I : KEPUTUSAN BUPATI X\n1. Ketua"), True),
        ((DECISION, "SUSUNAN TIM PELAKSANA KOTA LAYAK ANAK\n1. Ketua"), True),
    ],
)
def test_annexes_are_known_by_head_or_place(pages, there):
    found = values(annex, "kep_kada", *pages)
    assert ("annex", "referred") in found
    assert (("annex", "present") in found) is there


@pytest.mark.parametrize(
    ("said", "referred"),
    [
        ("Sekolah mengisi daftar periksa pada Lampiran II", True),
        ("laporan memakai bentuk dalam lampiran surat edaran ini", True),
        ("Susunan tim pelaksana sebagaimana terlampir", True),
        ("Pembagian tugas masing-masing pokja (terlampir)", True),
        ("Peraturan Menteri ini sebagaimana tercantum dalam lampirannya", False),
        ("daftar nama pengurus terlampir dan tidak terpisahkan", True),
        ("sesuai rincian tercantum dalam Lampiran Peraturan Menteri Kesehatan Nomor 9 Tahun 2014", False),
        ("jenis usaha dalam Lampiran II Keputusan Presiden Nomor 4 Tahun 2002", False),
        ("tercantum dalam Lampiran Keputusan Bupati yang tidak terpisahkan dari Keputusan ini", True),
    ],
)
def test_own_annexes_are_told_from_those_of_other_rules(said, referred):
    found = values(annex, "surat_edaran", f"SURAT EDARAN\nNOMOR 1/2024\n{said}.\nKepala Dinas,")
    assert (("annex", "referred") in found) is referred


@pytest.mark.parametrize(
    ("count", "said", "sends"),
    [
        ("1 (satu) berkas", "Bersama ini kami sampaikan data balita ditimbang bulan Mei", True),
        ("2 lembar", "Terlampir disampaikan rekapitulasi peserta kelas ayah", True),
        ("-", "Bersama ini kami sampaikan bahwa data sudah diisi pada aplikasi", False),
        ("1 berkas", "Mohon hadir tepat waktu", False),
    ],
)
def test_a_letter_says_that_it_sends_something(count, said, sends):
    letter = f"DINAS X\nNomor : 4/2024\nLampiran : {count}\nHal : Data\nYth. Kepala Dinas Y\n{said}.\nKepala,"
    assert (("annex", "referred") in values(annex, "lainnya", letter)) is sends
    assert not values(annex, "lainnya", letter, "DAFTAR BALITA\n1. Mawar")


@pytest.mark.parametrize(
    "behind", ["Lampiran 2\nPembagian tugas", "DAFTAR NAMA FASILITATOR\n1. Wati", "Susunan Pengurus Pokja\nKetua : Wati"]
)
def test_an_annex_may_stand_on_the_page_of_the_signature(behind):
    assert ("annex", "present") in values(annex, "kep_kada", f"{DECISION}\n\nDARMO WIRA\n\n{behind}")


def test_an_annex_may_be_headed_in_small_letters():
    heading = "Lamp. SK Ka. Puskesmas No. 4/2024\nNo Nama Kader\n1 Wati"
    assert ("annex", "present") in values(annex, "kep_kadis", f"{DECISION}\n\n{heading}")


@pytest.mark.parametrize(
    ("said", "behind", "lacking"),
    [
        ("Hasil tiap puskesmas dimuat pada Lampiran 2", "Lampiran 1\nDaftar pertanyaan", True),
        ("Susunan tim ada pada Lampiran I dan Lampiran II", "LAMPIRAN I\nKeputusan\n\nLAMPIRAN II\nTugas", False),
        ("Susunan dan tugas tim tercantum dalam Lampiran I dan II", "LAMPIRAN I\nKeputusan", True),
        ("Tata cara mengikuti ketentuan dalam Lampiran II Peraturan Menteri", "Lampiran 1\nDaftar", False),
        ("Hasil dimuat pada Lampiran 2", "Lampiran\nDaftar pertanyaan dan hasil", False),
        ("Hasil dimuat pada Lampiran 2", "", False),
    ],
)
def test_counted_annexes_of_which_one_is_not_there(said, behind, lacking):
    found = values(annex, "laporan_monev", f"LAPORAN PEMANTAUAN\n{said}.\nKepala Dinas,\nWIRYO KARIM\n\n{behind}")
    assert (("annex", "lacking") in found) is lacking


@pytest.mark.parametrize(
    ("said", "referred"),
    [
        ("Pembagian tugas kedua pihak dimuat dalam Lampiran Perjanjian ini", True),
        ("Rincian biaya sebagaimana lampiran yang merupakan bagian tidak terpisahkan", True),
        ("Para pihak bertemu tiap bulan", False),
    ],
)
def test_an_agreement_may_refer_to_an_annex(said, referred):
    text = f"PERJANJIAN KERJA SAMA\nPasal 2\n{said}.\nPIHAK KESATU\nPIHAK KEDUA"
    assert (("annex", "referred") in values(annex, "pks", text)) is referred
    assert (("annex", "present") in values(annex, "pks", text, "Rincian tugas\n1. Melatih kader")) is referred


def test_gazette_numbers_go_with_their_law():
    text = (
        "Mengingat : 1. Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak (Lembaran Negara Republik Indonesia"
        " Tahun 2002 Nomor 109, Tambahan Lembaran\nNegara Republik Indonesia Nomor 4235); 2. UU No. 32 Tahun 2004"
    )
    first, second = law.read(view(text), "perda")
    assert (first.value, first.get("ln"), first.get("tln")) == ("UU 23/2002", "2002/109", "4235")
    assert (second.value, second.more) == ("UU 32/2004", ())


def test_figures_leave_out_dates_and_numbers_of_papers():
    text = "Pada 12 Juni 2024 hadir 42 anak, 22 laki-laki, Rp1.250.000. Nomor 12/X/2024\n1. satu\n2. dua 93,5 persen"
    assert values(figures, "laporan_kegiatan", text) == {("figures", "42 22 1250000 93,5")}


def test_papers_bound_in_a_report_are_seen_and_lists_of_annexes_are_not():
    body = "Rapat dibuka oleh Kepala Dinas, kemudian dibahas rencana kerja dan pembagian tugas masing-masing"
    text = f"LAPORAN\nRAPAT\nAcara : Rapat Gugus Tugas\nTempat : Aula Bappeda\nisi\nisi\n\nNOTULEN RAPAT\n{body}\nLampiran:\n1. Undangan\n2. Daftar hadir"
    found = values(activity, "laporan_kegiatan", text)
    assert ("leg", "notula") in found
    assert ("activity-place", "aula bappeda") in found
    assert not {("leg", "undangan"), ("leg", "daftar_hadir")} & found


def test_figures_of_the_letterhead_and_of_the_signer_are_not_of_the_event():
    text = "DINAS KESEHATAN\nJl. Mawar RT 09 Cipulo 00000\nLAPORAN\nHadir 45 kader dan 12 bidan.\nKepala Dinas,\nNIP 19700119 200003 1 004"
    assert values(figures, "laporan_kegiatan", text) == {("figures", "45 12")}


def test_numbers_of_schools_and_rooms_are_names():
    text = "LAPORAN\nDi SMPN 3, kelas 8, RW 11 hadir 64 anak. Pengurus memasang telepon aduan dan membagi 30 buku."
    assert values(figures, "laporan_kegiatan", text) == {("figures", "64 30")}
