"""Titles, validity, drafts, links, klaster, members, annexes and laws."""

from __future__ import annotations

import pytest
from fact_reading import facts, values


@pytest.mark.parametrize(
    ("kind", "text", "title"),
    [
        ("kep_kada", "KEPUTUSAN BUPATI\nNOMOR 3\nTENTANG\nPEMBENTUKAN GUGUS TUGAS\nKABUPATEN LAYAK ANAK\nBUPATI X,\nMenimbang", "PEMBENTUKAN GUGUS TUGAS KABUPATEN LAYAK ANAK"),
        ("perda", "PERATURAN DAERAH KOTA X\nNOMOR 4 TAHUN 2022 TENTANG KAWASAN TANPA ROKOK\nDENGAN RAHMAT", "KAWASAN TANPA ROKOK"),
        ("undangan", "DINAS\nNomor : 1\nHal : Undangan rapat\nforum anak\nYth. Camat", "Undangan rapat forum anak"),
        ("sop", "UPTD PPA\nNama SOP : Penerimaan Pengaduan\nDasar hukum", "Penerimaan Pengaduan"),
        ("laporan_kegiatan", "PEMERINTAH KABUPATEN X\nDINAS SOSIAL\nLAPORAN KEGIATAN\nPELATIHAN KHA\n1. Pendahuluan", "LAPORAN KEGIATAN PELATIHAN KHA"),
        ("daftar_hadir", "DAFTAR HADIR\nAcara : Rapat forum anak\nNo Nama", "DAFTAR HADIR: Rapat forum anak"),
        ("tabel_data", "DINAS SOSIAL\nJl. Mawar 3 Telp. (0000)\n21000 Kode Pos 00000\nDATA ANAK PANTI", "DATA ANAK PANTI"),
        ("surat_pernyataan", "KEPOLISIAN NEGARA REPUBLIK INDONESIA\nDAERAH JAWA TENGAH\nRESOR X\nSURAT PERNYATAAN", "SURAT PERNYATAAN"),
        ("berita_media", "Beranda | Profil | Kontak\nForum Anak Bersihkan Taman\nSukamekar, KABAR - isi", "Forum Anak Bersihkan Taman"),
    ],
)  # fmt: skip
def test_title(kind: str, text: str, title: str) -> None:
    assert values("title", kind, text) == [title]


@pytest.mark.parametrize(
    ("kind", "text", "begin", "end", "how"),
    [
        ("rad", "RENCANA AKSI DAERAH\nTAHUN 2022-2026", "2022-01-01", "2026-12-31", "stated"),
        ("kep_kada", "KEPUTUSAN BUPATI\nTENTANG PENGURUS FORUM ANAK MASA BAKTI 2022 s.d 2024", "2022-01-01", "2024-12-31", "stated"),
        ("pks", "Pada hari ini Rabu tanggal 2 Maret 2022\nberlaku selama 3 (tiga) tahun sejak ditandatangani", "2022-03-02", "2025-03-02", "counted"),
        ("sertifikat", "SERTIFIKAT\nberlaku 7 November 2018 sampai dengan 6 November 2021", "2018-11-07", "2021-11-06", "stated"),
        ("pks", "berlaku terhitung mulai tanggal 1 Januari 2023 sampai dengan tanggal 31 Desember 2025", "2023-01-01", "2025-12-31", "stated"),
    ],
)  # fmt: skip
def test_validity(kind: str, text: str, begin: str, end: str, how: str) -> None:
    found = facts("validity", kind, text)
    assert [(f.name, f.value) for f in found] == [("valid-from", begin), ("valid-to", end)]
    assert found[0].get(how)


def test_an_end_alone_and_no_end() -> None:
    text = "KEPUTUSAN\nberlaku sejak tanggal ditetapkan sampai dengan 28\nFebruari 2025.\nDitetapkan di X"
    assert [(f.name, f.value) for f in facts("validity", "kep_kada", text)] == [
        ("valid-to", "2025-02-28")
    ]
    assert facts("validity", "kep_kada", "Keputusan ini berlaku pada tanggal ditetapkan.") == []
    assert facts("validity", "laporan_kegiatan", "kegiatan periode 2022-2024") == []


