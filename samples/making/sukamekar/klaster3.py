"""Klaster III: births, nutrition, feeding, health service, water, tobacco."""

from __future__ import annotations

from .. import photos
from ..packages import packed
from ..pdf import pdf
from ..plain import html
from ..record import Region
from ..scans import jpeg, photographed, scanned
from ..sheets import xlsx
from .laws import CHILD, KLA, citing
from .tables import health

SK_GIZI = f"""
#kop dinkes
= KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN SUKAMEKAR
= NOMOR 400.7.13/61/Dinkes/2023
= TENTANG TIM ASUHAN GIZI DAN TATA LAKSANA GIZI BURUK PADA BALITA
:: Menimbang | bahwa untuk menekan angka gizi buruk dan stunting perlu dibentuk tim gizi tingkat kabupaten;
{citing("Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan;", "Peraturan Menteri Kesehatan Nomor 29 Tahun 2019 tentang Penanggulangan Masalah Gizi bagi Anak Akibat Penyakit;", "Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting;")}
= MEMUTUSKAN:
:: KESATU | Membentuk Tim Asuhan Gizi Balita Kabupaten Sukamekar dengan susunan: dokter spesialis anak RSUD Mekarwangi (ketua), ahli gizi Dinas Kesehatan, bidan koordinator, dan perawat.
:: KEDUA | Tim melaksanakan tata laksana balita gizi buruk, pelacakan, dan rujukan.
:: KETIGA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 20 Februari 2023 | dinkes
"""
KONSELOR = """
#gap
#kop dinkes
= SERTIFIKAT
- Nomor: 400.7.12/118/Dinkes/2023
- Dinas Kesehatan Kabupaten Sukamekar menerangkan bahwa
= NENI SULISTYAWANTI, A.Md.Keb.
- Bidan UPTD Puskesmas Rancapatri
- telah mengikuti dan lulus
= PELATIHAN KONSELOR MENYUSUI (KONSELOR ASI) MODUL 40 JAM
- Mekarwangi, 6 s.d. 10 Maret 2023
#sign wet | Mekarwangi, 10 Maret 2023 | dinkes
"""
SK_PRAP = f"""
#kop dinkes
= KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN SUKAMEKAR
= NOMOR 400.7.3/88/Dinkes/2024
= TENTANG PENETAPAN PUSKESMAS DENGAN PELAYANAN RAMAH ANAK (PRAP)
:: Menimbang | bahwa Puskesmas perlu memberi pelayanan yang menghormati hak anak;
{citing(CHILD, "Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan;", KLA)}
= MEMUTUSKAN:
:: KESATU | Menetapkan 8 (delapan) Puskesmas dengan pelayanan ramah anak dari seluruh 10 (sepuluh) Puskesmas di Kabupaten Sukamekar (80 persen) sebagaimana tercantum dalam Lampiran.
:: KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan.
#sign tte | Ditetapkan di Mekarwangi;pada tanggal 15 Januari 2024 | dinkes
#page
= LAMPIRAN KEPUTUSAN KEPALA DINAS KESEHATAN NOMOR 400.7.3/88/Dinkes/2024
| No | Puskesmas | Kecamatan | Nakes terlatih KHA |
| 1 | Mekarwangi | Mekarwangi | 6 |
| 2 | Kenanga | Mekarwangi | 4 |
| 3 | Rancapatri | Rancapatri | 5 |
| 4 | Sukalaju | Sukalaju | 4 |
| 5 | Batulawas | Batulawas | 3 |
| 6 | Gunungsela | Gunungsela | 3 |
| 7 | Pasirmuncul | Pasirmuncul | 3 |
| 8 | Telaga Asih | Telaga Asih | 2 |
| | Jumlah | | 30 |
#sign tte | | dinkes
"""
PERBUP_KTR = f"""
#kop bupati
= PERATURAN BUPATI SUKAMEKAR
= NOMOR 27 TAHUN 2022
= TENTANG
= KAWASAN TANPA ROKOK
= DENGAN RAHMAT TUHAN YANG MAHA ESA
= BUPATI SUKAMEKAR,
:: Menimbang | bahwa anak berhak atas udara tanpa asap rokok di sekolah, tempat bermain, dan fasilitas kesehatan;
{citing("Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan;", "Peraturan Pemerintah Nomor 109 Tahun 2012 tentang Pengamanan Bahan yang Mengandung Zat Adiktif Berupa Produk Tembakau bagi Kesehatan;", CHILD)}
= MEMUTUSKAN:
:: Menetapkan | PERATURAN BUPATI TENTANG KAWASAN TANPA ROKOK.
= Pasal 1
Kawasan tanpa rokok meliputi fasilitas kesehatan, tempat belajar, tempat anak bermain, tempat ibadah, angkutan umum, tempat kerja, dan tempat umum.
= Pasal 2
Setiap orang dilarang mengiklankan, mempromosikan, dan memberi sponsor rokok di kawasan tanpa rokok.
= Pasal 3
Satuan tugas pengawas kawasan tanpa rokok dipimpin Satpol PP.
= Pasal 4
Setiap orang yang melanggar dikenai sanksi administratif berupa teguran lisan, teguran tertulis, penghentian kegiatan, dan denda administratif.
= Pasal 5
Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
#sign wet | Ditetapkan di Mekarwangi;pada tanggal 31 Mei 2022 | bupati
Diundangkan di Mekarwangi pada tanggal 31 Mei 2022
SEKRETARIS DAERAH KABUPATEN SUKAMEKAR, HENDRAWAN LESMAYADI
BERITA DAERAH KABUPATEN SUKAMEKAR TAHUN 2022 NOMOR 27
"""
NYATA = """
#kop bappeda
= SURAT PERNYATAAN
Yang bertanda tangan di bawah ini Kepala Bappeda Kabupaten Sukamekar menyatakan bahwa Pemerintah Kabupaten Sukamekar tidak menerima sponsor maupun dana tanggung jawab sosial (CSR) dari industri rokok pada tahun 2023 dan 2024 untuk kegiatan apa pun yang melibatkan anak.
Demikian surat pernyataan ini dibuat dengan sebenarnya.
#sign wet | Mekarwangi, 8 Januari 2025 | bappeda
"""
AIR = """
= DATA AKSES AIR MINUM DAN SANITASI LAYAK RUMAH TANGGA
= KABUPATEN SUKAMEKAR TAHUN 2023 DAN 2024
| No | Uraian | 2023 rumah tangga | 2023 seluruh rumah tangga | 2023 persen | 2024 rumah tangga | 2024 seluruh rumah tangga | 2024 persen |
| 1 | Akses air minum layak | 55.310 | 61.200 | 90,4 | 57.420 | 61.900 | 92,8 |
| 2 | Akses sanitasi layak | 52.800 | 61.200 | 86,3 | 55.090 | 61.900 | 89,0 |
| 3 | Sambungan PDAM | 21.450 | 61.200 | 35,0 | 22.990 | 61.900 | 37,1 |
Sumber: Dinas PUPR dan PDAM Kabupaten Sukamekar
"""


