"""Children of protected cases are seen where they are named, and nothing of them is repeated."""

from __future__ import annotations

import pytest

from classifiers.facts import identity, title
from classifiers.text import View
from pipeline.records import Document, Page, Table

# invented persons; region code 00 and days that no month has: numbers that nobody bears
NIK = "0000007702130001"
CHILDS_NIK = "0000007703130001"  # its year makes the owner a child
ADULTS_NIK = "0000007209720001"
CASES = "REKAP KASUS KEKERASAN TERHADAP ANAK 2024"


def read(text, rows=(), name="berkas.pdf"):
    tables = (Table(rows=tuple(map(tuple, rows)), place="tabel 1"),) if rows else ()
    text = "\n".join([text, *("\t".join(row) for row in rows)])
    page = Page(number=1, text=text, tables=tables)
    document = Document(
        path=name, sha256="0", size=1, media_type="application/pdf", pages=(page,), page_count=1
    )
    return list(identity.read(View(document), "lainnya"))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            CASES,
            [("No", "Nama Korban", "Umur", "Jenis kasus"), ("1", "Melati Kusuma", "12", "fisik")],
        ),
        (
            "DATA ANAK KORBAN",
            [("NO", "NAMA", "L/P", "JENIS KASUS"), ("1", "MELATI KUSUMA", "P", "PENCABULAN")],
        ),
        (
            "DAFTAR ANAK DENGAN HIV/AIDS",
            [("No", "Nama", "Alamat", "Umur"), ("1", "Sekar Ayuni", "Jl. Melati 3", "7")],
        ),
        (
            "DATA DISPENSASI KAWIN",
            [("No", "Nama Pemohon", "Nama Anak", "Usia"), ("1", "Darmo S", "Sekar Ayuni", "16")],
        ),
        (
            "DATA ABH",
            [
                ("No", "Identitas Anak", "Perkara", "Hasil"),
                ("1", "Raka Wira", "pencurian", "diversi"),
            ],
        ),
        (
            "DATA KORBAN KEKERASAN",
            [("No", "Nama", "Kasus"), ("1", "Melati", "fisik"), ("2", "Sekar", "psikis")],
        ),
        ("Daftar balita stunting", [("No", "Nama Balita", "NIK"), ("1", "Sekar Ayuni", NIK)]),
        (
            "Daftar peserta",
            [("No", "Nama", "NIK", "Instansi"), ("1", "Sekar Ayuni", CHILDS_NIK, "SD")],
        ),
        (
            f"{CASES}\nNo   Nama Korban   Umur   Jenis Kasus\n1   Melati Kusuma   12   fisik\n2   Raka Wira   9   psikis",
            (),
        ),
        ("Memberi dispensasi kawin kepada anak Pemohon bernama Wa Sekar Ayuni, umur 17 tahun.", ()),
        ("BERITA ACARA BULLYING. Korban : Raka Wira (kelas V-A). Pelaku meminta maaf.", ()),
        ("Siswi SMP Korban Pencabulan Guru. Polisi menyebut korban, Sekar Ayuni, sudah kembali bersekolah.", ()),
        ("Perkara penganiayaan. Terdakwa anak MELATI KUSUMA alias MELA, umur 17 tahun.", ()),
        ("Pencabulan. Klien a.n. Melati Kusuma (11 th) dirujuk.", ()),
        ("Ananda Raka Wira (9 tahun) dipukul ayahnya; kasus kekerasan di rumah.", ()),
        ("Penetapan pengangkatan anak: anak laki-laki bernama Raka Wira.", ()),
        ("Perundungan siswa. Konselor menemui korban Raka Wira (13 tahun) di rumahnya.", ()),
        ("Kekerasan di sekolah: terlapor (Raka Wira, siswa kelas IX) dipanggil.", ()),
        ("Kasus kekerasan. Anak korban bernama Melati Kusuma (14 tahun) didampingi.", ()),
        ("Penyidik menetapkan diversi atas nama Raka Wira bin Darmo.", ()),
        ("MENGADILI mengabulkan pengangkatan anak bernama SEKAR AYUNI binti DARMO", ()),
        (
            "FORMULIR PENGADUAN KASUS KEKERASAN\nNama : Melati Kusuma\nUmur : 13 tahun\nNama orang tua : Darmo",
            (),
        ),
    ],
)
def test_named_children_are_seen(text, rows):
    (fact,) = read(text, rows)
    shown = repr(fact)
    for hidden in ("Melati", "MELATI", "Sekar", "SEKAR", "Raka", "Darmo", NIK, CHILDS_NIK):
        assert hidden not in shown