@pytest.mark.parametrize(
    "text",
    [
        "RANCANGAN\nPERATURAN BUPATI X",
        "DRAFT 2\nSK BUPATI",
        "RANCANGAN KEPUTUSAN BUPATI X\nNOMOR",
        "KEPUTUSAN\nisi\nKONSEP",
        "KEPUTUSAN\nisi\nCatatan: naskah ini belum mendapat persetujuan bersama DPRD.",
        "KEPUTUSAN\nisi\n*) Dokumen ini masih dalam proses harmonisasi di Kanwil",
        "KEPUTUSAN\nisi\nNB. berkas ini belum ditandatangani Bupati",
    ],
)
def test_drafts(text: str) -> None:
    assert values("draft", "kep_kada", text)


@pytest.mark.parametrize(
    "text",
    [
        "LAPORAN KEGIATAN\nPembahasan rancangan peraturan daerah\nRancangan peraturan bupati dibahas.",
        "PERATURAN BUPATI X",
        "LAPORAN\nNaskah ini belum disahkan saat rapat berlangsung.",
    ],
)
def test_no_drafts(text: str) -> None:
    assert values("draft", "laporan_kegiatan", text) == []


@pytest.mark.parametrize(
    ("tail", "draft"),
    [
        ("Diundangkan di X\npada tanggal\nSEKRETARIS DAERAH,\n(..........)\nBERITA DAERAH KABUPATEN X TAHUN 2024 NOMOR .....", True),
        ("Diundangkan di X\npada tanggal ......... 2024\nSEKRETARIS DAERAH,", True),
        ("Diundangkan di X\npada tanggal 9 Juli 2024\nBERITA DAERAH KABUPATEN X TAHUN 2024 NOMOR ...", False),
        ("Diundangkan di X\npada tanggal\nBERITA DAERAH KABUPATEN X TAHUN 2024 NOMOR 31", False),
    ],
)
def test_a_promulgation_left_blank_is_none(tail: str, draft: bool) -> None:
    text = f"PERATURAN BUPATI X\nNOMOR 31 TAHUN 2024\nPasal 1\nisi\nDitetapkan di X\npada tanggal 9 Juli 2024\nBUPATI X,\nDARMO\n{tail}"
    assert bool(values("draft", "perkada", text)) is draft


def test_notes_of_those_who_circulate_a_draft() -> None:
    for note in ("RANPERBUP TENTANG GUGUS TUGAS", "Naskah rancangan", "Pembahasan 2 Mei - DRAF", "Ranc. Keputusan Bupati", "v.2 (konsep)", "Draf untuk dibahas bersama Bagian Hukum", "KONSEP - mohon paraf dan koreksi", "*** Draf (belum ditandatangani kedua pihak) ***", "konsep, belum diberi nomor", "DRAF, jangan disebarluaskan"):
        assert values("draft", "mou", f"{note}\nNOTA KESEPAHAMAN\nNOMOR ...")
    assert not values("draft", "kep_kada", "KEPUTUSAN BUPATI X\nNOMOR 4/2024\nTENTANG TIM PEMBAHASAN\nRANPERDA ANAK\nisi")
    assert values("draft", "kep_kada", "KEPUTUSAN\nisi\nCatatan: masih berupa konsep, menunggu paraf")
    assert not values("draft", "mou", "NOTA KESEPAHAMAN\nversi bahasa Indonesia\nNOMOR 4/2024")


def test_what_a_rule_says_of_other_rules_makes_it_no_draft() -> None:
    text = "PERATURAN BUPATI X\nSelama peraturan pelaksanaan Peraturan ini belum ditetapkan, dokumen yang ada berlaku."
    assert values("draft", "kep_kada", text) == []


def test_links() -> None:
    (alone,) = facts("link", "lainnya", "Bukti dukung\nhttps://drive.google.com/drive/folders/abc")
    assert alone.get("alone") == "yes"
    text = (
        "DINAS SOSIAL\nwww.dinsos.sukamekar.go.id\n"
        + "kata lain yang panjang sekali untuk laporan ini " * 8
    )
    assert facts("link", "laporan_kegiatan", text) == []
    (stored,) = facts("link", "laporan_kegiatan", text + "\nfoto: bit.ly/foto-kegiatan")
    assert (stored.value, stored.get("alone")) == ("bit.ly/foto-kegiatan", None)


