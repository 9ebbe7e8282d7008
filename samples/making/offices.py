"""The invented offices: letterheads, how they set their papers, who signs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Office:
    """A letterhead and an office's habits."""

    head: tuple[str, ...]  # lines above the rule, the last ones smaller
    address: str
    font: str = "Times-Roman"
    size: float = 11
    stamp: str = ""
    arms: str = "sukamekar"


@dataclass(frozen=True)
class Signer:
    """Who signs, and as what."""

    position: str
    name: str
    rank: str = ""
    nip: str = ""


KAB, KOTA = "PEMERINTAH KABUPATEN SUKAMEKAR", "PEMERINTAH KOTA TANJUNGRUKMI"
JALAN = "Komplek Perkantoran Pemda, Jalan Raya Mekarwangi Nomor {}, Mekarwangi 00{}"
RUKMI = "Jl. Bandar Lawas No. {} Tanjungrukmi Kode Pos 00{}"


def kab(name: str, number: int, font: str = "Times-Roman", size: float = 11, stamp: str = "") -> Office:
    return Office((KAB, name), JALAN.format(number, 110 + number), font, size, stamp or f"{name} SUKAMEKAR"[:44])


def kota(name: str, number: int, font: str = "Helvetica", size: float = 10.5, stamp: str = "") -> Office:
    return Office((KOTA, name), RUKMI.format(number, 300 + number), font, size, stamp or f"{name} TANJUNGRUKMI"[:44], "rukmi")


OFFICES: dict[str, Office] = {
    "bupati": Office(("BUPATI SUKAMEKAR", "PROVINSI JAWA SELATAN"), "", "Times-Roman", 11.5, "BUPATI SUKAMEKAR"),
    "setda": kab("SEKRETARIAT DAERAH", 1),
    "dp3akb": kab("DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK DAN KELUARGA BERENCANA", 7, stamp="DP3AKB KABUPATEN SUKAMEKAR"),
    "bappeda": kab("BADAN PERENCANAAN PEMBANGUNAN DAERAH", 3, "Helvetica", 10.5, "BAPPEDA KABUPATEN SUKAMEKAR"),
    "dukcapil": kab("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", 12, "Vera", 9.5),
    "perpus": kab("DINAS PERPUSTAKAAN DAN KEARSIPAN", 21, "Helvetica", 10.5),
    "dinkes": kab("DINAS KESEHATAN", 15, "Helvetica", 10.5),
    "disdik": kab("DINAS PENDIDIKAN DAN KEBUDAYAAN", 9, "Times-Roman", 12),
    "dinsos": kab("DINAS SOSIAL", 18, "Times-Roman", 11),
    "pupr": kab("DINAS PEKERJAAN UMUM DAN PENATAAN RUANG", 5, "Vera", 9.5),
    "disnaker": kab("DINAS TENAGA KERJA", 19, "Helvetica", 11),
    "puskesmas": Office((KAB, "DINAS KESEHATAN", "UPTD PUSKESMAS RANCAPATRI"), "Jl. Alun-alun Rancapatri No. 4 Kec. Rancapatri", "Helvetica", 11, "PUSKESMAS RANCAPATRI"),
    "uptd": Office((KAB, "DP3AKB", "UPTD PERLINDUNGAN PEREMPUAN DAN ANAK"), "Jalan Kenanga Nomor 2 Mekarwangi", "Times-Roman", 11, "UPTD PPA SUKAMEKAR"),
    "smp": Office((KAB, "DINAS PENDIDIKAN DAN KEBUDAYAAN", "SMP NEGERI 2 RANCAPATRI"), "Jl. Pelajar No. 17 Rancapatri NPSN 00217788", "Times-Roman", 12, "SMPN 2 RANCAPATRI"),
    "camat": Office((KAB, "KECAMATAN RANCAPATRI"), "Jl. Alun-alun Rancapatri No. 1", "Helvetica", 11, "CAMAT RANCAPATRI"),
    "desa": Office((KAB, "KECAMATAN RANCAPATRI", "DESA CIKARATAN"), "Jl. Balai Desa No. 1 Cikaratan", "Times-Roman", 12, "KEPALA DESA CIKARATAN"),
    "kemenag": Office(("KEMENTERIAN AGAMA REPUBLIK INDONESIA", "KANTOR KEMENTERIAN AGAMA KABUPATEN SUKAMEKAR"), "Jalan Pesantren Nomor 3 Mekarwangi", "Times-Roman", 11, "KEMENAG SUKAMEKAR", "agama"),
    "polres": Office(("KEPOLISIAN NEGARA REPUBLIK INDONESIA", "DAERAH JAWA SELATAN", "RESOR SUKAMEKAR"), "Jalan Bhayangkara Nomor 1 Mekarwangi", "Courier", 10, "POLRES SUKAMEKAR", "polisi"),
    "apsai": Office(("ASOSIASI PERUSAHAAN SAHABAT ANAK INDONESIA", "PENGURUS CABANG KABUPATEN SUKAMEKAR"), "Sekretariat: Jl. Industri Blok C2 Mekarwangi", "Helvetica", 11, "APSAI SUKAMEKAR", "apsai"),
    "forum": Office(("FORUM ANAK KABUPATEN SUKAMEKAR", "FANSUKA"), "Sekretariat: Rumah Anak Mekarwangi, Jl. Kenanga No. 4", "Vera", 10, "FANSUKA", "forum"),
    "walikota": Office(("WALI KOTA TANJUNGRUKMI", "PROVINSI JAWA SELATAN"), "", "Times-Roman", 11.5, "WALI KOTA TANJUNGRUKMI", "rukmi"),
    "k-dp3a": kota("DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK", 4, stamp="DP3A KOTA TANJUNGRUKMI"),
    "k-dukcapil": kota("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", 8, "Vera", 9.5),
    "k-dinkes": kota("DINAS KESEHATAN", 11),
    "k-disdik": kota("DINAS PENDIDIKAN", 14, "Times-Roman", 12),
    "k-dinsos": kota("DINAS SOSIAL", 16, "Times-Roman", 11),
    "k-bappeda": kota("BADAN PERENCANAAN PEMBANGUNAN DAERAH", 2),
    "k-perpus": kota("DINAS PERPUSTAKAAN DAN ARSIP", 20, "Helvetica", 11),
    "k-kelurahan": Office((KOTA, "KECAMATAN TELUKPAKU", "KELURAHAN PULO SERUNI"), "Jl. Dermaga Lama No. 3 Pulo Seruni", "Times-Roman", 12, "LURAH PULO SERUNI", "rukmi"),
    "k-sd": Office((KOTA, "DINAS PENDIDIKAN", "SD NEGERI BANDAR LAWAS 3"), "Jl. Pelabuhan No. 9 Tanjungrukmi", "Times-Roman", 12, "SDN BANDAR LAWAS 3", "rukmi"),
    "k-uptd": Office((KOTA, "DP3A", "UPTD PERLINDUNGAN PEREMPUAN DAN ANAK"), "Alamat kantor: Jl. Mercusuar No. 6 Tanjungrukmi", "Helvetica", 10.5, "UPTD PPA TANJUNGRUKMI", "rukmi"),
}