def test_a_name_in_the_name_of_the_file_is_seen():
    assert read("Laporan", name="kasus kekerasan an. Melati Kusuma.pdf")


def test_what_stands_inside_is_told_with_the_name_of_the_file():
    text = f"PENETAPAN diversi perkara anak pelaku: Nama: Raka Wira; umur 15 tahun; NIK {CHILDS_NIK}"
    (fact,) = read(text, name="diversi an. Raka Wira.pdf")
    assert fact.value.split("; ")[:3] == ["nama berkas", "nama", "NIK"]


@pytest.mark.parametrize(
    "text",
    [
        "DAFTAR KORBAN KEKERASAN\n1. Melati Kusuma / P / pencabulan",
        "KORBAN KEKERASAN\nNIK 0000 0077 0313 0001 umur 12 tahun",
        "Hasil visum Melati Kusuma (12) menunjukkan kekerasan.",
        "Anak jalanan. Telah dijangkau Raka Wira (11 th) dan dirujuk ke panti.",
        "PENETAPAN diversi perkara anak pelaku:\nNama : Raka Wira\nAlamat : Dusun Telukpaku RT 01",
    ],
)
def test_a_name_or_number_beside_age_or_home_is_seen_in_any_form(text):
    (fact,) = read(text)
    assert not {"Melati", "Raka", "7703"} & set(repr(fact).split())