def add(region: Region) -> None:
    """Indicators 12 to 17."""
    base = "KLASTER 3"
    births = health("PERSALINAN DI FASILITAS KESEHATAN, BUKU KIA, IMUNISASI, DAN KEMATIAN", [
        ("Persalinan di fasilitas kesehatan", (4012, 4132), (4055, 4121)), ("Ibu hamil memiliki Buku KIA (Kesehatan Ibu dan Anak)", (4290, 4350), (4302, 4338)),
        ("Imunisasi dasar lengkap bayi laki-laki", (1890, 2010), (1921, 1998)), ("Imunisasi dasar lengkap bayi perempuan", (1822, 1935), (1847, 1920))])
    deaths: list[list[str | int | float | None]] = [["JUMLAH KEMATIAN BAYI DAN KEMATIAN IBU"], ["KABUPATEN SUKAMEKAR TAHUN 2023 DAN 2024"], [], ["No", "Uraian", "Tahun 2023", "Tahun 2024"],
              [1, "Kematian bayi laki-laki", 15, 12], [2, "Kematian bayi perempuan", 11, 9], [3, "Kematian bayi (jumlah)", 26, 21], [4, "Kematian ibu (jumlah)", 5, 3]]
    food = health("GIZI BALITA: GIZI KURANG, GIZI LEBIH, STUNTING (e-PPGBM)", [
        ("Balita gizi kurang (berat badan kurang)", (1014, 17830), (921, 17910)), ("Balita gizi lebih", (318, 17830), (301, 17910)), ("Baduta stunting", (702, 7165), (583, 7198))])
    milk = health("ASI EKSKLUSIF, IMD, DAN MP-ASI", [
        ("Bayi mendapat ASI eksklusif", (2790, 3710), (2895, 3698)), ("Bayi baru lahir mendapat IMD", (3622, 4020), (3700, 4031)), ("Bayi mendapat MP-ASI dini", (310, 3710), (265, 3698)), ("Anak 6-23 bulan masih ASI", (5010, 6200), (5122, 6180))])
    region.add(f"{base}/Data Dinkes klaster 3 tahun 2023-2024.xlsx", xlsx({"12 Persalinan": births, "12 Kematian": deaths, "13 Gizi": food, "14 PMBA": milk}), "one workbook of the health office for three indicators, two years",
               kind="tabel_data", number=None, year=2024, items=["12.persalinan_faskes", "12.buku_kia", "12.imunisasi", "12.kematian_bayi", "12.kematian_ibu", "13.gizi_kurang", "13.gizi_lebih", "13.stunting", "14.asi_eksklusif", "14.imd", "14.mpasi_dini", "14.asi_lanjutan"])
    region.add(f"{base}/13. STATUS GIZI/SK Tim Gizi.pdf", scanned(pdf("dinkes", SK_GIZI), "gizi", "snap", 130), "decision photographed page by page with a telephone", kind="kep_kadis", number="400.7.13/61/Dinkes/2023", date="2023-02-20", year=2023, signed="yes", items=["13.tim_gizi"])
    region.quiet(f"{base}/13. STATUS GIZI/SK Tim Gizi.pdf", "repealed-law", why="UU 36/2009 was in force on 20 February 2023; other laws of it still are")
    region.add(f"{base}/14. PMBA/Sertifikat konselor ASI - Puskesmas Rancapatri.jpg", photographed(pdf("dinkes", KONSELOR, wide=True), "asi"), "certificate photographed", kind="sertifikat", number="400.7.12/118/Dinkes/2023", date="2023-03-10", year=2023, signed="yes", items=["14.konselor_asi"])
    region.add(f"{base}/15. PUSKESMAS RAMAH ANAK/SK PRAP 2024 (TTE).pdf", pdf("dinkes", SK_PRAP, foot="Dokumen ini ditandatangani secara elektronik menggunakan sertifikat elektronik dari BSrE"), "decision with TTE and annex, share over all Puskesmas",
               kind="kep_kadis", number="400.7.3/88/Dinkes/2024", date="2024-01-15", year=2024, signed="electronic", items=["15.sk_prap"])
    region.add(f"{base}/16. AIR MINUM SANITASI/data air minum sanitasi.xls", html(AIR, "Data"), "HTML table named .xls, as web applications export it", kind="tabel_data", number=None, year=2024, items=["16.persen_air", "16.sanitasi", "16.akses_pdam"])
    region.add(f"{base}/17. KTR/Perbup 27 Tahun 2022 Kawasan Tanpa Rokok.pdf", scanned(pdf("bupati", PERBUP_KTR), "ktr", "grey"), "Perbup on smoke-free areas with sanctions, grey scan", kind="perkada", number="27 TAHUN 2022", date="2022-05-31", year=2022, signed="yes", items=["17.sanksi_perda", "1.kebijakan_tematik"])
    region.quiet(f"{base}/17. KTR/Perbup 27 Tahun 2022 Kawasan Tanpa Rokok.pdf", "repealed-law", "out-of-window", why="judged by the law of its own date")
    region.add(f"{base}/17. KTR/Surat pernyataan tanpa CSR rokok.pdf", scanned(pdf("bappeda", NYATA), "csr", "faint"), "statement, faint scan", kind="surat_pernyataan", number=None, date="2025-01-08", year=2024, signed="yes", items=["17.tanpa_csr_rokok"])
    area = [jpeg(photos.scene(f"ktr{k}", f"KAWASAN TANPA ROKOK (KTR)\n{place}", scene, 3, f"1{k} Okt 2024 09:1{k}\n{place}"), 60)
            for k, (place, scene) in enumerate((("SMPN 2 Rancapatri", "school"), ("Puskesmas Rancapatri", "clinic"), ("Taman Kenanga Mekarwangi", "park")))]
    outer = region.add(f"{base}/17. KTR/foto KTR kesehatan pendidikan tempat umum.zip", packed({"Foto KTR/sekolah.jpg": area[0], "Foto KTR/puskesmas.jpg": area[1], "Foto KTR/tempat umum/taman.jpg": area[2]}),
                       "ZIP with folders and three photos", kind=None, items=[])
    for name, day in (("sekolah.jpg", "2024-10-10"), ("puskesmas.jpg", "2024-10-11"), ("tempat umum/taman.jpg", "2024-10-12")):
        region.inside(f"{outer}!Foto KTR/{name}", "photo in the ZIP", kind="foto", date=day, year=2024, items=["17.perluasan_ktr"])