SIGNERS: dict[str, Signer] = {
    "bupati": Signer("BUPATI SUKAMEKAR,", "ARDIAN KUSWARAPUTRA"),
    "sekda": Signer("SEKRETARIS DAERAH KABUPATEN SUKAMEKAR,", "HENDRAWAN LESMAYADI", "Pembina Utama Madya", "00680312 199303 1 007"),
    "dp3akb": Signer("KEPALA DP3AKB KABUPATEN SUKAMEKAR,", "NINING ROHAYATININGSIH", "Pembina Utama Muda", "00700915 199503 2 004"),
    "bappeda": Signer("KEPALA BAPPEDA KABUPATEN SUKAMEKAR,", "AGUNG PRIYANTARA", "Pembina Utama Muda", "00690721 199403 1 009"),
    "dukcapil": Signer("KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN SUKAMEKAR,", "TATANG RUHIMATSYAH", "Pembina Tk. I", "00720404 199803 1 011"),
    "perpus": Signer("KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUKAMEKAR,", "LILIS KARTIKANINGRUM", "Pembina Tk. I", "00740226 199903 2 003"),
    "dinkes": Signer("KEPALA DINAS KESEHATAN KABUPATEN SUKAMEKAR,", "dr. RATNA WULANSARIDEWI", "Pembina Utama Muda", "00710606 200003 2 005"),
    "disdik": Signer("KEPALA DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN SUKAMEKAR,", "UJANG SOFYANDINATA", "Pembina Utama Muda", "00680817 199203 1 012"),
    "dinsos": Signer("KEPALA DINAS SOSIAL KABUPATEN SUKAMEKAR,", "ENDAH PURWASIHANI", "Pembina Tk. I", "00730918 199803 2 006"),
    "pupr": Signer("KEPALA DINAS PUPR KABUPATEN SUKAMEKAR,", "BUDI HERMANSYAHRI", "Pembina Tk. I", "00720212 199703 1 008"),
    "disnaker": Signer("KEPALA DINAS TENAGA KERJA KABUPATEN SUKAMEKAR,", "YAYAT SUPRIYATMAJA", "Pembina", "00750505 200003 1 004"),
    "puskesmas": Signer("Kepala Puskesmas Rancapatri", "dr. Fitri Anjarwanti", "", "00830311 201001 2 017"),
    "uptd": Signer("Kepala UPTD PPA Kabupaten Sukamekar", "Siti Marlinawati", "Penata Tk. I", "00800909 200604 2 010"),
    "smp": Signer("Kepala SMP Negeri 2 Rancapatri", "Asep Gunawansyah", "", "00710101 199512 1 002"),
    "camat": Signer("CAMAT RANCAPATRI,", "DENI FIRMANTARA", "Pembina", "00760707 200112 1 003"),
    "desa": Signer("KEPALA DESA CIKARATAN,", "ENTIS SUTARDINATA"),
    "kemenag": Signer("Kepala Kantor Kementerian Agama Kabupaten Sukamekar", "MUHAMAD SOLIHUDIN", "", "00700303 199603 1 001"),
    "polres": Signer("a.n. KEPALA KEPOLISIAN RESOR SUKAMEKAR\nKASAT RESKRIM", "RIZAL MAHENDRATAMA", "AJUN KOMISARIS POLISI", "NRP 00850199"),
    "apsai": Signer("Ketua APSAI Cabang Sukamekar", "Linda Hartantiwati"),
    "forum": Signer("Ketua Forum Anak Kabupaten Sukamekar", "Nabila"),
    "walikota": Signer("WALI KOTA TANJUNGRUKMI,", "BAMBANG SATRIYANTORO"),
    "k-sekda": Signer("SEKRETARIS DAERAH KOTA TANJUNGRUKMI,", "MARTINUS LESTARIHADI", "Pembina Utama Madya", "00670505 199203 1 006"),
    "k-dp3a": Signer("Kepala DP3A Kota Tanjungrukmi", "Sri Handayaningtyas", "Pembina Utama Muda", "00700101 199503 2 002"),
    "k-dukcapil": Signer("Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Tanjungrukmi", "Rusdiantoro Mulya", "Pembina Tk. I", "00730303 199803 1 005"),
    "k-dinkes": Signer("Kepala Dinas Kesehatan Kota Tanjungrukmi", "dr. Yohana Pranatasari", "Pembina Tk. I", "00740808 200212 2 004"),
    "k-disdik": Signer("Kepala Dinas Pendidikan Kota Tanjungrukmi", "Sugengwaluyo Adi", "Pembina Utama Muda", "00690909 199303 1 010"),
    "k-dinsos": Signer("Kepala Dinas Sosial Kota Tanjungrukmi", "Hasnawatiningsih", "Pembina", "00760606 200112 2 003"),
    "k-bappeda": Signer("Kepala Bappeda Kota Tanjungrukmi", "Prasojowibowo", "Pembina Tk. I", "00710404 199703 1 002"),
    "k-perpus": Signer("Kepala Dinas Perpustakaan dan Arsip Kota Tanjungrukmi", "Wahyuningrumsari", "Pembina", "00780404 200501 2 001"),
    "k-lurah": Signer("Lurah Pulo Seruni", "Basukiharjo", "Penata", "00820202 200801 1 006"),
    "k-sd": Signer("Kepala SDN Bandar Lawas 3", "Tri Wahyuniati", "", "00720707 199802 2 003"),
    "k-uptd": Signer("Kepala UPTD PPA Kota Tanjungrukmi", "Dian Mayangkusuma", "Penata Tk. I", "00840404 201001 2 009"),
}

FIRST = ("Asep", "Yuni", "Dedi", "Rina", "Cecep", "Wulan", "Iwan", "Sari", "Ujang", "Tuti", "Dadan", "Mira", "Agus", "Neni",
         "Rudi", "Lina", "Eko", "Ani", "Joko", "Dewi", "Hadi", "Ratih", "Tono", "Maya")
LAST = ("Permanasari", "Kurniadinata", "Suhendratna", "Wijayantika", "Hidayatullahi", "Rahmawatini", "Gunandar", "Lesmaningrat",
        "Pratamajaya", "Sulistyawanti", "Nugrahadi", "Kusnandini", "Sobarnadi", "Fitriyantina", "Mulyasaputra", "Handokowati")
BODIES = ("DP3AKB", "Bappeda", "Dinas Pendidikan", "Dinas Kesehatan", "Disdukcapil", "Dinas Sosial", "Diskominfo", "Satpol PP",
          "Kemenag", "Polres (Unit PPA)", "PKK", "Forum Anak", "APSAI", "LSM Pelita Kecil", "Radio Suara Mekar", "BPBD")