@pytest.mark.parametrize(
    "text",
    [
        "Anak S. (13 tahun) korban kekerasan. DF (15 tahun) pelaku. Bunga (nama samaran), 12 tahun, korban.",
        "REKAP KORBAN KEKERASAN: Telukpaku Utara (12), Bandar Lawas (3)",
        "REKAP KASUS KEKERASAN\n1. Telukpaku Utara - 12 korban",
        "Ketua Forum Anak Sekar Ayuni (16 tahun) menyampaikan suara anak tentang korban kekerasan",
        f"PAKTA cegah kekerasan\nYang bertanda tangan:\nNama : Sari Fitriyani\nNIK : {ADULTS_NIK}\nAlamat : Jl. A",
        "DAFTAR PETUGAS LAYANAN KORBAN KEKERASAN\n1. Sari Fitriyani, S.Psi - psikolog - korban",
        "SOP PENANGANAN KORBAN KEKERASAN\nNama : Sari Fitriyani\nAlamat : Jl. A",
    ],
)
def test_initials_counts_and_helpers_raise_no_alarm(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            CASES,
            [
                ("No", "Nama Korban", "Umur", "Jenis kasus"),
                ("1", "M.K.", "12", "fisik"),
                ("2", "RW", "9", "psikis"),
            ],
        ),
        (
            CASES,
            [
                ("No", "Nama Korban", "Umur", "Kasus"),
                ("1", "Mawar (nama samaran)", "12", "fisik"),
                ("2", "disamarkan", "9", "psikis"),
            ],
        ),
        (CASES, [("No", "Nama", "NIK", "Kasus"), ("1", "M*****", "000000**********", "fisik")]),
        (CASES, [("No", "Kecamatan", "L", "P"), ("1", "Telukpaku", "3", "4")]),
        (CASES, [("No", "Nama Kecamatan", "L", "P"), ("1", "Telukpaku Utara", "3", "4")]),
        (
            CASES,
            [("No", "Nama", "Jumlah"), ("1", "Kec. Telukpaku", "7"), ("2", "Bandar Lawas", "3")],
        ),
        (
            "PETUGAS PENANGANAN KORBAN",
            [("No", "Nama", "Jabatan"), ("1", "Sari Fitriyani", "Konselor")],
        ),
        (
            "DAFTAR HADIR SOSIALISASI PENCEGAHAN KEKERASAN",
            [("No", "Nama", "Instansi"), ("1", "Sari Fitriyani", "Disdik")],
        ),
        (
            "SUSUNAN PENGURUS FORUM ANAK",
            [("No", "Nama", "Jabatan", "Sekolah"), ("1", "Sekar Ayuni", "Ketua", "SMAN 1")],
        ),
        (
            "LEMBAGA LAYANAN KORBAN",
            [
                ("No", "Nama", "Alamat"),
                ("1", "UPTD PPA Kota", "Jl. A 1"),
                ("2", "Yayasan Pelita", "Jl. B 2"),
            ],
        ),
        (
            "Daftar hadir rakor",
            [("No", "Nama", "NIK", "Instansi"), ("1", "Sari Fitriyani", ADULTS_NIK, "Disdik")],
        ),
        (
            "Penanganan korban kekerasan\na.n. Bupati Sukamekar\nSekretaris Daerah,\nDARMO WIRATAMA",
            (),
        ),
        ("Kekerasan dalam rumah tangga. Korban, Sari Fitriyani (34), melapor.", ()),
        ("Siswi 12 tahun dicabuli. Pelaku, Darmo Wiratama (45), ditahan.", ()),
        ("Siswi 12 tahun dicabuli. Korban, sebut saja Melati, dirujuk.", ()),
        ("Siswi 12 tahun dicabuli. Korban, Bunga Mawar (bukan nama sebenarnya), dirujuk.", ()),
        ("Kekerasan antarsiswa. Korban Luka Berat (5), korban luka ringan (12).", ()),
        ("Perundungan siswa. Pendamping korban Sari Fitriyani (41 tahun) hadir.", ()),
        ("Siswi Sekar Ayuni (14 tahun) juara poster anti kekerasan.", ()),
        ("Kekerasan siswa SMP. Korban: Nihil. Pelaku: Guru Kelas.", ()),
        ("Diversi di pengadilan dipimpin Hakim Anak Sari Fitriyani, S.H. di ruang ramah anak.", ()),
        ("Penganiayaan antarpelajar. Ketua Forum Anak Darmo Wiratama (19) dan Hakim Anak Sari Fitriyani (44) hadir.", ()),
        ("Kekerasan siswa SMP. Jumlah korban, Kecamatan Telukpaku, 4 anak.", ()),
        ("SERTIFIKAT diberikan kepada Sari Fitriyani, pelatihan penanganan kasus kekerasan", ()),
        ("Kasus kekerasan: korban M.K. (13 tahun) dan korban atas nama RW dirujuk", ()),
        (
            "FORMULIR PENGADUAN KASUS KEKERASAN\nNama : ...........\nUmur : ....\nNama orang tua : ......",
            (),
        ),
        (
            "PKS rumah aman korban\nNama : Sari Fitriyani\nJabatan : Direktur RSUD\nAlamat : Jl. A 1",
            (),
        ),
        (
            "Kampanye cegah kekerasan.\n"
            + "x " * 200
            + "Seorang anak bernama Sari Fitriyani membaca puisi.",
            (),
        ),
    ],
)
def test_look_alikes_stay_silent(text, rows):
    assert read(text, rows) == []


def test_a_title_does_not_name_the_child():
    document = Document(
        path="x.pdf", sha256="0", size=1, media_type="application/pdf",
        pages=(Page(number=1, text="PENETAPAN DIVERSI ATAS NAMA RAKA WIRATAMA\nPenyidik menetapkan"),),
    )  # fmt: skip
    (fact,) = title.read(View(document), "lainnya")
    assert "RAKA" not in fact.value
    assert fact.value.startswith("PENETAPAN DIVERSI")


@pytest.mark.parametrize(
    "text",
    [
        "PENETAPAN DIVERSI\nMemeriksa perkara pencurian terhadap Anak RAKA WIRATAMA bin DARMO, lahir 2009;",
        "PENETAPAN DIVERSI\nPerkara pencurian atas nama Anak Raka Wiratama telah dimusyawarahkan.",
        "Diversi di penyidikan. Terhadap Anak RAKA WIRATAMA, lahir di Sukamekar, dilakukan musyawarah.",
        "Penganiayaan antarpelajar: Anak Raka Wiratama (15) diserahkan kepada orang tua.",
    ],
)
def test_the_child_of_a_court_is_named_with_its_standing(text):
    (fact,) = read(text)
    assert "nama" in fact.value.split("; ")
    assert "raka" not in str(fact).lower().replace(fact.where.text.lower(), "")