LETTERHEAD = "PEMERINTAH KABUPATEN X\nDINAS KESEHATAN\nUPTD PUSKESMAS CIPULO\nJalan Melati Nomor 9 Cipulo, pos-el puskesmas@x.example\nTAHUN 2024\n"


def test_a_page_that_only_says_where_the_evidence_is_kept() -> None:
    sent = "Seluruh data dukung indikator ini kami simpan dan dapat dibuka melalui alamat intip.in/bukti-pkm9. Demikian disampaikan, terima kasih atas perhatiannya."
    (kept,) = facts("link", "lainnya", LETTERHEAD + sent)
    assert kept.get("alone") == "yes"
    told = "Keluarga dapat mengurus akta kelahiran anak melalui alamat akta.x.id/daftar dengan membawa surat keterangan lahir dari bidan dan kartu keluarga."
    assert all(f.get("alone") is None for f in facts("link", "lainnya", LETTERHEAD + told))


def test_klaster() -> None:
    text = "SUSUNAN\nI. Kelembagaan\nKlaster Hak Sipil dan Kebebasan\nKlaster II\nKlaster 3 s.d. 5"
    assert values("klaster", "kep_kada", text) == ["0", "1", "2", "3", "4", "5"]
    assert values("klaster", "kep_kada", "Klaster IV Pendidikan") == ["4"]
    assert values("klaster", "kep_kada", "penguatan lembaga desa") == []


@pytest.mark.parametrize(
    "name", ["Pendidikan, waktu luang, budaya", "Pendidikan dan Waktu Luang", "Pendidikan, Pemanfaatan Waktu Senggang dan Budaya"]
)
def test_a_klaster_by_its_short_name(name: str) -> None:
    assert values("klaster", "rad", f"RENCANA AKSI DAERAH\nBidang {name}\nisi") == ["4"]


def test_members_stand_in_the_list_only() -> None:
    head = (
        "KEPUTUSAN BUPATI\n"
        + "Menimbang : bahwa forum anak dan dunia usaha perlu dilibatkan dalam pembangunan daerah;\n"
        * 6
    )
    rows = "LAMPIRAN KEPUTUSAN BUPATI\n1. Ketua\tKepala Bappeda\n2. Anggota\tKetua APSAI\n3. Anggota\tKetua PWI\n4. Anggota\tKetua Tim Penggerak PKK\n5. Anggota\tKetua Forum Anak"
    found = values("member", "kep_kada", head + rows)
    assert {"usaha", "media", "masyarakat", "forum-anak", "Bappeda"} <= set(found)
    assert values("member", "kep_kada", head) == []
    assert values("member", "laporan_kegiatan", head + rows) == []


def test_annexes() -> None:
    body = (
        "KEPUTUSAN BUPATI X\n"
        + "isi\n" * 10
        + "KEDUA : susunan sebagaimana tercantum dalam Lampiran Keputusan ini.\n"
        + "isi\n" * 10
    )
    assert values("annex", "kep_kada", body) == ["referred"]
    assert values("annex", "kep_kada", body, "LAMPIRAN KEPUTUSAN BUPATI X\nNOMOR 3") == [
        "referred",
        "present",
    ]
    assert values("annex", "undangan", "Nomor : 1\nLampiran : 1 berkas") == []


def test_laws() -> None:
    text = (
        "Mengingat : 1. Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak sebagaimana telah diubah dengan\n"
        "Undang-Undang Nomor 35 Tahun 2014;\n2. Peraturan Pemerintah Nomor 78 Tahun 2021;\n3. Perpres 25/2021;\n"
        "4. Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak Nomor 12 Tahun 2022;\n5. Permenkes Nomor 25 Tahun 2014;"
    )
    assert set(values("law", "perda", text)) == {
        "UU 23/2002", "UU 35/2014", "PP 78/2021", "Perpres 25/2021", "Permen PPPA 12/2022", "Permen Kes 25/2014",
    }  # fmt: skip


def test_every_fact_has_a_masked_place() -> None:
    text = "LAPORAN\nKetua Kader\nNIK 3204729901020003\nhttps://bit.ly/x NIK 3204729901020003"
    for fact in facts("link", "laporan_kegiatan", text):
        assert fact.where.page == 1
        assert "3204729901020003" not in fact.where.text
